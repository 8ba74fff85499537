"""The documents that the server is believed to have, kept correct while answers arrive late and out of order.

A list requested before an upload was stored lacks that upload, and one requested before a delete still contains the
deleted document. The cache numbers the requests, and an answer changes only what it can know about.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

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


class DocumentCache:
    """Documents by id."""

    def __init__(self) -> None:
        self._documents: dict[str, Document] = {}
        self._ranks: dict[str, int] = {}
        self._seen = 0
        self._top = _FIRST_RANK
        self._requests = 0
        self._stored_after: dict[str, int] = {}
        self._gone_after: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._documents)

    @property
    def documents(self) -> Collection[Document]:
        """All of them, in no particular order."""
        return self._documents.values()

    def get(self, document_id: str) -> Document | None:
        """The document, if it is here."""
        return self._documents.get(document_id)

    def rank(self, document_id: str) -> int:
        """What orders documents that have no time of their own, or the same one; no two share one."""
        return self._ranks.get(document_id, 0)

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
            before = self._documents.get(document.id)
            if before is not None and before.status is not document.status:
                reviewed.append((document, before.status))
            moved = self._rank_anew(document, first + place)
            if moved or (before is not document and before != document):
                self._documents[document.id] = document
                changed.append(document.id)
        return CacheChanges(tuple(changed), tuple(reviewed))

    def first_rank(self, listed: Iterable[Document]) -> int:
        """The rank of the first of a whole list, so that documents without a time which are known already keep theirs.

        Servers put new ones at either end: neither may move all others.
        """
        for place, document in enumerate(listed):
            if document.added_at is None and document.id in self._documents:
                return self._ranks[document.id] // _SEEN - place
        return _FIRST_RANK

    def remove_missing(self, number: int, listed: Collection[str]) -> tuple[str, ...]:
        """Take a whole and complete answer: what it lacks is gone. Gives the ids."""
        gone = [key for key in self._documents if key not in listed and self._stored_after.get(key, 0) < number]
        for key in gone:
            del self._documents[key], self._ranks[key]
        return tuple(gone)

    def settle(self, number: int) -> None:
        """The answer to request `number` was taken: what older ones cannot know does not matter any more."""
        self._stored_after = {key: after for key, after in self._stored_after.items() if after >= number}
        self._gone_after = {key: after for key, after in self._gone_after.items() if after >= number}

    def store(self, document: Document) -> None:
        """Add a document that was just stored, or fetched on its own."""
        self._stored_after[document.id] = self._requests
        self._gone_after.pop(document.id, None)
        if document.id not in self._ranks:
            self._rank_anew(document, self._top - 1)
        self._documents[document.id] = document

    def remove(self, document_id: str) -> None:
        """A document that was just deleted."""
        self._gone_after[document_id] = self._requests
        self._documents.pop(document_id, None)
        self._ranks.pop(document_id, None)

    def _rank_anew(self, document: Document, listed: int) -> bool:
        """Where it stands among those that no time orders; whether it stands elsewhere than before."""
        before = self._ranks.get(document.id)
        if before is not None and (document.added_at is not None or before // _SEEN == listed):
            return False
        if document.added_at is None:
            self._top = min(self._top, listed)
        else:
            listed = _FIRST_RANK
        self._seen += 1
        self._ranks[document.id] = listed * _SEEN + self._seen
        return True
