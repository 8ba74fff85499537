"""An upload: a file on its way to become a document. States and legal transitions are data, checked on every commit.

    queued → sending → stored | refused | uncertain | queued | held
    uncertain → stored | queued | needs_user | refused | held | cancelled
    queued → needs_user | stored, where the list before a POST shows that it may be there, or is, already

A POST that creates a document cannot be repeated blindly, so everything after its first byte that is not a clear answer
is *uncertain*, and only a look at the server's list leads out of that.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Self

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.errors import DossierError


class UploadState(Enum):
    """Where an upload stands. What a person reads for each is in ui/texts.py."""

    QUEUED = "queued"
    """Waits for its turn, for the network, for a moment to try again, or for the person to resume it."""
    SENDING = "sending"
    """Bytes are leaving, or have left and no answer is here yet. Found at a start, it means that we were ended."""
    UNCERTAIN = "uncertain"
    """It may have arrived: the server's list tells, after the settle time."""
    NEEDS_USER = "needs_user"
    """The list tells several that could be it; the person decides."""
    HELD = "held"
    """Nothing of it is on the server, and only the person can mend the cause: the file, or too many failures."""
    REFUSED = "refused"
    """The server said no."""
    STORED = "stored"
    """The server has it."""
    CANCELLED = "cancelled"
    """The person took it back before the server had all of it."""


S = UploadState
TRANSITIONS: dict[UploadState, frozenset[UploadState]] = {
    S.QUEUED: frozenset({S.QUEUED, S.SENDING, S.STORED, S.NEEDS_USER, S.HELD, S.CANCELLED}),
    S.SENDING: frozenset({S.SENDING, S.STORED, S.REFUSED, S.UNCERTAIN, S.NEEDS_USER, S.QUEUED, S.HELD, S.CANCELLED}),
    S.UNCERTAIN: frozenset({S.UNCERTAIN, S.STORED, S.QUEUED, S.NEEDS_USER, S.REFUSED, S.HELD, S.CANCELLED}),
    S.NEEDS_USER: frozenset({S.NEEDS_USER, S.STORED, S.QUEUED, S.CANCELLED}),
    S.HELD: frozenset({S.QUEUED, S.CANCELLED}),
    S.REFUSED: frozenset({S.QUEUED, S.CANCELLED}),
    S.STORED: frozenset(),
    S.CANCELLED: frozenset(),
}
"""Which state may follow which. One that may follow itself is waited in for a new reason, or with a new wish."""

FINAL = frozenset({S.STORED, S.CANCELLED})
"""States that an upload never leaves."""
REPLACEABLE = frozenset({S.HELD, S.REFUSED})
"""States in which the same document can be added anew in its place: nothing of it is on the server."""
AT_REST = frozenset({S.NEEDS_USER}) | REPLACEABLE | FINAL
"""States in which nothing happens unless the person does something."""


class IllegalTransitionError(Exception):
    """A fault of our own: an upload was moved where it cannot go."""


class Wait(Enum):
    """What a queued or uncertain upload waits for; each has its words in the window."""

    TURN = "turn"
    NETWORK = "network"
    RETRY = "retry"
    SIGN_IN = "sign_in"
    PERSON = "person"
    """Paused by the person."""
    SETTLE = "settle"
    """The server may still be storing it; the list is asked for after the settle time."""


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """What tells whether a file on this machine is still the one that was added."""

    size: int
    """Bytes."""
    modified_ns: int
    """Time of the last change, nanoseconds since 1970."""
    inode: int
    sha256: str
    """Of all its bytes, in lower-case hexadecimal digits."""


