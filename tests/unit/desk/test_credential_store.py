"""Staying signed in: tokens are saved before they are used, for one server and account, and removed when it ends."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.desk.credential_store import CredentialStore, StoredSignIn
from desktop_app.domain.credentials import RefreshToken, Tokens
from desktop_app.domain.errors import KeyringError
from desktop_app.domain.keyring import KeyringFound, KeyringKind, KeyringMissing, MissingReason
from desktop_app.domain.server import AccessToken, ProxyChoice, ProxyKind, ProxyScheme, ServerAddress
from tests.support.sign_in_service import MemorySecrets

HERE = ServerAddress.parse("my.broker.example")
ELSEWHERE = ServerAddress.parse("other.broker.example")
TOKENS = Tokens(
    AccessToken("SPECIMEN-access"), datetime(2026, 11, 25, 12, tzinfo=UTC), RefreshToken("SPECIMEN-refresh")
)
ALONE = Tokens(AccessToken("SPECIMEN-alone"))


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.fixture
def kept(secrets: MemorySecrets) -> CredentialStore:
    return CredentialStore(secrets)


@pytest.mark.parametrize("tokens", [TOKENS, ALONE])
async def test_what_was_kept_comes_back_whole(kept: CredentialStore, tokens: Tokens) -> None:
    await kept.save(HERE, "a1", tokens)

    assert await kept.fetch(HERE, "a1") == tokens


async def test_no_server_and_no_account_gets_anothers(kept: CredentialStore, secrets: MemorySecrets) -> None:
    await kept.save(HERE, "a1", TOKENS)

    assert await kept.fetch(ELSEWHERE, "a1") is None
    assert await kept.fetch(HERE, "b2") is None
    await kept.delete(ELSEWHERE, "a1")
    assert len(secrets.secrets) == 1


@pytest.mark.parametrize("spelling", HERE.earlier_spellings)
async def test_what_an_earlier_version_kept_under_another_spelling_moves_once(
    kept: CredentialStore, secrets: MemorySecrets, spelling: str
) -> None:
    await kept.save(ServerAddress(spelling, ""), "a1", TOKENS)

    assert await kept.fetch(HERE, "a1") == TOKENS
    assert await kept.fetch(HERE, "a1") == TOKENS
    assert len(secrets.secrets) == 1
    await kept.delete(HERE, "a1")
    assert not secrets.secrets


async def test_signing_out_removes_what_an_earlier_version_kept_too(
    kept: CredentialStore, secrets: MemorySecrets
) -> None:
    for spelling in HERE.earlier_spellings:
        await kept.save(ServerAddress(spelling, ""), "a1", TOKENS)

    await kept.delete(HERE, "a1")

    assert not secrets.secrets


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
async def test_what_is_no_sign_in_counts_as_nothing(
    kept: CredentialStore, secrets: MemorySecrets, rubbish: str
) -> None:
    await kept.save(HERE, "a1", TOKENS)
    (name,) = secrets.secrets
    secrets.secrets[name] = rubbish

    assert await kept.fetch(HERE, "a1") is None


async def test_the_place_is_looked_for_once(kept: CredentialStore, secrets: MemorySecrets) -> None:
    assert isinstance(await kept.find_keyring(), KeyringFound)
    await kept.find_keyring()

    assert secrets.history == ["probe"]


async def test_what_is_offered_is_looked_at_until_a_trial_worked(kept: CredentialStore, secrets: MemorySecrets) -> None:
    assert isinstance(await kept.offered(), KeyringFound)
    assert secrets.history == ["find"]
    await kept.find_keyring()
    assert isinstance(await kept.offered(), KeyringFound)

    assert secrets.history == ["find", "probe"]


async def test_after_a_trial_in_vain_it_is_offered_again(kept: CredentialStore, secrets: MemorySecrets) -> None:
    secrets.place = KeyringMissing(MissingReason.LOCKED)
    assert await kept.find_keyring() == KeyringMissing(MissingReason.LOCKED)

    assert isinstance(await kept.offered(), KeyringFound)


async def test_no_place_is_said_with_its_reason() -> None:
    assert await CredentialStore(MemorySecrets(KeyringMissing(MissingReason.LOCKED))).find_keyring() == KeyringMissing(
        MissingReason.LOCKED
    )


async def test_a_keyring_that_was_unlocked_meanwhile_is_found(kept: CredentialStore, secrets: MemorySecrets) -> None:
    secrets.place = KeyringMissing(MissingReason.LOCKED)
    assert await kept.find_keyring() == KeyringMissing(MissingReason.LOCKED)
    secrets.place = KeyringFound(KeyringKind.SECRET_SERVICE)

    assert await kept.find_keyring() == KeyringFound(KeyringKind.SECRET_SERVICE)
    assert await kept.offered() == KeyringFound(KeyringKind.SECRET_SERVICE)


async def test_a_proxys_password_is_kept_and_removed(kept: CredentialStore, secrets: MemorySecrets) -> None:
    proxy = ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128, "anna")
    assert await kept.proxy_password(proxy) == ""
    await kept.save_proxy_password(proxy, "SPECIMEN-password")
    assert await kept.proxy_password(proxy) == "SPECIMEN-password"
    assert await kept.proxy_password(ProxyChoice(ProxyKind.MANUAL, "elsewhere.example", 3128, "anna")) == ""
    for scheme in (ProxyScheme.SOCKS5, ProxyScheme.SOCKS5H):
        assert await kept.proxy_password(replace(proxy, scheme=scheme)) == "", "it was given for another kind of proxy"
    await kept.save_proxy_password(proxy, "")

    assert secrets.secrets == {}


async def test_a_desk_keeps_from_its_beginning_to_its_end(kept: CredentialStore) -> None:
    stored_sign_in = StoredSignIn(kept, HERE, ALONE)
    await stored_sign_in.rotated(TOKENS)
    assert stored_sign_in.tokens == TOKENS
    assert await kept.fetch(HERE, "a1") is None
    await stored_sign_in.begin("a1")
    assert await kept.fetch(HERE, "a1") == TOKENS
    await stored_sign_in.rotated(ALONE)
    assert await kept.fetch(HERE, "a1") == ALONE
    await stored_sign_in.end()
    assert await kept.fetch(HERE, "a1") is None
    await stored_sign_in.rotated(TOKENS)

    assert await kept.fetch(HERE, "a1") is None


async def test_a_keyring_that_refuses_is_told(kept: CredentialStore, secrets: MemorySecrets) -> None:
    stored_sign_in = StoredSignIn(kept, HERE, ALONE)
    secrets.failing = True
    with pytest.raises(KeyringError):
        await stored_sign_in.begin("a1")
    assert stored_sign_in.account == ""
    secrets.failing = False
    await stored_sign_in.begin("a1")
    secrets.failing = True
    with pytest.raises(KeyringError):
        await stored_sign_in.rotated(TOKENS)
    assert stored_sign_in.tokens == TOKENS
    with pytest.raises(KeyringError):
        await stored_sign_in.end()

    assert stored_sign_in.account == ""


async def test_no_secret_is_in_any_repr(kept: CredentialStore) -> None:
    stored_sign_in = StoredSignIn(kept, HERE, TOKENS)
    await stored_sign_in.begin("a1")

    assert "SPECIMEN" not in f"{TOKENS!r} {stored_sign_in!r} {kept!r}"
