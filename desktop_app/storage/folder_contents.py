"""What is in a folder that a person wants to add: the files that may be documents, and what else there is.

Blocks: called through FileAccess, since a folder of a drive that hangs hangs too.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import FileUnreadableError
from desktop_app.domain.file_kinds import kind_by_name

MOST_FILES = 500
"""A folder with more is a collection, not the documents for a check."""
_MOST_SEEN = 20_000
"""Entries that are looked at, of all folders below."""
_DEEPEST = 5
_RUBBISH = frozenset({"thumbs.db", "desktop.ini"})
"""What Windows puts beside pictures."""


@dataclass(frozen=True, slots=True)
class FolderContents:
    """Ordered by name, folder after folder."""

    files: tuple[Path, ...]
    """By their names they are pictures or PDF."""
    others: tuple[str, ...] = ()
    """Names of files that are neither."""
    is_cut: bool = False
    """Whether there is more than is ever taken."""


def folder_contents(folder: Path, progressed: Callable[[], object]) -> FolderContents:
    """Look through a folder and those in it; links are not followed. `progressed` is called at each folder.

    Raises FileUnreadableError when the folder itself cannot be read.
    """
    files: list[Path] = []
    others: list[str] = []
    waiting = [(folder, 0)]
    seen = 0
    while waiting:
        place, depth = waiting.pop(0)
        try:
            entries = sorted(os.scandir(place), key=lambda entry: entry.name)
        except OSError:
            if place == folder:
                raise FileUnreadableError(name=folder.name) from None
            others.append(place.name)
            continue
        progressed()
        for entry in entries:
            seen += 1
            if seen > _MOST_SEEN or len(files) >= MOST_FILES:
                return FolderContents(tuple(files), tuple(others), is_cut=True)
            if entry.name.startswith(".") or entry.name.casefold() in _RUBBISH or entry.is_symlink():
                continue
            if entry.is_dir(follow_symlinks=False):
                if depth < _DEEPEST:
                    waiting.append((Path(entry.path), depth + 1))
            elif entry.is_file(follow_symlinks=False) and kind_by_name(entry.name) is not None:
                files.append(Path(entry.path))
            else:
                others.append(entry.name)
    return FolderContents(tuple(files), tuple(others))
