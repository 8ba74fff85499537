"""Which documents were there before an upload's first POST: only what is not among them can be that upload's."""

from collections.abc import Container, Iterable, Iterator

from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.names import name_forms

STEP = 500
"""Documents after which those who prepare it in slices may give way."""
_Entry = Document | DocumentKey


class Baseline:
    """The keys of a list's documents, never changed. Uploads that start from the same list share one object.

    What it is asked for is made at the first question, of a long list in some tenths of a second; `prepare` makes it in
    steps.
    """

    __slots__ = ("__weakref__", "_by_id", "_entries", "_keys", "_names", "_others")

    def __init__(self, keys: Iterable[DocumentKey] = ()) -> None:
        self._entries: tuple[_Entry, ...] = tuple(keys)
        self._by_id: dict[str, _Entry] | None = None
        self._others: dict[str, list[_Entry]] = {}
        """Further documents that had the same id."""
        self._keys: frozenset[DocumentKey] | None = None
        self._names: frozenset[str] | None = None

    @classmethod
    def of(cls, documents: Iterable[Document]) -> "Baseline":
        """The baseline that a list gives."""
        made = cls()
        made._entries = tuple(documents)
        return made

    def prepare(self, *, names: bool = False) -> Iterator[None]:
        """Make what `in` needs, and what `has_name` needs too if wanted, step by step."""
        if self._by_id is None:
            by_id: dict[str, _Entry] = {}
            for number, entry in enumerate(self._entries, 1):
                if by_id.setdefault(entry.id, entry) is not entry:
                    self._others.setdefault(entry.id, []).append(entry)
                if number % STEP == 0:
                    yield
            self._by_id = by_id
        if names and self._names is None:
            found: set[str] = set()
            for number, entry in enumerate(self._entries, 1):
                found |= name_forms(entry.name)
                if number % STEP == 0:
                    yield
            self._names = frozenset(found)

    def __contains__(self, document: Document) -> bool:
        """Whether the document was there before; a number that was given to another document since does not count."""
        if self._by_id is None:
            finish(self.prepare())
        entry = self._by_id.get(document.id) if self._by_id is not None else None
        if entry is None:
            return False
        entries = (entry, *self._others.get(document.id, ()))
        return entry is document or any(_key_of(each).is_same(document.key) for each in entries)

    def __iter__(self) -> Iterator[DocumentKey]:
        return map(_key_of, self._entries)

    def __bool__(self) -> bool:
        return bool(self._entries)  # `len` counts each once, which takes its time

    def __len__(self) -> int:
        return len(self.keys)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return self.keys == other.keys if isinstance(other, Baseline) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.keys)

    def __repr__(self) -> str:
        return f"Baseline(keys={self.keys!r})"

    @property
    def keys(self) -> frozenset[DocumentKey]:
        """Each document once."""
        if self._keys is None:
            self._keys = frozenset(self)
        return self._keys

    def has_name(self, name: str) -> bool:
        """Whether one of the documents was called so, however the name may be written."""
        if self._names is None:
            finish(self.prepare(names=True))
        return self._names is not None and not self._names.isdisjoint(name_forms(name))

    def joined(self, documents: Iterable[Document]) -> "Baseline":
        """This and other documents."""
        made = Baseline()
        made._entries = (*self._entries, *documents)
        return made

    def missing_from(self, ids: Container[str]) -> frozenset[DocumentKey]:
        """Which of these documents a list lacks, by the ids that are in it."""
        return frozenset(_key_of(entry) for entry in self._entries if entry.id not in ids)


def finish(steps: Iterator[None]) -> None:
    """Take all steps that are left, at once."""
    for _ in steps:
        pass


def _key_of(entry: _Entry) -> DocumentKey:
    return entry if isinstance(entry, DocumentKey) else entry.key
