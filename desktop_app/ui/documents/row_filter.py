"""Which rows the person wants to see: a choice of the status filter and words to search for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop_app.desk.rows import Row
from desktop_app.ui.documents.columns import Columns, ColumnSpec
from desktop_app.ui.documents.states import RowContext, Show, States, spec_of


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What is shown. `search` is words that must all occur, in any order and case."""

    show: Show = Show.ALL
    search: str = ""

    def accepted(
        self, rows: Iterable[Row], columns: Columns, states: States, context: Callable[[Row], RowContext]
    ) -> list[Row]:
        """Those of the rows that are shown, in their order; `context` tells what a row says now.

        Of a hundred thousand documents most say the same in some columns: that is read once for all of them.
        """
        shown = [row for row in rows if self._shows(row, states)] if self.show is not Show.ALL else list(rows)
        words = self.search.casefold().split()
        if not words:
            return shown
        return _Search(words, columns, context).found_in(shown)

    def _shows(self, row: Row, states: States) -> bool:
        return spec_of(row.state, states).is_shown_by(self.show)


class _Search:
    """Words that must all occur in what is read in a row."""

    def __init__(self, words: list[str], columns: Columns, context: Callable[[Row], RowContext]) -> None:
        self._words = words
        self._columns = [column for column in columns if column.is_searched]
        self._context = context
        self._read: dict[object, str] = {}

    def found_in(self, rows: list[Row]) -> list[Row]:
        for column in self._columns:
            if column.says is not None:
                quick, others = column.says, [each for each in self._columns if each is not column]
                return [row for row in rows if self._has_all(row, quick(row).casefold(), others)]
        return [row for row in rows if self._has_all(row, "", self._columns)]

    def _has_all(self, row: Row, says: str, columns: list[ColumnSpec]) -> bool:
        for word in self._words:
            if word not in says and not any(word in self._text(column, row) for column in columns):
                return False
        return True

    def _text(self, column: ColumnSpec, row: Row) -> str:
        group = column.search_group(row)
        if group is None:
            return column.text(self._context(row)).casefold()
        text = self._read.get((column.key, group))
        if text is None:
            text = self._read[column.key, group] = column.text(self._context(row)).casefold()
        return text
