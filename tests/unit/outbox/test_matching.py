"""Whether a document of the list is an upload's: judged by what a server tells, and never by guessing."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.upload import Upload
from desktop_app.outbox.habits import Habits, Trait
from desktop_app.outbox.matching import (
    Match,
    Surroundings,
    Verdict,
    already_there,
    excluded,
    fits_strongly,
    has_same_hash,
    match,
)
from tests.support.outbox_harness import ALL, NAMES_ONLY, NO_HASH, a_document, an_upload
from tests.support.virtual_loop import EPOCH as NOW

SENT = NOW - timedelta(minutes=5)
MINE = replace(an_upload(1, baseline=Baseline(), sent_at=SENT), clock_offset=0.0, attempts=1)
OTHER = replace(an_upload(2, baseline=Baseline(), sent_at=SENT), clock_offset=0.0, attempts=1)
"""Another file of the same name and size."""
ELSE = an_upload(4, name="bill-SPECIMEN.pdf", size=5, baseline=Baseline(), sent_at=SENT)
ON_THEIR_DISK = an_upload(3, server_path="/srv/passport-SPECIMEN.jpg", size=0)
MIME = MINE.mime
NOTHING = Habits()
KEEPS_ALL = Habits({(trait, MIME): (2, 0) for trait in Trait})
CHANGES_ALL = Habits({(trait, MIME): (5, 1) for trait in Trait})


def habits(trait: Trait, kept: int, changed: int, mime: str = MIME) -> Habits:
    return Habits({(trait, mime): (kept, changed)})


def around(
    *,
    claimed: Collection[str] = (),
    disputed: Collection[str] = (),
    lost: tuple[Upload, ...] = (),
    sending: tuple[Upload, ...] = (),
    adopted: tuple[Upload, ...] = (),
    learned: Habits = NOTHING,
) -> Surroundings:
    return Surroundings(
        claimed=lambda document: document.id in claimed,
        disputed=lambda document: document.id in disputed,
        lost=lost,
        sending=sending,
        habits=learned,
        now=NOW,
        adopted=adopted,
    )


ALONE = around()


def minutes(before: float) -> datetime:
    """So long before the POST."""
    return SENT - timedelta(minutes=before)


# --- what excludes ---

DIFFERENT = Document("7", name="other-SPECIMEN.png", size=MINE.size + 1, type_id=2)
HASHED = replace(DIFFERENT, sha256=MINE.identity.sha256.upper())
PLAIN = a_document(7, MINE, told=NO_HASH)
FOREIGN = replace(a_document(7, MINE), sha256=OTHER.identity.sha256)


@pytest.mark.parametrize(
    ("document", "learned", "is_excluded"),
    [
        (Document("7"), KEEPS_ALL, False),
        (DIFFERENT, NOTHING, False),  # servers rename, re-encode and correct
        (DIFFERENT, CHANGES_ALL, False),
        (FOREIGN, NOTHING, True),
        (FOREIGN, habits(Trait.HASH, 9, 1), False),
        (replace(FOREIGN, size=MINE.size + 1), NOTHING, False),  # it may have been re-encoded
        (replace(FOREIGN, size=MINE.size + 1), habits(Trait.HASH, 2, 0), True),
        (HASHED, KEEPS_ALL, False),  # the same bytes, whatever else differs
        (replace(HASHED, added_at=minutes(9999)), KEEPS_ALL, False),
        (replace(FOREIGN, sha256=""), KEEPS_ALL, False),
        *[
            (document, learned, is_excluded)
            for trait, document in (
                (Trait.SIZE, replace(PLAIN, name="", size=MINE.size - 1)),
                (Trait.NAME, replace(PLAIN, name="other-SPECIMEN.jpg", size=None)),
                (Trait.TYPE, replace(PLAIN, type_id=2)),
            )
            for learned, is_excluded in (
                (habits(trait, 2, 0), True),
                (habits(trait, 1, 0), False),  # may be chance
                (habits(trait, 9, 1), False),
                (habits(trait, 9, 0, "image/heic"), False),  # another kind of file
                (replace(KEEPS_ALL, counts={**KEEPS_ALL.counts, (trait, MIME): (9, 1)}), False),
            )
        ],
    ],
)
def test_what_speaks_against_a_document(document: Document, learned: Habits, is_excluded: bool) -> None:
    assert excluded(MINE, document, around(learned=learned)) is is_excluded


@pytest.mark.parametrize(
    "document", [replace(PLAIN, size=MINE.size - 1), replace(PLAIN, name="Reisepass_SPECIMEN.jpg")]
)
def test_two_files_that_were_left_as_they_are_say_little_of_a_third(document: Document) -> None:
    """Only pictures with a place in them are re-encoded, only names with certain letters in them are rewritten."""
    learned = Habits({(trait, MIME): (2, 0) for trait in (Trait.SIZE, Trait.NAME, Trait.TYPE)})
    assert not excluded(MINE, document, around(learned=learned))
    assert judged(document, beside=around(learned=learned)).verdict is Verdict.ASK


@pytest.mark.parametrize(
    ("added_at", "slack", "learned", "is_excluded"),
    [
        (minutes(26 * 60 + 1), 0.0, NOTHING, True),
        (minutes(26 * 60), 0.0, NOTHING, False),
        (minutes(26 * 60 - 1), 0.0, NOTHING, False),  # a clock without a zone
        (minutes(50 * 60 - 1), 86400.0, NOTHING, False),  # a day without a time
        (minutes(50 * 60 + 1), 86400.0, NOTHING, True),
        (minutes(9999), 0.0, habits(Trait.CREATED, 9, 1), False),  # it is no time of creation
        (minutes(3), 0.0, habits(Trait.CREATED, 2, 0), True),
        (minutes(1), 0.0, habits(Trait.CREATED, 2, 0), False),
        (minutes(60), 60.0, habits(Trait.CREATED, 2, 0), False),
        (minutes(-60), 0.0, habits(Trait.CREATED, 2, 0), False),  # stored late
        (None, 0.0, KEEPS_ALL, False),
    ],
)
def test_what_was_there_before_the_post_by_the_servers_clock(
    added_at: datetime | None, slack: float, learned: Habits, is_excluded: bool
) -> None:
    document = Document("7", added_at=added_at, added_at_slack=slack)
    assert excluded(MINE, document, around(learned=learned)) is is_excluded


@pytest.mark.parametrize(
    ("offset", "is_excluded"), [(None, True), (60.0, True), (-60.0, True), (61.0, False), (-61.0, False)]
)
def test_no_time_excludes_where_a_clock_was_set_since(offset: float | None, is_excluded: bool) -> None:
    surroundings = replace(around(learned=KEEPS_ALL), clock_offset=offset)
    assert excluded(MINE, Document("7", added_at=minutes(10)), surroundings) is is_excluded


@pytest.mark.parametrize("upload", [replace(MINE, sent_at=None), replace(MINE, clock_offset=None)])
def test_without_both_clocks_no_time_excludes(upload: Upload) -> None:
    assert not excluded(upload, Document("7", added_at=minutes(9999)), around(learned=KEEPS_ALL))


@pytest.mark.parametrize(("offset", "is_excluded"), [(-3600.0, False), (0.0, True), (3600.0, True)])
def test_the_servers_clock_may_be_another(offset: float, is_excluded: bool) -> None:
    document = Document("7", added_at=minutes(50))
    assert excluded(replace(MINE, clock_offset=offset), document, around(learned=KEEPS_ALL)) is is_excluded


def test_what_an_earlier_post_may_have_left_is_not_excluded_by_the_time_of_the_last() -> None:
    document = Document("7", added_at=minutes(10))

    assert excluded(MINE, document, around(learned=KEEPS_ALL))
    assert not excluded(replace(MINE, sent_before=True), document, around(learned=KEEPS_ALL))


def test_another_name_excludes_nothing_where_the_own_one_was_taken() -> None:
    other = Document("7", name="5f0e3a.jpg")
    apart = around(learned=KEEPS_ALL)

    assert excluded(MINE, other, apart)
    assert not excluded(replace(MINE, baseline=Baseline([DocumentKey("3", "", MINE.name)])), other, apart)
    assert not excluded(MINE, other, replace(apart, was_taken=lambda name: name == MINE.name))
    assert excluded(MINE, other, replace(apart, was_taken=lambda name: name != MINE.name))


def test_a_file_on_the_servers_disk_has_no_hash_and_no_size_of_ours() -> None:
    there = Document("7", name=ON_THEIR_DISK.name, size=5, sha256="b" * 64)

    assert not excluded(ON_THEIR_DISK, there, around(learned=KEEPS_ALL))
    assert excluded(ON_THEIR_DISK, replace(there, name="other.jpg"), around(learned=KEEPS_ALL))
    assert not has_same_hash(ON_THEIR_DISK, replace(there, sha256=""))
    assert not fits_strongly(ON_THEIR_DISK, replace(there, size=0), ALONE)
    assert has_same_hash(MINE, a_document(7, MINE, told=ALL))


# --- what is taken without a question ---

WITHIN = SENT + timedelta(seconds=3)


@pytest.mark.parametrize(
    ("document", "learned", "fits"),
    [
        (a_document(7, MINE), NOTHING, True),
        (a_document(7, MINE, told=frozenset({"hash"})), NOTHING, True),
        (HASHED, NOTHING, False),  # as another type
        (replace(HASHED, type_id=None), NOTHING, True),
        (HASHED, habits(Trait.TYPE, 0, 1), True),
        (replace(HASHED, type_id=None), KEEPS_ALL, True),
        (FOREIGN, NOTHING, False),
        (a_document(7, MINE, told=NO_HASH), NOTHING, True),
        (a_document(7, MINE, told=frozenset({"name", "size"})), NOTHING, True),
        (a_document(7, MINE, told=NAMES_ONLY), NOTHING, False),
        (a_document(7, MINE, told=frozenset({"size"})), NOTHING, False),
        (replace(a_document(7, MINE, told=NO_HASH), name="PASSPORT-specimen (1).JPEG"), NOTHING, True),
        (replace(a_document(7, MINE, told=NO_HASH), name="other-SPECIMEN.jpg"), NOTHING, False),
        (replace(a_document(7, MINE, told=NO_HASH), size=MINE.size + 1), NOTHING, False),
        (replace(a_document(7, MINE, told=NO_HASH), size=MINE.size + 1), CHANGES_ALL, False),
        (replace(a_document(7, MINE, told=NO_HASH), type_id=2), NOTHING, False),
        (replace(a_document(7, MINE, told=NO_HASH), type_id=2), habits(Trait.TYPE, 0, 1), True),
        # the time of creation contradicts
        (replace(a_document(7, MINE, told=NO_HASH), added_at=WITHIN), NOTHING, True),
        (replace(a_document(7, MINE, told=NO_HASH), added_at=minutes(60)), NOTHING, False),
        (replace(a_document(7, MINE, told=NO_HASH), added_at=minutes(-60)), NOTHING, False),
        (replace(a_document(7, MINE, told=NO_HASH), added_at=minutes(60), added_at_slack=86400.0), NOTHING, True),
        (replace(a_document(7, MINE, told=NO_HASH), added_at=minutes(60)), habits(Trait.CREATED, 1, 1), True),
        # the name is not told, or is known to be changed, but the time of creation is that of the POST
        (Document("7", size=MINE.size, added_at=WITHIN), NOTHING, True),
        (Document("7", size=MINE.size, added_at=minutes(60)), NOTHING, False),
        (Document("7", size=MINE.size, added_at=WITHIN, added_at_slack=60.0), NOTHING, False),
        (Document("7", name="3f2b.jpg", size=MINE.size, added_at=WITHIN), NOTHING, False),
        (Document("7", name="3f2b.jpg", size=MINE.size, added_at=WITHIN), habits(Trait.NAME, 0, 1), True),
        (Document("7", name="3f2b.jpg", size=MINE.size), habits(Trait.NAME, 0, 1), False),
    ],
)
def test_what_is_taken_for_it_without_a_question(document: Document, learned: Habits, fits: bool) -> None:
    assert fits_strongly(MINE, document, around(learned=learned)) is fits


def test_what_was_there_before_is_never_taken_for_it() -> None:
    mine = a_document(7, MINE)
    assert not fits_strongly(replace(MINE, baseline=Baseline.of([mine])), mine, ALONE)
    assert fits_strongly(replace(MINE, baseline=None), mine, ALONE)


# --- the judgement ---


def judged(*listed: Document, upload: Upload = MINE, beside: Surroundings = ALONE) -> Match:
    return match(upload, listed, beside)


def test_the_one_that_is_new_and_fits_is_adopted() -> None:
    mine = a_document(7, MINE)
    assert judged(a_document(5, ELSE), mine) == Match(Verdict.ADOPT, (mine,))


def test_what_was_there_before_or_belongs_to_another_is_not_it() -> None:
    mine = a_document(7, MINE, told=NO_HASH)

    assert judged() == Match(Verdict.ABSENT)
    assert judged(mine, upload=replace(MINE, baseline=Baseline.of([mine]))) == Match(Verdict.ABSENT)
    assert judged(mine, upload=replace(MINE, baseline=Baseline.of([Document("8")]))).verdict is Verdict.ADOPT
    assert judged(mine, upload=replace(MINE, baseline=None)).verdict is Verdict.ADOPT
    assert judged(mine, beside=around(claimed="7")) == Match(Verdict.ABSENT)


def test_a_number_that_was_given_to_another_since_is_new() -> None:
    old = Document("7", name="bill-SPECIMEN.pdf")
    mine = a_document(7, MINE, told=NO_HASH)
    assert judged(mine, upload=replace(MINE, baseline=Baseline.of([old]))).verdict is Verdict.ADOPT


@pytest.mark.parametrize(
    "document",
    [Document("7"), DIFFERENT, a_document(7, MINE, told=NAMES_ONLY), HASHED, a_document(7, ELSE, told=NO_HASH)],
)
def test_anything_new_that_nothing_explains_is_asked_about(document: Document) -> None:
    assert judged(document) == Match(Verdict.ASK, (document,))
    assert judged(document, beside=around(sending=(OTHER,))) == Match(Verdict.LATER, (document,))


def test_what_evidence_excludes_is_nothing_new() -> None:
    assert judged(FOREIGN) == Match(Verdict.ABSENT)
    assert judged(DIFFERENT, beside=around(learned=KEEPS_ALL)) == Match(Verdict.ABSENT)


def test_what_is_another_uploads_by_all_that_is_told_is_explained() -> None:
    theirs = a_document(7, ELSE, told=NO_HASH)

    assert judged(theirs, beside=around(lost=(ELSE,))) == Match(Verdict.ABSENT)
    assert judged(theirs, beside=around(sending=(ELSE,))) == Match(Verdict.ABSENT)
    rest = Document("8")
    assert judged(theirs, rest, beside=around(lost=(ELSE,))) == Match(Verdict.ASK, (rest,))


def test_what_was_never_sent_explains_nothing() -> None:
    theirs = a_document(7, ELSE, told=NO_HASH)
    never_sent = replace(ELSE, sent_at=None)

    assert judged(theirs, beside=around(lost=(never_sent,))) == Match(Verdict.ASK, (theirs,))


def test_what_may_be_a_refused_ones_is_asked_about() -> None:
    one = a_document(7, MINE, told=NO_HASH)

    assert judged(one, beside=replace(ALONE, refused=(OTHER,))) == Match(Verdict.ASK, (one,))
    assert judged(one, beside=replace(ALONE, refused=(ELSE,))) == Match(Verdict.ADOPT, (one,))


def test_several_are_asked_about() -> None:
    both = a_document(7, MINE, told=NO_HASH), a_document(8, MINE, told=NO_HASH)
    assert judged(*both) == Match(Verdict.ASK, both)


def test_beside_one_that_fits_all_that_is_new_is_shown() -> None:
    both = a_document(7, MINE, told=NO_HASH), a_document(8, MINE, told=NO_HASH), Document("9")
    assert judged(*both) == Match(Verdict.ASK, both)


def test_the_hash_decides_among_several() -> None:
    theirs, mine = a_document(7, MINE, told=NO_HASH), a_document(8, MINE)
    assert judged(theirs, mine) == Match(Verdict.ADOPT, (mine,))


def test_the_hash_as_another_type_is_asked_about() -> None:
    other_type = replace(a_document(7, MINE), type_id=2)
    assert judged(other_type) == Match(Verdict.ASK, (other_type,))
    mine = a_document(8, MINE)
    assert judged(other_type, mine) == Match(Verdict.ADOPT, (mine,))


def test_the_same_bytes_twice_are_asked_about() -> None:
    both = a_document(7, MINE), a_document(8, MINE)
    assert judged(*both) == Match(Verdict.ASK, both)


def test_one_that_a_lost_upload_may_be_too_is_asked_about() -> None:
    one = a_document(7, MINE, told=NO_HASH)

    assert judged(one, beside=around(lost=(OTHER,))) == Match(Verdict.ASK, (one,))
    known = replace(OTHER, baseline=Baseline.of([one]))
    assert judged(one, beside=around(lost=(known,))).verdict is Verdict.ADOPT
    assert judged(one, beside=around(lost=(replace(OTHER, name="other-SPECIMEN.pdf"),))).verdict is Verdict.ADOPT


def test_one_that_an_upload_under_way_may_be_too_is_judged_later() -> None:
    one = a_document(7, MINE, told=NO_HASH)
    assert judged(one, beside=around(sending=(OTHER,))) == Match(Verdict.LATER, (one,))
    assert judged(one, beside=around(sending=(ELSE,))).verdict is Verdict.ADOPT


def test_the_same_bytes_as_two_types_that_are_not_told_are_asked_about() -> None:
    one = replace(a_document(7, MINE), type_id=None)
    assert judged(one, beside=around(lost=(replace(MINE, key="another", type_id=2),))) == Match(Verdict.ASK, (one,))


def test_a_disputed_one_is_never_adopted_unasked() -> None:
    one = a_document(7, MINE, told=NO_HASH)

    assert judged(one, beside=around(disputed="7")) == Match(Verdict.ASK, (one,))
    assert judged(one, beside=around(disputed="8")).verdict is Verdict.ADOPT


@pytest.mark.parametrize(
    ("type_id", "retypes", "verdict"),
    [(MINE.type_id, False, Verdict.ADOPT), (MINE.type_id, True, Verdict.ASK), (None, False, Verdict.ASK)],
)
def test_a_disputed_one_of_the_same_bytes_may_be_of_another_type(
    type_id: int | None, retypes: bool, verdict: Verdict
) -> None:
    """The person was asked about it for the same file as another type."""
    one = replace(a_document(7, MINE), type_id=type_id)
    learned = habits(Trait.TYPE, 0, 1) if retypes else NOTHING
    assert judged(one, beside=around(disputed="7", learned=learned)).verdict is verdict


def test_a_question_about_the_very_same_bytes_shows_what_tells_no_hash_too() -> None:
    """The server may have recoded the upload's own, and have been given the same bytes by somebody else."""
    same, unhashed, others = a_document(7, MINE), Document("8"), replace(a_document(9, OTHER), size=1)
    learned = habits(Trait.SIZE, 2, 0)
    found = match(MINE, [same, unhashed, others], around(disputed="7", learned=habits(Trait.TYPE, 0, 1)))
    assert found == Match(Verdict.ASK, (same, unhashed, others))
    assert match(MINE, [same, others], around(learned=learned)) == Match(Verdict.ADOPT, (same,))


