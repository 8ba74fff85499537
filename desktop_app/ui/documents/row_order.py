"""In which order rows stand, and where one belongs among many without looking at all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.desk.rows import Row
from desktop_app.ui.documents.columns import ColumnSpec
from desktop_app.ui.documents.states import STATES, States

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """By which column the rows stand. None is the desk's order: uploads first, then the newest."""

    column: ColumnSpec | None = None
    descending: bool = False
    states: States = field(default_factory=lambda: STATES)

    def key(self, row: Row) -> Key:
        """What orders it; no two rows have the same. Rows that the column does not order stand as at the desk."""
        if self.column is None:
            return (row.place,)
        return (*self.column.sort_key(row, self.states), -row.place if self.descending else row.place)

    def sorted(self, rows: Sequence[Row]) -> list[Row]:
        """Rows in this order."""
        ordered = sorted(rows, key=_place)
        if self.column is not None:
            # Python's sort keeps the order of equals, also when it is reversed.
            sort_key, states = self.column.sort_key, self.states
            ordered.sort(key=lambda row: sort_key(row, states), reverse=self.descending)
        return ordered

    def place(self, row: Row, among: Sequence[Row]) -> int:
        """How many of the rows, which are in this order, stand above one."""
        key, first, last = self.key(row), 0, len(among)
        while first < last:
            middle = (first + last) // 2
            other = self.key(among[middle])
            # Of keys of one column, compared by the types that its `sort_key` gives.
            above = other > key if self.descending else other < key
            first, last = (middle + 1, last) if above else (first, middle)
        return first


def _place(row: Row) -> int:
    return row.place


def runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending places as the first and the last of each row of neighbours."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = found[-1][0], place
        else:
            found.append((place, place))
    return found
