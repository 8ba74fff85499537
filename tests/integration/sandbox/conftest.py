"""A started sandbox and a plain HTTP client for it, on http.client: what is pinned here is bytes on a wire."""

import json
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any

import pytest

from desktop_app.sandbox import SandboxOptions, SandboxServer

DOCUMENTS = "/api/v2/my/documents"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def issue(self) -> str:
        """The first issue of an error envelope, whose form is checked on the way."""
        assert set(self.json) == {"error"}
        error = self.json["error"]
        assert set(error) == {"code", "message", "details"}
        assert isinstance(error["code"], int)
        assert error["message"].endswith(".")
        assert all(set(detail) == {"issue"} for detail in error["details"])
        assert "Traceback" not in self.body.decode()
        return str(error["details"][0]["issue"])


class Client:
    """Talks to one sandbox; a fresh connection for each call."""

    def __init__(self, server: SandboxServer) -> None:
        self.server = server
        self.seen_posts = 0
        """For tests that wait for the next one."""

    def connection(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.server.port, timeout=10)

    def call(
        self,
        method: str,
        path: str = DOCUMENTS,
        body: bytes | Iterable[bytes] | None = None,
        headers: Mapping[str, str | bytes] | None = None,
        *,
        connection: HTTPConnection | None = None,
        **more: Any,
    ) -> Answer:
        sent = {"Authorization": f"Bearer {self.server.token}", **(headers or {})}
        if connection is not None:
            connection.request(method, path, body=body, headers=sent, **more)
            response = connection.getresponse()
            return Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        with closing(self.connection()) as own:
            return self.call(method, path, body, headers, connection=own, **more)

    def send_form(
        self,
        content: bytes,
        name: str = "passport-SPECIMEN.pdf",
        type_id: object = 1,
        headers: dict[str, str] | None = None,
        connection: HTTPConnection | None = None,
    ) -> Answer:
        body, content_type = form(content, name, type_id)
        return self.call(
            "POST", body=body, headers={"Content-Type": content_type, **(headers or {})}, connection=connection
        )

    def send_json(self, content: object, path: str = DOCUMENTS, token: str | None = None) -> Answer:
        headers = {"Content-Type": "application/json"} | ({} if token is None else {"Authorization": f"Bearer {token}"})
        return self.call("POST", path, json.dumps(content).encode(), headers)

    def ids(self, limit: int, offset: int) -> list[int]:
        return [item["id"] for item in self.call("GET", f"{DOCUMENTS}?limit={limit}&offset={offset}").json["data"]]


def form(content: bytes, name: str, type_id: object) -> tuple[bytes, str]:
    """A multipart body and its content type; a type of None is left out."""
    boundary = uuid.uuid4().hex
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()]
    parts.append(content + b"\r\n")
    if type_id is not None:
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="typeId"\r\n\r\n{type_id}\r\n'.encode())
    parts.append(f"--{boundary}--\r\n".encode())
    return b"".join(parts), f"multipart/form-data; boundary={boundary}"


Start = Callable[..., Client]
MakeForm = Callable[[bytes, str, object], tuple[bytes, str]]


@pytest.fixture
def make_form() -> MakeForm:
    return form


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts sandboxes with the given options and stops them all at the end; without samples unless asked for."""
    before = set(threading.enumerate())
    with ExitStack() as running:

        def begin(**options: Any) -> Client:
            return Client(running.enter_context(SandboxServer(SandboxOptions(**{"seed": 0, **options}))))

        yield begin
    assert set(threading.enumerate()) <= before


@pytest.fixture
def client(start: Start) -> Client:
    """A sandbox with a quick reviewer and no samples."""
    return start(review_seconds=0.2)
