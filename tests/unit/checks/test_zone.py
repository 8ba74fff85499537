"""A zone is judged by the type that the file is sent as; where nobody read the text, nothing is missing."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.checks.subject import Subject
from desktop_app.checks.zone import fitting_zone
from desktop_app.domain.document import DocumentType
from desktop_app.pictures.look.zone import Zone, ZoneFormat
from desktop_app.pictures.picture import Facts

PASSPORT, CARD = DocumentType(1, "Passport"), DocumentType(2, "ID card – front")
TODAY = date.today()  # noqa: DTZ011 - the person's own day
VALID = Zone(ZoneFormat.TD3, True, "P", TODAY + timedelta(days=900))
EXPIRED = Zone(ZoneFormat.TD3, True, "P", TODAY - timedelta(days=1))


def codes(kind: DocumentType, zone: Zone | None, *, was_read: bool = True) -> list[str]:
    facts = Facts("image/jpeg", 1, zone=zone, text_was_read=was_read)
    subject = replace(Subject(Path("id-SPECIMEN.jpg"), "image/jpeg", 100), facts=facts, document_type=kind)
    return [each.code for each in fitting_zone(subject)]


@pytest.mark.parametrize(
    ("kind", "zone", "expected"),
    [
        (PASSPORT, VALID, []),
        (PASSPORT, EXPIRED, ["expired"]),
        (CARD, VALID, ["other_document_type"]),
        (PASSPORT, Zone(ZoneFormat.TD3, False), ["zone_unreadable"]),
        (PASSPORT, None, ["zone_missing"]),
        (CARD, None, []),
    ],
)
def test_it_says_what_the_zone_means_for_the_type(kind: DocumentType, zone: Zone | None, expected: list[str]) -> None:
    assert codes(kind, zone) == expected


def test_what_nobody_read_is_not_missing() -> None:
    assert codes(PASSPORT, None, was_read=False) == []


def test_a_zone_in_the_text_of_a_pdf_counts_without_reading_pictures() -> None:
    assert codes(PASSPORT, EXPIRED, was_read=False) == ["expired"]
