"""How a run ends: its exit codes, and the one way to end it from outside."""

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable
from enum import IntEnum

log = logging.getLogger(__name__)

FAULT = "Something went wrong in Dossier itself; its log says what. What has not arrived stays in the queue."
STOPPED = "Stopped. What has not arrived stays in the queue and goes on with the next run."
TOO_LATE = "The time is over. What has not arrived stays in the queue and goes on with the next run."
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class ExitCode(IntEnum):
    """What a script tells the ends apart by. After a signal it is 128 and the signal's number."""

    DONE = 0
    """All is stored, or the list is printed."""
    FAILED = 1
    """It could not be tried: no sign-in, no queue, …"""
    USAGE = 2
    NEEDS_ANSWER = 3
    NOT_SENT = 4
    """One was refused, or not sent for a reason that only a person can mend."""
    TIMED_OUT = 5


class Ended(Exception):  # noqa: N818 - it is an end, for better or worse
    """The run is over, with this exit code and a sentence that says why."""

    def __init__(self, code: int, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


class Ending:
    """Ends the work of a run from outside: signals, the time limit, a halted queue, a fault of our own."""

    def __init__(self, on_end: Callable[[int], object] = lambda _code: None) -> None:
        self._on_end = on_end
        """Called with the exit code when the work is ended."""
        self._task: asyncio.Task[object] | None = None
        self._end: Ended | None = None

    async def watch(self, work: Awaitable[int], seconds: float | None) -> int:
        """The exit code of the work, which has so many seconds. Raises Ended when it was ended before."""
        task = self._task = asyncio.current_task()
        self._hear_signals()
        if seconds is not None:
            asyncio.get_running_loop().call_later(seconds, self.now, ExitCode.TIMED_OUT, TOO_LATE)
        try:
            return await work
        except asyncio.CancelledError:
            if self._end is None or task is None:
                raise
            task.uncancel()
            raise self._end from None

    def now(self, code: int, sentence: str) -> None:
        """End the work here. The first call counts, and none after `tidy_up`."""
        task, self._task = self._task, None
        if task is not None:
            self._end = Ended(code, sentence)
            self._on_end(code)
            task.cancel()

    def tidy_up(self) -> None:
        """What is left of the work goes on undisturbed."""
        self._task = None

    def report(self, error: BaseException, where: str) -> None:
        """End it because of a fault of our own in a task."""
        log.error("a fault in %s", where, exc_info=error)
        self.now(ExitCode.FAILED, FAULT)

    def _hear_signals(self) -> None:
        """Windows has no such handlers on a loop: Ctrl+C is a KeyboardInterrupt there."""
        for each in _SIGNALS:
            try:
                asyncio.get_running_loop().add_signal_handler(each, self._on_signal, each)
            except NotImplementedError:
                return

    def _on_signal(self, number: signal.Signals) -> None:
        """A second signal ends at once."""
        for each in _SIGNALS:
            asyncio.get_running_loop().remove_signal_handler(each)
        self.now(128 + number, STOPPED)
