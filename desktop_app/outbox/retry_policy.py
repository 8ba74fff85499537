"""How long the outbox waits for what, and how often it tries."""

from collections.abc import Callable
from dataclasses import dataclass

MAX_ATTEMPTS = 3
"""POSTs that ended in trouble; after so many the person decides (transfer rules: at most 3 attempts)."""
MISSES_BEFORE_RESEND = 2
"""Clean lists without the document, a settle time apart, before it counts as not arrived."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Seconds, all of them."""

    settle_time: float = 60.0
    """After a lost answer the list is asked for only so much later: the server may still be storing it.

    The larger of twice the read time-out and what the server is known to need.
    """
    base_delay: float = 1.0
    max_delay: float = 30.0
    offline_delay: float = 2.0
    """The first wait after the network was gone; doubled up to `max_delay`."""
    baseline_age: float = 20.0
    """A clean list may serve as the baseline of other uploads for so long."""


def backoff(attempts: int, policy: RetryPolicy, random: Callable[[], float]) -> float:
    """Seconds before the next attempt: full jitter over a doubling span; `random` gives 0 to 1."""
    span = min(policy.max_delay, policy.base_delay * 2.0 ** max(0, attempts))
    return policy.base_delay + random() * max(0.0, span - policy.base_delay)
