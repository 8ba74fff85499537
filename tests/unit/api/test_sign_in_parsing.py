"""Parsing of a sign-in's answers, as servers send them and as they might."""

import base64
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop_app.api.sign_in_parsing import (
    device_fingerprint,
    factors_of,
    is_about_something_else,
    start_of,
    tokens_of,
    uuid_of,
    wants_code,
)
from desktop_app.domain.credentials import RefreshToken, SecondFactor, SignInStart

ACCESS = "SPECIMEN-access"
REFRESH = "SPECIMEN-refresh"
END = "2026-03-01T13:00:00+01:00"
PAIR = {
    "accessToken": {"token": ACCESS, "createdAt": "2026-03-01T11:45:00+00:00", "expiresAt": END},
    "refreshToken": {"token": REFRESH, "createdAt": "x", "expiresAt": None},
}
GOOGLE, SMS = SecondFactor.GOOGLE, SecondFactor.SMS


def test_the_fingerprint_tells_the_app_and_nothing_else() -> None:
    assert json.loads(base64.b64decode(device_fingerprint("Dossier/1 “é”"))) == {"user_agent": "Dossier/1 “é”"}


@pytest.mark.parametrize(
    ("payload", "start"),
    [
        ({"code": 202, "data": {"recaptcha": {"enabled": False}}, "done": True, "uuid": "a-1"}, ("a-1", False)),
        ({"data": {"recaptcha": {"enabled": True}}, "uuid": "a-1"}, ("a-1", True)),
        ({"data": {"recaptcha": {"enabled": "true"}, "uuid": "a-1"}}, ("a-1", True)),
        ({"data": {"recaptcha": {"enabled": "false"}, "uuid": "a-1"}}, ("a-1", False)),
        ({"data": {"recaptcha": True}, "uuid": 17}, ("17", True)),
        ({"data": {"recaptcha": {"enabled": 1}}, "uuid": "a-1"}, ("a-1", True)),
        ({"data": {"recaptcha": None}, "uuid": "a-1"}, ("a-1", False)),
        ({"data": None, "uuid": "a-1"}, ("a-1", False)),
        ({"uuid": "a-1", "recaptcha": {"enabled": True}}, ("a-1", True)),
        ({"data": {"data": {"uuid": "a-1"}}}, ("a-1", False)),
        ({"done": True, "code": 200}, None),
        ({"uuid": ""}, None),
        ({"uuid": None}, None),
        ({"uuid": ["a"]}, None),
        ({"uuid": "a" * 201}, None),
        ([], None),
        (None, None),
        ("a-1", None),
    ],
)
def test_the_wizard(payload: object, start: tuple[str, bool] | None) -> None:
    assert start_of(payload) == (SignInStart(*start) if start else None)


