"""Histories that the soak found, each with the rule that it broke."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.upload import Upload, UploadState
from tests.support.model_server import End, Habits, Listing, ModelServer, Post
from tests.support.outbox_harness import ALL, NAMES_ONLY, NO_HASH, OutboxHarness, an_upload

S = UploadState
SCAN = "scan-SPECIMEN.pdf"


def somebodys(name: str = "passport-SPECIMEN.jpg") -> Document:
    """Of the name and size that the uploads here have."""
    return Document("", name=name, type_id=1, size=1000, sha256="ab" * 32)


def posts(harness: OutboxHarness) -> int:
    return harness.server.counts["POSTs"]


def test_a_list_that_a_cache_kept_is_no_baseline() -> None:
    """Else what came since then looks like the upload's own document."""
    harness = OutboxHarness(tells=NO_HASH)
    harness.wait(1000)
    harness.server.insert(somebodys(SCAN))
    harness.wait(60)
    harness.server.lists = [Listing(age=100.0)]
    harness.server.posts = [Post(End.LOST, stores=None)]
    upload = an_upload(1, name=SCAN)
    harness.add(upload)
    harness.wait(5)
    assert posts(harness) == 0
    harness.wait(2000)
    assert harness.outbox.receipts == () or harness.server.made_by(upload.key)
    harness.close()


def test_a_clock_set_forward_beside_a_restart_hurries_no_second_post() -> None:
    harness = OutboxHarness()
    harness.server.posts = [Post(End.LOST, stores=180.0)]
    harness.add(an_upload())
    harness.wait(10)
    harness.stop()
    harness.loop.set_wall_clock(timedelta(days=1))
    harness.start()
    harness.wait(2000)
    assert (posts(harness), len(harness.server.present)) == (1, 1)
    harness.close()


def test_a_clock_set_back_beside_a_restart_holds_nothing_for_a_day() -> None:
    harness = OutboxHarness()
    harness.server.posts = [Post(End.LOST, stores=None)]
    harness.add(an_upload())
    harness.wait(10)
    harness.stop()
    harness.loop.set_wall_clock(timedelta(days=-1))
    harness.start()
    harness.wait(500)
    assert (posts(harness), len(harness.outbox.receipts)) == (2, 1)
    harness.close()


def test_a_clock_set_back_beside_a_restart_holds_nothing_that_was_paused() -> None:
    harness = OutboxHarness()
    harness.server.posts = [Post(End.BUSY)]
    upload = an_upload()
    harness.add(upload)
    harness.wait(10)
    harness.do(harness.outbox.pause(upload.key))
    harness.stop()
    harness.loop.set_wall_clock(timedelta(days=-1))
    harness.start()
    harness.do(harness.outbox.resume(upload.key))
    harness.wait(100)
    assert len(harness.outbox.receipts) == 1
    harness.close()


def test_a_question_about_what_was_never_sent_explains_no_document() -> None:
    """The new document was taken for the other's, and the one from the server's own disk was sent again."""
    harness = OutboxHarness(tells=NO_HASH)
    harness.server.insert(somebodys(SCAN))
    harness.wait(60)
    asked = an_upload(1, name=SCAN)
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(asked)
    harness.wait(1)
    assert harness.upload(asked).state is S.NEEDS_USER
    from_their_disk = an_upload(2, name=SCAN, server_path=f"/srv/{SCAN}")
    harness.add(from_their_disk)
    harness.wait(1000)
    assert harness.upload(from_their_disk).state is S.NEEDS_USER
    assert posts(harness) == 1
    harness.close()


def test_the_late_document_of_a_refused_upload_is_no_other_uploads() -> None:
    harness = OutboxHarness(tells=NO_HASH)
    refused, lost = an_upload(1), an_upload(2)
    harness.server.posts = [Post(End.LOST, stores=None), Post(End.REDIRECT, stores=30.0)]
    harness.add(lost)
    harness.wait(5)
    harness.add(refused)
    harness.wait(2000)
    assert harness.upload(refused).state is S.REFUSED
    assert harness.upload(lost).state is S.NEEDS_USER
    harness.close()


def test_a_server_that_showed_documents_is_not_taken_for_an_empty_one() -> None:
    harness = OutboxHarness(tells=NO_HASH)
    harness.server.insert(somebodys(SCAN))
    harness.server.lists = [Listing(clean=False), Listing(hides=1, clean=False), Listing(says_nothing=True)]
    upload = an_upload(1, name=SCAN)
    harness.add(upload)
    harness.wait(200)
    assert (harness.upload(upload).state, posts(harness)) == (S.NEEDS_USER, 0)
    harness.close()


@pytest.mark.parametrize("tells", [NAMES_ONLY, NO_HASH, NO_HASH | {"created"}], ids=len)
@pytest.mark.parametrize("names", ["suffix if taken", "uuid if taken"])
def test_what_a_server_does_to_a_name_that_is_taken_is_not_learned_from_others(
    names: str, tells: frozenset[str]
) -> None:
    harness = at(Habits(names=names), tells)
    lose_the_answer_after_three(harness, an_upload(4, name="scan-1-SPECIMEN.jpg", size=77))


