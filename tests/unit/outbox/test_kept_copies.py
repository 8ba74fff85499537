"""What was hashed when it was chosen is what is sent, without another look at the file; and copies never pile up."""

import hashlib
import os
import shutil
import sys
import tempfile
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from desktop_app.domain.errors import FileChangedError
from desktop_app.domain.upload import FileIdentity
from desktop_app.outbox.kept_copies import KeptCopies
from desktop_app.outbox.snapshot import CHUNK_BYTES, Snapshot

FIRST, SECOND = b"SPECIMEN" * (CHUNK_BYTES // 8), b"and some more of the SPECIMEN"
BYTES = FIRST + SECOND
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "queue"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def copies(folder: Path) -> Iterator[KeptCopies]:
    copies = KeptCopies(folder)
    yield copies
    copies.close()


def identity_of(content: bytes, number: int = 0) -> FileIdentity:
    return FileIdentity(len(content), number, number, hashlib.sha256(content).hexdigest())


def record(copies: KeptCopies, content: bytes = BYTES, identity: FileIdentity | None = None) -> FileIdentity:
    recording = copies.record()
    for start in range(0, len(content), CHUNK_BYTES):
        recording.write(content[start : start + CHUNK_BYTES])
    identity = identity or identity_of(content)
    copies.keep(recording, identity)
    return identity


def held(copies: KeptCopies, identity: FileIdentity) -> bytes | None:
    copy = copies.take(identity)
    if copy is None:
        return None
    with copy:
        return copy.read()


def full_disk(**_options: object) -> IO[bytes]:
    return Path("/dev/full").open("wb", buffering=0)


def other(number: int) -> bytes:
    return FIRST + b"SPECIMEN %d" % number


def test_what_was_hashed_is_handed_out_once_and_has_no_name(copies: KeptCopies, folder: Path) -> None:
    identity = record(copies, FIRST + BYTES)

    if sys.platform != "win32":  # there it has one until it is closed (storage.nameless_file)
        assert list(folder.iterdir()) == []
    assert held(copies, identity) == FIRST + BYTES
    assert held(copies, identity) is None
    assert list(folder.iterdir()) == []


def test_the_same_bytes_under_another_name_are_the_same_document(copies: KeptCopies) -> None:
    record(copies)
    assert held(copies, identity_of(BYTES, number=7)) == BYTES


@pytest.mark.parametrize("wanted", [identity_of(BYTES[::-1]), identity_of(BYTES + b"."), identity_of(FIRST)])
def test_nothing_else_is_handed_out_for_it(copies: KeptCopies, wanted: FileIdentity) -> None:
    record(copies)
    assert held(copies, wanted) is None


def test_a_document_of_one_piece_is_not_worth_a_copy(copies: KeptCopies) -> None:
    identity = record(copies, FIRST)
    assert held(copies, identity) is None


def test_a_copy_of_another_size_than_what_was_hashed_is_never_kept(copies: KeptCopies) -> None:
    identity = record(copies, BYTES, identity_of(BYTES + b"."))
    assert held(copies, identity) is None


def test_what_cannot_be_sent_is_not_kept(copies: KeptCopies) -> None:
    recording = copies.record()
    recording.write(FIRST)
    recording.write(SECOND)
    copies.keep(recording, None)
    assert held(copies, identity_of(BYTES)) is None
    assert recording.hand_over() is None


def test_a_document_that_was_looked_at_twice_is_kept_once(copies: KeptCopies) -> None:
    record(copies)
    identity = record(copies)
    assert held(copies, identity) == BYTES
    assert held(copies, identity) is None


def test_so_many_bytes_and_no_more(folder: Path) -> None:
    copies = KeptCopies(folder, most_bytes=2 * CHUNK_BYTES)
    first, second = record(copies, other(1)), record(copies, other(2))

    assert held(copies, second) is None
    assert held(copies, first) == other(1)
    third = record(copies, other(3))
    assert held(copies, third) == other(3), "what was given back can be used again"


def test_bytes_of_copies_that_came_to_nothing_are_given_back(folder: Path) -> None:
    copies = KeptCopies(folder, most_bytes=2 * CHUNK_BYTES)
    for number in range(5):
        recording = copies.record()
        recording.write(FIRST)
        recording.write(b"SPECIMEN %d" % number)
        copies.keep(recording, None)
        copies.keep(recording, None)

    assert held(copies, record(copies)) == BYTES


def test_so_many_copies_and_no_more(folder: Path) -> None:
    copies = KeptCopies(folder, most_copies=2)
    identities = [record(copies, other(number)) for number in range(3)]
    assert [held(copies, each) is not None for each in identities] == [True, True, False]


def test_most_of_a_disk_that_is_nearly_full_is_left_alone(copies: KeptCopies, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(0, 0, 3 * CHUNK_BYTES))
    assert held(copies, record(copies)) is None
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(0, 0, 8 * CHUNK_BYTES))
    assert held(copies, record(copies)) == BYTES


def test_a_disk_that_takes_no_more_spoils_only_the_copy(copies: KeptCopies, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as full:
        full.setattr(tempfile, "TemporaryFile", full_disk)
        recording = copies.record()
        for piece in (FIRST, FIRST, SECOND):
            recording.write(piece)
        copies.keep(recording, identity_of(FIRST + FIRST + SECOND))

    assert held(copies, identity_of(FIRST + FIRST + SECOND)) is None
    assert held(copies, record(copies)) == BYTES


def test_no_folder_for_the_copy_is_no_trouble(tmp_path: Path) -> None:
    copies = KeptCopies(tmp_path / "gone")
    assert held(copies, record(copies)) is None


def test_only_those_that_are_to_be_sent_stay(copies: KeptCopies) -> None:
    first, second = record(copies, other(1)), record(copies, other(2))

    copies.keep_only([second, identity_of(b"never copied")])

    assert held(copies, first) is None
    assert held(copies, second) == other(2)


def test_after_the_end_nothing_is_kept(copies: KeptCopies) -> None:
    first = record(copies, other(1))
    copies.close()
    second = record(copies, other(2))

    assert (held(copies, first), held(copies, second)) == (None, None)


def test_a_snapshot_of_what_was_kept_reads_nothing_of_the_file(
    copies: KeptCopies, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(b"X" * len(BYTES))  # as if it had been changed with its time put back
    os.utime(path, (1, 1))
    status = path.stat()
    record(copies)
    added = FileIdentity(len(BYTES), status.st_mtime_ns, status.st_ino, hashlib.sha256(BYTES).hexdigest())

    snapshot = Snapshot.take(path, added, folder, kept=copies.take)

    assert b"".join(iter(lambda: snapshot.read(700_000), b"")) == BYTES
    snapshot.close()
    with pytest.raises(FileChangedError):  # it was handed out: the file is read, and is not what was added
        Snapshot.take(path, added, folder, kept=copies.take)


def test_a_file_that_shows_that_it_changed_is_not_sent_from_what_was_kept(
    copies: KeptCopies, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(BYTES[::-1])
    record(copies)
    with pytest.raises(FileChangedError):
        Snapshot.take(path, identity_of(BYTES), folder, kept=copies.take)
