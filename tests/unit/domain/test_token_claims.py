"""What a token tells of its owner, whatever it is."""

import base64
import sys

import pytest

from desktop_app.domain.server import AccessToken
from desktop_app.domain.token_claims import claims_of


def token(payload: bytes, parts: str = "head.{}.sign") -> AccessToken:
    return AccessToken.parse(parts.format(base64.urlsafe_b64encode(payload).decode().rstrip("=")))


def test_the_claims_of_a_json_web_token() -> None:
    assert claims_of(token('{"sub": "7", "name": "Änne Example"}'.encode())) == {"sub": "7", "name": "Änne Example"}


@pytest.mark.parametrize(
    "no_claims",
    [
        AccessToken.parse("specimen-token"),
        AccessToken.parse("head.x.sign"),
        AccessToken.parse("head.!!!!.sign"),
        token(b'{"sub": "7"}', "head.{}"),
        token(b'{"sub": "7"}', "head.{}.sign.more"),
        token(b'["sub"]'),
        token(b'{"sub":'),
        token(b"\xff\xfe"),
    ],
)
def test_what_is_no_json_web_token_has_none(no_claims: AccessToken) -> None:
    assert claims_of(no_claims) == {}


def test_what_is_nested_too_deeply_has_none() -> None:
    if sys.gettrace() is not None:
        pytest.skip("whatever watches each line needs the rest of the stack for itself")
    assert claims_of(token(b"[" * 2_900)) == {}
