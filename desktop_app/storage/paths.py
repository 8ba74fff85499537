"""Where things are kept: the system's own places, or all of it below one folder with --data-dir."""

import contextlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs

CERTIFICATES = "certificates"
"""Name of a folder below the config folder."""
SANDBOX_QUEUE = "sandbox-queue"
"""Name of another one; whoever takes the config folder empties it, in case the last one was killed."""
_APP = "dossier"
_LEFTOVER = re.compile(r"\..+\.[0-9]+\.new")
"""What `write_private` writes to before it replaces a file."""


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders of this app. They exist and only their owner can enter them."""

    config: Path
    logs: Path

    @classmethod
    def make(cls, data_dir: Path | None) -> Self:
        """Make the folders. Raises OSError."""
        if data_dir is not None:
            root = data_dir.expanduser().absolute()
            paths = cls(config=root, logs=root / "logs")
        else:
            dirs = platformdirs.PlatformDirs(_APP, appauthor=False, roaming=False)
            paths = cls(config=Path(dirs.user_config_dir), logs=Path(dirs.user_log_dir))
        for folder in (paths.config, paths.logs, paths.queue):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return paths

    @property
    def queue(self) -> Path:
        """The folder of the journals and of snapshots under way."""
        return self.config / "queue"

    @property
    def sandbox_queue(self) -> Path:
        """The same for the sandbox: gone when the app ends, and at the latest with its next start."""
        return self.config / SANDBOX_QUEUE

    @property
    def certificates(self) -> Path:
        """The folder of the certificates that came with imported server files; made at the first of them."""
        return self.config / CERTIFICATES

    @property
    def settings(self) -> Path:
        """The settings file, TOML, to be edited by hand too."""
        return self.config / "settings.toml"


def write_private(path: Path, text: str) -> None:
    """Replace a small file in one step, readable by its owner alone. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    beside.unlink(missing_ok=True)
    # Made anew, so that it is neither a link that somebody laid nor a file that others have open.
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def remove_leftovers(folder: Path) -> None:
    """Remove the half-written files of a process that was killed. Only for the one process that has the folder."""
    for left in folder.glob(".*.*.new"):
        if _LEFTOVER.fullmatch(left.name):
            with contextlib.suppress(OSError):  # it hurts nobody but for its contents, and is tried again next time
                left.unlink()
