"""The interfaces through which a desk uses a server: documents, connections and the server's own sign-in."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.credentials import SecondFactor, Session, SignInStart, SignInStep, Tokens
from desktop_app.domain.document import Document, DocumentType
from desktop_app.domain.errors import DossierError
from desktop_app.domain.server import ServerProfile
from desktop_app.outbox.ports import DocumentsPort, Listing

OnPage = Callable[[Sequence[Document]], None]


class Documents(DocumentsPort, Protocol):
    """The documents of the signed-in client. Implemented by api.documents.DocumentsApi."""

    async def list_all(self, *, certain: bool = False, on_page: OnPage | None = None) -> Listing:
        """Every page; `on_page` is told of the documents of each as it comes. Raises ServerError."""

    async def details(self, document_id: str) -> Document:
        """One document."""

    async def delete(self, document_id: str) -> None:
        """Delete one; one that is gone already is no error."""

    async def types(self) -> tuple[DocumentType, ...]:
        """Fetch the document types, if the server lists any."""


async def _nothing_to_end() -> None:
    """The default sign-out, which sends nothing."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection to a server that accepted the token."""

    documents: Documents
    aclose: Callable[[], Awaitable[None]]
    sign_out: Callable[[], Awaitable[None]] = _nothing_to_end
    """Ends the sign-in at the server, if it offers that. Raises ServerError."""
    problems: tuple[DossierError, ...] = ()
    """Problems to show although the connection works, such as an unusable proxy setting."""


OnRotated = Callable[[Tokens], Awaitable[None]]
"""Called with renewed tokens before they are used for the first time."""


class SignInClient(Protocol):
    """The server's own sign-in. Implemented by api.sign_in.SignInApi. Every method raises ServerError."""

    async def begin(self) -> SignInStart:
        """Start a sign-in."""

    async def with_password(self, uuid: str, email: str, password: str) -> SignInStep:
        """Submit email and password."""

    async def choose(self, uuid: str, factor: SecondFactor) -> None:
        """Choose where the code comes from if several factors are offered."""

    async def with_code(self, uuid: str, factor: SecondFactor, code: str) -> SignInStep:
        """Submit the one-time code."""

    async def aclose(self) -> None:
        """Close the connection."""


class ConnectionFactory(Protocol):
    """Makes connections. Implemented by lazy.LazyConnector."""

    async def connect(self, session: Session, keep: OnRotated) -> Connection:
        """Connect and check the session with one request. Raises ServerError."""

    async def open_sign_in(self, profile: ServerProfile) -> SignInClient:
        """Make a client for the server's own sign-in. Sends nothing. Raises ServerError."""
