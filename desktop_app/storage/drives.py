"""Which drive a path lies on, told without touching the drive: asking one that hangs would hang the asker.

Links are not followed, for the same reason: a path counts to the drive on which it begins.
"""

import os
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath

_MOUNT_TABLE = Path("/proc/self/mountinfo")
_MOUNT_POINT = 4
"""Which field of a line of mountinfo is the mount point (proc(5))."""
_MACOS_VOLUMES = PurePosixPath("/Volumes")


@dataclass(frozen=True, slots=True)
class Drive:
    """A mounted file system."""

    name: str
    """Its mount point, or on Windows its letter or network share."""
    is_in_user_space: bool = False
    """Whether a program of Linux's user space answers for it (FUSE)."""


DriveOf = Callable[[PurePath], Drive]

_FIRST = Drive("/")


def drive_of(path: PurePath) -> Drive:
    """The drive of an absolute path."""
    if os.name == "nt":
        return Drive(path.drive.lower())
    if sys.platform == "darwin":
        return drive_on_macos(path)
    return innermost(path, _mounts())


def drive_on_macos(path: PurePath) -> Drive:
    """All drives but the first are mounted below /Volumes."""
    if not path.is_relative_to(_MACOS_VOLUMES) or path == _MACOS_VOLUMES:
        return _FIRST
    return Drive(str(_MACOS_VOLUMES / path.relative_to(_MACOS_VOLUMES).parts[0]))


def innermost(path: PurePath, drives: Iterable[Drive]) -> Drive:
    """The drive with the longest mount point that the path lies below; of equals the one that was mounted last."""
    found = _FIRST
    for drive in drives:
        if path.is_relative_to(drive.name) and len(drive.name) >= len(found.name):
            found = drive
    return found


def drives_in(table: str) -> list[Drive]:
    """The drives in the text of a mountinfo, in which blanks and the like are written as \\040."""
    drives: list[Drive] = []
    for line in table.splitlines():
        mount, _, source = line.partition(" - ")
        fields = mount.split(" ")
        if len(fields) > _MOUNT_POINT:
            name = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[_MOUNT_POINT])
            drives.append(Drive(name, source.startswith("fuse")))
    return drives


def _mounts() -> list[Drive]:
    """The kernel's own list, which is in its memory. None where there is no such list."""
    try:
        return drives_in(_MOUNT_TABLE.read_text("utf-8", "surrogateescape"))
    except OSError:
        return []
