"""The search field: Escape empties it and goes back to the list, its ✕ has a name, its edge is seen in any palette."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from desktop_app.ui.i18n import say
from desktop_app.ui.window import texts

_EDGE = (
    "QLineEdit { border: 1px solid palette(placeholder-text); border-radius: 4px; padding: 2px 4px;"
    " background: palette(base); }"
    "QLineEdit:focus { border: 2px solid palette(highlight); padding: 1px 3px; }"
)


class SearchField(QLineEdit):
    """`escaped` is emitted once it is empty."""

    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setStyleSheet(_EDGE)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(say(texts.CLEAR_SEARCH))
            button.setToolTip(say(texts.CLEAR_SEARCH))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.escaped.emit()
            event.accept()
            return
        super().keyPressEvent(event)
