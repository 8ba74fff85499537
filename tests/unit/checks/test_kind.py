"""What a file is by its first bytes, and which document it may be by its name."""

import unicodedata

import pytest

from desktop_app.checks.kind import guessed_type, sniffed_mime
from desktop_app.domain.document import DocumentType

UNKNOWN = "application/octet-stream"


@pytest.mark.parametrize(
    ("head", "name", "mime"),
    [
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "x", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n\x00", "x", "image/png"),
        (b"%PDF-1.7\n", "x", "application/pdf"),
        (b"\xef\xbb\xbf%PDF-1.7\n", "x", "application/pdf"),
        (b"\n" * 50 + b"%PDF-1.4", "x", "application/pdf"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", "x", "image/heic"),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00", "x", "image/heic"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "x", "image/webp"),
        # The content counts more than the name.
        (b"\xff\xd8\xff\xe0", "scan.pdf", "image/jpeg"),
        (b"%PDF-1.7", "photo.jpg", "application/pdf"),
        # What the first bytes do not tell, the name does.
        (b"", "scan.PDF", "application/pdf"),
        (b"hello", "photo.JPeG", "image/jpeg"),
        (b"hello", "photo.heif", "image/heic"),
        (b"hello", "photo.webp", "image/webp"),
        (b"hello", "photo.png", "image/png"),
        (b"hello", "letter.docx", UNKNOWN),
        (b"hello", "pdf", UNKNOWN),
        (b"", "", UNKNOWN),
        # Nearly.
        (b"\xff\xd8", "x", UNKNOWN),
        (b"\x89PNG\n", "x", UNKNOWN),
        (b"\x00\x00\x00\x18ftypmp42", "x", UNKNOWN),
        (b"RIFF\x10\x00\x00\x00WAVE", "x", UNKNOWN),
        (b" " * 64 + b"%PDF-", "x", UNKNOWN),
        (b"<html>", "x.html", UNKNOWN),
    ],
)
def test_the_kind_of_a_file(head: bytes, name: str, mime: str) -> None:
    assert sniffed_mime(head, name) == mime


TYPES = (
    DocumentType(1, "Passport"),
    DocumentType(2, "ID card – front"),
    DocumentType(3, "ID card – back"),
    DocumentType(4, "Driver's licence"),
    DocumentType(5, "Proof of address"),
    DocumentType(6, "Bank statement"),
)


@pytest.mark.parametrize(
    ("name", "type_id"),
    [
        ("passport-SPECIMEN.jpg", 1),
        ("My_Passport_2024.PDF", 1),
        ("Reisepass Erika SPECIMEN.png", 1),
        ("pasaporte.jpg", 1),
        ("pass.jpg", 1),
        ("id-card-front.jpg", 2),
        ("ID.png", 2),
        ("Ausweis_Vorderseite.jpg", 2),
        ("personalausweis.jpg", 2),
        ("dni.jpg", 2),
        ("id-card-back.jpg", 3),
        ("Ausweis Rückseite.jpg", 3),
        ("ausweis_rueckseite.jpg", 3),
        ("dni_reverso.jpg", 3),
        ("id card 2.jpg", 3),
        ("drivers-license.jpg", 4),
        ("driving_licence.jpg", 4),
        ("Führerschein.jpg", 4),
        ("fuehrerschein.jpg", 4),
        ("permiso-de-conducir.jpg", 4),
        ("utility-bill.pdf", 5),
        ("proof_of_address.pdf", 5),
        ("Stromrechnung 2024.pdf", 5),
        ("residence.pdf", 5),
        ("Kontoauszug.pdf", 6),
        ("bank-statement-SPECIMEN.pdf", 6),
        ("extracto.pdf", 6),
        ("IMG_20240101_120000.jpg", None),
        ("scan.pdf", None),
        ("", None),
        ("compass.jpg", None),
        ("video.mp4", None),
        ("\ud800.jpg", None),
    ],
)
def test_the_document_that_a_name_speaks_of(name: str, type_id: int | None) -> None:
    found = guessed_type(name, TYPES)

    assert (found.id if found else None) == type_id


@pytest.mark.parametrize(("name", "type_id"), [("Führerschein.jpg", 4), ("Ausweis Rückseite.jpg", 3)])
def test_names_of_a_mac_have_their_accents_apart(name: str, type_id: int) -> None:
    found = guessed_type(unicodedata.normalize("NFD", name), TYPES)

    assert found is not None
    assert found.id == type_id


def test_only_a_type_that_the_server_takes_is_proposed() -> None:
    assert guessed_type("passport.jpg", TYPES[1:]) is None
    assert guessed_type("passport.jpg", ()) is None
    assert guessed_type("passport.jpg", (DocumentType(9, "Reisepass"),)) == DocumentType(9, "Reisepass")


def test_a_back_is_a_card_where_the_server_knows_no_back() -> None:
    card = DocumentType(2, "ID card")

    assert guessed_type("id-card-back.jpg", (card,)) == card
