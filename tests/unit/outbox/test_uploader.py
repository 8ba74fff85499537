"""From queued to an outcome: what is committed before the first byte, and what each end of a POST makes of it."""

from datetime import timedelta

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    DossierError,
    FileChangedError,
    IncompleteListError,
    InterruptedSendingError,
    NotAcceptedError,
    SignInEndedError,
    UnreachableError,
)
from desktop_app.domain.upload import UploadState, Wait
from tests.support.model_server import End, Listing, Post
from tests.support.outbox_harness import NAME, OutboxHarness, a_document, an_upload

S = UploadState
UPLOAD = an_upload(1)


def error_of(harness: OutboxHarness) -> DossierError | None:
    return harness.last(UPLOAD).error


def test_a_document_is_stored_once_and_has_a_receipt(harness: OutboxHarness) -> None:
    assert harness.add(UPLOAD)
    harness.wait(10)

    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]
    [number] = harness.server.made_by(UPLOAD.key)
    [receipt] = harness.outbox.receipts
    assert (receipt.document_id, receipt.sha256) == (number, UPLOAD.identity.sha256)
    assert harness.told[-1].document == harness.server.present[number].document
    assert harness.outbox.uploads == ()
    assert all(source.closed for source in harness.sources)


def test_before_the_first_byte_the_baseline_and_the_attempt_are_committed(harness: OutboxHarness) -> None:
    old = harness.server.insert(Document(0, name=NAME))
    harness.add(UPLOAD)
    harness.wait(1.5)

    row = harness.flaky.row(UPLOAD.key)
    assert row is not None
    assert (row.state, row.baseline, row.attempts) == (S.SENDING, frozenset({old}), 1)


def test_a_file_that_is_not_what_was_added_is_held(harness: OutboxHarness) -> None:
    harness.files[UPLOAD.key] = FileChangedError(name=NAME)
    harness.add(UPLOAD)
    harness.wait(10)

    assert harness.states(UPLOAD) == [S.QUEUED, S.HELD]
    assert isinstance(error_of(harness), FileChangedError)
    assert harness.server.counts["POSTs"] == 0


# --- the baseline ---


def test_uploads_that_start_together_share_one_list(harness: OutboxHarness) -> None:
    for number in (1, 2, 3):
        harness.add(an_upload(number))
    harness.wait(10)
    assert harness.server.counts["lists"] == 1
    harness.wait(30)
    harness.add(an_upload(4))
    harness.wait(10)
    assert harness.server.counts["lists"] == 2
    assert len(harness.outbox.receipts) == 4


def test_another_attempt_keeps_the_first_baseline(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.BUSY, retry_after=90.0)]
    harness.add(UPLOAD)
    harness.wait(10)
    harness.server.insert(Document(0, name=NAME))
    harness.wait(100)

    assert harness.last(UPLOAD).state is S.STORED
    assert harness.last(UPLOAD).baseline == frozenset()
    assert harness.server.counts["lists"] == 1


def test_an_incomplete_list_is_no_baseline_and_says_so(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(hides=1)] * 3
    harness.server.insert(Document(0))
    harness.add(UPLOAD)
    harness.wait(5)

    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait, shown.attempts) == (S.QUEUED, Wait.RETRY, 0)
    assert shown.wait_until is not None
    assert isinstance(shown.error, IncompleteListError)
    assert harness.server.counts["POSTs"] == 0
    harness.wait(200)
    assert harness.last(UPLOAD).state is S.STORED


@pytest.mark.parametrize("trouble", [End.TROUBLE, End.GARBLED, End.LOST, End.CONFLICT])
def test_a_list_that_fails_puts_it_off_without_an_attempt(harness: OutboxHarness, trouble: End) -> None:
    harness.server.lists = [Listing(error=trouble)]
    harness.add(UPLOAD)
    harness.wait(5)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait, shown.attempts) == (S.QUEUED, Wait.RETRY, 0)
    harness.wait(60)
    assert harness.last(UPLOAD).state is S.STORED


def test_a_list_that_is_refused_holds_it(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(error=End.BAD)]
    harness.add(UPLOAD)
    harness.wait(5)
    assert harness.states(UPLOAD) == [S.QUEUED, S.HELD]
    assert isinstance(error_of(harness), NotAcceptedError)


def test_a_list_without_network_pauses_the_queue_until_it_is_back(harness: OutboxHarness) -> None:
    harness.server.down = True
    harness.add(UPLOAD)
    harness.wait(1)
    shown = harness.upload(UPLOAD)
    assert (shown.wait, shown.attempts) == (Wait.NETWORK, 0)
    assert shown.wait_until is not None
    assert harness.outbox.offline
    harness.wait(600)
    assert harness.server.counts["POSTs"] == 0
    harness.server.down = False
    harness.wait(60)
    assert harness.last(UPLOAD).state is S.STORED
    assert not harness.outbox.offline