@pytest.mark.parametrize("tells", [ALL, NO_HASH, NO_HASH | {"created"}], ids=["all", "no hash", "created"])
def test_what_a_server_does_to_large_files_is_not_learned_from_small_ones(tells: frozenset[str]) -> None:
    harness = at(Habits(recodes="large"), tells)
    lose_the_answer_after_three(harness, an_upload(4, name="large-SPECIMEN.jpg", size=2_000_000))


def test_beside_somebodys_document_of_its_name_and_size_its_own_may_have_another_name() -> None:
    harness = at(Habits(names="suffix if taken"), NO_HASH)
    upload = an_upload(1, name=SCAN)
    harness.server.posts = [Post(End.LOST, stores=10.0)]
    harness.add(upload)
    harness.wait(5)
    harness.server.insert(somebodys(SCAN))
    harness.wait(1000)
    assert (harness.upload(upload).state, posts(harness)) == (S.NEEDS_USER, 1)
    harness.close()


def at(habits: Habits, tells: frozenset[str]) -> OutboxHarness:
    """A queue before a server with these habits."""
    harness = OutboxHarness()
    harness.stop()
    harness.server = ModelServer(harness.loop, tells, habits)
    harness.start()
    return harness


def lose_the_answer_after_three(harness: OutboxHarness, lost: Upload) -> None:
    """Three uploads teach the server's habits; the next one is stored without an answer: nothing is sent twice."""
    for number in (1, 2, 3):
        harness.add(an_upload(number, name=f"scan-{number}-SPECIMEN.jpg"))
        harness.wait(100)
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(replace(lost, added_at=harness.loop.now()))
    harness.wait(2000)
    assert (harness.upload(lost).state, posts(harness)) == (S.NEEDS_USER, 4)
    harness.close()


def test_what_was_denied_for_one_type_is_asked_about_for_the_other() -> None:
    """A careless answer for the one is no proof that the other has arrived, where the server tells no types."""
    harness = at(Habits(lateness=8.0), frozenset({"created", "hash", "name", "size"}))
    harness.server.may_store_twice = lambda _key: True  # by the careless answer
    first, second = an_upload(1, type_id=2), an_upload(2, type_id=1, content="1")
    assert first.identity.sha256 == second.identity.sha256
    harness.server.posts = [Post(End.MUTE, stores=0.0), Post(End.LOST, stores=None)]
    harness.add(first)
    harness.add(second)
    while harness.upload(first).state is not S.NEEDS_USER:
        harness.wait(1)
    harness.do(harness.outbox.reject_matches(first.key))
    harness.wait(200)
    assert harness.upload(second).state is S.NEEDS_USER
    harness.close()


def test_beside_somebodys_very_same_bytes_its_own_is_among_the_candidates_without_a_hash() -> None:
    """The server tells no hash of the pictures that it recodes."""
    harness = at(Habits(recodes="pictures", hashes_recoded=False), frozenset({"hash", "type"}))
    upload = an_upload(1)
    on_their_disk = an_upload(2, server_path="/srv/scan-SPECIMEN.pdf", size=0)
    harness.server.posts = [Post(End.LOST, stores=0.0 if each else None) for each in (False, True)]
    harness.add(on_their_disk)
    harness.wait(0.7)
    harness.add(upload)
    harness.wait(1)
    harness.server.insert(replace(somebodys(SCAN), sha256=upload.identity.sha256))
    harness.wait(200)
    asked = harness.upload(upload)
    [own] = harness.server.made_by(upload.key)
    assert asked.state is S.NEEDS_USER
    assert own in {each.id for each in asked.candidates}
    harness.close()


@pytest.mark.parametrize("deleted", [False, True], ids=["kept", "deleted meanwhile"])
def test_a_name_may_be_taken_by_a_document_that_the_baseline_was_too_early_for(deleted: bool) -> None:
    harness = at(Habits(names="uuid if taken", lateness=40.0), frozenset({"name", "type"}))
    for number in (1, 2, 3):
        harness.add(an_upload(number, name=f"scan-{'abc'[number - 1]}-SPECIMEN.jpg"))
        harness.wait(100)
    first = replace(an_upload(4, name="passport-SPECIMEN.jpg"), added_at=harness.loop.now())
    harness.add(first)
    harness.wait(1)
    lost = replace(an_upload(5, name="passport-SPECIMEN.jpg"), added_at=harness.loop.now())
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(lost)
    harness.wait(5)
    if deleted:
        harness.server.delete(harness.server.made_by(first.key)[0])
    harness.wait(2000)
    assert (harness.upload(lost).state, posts(harness)) == (S.NEEDS_USER, 5)
    harness.close()
