"""The initial content of a sandbox: the document types and a few samples, all obviously fictitious."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_app.sandbox.reviewer import ReviewState, verdict_on

_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A document type of the back office."""

    id: int
    name: str
    caption: str
    group: str
    enabled: bool = True


KINDS: tuple[DocumentKind, ...] = (
    DocumentKind(1, "passport", "Passport", "Proof of ID"),
    DocumentKind(2, "id_card_front", "ID card – front", "Proof of ID"),
    DocumentKind(3, "id_card_back", "ID card – back", "Proof of ID"),
    DocumentKind(4, "drivers_licence", "Driver's licence", "Proof of ID"),
    DocumentKind(5, "proof_of_address", "Proof of address", "Proof of residence"),
    DocumentKind(6, "bank_statement", "Bank statement", "Proof of residence"),
    DocumentKind(7, "tax_number_letter", "Tax number letter", "Other", enabled=False),
)


def kind_of(type_id: int) -> DocumentKind | None:
    """The kind with this id, if there is one."""
    return next((kind for kind in KINDS if kind.id == type_id), None)


@dataclass(frozen=True, slots=True)
class Sample:
    """A document in a new sandbox. A pending one is never reviewed, so that the list always shows all three states."""

    type_id: int
    name: str
    mime: str
    size: int
    age_seconds: float
    state: ReviewState = "Approved"
    reason: str | None = None

    @property
    def sha256(self) -> str:
        """A made-up hash: there is no file behind a sample."""
        return hashlib.sha256(self.name.encode()).hexdigest()


_TOO_OLD = verdict_on("old", "application/pdf").reason

_FIRST: tuple[Sample, ...] = (
    Sample(1, "passport-SPECIMEN.jpg", "image/jpeg", 2_418_733, 12 * _DAY),
    Sample(5, "utility-bill-SPECIMEN.pdf", "application/pdf", 318_204, 10 * _DAY, "Rejected", _TOO_OLD),
    Sample(3, "id-card-back-SPECIMEN.jpg", "image/jpeg", 1_904_118, 0.1 * _DAY, "Pending"),
    Sample(2, "id-card-front-SPECIMEN.jpg", "image/jpeg", 2_007_552, 3 * _DAY),
    Sample(6, "bank-statement-SPECIMEN.pdf", "application/pdf", 96_310, 2 * _DAY),
)
_LATER_STATES: tuple[ReviewState, ...] = ("Approved", "Approved", "Rejected", "Pending")


def samples(count: int) -> Sequence[Sample]:
    """The first `count` samples, always the same ones, oldest first, in the order they would have been added."""
    chosen = [*islice(_FIRST, count), *(_generated(number) for number in range(len(_FIRST) + 1, count + 1))]
    return sorted(chosen, key=lambda sample: -sample.age_seconds)


def _generated(number: int) -> Sample:
    kind = KINDS[number % (len(KINDS) - 1)]
    state = _LATER_STATES[number % len(_LATER_STATES)]
    return Sample(
        type_id=kind.id,
        name=f"{kind.name.replace('_', '-')}-{number:04}-SPECIMEN.pdf",
        mime="application/pdf",
        size=100_000 + 37 * number,
        age_seconds=20 * _DAY + number * 3600.0,
        state=state,
        reason=_TOO_OLD if state == "Rejected" else None,
    )
