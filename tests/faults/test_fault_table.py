"""Every fault, under every kind of request, becomes one error of the tree, in time, and leaves nothing open.

What matters most is the last column: a failure after which a document may be stored must never read as "not sent", and
one that is known to be refused must not make a person wonder.
"""

import asyncio
import os
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from desktop_app.api.documents import DocumentsApi
from desktop_app.domain import errors
from desktop_app.domain.errors import Delivery, NoTlsError, ServerError
from desktop_app.domain.upload import Progress
from tests.support.byte_source import Zeros
from tests.support.uploads import an_upload

if TYPE_CHECKING:
    from tests.faults.fault_server import Connection, Script

IN_TIME = 2.0
"""Seconds; the client's patience is half a second for each of its steps."""
SIZE = 300_000
UPLOAD = an_upload(size=SIZE, mime="image/jpeg")


async def list_all(api: DocumentsApi) -> object:
    return await api.list_all()


async def details(api: DocumentsApi) -> object:
    return await api.details("7")


async def add(api: DocumentsApi) -> object:
    return await api.add(UPLOAD, Zeros(SIZE), Progress(SIZE))


async def add_large(api: DocumentsApi) -> object:
    """More than all the buffers between two sockets hold."""
    size = 30_000_000
    return await api.add(an_upload(size=size), Zeros(size), Progress(size))


async def delete(api: DocumentsApi) -> object:
    await api.delete("7")
    return None


# --- what goes wrong ---


def no_handshake(connection: "Connection") -> None:
    connection.sock.recv(65536)
    connection.answer("400 Bad Request", b"<html>The plain HTTP request was sent to HTTPS port, or so</html>")


def reset_at_once(connection: "Connection") -> None:
    connection.reset()


def reset_after_head(connection: "Connection") -> None:
    connection.read_head()
    connection.reset()


def reset_after_request(connection: "Connection") -> None:
    connection.read_request()
    connection.reset()


def hang_up(connection: "Connection") -> None:
    connection.read_request()


def half_a_status_line(connection: "Connection") -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 20")


def half_a_head(connection: "Connection") -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 201 Created\r\nContent-Le")


def half_a_body(status: str) -> "Script":
    def script(connection: "Connection") -> None:
        connection.read_request()
        connection.answer(status, b'{"id": 7, "na', claims=1000)

    return script


def status_then_reset(status: str) -> "Script":
    def script(connection: "Connection") -> None:
        connection.read_request()
        connection.answer(status, b'{"id": 7', claims=1000)
        connection.reset()

    return script


def status_then_stall(status: str) -> "Script":
    def script(connection: "Connection") -> None:
        connection.read_request()
        connection.answer(status, b"{", claims=1000)
        connection.stall()

    return script


def answers(status: str, body: bytes = b"", headers: str = "") -> "Script":
    def script(connection: "Connection") -> None:
        connection.read_request()
        connection.answer(status, body, headers)

    return script


def says(raw: bytes) -> "Script":
    def script(connection: "Connection") -> None:
        connection.read_request()
        connection.send(raw)

    return script


def drips(head: bytes, drop: bytes) -> "Script":
    def script(connection: "Connection") -> None:
        connection.read_request()
        connection.send(head)
        connection.drip(drop, 0.02)

    return script


def stall(connection: "Connection") -> None:
    connection.read_request()
    connection.stall()


def stall_in_the_body(connection: "Connection") -> None:
    connection.read_head()
    connection.stall()


def refuse_early_and_read_on(connection: "Connection") -> None:
    connection.read_head()
    connection.answer("413 Payload Too Large", b"<html>too large</html>", "Connection: close\r\n")
    connection.drain()


def refuse_early_and_close(connection: "Connection") -> None:
    connection.read_head()
    connection.answer("413 Payload Too Large", b"<html>too large</html>", "Connection: close\r\n")


OK = "200 OK"
CREATED = "201 Created"
HTML = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
LONG = b'{"id": 7, "data": [{"id": 7}]}' + b" " * 11_000_000
BOMB = b"\x1f\x8b\x08\x00" + b"\x00" * 1000
UNREACHABLE = errors.UnreachableError
BROKEN = errors.ConnectionBrokenError
LATE = errors.NoAnswerInTimeError
STRANGE = errors.UnexpectedAnswerError
ENCODED = errors.EncodedAnswerError
TROUBLE = errors.ServerTroubleError


