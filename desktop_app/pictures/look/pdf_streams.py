"""Whether a PDF holds text or drawings that unpack to far more than they should: its decoder would take all memory.

Streams are unpacked here piece by piece, and dropped, until one is too large. Pictures are not: they say their size.
"""

import re
import zlib
from collections.abc import Iterator

MOST_UNPACKED = 64 * 1024 * 1024
"""Bytes of one stream: more text or drawing than a document of a person has on all its pages."""
_LEAST_PACKED = MOST_UNPACKED // 1032 // 4
"""Bytes that could unpack to so many: the format reaches 1:1032 at most (zlib's own page on it); twice is for twice."""
_STREAM = re.compile(rb"\bstream\r?\n")
_DICTIONARY_ROOM = 2048
"""Bytes before a stream in which its dictionary is looked for."""
_PIECE = 1024 * 1024
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_MOST_STREAMS = 20_000


def has_bomb(content: bytes) -> bool:
    """Whether there is a stream that unpacks to more than MOST_UNPACKED."""
    return any(_is_too_large(content, begin, end, times) for begin, end, times in _packed_streams(content))


def _packed_streams(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Where each stream that is no picture begins and ends, and how many times it is packed."""
    for number, found in enumerate(_STREAM.finditer(content)):
        if number >= _MOST_STREAMS:
            return
        dictionary = content[max(0, found.start() - _DICTIONARY_ROOM) : found.start()]
        dictionary = dictionary[dictionary.rfind(b" obj") + 1 :]
        times = len(_FLATE.findall(dictionary))
        if not times or b"/Image" in dictionary:
            continue
        end = content.find(b"endstream", found.end())
        end = end if end >= 0 else len(content)
        if (end - found.end()) * (1 if times == 1 else 1032) >= _LEAST_PACKED:
            yield found.end(), end, times


def _is_too_large(content: bytes, begin: int, end: int, times: int) -> bool:
    pieces: Iterator[bytes] = iter((content[begin:end],))
    for _time in range(min(times, 3)):
        pieces = _unpacked(pieces)
    length = 0
    try:
        for piece in pieces:
            length += len(piece)
            if length > MOST_UNPACKED:
                return True
    except zlib.error:  # encrypted, damaged, or packed in another way as well: the decoder judges
        return False
    return False


def _unpacked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Raises zlib.error."""
    unpacker = zlib.decompressobj()
    for piece in pieces:
        rest = piece
        while rest and not unpacker.eof:
            yield unpacker.decompress(rest, _PIECE)
            rest = unpacker.unconsumed_tail
