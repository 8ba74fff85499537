"""What kind of document a broker's type is, by its caption."""

import pytest

from desktop_app.domain.document import DocumentType
from desktop_app.domain.type_category import TypeCategory, categories_of

PASSPORT, CARD, ANY = TypeCategory.PASSPORT, TypeCategory.ID_CARD, TypeCategory.ANY_IDENTITY
ADDRESS, LICENCE, PERMIT = TypeCategory.PROOF_OF_ADDRESS, TypeCategory.DRIVING_LICENCE, TypeCategory.RESIDENCE_PERMIT


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Passport", {PASSPORT}),
        ("PASSPORT", {PASSPORT}),
        ("Reisepass", {PASSPORT}),
        ("Pasaporte", {PASSPORT}),
        ("Passeport", {PASSPORT}),
        ("Paszport", {PASSPORT}),
        ("パスポート", {PASSPORT}),
        ("جواز سفر", {PASSPORT}),
        ("ID card – front", {CARD}),
        ("id_card_back", {CARD}),
        ("Personalausweis Rückseite", {CARD}),
        ("DNI", {CARD}),
        ("Carte nationale d’identité", {CARD}),
        ("Dowód osobisty", {CARD}),
        ("マイナンバーカード", {CARD}),
        ("بطاقة الهوية", {CARD}),
        ("Identity document", {ANY}),
        ("Ausweisdokument", {ANY}),
        ("Passport or ID card", {PASSPORT, CARD}),
        ("Passport or other identity document", {PASSPORT, ANY}),
        ("Driver's licence", {LICENCE}),
        ("Führerschein", {LICENCE}),
        ("Permis de conduire", {LICENCE}),
        ("Residence permit", {PERMIT}),
        ("Aufenthaltstitel", {PERMIT}),
        ("Proof of address", {ADDRESS}),
        ("Proof of address (no passport)", {ADDRESS}),
        ("Utility bill", {ADDRESS}),
        ("Bank statement", {ADDRESS}),
        ("Adressnachweis", {ADDRESS}),
        ("Justificatif de domicile", {ADDRESS}),
        ("Comprobante de domicilio", {ADDRESS}),
        ("Potwierdzenie adresu", {ADDRESS}),
        ("住所証明書", {ADDRESS}),
        ("إثبات العنوان", {ADDRESS}),
        ("Compass", set()),
        ("Signed contract", set()),
        ("Selfie", set()),
        ("", set()),
    ],
)
def test_the_kinds_that_a_caption_speaks_of(caption: str, expected: set[TypeCategory]) -> None:
    assert set(categories_of(DocumentType(1, caption))) == expected
