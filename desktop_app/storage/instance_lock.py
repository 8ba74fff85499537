"""One running app per data folder, because two apps with the same journal would send documents twice."""

import shutil
from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app.storage.paths import CERTIFICATES, SANDBOX_QUEUE
from desktop_app.storage.private_file import remove_leftovers

_NAME = "dossier.lock"


class InstanceLock:
    """A lock that the operating system releases when the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / _NAME, timeout=0, mode=0o600, thread_local=False)

    def take(self) -> bool:
        """Try to take the lock; returns whether that worked. If so, also clean up after a process that was killed.

        Raises OSError if the folder cannot be used.
        """
        try:
            self._lock.acquire()
        except Timeout:
            return False
        for folder in (self._folder, self._folder / CERTIFICATES):
            remove_leftovers(folder)
        shutil.rmtree(self._folder / SANDBOX_QUEUE, ignore_errors=True)
        return True

    def release(self) -> None:
        """Release the lock, from any thread. Calling it again does nothing."""
        self._lock.release()
