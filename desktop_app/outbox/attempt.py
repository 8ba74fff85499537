"""One POST: sends a snapshot and says what the answer, or its absence, means for the upload."""

import asyncio
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    Delivery,
    DossierError,
    FileError,
    InterruptedSendingError,
    NotSentError,
    ServerError,
    ServerTroubleError,
    SignInEndedError,
    TooManyRequestsError,
)
from desktop_app.domain.upload import Progress, Upload

_SERVICE_UNAVAILABLE = 503


class ByteSource(Protocol):
    """The bytes of one document, to be read in a worker thread."""

    @property
    def size(self) -> int:
        """Bytes in all."""

    def read(self, count: int) -> bytes:
        """The next `count` bytes, fewer only at the end. Raises FileError."""

    def rewind(self) -> None:
        """Go back to the first byte."""


class Listing(Protocol):
    """All documents that the server tells of."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """In the server's order."""

    @property
    def complete(self) -> bool:
        """Whether it was a clean answer over all pages: only then does it prove an absence."""


class Server(Protocol):
    """Where documents go; the real one is api.documents.DocumentsApi."""

    async def list_all(self, *, certain: bool = False) -> Listing:
        """Every page; `certain` reads until two passes agree or the total is met. Raises ServerError."""

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        """Send one document; None when the server took it without telling its number. Raises ServerError, FileError."""


class Meaning(Enum):
    """What the end of a POST means for its upload."""

    STORED = "stored"
    ACKNOWLEDGED = "acknowledged"
    """Taken, number unknown."""
    REFUSED = "refused"
    UNCERTAIN = "uncertain"
    OFFLINE = "offline"
    """Nothing was sent: the network or the way to the server is gone."""
    SIGN_IN = "sign_in"
    NOT_NOW = "not_now"
    """Nothing was stored: another request learned meanwhile that it must wait, or its token was not the newest."""
    SLOW_DOWN = "slow_down"
    """Nothing was stored: the server wants us to wait."""
    FILE = "file"
    """Nothing was stored: the bytes could not be read to the end."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a POST ended."""

    meaning: Meaning
    document: Document | None = None
    error: DossierError | None = None


async def send(server: Server, upload: Upload, source: ByteSource, progress: Progress) -> Outcome:
    """Send it once and classify the end. Raises nothing: cancelled after its first byte, it is uncertain."""
    progress.sent = 0
    try:
        document = await server.add(upload, source, progress)
    except FileError as error:
        return Outcome(Meaning.FILE, error=error)
    except ServerError as error:
        return Outcome(meaning_of(error), error=error)
    except asyncio.CancelledError:
        return Outcome(Meaning.UNCERTAIN, error=InterruptedSendingError())
    if document is None:
        return Outcome(Meaning.ACKNOWLEDGED)
    return Outcome(Meaning.STORED, document=document)


def meaning_of(error: ServerError) -> Meaning:
    """What an error says of a POST (the table of outcomes in the transfer rules).

    A 503 stays uncertain even with Retry-After: a proxy may have passed the document on before it said so. The wait is
    obeyed all the same.
    """
    if isinstance(error, SignInEndedError):
        return Meaning.SIGN_IN
    if isinstance(error, TooManyRequestsError):
        return Meaning.UNCERTAIN if error.fields.get("status") == _SERVICE_UNAVAILABLE else Meaning.SLOW_DOWN
    if isinstance(error, NotSentError):
        return Meaning.OFFLINE
    if isinstance(error, ServerTroubleError) or error.delivery is Delivery.UNCERTAIN:
        return Meaning.UNCERTAIN
    return Meaning.REFUSED
