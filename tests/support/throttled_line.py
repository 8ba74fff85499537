"""A line to a server on this machine that lets only so many bytes a second through, until it is opened."""

import contextlib
import socket
import threading
from types import TracebackType
from typing import Self

from tests.support.listeners import wake_accept

_TURN = 0.05
"""Seconds between two pieces of a slow line."""


class ThrottledLine:
    """A context manager; `base_url` leads through it."""

    def __init__(self, port: int, bytes_per_second: int) -> None:
        self._port = port
        self._piece = int(bytes_per_second * _TURN)
        self._open = threading.Event()
        self._over = threading.Event()
        self._listener = socket.socket()
        # Before it listens: what waits in a large buffer here has left the app, and would not be slow any more.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 * 1024)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(16)
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._socks: list[socket.socket] = []
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def open(self) -> None:
        """Let everything through from now on."""
        self._open.set()

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._open.set()
        wake_accept(self._listener)
        for sock in self._socks:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive(), "a line did not end"
        for sock in (self._listener, *self._socks):
            sock.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if self._over.is_set():
                near.close()
                return
            far = socket.create_connection(("127.0.0.1", self._port))
            self._socks += [near, far]
            for source, target, piece in ((near, far, self._piece), (far, near, 0)):
                thread = threading.Thread(target=self._lead, args=(source, target, piece), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _lead(self, source: socket.socket, target: socket.socket, piece: int) -> None:
        with contextlib.suppress(OSError):
            while True:
                slow = piece > 0 and not self._open.is_set()
                if slow:
                    self._open.wait(_TURN)
                data = source.recv(piece if slow else 1024 * 1024)
                if not data:
                    break
                target.sendall(data)
        for sock in (source, target):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
