"""Words and names as they are compared by a search: whatever case, accents and composition they are written with."""

import unicodedata

_ALIKE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
"""Letters that people without them on their keyboard write otherwise, and that have no accent to take away."""
_JAPANESE_VOICE = ("\u3099", "\u309a")
"""Marks that make another letter of one, not an accent of it."""


def folded(text: str) -> str:
    """What is left of a text when case, accents and width do not count."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(each for each in parts if not unicodedata.combining(each) or each in _JAPANESE_VOICE)
    return unicodedata.normalize("NFC", kept).casefold().translate(_ALIKE)
