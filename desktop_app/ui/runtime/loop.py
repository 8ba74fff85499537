"""asyncio on Qt's event loop. This is the only module that imports qasync, and it works around a bug in it.

qasync 0.28.0 keeps the Qt timer of a cancelled `call_later` alive. Every time-out uses one, so a large upload leaves
thousands of them, which later fire together and freeze the window for 55 to 80 ms.
"""

import asyncio
import os
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import Any

from PySide6.QtCore import QObject, QTimerEvent
from PySide6.QtWidgets import QApplication

from desktop_app.ui.runtime.garbage import GarbageCollector

os.environ["QT_API"] = "pyside6"  # qasync chooses its binding at import
import qasync

WORKERS = 8
"""Number of worker threads, for blocking file reads and the like."""


class _Handle(asyncio.Handle):
    """A handle that stops its Qt timer when it is cancelled."""

    kill: Callable[[], None] | None = None

    def cancel(self) -> None:
        super().cancel()
        if self.kill is not None:
            kill, self.kill = self.kill, None
            kill()


class _Timers(QObject):
    """Replaces qasync's own timer object, with the same interface: add_callback, stop, set_debug."""

    def __init__(self) -> None:
        super().__init__()
        self._handles: dict[int, asyncio.Handle] = {}

    def add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        timer = self.startTimer(max(0, round(delay * 1000)))
        self._handles[timer] = handle
        if isinstance(handle, _Handle):  # a signal handler's is asyncio's own class
            handle.kill = lambda: self._forget(timer)
        return handle

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
        handle = self._handles.get(event.timerId())
        self._forget(event.timerId())
        if handle is not None and not handle.cancelled():
            if isinstance(handle, _Handle):
                handle.kill = None
            handle._run()  # noqa: SLF001 - asyncio has no public way to run a handle

    def stop(self) -> None:
        for timer in list(self._handles):
            self._forget(timer)

    def set_debug(self, enabled: bool) -> None:
        """Do nothing: asyncio's own debug mode is enough."""

    def count(self) -> int:
        """Number of live timers, for tests."""
        return len(self._handles)

    def _forget(self, timer: int) -> None:
        if self._handles.pop(timer, None) is not None:
            self.killTimer(timer)


class EventLoop(qasync.QEventLoop):  # type: ignore[misc] # qasync is untyped
    """qasync's loop, with timers that stop when they are cancelled and the standard library's worker threads.

    While it is open, garbage is collected only on its thread.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        # WORKAROUND https://github.com/CabbageDevelopment/qasync: cancelled timers live on in 0.28.0
        self._timer = _Timers()
        self._workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="dossier")
        # Set before the first use: qasync's own executor of QThreads aborts at exit if it is replaced or not closed.
        self.set_default_executor(self._workers)
        self._garbage = GarbageCollector()

    def call_later(  # qasync's signature
        self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        return self._timer.add_callback(_Handle(callback, args, self, context), delay)

    def live_timers(self) -> int:
        """Number of live Qt timers, for tests."""
        return self._timer.count()

    def close(self) -> None:
        self._workers.shutdown(wait=True, cancel_futures=True)
        self._garbage.stop()
        super().close()


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run `main()` on a new loop over `app` until it returns, close the loop, and return the result."""
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        return runner.run(main())
