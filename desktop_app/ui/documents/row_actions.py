"""What a person can do next with one row, as buttons: each is there only in the states in which it makes sense."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.errors import FileError
from desktop_app.ui import texts as shared
from desktop_app.ui.documents import texts
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID


class RowAction(Enum):
    """The actions; the values are the buttons' names."""

    REPLACE = "replaceButton"
    ANSWER = "answerButton"
    PICK_AGAIN = "pickAgainButton"
    RETRY = "retryButton"
    PAUSE = "pauseButton"
    RESUME = "resumeButton"
    CANCEL = "cancelUploadButton"
    REMOVE = "removeButton"
    UNDO = "undoButton"


_TEXTS = {
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

_ACTIONS: dict[RowState, tuple[RowAction, ...]] = {
    RowState.WAITING: (RowAction.PAUSE, RowAction.CANCEL),
    RowState.PAUSED: (RowAction.RESUME, RowAction.CANCEL),
    RowState.SENDING: (RowAction.PAUSE, RowAction.CANCEL),
    RowState.UNCLEAR: (RowAction.CANCEL,),
    RowState.NEEDS_ANSWER: (RowAction.ANSWER, RowAction.REMOVE),
    RowState.HELD: (RowAction.RETRY, RowAction.PICK_AGAIN, RowAction.REMOVE),
    RowState.REFUSED: (RowAction.RETRY, RowAction.PICK_AGAIN, RowAction.REMOVE),
    RowState.REJECTED: (RowAction.REPLACE,),
    RowState.EXPIRED: (RowAction.REPLACE,),
    RowState.REMOVED: (RowAction.UNDO,),
}


def actions_of(row: Row) -> tuple[RowAction, ...]:
    """What can be done with a row now."""
    actions = _ACTIONS.get(row.state, ())
    if row.upload is None:
        return actions
    if row.upload.cancel_wanted or row.upload.acknowledged:
        return ()
    if row.state is RowState.HELD and isinstance(row.upload.error, FileError):
        # the file itself is the trouble: choosing it again comes first
        return (RowAction.PICK_AGAIN, RowAction.RETRY, RowAction.REMOVE)
    return actions


class RowActions(QWidget):
    """The buttons. `chosen` carries a RowAction and the Row."""

    chosen = Signal(RowAction, object)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(GRID)
        self._buttons: dict[RowAction, QPushButton] = {}
        for action, (text, icon) in _TEXTS.items():
            button = QPushButton(say(text), self)
            button.setObjectName(action.value)
            button.setAccessibleName(say(text))
            button.setIcon(icons.icon(icon))
            button.clicked.connect(lambda _checked=False, wanted=action: self._on_clicked(wanted))
            self._buttons[action] = button
            self._inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_for(self, row: Row | None) -> None:
        """Show the buttons of a row, in the order of what helps most."""
        self._row = row
        actions = actions_of(row) if row is not None else ()
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
