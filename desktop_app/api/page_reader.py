"""The documents of one page, read in slices so that a page of 100,000 does not hold the window."""

from collections.abc import Mapping

from desktop_app.api.list_shapes import Page, found_in, listed_document, page_with
from desktop_app.domain.document import Document
from desktop_app.slices import Slices


class PageReader:
    """`known` are documents of an earlier list by id: where nothing changed, they stand for what was read again."""

    def __init__(self, known: Mapping[str, Document]) -> None:
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
