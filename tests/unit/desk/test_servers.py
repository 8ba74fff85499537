"""The saved servers: their order, changes in place, import and export as a file."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.desk.servers import Servers
from desktop_app.domain.errors import ProfileFileError, SettingsError
from desktop_app.domain.server import ServerAddress, ServerProfile, UploadEncoding
from desktop_app.storage.settings import SettingsFile

A, B, C = (ServerProfile(ServerAddress.parse(f"{name}.broker.example")) for name in "abc")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def servers_in(path: Path) -> Servers:
    return Servers(SettingsFile(path), path.parent / "certificates")


@pytest.fixture
async def servers(path: Path) -> Servers:
    servers = servers_in(path)
    for each in (C, B, A):
        await servers.remember(each)
    return servers


def again(path: Path) -> tuple[ServerProfile, ...]:
    return servers_in(path).profiles


async def test_the_most_recent_one_comes_first(servers: Servers, path: Path) -> None:
    await servers.remember(C)

    assert servers.profiles == (C, A, B)
    assert again(path) == (C, A, B)


async def test_a_profile_is_changed_in_its_place(servers: Servers, path: Path) -> None:
    changed = replace(B, upload_encoding=UploadEncoding.JSON_BASE64)
    await servers.change(changed)

    assert servers.profiles == (A, changed, C)
    assert again(path) == servers.profiles
    assert servers.profile_of(B.address) == changed


async def test_a_new_one_comes_last(servers: Servers) -> None:
    new = ServerProfile(ServerAddress.parse("new.broker.example"))
    await servers.change(new)

    assert servers.profiles == (A, B, C, new)


async def test_a_brokers_file_is_taken_in_and_given_out(servers: Servers, path: Path, tmp_path: Path) -> None:
    handed = tmp_path / "handed-out.toml"
    await servers.export_to(handed, [replace(B, settle_seconds=90.0, saved_account="a1b2")])
    assert "a1b2" not in handed.read_text(encoding="utf-8")
    taken = await servers.read_file(handed)
    assert servers.profile_of(B.address).settle_seconds == 0
    await servers.import_servers(taken)

    assert [each.address for each in taken.profiles] == [B.address]
    assert servers.profile_of(B.address).settle_seconds == 90.0
    assert len(again(path)) == 3


async def test_what_is_no_brokers_file_changes_nothing(servers: Servers, tmp_path: Path) -> None:
    handed = tmp_path / "handed-out.toml"
    handed.write_text("[broken", encoding="utf-8")
    with pytest.raises(ProfileFileError):
        await servers.read_file(handed)

    assert servers.profiles == (A, B, C)


@pytest.fixture
def broken(path: Path) -> Generator[Path]:
    path.write_text("[broken", encoding="utf-8")
    yield path
    assert path.read_text(encoding="utf-8") == "[broken"


async def test_a_file_that_cannot_be_written_is_told_and_stops_nothing(broken: Path) -> None:
    path = broken
    servers = servers_in(path)
    assert isinstance(servers.problem, SettingsError)
    await servers.remember(A)

    assert servers.profiles == (A,)
