"""Keeps other programs from reading this process's memory, on Linux.

The memory contains the token and documents. A crash must not write it to a core file, and another program of the same
user must not read it through /proc or a debugger.

The umask is left alone: every file that Dossier writes gets its permissions (0600, folders 0700) when it is created,
and a umask would also change those of files that a person saves on purpose through the system's dialogs.
"""

import ctypes
import sys

_PR_SET_DUMPABLE = 4
"""From linux/prctl.h."""


def harden_process() -> bool:
    """Disable core files and make the memory unreadable to other processes. Returns whether it worked; False off Linux.

    Call it early, before there is a secret. Processes started later inherit the limit on core files, not the other.
    """
    if sys.platform != "linux":
        return False
    import resource  # noqa: PLC0415 - Windows has no such module

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
    except (OSError, ValueError, AttributeError):
        return False
