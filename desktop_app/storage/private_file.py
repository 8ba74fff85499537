"""Replaces a file in one step with one that only its owner can read.

The new content goes to a temporary file beside the old one, so that a crash leaves either the old file or the new one,
never half of one.
"""

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app.storage import busy_files

_LEFTOVER = re.compile(r"\..+\.[0-9]+\.new")
"""Names of the temporary files."""


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a new file that replaces `path` if the block ends without an exception. Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    busy_files.unlink(temporary, missing_ok=True)
    # Created exclusively: it is neither a link that someone planted nor a file that another process has open.
    descriptor = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        busy_files.replace(temporary, path)
    except BaseException:
        busy_files.unlink(temporary, missing_ok=True)
        raise


def write_private(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Replace a small text file. Raises OSError, and UnicodeError for text that the encoding cannot represent."""
    content = text.encode(encoding)
    with replacing(path) as file:
        file.write(content)


def remove_leftovers(folder: Path) -> None:
    """Remove the temporary files of a process that was killed. Only the process that holds the folder's lock may."""
    for leftover in folder.glob(".*.*.new"):
        if _LEFTOVER.fullmatch(leftover.name):
            with contextlib.suppress(OSError):  # a leftover does no harm and is tried again next time
                busy_files.unlink(leftover)
