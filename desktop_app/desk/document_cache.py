"""The documents that the server is believed to have, kept correct while answers arrive late and out of order.

A list requested before an upload was stored lacks that upload, and one requested before a delete still contains the
deleted document. The cache numbers the requests, and an answer changes only what it can know about.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.desk.rows import place_of_document, rank_in
from desktop_app.domain.document import Document, ReviewStatus

_FIRST_RANK = 1 << 30
"""There is as much room for what comes before it as after it."""
_SEEN = 1 << 32
"""More documents are never seen: it makes two of one rank different."""


@dataclass(frozen=True, slots=True)
class CacheChanges:
    """What a part of a list changed."""

    changed: tuple[str, ...]
    """The ids of documents that are new or not as they were, or stand elsewhere."""
    reviewed: tuple[tuple[Document, ReviewStatus], ...]
    """Documents whose review has moved, with the state before."""


@dataclass(frozen=True, slots=True)
class _Entry:
    document: Document
    place: int


class DocumentCache:
    """Documents by id."""

    def __init__(self) -> None:
        self._entries: dict[str, _Entry] = {}
        self._seen = 0
        self._top = _FIRST_RANK
        self._has_undated = False
        self._requests = 0
        self._stored_after: dict[str, int] = {}
        self._gone_after: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def documents(self) -> Iterator[Document]:
        """All of them, in no particular order."""
        return (entry.document for entry in self._entries.values())

    def get(self, document_id: str) -> Document | None:
        """The document, if it is here."""
        entry = self._entries.get(document_id)
        return entry.document if entry is not None else None

    def place(self, document_id: str) -> int:
        """Where its row stands among all; no two have one place."""
        return self._entries[document_id].place

    def begin_request(self) -> int:
        """Return the number of a request for the list that is about to be sent."""
        self._requests += 1
        return self._requests

    def is_newest(self, number: int) -> bool:
        """Whether no newer request has been made. The answer to an older one should be dropped."""
        return number == self._requests

    def update(self, number: int, part: Sequence[Document], first: int) -> CacheChanges:
        """Take a part of the answer to request `number`: nothing is removed by it. `first` is the rank of its first."""
        changed: list[str] = []
        reviewed: list[tuple[Document, ReviewStatus]] = []
        for place, document in enumerate(part):
            if self._gone_after.get(document.id, 0) >= number:
                continue
            entry = self._entries.get(document.id)
            before = entry.document if entry is not None else None
            if before is not None and before.status is not document.status:
                reviewed.append((document, before.status))
            moved = self._place(document, first + place)
            if moved or (before is not document and before != document):
                changed.append(document.id)
        return CacheChanges(tuple(changed), tuple(reviewed))

    def first_rank(self, listed: Iterable[Document]) -> int:
        """The rank of the first of a whole list, so that documents without a time which are known already keep theirs.

        Servers put new ones at either end: neither may move all others.
        """
        for place, document in enumerate(listed) if self._has_undated else ():
            entry = self._entries.get(document.id)
            if document.added_at is None and entry is not None:
                return rank_in(entry.place) // _SEEN - place
        return _FIRST_RANK

    def remove_missing(self, number: int, listed: Collection[str]) -> tuple[str, ...]:
        """Take a whole and complete answer: what it lacks is gone. Gives the ids."""
        gone = [key for key in self._entries if key not in listed and self._stored_after.get(key, 0) < number]
        for key in gone:
            del self._entries[key]
        return tuple(gone)

    def settle(self, number: int) -> None:
        """The answer to request `number` was taken: what older ones cannot know does not matter any more."""
        self._stored_after = {key: after for key, after in self._stored_after.items() if after >= number}
        self._gone_after = {key: after for key, after in self._gone_after.items() if after >= number}

    def store(self, document: Document) -> None:
        """Add a document that was just stored, or fetched on its own."""
        self._stored_after[document.id] = self._requests
        self._gone_after.pop(document.id, None)
        entry = self._entries.get(document.id)
        self._place(document, self._top - 1 if entry is None else rank_in(entry.place) // _SEEN)

    def remove(self, document_id: str) -> None:
        """A document that was just deleted."""
        self._gone_after[document_id] = self._requests
        self._entries.pop(document_id, None)

    def _place(self, document: Document, listed: int) -> bool:
        """Keep a document, which is at `listed` in the server's list; whether it stands elsewhere than before."""
        entry = self._entries.get(document.id)
        rank = rank_in(entry.place) if entry is not None else 0
        if entry is not None and (document.added_at is not None or rank // _SEEN == listed):
            if entry.document is document:
                return False
        else:
            if document.added_at is None:
                self._has_undated = True
                self._top = min(self._top, listed)
            else:
                listed = _FIRST_RANK
            self._seen += 1
            rank = listed * _SEEN + self._seen
        place = place_of_document(document, rank)
        if entry is not None and entry.place == place:
            self._entries[document.id] = _Entry(document, entry.place)
            return False
        self._entries[document.id] = _Entry(document, place)
        return True
