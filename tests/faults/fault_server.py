"""A server on raw sockets that does what servers, proxies and networks do when they fail.

Each connection is handed to a script in a thread of its own; whatever still waits when the server stops is ended.
"""

import contextlib
import os
import re
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import Self

from tests.support.listeners import wake_accept

LOOPBACK = "127.0.0.1"


class Connection:
    """One connection, as a script sees it."""

    def __init__(self, sock: socket.socket, stopping: threading.Event, number: int) -> None:
        self.sock = sock
        self.stopping = stopping
        self.number = number
        """Counted from 0."""
        self.head = b""
        self.body = b""

    def read_head(self) -> bytes:
        """The request line and headers, once for each request; what came of the body with them is kept."""
        if self.head:
            return self.head
        while b"\r\n\r\n" not in self.head:
            piece = self.sock.recv(65536)
            if not piece:
                raise ConnectionError("the client hung up in its head")
            self.head += piece
        self.head, _, self.body = self.head.partition(b"\r\n\r\n")
        return self.head

    def read_request(self) -> bytes:
        """Head and body; gives the body."""
        self.read_head()
        found = re.search(rb"(?i)content-length: *([0-9]+)", self.head)
        while len(self.body) < (int(found[1]) if found else 0):
            piece = self.sock.recv(1024 * 1024)
            if not piece:
                raise ConnectionError("the client hung up in its body")
            self.body += piece
        return self.body

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def answer(self, status: str, body: bytes = b"", headers: str = "", *, claims: int | None = None) -> None:
        """A whole answer, or one whose length claims more than there is."""
        length = len(body) if claims is None else claims
        self.send(f"HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}\r\n".encode() + body)

    def drip(self, data: bytes, pause: float) -> None:
        """One byte at a time, over and over, until somebody hangs up."""
        while not self.stopping.is_set():
            for byte in data:
                self.send(bytes([byte]))
                if self.stopping.wait(pause):
                    return

    def stall(self) -> None:
        """Do nothing more, and keep the connection."""
        self.stopping.wait(30)

    def reset(self) -> None:
        """End it with RST instead of FIN."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def drain(self) -> None:
        """Say FIN, then read on until the client hangs up."""
        self.sock.shutdown(socket.SHUT_WR)
        while self.sock.recv(1024 * 1024):
            pass


Script = Callable[[Connection], None]


class FaultServer:
    """Runs a script for each connection; a context manager."""

    def __init__(
        self, script: Script, *, tls: ssl.SSLContext | None = None, accepts: bool = True, receive_buffer: int = 0
    ) -> None:
        self._script = script
        self._tls = tls
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._socks: list[socket.socket] = []
        self.connections: list[Connection] = []
        self._listener = socket.socket()
        if receive_buffer:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._listener.bind((LOOPBACK, 0))
        self._listener.listen(16 if accepts else 0)
        self.port: int = self._listener.getsockname()[1]
        self.base_url = f"{'https' if tls else 'http'}://{LOOPBACK}:{self.port}"
        if accepts:
            self._begin(self._accept)
        else:
            self._fill_up()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        wake_accept(self._listener)
        for sock in self._socks:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
                if os.name != "posix":  # only this wakes a thread that waits for bytes
                    sock.close()
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive(), "a script did not end"
        for sock in (self._listener, *self._socks):
            sock.close()

    def requests(self) -> list[str]:
        """The request lines, in the order of their connections."""
        return [
            connection.head.partition(b"\r\n")[0].decode("latin-1")
            for connection in self.connections
            if connection.head
        ]

    def _begin(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            if self._stopping.is_set():
                sock.close()
                return
            self._socks.append(sock)
            self._begin(partial(self._serve, sock))

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError):  # the client may hang up at any moment, and a script goes on regardless
            wrapped = self._tls.wrap_socket(sock, server_side=True) if self._tls else sock
            self._socks.append(wrapped)
            connection = Connection(wrapped, self._stopping, len(self.connections))
            self.connections.append(connection)
            self._script(connection)
            wrapped.close()

    def _fill_up(self) -> None:
        """Leave no place in the listener's queue: whoever comes now never gets through."""
        for _ in range(4):
            sock = socket.socket()
            sock.setblocking(False)
            self._socks.append(sock)
            sock.connect_ex((LOOPBACK, self.port))
        time.sleep(0.05)  # the handshakes of those that still got a place


def closed_port() -> str:
    """The base URL of a port on which nobody listens."""
    with socket.socket() as sock:
        sock.bind((LOOPBACK, 0))
        return f"http://{LOOPBACK}:{sock.getsockname()[1]}"
