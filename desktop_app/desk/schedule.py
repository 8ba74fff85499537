"""How often things happen by themselves."""

from dataclasses import dataclass, field

from desktop_app.desk.deletions import UNDO_SECONDS
from desktop_app.outbox.retry_policy import RetryPolicy


@dataclass(frozen=True, slots=True)
class RefreshSchedule:
    """How often the list is asked for by itself, in seconds, how long a delete can be undone, how the queue waits."""

    in_review: float = 15.0
    otherwise: float = 60.0
    undo: float = UNDO_SECONDS
    queue: RetryPolicy = field(default_factory=RetryPolicy)
