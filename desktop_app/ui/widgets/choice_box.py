"""A list that drops down, whose value changes only on purpose: by a choice in the open list.

Qt's own changes its value when the mouse wheel passes over it while a page is scrolled, and at every arrow key and
letter: a document was sent as another type than its owner had chosen. Here the wheel scrolls what lies around, and keys
open the list, in which Enter chooses and Escape leaves all as it was.
"""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from desktop_app.ui.shown_names import tip
from desktop_app.ui.widgets.buttons import HEIGHT

_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
"""They move the cursor where the text can be edited."""
_BESIDE_LABEL = 2
"""Pixels that styles leave between the text and its field."""
_LEAST_CHARACTERS = 8
_BESIDE_TEXT = 30
"""Pixels for the arrow and the edges."""


class ChoiceBox(QComboBox):
    """Object name and accessible name are set at once. Its width is never decided by the texts in it."""

    def __init__(self, name: str, spoken: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setMinimumHeight(HEIGHT)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_CHARACTERS)
        self.currentTextChanged.connect(self._tell_all)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()  # whatever this box lies in is scrolled

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        moves = event.key() in _MOVING or (event.key() in _ENDS and not self.isEditable())
        searches = not self.isEditable() and event.text().isprintable() and bool(event.text().strip())
        if not (moves or searches) or self._is_command(event):
            super().keyPressEvent(event)
            return
        event.accept()
        if not self.count():
            return
        self.showPopup()
        if searches:
            if self.currentIndex() < 0:
                self.view().setCurrentIndex(QModelIndex())  # else the search begins behind the first entry
            QCoreApplication.sendEvent(self.view(), event)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 - Qt's name
        """What is painted: Qt clips what has no room, in the midst of a letter. Often the end tells two types apart."""
        super().initStyleOption(option)
        if not self.isEditable():
            whole = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
            room = self.style().subControlRect(*whole).width() - _BESIDE_LABEL
            option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._tell_all()

    def _tell_all(self) -> None:
        """Where there is no room for all of the chosen text, a tooltip has it."""
        text = self.currentText()
        is_cut = self.fontMetrics().horizontalAdvance(text) + _BESIDE_TEXT > self.width() and not self.isEditable()
        self.setToolTip(tip(text) if is_cut else "")

    def _is_command(self, event: QKeyEvent) -> bool:
        """Ctrl, Alt and the like make a shortcut of a letter; Alt+Down opens the list as anywhere."""
        with_keys = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return with_keys != Qt.KeyboardModifier.NoModifier
