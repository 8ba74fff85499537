"""A file that somebody works on while it is copied or sent: what the server has is what was added, or nothing.

The copying is slowed down by a DocumentFile that does something before a chunk is read; the sending by a server that
does it before it reads on.
"""

import asyncio
import gc
import os
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.checks.pipeline import inspect
from desktop_app.desk.intake import NewUpload, upload_of
from desktop_app.domain import errors
from desktop_app.domain.upload import UploadState
from desktop_app.outbox.snapshot import CHUNK_BYTES, OpenFile
from desktop_app.storage.document_file import DocumentFile
from tests.faults.kill_queue import TOKEN, Queue, opened_queue
from tests.faults.kill_server import KillServer, Stage

S = UploadState
NAME = "passport-SPECIMEN.pdf"
LONG_AGO_NS = 1_700_000_000_123_456_789
CHUNKS = 4
"""Reads of the copying: three full ones and one of some bytes."""
ORIGINAL = b"%PDF-1.7 SPECIMEN " + b"0123456789abcdef" * (3 * CHUNK_BYTES // 16)
OTHER = ORIGINAL.replace(b"789", b"987")
MORE = b"one page more"
LARGE = ORIGINAL * 4
"""More than what fits between two sockets."""

Act = Callable[[Path], None]
Report = Callable[[BaseException, str], None]
OpenQueue = Callable[[KillServer, OpenFile], AbstractAsyncContextManager[Queue]]


def rewrite(path: Path) -> None:
    """Other bytes of the same length."""
    with path.open("r+b") as file:
        file.write(OTHER)


def rewrite_unnoticed(path: Path) -> None:
    """The same, with the old time put back."""
    rewrite(path)
    os.utime(path, ns=(LONG_AGO_NS, LONG_AGO_NS))


def shrink(path: Path) -> None:
    os.truncate(path, CHUNK_BYTES // 2)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(MORE)


def replace_it(path: Path) -> None:
    """As programs save: a new file, renamed over the old one."""
    other = path.with_suffix(".tmp")
    other.write_bytes(OTHER)
    os.utime(other, ns=(LONG_AGO_NS, LONG_AGO_NS))
    other.replace(path)


def delete(path: Path) -> None:
    path.unlink()


def make_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def make_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@dataclass(frozen=True)
class Row:
    act: Act
    error: type[errors.FileError] | None
    """Why it is held; None when what was added is stored all the same."""
    chunk: int = 0
    """Before which read of the copying."""

    def __str__(self) -> str:
        return f"{self.act.__name__}-{self.chunk}"


CHANGED = errors.FileChangedError
BEFORE = [
    Row(rewrite, CHANGED),
    Row(rewrite_unnoticed, CHANGED),
    Row(shrink, CHANGED),
    Row(empty, errors.EmptyFileError),
    Row(grow, CHANGED),
    Row(replace_it, CHANGED),
    Row(delete, errors.FileGoneError),
    Row(make_a_folder, errors.FolderError),
    Row(make_a_pipe, errors.NotAFileError),
]
FIRST, MIDDLE, LAST = 0, CHUNKS // 2, CHUNKS - 1
COPYING = [
    *(Row(act, CHANGED, chunk) for act in (rewrite, shrink, empty, grow) for chunk in (FIRST, MIDDLE, LAST)),
    *(Row(rewrite_unnoticed, CHANGED, chunk) for chunk in (FIRST, MIDDLE, LAST)),
    # What is open already stays what it was, whatever happens to its name.
    *(Row(act, None, chunk) for act in (replace_it, delete, make_a_folder) for chunk in (FIRST, MIDDLE, LAST)),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return make_file(tmp_path, ORIGINAL)


def make_file(folder: Path, content: bytes) -> Path:
    path = folder / "documents" / NAME
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    os.utime(path, ns=(LONG_AGO_NS, LONG_AGO_NS))
    return path


@pytest.fixture
def at(tmp_path: Path, no_errors_reported: Report) -> OpenQueue:
    @asynccontextmanager
    async def _opened(server: KillServer, open_file: OpenFile) -> AsyncIterator[Queue]:
        async with opened_queue(server.base_url, tmp_path, no_errors_reported, open_file=open_file) as queue:
            yield queue

    return _opened


def acting(path: Path, act: Act, chunk: int) -> OpenFile:
    """Opens files that do something before they read a chunk."""

    class _Acting(DocumentFile):
        _reads = 0

        def read(self, count: int) -> bytes:
            if self._reads == chunk:
                act(path)
            self._reads += 1
            return super().read(count)

    return _Acting.open


def check(row: Row, queue: Queue, server: KillServer, key: str) -> None:
    upload = queue.last(key)
    if row.error is None:
        assert upload.state is S.STORED
        assert [document.sha256 for document in server.documents] == [upload.identity.sha256]
        return
    assert upload.state is S.HELD
    assert type(upload.error) is row.error
    assert NAME in str(upload.error)
    assert upload.error.what_to_do
    assert not server.documents
    assert not server.counts.posts


@pytest.mark.parametrize("row", BEFORE, ids=str)
async def test_a_file_that_changed_before_its_turn_is_held(row: Row, file: Path, at: OpenQueue) -> None:
    with KillServer(token=TOKEN) as server:
        async with at(server, DocumentFile.open) as queue:
            upload = upload_of(NewUpload(file, inspect(file, 50_000_000), 1, "Passport"))
            row.act(file)
            assert not await queue.outbox.add([upload])
            await queue.rest(upload.key)
            check(row, queue, server, upload.key)


@pytest.mark.parametrize("row", COPYING, ids=str)
async def test_a_file_that_changes_while_it_is_copied(row: Row, file: Path, at: OpenQueue) -> None:
    with KillServer(token=TOKEN) as server:
        async with at(server, acting(file, row.act, row.chunk)) as queue:
            key = await queue.add(file)
            await queue.rest(key)
            check(row, queue, server, key)


@pytest.mark.parametrize("chunk", [FIRST, MIDDLE, LAST])
async def test_a_disk_that_fails_while_it_is_copied_holds_it_until_the_person_tries_again(
    chunk: int, file: Path, at: OpenQueue
) -> None:
    broken = True

    def _fail(path: Path) -> None:
        if broken:
            raise errors.FileUnreadableError(name=path.name)

    with KillServer(token=TOKEN) as server:
        async with at(server, acting(file, _fail, chunk)) as queue:
            key = await queue.add(file)
            await queue.rest(key)
            check(Row(_fail, errors.FileUnreadableError), queue, server, key)
            broken = False
            await queue.outbox.retry(key)
            await queue.rest(key)
            check(Row(_fail, None), queue, server, key)


@pytest.mark.parametrize(
    ("act", "stage"),
    [
        *((rewrite, stage) for stage in (Stage.HEAD, Stage.HALF, Stage.WHOLE)),
        *((act, Stage.HALF) for act in (rewrite_unnoticed, shrink, empty, grow, replace_it, delete, make_a_folder)),
    ],
    ids=lambda given: getattr(given, "__name__", str(given)),
)
async def test_a_file_that_changes_while_it_is_sent_arrives_as_it_was_added(
    act: Act, stage: Stage, tmp_path: Path, at: OpenQueue
) -> None:
    file = make_file(tmp_path, LARGE)
    acted: list[Act] = []

    def strike() -> None:
        act(file)
        acted.append(act)

    with KillServer(token=TOKEN) as server:
        async with at(server, DocumentFile.open) as queue:
            server.aim(stage, 1, strike)
            key = await queue.add(file)
            await queue.rest(key)
            assert acted
            check(Row(act, None), queue, server, key)
            assert server.counts.posts[NAME] == 1


async def test_a_file_that_is_added_again_after_it_changed_is_sent_as_it_is_now(file: Path, at: OpenQueue) -> None:
    with KillServer(token=TOKEN) as server:
        async with at(server, DocumentFile.open) as queue:
            upload = upload_of(NewUpload(file, inspect(file, 50_000_000), 1, "Passport"))
            grow(file)
            assert not await queue.outbox.add([upload])
            await queue.rest(upload.key)
            key = await queue.add(file)
            assert (await queue.rest(key)).state is S.STORED
            assert [document.size for document in server.documents] == [len(ORIGINAL) + len(MORE)]


async def test_a_queue_that_ends_while_a_file_is_copied_leaves_nothing_open(
    file: Path, at: OpenQueue, until: Callable[..., Awaitable[None]]
) -> None:
    reading, go_on, read = threading.Event(), threading.Event(), threading.Event()

    class _Waiting(DocumentFile):
        def read(self, count: int) -> bytes:
            reading.set()
            go_on.wait(10)
            return super().read(count)

        def close(self) -> None:
            super().close()
            read.set()

    with KillServer(token=TOKEN) as server:
        async with at(server, _Waiting.open) as queue:
            await queue.add(file)
            await until("the copying", reading.is_set)
        go_on.set()
        await until("the end of the copying", read.is_set)
        await asyncio.to_thread(gc.collect)  # an unclosed file would be told of, and that fails a test
        assert not server.counts.posts
