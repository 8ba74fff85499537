"""Saving the settings: the file is as wanted, and secrets of what is no longer in it are removed."""

import asyncio
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.desk.credential_store import CredentialStore
from desktop_app.desk.server_settings import EditedServer, save_servers
from desktop_app.desk.servers import Servers
from desktop_app.domain.credentials import Tokens
from desktop_app.domain.errors import KeyringError, SecretNotRemovedError, SettingsError
from desktop_app.domain.server import AccessToken, ProxyChoice, ServerAddress, ServerProfile
from desktop_app.storage.settings import SettingsFile
from tests.sentinel import TOKEN
from tests.support.sign_in_service import MemorySecrets

PASSWORD = "proxy-password-SPECIMEN"
PROXY = ProxyChoice.manual("proxy.example", 3128, "anna")
A = ServerProfile(ServerAddress.parse("a.broker.example"), saved_account="a1")
B = ServerProfile(ServerAddress.parse("b.broker.example"), proxy=PROXY)


class Home:
    """A settings file with A and B, a sign-in kept for A and a password for B's proxy."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.toml"
        self.servers = Servers(SettingsFile(self.path), folder / "certificates")
        self.secrets = MemorySecrets()
        self.kept = CredentialStore(self.secrets)

    async def save(self, *wanted: EditedServer) -> SecretNotRemovedError | None:
        return await save_servers(self.servers, self.kept, wanted)

    def again(self) -> tuple[ServerProfile, ...]:
        return Servers(SettingsFile(self.path), self.path.parent).profiles


@pytest.fixture
async def home(tmp_path: Path) -> Home:
    home = Home(tmp_path)
    await home.servers.remember(B)
    await home.servers.remember(A)
    await home.kept.save(A.address, "a1", Tokens(AccessToken.parse(TOKEN)))
    await home.kept.save_proxy_password(PROXY, PASSWORD)
    home.secrets.history.clear()
    return home


def same(profile: ServerProfile) -> EditedServer:
    return EditedServer(profile.address, profile)


async def test_what_does_not_change_touches_no_keyring(home: Home) -> None:
    assert await home.save(same(replace(A, saved_account="")), same(B)) is None
    assert home.again() == (A, B)
    assert home.secrets.history == []


async def test_a_sign_in_stays_with_its_server_and_is_given_to_no_other(home: Home) -> None:
    moved = replace(A, address=ServerAddress.parse("evil.example"))
    await home.save(EditedServer(A.address, moved), same(B))
    assert home.again() == (replace(moved, saved_account=""), B)
    assert TOKEN not in "".join(home.secrets.secrets.values())


async def test_one_that_takes_the_address_of_another_gets_nothing_of_it(home: Home) -> None:
    await home.save(EditedServer(B.address, replace(B, address=A.address)))
    assert home.again() == (replace(B, address=A.address),)
    assert home.path.read_text(encoding="utf-8").count("[[servers]]") == 1
    assert TOKEN not in "".join(home.secrets.secrets.values())


async def test_removed_servers_leave_no_secret(home: Home) -> None:
    assert await home.save() is None
    assert home.again() == ()
    assert home.secrets.secrets == {}


async def test_a_proxy_that_another_server_uses_keeps_its_password(home: Home) -> None:
    await home.save(same(replace(A, proxy=PROXY)))
    assert await home.kept.proxy_password(PROXY) == PASSWORD
    await home.save(same(A))
    assert await home.kept.proxy_password(PROXY) == ""


async def test_a_new_password_goes_into_the_keyring_and_not_into_the_file(home: Home) -> None:
    other = replace(PROXY, user="bert")
    await home.save(same(A), EditedServer(B.address, replace(B, proxy=other), PASSWORD))
    assert await home.kept.proxy_password(other) == PASSWORD
    assert await home.kept.proxy_password(PROXY) == ""
    assert PASSWORD not in home.path.read_text(encoding="utf-8")


async def test_where_a_password_cannot_be_kept_nothing_is_saved(home: Home) -> None:
    home.secrets.failing = True
    with pytest.raises(KeyringError):
        await home.save(same(A), EditedServer(B.address, replace(B, settle_seconds=5.0), PASSWORD))
    assert home.again() == (A, B)


async def test_a_keyring_that_does_not_let_go_is_told_when_all_is_saved(home: Home) -> None:
    home.secrets.failing = True
    assert isinstance(await home.save(same(B)), SecretNotRemovedError)
    assert home.again() == (B,)


async def test_a_file_that_cannot_be_written_is_told_and_no_secret_goes(home: Home) -> None:
    home.path.write_text("[broken", encoding="utf-8")
    with pytest.raises(SettingsError):
        await home.save(same(B))
    assert len(home.secrets.secrets) == 2


async def test_a_file_that_was_mended_is_written_and_no_longer_a_problem(home: Home) -> None:
    home.path.write_text("[broken", encoding="utf-8")
    with pytest.raises(SettingsError):
        await home.save(same(B))
    home.path.write_text("# mended\n", encoding="utf-8")
    await home.save(same(B))
    assert home.servers.problem is None
    assert home.path.read_text(encoding="utf-8").startswith("# mended\n")


async def test_two_that_change_places_keep_what_was_written_beside_each(home: Home) -> None:
    text = home.path.read_text(encoding="utf-8")
    home.path.write_text(text.replace("[[servers]]", "[[servers]] # A", 1), encoding="utf-8")
    await home.save(
        EditedServer(A.address, replace(A, address=B.address)), EditedServer(B.address, replace(B, address=A.address))
    )
    first, second = home.again()
    assert (first.address, first.saved_account) == (B.address, "")
    assert (second.address, second.proxy) == (A.address, PROXY)
    assert home.path.read_text(encoding="utf-8").startswith('[[servers]] # A\naddress = "https://b.broker.example"')
    assert TOKEN not in "".join(home.secrets.secrets.values())


async def test_who_signs_in_while_the_keyring_waits_for_a_person_is_not_forgotten(home: Home) -> None:
    home.secrets.waits = threading.Event()
    other = replace(B, proxy=replace(PROXY, host="other.example"))
    saving = asyncio.ensure_future(home.save(same(A), replace(same(other), before=B.address, proxy_password=PASSWORD)))
    async with asyncio.timeout(5):
        while not home.secrets.history:  # noqa: ASYNC110 - a thread tells it
            await asyncio.sleep(0.005)
    await home.servers.remember(replace(A, saved_account="a2"))
    home.secrets.waits.set()
    await saving

    assert home.again()[0].saved_account == "a2"
