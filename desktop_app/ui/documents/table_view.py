"""The table as a person meets it: calm rows, a status pill, a menu for the selected rows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from desktop_app.desk.rows import Row
from desktop_app.domain.table_layout import TableLayout
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.column_widths import widths_for
from desktop_app.ui.documents.columns import Cell
from desktop_app.ui.documents.delegates import NameDelegate, StatusDelegate, TextDelegate
from desktop_app.ui.documents.row_pictures import RowPictures
from desktop_app.ui.documents.table_model import TIP_ROLE, DocumentTableModel
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import HEADER, ROW_HEIGHT
from desktop_app.ui.shown_names import tip

_FRESH_MILLISECONDS = 2500
_LEAST = 60
_OPENING = 700
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DocumentTableView(QTableView):
    """Emits `selectionMoved` whenever other rows are selected, `cancelRequested` with an upload's key, `opened` when
    the person wants to see more of a row.
    """

    selectionMoved = Signal()  # noqa: N815 - signals are named as Qt's
    cancelRequested = Signal(str)  # noqa: N815
    menuRequested = Signal(QPoint)  # noqa: N815
    opened = Signal()

    def __init__(
        self, model: DocumentTableModel, icons: Icons, parent: QWidget, pictures: RowPictures | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("documentTable")
        self.setAccessibleName(say(texts.DOCUMENT_TABLE))
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(TextDelegate(self))
        status = StatusDelegate(icons, self, states=model.states)
        status.cancelRequested.connect(self.cancelRequested)
        delegates = {Cell.NAME: NameDelegate(icons, self, states=model.states, pictures=pictures), Cell.STATUS: status}
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(_FRESH_MILLISECONDS)
        self._fading.timeout.connect(model.fade)
        model.freshened.connect(self._fading.start)
        if pictures is not None:
            pictures.came.connect(self.viewport().update)
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
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.sectionResized.connect(self._on_resized)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self._by_hand: dict[int, int] = {}
        """Widths that the person chose."""
        self._hidden: set[int] = set()
        """Columns that the person does not want to see."""
        self._is_fitting = False
        self._fit_columns(_OPENING)

    @property
    def arranged(self) -> TableLayout:
        """By which column the person sorts, and which widths they chose."""
        header, columns = self.horizontalHeader(), self._rows.columns
        section = header.sortIndicatorSection()
        return TableLayout(
            columns[section].key if 0 <= section < len(columns) else "",
            header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder and 0 <= section < len(columns),
            tuple((columns[place].key, width) for place, width in sorted(self._by_hand.items())),
            order=self._order_by_hand(),
            hidden=tuple(columns[place].key for place in sorted(self._hidden)),
        )

    def arrange(self, layout: TableLayout) -> None:
        """Sort and size the columns as they were; what is not there any more is left out."""
        places = {column.key: place for place, column in enumerate(self._rows.columns)}
        self._by_hand = {places[key]: max(_LEAST, width) for key, width in layout.widths if key in places}
        self._hidden = {places[key] for key in layout.hidden if places.get(key, 0) > 0}
        for place, key in enumerate(key for key in layout.order if key in places):
            header = self.horizontalHeader()
            header.moveSection(header.visualIndex(places[key]), place)
        self._fit_columns(self.viewport().width())
        if layout.sorted_by in places:
            order = Qt.SortOrder.DescendingOrder if layout.descending else Qt.SortOrder.AscendingOrder
            self.sortByColumn(places[layout.sorted_by], order)

    def fill_columns_menu(self, menu: QMenu) -> None:
        """Offer what can be done with each column: the header can only be clicked and dragged."""
        header, columns = self.horizontalHeader(), self._rows.columns
        for place, column in enumerate(columns):
            part = menu.addMenu(column.title().replace("&", "&&"))
            part.setObjectName(f"columnMenu-{column.key}")
            shown = part.addAction(say(texts.COLUMN_SHOWN))
            shown.setObjectName(f"columnShown-{column.key}")
            shown.setCheckable(True)
            shown.setChecked(place not in self._hidden)
            shown.setEnabled(place > 0)  # without its name no document is told from another
            shown.toggled.connect(partial(self._show_column, place))
            for name, text, step in (
                ("Before", texts.COLUMN_BEFORE, -1),
                ("After", texts.COLUMN_AFTER, 1),
            ):
                move = part.addAction(say(text))
                move.setObjectName(f"column{name}-{column.key}")
                move.setEnabled(0 <= header.visualIndex(place) + step < len(columns))
                move.triggered.connect(partial(self._move_column, place, step))
        menu.addSeparator()
        usual = menu.addAction(say(texts.COLUMNS_AS_USUAL))
        usual.setObjectName("columnsAsUsual")
        usual.triggered.connect(lambda *_checked: self._arrange_as_usual())

    def _show_column(self, place: int, shown: bool) -> None:
        if shown:
            self._hidden.discard(place)
        else:
            self._hidden.add(place)
        self._fit_columns(self.viewport().width())

    def _move_column(self, place: int, step: int, *_checked: bool) -> None:
        header = self.horizontalHeader()
        old = header.visualIndex(place)
        if 0 <= old + step < len(self._rows.columns):
            header.moveSection(old, old + step)

    def _arrange_as_usual(self) -> None:
        self._hidden.clear()
        self._by_hand.clear()
        header = self.horizontalHeader()
        for place in range(len(self._rows.columns)):
            header.moveSection(header.visualIndex(place), place)
        self._fit_columns(self.viewport().width())

    def _order_by_hand(self) -> tuple[str, ...]:
        """The columns as the person has put them; none if they stand as usual."""
        header, columns = self.horizontalHeader(), self._rows.columns
        places = [header.logicalIndex(place) for place in range(len(columns))]
        return () if places == sorted(places) else tuple(columns[place].key for place in places)

    def _on_header_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("headerMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns_menu(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def selected_rows(self) -> list[Row]:
        """The selected rows from top to bottom."""
        # By ranges: `selectedRows` asks the model several times for each row, which takes seconds after a Ctrl+A.
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        return self._rows.rows_between(ranges)

    def select_keys(self, keys: Sequence[str]) -> None:
        """Select those of the rows that are shown, and bring the first into sight."""
        places = sorted(place for key in keys if (place := self._rows.row_index(key)) >= 0)
        chosen = QItemSelection()
        last = self._rows.columnCount() - 1
        for place in places:
            chosen.select(self._rows.index(place, 0), self._rows.index(place, last))
        if places:
            self.setCurrentIndex(self._rows.index(places[0], 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_row(self, key: str) -> None:
        """Select a row, if it is shown, and bring it into sight."""
        place = self._rows.row_index(key)
        if place >= 0:
            self.selectRow(place)
            self.scrollTo(self._rows.index(place, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _ENTER and self.selectionModel().hasSelection():
            self.opened.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes by keys sees where they are: at the first row, if at no other."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS and self._rows.rowCount() and not self.selectionModel().hasSelection():
            self.selectRow(max(0, self.currentIndex().row()))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override] # noqa: N802 - Qt's name; PySide knows it with a persistent index too
        super().currentChanged(current, previous)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            text = self._tip_at(event.pos())
            self.viewport().setToolTip(tip(text) if text else "")
            return False
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        current = self.currentIndex()
        if not (self.hasFocus() and current.isValid()):
            return
        row = QRect(self.visualRect(current))
        row.setLeft(0)
        row.setRight(self.viewport().width() - 1)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self.palette().color(QPalette.ColorRole.Text)), 2))
        painter.drawRect(row.adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit_columns(event.size().width())

    def _tip_at(self, at: QPoint) -> str:
        """The whole text of a cell that does not show all of it, or what the column has to add."""
        index = self.indexAt(at)
        more = index.data(TIP_ROLE) if index.isValid() else None
        if more:
            return str(more)
        text = str(index.data() or "") if index.isValid() else ""
        return text if self.sizeHintForIndex(index).width() > self.columnWidth(index.column()) else ""

    def _on_resized(self, section: int, _before: int, width: int) -> None:
        if not self._is_fitting and width:  # Qt tells of a column that is hidden too
            self._by_hand[section] = width

    def _fit_columns(self, width: int) -> None:
        """Widths for the room there is; what the person set by hand stays."""
        header = self.horizontalHeader()
        was_fitting, self._is_fitting = self._is_fitting, True  # a scroll bar that comes or goes calls it from inside
        for place, section in enumerate(widths_for(width, self._rows.columns, self._by_hand, self._hidden)):
            header.setSectionHidden(place, section == 0)
            if section:
                header.resizeSection(place, section)
        self._is_fitting = was_fitting

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        super().selectionChanged(selected, deselected)
        self.selectionMoved.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        if self.selected_rows():
            self.menuRequested.emit(event.globalPos())
