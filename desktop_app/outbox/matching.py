"""Whether a document whose answer was lost has arrived: a judgement over a clean list, without any effect.

A wrong "it arrived" costs a person their account, and so does the same passport twice. So the two silent ends are
narrow: a document is *adopted* only when hash, or size and name, are the upload's; an upload counts as *absent* only
when nothing in the list is new and unexplained. Everything between is asked.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from desktop_app.domain.document import Document
from desktop_app.domain.names import names_are_related
from desktop_app.domain.upload import Upload
from desktop_app.outbox.habits import (
    CLOCK_TOLERANCE,
    Habits,
    Trait,
    created_in_window,
    same_name,
)
from desktop_app.outbox.list_index import NOTHING_BEFORE, ListIndex

_STEADY_SECONDS = CLOCK_TOLERANCE.total_seconds() / 2
UNLEARNED_TOLERANCE = timedelta(hours=26)
"""Before it is known what created times mean: clocks without a zone are off by up to 14 hours, days by 24."""


def _never(_name: str) -> bool:
    return False


class Verdict(Enum):
    """What a list says."""

    ADOPT = auto()
    """It is there: the one candidate."""
    ABSENT = auto()
    """It is not there, by this list."""
    ASK = auto()
    """Something new is there that may be it."""
    LATER = auto()
    """Something new is there that may be that of an upload whose own answer is still to come."""


@dataclass(frozen=True, slots=True)
class Match:
    """The verdict and the documents it is about."""

    verdict: Verdict
    candidates: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known beside one upload and one list."""

    claimed: Callable[[Document], bool]
    """Whether a document belongs to another upload."""
    disputed: Callable[[Document], bool]
    """Whether a person was asked about it and it stayed nobody's: then only its hash or the person ties it to one."""
    lost: Sequence[Upload]
    """Other uploads whose answer was lost."""
    sending: Sequence[Upload]
    """Other uploads under way."""
    habits: Habits
    now: datetime
    clock_offset: float | None = None
    """By how many seconds the server's clock is ahead of ours by the list; None where it does not tell its time."""
    refused: Sequence[Upload] = ()
    """Other uploads that were refused after they were sent: some servers store them all the same, and late."""
    adopted: Sequence[Upload] = ()
    """Other uploads whose own document may still come: a list showed one not long ago, not by its hash, or the person
    took them back after they were sent."""
    was_taken: Callable[[str], bool] = _never
    """Whether a document that the baseline lacks, because the server lists new ones late, may have had a name before:
    then the server may have chosen another."""


def match(upload: Upload, listed: Iterable[Document] | ListIndex, around: Surroundings) -> Match:
    """Judge one upload that was sent before by a clean list."""
    new = [each for each in ListIndex.of(listed).new_beside(upload.baseline) if not around.claimed(each)]
    certain = [each for each in new if has_same_hash(upload, each) and fits_strongly(upload, each, around)]
    if not certain:
        return _judged(upload, certain, tuple(each for each in new if not excluded(upload, each, around)), around)
    # Where the hash finds it nothing else is looked at: a thousand that were lost at once are told apart by it.
    found = _judged(upload, certain, tuple(certain), around)
    if found.verdict is not Verdict.ASK:
        return found
    # The server may tell no hash of what it made of this one, and have been given the same bytes by somebody else.
    others = (each for each in new if each not in certain and not excluded(upload, each, around))
    return Match(Verdict.ASK, (*certain, *others))


def _judged(
    upload: Upload, certain: Sequence[Document], candidates: tuple[Document, ...], around: Surroundings
) -> Match:
    """`certain` are those of the candidates that have the upload's hash."""
    if not candidates:
        return Match(Verdict.ABSENT)
    strong = certain or [each for each in candidates if fits_strongly(upload, each, around)]
    if not strong:
        # What is another upload's by all that is told need not be asked about for this one.
        others = _Others(each for each in (*around.lost, *around.sending) if each.sent_at is not None)
        candidates = tuple(
            each
            for each in candidates
            if _has_a_claim(upload, each, around)
            or not any(_fits_by_name(other, each, around) for other in others.that_may_fit(each))
        )
        unexplained = Verdict.LATER if around.sending else Verdict.ASK
        return Match(unexplained if candidates else Verdict.ABSENT, candidates)
    found = strong[0]
    # Of two of its size one may have got another name because the first was taken.
    as_large = [each for each in candidates if each.size == upload.size]
    if len(strong) > 1 or (not certain and len(as_large) > 1) or _is_doubted(upload, found, around):
        return Match(Verdict.ASK, candidates)
    # Where the server gives names of its own, size and time alone may well be those of another upload.
    claims = _has_a_claim if certain or same_name(upload, found) else _may_be
    not_told = (*around.lost, *around.refused)
    if any(claims(other, found, around) or _has_a_claim_by_hash(other, found, around) for other in not_told) or (
        not certain and any(_has_a_claim(other, found, around) for other in around.adopted)
    ):
        return Match(Verdict.ASK, candidates)
    if any(claims(other, found, around) for other in around.sending):
        return Match(Verdict.LATER, candidates)
    return Match(Verdict.ADOPT, (found,))


