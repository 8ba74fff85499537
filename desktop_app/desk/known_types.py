"""The document types that a person can choose from: told by somebody, or learned from documents of the list."""

from collections.abc import Iterable

from desktop_app.domain.document import Document, DocumentType
from desktop_app.domain.server import MAX_TYPES


class KnownTypes:
    """Types by their number; what was told first stays."""

    def __init__(self, told: Iterable[DocumentType]) -> None:
        self._told = {kind.id: kind for kind in told}
        self._learned: dict[int, DocumentType] = {}

    @property
    def all(self) -> tuple[DocumentType, ...]:
        """Those that somebody told of, then those that only documents name."""
        learned = (kind for kind in self._learned.values() if kind.id not in self._told)
        return (*self._told.values(), *learned)

    def caption(self, type_id: int | None) -> str:
        """The name of a type; "" for one that is not known."""
        if type_id is None:
            return ""
        kind = self._told.get(type_id) or self._learned.get(type_id)
        return kind.caption if kind is not None else ""

    def tell(self, types: Iterable[DocumentType]) -> bool:
        """Types that the server tells, where none are in the settings. Whether anything is new."""
        if self._told:
            return False
        self._told = {kind.id: kind for kind in types}
        return bool(self._told)

    def learn(self, documents: Iterable[Document]) -> bool:
        """What documents call their types. Whether anything is new."""
        before = len(self._learned)
        for document in documents:
            if len(self._learned) >= MAX_TYPES:
                break  # a server that gives each document a type of its own; a menu of them all helps nobody
            if document.type_id is not None and document.type_caption and document.type_id not in self._learned:
                self._learned[document.type_id] = DocumentType(document.type_id, document.type_caption)
        return len(self._learned) > before
