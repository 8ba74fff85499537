"""The process that reads text:  python -m desktop_app.pictures.ocr

The process that opens documents starts it, gives it pictures and gets facts. It opens no file but the networks, no
connection, and sees no file of a person, only pixels.
"""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import BinaryIO

from desktop_app.pictures.end_of_input import input_that_ends_the_process
from desktop_app.pictures.ocr.models import Networks, model_files
from desktop_app.pictures.ocr.strips import Grey
from desktop_app.pictures.ocr.wire import receive_page
from desktop_app.pictures.picture import Facts, Looked
from desktop_app.pictures.wire import send_looked

_MOST_MEMORY = 900 * 1024 * 1024
"""Bytes of data: the largest picture that is read takes half of it."""


def serve(pages: BinaryIO, answers: BinaryIO, read: Callable[[Grey], Facts]) -> None:
    """Answer until there are no more pages."""
    while (grey := receive_page(pages)) is not None:
        try:
            looked = Looked(facts=read(grey))
        except Exception:  # noqa: BLE001 - whatever it is, nothing was read, and its text may hold what was
            looked = Looked(is_complete=False)
        send_looked(answers, looked)


def _reader() -> Callable[[Grey], Facts]:
    from desktop_app.pictures.ocr.reading import read_facts  # noqa: PLC0415 - only a process that reads needs it

    files = model_files()
    if files is None:
        sys.exit(1)
    networks = Networks(*files)
    return lambda grey: read_facts(grey, networks, date.today())  # noqa: DTZ011 - the person's own day


def _limit_memory() -> None:
    """Bound it where the system can, above what the parent had as its bound."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has no such module

    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    most = _MOST_MEMORY if hard == resource.RLIM_INFINITY else min(_MOST_MEMORY, hard)
    with suppress(OSError, ValueError):  # macOS does not know all of them
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def main() -> None:
    """Serve the process that started this one. What libraries print goes nowhere: the answers have a channel alone."""
    _limit_memory()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    pages = input_that_ends_the_process(sys.stdin.fileno())
    serve(pages, answers, _reader())


if __name__ == "__main__":
    main()
