"""Everything that the window knows of a row's state, in one table: a new state is one entry of `STATES`.

The sentences are in texts.py. Every class that shows states takes the table as an argument, so that a test can hand in
another one. A state that the table lacks gets a neutral entry (`spec_of`): it must not cost the person the other rows.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.errors import QuestionError
from desktop_app.domain.upload import Progress, QueueWait, Upload, Wait
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.progress import percent_of, seconds_left
from desktop_app.ui.i18n import error_paragraphs, error_title, plain, say, server_text
from desktop_app.ui.look.style import Tone


class Show(Enum):
    """The choices of the status filter, in their order."""

    ALL = "all"
    ATTENTION = "needs attention"
    UPLOADS = "on the way"
    IN_REVIEW = "in review"
    APPROVED = "approved"
    REJECTED = "rejected"


class RowAction(Enum):
    """What a person can do with a row; the values are the buttons' names."""

    REPLACE = "replaceButton"
    ANSWER = "answerButton"
    PICK_AGAIN = "pickAgainButton"
    RETRY = "retryButton"
    PAUSE = "pauseButton"
    RESUME = "resumeButton"
    CANCEL = "cancelUploadButton"
    REMOVE = "removeButton"
    UNDO = "undoButton"


_NOTHING_HOLDS = QueueWait()


@dataclass(frozen=True, slots=True)
class RowContext:
    """A row at one moment: all that its words depend on."""

    row: Row
    now: datetime
    progress: Progress | None = None
    """The live counters, while it is an upload that is being sent."""
    queue_wait: QueueWait = _NOTHING_HOLDS
    """What holds all queued uploads."""
    states: "States" = field(default_factory=lambda: STATES)

    @property
    def upload(self) -> Upload | None:
        """The upload of the row, with what it waits for."""
        return self.queue_wait.of(self.row.upload) if self.row.upload is not None else None

    @property
    def spec(self) -> "StateSpec":
        """The entry of the row's state."""
        return spec_of(self.row.state, self.states)


Words = Callable[[RowContext], str]
"""A text for a person. A function even where it is fixed: it is translated when it is read."""


def _nothing(_context: RowContext) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class StateSpec:
    """One state. Its place in the table is its place in the order of the column Status."""

    word: Words
    """What the status pill says."""
    icon: str
    """A file of resources/icons. Shape and colour differ from state to state, and the word is always there too."""
    tone: Tone
    next_step: Words = _nothing
    """What it means and what the person can do, for the details."""
    filters: frozenset[Show] = frozenset()
    """Choices of the status filter that show it, besides ALL and ATTENTION."""
    needs_attention: bool = False
    """Whether the person can do something about it; it is then shown by ATTENTION."""
    actions: tuple[RowAction, ...] = ()
    """The buttons in the details: what helps most comes first."""
    is_stoppable: bool = False
    """Whether the row in the table has a ✕."""
    shows_progress: bool = False
    """Whether the pill is as wide as its column and fills like a bar."""
    is_on_its_way: bool = False
    """Whether it may still arrive by itself, or once it is resumed."""
    is_struck_out: bool = False
    """Whether the document's name is crossed out."""

    def is_shown_by(self, show: Show) -> bool:
        """Whether a choice of the status filter shows rows in this state."""
        if show is Show.ATTENTION:
            return self.needs_attention
        return show is Show.ALL or show in self.filters


States = Mapping[RowState, StateSpec]

_WAITS = {Wait.NETWORK: texts.STATE_WAITING_NETWORK, Wait.SIGN_IN: texts.STATE_WAITING_SIGN_IN}
_NEXT_WAITS = {
    Wait.NETWORK: texts.NEXT_WAITING_NETWORK,
    Wait.SIGN_IN: texts.NEXT_WAITING_SIGN_IN,
    Wait.RETRY: texts.NEXT_WAITING_RETRY,
}


def _waiting(context: RowContext) -> str:
    upload = context.upload
    if upload is None:
        return say(texts.STATE_WAITING)
    seconds = seconds_left(upload, context.now)
    if upload.wait is Wait.RETRY and seconds:
        return say(texts.STATE_WAITING_RETRY, seconds=seconds)
    return say(_WAITS.get(upload.wait, texts.STATE_WAITING))


