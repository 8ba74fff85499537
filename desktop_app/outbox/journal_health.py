"""Whether the journal can be written: while it cannot, nothing starts. Only a commit proves it and ends the halt."""

import logging
from collections.abc import Callable

from desktop_app.domain.errors import QueueError
from desktop_app.outbox.journal import JournalError
from desktop_app.outbox.repository import Store

log = logging.getLogger(__name__)


class Halt:
    """Learns from each commit and tells what it learned: the reason why none goes through, or None."""

    def __init__(self, store: Store, tell: Callable[[QueueError | None], None]) -> None:
        self._store = store
        self._tell = tell
        self._in_question = False
        self.on = False
        """Whether the last commit failed."""

    def failed(self, error: JournalError) -> None:
        """Nothing may start any more."""
        log.error("the journal cannot be written: %s", error)
        self.on = True
        self._tell(QueueError(reason=str(error)))

    def written(self) -> None:
        """A commit went through: if none could before, the others may go on too."""
        if self.on:
            self._end()

    def doubt(self) -> None:
        """It may be otherwise than it was: to be found out by `settle`."""
        self._in_question = True

    async def settle(self) -> None:
        """Find out, and tell, if it is in question."""
        if not self._in_question:
            return
        self._in_question = False
        try:
            await self._store.ask(lambda journal: journal.prove_writable())
        except JournalError as error:
            self.failed(error)
        else:
            self._end()

    def _end(self) -> None:
        self.on = False
        self._tell(None)
