"""Whether a PDF holds text or drawings that unpack to far more than they should: its decoder would take all memory.

Streams are unpacked here piece by piece, and dropped, until one is too large. How a stream is packed is seen by its own
first bytes: its dictionary may name the filter in another object.
"""

import binascii
import re
import zlib
from base64 import a85decode
from collections.abc import Iterator

MOST_UNPACKED = 64 * 1024 * 1024
"""Bytes of one stream: more text or drawing than a document of a person has on all its pages."""
_LEAST_PACKED = MOST_UNPACKED // 1032 // 4
"""Bytes that could unpack to so many: the format reaches 1:1032 at most (zlib's own page on it); twice is for twice."""
_STREAM = re.compile(rb"stream[ \t\f\0]*(?:\r\n?|\n)")
"""How the bytes of a stream begin; readers take blanks and other ends of the line too (ISO 32000-1, 7.3.8.1)."""
_DICTIONARY_ROOM = 2048
"""Bytes before a stream in which its dictionary is looked for."""
_PIECE = 1024 * 1024
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
"""A letter of a name as a number (7.3.5)."""
_IN_HEX = re.compile(rb"/(?:ASCIIHexDecode|AHx)\b")
_IN_85 = re.compile(rb"/(?:ASCII85Decode|A85)\b")
_MOST_STREAMS = 40_000
"""Beginnings and ends of streams."""
_MOST_TIMES = 3
"""How many times one stream is packed; no program does it twice."""
_DEFLATE = 8
"""The method that the lower half of zlib's first byte names; both bytes are a multiple of 31 (RFC 1950, 2.2)."""


def has_bomb(content: bytes) -> bool:
    """Whether there is a stream that unpacks to more than MOST_UNPACKED."""
    return any(_is_too_large(packed) for packed in _packed_streams(content))


def _packed_streams(content: bytes) -> Iterator[bytes]:
    """The bytes of each stream that is packed and does not say that it is a picture: those are unpacked row by row."""
    for number, found in enumerate(_STREAM.finditer(content)):
        if number >= _MOST_STREAMS:
            return
        if content.endswith(b"end", 0, found.start()):
            continue
        end = content.find(b"endstream", found.end())
        dictionary = content[max(0, found.start() - _DICTIONARY_ROOM) : found.start()]
        dictionary = _ESCAPED.sub(_letter, dictionary[dictionary.rfind(b" obj") + 1 :])
        if _PICTURE.search(dictionary):
            continue
        packed = _from_text(content[found.end() : end if end >= 0 else len(content)], dictionary)
        if _is_packed(packed):
            yield packed


def _letter(escaped: re.Match[bytes]) -> bytes:
    return bytes((int(escaped[1], 16),))


def _from_text(packed: bytes, dictionary: bytes) -> bytes:
    """The bytes of a stream that is written in letters; the decoder judges those that are not written well."""
    try:
        if _IN_HEX.search(dictionary):
            return binascii.unhexlify(b"".join(packed.partition(b">")[0].split()))
        if _IN_85.search(dictionary):
            return a85decode(packed.partition(b"~>")[0])
    except ValueError:
        return packed
    return packed


def _is_packed(data: bytes) -> bool:
    return len(data) > 1 and data[0] & 0xF == _DEFLATE and int.from_bytes(data[:2], "big") % 31 == 0


def _is_too_large(packed: bytes) -> bool:
    """Whether a stream unpacks to too much, be it packed several times."""
    pieces: Iterator[bytes] = iter((packed,))
    times = 0
    try:
        while True:
            pieces = _unpacked(pieces)
            first = next(pieces, b"")
            times += 1
            if times == _MOST_TIMES or not _is_packed(first):
                break
            pieces = _begun_with(first, pieces)
        if times == 1 and len(packed) < _LEAST_PACKED:
            return False
        length = len(first)
        for piece in pieces:
            length += len(piece)
            if length > MOST_UNPACKED:
                return True
    except zlib.error:  # encrypted, damaged, or packed in another way as well: the decoder judges
        return False
    return False


def _begun_with(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _unpacked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Raises zlib.error."""
    unpacker = zlib.decompressobj()
    for piece in pieces:
        rest = piece
        while rest and not unpacker.eof:
            yield unpacker.decompress(rest, _PIECE)
            rest = unpacker.unconsumed_tail