def _next_of_waiting(context: RowContext) -> str:
    upload = context.upload
    if upload is None:
        return say(texts.NEXT_WAITING)
    why = say(_NEXT_WAITS.get(upload.wait, texts.NEXT_WAITING))
    return f"{why}\n{error_title(upload.error)}." if upload.error is not None else why


def _sending(context: RowContext) -> str:
    upload, progress = context.upload, context.progress
    if upload is not None and upload.cancel_wanted:
        return say(texts.STATE_STOPPING)
    if progress is not None and progress.sent >= progress.total:
        return say(texts.STATE_CHECKING)
    return say(texts.STATE_SENDING, percent=percent_of(progress) if progress is not None else 0)


def _unclear(context: RowContext) -> str:
    upload = context.upload
    return say(texts.STATE_CHECKING if upload is not None and upload.acknowledged else texts.STATE_UNCLEAR)


def _next_of_unclear(context: RowContext) -> str:
    upload = context.upload
    if upload is None:
        return say(texts.NEXT_UNCLEAR_NOW)
    if upload.acknowledged:
        return say(texts.NEXT_TAKEN)
    if upload.cancel_wanted:
        return say(texts.NEXT_STOPPING)
    seconds = seconds_left(upload, context.now)
    look = say(texts.NEXT_UNCLEAR, seconds=seconds) if seconds else say(texts.NEXT_UNCLEAR_NOW)
    cause = error_title(upload.error) if upload.error is not None else say(texts.NEXT_UNCLEAR_CAUSE)
    return f"{cause}.\n{look}"


def _error(context: RowContext) -> str:
    """Title, cure and the server's words."""
    upload = context.upload
    return error_paragraphs(upload.error) if upload is not None and upload.error is not None else ""


def _next_of_question(context: RowContext) -> str:
    """Why it needs an answer: documents that could be it, or what kept Dossier from finding out."""
    upload = context.upload
    if upload is not None and isinstance(upload.error, QuestionError):
        return error_paragraphs(upload.error)
    return say(texts.NEXT_NEEDS_ANSWER)


def _next_of_rejected(context: RowContext) -> str:
    document = context.row.document
    if document is None or not document.reason:
        return say(texts.NEXT_REJECTED_NO_REASON)
    return f"{say(texts.NEXT_REJECTED)}\n{say(texts.REASON_FROM_SERVER, text=server_text(document.reason))}"


def _unknown(context: RowContext) -> str:
    """The server's own word, where it gave one."""
    document = context.row.document
    if document is not None and document.status_text:
        return plain(document.status_text)
    return say(texts.STATE_UNKNOWN)


