"""Where a second start finds the first: in a folder that nobody else can enter, whatever the data folder is called."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.storage.instance_address import addresses
from desktop_app.storage.paths import Paths

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has named pipes")


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder with a short path, without a runtime folder of the session."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with tempfile.TemporaryDirectory(prefix="d-") as folder:
        yield Paths.make(Path(folder) / "data").config


def private(place: Path) -> bool:
    status = place.stat()
    return status.st_uid == os.getuid() and status.st_mode & 0o777 == 0o700


def test_it_is_the_sessions_own_folder_first(short: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = short.with_name("run")
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))

    assert Path(next(addresses(short))).parent == runtime


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o707])
def test_a_runtime_folder_that_others_can_enter_is_not_used(
    short: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    runtime = short.with_name("run")
    runtime.mkdir()
    runtime.chmod(mode)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))

    assert runtime not in {Path(each).parent for each in addresses(short, create=True)}


def test_else_it_is_a_private_folder_below_the_data_folder(short: Path) -> None:
    places = [Path(each).parent for each in addresses(short, create=True)]

    assert short / "instance" in places
    assert all(private(place) for place in places)


def test_a_second_start_makes_nothing(short: Path) -> None:
    list(addresses(short))
    assert not (short / "instance").exists()


def test_every_way_to_a_folder_leads_to_one_address(short: Path) -> None:
    link = short.with_name("link")
    link.symlink_to(short)
    names = {Path(each).name for way in (short, link, short / ".." / "data") for each in addresses(way, create=True)}

    assert len(names) == 1


def test_two_folders_have_two_addresses(short: Path) -> None:
    other = Paths.make(short.with_name("other")).config
    assert not {*addresses(short, create=True)} & {*addresses(other, create=True)}


def test_a_path_too_long_for_a_socket_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    temporary = tmp_path / "t"
    with tempfile.TemporaryDirectory(prefix="d-") as place:
        monkeypatch.setattr(tempfile, "tempdir", place)
        long = Paths.make(temporary / ("x" * 100)).config
        found = [Path(each) for each in addresses(long, create=True)]

        assert found[-1].parent == Path(place) / f"dossier-{os.getuid()}"
        assert private(found[-1].parent)
        assert all(len(os.fsencode(each)) < 100 for each in found)


def test_a_place_that_another_user_took_first_is_not_used(short: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = short.with_name("tmp")
    (taken / f"dossier-{os.getuid()}").mkdir(parents=True)
    (taken / f"dossier-{os.getuid()}").chmod(0o777)
    (short / "instance").symlink_to(taken)
    monkeypatch.setattr(tempfile, "tempdir", str(taken))

    places = {Path(each).parent for each in addresses(short, create=True)}
    assert not {place for place in places if place.is_relative_to(short.parent)}
