"""Which documents were there before an upload's first POST: only what is not among them can be that upload's."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop_app.domain.document import Document, DocumentKey


@dataclass(frozen=True, slots=True)
class Baseline:
    """The keys of a list's documents. Uploads that start from the same list share one object."""

    keys: frozenset[DocumentKey] = frozenset()
    _by_id: dict[str, tuple[DocumentKey, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for key in self.keys:
            self._by_id[key.id] = (*self._by_id.get(key.id, ()), key)

    @classmethod
    def of(cls, documents: Iterable[Document]) -> "Baseline":
        """The baseline that a list gives."""
        return cls(frozenset(document.key for document in documents))

    def __contains__(self, document: Document) -> bool:
        """Whether the document was there before; a number that was given to another document since does not count."""
        return any(key.is_same(document.key) for key in self._by_id.get(document.id, ()))

    def __iter__(self) -> Iterator[DocumentKey]:
        return iter(self.keys)

    def __len__(self) -> int:
        return len(self.keys)

    def joined(self, documents: Iterable[Document]) -> "Baseline":
        """This and other documents."""
        return Baseline(self.keys | {document.key for document in documents})

    def missing_from(self, documents: Iterable[Document]) -> frozenset[DocumentKey]:
        """Which of these documents a list lacks."""
        listed = {document.id for document in documents}
        return frozenset(key for key in self.keys if key.id not in listed)
