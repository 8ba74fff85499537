"""Uploads in memory, never ahead of the journal: a change is committed first and told afterwards."""

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.names import name_forms
from desktop_app.domain.upload import FINAL, REPLACEABLE, Progress, Receipt, Upload, UploadState, disputed_by
from desktop_app.domain.upload_commands import with_traces_of
from desktop_app.outbox.adoptions import Adoptions, TakenBack
from desktop_app.outbox.due_uploads import DueUploads
from desktop_app.outbox.habits import Habits
from desktop_app.outbox.journal import ADOPTIONS_FACT, DOCUMENTS_FACT, TAKEN_BACK_FACT, Journal, JournalError
from desktop_app.outbox.list_index import ListIndex
from desktop_app.outbox.matching import Surroundings, has_same_hash
from desktop_app.outbox.picture_history import PictureHistory
from desktop_app.outbox.ports import Blocking, Clock, Listing
from desktop_app.outbox.upload_set import UploadSet

_HABITS = "habits"
_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_NOT_LISTED_ANY_MORE = timedelta(hours=1)
"""A stored document that no list shows after so long was deleted, not late."""

Update = Callable[[Upload], Upload | None]
"""What to make of an upload as it is now; None leaves it."""


@dataclass(frozen=True, slots=True)
class UploadChanged:
    """An upload is new or has moved."""

    upload: Upload
    document: Document | None = None
    """What the server made of it; only with STORED, and even then it may not be known."""


