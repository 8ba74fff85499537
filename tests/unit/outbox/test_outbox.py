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
from tests.support.outbox_harness import NAME, OutboxHarness, an_upload

S = UploadState
UPLOAD = an_upload(1)
FULL = "database or disk is full"
NO_JOURNAL = pytest.mark.logs("the journal cannot be written")
MakeHarness = Callable[..., OutboxHarness]


def states_of(harness: OutboxHarness) -> list[UploadState]:
    return [each.state for each in harness.outbox.uploads]


def reasons(harness: OutboxHarness) -> list[object]:
    """What was told of the journal: why it cannot be written, or None."""
    return [each.fields["reason"] if each is not None else None for each in harness.halts]


# --- what starts when ---


def test_three_at_a_time_in_the_order_of_adding(harness: OutboxHarness) -> None:
    for number in range(1, 6):
        harness.add(an_upload(number))
    harness.wait(1.5)
    assert states_of(harness) == [S.SENDING] * 3 + [S.QUEUED] * 2
    harness.wait(20)
    sent = [each.upload.key for each in harness.told if each.upload.state is S.SENDING]
    assert sent == [an_upload(number).key for number in range(1, 6)]
    assert len(harness.outbox.receipts) == 5


def test_progress_can_be_polled(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(1.7)
    progress = harness.outbox.progress(UPLOAD.key)
    assert progress is not None
    assert (progress.sent, progress.total) == (500, 1000)
    assert harness.outbox.progress("another") is None


def test_searches_run_beside_uploads_one_at_a_time(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=0.0)] * 3 + [Post(sending=100.0)] * 3
    for number in range(1, 7):
        harness.add(an_upload(number))
    harness.server.lists = [Listing(), Listing(takes=10.0), Listing(takes=10.0)]
    harness.wait(69)
    assert harness.client.lists == 1
    harness.wait(60)
    assert len(harness.outbox.receipts) == 6


def test_a_lost_line_is_tried_by_one_request_at_a_time(harness: OutboxHarness) -> None:
    for number in range(1, 4):
        harness.add(an_upload(number))
    harness.server.posts = [Post(End.NOT_SENT), Post(End.LOST, stores=0.0), Post(sending=80.0)]
    harness.wait(75)
    assert harness.server.counts["POSTs"] == 3  # the one that still runs is the try
    assert (harness.server.counts["lists"], harness.outbox.offline) == (1, True)
    harness.wait(30)
    assert not harness.outbox.offline
    assert len(harness.outbox.receipts) == 3


def test_a_lost_answer_is_looked_for_when_the_line_is_back(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(UPLOAD)
    harness.wait(10)
    harness.server.down = True
    harness.wait(100)
    assert harness.outbox.offline
    harness.add(an_upload(2))
    harness.server.down = False
    harness.wait(100)
    assert len(harness.outbox.receipts) == 2


def test_rows_are_told_what_holds_all_of_them(harness: OutboxHarness) -> None:
    for number in range(1, 6):
        harness.add(an_upload(number))
    harness.server.down = True
    harness.wait(1)
    told = {each.upload.key for each in harness.told[-5:]}
    assert len(told) == 5
    assert {each.wait for each in harness.outbox.uploads} == {Wait.NETWORK}


def test_the_end_of_a_wait_is_told_at_once(harness: OutboxHarness) -> None:
    harness.server.token_ended = True
    harness.add(UPLOAD)
    harness.wait(1)
    before = (harness.outbox.signed_out, len(harness.told))
    harness.outbox.signed_in(harness.face())
    assert (harness.outbox.signed_out, len(harness.told)) == (False, before[1] + 1)
    assert before[0]


def test_the_same_wait_is_told_once(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.BUSY, retry_after=500.0)]
    harness.add(UPLOAD)
    harness.wait(10)
    count = len(harness.told)
    harness.outbox.retry_now()
    harness.wait(10)
    assert len(harness.told) == count


# --- adding ---


def test_the_same_document_is_taken_once(harness: OutboxHarness) -> None:
    assert harness.add(UPLOAD)
    again = replace(UPLOAD, key=an_upload(2).key)
    assert not harness.add(again)
    harness.wait(10)
    assert len(harness.server.present) == 1


def test_two_added_in_the_same_moment_are_one(harness: OutboxHarness) -> None:
    harness.disk_takes = 1.0
    harness.spawn(harness.outbox.add(UPLOAD))
    harness.spawn(harness.outbox.add(replace(UPLOAD, key=an_upload(2).key)))
    harness.wait(30)
    assert len(harness.server.present) == 1


