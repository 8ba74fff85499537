"""A server of the documents API on raw sockets that remembers what it stored and fails as it is told.

What it stores it knows by hash, so that a test can say of each document how often it is there. A fault is a plan for
one POST: how much of it is read, whether and when the document is stored, and how the connection ends. Nobody here
honours the Idempotency-Key: real servers do not.
"""

import contextlib
import hashlib
import json
import re
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from random import Random
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from tests.support.listeners import wake_accept

LOOPBACK = "127.0.0.1"
DOCUMENTS = "/api/v2/my/documents"
ELSEWHERE = "elsewhere"
"""In place of the key of a document that came from another client."""
_CHUNK = 64 * 1024


class Stage(Enum):
    """Moments of a request, for those who want something to happen just then."""

    LISTING = "a list is asked for"
    HEAD = "the head of a POST is here"
    HALF = "half of its body is here"
    WHOLE = "all of it is here, nothing is stored"
    STORED = "it is stored, nothing is answered"
    ANSWERED = "the answer is out"


class Keeps(Enum):
    """Whether a fault stores the document all the same."""

    NO = "no"
    YES = "yes"
    LATE = "late"
    """Only after the connection has ended."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One document on the server."""

    id: int
    name: str
    type_id: int
    size: int
    sha256: str
    key: str
    """The Idempotency-Key that it came with."""


class Talk:
    """One connection and the ways in which it can end."""

    def __init__(self, sock: socket.socket, stopping: threading.Event) -> None:
        self.sock = sock
        self._stopping = stopping
        self._rest = bytearray()

    def head(self) -> tuple[str, str, dict[str, str]] | None:
        """Method, target and headers of the next request; None when the client has gone."""
        while b"\r\n\r\n" not in self._rest:
            piece = self.sock.recv(_CHUNK)
            if not piece:
                return None
            self._rest += piece
        head, _, self._rest = self._rest.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        return method, target, headers

    def body(self, count: int) -> bytes:
        """The next bytes of a body. Raises ConnectionError when they do not come."""
        while len(self._rest) < count:
            piece = self.sock.recv(_CHUNK)
            if not piece:
                raise ConnectionError
            self._rest += piece
        data, self._rest = bytes(self._rest[:count]), self._rest[count:]
        return data

    def answer(self, status: str, payload: object = None, headers: str = "") -> None:
        """A whole answer; text is sent as it is, anything else as JSON."""
        body = (
            b"" if payload is None else payload.encode() if isinstance(payload, str) else json.dumps(payload).encode()
        )
        self.sock.sendall(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body)

    def reset(self) -> None:
        """End with RST."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def hang_up(self) -> None:
        """End with FIN; with RST where bytes were left unread, as the system does it."""
        self.sock.close()

    def half_a_status(self) -> None:
        self.sock.sendall(b"HTTP/1.1 20")
        self.sock.close()

    def half_a_body(self, *, reset: bool) -> None:
        """A success whose body breaks off."""
        self.sock.sendall(b'HTTP/1.1 201 Created\r\nContent-Length: 400\r\n\r\n{"id": 7, "na')
        if reset:
            self.reset()
        else:
            self.hang_up()

    def stall(self) -> None:
        """Say nothing until the client hangs up."""
        self._stopping.wait(0.05)
        with contextlib.suppress(OSError):
            self.sock.settimeout(20)
            while not self._stopping.is_set() and self.sock.recv(_CHUNK):
                pass

    def stop_reading(self) -> None:
        """Leave the rest of the body where it is for longer than anybody waits."""
        self._stopping.wait(3)
        self.reset()


End = Callable[[Talk], None]


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one POST."""

    name: str
    keeps: Keeps
    end: End
    reads: float = 1.0
    """The share of the body that is read before."""

    def __str__(self) -> str:
        return self.name


def _answering(status: str, payload: object = None, headers: str = "", *, hang_up: bool = False) -> End:
    def _end(talk: Talk) -> None:
        talk.answer(status, payload, headers)
        if hang_up:
            talk.hang_up()

    return _end


_HTML = "<html><body><h1>SPECIMEN gateway</h1></body></html>"
_SAYS_NO = {"error": {"code": 0, "message": "No.", "details": [{"issue": "The photo is blurred."}]}}

