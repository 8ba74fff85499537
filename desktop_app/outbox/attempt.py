"""One POST: sends a snapshot and says what the answer, or its absence, means for the upload."""

import asyncio
from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    BlockedOnTheWayError,
    ConflictError,
    Delivery,
    DossierError,
    FileError,
    InterruptedSendingError,
    NotSentError,
    NotThereError,
    RedirectError,
    RefusedInAnswerError,
    ServerError,
    SignInEndedError,
    TooLargeForServerError,
    TooManyRequestsError,
)
from desktop_app.domain.upload import Progress, Upload
from desktop_app.outbox.ports import DocumentsPort

_SERVICE_UNAVAILABLE = 503
_METHOD_NOT_ALLOWED = 405


class AttemptKind(Enum):
    """What the end of a POST means for its upload."""

    STORED = auto()
    ACKNOWLEDGED = auto()
    """The status says that it was taken, and no document proves it: it may be stored or not."""
    REFUSED = auto()
    DENIED = auto()
    """The server says no, but may have stored it all the same: it is looked for before the person is told."""
    UNCERTAIN = auto()
    OFFLINE = auto()
    """Nothing was sent: the network or the way to the server is gone."""
    SIGN_IN = auto()
    NOT_NOW = auto()
    """Nothing was stored: another request learned meanwhile that it must wait, or its token was not the newest."""
    SLOW_DOWN = auto()
    """Nothing was stored: the server wants us to wait."""
    FILE = auto()
    """Nothing was stored: the bytes could not be read to the end."""


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """How a POST ended."""

    kind: AttemptKind
    document: Document | None = None
    error: DossierError | None = None


async def send(server: DocumentsPort, upload: Upload, source: ByteSource, progress: Progress) -> AttemptResult:
    """Send it once and classify the end. Raises nothing: cancelled after its first byte, it is uncertain."""
    try:
        document = await server.add(upload, source, progress)
    except FileError as error:
        return AttemptResult(AttemptKind.FILE, error=error)
    except ServerError as error:
        return AttemptResult(kind_of(error, complete=progress.complete), error=error)
    except asyncio.CancelledError:
        return AttemptResult(AttemptKind.UNCERTAIN, error=InterruptedSendingError())
    if document is None:
        return AttemptResult(AttemptKind.ACKNOWLEDGED)
    return AttemptResult(AttemptKind.STORED, document=document)


def kind_of(error: ServerError, *, complete: bool) -> AttemptKind:
    """What an error says of a POST (the table of outcomes in the transfer rules), `complete` if all of it was sent.

    A redirect, and a refusal that can come from something in front of the server or after it stored the document, prove
    nothing once the whole body has left. A 503 stays uncertain even with Retry-After: a proxy may have passed the
    document on before it said so. The wait is obeyed all the same.
    """
    if isinstance(error, SignInEndedError):
        return AttemptKind.SIGN_IN
    if isinstance(error, TooManyRequestsError):
        return AttemptKind.UNCERTAIN if error.fields.get("status") == _SERVICE_UNAVAILABLE else AttemptKind.SLOW_DOWN
    if isinstance(error, NotSentError):
        return AttemptKind.OFFLINE
    if error.delivery is Delivery.UNCERTAIN and not isinstance(error, ConflictError):
        return AttemptKind.UNCERTAIN
    if isinstance(error, RefusedInAnswerError) or (complete and _may_be_stored(error)):
        return AttemptKind.DENIED
    return AttemptKind.REFUSED


def _may_be_stored(error: ServerError) -> bool:
    kinds = (RedirectError, NotThereError, ConflictError, TooLargeForServerError, BlockedOnTheWayError)
    return isinstance(error, kinds) or error.fields.get("status") == _METHOD_NOT_ALLOWED