class UploadRepository:
    """The uploads of one account. `load` it before anything else."""

    def __init__(
        self,
        journal: Journal,
        blocking: Blocking,
        notify: Callable[[UploadChanged], None],
        now: Clock,
    ) -> None:
        self._journal = journal
        self._blocking = blocking
        self._notify = notify
        self._now = now
        self._uploads = UploadSet()
        self._receipts: list[Receipt] = []
        self._receipts_by_id: dict[str, list[Receipt]] = {}
        self._receipts_by_hash: dict[str, list[Receipt]] = {}
        self._disputed: dict[str, set[DocumentKey]] = {}
        self._has_known_documents = False
        self._deleted_here: dict[str, list[DocumentKey]] = {}
        self._touched: dict[str, datetime] = {}
        self._just_stored: dict[str, tuple[Upload, datetime]] = {}
        self._names_stored: set[str] = set()
        """Forms of the names that were stored from here not long ago, whether or not a list shows them."""
        self._turn = asyncio.Lock()
        self._adoptions = Adoptions()
        self._taken_back = TakenBack()
        self.pictures = PictureHistory()
        """What was handed in, by what it shows."""
        self.habits = Habits()
        """What the server does to documents, as far as it was learned."""

    async def load(self) -> None:
        """Read what last time left behind. Raises JournalError."""
        for upload in await self._blocking(self._journal.uploads):
            self._uploads.put(upload)
        for receipt in await self._blocking(self._journal.receipts):
            self._note_receipt(receipt)
        self._note_disputed(await self._blocking(self._journal.disputed))
        self.habits = Habits.of_record(await self._blocking(self._journal.fact, _HABITS))
        self._adoptions = Adoptions.of_record(await self._blocking(self._journal.fact, ADOPTIONS_FACT))
        self._taken_back = TakenBack.of_record(await self._blocking(self._journal.fact, TAKEN_BACK_FACT))
        self.pictures = PictureHistory(await self._blocking(self._journal.pictures))
        self._has_known_documents = bool(await self._blocking(self._journal.fact, DOCUMENTS_FACT))

    @property
    def uploads(self) -> tuple[Upload, ...]:
        """All that are not final, in the order of adding."""
        return self._uploads.all

    @property
    def due(self) -> DueUploads:
        """Those that go on by themselves."""
        return self._uploads.due

    @property
    def receipts(self) -> tuple[Receipt, ...]:
        """What was stored, the oldest first."""
        return tuple(self._receipts)

    def get(self, key: str) -> Upload | None:
        """The upload, unless it is final."""
        return self._uploads.get(key)

    def progress(self, key: str) -> Progress | None:
        """Its live counters."""
        return self._uploads.progress(key)

    def number(self, key: str) -> int:
        """Its place in the order of adding."""
        return self._uploads.number(key)

    def in_state(self, state: UploadState) -> Collection[Upload]:
        """Those in a state, in no particular order."""
        return self._uploads.in_state(state)

    def twin_of(self, upload: Upload) -> Upload | None:
        """The one that sends the same bytes as the same type, unless it is final."""
        return self._uploads.twin_of(upload)

    def receipts_with(self, sha256: str) -> Sequence[Receipt]:
        """What was stored of the same bytes, the oldest first."""
        return self._receipts_by_hash.get(sha256, ())

    @property
    def has_seen_documents(self) -> bool:
        """Whether the server ever showed this account a document."""
        return bool(self._receipts) or self._has_known_documents

    def touched_at(self, key: str) -> datetime:
        """When something last happened to an upload; no judgement may rest on a list that is older."""
        return self._touched.get(key, _LONG_AGO)

    def is_claimed(self, document: Document, but: str) -> bool:
        """Whether a document belongs to an upload other than `but`."""
        return any(each.key != but and each.is_of(document) for each in self._receipts_by_id.get(document.id, ()))

    def is_disputed(self, document: Document) -> bool:
        """Whether the person was asked about a document and it stayed nobody's."""
        return any(key.is_same(document.key) for key in self._disputed.get(document.id, ()))

    def receipt_of(self, document: Document) -> Receipt | None:
        """What is known of the sending of a document, if it was sent from here."""
        return next((each for each in self._receipts_by_id.get(document.id, ()) if each.is_of(document)), None)

    def note_deleted(self, document: Document) -> None:
        """The person deleted it from here: lists that lack it are neither incomplete nor late."""
        self._just_stored.pop(document.id, None)
        self._deleted_here.setdefault(document.id, []).append(document.key)

    def was_deleted_here(self, key: DocumentKey) -> bool:
        """Whether the person deleted it from here."""
        return any(key.is_same(each) for each in self._deleted_here.get(key.id, ()))

    def surroundings(
        self, upload: Upload, listed: ListIndex, now: datetime, clock_offset: float | None
    ) -> Surroundings:
        """What is known beside one upload, for a judgement over a list; `clock_offset` as the list told it."""
        lost, asked, sending, refused = (
            [each for each in self._uploads.in_state(state) if each.key != upload.key]
            for state in (UploadState.UNCERTAIN, UploadState.NEEDS_USER, UploadState.SENDING, UploadState.REFUSED)
        )
        return Surroundings(
            claimed=lambda document: self.is_claimed(document, upload.key),
            disputed=self.is_disputed,
            lost=[*lost, *asked],
            sending=sending,
            habits=self.habits,
            now=now,
            clock_offset=clock_offset,
            refused=[each for each in refused if each.sent_at is not None],
            adopted=[each for each in (*self._adoptions.at(now), *self.taken_back()) if each.key != upload.key],
            was_taken=lambda name: listed.has_name(name) or not self._names_stored.isdisjoint(name_forms(name)),
        )

    async def add(self, uploads: Sequence[Upload]) -> list[Upload]:
        """Take new uploads in one commit, each in place of a twin of its own that is at rest, which is cancelled in it.

        Gives those that were not taken, because the same document is on its way already. Raises JournalError: then none
        was taken.
        """
        async with self._turn:
            taken: dict[tuple[int, str], tuple[Upload, Upload | None]] = {}
            refused: list[Upload] = []
            for upload in uploads:
                old = self._uploads.twin_of(upload)
                if upload.twin in taken or (old is not None and old.state not in REPLACEABLE):
                    refused.append(upload)
                else:
                    taken[upload.twin] = (upload if old is None else with_traces_of(upload, old)), old
            if taken:
                await self._blocking(self._journal.add, [(new, old.key if old else "") for new, old in taken.values()])
            for new, old in taken.values():
                if old is not None:
                    self._drop(old.key)
                self._uploads.put(new)
                self._touched[new.key] = self._now()
        for new, old in taken.values():
            if old is not None:
                self._notify(UploadChanged(old.moved(UploadState.CANCELLED)))
            self._notify(UploadChanged(new))
        return refused

    async def update(self, key: str, update: Update, document: Document | None = None) -> Upload | None:
        """Commit what `update` makes of the upload; gives it, or None when nothing was changed.

        `document` is what the server made of it, where the update stores it. Raises JournalError: then memory is as it
        was before.
        """
        async with self._turn:
            before = self._uploads.get(key)
            after = update(before) if before is not None else None
            if before is None or after is None:
                return None
            receipt = self._new_receipt(after, document) if after.state is UploadState.STORED else None
            disputed = disputed_by(before, after)
            adoptions = self._adoptions
            if receipt is not None and _is_adopted(before, document):
                adoptions = adoptions.joined(before, self._now())
            facts = {} if adoptions is self._adoptions else {ADOPTIONS_FACT: adoptions.record()}
            taken_back = self._taken_back
            if after.state is UploadState.CANCELLED and before.sent_at is not None:
                taken_back = taken_back.joined(before, self._now())
                facts[TAKEN_BACK_FACT] = taken_back.record()
            await self._blocking(self._journal.save, after, receipt, disputed, facts)
            self._note_disputed(disputed)
            self._adoptions, self._taken_back = adoptions, taken_back
            self._touched[key] = self._now()
            if receipt is not None:
                self._note_receipt(receipt)
                if before.state is UploadState.SENDING and after.document_id is not None:
                    self._just_stored[after.document_id] = (after, self._now())
            if after.state in FINAL:
                self._drop(key)
            else:
                self._uploads.put(after)
        self._notify(UploadChanged(after, document))
        return after

    def taken_back(self) -> tuple[Upload, ...]:
        """What was taken back after it had been sent and may still be stored, in the order of taking back."""
        return self._taken_back.at(self._now())

    async def note_arrived(self, key: str) -> None:
        """One of those has arrived: it is waited for no longer. Raises JournalError."""
        async with self._turn:
            left = self._taken_back.without(key)
            await self._blocking(self._journal.save_fact, TAKEN_BACK_FACT, left.record())
            self._taken_back = left

    async def learn(self, listing: Listing, asked_at: datetime) -> None:
        """Learn what the server does to documents from those whose answer told their number. Raises JournalError."""
        self._has_known_documents |= bool(listing.documents)
        if not self._just_stored:
            return
        listed = {document.id: document for document in listing.documents}
        async with self._turn:
            learned, settled = self.habits, []
            for document_id, (upload, stored_at) in self._just_stored.items():
                if document_id in listed:
                    learned = learned.learned(upload, listed[document_id], stored_at)
                    settled.append(document_id)
                elif listing.clean and stored_at <= asked_at:
                    learned = learned.late((asked_at - stored_at).total_seconds())
                    if asked_at - stored_at > _NOT_LISTED_ANY_MORE:
                        settled.append(document_id)
            if learned != self.habits:
                await self._blocking(self._journal.save_fact, _HABITS, learned.record())
                self.habits = learned
            for document_id in settled:
                self._just_stored.pop(document_id, None)  # deleted from here while the disk was slow

    async def remember(self, pictures: Iterable[KnownPicture]) -> None:
        """Remember files that were handed in, or how they were judged. Raises JournalError: then none is."""
        async with self._turn:
            news = self.pictures.news(pictures)
            if news:
                await self._blocking(self._journal.keep_pictures, news)
            for each in news:
                self.pictures.put(each)

    async def forget_names(self) -> None:
        """Remove the names of documents that were stored. Raises JournalError."""
        async with self._turn:
            await self._blocking(self._journal.forget_names)
            self._names_stored.clear()
            forgotten = [_without_names(each) for each in self._receipts]
            for keys in self._disputed.values():
                keys |= {keys.pop()._replace(name="") for _ in range(len(keys))}
            self._adoptions, self._taken_back = Adoptions(), TakenBack()
            self._receipts, self._receipts_by_id, self._receipts_by_hash = [], {}, {}
            for receipt in forgotten:
                self._note_receipt(receipt)

    async def with_journal(self, call: Callable[..., Any], *args: Any) -> Any:
        """Run `call(journal, *args)` between two commits. Raises JournalError."""
        async with self._turn:
            return await self._blocking(call, self._journal, *args)

    async def commits(self) -> None:
        """Wait for the commits that are under way."""
        async with self._turn:
            return

    async def close(self) -> None:
        """Close the journal when the last commit is through. Never raises JournalError: what is committed is safe."""
        async with self._turn:
            try:
                await self._blocking(self._journal.close)
            except JournalError:
                return

    def _new_receipt(self, upload: Upload, document: Document | None) -> Receipt:
        return Receipt(
            key=upload.key,
            document_id=upload.document_id,
            name=upload.name,
            size=upload.size,
            sha256=upload.identity.sha256,
            type_id=upload.type_id,
            stored_at=self._now(),
            document_key=document.key if document is not None else None,
        )

    def _note_receipt(self, receipt: Receipt) -> None:
        self._receipts.append(receipt)
        if self._now() - receipt.stored_at < _NOT_LISTED_ANY_MORE:
            self._names_stored |= name_forms(receipt.name)
        if receipt.document_id is not None:
            self._receipts_by_id.setdefault(receipt.document_id, []).append(receipt)
        if receipt.sha256:
            self._receipts_by_hash.setdefault(receipt.sha256, []).append(receipt)

    def _note_disputed(self, keys: Collection[DocumentKey]) -> None:
        for key in keys:
            self._disputed.setdefault(key.id, set()).add(key)

    def _drop(self, key: str) -> None:
        self._uploads.drop(key)
        self._touched.pop(key, None)


def _is_adopted(before: Upload, document: Document | None) -> bool:
    """Whether a list alone says that an upload is stored, and not by its hash; a person's own word is final."""
    by_a_list = before.state in (UploadState.UNCERTAIN, UploadState.QUEUED)
    return by_a_list and document is not None and not has_same_hash(before, document)


def _without_names(receipt: Receipt) -> Receipt:
    key = receipt.document_key
    return replace(receipt, name="", document_key=key._replace(name="") if key is not None else None)