def test_a_list_whose_sign_in_ended_waits_for_the_next(harness: OutboxHarness) -> None:
    harness.server.token_ended = True
    harness.add(UPLOAD)
    harness.wait(1000)
    assert harness.upload(UPLOAD).wait is Wait.SIGN_IN
    assert harness.server.counts["lists"] == 1
    harness.server.token_ended = False
    harness.outbox.signed_in(harness.face())
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED


def test_a_list_with_the_token_before_the_newest_says_nothing(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(error=End.SIGN_IN, takes=2.0)]
    harness.add(UPLOAD)
    harness.wait(1)
    harness.outbox.signed_in(harness.face())
    harness.wait(20)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]


def test_one_that_was_paused_during_the_list_is_not_sent(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(takes=5.0)]
    harness.add(UPLOAD)
    harness.wait(1)
    harness.do(harness.outbox.pause(UPLOAD.key))
    harness.wait(100)
    assert harness.upload(UPLOAD).wait is Wait.PERSON
    assert harness.server.counts["POSTs"] == 0
    harness.do(harness.outbox.resume(UPLOAD.key))
    harness.wait(20)
    assert harness.last(UPLOAD).state is S.STORED


def test_one_that_was_paused_while_its_list_failed_stays_paused(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(takes=1.0, error=End.TROUBLE)]
    harness.add(an_upload(2))
    harness.add(UPLOAD)
    harness.wait(0.9)
    harness.spawn(harness.outbox.pause(UPLOAD.key))
    harness.wait(100)
    assert harness.upload(UPLOAD).wait is Wait.PERSON
    assert harness.last(an_upload(2)).state is S.STORED


def test_others_give_up_their_turn_when_the_shared_list_finds_no_network(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(error=End.NOT_SENT)]
    for number in (1, 2, 3):
        harness.add(an_upload(number))
    harness.wait(1)
    assert harness.server.counts["lists"] == 1
    assert {each.wait for each in harness.outbox.uploads} == {Wait.NETWORK}
    harness.wait(30)
    assert len(harness.outbox.receipts) == 3


# --- ends of a POST ---


def test_what_is_refused_says_why(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.BAD)]
    harness.add(UPLOAD)
    harness.wait(10)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.REFUSED]
    assert isinstance(error_of(harness), NotAcceptedError)


def test_bytes_that_end_early_hold_it(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.FILE)]
    harness.add(UPLOAD)
    harness.wait(10)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.HELD]


def test_what_was_acknowledged_is_looked_for_at_once(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.MUTE)]
    harness.add(UPLOAD)
    harness.wait(6)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.STORED]
    assert harness.last(UPLOAD).document_id == harness.server.made_by(UPLOAD.key)[0]


@pytest.mark.parametrize("end", [End.LOST, End.NO_ANSWER, End.GARBLED, End.TROUBLE, End.CONFLICT])
def test_a_lost_answer_is_uncertain_for_the_settle_time(harness: OutboxHarness, end: End) -> None:
    harness.server.posts = [Post(end, stores=None)]
    harness.add(UPLOAD)
    harness.wait(50)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.UNCERTAIN, Wait.SETTLE)
    assert harness.server.counts["lists"] == 1


@pytest.mark.parametrize(("asked", "waited"), [(600.0, 600.0), (7.0, 60.0), (None, 60.0)])
def test_a_503_is_looked_for_when_both_times_are_over(
    harness: OutboxHarness, asked: float | None, waited: float
) -> None:
    harness.server.posts = [Post(End.BUSY_MAYBE, stores=0.0, retry_after=asked)]
    harness.add(UPLOAD)
    harness.wait(3.5 + waited)
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    harness.wait(2)
    assert harness.last(UPLOAD).state is S.STORED


def test_retry_after_is_obeyed_to_the_second_without_an_attempt(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.BUSY, retry_after=90.0)]
    harness.add(UPLOAD)
    harness.wait(5)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait, shown.attempts) == (S.QUEUED, Wait.RETRY, 0)
    assert shown.wait_until is not None
    left = (shown.wait_until - harness.loop.now()).total_seconds()
    harness.wait(left - 0.01)
    assert harness.server.counts["POSTs"] == 1
    harness.wait(0.02)
    assert harness.server.counts["POSTs"] == 2


def test_no_connection_uses_no_attempt(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.NOT_SENT)] * 5
    harness.add(UPLOAD)
    harness.wait(2)
    shown = harness.upload(UPLOAD)
    assert (shown.wait, shown.attempts) == (Wait.NETWORK, 0)
    assert isinstance(shown.error, UnreachableError)
    harness.wait(200)
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.last(UPLOAD).attempts == 1


def test_a_token_that_ends_pauses_all(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.SIGN_IN)]
    harness.add(UPLOAD)
    harness.wait(1000)
    shown = harness.upload(UPLOAD)
    assert (shown.wait, shown.attempts) == (Wait.SIGN_IN, 0)
    assert isinstance(shown.error, SignInEndedError)
    harness.outbox.signed_in(harness.face())
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED


def test_the_end_of_an_older_token_only_costs_a_turn(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.SIGN_IN, sending=4.0)]
    harness.add(UPLOAD)
    harness.wait(2)
    harness.outbox.signed_in(harness.face())
    harness.wait(30)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.QUEUED, S.SENDING, S.STORED]
    assert harness.last(UPLOAD).attempts == 1


def test_what_is_learned_during_the_commit_keeps_it_back(harness: OutboxHarness) -> None:
    harness.disk_takes = 2.0
    harness.server.posts = [Post(End.BUSY, sending=0.0, thinking=0.5, retry_after=60.0)]
    harness.add(UPLOAD)
    harness.wait(0.2)
    harness.spawn(harness.outbox.add(an_upload(2)))
    harness.wait(40)
    assert harness.server.counts["POSTs"] == 1
    harness.wait(200)
    assert len(harness.outbox.receipts) == 2


# --- the person, while it is sent ---


def test_one_that_is_stopped_before_its_last_byte_did_not_arrive(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=20.0)]
    harness.add(UPLOAD)
    harness.wait(5)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    harness.wait(5)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.CANCELLED]


def test_one_that_is_stopped_after_its_last_byte_is_looked_for(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=2.0, thinking=30.0, stores=0.0, end=End.LOST)]
    harness.add(UPLOAD)
    harness.wait(5)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    harness.wait(1)
    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    assert isinstance(error_of(harness), InterruptedSendingError)
    harness.wait(100)
    assert harness.last(UPLOAD).state is S.STORED


@pytest.mark.parametrize("size", [0, 1000])
def test_a_path_that_was_sent_may_have_been_followed(harness: OutboxHarness, size: int) -> None:
    upload = an_upload(1, server_path="/srv/passport-SPECIMEN.jpg", size=size)
    harness.server.posts = [Post(sending=2.0, thinking=30.0, stores=0.0, end=End.LOST)]
    harness.add(upload)
    harness.wait(5)
    harness.do(harness.outbox.cancel(upload.key))
    harness.wait(100)
    assert harness.states(upload) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.STORED]


def test_one_that_is_paused_is_looked_for_and_then_waits(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=20.0)]
    harness.add(UPLOAD)
    harness.wait(5)
    harness.do(harness.outbox.pause(UPLOAD.key))
    harness.wait(1)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.UNCERTAIN, Wait.PERSON)
    harness.wait(300)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.QUEUED, Wait.PERSON)
    assert harness.server.counts["POSTs"] == 1


@pytest.mark.parametrize("wish", ["cancel", "pause"])
def test_a_wish_while_it_cannot_be_sent_is_kept(harness: OutboxHarness, wish: str) -> None:
    harness.server.posts = [Post(End.BUSY, sending=1.0, thinking=1.0, retry_after=5.0)]
    harness.add(UPLOAD)
    harness.wait(2)
    harness.disk_takes = 1.0  # the answer comes while the wish is being written down
    harness.spawn(getattr(harness.outbox, wish)(UPLOAD.key))
    harness.wait(60)
    assert harness.server.counts["POSTs"] == 1
    last = harness.last(UPLOAD)
    assert (last.state, last.paused) == ((S.QUEUED, True) if wish == "pause" else (S.CANCELLED, False))


def test_a_file_on_the_servers_disk_is_sent_by_its_path(harness: OutboxHarness) -> None:
    upload = an_upload(1, server_path="/srv/passport-SPECIMEN.jpg", size=0)
    harness.add(upload)
    harness.wait(10)
    assert harness.last(upload).state is S.STORED


def test_an_end_leaves_no_open_copy(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=20.0)]
    harness.add(UPLOAD)
    harness.wait(5)
    harness.stop()
    assert [source.closed for source in harness.sources] == [True]
    harness.start()
    assert harness.upload(UPLOAD).state is S.UNCERTAIN


def test_an_end_while_the_copy_is_closed_closes_it(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(thinking=2.0)]
    harness.add(UPLOAD)
    harness.wait(3)
    harness.disk_takes = 5.0
    harness.wait(8)
    assert harness.last(UPLOAD).state is S.STORED
    assert [source.closed for source in harness.sources] == [False]
    harness.stop()
    assert [source.closed for source in harness.sources] == [True]


def test_a_list_from_a_time_to_come_is_no_baseline(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(10)
    harness.loop.set_wall_clock(timedelta(hours=-1))
    harness.wait(30)
    harness.add(an_upload(2))
    harness.wait(10)
    assert harness.server.counts["lists"] == 2


def test_the_same_bytes_that_were_there_before_are_not_taken_for_it(harness: OutboxHarness) -> None:
    harness.server.insert(a_document(0, UPLOAD))
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(UPLOAD)
    harness.wait(100)
    assert harness.last(UPLOAD).document_id == harness.server.made_by(UPLOAD.key)[0]