_ALL = (
    Fault("reset after the head", Keeps.NO, Talk.reset, 0.0),
    Fault("reset in the body", Keeps.NO, Talk.reset, 0.5),
    Fault("hang-up in the body", Keeps.NO, Talk.hang_up, 0.7),
    Fault("reset, not stored", Keeps.NO, Talk.reset),
    Fault("reset, stored", Keeps.YES, Talk.reset),
    Fault("reset, stored late", Keeps.LATE, Talk.reset),
    Fault("hang-up, not stored", Keeps.NO, Talk.hang_up),
    Fault("hang-up, stored", Keeps.YES, Talk.hang_up),
    Fault("hang-up, stored late", Keeps.LATE, Talk.hang_up),
    Fault("half a status line, not stored", Keeps.NO, Talk.half_a_status),
    Fault("half a status line, stored", Keeps.YES, Talk.half_a_status),
    Fault("half a status line, stored late", Keeps.LATE, Talk.half_a_status),
    Fault("201 and half a body", Keeps.YES, lambda talk: talk.half_a_body(reset=False)),
    Fault("201, half a body, reset", Keeps.YES, lambda talk: talk.half_a_body(reset=True)),
    Fault("201 with HTML", Keeps.YES, _answering("201 Created", _HTML)),
    Fault("202 without a body", Keeps.YES, _answering("202 Accepted")),
    Fault("202 without a body, stored late", Keeps.LATE, _answering("202 Accepted")),
    Fault("204", Keeps.YES, _answering("204 No Content")),
    Fault("408, not stored", Keeps.NO, _answering("408 Request Timeout")),
    Fault("425, not stored", Keeps.NO, _answering("425 Too Early")),
    Fault("429 with Retry-After", Keeps.NO, _answering("429 Too Many Requests", None, "Retry-After: 0\r\n")),
    Fault("500, not stored", Keeps.NO, _answering("500 Internal Server Error", _HTML)),
    Fault("500, stored", Keeps.YES, _answering("500 Internal Server Error", _HTML)),
    Fault("502, not stored", Keeps.NO, _answering("502 Bad Gateway", _HTML)),
    Fault("502, stored", Keeps.YES, _answering("502 Bad Gateway", _HTML)),
    Fault("503, not stored", Keeps.NO, _answering("503 Service Unavailable", _HTML)),
    Fault("503, stored", Keeps.YES, _answering("503 Service Unavailable", _HTML)),
    Fault("503 with Retry-After, not stored", Keeps.NO, _answering("503 Busy", None, "Retry-After: 0\r\n")),
    Fault("503 with Retry-After, stored", Keeps.YES, _answering("503 Busy", None, "Retry-After: 0\r\n")),
    Fault("504, stored late", Keeps.LATE, _answering("504 Gateway Timeout", _HTML)),
    Fault("no answer, not stored", Keeps.NO, Talk.stall),
    Fault("no answer, stored", Keeps.YES, Talk.stall),
    Fault("stops reading", Keeps.NO, Talk.stop_reading, 0.3),
    Fault("413 before the body", Keeps.NO, _answering("413 Too Large", _HTML, hang_up=True), 0.0),
)
_ASKED_FOR = (
    Fault("401", Keeps.NO, _answering("401 Unauthorized", _SAYS_NO)),
    Fault("400", Keeps.NO, _answering("400 Bad Request", _SAYS_NO)),
    Fault("403", Keeps.NO, _answering("403 Forbidden", _SAYS_NO)),
    Fault("409, not stored", Keeps.NO, _answering("409 Conflict", _SAYS_NO)),
    Fault("409, stored", Keeps.YES, _answering("409 Conflict", _SAYS_NO)),
    Fault("413 after the body", Keeps.NO, _answering("413 Too Large", _HTML)),
    Fault("422", Keeps.NO, _answering("422 Unprocessable Content", _SAYS_NO)),
    Fault("307", Keeps.NO, _answering("307 Temporary Redirect", None, "Location: /elsewhere\r\n")),
)
FAULTS: dict[str, Fault] = {fault.name: fault for fault in (*_ALL, *_ASKED_FOR)}
BY_CHANCE = _ALL
"""Faults after which every document can still be stored without the person."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How a server tells of its documents."""

    page: int = 100
    total: bool = True
    name: bool = True
    size: bool = True
    sha256: bool = True
    newest_first: bool = False

    @classmethod
    def by_chance(cls, chance: Random) -> Self:
        """Small pages, and always something to know a document by."""
        told = chance.choice([(True, True, True), (True, True, False), (True, False, False), (False, False, True)])
        return cls(chance.choice([3, 7, 50]), chance.random() < 0.7, *told, chance.random() < 0.5)


