"""Reads answers that were compressed although that was not asked for: some filters on the way do it to all that passes.

Bounded in memory and in time: what comes out is counted against the same limit as a plain answer, comes in pieces so
that the window goes on between them, and of members without content (ten bytes each) only so many are opened.
"""

import re
import zlib
from collections.abc import Iterator

PIECE_BYTES = 256 * 1024
"""The most that comes out at once: about a millisecond's work."""
_MAX_MEMBERS = 100
_GZIP = 16 + zlib.MAX_WBITS
_GZIP_MAGIC = b"\x1f\x8b"
_RAW = -zlib.MAX_WBITS
_KNOWN = {"gzip": "gzip", "x-gzip": "gzip", "deflate": "deflate"}
_MAX_SHOWN = 40


class CodingError(Exception):
    """The content cannot be read. The message is what it was coded with, as the server called it, safe to show."""


def decoder_of(header: str) -> "Decoder | None":
    """The decoder for a Content-Encoding header, None for plain content.

    Raises CodingError for what we do not know (br, zstd), and for more than one: each would multiply what a bomb makes.
    """
    codings = [each for part in header.split(",") if (each := part.strip().lower()) not in ("", "identity")]
    if not codings:
        return None
    shown = re.sub(r"[^\x20-\x7e]", "?", ", ".join(codings))[:_MAX_SHOWN]
    if len(codings) > 1 or codings[0] not in _KNOWN:
        raise CodingError(shown)
    return Decoder(_KNOWN[codings[0]])


class Decoder:
    """One answer's content, fed as it arrives."""

    def __init__(self, coding: str) -> None:
        self._coding = coding
        self._begin = b""
        """The first bytes, until they tell of which kind the rest is."""
        self._inner: zlib._Decompress | None = None
        self._members = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What the next bytes make, in pieces of at most PIECE_BYTES. Raises CodingError for broken content."""
        while data:
            if self._inner is None:
                self._begin += data
                if len(self._begin) < len(_GZIP_MAGIC):
                    return
                data, self._begin = self._begin, b""
                self._inner = self._next(data)
                if self._inner is None:  # padding behind the last member
                    return
            try:
                piece = self._inner.decompress(data, PIECE_BYTES)
            except zlib.error:
                raise CodingError(self._coding) from None
            if piece:
                yield piece
            data = self._inner.unconsumed_tail
            if self._inner.eof:
                data, self._inner = self._inner.unused_data, None

    def finish(self) -> Iterator[bytes]:
        """What is left at the end. Raises CodingError if the content is not complete; none at all is complete."""
        if self._inner is None:
            if self._begin and not self._members:
                raise CodingError(self._coding)
            return
        try:
            while piece := self._inner.decompress(b"", PIECE_BYTES):
                yield piece
        except zlib.error:
            raise CodingError(self._coding) from None
        if not self._inner.eof:
            raise CodingError(self._coding)

    def _next(self, begin: bytes) -> "zlib._Decompress | None":
        """What reads on from here; None where the content is over and something else follows, which is ignored."""
        self._members += 1
        if self._coding == "gzip":
            if self._members > 1 and begin[:2] != _GZIP_MAGIC:
                return None
            if self._members > _MAX_MEMBERS:
                raise CodingError(self._coding)
            return zlib.decompressobj(_GZIP)
        if self._members > 1:
            return None
        # "deflate" is zlib's format (RFC 9110, 8.4.1.2), but many send it without zlib's two bytes before it.
        has_header = begin[0] & 0x0F == zlib.DEFLATED and int.from_bytes(begin[:2], "big") % 31 == 0
        return zlib.decompressobj(zlib.MAX_WBITS if has_header else _RAW)
