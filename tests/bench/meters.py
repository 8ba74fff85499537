"""What is measured inside the app's process: gaps of the event loop, CPU time, memory. Of Linux alone."""

import ctypes
import gc
import resource
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

TICK_MS = 5


@dataclass(frozen=True, slots=True)
class Gaps:
    """The time between two ticks of a timer of 5 ms on the window's thread, in milliseconds."""

    p99: float
    longest: float


class GapMeter:
    """Ticks while it is running. A gap is what a person feels as a window that does not answer."""

    def __init__(self) -> None:
        self._ticks: list[float] = []
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin anew."""
        self._ticks.clear()
        self._tick()
        self._timer.start()

    def stop(self) -> Gaps:
        """The gaps since `start`."""
        self._timer.stop()
        self._tick()
        gaps = sorted(1000 * (after - before) for before, after in pairwise(self._ticks))
        return Gaps(p99=gaps[int(0.99 * len(gaps))], longest=gaps[-1])

    def _tick(self) -> None:
        self._ticks.append(time.perf_counter())


def cpu_seconds() -> float:
    """User and system time of this process, all its threads included."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def resident_bytes() -> int:
    """Memory of this process after everything that nobody needs was given back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()
