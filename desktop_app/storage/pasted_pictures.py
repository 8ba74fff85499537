"""Pictures that were pasted and are in no file: they get one, which stays until nothing needs it any more."""

import os
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from desktop_app.storage import busy_files
from desktop_app.storage.private_file import replacing

_ENDING = ".png"
_FORBIDDEN = '\\/:*?"<>|'
"""In names of files on one system or another."""


class PastedPictures:
    """Keeps them in a folder of the app. All methods block."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, png: bytes, name: str, at: datetime) -> Path:
        """Write a picture under a name that says when it was pasted. Raises OSError."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        clean = "".join("-" if sign in _FORBIDDEN or not sign.isprintable() else sign for sign in name)
        stem = f"{clean}, {at:%Y-%m-%d %H.%M.%S}"
        path = self._folder / f"{stem}{_ENDING}"
        number = 1
        while path.exists():
            number += 1
            path = self._folder / f"{stem} ({number}){_ENDING}"
        with replacing(path) as file:
            file.write(png)
        return path

    def forget_all_but(self, needed: Collection[Path]) -> None:
        """Remove those that no upload needs. What cannot be removed now is tried again at the next start."""
        if not self._folder.is_dir():
            return
        kept = {os.path.normcase(path) for path in needed}
        for path in self._folder.iterdir():
            if path.suffix == _ENDING and os.path.normcase(path) not in kept:
                try:
                    busy_files.unlink(path, missing_ok=True)
                except OSError:
                    continue
