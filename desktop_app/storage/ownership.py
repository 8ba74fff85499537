"""Whose a path is: nothing is read from or written to a place that another user of this computer can exchange.

On Windows the folders of a person are guarded by the system, and these functions do nothing.
"""

import errno
import os
import stat
import struct
from collections import deque
from pathlib import Path

from desktop_app.domain.errors import NotAPlainFileError, NotYoursError, OpenToOthersError

_MOST_LINKS = 40
"""As many as Linux follows."""
_ROOT = 0
_ACCESS_LIST = "system.posix_acl_access"
_ACCESS_ENTRY = struct.Struct("<HHI")
_ACCESS_HEAD = 4
"""Bytes with the version of the list."""
_NAMED_USER, _NAMED_GROUP, _MAY_WRITE = 0x02, 0x08, 0x02


def trusted_path(path: Path) -> Path:
    """The path with all links followed, none of which another user can change. What is not there yet may be last.

    Raises OSError, NotYoursError for a link or folder of another user, and OpenToOthersError for a folder on the way in
    which others can exchange what we go through.
    """
    if not hasattr(os, "geteuid"):
        return path.resolve() if path.is_symlink() else path
    path = path.absolute()
    ahead = deque(path.parts[1:])
    place, links = Path(path.anchor), 0
    while ahead:
        step = place / ahead.popleft()
        if step.name == "..":
            place = place.parent
            continue
        try:
            status = step.lstat()
        except FileNotFoundError:
            return step.joinpath(*ahead)
        if stat.S_ISLNK(status.st_mode):
            _require_owner(step, status)
            links += 1
            if links > _MOST_LINKS:
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
            target = step.readlink()
            place = Path(target.anchor) if target.is_absolute() else place
            ahead.extendleft(reversed(target.parts[1:] if target.is_absolute() else target.parts))
            continue
        if ahead and stat.S_ISDIR(status.st_mode):
            _require_owner(step, status)
            _require_closed(step, status, on_the_way=True)
        place = step
    return place


def require_own_folder(folder: Path) -> None:
    """Raises NotYoursError or OpenToOthersError for a folder that is not this user's alone to write, and OSError."""
    if not hasattr(os, "geteuid"):
        return
    status = folder.stat()
    if status.st_uid != os.geteuid():
        raise NotYoursError(path=str(folder), owner=_name_of(status.st_uid))
    _require_closed(folder, status)


def require_own_content(folder: Path) -> None:
    """Raises NotYoursError for what another user left in a folder while it was open to others, and OSError."""
    if hasattr(os, "geteuid"):
        for path in sorted(folder.iterdir()):
            _require_owner(path, path.lstat())


def open_own_file(path: Path, flags: int, *, only_name: bool = False) -> int:
    """Open a regular file of this user without following a link and without waiting; created with 0600.

    With `only_name` it must have no second name (a hard link) either: what is written would be found there too.

    Raises OSError, NotYoursError, and NotAPlainFileError for a link, a folder, a FIFO or a device.
    """
    flags |= os.O_CLOEXEC if hasattr(os, "O_CLOEXEC") else 0
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_BINARY"):
        flags |= getattr(os, name, 0)
    try:
        before = path.lstat()
    except FileNotFoundError:
        pass
    else:
        _require_own_file(path, before)  # before it is opened: opening a device may do something
    try:
        descriptor = os.open(path, flags, 0o600)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENXIO, errno.EISDIR):
            raise NotAPlainFileError(path=str(path)) from None
        raise
    try:
        _require_own_file(path, os.fstat(descriptor), only_name=only_name)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _require_own_file(path: Path, status: os.stat_result, *, only_name: bool = False) -> None:
    if not stat.S_ISREG(status.st_mode) or (only_name and status.st_nlink > 1):
        raise NotAPlainFileError(path=str(path))
    if hasattr(os, "geteuid") and status.st_uid != os.geteuid():
        raise NotYoursError(path=str(path), owner=_name_of(status.st_uid))


def _require_owner(path: Path, status: os.stat_result) -> None:
    """What is gone through, or trusted, must be this user's or the system's."""
    if status.st_uid not in (os.geteuid(), _ROOT) and not _is_unmapped(status.st_uid):
        raise NotYoursError(path=str(path), owner=_name_of(status.st_uid))


def _require_closed(folder: Path, status: os.stat_result, *, on_the_way: bool = False) -> None:
    """On the way, a sticky folder (/tmp) keeps others from exchanging our part, and the system may share its own."""
    if on_the_way and status.st_mode & stat.S_ISVTX:
        return
    by_group = status.st_mode & stat.S_IWGRP and not _is_private_group(status.st_gid)
    if on_the_way and status.st_uid == _ROOT:
        by_group = False
    elif status.st_mode & stat.S_IWGRP:  # where there is a list, these are the rights that it can give at most
        by_group = by_group or _lists_others(folder)
    if status.st_mode & stat.S_IWOTH or by_group:
        raise OpenToOthersError(path=str(folder))


def _lists_others(folder: Path) -> bool:
    """Whether an access list of Linux lets somebody else write, whom the bits of the mode do not tell of."""
    if not hasattr(os, "getxattr"):
        return False
    try:
        content = os.getxattr(folder, _ACCESS_LIST)
    except OSError:
        return False
    entries = _ACCESS_ENTRY.iter_unpack(content[_ACCESS_HEAD:])
    return any(
        rights & _MAY_WRITE
        and ((tag == _NAMED_USER and who != os.geteuid()) or (tag == _NAMED_GROUP and not _is_private_group(who)))
        for tag, rights, who in entries
    )


def _is_private_group(gid: int) -> bool:
    """Whether this user is alone in a group, as where each user has one of the same name (Debian, Fedora)."""
    import grp  # noqa: PLC0415 - not on Windows
    import pwd  # noqa: PLC0415 - as above

    try:
        me, group = pwd.getpwuid(os.geteuid()), grp.getgrgid(gid)
    except KeyError:
        return False
    return group.gr_gid == me.pw_gid and group.gr_name == me.pw_name and not set(group.gr_mem) - {me.pw_name}


def _is_unmapped(uid: int) -> bool:
    """Whether it stands for the users outside of a container, where the system's own folders seem to be nobody's."""
    try:
        mapped = Path("/proc/self/uid_map").read_text(encoding="ascii").split()
        unmapped = int(Path("/proc/sys/kernel/overflowuid").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return False
    return uid == unmapped and mapped != ["0", "0", "4294967295"]


def _name_of(uid: int) -> str:
    import pwd  # noqa: PLC0415 - not on Windows

    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)
