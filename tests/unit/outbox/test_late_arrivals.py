"""What arrives although it was taken back is told once, with the document, so that the person can delete it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.upload import UploadState
from tests.support.model_server import End, Listing, Post
from tests.support.outbox_harness import OutboxHarness, a_document, an_upload

S = UploadState
UPLOAD = an_upload(1)
HOUR = 3600.0


@pytest.fixture
def harness() -> Iterator[OutboxHarness]:
    harness = OutboxHarness()
    yield harness
    harness.close()


def take_back(harness: OutboxHarness, stores: float | None) -> None:
    """Its answer was lost, the person took it back, and no list showed it."""
    harness.server.posts = [Post(End.LOST, stores=stores)]
    harness.add(UPLOAD)
    harness.wait(10)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    harness.wait(0.9 * HOUR)
    assert harness.last(UPLOAD).state is S.CANCELLED
    assert harness.arrived == []


def show(harness: OutboxHarness, *documents: Document) -> None:
    """A list of the table."""
    harness.do(harness.outbox.note_list(Listing(documents, complete=True, clean=True)))


def told(harness: OutboxHarness) -> list[tuple[str, str]]:
    return [(upload.key, document.id) for upload, document in harness.arrived]


def test_a_document_that_comes_long_after_it_was_taken_back_is_told_once(harness: OutboxHarness) -> None:
    take_back(harness, stores=HOUR)
    show(harness)
    assert told(harness) == []
    late = a_document(7, UPLOAD)
    show(harness, a_document(3, an_upload(2)), late)
    show(harness, late)
    assert told(harness) == [(UPLOAD.key, "7")]


@pytest.mark.parametrize(
    "other",
    [
        a_document(7, an_upload(2)),
        a_document(7, UPLOAD, told=frozenset({"name"})),
        replace(a_document(7, UPLOAD), sha256="", size=UPLOAD.size + 1),
    ],
    ids=["another one", "only its name", "its name and another size"],
)
def test_what_may_be_another_one_is_not_told(harness: OutboxHarness, other: Document) -> None:
    take_back(harness, stores=None)
    show(harness, other)
    assert told(harness) == []


def test_what_was_there_before_it_was_sent_is_not_told(harness: OutboxHarness) -> None:
    before = replace(a_document(7, UPLOAD), name="other-SPECIMEN.pdf", sha256="", size=1)
    before = replace(before, id=harness.server.insert(before))
    take_back(harness, stores=None)
    baseline = harness.repository.taken_back()[0].baseline
    assert baseline is not None
    assert before in baseline
    show(harness, replace(a_document(7, UPLOAD), id=before.id, name=before.name))  # the server tells its hash only now
    assert told(harness) == []


def test_two_that_look_alike_are_not_told(harness: OutboxHarness) -> None:
    take_back(harness, stores=None)
    show(harness, a_document(7, UPLOAD), a_document(8, UPLOAD))
    assert told(harness) == []


def test_while_the_same_document_is_on_its_way_again_nothing_is_told(harness: OutboxHarness) -> None:
    take_back(harness, stores=None)
    harness.server.down = True
    harness.add(replace(UPLOAD, key=an_upload(2).key))
    show(harness, a_document(7, UPLOAD))
    assert told(harness) == []


def test_one_that_was_never_sent_is_not_waited_for(harness: OutboxHarness) -> None:
    harness.server.down = True
    harness.add(UPLOAD)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    show(harness, a_document(7, UPLOAD))
    assert (harness.last(UPLOAD).state, told(harness)) == (S.CANCELLED, [])


def test_after_a_day_it_is_a_document_like_any_other(harness: OutboxHarness) -> None:
    take_back(harness, stores=None)
    harness.wait(25 * HOUR)
    show(harness, a_document(7, UPLOAD))
    assert told(harness) == []


@pytest.mark.parametrize(("minutes", "sha256", "is_told"), [(5, True, True), (-60, True, False), (5, False, False)])
def test_after_a_restart_hash_and_time_have_to_tell(
    harness: OutboxHarness, minutes: int, sha256: bool, is_told: bool
) -> None:
    take_back(harness, stores=None)
    sent_at = harness.repository.taken_back()[0].sent_at
    assert sent_at is not None
    harness.stop()
    harness.start()
    late = replace(a_document(7, UPLOAD), added_at=sent_at + timedelta(minutes=minutes))
    show(
        harness, late if sha256 else replace(late, sha256=""), replace(a_document(8, UPLOAD), sha256="", added_at=None)
    )
    assert told(harness) == ([(UPLOAD.key, "7")] if is_told else [])


def test_after_a_restart_a_document_without_a_time_is_not_told(harness: OutboxHarness) -> None:
    take_back(harness, stores=None)
    harness.stop()
    harness.start()
    show(harness, a_document(7, UPLOAD))
    assert told(harness) == []


def test_names_that_are_forgotten_are_not_waited_for(harness: OutboxHarness) -> None:
    take_back(harness, stores=None)
    harness.do(harness.repository.forget_names())
    harness.stop()
    assert UPLOAD.name not in "\n".join(harness.flaky.statements.iterdump())
    harness.start()
    assert harness.repository.taken_back() == ()


@pytest.mark.logs("the journal cannot be written")
def test_what_cannot_be_noted_is_told_when_it_can_be(harness: OutboxHarness) -> None:
    take_back(harness, stores=None)
    harness.flaky.fact_fails = 1
    show(harness, a_document(7, UPLOAD))
    assert told(harness) == []
    harness.outbox.retry_now()
    harness.wait(1)
    show(harness, a_document(7, UPLOAD))
    assert told(harness) == [(UPLOAD.key, "7")]
