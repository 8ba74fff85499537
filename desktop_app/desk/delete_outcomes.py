"""What lists say of deletes: of those that the server confirmed, and of those whose answer was lost.

A server may say that it deleted a document and keep it, and a delete without an answer may have been carried out. In
both cases the person is told what a list shows that was asked for later.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.document import Document
from desktop_app.domain.errors import AnswerLostError


@dataclass(slots=True)
class _Delete:
    document: Document
    at: float
    error: AnswerLostError | None
    """Why there was no answer; None where the server said that it is deleted."""
    is_told: bool = False
    """Whether the person knows that it is still listed."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What one list says."""

    gone: tuple[Document, ...] = ()
    """Deleted, although the answer was lost."""
    listed: tuple[tuple[Document, AnswerLostError], ...] = ()
    """Still there after a lost answer."""
    kept: tuple[Document, ...] = ()
    """Still there although the server said that it is deleted."""


class DeleteOutcomes:
    """Deletes that left. A server has `settle_seconds` to carry one out; times are those of a monotonic clock."""

    def __init__(self, settle_seconds: float) -> None:
        self._settle_seconds = settle_seconds
        self._deletes: dict[str, _Delete] = {}

    def confirmed(self, document: Document, at: float) -> None:
        """The server says that it deleted a document."""
        self._deletes[document.id] = _Delete(document, at, None)

    def lost(self, document: Document, at: float, error: AnswerLostError) -> None:
        """No answer came to a delete."""
        self._deletes[document.id] = _Delete(document, at, error)

    def is_unknown(self, document_id: str) -> bool:
        """Whether no list has told yet what became of a delete without an answer."""
        delete = self._deletes.get(document_id)
        return delete is not None and delete.error is not None and not delete.is_told

    @property
    def any_unknown(self) -> bool:
        """Whether a list is needed that asks past caches."""
        return any(self.is_unknown(each) for each in self._deletes)

    def compare(self, listed: Iterable[Document], asked_at: float, *, clean: bool) -> Findings:
        """What a list says that was asked for at that time. Only a `clean` one proves that a document is gone."""
        if not self._deletes:
            return Findings((), (), ())
        by_id = {document.id: document for document in listed}
        gone: list[Document] = []
        still: list[tuple[Document, AnswerLostError]] = []
        kept: list[Document] = []
        for delete in list(self._deletes.values()):
            if asked_at < delete.at:
                continue
            document, error = by_id.get(delete.document.id), delete.error
            if document is None or not delete.document.key.is_same(document.key):
                if error is not None and clean:
                    gone.append(delete.document)
                    del self._deletes[delete.document.id]
                continue
            is_settled = asked_at - delete.at >= self._settle_seconds
            if error is not None and not delete.is_told:
                still.append((document, error))
                delete.is_told = True
            elif error is None and is_settled:
                kept.append(document)
            if is_settled:
                del self._deletes[document.id]
        return Findings(tuple(gone), tuple(still), tuple(kept))
