"""Files for the bytes of a document that is on its way: they are gone with the process, however that ends.

On Linux and macOS such a file has no name from its first moment on. On Windows it has one until it is closed, and a
power cut leaves it there, which would be a copy of a passport that nobody knows of. So the names can be told from
others, and whoever locks the data folder removes what was left.
"""

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO

from desktop_app.storage import busy_files

_PREFIX = ".copy-"
_SUFFIX = ".tmp"


def nameless_file(folder: Path) -> IO[bytes]:
    """An open, unbuffered, empty file on the disk of a folder, for reading and writing. Raises OSError."""
    return tempfile.TemporaryFile(dir=folder, buffering=0, prefix=_PREFIX, suffix=_SUFFIX)


def remove_left_copies(folder: Path) -> None:
    """Remove what a power cut left below a folder. Only the process that holds the folder's lock may."""
    for each in list(folder.rglob(f"{_PREFIX}*{_SUFFIX}")):
        with suppress(OSError):  # tried again at the next start
            busy_files.unlink(each)