Choose = Callable[[str, int], Fault | None]
"""The fault of the n-th POST (from 0) of the document with this name; None for a clean one."""


ListFault = Callable[[int, int], str]
"""What goes wrong with the n-th page that is asked for (from 0), at this offset: "500", "reset", "empty page" or ""."""


def by_chance(seed: object, share: float) -> Choose:
    """Faults for a share of all POSTs; the same ones for the same seed."""

    def _choose(name: str, number: int) -> Fault | None:
        chance = Random(f"{seed} {name} {number}")  # noqa: S311 - tests draw lots
        return chance.choice(BY_CHANCE) if chance.random() < share else None

    return _choose


@dataclass(slots=True)
class _Aim:
    stage: Stage
    count: int
    strike: Callable[[], None]


@dataclass(slots=True)
class Counts:
    """What was asked of the server."""

    posts: Counter[str] = field(default_factory=Counter)
    """By name of the document."""
    faults: Counter[str] = field(default_factory=Counter)
    lists: int = 0
    list_faults: int = 0
    unfinished: int = 0
    """POSTs whose client was gone before all of it was here."""
    asked: set[str] = field(default_factory=set)
    """Keys of uploads of which a person wanted to know the truth."""


class KillServer:
    """Serves on a port of this machine until it is left; a context manager."""

    def __init__(
        self,
        choose: Choose = lambda _name, _number: None,
        *,
        token: str = "",
        ways: Ways | None = None,
        late: tuple[float, float] = (0.05, 0.2),
        list_fault: ListFault = lambda _number, _offset: "",
    ) -> None:
        self.counts = Counts()
        self.ways = ways or Ways()
        self.choose = choose
        self.silent = False
        """Whether some of its faults only end by a client's patience; for those who set that."""
        self._token = token
        self._late = late
        self.list_fault = list_fault
        self._documents: list[Stored] = []
        self._coming: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._next_id = 1001
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._socks: set[socket.socket] = set()
        self._aim: _Aim | None = None
        self._listener = socket.create_server((LOOPBACK, 0), backlog=64)
        self.base_url = f"http://{LOOPBACK}:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._begin(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        wake_accept(self._listener)
        self._listener.close()
        with self._lock:
            socks = list(self._socks)
        for sock in socks:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive(), "a connection did not end"
        for sock in socks:
            sock.close()

    # --- for tests ---

    @property
    def documents(self) -> list[Stored]:
        """What is stored now."""
        with self._lock:
            return list(self._documents)

    def aim(self, stage: Stage, count: int, strike: Callable[[], None]) -> None:
        """Do something when a stage is reached for the `count`-th time from now, before anything else goes on."""
        with self._lock:
            self._aim = _Aim(stage, count, strike)

    def aim_at_nothing(self) -> None:
        with self._lock:
            self._aim = None

    def put(self, name: str, content: bytes, type_id: int = 1, key: str = "") -> Stored:
        """Store a document, as anybody may."""
        with self._lock:
            document = Stored(
                self._next_id, name, type_id, len(content), hashlib.sha256(content).hexdigest(), key or ELSEWHERE
            )
            self._next_id += 1
            self._documents.append(document)
        return document

    def remove_elsewhere(self, which: int = 0) -> None:
        """Somebody deletes a document that came from elsewhere: the oldest, or with -1 the newest."""
        theirs = [each.id for each in self.documents if each.key == ELSEWHERE]
        if theirs:
            self.remove(theirs[which])

    def remove(self, document_id: int) -> None:
        with self._lock:
            self._documents = [each for each in self._documents if each.id != document_id]

    # --- inside ---

    def _begin(self, work: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads = [each for each in self._threads if each.is_alive()] + [thread]
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
            with self._lock:
                self._socks.add(sock)
            self._begin(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        talk = Talk(sock, self._stopping)
        with contextlib.suppress(OSError):  # clients are killed here all the time
            while (request := talk.head()) is not None:
                method, target, headers = request
                if target.startswith("/truth?"):
                    self._tell_the_truth(talk, target)
                elif self._token and headers.get("authorization") != f"Bearer {self._token}":
                    talk.answer("401 Unauthorized", _SAYS_NO)
                elif method == "GET":
                    self._list(talk, target)
                elif method == "POST":
                    self._post(talk, headers)
                else:
                    talk.answer("405 Method Not Allowed")
        with contextlib.suppress(OSError):
            sock.close()
        with self._lock:
            self._socks.discard(sock)

    def _reached(self, stage: Stage) -> None:
        with self._lock:
            aim = self._aim
            if aim is None or aim.stage is not stage:
                return
            aim.count -= 1
            if aim.count > 0:
                return
            self._aim = None
        aim.strike()

    def _list(self, talk: Talk, target: str) -> None:
        self._reached(Stage.LISTING)
        query = parse_qs(urlsplit(target).query)
        offset, limit = int(query.get("offset", ["0"])[0]), min(int(query["limit"][0]), self.ways.page)
        with self._lock:
            number = self.counts.lists
            self.counts.lists += 1
        fault = self.list_fault(number, offset)
        if fault:
            self.counts.list_faults += 1
        if fault == "500":
            return talk.answer("500 Internal Server Error", _HTML)
        if fault == "reset":
            return talk.reset()
        documents = self.documents
        if self.ways.newest_first:
            documents.reverse()
        shown: list[object] = [self._told(each) for each in documents[offset : offset + limit]]
        if fault == "empty page":
            shown = []
        return talk.answer("200 OK", {"total": len(documents), "data": shown} if self.ways.total else shown)

    def _tell_the_truth(self, talk: Talk, target: str) -> None:
        """What no API tells: the documents that came from an upload, and whether one is still on its way."""
        key = parse_qs(urlsplit(target).query)["key"][0]
        with self._lock:
            self.counts.asked.add(key)
            coming = self._coming[key] > 0
            ids = [each.id for each in self._documents if each.key == key]
        talk.answer("200 OK", {"ids": ids, "coming": coming}, "Connection: close\r\n")
        talk.hang_up()

    def _told(self, document: Stored) -> dict[str, object]:
        told: dict[str, object] = {"id": document.id, "typeId": document.type_id, "status": "Pending"}
        if self.ways.name:
            told["fileName"] = document.name
        if self.ways.size:
            told["size"] = document.size
        if self.ways.sha256:
            told["sha256"] = document.sha256
        return told

    def _post(self, talk: Talk, headers: dict[str, str]) -> None:
        key = headers.get("idempotency-key", "")
        with self._lock:
            self._coming[key] += 1
        try:
            self._take(talk, headers)
        finally:
            with self._lock:
                self._coming[key] -= 1

    def _take(self, talk: Talk, headers: dict[str, str]) -> None:
        self._reached(Stage.HEAD)
        length = int(headers["content-length"])
        try:
            body = talk.body(min(1000, length))
            name = _between(body, b'filename="', b'"').decode()
            with self._lock:
                number = self.counts.posts[name]
                self.counts.posts[name] += 1
            fault = self.choose(name, number)
            if fault is not None:
                self.counts.faults[fault.name] += 1
                if fault.reads < 1:
                    talk.body(max(0, int(fault.reads * length) - len(body)))
                    return fault.end(talk)
            body += talk.body(length // 2 - min(length // 2, len(body)))
            self._reached(Stage.HALF)
            body += talk.body(length - len(body))
        except ConnectionError:
            self.counts.unfinished += 1
            raise
        content = _between(body, b"\r\n\r\n", b"\r\n--" + _boundary(headers), after=b'filename="')
        type_id = int(_between(body, b'name="typeId"\r\n\r\n', b"\r\n"))
        self._reached(Stage.WHOLE)
        self._end(talk, fault, (name, content, type_id, headers.get("idempotency-key", "")))
        return self._reached(Stage.ANSWERED)

    def _end(self, talk: Talk, fault: Fault | None, arrived: tuple[str, bytes, int, str]) -> None:
        if fault is None:
            document = self.put(*arrived)
            self._reached(Stage.STORED)
            talk.answer("201 Created", self._told(document))
        elif fault.keeps is Keeps.LATE:
            fault.end(talk)
            chance = Random(f"{arrived[0]} {len(arrived[1])}")  # noqa: S311 - tests draw lots
            self._stopping.wait(chance.uniform(*self._late))
            self.put(*arrived)
        else:
            if fault.keeps is Keeps.YES:
                self.put(*arrived)
                self._reached(Stage.STORED)
            fault.end(talk)


def _boundary(headers: dict[str, str]) -> bytes:
    found = re.search(r"boundary=([^;]+)", headers["content-type"])
    assert found is not None
    return found[1].encode()


def _between(body: bytes, start: bytes, end: bytes, after: bytes = b"") -> bytes:
    begin = body.index(start, body.index(after) if after else 0) + len(start)
    return body[begin : body.index(end, begin)]
