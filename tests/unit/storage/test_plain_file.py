"""What stands where a small file is expected may be anything; a reader neither waits for it nor keeps it open."""

import os
import sys
from pathlib import Path

import pytest

from desktop_app.storage.plain_file import NoPlainFileError, read_plain_file


def open_files() -> int:
    """Of this process; 0 on systems that do not tell."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def test_at_most_so_many_bytes_are_read(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"12345\r\n")
    assert read_plain_file(file, 100) == b"12345\r\n"
    assert read_plain_file(file, 3) == b"123"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and folders cannot be opened as files there")
@pytest.mark.parametrize("kind", ["folder", "pipe", "device"])
def test_what_is_no_file_is_told_at_once_and_let_go_of(tmp_path: Path, kind: str) -> None:
    path = tmp_path / kind
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path = Path("/dev/zero")
    before = open_files()
    for _ in range(5):
        with pytest.raises(NoPlainFileError):
            read_plain_file(path, 100)
    assert open_files() == before


def test_what_is_not_there_or_no_path_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_plain_file(tmp_path / "a", 1)
    with pytest.raises(ValueError, match="null"):
        read_plain_file(Path("a\0b"), 1)
