"""*Choose the file again*: what was refused is not needed any more once another file is sent in its place.

Until then it stays as it is, with its reason: a person who breaks off loses nothing. That a new document has arrived in
the place of an old one is the desk's to tell (events.Replaced).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.desk import events
from desktop_app.desk.rows import Row


@dataclass(slots=True)
class _Replacement:
    old: Row
    before: frozenset[str]
    """Uploads that were there already."""
    is_sent: bool = False


class Replacements(QObject):
    """`sent` carries the row in whose place files were sent."""

    sent = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen: _Replacement | None = None

    def begin(self, old: Row, before: Iterable[str]) -> None:
        """Files are being chosen in the place of a row: what is added from now on is for that."""
        self._chosen = _Replacement(old, frozenset(before))

    def end(self) -> None:
        """The dialog is closed, however."""
        chosen, self._chosen = self._chosen, None
        if chosen is not None and chosen.is_sent:
            self.sent.emit(chosen.old)

    def note(self, event: events.DeskEvent) -> None:
        """Hear what becomes of uploads."""
        if isinstance(event, events.UploadMoved) and self._chosen is not None:
            self._chosen.is_sent |= event.upload.key not in self._chosen.before
