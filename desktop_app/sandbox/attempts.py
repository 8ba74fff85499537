"""How often somebody may try to sign in: so many attempts in a while, then a block (contract, section 2)."""

from collections import deque
from collections.abc import Callable


class AttemptLimit:
    """Counts attempts for each key over a sliding window. Not safe between threads; its user holds a lock."""

    def __init__(
        self, allowed: int, *, window_seconds: float, block_seconds: float, clock: Callable[[], float]
    ) -> None:
        """Allow `allowed` attempts within `window_seconds`; the next one begins a block of `block_seconds`.

        `clock` tells seconds; only differences count.
        """
        self._allowed = allowed
        self._window = window_seconds
        self._block = block_seconds
        self._clock = clock
        self._attempts: dict[str, deque[float]] = {}
        self._blocked_until: dict[str, float] = {}

    def attempt(self, key: str) -> float:
        """Count an attempt. 0 if it may go on, else the seconds until the block ends, which no attempt prolongs."""
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
        """Forget the attempts: whoever signed in has shown who they are."""
        self._attempts.pop(key, None)

    def _forget_the_past(self, now: float) -> None:
        self._blocked_until = {key: end for key, end in self._blocked_until.items() if end > now}
        for key, times in list(self._attempts.items()):
            while times and times[0] <= now - self._window:
                times.popleft()
            if not times:
                del self._attempts[key]
