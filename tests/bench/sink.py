"""A server in a process of its own that takes documents as fast as Python can:  python -m tests.bench.sink

It keeps nothing of a document but its name and size, and each connection has a thread that blocks, so that beside it
the client is what is measured. It speaks as much of the contract as the app needs: list, details, types, add. The first
line on standard output is its address.
"""

import argparse
import contextlib
import json
import re
import socket
import ssl
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

_BUFFER_BYTES = 1024 * 1024
_HEAD_BYTES = 64 * 1024
_PATH = "/api/v2/my/documents"
_TYPES = b'{"total": 1, "data": [{"id": 1, "name": "passport", "caption": "Passport"}]}'
_FILE_NAME = re.compile(rb'filename="([^"]*)"')
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


@dataclass
class StoredDocuments:
    """What the server has: each document's JSON, made once."""

    page: int
    """Documents on a page; 0: as many as the client asks for."""
    items: list[bytes] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, name: str, size: int) -> bytes:
        """Take a document and give its JSON."""
        with self.lock:
            number = len(self.items) + 1
            # In minutes and days that differ, so that sorting has something to do.
            day, minute = 1 + number * 7 % 28, number % 60
            item = json.dumps(
                {
                    "id": number,
                    "typeId": 1,
                    "type": {"id": 1, "name": "passport", "caption": "Passport"},
                    "fileName": name,
                    "fileSize": size,
                    "status": ("Approved", "Rejected")[number % 2],
                    "createdAt": f"2026-01-{day:02}T10:{minute:02}:00Z",
                }
            ).encode()
            self.items.append(item)
        return item

    def listed(self, query: dict[str, list[str]]) -> bytes:
        """One page of the list."""
        offset = int(query.get("offset", ["0"])[0])
        limit = int(query.get("limit", ["100"])[0])
        limit = self.page if self.page and limit > 1 else limit  # one alone is asked for at the sign-in
        with self.lock:
            return b'{"total": %d, "data": [%s]}' % (len(self.items), b",".join(self.items[offset : offset + limit]))


class Connection:
    """One connection, served until the client closes it."""

    def __init__(self, sock: socket.socket, stored: StoredDocuments) -> None:
        self._sock = sock
        self._stored = stored
        self._buffer = bytearray(_BUFFER_BYTES)
        self._ahead = b""

    def serve(self) -> None:
        """Answer one request after the other."""
        with contextlib.suppress(OSError), self._sock:
            while head := self._head():
                method, target, _ = head.split(b" ", 2)
                length = int(found[1]) if (found := _LENGTH.search(head)) else 0
                if method == b"POST":
                    self._send(b"201 Created", self._take(length))
                elif method == b"GET":
                    self._send(b"200 OK", self._answer(target.decode()))
                else:
                    self._send(b"405 Method Not Allowed", b"{}")

    def _answer(self, target: str) -> bytes:
        parts = urlsplit(target)
        if parts.path == _PATH:
            return self._stored.listed(parse_qs(parts.query))
        if parts.path == f"{_PATH}/types":
            return _TYPES
        return self._stored.items[int(parts.path.rpartition("/")[2]) - 1]

    def _head(self) -> bytes:
        """The head of the next request; b"" when there is none."""
        while b"\r\n\r\n" not in self._ahead:
            data = self._sock.recv(_HEAD_BYTES)
            if not data:
                return b""
            self._ahead += data
        head, _, self._ahead = self._ahead.partition(b"\r\n\r\n")
        return head

    def _take(self, length: int) -> bytes:
        """Read a body to its end and keep what it says of the document."""
        begin, self._ahead = self._ahead[:length], self._ahead[length:]
        rest = length - len(begin)
        view = memoryview(self._buffer)
        while rest:
            count = self._sock.recv_into(view[: min(rest, _BUFFER_BYTES)])
            if not count:
                raise ConnectionAbortedError
            if len(begin) < _HEAD_BYTES:
                begin += view[: min(count, _HEAD_BYTES)]
            rest -= count
        name = _FILE_NAME.search(begin)
        # The exact size is the body's without the multipart frame, whose end is as long as its first line and six more.
        start = begin.find(b"\r\n\r\n", name.end() if name else 0) + 4
        frame = start + len(begin.partition(b"\r\n")[0]) + 6
        return self._stored.put(name[1].decode() if name else "unnamed", length - frame)

    def _send(self, status: bytes, body: bytes) -> None:
        head = b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
        self._sock.sendall(head + body)


def accepted(listener: socket.socket, tls: ssl.SSLContext | None) -> Iterator[socket.socket]:
    """Every connection; the handshake is made by who reads first."""
    while True:
        sock, _ = listener.accept()
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield sock if tls is None else tls.wrap_socket(sock, server_side=True, do_handshake_on_connect=False)


def main() -> None:
    """Serve until standard input ends."""
    options = argparse.ArgumentParser()
    options.add_argument("--tls", default="", help="a file with certificate and key")
    options.add_argument("--documents", type=int, default=0, help="how many there are already")
    options.add_argument("--page", type=int, default=0, help="documents on a page; 0: as many as are asked for")
    chosen = options.parse_args()
    stored = StoredDocuments(chosen.page)
    for number in range(chosen.documents):
        stored.put(f"document-{number * 7919 % 1_000_003:07}-SPECIMEN.pdf", 1000 + number)
    tls = None
    if chosen.tls:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(chosen.tls)
    listener = socket.create_server(("127.0.0.1", 0), backlog=512)
    scheme = "https" if tls else "http"
    print(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}", flush=True)

    def _serve() -> None:
        for sock in accepted(listener, tls):
            threading.Thread(target=Connection(sock, stored).serve, daemon=True).start()

    threading.Thread(target=_serve, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
