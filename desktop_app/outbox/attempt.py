"""One POST: sends a snapshot and says what the answer, or its absence, means for the upload."""

import asyncio
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.byte_source import ByteSource
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
from desktop_app.outbox.ports import DocumentsPort

_SERVICE_UNAVAILABLE = 503


class AttemptKind(Enum):
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
class AttemptResult:
    """How a POST ended."""

    kind: AttemptKind
    document: Document | None = None
    error: DossierError | None = None


async def send(server: DocumentsPort, upload: Upload, source: ByteSource, progress: Progress) -> AttemptResult:
    """Send it once and classify the end. Raises nothing: cancelled after its first byte, it is uncertain."""
    progress.sent = 0
    try:
        document = await server.add(upload, source, progress)
    except FileError as error:
        return AttemptResult(AttemptKind.FILE, error=error)
    except ServerError as error:
        return AttemptResult(kind_of(error), error=error)
    except asyncio.CancelledError:
        return AttemptResult(AttemptKind.UNCERTAIN, error=InterruptedSendingError())
    if document is None:
        return AttemptResult(AttemptKind.ACKNOWLEDGED)
    return AttemptResult(AttemptKind.STORED, document=document)


def kind_of(error: ServerError) -> AttemptKind:
    """What an error says of a POST (the table of outcomes in the transfer rules).

    A 503 stays uncertain even with Retry-After: a proxy may have passed the document on before it said so. The wait is
    obeyed all the same.
    """
    if isinstance(error, SignInEndedError):
        return AttemptKind.SIGN_IN
    if isinstance(error, TooManyRequestsError):
        return AttemptKind.UNCERTAIN if error.fields.get("status") == _SERVICE_UNAVAILABLE else AttemptKind.SLOW_DOWN
    if isinstance(error, NotSentError):
        return AttemptKind.OFFLINE
    if isinstance(error, ServerTroubleError) or error.delivery is Delivery.UNCERTAIN:
        return AttemptKind.UNCERTAIN
    return AttemptKind.REFUSED
