"""Limits attempts to sign in: a number of attempts within a window, then a block (contract, section 2)."""

from collections import deque
from collections.abc import Callable


class AttemptLimit:
    """Counts attempts for each key over a sliding window. Not thread-safe: the caller holds a lock."""

    def __init__(
        self, allowed: int, *, window_seconds: float, block_seconds: float, clock: Callable[[], float]
    ) -> None:
        """Allow `allowed` attempts within `window_seconds`; the next one starts a block of `block_seconds`.

        `clock` returns seconds; only differences matter.
        """
        self._allowed = allowed
        self._window = window_seconds
        self._block = block_seconds
        self._clock = clock
        self._attempts: dict[str, deque[float]] = {}
        self._blocked_until: dict[str, float] = {}

    def attempt(self, key: str) -> float:
        """Count an attempt. Returns 0 if allowed, or the seconds until the block ends, which attempts do not extend."""
        now = self._clock()
        self._forget_the_past(now)
        if key in self._blocked_until:
            return self._blocked_until[key] - now
        times = self._attempts.setdefault(key, deque())
        if len(times) >= self._allowed:
            del self._attempts[key]
            self._blocked_until[key] = now + self._block
            return self._block
        times.append(now)
        return 0.0

    def succeeded(self, key: str) -> None:
        """Forget the attempts of a key that has signed in."""
        self._attempts.pop(key, None)

    def _forget_the_past(self, now: float) -> None:
        self._blocked_until = {key: end for key, end in self._blocked_until.items() if end > now}
        for key, times in list(self._attempts.items()):
            while times and times[0] <= now - self._window:
                times.popleft()
            if not times:
                del self._attempts[key]
