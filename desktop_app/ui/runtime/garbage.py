"""Runs Python's garbage collector on the window's thread only.

By default it runs in whichever thread happens to allocate. A worker that collects the remains of a closed dialog
disconnects its signals: it holds one of Qt's locks and waits for the GIL, while the window's thread holds the GIL and
waits for that lock. Seen with PySide6 6.11.3: the window froze for good, or the process crashed.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimerEvent

SECONDS = 0.1
"""How often to check whether a collection is due."""
_OLDER_AFTER = 1
"""Collections of younger objects before the next older ones have their turn: often, so that none has much to do."""
_SLOW_SECONDS = 0.01


class GarbageCollector(QObject):
    """Collects on the event loop that it was created on, as soon as Python itself would, until `stop`."""

    def __init__(self, seconds: float = SECONDS) -> None:
        super().__init__()
        self._was_enabled = gc.isenabled()
        self._timer = self.startTimer(round(seconds * 1000))
        gc.disable()
        gc.freeze()  # what is loaded by now stays loaded: no collection has to look through it

    def stop(self) -> None:
        """Stop, and re-enable Python's automatic collection if it was enabled before."""
        self.killTimer(self._timer)
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def timerEvent(self, _event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
        young, middle, old = gc.get_count()
        if old > _OLDER_AFTER:
            begun = time.perf_counter()
            gc.collect(2)
            if time.perf_counter() - begun > _SLOW_SECONDS:
                # A long list lives long and has no circles: looking through it again and again holds the window.
                gc.freeze()
        elif middle > _OLDER_AFTER:
            gc.collect(1)
        elif young > gc.get_threshold()[0] > 0:
            gc.collect(0)
