"""A private file is replaced in one step, and only its owner can read it."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.storage.private_file import write_private

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights than these")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def open_umask() -> Iterator[None]:
    old = os.umask(0)
    yield
    os.umask(old)


@posix
def test_a_small_file_is_written_for_its_owner_alone(tmp_path: Path, open_umask: None) -> None:
    write_private(tmp_path / "a.toml", "ä\n")

    assert mode(tmp_path / "a.toml") == 0o600
    assert (tmp_path / "a.toml").read_bytes() == "ä\n".encode()


@posix
def test_a_file_that_others_could_read_becomes_private(tmp_path: Path) -> None:
    (tmp_path / "a.toml").touch(0o644)
    write_private(tmp_path / "a.toml", "x")

    assert mode(tmp_path / "a.toml") == 0o600


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.toml"
    write_private(path, "before")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.storage.private_file.os.fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        write_private(path, "after")

    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_encoded_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write_private(tmp_path / "a.toml", "\ud800")

    assert not list(tmp_path.iterdir())
