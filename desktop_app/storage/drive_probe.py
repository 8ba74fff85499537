"""Asks a drive of user space, such as GVFS or sshfs, for a file's first byte by a process of its own.

A thread that waits for such a drive can often not even be killed (Linux, fs/fuse/dev.c: a request that the drive's
program has taken is waited for to its end), and then nobody can end the process that it belongs to. So a small program
asks first. If that hangs, the app itself has not touched the drive, and can be quit.
"""

import subprocess
from collections.abc import Callable
from pathlib import Path

_FIRST_BYTE = '[ -f "$DOCUMENT" ] && exec head -c 1 <"$DOCUMENT"'
"""The path is given in the environment, which other users cannot read as they can read arguments."""
_PATH = "/usr/bin:/bin"
_LOOK = 0.05
"""Seconds between two looks whether anybody waits still."""


def ask_for_first_byte(path: Path, is_given_up: Callable[[], bool]) -> None:
    """Return when the drive has answered, whatever it said, or cannot be asked so. Blocks."""
    try:
        probe = subprocess.Popen(  # noqa: S603 - a fixed command of the system, whose text is no part of the path
            ["/bin/sh", "-c", _FIRST_BYTE],
            env={"PATH": _PATH, "DOCUMENT": str(path)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, ValueError):
        return
    with probe:  # in the end it waits for the program, so that a drive never keeps more of them than lanes have threads
        while not is_given_up():
            try:
                probe.wait(_LOOK)
            except subprocess.TimeoutExpired:
                continue
            return
        probe.kill()
