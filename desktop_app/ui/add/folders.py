"""Asks what to do with a folder among the files: its documents take its place in the list, or it is left out."""

from collections import deque
from collections.abc import Callable

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from desktop_app.desk.desk import Desk
from desktop_app.domain.errors import FileError, FolderError
from desktop_app.storage.folder_contents import FolderContents
from desktop_app.tasks import TaskScope
from desktop_app.ui.add import texts
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.i18n import list_text, name_text, plain, say
from desktop_app.ui.widgets.dialogs import ask

_MOST_NAMED = 3

Replace = Callable[[FileRow, FolderContents], object]


class Folders:
    """One question after another. `replace` is called with the folder's line and what is to stand in its place."""

    def __init__(
        self, desk: Desk, scope: TaskScope, dialog: QDialog, replace: Replace, tell: Callable[[str], object]
    ) -> None:
        self._desk = desk
        self._scope = scope
        self._dialog = dialog
        self._replace = replace
        self._tell = tell
        self._waiting: deque[FileRow] = deque()
        self._is_asking = False

    def note(self, line: FileRow) -> None:
        """A file was looked at: ask about it, if it is a folder."""
        if any(each.code == FolderError.code for each in line.findings):
            self._waiting.append(line)
            if not self._is_asking:
                self._is_asking = True
                self._scope.spawn(self._ask_all(), name="ask about folders")

    async def _ask_all(self) -> None:
        try:
            while self._waiting:
                line = self._waiting.popleft()
                if isValid(line) and isValid(self._dialog):
                    await self._ask(line)
        finally:
            self._is_asking = False

    async def _ask(self, line: FileRow) -> None:
        name = name_text(line.file.name)
        try:
            contents = await self._desk.folder_contents(line.file)
        except FileError:
            return  # the line says already that it is a folder
        if not isValid(line) or not isValid(self._dialog):
            return
        if not contents.files:
            self._tell(say(texts.FOLDER_EMPTY, name=name))
            return
        parts = [say(texts.FOLDER_QUESTION, name=name, n=len(contents.files))]
        if contents.is_cut:
            parts.append(say(texts.FOLDER_CUT))
        yes, no = say(texts.FOLDER_YES), say(texts.FOLDER_NO)
        adds = await ask(self._dialog, say(texts.FOLDER_TITLE), "\n\n".join(parts), yes=yes, no=no)
        if isValid(line) and isValid(self._dialog):
            self._replace(line, contents if adds else FolderContents(()))
            if adds and contents.others:
                self._tell(say(texts.OTHERS_LEFT_OUT, names=_named(contents.others)))


def _named(names: tuple[str, ...]) -> str:
    """The first of them, and how many more there are."""
    shown = [plain(name) for name in names[:_MOST_NAMED]]
    if len(names) > _MOST_NAMED:
        shown.append(f"+ {len(names) - _MOST_NAMED}")
    return list_text(shown)
