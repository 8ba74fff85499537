"""One list, one truth: documents on the server and uploads under way as rows of the same table."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from desktop_app.domain.document import Document, DocumentType, ReviewStatus
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
    REMOVED = "removed"
    """Deleted by the person, who can still undo it."""


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
    """Never changes while the row lives: "document 17" or "upload <uuid>"."""
    state: RowState
    name: str
    type_caption: str
    size: int | None
    added_at: datetime | None
    document: Document | None = None
    upload: Upload | None = None
    receipt: Receipt | None = None
    """What is kept of its sending, when it was sent from here."""
    local_file: Path | None = None
    """The file on this machine that it was sent from, as far as we know: for a preview, if it is still unchanged."""


def _state_of_upload(upload: Upload) -> RowState:
    if upload.paused and upload.state is UploadState.QUEUED:
        return RowState.PAUSED
    return _OF_UPLOAD.get(upload.state, RowState.UNKNOWN)


def _state_of_document(document: Document, removed: frozenset[str]) -> RowState:
    return RowState.REMOVED if document.id in removed else _OF_REVIEW.get(document.status, RowState.UNKNOWN)


def rows_of(
    documents: Iterable[Document],
    uploads: Iterable[Upload],
    *,
    removed: frozenset[str],
    captions: Mapping[int, str],
    files: Mapping[str, Path],
    receipt_of: Callable[[Document], Receipt | None],
) -> tuple[Row, ...]:
    """All rows: uploads first, then documents in the order given.

    A state that has no row state yet is shown as UNKNOWN: it must not cost the person all the other rows.
    `captions` names types that items only number; `files` has by document id where a document was sent from, and
    `receipt_of` what is known of its sending.
    """
    sent = [
        Row(
            key=f"upload {upload.key}",
            state=_state_of_upload(upload),
            name=upload.name,
            type_caption=upload.type_caption,
            size=upload.size,
            added_at=upload.added_at,
            upload=upload,
            local_file=None if upload.server_path else upload.file,
        )
        for upload in uploads
    ]
    held = [
        Row(
            key=f"document {document.id}",
            state=_state_of_document(document, removed),
            name=document.name,
            type_caption=document.type_caption or _caption(document.type_id, captions),
            size=document.size,
            added_at=document.added_at,
            document=document,
            receipt=receipt_of(document),
            local_file=files.get(document.id),
        )
        for document in documents
    ]
    return (*sent, *held)


def _caption(type_id: int | None, captions: Mapping[int, str]) -> str:
    return "" if type_id is None else captions.get(type_id, "")


def with_learned(told: Iterable[DocumentType], documents: Iterable[Document]) -> tuple[DocumentType, ...]:
    """The types that somebody told of, and those that only documents name."""
    known = {kind.id: kind for kind in told}
    for document in documents:
        if document.type_id is not None and document.type_caption:
            known.setdefault(document.type_id, DocumentType(document.type_id, document.type_caption))
    return tuple(known.values())
