"""Secrets that a server repeats are found however it dresses them up; words, names, ids and hashes are left alone."""

import hashlib
import json
import random
import string
import time
import uuid
from collections.abc import Callable

import pytest

from desktop_app.api.answer_texts import AnswerTexts
from desktop_app.api.echoes import Echoes, redact, squeezed_bytes
from desktop_app.domain.errors import MAX_SERVER_TEXT
from tests.support.dressed_secrets import DRESSES, remains

TOKENS = {
    "opaque": "SPECIMEN-tok_8fK2~xQ9vR4/nW7+zL1mB6yT3",
    "JWT": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJTUEVDSU1FTiIsImV4cCI6MjAwMDAwMDAwMH0.kD3fX-a9_QmZ7pLw2Rt5Yv8Bn1Cs4Ue6",
    "hex": hashlib.sha256(b"SPECIMEN token").hexdigest(),
    "UUID": "0f8fad5b-d9cb-469f-a165-70867728950e",
    "words": "correct-horse-battery-staple-SPECIMEN",
}


@pytest.mark.parametrize("token", TOKENS.values(), ids=TOKENS)
@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
def test_a_token_is_found_in_any_dress(token: str, dress: Callable[[str], str]) -> None:
    said = f"No entry for ({dress(token)}), ask at the desk"
    rest = redact(said, [token])

    assert rest.startswith("No entry for (")
    assert rest.endswith("), ask at the desk")
    assert "…" in rest
    assert remains(token, rest.removeprefix("No entry for (").removesuffix("), ask at the desk")) <= 5


@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
@pytest.mark.parametrize(
    "secret", ["Tr0ub4dor&3 <SPECIMEN>", "a<b>SPECIMEN&amp;%41", "anna.specimen@example.test", "päss wörd SPECIMEN"]
)
def test_a_password_and_an_address_are_found_too(secret: str, dress: Callable[[str], str]) -> None:
    if not secret.isascii() and dress in (DRESSES["wide letters"], DRESSES["C escapes"], DRESSES["character codes"]):
        pytest.skip("there is no such spelling of it")
    if " " in secret and dress in (DRESSES["wide letters"], DRESSES["mixed"]):
        pytest.skip("there is no such spelling of it")
    if not secret.isascii() and dress in (DRESSES["every sign for a URL"], DRESSES["twice for a URL"]):
        pytest.skip("these are bytes of Latin-1, in which no server is told it")
    rest = redact(f"No entry for ({dress(secret)}), ask at the desk", [secret])

    assert rest == "No entry for (…), ask at the desk" or remains(secret, rest[13:-18]) <= 5


@pytest.mark.parametrize("start", range(0, 24, 5))
def test_a_random_looking_part_of_a_token_is_taken_with_its_run(start: int) -> None:
    token = TOKENS["hex"]
    rest = redact(f"session zz{token[start : start + 30]}zz is over", [token])
    assert rest == "session … is over"


PLAIN = [
    "The document “passport-SPECIMEN.jpg” is not readable.",
    "passport-SPECIMEN-tok_2026 (2).jpg: fileSize must be below 10485760",
    f"sha256 {hashlib.sha256(b'SPECIMEN').hexdigest()} is known",
    f"id {uuid.UUID(int=2**120 + 12345)} at /api/v2/my/documents/1234567890",
    "correct your horse, then the battery; staple nothing",
    "Bearer token missing or invalid. WWW-Authenticate: Bearer realm=documents",
    "Zażółć gęślą jaźń – Übersicht 👍 <b>bold</b> 100 % &amp; more",
]


@pytest.mark.parametrize("token", TOKENS.values(), ids=TOKENS)
@pytest.mark.parametrize("said", PLAIN)
def test_what_is_no_secret_stays(said: str, token: str) -> None:
    assert redact(said, [token]) == said


