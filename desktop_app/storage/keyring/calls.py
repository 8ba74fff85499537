"""Calls that may wait for ever, made to end in time.

A locked keyring asks the person for its password and waits until somebody answers. Nothing can interrupt such a call,
so it runs in a thread of its own that is left behind when the time is up; a daemon thread does not keep the app from
ending.
"""

import contextlib
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class _Call(Generic[T]):
    """One call under way: finished or given up, whichever comes first, and never both."""

    def __init__(self, work: Callable[[], T], undo: Callable[[], object] | None) -> None:
        self._work = work
        self._undo = undo
        self._lock = threading.Lock()
        self._given_up = False
        self.done = threading.Event()
        self.result: T | None = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self._work()
        except BaseException as error:  # noqa: BLE001 - it is raised again in the thread that waits
            self.error = error
        with self._lock:
            self.done.set()
            late = self._given_up
        if late and self._undo is not None:
            with contextlib.suppress(Exception):  # nobody waits any more who could be told
                self._undo()

    def give_up(self) -> bool:
        """Whether it is given up now; not when it has finished meanwhile."""
        with self._lock:
            self._given_up = not self.done.is_set()
            return self._given_up


class BoundedCalls:
    """One call after the other, each ending within `seconds` for its caller, from any thread."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._turn = threading.Lock()
        self._stuck = False

    def run(self, work: Callable[[], T], undo: Callable[[], object] | None = None) -> T:
        """The result of `work`, or what it raises; TimeoutError when that takes too long.

        `undo` is called should the work be done after all when its caller has gone. While a call is stuck the next ones
        fail at once instead of waiting in line for a person who does not come.
        """
        if not self._turn.acquire(timeout=0 if self._stuck else self._seconds):
            raise TimeoutError
        call = _Call(work, undo)

        def in_thread() -> None:
            try:
                call.run()
            finally:
                self._stuck = False
                self._turn.release()

        try:
            threading.Thread(target=in_thread, name="keyring", daemon=True).start()
        except BaseException:
            self._turn.release()
            raise
        if not call.done.wait(self._seconds):
            self._stuck = True
            if call.give_up():
                raise TimeoutError
        if call.error is not None:
            raise call.error
        return call.result  # type: ignore[return-value] # it is set where there is no error