def test_the_hash_ends_every_doubt() -> None:
    mine = a_document(7, MINE)
    assert judged(mine, beside=around(disputed="7", lost=(OTHER,), sending=(OTHER,))) == Match(Verdict.ADOPT, (mine,))


def test_a_file_on_the_servers_disk_is_asked_about() -> None:
    there = replace(a_document(8, ON_THEIR_DISK, told=NAMES_ONLY), size=123)  # the server knows its size, we do not
    assert judged(there, upload=ON_THEIR_DISK) == Match(Verdict.ASK, (there,))


def test_one_that_may_come_from_the_servers_own_disk_is_asked_about() -> None:
    one = a_document(7, MINE, told=NO_HASH)

    assert judged(one, beside=around(lost=(ON_THEIR_DISK,))) == Match(Verdict.ASK, (one,))
    assert judged(one, beside=around(sending=(ON_THEIR_DISK,))) == Match(Verdict.LATER, (one,))
    for other in (
        replace(ON_THEIR_DISK, name="bill-SPECIMEN.pdf"),
        replace(ON_THEIR_DISK, type_id=2),
        replace(ON_THEIR_DISK, baseline=Baseline.of([one])),
    ):
        assert judged(one, beside=around(lost=(other,))).verdict is Verdict.ADOPT


