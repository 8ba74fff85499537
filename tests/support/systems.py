"""What this system can do, for the tests that need it; each reason for a skip is told here once."""

import os
import select
import sys
import tempfile
from pathlib import Path

import pytest


def _under_wine() -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        return hasattr(ctypes.windll.ntdll, "wine_get_version")
    return False


def _follows_links() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        try:
            Path(folder, "file").write_bytes(b"SPECIMEN")
            Path(folder, "link").symlink_to(Path(folder, "file"))
            return Path(folder, "link").read_bytes() == b"SPECIMEN"
        except OSError:
            return False


UNDER_WINE = _under_wine()

needs_links = pytest.mark.skipif(not _follows_links(), reason="links need rights on Windows, and Wine follows none")
needs_modes = pytest.mark.skipif(os.name != "posix", reason="Windows guards a person's folders without modes")
needs_fifos = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs in folders")
needs_poll = pytest.mark.skipif(not hasattr(select, "poll"), reason="Windows has no poll, and no thread sends there")
needs_free_names = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody replace or remove a file that is open"
)
names_may_be_bytes = pytest.mark.skipif(sys.platform == "win32", reason="every name is text on Windows")
not_under_wine = pytest.mark.skipif(UNDER_WINE, reason="Wine trusts a chain whose root was not sent; Windows does not")
needs_other_desktops = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="Windows and macOS have settings of their own"
)


def absolute(path: str) -> Path:
    """An absolute path of this system, of one that is written with slashes."""
    return Path(path) if os.name == "posix" else Path(f"C:{path}")
