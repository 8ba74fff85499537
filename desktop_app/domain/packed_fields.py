"""The texts of a document's fields in little memory: a list of 100,000 documents has over a million of them.

All are one, in UTF-8, so that they take no more than they took on the way here: as a string, a single emoji would make
them four times as long. What the document has anyway, its hash and its name, is left out.
"""

from collections.abc import Iterable

_BETWEEN = "\x00"
"""In no text that can be stored (domain/text.py)."""
_BETWEEN_BYTES = _BETWEEN.encode()
_MARKS = (b"\xff", b"\xfe")
"""In the places of texts that are left out; no UTF-8 has such bytes."""


def packed(texts: Iterable[str], *known: str) -> bytes:
    """Pack texts without those, two at most, that are `known` beside them."""
    found = _BETWEEN.join([text.replace(_BETWEEN, "\ufffd") for text in texts]).encode("utf-8", "replace")
    for mark, text in zip(_MARKS, known, strict=False):
        if text:
            inside = _BETWEEN_BYTES + text.encode("utf-8", "replace") + _BETWEEN_BYTES
            found = found.replace(inside, _BETWEEN_BYTES + mark + _BETWEEN_BYTES)
    return found


def unpacked(names: tuple[str, ...], texts: bytes, *known: str) -> tuple[tuple[str, str], ...]:
    """Pairs of name and text, with the same that were `known` when they were packed."""
    left_out = dict(zip(_MARKS, known, strict=False))
    parts = [left_out[part] if part in left_out else part.decode() for part in texts.split(_BETWEEN_BYTES)]
    return tuple(zip(names, parts, strict=False))  # without a name there is one empty text
