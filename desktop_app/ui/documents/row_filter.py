"""Which rows the person wants to see: a choice of the status filter and words to search for."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.ui.documents.states import RowContext, Show


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What is shown. `search` is words that must all occur, in any order and case."""

    show: Show = Show.ALL
    search: str = ""

    def accepts(self, context: RowContext, text: Callable[[RowContext], str]) -> bool:
        """Whether a row is shown; `text` gives what the person reads in it."""
        if not context.spec.is_shown_by(self.show):
            return False
        words = self.search.casefold().split()
        if not words:
            return True
        read = text(context).casefold()
        return all(word in read for word in words)
