"""Half characters, undecodable bytes, NUL and the token itself, wherever a server or a name may hold them."""

import base64
import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from tests.sentinel import TOKEN
from tests.support.dressed_secrets import DRESSES, is_left
from tests.support.systems import names_may_be_bytes

if TYPE_CHECKING:
    from tests.integration.headless.conftest import Script

HALF = "half \ud83d, other half \udc4d, NUL \x00 "
UNDECODABLE = b"p\xe4ss-SPECIMEN-\xff.pdf".decode(errors="surrogateescape")


def hostile_text(dress: Callable[[str], str]) -> str:
    return f"{HALF}{dress(TOKEN)} SPECIMEN"


def hostile_document(number: int, dress: Callable[[str], str]) -> dict[str, Any]:
    text = hostile_text(dress)
    return {
        "id": number,
        "fileName": f"{text}.pdf",
        "type": {"id": 2**64 + number, "caption": text},
        "status": {"code": text, "caption": text},
        "comment": text,
        "fileSize": 2**70,
        "createdAt": text,
        text: text,
        "inner": {text: [text, {text: text}]},
    }


class HostileServer:
    """Says in every place what nobody can store, and the token, in another dress each time."""

    def __init__(self) -> None:
        self.posts = 0
        self.lists = 0
        self.post_status = "422 Unprocessable"
        self._dresses = list(DRESSES.values())

    def __call__(self, connection: Any) -> None:
        connection.read_request()
        dress = self._dresses[(self.posts + self.lists) % len(self._dresses)]
        text = hostile_text(dress)
        headers = f"Connection: close\r\nRetry-After: {'9' * 400}\r\nX-Odd: {dress(TOKEN)[:50].strip()!r}\r\n"
        headers = headers.encode("ascii", "replace").decode()
        if connection.head.startswith(b"POST"):
            self.posts += 1
            said = {"error": {"message": text, text: text}, text: [text]}
            connection.answer(self.post_status, json.dumps(said).encode(), headers)
            return
        self.lists += 1
        listed = [hostile_document(at, each) for at, each in enumerate(self._dresses)] if self.lists > 1 else []
        connection.answer("200 OK", json.dumps({"items": listed, text: text}).encode(), headers)


@pytest.fixture
def hostile(fault_module: ModuleType) -> Iterator[tuple[HostileServer, str]]:
    server = HostileServer()
    with fault_module.FaultServer(server) as running:
        yield server, running.base_url


def require_clean(text: str) -> None:
    text.encode()
    for line in text.splitlines():
        assert not is_left(TOKEN, line), line
        assert base64.b64encode(TOKEN.encode()).decode() not in line
        json.dumps(json.loads(line), ensure_ascii=False).encode() if line.startswith(("{", "[")) else None


def everything_kept(data: Path) -> Iterator[str]:
    """Every text in the journals, and the logs."""
    for journal in data.rglob("*.sqlite*"):
        if not journal.name.endswith(("-wal", "-shm")):
            connection = sqlite3.connect(journal)
            yield from connection.iterdump()
            connection.close()
    for log in data.rglob("*.log*"):
        yield from log.read_text("utf-8").splitlines()


@names_may_be_bytes
def test_a_refusal_full_of_them_is_told_once_and_costs_few_requests(
    hostile: tuple[HostileServer, str], script_at: Callable[[str], "Script"], make_pdf: Callable[[str], Path]
) -> None:
    server, address = hostile
    script = script_at(address)
    file = make_pdf(UNDECODABLE)
    done = script.run("--send", file, "--type", "1", "--json", "--anyway", "--timeout", "20")

    assert done.told[-1]["state"] in ("refused", "needs_user"), done.told
    assert done.told[-1]["file"].endswith("p\ufffdss-SPECIMEN-\ufffd.pdf")
    assert server.posts <= 1
    assert server.lists <= 15
    require_clean(done.out)
    require_clean(done.err)
    kept = list(everything_kept(script.data))
    assert kept
    for line in kept:
        require_clean(line)


@pytest.mark.parametrize("as_json", [True, False])
def test_a_list_full_of_them_is_printed(
    hostile: tuple[HostileServer, str], script_at: Callable[[str], "Script"], as_json: bool
) -> None:
    server, address = hostile
    server.lists = 1
    script = script_at(address)
    done = script.run("--list", *(["--json"] if as_json else []))

    assert done.code == 0, done.err
    if as_json:
        assert len(done.documents) == len(DRESSES)
        for document in done.documents:
            for value in document.values():
                require_clean(str(value))
    require_clean(done.out)
    require_clean(done.err)
    for line in everything_kept(script.data):
        require_clean(line)
