"""What stands for the disk: a journal that fails when told to."""

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any, cast

from desktop_app.domain.document import DocumentKey
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.upload import Receipt, Upload
from desktop_app.outbox.journal import Journal, JournalError
from desktop_app.outbox.journal_schema import migrate
from tests.support.byte_source import Zeros


class BreakingConnection:
    """A connection whose every statement may be made to fail, inside the journal's own transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.before: Callable[[str], None] = lambda _statement: None
        """Called with each statement; what it raises is raised in its place."""

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        self.before(statement)
        return self._connection.execute(statement, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


class FlakyJournal(Journal):
    """The real journal in memory: it outlives a killed app, and can be told to fail."""

    def __init__(self) -> None:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        migrate(connection)
        self.statements = BreakingConnection(connection)
        super().__init__(cast(sqlite3.Connection, self.statements))
        self.fails = 0
        """So many commits to come cannot be written."""
        self.spares = 0
        """So many before those still can."""
        self.from_now_on = False
        self.fact_fails = 0
        """So many facts to come cannot be written."""
        self.on_failed: Callable[[], None] = lambda: None
        self.on_saving: Callable[[Upload], None] = lambda _upload: None
        self.on_added: Callable[[int], None] = lambda _count: None
        """Called with the number of new uploads of each commit."""
        self.on_saved: Callable[[Upload], None] = lambda _upload: None

    def keep_pictures(self, pictures: Collection[KnownPicture], /) -> None:
        self.fail_if_told()
        super().keep_pictures(pictures)

    def save(
        self,
        upload: Upload,
        receipt: Receipt | None = None,
        disputed: Collection[DocumentKey] = (),
        facts: Mapping[str, str] = MappingProxyType({}),
        /,
    ) -> None:
        self.fail_if_told()
        self.on_saving(upload)
        super().save(upload, receipt, disputed, facts)
        self.on_saved(upload)

    def add(self, uploads: Sequence[tuple[Upload, str]], /) -> None:
        self.fail_if_told()
        for upload, _instead_of in uploads:
            self.on_saving(upload)
        super().add(uploads)
        self.on_added(len(uploads))
        for upload, _instead_of in uploads:
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
