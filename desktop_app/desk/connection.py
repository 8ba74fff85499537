"""What a desk needs of a server: the documents of the signed-in client, and a way to let go of them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.document import Document, DocumentType
from desktop_app.outbox.sender import Server


class Documents(Server, Protocol):
    """The documents of the signed-in client; the real one is api.documents.DocumentsApi."""

    async def details(self, document_id: int) -> Document:
        """One document."""

    async def delete(self, document_id: int) -> None:
        """Delete one; one that is gone already is no error."""

    async def types(self) -> tuple[DocumentType, ...]:
        """The types that the server tells of, if it does."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A server that answered to a token, and how to let go of it."""

    documents: Documents
    aclose: Callable[[], Awaitable[None]]
