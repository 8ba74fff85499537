"""What is read of a file's pictures is put together with what else is known of it; nobody need read."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop_app.domain.issue_date import IssueDate
from desktop_app.pictures.look.content import look
from desktop_app.pictures.look.zone import Zone, ZoneFormat
from desktop_app.pictures.picture import Facts
from tests.support.documents import pdf

ZONE = Zone(ZoneFormat.TD1, True, "I", date(2031, 2, 3))
BROKEN = Zone(ZoneFormat.TD1, False)
ISSUED = IssueDate(date(2026, 3, 4), 0.9)
SIZE = (64, 48)


class Reader:
    """Gives one answer after another, and keeps the shapes that it was given."""

    def __init__(self, *answers: Facts | None) -> None:
        self._answers = list(answers)
        self.shapes: list[tuple[int, ...]] = []

    def __call__(self, grey: NDArray[np.uint8]) -> Facts | None:
        self.shapes.append(grey.shape)
        return self._answers.pop(0)


def file(kind: str, pages: int = 1, size: tuple[int, int] = SIZE) -> bytes:
    images = [Image.effect_noise(size, 60).convert("RGB") for _ in range(pages)]
    content = BytesIO()
    images[0].save(content, kind, **({"save_all": True, "append_images": images[1:]} if kind == "PDF" else {}))
    return content.getvalue()


def facts(content: bytes, *answers: Facts | None) -> tuple[Facts, Reader]:
    reader = Reader(*answers)
    found = look(content, "a-SPECIMEN", reader).facts
    return replace(found, fingerprint=None, without_colour=None), reader  # what these pictures show is noise


def test_a_photo_is_read_at_its_own_size() -> None:
    found, reader = facts(file("JPEG"), Facts(has_text=True, issued=ISSUED, zone=ZONE, text_was_read=True))
    assert reader.shapes == [(48, 64)]
    assert found == Facts("image/jpeg", 1, 64, 48, has_text=True, issued=ISSUED, zone=ZONE, text_was_read=True)


def test_a_large_photo_is_read_at_a_smaller_one() -> None:
    _found, reader = facts(file("PNG", size=(3000, 100)), Facts(text_was_read=True))
    assert reader.shapes == [(80, 2400)]


def test_two_pages_of_a_scan_are_read_and_the_zone_that_agrees_counts() -> None:
    found, reader = facts(
        file("PDF", pages=3),
        Facts(zone=BROKEN, text_was_read=True),
        Facts(zone=ZONE, issued=ISSUED, text_was_read=True),
    )
    assert len(reader.shapes) == 2
    assert (found.pages, found.zone, found.issued, found.text_was_read) == (3, ZONE, ISSUED, True)


def test_what_could_not_be_read_is_not_missing() -> None:
    found, _reader = facts(file("JPEG"), None)
    assert found == Facts("image/jpeg", 1, 64, 48)


def test_without_a_reader_nothing_is_read() -> None:
    assert not look(file("JPEG"), "a-SPECIMEN").facts.text_was_read


def test_a_pdf_with_text_needs_no_reader() -> None:
    found, reader = facts(pdf())
    assert reader.shapes == []
    assert not found.text_was_read
