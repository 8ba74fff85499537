"""Which rows the person wants to see: a kind of state and words to search for."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from desktop_app.desk.rows import NEEDS_ATTENTION, Row, RowState


class Show(Enum):
    """The choices of the status filter, in their order."""

    ALL = "all"
    ATTENTION = "needs attention"
    UPLOADS = "on the way"
    IN_REVIEW = "in review"
    APPROVED = "approved"
    REJECTED = "rejected"


STATES: dict[Show, frozenset[RowState]] = {
    Show.ALL: frozenset(RowState),
    Show.ATTENTION: NEEDS_ATTENTION,
    Show.UPLOADS: frozenset(
        {
            RowState.WAITING,
            RowState.PAUSED,
            RowState.SENDING,
            RowState.HELD,
            RowState.UNCLEAR,
            RowState.NEEDS_ANSWER,
        }
    ),
    Show.IN_REVIEW: frozenset({RowState.IN_REVIEW}),
    Show.APPROVED: frozenset({RowState.APPROVED}),
    Show.REJECTED: frozenset({RowState.REJECTED, RowState.REFUSED, RowState.EXPIRED}),
}


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What is shown. `search` is words that must all occur, in any order and case."""

    show: Show = Show.ALL
    search: str = ""

    def accepts(self, row: Row, text: Callable[[Row], str]) -> bool:
        """Whether a row is shown; `text` gives what the person reads in it."""
        if row.state not in STATES[self.show]:
            return False
        words = self.search.casefold().split()
        if not words:
            return True
        read = text(row).casefold()
        return all(word in read for word in words)
