"""What a server does to documents is learned from those that went well, and nothing else."""

import unicodedata
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.names import names_are_related
from desktop_app.outbox.habits import Habits, Trait, created_in_window, same_name
from tests.support.outbox_harness import a_document, an_upload
from tests.support.virtual_loop import EPOCH as NOW

SENT, ANSWERED = NOW, NOW + timedelta(seconds=10)
MINE = replace(an_upload(1), sent_at=SENT, clock_offset=0.0, mime="image/jpeg")
THERE = replace(a_document(7, MINE), added_at=NOW + timedelta(seconds=3))


def after(*documents: Document) -> Habits:
    learned = Habits()
    for document in documents:
        learned = learned.learned(MINE, document, ANSWERED)
    return learned


def counted(habits: Habits) -> dict[Trait, tuple[int, int]]:
    return {trait: pair for (trait, mime), pair in habits.counts.items() if mime == MINE.mime}


# --- names ---


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ("passport.jpg", "passport.jpg", True),
        ("Übersicht.pdf", unicodedata.normalize("NFD", "Übersicht.pdf"), True),
        (unicodedata.normalize("NFD", "Übersicht.pdf"), "übersicht.PDF", True),
        ("STRASSE.pdf", "straße.pdf", True),
        ("\ufb01le.pdf", "file.pdf", True),  # a ligature
        ("passport.jpg", "C:\\fakepath\\passport.jpg", True),
        ("passport.jpg", "/srv/uploads/passport.jpg", True),
        ("passport.heic", "passport.jpg", True),
        ("passport.jpg", "passport", True),
        ("passport.jpg", "passport (1).jpg", True),
        ("passport.jpg", "passport(12).jpg", True),
        ("passport.jpg", "passport-1.jpg", True),
        ("passport.jpg", "passport_2.jpg", True),
        ("passport.jpg", "passport copy.jpg", True),
        ("passport.jpg", "passport - copy 2.jpg", True),
        ("my passport.jpg", "my%20passport.jpg", True),
        ("50%.pdf", "50%.pdf", True),
        ("my passport.jpg", "my_passport.jpg", True),
        ("my passport.jpg", "my__-passport.jpg", True),
        ('a "b".pdf', "a &quot;b&quot;.pdf", True),
        ('a "b".pdf', 'a \\"b\\".pdf', True),
        ("a & b.pdf", "a &amp; b.pdf", True),
        ("100%20.pdf", "100%20.pdf", True),
        ("(1).pdf", "(1).pdf", True),
        (".jpg", ".jpg", True),
        ("passport.jpg", "passport_a1B2c3D.jpg", False),  # Django's own storage
        ("passport.jpg", "passport-2026.jpg", False),
        ("passport.jpg", "bill.jpg", False),
        ("passport.jpg", "pass.port.jpg", False),
        ("passport.jpg", "3f2b7c1e-0000-4000-8000-000000000000", False),
        ("???.jpg", "passport.jpg", False),
        ("passport.jpg", "", None),
        ("passport.jpg", "???.jpg", None),
    ],
)
def test_one_name_however_it_is_written(ours: str, theirs: str, same: bool | None) -> None:
    assert same_name(replace(MINE, name=ours), Document("7", name=theirs)) is same


@pytest.mark.parametrize(
    ("ours", "theirs", "related"),
    [
        ("passport.jpg", "passport.jpg", True),
        ("passport.jpg", "passport_a1B2c3D.jpg", True),
        ("passport.jpg", "20300101-passport.jpg", True),
        ("my passport.jpg", "passport.jpg", True),
        ("my%20passport.jpg", "3f2b my passport.jpg", True),
        ("passport.jpg", "bill.jpg", False),
        ("passport.jpg", "???.jpg", False),
        ("???.jpg", "passport.jpg", False),
    ],
)
def test_a_name_that_may_have_been_made_of_another(ours: str, theirs: str, related: bool) -> None:
    assert names_are_related(ours, theirs) is related


# --- times ---


@pytest.mark.parametrize(
    ("seconds", "within"), [(-121, False), (-119, True), (0, True), (10, True), (129, True), (131, False)]
)
def test_a_document_that_came_between_the_post_and_now(seconds: float, within: bool) -> None:
    document = Document("7", added_at=SENT + timedelta(seconds=seconds))
    assert created_in_window(MINE, document, ANSWERED) is within
    theirs = replace(document, added_at=SENT + timedelta(seconds=seconds + 3600))
    assert created_in_window(replace(MINE, clock_offset=3600.0), theirs, ANSWERED) is within


