"""The documents of one page, read in slices so that a page of 100,000 does not hold the window."""

from collections.abc import Mapping

from desktop_app.api.list_shapes import Page, found_in, listed_document, page_with
from desktop_app.domain.document import Document
from desktop_app.slices import Slices

_MANY = 1000
"""Items from which on each is let go as soon as it was read: to free all of them at once takes as long as a slice."""


class PageReader:
    """`known` are documents of an earlier list by id: where nothing changed, they stand for what was read again."""

    def __init__(self, known: Mapping[str, Document]) -> None:
        self._known = known

    async def read(self, payload: object, link: str = "") -> Page | None:
        """What `list_shapes.page_of` gives for the same payload, which is used up where its list is long."""
        found = found_in(payload)
        if found is None:
            return None
        items, count = found.items, len(found.items)
        if count >= _MANY:
            items.reverse()
        slices = Slices()
        documents: list[Document] = []
        for place in range(count):
            document = listed_document(items.pop() if count >= _MANY else items[place])
            if document is not None:
                before = self._known.get(document.id)
                documents.append(before if before is not None and before == document else document)
            if slices.are_due:
                await slices.give_way()
        return page_with(found, tuple(documents), count - len(documents), link)
