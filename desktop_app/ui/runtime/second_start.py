"""A second start while another has the data folder: that one may be busy for a moment, or on its way out."""

import time
from collections.abc import Callable
from enum import Enum, auto

PATIENCE = 8.0
"""Seconds that the first one has: more than it may take to leave."""
_PAUSE = 0.1


class FirstStart(Enum):
    """What became of the first one."""

    TOOK_OVER = auto()
    """It runs, and has taken what this one was started with."""
    GONE = auto()
    """It has ended: this one holds the data folder now."""
    SILENT = auto()
    """It holds the data folder and does not respond."""


def reach_first_start(
    hand_over: Callable[[], bool],
    take_lock: Callable[[], bool],
    *,
    patience: float = PATIENCE,
    now: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], object] = time.sleep,
) -> FirstStart:
    """Hand over to the first one, or take its place when it is gone. Blocks; raises what `take_lock` raises."""
    ends = now() + patience
    while True:
        if hand_over():
            return FirstStart.TOOK_OVER
        if take_lock():
            return FirstStart.GONE
        if now() >= ends:
            return FirstStart.SILENT
        sleep(_PAUSE)
