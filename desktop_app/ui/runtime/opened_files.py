"""Files that macOS hands to the app: "Open with", a drop on its icon. They are no arguments of the program there, but
events, which may come before there is a window, and while it runs.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFileOpenEvent

Take = Callable[[list[Path]], object]


class OpenedFiles:
    """Keeps them until somebody takes them."""

    def __init__(self) -> None:
        self._waiting: list[Path] = []
        self._take: Take | None = None

    def hand_to(self, take: Take) -> None:
        """Give it what has come, and all that comes."""
        self._take = take
        waiting, self._waiting = self._waiting, []
        if waiting:
            take(waiting)

    def on_event(self, event: QFileOpenEvent) -> None:
        """Take what the system tells. Addresses that are no files are nobody's."""
        path = event.file()
        if not path:
            return
        if self._take is None:
            self._waiting.append(Path(path))
        else:
            self._take([Path(path)])
