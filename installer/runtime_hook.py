"""Runs first in the frozen app: gives programs that the app starts (a browser, a viewer) their own libraries back."""

import os
import sys


def restore_library_path() -> None:
    """Undo what the bootloader did to LD_LIBRARY_PATH: the dynamic linker has read it, children must not."""
    name = "LIBPATH" if sys.platform.startswith("aix") else "LD_LIBRARY_PATH"
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)


if sys.platform.startswith("linux"):
    restore_library_path()
