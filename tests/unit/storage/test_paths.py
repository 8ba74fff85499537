"""Where the app's folders are, and that no other user can open them."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import FileInTheWayError, NoSpaceError, NotWritableError, StartError
from desktop_app.storage.paths import Paths, start_error

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights than these")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def open_umask() -> Iterator[None]:
    old = os.umask(0)
    yield
    os.umask(old)


@posix
def test_all_of_it_below_one_folder_and_private(tmp_path: Path, open_umask: None) -> None:
    paths = Paths.make(tmp_path / "data")

    assert paths.config == tmp_path / "data"
    assert paths.logs == tmp_path / "data" / "logs"
    assert paths.settings == tmp_path / "data" / "settings.toml"
    assert [mode(paths.config), mode(paths.logs)] == [0o700, 0o700]


@posix
def test_the_system_s_own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, open_umask: None) -> None:
    if sys.platform != "linux":
        pytest.skip("the places of Linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    paths = Paths.make(None)

    assert paths.config == tmp_path / "config" / "dossier"
    assert paths.logs.is_relative_to(tmp_path / "state" / "dossier")
    assert [mode(paths.config), mode(paths.logs)] == [0o700, 0o700]


def test_a_second_time_finds_what_is_there(tmp_path: Path) -> None:
    assert Paths.make(tmp_path / "data") == Paths.make(tmp_path / "data")


def test_a_relative_folder_is_taken_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.make(Path("data")).config == tmp_path / "data"


def test_a_file_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(FileInTheWayError, match="data"):
        Paths.make(tmp_path / "data")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, NoSpaceError),
        (errno.EDQUOT, NoSpaceError),
        (errno.EROFS, NotWritableError),
        (errno.EACCES, NotWritableError),
        (errno.ENOTDIR, FileInTheWayError),
        (errno.EIO, StartError),
    ],
)
def test_each_error_of_the_system_has_its_sentence(tmp_path: Path, number: int, kind: type[StartError]) -> None:
    error = start_error(OSError(number, os.strerror(number)), tmp_path / "data")
    assert type(error) is kind
    assert "data" in str(error)


def test_a_file_on_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileInTheWayError) as told:
        Paths.make(tmp_path / "file" / "deeper" / "data")
    assert told.value.fields["path"] == str(tmp_path / "file")


def test_a_user_that_is_not_there_is_no_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.make(Path("~no-such-user-SPECIMEN/data")).config.is_relative_to(tmp_path)
