"""Which document a file may be, guessed by its name."""

import unicodedata

import pytest

from desktop_app.checks.type_guess import guessed_type
from desktop_app.domain.document import DocumentType

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
        ("my_pass_SPECIMEN.jpg", 1),
        ("my_id_SPECIMEN.jpg", 2),
        ("dni_2.jpg", 3),
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


@pytest.mark.parametrize(
    ("name", "caption"),
    [
        ("passport.jpg", "Passport"),
        ("passport.jpg", "Reisepass"),
        ("passport.jpg", "Pasaporte"),
        ("licence.jpg", "Driver's licence"),
        ("licence.jpg", "Führerschein"),
        ("licence.jpg", "Permiso de conducir"),
        ("bill.pdf", "Proof of address"),
        ("bill.pdf", "Certificate of residence"),
        ("bill.pdf", "Adressnachweis (Adresse)"),
        ("statement.pdf", "Bank letter"),
        ("statement.pdf", "Account statement"),
        ("statement.pdf", "Kontoauszug"),
    ],
)
def test_a_type_is_known_by_each_word_that_captions_use(name: str, caption: str) -> None:
    kind = DocumentType(9, caption)

    assert guessed_type(name, (DocumentType(1, "Selfie"), kind)) == kind


@pytest.mark.parametrize("caption", ["Personalausweis", "DNI", "Identity card", "ID"])
def test_a_card_is_known_by_each_word_that_captions_use(caption: str) -> None:
    kind = DocumentType(9, caption)

    assert guessed_type("id card.jpg", (DocumentType(1, "Selfie"), kind)) == kind


@pytest.mark.parametrize("caption", ["ID card, rear", "Ausweis, Rückseite", "DNI reverso", "DNI verso", "ID card 2"])
def test_a_back_is_known_by_each_word_that_captions_use(caption: str) -> None:
    front, back = DocumentType(1, "ID card"), DocumentType(2, caption)

    assert guessed_type("id card back.jpg", (front, back)) == back
    assert guessed_type("id card.jpg", (back, front)) == front
