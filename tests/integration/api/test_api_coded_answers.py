"""Answers that something on the way changed: compressed, guarded, or with a program's message before them."""

import asyncio
import gzip
import json
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop_app.api.documents import MAX_PAGE_BYTES, DocumentsApi
from desktop_app.api.sign_in import SignInApi
from desktop_app.api.transport import Transport
from desktop_app.domain.errors import (
    DossierError,
    EncodedAnswerError,
    MixedAnswerError,
    NotAcceptedError,
    ServerError,
    UnexpectedAnswerError,
)
from desktop_app.domain.sentences import fill
from desktop_app.domain.server import ServerAddress
from desktop_app.domain.upload import Progress, Upload
from tests.support.byte_source import MemorySource
from tests.support.tls import usual_tls

Speak = Callable[..., DocumentsApi]
PHP = b"<br />\n<b>Warning</b>:  mkdir(): failed in <b>/srv/up.php</b> on line <b>7</b><br />\n"
DOCUMENT = {"id": 7, "typeId": 1, "fileName": "a-SPECIMEN.pdf", "createdAt": "2026-11-26T10:00:00Z"}


def raw_deflate(body: bytes) -> bytes:
    maker = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return maker.compress(body) + maker.flush()


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "deflate": ("deflate", zlib.compress),
    "deflate without its head": ("deflate", raw_deflate),
    "x-gzip": ("x-gzip", gzip.compress),
}


CLOSES = "Connection: close\r\n"
"""It answers once on each connection, and says so."""


class Server:
    """Gives one body to everybody, in chunks if wanted; the list has one page of it."""

    def __init__(self, body: bytes, coding: str = "", status: str = "200 OK", *, chunked: bool = False) -> None:
        self.body = body
        self.headers = CLOSES + (f"Content-Encoding: {coding}\r\n" if coding else "")
        self.status = status
        self.chunked = chunked
        self.asked = b""

    def __call__(self, connection: Any) -> None:
        connection.read_request()
        self.asked = connection.head
        if b"offset=" in connection.head and b"offset=0" not in connection.head:
            connection.answer("200 OK", b"[]", CLOSES)
        elif self.chunked:
            head = f"HTTP/1.1 {self.status}\r\n{self.headers}Transfer-Encoding: chunked\r\n\r\n"
            pieces = [self.body[at : at + 50] for at in range(0, len(self.body), 50)]
            connection.send(head.encode() + b"".join(f"{len(each):x}\r\n".encode() + each + b"\r\n" for each in pieces))
            connection.send(b"0\r\n\r\n")
        else:
            connection.answer(self.status, self.body, self.headers)


async def add(api: DocumentsApi, make_upload: Callable[..., Upload], folder: Path) -> object:
    (folder / "a-SPECIMEN.pdf").write_bytes(b"SPECIMEN")
    return await api.add(make_upload(folder / "a-SPECIMEN.pdf"), MemorySource(b"SPECIMEN"), Progress(8))


def said(error: DossierError) -> str:
    text = f"{fill(error.title, error.fields)} {fill(error.what_to_do, error.fields)}"
    assert "{" not in text
    return text


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("coding", CODINGS)
async def test_a_compressed_answer_is_read(
    speak: Speak,
    fault_module: ModuleType,
    make_upload: Callable[..., Upload],
    tmp_path: Path,
    coding: str,
    chunked: bool,
) -> None:
    name, compress = CODINGS[coding]
    listing = Server(compress(json.dumps([DOCUMENT]).encode()), name, chunked=chunked)
    with fault_module.FaultServer(listing) as server:
        listed = await speak(server.base_url).list_all()
    with fault_module.FaultServer(Server(compress(json.dumps(DOCUMENT).encode()), name, chunked=chunked)) as server:
        stored = await add(speak(server.base_url), make_upload, tmp_path)
    refusal = Server(compress(b'{"message": "not a passport"}'), name, "422 Unprocessable", chunked=chunked)
    with fault_module.FaultServer(refusal) as server, pytest.raises(NotAcceptedError) as told:
        await add(speak(server.base_url), make_upload, tmp_path)

    assert [document.id for document in listed.documents] == ["7"]
    assert b"Accept-Encoding: identity" in listing.asked, "it is not asked for all the same"
    assert getattr(stored, "id", "") == "7"
    assert told.value.server_text == "not a passport"


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("br", b"[]"),
        ("zstd", b"[]"),
        ("gzip, gzip", gzip.compress(gzip.compress(b"[]", mtime=0), mtime=0)),
        ("gzip", b"[]"),
        ("gzip", gzip.compress(b"[]", mtime=0)[:-1]),
        ("deflate", b"\xff" * 20),
    ],
)
async def test_a_coding_that_cannot_be_read_is_named_and_proves_nothing(
    speak: Speak, fault_module: ModuleType, make_upload: Callable[..., Upload], tmp_path: Path, coding: str, body: bytes
) -> None:
    with fault_module.FaultServer(Server(body, coding)) as server:
        with pytest.raises(EncodedAnswerError) as told:
            await speak(server.base_url).list_all()
        assert await add(speak(server.base_url), make_upload, tmp_path) is None

    assert f"({coding})" in said(told.value)


