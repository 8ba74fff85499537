"""One running app per data folder: two senders on one journal would send twice."""

import shutil
from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app.storage.paths import CERTIFICATES, SANDBOX_QUEUE, remove_leftovers

_NAME = "dossier.lock"


class InstanceLock:
    """Held by the system for as long as the process lives, however it ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / _NAME, timeout=0, mode=0o600)

    def take(self) -> bool:
        """Whether this process is the one; it then tidies up after one that was killed.

        Raises OSError when the folder cannot be used.
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
        """Let go of it; a second time does nothing."""
        self._lock.release()
