"""Which documents others were sent in the place of: the last step of *Replace* may come after a restart.

The relation is written down before the upload is, by keys alone; one that no upload belongs to is dropped at the next
start. It ends when the old document is gone, or when the upload is taken back.
"""

import json
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

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
    removes_old: bool = False
    """Whether the person wants the old document deleted as soon as the new one has arrived."""
    is_kept: bool = False
    """Whether the person wants to keep both."""


_REMOVES_OLD, _IS_KEPT = "removes old", "kept"


def record_of(replacements: Iterable[Replacement]) -> str:
    """As a text for the journal."""
    return storable(json.dumps([[each.upload, each.old.id, each.old.added, *_marks(each)] for each in replacements]))


def _marks(replacement: Replacement) -> list[str]:
    removes, kept = replacement.removes_old, replacement.is_kept
    return [mark for mark, is_set in ((_REMOVES_OLD, removes), (_IS_KEPT, kept)) if is_set]


def replacements_of(record: str) -> tuple[Replacement, ...]:
    """What `record_of` wrote; of anything else nothing. At worst an offer is not made."""
    try:
        return tuple(
            Replacement(
                str(upload),
                DocumentKey(str(number), str(added)),
                removes_old=_REMOVES_OLD in marks,
                is_kept=_IS_KEPT in marks,
            )
            for upload, number, added, *marks in json.loads(record)
        )
    except (ValueError, TypeError, RecursionError):
        return ()


class Replacing:
    """Ends the matter of a document in whose place a new one has arrived: it is deleted where the person wants that,
    else they are asked once a run (Replaced), and either way it counts as replaced from then on.

    `changed` is called with the ids of documents that are replaced now, or not any more; `delete` deletes documents.
    """

    def __init__(
        self,
        repository: UploadRepository,
        scope: TaskScope,
        find: Callable[[str], Document | None],
        publish: Callable[[events.DeskEvent], None],
        *,
        changed: Callable[[Iterable[str]], object],
        delete: Callable[[Sequence[str]], object],
    ) -> None:
        self._repository = repository
        self._scope = scope
        self._find = find
        self._publish = publish
        self._changed = changed
        self._delete = delete
        self._all: tuple[Replacement, ...] = ()
        self._arrived: dict[str, str] = {}
        """Names of what had arrived before this start, by the keys of their uploads."""
        self._stored: set[str] = set()
        """Keys of the uploads that have arrived, whenever."""
        self._replaced: dict[str, tuple[DocumentKey, ...]] = {}
        """By their ids, the documents that others have arrived in the place of."""

    async def load(self) -> None:
        """Read what last time left behind, once the repository has. Raises JournalError."""
        record = await self._repository.with_journal(_read)
        names = {each.key: each.name for each in self._repository.receipts}
        known = names.keys() | {each.key for each in self._repository.uploads}
        found = tuple(each for each in replacements_of(record) if each.upload in known)
        self._stored |= {each.upload for each in found if each.upload in names}
        self._arrived = {each.upload: names[each.upload] for each in found if names.get(each.upload)}
        self._become((*found, *self._all))

    def is_replaced(self, document: Document) -> bool:
        """Whether another document has arrived in the place of this one."""
        return any(key.is_same(document.key) for key in self._replaced.get(document.id, ()))

    async def begin(self, uploads: Sequence[str], old: Row, *, removes_old: bool = False) -> None:
        """Uploads with these keys are about to be added in the place of a document, or of an upload that itself is."""
        if old.document is not None:
            olds = [(old.document.key._replace(name=""), removes_old)]
        else:
            same = [each for each in self._all if old.upload is not None and each.upload == old.upload.key]
            olds = [(each.old, each.removes_old) for each in same]
        if olds:
            added = (Replacement(key, each, removes_old=removes) for each, removes in olds for key in uploads)
            self._become((*self._all, *added))
            await self._write_down()

    def note_moved(self, upload: Upload) -> None:
        """An upload may have arrived, or been taken back."""
        if upload.state is UploadState.CANCELLED:
            self._let_go(lambda each: each.upload == upload.key)
        elif upload.state is UploadState.STORED:
            concerned = [each for each in self._all if each.upload == upload.key]
            if concerned:
                self._stored.add(upload.key)
                self._become(self._all)
            for each in concerned:
                self._tell(each, upload.name)

    def note_list(self, listed: Listing) -> None:
        """A list is in the table: tell of what had arrived before, once, and let go of what is not there any more."""
        if listed.complete:
            arrived, self._arrived = self._arrived, {}
            for each in self._all:
                if each.upload in arrived:
                    self._tell(each, arrived[each.upload])
            self._let_go(lambda each: self._old_of(each) is None)

    def keep(self, document: Document) -> None:
        """The person wants to keep both: nothing is offered or deleted any more."""
        kept = tuple(
            replace(each, is_kept=True, removes_old=False) if each.old.is_same(document.key) else each
            for each in self._all
        )
        if kept != self._all:
            self._become(kept)
            self._scope.spawn(self._write_down(), name="write down what is replaced")

    def end(self, document: Document) -> None:
        """A document is gone: nothing is in its place any more."""
        self._let_go(lambda each: each.old.is_same(document.key))

    def _old_of(self, replacement: Replacement) -> Document | None:
        found = self._find(replacement.old.id)
        return found if found is not None and replacement.old.is_same(found.key) else None

    def _tell(self, replacement: Replacement, name: str) -> None:
        old = self._old_of(replacement)
        if old is None or replacement.is_kept:
            return
        if replacement.removes_old:
            self._delete([old.id])
        else:
            self._publish(events.Replaced(old, name))

    def _let_go(self, is_over: Callable[[Replacement], bool]) -> None:
        left = tuple(each for each in self._all if not is_over(each))
        if left != self._all:
            self._become(left)
            self._scope.spawn(self._write_down(), name="write down what is replaced")

    def _become(self, replacements: tuple[Replacement, ...]) -> None:
        before, self._all = self._replaced, replacements
        replaced: dict[str, tuple[DocumentKey, ...]] = {}
        for each in replacements:
            if each.upload in self._stored:
                replaced[each.old.id] = (*replaced.get(each.old.id, ()), each.old)
        self._replaced = replaced
        other = {key for key in before.keys() | replaced.keys() if before.get(key) != replaced.get(key)}
        if other:
            self._changed(other)

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
