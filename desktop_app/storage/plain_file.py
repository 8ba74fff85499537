"""Reads a small file that somebody else may have put there: it is a plain one, it is bounded, and nothing waits.

A pipe or a device in its place would hold its reader for ever or never end.
"""

import os
import stat
from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class NoPlainFileError(OSError):
    """What is there is a folder, a pipe or a device."""


def read_plain_file(path: Path, most: int) -> bytes:
    """At most `most` bytes from its start. Raises OSError, NoPlainFileError among them; ValueError for no path."""
    descriptor = os.open(path, _FLAGS)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NoPlainFileError("it is not a file")
    with os.fdopen(descriptor, "rb") as file:
        return file.read(most)
