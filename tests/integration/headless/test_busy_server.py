"""A server that answers 429 with "Retry-After: 0" for ever, in real time: how many whole documents it is sent."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.listeners import wake_accept

if TYPE_CHECKING:
    from tests.integration.headless.conftest import Script

SECONDS = 12
_LENGTH = re.compile(rb"content-length: *([0-9]+)", re.IGNORECASE)
_CHUNKED = re.compile(rb"transfer-encoding: *chunked", re.IGNORECASE)
_BUSY = b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_NOTHING = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 21\r\nConnection: close\r\n\r\n"
_NOTHING += b'{"total":0,"data":[]}'


class BusyServer:
    """Lists the first so many times; every other request is read to its last byte and answered with 429."""

    def __init__(self, lists: int) -> None:
        self.whole_uploads = 0
        self.lists = 0
        self._good_lists = lists
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._stopped = False
        self._thread = threading.Thread(target=self._accept)
        self._thread.start()

    def stop(self) -> None:
        self._stopped = True
        wake_accept(self._listener)
        self._thread.join()
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                if self._stopped:
                    connection.close()
                    return
                connection.settimeout(SECONDS)
                with connection, suppress(OSError):
                    self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        head, _, body = self._read_until(connection, b"", b"\r\n\r\n").partition(b"\r\n\r\n")
        if not head:
            return
        length = _LENGTH.search(head)
        if _CHUNKED.search(head):
            self._read_until(connection, body, b"0\r\n\r\n")
        while length and len(body) < int(length[1]):
            more = connection.recv(65536)
            if not more:
                return
            body += more
        if head.startswith(b"POST"):
            self.whole_uploads += 1
            connection.sendall(_BUSY)
            return
        self.lists += b"/types" not in head.split(b"\r\n")[0]
        connection.sendall(_NOTHING if self.lists <= self._good_lists else _BUSY)

    @staticmethod
    def _read_until(connection: socket.socket, read: bytes, end: bytes) -> bytes:
        while end not in read:
            more = connection.recv(65536)
            if not more:
                return b""
            read += more
        return read


@pytest.fixture
def busy() -> Iterator[Callable[[int], BusyServer]]:
    servers: list[BusyServer] = []

    def _begin(lists: int) -> BusyServer:
        servers.append(BusyServer(lists))
        return servers[-1]

    yield _begin
    for each in servers:
        each.stop()


@pytest.mark.parametrize(("lists", "least", "most"), [(10_000, 3, 8), (1, 0, 0)], ids=["documents", "everything"])
def test_a_server_that_is_always_busy_gets_few_whole_uploads(
    busy: Callable[[int], BusyServer],
    script_at: "Callable[[str], Script]",
    make_pdf: Callable[..., Path],
    lists: int,
    least: int,
    most: int,
) -> None:
    server = busy(lists)
    files = [make_pdf(f"bill-{number}-SPECIMEN.pdf") for number in range(10)]
    script = script_at(server.address)
    done = script.run("--send", *files, "--type", "1", "--json", "--timeout", str(SECONDS), scale="")

    print(f"{server.whole_uploads} whole uploads and {server.lists} lists in {SECONDS} s")
    assert done.code == 5
    # At most three are under way when it begins to say so; then one after each wait of 1, 2, 4 … seconds.
    assert least <= server.whole_uploads <= most
    assert server.lists <= 14