def test_one_from_the_servers_own_disk_is_not_explained_by_another_of_its_name() -> None:
    one = a_document(7, MINE, told=NO_HASH)

    for beside in (around(lost=(MINE,)), around(lost=(MINE, OTHER))):
        assert judged(one, upload=ON_THEIR_DISK, beside=beside) == Match(Verdict.ASK, (one,))
    renamed = replace(ON_THEIR_DISK, name="bill-SPECIMEN.pdf")
    assert judged(one, upload=renamed, beside=around(lost=(MINE,))) == Match(Verdict.ABSENT)


# --- before the first POST ---

FRESH = replace(an_upload(1), clock_offset=0.0)


@pytest.mark.parametrize(
    ("document", "there"),
    [
        (a_document(7, FRESH), True),
        (a_document(7, FRESH, told=frozenset({"hash"})), True),
        (a_document(7, FRESH, told=NO_HASH), True),
        (replace(a_document(7, FRESH, told=NO_HASH), type_id=2), True),
        (a_document(7, FRESH, told=NAMES_ONLY), False),
        (replace(a_document(7, FRESH, told=NAMES_ONLY), added_at=NOW), True),
        (a_document(7, FRESH, told=frozenset({"size"})), False),
        (replace(a_document(7, FRESH, told=NO_HASH), name="other-SPECIMEN.jpg"), False),
        (replace(a_document(7, FRESH, told=NO_HASH), size=1), False),
        (replace(a_document(7, FRESH), added_at=NOW), True),
        (replace(a_document(7, FRESH), added_at=NOW - timedelta(seconds=119)), True),
        (replace(a_document(7, FRESH), added_at=NOW - timedelta(seconds=121)), False),
        (replace(a_document(7, FRESH), added_at=NOW - timedelta(seconds=121), added_at_slack=60.0), True),
    ],
)
def test_what_looks_as_if_it_had_been_sent_before(document: Document, there: bool) -> None:
    found = already_there(FRESH, [Document("1"), document], around(learned=habits(Trait.CREATED, 2, 0)))
    assert found == ((document,) if there else ())


