"""A drawing that unpacks to far too much is seen before a decoder takes the memory for it, however it is written."""

import base64
import zlib
from collections.abc import Iterator
from functools import cache

import pytest

from desktop_app.pictures.look.pdf_streams import MOST_UNPACKED, has_bomb

STREAM = b"4 0 obj\n<</Length 9/Filter/FlateDecode>>stream\n"


def packed(size: int) -> bytes:
    """Strokes of so many bytes, in few."""
    packer = zlib.compressobj(9)
    piece = b"0 0 m " * 100_000
    pieces: Iterator[bytes] = (
        packer.compress(piece[: min(len(piece), size - at)]) for at in range(0, size, len(piece))
    )
    return b"".join(pieces) + packer.flush()


@cache
def bomb() -> bytes:
    return packed(MOST_UNPACKED + 1)


def written(begin: bytes, data: bytes) -> bytes:
    return b"%PDF-1.7\n" + begin + data + b"\nendstream\nendobj\n"


@pytest.mark.parametrize(
    ("begin", "again"),
    [
        (STREAM, False),
        (STREAM.replace(b"stream\n", b"stream \n"), False),
        (STREAM.replace(b"stream\n", b"stream\t \r\n"), False),
        (STREAM.replace(b"stream\n", b"stream\r"), False),
        (STREAM.replace(b"/Length", b"/Name/Image/Length"), False),
        (STREAM.replace(b"/FlateDecode", b"/Fl"), False),
        (STREAM.replace(b"/FlateDecode", b"/Fl#61teDecode"), False),
        (STREAM.replace(b"/FlateDecode", b" 7 0 R"), False),
        (STREAM.replace(b">>", b"/X(" + b"x" * 4000 + b")>>"), False),
        (STREAM.replace(b">>", b"/X( obj )>>"), False),
        (STREAM.replace(b"/FlateDecode", b"[/FlateDecode/FlateDecode]"), True),
    ],
)
def test_a_drawing_that_unpacks_to_too_much_is_seen(begin: bytes, again: bool) -> None:
    assert has_bomb(written(begin, zlib.compress(bomb(), 9) if again else bomb()))


def test_one_in_letters_is_seen() -> None:
    hexadecimal = STREAM.replace(b"/FlateDecode", b"[/AHx/Fl]")
    assert has_bomb(written(hexadecimal, bomb().hex("\n", 40).encode() + b">"))
    in_85 = STREAM.replace(b"/FlateDecode", b"[/ASCII85Decode/FlateDecode]")
    assert has_bomb(written(in_85, base64.a85encode(bomb(), wrapcol=80) + b"~>"))


def test_a_picture_of_many_megapixels_is_none() -> None:
    assert not has_bomb(written(STREAM.replace(b"/Length", b"/Subtype /Image/Length"), bomb()))


@pytest.mark.parametrize("data", [packed(MOST_UNPACKED), b"0 0 m", b"", b"x", b"\x78\x9c damaged", bytes(100)])
def test_an_ordinary_drawing_is_none(data: bytes) -> None:
    assert not has_bomb(written(STREAM, data))
    assert not has_bomb(written(STREAM.replace(b"/FlateDecode", b"[/AHx/Fl]"), data))
    assert not has_bomb(written(STREAM.replace(b"/FlateDecode", b"[/A85/Fl]"), data))
