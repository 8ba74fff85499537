"""Speaks to the Linux desktop over the session bus: one way, in a thread of its own, and never waited for.

jeepney is there with the keyring's library. Where there is no bus, or it hangs, nothing is said.
"""

import contextlib
import queue
import sys
import threading
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney.low_level import Message

_MOST_WAITING = 20
_SECONDS = 5.0
"""For the bus to take a message."""


class SessionBus:
    """`send` puts a message into the line. The thread starts with the first one and ends when the bus fails."""

    def __init__(self) -> None:
        self._waiting: queue.Queue[Message] = queue.Queue(_MOST_WAITING)
        self._thread: threading.Thread | None = None
        self.is_there = sys.platform == "linux" and _has_jeepney()
        """Whether there may be anybody to hear; False from the first failure on."""

    def send(self, message: "Message") -> None:
        """Send a message as soon as the bus takes it; one too many is dropped."""
        if not self.is_there:
            return
        with contextlib.suppress(queue.Full):
            self._waiting.put_nowait(message)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="session bus", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - only on Linux, and only if it is used

        try:
            connection: Any = open_dbus_connection("SESSION")
            connection.sock.settimeout(_SECONDS)
            while True:
                connection.send(self._waiting.get())
        except Exception:  # noqa: BLE001 - whatever it is: nobody waits for what the desktop is told
            self.is_there = False


def _has_jeepney() -> bool:
    """Without loading it: the start need not wait for it."""
    return find_spec("jeepney") is not None
