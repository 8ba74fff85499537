"""The table as a person meets it: calm rows, a status pill, a menu for the selected rows."""

from PySide6.QtCore import QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.desk.rows import Row
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.delegates import NameDelegate, StatusDelegate, TextDelegate
from desktop_app.ui.documents.table_model import Column, DocumentTableModel
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import HEADER, ROW_HEIGHT

_WIDE = {Column.TYPE: 130, Column.STATUS: 226, Column.ADDED: 100, Column.SIZE: 80}
"""Pixels: no status is cut, not even "Waiting for your sign-in" with its ✕ in a wide font; the name gets the rest."""
_NARROW = {Column.TYPE: 128, Column.STATUS: 190, Column.ADDED: 100, Column.SIZE: 0}
_ROOMY = 700
"""From this width of the table on all columns are shown; below, the size gives its room to the name."""
_LEAST = 60


class DocumentTableView(QTableView):
    """Emits `selectionMoved` whenever other rows are selected, `cancelRequested` with an upload's key."""

    selectionMoved = Signal()  # noqa: N815 - signals are named as Qt's
    cancelRequested = Signal(str)  # noqa: N815
    menuRequested = Signal(QPoint)  # noqa: N815

    def __init__(self, model: DocumentTableModel, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("documentTable")
        self.setAccessibleName(say(texts.DOCUMENT_TABLE))
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(TextDelegate(self))
        self.setItemDelegateForColumn(Column.DOCUMENT, NameDelegate(icons, self, states=model.states))
        status = StatusDelegate(icons, self, states=model.states)
        status.cancelRequested.connect(self.cancelRequested)
        self.setItemDelegateForColumn(Column.STATUS, status)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStyleSheet(HEADER)
        header.setMinimumSectionSize(_LEAST)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.setSectionResizeMode(Column.DOCUMENT, QHeaderView.ResizeMode.Stretch)
        self._fitted: dict[Column, int] = {}
        self._fit_columns(_ROOMY)

    def selected_rows(self) -> list[Row]:
        """The selected rows from top to bottom."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = (self._rows.row_at(self._rows.index(place, 0)) for place in places)
        return [row for row in rows if row is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit_columns(event.size().width())

    def _fit_columns(self, width: int) -> None:
        """Widths for the room there is; what the person set by hand stays until that room changes its kind."""
        wanted = _WIDE if width >= _ROOMY else _NARROW
        if wanted is self._fitted:
            return
        self._fitted = wanted
        header = self.horizontalHeader()
        for column, section in wanted.items():
            header.setSectionHidden(column, section == 0)
            if section:
                header.resizeSection(column, section)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        super().selectionChanged(selected, deselected)
        self.selectionMoved.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        if self.selected_rows():
            self.menuRequested.emit(event.globalPos())
