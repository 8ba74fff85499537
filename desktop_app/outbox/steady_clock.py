"""A clock that nobody can set: it starts at the wall clock's time and goes on alone, also while the computer sleeps.

Waits measured by the wall clock hang for a day when it is set back by one, and hurry when it is set forward.
"""

import time
from datetime import UTC, datetime, timedelta


class SteadyClock:
    """Call it for the time, aware, in UTC. Only across restarts does the wall clock decide."""

    def __init__(self) -> None:
        self._start = datetime.now(UTC)
        self._started = steady_seconds()

    def __call__(self) -> datetime:
        """The time now."""
        return self._start + timedelta(seconds=steady_seconds() - self._started)


def steady_seconds() -> float:
    """Seconds since some moment, those of a suspend too: Linux has a clock of its own for them, others need none."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)
