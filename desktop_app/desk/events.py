"""What the desk tells its listeners: frozen dataclasses, one for each thing that can happen."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.desk.rows import Row
from desktop_app.domain.document import Document, ReviewStatus
from desktop_app.domain.errors import DossierError


@dataclass(frozen=True, slots=True)
class RowsChanged:
    """The table has other rows than before, or rows in other states."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class RefreshStarted:
    """The list is being asked for."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The list is up to date."""

    at: datetime
    complete: bool
    """False when the server told fewer documents than it counts."""


@dataclass(frozen=True, slots=True)
class RefreshFailed:
    """The list could not be had; what is shown is older."""

    error: DossierError


@dataclass(frozen=True, slots=True)
class SignInEnded:
    """The server does not accept the token any more."""

    error: DossierError


@dataclass(frozen=True, slots=True)
class DeleteScheduled:
    """A document will be deleted in `seconds` unless the person undoes it."""

    document: Document
    seconds: float


@dataclass(frozen=True, slots=True)
class DeleteUndone:
    """The person took a delete back."""

    document: Document


@dataclass(frozen=True, slots=True)
class Deleted:
    """The server no longer has it."""

    document: Document


@dataclass(frozen=True, slots=True)
class DeleteFailed:
    """The server kept it."""

    document: Document
    error: DossierError


@dataclass(frozen=True, slots=True)
class QueueHalted:
    """Nothing is sent now; None: it goes on."""

    error: DossierError | None


@dataclass(frozen=True, slots=True)
class QueueRecovered:
    """What last time left behind."""

    waiting: int
    """Documents that go on being sent."""
    lost: int
    """Documents that may have arrived; the server's list will tell."""


@dataclass(frozen=True, slots=True)
class Stored:
    """An upload arrived."""

    name: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The reviewer changed a document's state since the last look."""

    document: Document
    before: ReviewStatus


DeskEvent = (
    RowsChanged
    | RefreshStarted
    | Refreshed
    | RefreshFailed
    | SignInEnded
    | DeleteScheduled
    | DeleteUndone
    | Deleted
    | DeleteFailed
    | QueueHalted
    | QueueRecovered
    | Stored
    | Reviewed
)
