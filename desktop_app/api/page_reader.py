"""The documents of one page, read in slices so that a page of 100,000 does not hold the window."""

from collections.abc import Sequence

from desktop_app.api.list_shapes import Page, found_in, listed_document, page_with
from desktop_app.domain.document import Document
from desktop_app.slices import Slices


class KnownDocuments:
    """The documents of an earlier list by their ids, from its pages.

    Their table is made when one is asked for: a list whose pages are as they were needs none, and between two lists it
    would take as much memory as the names of all.
    """

    def __init__(self, pages: Sequence[Sequence[Document]] = ()) -> None:
        self._pages = pages
        self._by_id: dict[str, Document] | None = None

    def get(self, document_id: str) -> Document | None:
        """The document, if it is known."""
        if self._by_id is None:
            self._by_id = {document.id: document for page in self._pages for document in page}
        return self._by_id.get(document_id)


class PageReader:
    """Where nothing changed, the documents that are known stand for what was read again."""

    def __init__(self, known: KnownDocuments) -> None:
        self._known = known

    def document(self, item: object) -> Document | None:
        """An item of a list, or what was made of it before; None where it is no document."""
        if isinstance(item, Document):
            return item
        document = listed_document(item)
        before = self._known.get(document.id) if document is not None else None
        return before if before is not None and before == document else document

    async def read(self, payload: object, link: str = "") -> Page | None:
        """What `list_shapes.page_of` gives for the same payload. Some of its items may be documents already."""
        found = found_in(payload)
        if found is None:
            return None
        slices = Slices()
        documents: list[Document] = []
        for item in found.items:
            document = self.document(item)
            if document is not None:
                documents.append(document)
            if slices.are_due:
                await slices.give_way()
        return page_with(found, tuple(documents), len(found.items) - len(documents), link)
