"""Which rows the person wants to see: a choice of the status filter and words to search for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop_app.desk.rows import Row
from desktop_app.ui.documents.columns import Columns
from desktop_app.ui.documents.name_search import folded
from desktop_app.ui.documents.states import RowContext, Show, States, spec_of


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What is shown. `search` is words that must all occur, in any order, case and with any accents."""

    show: Show = Show.ALL
    search: str = ""

    def accepted(
        self, rows: Iterable[Row], columns: Columns, states: States, context: Callable[[Row], RowContext]
    ) -> list[Row]:
        """Those of the rows that are shown, in their order; `context` tells what a row says now.

        Of a hundred thousand documents most say the same in some columns: that is read once for all of them.
        """
        shown = [row for row in rows if self._shows(row, states)] if self.show is not Show.ALL else list(rows)
        words = folded(self.search).split()
        if not words:
            return shown
        return _Search(words, columns, context).found_in(shown)

    def _shows(self, row: Row, states: States) -> bool:
        return spec_of(row.state, states).is_shown_by(self.show)


class _Search:
    """Words that must all occur in what is read in a row."""

    def __init__(self, words: list[str], columns: Columns, context: Callable[[Row], RowContext]) -> None:
        self._words = words
        self._context = context
        searched = [column for column in columns if column.is_searched]
        self._own = next((column for column in searched if column.says is not None), None)
        """A column that each row says something of its own in, which is quickly read."""
        self._others = [column for column in searched if column is not self._own]
        self._found: dict[tuple[object, ...], bool] = {}

    def found_in(self, rows: list[Row]) -> list[Row]:
        says = self._own.says if self._own is not None and self._own.says is not None else _nothing
        for word in self._words:
            rows = [row for row in rows if word in folded(says(row)) or self._is_in_others(word, row)]
        return rows

    def _is_in_others(self, word: str, row: Row) -> bool:
        groups = (word, *(column.search_group(row) for column in self._others))
        if None in groups:
            return self._reads(word, row)
        found = self._found.get(groups)
        if found is None:
            found = self._found[groups] = self._reads(word, row)
        return found

    def _reads(self, word: str, row: Row) -> bool:
        context = self._context(row)
        return any(word in folded(column.text(context)) for column in self._others)


def _nothing(_row: Row) -> str:
    return ""
