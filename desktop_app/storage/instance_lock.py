"""One running app per data folder, because two apps with the same journal would send documents twice.

A disk without file locks (some network drives) is refused: what stands in for a lock there, such as a file with the
number of a process, either outlives a crash or cannot tell of a Dossier on another computer.
"""

import errno
import os
import shutil
import sys
from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app.domain.errors import NoFileLocksError
from desktop_app.storage.nameless_file import remove_left_copies
from desktop_app.storage.ownership import open_own_file
from desktop_app.storage.paths import CERTIFICATES, SANDBOX_QUEUE, start_error
from desktop_app.storage.private_file import remove_leftovers

_NAME = "dossier.lock"
_HELD = (errno.EACCES, errno.EAGAIN)
"""What systems answer while another process holds a lock."""
_NO_LOCKS = tuple(getattr(errno, name) for name in ("ENOLCK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL"))


class InstanceLock:
    """A lock that the operating system releases when the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / _NAME
        self._descriptor: int | None = None
        self._elsewhere = FileLock(self._file, timeout=0, thread_local=False) if sys.platform == "win32" else None

    def take(self) -> bool:
        """Try to take the lock; returns whether that worked. If so, also clean up after a process that was killed.

        Raises StartError if the lock cannot be used. Links are not followed.
        """
        try:
            if not self._lock():
                return False
        except OSError as error:
            raise start_error(error, self._file) from error
        for folder in (self._folder, self._folder / CERTIFICATES):
            remove_leftovers(folder)
        remove_left_copies(self._folder)
        shutil.rmtree(self._folder / SANDBOX_QUEUE, ignore_errors=True)
        return True

    def release(self) -> None:
        """Release the lock, from any thread. Calling it again does nothing."""
        if self._elsewhere is not None:
            self._elsewhere.release()
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _lock(self) -> bool:
        if self._elsewhere is not None:
            try:
                self._elsewhere.acquire()
            except Timeout:
                return False
            return True
        if self._descriptor is not None:
            return True
        descriptor = open_own_file(self._file, os.O_RDWR | os.O_CREAT)
        try:
            taken = _flock(descriptor, self._file)
        except BaseException:
            os.close(descriptor)
            raise
        if taken:
            self._descriptor = descriptor
        else:
            os.close(descriptor)
        return taken


def _flock(descriptor: int, file: Path) -> bool:
    """Whether the lock of an open file could be had at once. Raises NoFileLocksError and OSError."""
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            return False
        if error.errno in _NO_LOCKS:
            raise NoFileLocksError(path=str(file.parent), reason=error.strerror or "") from error
        raise
    return True