@pytest.mark.parametrize(
    ("document", "learned", "there"),
    [
        (replace(PLAIN, name="other-SPECIMEN.jpg"), habits(Trait.NAME, 0, 1), True),
        (replace(PLAIN, name="other-SPECIMEN.jpg", size=None), habits(Trait.NAME, 0, 1), False),
        (replace(PLAIN, size=1), habits(Trait.SIZE, 0, 1), True),
        (replace(PLAIN, added_at=NOW - timedelta(hours=25)), NOTHING, True),
        (replace(PLAIN, added_at=NOW - timedelta(hours=27)), NOTHING, False),
        (replace(PLAIN, added_at=NOW - timedelta(hours=27)), habits(Trait.CREATED, 0, 1), True),
    ],
)
def test_what_a_server_changes_does_not_tell_it_apart(document: Document, learned: Habits, there: bool) -> None:
    assert bool(already_there(FRESH, [document], around(learned=learned))) is there


def test_what_evidence_excludes_was_not_sent_before() -> None:
    assert not already_there(FRESH, [FOREIGN], ALONE)
    assert already_there(FRESH, [FOREIGN], around(learned=habits(Trait.HASH, 0, 1)))
    other_type = replace(PLAIN, type_id=2)
    assert not already_there(FRESH, [other_type], around(learned=habits(Trait.TYPE, 2, 0)))
    same_bytes = replace(other_type, sha256=FRESH.identity.sha256)
    assert already_there(FRESH, [same_bytes], around(learned=habits(Trait.TYPE, 2, 0)))


