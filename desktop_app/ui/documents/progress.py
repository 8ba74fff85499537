"""How far an upload is and how long it still waits, in numbers, and the clock that this is measured with."""

import math
from collections.abc import Callable
from datetime import UTC, datetime

from desktop_app.domain.upload import Progress, Upload

Clock = Callable[[], datetime]
"""Gives the time, aware."""


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


def percent_of(progress: Progress) -> int:
    """Hundredths sent, never 100: that is said only by the server's answer."""
    return min(99, progress.sent * 100 // progress.total) if progress.total else 0


def seconds_left(upload: Upload, now: datetime) -> int:
    """Whole seconds until an upload goes on by itself; 0 when the time is over or not known."""
    if upload.wait_until is None:
        return 0
    return max(0, math.ceil((upload.wait_until - now).total_seconds()))


def counts_down(upload: Upload | None) -> bool:
    """Whether what an upload's row says changes by itself with time."""
    return upload is not None and upload.wait_until is not None
