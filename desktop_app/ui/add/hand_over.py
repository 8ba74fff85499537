"""The last step of Send: the files of the add dialog go to the queue, a few at a time."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.desk.intake import NewUpload
from desktop_app.desk.rows import Row
from desktop_app.domain.errors import QueueError
from desktop_app.tasks import TaskScope
from desktop_app.ui.add.file_row import FileRow

_AT_ONCE = 8
"""Files that the queue writes down together: each time it waits for the disk."""


class Queue(Protocol):
    """What takes the files: the desk."""

    async def add(
        self, new_uploads: Sequence[NewUpload], in_place_of: Row | None = None, *, removes_old: bool = False
    ) -> Sequence[NewUpload]: ...


class HandOver:
    """Goes on when the dialog is closed meanwhile: what was pressed is done all the same, but nothing is told then.

    `taken` is called with each file that is in the queue, `failed` if the queue can take no more, and `ended` when all
    are through: with how many are new, and the names of those that were on their way already.
    """

    def __init__(
        self,
        queue: Queue,
        scope: TaskScope,
        owner: QWidget,
        *,
        taken: Callable[[FileRow], object],
        failed: Callable[[QueueError], object],
        ended: Callable[[int, list[str]], object],
    ) -> None:
        self._queue = queue
        self._scope = scope
        self._owner = owner
        self._taken = taken
        self._failed = failed
        self._ended = ended
        self._is_under_way = False

    @property
    def is_under_way(self) -> bool:
        """Whether files are being handed over: each is sent as it was when Send was pressed."""
        return self._is_under_way

    def begin(self, lines: Sequence[FileRow], in_place_of: Row | None, *, removes_old: bool) -> None:
        """Hand these files over as they are now."""
        new_uploads = [(line, line.new_upload()) for line in lines]
        self._is_under_way = True
        handing_over = self._hand_over(new_uploads, in_place_of, removes_old=removes_old)
        self._scope.spawn(handing_over, name="hand over to the queue")

    async def _hand_over(
        self, new_uploads: Sequence[tuple[FileRow, NewUpload]], in_place_of: Row | None, *, removes_old: bool
    ) -> None:
        known: list[str] = []
        for begin in range(0, len(new_uploads), _AT_ONCE):
            some = new_uploads[begin : begin + _AT_ONCE]
            try:
                not_taken = await self._queue.add([new for _, new in some], in_place_of, removes_old=removes_old)
            except QueueError as error:
                if isValid(self._owner):
                    self._is_under_way = False
                    self._failed(error)
                return
            known += [each.file.name for each in not_taken]
            for line, _new in some:
                if isValid(self._owner):
                    self._taken(line)
        if isValid(self._owner):
            self._is_under_way = False
            self._ended(len(new_uploads) - len(known), known)
