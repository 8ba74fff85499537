"""One list, one truth: documents on the server and uploads under way as rows of the same table."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

from desktop_app.domain.document import Document, ReviewStatus
from desktop_app.domain.upload import Receipt, Upload, UploadState


class RowState(Enum):
    """What a row says of itself. All that the window knows of each is in ui/documents/states.py."""

    WAITING = "waiting"
    PAUSED = "paused"
    SENDING = "sending"
    HELD = "held"
    REFUSED = "refused"
    UNCLEAR = "unclear"
    """It may have arrived; the server's list will tell."""
    NEEDS_ANSWER = "needs answer"
    IN_REVIEW = "in review"
    APPROVED = "approved"
    REJECTED = "rejected"
    EXPIRED = "expired"
    UNKNOWN = "unknown"
    REPLACED = "replaced"
    """It was not accepted, and another document has arrived in its place."""
    REMOVED = "removed"
    """Deleted or taken back by the person, who can still undo it."""


_OF_UPLOAD = {
    UploadState.QUEUED: RowState.WAITING,
    UploadState.SENDING: RowState.SENDING,
    UploadState.HELD: RowState.HELD,
    UploadState.REFUSED: RowState.REFUSED,
    UploadState.UNCERTAIN: RowState.UNCLEAR,
    UploadState.NEEDS_USER: RowState.NEEDS_ANSWER,
}
_OF_REVIEW = {
    ReviewStatus.IN_REVIEW: RowState.IN_REVIEW,
    ReviewStatus.APPROVED: RowState.APPROVED,
    ReviewStatus.REJECTED: RowState.REJECTED,
    ReviewStatus.EXPIRED: RowState.EXPIRED,
    ReviewStatus.UNKNOWN: RowState.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: exactly one of `document` and `upload` is there."""

    key: str
    """Never changes while the row lives."""
    state: RowState
    name: str
    type_caption: str
    size: int | None
    added_at: datetime | None
    place: int = field(default=0, compare=False)
    """The smaller the further up, where the person chose no other order; no two rows share one."""
    document: Document | None = None
    upload: Upload | None = None
    receipt: Receipt | None = None
    """What is kept of its sending, when it was sent from here."""
    local_file: Path | None = None
    """The file on this machine that it was sent from, as far as we know: for a preview, if it is still unchanged."""

    @property
    def type_id(self) -> int | None:
        """Of its document type, as far as it is known."""
        what = self.document or self.upload
        return what.type_id if what is not None else None


def _state_of_upload(upload: Upload, *, removed: bool) -> RowState:
    if removed:
        return RowState.REMOVED
    if upload.paused and upload.state in (UploadState.QUEUED, UploadState.SENDING):  # the latter is being stopped
        return RowState.PAUSED
    return _OF_UPLOAD.get(upload.state, RowState.UNKNOWN)


_ENDED = (ReviewStatus.REJECTED, ReviewStatus.EXPIRED)


def _state_of_document(document: Document, *, removed: bool, replaced: bool) -> RowState:
    if removed:
        return RowState.REMOVED
    if replaced and document.status in _ENDED:
        return RowState.REPLACED
    return _OF_REVIEW.get(document.status, RowState.UNKNOWN)


def row_key_of_upload(key: str) -> str:
    """The key of an upload's row: no document has a NUL in its id, which is storable text."""
    return f"upload\0{key}"


def row_key_of_document(document_id: str) -> str:
    """The key of a document's row: its id, whose string a list of a hundred thousand rows shares."""
    return document_id


def row_of_upload(upload: Upload, number: int = 0, *, removed: bool = False) -> Row:
    """The row of an upload that is not final; `number` is its place in the order of adding.

    A state that has no row state yet is shown as UNKNOWN: it must not cost the person the row.
    """
    return Row(
        key=row_key_of_upload(upload.key),
        state=_state_of_upload(upload, removed=removed),
        name=upload.name,
        type_caption=upload.type_caption,
        size=upload.size,
        added_at=upload.added_at,
        place=number,
        upload=upload,
        local_file=None if upload.server_path else upload.file,
    )


def row_of_document(
    document: Document,
    place: int = 0,
    *,
    removed: bool = False,
    replaced: bool = False,
    caption: str = "",
    file: Path | None = None,
    receipt: Receipt | None = None,
) -> Row:
    """The row of a document.

    `place` is that of `place_of_document`, `replaced` says whether another document has arrived in its place,
    `caption` names a type that it only numbers, `file` is where it was sent from and `receipt` what is known of that.
    """
    return Row(
        key=row_key_of_document(document.id),
        state=_state_of_document(document, removed=removed, replaced=replaced),
        name=document.name,
        type_caption=document.type_caption or caption,
        size=document.size,
        added_at=document.added_at,
        place=place,
        document=document,
        receipt=receipt,
        local_file=file,
    )


_DOCUMENTS = 1 << 62
"""Uploads come first: there are never so many."""
_RANKS = 1 << 64
_UNDATED = 1 << 124
_LATEST = datetime.max.replace(tzinfo=UTC)


def place_of_document(document: Document, rank: int) -> int:
    """Where its row stands: the newest first, those of one moment by their rank (below 2**64), those without a time
    last.
    """
    if document.added_at is None:
        return _UNDATED + rank
    age = (_LATEST - document.added_at) // timedelta(microseconds=1)
    return _DOCUMENTS + age * _RANKS + rank


def rank_in(place: int) -> int:
    """The rank that was given to `place_of_document`."""
    return (place - _UNDATED if place >= _UNDATED else place - _DOCUMENTS) % _RANKS
