"""Titles and values below each other, and a part of them that is folded away until the person wants it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.documents import texts
from desktop_app.ui.i18n import breakable, say
from desktop_app.ui.look.style import GRID, LEAST_TARGET, make_secondary
from desktop_app.ui.widgets.dialogs import plain_label

Pairs = Sequence[tuple[str, str]]


class FieldsForm(QWidget):
    """Shows pairs of a title and a value. A screen reader hears each title once."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._rows = QWidget(self)
        self._layout.addWidget(self._rows)

    def show_pairs(self, pairs: Pairs) -> None:
        """Show these and no others."""
        old = self._rows
        self._rows = QWidget(self)
        form = QFormLayout(self._rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(GRID)
        form.setVerticalSpacing(GRID // 2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, value in pairs:
            title = plain_label(name, parent=self._rows)
            make_secondary(title)
            shown = plain_label(breakable(value), parent=self._rows)
            shown.setAccessibleName(value)
            title.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            form.addRow(title, shown)
        self._layout.replaceWidget(old, self._rows)
        old.hide()
        old.deleteLater()
        self._rows.show()


class TechnicalDetails(QWidget):
    """A heading that unfolds what only support wants to read. It stays open for the next document."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._button = QToolButton(self)
        self._button.setObjectName("technicalDetailsButton")
        self._button.setMinimumHeight(LEAST_TARGET)
        self._button.setText(say(texts.FIELDS_FROM_SERVER))
        self._button.setAccessibleName(say(texts.FIELDS_FROM_SERVER))
        self._button.setCheckable(True)
        self._button.setAutoRaise(True)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.toggled.connect(self._on_toggled)
        self._form = FieldsForm(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._form)
        self._on_toggled()

    def show_pairs(self, pairs: Pairs) -> None:
        """Show these once it is open; nothing at all where there are none."""
        self._form.show_pairs(pairs)
        self.setVisible(bool(pairs))

    def _on_toggled(self) -> None:
        is_open = self._button.isChecked()
        self._button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._form.setVisible(is_open)
