"""A document stored on the server, its type, and the result of its review."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import NamedTuple


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


class DocumentKey(NamedTuple):
    """What tells a document from all others of its account.

    Servers give the number of a deleted document to the next one, so an id alone is not a document: where both sides
    tell when it was created, or else what it is called, that has to agree too.
    """

    id: str
    added: str = ""
    """When it was created, ISO 8601 in UTC; "" where the server does not say exactly."""
    name: str = ""

    def is_same(self, other: "DocumentKey") -> bool:
        """Whether both speak of one document; what only one of them knows does not count."""
        if self.id != other.id:
            return False
        if self.added and other.added:
            return _is_one_moment(self.added, other.added)
        return not (self.name and other.name) or self.name == other.name


def _is_one_moment(one: str, other: str) -> bool:
    """Whether two times may be one. The answer of a POST often has fractions of a second where the list has none."""
    if one == other:
        return True
    second = len("2026-11-26T12:00:00")
    return ("." in one) != ("." in other) and one[:second] == other[:second]


@dataclass(frozen=True, slots=True)
class Document:
    """One document as the server describes it. Anything but the id may be missing."""

    id: str
    """Opaque text, as the server wrote it: a number, a UUID, hexadecimal digits."""
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
    """Aware, in the offset that the server used."""
    added_at_slack: float = 0.0
    """By how many seconds `added_at` may be wrong, because the server gave no offset or no time of day, or a date that
    may mean something else."""
    fields: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Every field that the server sent, flattened to text, in the server's order."""

    @property
    def key(self) -> DocumentKey:
        """What tells it from all others."""
        exact = self.added_at is not None and not self.added_at_slack
        return DocumentKey(
            self.id, self.added_at.astimezone(UTC).isoformat() if exact and self.added_at else "", self.name
        )


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A kind of document that a server accepts."""

    id: int
    caption: str
    sides: int = 1
    group: str = ""
    """For instance "Proof of ID"."""