def test_one_that_is_held_makes_room_for_the_same_again(harness: OutboxHarness) -> None:
    harness.files[UPLOAD.key] = FileChangedError(name=NAME)
    harness.add(UPLOAD)
    harness.wait(1)
    again = replace(UPLOAD, key=an_upload(2).key)
    assert harness.add(again)
    assert harness.last(UPLOAD).state is S.CANCELLED
    harness.wait(10)
    assert harness.last(again).state is S.STORED


def test_adding_what_is_being_taken_back_keeps_it(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=None)]
    harness.add(UPLOAD)
    harness.wait(10)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    assert not harness.add(replace(UPLOAD, key=an_upload(2).key))
    assert not harness.upload(UPLOAD).cancel_wanted
    harness.wait(200)
    assert harness.last(UPLOAD).state is S.STORED


def test_one_that_was_taken_back_in_the_very_moment_is_taken_anew(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=10.0)]
    harness.add(UPLOAD)
    harness.wait(3)
    harness.disk_takes = 1.0
    harness.spawn(harness.outbox.cancel(UPLOAD.key))
    harness.wait(2)
    again = replace(UPLOAD, key=an_upload(2).key)
    harness.spawn(harness.outbox.add(again))
    harness.wait(30)
    assert harness.last(UPLOAD).state is S.CANCELLED
    assert harness.last(again).state is S.STORED


def test_one_whose_taking_back_is_just_being_written_down_is_taken_anew(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=None)]
    harness.add(UPLOAD)
    harness.wait(10)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    while harness.server.counts["lists"] < 3:
        harness.wait(0.1)
    harness.disk_takes = 5.0
    harness.wait(2)
    again = replace(UPLOAD, key=an_upload(2).key)
    harness.spawn(harness.outbox.add(again))
    harness.wait(40)
    assert harness.last(UPLOAD).state is S.CANCELLED
    assert harness.last(again).state is S.STORED


def test_one_that_was_retried_in_the_very_moment_is_not_replaced(harness: OutboxHarness) -> None:
    harness.files[UPLOAD.key] = FileChangedError(name=NAME)
    harness.add(UPLOAD)
    harness.wait(1)
    del harness.files[UPLOAD.key]
    harness.disk_takes = 1.0
    harness.spawn(harness.outbox.retry(UPLOAD.key))
    again = replace(UPLOAD, key=an_upload(2).key)
    harness.spawn(harness.outbox.add(again))
    harness.wait(30)
    assert harness.last(UPLOAD).state is S.STORED
    assert again.key not in {each.upload.key for each in harness.told}


# --- the person ---


def test_one_that_waits_is_taken_back_at_once(harness: OutboxHarness) -> None:
    harness.server.down = True
    harness.add(UPLOAD)
    harness.wait(1)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    assert harness.outbox.uploads == ()
    assert harness.flaky.row(UPLOAD.key) is None
    harness.do(harness.outbox.cancel(UPLOAD.key))  # a second click finds nothing


def test_one_that_is_taken_back_during_its_list_asks_no_longer(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(takes=100.0)]
    harness.add(UPLOAD)
    harness.wait(1)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    harness.wait(1)
    assert harness.client.lists == 0
    assert harness.last(UPLOAD).state is S.CANCELLED


def test_a_wish_that_changes_nothing_stops_nothing(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(1.5)
    harness.do(harness.outbox.resume(UPLOAD.key))
    harness.do(harness.outbox.retry(UPLOAD.key))
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.do(harness.outbox.confirm_match(UPLOAD.key, Document(7)))
    harness.wait(10)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]


# --- the life of the app ---


def test_after_a_kill_the_queue_goes_on_and_says_what_happened(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(thinking=0.5), Post(End.LOST, sending=20.0)]
    for number in (1, 2):
        harness.add(an_upload(number))
    harness.wait(10)
    assert states_of(harness) == [S.SENDING]
    harness.stop()
    harness.start()
    shown = harness.upload(an_upload(2))
    assert (shown.state, shown.wait) == (S.UNCERTAIN, Wait.SETTLE)
    assert str(shown.error) == "Sending was interrupted"
    harness.wait(300)
    assert len(harness.outbox.receipts) == len(harness.server.present) == 2


