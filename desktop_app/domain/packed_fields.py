"""The texts of a document's fields in little memory: a list of 100,000 documents has over a million of them.

All are one, in UTF-8, so that they take no more than they took on the way here: as a string, a single emoji would make
them four times as long. The hash, which the document has anyway and which is the longest of them, is left out.
"""

from collections.abc import Iterable

_BETWEEN = "\x00"
"""In no text that can be stored (domain/text.py)."""
_BETWEEN_BYTES = _BETWEEN.encode()
_HASH = b"\xff"
"""In the place of the hash; no UTF-8 has such a byte."""


def packed(texts: Iterable[str], sha256: str = "") -> bytes:
    """Pack the texts of a document that has this hash."""
    found = _BETWEEN.join([text.replace(_BETWEEN, "\ufffd") for text in texts]).encode("utf-8", "replace")
    if not sha256:
        return found
    inside = _BETWEEN_BYTES + sha256.encode() + _BETWEEN_BYTES
    return found.replace(inside, _BETWEEN_BYTES + _HASH + _BETWEEN_BYTES)


def unpacked(names: tuple[str, ...], texts: bytes, sha256: str = "") -> tuple[tuple[str, str], ...]:
    """Pairs of name and text."""
    parts = (sha256 if part == _HASH else part.decode() for part in texts.split(_BETWEEN_BYTES))
    return tuple(zip(names, parts, strict=False))  # without a name there is one empty text
