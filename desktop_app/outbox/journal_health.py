"""Whether the journal can be written: while it cannot, nothing starts. Only a commit proves it and ends the halt."""

import logging
from collections.abc import Callable

from desktop_app.domain.errors import QueueError
from desktop_app.outbox.journal import JournalError
from desktop_app.outbox.repository import UploadRepository

log = logging.getLogger(__name__)


class JournalHealth:
    """Learns from each commit and tells what it learned: the reason why none goes through, or None."""

    def __init__(self, repository: UploadRepository, tell: Callable[[QueueError | None], None]) -> None:
        self._repository = repository
        self._tell = tell
        self._recheck_due = False
        self.failing = False
        """Whether the last commit failed."""

    def record_failure(self, error: JournalError) -> None:
        """Nothing may start any more."""
        log.error("the journal cannot be written: %s", error)
        self.failing = True
        self._tell(QueueError(reason=str(error)))

    def record_success(self) -> None:
        """A commit went through: if none could before, the others may go on too."""
        if self.failing:
            self._recover()

    def recheck_soon(self) -> None:
        """It may be otherwise than it was: to be found out by `recheck`."""
        self._recheck_due = True

    async def recheck(self) -> None:
        """Find out, and tell, if it is in question."""
        if not self._recheck_due:
            return
        self._recheck_due = False
        try:
            await self._repository.with_journal(lambda journal: journal.prove_writable())
        except JournalError as error:
            self.record_failure(error)
        else:
            self._recover()

    def _recover(self) -> None:
        self.failing = False
        self._tell(None)
