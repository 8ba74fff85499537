"""Looks at the files of the add dialog, each by itself: one whose drive hangs keeps nobody from sending the others.

A look reads a file to its end first, without which nothing can be sent, and then looks at its content, which the person
may skip.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.checks.inspection import Inspection
from desktop_app.desk.desk import Desk
from desktop_app.slices import Slices
from desktop_app.tasks import TaskScope
from desktop_app.ui.add.file_row import THUMBNAIL, FileRow
from desktop_app.ui.widgets.thumbnails import load_thumbnail

_LATE_MILLISECONDS = 1000
"""When no file was read to its end for so long, those that are being read are late and nobody waits for them."""
_MOST_LOADING = 3
"""Files that are in memory for their thumbnails: where hundreds of looks end at once, their pictures would fill it."""
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
    caughtUp = Signal()  # noqa: N815 - signals are named as Qt's
    """The same after one that was late has ended."""

    def __init__(self, desk: Desk, scope: TaskScope, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scope = scope
        self._looking: dict[FileRow, asyncio.Task[None]] = {}
        self._read: dict[FileRow, Inspection] = {}
        """Those of them that were read, and whose content is looked at."""
        self._through: dict[FileRow, Inspection] = {}
        """Those of them that have ended, and are not yet shown: of hundreds that end at once only a few at a time."""
        self._late: set[FileRow] = set()
        self._catching_up: set[FileRow] = set()
        """Those that were late and were read in the end."""
        self._skipped: set[FileRow] = set()
        """Those of them whose content is not to be looked at."""
        self._loading: dict[FileRow, asyncio.Task[None]] = {}
        self._room_to_load = asyncio.Semaphore(_MOST_LOADING)
        self._count = 0
        """Of the looks since they were counted anew."""
        self._is_settled_told = True
        self._lateness = QTimer(self, singleShot=True, interval=_LATE_MILLISECONDS)
        self._lateness.timeout.connect(self._on_late)
        self._telling = QTimer(self, singleShot=True, interval=_TELL_MILLISECONDS)
        self._telling.timeout.connect(self.changed)

    @property
    def are_settled(self) -> bool:
        """Whether there is nothing to wait for: all looks have ended, but for those that are late."""
        return self._looking.keys() <= self._late

    @property
    def ended(self) -> int:
        """How many have ended since they were counted anew."""
        return self._count - len(self._looking)

    @property
    def count(self) -> int:
        """How many were begun since they were counted anew."""
        return self._count

    @property
    def can_skip(self) -> bool:
        """Whether there is content that is still to be looked at, and no rule of the receiver needs the look."""
        return not self._desk.profile.rules.needs_look and not self._looking.keys() <= self._skipped

    def is_awaited(self, line: FileRow) -> bool:
        """Whether a file is being looked at, and not late."""
        return line in self._looking and line not in self._late

    def count_anew(self) -> None:
        """Count from now on, with those that are under way."""
        self._count = len(self._looking)

    def begin(self, lines: Iterable[FileRow]) -> None:
        """Look at files; what is found is shown in their lines."""
        for line in lines:
            line.show_looking()
            self._looking[line] = self._scope.spawn(self._look(line), name="look at a file")
            self._count += 1
            self._is_settled_told = False
        self._wait_for_reads()

    def skip(self) -> None:
        """Look at the content of none of the files whose looks are under way. They are read all the same."""
        read = dict(self._read)
        self._skipped.update(self._looking)
        for line, inspection in read.items():
            self._looking[line].cancel()
            self._end(line, replace(inspection, is_complete=False))

    def stop(self, line: FileRow) -> None:
        """Stop looking at a file that is not in the list any more. Never waits."""
        if self._cancel(line):
            self._count -= 1
            self._tell()

    def stop_all(self) -> None:
        """Stop looking at all files: the dialog is closed."""
        for line in [*self._looking, *self._loading]:
            self._cancel(line)
        self._lateness.stop()
        self._telling.stop()

    def _cancel(self, line: FileRow) -> bool:
        """End what is under way for a line; whether it was looked at."""
        loading, looking = self._loading.pop(line, None), self._looking.pop(line, None)
        self._read.pop(line, None)
        self._through.pop(line, None)
        self._late.discard(line)
        self._catching_up.discard(line)
        self._skipped.discard(line)
        for task in (loading, looking):
            if task is not None:
                task.cancel()
        return looking is not None

    async def _look(self, line: FileRow) -> None:
        inspection = await self._desk.inspect_file(line.file, lambda found: self._on_read(line, found))
        if isValid(line) and line in self._looking:
            self._end(line, inspection)

    def _on_read(self, line: FileRow, inspection: Inspection) -> bool:
        """Whether the content of a file that was read is to be looked at."""
        if not isValid(self) or line not in self._looking or line in self._skipped:
            return False
        self._read[line] = inspection
        if line in self._late:
            self._late.discard(line)
            self._catching_up.add(line)  # it is waited for again
            line.show_looking()
        self._wait_for_reads()
        return True

    def _end(self, line: FileRow, inspection: Inspection) -> None:
        self._read.pop(line, None)
        is_showing = bool(self._through)
        self._through[line] = inspection
        if not is_showing:
            self._scope.spawn(self._show_all(), name="show what looks found")

    async def _show_all(self) -> None:
        slices = Slices()
        while isValid(self) and self._through:
            line, inspection = next(iter(self._through.items()))
            if isValid(line):
                self._show(line, inspection)
            self._through.pop(line, None)
            if slices.are_due:
                await slices.give_way()

    def _show(self, line: FileRow, inspection: Inspection) -> None:
        is_skipped = line in self._skipped and inspection.identity is not None
        has_caught_up = line in self._late | self._catching_up
        self._looking.pop(line, None)
        self._late.discard(line)
        self._catching_up.discard(line)
        self._skipped.discard(line)
        line.show_inspection(inspection, is_skipped=is_skipped)
        self.looked.emit(line)
        if inspection.blocked_as_any_type is None:
            self._loading[line] = self._scope.spawn(self._load(line, inspection.size), name="picture of a file")
        self._tell()
        if has_caught_up and self.are_settled:
            self.caughtUp.emit()

    async def _load(self, line: FileRow, size: int) -> None:
        async with self._room_to_load:
            if not isValid(line):
                return
            ratio = line.devicePixelRatioF()
            image = await load_thumbnail(self._desk.previews, line.file, size, THUMBNAIL * ratio)
        if isValid(line) and self._loading.pop(line, None) is not None and image is not None:
            line.show_thumbnail(image, ratio)

    def _wait_for_reads(self) -> None:
        """Begin anew to wait for the next file that is read to its end."""
        self._lateness.start()
        self._stop_waiting()

    def _stop_waiting(self) -> None:
        """Where there is no file to wait for."""
        if self._looking.keys() <= self._read.keys() | self._through.keys() | self._late:
            self._lateness.stop()

    def _tell(self) -> None:
        self._stop_waiting()
        if not self._looking or (self.are_settled and not self._is_settled_told):
            self._telling.stop()
            self.changed.emit()
            self._tell_settled()
        elif not self._telling.isActive():
            self._telling.start()

    def _tell_settled(self) -> None:
        if self.are_settled and not self._is_settled_told:
            self._is_settled_told = True
            self.settled.emit()

    def _on_late(self) -> None:
        late = self._looking.keys() - self._read.keys() - self._through.keys() - self._late
        self._late |= late
        for line in late:
            line.show_late()
        self.changed.emit()
        self._tell_settled()
