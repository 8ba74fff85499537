"""How the app and the process that makes pictures talk: four numbers, then as many bytes as they say.

What comes from the worker is not trusted, since a file may have taken it over: it has to fit what was asked for.
"""

import struct
from typing import BinaryIO

from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest

_NUMBERS = struct.Struct(">4I")
_PICTURE = 0
"""The first number of an answer; another one is the place of a failure among all of them, counted from 1."""
_FAILURES = tuple(PictureFailure)
_BYTES_A_PIXEL = 3
MOST_CONTENT = 64 * 1024 * 1024
"""Bytes of a file; larger ones are no photos."""


class NoAnswerError(Exception):
    """What came from the other side is no answer, or it has ended."""


def send_request(stream: BinaryIO, request: PictureRequest, content: bytes) -> None:
    """To the worker."""
    _send(stream, (request.width, request.height, request.page, len(content)), content)


def receive_request(stream: BinaryIO) -> tuple[PictureRequest, bytes] | None:
    """In the worker; None at the end of the stream."""
    try:
        width, height, page, length = _NUMBERS.unpack(_read(stream, _NUMBERS.size))
        return PictureRequest(width, height, page), _read(stream, length)
    except NoAnswerError:
        return None


def send_picture(stream: BinaryIO, picture: Picture) -> None:
    """From the worker."""
    _send(stream, (_PICTURE, picture.width, picture.height, picture.pages), picture.pixels)


def send_failure(stream: BinaryIO, failure: PictureFailure) -> None:
    """From the worker."""
    _send(stream, (_FAILURES.index(failure) + 1, 0, 0, 0), b"")


def receive_picture(stream: BinaryIO, request: PictureRequest) -> Picture:
    """In the app. Raises PictureError for a failure that is told, NoAnswerError for anything but an answer."""
    kind, width, height, pages = _NUMBERS.unpack(_read(stream, _NUMBERS.size))
    if 0 < kind <= len(_FAILURES):
        raise PictureError(_FAILURES[kind - 1])
    if kind != _PICTURE or not (0 < width <= request.width and 0 < height <= request.height and pages > 0):
        raise NoAnswerError
    return Picture(width, height, _read(stream, width * height * _BYTES_A_PIXEL), pages)


def _send(stream: BinaryIO, numbers: tuple[int, int, int, int], content: bytes) -> None:
    stream.write(_NUMBERS.pack(*numbers))
    stream.write(content)
    stream.flush()


def _read(stream: BinaryIO, length: int) -> bytes:
    """Raises NoAnswerError where the stream ends before."""
    content = stream.read(length)
    if len(content) < length:
        raise NoAnswerError
    return content
