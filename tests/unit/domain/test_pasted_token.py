"""What people paste for a token: what was meant is found, the rest gets a sentence, and nothing is repeated."""

import json

import pytest
from hypothesis import given, strategies as st

from desktop_app.domain.errors import TokenError
from desktop_app.domain.pasted_token import pasted_token
from desktop_app.domain.sentences import fill
from tests.support.fuzzing import fuzz

TOKEN = "s3cret-SPECIMEN~token/+.0123456789="
JWT = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJTUEVDSU1FTiJ9.SPECIMEN-signature_0123456789"


@pytest.mark.parametrize(
    "pasted",
    [
        TOKEN,
        f"  {TOKEN}\r\n",
        f"\u00a0{TOKEN}\u2003",
        f'"{TOKEN}"',
        f"'{TOKEN}'",
        f"`{TOKEN}`",
        f"“{TOKEN}”",
        f"„{TOKEN}“",
        f"«{TOKEN}»",
        f'"{TOKEN}',
        f"{TOKEN};",
        f'"{TOKEN}";',
        f'"{TOKEN}",',
        f" '{TOKEN}' ; ",
        f"Bearer {TOKEN}",
        f'"Bearer {TOKEN}"',
        f"bearer: {TOKEN}",
        f"Authorization: Bearer {TOKEN}",
        f"authorization:bearer {TOKEN};",
        f"-H 'Authorization: Bearer {TOKEN}'",
        f'-H"Authorization: Bearer {TOKEN}"',
        f"\u200b{TOKEN[:9]}\u200d{TOKEN[9:]}\ufeff",
        f"\u202a{TOKEN}\u202c",
        f"{TOKEN[:5]}\u00ad{TOKEN[5:]}",
        json.dumps({"access_token": TOKEN}),
        json.dumps({"accessToken": TOKEN, "refreshToken": "SPECIMEN-refresh"}, indent=2),
        json.dumps({"refresh_token": "SPECIMEN-refresh", "Access_Token": TOKEN, "expires_in": 3600}),
        json.dumps({"token": TOKEN, "token_type": "Bearer"}),
        json.dumps({"code": 200, "data": {"accessToken": {"token": TOKEN, "expiresAt": None}, "refreshToken": None}}),
        json.dumps({"access_token": f"Bearer {TOKEN}"}),
        json.dumps([{"access_token": TOKEN}]),
        json.dumps({"access_token": TOKEN})[1:-1],
        json.dumps({"access_token": TOKEN})[:-1],
        f"{{access_token: '{TOKEN}'}}",
        f"{{'access_token': '{TOKEN}',}}",
        f"access_token={TOKEN}&token_type=bearer",
        f"https://my.broker.example/done#state=1&access_token={TOKEN}&token_type=bearer",
        f"token: {TOKEN}",
        f'"token" : "{TOKEN}";',
    ],
)
def test_the_token_that_was_meant_is_found(pasted: str) -> None:
    assert pasted_token(pasted).secret == TOKEN


@pytest.mark.parametrize(
    "pasted",
    [
        "\n".join(JWT[at : at + 30] for at in range(0, len(JWT), 30)),
        "\r\n  ".join(JWT[at : at + 20] for at in range(0, len(JWT), 20)),
        JWT.replace(".", ".\n"),
        f"Bearer\n{JWT[:50]}\n{JWT[50:]}",
        f'"{JWT[:25]} {JWT[25:50]} {JWT[50:75]} {JWT[75:]}"',
    ],
)
def test_a_token_that_was_broken_into_lines_is_joined(pasted: str) -> None:
    assert pasted_token(pasted).secret == JWT


def test_finding_it_again_changes_nothing() -> None:
    for token in (TOKEN, JWT, "user-token:0123456789", "x" * 8, "x" * 8192, "a;b,c'd\"e=f"):
        assert pasted_token(pasted_token(token).secret).secret == token


@pytest.mark.parametrize(
    ("pasted", "told"),
    [
        ("", "whole code"),
        ("short", "whole code"),
        ('""', "whole code"),
        ("Bearer", "whole code"),
        ("x" * 8193, "whole code"),
        ("a\x00bcdefgh", "whole code"),
        ("two words!", "spaces or line breaks"),
        (f"{TOKEN}\n{TOKEN}x", "spaces or line breaks"),
        (f"anna.specimen@example.test {TOKEN}", "spaces or line breaks"),
        ("a\nb-c-d-e-f", "spaces or line breaks"),
        ("eyJhbGciOi…signature", "left out"),
        ("tökën-of-eight", "left out"),
        ("\ud800xxxxxxxx", "left out"),
        ("{}", "no access code was found"),
        ('{"message": "not found"}', "no access code was found"),
        ('{"refresh_token": "SPECIMEN-refresh"}', "no access code was found"),
        ('{"access_token": null}', "no access code was found"),
        ('{"access_token": 12345678901}', "no access code was found"),
        ("[" * 60_000, "no access code was found"),
        ('{"a":' * 10_000, "no access code was found"),
        ("x" * 70_000, "no access code was found"),
    ],
)
def test_what_cannot_be_told_gets_a_sentence(pasted: str, told: str) -> None:
    with pytest.raises(TokenError) as refused:
        pasted_token(pasted)

    said = fill(refused.value.what_to_do, refused.value.fields)
    assert told in said
    assert "SPECIMEN" not in f"{refused.value!r} {refused.value} {said} {refused.value.__cause__!r}"


@given(st.text(max_size=100) | st.text("\"'{}[]:,; \nabcdefgh_token", max_size=100))
@fuzz(300)
def test_whatever_is_pasted_is_a_token_or_gets_a_sentence(pasted: str) -> None:
    try:
        token = pasted_token(pasted)
    except TokenError:
        return
    assert token.secret.isascii()