def test_what_is_known_is_not_asked_about_before_the_first_post() -> None:
    document = a_document(7, FRESH)

    assert not already_there(FRESH, [document], around(claimed="7"))
    assert not already_there(replace(FRESH, baseline=Baseline.of([document])), [document], ALONE)


@pytest.mark.parametrize(
    ("offset", "before", "there"),
    [
        (-600.0, 700, True),  # the server's clock is slow
        (-600.0, 800, False),
        (600.0, 0, False),
        (None, 25 * 3600, True),  # nobody knows what its clock says
        (None, 27 * 3600, False),
    ],
)
def test_what_is_newer_is_seen_by_the_servers_clock(offset: float | None, before: float, there: bool) -> None:
    document = replace(a_document(7, FRESH), added_at=NOW - timedelta(seconds=before))
    known = around(learned=habits(Trait.CREATED, 2, 0))
    assert bool(already_there(replace(FRESH, clock_offset=offset), [document], known)) is there


def test_a_file_on_the_servers_disk_is_not_told_by_size_and_name() -> None:
    assert not already_there(ON_THEIR_DISK, [a_document(7, ON_THEIR_DISK, told=NO_HASH)], ALONE)


RENAMED = Document("7", name="3f2b.jpg", size=MINE.size, added_at=WITHIN)
A_PDF = replace(MINE, key="another", name="bill-SPECIMEN.pdf", mime="application/pdf")


