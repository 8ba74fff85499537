"""What a broker wants, as a list to tick off: for each group of document types, how far it is.

A group ("Proof of ID") is done when one of its documents is; front and back of a card are one document.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop_app.desk.rows import RowState
from desktop_app.domain.document import DocumentType
from desktop_app.domain.sides import base_of, pairs

Counts = Mapping[RowState, int]
"""How many documents of one type are in which state."""


class Progress(IntEnum):
    """How far a document, or a group of them, is; the farthest is the largest."""

    MISSING = 0
    NEEDS_YOU = 1
    """What there is was not accepted, or cannot be sent."""
    SIDE_MISSING = 2
    ON_ITS_WAY = 3
    RECEIVED = 4
    ACCEPTED = 5


_BY_STATE = {
    RowState.WAITING: Progress.ON_ITS_WAY,
    RowState.PAUSED: Progress.ON_ITS_WAY,
    RowState.SENDING: Progress.ON_ITS_WAY,
    RowState.UNCLEAR: Progress.ON_ITS_WAY,
    RowState.HELD: Progress.NEEDS_YOU,
    RowState.REFUSED: Progress.NEEDS_YOU,
    RowState.NEEDS_ANSWER: Progress.NEEDS_YOU,
    RowState.REJECTED: Progress.NEEDS_YOU,
    RowState.EXPIRED: Progress.NEEDS_YOU,
    RowState.IN_REVIEW: Progress.RECEIVED,
    RowState.UNKNOWN: Progress.RECEIVED,
    RowState.APPROVED: Progress.ACCEPTED,
}
"""What is replaced or removed counts for nothing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One group."""

    group: str
    """As the broker calls it."""
    progress: Progress
    caption: str = ""
    """Of the document that is the farthest, without its side; "" where there is none."""
    wanted_type: int | None = None
    """Of the document that is to come next, where only one can be meant."""


def checklist(types: Iterable[DocumentType], counts: Mapping[int, Counts]) -> tuple[Entry, ...]:
    """The groups in the order of the types; none where nobody tells groups."""
    grouped: dict[str, list[DocumentType]] = {}
    for kind in types:
        if kind.group:
            grouped.setdefault(kind.group, []).append(kind)
    return tuple(_entry(group, kinds, counts) for group, kinds in grouped.items())


def all_received(entries: Sequence[Entry]) -> bool:
    """Whether the broker has something of each group."""
    return bool(entries) and all(each.progress >= Progress.RECEIVED for each in entries)


def _entry(group: str, kinds: Sequence[DocumentType], counts: Mapping[int, Counts]) -> Entry:
    others = pairs(kinds)
    best = Entry(group, Progress.MISSING, wanted_type=kinds[0].id if len(kinds) == 1 else None)
    for kind in kinds:
        progress, wanted = _progress_of(kind, others.get(kind.id), counts)
        if progress > best.progress:
            best = Entry(group, progress, base_of(kind), wanted)
    return best


def _progress_of(
    kind: DocumentType, other: DocumentType | None, counts: Mapping[int, Counts]
) -> tuple[Progress, int | None]:
    """How far one document is, and the type that is missing of it."""
    own = _stages(counts.get(kind.id, {}))
    farthest = own[0] if own else Progress.MISSING
    if farthest <= Progress.NEEDS_YOU:
        return farthest, kind.id if farthest is Progress.NEEDS_YOU else None
    if other is None:
        if len([each for each in own if each > Progress.NEEDS_YOU]) < kind.sides:
            return Progress.SIDE_MISSING, kind.id
        return (own[kind.sides - 1] if kind.sides > 1 else farthest), None
    back = _stages(counts.get(other.id, {}))
    if not back or back[0] <= Progress.NEEDS_YOU:
        return Progress.SIDE_MISSING, other.id
    return min(farthest, back[0]), None


def _stages(counts: Counts) -> list[Progress]:
    """Of each document of a type, the farthest first."""
    found = [(_BY_STATE[state], count) for state, count in counts.items() if count > 0 and state in _BY_STATE]
    return [stage for stage, count in sorted(found, reverse=True) for _ in range(min(count, 20))]
