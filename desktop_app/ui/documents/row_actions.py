"""What a person can do next with one row, as buttons: each is there only in the states in which it makes sense."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.desk.rows import Row
from desktop_app.ui import texts as shared
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.presenter import actions_of
from desktop_app.ui.documents.states import STATES, RowAction, States
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID
from desktop_app.ui.widgets.buttons import low_button

BUTTONS: dict[RowAction, tuple[str, str]] = {
    RowAction.REPLACE: (texts.REPLACE, "replace"),
    RowAction.ANSWER: (texts.ANSWER, "status-needs-you"),
    RowAction.PICK_AGAIN: (texts.PICK_AGAIN, "folder"),
    RowAction.RETRY: (shared.TRY_AGAIN, "retry"),
    RowAction.PAUSE: (texts.PAUSE, "status-paused"),
    RowAction.RESUME: (texts.RESUME, "resume"),
    RowAction.CANCEL: (texts.CANCEL_UPLOAD, "cancel"),
    RowAction.REMOVE: (texts.TAKE_OUT, "status-removed"),
    RowAction.UNDO: (shared.UNDO, "undo"),
}
"""The text and the icon of each button."""


def words_of(action: RowAction) -> str:
    """What the button of an action says."""
    text, _icon = BUTTONS[action]
    return say(text)


class RowActions(QWidget):
    """The buttons. `chosen` carries a RowAction and the Row."""

    chosen = Signal(RowAction, object)

    def __init__(self, icons: Icons, parent: QWidget, *, states: States = STATES) -> None:
        super().__init__(parent)
        self._states = states
        self._row: Row | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(GRID)
        self._buttons: dict[RowAction, QPushButton] = {}
        for action, (_text, icon) in BUTTONS.items():
            button = low_button(action.value, self, words_of(action))
            button.setIcon(icons.icon(icon))
            button.clicked.connect(lambda _checked=False, wanted=action: self._on_clicked(wanted))
            self._buttons[action] = button
            self._inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_for(self, row: Row | None) -> None:
        """Show the buttons of a row, in the order of what helps most."""
        self._row = row
        actions = actions_of(row, self._states) if row is not None else ()
        for action, button in self._buttons.items():
            button.setVisible(action in actions)
        for place, action in enumerate(actions):
            button = self._buttons[action]
            if self._inside.indexOf(button) != place:
                self._inside.removeWidget(button)
                self._inside.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(actions))

    def _on_clicked(self, action: RowAction) -> None:
        if self._row is not None:
            self.chosen.emit(action, self._row)
