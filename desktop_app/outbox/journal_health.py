"""Whether the journal can be written: while it cannot, nothing starts. Only a commit proves it and ends the halt.

It is tried again by itself, each time later: trouble that comes back at the next upload, as that of a disk that is
nearly full, would otherwise ask the server for its list over and over.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from desktop_app.domain.errors import QueueContentError, QueueError
from desktop_app.outbox.journal import JournalError, UnwritableContentError
from desktop_app.outbox.ports import Clock
from desktop_app.outbox.repository import UploadRepository

log = logging.getLogger(__name__)

FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(minutes=10)


class JournalHealth:
    """Learns from each commit and tells what it learned: the reason why none goes through, or None."""

    def __init__(self, repository: UploadRepository, tell: Callable[[QueueError | None], None], now: Clock) -> None:
        self._repository = repository
        self._tell = tell
        self._now = now
        self._recheck_due = False
        self._pause = FIRST_PAUSE
        self._failed_at: datetime | None = None
        self._told = ""
        """What was told last of the halt that lasts."""
        self._retry_at: datetime | None = None

    @property
    def failing(self) -> bool:
        """Whether the last commit failed."""
        return self._retry_at is not None

    @property
    def retry_at(self) -> datetime | None:
        """When it is tried again by itself; None while nothing is wrong."""
        return self._retry_at

    def record_failure(self, error: JournalError) -> None:
        """Nothing may start any more. Several that fail at once are told as one."""
        log.error("the journal cannot be written: %s", error)
        now = self._now()
        if self._retry_at is None or now >= self._retry_at:
            came_back = self._failed_at is not None and now - self._failed_at <= 2 * self._pause + FIRST_PAUSE
            self._pause = min(2 * self._pause, LONGEST_PAUSE) if came_back else FIRST_PAUSE
            self._retry_at = now + self._pause
        self._failed_at = now
        if self._told != str(error):
            self._told = str(error)
            kind = QueueContentError if isinstance(error, UnwritableContentError) else QueueError
            self._tell(kind(reason=str(error)))

    def record_success(self) -> None:
        """A commit went through: if none could before, the others may go on too."""
        if self.failing:
            self._recover()

    def recheck_soon(self) -> None:
        """It may be otherwise than it was: to be found out by `recheck`, and told."""
        self._recheck_due = True
        self._told = ""

    async def recheck(self) -> None:
        """Find out, and tell, if it is in question or the pause is over."""
        is_over = self._retry_at is not None and self._now() >= self._retry_at
        if not self._recheck_due and not is_over:
            return
        self._recheck_due = False
        try:
            await self._repository.with_journal(lambda journal: journal.prove_writable())
        except JournalError as error:
            self.record_failure(error)
        else:
            self._recover()

    def _recover(self) -> None:
        self._retry_at = None
        self._told = ""
        self._tell(None)
