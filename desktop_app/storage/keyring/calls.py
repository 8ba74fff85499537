"""Puts a time limit on calls that may block for ever.

A locked keyring prompts for its password and waits until the person answers. Such a call cannot be interrupted, so it
runs in its own daemon thread, which is abandoned when the time is up. A daemon thread does not keep the app from
exiting.
"""

import contextlib
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class _Call(Generic[T]):
    """One call in progress. It is either finished or given up, whichever comes first, never both."""

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
        except BaseException as error:  # noqa: BLE001 - it is raised again in the waiting thread
            self.error = error
        with self._lock:
            self.done.set()
            late = self._given_up
        if late and self._undo is not None:
            with contextlib.suppress(Exception):  # nothing waits for this any more
                self._undo()

    def give_up(self) -> bool:
        """Give the call up unless it has finished; returns whether it was given up."""
        with self._lock:
            self._given_up = not self.done.is_set()
            return self._given_up


class BoundedCalls:
    """Runs one call at a time, and returns to its caller within `seconds`. May be used from any thread."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._turn = threading.Lock()
        self._stuck = False

    def run(self, work: Callable[[], T], undo: Callable[[], object] | None = None) -> T:
        """Return or raise what `work` does; raise TimeoutError if it takes too long.

        `undo` is called if the work finishes after its caller got the TimeoutError. While a call is stuck, others fail
        at once instead of queueing behind a prompt that may never be answered.
        """
        if not self._turn.acquire(timeout=0 if self._stuck else self._seconds):
            raise TimeoutError
        call = _Call(work, undo)

        def _in_thread() -> None:
            try:
                call.run()
            finally:
                self._stuck = False
                self._turn.release()

        try:
            threading.Thread(target=_in_thread, name="keyring", daemon=True).start()
        except BaseException:
            self._turn.release()
            raise
        if not call.done.wait(self._seconds):
            self._stuck = True
            if call.give_up():
                raise TimeoutError
        if call.error is not None:
            raise call.error
        return call.result  # type: ignore[return-value] # it is set if there is no error
