"""Staying signed in and signing out: what is kept, for whom, and what is left afterwards."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.api.documents import DocumentList
from desktop_app.desk.connection import Connection, Keep, SignInTalk
from desktop_app.desk.desk import Desk
from desktop_app.desk.servers import Servers
from desktop_app.desk.sign_in_service import Entrance, Folders, Wish
from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.credentials import RefreshToken, SecondFactor, Session, SignInStart, SignInStep, Tokens
from desktop_app.domain.document import Document, DocumentType
from desktop_app.domain.errors import (
    KeepingError,
    NotAllowedError,
    OtherAccountError,
    ServerError,
    SignInEndedError,
    UnreachableError,
)
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.domain.upload import FileIdentity, Progress, Upload
from desktop_app.storage.settings import SettingsFile
from desktop_app.tasks import TaskScope
from tests.entrances import MemoryVault, kept_in
from tests.sentinel import TOKEN

HOST = "my.broker.example"
RENEWED = Tokens(AccessToken.parse("SPECIMEN-renewed"), None, RefreshToken("SPECIMEN-refresh-2"))
FROM_PASSWORD = Tokens(AccessToken.parse("SPECIMEN-by-password"), None, RefreshToken("SPECIMEN-refresh-1"))


class Broker:
    """A server with one list; says what it is told to say, and renews tokens when it is asked to."""

    def __init__(self) -> None:
        self.documents: tuple[Document, ...] = ()
        self.tried: list[Session] = []
        self.keeps: list[Keep] = []
        self.refusal: ServerError | None = None
        self.renews_at_once: Tokens | None = None
        self.closed = 0
        self.signed_out = 0
        self.sign_out_takes = 0.0
        self.sign_out_refusal: ServerError | None = None

    async def connect(self, session: Session, keep: Keep) -> Connection:
        self.tried.append(session)
        self.keeps.append(keep)
        if self.renews_at_once is not None:
            await keep(self.renews_at_once)
        if self.refusal is not None:
            raise self.refusal
        return Connection(self, self.aclose, self.sign_out)

    async def open_sign_in(self, profile: ServerProfile) -> SignInTalk:
        return self

    async def aclose(self) -> None:
        self.closed += 1

    async def sign_out(self) -> None:
        await asyncio.sleep(self.sign_out_takes)
        if self.sign_out_refusal is not None:
            raise self.sign_out_refusal
        self.signed_out += 1

    # --- documents ---

    async def list_all(self, *, certain: bool = False) -> DocumentList:
        return DocumentList(self.documents, complete=True)

    async def details(self, document_id: int) -> Document:
        raise NotImplementedError

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        raise NotImplementedError

    async def delete(self, document_id: int) -> None:
        raise NotImplementedError

    async def types(self) -> tuple[DocumentType, ...]:
        return ()

    # --- signing in ---

    async def begin(self) -> SignInStart:
        return SignInStart("uuid-1", recaptcha=False)

    async def with_password(self, uuid: str, email: str, password: str) -> SignInStep:
        return FROM_PASSWORD

    async def choose(self, uuid: str, factor: SecondFactor) -> None:
        raise NotImplementedError

    async def with_code(self, uuid: str, factor: SecondFactor, code: str) -> SignInStep:
        raise NotImplementedError


async def mine(_count: int) -> bool:
    return True


async def not_mine(_count: int) -> bool:
    return False


async def nobody_asks(count: int) -> bool:
    raise AssertionError(f"asked about {count}")


STAY = Wish(nobody_asks, stay=True)
STAY_SAME = Wish(mine, stay=True)
GO = Wish(nobody_asks)


class House:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "settings.toml"
        self.broker = Broker()
        self.vault = MemoryVault()
        self.desks: list[Desk] = []
        self.errors: list[BaseException] = []
        self.entrance = self.fresh()

    def fresh(self) -> Entrance:
        """The entrance as the next start of the app makes it."""
        self.entrance = Entrance(
            Servers(SettingsFile(self.path), self.folder / "certificates"),
            self.broker,
            kept_in(self.vault),
            self.start_sandbox,
            lambda: TaskScope("desk", lambda error, _: self.errors.append(error)),
            Folders(self.folder / "queue", self.folder / "sandbox"),
        )
        return self.entrance

    async def start_sandbox(self) -> Session:
        return Session(ServerProfile(ServerAddress.parse("http://127.0.0.1:5")), Tokens(AccessToken.parse(TOKEN)))

    async def sign_in(self, wish: Wish = GO, token: str = TOKEN) -> Desk:
        desk = await self.entrance.sign_in(HOST, token, wish)
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
async def house(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path)
    yield house
    for desk in house.desks:
        await desk.aclose()
    assert not house.errors


async def test_nothing_is_kept_unless_it_is_wanted(house: House) -> None:
    await house.sign_in()

    assert house.vault.history == []
    assert house.profile().kept_account == ""


async def test_who_stays_signed_in_is_let_in_at_the_next_start(house: House) -> None:
    first = await house.sign_in(STAY)
    await first.aclose()
    second = await house.resume()

    assert house.profile().kept_account == first.account == second.account != ""
    assert [each.token.secret for each in house.broker.tried] == [TOKEN, TOKEN]
    assert TOKEN not in house.path.read_text()


async def test_renewed_tokens_are_kept_before_they_are_used(house: House) -> None:
    desk = await house.sign_in(STAY)
    await house.broker.keeps[0](RENEWED)
    await desk.aclose()
    await house.resume()

    assert house.broker.tried[-1].tokens == RENEWED


async def test_tokens_renewed_at_the_very_start_are_kept_too(house: House) -> None:
    await (await house.sign_in(STAY)).aclose()
    house.broker.renews_at_once = RENEWED
    await (await house.resume()).aclose()
    house.broker.renews_at_once = None
    await house.resume()

    assert house.broker.tried[-1].tokens == RENEWED


async def test_who_does_not_want_to_stay_any_more_is_forgotten(house: House) -> None:
    await (await house.sign_in(STAY)).aclose()
    await house.sign_in(GO)

    assert house.vault.secrets == {}
    assert house.profile().kept_account == ""


async def test_a_keyring_that_fails_keeps_nobody_out(house: House) -> None:
    house.vault.failing = True
    desk = await house.sign_in(STAY)

    assert [type(each) for each in desk.problems] == [KeepingError]
    assert house.profile().kept_account == ""


async def test_without_a_network_the_kept_sign_in_waits_for_the_next_try(house: House) -> None:
    await (await house.sign_in(STAY)).aclose()
    house.broker.refusal = UnreachableError(host=HOST)
    with pytest.raises(UnreachableError):
        await house.fresh().resume(HOST, GO)
    house.broker.refusal = None

    assert (await house.resume()).account == house.profile().kept_account


async def test_a_kept_sign_in_that_has_ended_is_forgotten(house: House) -> None:
    await (await house.sign_in(STAY)).aclose()
    house.broker.refusal = SignInEndedError(host=HOST, status=401)
    with pytest.raises(SignInEndedError):
        await house.fresh().resume(HOST, GO)

    assert house.vault.secrets == {}
    assert house.profile().kept_account == ""


async def test_a_kept_sign_in_that_is_gone_from_the_keyring_asks_nobody(house: House) -> None:
    await (await house.sign_in(STAY)).aclose()
    house.vault.secrets.clear()
    with pytest.raises(SignInEndedError):
        await house.fresh().resume(HOST, GO)

    assert len(house.broker.tried) == 1
    assert house.profile().kept_account == ""


async def test_a_locked_keyring_is_told_and_loses_nothing(house: House) -> None:
    await (await house.sign_in(STAY)).aclose()
    house.vault.failing = True
    with pytest.raises(KeepingError):
        await house.fresh().resume(HOST, GO)
    house.vault.failing = False

    assert (await house.resume()).account == house.profile().kept_account


async def test_signing_out_leaves_nothing(house: House) -> None:
    desk = await house.sign_in(STAY)

    assert await house.entrance.sign_out(desk) is None
    assert house.broker.signed_out == 1
    assert house.broker.closed == 1
    assert house.vault.secrets == {}
    assert house.profile().kept_account == ""


@pytest.mark.parametrize("refusal", [UnreachableError(host=HOST), NotAllowedError(host=HOST, status=403), None])
async def test_signing_out_works_without_the_server(
    house: House, refusal: ServerError | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.desk.sign_in_service.SIGN_OUT_SECONDS", 0.05)
    desk = await house.sign_in(STAY)
    house.broker.sign_out_refusal = refusal
    house.broker.sign_out_takes = 0.0 if refusal else 30.0

    assert await house.entrance.sign_out(desk) is None
    assert house.broker.closed == 1
    assert house.vault.secrets == {}


async def test_a_keyring_that_does_not_let_go_is_told(house: House) -> None:
    desk = await house.sign_in(STAY)
    house.vault.failing = True

    assert isinstance(await house.entrance.sign_out(desk), KeepingError)
    assert house.profile().kept_account == ""


async def test_names_are_forgotten_only_on_request(house: House) -> None:
    desk = await house.sign_in()
    upload = an_upload("passport-SPECIMEN.jpg")
    await desk._repository.add(upload)  # as if it had been sent: a sending would need a whole server
    for state in ("sending", "stored"):
        await desk._repository.update(upload.key, lambda each, state=state: each.moved(type(each.state)(state)))  # type: ignore[misc] # mypy knows no default of a lambda
    await house.entrance.sign_out(desk)
    kept = b"".join(each.read_bytes() for each in (house.folder / "queue").rglob("*") if each.is_file())
    assert b"passport-SPECIMEN.jpg" in kept

    await house.entrance.sign_out(await house.sign_in(), forget_names=True)
    kept = b"".join(each.read_bytes() for each in (house.folder / "queue").rglob("*") if each.is_file())
    assert b"passport-SPECIMEN" not in kept
    assert upload.identity.sha256.encode() in kept


async def test_a_password_leads_to_the_same_desk_at_the_next_time(house: House) -> None:
    way = await house.entrance.open_password_sign_in(HOST, GO)
    first = await way.with_password("Anna@specimen.test", "SPECIMEN")
    assert isinstance(first, Desk)
    await first._repository.add(an_upload("passport-SPECIMEN.jpg"))
    await first.aclose()
    other = await house.sign_in(Wish(not_mine), "SPECIMEN-unrelated")
    await other.aclose()
    way = await house.fresh().open_password_sign_in(HOST, GO)
    again = await way.with_password("anna@Specimen.test", "SPECIMEN")
    assert isinstance(again, Desk)
    house.desks.append(again)

    assert again.account == first.account != other.account


async def test_an_account_in_which_nothing_happened_is_nobody_elses(house: House) -> None:
    way = await house.entrance.open_password_sign_in(HOST, STAY)
    anna = await way.with_password("anna@specimen.test", "SPECIMEN")
    assert isinstance(anna, Desk)
    await anna.aclose()
    ben = await house.sign_in(GO, "SPECIMEN-of-ben")
    await ben._repository.add(an_upload("bens-passport-SPECIMEN.jpg"))
    await ben.aclose()
    way = await house.fresh().open_password_sign_in(HOST, Wish(not_mine))
    again = await way.with_password("anna@specimen.test", "SPECIMEN")
    assert isinstance(again, Desk)
    house.desks.append(again)
    again.start()
    await asyncio.sleep(0.05)

    assert ben.account not in (anna.account, again.account)
    assert again.outbox.uploads == ()


async def test_a_token_that_ended_is_renewed_by_password_and_kept_again(house: House) -> None:
    desk = await house.sign_in(STAY)
    way = await house.entrance.open_password_sign_in_again(desk, STAY_SAME)

    assert await way.with_password("anna@specimen.test", "SPECIMEN") is desk
    assert (await house.entrance.kept.fetch(desk.profile.address, desk.account)) == FROM_PASSWORD


async def test_tokens_of_before_do_not_take_the_place_of_the_new_ones(house: House) -> None:
    desk = await house.sign_in(STAY)
    await house.entrance.sign_in_again(desk, "SPECIMEN-pasted-anew", STAY_SAME)
    await house.broker.keeps[0](RENEWED)

    kept = await house.entrance.kept.fetch(desk.profile.address, desk.account)
    assert kept == Tokens(AccessToken.parse("SPECIMEN-pasted-anew"))


async def test_tokens_that_come_after_the_sign_out_are_kept_nowhere(house: House) -> None:
    desk = await house.sign_in(STAY)
    await house.entrance.sign_out(desk)
    await house.broker.keeps[0](RENEWED)

    assert house.vault.secrets == {}


async def test_somebody_else_does_not_go_on_with_what_waits(house: House) -> None:
    desk = await house.sign_in(STAY)
    await desk._repository.add(an_upload("passport-SPECIMEN.jpg"))
    with pytest.raises(OtherAccountError):
        await house.entrance.sign_in_again(desk, "SPECIMEN-of-somebody-else", Wish(not_mine, stay=True))

    assert (await house.entrance.kept.fetch(desk.profile.address, desk.account)) == Tokens(AccessToken.parse(TOKEN))
    await house.entrance.sign_in_again(desk, "SPECIMEN-mine-after-all", Wish(mine))
    assert house.vault.secrets == {}


async def test_the_sandbox_is_kept_nowhere(house: House) -> None:
    desk = await house.entrance.sign_in_to_sandbox()
    house.desks.append(desk)
    await house.entrance.sign_in_again(desk, "SPECIMEN-pasted-anew", STAY_SAME)

    assert house.vault.history == []
    assert not house.path.exists()


async def test_who_gives_up_while_the_sign_in_is_kept_leaves_nothing_of_it(house: House) -> None:
    house.vault.waits = threading.Event()
    trying = asyncio.ensure_future(house.entrance.sign_in(HOST, TOKEN, STAY))
    await house.until(lambda: any(each.startswith("keep") for each in house.vault.history))
    trying.cancel()
    await asyncio.wait([trying])
    house.vault.waits.set()
    await house.until(lambda: any(each.startswith("forget") for each in house.vault.history))

    assert trying.cancelled()
    assert house.broker.closed == 1
    assert house.vault.secrets == {}
    assert house.profile().kept_account == ""


async def test_who_gives_up_a_resume_stays_signed_in_for_the_next_start(house: House) -> None:
    await (await house.sign_in(STAY)).aclose()
    house.vault.waits = threading.Event()
    house.vault.history.clear()
    trying = asyncio.ensure_future(house.fresh().resume(HOST, GO))
    await house.until(lambda: any(each.startswith("fetch") for each in house.vault.history))
    house.vault.waits.set()
    house.vault.waits = threading.Event()
    await house.until(lambda: any(each.startswith("keep") for each in house.vault.history))
    trying.cancel()
    await asyncio.wait([trying])
    house.vault.waits.set()
    house.vault.waits = None

    assert trying.cancelled()
    assert (await house.resume()).account == house.profile().kept_account


async def test_what_is_kept_is_written_down_before_it_is_kept(house: House) -> None:
    """Killed in between, the next start finds it and can remove it."""
    house.vault.waits = threading.Event()
    trying = asyncio.ensure_future(house.sign_in(STAY))
    await house.until(lambda: any(each.startswith("keep") for each in house.vault.history))
    written = house.profile().kept_account
    house.vault.waits.set()

    assert written == (await trying).account != ""


async def test_a_keyring_that_fails_at_signing_in_again_still_lets_go_at_the_sign_out(house: House) -> None:
    desk = await house.sign_in(STAY)
    house.vault.failing = True
    await house.entrance.sign_in_again(desk, "SPECIMEN-pasted-anew", STAY_SAME)
    assert [type(each) for each in desk.problems] == [KeepingError]
    house.vault.failing = False
    await house.entrance.sign_out(desk)

    assert house.vault.secrets == {}
    assert house.profile().kept_account == ""


@pytest.mark.logs("did not let go")
async def test_a_sign_in_that_is_not_wanted_any_more_and_stays_in_the_keyring_is_told(house: House) -> None:
    await (await house.sign_in(STAY)).aclose()
    house.vault.failing = True
    desk = await house.sign_in(GO)

    assert [type(each) for each in desk.problems] == [KeepingError]


def an_upload(name: str) -> Upload:
    identity = FileIdentity(5, 1, 1, "ab" * 32)
    return Upload("k1", Path("/nowhere") / name, name, identity, 1, "Passport", datetime(2026, 11, 25, tzinfo=UTC))
