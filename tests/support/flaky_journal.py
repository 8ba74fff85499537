"""What stands for the disk: a journal that fails when told to."""

import sqlite3
from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType

from desktop_app.domain.document import DocumentKey
from desktop_app.domain.upload import Receipt, Upload
from desktop_app.outbox.journal import Journal, JournalError
from desktop_app.outbox.journal_schema import migrate
from tests.support.byte_source import Zeros


class FlakyJournal(Journal):
    """The real journal in memory: it outlives a killed app, and can be told to fail."""

    def __init__(self) -> None:
        super().__init__(sqlite3.connect(":memory:", isolation_level=None))
        migrate(self._connection)
        self.fails = 0
        """So many commits to come cannot be written."""
        self.spares = 0
        """So many before those still can."""
        self.from_now_on = False
        self.fact_fails = 0
        """So many facts to come cannot be written."""
        self.on_failed: Callable[[], None] = lambda: None
        self.on_saving: Callable[[Upload], None] = lambda _upload: None
        self.on_saved: Callable[[Upload], None] = lambda _upload: None

    def save(
        self,
        upload: Upload,
        receipt: Receipt | None = None,
        instead_of: str = "",
        disputed: Collection[DocumentKey] = (),
        facts: Mapping[str, str] = MappingProxyType({}),
        /,
    ) -> None:
        self.fail_if_told()
        self.on_saving(upload)
        super().save(upload, receipt, instead_of, disputed, facts)
        self.on_saved(upload)

    def save_fact(self, name: str, value: str, /) -> None:
        if self.fact_fails:
            self.fact_fails -= 1
            raise JournalError("database or disk is full")
        super().save_fact(name, value)

    def prove_writable(self) -> None:
        self.fail_if_told()

    def fail_if_told(self) -> None:
        if self.fails and self.spares:
            self.spares -= 1
        elif self.fails:
            self.fails -= 1
            self.on_failed()
            raise JournalError("database or disk is full")

    def row(self, key: str) -> Upload | None:
        """What is committed of one upload."""
        return next((upload for upload in self.uploads() if upload.key == key), None)


Frozen = Zeros
"""The frozen bytes of an upload, as the queue's tests call them."""
