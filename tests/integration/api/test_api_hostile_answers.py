"""Whatever a server answers to any endpoint, over real HTTP: a result or an error that the contract declares."""

import asyncio
import json
import logging
import ssl
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, strategies as st

from desktop_app.api import documents as documents_module
from desktop_app.api.documents import DocumentList, DocumentsApi
from desktop_app.api.sign_in import SignInApi
from desktop_app.api.token_manager import TokenManager
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.domain.credentials import RefreshToken, SecondFactor, Tokens
from desktop_app.domain.document import Document
from desktop_app.domain.errors import MAX_SERVER_TEXT, ServerError
from desktop_app.domain.server import AccessToken, ServerAddress, UploadEncoding
from desktop_app.domain.upload import Progress, Upload
from tests.support.byte_source import MemorySource
from tests.support.dressed_secrets import DRESSES, is_left
from tests.support.fuzzing import fuzz, whole_numbers

PATIENCE = Timeouts(connect=2, answer=2, stall=2)
COUNTER = b"@" * 9
"""Stands in an answer for the number of the request, so that each is another."""
OWN_SECRETS = {
    "password": ("SPECIMEN-password", "anna.specimen@example.test"),
    "code": ("SPECIMEN-code",),
    "refresh": ("SPECIMEN-refresh",),
    **dict.fromkeys(("sign out", "list", "details", "add", "delete"), ("SPECIMEN-access-8fK2xQ9vR4nW7",)),
}
"""What was said to an endpoint and must not come back in an error."""
SECRETS = tuple(sorted({secret for own in OWN_SECRETS.values() for secret in own}))


DOCUMENT_ENDPOINTS = ("list", "details", "add")


def documents_in(result: object) -> Sequence[Document]:
    if isinstance(result, DocumentList):
        return result.documents
    return [result] if isinstance(result, Document) else []


def shown(document: Document) -> str:
    """All texts of a document, as they come into the window and the journal."""
    own = (document.id, document.name, document.type_caption, document.status_text, document.reason)
    return " ".join((*own, *(text for pair in document.fields for text in pair)))


class Both:
    """The two faces of one server."""

    def __init__(self, base_url: str, upload: Upload) -> None:
        address = ServerAddress.parse(base_url)
        named: dict[str, Any] = {
            "language": "en",
            "user_agent": "Dossier/tests",
            "tls": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            "timeouts": PATIENCE,
        }
        self._nobody = Transport(address, None, **named)
        self.sign_in = SignInApi(self._nobody, "Dossier/tests")
        given_tokens = Tokens(AccessToken("SPECIMEN-access-8fK2xQ9vR4nW7"), None, RefreshToken("SPECIMEN-refresh"))
        self._tokens = TokenManager(given_tokens, refresh=self.sign_in.refresh)
        self._own = Transport(address, self._tokens, **named)
        self.documents = DocumentsApi(self._own, UploadEncoding.MULTIPART)
        self.upload = upload

    async def aclose(self) -> None:
        await self._tokens.aclose()
        await self._own.aclose()
        await self._nobody.aclose()


Ask = Callable[[Both], Awaitable[object]]
ENDPOINTS: dict[str, Ask] = {
    "list": lambda both: both.documents.list_all(),
    "details": lambda both: both.documents.details("7"),
    "add": lambda both: both.documents.add(both.upload, MemorySource(b"SPECIMEN"), Progress(8)),
    "delete": lambda both: both.documents.delete("7"),
    "types": lambda both: both.documents.types(),
    "wizard": lambda both: both.sign_in.begin(),
    "password": lambda both: both.sign_in.with_password("u-1", "anna.specimen@example.test", "SPECIMEN-password"),
    "choice": lambda both: both.sign_in.choose("u-1", SecondFactor.SMS),
    "code": lambda both: both.sign_in.with_code("u-1", SecondFactor.GOOGLE, "SPECIMEN-code"),
    "refresh": lambda both: both.sign_in.refresh(RefreshToken("SPECIMEN-refresh")),
    "sign out": lambda both: both.sign_in.sign_out(AccessToken("SPECIMEN-access-8fK2xQ9vR4nW7")),
}

