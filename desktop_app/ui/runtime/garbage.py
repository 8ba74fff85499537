"""Python's garbage collector, kept on the window's thread.

Left alone it runs in whichever thread happens to allocate. A worker that collects what is left of a closed dialog
disconnects its signals there: it holds a lock of Qt's and waits for the interpreter, while the window's thread holds
the interpreter and waits for that lock. Seen with PySide6 6.11.3: the window froze for good, or the process crashed.
"""

import gc

from PySide6.QtCore import QObject, QTimerEvent

SECONDS = 0.5
"""How often it is looked whether there is enough garbage for a collection."""


class GarbageCollector(QObject):
    """Collects from the event loop that it was made on, by Python's own thresholds, until `stop`."""

    def __init__(self, seconds: float = SECONDS) -> None:
        super().__init__()
        self._was_enabled = gc.isenabled()
        self._timer = self.startTimer(round(seconds * 1000))
        gc.disable()

    def stop(self) -> None:
        """Leave it to Python again, if it was before."""
        self.killTimer(self._timer)
        if self._was_enabled:
            gc.enable()

    def timerEvent(self, _event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                return
