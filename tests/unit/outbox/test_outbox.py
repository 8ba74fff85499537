"""The queue: what starts when, what the person's wishes do, and that nothing leaves that was not written down."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.errors import FileChangedError, QueueError
from desktop_app.domain.upload import UploadState, Wait
from desktop_app.outbox.journal import UnusableJournal
from tests.support.model_server import End, Listing, Post
from tests.support.outbox_harness import NAME, Bench, an_upload

S = UploadState
UPLOAD = an_upload(1)
FULL = "database or disk is full"
NO_JOURNAL = pytest.mark.logs("the journal cannot be written")
MakeBench = Callable[..., Bench]


def states_of(bench: Bench) -> list[UploadState]:
    return [each.state for each in bench.outbox.uploads]


def reasons(bench: Bench) -> list[object]:
    """What was told of the journal: why it cannot be written, or None."""
    return [each.fields["reason"] if each is not None else None for each in bench.halts]


# --- what starts when ---


def test_three_at_a_time_in_the_order_of_adding(bench: Bench) -> None:
    for number in range(1, 6):
        bench.add(an_upload(number))
    bench.wait(1.5)
    assert states_of(bench) == [S.SENDING] * 3 + [S.QUEUED] * 2
    bench.wait(20)
    sent = [each.upload.key for each in bench.told if each.upload.state is S.SENDING]
    assert sent == [an_upload(number).key for number in range(1, 6)]
    assert len(bench.outbox.receipts) == 5


def test_progress_can_be_polled(bench: Bench) -> None:
    bench.add(UPLOAD)
    bench.wait(1.7)
    progress = bench.outbox.progress(UPLOAD.key)
    assert progress is not None
    assert (progress.sent, progress.total) == (500, 1000)
    assert bench.outbox.progress("another") is None


def test_searches_run_beside_uploads_one_at_a_time(bench: Bench) -> None:
    bench.server.posts = [Post(End.LOST, stores=0.0)] * 3 + [Post(sending=100.0)] * 3
    for number in range(1, 7):
        bench.add(an_upload(number))
    bench.server.lists = [Listing(), Listing(takes=10.0), Listing(takes=10.0)]
    bench.wait(69)
    assert bench.client.lists == 1
    bench.wait(60)
    assert len(bench.outbox.receipts) == 6


def test_a_lost_line_is_tried_by_one_request_at_a_time(bench: Bench) -> None:
    for number in range(1, 4):
        bench.add(an_upload(number))
    bench.server.posts = [Post(End.NOT_SENT), Post(End.LOST, stores=0.0), Post(sending=80.0)]
    bench.wait(75)
    assert bench.server.counts["POSTs"] == 3  # the one that still runs is the try
    assert (bench.server.counts["lists"], bench.outbox.offline) == (1, True)
    bench.wait(30)
    assert not bench.outbox.offline
    assert len(bench.outbox.receipts) == 3


def test_a_lost_answer_is_looked_for_when_the_line_is_back(bench: Bench) -> None:
    bench.server.posts = [Post(End.LOST, stores=0.0)]
    bench.add(UPLOAD)
    bench.wait(10)
    bench.server.down = True
    bench.wait(100)
    assert bench.outbox.offline
    bench.add(an_upload(2))
    bench.server.down = False
    bench.wait(100)
    assert len(bench.outbox.receipts) == 2


def test_rows_are_told_what_holds_all_of_them(bench: Bench) -> None:
    for number in range(1, 6):
        bench.add(an_upload(number))
    bench.server.down = True
    bench.wait(1)
    told = {each.upload.key for each in bench.told[-5:]}
    assert len(told) == 5
    assert {each.wait for each in bench.outbox.uploads} == {Wait.NETWORK}


def test_the_end_of_a_wait_is_told_at_once(bench: Bench) -> None:
    bench.server.token_ended = True
    bench.add(UPLOAD)
    bench.wait(1)
    before = (bench.outbox.signed_out, len(bench.told))
    bench.outbox.signed_in(bench.face())
    assert (bench.outbox.signed_out, len(bench.told)) == (False, before[1] + 1)
    assert before[0]


def test_the_same_wait_is_told_once(bench: Bench) -> None:
    bench.server.posts = [Post(End.BUSY, retry_after=500.0)]
    bench.add(UPLOAD)
    bench.wait(10)
    count = len(bench.told)
    bench.outbox.retry_now()
    bench.wait(10)
    assert len(bench.told) == count


# --- adding ---


def test_the_same_document_is_taken_once(bench: Bench) -> None:
    assert bench.add(UPLOAD)
    again = replace(UPLOAD, key=an_upload(2).key)
    assert not bench.add(again)
    bench.wait(10)
    assert len(bench.server.present) == 1


def test_two_added_in_the_same_moment_are_one(bench: Bench) -> None:
    bench.disk_takes = 1.0
    bench.spawn(bench.outbox.add(UPLOAD))
    bench.spawn(bench.outbox.add(replace(UPLOAD, key=an_upload(2).key)))
    bench.wait(30)
    assert len(bench.server.present) == 1


def test_one_that_is_held_makes_room_for_the_same_again(bench: Bench) -> None:
    bench.files[UPLOAD.key] = FileChangedError(name=NAME)
    bench.add(UPLOAD)
    bench.wait(1)
    again = replace(UPLOAD, key=an_upload(2).key)
    assert bench.add(again)
    assert bench.last(UPLOAD).state is S.CANCELLED
    bench.wait(10)
    assert bench.last(again).state is S.STORED


def test_adding_what_is_being_taken_back_keeps_it(bench: Bench) -> None:
    bench.server.posts = [Post(End.LOST, stores=None)]
    bench.add(UPLOAD)
    bench.wait(10)
    bench.do(bench.outbox.cancel(UPLOAD.key))
    assert not bench.add(replace(UPLOAD, key=an_upload(2).key))
    assert not bench.upload(UPLOAD).cancel_wanted
    bench.wait(200)
    assert bench.last(UPLOAD).state is S.STORED


def test_one_that_was_taken_back_in_the_very_moment_is_taken_anew(bench: Bench) -> None:
    bench.server.posts = [Post(sending=10.0)]
    bench.add(UPLOAD)
    bench.wait(3)
    bench.disk_takes = 1.0
    bench.spawn(bench.outbox.cancel(UPLOAD.key))
    bench.wait(2)
    again = replace(UPLOAD, key=an_upload(2).key)
    bench.spawn(bench.outbox.add(again))
    bench.wait(30)
    assert bench.last(UPLOAD).state is S.CANCELLED
    assert bench.last(again).state is S.STORED


def test_one_whose_taking_back_is_just_being_written_down_is_taken_anew(bench: Bench) -> None:
    bench.server.posts = [Post(End.LOST, stores=None)]
    bench.add(UPLOAD)
    bench.wait(10)
    bench.do(bench.outbox.cancel(UPLOAD.key))
    while bench.server.counts["lists"] < 3:
        bench.wait(0.1)
    bench.disk_takes = 5.0
    bench.wait(2)
    again = replace(UPLOAD, key=an_upload(2).key)
    bench.spawn(bench.outbox.add(again))
    bench.wait(40)
    assert bench.last(UPLOAD).state is S.CANCELLED
    assert bench.last(again).state is S.STORED


def test_one_that_was_retried_in_the_very_moment_is_not_replaced(bench: Bench) -> None:
    bench.files[UPLOAD.key] = FileChangedError(name=NAME)
    bench.add(UPLOAD)
    bench.wait(1)
    del bench.files[UPLOAD.key]
    bench.disk_takes = 1.0
    bench.spawn(bench.outbox.retry(UPLOAD.key))
    again = replace(UPLOAD, key=an_upload(2).key)
    bench.spawn(bench.outbox.add(again))
    bench.wait(30)
    assert bench.last(UPLOAD).state is S.STORED
    assert again.key not in {each.upload.key for each in bench.told}


# --- the person ---


def test_one_that_waits_is_taken_back_at_once(bench: Bench) -> None:
    bench.server.down = True
    bench.add(UPLOAD)
    bench.wait(1)
    bench.do(bench.outbox.cancel(UPLOAD.key))
    assert bench.outbox.uploads == ()
    assert bench.flaky.row(UPLOAD.key) is None
    bench.do(bench.outbox.cancel(UPLOAD.key))  # a second click finds nothing


def test_one_that_is_taken_back_during_its_list_asks_no_longer(bench: Bench) -> None:
    bench.server.lists = [Listing(takes=100.0)]
    bench.add(UPLOAD)
    bench.wait(1)
    bench.do(bench.outbox.cancel(UPLOAD.key))
    bench.wait(1)
    assert bench.client.lists == 0
    assert bench.last(UPLOAD).state is S.CANCELLED


def test_a_wish_that_changes_nothing_stops_nothing(bench: Bench) -> None:
    bench.add(UPLOAD)
    bench.wait(1.5)
    bench.do(bench.outbox.resume(UPLOAD.key))
    bench.do(bench.outbox.retry(UPLOAD.key))
    bench.do(bench.outbox.reject_matches(UPLOAD.key))
    bench.do(bench.outbox.confirm_match(UPLOAD.key, Document(7)))
    bench.wait(10)
    assert bench.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]


# --- the life of the app ---


def test_after_a_kill_the_queue_goes_on_and_says_what_happened(bench: Bench) -> None:
    bench.server.posts = [Post(thinking=0.5), Post(End.LOST, sending=20.0)]
    for number in (1, 2):
        bench.add(an_upload(number))
    bench.wait(10)
    assert states_of(bench) == [S.SENDING]
    bench.stop()
    bench.start()
    shown = bench.upload(an_upload(2))
    assert (shown.state, shown.wait) == (S.UNCERTAIN, Wait.SETTLE)
    assert str(shown.error) == "Sending was interrupted"
    bench.wait(300)
    assert len(bench.outbox.receipts) == len(bench.server.present) == 2


def test_a_clock_that_was_set_back_keeps_nothing_for_days(bench: Bench) -> None:
    bench.server.posts = [Post(End.LOST, stores=0.0)]
    bench.add(UPLOAD)
    bench.wait(10)
    bench.stop()
    bench.loop.set_wall_clock(timedelta(days=-1))
    bench.start()
    bench.wait(100)
    assert bench.last(UPLOAD).state is S.STORED


# --- a journal that cannot be written ---


@NO_JOURNAL
def test_what_cannot_be_written_down_is_not_taken(bench: Bench) -> None:
    bench.flaky.fails = 1
    with pytest.raises(QueueError, match="Nothing is sent now"):
        bench.add(UPLOAD)
    assert bench.outbox.uploads == ()
    assert reasons(bench) == [FULL]


@NO_JOURNAL
def test_nothing_is_sent_until_it_can_be_written_down(bench: Bench) -> None:
    bench.add(UPLOAD)
    bench.flaky.fails = 1_000
    bench.wait(100)
    assert bench.server.counts["POSTs"] == 0
    assert bench.upload(UPLOAD).state is S.QUEUED
    bench.outbox.retry_now()
    bench.wait(100)
    assert bench.server.counts["POSTs"] == 0
    assert reasons(bench) == [FULL, FULL]
    bench.flaky.fails = 0
    bench.outbox.retry_now()
    bench.wait(10)
    assert reasons(bench)[2:] == [None]
    assert bench.last(UPLOAD).state is S.STORED


@NO_JOURNAL
def test_what_comes_in_shows_that_the_others_may_go_on(bench: Bench) -> None:
    bench.add(UPLOAD)
    bench.flaky.fails = 1
    bench.wait(10)
    assert bench.upload(UPLOAD).state is S.QUEUED
    bench.add(an_upload(2))
    assert reasons(bench) == [FULL, None]
    bench.wait(20)
    assert len(bench.outbox.receipts) == 2


@NO_JOURNAL
def test_a_wish_that_was_kept_shows_it_too(bench: Bench) -> None:
    bench.add(UPLOAD)
    bench.flaky.fails = 1
    bench.wait(10)
    bench.do(bench.outbox.retry(UPLOAD.key))
    assert reasons(bench) == [FULL, None]
    bench.wait(20)
    assert bench.last(UPLOAD).state is S.STORED


@NO_JOURNAL
def test_a_wish_that_cannot_be_kept_changes_nothing(bench: Bench) -> None:
    bench.server.posts = [Post(sending=10.0)]
    bench.add(UPLOAD)
    bench.wait(3)
    bench.flaky.fails = 1
    bench.do(bench.outbox.resume(UPLOAD.key))  # which is none
    assert bench.flaky.fails == 1
    bench.do(bench.outbox.pause(UPLOAD.key))
    assert not bench.upload(UPLOAD).paused
    assert reasons(bench) == [FULL]
    bench.wait(20)
    assert bench.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]


@NO_JOURNAL
def test_an_end_that_cannot_be_written_is_looked_for_afterwards(bench: Bench) -> None:
    bench.add(UPLOAD)
    bench.wait(1.5)
    bench.flaky.fails = 1_000
    bench.wait(10)
    assert bench.upload(UPLOAD).state is S.SENDING
    bench.flaky.fails = 0
    bench.outbox.retry_now()
    bench.wait(1)
    assert bench.upload(UPLOAD).state is S.UNCERTAIN
    bench.wait(70)
    assert bench.last(UPLOAD).state is S.STORED
    assert bench.server.counts["POSTs"] == 1


@NO_JOURNAL
def test_a_pause_in_the_moment_of_such_an_end_loses_nothing_and_says_the_truth(bench: Bench) -> None:
    bench.add(UPLOAD)
    bench.wait(1.5)
    bench.flaky.fails = 1
    bench.wait(10)
    assert bench.upload(UPLOAD).state is S.SENDING  # as far as anything is written down
    bench.do(bench.outbox.pause(UPLOAD.key))
    bench.wait(1)
    shown = bench.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.UNCERTAIN, Wait.PERSON)
    assert reasons(bench) == [FULL, None]
    bench.wait(70)  # it is looked for although it is paused
    assert bench.last(UPLOAD).state is S.STORED
    assert bench.server.counts["POSTs"] == 1


@NO_JOURNAL
def test_a_look_that_cannot_be_written_is_taken_again(bench: Bench) -> None:
    bench.server.posts = [Post(End.LOST, stores=0.0)]
    bench.add(UPLOAD)
    bench.wait(50)
    bench.flaky.fails = 1
    bench.wait(30)
    assert bench.upload(UPLOAD).state is S.UNCERTAIN
    bench.outbox.retry_now()
    bench.wait(5)
    assert bench.last(UPLOAD).state is S.STORED


@NO_JOURNAL
def test_what_last_time_left_waits_until_it_can_be_taken_over(bench: Bench) -> None:
    bench.server.posts = [Post(End.LOST, sending=20.0)]
    for number in (1, 2):
        bench.add(an_upload(number))
    bench.wait(4)
    bench.stop()
    bench.flaky.fails = 1
    bench.start()
    bench.wait(100)
    assert bench.server.counts["lists"] == 1
    bench.outbox.retry_now()
    bench.wait(200)
    assert reasons(bench) == [FULL, None]
    assert len(bench.outbox.receipts) == 2


@NO_JOURNAL
def test_without_a_usable_journal_nobody_is_told_that_it_goes_on(make_bench: MakeBench) -> None:
    bench = make_bench(journal=UnusableJournal("the drive is gone"))
    bench.outbox.retry_now()
    bench.wait(1)
    bench.outbox.signed_in(bench.face())
    bench.wait(1)
    assert reasons(bench) == ["the drive is gone"] * 2
    with pytest.raises(QueueError):
        bench.add(UPLOAD)
    assert None not in bench.halts


def test_a_journal_that_can_be_written_goes_on(bench: Bench) -> None:
    bench.outbox.retry_now()
    bench.wait(1)
    assert reasons(bench) == [None]
