"""How things stand, in one sentence: what needs the person, what is on its way, or that there is nothing to do.

Unlike a message it is never old news: it is worked out of the rows as they are now. What turns bad while the window is
open comes first, whatever else has happened.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.desk.checklist import Entry, Progress, all_received
from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.upload import AT_REST, Upload, UploadState
from desktop_app.ui.documents.presenter import explanation_of, quoted_name_of, status_of
from desktop_app.ui.documents.states import STATES, RowContext, States, spec_of
from desktop_app.ui.i18n import say
from desktop_app.ui.look.style import Tone
from desktop_app.ui.window import texts


@dataclass(frozen=True, slots=True)
class Standing:
    """What is to be said."""

    text: str = ""
    tone: Tone = Tone.QUIET
    icon: str = "info"
    rows: tuple[Row, ...] = ()
    """Those that it is about: the newest comes first."""
    is_done: bool = False
    """Whether the broker has all that it wants: then receipts are offered."""


@dataclass(slots=True)
class Batch:
    """The uploads that are counted together: from the first one until none moves any more."""

    keys: set[str] = field(default_factory=set)
    arrived: set[str] = field(default_factory=set)
    moving: set[str] = field(default_factory=set)

    def note(self, upload: Upload) -> bool:
        """An upload is new or has moved. Whether the batch has come to its end with that."""
        key = upload.key
        if not self.moving and key not in self.keys and upload.state not in AT_REST:
            self.keys.clear()
            self.arrived.clear()
        was_moving = bool(self.moving)
        if upload.state is UploadState.CANCELLED:
            self.keys.discard(key)
        else:
            self.keys.add(key)
        if upload.state is UploadState.STORED:
            self.arrived.add(key)
        if upload.state in AT_REST:
            self.moving.discard(key)
        else:
            self.moving.add(key)
        return was_moving and not self.moving and bool(self.arrived)


class Watch:
    """Which rows need the person, and since when."""

    def __init__(self, states: States = STATES) -> None:
        self._states = states
        self._attention: dict[str, Row] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """The newest first."""
        return tuple(reversed(self._attention.values()))

    def change(self, rows: Iterable[Row], removed: Sequence[str]) -> list[Row]:
        """Rows have changed. Gives those that need the person now and did not before, or for another reason."""
        fresh: list[Row] = []
        for key in removed:
            self._attention.pop(key, None)
        for row in rows:
            before = self._attention.get(row.key)
            if not spec_of(row.state, self._states).needs_attention:
                self._attention.pop(row.key, None)
            elif before is None or before.state is not row.state:
                self._attention.pop(row.key, None)
                self._attention[row.key] = row
                fresh.append(row)
            else:
                self._attention[row.key] = row
        return fresh


def bad_news(context: RowContext) -> str:
    """What happened to a row and what to do, in one breath."""
    news = say(texts.BAD_NEWS, name=quoted_name_of(context.row), status=status_of(context))
    return " ".join(filter(None, (news, *explanation_of(context).split("\n"))))


def standing_of(
    watch: Watch,
    batch: Batch,
    counts: Counter[RowState] | Mapping[RowState, int],
    context: RowContext | None,
    entries: Sequence[Entry] = (),
) -> Standing:
    """How things stand; `context` is that of the first row that needs the person, `entries` what the broker wants."""
    rows = watch.rows
    if context is not None and rows:
        news = bad_news(context)
        text = news if len(rows) == 1 else f"{say(texts.NEED_YOU, n=len(rows))} {news}"
        return Standing(text, context.spec.tone, context.spec.icon, rows)
    if batch.moving:
        count, total = len(batch.arrived), len(batch.keys)
        text = say(texts.ON_ITS_WAY) if total == 1 else say(texts.ON_THEIR_WAY, count=count, total=total)
        return Standing(text, Tone.BUSY, "status-sending")
    if counts.get(RowState.PAUSED, 0):
        return Standing(say(texts.PAUSED_ONES, n=counts[RowState.PAUSED]), Tone.QUIET, "status-paused")
    if all_received(entries):
        accepted = all(each.progress is Progress.ACCEPTED for each in entries)
        text = say(texts.ALL_ACCEPTED if accepted else texts.ALL_RECEIVED)
        return Standing(text, Tone.GOOD, "status-approved", is_done=True)
    if batch.arrived and counts.get(RowState.IN_REVIEW, 0):
        text = say(texts.ALL_ARRIVED, count=len(batch.arrived), total=len(batch.keys))
        return Standing(text, Tone.GOOD, "status-approved")
    return _at_rest(counts)


def _at_rest(counts: Mapping[RowState, int]) -> Standing:
    reviewed = counts.get(RowState.IN_REVIEW, 0)
    if reviewed:
        return Standing(say(texts.ALL_IN_REVIEW, n=reviewed), Tone.QUIET, "status-in-review")
    approved = counts.get(RowState.APPROVED, 0)
    if approved and approved == sum(counts.values()):
        return Standing(say(texts.ALL_APPROVED, n=approved), Tone.GOOD, "status-approved")
    return Standing(say(texts.NOTHING_TO_DO)) if approved else Standing()
