"""Whatever comes from outside can be stored, encoded and compared afterwards."""

import json
import os

import pytest

from desktop_app.domain.errors import NotAcceptedError
from desktop_app.domain.text import storable


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
        (os.fsdecode(b"p\xe4ss-SPECIMEN.jpg"), "p\ufffdss-SPECIMEN.jpg"),
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
