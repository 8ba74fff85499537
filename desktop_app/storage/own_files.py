"""Files that the app makes itself, of pictures that were pasted and of changed copies: they stay until nothing needs
them any more.
"""

import os
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
    """Keeps them in a folder of the app. All methods block."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, content: bytes, name: str, ending: str) -> Path:
        """Write a file under a name without its ending, or one with a number where that is taken. Raises OSError."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        stem = _clean(name)
        path = self._folder / f"{stem}{ending}"
        number = 1
        while path.exists():
            number += 1
            path = self._folder / f"{stem} ({number}){ending}"
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
        """Remove those that no upload needs."""
        if not self._folder.is_dir():
            return
        kept = {os.path.normcase(path) for path in needed}
        for path in self._folder.iterdir():
            if not path.name.startswith(".") and os.path.normcase(path) not in kept:
                _remove(path)


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
