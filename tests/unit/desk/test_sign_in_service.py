"""Signing in: checked with one request, and remembered without a token."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from desktop_app.desk.connection import Connection
from desktop_app.desk.desk import Desk
from desktop_app.desk.sign_in_service import Folders, SignInOptions, SignInService
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import (
    AddressError,
    DossierError,
    ProxySettingError,
    ServerError,
    SettingsError,
    SignInEndedError,
    TokenError,
    UnreachableError,
)
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile, UploadEncoding
from desktop_app.tasks import TaskScope
from tests.support.fake_server import FakeServer
from tests.support.sign_in_service import sign_in_service_with

TOKEN = "SPECIMEN-token"


class Door:
    """Connects, or refuses to; keeps what it was given."""

    def __init__(self) -> None:
        self.tried: list[Session] = []
        self.refusal: ServerError | None = None
        self.closed = 0
        self.problems: tuple[DossierError, ...] = ()

    async def connect(self, session: Session) -> Connection:
        self.tried.append(session)
        await asyncio.sleep(0)
        if self.refusal is not None:
            raise self.refusal
        return Connection(FakeServer(), self.aclose, problems=self.problems)

    async def aclose(self) -> None:
        self.closed += 1

    async def start_sandbox(self) -> Session:
        return Session(ServerProfile(ServerAddress.parse("http://127.0.0.1:5")), Tokens(AccessToken(TOKEN)))


async def nobody_asks(names: Sequence[str]) -> bool:
    raise AssertionError(f"asked about {names}")


async def the_same_person(_names: Sequence[str]) -> bool:
    return True


def recent(sign_in_service: SignInService) -> tuple[str, ...]:
    return tuple(each.address.base_url for each in sign_in_service.servers.settings.recent)


class DeskHarness:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.door = Door()
        self.desks: list[Desk] = []
        self.errors: list[BaseException] = []
        self.sign_in_service = self.fresh()

    def fresh(self) -> SignInService:
        folders = Folders(self.path.with_name("queue"), self.path.with_name("sandbox"))
        return sign_in_service_with(self.path, self.door.connect, self.door.start_sandbox, self.scope, folders)

    def scope(self) -> TaskScope:
        return TaskScope("desk", lambda error, _: self.errors.append(error))

    async def sign_in(self, address: str = "my.broker.example", token: str = TOKEN) -> Desk:
        desk = await self.sign_in_service.sign_in(address, token, SignInOptions(nobody_asks))
        self.desks.append(desk)
        return desk


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[DeskHarness]:
    harness = DeskHarness(tmp_path / "settings.toml")
    yield harness
    for desk in harness.desks:
        await desk.aclose()
    assert not harness.errors


async def test_who_is_let_in_gets_a_desk_and_the_server_is_remembered(harness: DeskHarness) -> None:
    desk = await harness.sign_in(" My.Broker.example/api/v2 ", f"Bearer {TOKEN}")

    assert desk.profile.address.base_url == "https://my.broker.example"
    assert [session.token.secret for session in harness.door.tried] == [TOKEN]
    assert recent(harness.fresh()) == ("https://my.broker.example",)
    assert TOKEN not in harness.path.read_text(encoding="utf-8")


async def test_who_does_not_want_it_remembered_leaves_the_settings_as_they_are(harness: DeskHarness) -> None:
    await harness.sign_in("kept.broker.example")
    before = harness.path.read_bytes()
    options = SignInOptions(nobody_asks, remember=False)
    for address in ("other.broker.example", "kept.broker.example"):
        harness.desks.append(await harness.sign_in_service.sign_in(address, TOKEN, options))

    assert recent(harness.sign_in_service) == ("https://kept.broker.example",)
    assert harness.path.read_bytes() == before


async def test_the_most_recent_server_comes_first(harness: DeskHarness) -> None:
    for address in ("a.example", "b.example", "a.example"):
        await (await harness.sign_in(address)).aclose()

    assert recent(harness.sign_in_service) == ("https://a.example", "https://b.example")
    assert recent(harness.fresh()) == recent(harness.sign_in_service)


@pytest.mark.parametrize(
    ("address", "token", "error"),
    [
        ("http://my.broker.example", TOKEN, AddressError),
        ("my.broker.example", "short", TokenError),
        ("", "", AddressError),
    ],
)
async def test_what_cannot_be_is_refused_before_anything_is_sent(
    harness: DeskHarness, address: str, token: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        await harness.sign_in_service.sign_in(address, token, SignInOptions(nobody_asks))

    assert harness.door.tried == []
    assert not harness.path.exists()


@pytest.mark.parametrize("refusal", [UnreachableError(host="h"), SignInEndedError(host="h", status=401)])
async def test_who_is_not_let_in_leaves_no_trace(harness: DeskHarness, refusal: ServerError) -> None:
    harness.door.refusal = refusal
    with pytest.raises(type(refusal)):
        await harness.sign_in_service.sign_in("my.broker.example", TOKEN, SignInOptions(nobody_asks))

    assert recent(harness.sign_in_service) == ()
    assert not harness.path.exists()


async def test_what_is_written_down_about_a_server_is_used(harness: DeskHarness) -> None:
    harness.path.write_text(
        '[[servers]]\naddress = "my.broker.example"\nupload_encoding = "json-base64"\n', encoding="utf-8"
    )
    harness.sign_in_service = harness.fresh()
    desk = await harness.sign_in()

    assert desk.profile.upload_encoding is UploadEncoding.JSON_BASE64
    assert harness.door.tried[0].profile is desk.profile
    assert 'upload_encoding = "json-base64"' in harness.path.read_text(encoding="utf-8")


async def test_a_token_that_ended_is_replaced_at_the_same_desk(harness: DeskHarness) -> None:
    desk = await harness.sign_in()
    await harness.sign_in_service.sign_in_again(desk, "another-SPECIMEN", SignInOptions(the_same_person))

    assert [session.token.secret for session in harness.door.tried] == [TOKEN, "another-SPECIMEN"]
    assert harness.door.tried[1].profile is desk.profile


async def test_a_second_token_that_is_refused_changes_nothing(harness: DeskHarness) -> None:
    desk = await harness.sign_in()
    harness.door.refusal = SignInEndedError(host="h", status=401)
    with pytest.raises(SignInEndedError):
        await harness.sign_in_service.sign_in_again(desk, "another-SPECIMEN", SignInOptions(nobody_asks))
    with pytest.raises(TokenError):
        await harness.sign_in_service.sign_in_again(desk, "", SignInOptions(nobody_asks))

    assert harness.door.closed == 0


async def test_the_sandbox_is_not_remembered(harness: DeskHarness) -> None:
    desk = await harness.sign_in_service.sign_in_to_sandbox()
    harness.desks.append(desk)

    assert desk.profile.address.host == "127.0.0.1:5"
    assert recent(harness.sign_in_service) == ()
    assert not harness.path.exists()


async def test_a_broken_settings_file_is_told_and_stops_nobody(harness: DeskHarness) -> None:
    harness.path.write_text("[broken", encoding="utf-8")
    harness.sign_in_service = harness.fresh()
    assert isinstance(harness.sign_in_service.servers.problem, SettingsError)
    await harness.sign_in()

    assert harness.path.read_text(encoding="utf-8") == "[broken"
    assert recent(harness.sign_in_service) == ("https://my.broker.example",)


async def test_a_disk_that_cannot_be_written_is_told_and_stops_nobody(
    harness: DeskHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.storage.private_file.os.fsync", full)
    assert harness.sign_in_service.servers.problem is None
    await harness.sign_in()

    assert isinstance(harness.sign_in_service.servers.problem, SettingsError)


async def test_a_setting_of_the_system_that_cannot_be_used_is_told_at_the_desk(harness: DeskHarness) -> None:
    harness.door.problems = (ProxySettingError(setting="ALL_PROXY"),)
    desk = await harness.sign_in()

    assert desk.problems == harness.door.problems
