"""The app's folders and files: in the system's standard locations, or all below one folder with --data-dir."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs

CERTIFICATES = "certificates"
"""Name of the folder of imported certificates, below the config folder."""
SANDBOX_QUEUE = "sandbox-queue"
"""Name of the sandbox's folder, also below it. The instance that locks the config folder removes it, in case the last
one was killed."""
_APP = "dossier"


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders of this app. They exist, and only their owner can open them."""

    config: Path
    logs: Path

    @classmethod
    def make(cls, data_dir: Path | None) -> Self:
        """Create the folders. Raises OSError."""
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
        """The folder of the journals and of snapshots in progress."""
        return self.config / "queue"

    @property
    def sandbox_queue(self) -> Path:
        """The same for the sandbox; removed when the app ends, or at the next start at the latest."""
        return self.config / SANDBOX_QUEUE

    @property
    def certificates(self) -> Path:
        """The folder of certificates from imported server files; created when it is first needed."""
        return self.config / CERTIFICATES

    @property
    def settings(self) -> Path:
        """The settings file: TOML, which may also be edited by hand."""
        return self.config / "settings.toml"
