"""What a server does to documents that it stores, learned from uploads that went well.

Servers rename files, re-encode pictures and correct types, and tell some of that or nothing. A difference between an
upload and a document speaks against their being the same only where the server is known to keep that trait. What is
learned of one kind of file says nothing about another: pictures are re-encoded where PDFs are not.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from desktop_app.domain.document import Document
from desktop_app.domain.names import name_forms, names_are_one
from desktop_app.domain.upload import Upload

LEAST_SAMPLES = 2
"""Uploads that went well before a habit counts: one may be chance."""
_MOST_COUNTED = 1000
_HARDLY_LARGER = 64 * 1024
"""Bytes by which an upload may be larger than all whose size was kept."""


class Trait(Enum):
    """What an upload and its document may have in common. The values are stored in the journal."""

    HASH = "hash"
    SIZE = "size"
    NAME = "name"
    TYPE = "type"
    CREATED = "created"


@dataclass(frozen=True, slots=True)
class Habits:
    """How often each trait was kept and changed, by kind of file."""

    counts: dict[tuple[Trait, str], tuple[int, int]] = field(default_factory=dict)
    lateness: float = 0.0
    """The longest time in seconds for which a stored document was seen to be missing from a clean list."""
    largest: dict[tuple[Trait, str], int] = field(default_factory=dict)
    """Bytes of the largest upload with which size and hash were kept: servers re-encode what is too large for them."""

    def keeps(self, trait: Trait, mime: str, size: int = 0) -> bool:
        """Whether the server is known to keep the trait of an upload of this size."""
        kept, changed = self.counts.get((trait, mime), (0, 0))
        as_large = size <= self.largest.get((trait, mime), size) + _HARDLY_LARGER
        return kept >= LEAST_SAMPLES and not changed and as_large

    def changes(self, trait: Trait, mime: str) -> bool:
        """Whether the server is known to change the trait."""
        return bool(self.counts.get((trait, mime), (0, 0))[1])

    def learned(self, upload: Upload, document: Document, stored_at: datetime) -> "Habits":
        """With what one stored document shows. `stored_at` is when its answer came, by our own clock."""
        counts, largest = dict(self.counts), dict(self.largest)
        for trait, kept in _compared(upload, document, stored_at):
            if kept and trait in (Trait.HASH, Trait.SIZE):
                largest[trait, upload.mime] = max(upload.size, largest.get((trait, upload.mime), 0))
            before = counts.get((trait, upload.mime), (0, 0))
            after = (before[0] + kept, before[1] + (not kept))
            counts[trait, upload.mime] = (min(after[0], _MOST_COUNTED), min(after[1], _MOST_COUNTED))
        return replace(self, counts=counts, largest=largest)

    def late(self, seconds: float) -> "Habits":
        """With a stored document that was not in a clean list so long after its answer."""
        return replace(self, lateness=max(seconds, self.lateness))

    def record(self) -> str:
        """As a text for the journal."""
        counts = [[trait.value, mime, *pair] for (trait, mime), pair in self.counts.items()]
        largest = [[trait.value, mime, size] for (trait, mime), size in self.largest.items()]
        return json.dumps({"counts": counts, "lateness": self.lateness, "largest": largest})

    @classmethod
    def of_record(cls, text: str) -> "Habits":
        """What `record` wrote; nothing learned where it cannot be read."""
        try:
            read = json.loads(text)
            counts = {
                (Trait(trait), str(mime)): (int(kept), int(changed))
                for trait, mime, kept, changed in read.get("counts", [])
            }
            largest = {(Trait(trait), str(mime)): int(size) for trait, mime, size in read.get("largest", [])}
            return cls(counts, float(read.get("lateness", 0.0)), largest)
        except (ValueError, TypeError, AttributeError):
            return cls()


CLOCK_TOLERANCE = timedelta(seconds=120)
"""Between the clock of a server's front, which dates its answers, and that of what stores documents."""


def created_in_window(upload: Upload, document: Document, until: datetime) -> bool | None:
    """Whether a document was created between the upload's POST and `until`; None where nobody says so exactly."""
    if document.added_at is None or document.added_at_slack or upload.sent_at is None or upload.clock_offset is None:
        return None
    offset = timedelta(seconds=upload.clock_offset)
    begin, end = upload.sent_at + offset - CLOCK_TOLERANCE, until + offset + CLOCK_TOLERANCE
    return begin <= document.added_at <= end


def same_name(upload: Upload, document: Document) -> bool | None:
    """Whether the two names are one, however it may have been written; None where the server tells no usable name."""
    return names_are_one(upload.name, document.name) if name_forms(document.name) else None


def _compared(upload: Upload, document: Document, stored_at: datetime) -> Iterator[tuple[Trait, bool]]:
    if document.sha256 and upload.identity.sha256:
        yield Trait.HASH, document.sha256.lower() == upload.identity.sha256
    if document.size is not None and not upload.server_path:
        yield Trait.SIZE, document.size == upload.size
    name = same_name(upload, document)
    if name is not None:
        yield Trait.NAME, name
    if document.type_id is not None:
        yield Trait.TYPE, document.type_id == upload.type_id
    created = created_in_window(upload, document, stored_at)
    if created is not None:
        yield Trait.CREATED, created
