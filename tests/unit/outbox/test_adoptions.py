"""Uploads that only a list showed to be stored."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.upload import Upload, UploadState as S
from desktop_app.outbox.adoptions import KEPT, Adoptions
from desktop_app.outbox.journal import ADOPTIONS_FACT
from tests.support.model_server import End, Post
from tests.support.outbox_harness import OutboxHarness
from tests.support.uploads import an_upload
from tests.support.virtual_loop import EPOCH

LOST = replace(an_upload(1), state=S.UNCERTAIN, sent_at=EPOCH, clock_offset=0.0)


def test_they_are_forgotten_when_the_server_has_had_its_time() -> None:
    adoptions = Adoptions().joined(LOST, EPOCH)
    assert adoptions.at(EPOCH + KEPT - timedelta(seconds=1)) == (LOST,)
    assert adoptions.at(EPOCH + KEPT) == ()
    later = replace(an_upload(2), sent_at=EPOCH + KEPT)
    assert adoptions.joined(later, EPOCH + KEPT).uploads == (later,)


def test_of_very_many_the_newest_count() -> None:
    adoptions = Adoptions()
    for number in range(1, 252):
        adoptions = adoptions.joined(replace(LOST, key=str(number)), EPOCH)
    assert [each.key for each in adoptions.uploads] == [str(number) for number in range(52, 252)]


@pytest.mark.parametrize("upload", [LOST, replace(LOST, clock_offset=None, server_path="/srv/a-SPECIMEN.pdf")])
def test_a_record_brings_back_what_judges_a_document(upload: Upload) -> None:
    (read,) = Adoptions.of_record(Adoptions((upload,)).record()).uploads
    for field in ("key", "name", "size", "type_id", "mime", "server_path", "sent_at", "clock_offset", "state"):
        assert getattr(read, field) == getattr(upload, field)
    assert read.identity.sha256 == upload.identity.sha256


@pytest.mark.parametrize("text", ["", "[", "7", "[7]", '[{"key": "1"}]', '[{"sent_at": ""}]'])
def test_a_record_that_cannot_be_read_counts_as_none(text: str) -> None:
    assert Adoptions.of_record(text) == Adoptions()


# --- in the queue ---

FIRST, SECOND = an_upload(1), an_upload(2)
"""Of the same name and size."""


@pytest.fixture
def harness() -> Iterator[OutboxHarness]:
    """A server that tells neither names nor hashes, and somebody else who adds a document that looks the same."""
    made = OutboxHarness(tells=frozenset({"size", "created"}))
    made.server.posts = [Post(end=End.MUTE, stores=20.0), Post(end=End.BUSY)]
    made.add(FIRST)
    made.wait(1)
    made.server.insert(Document("", size=FIRST.size))
    yield made
    made.close()


@pytest.mark.parametrize("restarted", [False, True])
def test_a_document_that_may_be_the_first_ones_is_not_taken_for_the_second(
    harness: OutboxHarness, *, restarted: bool
) -> None:
    harness.wait(5)
    harness.add(SECOND)
    harness.wait(10)
    assert harness.states(FIRST)[-1] is S.STORED, "it was taken for what somebody else added"
    if restarted:
        harness.stop()
        harness.wait(15)
        harness.start()
    harness.wait(120)
    assert harness.upload(SECOND).state is S.NEEDS_USER
    assert [each.id for each in harness.upload(SECOND).candidates] == harness.server.made_by(FIRST.key)


def test_no_name_of_them_is_kept_when_names_are_forgotten(harness: OutboxHarness) -> None:
    harness.wait(15)
    assert harness.states(FIRST)[-1] is S.STORED
    assert FIRST.name in harness.journal.fact(ADOPTIONS_FACT)
    harness.do(harness.repository.forget_names())
    assert harness.journal.fact(ADOPTIONS_FACT) == ""