@pytest.mark.parametrize(
    ("lost", "sending", "verdict"),
    [
        ((), (), Verdict.ADOPT),
        ((A_PDF,), (), Verdict.ASK),
        ((), (A_PDF,), Verdict.LATER),
        ((replace(A_PDF, baseline=Baseline.of([RENAMED])),), (), Verdict.ADOPT),
        ((replace(A_PDF, sent_at=NOW + timedelta(hours=27)),), (), Verdict.ADOPT),
    ],
)
def test_size_and_time_alone_are_not_enough_beside_another_that_may_be_it(
    lost: tuple[Upload, ...], sending: tuple[Upload, ...], verdict: Verdict
) -> None:
    """A server's own names are known of one kind of file, and nothing is known of the other's."""
    surroundings = around(learned=habits(Trait.NAME, 0, 1), lost=lost, sending=sending)
    assert judged(RENAMED, beside=surroundings).verdict is verdict


def test_size_and_time_alone_explain_no_document_away() -> None:
    """The server's own names are known of pictures: one picture's size does not keep a PDF from being asked about."""
    learned = around(learned=habits(Trait.NAME, 0, 1), lost=(MINE,))
    assert judged(RENAMED, upload=A_PDF, beside=learned) == Match(Verdict.ASK, (RENAMED,))
    named = replace(RENAMED, name=MINE.name)
    assert judged(named, upload=A_PDF, beside=learned) == Match(Verdict.ABSENT)