WORDS = st.sampled_from(
    [
        *("id", "documentId", "typeId", "type", "status", "fileName", "caption", "data", "items", "total", "error"),
        *("details", "issue", "message", "errors", "uuid", "recaptcha", "enabled", "accessToken", "refreshToken"),
        *("token", "expiresAt", "createdAt", "tfaProviders", "google", "sms", "done", "code", "sides", "priority"),
    ]
)
LEAVES: Any = (
    st.none()
    | st.booleans()
    | st.integers(min_value=-(10**30), max_value=10**30)
    | st.sampled_from([2**31, 2**63 - 1, 2**63, 2**64, 10**400, -1, -(2**63) - 1, str(2**63), "9" * 400, 1e308])
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from([2**63, -(2**63) - 1, 2**64, 10**18, 1e308])
    | st.builds(
        lambda before, dress, secret, after: f"{before} {dress(secret)} {after}",
        st.sampled_from(["", "Bearer", "Not for", "\ud83d", "\x00"]),
        st.sampled_from(list(DRESSES.values())),
        st.sampled_from(SECRETS),
        st.sampled_from(["", ".", "\udc4d"]),
    )
    | st.sampled_from([*SECRETS, "9999-12-31T23:59:59-12:00", "0001-01-01", "google", "7", "captcha", "\ud800"])
)
JSON: Any = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS | st.text(max_size=4), inner, max_size=6),
    max_leaves=20,
)
A_TOKEN = JSON | st.fixed_dictionaries({}, optional={"token": LEAVES, "expiresAt": LEAVES, "createdAt": LEAVES})
SIGN_IN = st.fixed_dictionaries(
    {},
    optional={"accessToken": A_TOKEN, "refreshToken": A_TOKEN, "tfaProviders": JSON, "recaptcha": JSON, "uuid": LEAVES},
)
DOCUMENT = st.fixed_dictionaries(
    {"id": LEAVES | st.integers(1, 9)},
    optional={
        "typeId": LEAVES,
        "type": JSON,
        "status": JSON,
        "createdAt": LEAVES,
        "fileSize": LEAVES,
        "sides": LEAVES,
        "caption": LEAVES,
        "sha256": LEAVES,
    },
)
NEARLY = SIGN_IN | DOCUMENT | st.lists(DOCUMENT, max_size=3)
PAYLOADS = JSON | NEARLY | st.fixed_dictionaries({"data": NEARLY}, optional={"uuid": LEAVES, "total": LEAVES})
"""Any JSON, and such as the parsers look into deeper."""
BODIES = PAYLOADS.map(lambda value: json.dumps(value).encode()) | st.binary(max_size=60) | st.just(b"")
STATUSES = (
    st.sampled_from([200, 201, 202])
    | st.sampled_from([204, 400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 500, 501, 503])
    | st.integers(200, 999)
)
HEADERS = st.lists(
    st.sampled_from(
        [
            *("Retry-After: 7", "Retry-After: -1", "Retry-After: " + "9" * 400, "Date: yesterday", "Location: //[", ""),
            *("Date: Fri, 31 Dec 9999 23:59:59 +9999", "Date: Thu, 01 Jan 0001 00:00:00 GMT", "Location: /again"),
            *("Content-Encoding: gzip", "Content-Type: text/html", "Set-Cookie: a=b", "Connection: keep-alive"),
            *("Set-Cookie: " + "c" * 9000 + "=1", "Set-Cookie: a=\u00e4\x01", "Link: <?offset=9e999>; rel=next"),
            *("Retry-After: 1e308", f"Retry-After: {2**64}", f"Age: {2**64}", "Link: </api/v2/my/documents>; rel=next"),
        ]
    ),
    max_size=3,
)
ANSWERS = st.builds(
    lambda status, headers, body: (
        f"HTTP/1.1 {status} As It Is\r\n".encode()
        + "".join(f"{each}\r\n" for each in headers if each).encode()
        + f"Content-Length: {len(body)}\r\n\r\n".encode()
        + body
    ),
    STATUSES,
    HEADERS,
    BODIES,
)


def answer_with(body: bytes, status: int = 200) -> bytes:
    return f"HTTP/1.1 {status} As It Is\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


WILD = st.binary(max_size=80) | st.binary(max_size=40).map(lambda tail: b"HTTP/1.1 200 OK\r\n" + tail)


class Hostile:
    """A server that gives the same bytes to everybody, and a client on a loop of its own."""

    def __init__(self, base_url: str, upload: Upload, runner: asyncio.Runner) -> None:
        self.answer = b""
        self.asked = 0
        self.largest_head = 0
        self._base_url = base_url
        self._upload = upload
        self._runner = runner

    def ask(self, name: str, answer: bytes) -> None:
        """Nothing but a result or a declared error comes of it, and that says nothing that is secret."""
        self.answer = answer
        self._runner.run(self._ask(name, ENDPOINTS[name]))

    async def _ask(self, name: str, ask: Ask) -> None:
        both = Both(self._base_url, self._upload)
        told: ServerError | None = None
        result: object = None
        try:
            result = await ask(both)
            assert not [each for each in whole_numbers(result) if abs(each) >= 2**63]
        except ServerError as error:
            told = error
        finally:
            await both.aclose()
        secrets = OWN_SECRETS.get(name, ())
        if told is not None:
            said = f"{told.server_text} {told} {told.fields}"
            assert len(told.server_text) <= MAX_SERVER_TEXT
            said.encode()
            assert not [secret for secret in secrets if is_left(secret, said)]
        if name in DOCUMENT_ENDPOINTS:
            said = " ".join(map(shown, documents_in(result)))
            said.encode()
            assert not [secret for secret in secrets if is_left(secret, said)]