STATES: dict[RowState, StateSpec] = {
    RowState.WAITING: StateSpec(
        word=_waiting,
        next_step=_next_of_waiting,
        icon="status-waiting",
        tone=Tone.QUIET,
        filters=frozenset({Show.UPLOADS}),
        actions=(RowAction.PAUSE, RowAction.CANCEL),
        is_stoppable=True,
        is_on_its_way=True,
    ),
    RowState.PAUSED: StateSpec(
        word=lambda _: say(texts.STATE_PAUSED),
        next_step=lambda _: say(texts.NEXT_PAUSED),
        icon="status-paused",
        tone=Tone.QUIET,
        filters=frozenset({Show.UPLOADS}),
        actions=(RowAction.RESUME, RowAction.CANCEL),
        is_stoppable=True,
        is_on_its_way=True,
    ),
    RowState.SENDING: StateSpec(
        word=_sending,
        next_step=lambda _: say(texts.NEXT_SENDING),
        icon="status-sending",
        tone=Tone.BUSY,
        filters=frozenset({Show.UPLOADS}),
        actions=(RowAction.PAUSE, RowAction.CANCEL),
        is_stoppable=True,
        is_on_its_way=True,
        shows_progress=True,
    ),
    RowState.HELD: StateSpec(
        word=lambda _: say(texts.STATE_HELD),
        next_step=_error,
        icon="status-held",
        tone=Tone.NEEDS_YOU,
        filters=frozenset({Show.UPLOADS}),
        needs_attention=True,
        actions=(RowAction.RETRY, RowAction.PICK_AGAIN, RowAction.REMOVE),
    ),
    RowState.REFUSED: StateSpec(
        word=lambda _: say(texts.STATE_REFUSED),
        next_step=_error,
        icon="status-refused",
        tone=Tone.BAD,
        filters=frozenset({Show.REJECTED}),
        needs_attention=True,
        actions=(RowAction.PICK_AGAIN, RowAction.RETRY, RowAction.REMOVE),
    ),
    RowState.UNCLEAR: StateSpec(
        word=_unclear,
        next_step=_next_of_unclear,
        icon="status-unclear",
        tone=Tone.BUSY,
        filters=frozenset({Show.UPLOADS}),
        actions=(RowAction.CANCEL,),
        is_on_its_way=True,
    ),
    RowState.NEEDS_ANSWER: StateSpec(
        word=lambda _: say(texts.STATE_NEEDS_ANSWER),
        next_step=_next_of_question,
        icon="status-needs-you",
        tone=Tone.NEEDS_YOU,
        filters=frozenset({Show.UPLOADS}),
        needs_attention=True,
        actions=(RowAction.ANSWER, RowAction.REMOVE),
        is_on_its_way=True,
    ),
    RowState.IN_REVIEW: StateSpec(
        word=lambda _: say(texts.STATE_IN_REVIEW),
        next_step=lambda _: say(texts.NEXT_IN_REVIEW),
        icon="status-in-review",
        tone=Tone.BUSY,
        filters=frozenset({Show.IN_REVIEW}),
    ),
    RowState.APPROVED: StateSpec(
        word=lambda _: say(texts.STATE_APPROVED),
        next_step=lambda _: say(texts.NEXT_APPROVED),
        icon="status-approved",
        tone=Tone.GOOD,
        filters=frozenset({Show.APPROVED}),
    ),
    RowState.REJECTED: StateSpec(
        word=lambda _: say(texts.STATE_REJECTED),
        next_step=_next_of_rejected,
        icon="status-rejected",
        tone=Tone.BAD,
        filters=frozenset({Show.REJECTED}),
        needs_attention=True,
        actions=(RowAction.REPLACE,),
    ),
    RowState.EXPIRED: StateSpec(
        word=lambda _: say(texts.STATE_EXPIRED),
        next_step=lambda _: say(texts.NEXT_EXPIRED),
        icon="status-expired",
        tone=Tone.NEEDS_YOU,
        filters=frozenset({Show.REJECTED}),
        needs_attention=True,
        actions=(RowAction.REPLACE,),
    ),
    RowState.UNKNOWN: StateSpec(
        word=_unknown,
        next_step=lambda _: say(texts.NEXT_UNKNOWN),
        icon="status-unknown",
        tone=Tone.QUIET,
    ),
    RowState.REPLACED: StateSpec(
        word=lambda _: say(texts.STATE_REPLACED),
        next_step=lambda _: say(texts.NEXT_REPLACED),
        icon="status-replaced",
        tone=Tone.QUIET,
    ),
    RowState.REMOVED: StateSpec(
        word=lambda _: say(texts.STATE_REMOVED),
        next_step=lambda _: say(texts.NEXT_REMOVED),
        icon="status-removed",
        tone=Tone.QUIET,
        actions=(RowAction.UNDO,),
        is_struck_out=True,
    ),
}


def practice_states(states: States = STATES) -> States:
    """The table at the practice server: nobody may believe that a broker approved anything there."""
    changed = {
        RowState.APPROVED: replace(
            states[RowState.APPROVED],
            word=lambda _: say(texts.STATE_APPROVED_PRACTICE),
            next_step=lambda _: say(texts.NEXT_APPROVED_PRACTICE),
        ),
        RowState.IN_REVIEW: replace(states[RowState.IN_REVIEW], next_step=lambda _: say(texts.NEXT_IN_REVIEW_PRACTICE)),
    }
    return {state: changed.get(state, spec) for state, spec in states.items()}


def spec_of(state: RowState, states: States = STATES) -> StateSpec:
    """The entry of a state; for one that the table lacks, the state's own name in a quiet tone."""
    found = states.get(state)
    if found is not None:
        return found
    return StateSpec(word=lambda _: state.value.capitalize(), icon="status-unknown", tone=Tone.QUIET)


def place_of(state: RowState, states: States = STATES) -> int:
    """Where a state stands in the order of the column Status; one that the table lacks comes last."""
    return list(states).index(state) if state in states else len(states)
