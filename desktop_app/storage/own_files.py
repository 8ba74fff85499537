"""Files that the app makes itself, of pictures that were pasted and of changed copies: they stay until nothing needs
them any more.
"""

import os
import threading
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from desktop_app.storage import busy_files
from desktop_app.storage.private_file import replacing

_FORBIDDEN = '\\/:*?"<>|'
"""In names of files on one system or another."""
_MOST_NAME_BYTES = 180
"""Of a name without its ending: most systems allow 255, and a number and the name of a temporary file are added."""
_NAMELESS = "document"


def pasted_name(name: str, at: datetime) -> str:
    """A name without an ending that says when a picture was pasted."""
    return f"{name}, {at:%Y-%m-%d %H.%M.%S}"


class OwnFiles:
    """Keeps them in a folder of the app. All methods block, and may be called from several threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._given: set[Path] = set()
        """All that were made since the start. No name is given twice: who forgets the first would hit the second."""

    def keep(self, content: bytes, name: str, ending: str) -> Path:
        """Write a file under a name without its ending, or one with a number where that is taken. Raises OSError."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._free(_clean(name), ending)
        with replacing(path) as file:
            file.write(content)
        return path

    def holds(self, path: Path) -> bool:
        """Whether a file is one of these."""
        return os.path.normcase(path.parent) == os.path.normcase(self._folder)

    def forget(self, path: Path) -> None:
        """Remove one of them, if it is one. What cannot be removed now is tried again at the next start."""
        if self.holds(path):
            _remove(path)

    def forget_all_but(self, needed: Collection[Path]) -> None:
        """Remove those of earlier times that no upload needs. What was made since the start may be about to be sent."""
        if not self._folder.is_dir():
            return
        kept = {os.path.normcase(path) for path in needed}
        for path in [*self._folder.iterdir()]:
            with self._lock:
                is_new = path in self._given
            if not is_new and not path.name.startswith(".") and os.path.normcase(path) not in kept:
                _remove(path)

    def _free(self, stem: str, ending: str) -> Path:
        """A path that no file has, had since the start, or is about to have."""
        with self._lock:
            path, number = self._folder / f"{stem}{ending}", 1
            while path in self._given or path.exists():
                number += 1
                path = self._folder / f"{stem} ({number}){ending}"
            self._given.add(path)
            return path


def _clean(name: str) -> str:
    """A name that every system takes and that leads nowhere else."""
    plain = "".join("-" if sign in _FORBIDDEN or not sign.isprintable() else sign for sign in name)
    short = plain.encode()[:_MOST_NAME_BYTES].decode(errors="ignore")
    return short.lstrip(". ").rstrip(". ") or _NAMELESS


def _remove(path: Path) -> None:
    try:
        busy_files.unlink(path, missing_ok=True)
    except OSError:
        return
