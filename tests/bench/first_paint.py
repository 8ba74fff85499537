"""How long until something is painted:  python -m tests.bench.first_paint app|bare SECONDS

SECONDS is the monotonic clock's time at which the process was started. `bare` shows an empty window: less than that no
program with Qt can do. Imports count, so this module has only those that an empty window needs.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPaint(QObject):
    """Watches all of an application for the first window that is painted, and prints the time."""

    def __init__(self, started: float) -> None:
        super().__init__()
        self.seen = False
        self._started = started

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow() and not self.seen:
            self.seen = True
            print(time.monotonic() - self._started, flush=True)
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
    import asyncio  # noqa: PLC0415 - the bare window does without

    from desktop_app.app import Arguments, run  # noqa: PLC0415 - as above
    from desktop_app.ui.shell import Shell  # noqa: PLC0415 - as above

    async def _visit(_shell: Shell) -> int:
        app = QApplication.instance()
        assert app is not None
        paint = FirstPaint(started)
        app.installEventFilter(paint)
        while not paint.seen:  # noqa: ASYNC110 - an event filter cannot be awaited
            await asyncio.sleep(0.005)
        app.removeEventFilter(paint)
        return 0

    with tempfile.TemporaryDirectory(prefix="dossier-bench-") as folder:
        run(Arguments(data_dir=Path(folder)), visit=_visit)


if __name__ == "__main__":
    {"bare": bare, "app": whole_app}[sys.argv[1]](float(sys.argv[2]))
