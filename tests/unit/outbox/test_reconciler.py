"""After a lost answer: when the list is asked for, and what its judgement makes of the upload."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    ConnectionBrokenError,
    NotShownError,
    ResendQuestionError,
    UnprovenError,
    UnreachableError,
    VanishedError,
)
from desktop_app.domain.upload import UploadState, Wait
from desktop_app.outbox.connectivity import Connectivity
from desktop_app.outbox.lists import Lists
from desktop_app.outbox.reconciler import Reconciler
from desktop_app.outbox.retry_policy import MAX_LOOKS, RetryPolicy
from desktop_app.outbox.stoppable import StoppableRequests
from desktop_app.tasks import TaskScope
from tests.support.model_server import End, Listing, Post
from tests.support.outbox_harness import HOST, NAME, NAMES_ONLY, NO_HASH, OutboxHarness, an_upload

S = UploadState
T = TypeVar("T")
UPLOAD, OTHER = an_upload(1), an_upload(2)
MakeHarness = Callable[..., OutboxHarness]


def lose(stores: float | None, *, end: End = End.LOST) -> Post:
    return Post(end, sending=0.5, thinking=0.0, stores=stores)


def lost(harness: OutboxHarness, *stores: float | None) -> None:
    """The answers to the first uploads are lost; one second is over."""
    harness.server.posts = [lose(each) for each in stores]
    for upload in (UPLOAD, OTHER)[: len(stores)]:
        harness.add(upload)
        harness.wait(2)


def test_what_arrived_is_adopted_and_never_sent_again(harness: OutboxHarness) -> None:
    lost(harness, 50.0)
    harness.wait(100)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.STORED]
    assert harness.last(UPLOAD).document_id == harness.server.made_by(UPLOAD.key)[0]
    assert harness.server.counts["POSTs"] == 1


def test_what_did_not_arrive_is_sent_again_after_two_clean_lists(harness: OutboxHarness) -> None:
    lost(harness, None)
    harness.wait(65)
    assert harness.server.counts["lists"] == 2
    assert harness.upload(UPLOAD).misses == 1
    harness.wait(232)  # 299 seconds since its POST
    assert harness.server.counts["lists"] == 2
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    harness.wait(10)
    assert harness.server.counts["lists"] == 4  # and one more before the POST
    assert harness.states(UPLOAD)[2:] == [S.UNCERTAIN, S.QUEUED, S.SENDING, S.STORED]


def test_how_long_it_may_still_arrive_counts_from_its_post(harness: OutboxHarness) -> None:
    harness.wait(3600)
    lost(harness, None)
    harness.wait(297)
    assert (harness.upload(UPLOAD).state, harness.server.counts["POSTs"]) == (S.UNCERTAIN, 1)
    harness.wait(10)
    assert harness.server.counts["POSTs"] == 2


def test_after_a_restart_it_counts_from_there(harness: OutboxHarness) -> None:
    lost(harness, None)
    harness.stop()
    harness.wait(3600)
    harness.start()
    harness.wait(297)
    assert (harness.upload(UPLOAD).state, harness.server.counts["POSTs"]) == (S.UNCERTAIN, 1)
    harness.wait(10)
    assert harness.server.counts["POSTs"] == 2


def test_a_retry_waits_in_words(harness: OutboxHarness) -> None:
    lost(harness, None)
    while harness.upload(UPLOAD).state is not S.QUEUED:
        harness.wait(0.1)
    shown = harness.upload(UPLOAD)
    assert (shown.wait, shown.attempts) == (Wait.RETRY, 1)
    assert shown.wait_until is not None
    assert isinstance(shown.error, ConnectionBrokenError)


def test_after_three_attempts_the_person_decides(harness: OutboxHarness) -> None:
    harness.server.posts = [lose(None)] * 4
    harness.add(UPLOAD)
    harness.wait(3600)
    assert harness.last(UPLOAD).state is S.HELD
    assert harness.server.counts["POSTs"] == 3
    harness.server.posts = []
    harness.do(harness.outbox.retry(UPLOAD.key))
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED


@pytest.mark.parametrize(
    "bad", [Listing(hides=5), Listing(error=End.TROUBLE), Listing(error=End.BAD), Listing(error=End.BUSY)]
)
def test_a_list_that_is_not_clean_proves_no_absence(harness: OutboxHarness, bad: Listing) -> None:
    lost(harness, 0.0)
    harness.server.lists = [bad] * 5
    harness.wait(60 * 5)
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    assert harness.upload(UPLOAD).misses == 0
    harness.wait(1500)
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.server.counts["POSTs"] == 1


def test_a_list_with_the_token_before_the_newest_says_nothing(harness: OutboxHarness) -> None:
    lost(harness, 0.0)
    harness.server.lists = [Listing(error=End.SIGN_IN, takes=5.0)]
    harness.wait(61)
    harness.outbox.signed_in(harness.face())
    harness.wait(6)
    assert harness.last(UPLOAD).state is S.STORED


def test_one_that_is_taken_back_while_it_is_looked_for_is_looked_for_again(harness: OutboxHarness) -> None:
    lost(harness, None)
    harness.server.lists = [Listing(takes=5.0)]
    harness.wait(61)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    assert harness.upload(UPLOAD).cancel_wanted
    harness.wait(300)
    assert harness.states(UPLOAD)[-1] is S.CANCELLED
    assert harness.server.counts["POSTs"] == 1


def test_what_the_server_conflicts_with_and_does_not_have_is_refused(harness: OutboxHarness) -> None:
    harness.server.posts = [lose(None, end=End.CONFLICT)]
    harness.add(UPLOAD)
    harness.wait(200)
    assert harness.states(UPLOAD)[-1] is S.REFUSED


def test_what_was_acknowledged_and_is_shown_late_is_found(harness: OutboxHarness) -> None:
    harness.server.posts = [lose(1000.0, end=End.MUTE)]
    harness.add(UPLOAD)
    harness.wait(900)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.acknowledged, shown.wait) == (S.UNCERTAIN, True, Wait.SETTLE)
    harness.wait(1500)
    [receipt] = harness.outbox.receipts
    assert [receipt.document_id] == harness.server.made_by(UPLOAD.key)
    assert harness.server.counts["POSTs"] == 1


def test_what_was_acknowledged_and_never_appears_is_asked_about_and_never_sent_again(harness: OutboxHarness) -> None:
    harness.server.posts = [lose(None, end=End.MUTE)]
    harness.add(UPLOAD)
    for seconds in (0, 60, 120, 240, 480, 600, 600):  # rarer and rarer
        harness.wait(seconds + 2)
        assert harness.upload(UPLOAD).state is S.UNCERTAIN
    assert harness.server.counts["lists"] == MAX_LOOKS
    harness.wait(602)
    assert harness.server.counts["lists"] == MAX_LOOKS + 1
    asked = harness.upload(UPLOAD)
    assert (asked.state, asked.candidates) == (S.NEEDS_USER, ())
    assert isinstance(asked.error, NotShownError)
    harness.wait(3600)
    assert (harness.server.counts["POSTs"], harness.outbox.receipts) == (1, ())
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED


@pytest.mark.parametrize("moment", [2.5, 5.0])
def test_what_was_acknowledged_and_taken_back_is_looked_for_until_it_would_be_there(
    harness: OutboxHarness, moment: float
) -> None:
    """Before and after the first look, which comes at once."""
    harness.server.posts = [lose(None, end=End.MUTE)]
    harness.add(UPLOAD)
    harness.wait(moment)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    harness.wait(290)
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    harness.wait(60)
    assert harness.last(UPLOAD).state is S.CANCELLED
    assert harness.server.counts["lists"] <= 4


def test_a_paused_one_is_looked_for_and_stays_paused(harness: OutboxHarness) -> None:
    lost(harness, None)
    harness.do(harness.outbox.pause(UPLOAD.key))
    harness.wait(65)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait, shown.misses) == (S.UNCERTAIN, Wait.PERSON, 1)
    harness.wait(300)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.QUEUED, Wait.PERSON)


class NothingMayBeAsked(TaskScope):
    def spawn(self, coro: Coroutine[Any, Any, T], *, name: str) -> "asyncio.Task[T]":
        coro.close()
        raise AssertionError(f"{name} was asked")


def no_reports(error: BaseException, where: str) -> None:
    raise AssertionError(where) from error


def test_what_may_not_be_asked_now_is_not_asked(harness: OutboxHarness) -> None:
    """The line may be lost in the very moment in which a look begins."""
    line = Connectivity(RetryPolicy(), harness.face())
    requests = StoppableRequests(NothingMayBeAsked("test", no_reports))
    lists = Lists(harness.repository, line, RetryPolicy(), requests=requests, now=harness.loop.now, random=lambda: 0.5)
    search = Reconciler(harness.repository, RetryPolicy(), lists, now=harness.loop.now, random=lambda: 0.5)
    line.record_failure(UnreachableError(host=HOST), harness.loop.now())
    harness.do(search.reconcile([UPLOAD.key]))
    assert harness.do(lists.before_sending(UPLOAD)) is None
    assert harness.told == []


# --- what only the person can tell ---


def test_two_that_could_be_it_are_asked_about(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NAMES_ONLY)
    lost(harness, 0.0)
    theirs = harness.server.insert(Document("0", name=NAME))
    harness.wait(70)
    shown = harness.upload(UPLOAD)
    [mine] = harness.server.made_by(UPLOAD.key)
    assert shown.state is S.NEEDS_USER
    assert {each.id for each in shown.candidates} == {theirs, mine}
    harness.do(harness.outbox.confirm_match(UPLOAD.key, harness.server.present[mine].document))
    assert harness.last(UPLOAD).document_id == mine
    assert harness.repository.is_disputed(Document(theirs))
    assert not harness.repository.is_disputed(Document(mine))


def test_none_of_them_sends_it_again(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NAMES_ONLY)
    lost(harness, None)
    theirs = {harness.server.insert(Document("0", name=NAME)) for _ in range(2)}
    harness.wait(70)
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(10)
    assert harness.states(UPLOAD)[-3:] == [S.QUEUED, S.SENDING, S.STORED]
    assert all(harness.repository.is_disputed(Document(each)) for each in theirs)


def lost_together(harness: OutboxHarness, first: float | None, second: float | None) -> None:
    """Two start from one list; the answer to the first is lost at once, that to the second twenty seconds later."""
    harness.server.posts = [lose(first), Post(End.LOST, sending=0.5, thinking=20.0, stores=second)]
    for upload in (UPLOAD, OTHER):
        harness.add(upload)
    harness.wait(62)


def test_one_that_is_given_up_is_not_adopted_by_another_of_its_name(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NO_HASH)
    lost_together(harness, 0.0, None)
    [mine] = harness.server.made_by(UPLOAD.key)
    assert harness.upload(UPLOAD).state is S.NEEDS_USER
    assert harness.upload(OTHER).state is S.UNCERTAIN
    harness.do(harness.outbox.cancel(UPLOAD.key))
    harness.stop()
    harness.start()  # a doubt outlives the app
    harness.wait(70)
    shown = harness.upload(OTHER)
    assert shown.state is S.NEEDS_USER
    assert [each.id for each in shown.candidates] == [mine]
    harness.do(harness.outbox.reject_matches(OTHER.key))
    harness.wait(10)
    assert harness.last(OTHER).document_id == harness.server.made_by(OTHER.key)[0]


def test_one_that_is_disowned_is_not_adopted_by_another_unasked(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NO_HASH)
    lost_together(harness, None, 0.0)
    assert harness.upload(UPLOAD).state is S.NEEDS_USER
    assert harness.upload(OTHER).state is S.UNCERTAIN
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(30)
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.upload(OTHER).state is S.NEEDS_USER
    [theirs] = harness.upload(OTHER).candidates
    harness.do(harness.outbox.confirm_match(OTHER.key, theirs))
    assert harness.last(OTHER).document_id == harness.server.made_by(OTHER.key)[0]


def test_the_hash_needs_no_question(harness: OutboxHarness) -> None:
    lost(harness, 0.0, 0.0)
    harness.server.insert(Document("0", name=NAME))
    harness.wait(70)
    for upload in (UPLOAD, OTHER):
        assert harness.last(upload).document_id == harness.server.made_by(upload.key)[0]


def test_what_was_acknowledged_is_not_asked_about_before_it_can_be_there(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NAMES_ONLY)
    harness.server.posts = [lose(50.0, end=End.MUTE)]
    harness.add(UPLOAD)
    harness.wait(0.6)
    for _ in range(2):
        harness.server.insert(Document("0", name=NAME))
    harness.wait(40)
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    harness.wait(40)
    [mine] = harness.server.made_by(UPLOAD.key)
    assert mine in {each.id for each in harness.upload(UPLOAD).candidates}


def test_one_that_another_under_way_may_be_is_judged_later(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NO_HASH)
    harness.server.posts = [lose(0.0), Post(sending=1.0, thinking=80.0)]
    harness.add(UPLOAD)
    harness.add(OTHER)
    harness.wait(64)
    assert harness.server.counts["lists"] == 2
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    harness.wait(100)
    for upload in (UPLOAD, OTHER):
        assert harness.last(upload).document_id == harness.server.made_by(upload.key)[0]


def test_an_answer_that_comes_while_the_list_is_read_wins(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NAMES_ONLY)
    lost(harness, 0.0)
    harness.server.insert(Document("0", name=NAME))
    harness.wait(70)
    harness.disk_takes = 1.0
    [mine] = harness.server.made_by(UPLOAD.key)
    harness.spawn(harness.outbox.confirm_match(UPLOAD.key, harness.server.present[mine].document))
    harness.spawn(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(10)
    assert harness.last(UPLOAD).document_id == mine
    assert harness.server.counts["POSTs"] == 1


# --- what a list must not be taken for ---


def test_lists_that_never_are_clean_are_asked_about_in_the_end(harness: OutboxHarness) -> None:
    lost(harness, None)
    harness.server.lists = [Listing(clean=False)] * MAX_LOOKS
    harness.wait(3600)
    asked = harness.upload(UPLOAD)
    assert (asked.state, asked.misses, asked.looks) == (S.NEEDS_USER, 0, MAX_LOOKS)
    assert isinstance(asked.error, UnprovenError)
    assert harness.server.counts["POSTs"] == 1


def test_what_an_unclean_list_shows_is_there_all_the_same(harness: OutboxHarness) -> None:
    lost(harness, 0.0)
    harness.server.lists = [Listing(clean=False)]
    harness.wait(65)
    assert harness.last(UPLOAD).state is S.STORED


def test_a_list_that_a_cache_made_before_the_post_proves_no_absence(harness: OutboxHarness) -> None:
    lost(harness, None)
    harness.server.lists = [Listing(age=62.0), Listing(age=62.0)]
    harness.wait(65)
    assert (harness.upload(UPLOAD).misses, harness.upload(UPLOAD).looks) == (0, 1)
    harness.wait(60)
    assert (harness.upload(UPLOAD).misses, harness.upload(UPLOAD).looks) == (1, 2)


def test_a_list_that_lacks_what_was_there_before_proves_no_absence(harness: OutboxHarness) -> None:
    theirs = harness.server.insert(Document("0", name="bill-SPECIMEN.pdf"))
    lost(harness, None)
    harness.server.delete(theirs)
    harness.wait(3600)
    asked = harness.upload(UPLOAD)
    assert (asked.state, asked.misses) == (S.NEEDS_USER, 0)
    assert isinstance(asked.error, UnprovenError)


def test_what_was_deleted_here_may_be_missing(harness: OutboxHarness) -> None:
    theirs = harness.server.insert(Document("0", name="bill-SPECIMEN.pdf"))
    lost(harness, None)
    harness.outbox.note_deleted(harness.server.present[theirs].document)
    harness.server.delete(theirs)
    harness.wait(320)
    assert harness.last(UPLOAD).state is S.STORED


def test_a_list_that_shrank_proves_no_absence_once(harness: OutboxHarness) -> None:
    """A replica that lags behind shows fewer documents than the one that was asked before."""
    lost(harness, None)
    harness.add(OTHER)
    harness.wait(20)
    [theirs] = harness.server.made_by(OTHER.key)
    harness.add(an_upload(3, name="bill-SPECIMEN.pdf"))  # its list shows the other's document
    harness.wait(10)
    harness.server.lists = [Listing(hides=2, lags=True)]
    harness.wait(40)
    shown = harness.upload(UPLOAD)
    assert (shown.misses, shown.looks) == (0, 1)
    harness.wait(60)
    assert harness.upload(UPLOAD).misses == 1
    assert theirs in harness.server.present


# --- what was seen and is gone ---


def test_what_came_and_went_again_makes_the_absence_a_question(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NO_HASH)
    lost(harness, 0.0)
    [mine] = harness.server.made_by(UPLOAD.key)
    harness.do(harness.outbox.note_list(Listing((Document(mine, name="3f2b"),))))
    assert [each.id for each in harness.upload(UPLOAD).sightings] == [mine]
    harness.server.delete(mine)
    harness.wait(61)
    asked = harness.upload(UPLOAD)
    assert (asked.state, asked.candidates) == (S.NEEDS_USER, ())
    assert isinstance(asked.error, VanishedError)
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED


def test_what_only_one_look_saw_is_remembered(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NO_HASH)
    harness.server.posts = [lose(None, end=End.MUTE)]
    harness.add(UPLOAD)
    harness.wait(0.9)
    theirs = harness.server.insert(Document("0", name="3f2b"))
    harness.wait(5)
    shown = harness.upload(UPLOAD)
    assert (shown.state, [each.id for each in shown.sightings]) == (S.UNCERTAIN, [theirs])
    harness.server.delete(theirs)
    harness.wait(200)  # the first list after that shrank
    assert harness.upload(UPLOAD).state is S.NEEDS_USER
    assert isinstance(harness.upload(UPLOAD).error, VanishedError)


# --- what the settings and the person want ---


def test_a_server_that_is_set_up_so_is_never_sent_to_again_without_a_question(make_harness: MakeHarness) -> None:
    harness = make_harness(policy=RetryPolicy(ask_before_resend=True))
    lost(harness, None)
    harness.wait(320)
    asked = harness.upload(UPLOAD)
    assert (asked.state, asked.misses) == (S.NEEDS_USER, 2)
    assert isinstance(asked.error, ResendQuestionError)
    assert harness.server.counts["POSTs"] == 1
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED


def test_a_denied_one_that_was_taken_back_is_gone(harness: OutboxHarness) -> None:
    harness.server.posts = [lose(None, end=End.TOO_LARGE)]
    harness.server.lists = [Listing(), Listing(takes=5.0)]
    harness.add(UPLOAD)
    harness.wait(3)
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    harness.do(harness.outbox.cancel(UPLOAD.key))
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.CANCELLED


def test_all_that_are_due_are_judged_by_one_list(harness: OutboxHarness) -> None:
    harness.server.posts = [lose(0.0), lose(None)]
    for upload in (UPLOAD, OTHER):
        harness.add(upload)
    harness.wait(65)
    assert harness.server.counts["lists"] == 2
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.upload(OTHER).misses == 1


def test_what_was_decided_while_a_judgement_waits_for_the_disk_stays(harness: OutboxHarness) -> None:
    lost(harness, 0.0)
    harness.server.lists = [Listing(takes=5.0)]
    harness.wait(63)
    harness.disk_takes = 3.0
    harness.spawn(harness.repository.update(UPLOAD.key, lambda each: each.moved(S.HELD)))
    harness.wait(20)
    assert harness.states(UPLOAD)[-2:] == [S.UNCERTAIN, S.HELD]


def test_one_that_is_settled_while_its_list_is_read_stays_so(harness: OutboxHarness) -> None:
    harness.server.posts = [lose(0.0), lose(None)]
    for upload in (UPLOAD, OTHER):
        harness.add(upload)
    harness.server.lists = [Listing(takes=5.0)]
    harness.wait(63)
    assert harness.client.lists == 1
    [mine] = harness.server.made_by(UPLOAD.key)
    harness.do(harness.outbox.note_list(Listing((harness.server.present[mine].document,))))
    assert harness.last(UPLOAD).state is S.STORED
    harness.wait(10)
    assert harness.last(UPLOAD).document_id == mine
    assert harness.upload(OTHER).misses == 1


def test_a_list_that_hides_the_newest_asks_no_question_yet(make_harness: Callable[..., OutboxHarness]) -> None:
    """The upload's own document may be what it lacks: a question with somebody else's alone misleads."""
    harness = make_harness(tells=frozenset({"name"}))
    harness.server.posts = [Post(End.LOST)]
    harness.add(UPLOAD)
    harness.wait(1.5)
    theirs = harness.server.insert(Document("0", name=NAME))
    harness.wait(10)
    harness.server.lists = [Listing(hides=1)]
    harness.wait(60)
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    harness.wait(600)
    asked = harness.upload(UPLOAD)
    assert asked.state is S.NEEDS_USER
    assert {each.id for each in asked.candidates} == {theirs, *harness.server.made_by(UPLOAD.key)}
