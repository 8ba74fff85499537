"""The files that an account handed in, found by what they show.

Two pictures of which one was made of the other have fingerprints that differ in a few of their 64 bits
(domain.fingerprints). Cut into more pieces than bits may differ, one piece at least is the same in both: so all that
may be alike are found without looking at every file.
"""

from collections.abc import Iterable

from desktop_app.domain.fingerprints import MOST_DIFFERENT, are_alike
from desktop_app.domain.known_picture import KnownPicture

_BITS = 64
_PIECES = MOST_DIFFERENT + 1


class PictureHistory:
    """All of one account, in memory."""

    def __init__(self, known: Iterable[KnownPicture] = ()) -> None:
        self._known: dict[str, KnownPicture] = {}
        self._by_piece: dict[tuple[int, int], set[str]] = {}
        for each in known:
            self.put(each)

    def get(self, sha256: str) -> KnownPicture | None:
        """What is known of these bytes."""
        return self._known.get(sha256)

    def news(self, pictures: Iterable[KnownPicture]) -> list[KnownPicture]:
        """What of these was not known, each once and with all that is known of it."""
        joined: dict[str, KnownPicture] = {}
        for each in pictures:
            before = joined.get(each.sha256) or self._known.get(each.sha256)
            joined[each.sha256] = each if before is None else before.joined(each)
        return [each for each in joined.values() if each != self._known.get(each.sha256)]

    def put(self, picture: KnownPicture) -> None:
        """Remember a file, in place of what was known of it."""
        before = self._known.get(picture.sha256)
        if before is not None and before.fingerprint is not None:
            for piece in _pieces(before.fingerprint):
                self._by_piece[piece].discard(before.sha256)
        self._known[picture.sha256] = picture
        if picture.fingerprint is not None:
            for piece in _pieces(picture.fingerprint):
                self._by_piece.setdefault(piece, set()).add(picture.sha256)

    def like(self, fingerprint: int) -> list[KnownPicture]:
        """The files that show the same picture, also at another size or quality; in no particular order."""
        near = set().union(*(self._by_piece.get(piece, ()) for piece in _pieces(fingerprint)))
        found = (self._known[sha256] for sha256 in near)
        return [each for each in found if each.fingerprint is not None and are_alike(each.fingerprint, fingerprint)]


def _pieces(fingerprint: int) -> Iterable[tuple[int, int]]:
    """Each piece with its place; the last ones are shorter by a bit where they do not divide evenly."""
    begin = 0
    for place in range(_PIECES):
        end = _BITS * (place + 1) // _PIECES
        yield place, fingerprint >> begin & ((1 << (end - begin)) - 1)
        begin = end