# --- beside one that was taken for another document by its looks ---


@pytest.mark.parametrize(
    ("adopted", "told", "verdict"),
    [
        (OTHER, NO_HASH, Verdict.ASK),  # it may be the other's own one, which came late
        (OTHER, ALL, Verdict.ADOPT),  # its hash says whose it is
        (ELSE, NO_HASH, Verdict.ADOPT),
    ],
)
def test_a_document_that_may_still_be_anothers_is_asked_about(
    adopted: Upload, told: frozenset[str], verdict: Verdict
) -> None:
    assert match(MINE, [a_document(7, MINE, told=told)], around(adopted=(adopted,))).verdict is verdict


@pytest.mark.parametrize(
    ("other", "learned", "verdict"),
    [
        ({"type_id": 2}, NOTHING, Verdict.ASK),  # servers change types: it may be the other's
        ({"type_id": 2}, habits(Trait.TYPE, 9, 0), Verdict.ADOPT),  # not this one
        ({"type_id": 2, "baseline": Baseline.of([a_document(7, MINE)])}, NOTHING, Verdict.ADOPT),  # it was there before
    ],
)
def test_the_same_bytes_that_were_lost_as_another_type_have_a_claim(
    other: dict[str, Any], learned: Habits, verdict: Verdict
) -> None:
    lost = replace(MINE, **{"key": "the other's", "baseline": Baseline(), **other})
    assert match(MINE, [a_document(7, MINE)], around(lost=(lost,), learned=learned)).verdict is verdict
