"""The document types of one server in the settings, as a small editable table."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, HEADER, MARGIN, make_secondary
from desktop_app.ui.settings import texts
from desktop_app.ui.settings.form_values import FormField, FormValues, Problems, TypeRow
from desktop_app.ui.widgets.buttons import flat_button
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fields import problem_label, say_at
from desktop_app.ui.widgets.flow_layout import FlowLayout

_CAPTION = 1
_NARROW = 76
"""Width of the columns with numbers, in pixels."""
_LEAST_HEIGHT = 120
_CELLS = "QTableWidget::item { padding: 0 6px; }"
"""Aligns the cells with their headings."""


class TypesPage(QWidget):
    """Shows the types of a server and returns the edited ones."""

    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = _Table(self)
        self._table.itemChanged.connect(self._on_change)
        self._table.itemSelectionChanged.connect(self._follow_selection)
        self._problem = problem_label("typesProblem", self)
        self._add = flat_button(say(texts.TYPES_ADD), "addTypeButton", icons.icon("add"), self)
        self._add.clicked.connect(self._on_add)
        self._remove = flat_button(say(texts.TYPES_REMOVE), "removeTypeButton", icons.icon("delete"), self)
        self._remove.clicked.connect(self._on_remove)
        sentence = plain_label(say(texts.TYPES_SENTENCE), parent=self)
        make_secondary(sentence)
        buttons = FlowLayout(GRID)
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.push_to_end()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GRID)
        layout.addWidget(sentence)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self._follow_selection()

    def show_values(self, values: FormValues) -> None:
        """Show a server's types."""
        self._table.blockSignals(True)
        self._table.setRowCount(0)
        for row in values.types:
            self._table.append(row)
        self._table.blockSignals(False)
        self._follow_selection()

    def filled(self, values: FormValues) -> FormValues:
        """Return `values` with the current content of the table."""
        return replace(
            values, types=tuple(self._table.row_at(row_number) for row_number in range(self._table.rowCount()))
        )

    def show_problems(self, problems: Problems) -> bool:
        """Show the problem with the table; returns whether there is one."""
        say_at(self._problem, problems.get(FormField.TYPES, ""))
        if FormField.TYPES in problems:
            self._table.setFocus()
        return FormField.TYPES in problems

    def _on_change(self) -> None:
        say_at(self._problem, "")
        self.changed.emit()

    def _on_add(self) -> None:
        self._table.append(TypeRow())
        self._table.setFocus()
        self._table.setCurrentCell(self._table.rowCount() - 1, 0)
        self._table.edit(self._table.currentIndex())

    def _on_remove(self) -> None:
        row_number = self._table.currentRow()
        self._table.removeRow(row_number)
        self._table.setCurrentCell(min(row_number, self._table.rowCount() - 1), 0)
        self._table.setFocus()
        self._follow_selection()
        self._on_change()

    def _follow_selection(self) -> None:
        self._remove.setEnabled(bool(self._table.selectedItems()))


class _Table(QTableWidget):
    """Four columns of plain text. Tab leaves the table, Enter edits a cell."""

    def __init__(self, parent: QWidget) -> None:
        headings = [say(texts.TYPES_NUMBER), say(texts.TYPES_CAPTION), say(texts.TYPES_SIDES), say(texts.TYPES_GROUP)]
        super().__init__(0, len(headings), parent)
        self.setObjectName("typesTable")
        self.setAccessibleName(say(texts.TYPES_NAME))
        self.setHorizontalHeaderLabels(headings)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.verticalHeader().hide()
        self.setStyleSheet(_CELLS)
        header = self.horizontalHeader()
        header.setStyleSheet(HEADER)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 2):
            self.setColumnWidth(column, _NARROW)
        for column in (_CAPTION, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def append(self, row: TypeRow) -> None:
        """Add a row at the end."""
        row_number = self.rowCount()
        self.insertRow(row_number)
        for column, text in enumerate(row):
            self.setItem(row_number, column, QTableWidgetItem(text))

    def row_at(self, row_number: int) -> TypeRow:
        """Return the texts of a row."""
        cells = (self.item(row_number, column) for column in range(self.columnCount()))
        return TypeRow(*(cell.text() if cell is not None else "" for cell in cells))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid() and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)
