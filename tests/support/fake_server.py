"""A server in memory, as a desk sees it: its documents, and whatever a test wants to go wrong with them."""

import asyncio

from desktop_app.api.documents import DocumentList
from desktop_app.desk.connection import Connection, OnPage
from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.credentials import Session
from desktop_app.domain.document import Document, DocumentType, ReviewStatus
from desktop_app.domain.errors import DossierError
from desktop_app.domain.upload import Progress, Upload


class FakeServer:
    """The documents of one account. Calls can be held back (`hold`) and made to fail (`failures`); each is recorded.

    A call is named after its kind: "list" for the table's list, "look" for the list that decides what arrived,
    "add", "types", and "details 7" and "delete 7" with the number of the document.
    """

    def __init__(self, *documents: Document) -> None:
        self.documents = list(documents)
        self.told_types: tuple[DocumentType, ...] = ()
        self.complete = True
        """Whether its list is told to be complete."""
        self.answers_with_object = True
        """Whether an upload's answer tells the document that became of it."""
        self.tells_pages = False
        """Whether half of a list is told before it is there."""
        self.failures: dict[str, DossierError] = {}
        """What calls of a kind end with."""
        self.gates: dict[str, asyncio.Event] = {}
        self.calls: list[str] = []
        self.sent: list[tuple[Upload, bytes]] = []
        self.closed = 0

    @property
    def sent_names(self) -> list[str]:
        return [upload.name for upload, _ in self.sent]

    def connection(self) -> Connection:
        return Connection(self, self.aclose)

    async def connect(self, _session: Session) -> Connection:
        """For whoever is given one function in the place of a network."""
        return self.connection()

    async def aclose(self) -> None:
        self.closed += 1

    def hold(self, kind: str) -> asyncio.Event:
        """Calls of this kind, from the next one on, wait for the event."""
        gate = self.gates[kind] = asyncio.Event()
        return gate

    def stored(self, number: int, upload: Upload) -> Document:
        """The document that an upload becomes."""
        return Document(
            str(number), name=upload.name, type_id=upload.type_id, size=upload.size, status=ReviewStatus.IN_REVIEW
        )

    # --- what the desk asks ---

    async def list_all(self, *, certain: bool = False, on_page: OnPage | None = None) -> DocumentList:
        documents = tuple(self.documents)  # as they were when it was asked
        if on_page is not None and self.tells_pages:
            on_page(documents[: len(documents) // 2])
        await self._called("look" if certain else "list")
        return DocumentList(documents, self.complete, clean=self.complete, usable=self.complete)

    async def details(self, document_id: str) -> Document:
        await self._called(f"details {document_id}")
        return next(document for document in self.documents if document.id == document_id)

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        content = await asyncio.to_thread(source.read, source.size)
        progress.sent, progress.complete = progress.total, True
        await self._called("add")
        self.sent.append((upload, content))
        document = self.stored(100 + len(self.sent), upload)
        self.documents.append(document)
        return document if self.answers_with_object else None

    async def delete(self, document_id: str) -> None:
        await self._called(f"delete {document_id}")
        self.documents = [document for document in self.documents if document.id != document_id]

    async def types(self) -> tuple[DocumentType, ...]:
        await self._called("types")
        return self.told_types

    async def _called(self, call: str) -> None:
        """What was set for the call when it came is what becomes of it, however long it is held."""
        self.calls.append(call)
        kind = call.partition(" ")[0]
        failure, gate = self.failures.get(kind), self.gates.get(kind)
        if gate is not None:
            await gate.wait()
        if failure is not None:
            raise failure
