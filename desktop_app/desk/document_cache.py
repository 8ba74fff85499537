"""The documents that the server is believed to have, kept correct while answers arrive late and out of order.

A list requested before an upload was stored lacks that upload, and one requested before a delete still contains the
deleted document. The cache numbers the requests, and an answer changes only what it can know about.
"""

from collections.abc import Iterable
from datetime import datetime

from desktop_app.domain.document import Document, ReviewStatus


class DocumentCache:
    """Documents by id, in the server's order."""

    def __init__(self) -> None:
        self._documents: dict[str, Document] = {}
        self._requests = 0
        self._stored_after: dict[str, int] = {}
        self._gone_after: dict[str, int] = {}

    @property
    def documents(self) -> tuple[Document, ...]:
        """Newest first; documents without a time come last, in the server's order."""
        dated = [document for document in self._documents.values() if document.added_at is not None]
        undated = [document for document in self._documents.values() if document.added_at is None]
        dated.sort(key=_added, reverse=True)
        return (*dated, *undated)

    def get(self, document_id: str) -> Document | None:
        """The document, if it is here."""
        return self._documents.get(document_id)

    def begin_request(self) -> int:
        """Return the number of a request for the list that is about to be sent."""
        self._requests += 1
        return self._requests

    def is_newest(self, number: int) -> bool:
        """Whether no newer request has been made. The answer to an older one should be dropped."""
        return number == self._requests

    def replace(
        self, number: int, listed: Iterable[Document], *, complete: bool
    ) -> list[tuple[Document, ReviewStatus]]:
        """Apply the answer to request `number`. Returns documents whose review changed, with their previous state.

        An incomplete list adds and updates documents but removes none.
        """
        fresh = {each.id: each for each in listed if self._gone_after.get(each.id, 0) < number}
        changed = [
            (document, before.status)
            for document in fresh.values()
            if (before := self._documents.get(document.id)) is not None and before.status is not document.status
        ]
        remaining = {
            key: document
            for key, document in self._documents.items()
            if key not in fresh and (not complete or self._stored_after.get(key, 0) >= number)
        }
        self._documents = fresh | remaining
        self._stored_after = {key: after for key, after in self._stored_after.items() if after >= number}
        self._gone_after = {key: after for key, after in self._gone_after.items() if after >= number}
        return changed

    def store(self, document: Document) -> None:
        """Add a document that was just stored, or fetched on its own."""
        self._stored_after[document.id] = self._requests
        self._gone_after.pop(document.id, None)
        self._documents[document.id] = document

    def remove(self, document_id: str) -> None:
        """A document that was just deleted."""
        self._gone_after[document_id] = self._requests
        self._documents.pop(document_id, None)


def _added(document: Document) -> datetime:
    if document.added_at is None:
        raise ValueError("only dated documents are sorted")
    return document.added_at
