"""What a desk needs of a server: the documents of the signed-in client, a way to let go of them, and the way in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.credentials import SecondFactor, Session, SignInStart, SignInStep, Tokens
from desktop_app.domain.document import Document, DocumentType
from desktop_app.domain.errors import DossierError
from desktop_app.domain.server import ServerProfile
from desktop_app.outbox.ports import DocumentsPort


class Documents(DocumentsPort, Protocol):
    """The documents of the signed-in client; the real one is api.documents.DocumentsApi."""

    async def details(self, document_id: int) -> Document:
        """One document."""

    async def delete(self, document_id: int) -> None:
        """Delete one; one that is gone already is no error."""

    async def types(self) -> tuple[DocumentType, ...]:
        """The types that the server tells of, if it does."""


async def _nothing_to_end() -> None:
    """A server that was told nothing of a sign-in need not be told of its end."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A server that answered to a token, and how to let go of it."""

    documents: Documents
    aclose: Callable[[], Awaitable[None]]
    sign_out: Callable[[], Awaitable[None]] = _nothing_to_end
    """Ends the sign-in at the server, where it offers that. Raises ServerError."""
    problems: tuple[DossierError, ...] = ()
    """What has to be told about the way to the server, although it works."""


OnRotated = Callable[[Tokens], Awaitable[None]]
"""Called with renewed tokens before they are used for the first time."""


class SignInClient(Protocol):
    """The server's own sign-in; the real one is api.sign_in.SignInApi. Every method raises ServerError."""

    async def begin(self) -> SignInStart:
        """Begin a sign-in."""

    async def with_password(self, uuid: str, email: str, password: str) -> SignInStep:
        """The first step."""

    async def choose(self, uuid: str, factor: SecondFactor) -> None:
        """Say where the code is to come from, where there is a choice."""

    async def with_code(self, uuid: str, factor: SecondFactor, code: str) -> SignInStep:
        """The second step."""

    async def aclose(self) -> None:
        """Let go of the server."""


class ConnectionFactory(Protocol):
    """Makes connections; the real one is app.Network."""

    async def connect(self, session: Session, keep: OnRotated) -> Connection:
        """Try a session with one request. Raises ServerError."""

    async def open_sign_in(self, profile: ServerProfile) -> SignInClient:
        """A way to the server's own sign-in; nothing is asked yet. Raises ServerError."""
