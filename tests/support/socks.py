"""A SOCKS5 proxy written by hand: a script for the fault server that leads each connection to one port here."""

import contextlib
import select
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

GRANTED = b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50"


@dataclass
class SocksScript:
    """What it does with each connection; what it was asked for is kept."""

    port: int
    user: bytes = b""
    """With one it asks for user and password."""
    password: bytes = b""
    reply: bytes = GRANTED
    """What it answers to a request; it leads on only if that grants it."""
    pieces: int = 1_000
    """It says this many bytes at a time."""
    asked: list[tuple[str, int]] = field(default_factory=list)
    signed_in: list[bytes] = field(default_factory=list)
    led: int = 0
    """Bytes that went to the server."""

    def __call__(self, connection: Any) -> None:
        """Serve one connection of a FaultServer."""
        _, count = _exactly(connection.sock, 2)
        methods = _exactly(connection.sock, count)
        if self.user:
            if 2 not in methods:
                self._say(connection, b"\x05\xff")
                return
            self._say(connection, b"\x05\x02")
            user = _exactly(connection.sock, _exactly(connection.sock, 2)[1])
            password = _exactly(connection.sock, _exactly(connection.sock, 1)[0])
            self.signed_in.append(user)
            if (user, password) != (self.user, self.password):
                self._say(connection, b"\x01\x01")
                return
            self._say(connection, b"\x01\x00")
        else:
            self._say(connection, b"\x05\x00")
        kind = _exactly(connection.sock, 4)[3]
        self.asked.append((_host(connection.sock, kind), *struct.unpack("!H", _exactly(connection.sock, 2))))
        self._say(connection, self.reply)
        if self.reply[1:2] == b"\x00":
            with socket.create_connection(("127.0.0.1", self.port), 5) as onward:
                self._lead(connection.sock, onward, connection.stopping.is_set)

    def _say(self, connection: Any, data: bytes) -> None:
        for at in range(0, len(data), self.pieces):
            connection.send(data[at : at + self.pieces])

    def _lead(self, near: socket.socket, far: socket.socket, is_over: Callable[[], bool]) -> None:
        with contextlib.suppress(OSError):
            while not is_over():
                for sock in select.select([near, far], [], [], 0.1)[0]:
                    data = sock.recv(65536)
                    if not data:
                        return
                    self.led += len(data) if sock is near else 0
                    (far if sock is near else near).sendall(data)


def _host(sock: socket.socket, kind: int) -> str:
    if kind == 1:
        return socket.inet_ntop(socket.AF_INET, _exactly(sock, 4))
    if kind == 4:
        return socket.inet_ntop(socket.AF_INET6, _exactly(sock, 16))
    return _exactly(sock, _exactly(sock, 1)[0]).decode()


def _exactly(sock: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        more = sock.recv(size - len(data))
        if not more:
            raise ConnectionError("the client hung up")
        data += more
    return data
