"""The documents that we believe the server has, kept right while answers arrive late and out of order.

A list that was asked for before an upload was stored does not know that upload, and one asked for before a delete still
knows the deleted document. The shelf numbers the requests and lets an answer change only what it can know.
"""

from collections.abc import Iterable
from datetime import datetime

from desktop_app.domain.document import Document, ReviewStatus


class DocumentCache:
    """Documents by id, in the server's order."""

    def __init__(self) -> None:
        self._documents: dict[int, Document] = {}
        self._asked = 0
        self._stored_after: dict[int, int] = {}
        self._gone_after: dict[int, int] = {}

    @property
    def documents(self) -> tuple[Document, ...]:
        """The newest first, where the server tells times; else in its order."""
        dated = [document for document in self._documents.values() if document.added_at is not None]
        undated = [document for document in self._documents.values() if document.added_at is None]
        dated.sort(key=_added, reverse=True)
        return (*dated, *undated)

    def get(self, document_id: int) -> Document | None:
        """The document, if it is here."""
        return self._documents.get(document_id)

    def begin_request(self) -> int:
        """Number a request for the list that is about to leave."""
        self._asked += 1
        return self._asked

    def is_newest(self, number: int) -> bool:
        """Whether no newer request has been made; the answer to an older one is dropped."""
        return number == self._asked

    def replace(
        self, number: int, listed: Iterable[Document], *, complete: bool
    ) -> list[tuple[Document, ReviewStatus]]:
        """Take the answer to request `number`; returns documents whose review changed, with their state before.

        A list that is not complete adds and updates but removes nothing.
        """
        fresh = {each.id: each for each in listed if self._gone_after.get(each.id, 0) < number}
        changed = [
            (document, before.status)
            for document in fresh.values()
            if (before := self._documents.get(document.id)) is not None and before.status is not document.status
        ]
        kept = {
            key: document
            for key, document in self._documents.items()
            if key not in fresh and (not complete or self._stored_after.get(key, 0) >= number)
        }
        self._documents = fresh | kept
        self._stored_after = {key: after for key, after in self._stored_after.items() if after >= number}
        self._gone_after = {key: after for key, after in self._gone_after.items() if after >= number}
        return changed

    def store(self, document: Document) -> None:
        """A document that was just stored, or asked for by itself."""
        self._stored_after[document.id] = self._asked
        self._gone_after.pop(document.id, None)
        self._documents[document.id] = document

    def remove(self, document_id: int) -> None:
        """A document that was just deleted."""
        self._gone_after[document_id] = self._asked
        self._documents.pop(document_id, None)


def _added(document: Document) -> datetime:
    if document.added_at is None:
        raise ValueError("only dated documents are sorted")
    return document.added_at
