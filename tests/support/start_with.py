"""Starts the app on a system that lacks something, which cannot be taken away from the real one in a test.

    python tests/support/start_with.py no-locks|no-temporary-folder [ARGUMENT…]

*no-locks*: the kernel answers `flock` with ENOLCK, as some network drives do. *no-temporary-folder*: there is no folder
for temporary files.
"""

import errno
import fcntl
import os
import sys
import tempfile

from desktop_app.__main__ import main


def no_lock(_file: object, _operation: int) -> None:
    raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))


def no_folders() -> list[str]:
    return []


if __name__ == "__main__":
    lacking = sys.argv.pop(1)
    if lacking == "no-locks":
        fcntl.flock = no_lock
    elif lacking == "no-temporary-folder":
        tempfile._candidate_tempdir_list = no_folders  # type: ignore[attr-defined]  # noqa: SLF001 - where Python looks
    else:
        sys.exit(f"unknown: {lacking}")
    sys.exit(main())
