"""Ends the process in time, although something hangs that cannot be ended: a read from a drive, a full disk, a prompt.

What the app holds for itself (its lock, its log) is let go of first: a system call that hangs in the kernel can keep a
dead process in the system's list, and with it whatever it still has open, until the drive answers.
"""

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)

SECONDS_TO_LEAVE = 4.5
"""From the decision to quit to the end of the process, at most."""
_GRACE = 0.2
"""Seconds that threads have to end by themselves."""

End = Callable[[int], object]


class ExitDeadline:
    """Ends the process when leaving takes too long. All that must not be lost is in the journal by then."""

    def __init__(self, let_go: Callable[[], object], *, seconds: float = SECONDS_TO_LEAVE, end: End = os._exit) -> None:
        self._let_go = let_go
        self._seconds = seconds
        self._end = end
        self._left = threading.Event()
        self._is_armed = False

    def arm(self, code: int = 0) -> None:
        """From now on the process has so many seconds; then it ends with this code. The first call counts."""
        if not self._is_armed:
            self._is_armed = True
            threading.Thread(target=self._watch, args=(code,), name="exit deadline", daemon=True).start()

    def disarm(self) -> None:
        """All is closed in time."""
        self._left.set()

    def _watch(self, code: int) -> None:
        if self._left.wait(self._seconds):
            return
        log.info("something hangs while leaving: the process is ended")
        with contextlib.suppress(Exception):  # whatever it is, the process ends
            self._let_go()
        _flush()
        self._end(code)


def end_process(code: int, *, end: End = os._exit) -> None:
    """End the process here if threads hang that would keep it, or that would run while Python is taken apart.

    Returns if there are none. Call it last, from the main thread.
    """
    threads = [each for each in threading.enumerate() if each is not threading.current_thread()]
    for each in threads:
        each.join(_GRACE / len(threads))
    if any(each.is_alive() for each in threads):
        _flush()
        end(code)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):  # closed, or none at all
            stream.flush()