def already_there(upload: Upload, listed: Iterable[Document] | ListIndex, around: Surroundings) -> tuple[Document, ...]:
    """Documents that look as if this upload had been sent before by somebody who did not write it down here.

    A restored backup or a folder that two computers share knows nothing of what was sent meanwhile. `upload` carries
    the offset of the server's clock at the list.
    """
    dismissed = upload.baseline or NOTHING_BEFORE
    since = _newer_since(upload, around.habits)
    return tuple(
        each
        for each in ListIndex.of(listed).looking_like(upload, around.habits, since)
        if _can_be_newer(each, since)
        and (has_same_hash(upload, each) or _looks_like(upload, each, around.habits))  # a server's file only by hash
        and each not in dismissed
        and not around.claimed(each)
        and not excluded(upload, each, around)
    )


def _is_doubted(upload: Upload, document: Document, around: Surroundings) -> bool:
    """Whether the person was asked about a document, and what is told of it does not end every doubt.

    Its hash alone does not: they may have been asked for the same bytes as another type.
    """
    told_type = document.type_id == upload.type_id and not around.habits.changes(Trait.TYPE, upload.mime)
    return around.disputed(document) and not (told_type and has_same_hash(upload, document))


class _Others:
    """Other uploads by what one that fits a document strongly has in common with it."""

    def __init__(self, uploads: Iterable[Upload]) -> None:
        self._by_hash: dict[str, list[Upload]] = {}
        self._by_size: dict[int | None, list[Upload]] = {}
        for each in uploads:
            self._by_hash.setdefault(each.identity.sha256, []).append(each)
            self._by_size.setdefault(each.size, []).append(each)

    def that_may_fit(self, document: Document) -> Iterator[Upload]:
        """All that `fits_strongly` may be true of."""
        yield from self._by_hash.get(document.sha256.lower(), ())
        yield from self._by_size.get(document.size, ())


def excluded(upload: Upload, document: Document, around: Surroundings) -> bool:
    """Whether evidence says that a new document is not this upload's."""
    habits, mime = around.habits, upload.mime
    if has_same_hash(upload, document):
        return False
    if document.sha256 and upload.identity.sha256 and not habits.changes(Trait.HASH, mime):
        # Of the same size it is another file; of another size it may be this one, re-encoded by the server.
        same_size = not upload.server_path and document.size == upload.size
        if same_size or habits.keeps(Trait.HASH, mime, upload.size):
            return True
    if _created_before(upload, document, around):
        return True
    return (
        (
            _other_size(upload, document)
            and habits.keeps(Trait.SIZE, mime, upload.size)
            and not _own_name(upload, document)
        )
        or (
            habits.keeps(Trait.NAME, mime) and _other_name(upload, document, around) and not _as_large(upload, document)
        )
        or (_other_type(upload, document) and habits.keeps(Trait.TYPE, mime))
    )


def fits_strongly(upload: Upload, document: Document, around: Surroundings) -> bool:
    """Whether so much agrees that the document is taken for the upload's without a question."""
    habits, mime = around.habits, upload.mime
    if document in (upload.baseline or NOTHING_BEFORE) or excluded(upload, document, around):
        return False
    if _other_type(upload, document) and not habits.changes(Trait.TYPE, mime):
        return False
    if has_same_hash(upload, document):
        return True
    if upload.server_path or document.size != upload.size:
        return False
    name = same_name(upload, document)
    in_window = created_in_window(upload, document, around.now)
    if name:
        return in_window is not False or habits.changes(Trait.CREATED, mime)
    return in_window is True and (name is None or habits.changes(Trait.NAME, mime))


def _has_a_claim(other: Upload, document: Document, around: Surroundings) -> bool:
    """Whether a document may be an upload's all the same although it fits another strongly.

    Of a file on the server's own disk nothing but the name is known here, so that has to do.
    """
    if not other.server_path:
        return not _is_another_by_hash(other, document, around) and fits_strongly(other, document, around)
    known = document in (other.baseline or NOTHING_BEFORE) or excluded(other, document, around)
    of_its_type = not _other_type(other, document) or around.habits.changes(Trait.TYPE, other.mime)
    return not known and of_its_type and same_name(other, document) is not False