@pytest.fixture
def hostile(
    fault_module: ModuleType, make_upload: Callable[..., Upload], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> Iterator[Hostile]:
    caplog.set_level(logging.WARNING)
    file = tmp_path / "passport-SPECIMEN.jpg"
    file.write_bytes(b"SPECIMEN")

    def script(connection: Any) -> None:
        connection.read_request()
        head = connection.head
        given_back.largest_head = max(given_back.largest_head, len(head))
        given_back.asked += 1
        connection.send(given_back.answer.replace(COUNTER, f"{given_back.asked:09d}".encode()))

    with _served(fault_module, script) as base_url, asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        given_back = Hostile(base_url, make_upload(file), runner)
        yield given_back


@contextmanager
def _served(fault_module: ModuleType, script: Callable[[Any], None]) -> Iterator[str]:
    with fault_module.FaultServer(script) as server:
        yield server.base_url


@pytest.mark.parametrize("name", ENDPOINTS)
@given(answer=ANSWERS)
@example(answer=b"HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n" + b"[" * 200_000)
@example(answer=b'HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n{"a":' + b"9" * 199_994 + b"}")
@example(answer=answer_with(b'{"id": "7", "name": "\\ud83d", "a\\u0000": 18446744073709551616, "comment": "\\udc4d"}'))
@example(answer=answer_with(b'{"error": {"message": "\\ud83d Bearer SPECIMEN%2Daccess%2D8fK2xQ9vR4nW7"}}', 422))
@fuzz(25, suppress=[HealthCheck.function_scoped_fixture])
def test_an_answer_gives_a_result_or_a_declared_error(hostile: Hostile, name: str, answer: bytes) -> None:
    hostile.ask(name, answer)


@pytest.fixture
def low_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a list without an end is left within a moment."""
    monkeypatch.setattr(documents_module, "MAX_PAGES", 20)


@given(
    documents=st.lists(DOCUMENT, max_size=3),
    around=st.fixed_dictionaries({}, optional={"total": LEAVES, "page": LEAVES, "lastPage": LEAVES, "next": LEAVES}),
    cookies=st.lists(st.sampled_from(["c@@@@@@@@@=" + "x" * 4000, "a=1; Path=/", "@@@@@@@@@=1"]), max_size=30),
)
@fuzz(15, suppress=[HealthCheck.function_scoped_fixture])
@pytest.mark.usefixtures("low_bounds")
def test_a_list_without_an_end_is_left_and_no_request_grows(
    hostile: Hostile, documents: list[dict[str, Any]], around: dict[str, Any], cookies: list[str]
) -> None:
    hostile.asked = hostile.largest_head = 0
    body = json.dumps({"data": [*documents, {"id": COUNTER.decode()}], **around}).encode()
    head = "".join(f"Set-Cookie: {each}\r\n" for each in cookies)
    hostile.ask("list", f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n{head}\r\n".encode() + body)
    assert 0 < hostile.asked <= 3 * 20 + 3
    assert hostile.largest_head < 1500


def test_a_sign_in_that_is_given_cookies_again_and_again_sends_few(
    fault_module: ModuleType, make_upload: Callable[..., Upload], tmp_path: Path
) -> None:
    heads: list[bytes] = []

    def script(connection: Any) -> None:
        connection.read_request()
        heads.append(connection.head)
        cookies = "".join(f"Set-Cookie: c{len(heads)}-{n}={'x' * 3000}; Path=/\r\n" for n in range(25))
        connection.answer("200 OK", b'{"uuid": "u-1"}', cookies + "Connection: close\r\n")

    async def sign_in(base_url: str) -> None:
        both = Both(base_url, make_upload(tmp_path / "passport-SPECIMEN.jpg"))
        for _ in range(12):
            await both.sign_in.begin()
        await both.aclose()

    (tmp_path / "passport-SPECIMEN.jpg").write_bytes(b"SPECIMEN")
    with _served(fault_module, script) as base_url:
        asyncio.run(sign_in(base_url))
    assert len(heads) == 12
    assert b"Cookie: c1-0=" in heads[-1]
    assert max(map(len, heads)) < 8192


@pytest.mark.parametrize("name", ENDPOINTS)
@given(answer=WILD)
@example(answer=b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50_000 + b"\r\n")
@example(answer=b"HTTP/1.1 200 OK\r\nX: " + b"y" * 500_000 + b"\r\n\r\n")
@example(answer=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
@example(answer=b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\n[]")
@example(answer=b"HTTP/1.1 101 Switching Protocols\r\n\r\n")
@example(answer=b"HTTP/1.1 100 Continue\r\n\r\n" * 3)
@fuzz(10, suppress=[HealthCheck.function_scoped_fixture])
def test_bytes_that_are_no_answer_give_a_declared_error(hostile: Hostile, name: str, answer: bytes) -> None:
    hostile.ask(name, answer)
