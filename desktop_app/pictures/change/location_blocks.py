"""Cuts the place out of the blocks of data that photos carry: EXIF, XMP and IPTC. No length changes and nothing moves.

So every other byte of a file stays where it is, whatever counts the distances to it.
"""

import re
from collections.abc import Iterator

_ORDERS = {b"II*\x00": "little", b"MM\x00*": "big"}
_ENTRY = 12
"""Bytes of an entry of a directory (TIFF 6.0, section 2)."""
_INLINE = 4
"""Bytes of a value that stands in its entry itself."""
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
"""Bytes of a value, by its type (TIFF 6.0, section 2, and EXIF)."""
_EXIF_DIRECTORY, _LOCATION = 0x8769, 0x8825
"""Tags of EXIF 2.32, 4.6.3: they lead to a directory."""
_MOST_DIRECTORIES = 8
_MOST_VALUE = 65_536
"""Bytes of a value in a directory of a place."""

_PLACE_NAMES = rb"(?:GPS\w{1,40}|City|State|Country|CountryCode|CountryName|Location\w{0,20}|Sublocation|ProvinceState)"
"""Of XMP, in the name spaces exif, photoshop, Iptc4xmpCore and Iptc4xmpExt."""
_ATTRIBUTE = re.compile(rb"\b\w{1,30}:" + _PLACE_NAMES + rb"\s{0,4}=\s{0,4}(?:\"[^\"]*\"|'[^']*')")
_ELEMENT = re.compile(rb"<(\w{1,30}:" + _PLACE_NAMES + rb")[\s/>]")
_IPTC = re.compile(rb"\x1c\x02[\x1a\x1b\x5a\x5c\x5f\x64\x65]")
"""Data sets 2:26, 27, 90, 92, 95, 100 and 101 of IPTC-NAA IIM 4: where a picture was taken, in words."""


def cut_from_tiff(data: bytearray, begin: int, end: int) -> None:
    """Out of a block of EXIF, or of a whole TIFF: the directory with the place, its values and what leads to it.

    What is not as it should be is left as it is.
    """
    order = _ORDERS.get(bytes(data[begin : begin + 4]))
    if order is not None:
        _Directories(data, begin, end, order).cut()


class _Directories:
    """The directories of one block."""

    def __init__(self, data: bytearray, begin: int, end: int, order: str) -> None:
        self._data = data
        self._begin = begin
        self._end = end
        self._order = order

    def cut(self) -> None:
        """Walk from one to the next, and into that of EXIF."""
        waiting = [self._number(self._begin + 4, 4)]
        for _count in range(_MOST_DIRECTORIES):
            if not waiting:
                return
            at = self._begin + waiting.pop()
            if not self._begin + 8 <= at <= self._end - 6:
                continue
            count = self._number(at, 2)
            if at + 2 + _ENTRY * count + 4 > self._end:
                continue
            waiting += self._cut_one(at, count)

    def _cut_one(self, at: int, count: int) -> list[int]:
        """The directories that this one leads to, when the place is gone from it."""
        found: list[int] = []
        place = at + 2
        for _entry in range(count):
            tag, value = self._number(place, 2), self._number(place + 8, 4)
            if tag == _LOCATION:
                self._clear(self._begin + value)
                count -= 1
                self._remove_entry(at, place, count)
                continue
            if tag == _EXIF_DIRECTORY:
                found.append(value)
            place += _ENTRY
        following = self._number(at + 2 + _ENTRY * count, 4)
        return [*found, following] if following else found

    def _remove_entry(self, at: int, place: int, left: int) -> None:
        """What is behind it moves up, the number of the next directory too; the room that is left is empty."""
        end = at + 2 + _ENTRY * (left + 1) + 4
        self._data[place:end] = self._data[place + _ENTRY : end] + bytes(_ENTRY)
        self._data[at : at + 2] = left.to_bytes(2, self._order)  # type: ignore[arg-type] # one of two words

    def _clear(self, at: int) -> None:
        """A directory and all that it leads to."""
        if not self._begin + 8 <= at <= self._end - 2:
            return
        count = self._number(at, 2)
        end = at + 2 + _ENTRY * count + 4
        if end > self._end:
            return
        for place in range(at + 2, end - 4, _ENTRY):
            size = _SIZES.get(self._number(place + 2, 2), 0) * self._number(place + 4, 4)
            value = self._begin + self._number(place + 8, 4)
            if _INLINE < size <= _MOST_VALUE and value + size <= self._end:
                self._data[value : value + size] = bytes(size)
        self._data[at:end] = bytes(end - at)

    def _number(self, at: int, size: int) -> int:
        return int.from_bytes(self._data[at : at + size], self._order)  # type: ignore[arg-type] # one of two words


def cut_from_xmp(packet: bytes) -> bytes:
    """The same packet with blanks in the place of all that says where."""
    plain = bytearray(_ATTRIBUTE.sub(lambda found: b" " * len(found[0]), packet))
    for begin, end in _elements(bytes(plain)):
        plain[begin:end] = b" " * (end - begin)
    return bytes(plain)


def says_place(packet: bytes) -> bool:
    """Whether a packet of XMP says where."""
    return _ATTRIBUTE.search(packet) is not None or _ELEMENT.search(packet) is not None


def cut_from_iptc(block: bytes) -> bytes:
    """The same block with blanks in the place of all that says where."""
    plain = bytearray(block)
    for found in _IPTC.finditer(block):
        begin = found.end() + 2
        size = int.from_bytes(block[found.end() : begin], "big")
        if begin + size <= len(block):
            plain[begin : begin + size] = b" " * size
    return bytes(plain)


def _elements(packet: bytes) -> Iterator[tuple[int, int]]:
    """Where each element begins and ends; one without an end goes to the end of the packet."""
    at = 0
    while (opening := _ELEMENT.search(packet, at)) is not None:
        tag_end = packet.find(b">", opening.end() - 1)
        if tag_end < 0:
            at = len(packet)
        elif packet[tag_end - 1 : tag_end] == b"/":
            at = tag_end + 1
        else:
            closing = b"</" + opening[1] + b">"
            found = packet.find(closing, tag_end)
            at = len(packet) if found < 0 else found + len(closing)
        yield opening.start(), at