@pytest.mark.parametrize(
    ("upload", "document"),
    [
        (MINE, Document("7")),
        (MINE, replace(THERE, added_at_slack=1.0)),
        (replace(MINE, sent_at=None), THERE),
        (replace(MINE, clock_offset=None), THERE),
    ],
)
def test_where_nobody_says_when_it_came(upload: object, document: Document) -> None:
    assert created_in_window(upload, document, ANSWERED) is None  # type: ignore[arg-type] # an Upload each


# --- learning ---


def test_at_first_nothing_is_known() -> None:
    assert not any(Habits().keeps(trait, MINE.mime) or Habits().changes(trait, MINE.mime) for trait in Trait)


def test_a_habit_counts_when_it_was_seen_twice() -> None:
    once, twice = after(THERE), after(THERE, THERE)

    assert counted(once) == dict.fromkeys(Trait, (1, 0))
    assert not any(once.keeps(trait, MINE.mime) for trait in Trait)
    assert all(twice.keeps(trait, MINE.mime) for trait in Trait)
    assert not any(twice.changes(trait, MINE.mime) for trait in Trait)
    assert not any(twice.keeps(trait, "image/heic") for trait in Trait)


def test_one_change_is_enough_to_doubt() -> None:
    changed = replace(THERE, name="3f2b.jpg", size=5, type_id=9, sha256="f" * 64, added_at=NOW - timedelta(days=3))
    learned = after(THERE, THERE, changed)

    assert counted(learned) == dict.fromkeys(Trait, (2, 1))
    assert all(learned.changes(trait, MINE.mime) for trait in Trait)
    assert not any(learned.keeps(trait, MINE.mime) for trait in Trait)
    assert not any(learned.changes(trait, "image/heic") for trait in Trait)


def test_what_is_not_told_teaches_nothing() -> None:
    assert after(Document("7")).counts == {}
    without_bytes = replace(an_upload(3, server_path="/srv/passport-SPECIMEN.jpg"), mime=MINE.mime)
    learned = Habits().learned(without_bytes, replace(THERE, name="", type_id=None), ANSWERED)
    assert learned.counts == {}


def test_a_hash_in_capitals_is_the_same() -> None:
    assert counted(after(replace(THERE, sha256=THERE.sha256.upper())))[Trait.HASH] == (1, 0)


def test_counts_have_an_end() -> None:
    many = Habits({(trait, MINE.mime): (1000, 1000) for trait in Trait})
    assert many.learned(MINE, THERE, ANSWERED).counts == many.counts
    assert many.learned(MINE, replace(THERE, size=1), ANSWERED).counts == many.counts


def test_size_and_hash_count_for_files_hardly_larger_than_the_largest() -> None:
    """Servers re-encode pictures that are too large for them."""
    small = replace(MINE, identity=replace(MINE.identity, size=10))
    learned = after(THERE, THERE).learned(small, replace(THERE, size=10), ANSWERED)

    assert learned.largest == {(trait, MINE.mime): MINE.size for trait in (Trait.HASH, Trait.SIZE)}
    most = MINE.size + 64 * 1024
    for trait in (Trait.HASH, Trait.SIZE):
        assert learned.keeps(trait, MINE.mime, most)
        assert not learned.keeps(trait, MINE.mime, most + 1)
    assert learned.keeps(Trait.NAME, MINE.mime, most + 1)


def test_the_longest_lateness_counts() -> None:
    habits = Habits().late(30.0)
    assert (habits.lateness, habits.late(20.0), habits.late(30.0).lateness) == (30.0, habits, 30.0)
    assert habits.late(31.0).lateness == 31.0


# --- in the journal ---


@pytest.mark.parametrize("habits", [Habits(), after(THERE), after(THERE, Document("7", size=3)).late(12.5)])
def test_what_was_learned_comes_back(habits: Habits) -> None:
    assert Habits.of_record(habits.record()) == habits


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        '{"counts": 7}',
        '{"counts": [["moon", "image/jpeg", 1, 0]]}',
        '{"counts": [["hash"]]}',
        '{"lateness": "late"}',
        '{"lateness": null}',
    ],
)
def test_what_cannot_be_read_was_not_learned(text: str) -> None:
    assert Habits.of_record(text) == Habits()


def test_the_words_of_the_record_are_pinned() -> None:
    """Journals hold them: they are never changed."""
    assert {trait.name: trait.value for trait in Trait} == {
        "HASH": "hash",
        "SIZE": "size",
        "NAME": "name",
        "TYPE": "type",
        "CREATED": "created",
    }
