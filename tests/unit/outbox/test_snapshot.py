"""The bytes that are sent are those that were added, or none."""

import hashlib
import os
import stat
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from desktop_app.domain.errors import DiskFullError, FileChangedError, FileGoneError, FileUnreadableError
from desktop_app.domain.upload import FileIdentity
from desktop_app.outbox.snapshot import CHUNK_BYTES, NoSnapshot, Snapshot
from desktop_app.storage.document_file import DocumentFile
from tests.support.systems import needs_modes

BYTES = b"SPECIMEN" * (CHUNK_BYTES // 4)
"""Two chunks."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(BYTES)
    os.utime(path, (1, 1))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "queue"
    folder.mkdir(mode=0o700)
    return folder


def identity_of(path: Path) -> FileIdentity:
    status = path.stat()
    return FileIdentity(
        status.st_size, status.st_mtime_ns, status.st_ino, hashlib.sha256(path.read_bytes()).hexdigest()
    )


class Opened(DocumentFile):
    """A file; `at_read` is called with the number of each read before it."""

    at_read: Callable[[int], None]
    reads = 0

    def read(self, count: int) -> bytes:
        self.reads += 1
        self.at_read(self.reads)
        return super().read(count)


def opened(at_read: Callable[[int], None]) -> Callable[[Path], DocumentFile]:
    def _open(path: Path) -> DocumentFile:
        file = Opened.open(path)
        file.at_read = at_read
        return file

    return _open


def test_it_holds_the_bytes_and_leaves_no_name(file: Path, folder: Path) -> None:
    snapshot = Snapshot.take(file, identity_of(file), folder)

    assert snapshot.size == len(BYTES)
    if sys.platform != "win32":  # there it has one until it is closed (storage.nameless_file)
        assert list(folder.iterdir()) == []
    file.write_bytes(b"changed afterwards")
    assert b"".join(iter(lambda: snapshot.read(700_000), b"")) == BYTES
    snapshot.close()
    snapshot.close()
    assert snapshot.read(10) == b""
    assert list(folder.iterdir()) == []


@needs_modes
def test_the_copy_is_for_its_owner_alone(file: Path, folder: Path) -> None:
    snapshot = Snapshot.take(file, identity_of(file), folder)
    assert stat.S_IMODE(os.fstat(snapshot._copy.fileno()).st_mode) == 0o600  # it has no name to look at
    snapshot.close()


def test_one_that_nobody_closed_lets_go_of_its_bytes(file: Path, folder: Path) -> None:
    snapshot = Snapshot.take(file, identity_of(file), folder)
    copy = snapshot._copy  # what must be closed
    del snapshot
    assert copy.closed


@pytest.mark.parametrize(
    "other",
    [
        lambda wanted: replace(wanted, size=5),
        lambda wanted: replace(wanted, sha256="0" * 64),
    ],
)
def test_another_file_than_the_one_that_was_added(
    file: Path, folder: Path, other: Callable[[FileIdentity], FileIdentity]
) -> None:
    with pytest.raises(FileChangedError, match="changed before it was sent completely"):
        Snapshot.take(file, other(identity_of(file)), folder)


@pytest.mark.parametrize(("modified_ns", "inode"), [(5, 0), (0, 5)], ids=["touched", "copied back"])
def test_the_same_bytes_are_the_same_file(file: Path, folder: Path, modified_ns: int, inode: int) -> None:
    now = identity_of(file)
    added = replace(now, modified_ns=modified_ns or now.modified_ns, inode=inode or now.inode)
    snapshot = Snapshot.take(file, added, folder)

    assert b"".join(iter(lambda: snapshot.read(700_000), b"")) == BYTES
    snapshot.close()


def test_a_kept_copy_is_not_sent_for_a_file_that_was_written_since(file: Path, folder: Path) -> None:
    wanted = identity_of(file)
    file.write_bytes(BYTES[::-1])

    with pytest.raises(FileChangedError):
        Snapshot.take(file, wanted, folder, kept=lambda _identity: BytesIO(BYTES))


def test_a_file_that_is_gone(file: Path, folder: Path) -> None:
    wanted = identity_of(file)
    file.unlink()
    with pytest.raises(FileGoneError):
        Snapshot.take(file, wanted, folder)


@pytest.mark.parametrize("chunk", [1, 2])
def test_a_file_that_changes_while_it_is_copied(file: Path, folder: Path, chunk: int) -> None:
    def _change(number: int) -> None:
        if number == chunk:
            file.write_bytes(BYTES[::-1])

    with pytest.raises(FileChangedError):
        Snapshot.take(file, identity_of(file), folder, opened(_change))


def test_a_file_that_cannot_be_read_to_its_end(file: Path, folder: Path) -> None:
    def _fail(number: int) -> None:
        if number == 2:
            raise FileUnreadableError(name=file.name)

    with pytest.raises(FileUnreadableError):
        Snapshot.take(file, identity_of(file), folder, opened(_fail))


def test_no_folder_for_the_copy(file: Path, tmp_path: Path) -> None:
    with pytest.raises(DiskFullError, match="no room"):
        Snapshot.take(file, identity_of(file), tmp_path / "gone")


def test_a_disk_that_fills_up_under_the_copy(file: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def _full(**_options: object) -> object:
        return Path("/dev/full").open("wb", buffering=0)

    monkeypatch.setattr(tempfile, "TemporaryFile", _full)
    with pytest.raises(DiskFullError, match="no room"):
        Snapshot.take(file, identity_of(file), folder)


def test_a_file_on_the_servers_disk_has_no_bytes_here() -> None:
    nothing = NoSnapshot()
    assert (nothing.size, nothing.read(10)) == (0, b"")
    nothing.close()
    assert nothing.read(10) == b""


def test_it_can_be_read_from_its_first_byte_again(file: Path, folder: Path) -> None:
    snapshot = Snapshot.take(file, identity_of(file), folder)
    first = snapshot.read(len(BYTES))
    snapshot.rewind()

    assert snapshot.read(len(BYTES)) == first == BYTES
    snapshot.close()
    snapshot.rewind()
    assert snapshot.read(1) == b""
