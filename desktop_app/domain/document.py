"""A document that the server holds, its type, and what the reviewer made of it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum


class ReviewStatus(Enum):
    """The review states of the contract (section 2), folded to what a person must tell apart."""

    IN_REVIEW = "in review"
    APPROVED = "approved"
    REJECTED = "rejected"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


_WORDS: dict[str, ReviewStatus] = {
    "pending": ReviewStatus.IN_REVIEW,
    "new": ReviewStatus.IN_REVIEW,
    "in review": ReviewStatus.IN_REVIEW,
    "inreview": ReviewStatus.IN_REVIEW,
    "approved": ReviewStatus.APPROVED,
    "accepted": ReviewStatus.APPROVED,
    "rejected": ReviewStatus.REJECTED,
    "declined": ReviewStatus.REJECTED,
    "refused": ReviewStatus.REJECTED,
    "expired": ReviewStatus.EXPIRED,
}


def review_status(text: str) -> ReviewStatus:
    """The state that a server's word means; matched without case, unknown words are UNKNOWN (contract 3.3)."""
    return _WORDS.get(" ".join(text.replace("_", " ").replace("-", " ").split()).casefold(), ReviewStatus.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Document:
    """One document as the server tells of it. Anything but the id may be missing."""

    id: int
    name: str = ""
    type_id: int | None = None
    type_caption: str = ""
    status: ReviewStatus = ReviewStatus.UNKNOWN
    status_text: str = ""
    """The status word as received, for states that we do not know."""
    reason: str = ""
    """Why it was rejected, in the server's words."""
    size: int | None = None
    """Bytes."""
    sha256: str = ""
    """In hexadecimal digits, where the server tells it."""
    added_at: datetime | None = None
    """Aware, in the offset that the server used."""
    fields: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Every field that the server sent, flattened to texts, in its order."""


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A kind of document that a server takes."""

    id: int
    caption: str
    sides: int = 1
    group: str = ""
    """For instance "Proof of ID"."""
