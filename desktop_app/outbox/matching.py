"""Whether a document whose answer was lost has arrived: a judgement over the server's list, without any effect.

A document of the list can be the upload's when it was not there before the first POST, no other upload claims it, its
type is the same, and nothing that the server tells of it (hash, size, name) speaks against it.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.document import Document
from desktop_app.domain.upload import Upload


class Verdict(Enum):
    """What the list says."""

    ADOPT = "adopt"
    """It is there: the one candidate."""
    ABSENT = "absent"
    """It is not there, by this list."""
    ASK = "ask"
    """Several could be it, or one that could be another upload's as well."""
    LATER = "later"
    """One could be it, but also that of an upload whose own answer is still to come."""


@dataclass(frozen=True, slots=True)
class Match:
    """The verdict and the documents it is about."""

    verdict: Verdict
    candidates: tuple[Document, ...] = ()


def match(
    upload: Upload,
    listed: Iterable[Document],
    *,
    claimed: Collection[int],
    disputed: Collection[int],
    lost: Iterable[Upload],
    sending: Iterable[Upload],
) -> Match:
    """Judge one upload by a clean and complete list.

    `claimed` are documents that belong to other uploads; `disputed` those that the person was asked about and that
    stayed nobody's: only the hash or the person ties them to an upload. `lost` are other uploads whose answer was lost
    as well, and `sending` those under way.
    """
    baseline = upload.baseline or frozenset()
    candidates = tuple(
        document
        for document in listed
        if document.id not in baseline and document.id not in claimed and fits(upload, document)
    )
    certain = tuple(document for document in candidates if has_same_hash(upload, document))
    if len(certain) == 1:
        return Match(Verdict.ADOPT, certain)
    if not candidates:
        return Match(Verdict.ABSENT)
    first = candidates[0]
    if len(candidates) > 1 or first.id in disputed or _rivals(lost, first) or _other_size(upload, first):
        return Match(Verdict.ASK, candidates)
    if _rivals(sending, first):
        return Match(Verdict.LATER, candidates)
    return Match(Verdict.ADOPT, candidates)


def fits(upload: Upload, document: Document) -> bool:
    """Whether a document of the list can be this upload: by type, and what is told of hash, size and name."""
    if document.type_id is not None and document.type_id != upload.type_id:
        return False
    if document.sha256 and upload.identity.sha256:
        return has_same_hash(upload, document)
    told = [
        same
        for known, same in (
            (document.size is not None and not upload.server_path, document.size == upload.size),
            (bool(document.name), document.name == upload.name),
        )
        if known
    ]
    return not told or any(told)


def has_same_hash(upload: Upload, document: Document) -> bool:
    """Whether the server tells the very hash of this upload."""
    return bool(upload.identity.sha256) and document.sha256.lower() == upload.identity.sha256


def _other_size(upload: Upload, document: Document) -> bool:
    """The name alone is the same: that may be somebody's other document."""
    return not upload.server_path and document.size is not None and document.size != upload.size


def _rivals(others: Iterable[Upload], document: Document) -> bool:
    return any(document.id not in (other.baseline or frozenset()) and fits(other, document) for other in others)
