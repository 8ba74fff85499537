"""The smallest documents that open, each with bytes of its own: what is sent in a test is looked at before.

A test whose files are made up on purpose (their bytes count, not what they show) has nobody look at their content:
`nothing_seen`.
"""

import hashlib
import struct
import zlib
from collections.abc import Sequence

from desktop_app.pictures.picture import Looked

_SIDE = 8
"""Pixels."""


def pdf(mark: str = "SPECIMEN", size: int = 0, lines: Sequence[str] = ()) -> bytes:
    """One page with these lines, of at least so many bytes, with a comment that no other mark gives."""
    written = " ".join(f"0 -20 Td ({line}) Tj" for line in lines)
    text = f"BT /F1 12 Tf 20 280 Td {written} ET".encode() if lines else b""
    objects: tuple[bytes, ...] = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 210 297]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    if not lines:
        objects = (*objects[:2], b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 210 297]>>")
    content = b"%PDF-1.7\n%SPECIMEN " + _own(mark) + b"\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<</Root 1 0 R/Size %d>>\n" % (count, table, count)
    last = b"startxref\n%010d\n%%%%EOF\n"  # as long for every place
    padding = max(0, size - len(content) - len(end) - len(last % len(content)) - 2)
    if padding:
        content += b"%" + b"x" * padding + b"\n"
    return content + end + last % len(content)


def png(mark: str = "SPECIMEN", size: int = 0) -> bytes:
    """A picture of some pixels, of at least so many bytes, in colours that no other mark gives."""
    row = b"\0" + hashlib.sha256(_own(mark)).digest()[: 3 * _SIDE]
    head = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    content = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head)
    if size:
        content += _chunk(b"spAd", bytes(size))
    return content + _chunk(b"IDAT", zlib.compress(row * _SIDE)) + _chunk(b"IEND", b"")


async def nothing_seen(_content: bytes, _name: str) -> Looked:
    """In place of a look at the content of files."""
    return Looked()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _own(mark: str) -> bytes:
    return hashlib.sha256(mark.encode("utf-8", "surrogateescape")).hexdigest()[:8].encode()
