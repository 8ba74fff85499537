"""Which rows the person wants to see: a choice of the status filter and words to search for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop_app.desk.rows import Row
from desktop_app.ui.documents.columns import Columns
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
        searched = [column for column in columns if column.is_searched]
        read: dict[object, str] = {}

        def _says(row: Row) -> str:
            says: list[str] = []
            for column in searched:
                group = column.search_group(row)
                text = read.get((column.key, group)) if group is not None else None
                if text is None:
                    text = column.text(context(row)).casefold()
                    if group is not None:
                        read[column.key, group] = text
                says.append(text)
            return " ".join(says)

        return [row for row in shown if _contains(_says(row), words)]

    def _shows(self, row: Row, states: States) -> bool:
        return spec_of(row.state, states).is_shown_by(self.show)


def _contains(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)
