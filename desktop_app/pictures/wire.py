"""How the app and the process that makes pictures talk: some numbers, then as many bytes as they say.

A request asks for a picture of a file, for a look at it (look_wire.py) or for a changed copy (change_wire.py); each
has an answer of its own. What comes from the worker is not trusted, since a file may have taken it over: it has to fit
what was asked for.
"""

import struct
from collections.abc import Sequence
from typing import BinaryIO

from desktop_app.domain.changes import ChangeRequest
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.change_wire import (
    MOST_CHANGED,
    MOST_TOLD,
    BadChangeError,
    change_bytes,
    change_of,
    changed_of,
    told_bytes,
)
from desktop_app.pictures.look_wire import (
    MOST_ANSWER,
    BadLookError,
    looked_bytes,
    looked_of,
)
from desktop_app.pictures.picture import (
    Looked,
    LookRequest,
    Picture,
    PictureError,
    PictureFailure,
    PictureRequest,
    TellSoFar,
    untold,
)

_ASKED = struct.Struct(">5I")
"""Of a request: what is wanted, three numbers that belong to it, and the length of the file."""
_WANTS_PICTURE, _WANTS_LOOK, _WANTS_CHANGE = 0, 1, 2
_NUMBERS = struct.Struct(">4I")
"""Of an answer."""
_PICTURE = 0
"""The first number of an answer; another one is the place of a failure among all of them, counted from 1."""
_LOOKED = 1000
"""The same for what a look has found; the second number is its length."""
_LOOKED_SO_FAR = 1002
"""The same for what is known while the look goes on: it counts if the process does not come to an end."""
_MOST_SO_FAR = 16
"""Such answers to one request."""
_CHANGED = 1001
"""The same for a changed copy; the next two numbers are the lengths of what is told of it and of the copy."""
_FAILURES = tuple(PictureFailure)
_BYTES_A_PIXEL = 3
MOST_CONTENT = 64 * 1024 * 1024
"""Bytes of a file; larger ones are no photos."""


class NoAnswerError(Exception):
    """What came from the other side is no answer, or it has ended."""


def send_request(stream: BinaryIO, request: PictureRequest | LookRequest, content: bytes) -> None:
    """To the worker."""
    if isinstance(request, LookRequest):
        _send(stream, _ASKED.pack(_WANTS_LOOK, 0, 0, 0, len(content)), content)
    else:
        numbers = (request.width, request.height, request.page, len(content))
        _send(stream, _ASKED.pack(_WANTS_PICTURE, *numbers), content)


def send_change(stream: BinaryIO, request: ChangeRequest, contents: Sequence[bytes]) -> None:
    """To the worker: one file, or two of which one is made."""
    told = change_bytes(request, contents)
    length = sum(map(len, contents))
    _send(stream, _ASKED.pack(_WANTS_CHANGE, len(told), 0, 0, length), told, *contents)


Received = tuple[PictureRequest | LookRequest | ChangeRequest, list[bytes]]
"""What is wanted, and the files that it is wanted of: one, but for a change of two."""


def receive_request(stream: BinaryIO) -> Received | None:
    """In the worker; None at the end of the stream."""
    try:
        wanted, *numbers, length = _ASKED.unpack(_read(stream, _ASKED.size))
        if wanted == _WANTS_CHANGE:
            request, sizes = change_of(_read(stream, numbers[0]))
            return request, [_read(stream, size) for size in sizes]
        if wanted == _WANTS_LOOK:
            return LookRequest(), [_read(stream, length)]
        return PictureRequest(*numbers), [_read(stream, length)]
    except NoAnswerError:
        return None


def send_picture(stream: BinaryIO, picture: Picture) -> None:
    """From the worker."""
    _send(stream, _NUMBERS.pack(_PICTURE, picture.width, picture.height, picture.pages), picture.pixels)


def send_failure(stream: BinaryIO, failure: PictureFailure) -> None:
    """From the worker."""
    _send(stream, _NUMBERS.pack(_FAILURES.index(failure) + 1, 0, 0, 0))


def send_looked(stream: BinaryIO, looked: Looked, *, is_last: bool = True) -> None:
    """From the worker."""
    told = looked_bytes(looked)
    _send(stream, _NUMBERS.pack(_LOOKED if is_last else _LOOKED_SO_FAR, len(told), 0, 0), told)


def send_changed(stream: BinaryIO, changed: Changed) -> None:
    """From the worker."""
    told = told_bytes(changed)
    _send(stream, _NUMBERS.pack(_CHANGED, len(told), len(changed.content), 0), told, changed.content)


def receive_picture(stream: BinaryIO, request: PictureRequest) -> Picture:
    """In the app. Raises PictureError for a failure that is told, NoAnswerError for anything but an answer."""
    kind, width, height, pages = _NUMBERS.unpack(_read(stream, _NUMBERS.size))
    if 0 < kind <= len(_FAILURES):
        raise PictureError(_FAILURES[kind - 1])
    if kind != _PICTURE or not (0 < width <= request.width and 0 < height <= request.height and pages > 0):
        raise NoAnswerError
    return Picture(width, height, _read(stream, width * height * _BYTES_A_PIXEL), pages)


def receive_looked(stream: BinaryIO, name: str, so_far: TellSoFar = untold) -> Looked:
    """In the app: what was found of the file of that name. Raises NoAnswerError for anything but an answer.

    `so_far` gets what is known before the end.
    """
    for _answer in range(_MOST_SO_FAR + 1):
        kind, length, *_rest = _NUMBERS.unpack(_read(stream, _NUMBERS.size))
        if kind not in {_LOOKED, _LOOKED_SO_FAR} or length > MOST_ANSWER:
            raise NoAnswerError
        try:
            looked = looked_of(_read(stream, length), name)
        except BadLookError:
            raise NoAnswerError from None
        if kind == _LOOKED:
            return looked
        so_far(looked)
    raise NoAnswerError


def receive_changed(stream: BinaryIO, request: ChangeRequest) -> Changed:
    """In the app. Raises PictureError for a failure that is told, NoAnswerError for anything but an answer."""
    kind, told, length, _rest = _NUMBERS.unpack(_read(stream, _NUMBERS.size))
    if 0 < kind <= len(_FAILURES):
        raise PictureError(_FAILURES[kind - 1])
    if kind != _CHANGED or told > MOST_TOLD or length > MOST_CHANGED:
        raise NoAnswerError
    try:
        return changed_of(_read(stream, told), _read(stream, length), request)
    except BadChangeError:
        raise NoAnswerError from None


def _send(stream: BinaryIO, *parts: bytes) -> None:
    stream.writelines(parts)
    stream.flush()


def _read(stream: BinaryIO, length: int) -> bytes:
    """Raises NoAnswerError where the stream ends before."""
    content = stream.read(length)
    if len(content) < length:
        raise NoAnswerError
    return content
