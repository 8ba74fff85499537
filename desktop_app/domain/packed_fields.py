"""Names and texts of a document's fields in little memory: a list of 100,000 has more than a million of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

_BETWEEN = "\x00"
"""In no text that can be stored (domain/text.py)."""

Field = tuple[str, str]


class PackedFields(Sequence[Field]):
    """Pairs of name and text. All texts are one string, and documents with the same names share these."""

    __slots__ = ("_names", "_texts")

    def __init__(self, names: tuple[str, ...], texts: Iterable[str]) -> None:
        self._names = names
        self._texts = _BETWEEN.join([text.replace(_BETWEEN, "\ufffd") for text in texts])

    def __len__(self) -> int:
        return len(self._names)

    def __iter__(self) -> Iterator[Field]:
        return zip(self._names, self._texts.split(_BETWEEN), strict=False)  # no name: one empty text

    @overload
    def __getitem__(self, place: int) -> Field: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Field]: ...
    def __getitem__(self, place: int | slice) -> Field | Sequence[Field]:
        return tuple(self)[place]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PackedFields):
            return self._texts == other._texts and self._names == other._names
        return tuple(self) == other

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))
