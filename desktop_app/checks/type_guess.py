"""Which document a file may be, guessed by its name."""

import re
import unicodedata
from collections.abc import Sequence
from pathlib import PurePath

from desktop_app.domain.document import DocumentType

# What people call such files, in the languages of the app; each word points to words of a type's caption.
_HINTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"passport|reisepass|pasaporte|\bpass\b", ("passport", "reisepass", "pasaporte")),
    (r"licen[cs]e|driv|f(ü|ue)hrerschein|permiso", ("licen", "führerschein", "permiso")),
    (r"utility|bill|address|adresse|rechnung|domicilio|residence|factura", ("address", "residence", "adresse")),
    (r"statement|kontoauszug|bank|extracto", ("bank", "statement", "konto")),
)
_CARD = r"\bid\b|id[-_ ]?card|ausweis|dni|identity|personalausweis"
_BACK = r"back|rear|rück|rueck|reverso|verso|\b2\b"


def guessed_type(name: str, types: Sequence[DocumentType]) -> DocumentType | None:
    """The type that a file's name speaks of, or None. A guess is only ever a proposal."""
    # macOS hands out names with their accents apart from the letters.
    words = re.sub(r"[_.\-]+", " ", unicodedata.normalize("NFC", PurePath(name).stem)).casefold()
    for pattern, captions in _HINTS:
        if re.search(pattern, words):
            found = _captioned(types, captions)
            if found is not None:
                return found
    if re.search(_CARD, words):
        cards = [kind for kind in types if re.search(_CARD, kind.caption.casefold())]
        backs = [kind for kind in cards if re.search(_BACK, kind.caption.casefold())]
        if re.search(_BACK, words) and backs:
            return backs[0]
        return next((kind for kind in cards if kind not in backs), None)
    return None


def _captioned(types: Sequence[DocumentType], words: tuple[str, ...]) -> DocumentType | None:
    return next((kind for kind in types if any(word in kind.caption.casefold() for word in words)), None)
