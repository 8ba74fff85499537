"""The documents on the server, as the table shows them: kept up to date by lists, and by what is stored and deleted.

A list of a hundred thousand is taken slice by slice, so that the window goes on meanwhile; what did not change is told
to nobody.
"""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from desktop_app.desk.document_cache import DocumentCache
from desktop_app.desk.known_types import KnownTypes
from desktop_app.desk.row_feed import MOST_AT_ONCE
from desktop_app.desk.rows import Row, row_of_document
from desktop_app.domain.document import Document, DocumentType, ReviewStatus
from desktop_app.domain.upload import Receipt
from desktop_app.outbox.ports import Listing

SLICE = MOST_AT_ONCE
"""Documents of a list that are taken in one go."""

_MOST_OF_A_PAGE = SLICE
"""More of one page is not taken before the whole list is: it would be no slice any more."""

Reviewed = tuple[Document, ReviewStatus]
"""A document whose review has moved, with the state before."""


class DocumentList:
    """`changed` is called with the ids of documents that are new, have changed or are gone, `types_changed` when there
    are other types to choose from.
    """

    def __init__(
        self,
        types: Iterable[DocumentType],
        *,
        receipt_of: Callable[[Document], Receipt | None],
        is_removed: Callable[[str], bool],
        is_replaced: Callable[[Document], bool],
        changed: Callable[[Iterable[str]], None],
        types_changed: Callable[[], None],
    ) -> None:
        self._types = KnownTypes(types)
        self._receipt_of = receipt_of
        self._is_removed = is_removed
        self._is_replaced = is_replaced
        self._changed = changed
        self._types_changed = types_changed
        self._cache = DocumentCache()
        self._files: dict[str, Path] = {}

    @property
    def types(self) -> tuple[DocumentType, ...]:
        """Types to choose from: those that somebody told, and those learned from the documents."""
        return self._types.all

    @property
    def documents(self) -> Iterator[Document]:
        """All of them, in no particular order."""
        return self._cache.documents

    def __len__(self) -> int:
        return len(self._cache)

    def get(self, document_id: str) -> Document | None:
        """The document, if it is here."""
        return self._cache.get(document_id)

    def row(self, document_id: str) -> Row | None:
        """Its row as it is now; None when it is not here."""
        document = self._cache.get(document_id)
        if document is None:
            return None
        return row_of_document(
            document,
            self._cache.place(document_id),
            removed=self._is_removed(document_id),
            replaced=self._is_replaced(document),
            caption=self._types.caption(document.type_id),
            file=self._files.get(document_id),
            receipt=self._receipt_of(document),
        )

    def begin_request(self) -> int:
        """The number of a request for the list that is about to be sent."""
        return self._cache.begin_request()

    def is_newest(self, number: int) -> bool:
        """Whether no newer request has been made. The answer to an older one should be dropped."""
        return self._cache.is_newest(number)

    async def take(self, number: int, listed: Listing) -> list[Reviewed] | None:
        """Take the answer to request `number`. Gives whose review has moved; None when a newer list was asked for."""
        reviewed: list[Reviewed] = []
        first = self._cache.first_rank(listed.documents)
        ids: set[str] = set()
        for begin in range(0, len(listed.documents), SLICE):
            if begin:
                await asyncio.sleep(0)
                if not self._cache.is_newest(number):
                    return None
            part = listed.documents[begin : begin + SLICE]
            if len({each.id for each in part} - ids) < len(part):  # of two with one id the first counts
                part = tuple({each.id: each for each in reversed(part) if each.id not in ids}.values())[::-1]
            ids.update(each.id for each in part)
            reviewed += self._take_part(number, part, first + begin)
        if listed.complete:
            self._changed(self._cache.remove_missing(number, ids))
        self._cache.settle(number)
        return reviewed

    def take_pages(self, number: int) -> Callable[[Sequence[Document]], None]:
        """A function to be called with each page of the answer to request `number` as it comes: for the first list,
        while there is nothing else to show.
        """
        first = self._cache.first_rank(())

        def _take(page: Sequence[Document]) -> None:
            nonlocal first
            if self._cache.is_newest(number):
                self._take_part(number, page[:_MOST_OF_A_PAGE], first)
                first += len(page)

        return _take

    def tell_types(self, types: Iterable[DocumentType]) -> None:
        """Types that the server tells, where none are in the settings."""
        if self._types.tell(types):
            self._on_types()

    def store(self, document: Document, file: Path | None = None) -> None:
        """A document that was just stored, or asked for by itself; `file` is where it was sent from."""
        self._cache.store(document)
        if file is not None:
            self._files[document.id] = file
        self._changed([document.id])

    def remove(self, document_id: str) -> None:
        """A document that was just deleted."""
        self._cache.remove(document_id)
        self._changed([document_id])

    def _take_part(self, number: int, part: Sequence[Document], first: int) -> Sequence[Reviewed]:
        changes = self._cache.update(number, part, first)
        self._changed(changes.changed)
        if self._types.learn(part):
            self._on_types()
        return changes.reviewed

    def _on_types(self) -> None:
        """Documents that only number their type may have its name now."""
        self._changed([each.id for each in self._cache.documents if not each.type_caption])
        self._types_changed()
