"""What this process tells other programs about itself: on Linux, nothing.

The token and the documents are in its memory. A crash must not write that to a core file, and another program of the
same person must not read it through /proc or a debugger.

The umask stays as it is: each file that Dossier writes gets its rights (0600, folders 0700) when it is made, before
its first byte, and a umask would also bend the rights of what a person saves on purpose through the system's dialogs.
"""

import ctypes
import sys

_PR_SET_DUMPABLE = 4
"""From linux/prctl.h."""


def harden_process() -> bool:
    """Allow no core file and no look into the memory. Whether it took effect; False where it is not Linux.

    Call it early, before there is a secret; what the process starts later is not bound by the first of the two.
    """
    if sys.platform != "linux":
        return False
    import resource  # noqa: PLC0415 - only where it exists

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
    except (OSError, ValueError, AttributeError):
        return False