class Row(NamedTuple):
    fault: "Script | str"
    """A script, or how there is nobody to run one."""
    request: Callable[[DocumentsApi], Any]
    outcome: type[ServerError] | tuple[type[ServerError], ...] | object
    """The class of the error, or what the request gives."""
    name: str


def rows() -> list[Row]:
    """(fault, request, outcome) for all that can happen to each request."""
    everyone = (list_all, details, add, delete)
    table: list[tuple[str, Any, tuple[Any, ...], Any]] = [
        ("refused", "closed", everyone, UNREACHABLE),
        ("never accepted", "full", everyone, UNREACHABLE),
        ("no TLS there", "plain", everyone, NoTlsError),
        ("reset at once", reset_at_once, everyone, (UNREACHABLE, BROKEN)),
        ("reset after the head", reset_after_head, everyone, BROKEN),
        ("reset after the head", reset_after_head, (add_large,), BROKEN),
        ("reset after the request", reset_after_request, everyone, BROKEN),
        ("hangs up", hang_up, everyone, BROKEN),
        ("half a status line", half_a_status_line, everyone, BROKEN),
        ("half a head", half_a_head, everyone, BROKEN),
        ("half a body after 200", half_a_body(OK), (list_all, details), BROKEN),
        ("half a body after 201", half_a_body(CREATED), (add,), None),
        ("half a body after 200", half_a_body(OK), (delete,), None),
        ("reset after 200", status_then_reset(OK), (list_all, details), BROKEN),
        ("reset after 201", status_then_reset(CREATED), (add,), None),
        ("stall after 200", status_then_stall(OK), (list_all, details), LATE),
        ("stall after 201", status_then_stall(CREATED), (add,), None),
        ("half a body after 401", half_a_body("401 Unauthorized"), everyone, errors.SignInEndedError),
        ("reset after 422", status_then_reset("422 Unprocessable Content"), (add,), errors.NotAcceptedError),
        ("stall after 403", status_then_stall("403 Forbidden"), (add, delete), errors.NotAllowedError),
        ("reset after 404", status_then_reset("404 Not Found"), (delete,), None),
        ("reset after 502", status_then_reset("502 Bad Gateway"), everyone, TROUBLE),
        ("stall", stall, everyone, LATE),
        ("stall in the body", stall_in_the_body, (add_large,), LATE),
        ("drips a status line", drips(b"", b"x"), everyone, (LATE, STRANGE)),
        ("drips headers", drips(b"HTTP/1.1 200 OK\r\n", b"X-Drop: y\r\n"), everyone, LATE),
        ("drips a body", drips(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", b" "), (list_all, details), LATE),
        ("drips a body", drips(b"HTTP/1.1 201 OK\r\nContent-Length: 99999\r\n\r\n", b" "), (add, delete), None),
        ("early hints without end", drips(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n" * 50), everyone, LATE),
        ("413 early, reads on", refuse_early_and_read_on, (add, add_large), errors.TooLargeForServerError),
        ("413 early, closes", refuse_early_and_close, (add_large,), (errors.TooLargeForServerError, BROKEN)),
        ("100 KB of garbage", says(bytes(range(1, 256)) * 400), everyone, STRANGE),
        ("a greeting of SMTP", says(b"220 mail.example ESMTP\r\n"), everyone, (STRANGE, BROKEN)),
        (
            "200 KB of headers",
            says(b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"h" * 200_000 + b"\r\n\r\n"),
            everyone,
            STRANGE,
        ),
        (
            "a wrong chunk",
            says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
            (list_all, details),
            STRANGE,
        ),
        ("a wrong chunk", says(b"HTTP/1.1 201 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), (add, delete), None),
        ("HTML 502", answers("502 Bad Gateway", HTML, "Content-Type: text/html\r\n"), everyone, TROUBLE),
        ("HTML 200", answers(OK, HTML, "Content-Type: text/html\r\n"), (list_all, details), STRANGE),
        ("HTML 200", answers(OK, HTML, "Content-Type: text/html\r\n"), (add, delete), None),
        (
            "packed though not asked",
            answers(OK, BOMB, "Content-Encoding: gzip\r\n"),
            (list_all, details),
            ENCODED,
        ),
        ("deep JSON", answers(OK, b"[" * 100_000), (list_all, details), STRANGE),
        ("an answer of 11 MB", answers(OK, LONG), (details,), STRANGE),
        ("an answer of 11 MB", answers(CREATED, LONG), (add, delete), None),
        ("11 MB of refusal", answers("422 No", b" " * 11_000_000), (add,), errors.NotAcceptedError),
        ("nothing", answers(OK), (list_all, details), STRANGE),
        ("nothing", answers(CREATED), (add, delete), None),
        ("a status of its own", answers("799 Odd"), everyone, TROUBLE),
        ("a redirect in circles", answers("302 Found", b"", "Location: ?again=1\r\n"), everyone, errors.RedirectError),
        (
            "a redirect to a made-up name",
            answers("302 Found", b"", "Location: //xn--zzzzzz/\r\n"),
            everyone,
            errors.RedirectElsewhereError,
        ),
        (
            "a redirect to nonsense",
            answers("302 Found", b"", "Location: http://[::1\r\n"),
            everyone,
            errors.RedirectError,
        ),
    ]
    return [
        Row(fault, request, outcome, f"{name}-{request.__name__}")
        for name, fault, requests, outcome in table
        for request in requests
    ]


DELIVERY: dict[Any, Delivery] = {
    ENCODED: Delivery.UNCERTAIN,
    UNREACHABLE: Delivery.NOT_SENT,
    NoTlsError: Delivery.NOT_SENT,
    BROKEN: Delivery.UNCERTAIN,
    LATE: Delivery.UNCERTAIN,
    STRANGE: Delivery.UNCERTAIN,
    TROUBLE: Delivery.UNCERTAIN,
    errors.RedirectError: Delivery.REFUSED,
    errors.RedirectElsewhereError: Delivery.REFUSED,
    errors.SignInEndedError: Delivery.REFUSED,
    errors.NotAcceptedError: Delivery.REFUSED,
    errors.NotAllowedError: Delivery.REFUSED,
    errors.TooLargeForServerError: Delivery.REFUSED,
}


def open_files() -> int:
    folder = Path("/proc/self/fd")
    return len(os.listdir(folder)) if folder.exists() else 0  # noqa: PTH208 - names are enough


def place(fault: "Script | str", module: ModuleType) -> "AbstractContextManager[str]":
    """The base URL of a server with this fault, for as long as the context lasts."""
    if fault == "closed":
        return nullcontext(module.closed_port())
    server = module.FaultServer(no_handshake if isinstance(fault, str) else fault, accepts=fault != "full")

    class Placed(AbstractContextManager[str]):
        def __enter__(self) -> str:
            url: str = server.base_url
            return url.replace("http:", "https:") if fault == "plain" else url

        def __exit__(self, *of: Any) -> None:
            server.__exit__(None, None, None)

    return Placed()


Until = Callable[..., "asyncio.Future[None]"]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
async def test_each_fault(
    row: Row, fault_module: ModuleType, connect: Callable[[str], DocumentsApi], until: Until
) -> None:
    await asyncio.to_thread(int)  # the pool's threads and the loop's own sockets are there before we count
    before = open_files()
    with place(row.fault, fault_module) as base_url:
        api = connect(base_url)
        began = time.monotonic()
        outcome: object
        try:
            outcome = await row.request(api)
        except ServerError as error:
            outcome = error
        took = time.monotonic() - began
        await api._transport.aclose()  # noqa: SLF001 - only the fixture that made it has it else

    if isinstance(outcome, ServerError):
        expected = row.outcome if isinstance(row.outcome, tuple) else (row.outcome,)
        assert type(outcome) in expected, repr(outcome)
        assert outcome.delivery is DELIVERY[type(outcome)]
        assert outcome.fields["host"] == base_url.partition("//")[2]
        assert "{" not in str(outcome)
        if row.request in (add, add_large):
            assert outcome.delivery is not Delivery.NOT_SENT or row.fault in ("closed", "full", "plain", reset_at_once)
    else:
        assert outcome is row.outcome, repr(outcome)
    assert took < IN_TIME
    await until("the end of every connection", lambda: open_files() <= before, 1.0)


def test_the_table_is_long_enough() -> None:
    assert len(rows()) > 100
    assert len({row.name for row in rows()}) == len(rows())
    assert {row.request for row in rows()} == {list_all, details, add, add_large, delete}
