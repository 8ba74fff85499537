"""The token is checked when it is pasted, and shows itself nowhere."""

import dataclasses
import re

import pytest

from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import TokenError
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile

SECRET = "s3cret-SPECIMEN-token"


@pytest.mark.parametrize(
    "pasted",
    [SECRET, f"  {SECRET}\n", f"Bearer {SECRET}", f"bearer   {SECRET}", f"BEARER\t{SECRET} "],
)
def test_what_people_paste_becomes_the_token(pasted: str) -> None:
    assert AccessToken.parse(pasted).secret == SECRET


@pytest.mark.parametrize("length", [8, 8192])
def test_the_shortest_and_the_longest_token_are_taken(length: int) -> None:
    assert AccessToken.parse("x" * length).secret == "x" * length


@pytest.mark.parametrize(
    "junk",
    [
        *("", "       ", "short", "x" * 7, "x" * 8193, "two words!", "a\nb-c-d-e-f", "tökën-of-eight"),
        *("token\x00token", "a\x7fbcdefgh", "Bearer", "Bearer short", "\ud800xxxxxxxx", "Bearer Bearer abc"),
    ],
)
def test_what_cannot_be_a_token_is_refused_without_repeating_it(junk: str) -> None:
    with pytest.raises(TokenError) as refused:
        AccessToken.parse(junk)

    assert len(junk.strip()) < 8 or junk not in f"{refused.value!r} {refused.value} {refused.value.fields}"


def test_the_secret_is_in_no_repr_and_no_text() -> None:
    token = AccessToken.parse(SECRET)
    session = Session(ServerProfile(ServerAddress.parse("my.broker.example")), Tokens(token))

    for shown in (repr(token), str(token), f"{token}", repr(session), str([session]), repr({"t": token})):
        assert SECRET not in shown
        assert re.search(r"AccessToken\(\)", shown)


def test_the_token_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        AccessToken.parse(SECRET).secret = "other"  # type: ignore[misc]  # that is what is tried
