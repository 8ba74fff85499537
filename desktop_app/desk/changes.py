"""Changed copies of the person's files: made in another process, shown, and kept as files until no upload needs them.

The original is only ever read. A copy becomes a file when the person wants it, in a folder that only they can read.
"""

import asyncio
from collections.abc import Collection, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Protocol

from desktop_app.desk.previews import Render
from desktop_app.domain.changes import ChangeRequest, changed_ending
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest
from desktop_app.pictures.wire import MOST_CONTENT
from desktop_app.storage.file_access import Attempt, FileAccess
from desktop_app.storage.own_files import OwnFiles

_PIECE_BYTES = 1024 * 1024


class MakeChange(Protocol):
    """Changes files' bytes; the real one is PictureWorker.change."""

    async def __call__(self, contents: Sequence[bytes], request: ChangeRequest, /) -> Changed:
        """Raises PictureError."""


class Changes:
    """What one person can have changed before it is sent; `copies` keeps what they want."""

    def __init__(self, files: FileAccess, change: MakeChange, render: Render, copies: OwnFiles) -> None:
        self._files = files
        self._change = change
        self._render = render
        self._copies = copies

    async def make(self, files: Sequence[Path], request: ChangeRequest) -> Changed:
        """A changed copy in memory. Cancelled, it stops soon. Raises PictureError, and FileError where a file cannot be
        read.
        """
        contents = [await self._files.run(file, partial(_read, file)) for file in files]
        return await self._change(contents, request)

    async def picture(self, changed: Changed, request: PictureRequest) -> Picture:
        """A picture of a copy that is in no file yet. Raises PictureError."""
        return await self._render(changed.content, request)

    async def keep(self, changed: Changed, original: Path) -> Path:
        """Make a file of a copy, named like its original. Raises OSError."""
        ending = changed_ending(original.name, changed.mime)
        return await asyncio.to_thread(self._copies.keep, changed.content, original.stem, ending)

    def holds(self, file: Path) -> bool:
        """Whether a file is such a copy."""
        return self._copies.holds(file)

    async def forget(self, copies: Collection[Path], needed: Collection[Path]) -> None:
        """Remove copies that no upload needs. Files of other folders are left alone."""
        for copy in set(copies) - set(needed):
            await asyncio.to_thread(self._copies.forget, copy)

    async def forget_all_but(self, needed: Collection[Path]) -> None:
        """Remove all copies that no upload needs: at the start nothing else does."""
        await asyncio.to_thread(self._copies.forget_all_but, needed)


def _read(file: Path, attempt: Attempt) -> bytes:
    """Blocks. Raises FileError and PictureError."""
    with closing(attempt.open(file)) as opened:
        if opened.size > MOST_CONTENT:
            raise PictureError(PictureFailure.TOO_LARGE)
        pieces = []
        while piece := opened.read(_PIECE_BYTES):
            pieces.append(piece)
    return b"".join(pieces)
