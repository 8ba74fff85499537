"""What is known while a look goes on, told at once, and all that is told if the look takes too long.

No library that opens documents can be stopped, and some pages are never done. So the process ends itself in the middle
of such a one; what it knew by then is not lost, because it has been told.
"""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import BinaryIO

from desktop_app.domain.findings_of.content import SLOW_TO_OPEN
from desktop_app.pictures.picture import Looked
from desktop_app.pictures.wire import send_looked

_STEP = 0.1
"""Seconds between two looks at the clock."""


class SoFar:
    """What is known of one file. The look tells it; a thread that keeps the time tells it for the last time."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._lock = threading.Lock()
        """Only one of the two threads writes."""
        self.looked = Looked(is_complete=False)

    def tell(self, looked: Looked) -> None:
        """Tell the app what is known by now."""
        with self._lock:
            self.looked = looked
            send_looked(self._answers, looked, is_last=False)

    @contextmanager
    def given_up_after(self, seconds: float) -> Iterator[None]:
        """Give the look up, and the process, if it takes more seconds of the processor than that."""
        is_through = threading.Event()
        last = time.process_time() + seconds
        watching = threading.Thread(target=self._watch, args=(is_through, last), name="time of a look", daemon=True)
        watching.start()
        try:
            yield
        finally:
            is_through.set()
            watching.join()  # it may be ending the process: nothing must be told after it

    def _watch(self, is_through: threading.Event, last: float) -> None:
        while not is_through.wait(_STEP):
            if time.process_time() > last:
                self._give_up()

    def _give_up(self) -> None:
        self.tell(replace(self.looked, findings=(*self.looked.findings, SLOW_TO_OPEN.found())))
        os._exit(1)
