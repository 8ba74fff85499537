"""Pictures of the person's own files, for the list, the details and the viewer.

A file is read where its drive may hang (FileAccess) and decoded where its content may crash (PictureWorker). What was
decoded is kept by the hash of the content, so that the same file is decoded once however often it is looked at.
"""

import hashlib
from collections import OrderedDict
from contextlib import closing
from pathlib import Path
from typing import NamedTuple, Protocol

from desktop_app.domain.errors import FileError
from desktop_app.domain.file_kinds import DECODED_KINDS
from desktop_app.pictures.look.container import any_kind
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest
from desktop_app.pictures.wire import MOST_CONTENT
from desktop_app.storage.file_access import Attempt, FileAccess

MOST_KEPT = 64 * 1024 * 1024
"""Bytes of pixels in memory."""
_MOST_KNOWN = 2000
_HEAD_BYTES = 1024
_PIECE_BYTES = 1024 * 1024


class Render(Protocol):
    """Makes a picture of a file's bytes; the real one is PictureWorker.render."""

    async def __call__(self, content: bytes, request: PictureRequest) -> Picture:
        """Raises PictureError."""


class _Identity(NamedTuple):
    """What tells that a file is still the same one, without reading it."""

    path: Path
    size: int
    modified_ns: int
    inode: int


class _Read(NamedTuple):
    identity: _Identity
    sha256: str
    content: bytes
    """Empty where its picture is kept."""


class Previews:
    """Makes pictures of files, and keeps the latest of them."""

    def __init__(self, files: FileAccess, render: Render) -> None:
        self._files = files
        self._render = render
        self._kept: OrderedDict[tuple[str, PictureRequest], Picture] = OrderedDict()
        self._size = 0
        self._hashes: OrderedDict[_Identity, str] = OrderedDict()

    async def load(self, file: Path, request: PictureRequest, size_bytes: int | None = None) -> Picture:
        """A picture of a file, which must be `size_bytes` long if that is given: another one is not the one meant.

        Raises PictureError, and FileError when it cannot be read.
        """
        read = await self._files.run(file, lambda attempt: self._read(attempt, file, request, size_bytes))
        self._hashes[read.identity] = read.sha256
        if len(self._hashes) > _MOST_KNOWN:
            self._hashes.popitem(last=False)
        key = (read.sha256, request)
        if key not in self._kept:
            self._keep(key, await self._render(read.content, request))
        self._kept.move_to_end(key)
        return self._kept[key]

    async def find(self, file: Path, request: PictureRequest, size_bytes: int | None = None) -> Picture | None:
        """The same; None where there is none, whatever the reason."""
        try:
            return await self.load(file, request, size_bytes)
        except (PictureError, FileError):
            return None

    def _read(self, attempt: Attempt, file: Path, request: PictureRequest, size_bytes: int | None) -> _Read:
        """Blocks. Raises FileError and PictureError."""
        with closing(attempt.open(file)) as opened:
            if size_bytes not in {None, opened.size}:
                raise PictureError(PictureFailure.CHANGED)
            if opened.size > MOST_CONTENT:
                raise PictureError(PictureFailure.TOO_LARGE)
            identity = _Identity(file, opened.size, opened.modified_ns, opened.inode)
            sha256 = self._hashes.get(identity, "")
            if sha256 and (sha256, request) in self._kept:
                return _Read(identity, sha256, b"")
            head = opened.read(_HEAD_BYTES)
            if any_kind(head) not in DECODED_KINDS:  # no other file is read any further
                raise PictureError(PictureFailure.UNREADABLE)
            pieces = [head]
            while piece := opened.read(_PIECE_BYTES):
                pieces.append(piece)
        content = b"".join(pieces)
        return _Read(identity, hashlib.sha256(content).hexdigest(), content)

    def _keep(self, key: tuple[str, PictureRequest], picture: Picture) -> None:
        self._kept[key] = picture
        self._size += len(picture.pixels)
        while self._size > MOST_KEPT and len(self._kept) > 1:
            _key, oldest = self._kept.popitem(last=False)
            self._size -= len(oldest.pixels)
