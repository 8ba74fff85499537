"""An event loop whose clock jumps: hours of waiting pass in milliseconds, and always in the same order.

Nothing here waits for real time or for sockets. When no callback is ready, the clock moves to the next timer; when
there is no timer either, nothing can ever happen again, and `NothingLeftError` says so instead of hanging.
"""

import asyncio
import selectors
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

EPOCH = datetime(2030, 1, 1, tzinfo=UTC)
"""The wall clock's time when a loop's own clock stands at 0."""


class NothingLeftError(Exception):
    """Somebody waits, but no callback is ready and no timer runs."""


class _Jumping(selectors.SelectSelector):
    """In place of the system's wait for sockets: moves the clock by as much as the loop would have slept."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise NothingLeftError
        self.seconds += max(0.0, timeout)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """asyncio's own loop on a clock that jumps. Close it like any other."""

    def __init__(self) -> None:
        self._clock = _Jumping()
        self._skew = timedelta()
        super().__init__(self._clock)
        self._clock_resolution = 1e-9  # of this clock; timers may be as early as that, on Windows by 16 ms

    def time(self) -> float:
        """Seconds since the loop was made."""
        return self._clock.seconds

    def now(self) -> datetime:
        """The wall clock that belongs to it."""
        return EPOCH + timedelta(seconds=self.time()) + self._skew

    def set_wall_clock(self, skew: timedelta) -> None:
        """Somebody sets the wall clock; the loop's own is not touched."""
        self._skew = skew

    def let_pass(self, seconds: float) -> None:
        """Run everything that happens within so many seconds."""
        self.run_until_complete(asyncio.sleep(seconds))

    def turn(self, times: int = 1) -> None:
        """Run what is ready, so many times, without any time going by."""
        self.run_until_complete(_turns(times))


async def _turns(times: int) -> None:
    for _ in range(times):
        await asyncio.sleep(0)


async def inline(call: Callable[..., Any], /, *args: Any) -> Any:
    """A `Blocking` that runs the call at once, a turn of the loop before its start and after its end.

    The turns let other tasks in where a worker thread would let them in.
    """
    await asyncio.sleep(0)
    result = call(*args)
    await asyncio.sleep(0)
    return result
