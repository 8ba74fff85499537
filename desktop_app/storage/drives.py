"""Which drive a path lies on, told without touching the drive: asking one that hangs would hang the asker.

Links are not followed, for the same reason: a path counts to the drive on which it begins.
"""

import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath, PurePosixPath

_MOUNT_TABLE = Path("/proc/self/mountinfo")
_MOUNT_POINT = 4
"""Which field of a line of mountinfo is the mount point (proc(5))."""
_MACOS_VOLUMES = PurePosixPath("/Volumes")

DriveOf = Callable[[PurePath], str]


def drive_of(path: PurePath) -> str:
    """The name of a path's drive: its mount point, or on Windows its letter or network share."""
    if os.name == "nt":
        return path.drive.lower()
    if sys.platform == "darwin":
        return drive_on_macos(path)
    return longest_mount(path, _mounts())


def drive_on_macos(path: PurePath) -> str:
    """All drives but the first are mounted below /Volumes."""
    return str(_MACOS_VOLUMES / path.parts[2]) if path.is_relative_to(_MACOS_VOLUMES) and len(path.parts) > 2 else "/"  # noqa: PLR2004 - "/", "Volumes" and the drive


def longest_mount(path: PurePath, mounts: Iterable[str]) -> str:
    """The innermost of the mount points that the path lies below; "/" if there is none."""
    return max((mount for mount in mounts if path.is_relative_to(mount)), key=len, default="/")


def mounts_in(table: str) -> list[str]:
    """The mount points in the text of a mountinfo, in which blanks and the like are written as \\040."""
    fields = (line.split(" ") for line in table.splitlines())
    return [
        re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), each[_MOUNT_POINT])
        for each in fields
        if len(each) > _MOUNT_POINT
    ]


def _mounts() -> list[str]:
    """The kernel's own list, which is in its memory. None where there is no such list."""
    try:
        return mounts_in(_MOUNT_TABLE.read_text("utf-8", "surrogateescape"))
    except OSError:
        return []
