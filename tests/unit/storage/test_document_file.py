"""A person's file is read so that it can neither block the app nor change unnoticed."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.errors import (
    EmptyFileError,
    FileChangedError,
    FileError,
    FileGoneError,
    FileInCloudError,
    FileUnreadableError,
    NotAFileError,
)
from desktop_app.storage.document_file import DocumentFile
from tests.support.systems import needs_free_names, needs_links

NAME = "passport-SPECIMEN.jpg"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    path.write_bytes(b"0123456789" * 100)
    os.utime(path, (1, 1))  # long ago, so that any change of it shows in its time
    return path


def test_a_file_is_read_in_pieces_to_its_end(path: Path) -> None:
    file = DocumentFile.open(path)
    try:
        assert file.size == 1000
        assert b"".join(file.read(300) for _ in range(4)) == path.read_bytes()
        assert file.read(1) == b""
    finally:
        file.close()


@needs_links
def test_a_link_to_a_file_is_a_file(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.jpg"
    link.symlink_to(path)
    file = DocumentFile.open(link)
    assert file.read(1000) == path.read_bytes()
    file.close()


# --- what cannot be opened ---


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(FileGoneError, match=r"“gone\.pdf” is no longer there"):
        DocumentFile.open(tmp_path / "gone.pdf")


def test_a_link_to_nothing_is_gone(tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileGoneError):
        DocumentFile.open(tmp_path / "link.pdf")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotAFileError):
        DocumentFile.open(tmp_path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_is_no_file() -> None:
    with pytest.raises(NotAFileError):
        DocumentFile.open(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
@pytest.mark.timeout(5)
def test_a_fifo_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    with pytest.raises(NotAFileError):
        DocumentFile.open(tmp_path / "fifo")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
@pytest.mark.timeout(5)
def test_a_fifo_that_takes_the_place_of_a_file_at_the_last_moment_does_not_hang(path: Path) -> None:
    class Swapped(type(path)):  # type: ignore[misc]  # the concrete class of this system's paths
        def stat(self, **_: bool) -> os.stat_result:
            seen = os.stat(self)  # noqa: PTH116 - its own method is this one
            self.unlink()
            os.mkfifo(self)
            return seen

    before = os.listdir("/proc/self/fd") if Path("/proc/self/fd").exists() else []  # noqa: PTH208 - names are enough
    with pytest.raises(NotAFileError):
        DocumentFile.open(Swapped(path))
    if before:
        assert len(os.listdir("/proc/self/fd")) == len(before)  # noqa: PTH208 - as above


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    with pytest.raises(EmptyFileError, match=r"“empty\.pdf” is empty"):
        DocumentFile.open(tmp_path / "empty.pdf")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may read everything")
def test_a_file_that_may_not_be_read(path: Path) -> None:
    path.chmod(0)
    with pytest.raises(FileUnreadableError):
        DocumentFile.open(path)


def test_a_file_that_the_system_refuses_to_open(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As above, also where the tests run as an administrator."""

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("desktop_app.storage.document_file.os.open", refuse)
    with pytest.raises(FileUnreadableError, match=NAME):
        DocumentFile.open(path)


def test_a_path_with_a_nul_or_too_long_cannot_be_read(tmp_path: Path) -> None:
    for odd in (tmp_path / "nul\x00.pdf", tmp_path / ("x" * 300)):
        with pytest.raises((FileUnreadableError, FileGoneError)):  # Windows looks for the long one in vain
            DocumentFile.open(odd)