@dataclass(frozen=True, slots=True)
class Upload:
    """One file on its way. `key` is a UUID that never changes; it is also sent as the Idempotency-Key."""

    key: str
    file: Path
    """On this machine. Never sent: it carries the user's name."""
    name: str
    """The file name that the server is told."""
    identity: FileIdentity
    type_id: int
    type_caption: str
    added_at: datetime
    """When the person added it, aware."""
    mime: str = "application/octet-stream"
    """What the file's first bytes say that it is."""
    server_path: str = ""
    """Only for the encoding json-path: where the server finds the file on its own storage."""
    state: UploadState = UploadState.QUEUED
    wait: Wait = Wait.TURN
    wait_until: datetime | None = None
    """Until when it waits, aware; None: until something happens."""
    attempts: int = 0
    """POSTs that ended without a clear answer or with a server in trouble."""
    misses: int = 0
    """Clean lists since the last POST that did not have it."""
    looks: int = 0
    """Lists that were read since the last POST, whatever they told."""
    baseline: Baseline | None = None
    """Documents that were there before its first POST, and those that the person said are not it; None before that."""
    sent_at: datetime | None = None
    """When its last POST began, by our own clock; None before the first."""
    sent_before: bool = False
    """Whether an earlier POST than the last one may have left it on the server too."""
    clock_offset: float | None = None
    """By how many seconds the server's clock was ahead of ours then; None where the server does not tell its time."""
    error: DossierError | None = field(default=None, compare=False)
    document_id: str | None = None
    acknowledged: bool = False
    """The server said that it took it, without telling its number: it is looked for, and never sent again."""
    cancel_wanted: bool = False
    """The person took it back when it may have been stored already."""
    sightings: tuple[Document, ...] = ()
    """Documents that were seen since its POST and that nothing explains, also if they are gone again."""
    candidates: tuple[Document, ...] = ()
    """With NEEDS_USER: documents that could be it."""

    @property
    def size(self) -> int:
        """Bytes."""
        return self.identity.size

    @property
    def twin(self) -> tuple[int, str]:
        """Two uploads with the same twin are the same document: they are never in flight together."""
        return self.type_id, self.identity.sha256 or self.server_path

    @property
    def paused(self) -> bool:
        """Whether the person paused it."""
        return self.wait is Wait.PERSON

    def moved(
        self,
        state: UploadState,
        *,
        wait: Wait = Wait.TURN,
        wait_until: datetime | None = None,
        error: DossierError | None = None,
        document_id: str | None = None,
        candidates: tuple[Document, ...] = (),
    ) -> Self:
        """This upload in another state. Raises IllegalTransitionError where TRANSITIONS does not allow it."""
        require_legal(self.state, state)
        return replace(
            self,
            state=state,
            wait=wait,
            wait_until=wait_until,
            error=error,
            document_id=document_id,
            candidates=candidates,
        )


@dataclass(frozen=True, slots=True)
class QueueWait:
    """What holds all queued uploads at once, beside what each waits for by itself."""

    reason: Wait | None = None
    """None: nothing does."""
    until: datetime | None = None
    """Aware; None: until something happens."""

    def of(self, upload: Upload) -> Upload:
        """An upload with this in place of its own reason, unless that is the person's or it is not queued."""
        if self.reason is None or upload.paused or upload.state is not S.QUEUED:
            return upload
        return replace(upload, wait=self.reason, wait_until=self.until)


def disputed_by(before: Upload | None, after: Upload) -> frozenset[DocumentKey]:
    """Documents that the person was asked about and that stay nobody's: one of them may be this upload's all the same.

    Two files of one name cannot be told apart where a server tells only names, and an upload that is taken back while
    the question is open may have arrived.
    """
    if before is None or before.state is not S.NEEDS_USER or after.state is S.NEEDS_USER:
        return frozenset()
    return frozenset(document.key for document in before.candidates if document.id != after.document_id)


def require_legal(before: UploadState, after: UploadState) -> None:
    """Raises IllegalTransitionError unless `after` may follow `before`."""
    if after not in TRANSITIONS[before]:
        raise IllegalTransitionError(f"{before.value} → {after.value}")


@dataclass(slots=True)
class Progress:
    """Bytes of one upload that were handed to the network: written by the api, polled by the window.

    It runs ahead of the server by what the sockets hold (4 to 6 MiB), so `sent == total` is "the server is checking",
    never "done".
    """

    total: int
    sent: int = 0
    complete: bool = False
    """Whether the last byte of the request's body was handed over: before that no server can have stored it."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is kept of a stored upload, for support and to notice when the same document is added again."""

    key: str
    document_id: str | None
    """None only in receipts of version 0.1, which took a server's word for it."""
    name: str
    size: int
    sha256: str
    type_id: int
    stored_at: datetime
    document_key: DocumentKey | None = None
    """The document as the server described it; None where only its number is known."""

    def is_of(self, document: Document) -> bool:
        """Whether this is the receipt of a document: a number that was given to another one since does not count."""
        if self.document_key is not None:
            return self.document_key.is_same(document.key)
        return self.document_id == document.id
