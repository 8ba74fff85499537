"""The table's model: the desk's rows, filtered and sorted in Python by native values.

A proxy model over Python rows takes seconds where this takes milliseconds. New rows are merged into the shown ones as
inserts, removes, moves and changes, so that selection and scroll position stay.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.desk.rows import Row
from desktop_app.domain.upload import Progress
from desktop_app.ui.documents.columns import COLUMNS, Columns, ColumnSpec
from desktop_app.ui.documents.progress import Clock, counts_down, utc_now
from desktop_app.ui.documents.row_filter import RowFilter
from desktop_app.ui.documents.states import STATES, RowContext, States, spec_of

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The Row itself."""
PROGRESS_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Progress of an upload, or None."""


@dataclass(frozen=True, slots=True)
class Order:
    """By which column the rows stand. None is the desk's order: uploads first, then the newest."""

    column: ColumnSpec | None = None
    descending: bool = False


class DocumentTableModel(QAbstractTableModel):
    """Rows of the desk. `progress` gives the live counters of an upload by its key."""

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
        self._states = states
        self._clock = clock
        self._all: tuple[Row, ...] = ()
        self._shown: list[Row] = []
        self._filter = RowFilter()
        self._order = Order()

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
        """Every row, also those that the filter hides."""
        return self._all

    def row_at(self, index: Index) -> Row | None:
        """The row of an index."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def row_index(self, key: str) -> int:
        """The shown place of a row by its key, -1 when it is not shown."""
        return next((place for place, row in enumerate(self._shown) if row.key == key), -1)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self._all = tuple(rows)
        self._merge()

    def set_filter(self, row_filter: RowFilter) -> None:
        """Show those that a filter lets through."""
        self._filter = row_filter
        self._merge()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by native values; a column of -1 is the desk's own order."""
        self._order = Order(self._columns[column] if column >= 0 else None, order is Qt.SortOrder.DescendingOrder)
        self._merge()

    def poll_progress(self) -> None:
        """Redraw what is being sent: called by a timer, since a signal for each chunk would halve the throughput."""
        for place, row in enumerate(self._shown):
            if spec_of(row.state, self._states).shows_progress or counts_down(row):
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))

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
            case _ if role == ROW_ROLE:
                found = row
            case _ if role == PROGRESS_ROLE:
                found = self._progress_of(row)
            case _:
                found = None
        return found

    # --- inside ---

    def _context(self, row: Row) -> RowContext:
        return RowContext(row, self._clock(), self._progress_of(row), self._states)

    def _progress_of(self, row: Row) -> Progress | None:
        return self._progress(row.upload.key) if row.upload is not None else None

    def _searchable(self, context: RowContext) -> str:
        return " ".join(column.text(context) for column in self._columns if column.is_searched)

    def _wanted(self) -> list[Row]:
        now = self._clock()  # the same for all; and without progress, so that no row jumps while it is being sent
        contexts = [RowContext(row, now, states=self._states) for row in self._all]
        wanted = [context for context in contexts if self._filter.accepts(context, self._searchable)]
        if self._order.column is not None:
            wanted.sort(key=self._order.column.sort_key, reverse=self._order.descending)
        return [context.row for context in wanted]

    def _merge(self) -> None:
        """Bring the shown rows to the wanted ones by removes, moves, inserts and changes, in this order."""
        wanted = self._wanted()
        keys = {row.key for row in wanted}
        place = len(self._shown) - 1
        while place >= 0:
            if self._shown[place].key in keys:
                place -= 1
                continue
            last = place
            while place > 0 and self._shown[place - 1].key not in keys:
                place -= 1
            self.beginRemoveRows(_NO_PARENT, place, last)
            del self._shown[place : last + 1]
            self.endRemoveRows()
            place -= 1
        self._reorder(wanted)
        self._insert_and_change(wanted)

    def _reorder(self, wanted: list[Row]) -> None:
        shown = {row.key: row for row in self._shown}
        order = [shown[row.key] for row in wanted if row.key in shown]
        if [row.key for row in order] == [row.key for row in self._shown]:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        places = {row.key: place for place, row in enumerate(order)}
        new = [self.index(places[self._shown[index.row()].key], index.column()) for index in old]
        self._shown = order
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _insert_and_change(self, wanted: list[Row]) -> None:
        present = {row.key for row in self._shown}
        place = 0
        while place < len(wanted):
            if wanted[place].key in present:
                if self._shown[place] != wanted[place]:
                    self._shown[place] = wanted[place]
                    self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))
                place += 1
                continue
            last = place
            while last + 1 < len(wanted) and wanted[last + 1].key not in present:
                last += 1
            self.beginInsertRows(_NO_PARENT, place, last)
            self._shown[place:place] = wanted[place : last + 1]
            self.endInsertRows()
            place = last + 1
