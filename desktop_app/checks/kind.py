"""What a file is by its first bytes, and which document it may be by its name."""

import re
import unicodedata
from collections.abc import Sequence
from pathlib import PurePath

from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import QT_TRANSLATE_NOOP

HEAD_BYTES = 64
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis")
_BY_SUFFIX = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".pdf": "application/pdf",
    ".heic": "image/heic",
    ".heif": "image/heic",
    ".webp": "image/webp",
}


_IN_WORDS = {
    "image/jpeg": QT_TRANSLATE_NOOP("errors", "a JPEG picture"),
    "image/png": QT_TRANSLATE_NOOP("errors", "a PNG picture"),
    "application/pdf": QT_TRANSLATE_NOOP("errors", "a PDF document"),
    "image/heic": QT_TRANSLATE_NOOP("errors", "a HEIC picture"),
    "image/webp": QT_TRANSLATE_NOOP("errors", "a WebP picture"),
}


def sniffed_mime(head: bytes, name: str) -> str:
    """The MIME type by magic bytes, else by the name's ending, else application/octet-stream."""
    return _by_content(head) or _by_name(name) or "application/octet-stream"


def other_kind(head: bytes, name: str) -> tuple[str, str] | None:
    """The name's ending and what the first bytes say it is, in words, where the two are known and do not agree."""
    said, found = _by_name(name), _by_content(head)
    return (PurePath(name).suffix, _IN_WORDS[found]) if said and found and said != found else None


def _by_name(name: str) -> str:
    return _BY_SUFFIX.get(PurePath(name).suffix.lower(), "")


def _by_content(head: bytes) -> str:
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if b"%PDF-" in head[:HEAD_BYTES]:
        return "application/pdf"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return "image/heic"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    return ""


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
