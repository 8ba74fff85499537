"""A list by what its documents are looked up by: the same answers as from looking through all of it, in less time."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from desktop_app.domain.baseline import STEP, Baseline
from desktop_app.domain.document import Document
from desktop_app.domain.upload import Upload
from desktop_app.outbox.habits import Habits, Trait
from desktop_app.outbox.list_index import ListIndex
from desktop_app.outbox.matching import Surroundings, Verdict, already_there, has_same_hash, match
from tests.support.outbox_harness import an_upload
from tests.support.virtual_loop import EPOCH as NOW

MINE = replace(an_upload(1), added_at=NOW, clock_offset=0.0)
ON_THEIR_DISK = replace(an_upload(3, server_path="/srv/passport-SPECIMEN.jpg", size=0), added_at=NOW)
HABITS = [
    Habits(),
    Habits({(Trait.NAME, MINE.mime): (0, 2)}),
    Habits({(Trait.SIZE, MINE.mime): (0, 2)}),
    Habits({(Trait.NAME, MINE.mime): (0, 2), (Trait.CREATED, MINE.mime): (0, 2)}),
    Habits({(trait, MINE.mime): (5, 1) for trait in Trait}),
    Habits({(trait, MINE.mime): (2, 0) for trait in Trait}),
]


def around(habits: Habits, lost: tuple[Upload, ...] = ()) -> Surroundings:
    return Surroundings(
        claimed=lambda document: document.id == "3",
        disputed=lambda _: False,
        lost=lost,
        sending=(),
        habits=habits,
        now=NOW,
        clock_offset=0.0,
    )


def every_kind() -> Iterator[Document]:
    """Documents that have each trait of the upload or not."""
    name, size, sha256 = MINE.name, MINE.size, MINE.identity.sha256
    times = (None, NOW, NOW - timedelta(days=1), NOW - timedelta(days=300))
    kinds = product(
        (name, f"{name} (2)", "other-SPECIMEN.pdf", ""), (size, size + 1, None), ("", sha256.upper()), times
    )
    for number, (called, large, hashed, added_at) in enumerate(kinds):
        yield Document(str(number), name=called, size=large, sha256=hashed, added_at=added_at)
        yield Document(f"vague {number}", name=called, size=large, added_at=added_at, added_at_slack=86_400.0)


KINDS = tuple(every_kind())


@pytest.mark.parametrize("habits", HABITS)
@pytest.mark.parametrize("upload", [MINE, ON_THEIR_DISK, replace(MINE, baseline=Baseline.of(KINDS[:9]))])
def test_what_is_there_already_is_found_as_if_each_document_were_asked_about(upload: Upload, habits: Habits) -> None:
    one_by_one = tuple(each for document in KINDS for each in already_there(upload, [document], around(habits)))

    assert already_there(upload, KINDS, around(habits)) == one_by_one


def test_some_is_there_and_some_is_not() -> None:
    found = already_there(MINE, KINDS, around(HABITS[0]))
    assert 0 < len(found) < len(KINDS)
    assert "3" in {each.id for each in KINDS} - {each.id for each in found}, "it is another's"


def test_what_is_new_and_what_is_missing_beside_a_baseline() -> None:
    old, gone, new = Document("1", name="a-SPECIMEN.pdf"), Document("2"), Document("1", name="b-SPECIMEN.pdf")
    index = ListIndex([old, new])
    baseline = Baseline.of([old, gone])
    assert index.new_beside(baseline) == (new,)
    assert index.missing_of(baseline) == {gone.key}
    assert index.new_beside(None) == (old, new)
    assert index.missing_of(None) == frozenset()


def long_list(length: int) -> list[Document]:
    return [
        Document(str(number), name=f"{number}-SPECIMEN.jpg", size=MINE.size, added_at=NOW - timedelta(days=9))
        for number in range(length)
    ]


@pytest.mark.parametrize("habits", HABITS)
async def test_a_long_list_is_made_ready_in_slices(habits: Habits) -> None:
    documents = [*long_list(2 * STEP), Document("x", name=MINE.name, size=MINE.size)]
    sent = replace(MINE, baseline=Baseline.of(documents[:-1]), sent_at=NOW)
    index, turns = ListIndex(documents), 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.ensure_future(count())
    await index.prepare(sent, habits)
    first, turns = turns, 0
    assert index.new_beside(sent.baseline) == (documents[-1],)
    assert match(sent, index, around(habits)).candidates == (documents[-1],)
    assert documents[-1] in already_there(MINE, index, around(habits))
    await index.prepare(sent, habits)
    await index.compare(sent.baseline or Baseline())
    assert turns == 0, "it was ready"
    counting.cancel()

    assert first >= 6


def test_a_thousand_uploads_are_judged_without_looking_through_the_list_each_time() -> None:
    """Ten times as long a list makes each judgement hardly longer."""
    spent = {}
    for length in (1000, 10_000):
        documents = long_list(length)
        baseline = Baseline.of(documents)
        uploads = [replace(an_upload(number, name=f"mine-{number}.jpg"), added_at=NOW) for number in range(200)]
        sent = [replace(each, baseline=baseline, sent_at=NOW, clock_offset=0.0) for each in uploads]
        index = ListIndex(documents)
        for each in (*uploads[:1], *sent[:1]):
            asyncio.run(index.prepare(each, HABITS[1]))
        began = time.process_time()
        for upload, after in zip(uploads, sent, strict=True):
            assert already_there(upload, index, around(HABITS[1])) == ()
            assert match(after, index, around(HABITS[1], tuple(sent))).verdict is Verdict.ABSENT
        spent[length] = time.process_time() - began
    assert spent[10_000] < 3 * spent[1000] + 0.05


def test_a_document_that_another_fits_by_its_hash_or_its_name_is_not_asked_about() -> None:
    other = replace(an_upload(2, name="bill-SPECIMEN.pdf", size=7), baseline=Baseline(), sent_at=NOW)
    sent = replace(MINE, baseline=Baseline(), sent_at=NOW)
    theirs = [Document("1", name=other.name, size=7), Document("2", sha256=other.identity.sha256, size=None)]
    assert has_same_hash(other, theirs[1])
    for document in theirs:
        assert match(sent, [document], around(Habits(), (other, ON_THEIR_DISK))).verdict is Verdict.ABSENT
        assert match(sent, [document], around(Habits())).verdict is Verdict.ASK


def test_which_names_a_list_has() -> None:
    index = ListIndex([Document("7", name="Passport SPECIMEN.jpg"), Document("8")])

    assert index.has_name("passport-specimen.JPG")
    assert not index.has_name("scan-SPECIMEN.jpg")
    assert not index.has_name("")
