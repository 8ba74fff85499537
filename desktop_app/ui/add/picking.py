"""The file picker for documents: it opens where the last document came from, at first among the person's pictures."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from desktop_app.storage.file_access import FileAccess
from desktop_app.ui.widgets.dialogs import pick_document, pick_files

_FIRST = (
    QStandardPaths.StandardLocation.PicturesLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.HomeLocation,
)
"""Where photos of documents usually are, from the likeliest on."""


_PATIENCE_SECONDS = 1.0
"""So long the folder of last time may take to answer: a picker in a drive that hangs would hang the window."""


class DocumentPicker:
    """Asks for documents. `folder` is where the last one came from, or None."""

    def __init__(self, files: FileAccess) -> None:
        self._files = files
        self.folder: Path | None = None

    async def pick(self, parent: QWidget) -> list[Path]:
        """Ask for files; none if the person cancels."""
        files = await pick_files(parent, str(await self._opening_folder()))
        self.note(files)
        return files

    async def pick_another(self, parent: QWidget, folder: Path | None) -> Path | None:
        """Ask for one file in the place of another, in whose folder it may lie; None if the person cancels."""
        another = await pick_document(parent, str(await self._opening_folder(folder)))
        if another is not None:
            self.note([another])
        return another

    def note(self, files: Sequence[Path]) -> None:
        """Remember where files came from, however they came."""
        if files:
            self.folder = files[-1].absolute().parent

    async def _opening_folder(self, first: Path | None = None) -> Path:
        standard = (Path(QStandardPaths.writableLocation(each)) for each in _FIRST)
        for folder in filter(None, (first, self.folder, *standard)):
            if await self._files.has_folder(folder, _PATIENCE_SECONDS):
                return folder
        return Path.home()
