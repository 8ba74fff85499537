"""The last step of *Replace*: when the new document is on the server, the old one can go.

Until then the old one stays as it is, with its reason: a person who breaks off loses nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from desktop_app.desk import events
from desktop_app.desk.rows import Row
from desktop_app.domain.upload import UploadState


@dataclass(slots=True)
class _Replacement:
    """`old` is to go once one of the uploads is stored."""

    old: Row
    before: frozenset[str]
    """Uploads that were there already."""
    keys: set[str] = field(default_factory=set)
    is_open: bool = True
    """Whether files are still being chosen for it."""


class Replacements(QObject):
    """`sent` carries the row in whose place files were sent, `arrived` also the name of the one that has arrived."""

    sent = Signal(object)
    arrived = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[_Replacement] = []

    def begin(self, old: Row, before: Iterable[str]) -> None:
        """Files are being chosen in the place of a row: what is added from now on is for that."""
        self._all = [each for each in self._all if each.old.key != old.key]
        self._all.append(_Replacement(old, frozenset(before)))

    def end(self) -> None:
        """The dialog is closed, however."""
        for each in self._all:
            if each.is_open and each.keys:
                self.sent.emit(each.old)
            each.is_open = False
        self._all = [each for each in self._all if each.keys]

    def note(self, event: events.DeskEvent) -> None:
        """Hear what becomes of uploads."""
        if not isinstance(event, events.UploadMoved):
            return
        upload = event.upload
        for each in list(self._all):
            if each.is_open and upload.key not in each.before:
                each.keys.add(upload.key)
            if upload.key in each.keys and upload.state is UploadState.STORED:
                self._all.remove(each)
                if each.is_open:
                    self.sent.emit(each.old)
                self.arrived.emit(each.old, upload.name)
