"""The app's folders and files: in the system's standard locations, or all below one folder with --data-dir."""

import errno
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs

from desktop_app.domain.errors import FileInTheWayError, NoSpaceError, NotWritableError, StartError
from desktop_app.storage.home import at_home
from desktop_app.storage.nameless_file import nameless_file
from desktop_app.storage.ownership import require_own_content, require_own_folder, trusted_path

CERTIFICATES = "certificates"
"""Name of the folder of imported certificates, below the config folder."""
SANDBOX_QUEUE = "sandbox-queue"
"""Name of the sandbox's folder, also below it. The instance that locks the config folder removes it, in case the last
one was killed."""
_APP = "dossier"
_NO_SPACE = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_PROBE_BYTES = 4096
"""A block: a file of less may find room in what is left of one."""
_NOT_WRITABLE = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders of this app. All but that of the logs exist, and only their owner can open them."""

    config: Path
    logs: Path

    @classmethod
    def make(cls, data_dir: Path | None) -> Self:
        """Create the folders. Raises StartError if they cannot be used, or if another user could exchange them."""
        if data_dir is not None:
            root = _expanded(data_dir)
            paths = cls(config=root, logs=root / "logs")
        else:
            dirs = platformdirs.PlatformDirs(_APP, appauthor=False, roaming=False)
            paths = cls(config=Path(dirs.user_config_dir), logs=Path(dirs.user_log_dir))
        for folder in (paths.config, paths.queue):
            try:
                make_own_folder(folder)
            except OSError as error:
                raise start_error(error, folder) from error
        _require_own_certificates(paths.certificates)
        with suppress(OSError, StartError):  # the app starts without a log, and `open_log` says why there is none
            make_own_folder(paths.logs)
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


def _require_own_certificates(folder: Path) -> None:
    """See that what this app trusts was not exchanged while its folder was open to others. Raises StartError."""
    try:
        if os.path.lexists(folder):
            make_own_folder(folder)
            require_own_content(folder)
    except OSError as error:
        raise start_error(error, folder) from error


def make_own_folder(folder: Path) -> None:
    """Create a private folder if it is not there, and see that no other user can exchange it.

    Raises OSError, NotYoursError and OpenToOthersError.
    """
    real = trusted_path(folder)
    for each in (*reversed(real.parents), real):  # `parents=True` would leave the rights of those to the umask
        if not each.exists() or each == real:
            each.mkdir(mode=0o700, exist_ok=True)
    require_own_folder(real)
    if os.name == "posix" and not os.access(real, os.W_OK | os.X_OK):
        read_only = os.statvfs(real).f_flag & os.ST_RDONLY
        number = errno.EROFS if read_only else errno.EACCES
        raise OSError(number, os.strerror(number), str(real))


def start_error(error: OSError, path: Path) -> StartError:
    """What a person can do about an error of the system that met us at a path."""
    reason = error.strerror or str(error)
    in_the_way = _file_in(path)
    # Windows says of a path below a file that it is not found.
    if error.errno in (errno.EEXIST, errno.ENOTDIR) or (error.errno == errno.ENOENT and in_the_way != path):
        return FileInTheWayError(path=str(in_the_way))
    if error.errno in _NO_SPACE:
        return NoSpaceError(path=str(path))
    if error.errno in _NOT_WRITABLE:
        return NotWritableError(path=str(path), reason=reason)
    return StartError(path=str(path), reason=reason)


def is_full(folder: Path) -> bool:
    """Whether the disk with this folder, or this user's share of it, takes nothing more. Tried with a nameless file."""
    try:
        with nameless_file(folder) as file:
            file.write(bytes(_PROBE_BYTES))
    except OSError as error:
        return error.errno in _NO_SPACE
    return False


def _expanded(data_dir: Path) -> Path:
    try:
        return at_home(data_dir).absolute()
    except RuntimeError:  # "~name" of a user that this system does not know
        return data_dir.absolute()


def _file_in(path: Path) -> Path:
    """What stands where a folder must be: the path itself, or a part of it."""
    parts = reversed((path, *path.parents))
    return next((each for each in parts if each.exists() and not each.is_dir()), path)
