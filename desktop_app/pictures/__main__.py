"""The process that makes pictures:  python -m desktop_app.pictures  (the frozen app: dossier --picture-worker)

Reads requests from standard input and answers on standard output until the input ends. It opens no file and no
connection, and may use only so much memory.
"""

import os
import sys
from typing import BinaryIO

from desktop_app.pictures.decode import decode
from desktop_app.pictures.picture import PictureError, PictureFailure
from desktop_app.pictures.wire import receive_request, send_failure, send_picture

_MOST_MEMORY = 3 * 1024**3
"""Bytes of addresses: a photo of 200 million pixels is decoded and copied once."""


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until there are no more requests."""
    while (received := receive_request(requests)) is not None:
        request, content = received
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
            del picture
        del content, received


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
        try:
            _soft, hard = resource.getrlimit(limit)
            allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(limit, (allowed, allowed))
        except (OSError, ValueError):  # macOS does not know all of them
            continue


def main() -> None:
    """Serve the app that started this process. What libraries print goes nowhere: the answers have a channel alone."""
    limit_this_process()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
