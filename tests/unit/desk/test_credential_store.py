"""Staying signed in: kept before it is used, for this server and account only, and gone when it ends."""

from datetime import UTC, datetime

import pytest

from desktop_app.desk.credential_store import Keeping, KeptSignIns
from desktop_app.domain.credentials import RefreshToken, Tokens
from desktop_app.domain.errors import KeepingError
from desktop_app.domain.keyring import NoPlace, Place, PlaceKind, WhyNot
from desktop_app.domain.server import AccessToken, ProxyChoice, ProxyKind, ServerAddress
from tests.entrances import MemoryVault

HERE = ServerAddress.parse("my.broker.example")
ELSEWHERE = ServerAddress.parse("other.broker.example")
TOKENS = Tokens(
    AccessToken("SPECIMEN-access"), datetime(2026, 11, 25, 12, tzinfo=UTC), RefreshToken("SPECIMEN-refresh")
)
ALONE = Tokens(AccessToken("SPECIMEN-alone"))


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def kept(vault: MemoryVault) -> KeptSignIns:
    return KeptSignIns(vault)


@pytest.mark.parametrize("tokens", [TOKENS, ALONE])
async def test_what_was_kept_comes_back_whole(kept: KeptSignIns, tokens: Tokens) -> None:
    await kept.keep(HERE, "a1", tokens)

    assert await kept.fetch(HERE, "a1") == tokens


async def test_no_server_and_no_account_gets_anothers(kept: KeptSignIns, vault: MemoryVault) -> None:
    await kept.keep(HERE, "a1", TOKENS)

    assert await kept.fetch(ELSEWHERE, "a1") is None
    assert await kept.fetch(HERE, "b2") is None
    await kept.forget(ELSEWHERE, "a1")
    assert len(vault.secrets) == 1


@pytest.mark.parametrize(
    "rubbish",
    [
        "no JSON",
        "[]",
        "{}",
        '{"access": "short", "refresh": null, "expires": null, "issued": null}',
        '{"access": 5, "refresh": null, "expires": null, "issued": null}',
        '{"access": "SPECIMEN-access", "refresh": null, "expires": "soon", "issued": null}',
        "[" * 100_000,
    ],
)
@pytest.mark.logs("no sign-in")
async def test_what_is_no_sign_in_counts_as_nothing(kept: KeptSignIns, vault: MemoryVault, rubbish: str) -> None:
    await kept.keep(HERE, "a1", TOKENS)
    (name,) = vault.secrets
    vault.secrets[name] = rubbish

    assert await kept.fetch(HERE, "a1") is None


async def test_the_place_is_looked_for_once(kept: KeptSignIns, vault: MemoryVault) -> None:
    assert isinstance(await kept.place(), Place)
    await kept.place()

    assert vault.history == ["probe"]


async def test_what_is_offered_is_looked_at_until_a_trial_worked(kept: KeptSignIns, vault: MemoryVault) -> None:
    assert isinstance(await kept.offered(), Place)
    assert vault.history == ["look"]
    await kept.place()
    assert isinstance(await kept.offered(), Place)

    assert vault.history == ["look", "probe"]


async def test_after_a_trial_in_vain_it_is_offered_again(kept: KeptSignIns, vault: MemoryVault) -> None:
    vault.place = NoPlace(WhyNot.LOCKED)
    assert await kept.place() == NoPlace(WhyNot.LOCKED)

    assert isinstance(await kept.offered(), Place)


async def test_no_place_is_said_with_its_reason() -> None:
    assert await KeptSignIns(MemoryVault(NoPlace(WhyNot.LOCKED))).place() == NoPlace(WhyNot.LOCKED)


async def test_a_keyring_that_was_unlocked_meanwhile_is_found(kept: KeptSignIns, vault: MemoryVault) -> None:
    vault.place = NoPlace(WhyNot.LOCKED)
    assert await kept.place() == NoPlace(WhyNot.LOCKED)
    vault.place = Place(PlaceKind.SECRET_SERVICE)

    assert await kept.place() == Place(PlaceKind.SECRET_SERVICE)
    assert await kept.offered() == Place(PlaceKind.SECRET_SERVICE)


async def test_a_proxys_password_is_kept_and_removed(kept: KeptSignIns, vault: MemoryVault) -> None:
    proxy = ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128, "anna")
    assert await kept.proxy_password(proxy) == ""
    await kept.keep_proxy_password(proxy, "SPECIMEN-password")
    assert await kept.proxy_password(proxy) == "SPECIMEN-password"
    assert await kept.proxy_password(ProxyChoice(ProxyKind.MANUAL, "elsewhere.example", 3128, "anna")) == ""
    await kept.keep_proxy_password(proxy, "")

    assert vault.secrets == {}


async def test_a_desk_keeps_from_its_beginning_to_its_end(kept: KeptSignIns) -> None:
    keeping = Keeping(kept, HERE, ALONE)
    await keeping.rotated(TOKENS)
    assert keeping.tokens == TOKENS
    assert await kept.fetch(HERE, "a1") is None
    await keeping.begin("a1")
    assert await kept.fetch(HERE, "a1") == TOKENS
    await keeping.rotated(ALONE)
    assert await kept.fetch(HERE, "a1") == ALONE
    await keeping.end()
    assert await kept.fetch(HERE, "a1") is None
    await keeping.rotated(TOKENS)

    assert await kept.fetch(HERE, "a1") is None


async def test_a_keyring_that_refuses_is_told(kept: KeptSignIns, vault: MemoryVault) -> None:
    keeping = Keeping(kept, HERE, ALONE)
    vault.failing = True
    with pytest.raises(KeepingError):
        await keeping.begin("a1")
    assert keeping.account == ""
    vault.failing = False
    await keeping.begin("a1")
    vault.failing = True
    with pytest.raises(KeepingError):
        await keeping.rotated(TOKENS)
    assert keeping.tokens == TOKENS
    with pytest.raises(KeepingError):
        await keeping.end()

    assert keeping.account == ""


async def test_no_secret_is_in_any_repr(kept: KeptSignIns) -> None:
    keeping = Keeping(kept, HERE, TOKENS)
    await keeping.begin("a1")

    assert "SPECIMEN" not in f"{TOKENS!r} {keeping!r} {kept!r}"