@pytest.mark.parametrize(
    "payload", [PAIR, {"data": PAIR, "code": 400, "done": False}, {"data": {"data": {"data": PAIR}}}]
)
def test_tokens_come_bare_or_in_envelopes_whatever_those_say(payload: object) -> None:
    found = tokens_of(payload)

    assert found is not None
    assert (found.access.secret, found.refresh) == (ACCESS, RefreshToken(REFRESH))
    assert found.expires_at == datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
    assert found.issued_at == datetime(2026, 3, 1, 11, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ("2026-03-01T12:00:00Z", datetime(2026, 3, 1, 12, tzinfo=UTC)),
        ("2026-03-01T12:00:00", datetime(2026, 3, 1, 12, tzinfo=UTC)),
        (" 2026-03-01T12:00:00.5-05:00 ", datetime(2026, 3, 1, 12, 0, 0, 500_000, timezone(timedelta(hours=-5)))),
        (1772366400, datetime(2026, 3, 1, 12, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59-12:00", None),
        (10**17, None),
        ("soon", None),
        (None, None),
        ({}, None),
        (True, None),
    ],
)
def test_an_end_that_is_odd_is_not_known(told: object, end: datetime | None) -> None:
    found = tokens_of({"accessToken": {"token": ACCESS, "expiresAt": told}})

    assert found is not None
    assert found.expires_at == end


@pytest.mark.parametrize("told", [None, "", {}, {"token": None}, {"token": 7}, {"token": "a b"}, {"token": "ü"}, [], 5])
def test_where_no_refresh_token_comes_the_old_one_stays(told: object) -> None:
    old = RefreshToken("SPECIMEN-old")
    payload = {"data": {"accessToken": {"token": ACCESS}, "refreshToken": told}}
    renewed, first = tokens_of(payload, kept=old), tokens_of(payload)

    assert renewed is not None
    assert renewed.refresh == old
    assert first is not None
    assert first.refresh is None


def test_tokens_may_be_plain_texts() -> None:
    found = tokens_of({"access_token": ACCESS, "refresh_token": REFRESH, "expires_at": END})

    assert found is not None
    assert (found.access.secret, found.refresh) == (ACCESS, RefreshToken(REFRESH))
    assert found.expires_at is not None


@pytest.mark.parametrize(
    "payload",
    [
        *(
            {"accessToken": told}
            for told in (None, "", "short", {}, [ACCESS], {"token": "two words"}, {"token": 12345678})
        ),
        {"accessToken": {"token": "SPECIMEN\r\nX-Evil: 1"}},
        {"accessToken": {"token": "SPECIMEN-ü"}},
        {"accessToken": {"token": "s" * 8193}},
        {"data": {"data": {"data": {"data": PAIR}}}},
        {"done": True, "code": 200, "data": {"accessToken": None, "refreshToken": None}},
        [PAIR],
        None,
        "SPECIMEN-access",
    ],
)
def test_what_cannot_be_an_access_token_is_none(payload: object) -> None:
    assert tokens_of(payload) is None


def test_a_long_token_is_not_cut() -> None:
    found = tokens_of({"accessToken": {"token": "s" * 8192}, "refreshToken": {"token": "r" * 8192}})

    assert found is not None
    assert (len(found.access.secret), len(found.refresh.secret if found.refresh else "")) == (8192, 8192)


@pytest.mark.parametrize(
    ("told", "due", "factors"),
    [
        (["google"], True, (GOOGLE,)),
        (["sms", "google"], True, (GOOGLE, SMS)),
        (["SMS ", 3, None, {}, []], True, (SMS,)),
        ([{"type": "google"}, {"name": "Sms"}], True, (GOOGLE, SMS)),
        ({"google": True, "sms": False}, True, (GOOGLE,)),
        ("sms", True, (SMS,)),
        (["yubikey"], True, ()),
        ([*["?"] * 20, "sms"], True, ()),
        ([], False, ()),
        (None, False, ()),
        ("", False, ()),
        ({}, False, ()),
    ],
)
def test_second_factors(told: object, due: bool, factors: tuple[SecondFactor, ...]) -> None:
    payload = {"code": 200, "done": True, "data": {"accessToken": None, "tfaProviders": told}, "uuid": "a-1"}

    assert wants_code(payload) is due
    assert factors_of(payload) == factors
    assert uuid_of(payload) == "a-1"


@pytest.mark.parametrize(
    ("said", "status", "something_else"),
    [
        ("Email not verified", 403, True),
        ("Please confirm your email address", 400, True),
        ("Your account is locked", 401, True),
        ("Your password has expired", 403, True),
        ("Forbidden resource", 403, True),
        ("Not from here", 403, True),
        ("Not from here", 401, False),
        ("Invalid credentials", 400, False),
        ("Wrong email or password", 403, False),
        ("invalid_grant", 400, False),
        ("The email is unknown", 422, False),
        ("Unable to log in with provided credentials.", 400, False),
    ],
)
def test_a_refusal_that_is_no_matter_of_what_was_typed(said: str, status: int, something_else: bool) -> None:
    assert is_about_something_else(said, status) is something_else


@pytest.mark.parametrize(
    ("said", "something_else"),
    [
        ("The code has expired", False),
        ("The code could not be verified", False),
        ("No", False),
        ("Your account is locked", True),
    ],
)
def test_a_refused_code_that_is_no_matter_of_the_code(said: str, something_else: bool) -> None:
    assert is_about_something_else(said, 403, of_a_code=True) is something_else
