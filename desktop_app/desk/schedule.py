"""How often a desk acts on its own."""

from dataclasses import dataclass, field

from desktop_app.desk.deletions import UNDO_SECONDS
from desktop_app.outbox.retry_policy import RetryPolicy


@dataclass(frozen=True, slots=True)
class RefreshSchedule:
    """The interval between refreshes of the list, the time to undo a delete, both in seconds, and the queue's retries.

    The list is refreshed every `in_review` seconds while a document is in review, and every `otherwise` seconds if not.
    """

    in_review: float = 15.0
    otherwise: float = 60.0
    undo: float = UNDO_SECONDS
    queue: RetryPolicy = field(default_factory=RetryPolicy)
