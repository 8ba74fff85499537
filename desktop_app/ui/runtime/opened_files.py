"""Files and links that macOS hands to the app: "Open with", a drop on its icon, a mail. They are no arguments of the
program there, but events, which may come before there is a window, and while it runs.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFileOpenEvent

from desktop_app.domain.link_scheme import is_link

Take = Callable[[list[Path]], object]
TakeLink = Callable[[str], object]


class OpenedFiles:
    """Keeps them until somebody takes them."""

    def __init__(self) -> None:
        self._waiting: list[Path] = []
        self._link = ""
        self._take: Take | None = None
        self._take_link: TakeLink | None = None

    def hand_to(self, take: Take, take_link: TakeLink) -> None:
        """Give them what has come, and all that comes."""
        self._take, self._take_link = take, take_link
        waiting, self._waiting = self._waiting, []
        link, self._link = self._link, ""
        if waiting:
            take(waiting)
        if link:
            take_link(link)

    def on_event(self, event: QFileOpenEvent) -> None:
        """Take what the system tells. Addresses that are neither files nor links of a broker are nobody's."""
        link, path = event.url().toString(), event.file()
        if is_link(link):
            if self._take_link is None:
                self._link = link
            else:
                self._take_link(link)
        elif path and self._take is None:
            self._waiting.append(Path(path))
        elif path and self._take is not None:
            self._take([Path(path)])