def test_ids_and_hashes_are_never_taken_for_a_token() -> None:
    chance = random.Random(13)  # noqa: S311 - made-up ids
    for token in TOKENS.values():
        echoes = Echoes(token)
        for _ in range(300):
            told = f"{chance.randbytes(32).hex()} {uuid.UUID(int=chance.getrandbits(128))} {chance.getrandbits(63)}"
            assert redact(told, [token]) == told
            assert not echoes.is_hinted_at(squeezed_bytes(told.encode()))


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("The password SPECIMEN-pass is wrong", "The password … is wrong"),
        ("specimen-PASS, Anna@Example.test", "…, …"),
        ("SPECIMEN-passSPECIMEN-pass", "……"),
        ("with  spaces", "with  spaces"),
        ("two words", "…"),
        ("abc", "abc"),
        ("Nothing of the kind", "Nothing of the kind"),
        ("ends with SPECIMEN-pa", "ends with SPECIMEN-pa"),
        ("", ""),
    ],
)
def test_secrets_are_taken_from_what_was_said(said: str, rest: str) -> None:
    assert redact(said, ["SPECIMEN-pass", "anna@example.test", " two\t words ", "abc", ""]) == rest


@pytest.mark.parametrize("kept", [4, 8, 12, 13])
def test_a_secret_of_which_the_end_was_cut_off_is_taken_too(kept: int) -> None:
    said = ("x" * MAX_SERVER_TEXT + "SPECIMEN-pass"[:kept])[-MAX_SERVER_TEXT:]
    rest = redact(said, ["SPECIMEN-pass"])

    assert "SPEC" not in rest
    assert rest.startswith("x" * (MAX_SERVER_TEXT - kept))


@pytest.mark.parametrize(
    "dress", [DRESSES[each] for each in ("URL", "JSON escapes", "base64", "HTML numbers", "markup")]
)
@pytest.mark.parametrize("kept", range(1, 200, 7))
def test_the_beginning_of_one_at_a_cut_end_is_taken_in_any_dress(dress: Callable[[str], str], kept: int) -> None:
    token = TOKENS["opaque"]
    said = ("." * MAX_SERVER_TEXT + dress(token)[:kept])[-MAX_SERVER_TEXT:]

    assert remains(token, redact(said, [token])) <= 5


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "x",
            "%41",
            "%25",
            "&amp;",
            "&#65;",
            "\\u0041",
            "\\\\",
            "<a ",
            "<b>",
            "&",
            "%",
            "\\u",
            "ﷺ",
            "\u200b",
            " ",
            "A",
        ),
        *("SPECIMEN-tok_8fK2", "8fK2~xQ9vR4/", "\ud83d", "\x00", "<", "U1BFQ0lNRU4"),
    ],
)
def test_a_hostile_text_costs_little(piece: str) -> None:
    said = piece * (10_000_000 // len(piece))
    long = "".join(string.ascii_letters[at * 7 % 52] + str(at) for at in range(3000))[:8192]
    secrets = [TOKENS["opaque"], "x" * 8192, long]
    began = time.process_time()
    redact(said, secrets)

    assert time.process_time() - began < 2


def test_it_does_not_tell_its_secret() -> None:
    assert "SPECIMEN" not in repr(Echoes("SPECIMEN-token"))


@pytest.mark.parametrize("token", TOKENS.values(), ids=TOKENS)
@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
@pytest.mark.parametrize("ascii_only", [True, False])
def test_in_a_long_answer_it_is_found_too(token: str, dress: Callable[[str], str], ascii_only: bool) -> None:
    listed = [{"id": str(at), "name": f"passport-{at}-SPECIMEN.jpg"} for at in range(2000)]
    listed[1000]["name"] = f"see {dress(token)} SPECIMEN"
    body = json.dumps(listed, ensure_ascii=ascii_only).encode()
    texts = AnswerTexts([Echoes(token)])
    for at in range(0, len(body), 16_384):
        texts.note(body[max(0, at - 256) : at + 16_384])
    read = texts.clean(json.loads(body))

    assert isinstance(read, list)
    assert remains(token, read[1000]["name"].removesuffix(" SPECIMEN")) <= 5
    assert "…" in read[1000]["name"]
    assert read[1000]["name"].startswith("see ")
    assert [each for at, each in enumerate(read) if at != 1000] == [
        each for at, each in enumerate(listed) if at != 1000
    ]


def test_a_long_answer_that_is_full_of_it_costs_little() -> None:
    token = TOKENS["opaque"]
    body = json.dumps([f"{at} {token} {'<b>%25&#65;</b>' * 20}" for at in range(30_000)]).encode()
    began = time.process_time()
    texts = AnswerTexts([Echoes(token)])
    texts.note(body)
    read = texts.clean(json.loads(body))

    assert isinstance(read, list)
    assert not any(token in each for each in read)
    assert len(body) > 10_000_000
    assert time.process_time() - began < 8
