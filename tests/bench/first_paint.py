"""How long until something is painted:  python -m tests.bench.first_paint app|bare SECONDS

SECONDS is the monotonic clock's time at which the process was started. `bare` shows an empty window: less than that no
program with Qt can do. Imports count, so this module has only those that an empty window needs.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPaint(QObject):
    """Watches all of an application for the first window that is painted, and prints the time."""

    def __init__(self, started: float, then: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self.seen = False
        self._started = started
        self._then = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow() and not self.seen:
            self.seen = True
            print(time.monotonic() - self._started, flush=True)
            self._then()
        return False


def bare(started: float) -> None:
    """An empty main window."""
    app = QApplication(["dossier-bench"])
    paint = FirstPaint(started)
    app.installEventFilter(paint)
    window = QMainWindow()
    window.resize(1100, 720)
    window.show()
    while not paint.seen:
        app.processEvents()


def whole_app(started: float) -> None:
    """The app as it starts from source, up to its first window."""
    from desktop_app import __main__ as command_line  # noqa: PLC0415 - the bare window does without
    from desktop_app.ui import application  # noqa: PLC0415 - as above

    class _Watched(application.Application):
        def __init__(self) -> None:
            super().__init__()
            self._paint = FirstPaint(started, lambda: os._exit(0))
            self.installEventFilter(self._paint)

    vars(application)["Application"] = _Watched  # the process is made for this one paint
    with tempfile.TemporaryDirectory(prefix="dossier-bench-") as folder:
        command_line.main(["--data-dir", folder])


if __name__ == "__main__":
    {"bare": bare, "app": whole_app}[sys.argv[1]](float(sys.argv[2]))
