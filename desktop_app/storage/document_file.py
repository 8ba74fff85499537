"""Opens a person's file so that it can neither block the app nor change unnoticed while it is read.

Opening a FIFO may block for ever and reading a device never ends, so only regular files are opened, without blocking. A
cloud placeholder is not opened either: its first byte may wait for a download that never finishes. Size, modification
time and inode are compared again before the last bytes are returned, so that a server gets an incomplete upload of a
file that changed while it was read, never a mix of two versions.
"""

import os
import stat
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from desktop_app.domain.errors import (
    EmptyFileError,
    FileChangedError,
    FileGoneError,
    FileInCloudError,
    FileUnreadableError,
    FolderError,
    NotAFileError,
)
from desktop_app.storage.long_paths import reachable

_SMALLEST_PIECE, _FIRST_PIECE, _LARGEST_PIECE = 4096, 64 * 1024, 1024 * 1024
_QUICK, _SLOW = 0.1, 1.0
"""Seconds that the read of a piece takes: then the next one is larger, or smaller, so that a slow drive is seen to make
progress."""

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)

_MAX_INODE = 2**63 - 1
"""The journal counts in 64 bits with a sign; some file systems number their files with 64 without one, or with 128."""
_WINDOWS_ELSEWHERE = 0x1000 | 0x400000
"""FILE_ATTRIBUTE_OFFLINE and _RECALL_ON_DATA_ACCESS of winnt.h. (_RECALL_ON_OPEN means something else in a stat.)"""
_MACOS_DATALESS = 0x40000000
"""SF_DATALESS of sys/stat.h."""


def _unwatched() -> None:
    """For whoever waits as long as it takes."""


class DocumentFile:
    """An open regular file that is not empty. All methods block: call them from a worker thread, then `close`."""

    def __init__(self, descriptor: int, name: str, progressed: Callable[[], None]) -> None:
        self._descriptor = descriptor
        self._name = name
        self._progressed = progressed
        self._piece = _FIRST_PIECE
        self._identity = self._identify()
        self._returned = 0
        # A cancelled upload closes the file while a worker thread may still be reading from it.
        self._lock = threading.Lock()
        self._closed = False

    @classmethod
    def open(cls, path: Path, progressed: Callable[[], None] = _unwatched, /) -> Self:
        """Open a file. Raises FileGoneError, FileUnreadableError, NotAFileError, FileInCloudError or EmptyFileError.

        `progressed` is called whenever the system has answered; what it raises ends the call.
        """
        name = path.name
        path = reachable(path)
        try:
            status = path.stat()
            progressed()
            _require_file(status, name)
            if _is_in_cloud(status):
                raise FileInCloudError(name=name)
            descriptor = os.open(path, _FLAGS)
        except FileNotFoundError:
            raise FileGoneError(name=name) from None
        except (OSError, ValueError):
            raise FileUnreadableError(name=name) from None
        try:
            _require_document(os.fstat(descriptor), name)
            progressed()
            return cls(descriptor, name, progressed)
        except BaseException:
            os.close(descriptor)
            raise

    @property
    def size(self) -> int:
        """Size in bytes when it was opened."""
        return self._identity[0]

    @property
    def modified_ns(self) -> int:
        """Modification time when it was opened, in nanoseconds since 1970."""
        return self._identity[1]

    @property
    def inode(self) -> int:
        """The file's inode number."""
        return self._identity[2]

    def read(self, count: int) -> bytes:
        """Return the next `count` bytes; fewer only at the end. Raises FileChangedError or FileUnreadableError."""
        with self._lock:
            if self._closed:
                raise FileUnreadableError(name=self._name)
            try:
                parts: list[bytes] = []
                while count > 0 and (part := self._read_piece(count)):
                    parts.append(part)
                    count -= len(part)
                data = b"".join(parts)
                self._returned += len(data)
                at_end = count > 0 or self._returned >= self.size
                if at_end and (self._returned != self.size or self._identify() != self._identity):
                    raise FileChangedError(name=self._name)
            except OSError:
                raise FileUnreadableError(name=self._name) from None
            return data

    def close(self) -> None:
        """Close the file. Calling it again does nothing."""
        with self._lock:
            if not self._closed:
                self._closed = True
                os.close(self._descriptor)

    def _read_piece(self, count: int) -> bytes:
        began = time.monotonic()
        part = os.read(self._descriptor, min(count, self._piece))
        took = time.monotonic() - began
        self._progressed()
        if took < _QUICK:
            self._piece = min(2 * self._piece, _LARGEST_PIECE)
        elif took > _SLOW:
            self._piece = max(self._piece // 2, _SMALLEST_PIECE)
        return part

    def _identify(self) -> tuple[int, int, int]:
        status = os.fstat(self._descriptor)
        return status.st_size, status.st_mtime_ns, status.st_ino & _MAX_INODE


def _is_in_cloud(status: os.stat_result) -> bool:
    """Whether reading would trigger a download: OneDrive and others on Windows, iCloud on macOS."""
    attributes = getattr(status, "st_file_attributes", 0)
    return bool(attributes & _WINDOWS_ELSEWHERE or getattr(status, "st_flags", 0) & _MACOS_DATALESS)


def _require_file(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FolderError(name=name)
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError(name=name)


def _require_document(status: os.stat_result, name: str) -> None:
    """Check the open file again: it may not be the one whose status was read before."""
    _require_file(status, name)
    if status.st_size == 0:
        raise EmptyFileError(name=name)