@needs_links
def test_a_path_below_a_file_or_in_a_circle_cannot_be_read(path: Path, tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    for odd in (path / "below.pdf", tmp_path / "a"):
        with pytest.raises(FileUnreadableError):
            DocumentFile.open(odd)


def test_an_error_of_the_disk_while_reading_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = DocumentFile.open(path)

    def fail(*_: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("desktop_app.storage.document_file.os.read", fail)
    with pytest.raises(FileUnreadableError, match=NAME):
        file.read(10)
    file.close()


class Placeholder:
    """What a system tells of a file whose bytes are in a cloud storage."""

    def __init__(self, real: os.stat_result, **told: int) -> None:
        self.st_mode = real.st_mode
        self.st_size = real.st_size
        self.__dict__.update(told)


@pytest.mark.parametrize(
    "told",
    [
        {"st_file_attributes": 0x00400020},  # RECALL_ON_DATA_ACCESS: OneDrive
        {"st_file_attributes": 0x00001020},  # OFFLINE
        {"st_flags": 0x40000000},  # SF_DATALESS: iCloud
    ],
)
def test_a_placeholder_of_a_cloud_storage_is_told_and_not_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch, told: dict[str, int]
) -> None:
    """Its first byte would wait for a download."""

    class Away(type(path)):  # type: ignore[misc]  # the concrete class of this system's paths
        def stat(self, **_: bool) -> Placeholder:
            return Placeholder(os.stat(self), **told)  # noqa: PTH116 - its own method is this one

    monkeypatch.setattr("desktop_app.storage.document_file.os.open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(FileInCloudError, match=NAME):
        DocumentFile.open(Away(path))


def test_other_attributes_of_a_file_do_not_matter(path: Path) -> None:
    class Here(type(path)):  # type: ignore[misc]  # as above
        def stat(self, **_: bool) -> Placeholder:
            return Placeholder(os.stat(self), st_file_attributes=0x00040023, st_flags=0x40)  # noqa: PTH116 - as above

    DocumentFile.open(Here(path)).close()


# --- what changes under way ---


def append(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def cut(path: Path) -> None:
    os.truncate(path, 500)


def rewrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"9876543210" * 100)


def touch(path: Path) -> None:
    os.utime(path, (2, 2))


def _read_on(file: DocumentFile, given: bytes, size: int) -> None:
    while len(given) < size:
        given += file.read(min(100, size - len(given)))


@pytest.mark.parametrize("change", [append, cut, rewrite, touch])
@pytest.mark.parametrize("at", [0, 100, 400, 900])
def test_a_file_that_changes_is_never_given_out_whole(path: Path, change: Callable[[Path], None], at: int) -> None:
    """Whatever the moment: the last bytes are held back, so that no server gets a torn document."""
    before = path.read_bytes()
    file = DocumentFile.open(path)
    given = b""
    try:
        given = file.read(at) if at else b""
        change(path)
        with pytest.raises(FileChangedError, match=NAME):
            _read_on(file, given, len(before))
    finally:
        file.close()


@needs_free_names
def test_a_file_that_is_replaced_by_another_is_read_as_it_was(path: Path, tmp_path: Path) -> None:
    """Programs save by renaming: what was opened stays what it was."""
    before = path.read_bytes()
    file = DocumentFile.open(path)
    (tmp_path / "new").write_bytes(b"x" * 1000)
    (tmp_path / "new").replace(path)

    assert file.read(1000) == before
    file.close()


@needs_free_names
def test_a_deleted_file_that_is_open_can_be_read(path: Path) -> None:
    before = path.read_bytes()
    file = DocumentFile.open(path)
    path.unlink()

    assert file.read(1000) == before
    file.close()


# --- closing ---


def test_closing_twice_is_harmless_and_reading_after_it_is_told(path: Path) -> None:
    file = DocumentFile.open(path)
    file.close()
    stranger = os.open(path, os.O_RDONLY)  # it likely gets the number of the closed one
    try:
        file.close()
        os.fstat(stranger)
        with pytest.raises(FileUnreadableError, match=NAME):
            file.read(1)
    finally:
        os.close(stranger)


def test_closing_waits_for_a_read_in_another_thread(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cancelled upload closes the file while a thread reads: the number must not go to another file meanwhile."""
    reading, go_on = threading.Event(), threading.Event()
    real = os.read

    def slow(descriptor: int, count: int) -> bytes:
        reading.set()
        assert go_on.wait(5)
        return real(descriptor, count)

    monkeypatch.setattr("desktop_app.storage.document_file.os.read", slow)
    file = DocumentFile.open(path)
    results: list[bytes | FileError] = []

    def read() -> None:
        try:
            results.append(file.read(10))
        except FileError as error:
            results.append(error)

    reader = threading.Thread(target=read)
    closer = threading.Thread(target=file.close)
    reader.start()
    assert reading.wait(5)
    closer.start()
    closer.join(0.05)
    assert closer.is_alive(), "the file was closed under the read"
    go_on.set()
    reader.join(5)
    closer.join(5)

    assert results == [b"0123456789"]
