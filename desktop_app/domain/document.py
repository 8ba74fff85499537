"""A document stored on the server, its type, and the result of its review."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import NamedTuple

from desktop_app.domain.packed_fields import unpacked
from desktop_app.domain.text import file_name_in

MAX_TYPE_ID = 10**18 - 1
"""The largest number of a type: the journal and most programs count in 64 bits, and eighteen digits fit into them."""
MAX_SIDES = 20


class ReviewStatus(Enum):
    """The review states of the contract (section 2), reduced to those that a person needs to tell apart."""

    IN_REVIEW = "in review"
    APPROVED = "approved"
    REJECTED = "rejected"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


_WORDS: dict[ReviewStatus, str] = {
    ReviewStatus.IN_REVIEW: (
        "pending, new, in review, under review, pending review, review pending, awaiting review, waiting for review, "
        "for review, to review, to be reviewed, ready for review, review, reviewing, being reviewed, on review, "
        "review in progress, in progress, in process, processing, in processing, being processed, pending approval, "
        "awaiting approval, waiting for approval, pending verification, awaiting verification, in verification, "
        "verifying, verification pending, pending validation, awaiting validation, validation asked, validating, "
        "in validation, checking, being checked, in check, submitted, received, uploaded, queued, waiting, awaiting, "
        "not reviewed, unreviewed, not yet reviewed"
    ),
    ReviewStatus.APPROVED: (
        "approved, accepted, verified, validated, valid, confirmed, passed, approve, accept, is approved, "
        "auto approved, automatically approved, successfully verified, verification passed, review approved"
    ),
    ReviewStatus.REJECTED: (
        "rejected, declined, refused, denied, disapproved, invalid, not accepted, reject, decline, is rejected, "
        "auto rejected, automatically rejected, verification failed, validation failed, review rejected, unacceptable"
    ),
    ReviewStatus.EXPIRED: "expired, out of date, outdated, lapsed, no longer valid, is expired",
}
"""The words of the contract and of other APIs for identity checks, without what can also mean another state."""
_PREFIXES = ("documentstatus", "reviewstatus", "verificationstatus", "status", "document", "kyc")


def review_status(*texts: str) -> ReviewStatus:
    """The state that the first known of a server's words names, in any letters; UNKNOWN for none (contract 3.3)."""
    for text in texts:
        letters = "".join(re.split(r"[\s_-]+", text.rpartition(".")[2][:_LONGEST_WORD].strip())).casefold()
        for prefix in ("", *_PREFIXES):
            found = _STATES.get(letters.removeprefix(prefix))
            if found is not None:
                return found
    return ReviewStatus.UNKNOWN


_LONGEST_WORD = 60
_STATES = {words.replace(" ", ""): state for state, each in _WORDS.items() for words in each.split(", ")}


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
        if not (self.name and other.name) or self.name == other.name:
            return True
        return file_name_in(self.name) == file_name_in(other.name)  # one may be a journal's that kept the whole address


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
    field_names: tuple[str, ...] = field(default=(), repr=False)
    """Of `fields`; one tuple for all documents that have the same."""
    field_texts: bytes = field(default=b"", repr=False)
    """Of `fields`, packed."""

    @property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """Every field that the server sent, flattened to text, in the server's order."""
        return unpacked(self.field_names, self.field_texts, self.sha256, self.name)

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
