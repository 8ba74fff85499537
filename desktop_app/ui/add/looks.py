"""Looks at the files of the add dialog, each by itself: one whose drive hangs keeps nobody from sending the others."""

import asyncio
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.desk.desk import Desk
from desktop_app.tasks import TaskScope
from desktop_app.ui.add.file_row import THUMBNAIL, FileRow
from desktop_app.ui.widgets.thumbnails import load_thumbnail

_LATE_MILLISECONDS = 1000
"""When no look has ended for so long, those that are under way are late and nobody waits for them."""
_TELL_MILLISECONDS = 30
"""With a thousand files, what has changed is not told for each of them."""


class Looks(QObject):
    """The looks that are under way."""

    changed = Signal()
    """A look has ended, or is late."""
    looked = Signal(object)
    """The line of a file that was looked at."""
    settled = Signal()
    """All looks that were begun have ended, but for those that are late: told once."""

    def __init__(self, desk: Desk, scope: TaskScope, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scope = scope
        self._looking: dict[FileRow, asyncio.Task[None]] = {}
        self._loading: dict[FileRow, asyncio.Task[None]] = {}
        self._are_late = False
        self._lateness = QTimer(self, singleShot=True, interval=_LATE_MILLISECONDS)
        self._lateness.timeout.connect(self._on_late)
        self._telling = QTimer(self, singleShot=True, interval=_TELL_MILLISECONDS)
        self._telling.timeout.connect(self.changed)

    @property
    def are_settled(self) -> bool:
        """Whether there is nothing to wait for: all looks have ended, but for those that are late."""
        return self._are_late or not self._looking

    def begin(self, lines: Iterable[FileRow]) -> None:
        """Look at files; what is found is shown in their lines."""
        for line in lines:
            line.show_looking()
            self._looking[line] = self._scope.spawn(self._look(line), name="look at a file")
        if self._looking:
            self._are_late = False
            self._lateness.start()

    def stop(self, line: FileRow) -> None:
        """Stop looking at a file that is not in the list any more. Never waits."""
        if self._cancel(line):
            self.changed.emit()

    def stop_all(self) -> None:
        """Stop looking at all files: the dialog is closed."""
        for line in [*self._looking, *self._loading]:
            self._cancel(line)
        self._lateness.stop()
        self._telling.stop()

    def _cancel(self, line: FileRow) -> bool:
        """End what is under way for a line; whether it was looked at."""
        loading, looking = self._loading.pop(line, None), self._looking.pop(line, None)
        for task in (loading, looking):
            if task is not None:
                task.cancel()
        return looking is not None

    async def _look(self, line: FileRow) -> None:
        inspection = await self._desk.inspect_file(line.file)
        if not isValid(line) or self._looking.pop(line, None) is None:
            return
        line.show_inspection(inspection)
        self.looked.emit(line)
        if inspection.blocked_as_any_type is None:
            self._loading[line] = self._scope.spawn(self._load(line, inspection.size), name="picture of a file")
        self._tell()

    async def _load(self, line: FileRow, size: int) -> None:
        ratio = line.devicePixelRatioF()
        image = await load_thumbnail(self._desk.previews, line.file, size, THUMBNAIL * ratio)
        if isValid(line) and self._loading.pop(line, None) is not None and image is not None:
            line.show_thumbnail(image, ratio)

    def _tell(self) -> None:
        if not self._looking:
            self._lateness.stop()
            self._telling.stop()
            self.changed.emit()
            if not self._are_late:
                self.settled.emit()
            return
        if not self._are_late:
            self._lateness.start()
        if not self._telling.isActive():
            self._telling.start()

    def _on_late(self) -> None:
        self._are_late = True
        for line in self._looking:
            line.show_late()
        self.changed.emit()
        self.settled.emit()
