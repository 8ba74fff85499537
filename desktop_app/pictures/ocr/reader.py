"""Has pages read by another process, which is started at the first page and ends with this one.

Its networks need five times the memory that this process may have, which opens files from anywhere.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Sequence

from desktop_app.pictures.look.content import ReadPage
from desktop_app.pictures.ocr.models import model_files
from desktop_app.pictures.ocr.strips import Grey
from desktop_app.pictures.ocr.wire import send_page
from desktop_app.pictures.picture import Facts
from desktop_app.pictures.wire import NoAnswerError, receive_looked

_PATIENCE = 12.0
"""Seconds for one page, less than the app waits for a whole look; a full page takes two on one core."""
_NO_WINDOW = 0x08000000
"""CREATE_NO_WINDOW of winbase.h."""


def page_reader() -> ReadPage | None:
    """Who reads pages; None where the optional packages for it are missing, as in the frozen app."""
    if getattr(sys, "frozen", False) or model_files() is None:
        return None
    return PageReader().read


class PageReader:
    """The other process."""

    def __init__(self, command: Sequence[str] | None = None, *, patience: float = _PATIENCE) -> None:
        self._command = list(command or [sys.executable, "-m", "desktop_app.pictures.ocr"])
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, grey: Grey) -> Facts | None:
        """Blocks. Raises nothing: a page that ends the process, or takes too long, is not read."""
        try:
            process = self._running()
        except OSError:
            return None
        if process.stdin is None or process.stdout is None:
            return None
        timer = threading.Timer(self._patience, process.kill)
        timer.daemon = True
        timer.start()
        try:
            send_page(process.stdin, grey)  # type: ignore[arg-type] # a pipe of bytes
            looked = receive_looked(process.stdout, "")  # type: ignore[arg-type] # as above
        except (OSError, NoAnswerError):
            self.close()
            return None
        finally:
            timer.cancel()
        return looked.facts if looked.is_complete else None

    def close(self) -> None:
        """End the process; the next page gets a new one."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _running(self) -> subprocess.Popen[bytes]:
        """Raises OSError."""
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen(  # noqa: S603 - this program itself
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=dict(os.environ),
                creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
            )
        return self._process