async def test_a_sign_in_whose_answer_cannot_be_read_says_why(fault_module: ModuleType) -> None:
    for answer, kind in ((Server(b"x", "br"), EncodedAnswerError), (Server(PHP + b"{}"), MixedAnswerError)):
        with fault_module.FaultServer(answer) as server:
            transport = Transport(
                ServerAddress.parse(server.base_url), None, language="en", user_agent="tests", tls=usual_tls()
            )
            sign_in = SignInApi(transport, "tests")
            with pytest.raises(kind):
                await sign_in.begin()
            with pytest.raises(kind):
                await sign_in.with_password("u-1", "anna.specimen@example.test", "SPECIMEN-password")
            await transport.aclose()


async def test_a_compressed_sign_in_is_read(fault_module: ModuleType) -> None:
    body = gzip.compress(b'{"uuid": "u-1", "data": {"recaptcha": {"enabled": false}}}')
    with fault_module.FaultServer(Server(body, "gzip")) as server:
        transport = Transport(
            ServerAddress.parse(server.base_url), None, language="en", user_agent="tests", tls=usual_tls()
        )
        assert (await SignInApi(transport, "tests").begin()).uuid == "u-1"
        await transport.aclose()


@pytest.mark.parametrize("members", [1, 2])
async def test_a_bomb_costs_little_memory_and_never_stops_the_window(
    speak: Speak, fault_module: ModuleType, members: int
) -> None:
    bomb = gzip.compress(b" " * (100 * 1024 * 1024), 9) * members
    gaps: list[float] = []

    async def tick() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0)
            gaps.append(time.perf_counter() - before)

    with fault_module.FaultServer(Server(bomb, "gzip")) as server:
        api = speak(server.base_url)
        ticking = asyncio.ensure_future(tick())
        tracemalloc.start()
        started = time.process_time()
        with pytest.raises(UnexpectedAnswerError):
            await api.list_all()
        seconds = time.process_time() - started
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        ticking.cancel()

    assert peak < MAX_PAGE_BYTES + 20 * 1024 * 1024
    assert seconds < 3
    assert max(gaps) < 0.25


@pytest.mark.parametrize("before", [b")]}'\n", b")]}',\n", b"\xef\xbb\xbf"])
async def test_a_guard_before_the_answer_is_read_over(
    speak: Speak, fault_module: ModuleType, make_upload: Callable[..., Upload], tmp_path: Path, before: bytes
) -> None:
    with fault_module.FaultServer(Server(before + json.dumps([DOCUMENT]).encode())) as server:
        listed = await speak(server.base_url).list_all()
    with fault_module.FaultServer(Server(before + json.dumps(DOCUMENT).encode())) as server:
        stored = await add(speak(server.base_url), make_upload, tmp_path)

    assert [document.id for document in listed.documents] == ["7"]
    assert getattr(stored, "id", "") == "7"


async def test_a_message_before_an_answer_is_told_and_the_answer_proves_neither_that_nor_the_contrary(
    speak: Speak, fault_module: ModuleType, make_upload: Callable[..., Upload], tmp_path: Path
) -> None:
    listing = Server(PHP + json.dumps([DOCUMENT]).encode())
    with fault_module.FaultServer(listing) as server, pytest.raises(MixedAnswerError) as told:
        await speak(server.base_url).list_all()
    with fault_module.FaultServer(Server(PHP + json.dumps(DOCUMENT).encode(), status="201 Created")) as server:
        stored = await add(speak(server.base_url), make_upload, tmp_path)

    assert stored is None, "a receipt needs proof"
    assert told.value.server_text.startswith("Warning : mkdir(): failed in /srv/up.php")
    assert "contains an error message" in said(told.value)


async def test_a_refusal_behind_a_message_says_why(
    speak: Speak, fault_module: ModuleType, make_upload: Callable[..., Upload], tmp_path: Path
) -> None:
    answer = Server(PHP + b'{"message": "not a passport"}', status="422 Unprocessable")
    with fault_module.FaultServer(answer) as server, pytest.raises(ServerError) as told:
        await add(speak(server.base_url), make_upload, tmp_path)

    assert told.value.server_text == "not a passport"
