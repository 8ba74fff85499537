"""Where the app's folders are, and that no other user can open them."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import FileInTheWayError
from desktop_app.storage.paths import Paths

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
