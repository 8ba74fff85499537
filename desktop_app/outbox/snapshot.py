"""The bytes of a document, frozen before they are sent: what the server stores is what was added, or nothing.

The file is copied once into an anonymous temporary file (no name, gone with the process) while it is hashed. Its hash
must be that of the moment in which it was added; its time and inode need not, for they change without the bytes (it was
touched, copied back, mounted anew, or lies on FAT when summer time ends). Where a copy was made already while the
document was hashed (`kept_copies`), and nothing tells that the file was touched since, that one is sent. Everything
here blocks.
"""

import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO, Self

from desktop_app.domain.errors import DiskFullError, FileChangedError
from desktop_app.domain.upload import FileIdentity
from desktop_app.storage.document_file import DocumentFile
from desktop_app.storage.nameless_file import nameless_file

CHUNK_BYTES = 1024 * 1024

OpenFile = Callable[[Path], DocumentFile]
KeptCopy = Callable[[FileIdentity], IO[bytes] | None]
"""Hands out the copy of a document that was made while it was hashed, if there is one; see KeptCopies.take."""


def no_copy(_identity: FileIdentity) -> None:
    """For whoever keeps no copies."""


class Snapshot:
    """An immutable copy of a document. Read it from one thread at a time; close it when it was sent."""

    def __init__(self, copy: IO[bytes], size: int) -> None:
        self._copy = copy
        self._size = size
        # A cancelled upload closes the copy while a worker thread may still be reading from it.
        self._lock = threading.Lock()

    @classmethod
    def take(
        cls,
        path: Path,
        wanted: FileIdentity,
        folder: Path,
        open_file: OpenFile = DocumentFile.open,
        kept: KeptCopy = no_copy,
    ) -> Self:
        """Copy the file into an anonymous file below `folder`, unless there is a copy already.

        Raises FileError: FileChangedError when it is not what was added; DiskFullError when there is no room.
        """
        file = open_file(path)
        try:
            if file.size != wanted.size:
                raise FileChangedError(name=path.name)
            is_untouched = (file.modified_ns, file.inode) == (wanted.modified_ns, wanted.inode)
            copy = kept(wanted) if is_untouched else None
            return cls(copy or _copied(file, path.name, wanted, folder), file.size)
        finally:
            file.close()

    @property
    def size(self) -> int:
        """Bytes."""
        return self._size

    def read(self, count: int) -> bytes:
        """The next `count` bytes, fewer only at the end; none once it is closed."""
        with self._lock:
            return b"" if self._copy.closed else self._copy.read(count)

    def rewind(self) -> None:
        """Go back to the first byte; nothing once it is closed."""
        with self._lock:
            if not self._copy.closed:
                self._copy.seek(0, os.SEEK_SET)

    def close(self) -> None:
        """Let go of the copy; a second time does nothing."""
        with self._lock:
            self._copy.close()

    def __del__(self) -> None:
        # An upload that is cancelled while a worker thread still takes its snapshot never gets to close it.
        self._copy.close()


class NoSnapshot:
    """In a snapshot's place where the server has the file already (encoding json-path)."""

    size = 0

    def read(self, _count: int) -> bytes:
        """Nothing."""
        return b""

    def rewind(self) -> None:
        """Nothing to go back in."""

    def close(self) -> None:
        """Nothing to let go of."""


def _copied(file: DocumentFile, name: str, wanted: FileIdentity, folder: Path) -> IO[bytes]:
    digest = hashlib.sha256()
    try:
        copy = nameless_file(folder)
    except OSError:
        raise DiskFullError(name=name) from None
    try:
        while data := file.read(CHUNK_BYTES):
            digest.update(data)
            _write(copy, data, name)
        copy.seek(0, os.SEEK_SET)
    except BaseException:
        copy.close()
        raise
    if digest.hexdigest() != wanted.sha256:
        copy.close()
        raise FileChangedError(name=name)
    return copy


def _write(copy: IO[bytes], data: bytes, name: str) -> None:
    try:
        view = memoryview(data)
        while view:
            view = view[copy.write(view) :]
    except OSError:
        raise DiskFullError(name=name) from None
