"""An upload: a file on its way to become a document. States and legal transitions are data, checked on every move."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Self

from desktop_app.domain.errors import DossierError


class UploadState(Enum):
    """Where an upload stands. What a person reads for each is in ui/texts.py."""

    QUEUED = "queued"
    """Waits for its turn."""
    SENDING = "sending"
    """Bytes are leaving, or have left and no answer is here yet."""
    STORED = "stored"
    """The server has it."""
    HELD = "held"
    """Nothing was sent and the person can mend the cause: network, sign-in, the file itself."""
    REFUSED = "refused"
    """The server said no."""
    UNCERTAIN = "uncertain"
    """It may have arrived; nobody knows until somebody looks."""
    CANCELLED = "cancelled"
    """The person stopped it before the server had all of it."""


S = UploadState
TRANSITIONS: dict[UploadState, frozenset[UploadState]] = {
    S.QUEUED: frozenset({S.SENDING, S.HELD, S.CANCELLED}),
    S.SENDING: frozenset({S.STORED, S.HELD, S.REFUSED, S.UNCERTAIN, S.CANCELLED}),
    S.STORED: frozenset(),
    S.HELD: frozenset({S.QUEUED, S.CANCELLED}),
    S.REFUSED: frozenset({S.QUEUED, S.CANCELLED}),
    S.UNCERTAIN: frozenset({S.STORED, S.QUEUED, S.CANCELLED}),
    S.CANCELLED: frozenset(),
}


class IllegalTransitionError(Exception):
    """A fault of our own: an upload was moved where it cannot go."""


@dataclass(frozen=True, slots=True)
class Upload:
    """One file on its way. `key` is a UUID that never changes; it is also sent as the Idempotency-Key."""

    key: str
    file: Path
    """On this machine. Never sent: it carries the user's name."""
    name: str
    """The file name that the server is told."""
    size: int
    """Bytes when it was added."""
    type_id: int
    type_caption: str
    added_at: datetime
    """When the person added it, aware."""
    mime: str = "application/octet-stream"
    """What the file's first bytes say that it is."""
    state: UploadState = UploadState.QUEUED
    error: DossierError | None = None
    document_id: int | None = None
    server_path: str = ""
    """Only for the encoding json-path: where the server finds the file on its own storage."""

    def moved(self, state: UploadState, *, error: DossierError | None = None, document_id: int | None = None) -> Self:
        """This upload in another state. Raises IllegalTransitionError where TRANSITIONS does not allow it."""
        if state not in TRANSITIONS[self.state]:
            raise IllegalTransitionError(f"{self.state.value} → {state.value}")
        return replace(self, state=state, error=error, document_id=document_id)

    @property
    def at_rest(self) -> bool:
        """Whether nothing happens to it unless the person does something."""
        return self.state not in (UploadState.QUEUED, UploadState.SENDING)


@dataclass(slots=True)
class Progress:
    """Bytes of one upload that were handed to the network: written by the sender, polled by the window.

    It runs ahead of the server by what the sockets hold (4 to 6 MiB), so `sent == total` is "the server is checking",
    never "done".
    """

    total: int
    sent: int = 0