def test_a_clock_that_was_set_back_keeps_nothing_for_days(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(UPLOAD)
    harness.wait(10)
    harness.stop()
    harness.loop.set_wall_clock(timedelta(days=-1))
    harness.start()
    harness.wait(100)
    assert harness.last(UPLOAD).state is S.STORED


# --- a journal that cannot be written ---


@NO_JOURNAL
def test_what_cannot_be_written_down_is_not_taken(harness: OutboxHarness) -> None:
    harness.flaky.fails = 1
    with pytest.raises(QueueError, match="Nothing is being sent"):
        harness.add(UPLOAD)
    assert harness.outbox.uploads == ()
    assert reasons(harness) == [FULL]


@NO_JOURNAL
def test_nothing_is_sent_until_it_can_be_written_down(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.flaky.fails = 1_000
    harness.wait(100)
    assert harness.server.counts["POSTs"] == 0
    assert harness.upload(UPLOAD).state is S.QUEUED
    harness.outbox.retry_now()
    harness.wait(100)
    assert harness.server.counts["POSTs"] == 0
    assert reasons(harness) == [FULL, FULL]
    harness.flaky.fails = 0
    harness.outbox.retry_now()
    harness.wait(10)
    assert reasons(harness)[2:] == [None]
    assert harness.last(UPLOAD).state is S.STORED


@NO_JOURNAL
def test_what_comes_in_shows_that_the_others_may_go_on(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.flaky.fails = 1
    harness.wait(10)
    assert harness.upload(UPLOAD).state is S.QUEUED
    harness.add(an_upload(2))
    assert reasons(harness) == [FULL, None]
    harness.wait(20)
    assert len(harness.outbox.receipts) == 2


@NO_JOURNAL
def test_a_wish_that_was_kept_shows_it_too(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.flaky.fails = 1
    harness.wait(10)
    harness.do(harness.outbox.retry(UPLOAD.key))
    assert reasons(harness) == [FULL, None]
    harness.wait(20)
    assert harness.last(UPLOAD).state is S.STORED


@NO_JOURNAL
def test_a_wish_that_cannot_be_kept_changes_nothing(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=10.0)]
    harness.add(UPLOAD)
    harness.wait(3)
    harness.flaky.fails = 1
    harness.do(harness.outbox.resume(UPLOAD.key))  # which is none
    assert harness.flaky.fails == 1
    harness.do(harness.outbox.pause(UPLOAD.key))
    assert not harness.upload(UPLOAD).paused
    assert reasons(harness) == [FULL]
    harness.wait(20)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]


@NO_JOURNAL
def test_an_end_that_cannot_be_written_is_looked_for_afterwards(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(1.5)
    harness.flaky.fails = 1_000
    harness.wait(10)
    assert harness.upload(UPLOAD).state is S.SENDING
    harness.flaky.fails = 0
    harness.outbox.retry_now()
    harness.wait(1)
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    harness.wait(70)
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.server.counts["POSTs"] == 1


@NO_JOURNAL
def test_a_pause_in_the_moment_of_such_an_end_loses_nothing_and_says_the_truth(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(1.5)
    harness.flaky.fails = 1
    harness.wait(10)
    assert harness.upload(UPLOAD).state is S.SENDING  # as far as anything is written down
    harness.do(harness.outbox.pause(UPLOAD.key))
    harness.wait(1)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.UNCERTAIN, Wait.PERSON)
    assert reasons(harness) == [FULL, None]
    harness.wait(70)  # it is looked for although it is paused
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.server.counts["POSTs"] == 1


@NO_JOURNAL
def test_a_look_that_cannot_be_written_is_taken_again(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(UPLOAD)
    harness.wait(50)
    harness.flaky.fails = 1
    harness.wait(30)
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    harness.outbox.retry_now()
    harness.wait(5)
    assert harness.last(UPLOAD).state is S.STORED


@NO_JOURNAL
def test_what_last_time_left_waits_until_it_can_be_taken_over(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, sending=20.0)]
    for number in (1, 2):
        harness.add(an_upload(number))
    harness.wait(4)
    harness.stop()
    harness.flaky.fails = 1
    harness.start()
    harness.wait(100)
    assert harness.server.counts["lists"] == 1
    harness.outbox.retry_now()
    harness.wait(200)
    assert reasons(harness) == [FULL, None]
    assert len(harness.outbox.receipts) == 2


@NO_JOURNAL
def test_without_a_usable_journal_nobody_is_told_that_it_goes_on(make_harness: MakeHarness) -> None:
    harness = make_harness(journal=UnusableJournal("the drive is gone"))
    harness.outbox.retry_now()
    harness.wait(1)
    harness.outbox.signed_in(harness.face())
    harness.wait(1)
    assert reasons(harness) == ["the drive is gone"] * 2
    with pytest.raises(QueueError):
        harness.add(UPLOAD)
    assert None not in harness.halts


def test_a_journal_that_can_be_written_goes_on(harness: OutboxHarness) -> None:
    harness.outbox.retry_now()
    harness.wait(1)
    assert reasons(harness) == [None]
