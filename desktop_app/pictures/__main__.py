"""The process that opens documents:  python -m desktop_app.pictures  (the frozen app: dossier --picture-worker)

Reads requests from standard input and answers on standard output until the input ends. It opens no file and no
connection, and may use only so much memory.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.domain.changes import ChangeRequest
from desktop_app.pictures.change_wire import MOST_CHANGED
from desktop_app.pictures.decode import decode
from desktop_app.pictures.end_of_input import input_that_ends_the_process
from desktop_app.pictures.picture import Looked, LookRequest, PictureError, PictureFailure, PictureRequest
from desktop_app.pictures.so_far import SoFar
from desktop_app.pictures.wire import receive_request, send_changed, send_failure, send_looked, send_picture

if TYPE_CHECKING:
    from desktop_app.pictures.look.content import ReadPage

_MOST_MEMORY = 3 * 1024**3
"""Bytes of addresses: a photo of 200 million pixels is decoded and copied once."""
_MOST_MEMORY_OF_A_LOOK = 465 * 1024 * 1024
"""Bytes of data, about 100 of them Python and its libraries: what a look decodes is bounded to less by itself, but for
what nobody thought of. With it 395 MB in all is the most that was seen; with 480 pages of nested forms took 421."""
_MOST_SECONDS_OF_A_LOOK = 6.0
"""Of a processor, for all but the text of pictures, which another process reads. The slowest good file that was seen,
a page of 35 megapixels in a PDF, took 1.5."""
_MOST_MEMORY_OF_A_CHANGE = 1024**3
"""The same for a change: a photo of 64 million pixels is decoded, turned and coded, beside both files."""


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until there are no more requests."""
    while (received := receive_request(requests)) is not None:
        request, contents = received
        match request:
            case LookRequest():
                send_looked(answers, _looked(answers, contents[0]))
            case PictureRequest():
                _answer_with_picture(answers, contents[0], request)
            case ChangeRequest():
                _answer_with_copy(answers, contents, request)
        del contents, received


def _looked(answers: BinaryIO, content: bytes) -> Looked:
    """What there is to tell; the name of the file is filled in by the app."""
    from desktop_app.pictures.look.content import look  # noqa: PLC0415 - a picture alone needs no part of it

    known = SoFar(answers)
    try:
        with known.given_up_after(_MOST_SECONDS_OF_A_LOOK), _bounded_memory(_MOST_MEMORY_OF_A_LOOK):
            return look(content, "", _reader(), known.tell)
    except Exception:  # noqa: BLE001 - decoders raise whatever they did not think of
        return replace(known.looked, is_complete=False)


@cache
def _reader() -> "ReadPage | None":
    """Who reads text, for the whole life of this process; None where the optional packages for it are missing."""
    from desktop_app.pictures.ocr.reader import page_reader  # noqa: PLC0415 - as above

    return page_reader()


def _answer_with_picture(answers: BinaryIO, content: bytes, request: PictureRequest) -> None:
    try:
        picture = decode(content, request)
    except PictureError as error:
        send_failure(answers, error.failure)
    except MemoryError:
        send_failure(answers, PictureFailure.TOO_LARGE)
    except Exception:  # noqa: BLE001 - decoders raise whatever they did not think of
        send_failure(answers, PictureFailure.UNREADABLE)
    else:
        send_picture(answers, picture)


def _answer_with_copy(answers: BinaryIO, contents: Sequence[bytes], request: ChangeRequest) -> None:
    from desktop_app.pictures.change.carry_out import carry_out  # noqa: PLC0415 - a picture alone needs no part of it

    try:
        with _bounded_memory(_MOST_MEMORY_OF_A_CHANGE):
            changed = carry_out(contents, request)
    except PictureError as error:
        send_failure(answers, error.failure)
    except MemoryError:
        send_failure(answers, PictureFailure.TOO_LARGE)
    except Exception:  # noqa: BLE001 - decoders raise whatever they did not think of
        send_failure(answers, PictureFailure.UNREADABLE)
    else:
        if len(changed.content) > MOST_CHANGED:
            send_failure(answers, PictureFailure.TOO_LARGE)
        else:
            send_changed(answers, changed)


@contextmanager
def _bounded_memory(most: int) -> Iterator[None]:
    """Less memory than a picture may take, where the system can bound it."""
    if sys.platform == "win32":
        yield
        return
    import resource  # noqa: PLC0415 - Windows has no such module

    before = resource.getrlimit(resource.RLIMIT_DATA)
    hard = before[1]
    with suppress(OSError, ValueError):  # macOS does not know all of them
        resource.setrlimit(resource.RLIMIT_DATA, (_allowed(most, hard, resource.RLIM_INFINITY), hard))
    try:
        yield
    finally:
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_DATA, before)


def limit_this_process() -> None:
    """Bound what a file that takes the decoder over could use: memory, no files to write, no core file."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has no such module

    for limit, most in (
        (resource.RLIMIT_AS, _MOST_MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(OSError, ValueError):  # as above
            _soft, hard = resource.getrlimit(limit)
            allowed = _allowed(most, hard, resource.RLIM_INFINITY)
            resource.setrlimit(limit, (allowed, allowed))


def _allowed(most: int, hard: int, infinite: int) -> int:
    """A limit that may be set below the hard one."""
    return most if hard == infinite else min(most, hard)


def main() -> None:
    """Serve the app that started this process. What libraries print goes nowhere: the answers have a channel alone."""
    limit_this_process()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    serve(input_that_ends_the_process(sys.stdin.fileno()), answers)


if __name__ == "__main__":
    main()
