"""Bytes under way: large files in little memory, endless answers, slow lines, and cancels that leave nothing behind."""

import asyncio
import gzip
import hashlib
import json
import socket
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import httpcore
import pytest

from desktop_app.api.documents import MAX_PAGE_BYTES, DocumentsApi
from desktop_app.api.request import MAX_ANSWER_BYTES
from desktop_app.api.transport import Timeouts
from desktop_app.api.upload_body import CHUNK_BYTES
from desktop_app.domain.document import Document
from desktop_app.domain.errors import FileChangedError, NoAnswerInTimeError, UnreachableError
from desktop_app.domain.upload import Progress, Upload
from desktop_app.outbox.snapshot import OpenFile, Snapshot
from desktop_app.sandbox import SandboxServer
from desktop_app.storage.document_file import DocumentFile
from tests.support.byte_source import WatchedSource

Start = Callable[..., SandboxServer]
Speak = Callable[..., DocumentsApi]
MakeUpload = Callable[..., Upload]
Until = Callable[..., "asyncio.Future[None]"]
MEBIBYTE = 1024 * 1024
ROOT = Path(__file__).resolve().parent.parent.parent.parent
linux = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system does not tell memory so")


def varied_file(path: Path, mebibytes: int, extra: bytes = b"") -> str:
    """Fill a file so that any mix-up of its parts shows; gives its SHA-256."""
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for number in range(mebibytes):
            piece = number.to_bytes(8, "big") * (MEBIBYTE // 8)
            digest.update(piece)
            file.write(piece)
        digest.update(extra)
        file.write(extra)
    return digest.hexdigest()


async def measured(base_url: str, token: str, what: str) -> dict[str, Any]:
    """What a client alone in its process reports."""
    script = Path(__file__).with_name("measured_client.py")
    process = await asyncio.to_thread(_run, [sys.executable, str(script), base_url, what], token)
    report: dict[str, Any] = json.loads(process)
    return report


def _run(command: list[str], told: str) -> bytes:
    import subprocess  # noqa: PLC0415 - qasync has no subprocesses of asyncio's kind; only these two tests start one

    done = subprocess.run(
        command,
        input=told.encode(),
        capture_output=True,
        timeout=60,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


# --- memory ---


@linux
async def test_a_file_of_three_hundred_megabytes_costs_little_memory(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "bank-statements-SPECIMEN.bin"
    digest = varied_file(path, 300, b"the end")
    server = start(max_bytes=400 * MEBIBYTE, seed=1)
    report = await measured(server.base_url, server.token, str(path))
    stored = server.stored()[-1]

    assert report["outcome"] == "stored"
    assert (stored.size, stored.sha256) == (300 * MEBIBYTE + 7, digest)
    assert report["added"] < 40 * MEBIBYTE, report
    assert report["seconds"] < 15, report


def bomb() -> bytes:
    """Ten gigabytes of spaces, as not quite ten megabytes of gzip."""
    member = gzip.compress(b" " * (64 * MEBIBYTE))
    return member * (10 * 1024 // 64)


FLOODS = {
    "without end": b"HTTP/1.1 200 OK\r\n\r\n",
    "ten gigabytes": b"HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n",
    "ten gigabytes of an error": b"HTTP/1.1 400 Bad Request\r\nContent-Length: 10737418240\r\n\r\n",
    "headers without end": b"HTTP/1.1 200 OK\r\nX: ",
}


@linux
@pytest.mark.parametrize("what", ["list", "wizard"])
@pytest.mark.parametrize("kind", FLOODS)
async def test_a_flood_is_left_in_little_memory(fault_module: ModuleType, kind: str, what: str) -> None:
    def endless(connection: Any) -> None:
        connection.read_request()
        connection.send(FLOODS[kind])
        while not connection.stopping.is_set():
            connection.send(b" " * MEBIBYTE)

    with fault_module.FaultServer(endless) as server:
        report = await measured(server.base_url, "SPECIMEN-token", what)

    refused = {"list": "NotAcceptedError", "wizard": "PasswordSignInError"}[what]
    assert report["outcome"] == (refused if "error" in kind else "UnexpectedAnswerError")
    largest = MAX_PAGE_BYTES if what == "list" else MAX_ANSWER_BYTES
    assert report["added"] < largest + 30 * MEBIBYTE, report
    assert report["seconds"] < 5, report


@linux
@pytest.mark.parametrize("what", ["list", "wizard"])
@pytest.mark.parametrize("encoding", ["gzip", "deflate, gzip", "br"])
async def test_a_compressed_bomb_stays_what_it_is(fault_module: ModuleType, what: str, encoding: str) -> None:
    body = bomb()
    assert 9 * MEBIBYTE < len(body) < 10 * MEBIBYTE

    def bombing(connection: Any) -> None:
        connection.read_request()
        connection.answer("200 OK", body, f"Content-Encoding: {encoding}\r\n")

    with fault_module.FaultServer(bombing) as server:
        report = await measured(server.base_url, "SPECIMEN-token", what)

    assert report["outcome"] == ("UnexpectedAnswerError" if encoding == "gzip" else "EncodedAnswerError")
    assert report["added"] < 50 * MEBIBYTE, report
    assert report["seconds"] < 5, report


# --- time ---


async def test_nobody_there_is_told_at_once(fault_module: ModuleType, speak: Speak) -> None:
    began = time.monotonic()
    with pytest.raises(UnreachableError):
        await speak(fault_module.closed_port()).probe()
    assert time.monotonic() - began < 2


async def test_an_answer_that_drips_ends_by_the_deadline(fault_module: ModuleType, speak: Speak) -> None:
    def dripping(connection: Any) -> None:
        connection.read_request()
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        connection.drip(b" ", 0.01)

    with fault_module.FaultServer(dripping) as server:
        began = time.monotonic()
        with pytest.raises(NoAnswerInTimeError):
            await speak(server.base_url, patience=Timeouts(connect=1, answer=0.3, stall=9)).list_all()
        assert 0.25 < time.monotonic() - began < 1.5


async def test_a_slow_answer_within_the_deadline_is_waited_for(start: Start, speak: Speak) -> None:
    server = start(seed=2, latency_seconds=0.4)

    assert len((await speak(server, patience=Timeouts(connect=1, answer=5, stall=5)).list_all()).documents) == 2


@pytest.fixture
def narrow_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sockets that hold as little as those of a slow line do; on this machine they hold megabytes."""
    real = httpcore.AnyIOBackend.connect_tcp

    async def connect_tcp(backend: httpcore.AnyIOBackend, *arguments: Any, **named: Any) -> Any:
        named["socket_options"] = [*(named.get("socket_options") or ()), (socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)]
        return await real(backend, *arguments, **named)

    monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect_tcp)


async def test_an_upload_over_a_slow_line_is_not_given_up_while_it_moves(
    fault_module: ModuleType, speak: Speak, make_upload: MakeUpload, tmp_path: Path, narrow_sockets: None
) -> None:
    """A mebibyte needs much longer than the patience with a stall lasts; then the line recovers."""
    path = tmp_path / "slow-SPECIMEN.bin"
    varied_file(path, 8)

    def slow(connection: Any) -> None:
        connection.read_head()
        for _ in range(80):
            connection.stopping.wait(0.04)
            connection.body += connection.sock.recv(32 * 1024)
        connection.read_request()
        connection.answer("201 Created", b'{"id": 9}')

    upload = make_upload(path)
    with fault_module.FaultServer(slow, receive_buffer=256 * 1024) as server:
        api = speak(server.base_url, patience=Timeouts(connect=1, answer=5, stall=1.5))
        source = Snapshot.take(path, upload.identity, tmp_path)
        began = time.monotonic()
        document = await api.add(upload, source, Progress(upload.size))
        source.close()

    assert document is not None
    assert time.monotonic() - began > 3, "the line was not slow enough to show anything"


async def test_an_upload_that_stalls_is_given_up(
    fault_module: ModuleType, speak: Speak, make_upload: MakeUpload, tmp_path: Path
) -> None:
    path = tmp_path / "stalled-SPECIMEN.bin"
    varied_file(path, 30)

    def stalled(connection: Any) -> None:
        connection.read_head()
        connection.stall()

    upload = make_upload(path)
    progress = Progress(upload.size)
    with fault_module.FaultServer(stalled) as server:
        source = Snapshot.take(path, upload.identity, tmp_path)
        began = time.monotonic()
        with pytest.raises(NoAnswerInTimeError):
            await speak(server.base_url, patience=Timeouts(connect=1, answer=9, stall=0.4)).add(
                upload, source, progress
            )
        source.close()

    assert time.monotonic() - began < 3
    assert progress.sent < upload.size


# --- connections ---


async def test_a_deadline_that_passes_while_the_program_is_busy_ends_the_sending_and_breaks_nothing(
    speak: Speak, make_upload: MakeUpload, tmp_path: Path, fault_module: ModuleType
) -> None:
    """Then the news that more has arrived comes at once with the end of the time for it."""
    path = tmp_path / "busy-SPECIMEN.bin"
    varied_file(path, 30)
    upload = make_upload(path)

    def late_reader(connection: Any) -> None:
        connection.read_head()
        time.sleep(0.12)
        connection.drain()

    broken: list[Mapping[str, Any]] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _loop, context: broken.append(context))

    def be_busy(given: int) -> None:
        if given == 2 * MEBIBYTE:
            loop.call_soon_threadsafe(time.sleep, 0.5)

    with fault_module.FaultServer(late_reader) as server:
        documents = speak(server.base_url, patience=Timeouts(stall=0.08))
        progress = Progress(upload.size)
        source = WatchedSource(Snapshot.take(path, upload.identity, tmp_path), be_busy)
        with pytest.raises(NoAnswerInTimeError):
            await documents.add(upload, source, progress)

    assert broken == []


async def test_uploads_use_fresh_connections_and_other_requests_kept_ones(
    fault_module: ModuleType, speak: Speak, make_upload: MakeUpload, tmp_path: Path
) -> None:
    """A kept connection that the server closes at the same moment would leave an upload in doubt."""
    path = tmp_path / "small-SPECIMEN.bin"
    path.write_bytes(b"SPECIMEN")
    on_each: dict[int, list[str]] = {}

    def serve_on(connection: Any) -> None:
        while True:
            connection.read_request()
            method = connection.head.split()[0].decode()
            on_each.setdefault(connection.number, []).append(method)
            connection.answer("200 OK", b'{"id": 1}' if method == "POST" else b'{"total": 0, "data": []}')
            connection.head = b""  # the next request

    upload = make_upload(path)
    with fault_module.FaultServer(serve_on) as server:
        api = speak(server.base_url)
        for _ in range(3):
            await api.list_all()
            source = Snapshot.take(path, upload.identity, tmp_path)
            await api.add(upload, source, Progress(upload.size))
            source.close()

    assert sorted(on_each.values()) == [["GET"] * 3, ["POST"], ["POST"], ["POST"]]


# --- cancelling ---

CHUNKS = 12


Watch = Callable[[int], None]
"""Hears before each read how many bytes were given."""


class WatchedFile(DocumentFile):
    """A real file, as a snapshot opens it, that tells of each read before it."""

    on_read: Watch

    @classmethod
    def opener(cls, on_read: Watch) -> "Callable[[Path], WatchedFile]":
        def open_file(path: Path) -> "WatchedFile":
            file = cls.open(path)
            file.on_read = on_read
            return file

        return open_file

    def read(self, count: int) -> bytes:
        self.on_read(self._returned)
        return super().read(count)

    def rewind(self) -> None:
        raise AssertionError("nothing here is sent twice")


def nothing(_given: int) -> None:
    """Watches nothing."""


async def hand_in(
    api: DocumentsApi,
    upload: Upload,
    progress: Progress,
    *,
    open_file: OpenFile = DocumentFile.open,
    on_read: Watch = nothing,
) -> Document | None:
    """Freeze a file and send it, as an upload does; `on_read` hears of each read of the frozen copy."""
    folder = upload.file.parent
    snapshot = await asyncio.to_thread(Snapshot.take, upload.file, upload.identity, folder, open_file)
    try:
        return await api.add(upload, WatchedSource(snapshot, on_read), progress)
    finally:
        await asyncio.to_thread(snapshot.close)


@pytest.mark.parametrize(
    ("step", "at"),
    [("opening", 0), *((step, at) for step in ("copying", "sending") for at in (0, 1, CHUNKS // 2, CHUNKS - 1))],
)
async def test_a_cancel_at_any_moment_frees_everything(
    start: Start,
    speak: Speak,
    make_upload: MakeUpload,
    tmp_path: Path,
    until: Until,
    open_files: Callable[[], int],
    step: str,
    at: int,
) -> None:
    path = tmp_path / "large-SPECIMEN.bin"
    varied_file(path, CHUNKS)
    server = start()
    api = speak(server)
    upload = make_upload(path)
    progress = Progress(upload.size)
    loop = asyncio.get_running_loop()

    def on(wanted: str) -> Watch:
        def on_read(given: int) -> None:
            if (step, at * CHUNK_BYTES) == (wanted, given):
                loop.call_soon_threadsafe(sending.cancel)

        return on_read

    def open_file(file: Path) -> DocumentFile:
        on("opening")(0)
        return WatchedFile.opener(on("copying"))(file)

    await asyncio.to_thread(int)
    before = open_files()
    sending = asyncio.ensure_future(hand_in(api, upload, progress, open_file=open_file, on_read=on("sending")))
    with pytest.raises(asyncio.CancelledError):
        await sending

    await until("the files and sockets", lambda: open_files() <= before, 1.0)
    assert progress.sent <= at * CHUNK_BYTES
    if step != "sending":
        assert progress.sent == 0
    assert server.stored() == []


async def test_a_cancel_while_the_answer_is_awaited_frees_everything(
    fault_module: ModuleType,
    speak: Speak,
    make_upload: MakeUpload,
    tmp_path: Path,
    until: Until,
    open_files: Callable[[], int],
) -> None:
    path = tmp_path / "large-SPECIMEN.bin"
    varied_file(path, CHUNKS)
    upload = make_upload(path)
    progress = Progress(upload.size)

    def never_answers(connection: Any) -> None:
        connection.read_request()
        connection.sock.recv(1)  # until the client hangs up

    with fault_module.FaultServer(never_answers) as server:
        await asyncio.to_thread(int)
        before = open_files()
        sending = asyncio.ensure_future(hand_in(speak(server.base_url), upload, progress))
        await until("the last byte", lambda: progress.sent == upload.size)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        await until("the files and sockets", lambda: open_files() <= before, 1.0)


async def test_after_a_cancel_the_same_upload_can_be_sent(
    start: Start, speak: Speak, make_upload: MakeUpload, tmp_path: Path
) -> None:
    path = tmp_path / "again-SPECIMEN.bin"
    digest = varied_file(path, 3)
    server = start()
    api = speak(server)
    upload = make_upload(path)
    loop = asyncio.get_running_loop()

    def cancel(_: int) -> None:
        loop.call_soon_threadsafe(sending.cancel)

    sending = asyncio.ensure_future(hand_in(api, upload, Progress(upload.size), on_read=cancel))
    with pytest.raises(asyncio.CancelledError):
        await sending

    assert await hand_in(api, upload, Progress(upload.size)) is not None
    assert [document.sha256 for document in server.stored()] == [digest]


def torn(path: Path) -> Watch:
    """Changes the file before its third read."""

    def change(given: int) -> None:
        if given == 2 * CHUNK_BYTES:
            with path.open("r+b") as file:
                file.write(b"torn")

    return change


async def test_a_file_that_changes_while_it_is_copied_is_not_sent(
    start: Start, speak: Speak, make_upload: MakeUpload, tmp_path: Path, until: Until, open_files: Callable[[], int]
) -> None:
    path = tmp_path / "changing-SPECIMEN.bin"
    varied_file(path, 4)
    server = start()
    upload = make_upload(path)
    progress = Progress(upload.size)

    await asyncio.to_thread(int)
    before = open_files()
    with pytest.raises(FileChangedError, match="changed before it was sent completely"):
        await hand_in(speak(server), upload, progress, open_file=WatchedFile.opener(torn(path)))

    await until("the files and sockets", lambda: open_files() <= before, 1.0)
    assert progress.sent == 0
    assert server.stored() == []


async def test_a_file_that_changes_while_its_copy_is_sent_arrives_as_it_was_added(
    start: Start, speak: Speak, make_upload: MakeUpload, tmp_path: Path
) -> None:
    path = tmp_path / "changing-SPECIMEN.bin"
    digest = varied_file(path, 4)
    server = start()
    upload = make_upload(path)

    assert await hand_in(speak(server), upload, Progress(upload.size), on_read=torn(path)) is not None
    assert path.read_bytes()[:4] == b"torn"
    assert [document.sha256 for document in server.stored()] == [digest]


async def test_bytes_that_cannot_be_had_to_the_end_are_not_stored(
    start: Start, speak: Speak, make_upload: MakeUpload, tmp_path: Path, until: Until, open_files: Callable[[], int]
) -> None:
    path = tmp_path / "changing-SPECIMEN.bin"
    varied_file(path, 4)
    server = start()
    upload = make_upload(path)

    await asyncio.to_thread(int)
    before = open_files()
    source = WatchedFile.opener(torn(path))(path)
    with pytest.raises(FileChangedError, match="changed before it was sent completely"):
        await speak(server).add(upload, source, Progress(upload.size))
    source.close()

    await until("the files and sockets", lambda: open_files() <= before, 1.0)
    assert server.stored() == []
