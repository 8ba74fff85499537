"""Ends a listener on every system, though a thread waits in its `accept`."""

import contextlib
import socket


def wake_accept(listener: socket.socket) -> None:
    """Have a thread that waits in `accept` go on: with an error on Linux, elsewhere with a connection that is closed.

    Windows and macOS do not tell of a `shutdown` there. Whoever accepts looks whether it is to stop.
    """
    with contextlib.suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    with contextlib.suppress(OSError), socket.create_connection(listener.getsockname()[:2], timeout=1):
        pass
