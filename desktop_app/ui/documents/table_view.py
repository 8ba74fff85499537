"""The table as a person meets it: calm rows, a status pill, a menu for the selected rows."""

from PySide6.QtCore import QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.desk.rows import Row
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.columns import Cell
from desktop_app.ui.documents.delegates import NameDelegate, StatusDelegate, TextDelegate
from desktop_app.ui.documents.table_model import DocumentTableModel
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import HEADER, ROW_HEIGHT

_ROOMY = 700
"""From this width of the table on the columns are wide; below, they give room to the name."""
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
        status = StatusDelegate(icons, self, states=model.states)
        status.cancelRequested.connect(self.cancelRequested)
        delegates = {Cell.NAME: NameDelegate(icons, self, states=model.states), Cell.STATUS: status}
        for place, column in enumerate(model.columns):
            if column.cell in delegates:
                self.setItemDelegateForColumn(place, delegates[column.cell])
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
        for place, column in enumerate(model.columns):
            if column.wide is None:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self._is_roomy: bool | None = None
        self._fit_columns(_ROOMY)

    def selected_rows(self) -> list[Row]:
        """The selected rows from top to bottom."""
        # By ranges: `selectedRows` asks the model several times for each row, which takes seconds after a Ctrl+A.
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        return self._rows.rows_between(ranges)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit_columns(event.size().width())

    def _fit_columns(self, width: int) -> None:
        """Widths for the room there is; what the person set by hand stays until that room changes its kind."""
        is_roomy = width >= _ROOMY
        if is_roomy is self._is_roomy:
            return
        self._is_roomy = is_roomy
        header = self.horizontalHeader()
        for place, column in enumerate(self._rows.columns):
            section = column.wide if is_roomy else column.narrow
            if section is None:
                continue
            header.setSectionHidden(place, section == 0)
            if section:
                header.resizeSection(place, section)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        super().selectionChanged(selected, deselected)
        self.selectionMoved.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        if self.selected_rows():
            self.menuRequested.emit(event.globalPos())
