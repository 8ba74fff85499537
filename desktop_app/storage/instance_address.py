"""Where the running app of a data folder listens for second starts: a socket in a folder that only this user can enter.

The name comes from the folder itself, not from how its path was written, so that every way to it leads to one app.
"""

import hashlib
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain.errors import StartError
from desktop_app.storage.ownership import require_own_folder

_LONGEST_PATH = 90
"""Bytes that the path of a socket may have: 103 on macOS, 107 on Linux, less what Qt adds while it makes one."""
_FOLDER = "instance"


def addresses(folder: Path, *, create: bool = False) -> Iterator[str]:
    """The socket's possible names for a data folder, the best first: full paths, or the name of a pipe on Windows.

    With `create` the folders for them are made. Raises OSError if there is no such data folder.
    """
    status = folder.stat()
    name = f"dossier-{hashlib.sha256(f'{status.st_dev} {status.st_ino}'.encode()).hexdigest()[:20]}"
    if sys.platform == "win32":
        yield name
        return
    for place, ours in _places(folder):
        path = str(place / name)
        if len(os.fsencode(path)) <= _LONGEST_PATH and _is_private(place, create=create and ours):
            yield path


def _places(folder: Path) -> Iterator[tuple[Path, bool]]:
    """Folders for a socket, and whether they are made by this app."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime.startswith("/"):
        yield Path(runtime), False
    yield Path(f"/run/user/{os.getuid()}"), False
    yield folder.absolute() / _FOLDER, True
    # The path of the data folder may be too long. The name can be taken by others, but then it is not used.
    try:
        yield Path(tempfile.gettempdir()) / f"dossier-{os.getuid()}", True
    except FileNotFoundError:  # no folder for temporary files
        return


def _is_private(place: Path, *, create: bool) -> bool:
    """Whether only this user can enter a folder, which is no link."""
    try:
        if create:
            place.mkdir(mode=0o700, exist_ok=True)
        if not stat.S_ISDIR(place.lstat().st_mode) or place.stat().st_mode & 0o077:
            return False
        require_own_folder(place)
    except (OSError, StartError):
        return False
    return True
