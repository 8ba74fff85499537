"""Long work on the event loop, done in slices of a few milliseconds, between which everything else goes on.

A worker thread would not do better. It holds the interpreter's lock for 5 ms at a time, and the window's thread waits
for that in each of the many calls in which Qt comes back to Python: one repaint takes many such waits.
"""

import asyncio
from collections.abc import Callable
from time import perf_counter

SLICE_SECONDS = 0.004


class Slices:
    """`if slices.are_due: await slices.give_way()`, often enough."""

    def __init__(self, seconds: float = SLICE_SECONDS, clock: Callable[[], float] = perf_counter) -> None:
        self._seconds = seconds
        self._clock = clock
        self._until = clock() + seconds

    @property
    def are_due(self) -> bool:
        """Whether this slice has lasted long enough."""
        return self._clock() >= self._until

    async def give_way(self) -> None:
        """Let the loop do all else that is ready."""
        await asyncio.sleep(0)
        self._until = self._clock() + self._seconds
