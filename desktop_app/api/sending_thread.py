"""Sends from a worker thread what takes time to make: what is read from a disk, what TLS encrypts.

The event loop has one core, and the window needs it. Each piece that goes through it costs two changes of thread and a
turn of the loop, which together take as long as encrypting the piece. Here a connection goes beside the others and
beside the window, and a piece stays in the cache of its core from the disk to the socket.

A thread never waits for long: what the system does not take soon goes to the event loop, which can wait for it, be
cancelled, and hear what the other side says meanwhile.
"""

import asyncio
import select
import socket
import threading
from collections.abc import Callable

CAN_POLL = hasattr(select, "poll")
"""Windows cannot; there the event loop sends everything."""
_PATIENCE_MS = 20
"""For which a thread waits for the system to take more."""

Make = Callable[[], bytes | memoryview]
"""Gives the next bytes to be sent; none when that is all for now. Called in a thread, and may block."""


class SendingThread:
    """Sends what `make` gives, until it gives nothing, the system takes no more, or it is told to stop.

    It has the socket under a number of its own: what others close meanwhile cannot become somebody else's connection.
    """

    def __init__(self, sock: socket.socket, make: Make, note_sent: Callable[[int], None]) -> None:
        self._sock = sock.dup()
        self._make = make
        self._note_sent = note_sent
        self._lock = threading.Lock()
        self._has_begun = False
        self._stopped = threading.Event()
        self.left = memoryview(b"")
        """What was made and is still to be sent."""
        self.ended = False
        """Whether `make` has given all."""
        self.error: OSError | None = None
        """What broke the connection."""

    def stop(self) -> None:
        """It is to end soon. From any thread."""
        self._stopped.set()

    async def run(self) -> None:
        """Send. Raises what `make` does. Cancelled, it leaves the thread to end by itself."""
        try:
            await asyncio.get_running_loop().run_in_executor(None, self._send)
        finally:
            with self._lock:
                self._stopped.set()
                if not self._has_begun:
                    self._sock.close()

    def _send(self) -> None:
        """Blocks."""
        with self._lock:
            if self._stopped.is_set():
                return
            self._has_begun = True
        with self._sock as sock:
            poll = select.poll()
            poll.register(sock, select.POLLOUT)
            while not self._stopped.is_set() and self._has_more():
                try:
                    count = sock.send(self.left)
                except BlockingIOError:
                    if not poll.poll(_PATIENCE_MS):
                        return
                except OSError as error:
                    self.error = error
                    return
                else:
                    self.left = self.left[count:]
                    self._note_sent(count)

    def _has_more(self) -> bool:
        if not self.left:
            self.left = memoryview(self._make())
            self.ended = not self.left
        return not self.ended
