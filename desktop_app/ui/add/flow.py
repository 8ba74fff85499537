"""From files to the add dialog, however they come: chosen, pasted, dropped, or with the start; one dialog at a time."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.desk.desk import Desk
from desktop_app.desk.rows import Row
from desktop_app.tasks import TaskScope
from desktop_app.ui.add import texts
from desktop_app.ui.add.dialog import AddDialog
from desktop_app.ui.add.incoming import Incoming
from desktop_app.ui.add.picking import DocumentPicker
from desktop_app.ui.i18n import list_text, name_text, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.widgets.dialogs import run_dialog


class AddFlow(QObject):
    """The way in for files. `said` is a sentence for the window, `importWanted` a wish for the broker's file."""

    said = Signal(str)
    importWanted = Signal()  # noqa: N815 - signals are named as Qt's
    closed = Signal()
    """The dialog is closed, however."""

    def __init__(self, desk: Desk, icons: Icons, scope: TaskScope, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._icons = icons
        self._scope = scope
        self._window = window
        self._dialog: AddDialog | None = None
        self._picking = False
        self._wanted_type: int | None = None
        """Of the files that are chosen next, where a link or the checklist named it."""
        self.picker = DocumentPicker(desk.files)
        self._incoming = Incoming(desk, scope, self.add, self._say)

    @property
    def dialog(self) -> AddDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    def add(self, files: Sequence[Path]) -> None:
        """Open the add dialog with files, or put them into the one that is open."""
        self._add(files)

    def replace(self, files: Sequence[Path], row: Row, name: str, reason: str) -> None:
        """The same, with files in the place of a row that is called `name`; `reason` is why."""
        if self._add(files, row, reason) and self._dialog is not None:
            self._dialog.setWindowTitle(say(texts.REPLACE_TITLE, name=name))

    def _add(self, files: Sequence[Path], in_place_of: Row | None = None, reason: str = "") -> bool:
        """Whether a dialog was opened for them."""
        if not files:
            return False
        self.picker.note([file for file in files if not self._desk.is_own_file(file)])
        if self._dialog is not None:
            self._dialog.add_files(files)
            return False
        desk, icons, scope = self._desk, self._icons, self._scope
        self._dialog = AddDialog(
            desk,
            icons,
            scope,
            files,
            self.picker,
            in_place_of=in_place_of,
            reason=reason,
            wanted_type=self._wanted_type,
            parent=self._window,
        )
        self._wanted_type = None
        self._dialog.importWanted.connect(self.importWanted)
        self._dialog.known.connect(self._on_known)
        self._dialog.finished.connect(self._on_closed)
        self._scope.spawn(run_dialog(self._dialog), name="add documents")
        return True

    def choose(self, wanted_type: int | None = None) -> None:
        """Ask for files to add, of a certain type if that is given, unless the person is at that already."""
        self._wanted_type = wanted_type
        if not self._picking and self._dialog is None:
            self._picking = True
            self._scope.spawn(self._pick(), name="choose files")

    def paste(self) -> None:
        """Add what was copied."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Add what was dropped or pasted, or say why there is nothing to be added."""
        self._incoming.take(data)

    def offer_types(self) -> None:
        """The types to choose from may have changed."""
        if self._dialog is not None:
            self._dialog.offer_types()

    async def _pick(self) -> None:
        try:
            files = await self.picker.pick(self._window)
        finally:
            self._picking = False
        self.add(files)

    def _on_closed(self) -> None:
        self._dialog = None
        self._desk.end_choosing()
        self.closed.emit()

    def _say(self, text: str) -> None:
        if text:
            self.said.emit(text)

    def _on_known(self, names: list[str]) -> None:
        self.said.emit(say(texts.ALREADY_ON_ITS_WAY, names=list_text(map(name_text, names))))
