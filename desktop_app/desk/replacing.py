"""Which documents others were sent in the place of: the last step of *Replace* may come after a restart.

The relation is written down before the upload is, by keys alone; one that no upload belongs to is dropped at the next
start. It ends when the old document is gone, when the upload is taken back, or when the person wants to keep both.
"""

import json
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop_app.desk import events
from desktop_app.desk.rows import Row
from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.text import storable
from desktop_app.domain.upload import Upload, UploadState
from desktop_app.outbox.journal import Journal, JournalError
from desktop_app.outbox.ports import Listing
from desktop_app.outbox.repository import UploadRepository
from desktop_app.tasks import TaskScope

log = logging.getLogger(__name__)

_FACT = "replacements"


@dataclass(frozen=True, slots=True)
class Replacement:
    """An upload that is sent in the place of a document."""

    upload: str
    """Its key."""
    old: DocumentKey
    """Without the document's name."""


def record_of(replacements: Iterable[Replacement]) -> str:
    """As a text for the journal."""
    return storable(json.dumps([[each.upload, each.old.id, each.old.added] for each in replacements]))


def replacements_of(record: str) -> tuple[Replacement, ...]:
    """What `record_of` wrote; of anything else nothing. At worst an offer is not made."""
    try:
        return tuple(
            Replacement(str(upload), DocumentKey(str(number), str(added)))
            for upload, number, added in json.loads(record)
        )
    except (ValueError, TypeError, RecursionError):
        return ()


class Replacing:
    """Tells with a Replaced event when a new document has arrived and the old one is still there."""

    def __init__(
        self,
        repository: UploadRepository,
        scope: TaskScope,
        find: Callable[[str], Document | None],
        publish: Callable[[events.DeskEvent], None],
    ) -> None:
        self._repository = repository
        self._scope = scope
        self._find = find
        self._publish = publish
        self._all: tuple[Replacement, ...] = ()
        self._arrived: dict[str, str] = {}
        """Names of what had arrived before this start, by the keys of their uploads."""

    async def load(self) -> None:
        """Read what last time left behind, once the repository has. Raises JournalError."""
        record = await self._repository.with_journal(_read)
        names = {each.key: each.name for each in self._repository.receipts}
        known = names.keys() | {each.key for each in self._repository.uploads}
        found = tuple(each for each in replacements_of(record) if each.upload in known)
        self._all = (*found, *self._all)
        self._arrived = {each.upload: names[each.upload] for each in found if names.get(each.upload)}

    async def begin(self, uploads: Sequence[str], old: Row) -> None:
        """Uploads with these keys are about to be added in the place of a document, or of an upload that itself is."""
        if old.document is not None:
            olds = [old.document.key._replace(name="")]
        else:
            olds = [each.old for each in self._all if old.upload is not None and each.upload == old.upload.key]
        if olds:
            self._all += tuple(Replacement(key, each) for each in olds for key in uploads)
            await self._write_down()

    def note_moved(self, upload: Upload) -> None:
        """An upload may have arrived, or been taken back."""
        if upload.state is UploadState.CANCELLED:
            self._let_go(lambda each: each.upload == upload.key)
        elif upload.state is UploadState.STORED:
            for each in self._all:
                if each.upload == upload.key:
                    self._tell(each, upload.name)

    def note_list(self, listed: Listing) -> None:
        """A list is in the table: tell of what had arrived before, once, and let go of what is not there any more."""
        if listed.complete:
            arrived, self._arrived = self._arrived, {}
            for each in self._all:
                if each.upload in arrived:
                    self._tell(each, arrived[each.upload])
            self._let_go(lambda each: self._old_of(each) is None)

    def end(self, document: Document) -> None:
        """A document is gone, or is to stay for good: nothing is in its place any more."""
        self._let_go(lambda each: each.old.is_same(document.key))

    def _old_of(self, replacement: Replacement) -> Document | None:
        found = self._find(replacement.old.id)
        return found if found is not None and replacement.old.is_same(found.key) else None

    def _tell(self, replacement: Replacement, name: str) -> None:
        old = self._old_of(replacement)
        if old is not None:
            self._publish(events.Replaced(old, name))

    def _let_go(self, is_over: Callable[[Replacement], bool]) -> None:
        left = tuple(each for each in self._all if not is_over(each))
        if left != self._all:
            self._all = left
            self._scope.spawn(self._write_down(), name="write down what is replaced")

    async def _write_down(self) -> None:
        try:
            await self._repository.with_journal(_save, lambda: record_of(self._all))
        except JournalError as error:
            log.info("what is replaced is not written down: %s", error)


def _read(journal: Journal) -> str:
    return journal.fact(_FACT)


def _save(journal: Journal, record: Callable[[], str]) -> None:
    """The record as it is now: several that were spawned end with the newest."""
    journal.save_fact(_FACT, record())
