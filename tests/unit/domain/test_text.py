"""Whatever comes from outside can be stored, encoded and compared afterwards."""

import json

import pytest

from desktop_app.domain.errors import NotAcceptedError
from desktop_app.domain.text import file_name_in, may_need_repair, storable, storable_json


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("", ""),
        ("passport-SPECIMEN.jpg", "passport-SPECIMEN.jpg"),
        ("Übersicht “SPECIMEN” 👍.pdf", "Übersicht “SPECIMEN” 👍.pdf"),
        ("\ud83d", "\ufffd"),
        ("a\ud83dz", "a\ufffdz"),
        ("\udc4d\ud83d", "\ufffd\ufffd"),
        ("\ud83d\udc4d", "👍"),  # two halves that belong together
        ("a\x00z", "a\ufffdz"),
        ("ü\x00", "ü\ufffd"),
        (b"p\xe4ss-SPECIMEN.jpg".decode(errors="surrogateescape"), "p\ufffdss-SPECIMEN.jpg"),
    ],
)
def test_what_becomes_of_a_text(text: str, stored: str) -> None:
    assert storable(text) == stored
    stored.encode()
    assert storable(stored) == stored


def test_an_error_holds_only_what_can_be_stored() -> None:
    error = NotAcceptedError(host="a\ud83d", status=422, server_text=json.loads('"no \\ud83d"'))

    assert (error.fields, error.server_text) == ({"host": "a\ufffd", "status": 422}, "no \ufffd")
    str(error).encode()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a-SPECIMEN.pdf", "a-SPECIMEN.pdf"),
        ("https://cdn.example/x/a%20b.pdf?sig=1#p", "a b.pdf"),
        ("//cdn.example/x/a.pdf", "a.pdf"),
        ("s3://bucket/key/a.pdf", "a.pdf"),
        ("https://cdn.example", "https://cdn.example"),
        ("/media/2026/a.pdf", "a.pdf"),
        ("uploads/a.pdf", "a.pdf"),
        ("C:\\scans\\a.pdf", "a.pdf"),
        ("..\\a.pdf", "a.pdf"),
        ("/", "/"),
        ("Passport 12/2026", "Passport 12/2026"),
        ("Proof of address / bank", "Proof of address / bank"),
        ("data:image/png;base64,iVBORw0KGgo=", ""),
        ("iVBORw0KGgo" * 20, ""),
        ("n" * 300, "n" * 300),
        ("", ""),
    ],
)
def test_the_name_that_a_person_reads(text: str, name: str) -> None:
    assert file_name_in(text) == name
    assert file_name_in(name) == name


def deep(levels: int, inside: object) -> object:
    for level in range(levels):
        inside = [inside] if level % 2 else {"k\ud83d": inside}
    return inside


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        ("\ud83d", "\ufffd"),
        ({"a\x00": ["\udc4d", {"\ud83d": 1, "plain": None}]}, {"a\ufffd": ["\ufffd", {"\ufffd": 1, "plain": None}]}),
        ([1.5, True, None, 2**70], [1.5, True, None, 2**70]),
        ({"\ud83d": 1, "\udc4e": 2, "b": 3}, {"\ufffd": 2, "b": 3}),  # noqa: F601 - two halves, two keys
        ({}, {}),
    ],
)
def test_what_becomes_of_json(value: object, stored: object) -> None:
    assert storable_json(value) == stored


def test_no_depth_of_json_is_too_much() -> None:
    value = storable_json(deep(50_000, "\ud83d"))
    for _ in range(50_000):
        assert isinstance(value, list | dict)
        value = value[0] if isinstance(value, list) else value["k\ufffd"]
    assert value == "\ufffd"


@pytest.mark.parametrize(
    ("body", "may"),
    [
        (b'"\\ud83d"', True),
        (b'"\\uDFFF"', True),
        (b'"a\\u0000"', True),
        (b'"\xed\xa0\xbd"', True),
        (b'"\\u0441\\u00e4"', False),
        ('"한국어"'.encode(), False),
        (b'"plain"', False),
    ],
)
def test_json_that_needs_no_repair_is_not_walked_over(body: bytes, may: bool) -> None:
    assert may_need_repair(body) is may
