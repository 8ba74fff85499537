"""Names and texts of a document's fields in little memory: a list of 100,000 documents has over a million of them.

All texts are one, in UTF-8, so that it takes no more than it took on the way here: as a string, a single emoji would
make it four times as long. Documents with the same names share these. The pair of both is a bare tuple, which the
garbage collector leaves alone once it has seen it.
"""

from collections.abc import Iterable

_BETWEEN = "\x00"
"""In no text that can be stored (domain/text.py)."""

PackedFields = tuple[tuple[str, ...], bytes]
NO_FIELDS: PackedFields = ((), b"")


def packed(names: tuple[str, ...], texts: Iterable[str]) -> PackedFields:
    """Pack as many texts as there are names."""
    return names, _BETWEEN.join([text.replace(_BETWEEN, "\ufffd") for text in texts]).encode("utf-8", "replace")


def unpacked(fields: PackedFields) -> tuple[tuple[str, str], ...]:
    """Pairs of name and text."""
    names, texts = fields
    return tuple(zip(names, texts.decode().split(_BETWEEN), strict=False))  # without a name there is one empty text
