"""Staying signed in and signing out: what is saved, for which account, and what is left afterwards."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest

from desktop_app.checks.pipeline import inspect
from desktop_app.desk.connection import Connection, OnRotated, SignInClient
from desktop_app.desk.desk import Desk
from desktop_app.desk.intake import NewUpload
from desktop_app.desk.servers import Servers
from desktop_app.desk.sign_in_service import Folders, SignInOptions, SignInService
from desktop_app.domain.credentials import RefreshToken, SecondFactor, Session, SignInStart, SignInStep, Tokens
from desktop_app.domain.errors import (
    KeyringError,
    NotAllowedError,
    OtherAccountError,
    ServerError,
    SignInEndedError,
    UnreachableError,
)
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.storage.settings import SettingsFile
from desktop_app.tasks import TaskScope
from tests.sentinel import TOKEN
from tests.support.fake_server import FakeServer
from tests.support.sign_in_service import MemorySecrets, credential_store_over
from tests.support.uploads import an_upload

HOST = "my.broker.example"
RENEWED = Tokens(AccessToken.parse("SPECIMEN-renewed"), None, RefreshToken("SPECIMEN-refresh-2"))
FROM_PASSWORD = Tokens(AccessToken.parse("SPECIMEN-by-password"), None, RefreshToken("SPECIMEN-refresh-1"))


class Broker:
    """A server that signs people in; says what it is told to say, and renews tokens when it is asked to."""

    def __init__(self) -> None:
        self.server = FakeServer()
        self.tried: list[Session] = []
        self.keeps: list[OnRotated] = []
        self.refusal: ServerError | None = None
        self.renews_at_once: Tokens | None = None
        self.closed = 0
        self.signed_out = 0
        self.sign_out_takes = 0.0
        self.sign_out_refusal: ServerError | None = None

    async def connect(self, session: Session, keep: OnRotated) -> Connection:
        self.tried.append(session)
        self.keeps.append(keep)
        if self.renews_at_once is not None:
            await keep(self.renews_at_once)
        if self.refusal is not None:
            raise self.refusal
        return Connection(self.server, self.aclose, self.sign_out)

    async def open_sign_in(self, profile: ServerProfile) -> SignInClient:
        return self

    async def aclose(self) -> None:
        self.closed += 1

    async def sign_out(self) -> None:
        await asyncio.sleep(self.sign_out_takes)
        if self.sign_out_refusal is not None:
            raise self.sign_out_refusal
        self.signed_out += 1

    async def begin(self) -> SignInStart:
        return SignInStart("uuid-1", recaptcha=False)

    async def with_password(self, uuid: str, email: str, password: str) -> SignInStep:
        return FROM_PASSWORD

    async def choose(self, uuid: str, factor: SecondFactor) -> None:
        raise NotImplementedError

    async def with_code(self, uuid: str, factor: SecondFactor, code: str) -> SignInStep:
        raise NotImplementedError


async def mine(_names: Sequence[str]) -> bool:
    return True


async def not_mine(_names: Sequence[str]) -> bool:
    return False


async def nobody_asks(names: Sequence[str]) -> bool:
    raise AssertionError(f"asked about {names}")


STAY = SignInOptions(nobody_asks, stay=True)
STAY_SAME = SignInOptions(mine, stay=True)
GO = SignInOptions(nobody_asks)


class AppDriver:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "settings.toml"
        self.broker = Broker()
        self.secrets = MemorySecrets()
        self.desks: list[Desk] = []
        self.errors: list[BaseException] = []
        self.sign_in_service = self.fresh()

    def fresh(self) -> SignInService:
        """The entrance as the next start of the app makes it."""
        self.sign_in_service = SignInService(
            Servers(SettingsFile(self.path), self.folder / "certificates"),
            self.broker,
            credential_store_over(self.secrets),
            self.start_sandbox,
            lambda: TaskScope("desk", lambda error, _: self.errors.append(error)),
            Folders(self.folder / "queue", self.folder / "sandbox"),
        )
        return self.sign_in_service

    async def start_sandbox(self) -> Session:
        return Session(ServerProfile(ServerAddress.parse("http://127.0.0.1:5")), Tokens(AccessToken.parse(TOKEN)))

    async def sign_in(self, options: SignInOptions = GO, token: str = TOKEN) -> Desk:
        desk = await self.sign_in_service.sign_in(HOST, token, options)
        self.desks.append(desk)
        return desk

    async def resume(self) -> Desk:
        desk = await self.fresh().resume(HOST, GO)
        self.desks.append(desk)
        return desk

    async def until(self, there: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not there():  # noqa: ASYNC110 - many tests look at many things
                await asyncio.sleep(0.005)

    def profile(self) -> ServerProfile:
        return Servers(SettingsFile(self.path), self.folder).profile_of(ServerAddress.parse(HOST))


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[AppDriver]:
    driver = AppDriver(tmp_path)
    yield driver
    for desk in driver.desks:
        await desk.aclose()
    assert not driver.errors


async def test_nothing_is_kept_unless_it_is_wanted(driver: AppDriver) -> None:
    await driver.sign_in()

    assert driver.secrets.history == []
    assert driver.profile().saved_account == ""


async def test_who_stays_signed_in_is_let_in_at_the_next_start(driver: AppDriver) -> None:
    first = await driver.sign_in(STAY)
    await first.aclose()
    second = await driver.resume()

    assert driver.profile().saved_account == first.account == second.account != ""
    assert [each.token.secret for each in driver.broker.tried] == [TOKEN, TOKEN]
    assert TOKEN not in driver.path.read_text(encoding="utf-8")


async def test_renewed_tokens_are_kept_before_they_are_used(driver: AppDriver) -> None:
    desk = await driver.sign_in(STAY)
    await driver.broker.keeps[0](RENEWED)
    await desk.aclose()
    await driver.resume()

    assert driver.broker.tried[-1].tokens == RENEWED


async def test_tokens_renewed_at_the_very_start_are_kept_too(driver: AppDriver) -> None:
    await (await driver.sign_in(STAY)).aclose()
    driver.broker.renews_at_once = RENEWED
    await (await driver.resume()).aclose()
    driver.broker.renews_at_once = None
    await driver.resume()

    assert driver.broker.tried[-1].tokens == RENEWED


async def test_who_does_not_want_to_stay_any_more_is_forgotten(driver: AppDriver) -> None:
    await (await driver.sign_in(STAY)).aclose()
    await driver.sign_in(GO)

    assert driver.secrets.secrets == {}
    assert driver.profile().saved_account == ""


async def test_a_keyring_that_fails_keeps_nobody_out(driver: AppDriver) -> None:
    driver.secrets.failing = True
    desk = await driver.sign_in(STAY)

    assert [type(each) for each in desk.problems] == [KeyringError]
    assert driver.profile().saved_account == ""


async def test_without_a_network_the_kept_sign_in_waits_for_the_next_try(driver: AppDriver) -> None:
    await (await driver.sign_in(STAY)).aclose()
    driver.broker.refusal = UnreachableError(host=HOST)
    with pytest.raises(UnreachableError):
        await driver.fresh().resume(HOST, GO)
    driver.broker.refusal = None

    assert (await driver.resume()).account == driver.profile().saved_account


async def test_a_kept_sign_in_that_has_ended_is_forgotten(driver: AppDriver) -> None:
    await (await driver.sign_in(STAY)).aclose()
    driver.broker.refusal = SignInEndedError(host=HOST, status=401)
    with pytest.raises(SignInEndedError):
        await driver.fresh().resume(HOST, GO)

    assert driver.secrets.secrets == {}
    assert driver.profile().saved_account == ""


async def test_a_kept_sign_in_that_is_gone_from_the_keyring_asks_nobody(driver: AppDriver) -> None:
    await (await driver.sign_in(STAY)).aclose()
    driver.secrets.secrets.clear()
    with pytest.raises(SignInEndedError):
        await driver.fresh().resume(HOST, GO)

    assert len(driver.broker.tried) == 1
    assert driver.profile().saved_account == ""


async def test_a_locked_keyring_is_told_and_loses_nothing(driver: AppDriver) -> None:
    await (await driver.sign_in(STAY)).aclose()
    driver.secrets.failing = True
    with pytest.raises(KeyringError):
        await driver.fresh().resume(HOST, GO)
    driver.secrets.failing = False

    assert (await driver.resume()).account == driver.profile().saved_account


async def test_signing_out_leaves_nothing(driver: AppDriver) -> None:
    desk = await driver.sign_in(STAY)

    assert await driver.sign_in_service.sign_out(desk) is None
    assert driver.broker.signed_out == 1
    assert driver.broker.closed == 1
    assert driver.secrets.secrets == {}
    assert driver.profile().saved_account == ""


@pytest.mark.parametrize("refusal", [UnreachableError(host=HOST), NotAllowedError(host=HOST, status=403), None])
async def test_signing_out_works_without_the_server(
    driver: AppDriver, refusal: ServerError | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.desk.sign_in_service.SIGN_OUT_SECONDS", 0.05)
    desk = await driver.sign_in(STAY)
    driver.broker.sign_out_refusal = refusal
    driver.broker.sign_out_takes = 0.0 if refusal else 30.0

    assert await driver.sign_in_service.sign_out(desk) is None
    assert driver.broker.closed == 1
    assert driver.secrets.secrets == {}


async def test_a_keyring_that_does_not_let_go_is_told(driver: AppDriver) -> None:
    desk = await driver.sign_in(STAY)
    driver.secrets.failing = True

    assert isinstance(await driver.sign_in_service.sign_out(desk), KeyringError)
    assert driver.profile().saved_account == ""


async def test_names_are_forgotten_only_on_request(driver: AppDriver) -> None:
    desk = await driver.sign_in()
    desk.start()
    file = driver.folder / "passport-SPECIMEN.jpg"
    file.write_bytes(b"\xff\xd8\xff SPECIMEN")
    inspection = inspect(file, 1_000)
    await desk.add([NewUpload(file, inspection, 1, "Passport")])
    await driver.until(lambda: bool(desk.outbox.receipts))
    await driver.sign_in_service.sign_out(desk)
    kept = b"".join(each.read_bytes() for each in (driver.folder / "queue").rglob("*") if each.is_file())
    assert b"passport-SPECIMEN.jpg" in kept

    await driver.sign_in_service.sign_out(await driver.sign_in(), forget_names=True)
    kept = b"".join(each.read_bytes() for each in (driver.folder / "queue").rglob("*") if each.is_file())
    assert b"passport-SPECIMEN" not in kept
    assert inspection.identity is not None
    assert inspection.identity.sha256.encode() in kept


async def test_a_password_leads_to_the_same_desk_at_the_next_time(driver: AppDriver) -> None:
    way = await driver.sign_in_service.open_password_sign_in(HOST, GO)
    first = await way.with_password("Anna@specimen.test", "SPECIMEN")
    assert isinstance(first, Desk)
    await first.outbox.add([an_upload()])
    await first.aclose()
    other = await driver.sign_in(SignInOptions(not_mine), "SPECIMEN-unrelated")
    await other.aclose()
    way = await driver.fresh().open_password_sign_in(HOST, GO)
    again = await way.with_password("anna@Specimen.test", "SPECIMEN")
    assert isinstance(again, Desk)
    driver.desks.append(again)

    assert again.account == first.account != other.account


async def test_an_account_in_which_nothing_happened_is_nobody_elses(driver: AppDriver) -> None:
    way = await driver.sign_in_service.open_password_sign_in(HOST, STAY)
    anna = await way.with_password("anna@specimen.test", "SPECIMEN")
    assert isinstance(anna, Desk)
    await anna.aclose()
    ben = await driver.sign_in(GO, "SPECIMEN-of-ben")
    await ben.outbox.add([an_upload(name="bens-passport-SPECIMEN.jpg")])
    await ben.aclose()
    way = await driver.fresh().open_password_sign_in(HOST, SignInOptions(not_mine))
    again = await way.with_password("anna@specimen.test", "SPECIMEN")
    assert isinstance(again, Desk)
    driver.desks.append(again)
    again.start()
    await asyncio.sleep(0.05)

    assert ben.account not in (anna.account, again.account)
    assert again.outbox.uploads == ()


async def test_a_token_that_ended_is_renewed_by_password_and_kept_again(driver: AppDriver) -> None:
    desk = await driver.sign_in(STAY)
    way = await driver.sign_in_service.open_password_sign_in_again(desk, STAY_SAME)

    assert await way.with_password("anna@specimen.test", "SPECIMEN") is desk
    assert (await driver.sign_in_service.credentials.fetch(desk.profile.address, desk.account)) == FROM_PASSWORD


async def test_tokens_of_before_do_not_take_the_place_of_the_new_ones(driver: AppDriver) -> None:
    desk = await driver.sign_in(STAY)
    await driver.sign_in_service.sign_in_again(desk, "SPECIMEN-pasted-anew", STAY_SAME)
    await driver.broker.keeps[0](RENEWED)

    kept = await driver.sign_in_service.credentials.fetch(desk.profile.address, desk.account)
    assert kept == Tokens(AccessToken.parse("SPECIMEN-pasted-anew"))


async def test_tokens_that_come_after_the_sign_out_are_kept_nowhere(driver: AppDriver) -> None:
    desk = await driver.sign_in(STAY)
    await driver.sign_in_service.sign_out(desk)
    await driver.broker.keeps[0](RENEWED)

    assert driver.secrets.secrets == {}


async def test_somebody_else_does_not_go_on_with_what_waits(driver: AppDriver) -> None:
    desk = await driver.sign_in(STAY)
    await desk.outbox.add([an_upload()])
    with pytest.raises(OtherAccountError):
        await driver.sign_in_service.sign_in_again(
            desk, "SPECIMEN-of-somebody-else", SignInOptions(not_mine, stay=True)
        )

    assert (await driver.sign_in_service.credentials.fetch(desk.profile.address, desk.account)) == Tokens(
        AccessToken.parse(TOKEN)
    )
    await driver.sign_in_service.sign_in_again(desk, "SPECIMEN-mine-after-all", SignInOptions(mine))
    assert driver.secrets.secrets == {}


async def test_the_sandbox_is_kept_nowhere(driver: AppDriver) -> None:
    desk = await driver.sign_in_service.sign_in_to_sandbox()
    driver.desks.append(desk)
    await driver.sign_in_service.sign_in_again(desk, "SPECIMEN-pasted-anew", STAY_SAME)

    assert driver.secrets.history == []
    assert not driver.path.exists()


async def test_who_gives_up_while_the_sign_in_is_kept_leaves_nothing_of_it(driver: AppDriver) -> None:
    driver.secrets.waits = threading.Event()
    trying = asyncio.ensure_future(driver.sign_in_service.sign_in(HOST, TOKEN, STAY))
    await driver.until(lambda: any(each.startswith("save") for each in driver.secrets.history))
    trying.cancel()
    await asyncio.wait([trying])
    driver.secrets.waits.set()
    await driver.until(lambda: any(each.startswith("delete") for each in driver.secrets.history))

    assert trying.cancelled()
    assert driver.broker.closed == 1
    assert driver.secrets.secrets == {}
    assert driver.profile().saved_account == ""


async def test_who_gives_up_a_resume_stays_signed_in_for_the_next_start(driver: AppDriver) -> None:
    await (await driver.sign_in(STAY)).aclose()
    driver.secrets.waits = threading.Event()
    driver.secrets.history.clear()
    trying = asyncio.ensure_future(driver.fresh().resume(HOST, GO))
    await driver.until(lambda: any(each.startswith("fetch") for each in driver.secrets.history))
    driver.secrets.waits.set()
    driver.secrets.waits = threading.Event()
    await driver.until(lambda: any(each.startswith("save") for each in driver.secrets.history))
    trying.cancel()
    await asyncio.wait([trying])
    driver.secrets.waits.set()
    driver.secrets.waits = None

    assert trying.cancelled()
    assert (await driver.resume()).account == driver.profile().saved_account


async def test_what_is_kept_is_written_down_before_it_is_kept(driver: AppDriver) -> None:
    """Killed in between, the next start finds it and can remove it."""
    driver.secrets.waits = threading.Event()
    trying = asyncio.ensure_future(driver.sign_in(STAY))
    await driver.until(lambda: any(each.startswith("save") for each in driver.secrets.history))
    written = driver.profile().saved_account
    driver.secrets.waits.set()

    assert written == (await trying).account != ""


async def test_a_keyring_that_fails_at_signing_in_again_still_lets_go_at_the_sign_out(driver: AppDriver) -> None:
    desk = await driver.sign_in(STAY)
    driver.secrets.failing = True
    await driver.sign_in_service.sign_in_again(desk, "SPECIMEN-pasted-anew", STAY_SAME)
    assert [type(each) for each in desk.problems] == [KeyringError]
    driver.secrets.failing = False
    await driver.sign_in_service.sign_out(desk)

    assert driver.secrets.secrets == {}
    assert driver.profile().saved_account == ""


@pytest.mark.logs("could not be removed")
async def test_a_sign_in_that_is_not_wanted_any_more_and_stays_in_the_keyring_is_told(driver: AppDriver) -> None:
    await (await driver.sign_in(STAY)).aclose()
    driver.secrets.failing = True
    desk = await driver.sign_in(GO)

    assert [type(each) for each in desk.problems] == [KeyringError]
