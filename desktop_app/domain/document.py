"""A document stored on the server, its type, and the result of its review."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum


class ReviewStatus(Enum):
    """The review states of the contract (section 2), reduced to those that a person needs to tell apart."""

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
    """Map a server's word to a state, ignoring case. Words that are not known give UNKNOWN (contract 3.3)."""
    return _WORDS.get(" ".join(text.replace("_", " ").replace("-", " ").split()).casefold(), ReviewStatus.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Document:
    """One document as the server describes it. Anything but the id may be missing."""

    id: int
    name: str = ""
    type_id: int | None = None
    type_caption: str = ""
    status: ReviewStatus = ReviewStatus.UNKNOWN
    status_text: str = ""
    """The status word as received, to show states that we do not know."""
    reason: str = ""
    """Why it was rejected, in the server's words."""
    size: int | None = None
    """Bytes."""
    sha256: str = ""
    """In hexadecimal digits; "" if the server does not report it."""
    added_at: datetime | None = None
    """Aware, with the UTC offset that the server used."""
    fields: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Every field that the server sent, flattened to text, in the server's order."""


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A kind of document that a server accepts."""

    id: int
    caption: str
    sides: int = 1
    group: str = ""
    """For instance "Proof of ID"."""