def _has_a_claim_by_hash(other: Upload, document: Document, around: Surroundings) -> bool:
    """Whether the same bytes were lost as another type, and the server is not known to leave types as they are."""
    if not has_same_hash(other, document) or document in (other.baseline or NOTHING_BEFORE):
        return False
    return not (_other_type(other, document) and around.habits.keeps(Trait.TYPE, other.mime))


def _is_another_by_hash(other: Upload, document: Document, around: Surroundings) -> bool:
    """Whether the hash alone says that a document cannot fit an upload strongly, which is quickly asked of many."""
    own, told = other.identity.sha256, document.sha256
    return bool(own and told) and told.lower() != own and not around.habits.changes(Trait.HASH, other.mime)


def _fits_by_name(other: Upload, document: Document, around: Surroundings) -> bool:
    """Whether a document fits another upload strongly, and not by size and time alone."""
    named = has_same_hash(other, document) or same_name(other, document) is True
    return named and fits_strongly(other, document, around)


def _may_be(other: Upload, document: Document, around: Surroundings) -> bool:
    """Whether nothing speaks against a document's being an upload's."""
    return document not in (other.baseline or NOTHING_BEFORE) and not excluded(other, document, around)


def has_same_hash(upload: Upload, document: Document) -> bool:
    """Whether the server tells the very hash of this upload."""
    return bool(upload.identity.sha256) and document.sha256.lower() == upload.identity.sha256


def has_same_size_and_name(upload: Upload, document: Document) -> bool:
    """Whether the server tells the size and the name of this upload."""
    return not upload.server_path and document.size == upload.size and same_name(upload, document) is True


def _own_name(upload: Upload, document: Document) -> bool:
    """Servers re-encode some files of a kind and leave others: two that were left say little against the name."""
    return same_name(upload, document) is True


def _as_large(upload: Upload, document: Document) -> bool:
    """Servers rewrite some names and leave others, by the letters in them: the size says more."""
    return not upload.server_path and document.size == upload.size


def _looks_like(upload: Upload, document: Document, habits: Habits) -> bool:
    """Whether name and size, as the server keeps and tells them, are the upload's, whose file is here."""
    name = same_name(upload, document) is True
    size = document.size == upload.size
    name_may_differ = habits.changes(Trait.NAME, upload.mime)
    # A name alone that may be years old tells nothing: people hand in a new scan under the old name.
    told_when = document.added_at is not None
    size_may_differ = (document.size is None and told_when) or habits.changes(Trait.SIZE, upload.mime)
    return (name and size) or (name and size_may_differ) or (size and name_may_differ)


def _other_size(upload: Upload, document: Document) -> bool:
    return not upload.server_path and document.size is not None and document.size != upload.size


def _other_name(upload: Upload, document: Document, around: Surroundings) -> bool:
    """Whether the name is another one, and the server did not choose it because the upload's was taken."""
    if same_name(upload, document) is not False or names_are_related(upload.name, document.name):
        return False
    return not ((upload.baseline or NOTHING_BEFORE).has_name(upload.name) or around.was_taken(upload.name))


def _other_type(upload: Upload, document: Document) -> bool:
    return document.type_id is not None and document.type_id != upload.type_id


def _created_before(upload: Upload, document: Document, around: Surroundings) -> bool:
    """Whether the document was there before the upload's POST, by the server's own clock."""
    if document.added_at is None or upload.sent_at is None or upload.clock_offset is None:
        return False
    # What an earlier POST left may be older than the last one, which is all that is known of the time of both.
    if upload.sent_before or around.habits.changes(Trait.CREATED, upload.mime):
        return False
    if around.clock_offset is not None and abs(around.clock_offset - upload.clock_offset) > _STEADY_SECONDS:
        return False  # one of the two clocks was set since the POST
    learned = around.habits.keeps(Trait.CREATED, upload.mime) and not document.added_at_slack
    tolerance = CLOCK_TOLERANCE if learned else UNLEARNED_TOLERANCE
    begin = upload.sent_at + timedelta(seconds=upload.clock_offset)
    return document.added_at + timedelta(seconds=document.added_at_slack) + tolerance < begin


def _newer_since(upload: Upload, habits: Habits) -> datetime | None:
    """From when on a document may have come after the person added the upload; None where times tell nothing."""
    if habits.changes(Trait.CREATED, upload.mime):
        return None
    offset = timedelta(seconds=upload.clock_offset or 0.0)
    learned = upload.clock_offset is not None and habits.keeps(Trait.CREATED, upload.mime)
    return upload.added_at + offset - (CLOCK_TOLERANCE if learned else UNLEARNED_TOLERANCE)


def _can_be_newer(document: Document, since: datetime | None) -> bool:
    if document.added_at is None or since is None:
        return True
    return document.added_at + timedelta(seconds=document.added_at_slack) >= since
