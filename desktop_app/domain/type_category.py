"""What kind of document a type is, by what the broker calls it: rules and zones need to know, and no server tells it.

A guess by words of the app's languages; where none is there, nothing is assumed of the type.
"""

import re
import unicodedata
from enum import Enum

from desktop_app.domain.document import DocumentType


class TypeCategory(Enum):
    """Kinds of documents that are looked at differently."""

    PASSPORT = "passport"
    ID_CARD = "id card"
    DRIVING_LICENCE = "driving licence"
    RESIDENCE_PERMIT = "residence permit"
    ANY_IDENTITY = "any identity document"
    PROOF_OF_ADDRESS = "proof of address"


_WORDS: dict[TypeCategory, str] = {
    TypeCategory.RESIDENCE_PERMIT: (
        r"residence (?:permit|card)|residence title|aufenthaltstitel|aufenthaltserlaubnis|permiso de residencia|"
        r"tarjeta de residencia|titre de sejour|karta pobytu|在留カード|تصريح إقامة|بطاقة إقامة"
    ),
    TypeCategory.PROOF_OF_ADDRESS: (
        r"address|residency|proof of residence|utility|\bbill\b|statement|adresse|meldebescheinigung|rechnung|"
        r"kontoauszug|wohnsitz|domicili|direccion|factura|recibo|extracto|justificatif de dom|facture|releve|quittance|"
        r"\badres|rachunek|faktura|wyciag|zamieszkania|住所|請求書|明細|公共料金|عنوان|فاتورة|كشف حساب|السكن"
    ),
    TypeCategory.DRIVING_LICENCE: (
        r"\bdriv|licen[cs]e|fuhrerschein|permiso de conducir|carne de conducir|permis de conduire|prawo jazdy|運転免許|"
        r"رخصة"
    ),
    TypeCategory.PASSPORT: r"passport|reisepass|\bpass\b|pasaporte|passeport|paszport|パスポート|旅券|جواز",
    TypeCategory.ID_CARD: (
        r"\bid[- ]?card|identity card|identification card|personalausweis|\bdni\b|carte (?:nationale )?d.identite|"
        r"\bcni\b|dowod osobisty|tarjeta de identidad|documento nacional de identidad|マイナンバーカード|بطاقة الهوية|"
        r"بطاقة هوية"
    ),
    TypeCategory.ANY_IDENTITY: (
        r"\bid\b|identity|identification|ausweis|identidad|identite|tozsamosci|身分証|本人確認|هوية"
    ),
}
"""In the order in which they are asked: "proof of address (bank statement or ID)" is one of address."""


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).casefold().translate(_SPECIAL)
    return "".join(each for each in letters if not unicodedata.combining(each))


_SPECIAL = str.maketrans({"ł": "l", "_": " "})
_PATTERNS = {category: re.compile(_plain(words)) for category, words in _WORDS.items()}
_NOT_THIS = re.compile(r"\b(?:not|no|nicht|kein|keine|sin|sans|bez)\b(?!\.).*")
"""What a caption says that it is not."""


def categories_of(kind: DocumentType) -> tuple[TypeCategory, ...]:
    """Every kind of document that a type's caption speaks of, as in "Passport or ID card"; () for none."""
    words = _NOT_THIS.sub("", _plain(kind.caption))
    found: list[TypeCategory] = []
    for category, pattern in _PATTERNS.items():
        words, count = pattern.subn(" ", words)  # so that an "identity card" is not any identity document as well
        if count:
            found.append(category)
    return tuple(found)
