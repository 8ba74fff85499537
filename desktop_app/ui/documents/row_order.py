"""In which order rows stand, and where one belongs among many without looking at all of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.desk.rows import Row
from desktop_app.ui.documents.columns import ColumnSpec, Sorting

Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """By which column the rows stand. None is the desk's order: uploads first, then the newest."""

    column: ColumnSpec | None = None
    descending: bool = False
    sorting: Sorting = field(default_factory=Sorting)

    def key(self, row: Row) -> Key:
        """What orders it; no two rows have the same. Rows that the column does not order stand as at the desk."""
        if self.column is None:
            return (row.place,)
        return (*self.column.sort_key(row, self.sorting), -row.place if self.descending else row.place)

    def sorted(self, rows: Sequence[Row]) -> list[Row]:
        """Rows in this order."""
        return self.of_desk_order(in_desk_order(rows))

    def of_desk_order(self, rows: list[Row]) -> list[Row]:
        """Rows that stand in the desk's order, in this one."""
        if self.column is None or not rows:
            return list(rows)
        keys: list[tuple[Any, ...]] = [self.column.sort_key(row, self.sorting) for row in rows]
        places = list(range(len(rows)))
        # One pass for each part of the keys, the last one first: Python's sort keeps the order of equals, also when it
        # is reversed, and compares plain texts and numbers in a third of the time that it needs for tuples of them.
        for part in reversed(range(len(keys[0]))):
            places.sort(key=[key[part] for key in keys].__getitem__, reverse=self.descending)
        return [rows[place] for place in places]

    def is_moved(self, before: Row, after: Row) -> bool:
        """Whether a row that has changed may have to stand elsewhere."""
        old, new = self.key(before), self.key(after)
        return _is_below(old, new) or _is_below(new, old)

    def place(self, row: Row, among: Sequence[Row]) -> int:
        """How many of the rows, which are in this order, stand above one."""
        key, first, last = self.key(row), 0, len(among)
        while first < last:
            middle = (first + last) // 2
            other = self.key(among[middle])
            above = _is_below(key, other) if self.descending else _is_below(other, key)
            first, last = (middle + 1, last) if above else (first, middle)
        return first


def _is_below(one: Key, other: Key) -> bool:
    """Whether a key is less than another: the keys of a collator know nothing of being equal."""
    for left, right in zip(one, other, strict=True):
        if left < right:
            return True
        if right < left:
            return False
    return False


def in_desk_order(rows: Iterable[Row]) -> list[Row]:
    """Uploads first, then the newest documents."""
    return sorted(rows, key=_place)


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
