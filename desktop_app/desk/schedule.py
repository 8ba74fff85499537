"""How often a desk acts on its own."""

from dataclasses import dataclass, field, fields, replace
from datetime import timedelta
from typing import Any, TypeVar

from desktop_app.desk.deletions import UNDO_SECONDS
from desktop_app.domain.server import ServerProfile
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.storage.file_access import PATIENCE

SETTLE_SECONDS = 60.0
"""Twice the read time-out of an answer (transport.Patience): so long a server may still be storing a document."""
RESEND_SECONDS = 300.0
"""Servers behind a proxy that gave up were seen to store a document minutes later."""
_SHORTEST = 0.01
"""Seconds; whatever is scaled is at least so long, so that nothing turns in a circle."""

Times = TypeVar("Times", "RefreshSchedule", RetryPolicy)


@dataclass(frozen=True, slots=True)
class RefreshSchedule:
    """The interval between refreshes of the list, the time to undo a delete, both in seconds, and the queue's retries.

    The list is refreshed every `in_review` seconds while a document is in review, and every `otherwise` seconds if not.
    """

    in_review: float = 15.0
    otherwise: float = 60.0
    undo: float = UNDO_SECONDS
    delete_settle: float = 30.0
    """Seconds that a server may need until a deleted document is gone from its list."""
    queue: RetryPolicy = field(default_factory=RetryPolicy)
    drive_patience: timedelta = timedelta(seconds=PATIENCE)
    """How long a drive may show no sign of life. It is never scaled: no server is quicker because of it."""


def schedule_of(profile: ServerProfile) -> RefreshSchedule:
    """The schedule at a real server: never shorter than is right for any, longer where it is known to need that."""
    settle_time = max(SETTLE_SECONDS, profile.settle_seconds)
    resend_time = max(RESEND_SECONDS, profile.resend_seconds, 2 * settle_time)
    return RefreshSchedule(
        queue=RetryPolicy(settle_time=settle_time, resend_time=resend_time, ask_before_resend=profile.ask_before_resend)
    )


def scaled(timing: Times, factor: float) -> Times:
    """The same with every time so many times shorter. Times are the fields that are annotated as floats."""
    shorter: dict[str, Any] = {}
    for each in fields(timing):
        value = getattr(timing, each.name)
        if isinstance(value, RetryPolicy):
            shorter[each.name] = scaled(value, factor)
        elif each.type in {float, "float"}:
            shorter[each.name] = max(min(value, _SHORTEST), value / factor)
    return replace(timing, **shorter)
