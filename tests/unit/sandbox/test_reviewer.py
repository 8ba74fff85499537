"""The simulated reviewer decides by the kind of a file and by words in its name."""

import pytest

from desktop_app.sandbox.arriving_file import UNKNOWN_MIME, sniffed_mime
from desktop_app.sandbox.reviewer import verdict_on

PDF = "application/pdf"


@pytest.mark.parametrize("name", ["old-bill.pdf", "blurryPassport.jpg", "my cropped card.png", "rejected.pdf"])
def test_a_word_in_the_name_rejects(name: str) -> None:
    verdict = verdict_on(name, PDF)

    assert verdict.state == "Rejected"
    assert verdict.reason


@pytest.mark.parametrize("name", ["golden.jpg", "household.pdf", "passport-SPECIMEN.jpg"])
def test_a_part_of_a_word_does_not(name: str) -> None:
    assert verdict_on(name, PDF).state == "Approved"


@pytest.mark.parametrize("head", [b"PK\x03\x04" + bytes(109), b"SPECIMEN", b"MZ", b""])
def test_what_nobody_could_open_is_rejected_whatever_it_is_called(head: bytes) -> None:
    assert sniffed_mime(head) == UNKNOWN_MIME

    verdict = verdict_on("passport-SPECIMEN.jpg", UNKNOWN_MIME)

    assert verdict.state == "Rejected"
    assert "no photo" in str(verdict.reason)
