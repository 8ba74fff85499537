"""The lockout after too many attempts, counted down in whole seconds, for one server address."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.outbox.steady_clock import steady_seconds
from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import say

_TICK_MILLISECONDS = 100
"""Often enough that no second is skipped or shown late."""
_MINUTE = 60


def wait_text(seconds: int) -> str:
    """Format a wait: "58 s", "9:58"."""
    if seconds < _MINUTE:
        return say(shared.LINE_SECONDS, count=seconds)
    return f"{seconds // _MINUTE}:{seconds % _MINUTE:02}"


class Lockout(QObject):
    """Blocks attempts at one server for a while. `now` returns seconds that nobody can set and that count
    a suspend, as the server does.
    """

    ticked = Signal()
    """The number of seconds has changed, or the lockout is over."""

    def __init__(self, parent: QObject, now: Callable[[], float] = steady_seconds) -> None:
        super().__init__(parent)
        self._now = now
        self._server = ""
        self._ends = 0.0
        self._shown = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._on_tick)

    def start(self, server: str, seconds: float) -> None:
        """Block a server for `seconds` from now."""
        self._server = server
        self._ends = self._now() + seconds
        self._shown = self.seconds_left(server)
        self._timer.start()

    def stop(self) -> None:
        """Stop the countdown."""
        self._timer.stop()

    def seconds_left(self, server: str) -> int:
        """Whole seconds until this server may be tried again; 0 if it is not blocked."""
        return max(0, math.ceil(self._ends - self._now())) if server == self._server else 0

    def _on_tick(self) -> None:
        left = self.seconds_left(self._server)
        if left == self._shown:
            return
        self._shown = left
        if not left:
            self.stop()
        self.ticked.emit()
