"""After a lost answer: when the list is asked for, and what its judgement makes of the upload."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.errors import ConnectionBrokenError, UnreachableError
from desktop_app.domain.upload import UploadState, Wait
from desktop_app.outbox.connectivity import Connectivity
from desktop_app.outbox.reconciler import Reconciler
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.outbox.stoppable import StoppableRequests
from desktop_app.tasks import TaskScope
from tests.support.model_server import End, Listing, Post
from tests.support.outbox_harness import HOST, NAME, NAMES_ONLY, Bench, an_upload

S = UploadState
T = TypeVar("T")
UPLOAD, OTHER = an_upload(1), an_upload(2)
MakeBench = Callable[..., Bench]


def lose(stores: float | None, *, end: End = End.LOST) -> Post:
    return Post(end, sending=0.5, thinking=0.0, stores=stores)


def lost(bench: Bench, *stores: float | None) -> None:
    """The answers to the first uploads are lost; one second is over."""
    bench.server.posts = [lose(each) for each in stores]
    for upload in (UPLOAD, OTHER)[: len(stores)]:
        bench.add(upload)
        bench.wait(2)


def test_what_arrived_is_adopted_and_never_sent_again(bench: Bench) -> None:
    lost(bench, 50.0)
    bench.wait(100)
    assert bench.states(UPLOAD) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.STORED]
    assert bench.last(UPLOAD).document_id == bench.server.made_by(UPLOAD.key)[0]
    assert bench.server.counts["POSTs"] == 1


def test_what_did_not_arrive_is_sent_again_after_two_clean_lists(bench: Bench) -> None:
    lost(bench, None)
    bench.wait(65)
    assert bench.server.counts["lists"] == 2
    assert bench.upload(UPLOAD).state is S.UNCERTAIN
    bench.wait(70)
    assert bench.server.counts["lists"] == 3
    assert bench.states(UPLOAD)[2:] == [S.UNCERTAIN, S.QUEUED, S.SENDING, S.STORED]


def test_a_retry_waits_in_words(bench: Bench) -> None:
    lost(bench, None)
    while bench.upload(UPLOAD).state is not S.QUEUED:
        bench.wait(0.1)
    shown = bench.upload(UPLOAD)
    assert (shown.wait, shown.attempts) == (Wait.RETRY, 1)
    assert shown.wait_until is not None
    assert isinstance(shown.error, ConnectionBrokenError)


def test_after_three_attempts_the_person_decides(bench: Bench) -> None:
    bench.server.posts = [lose(None)] * 4
    bench.add(UPLOAD)
    bench.wait(3600)
    assert bench.last(UPLOAD).state is S.HELD
    assert bench.server.counts["POSTs"] == 3
    bench.server.posts = []
    bench.do(bench.outbox.retry(UPLOAD.key))
    bench.wait(10)
    assert bench.last(UPLOAD).state is S.STORED


@pytest.mark.parametrize(
    "bad", [Listing(hides=5), Listing(error=End.TROUBLE), Listing(error=End.BAD), Listing(error=End.BUSY)]
)
def test_a_list_that_is_not_clean_proves_no_absence(bench: Bench, bad: Listing) -> None:
    lost(bench, 0.0)
    bench.server.lists = [bad] * 5
    bench.wait(60 * 5)
    assert bench.upload(UPLOAD).state is S.UNCERTAIN
    bench.wait(500)
    assert bench.last(UPLOAD).state is S.STORED
    assert bench.server.counts["POSTs"] == 1


def test_a_list_with_the_token_before_the_newest_says_nothing(bench: Bench) -> None:
    lost(bench, 0.0)
    bench.server.lists = [Listing(error=End.SIGN_IN, takes=5.0)]
    bench.wait(61)
    bench.outbox.signed_in(bench.face())
    bench.wait(6)
    assert bench.last(UPLOAD).state is S.STORED


def test_one_that_is_taken_back_while_it_is_looked_for_is_looked_for_again(bench: Bench) -> None:
    lost(bench, None)
    bench.server.lists = [Listing(takes=5.0)]
    bench.wait(61)
    bench.do(bench.outbox.cancel(UPLOAD.key))
    assert bench.upload(UPLOAD).cancel_wanted
    bench.wait(200)
    assert bench.states(UPLOAD)[-1] is S.CANCELLED
    assert bench.server.counts["POSTs"] == 1


def test_what_the_server_conflicts_with_and_does_not_have_is_refused(bench: Bench) -> None:
    bench.server.posts = [lose(None, end=End.CONFLICT)]
    bench.add(UPLOAD)
    bench.wait(200)
    assert bench.states(UPLOAD)[-1] is S.REFUSED


def test_what_was_acknowledged_and_never_appears_is_stored_without_a_number(bench: Bench) -> None:
    bench.server.posts = [lose(1000.0, end=End.MUTE)]
    bench.add(UPLOAD)
    bench.wait(100)
    assert bench.states(UPLOAD)[-1] is S.STORED
    [receipt] = bench.outbox.receipts
    assert receipt.document_id is None
    assert bench.server.counts["POSTs"] == 1


def test_a_paused_one_is_looked_for_and_stays_paused(bench: Bench) -> None:
    lost(bench, None)
    bench.do(bench.outbox.pause(UPLOAD.key))
    bench.wait(65)
    shown = bench.upload(UPLOAD)
    assert (shown.state, shown.wait, shown.misses) == (S.UNCERTAIN, Wait.PERSON, 1)
    bench.wait(70)
    shown = bench.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.QUEUED, Wait.PERSON)


class NothingMayBeAsked(TaskScope):
    def spawn(self, coro: Coroutine[Any, Any, T], *, name: str) -> "asyncio.Task[T]":
        coro.close()
        raise AssertionError(f"{name} was asked")


def no_reports(error: BaseException, where: str) -> None:
    raise AssertionError(where) from error


def test_what_may_not_be_asked_now_is_not_asked(bench: Bench) -> None:
    """The line may be lost in the very moment in which a look begins."""
    line = Connectivity(RetryPolicy(), bench.face())
    requests = StoppableRequests(NothingMayBeAsked("test", no_reports))
    search = Reconciler(bench.store, line, RetryPolicy(), requests=requests, now=bench.loop.now, random=lambda: 0.5)
    line.record_failure(UnreachableError(host=HOST), bench.loop.now())
    bench.do(search.reconcile(UPLOAD))
    assert bench.told == []


# --- what only the person can tell ---


def test_two_that_could_be_it_are_asked_about(make_bench: MakeBench) -> None:
    bench = make_bench(tells=NAMES_ONLY)
    lost(bench, 0.0)
    theirs = bench.server.insert(Document(0, name=NAME))
    bench.wait(70)
    shown = bench.upload(UPLOAD)
    [mine] = bench.server.made_by(UPLOAD.key)
    assert shown.state is S.NEEDS_USER
    assert {each.id for each in shown.candidates} == {theirs, mine}
    bench.do(bench.outbox.confirm_match(UPLOAD.key, bench.server.present[mine].document))
    assert bench.last(UPLOAD).document_id == mine
    assert bench.store.disputed == {theirs}


def test_none_of_them_sends_it_again(make_bench: MakeBench) -> None:
    bench = make_bench(tells=NAMES_ONLY)
    lost(bench, None)
    theirs = {bench.server.insert(Document(0, name=NAME)) for _ in range(2)}
    bench.wait(70)
    bench.do(bench.outbox.reject_matches(UPLOAD.key))
    bench.wait(10)
    assert bench.states(UPLOAD)[-3:] == [S.QUEUED, S.SENDING, S.STORED]
    assert bench.store.disputed == theirs


def test_one_that_is_given_up_is_not_adopted_by_another_of_its_name(make_bench: MakeBench) -> None:
    bench = make_bench(tells=NAMES_ONLY)
    lost(bench, 0.0, None)
    bench.wait(58)
    [mine] = bench.server.made_by(UPLOAD.key)
    assert bench.upload(UPLOAD).state is S.NEEDS_USER
    assert bench.upload(OTHER).state is S.UNCERTAIN
    bench.do(bench.outbox.cancel(UPLOAD.key))
    bench.stop()
    bench.start()  # a doubt outlives the app
    bench.wait(70)
    shown = bench.upload(OTHER)
    assert shown.state is S.NEEDS_USER
    assert [each.id for each in shown.candidates] == [mine]
    bench.do(bench.outbox.reject_matches(OTHER.key))
    bench.wait(10)
    assert bench.last(OTHER).document_id == bench.server.made_by(OTHER.key)[0]


def test_one_that_is_disowned_is_not_adopted_by_another_unasked(make_bench: MakeBench) -> None:
    bench = make_bench(tells=NAMES_ONLY)
    lost(bench, None, 0.0)
    bench.wait(58)
    assert bench.upload(UPLOAD).state is S.NEEDS_USER
    assert bench.upload(OTHER).state is S.UNCERTAIN
    bench.do(bench.outbox.reject_matches(UPLOAD.key))
    bench.wait(3)
    assert bench.upload(OTHER).state is S.NEEDS_USER
    [theirs] = bench.upload(OTHER).candidates
    bench.do(bench.outbox.confirm_match(OTHER.key, theirs))
    assert bench.last(OTHER).document_id == bench.server.made_by(OTHER.key)[0]


def test_the_hash_needs_no_question(bench: Bench) -> None:
    lost(bench, 0.0, 0.0)
    bench.server.insert(Document(0, name=NAME))
    bench.wait(70)
    for upload in (UPLOAD, OTHER):
        assert bench.last(upload).document_id == bench.server.made_by(upload.key)[0]


def test_what_was_acknowledged_is_not_asked_about_before_it_can_be_there(make_bench: MakeBench) -> None:
    bench = make_bench(tells=NAMES_ONLY)
    bench.server.posts = [lose(50.0, end=End.MUTE)]
    bench.add(UPLOAD)
    bench.wait(0.6)
    for _ in range(2):
        bench.server.insert(Document(0, name=NAME))
    bench.wait(40)
    assert bench.upload(UPLOAD).state is S.UNCERTAIN
    bench.wait(40)
    [mine] = bench.server.made_by(UPLOAD.key)
    assert mine in {each.id for each in bench.upload(UPLOAD).candidates}


def test_one_that_another_under_way_may_be_is_judged_later(make_bench: MakeBench) -> None:
    bench = make_bench(tells=NAMES_ONLY)
    bench.server.posts = [lose(0.0), Post(sending=1.0, thinking=80.0)]
    bench.add(UPLOAD)
    bench.wait(1)
    bench.add(OTHER)
    bench.wait(64)
    assert bench.server.counts["lists"] == 2
    assert bench.upload(UPLOAD).state is S.UNCERTAIN
    bench.wait(100)
    for upload in (UPLOAD, OTHER):
        assert bench.last(upload).document_id == bench.server.made_by(upload.key)[0]


def test_an_answer_that_comes_while_the_list_is_read_wins(make_bench: MakeBench) -> None:
    bench = make_bench(tells=NAMES_ONLY)
    lost(bench, 0.0)
    bench.server.insert(Document(0, name=NAME))
    bench.wait(70)
    bench.disk_takes = 1.0
    [mine] = bench.server.made_by(UPLOAD.key)
    bench.spawn(bench.outbox.confirm_match(UPLOAD.key, bench.server.present[mine].document))
    bench.spawn(bench.outbox.reject_matches(UPLOAD.key))
    bench.wait(10)
    assert bench.last(UPLOAD).document_id == mine
    assert bench.server.counts["POSTs"] == 1
