"""The table's model: the desk's rows, filtered and sorted in Python by native values.

A proxy model over Python rows takes seconds where this takes milliseconds. Changes become inserts, removes, moves and
changes of the shown rows, so that selection and scroll position stay.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.upload import Progress, QueueWait
from desktop_app.ui.documents.columns import COLUMNS, Columns, Sorting
from desktop_app.ui.documents.name_order import name_key
from desktop_app.ui.documents.progress import Clock, counts_down, percent_of, utc_now
from desktop_app.ui.documents.row_filter import RowFilter
from desktop_app.ui.documents.row_order import Order, in_desk_order, runs
from desktop_app.ui.documents.states import STATES, RowContext, States, spec_of

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The Row itself."""
PROGRESS_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Progress of an upload, or None."""
FRESH_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""Whether the row's state has changed just now."""
TIP_ROLE = int(Qt.ItemDataRole.UserRole) + 4
"""What a tooltip adds to a cell's text, or None."""
_MOST_FRESH = 20
"""Rows that change at once and are worth showing; of more, none stands out."""
_MANY = 10_000
"""Rows of which the view makes itself anew sooner than it takes in what came and went."""
_FEW = 32
"""So many changes are told one by one; of more the view would be busier than with one new order of all."""


class DocumentTableModel(QAbstractTableModel):
    """Rows of the desk. `progress` gives the live counters of an upload by its key."""

    freshened = Signal()
    """Rows are to be shown as changed, until `fade` is called."""

    def __init__(
        self,
        progress: Callable[[str], Progress | None],
        parent: QObject | None = None,
        *,
        columns: Columns = COLUMNS,
        states: States = STATES,
        clock: Clock = utc_now,
    ) -> None:
        super().__init__(parent)
        self._progress = progress
        self._columns = columns
        self._keys = [column.key for column in columns]
        self._states = states
        self._clock = clock
        self._rows: dict[str, Row] = {}
        self._all: list[Row] | None = None
        self._ordered: list[Row] | None = None
        self._shown: list[Row] = []
        self._filter = RowFilter()
        self._order = Order()
        self._queue_wait = QueueWait()
        self._uploads: set[str] = set()
        self._sent: set[str] = set()
        self._polled: dict[str, tuple[int, bool]] = {}
        self._counting: set[str] = set()
        self._told_second = 0
        self.counts: Counter[RowState] = Counter()
        """How many rows are in each state, also of those that the filter hides."""
        self.type_counts: dict[int, Counter[RowState]] = {}
        """The same, by the number of their type."""
        self._fresh: set[str] = set()
        """Rows whose state has changed just now."""
        self.receipts = 0
        """How many rows have a receipt."""

    # --- what the window asks for ---

    @property
    def columns(self) -> Columns:
        """The columns from left to right."""
        return self._columns

    @property
    def states(self) -> States:
        """All that is known of the rows' states."""
        return self._states

    @property
    def all_rows(self) -> tuple[Row, ...]:
        """Every row, also those that the filter hides, in the desk's order."""
        return tuple(self._in_desk_order())

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def is_moving(self) -> bool:
        """Whether any row may change by itself: then `poll_progress` is to be called now and then."""
        return bool(self._sent or self._counting)

    def row(self, key: str) -> Row | None:
        """A row by its key, shown or not."""
        return self._rows.get(key)

    def row_at(self, index: Index) -> Row | None:
        """The row of an index."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def rows_between(self, ranges: Iterable[tuple[int, int]]) -> list[Row]:
        """The shown rows from the first to the last place of each range."""
        return [row for first, last in ranges for row in self._shown[first : last + 1]]

    def row_index(self, key: str) -> int:
        """The shown place of a row by its key, -1 when it is not shown."""
        row = self._rows.get(key)
        return self._shown_place(row) if row is not None else -1

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows and no others."""
        keys = {row.key for row in rows}
        changed = [row for row in rows if (old := self._rows.get(row.key)) != row or old.place != row.place]
        self.change_rows(changed, [key for key in self._rows if key not in keys])

    def change_rows(self, rows: Sequence[Row], removed: Sequence[str]) -> None:
        """Rows are new or have changed, and those with the keys `removed` are gone.

        A few cost as much in a list of a hundred thousand as in one of ten.
        """
        before = {key: self._rows[key] for key in (*removed, *(row.key for row in rows)) if key in self._rows}
        shown = {key: row for key, row in before.items() if self._shown_place(row) >= 0}
        self._all = self._ordered = None
        for key in before:
            self._forget(key)
        for row in rows:
            self._keep(row)
        self._mark_fresh(before, rows)
        after = {row.key: row for row in self._accepted(rows)}
        self._leave([row for key, row in shown.items() if key not in after])
        self._change([(row, after[key]) for key, row in shown.items() if key in after])
        self._come([row for key, row in after.items() if key not in shown])

    def tell_time_passed(self) -> None:
        """What rows say of their age is not as it was."""
        if self._shown and "added" in self._keys:
            column = self._keys.index("added")
            self.dataChanged.emit(self.index(0, column), self.index(len(self._shown) - 1, column))

    def set_filter(self, row_filter: RowFilter) -> None:
        """Show those that a filter lets through."""
        if row_filter != self._filter:
            self._filter = row_filter
            self._filter_anew()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by native values; a column of -1 is the desk's own order."""
        by = self._columns[column] if column >= 0 else None
        self._order = Order(by, by is not None and order is Qt.SortOrder.DescendingOrder, self._sorting())
        self._ordered = None
        rows = self._in_order()
        if len(self._shown) < len(rows):
            shown = {row.key for row in self._shown}
            rows = [row for row in rows if row.key in shown]
        self._reorder(rows)

    def set_queue_wait(self, wait: QueueWait) -> None:
        """What holds all queued uploads now."""
        self._queue_wait = wait
        for key in self._uploads:
            self._note_moving(self._rows[key])
        if self._filter.search:
            self._filter_anew()
        self._tell_all_changed()

    def poll_progress(self) -> None:
        """Redraw what is being sent: called by a timer, since a signal for each chunk would halve the throughput."""
        for key in self._sent:
            shown = self._shows_of(key)
            if shown != self._polled.get(key):
                self._polled[key] = shown
                place = self.row_index(key)
                if place >= 0:
                    self._tell_place_changed(place)
        second = int(self._clock().timestamp())
        if self._counting and second != self._told_second:
            self._told_second = second
            self._tell_all_changed()

    # --- what Qt asks for ---

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title()
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.alignment
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found: object = column.text(self._context(row))
            case Qt.ItemDataRole.AccessibleTextRole:
                found = column.read(self._context(row))
            case Qt.ItemDataRole.TextAlignmentRole:
                found = column.alignment
            case _ if role == TIP_ROLE:
                found = column.tip(self._context(row)) if column.tip is not None else None
            case _ if role == ROW_ROLE:
                found = row
            case _ if role == FRESH_ROLE:
                found = row.key in self._fresh
            case _ if role == PROGRESS_ROLE:
                found = self._progress_of(row)
            case _:
                found = None
        return found

    # --- inside ---

    def _context(self, row: Row) -> RowContext:
        return RowContext(row, self._clock(), self._progress_of(row), self._queue_wait, self._states)

    def _progress_of(self, row: Row) -> Progress | None:
        return self._progress(row.upload.key) if row.upload is not None else None

    def _accepted(self, rows: Iterable[Row]) -> list[Row]:
        now = self._clock()  # the same for all; and without progress, so that no row jumps while it is being sent

        def _context(row: Row) -> RowContext:
            return RowContext(row, now, queue_wait=self._queue_wait, states=self._states)

        return self._filter.accepted(rows, self._columns, self._states, _context)

    def _sorting(self) -> Sorting:
        return Sorting(self._states, name_key(len(self._rows)))

    def _in_desk_order(self) -> list[Row]:
        """All rows; kept until one changes, since people look for words letter by letter."""
        if self._all is None:
            self._all = in_desk_order(self._rows.values())
        return self._all

    def _in_order(self) -> list[Row]:
        """All rows in the order that was chosen; kept like that."""
        if self._ordered is None:
            self._ordered = self._order.of_desk_order(self._in_desk_order())
        return self._ordered

    def _filter_anew(self) -> None:
        self._become(self._accepted(self._in_order()))

    def _keep(self, row: Row) -> None:
        self._rows[row.key] = row
        self._count(row, 1)
        self._note_moving(row)

    def _mark_fresh(self, before: Mapping[str, Row], rows: Sequence[Row]) -> None:
        """Rows whose state has changed are shown for a moment; of a whole list that comes in, none."""
        moved = {row.key for row in rows if row.key in before and before[row.key].state is not row.state}
        if moved and len(moved) <= _MOST_FRESH:
            self._fresh |= moved
            self.freshened.emit()

    def fade(self) -> None:
        """What has changed is as all other rows from now on."""
        fresh, self._fresh = self._fresh, set()
        for place in (self.row_index(key) for key in fresh):
            if place >= 0:
                self._tell_place_changed(place)

    def _count(self, row: Row, by: int) -> None:
        self.counts[row.state] += by
        self.receipts += by if row.receipt is not None else 0
        type_id = row.type_id
        if type_id is not None:
            self.type_counts.setdefault(type_id, Counter())[row.state] += by

    def _forget(self, key: str) -> None:
        row = self._rows.pop(key, None)
        if row is not None:
            self._count(row, -1)
            for keys in (self._uploads, self._sent, self._counting):
                keys.discard(key)
            self._polled.pop(key, None)

    def _shows_of(self, key: str) -> tuple[int, bool]:
        """What is shown of the progress of a row: the hundredths, and whether all of it has left."""
        progress = self._progress_of(self._rows[key])
        return (percent_of(progress), progress.sent >= progress.total) if progress is not None else (0, False)

    def _note_moving(self, row: Row) -> None:
        if row.upload is None:
            return
        self._uploads.add(row.key)
        sent = spec_of(row.state, self._states).shows_progress
        counting = not sent and counts_down(self._queue_wait.of(row.upload))
        for keys, belongs in ((self._sent, sent), (self._counting, counting)):
            if belongs:
                keys.add(row.key)
            else:
                keys.discard(row.key)

    def _shown_place(self, row: Row) -> int:
        place = self._order.place(row, self._shown)
        return place if place < len(self._shown) and self._shown[place].key == row.key else -1

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(_NO_PARENT, first, last)
        del self._shown[first : last + 1]
        self.endRemoveRows()

    def _insert(self, place: int, rows: Sequence[Row]) -> None:
        self.beginInsertRows(_NO_PARENT, place, place + len(rows) - 1)
        self._shown[place:place] = rows
        self.endInsertRows()

    def _leave(self, rows: Sequence[Row]) -> None:
        """Shown rows are not shown any more."""
        leaving = runs(sorted(self._shown_place(row) for row in rows))
        if len(leaving) > _FEW:
            gone = {row.key for row in rows}
            kept = [row for row in self._shown if row.key not in gone]
            self._reorder([*kept, *rows])
            self._remove(len(kept), len(self._shown) - 1)
            return
        for first, last in reversed(leaving):
            self._remove(first, last)

    def _change(self, rows: Sequence[tuple[Row, Row]]) -> None:
        """Shown rows are not as they were: before and after."""
        moved = [(before, after) for before, after in rows if self._order.is_moved(before, after)]
        if len(moved) > _FEW:
            after_of = {after.key: after for _before, after in moved}
            self._reorder(self._order.sorted([after_of.get(row.key, row) for row in self._shown]))
        else:
            for before, after in moved:
                self._move(before, after)
        for before, after in rows:
            if before != after:
                place = self._shown_place(after)
                self._shown[place] = after
                self._tell_place_changed(place)

    def _move(self, before: Row, after: Row) -> None:
        old = self._shown_place(before)
        new = self._order.place(after, self._shown)
        if new in (old, old + 1):
            self._shown[old] = after
            return
        self.beginMoveRows(_NO_PARENT, old, old, _NO_PARENT, new)
        del self._shown[old]
        self._shown.insert(new if new < old else new - 1, after)
        self.endMoveRows()

    def _come(self, rows: Sequence[Row]) -> None:
        """Rows that were not shown are, each at its place, neighbours together."""
        groups = self._groups(self._order.sorted(rows))
        if len(groups) > _FEW:
            merged = _merged(self._shown, groups)
            self._insert(len(self._shown), rows)
            self._reorder(merged)
            return
        for place in sorted(groups, reverse=True):
            self._insert(place, groups[place])

    def _groups(self, rows: list[Row]) -> dict[int, list[Row]]:
        """Sorted rows by the place among the shown ones where they belong."""
        if not rows:
            return {}
        first, last = (self._order.place(row, self._shown) for row in (rows[0], rows[-1]))
        if first == last:
            return {first: rows}
        middle = len(rows) // 2
        groups = self._groups(rows[:middle])
        for place, group in self._groups(rows[middle:]).items():
            groups.setdefault(place, []).extend(group)
        return groups

    def _become(self, wanted: list[Row]) -> None:
        """Show these rows in this order. However many come and go, the view hears of three changes at most, or of one
        where nothing is selected that it would lose.
        """
        if len(self._shown) + len(wanted) > _MANY and not self.persistentIndexList():
            self.beginResetModel()
            self._shown = list(wanted)
            self.endResetModel()
            return
        keys = {row.key for row in wanted}
        kept = [row for row in self._shown if row.key in keys]
        if len(kept) < len(self._shown):
            self._reorder([*kept, *(row for row in self._shown if row.key not in keys)])
            self._remove(len(kept), len(self._shown) - 1)
        shown = {row.key for row in kept}
        new = [row for row in wanted if row.key not in shown]
        if new:
            self._insert(len(self._shown), new)
        self._reorder(wanted)

    def _reorder(self, wanted: list[Row]) -> None:
        wanted = list(wanted)  # it changes from now on
        if all(one.key == other.key for one, other in zip(wanted, self._shown, strict=True)):
            self._shown = wanted
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        moved = {self._shown[index.row()].key for index in old}
        places = {row.key: place for place, row in enumerate(wanted) if row.key in moved} if moved else {}
        new = [self.index(places[self._shown[index.row()].key], index.column()) for index in old]
        self._shown = wanted
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _tell_changed(self, rows: Sequence[Row]) -> None:
        """These rows changed where they stand."""
        for row in rows:
            place = self._shown_place(row)
            self._shown[place] = row
            self._tell_place_changed(place)

    def _tell_place_changed(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))

    def _tell_all_changed(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _merged(rows: list[Row], groups: dict[int, list[Row]]) -> list[Row]:
    """The rows with those of each group before the one at its place."""
    merged: list[Row] = []
    begin = 0
    for place in sorted(groups):
        merged += rows[begin:place]
        merged += groups[place]
        begin = place
    return merged + rows[begin:]
