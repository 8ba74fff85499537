"""What happens when a person presses a row's button: a call to the desk, after a question where one is due."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.desk.desk import Desk
from desktop_app.desk.rows import Row
from desktop_app.tasks import TaskScope
from desktop_app.ui.documents.match_dialog import MatchDialog
from desktop_app.ui.documents.states import RowAction
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.widgets.dialogs import pick_files, run_dialog


class RowController(QObject):
    """Carries out row actions. `filesChosen` asks the window to open the add dialog with files in the place of a row;
    `removeRequested` is about a row that is to go.
    """

    filesChosen = Signal(list, object)  # noqa: N815 - signals are named as Qt's
    removeRequested = Signal(object)  # noqa: N815

    def __init__(self, desk: Desk, icons: Icons, scope: TaskScope, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icons = icons
        self._scope = scope
        self._window = parent

    def do(self, action: RowAction, row: Row) -> None:
        """Carry out an action on a row."""
        if action is RowAction.UNDO:
            self.undo(row)
        elif action in (RowAction.CANCEL, RowAction.REMOVE):
            self.removeRequested.emit(row)
        elif action in (RowAction.REPLACE, RowAction.PICK_AGAIN):
            self._scope.spawn(self._pick(row), name="choose a replacement")
        elif row.upload is not None:
            self._do_upload(action, row, row.upload.key)

    def undo(self, row: Row) -> None:
        """Let a row that was removed be as it was."""
        if row.document is not None:
            self._desk.undo_delete(row.document.id)
        elif row.upload is not None:
            self._desk.undo_withdraw(row.upload.key)

    def _do_upload(self, action: RowAction, row: Row, key: str) -> None:
        outbox = self._desk.outbox
        match action:
            case RowAction.PAUSE:
                self._scope.spawn(outbox.pause(key), name="pause an upload")
            case RowAction.RESUME:
                self._scope.spawn(outbox.resume(key), name="resume an upload")
            case RowAction.RETRY:
                self._scope.spawn(outbox.retry(key), name="retry an upload")
            case RowAction.ANSWER:
                self._scope.spawn(self._answer(row, key), name="answer")
            case _:
                return

    async def _pick(self, row: Row) -> None:
        """Another file for the same purpose. The row stays until that one is sent, or stored."""
        folder = str(row.local_file.parent) if row.local_file is not None else ""
        files = await pick_files(self._window, folder)
        if files:
            self.filesChosen.emit(files, row)

    async def _answer(self, row: Row, key: str) -> None:
        if row.upload is None:
            return
        candidates = [self._desk.document(each.id) or each for each in row.upload.candidates]
        dialog = MatchDialog(row, candidates, self._icons, self._window)
        if await run_dialog(dialog) != QDialog.DialogCode.Accepted:
            return
        if dialog.answer is not None:
            await self._desk.outbox.confirm_match(key, dialog.answer)
        else:
            await self._desk.outbox.reject_matches(key)
