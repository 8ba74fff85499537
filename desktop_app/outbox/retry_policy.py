"""How long the outbox waits for what, and how often it tries."""

from collections.abc import Callable
from dataclasses import dataclass

MAX_ATTEMPTS = 3
"""POSTs that ended in trouble; after so many the person decides (transfer rules: at most 3 attempts)."""
MISSES_BEFORE_RESEND = 2
"""Clean lists without the document before it counts as not arrived: one after each of the two settle times."""
MAX_LOOKS = 8
"""Lists after one POST that settle nothing, because the server took the document without showing it or no list was
clean: then the person is asked."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Seconds, all of them but the last two."""

    settle_time: float = 60.0
    """After a lost answer the list is asked for only so much later: the server may still be storing it.

    The larger of twice the read time-out and what the server is known to need.
    """
    resend_time: float = 300.0
    """A document that is missing from a list so long after its POST has not arrived, if it was missing before."""
    base_delay: float = 1.0
    max_delay: float = 30.0
    offline_delay: float = 2.0
    """The first wait after the network was gone; doubled up to `max_delay`."""
    busy_delay: float = 30.0
    """A server that asks us to wait without saying how long."""
    least_busy_delay: float = 1.0
    """A server that asks us to wait for less is given this much; doubled while it repeats it."""
    longest_look_delay: float = 600.0
    """Between two lists while nothing is settled; they become rarer up to this."""
    baseline_age: float = 20.0
    """A clean list may serve as the baseline of other uploads for so long."""
    retry_after_share: float = 1.0
    """How much of the time that a server asks for is waited: less than all only where time is scaled for a trial."""
    ask_before_resend: bool = False
    """Whether the person is asked before a document that has not arrived is sent again."""

    @property
    def look_pause(self) -> float:
        """Between two lists for uploads whose answer was lost: what falls due meanwhile is looked for in the second."""
        return self.settle_time / 30

    def look_delay(self, looks: int) -> float:
        """Seconds until the next list after so many that settled nothing."""
        return min(max(self.longest_look_delay, self.settle_time), self.settle_time * 2.0 ** max(0, looks - 1))


def backoff(attempts: int, policy: RetryPolicy, random: Callable[[], float]) -> float:
    """Seconds before the next attempt: full jitter over a doubling span; `random` gives 0 to 1."""
    span = min(policy.max_delay, policy.base_delay * 2.0 ** min(max(0, attempts), 32))
    return policy.base_delay + random() * max(0.0, span - policy.base_delay)
