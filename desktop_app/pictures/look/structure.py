"""Whether the bytes of a file go on to its end, by what the format itself says about its parts. Nothing is decoded.

Only what proves that something is missing counts. Public test suites and old cameras hold many files that are odd and
still good: bytes after the end, a missing end mark, padding.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

from desktop_app.domain.file_kinds import HEIC, JPEG, PDF, PNG, WEBP, FileKind

_ZEROS = bytes(1024)
"""No compressed pixels of WebP or HEIC end in so many; a file that was copied to less than its end does."""
_FEW_ZEROS = bytes(64)
"""As many are none by chance where the pixels have no end either."""
_MARK = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])")
"""A marker inside of coded pixels that ends them: no stuffed zero and no restart (ITU-T T.81, B.1.1)."""
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_FILL = 0xFF
"""Begins a marker, and pads."""
_LEAST_FRAME = 8
"""Bytes of a frame's head without its components."""
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers without a length."""
_BYTES_OF_COEFFICIENT = 2
_OBJECT = re.compile(rb"\d\sobj\b")
"""The end of how an object begins: its number, its version, this word."""


@dataclass(frozen=True, slots=True)
class JpegParts:
    """What the markers of a JPEG say."""

    width: int = 0
    height: int = 0
    samples: int = 0
    """Of all components together, those that are stored fewer counted as such."""
    is_buffered: bool = False
    """Whether a decoder has to hold all coefficients at once: progressive, or in several scans."""
    has_end: bool = False
    scans: int = 0
    """How many times coded pixels begin."""

    @property
    def has_scan(self) -> bool:
        """Whether there are coded pixels at all."""
        return self.scans > 0

    @property
    def held_bytes(self) -> int:
        """What a decoder holds beside the rows that it is asked for."""
        return self.samples * _BYTES_OF_COEFFICIENT if self.is_buffered else 0


def jpeg_parts(content: bytes) -> JpegParts:
    """Walk along the markers of a JPEG to its end."""
    width = height = samples = scans = 0
    is_progressive = has_end = False
    at = 2
    while at + 4 <= len(content):
        if content[at] != _FILL:
            break
        marker = content[at + 1]
        if marker == _FILL:
            at += 1
            continue
        if marker == _END:
            has_end = True
            break
        if marker in _ALONE or marker == _START:
            at += 2
            continue
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        if marker in _FRAMES and length >= _LEAST_FRAME:
            height, width = (int.from_bytes(content[at + place : at + place + 2], "big") for place in (5, 7))
            samples = _samples(width * height, content[at + 10 : at + 2 + length])
            is_progressive = is_progressive or marker in _PROGRESSIVE
        at += 2 + length
        if marker == _SCAN:
            scans += 1
            found = _MARK.search(content, at)
            if found is None:
                break
            at = found.end() - 2
    else:
        has_end = content[at : at + 2] == bytes((_FILL, _END))
    return JpegParts(width, height, samples, is_progressive or scans > 1, has_end, scans)


def _samples(pixels: int, components: bytes) -> int:
    """Of a picture in all of its components, each with its sampling factors (ITU-T T.81, B.2.2)."""
    factors = [divmod(each, 16) for each in components[1::3]]
    widest = max((across for across, _down in factors), default=1) or 1
    tallest = max((down for _across, down in factors), default=1) or 1
    return sum(pixels * across * down // (widest * tallest) for across, down in factors)


def is_cut(content: bytes, kind: FileKind) -> bool:
    """Whether a part of a file is missing for sure. False for a kind that has no rule here."""
    rule = {JPEG: _is_jpeg_cut, PNG: _is_png_cut, WEBP: _is_webp_cut, HEIC: _is_heic_cut, PDF: _is_pdf_cut}.get(kind)
    return rule is not None and rule(content)


def _is_jpeg_cut(content: bytes) -> bool:
    """Nothing but a head; or without an end, zeros in its place or coarse pixels without all that refines them.

    Zeros in the middle prove nothing: blank paper may be coded so.
    """
    parts = jpeg_parts(content)
    if not parts.has_scan:
        return True
    return not parts.has_end and (parts.is_buffered or content.endswith(_FEW_ZEROS))


def _is_png_cut(content: bytes) -> bool:
    """A chunk reaches beyond the end of the file, there is no last one, or one that matters does not fit its sum."""
    for kind, begin, end in _png_chunks(content):
        if end + 4 > len(content):
            return True
        if kind == b"IEND":
            return False
        is_critical = not kind[0] & 0x20
        if is_critical and crc32(memoryview(content)[begin - 4 : end]) != int.from_bytes(content[end : end + 4], "big"):
            return True
    return True


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    """The kind of each chunk, and where its data begin and end."""
    at = 8
    while at + 8 <= len(content):
        begin = at + 8
        end = begin + int.from_bytes(content[at : at + 4], "big")
        yield content[at + 4 : begin], begin, end
        at = end + 4


def _is_webp_cut(content: bytes) -> bool:
    """It says that it is longer than it is, or its pixels end in zeros."""
    if int.from_bytes(content[4:8], "little") + 8 > len(content) + 1:  # the byte that makes it even may be left out
        return True
    at = 12
    while at + 8 <= len(content):
        kind, size = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        end = at + 8 + size
        if end > len(content):
            return True
        if kind in {b"VP8 ", b"VP8L"} and content.endswith(_ZEROS, at + 8, end):
            return True
        at = end + size % 2
    return False


def webp_size(content: bytes) -> tuple[int, int]:
    """Width and height of a WebP (RFC 9649, 2.5 to 2.7); zeros where its first chunk says none."""
    kind = content[12:16]
    if kind == b"VP8X":
        return int.from_bytes(content[24:27], "little") + 1, int.from_bytes(content[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        return int.from_bytes(content[26:28], "little") & 0x3FFF, int.from_bytes(content[28:30], "little") & 0x3FFF
    return 0, 0


def _is_heic_cut(content: bytes) -> bool:
    """A box reaches beyond the end of the file, or the pixels end in zeros (ISO/IEC 14496-12, 4.2)."""
    at = 0
    while at + 8 <= len(content):
        size, kind = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        if size == 0:  # to the end of the file
            end = len(content)
        elif size == 1:
            end = at + int.from_bytes(content[at + 8 : at + 16], "big")
        else:
            end = at + size
        if end > len(content):
            return True
        if kind == b"mdat" and content.endswith(_ZEROS, at + 8, end):
            return True
        if end < at + 8:
            return False  # no boxes any more; the decoder judges
        at = end
    return False


def _is_pdf_cut(content: bytes) -> bool:
    """After its last end there are objects without a table of them, or it has neither an end nor a table.

    A missing `%%EOF` alone is no defect, and bytes after it are none either.
    """
    end = content.rfind(b"%%EOF")
    rest = content[max(end, 0) :]
    if b"startxref" in rest or (end < 0 and b"trailer" in rest):
        return False
    return end < 0 or _OBJECT.search(rest) is not None
