"""Runs first in the frozen app, so that programs it starts (a browser, a viewer) use their own libraries."""

import os
import sys


def restore_library_path() -> None:
    """Undo the bootloader's change to LD_LIBRARY_PATH. The dynamic linker has read it; child processes must not."""
    name = "LIBPATH" if sys.platform.startswith("aix") else "LD_LIBRARY_PATH"
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)


if sys.platform.startswith("linux"):
    restore_library_path()
