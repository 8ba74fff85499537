"""The events that a desk publishes to its listeners: frozen dataclasses, one for each thing that can happen."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.desk.rows import Row
from desktop_app.domain.document import Document, ReviewStatus
from desktop_app.domain.errors import DossierError
from desktop_app.domain.upload import QueueWait, Upload


@dataclass(frozen=True, slots=True)
class RowsChanged:
    """Some rows of the table are new, have changed or are gone; all others are as they were."""

    rows: tuple[Row, ...]
    """New ones, and those that changed."""
    removed: tuple[str, ...] = ()
    """The keys of those that are gone."""


@dataclass(frozen=True, slots=True)
class QueueWaitChanged:
    """What holds all queued uploads at once has changed: what their rows say of it changes with it."""

    wait: QueueWait


@dataclass(frozen=True, slots=True)
class TypesChanged:
    """There are other document types to choose from."""


@dataclass(frozen=True, slots=True)
class RefreshStarted:
    """A refresh of the list has started."""


@dataclass(frozen=True, slots=True)
class RefreshDelayed:
    """The list is asked for in `seconds` by itself: until then the server asks to wait."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The list is up to date."""

    at: datetime
    complete: bool
    """False if the server sent fewer documents than its total."""


@dataclass(frozen=True, slots=True)
class RefreshFailed:
    """The list could not be refreshed; the one shown is older."""

    error: DossierError


@dataclass(frozen=True, slots=True)
class SignInEnded:
    """The server no longer accepts the token."""

    error: DossierError


@dataclass(frozen=True, slots=True)
class DeleteScheduled:
    """A document will be deleted in `seconds` unless the person undoes it."""

    document: Document
    seconds: float


@dataclass(frozen=True, slots=True)
class DeleteUndone:
    """The person undid a delete."""

    document: Document


@dataclass(frozen=True, slots=True)
class Deleted:
    """The server has deleted a document."""

    document: Document


@dataclass(frozen=True, slots=True)
class DeleteFailed:
    """A document could not be deleted."""

    document: Document
    error: DossierError


@dataclass(frozen=True, slots=True)
class DeleteUnclear:
    """No answer came to a delete."""

    document: Document
    error: DossierError
    is_listed: bool
    """Whether a list shows that the document is still there; else no list could be had yet."""


@dataclass(frozen=True, slots=True)
class WithdrawalScheduled:
    """An upload is held, and is taken out of the queue in `seconds` unless the person undoes it."""

    upload: Upload
    seconds: float


@dataclass(frozen=True, slots=True)
class WithdrawalUndone:
    """The person undid that."""

    upload: Upload


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """It can no longer be undone: the upload is out of the queue, or has arrived (ArrivedAfterAll)."""

    upload: Upload


@dataclass(frozen=True, slots=True)
class QueueHalted:
    """Sending has stopped because of `error`; None: it has resumed."""

    error: DossierError | None


@dataclass(frozen=True, slots=True)
class QueueRecovered:
    """Unfinished uploads from last time were found at the start."""

    waiting: int
    """How many are being sent now."""
    lost: int
    """How many may have arrived; the server's list will show it."""


@dataclass(frozen=True, slots=True)
class UploadMoved:
    """An upload is new, has moved, or waits by itself for something else; a final one is in no row any more."""

    upload: Upload


@dataclass(frozen=True, slots=True)
class Stored:
    """The server has stored an upload."""

    name: str


@dataclass(frozen=True, slots=True)
class Replaced:
    """What was sent in the place of a document has arrived, and the document is still there."""

    old: Document
    name: str
    """Of the new one."""


@dataclass(frozen=True, slots=True)
class ArrivedAfterAll:
    """The server has an upload that the person took back."""

    name: str
    document: Document | None
    """What the server made of it; None where that is not known."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The reviewer changed a document's state since the last refresh."""

    document: Document
    before: ReviewStatus


DeskEvent = (
    RowsChanged
    | QueueWaitChanged
    | TypesChanged
    | RefreshStarted
    | RefreshDelayed
    | Refreshed
    | RefreshFailed
    | SignInEnded
    | DeleteScheduled
    | DeleteUndone
    | Deleted
    | DeleteFailed
    | DeleteUnclear
    | WithdrawalScheduled
    | WithdrawalUndone
    | Withdrawn
    | QueueHalted
    | QueueRecovered
    | UploadMoved
    | Stored
    | Replaced
    | ArrivedAfterAll
    | Reviewed
)
