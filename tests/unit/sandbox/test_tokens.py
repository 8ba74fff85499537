"""What a token gives access to, for how long, and what revokes it early."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.tokens import TokenPair, TokenRegistry

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.sandbox.conftest import FakeClock

    Make = Callable[..., TokenRegistry]

PASTED = "pasted-SPECIMEN"
ANNA = "anna.specimen@example.test"
BEN = "ben.specimen@example.test"


@pytest.fixture
def make(clock: FakeClock) -> Make:
    def begin(**options: Any) -> TokenRegistry:
        return TokenRegistry(SandboxOptions(token=PASTED, **options), clock)

    return begin


def refresh_secret(pair: TokenPair | None) -> str:
    assert pair is not None
    assert pair.refresh is not None
    return pair.refresh.secret


def test_the_pasted_token_opens_the_first_account_and_has_no_end(make: Make, clock: FakeClock) -> None:
    tokens = make()
    clock.go(10**9)
    assert tokens.owner_of(PASTED) == ANNA


def test_the_pasted_token_may_have_an_end(make: Make, clock: FakeClock) -> None:
    tokens = make(token_seconds=5)
    clock.go(4.9)
    assert tokens.owner_of(PASTED) == ANNA
    clock.go(0.1)
    assert tokens.owner_of(PASTED) is None
    assert not tokens.sign_out(PASTED)


@pytest.mark.parametrize("unknown", ["", "x", PASTED.upper(), PASTED + "x", "\ud800", "é"])
def test_an_unknown_token_opens_nothing(make: Make, unknown: str) -> None:
    tokens = make()
    assert tokens.owner_of(unknown) is None
    assert tokens.refresh(unknown) is None
    assert not tokens.sign_out(unknown)


def test_tokens_live_as_long_as_was_said(make: Make, clock: FakeClock) -> None:
    tokens = make(access_seconds=10, refresh_seconds=100)
    pair = tokens.issue(BEN)
    assert pair.refresh is not None
    assert (pair.access.created, pair.access.ends, pair.refresh.ends) == (clock.now, clock.now + 10, clock.now + 100)
    clock.go(9.9)
    assert tokens.owner_of(pair.access.secret) == BEN
    clock.go(0.1)
    assert tokens.owner_of(pair.access.secret) is None
    clock.go(90)
    assert tokens.refresh(pair.refresh.secret) is None


def test_tokens_without_an_end(make: Make, clock: FakeClock) -> None:
    tokens = make(access_seconds=None, refresh_seconds=None)
    pair = tokens.issue(BEN)
    assert pair.access.ends is None
    clock.go(10**9)
    assert tokens.owner_of(pair.access.secret) == BEN
    assert tokens.refresh(refresh_secret(pair)) is not None


def test_a_refresh_token_is_good_for_one_refresh(make: Make) -> None:
    tokens = make()
    first = tokens.issue(BEN)
    second = tokens.refresh(refresh_secret(first))
    assert second is not None
    assert refresh_secret(second) != refresh_secret(first)
    assert tokens.refresh(refresh_secret(first)) is None
    assert tokens.owner_of(second.access.secret) == BEN
    assert tokens.owner_of(first.access.secret) == BEN, "requests under way with the old one go on"
    assert tokens.refresh(refresh_secret(second)) is not None


def test_an_access_token_and_a_refresh_token_cannot_stand_for_each_other(make: Make) -> None:
    tokens = make()
    pair = tokens.issue(BEN)
    assert tokens.owner_of(refresh_secret(pair)) is None
    assert tokens.refresh(pair.access.secret) is None


def test_a_server_may_keep_the_refresh_token(make: Make, clock: FakeClock) -> None:
    tokens = make(refresh_rotates=False, refresh_seconds=100)
    secret = refresh_secret(tokens.issue(BEN))
    for _ in range(2):
        renewed = tokens.refresh(secret)
        assert renewed is not None
        assert renewed.refresh is None
        assert tokens.owner_of(renewed.access.secret) == BEN
        clock.go(50)
    assert tokens.refresh(secret) is None


def test_a_server_may_give_no_refresh_tokens(make: Make) -> None:
    assert make(gives_refresh_token=False).issue(BEN).refresh is None


def test_signing_out_ends_every_token_of_that_sign_in_and_of_no_other(make: Make) -> None:
    tokens = make()
    here, elsewhere = tokens.issue(BEN), tokens.issue(BEN)
    renewed = tokens.refresh(refresh_secret(here))
    assert renewed is not None
    assert tokens.sign_out(here.access.secret)
    assert [tokens.owner_of(pair.access.secret) for pair in (here, renewed)] == [None, None]
    assert tokens.refresh(refresh_secret(renewed)) is None
    assert not tokens.sign_out(here.access.secret)
    assert tokens.owner_of(elsewhere.access.secret) == BEN
    assert tokens.refresh(refresh_secret(elsewhere)) is not None


def test_the_pasted_token_outlives_signing_out(make: Make) -> None:
    tokens = make()
    assert tokens.sign_out(PASTED)
    assert tokens.owner_of(PASTED) == ANNA


def test_access_tokens_can_be_ended_at_once(make: Make) -> None:
    tokens = make()
    pair = tokens.issue(BEN)
    tokens.end_access_tokens()
    assert tokens.owner_of(pair.access.secret) is None
    assert tokens.owner_of(PASTED) == ANNA
    assert tokens.refresh(refresh_secret(pair)) is not None


def test_a_web_token_names_the_same_subject_for_the_same_account(make: Make) -> None:
    def claims(tokens: TokenRegistry, owner: str) -> dict[str, Any]:
        part = tokens.issue(owner).access.secret.split(".")[1]
        content = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
        assert isinstance(content, dict)
        return content

    tokens = make(access_seconds=10)
    first = claims(tokens, BEN)
    assert first["exp"] - first["iat"] == 10
    assert first["sub"] == claims(make(), BEN)["sub"] != claims(tokens, ANNA)["sub"]
    assert "exp" not in claims(make(access_seconds=None), BEN)
    assert "." not in make(access_form="opaque").issue(BEN).access.secret


def test_secrets_are_not_shown_and_not_kept(make: Make, clock: FakeClock) -> None:
    tokens = make(access_seconds=10, refresh_seconds=10)
    pair = tokens.issue(BEN)
    assert pair.access.secret not in repr(pair)
    assert refresh_secret(pair) not in repr(pair)
    clock.go(10)
    tokens.issue(BEN)
    # Memory has no public face: hashes only, and nothing of what has ended.
    kept = [*tokens._access, *tokens._refresh]  # noqa: SLF001 - as above
    assert len(kept) == 3
    assert {len(known) for known in kept} == {32}
