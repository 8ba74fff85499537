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
from tests.support.outbox_harness import NAME, Bench, a_document, an_upload

S = UploadState
UPLOAD = an_upload(1)


def error_of(bench: Bench) -> DossierError | None:
    return bench.last(UPLOAD).error


def test_a_document_is_stored_once_and_has_a_receipt(bench: Bench) -> None:
    assert bench.add(UPLOAD)
    bench.wait(10)

    assert bench.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]
    [number] = bench.server.made_by(UPLOAD.key)
    [receipt] = bench.outbox.receipts
    assert (receipt.document_id, receipt.sha256) == (number, UPLOAD.identity.sha256)
    assert bench.told[-1].document == bench.server.present[number].document
    assert bench.outbox.uploads == ()
    assert all(source.closed for source in bench.sources)


def test_before_the_first_byte_the_baseline_and_the_attempt_are_committed(bench: Bench) -> None:
    old = bench.server.insert(Document(0, name=NAME))
    bench.add(UPLOAD)
    bench.wait(1.5)

    row = bench.flaky.row(UPLOAD.key)
    assert row is not None
    assert (row.state, row.baseline, row.attempts) == (S.SENDING, frozenset({old}), 1)


def test_a_file_that_is_not_what_was_added_is_held(bench: Bench) -> None:
    bench.files[UPLOAD.key] = FileChangedError(name=NAME)
    bench.add(UPLOAD)
    bench.wait(10)

    assert bench.states(UPLOAD) == [S.QUEUED, S.HELD]
    assert isinstance(error_of(bench), FileChangedError)
    assert bench.server.counts["POSTs"] == 0


# --- the baseline ---


def test_uploads_that_start_together_share_one_list(bench: Bench) -> None:
    for number in (1, 2, 3):
        bench.add(an_upload(number))
    bench.wait(10)
    assert bench.server.counts["lists"] == 1
    bench.wait(30)
    bench.add(an_upload(4))
    bench.wait(10)
    assert bench.server.counts["lists"] == 2
    assert len(bench.outbox.receipts) == 4


def test_another_attempt_keeps_the_first_baseline(bench: Bench) -> None:
    bench.server.posts = [Post(End.BUSY, retry_after=90.0)]
    bench.add(UPLOAD)
    bench.wait(10)
    bench.server.insert(Document(0, name=NAME))
    bench.wait(100)

    assert bench.last(UPLOAD).state is S.STORED
    assert bench.last(UPLOAD).baseline == frozenset()
    assert bench.server.counts["lists"] == 1


def test_an_incomplete_list_is_no_baseline_and_says_so(bench: Bench) -> None:
    bench.server.lists = [Listing(hides=1)] * 3
    bench.server.insert(Document(0))
    bench.add(UPLOAD)
    bench.wait(5)

    shown = bench.upload(UPLOAD)
    assert (shown.state, shown.wait, shown.attempts) == (S.QUEUED, Wait.RETRY, 0)
    assert shown.wait_until is not None
    assert isinstance(shown.error, IncompleteListError)
    assert bench.server.counts["POSTs"] == 0
    bench.wait(200)
    assert bench.last(UPLOAD).state is S.STORED


@pytest.mark.parametrize("trouble", [End.TROUBLE, End.GARBLED, End.LOST, End.CONFLICT])
def test_a_list_that_fails_puts_it_off_without_an_attempt(bench: Bench, trouble: End) -> None:
    bench.server.lists = [Listing(error=trouble)]
    bench.add(UPLOAD)
    bench.wait(5)
    shown = bench.upload(UPLOAD)
    assert (shown.state, shown.wait, shown.attempts) == (S.QUEUED, Wait.RETRY, 0)
    bench.wait(60)
    assert bench.last(UPLOAD).state is S.STORED


def test_a_list_that_is_refused_holds_it(bench: Bench) -> None:
    bench.server.lists = [Listing(error=End.BAD)]
    bench.add(UPLOAD)
    bench.wait(5)
    assert bench.states(UPLOAD) == [S.QUEUED, S.HELD]
    assert isinstance(error_of(bench), NotAcceptedError)


def test_a_list_without_network_pauses_the_queue_until_it_is_back(bench: Bench) -> None:
    bench.server.down = True
    bench.add(UPLOAD)
    bench.wait(1)
    shown = bench.upload(UPLOAD)
    assert (shown.wait, shown.attempts) == (Wait.NETWORK, 0)
    assert shown.wait_until is not None
    assert bench.outbox.offline
    bench.wait(600)
    assert bench.server.counts["POSTs"] == 0
    bench.server.down = False
    bench.wait(60)
    assert bench.last(UPLOAD).state is S.STORED
    assert not bench.outbox.offline


def test_a_list_whose_sign_in_ended_waits_for_the_next(bench: Bench) -> None:
    bench.server.token_ended = True
    bench.add(UPLOAD)
    bench.wait(1000)
    assert bench.upload(UPLOAD).wait is Wait.SIGN_IN
    assert bench.server.counts["lists"] == 1
    bench.server.token_ended = False
    bench.outbox.signed_in(bench.face())
    bench.wait(10)
    assert bench.last(UPLOAD).state is S.STORED


def test_a_list_with_the_token_before_the_newest_says_nothing(bench: Bench) -> None:
    bench.server.lists = [Listing(error=End.SIGN_IN, takes=2.0)]
    bench.add(UPLOAD)
    bench.wait(1)
    bench.outbox.signed_in(bench.face())
    bench.wait(20)
    assert bench.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]


def test_one_that_was_paused_during_the_list_is_not_sent(bench: Bench) -> None:
    bench.server.lists = [Listing(takes=5.0)]
    bench.add(UPLOAD)
    bench.wait(1)
    bench.do(bench.outbox.pause(UPLOAD.key))
    bench.wait(100)
    assert bench.upload(UPLOAD).wait is Wait.PERSON
    assert bench.server.counts["POSTs"] == 0
    bench.do(bench.outbox.resume(UPLOAD.key))
    bench.wait(20)
    assert bench.last(UPLOAD).state is S.STORED


def test_one_that_was_paused_while_its_list_failed_stays_paused(bench: Bench) -> None:
    bench.server.lists = [Listing(takes=1.0, error=End.TROUBLE)]
    bench.add(an_upload(2))
    bench.add(UPLOAD)
    bench.wait(0.9)
    bench.spawn(bench.outbox.pause(UPLOAD.key))
    bench.wait(100)
    assert bench.upload(UPLOAD).wait is Wait.PERSON
    assert bench.last(an_upload(2)).state is S.STORED


def test_others_give_up_their_turn_when_the_shared_list_finds_no_network(bench: Bench) -> None:
    bench.server.lists = [Listing(error=End.NOT_SENT)]
    for number in (1, 2, 3):
        bench.add(an_upload(number))
    bench.wait(1)
    assert bench.server.counts["lists"] == 1
    assert {each.wait for each in bench.outbox.uploads} == {Wait.NETWORK}
    bench.wait(30)
    assert len(bench.outbox.receipts) == 3


# --- ends of a POST ---


def test_what_is_refused_says_why(bench: Bench) -> None:
    bench.server.posts = [Post(End.BAD)]
    bench.add(UPLOAD)
    bench.wait(10)
    assert bench.states(UPLOAD) == [S.QUEUED, S.SENDING, S.REFUSED]
    assert isinstance(error_of(bench), NotAcceptedError)


def test_bytes_that_end_early_hold_it(bench: Bench) -> None:
    bench.server.posts = [Post(End.FILE)]
    bench.add(UPLOAD)
    bench.wait(10)
    assert bench.states(UPLOAD) == [S.QUEUED, S.SENDING, S.HELD]


def test_what_was_acknowledged_is_looked_for_at_once(bench: Bench) -> None:
    bench.server.posts = [Post(End.MUTE)]
    bench.add(UPLOAD)
    bench.wait(6)
    assert bench.states(UPLOAD) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.STORED]
    assert bench.last(UPLOAD).document_id == bench.server.made_by(UPLOAD.key)[0]


@pytest.mark.parametrize("end", [End.LOST, End.NO_ANSWER, End.GARBLED, End.TROUBLE, End.CONFLICT])
def test_a_lost_answer_is_uncertain_for_the_settle_time(bench: Bench, end: End) -> None:
    bench.server.posts = [Post(end, stores=None)]
    bench.add(UPLOAD)
    bench.wait(50)
    shown = bench.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.UNCERTAIN, Wait.SETTLE)
    assert bench.server.counts["lists"] == 1


@pytest.mark.parametrize(("asked", "waited"), [(600.0, 600.0), (7.0, 60.0), (None, 60.0)])
def test_a_503_is_looked_for_when_both_times_are_over(bench: Bench, asked: float | None, waited: float) -> None:
    bench.server.posts = [Post(End.BUSY_MAYBE, stores=0.0, retry_after=asked)]
    bench.add(UPLOAD)
    bench.wait(3.5 + waited)
    assert bench.upload(UPLOAD).state is S.UNCERTAIN
    bench.wait(2)
    assert bench.last(UPLOAD).state is S.STORED


def test_retry_after_is_obeyed_to_the_second_without_an_attempt(bench: Bench) -> None:
    bench.server.posts = [Post(End.BUSY, retry_after=90.0)]
    bench.add(UPLOAD)
    bench.wait(5)
    shown = bench.upload(UPLOAD)
    assert (shown.state, shown.wait, shown.attempts) == (S.QUEUED, Wait.RETRY, 0)
    assert shown.wait_until is not None
    left = (shown.wait_until - bench.loop.now()).total_seconds()
    bench.wait(left - 0.01)
    assert bench.server.counts["POSTs"] == 1
    bench.wait(0.02)
    assert bench.server.counts["POSTs"] == 2


def test_no_connection_uses_no_attempt(bench: Bench) -> None:
    bench.server.posts = [Post(End.NOT_SENT)] * 5
    bench.add(UPLOAD)
    bench.wait(2)
    shown = bench.upload(UPLOAD)
    assert (shown.wait, shown.attempts) == (Wait.NETWORK, 0)
    assert isinstance(shown.error, UnreachableError)
    bench.wait(200)
    assert bench.last(UPLOAD).state is S.STORED
    assert bench.last(UPLOAD).attempts == 1


def test_a_token_that_ends_pauses_all(bench: Bench) -> None:
    bench.server.posts = [Post(End.SIGN_IN)]
    bench.add(UPLOAD)
    bench.wait(1000)
    shown = bench.upload(UPLOAD)
    assert (shown.wait, shown.attempts) == (Wait.SIGN_IN, 0)
    assert isinstance(shown.error, SignInEndedError)
    bench.outbox.signed_in(bench.face())
    bench.wait(10)
    assert bench.last(UPLOAD).state is S.STORED


def test_the_end_of_an_older_token_only_costs_a_turn(bench: Bench) -> None:
    bench.server.posts = [Post(End.SIGN_IN, sending=4.0)]
    bench.add(UPLOAD)
    bench.wait(2)
    bench.outbox.signed_in(bench.face())
    bench.wait(30)
    assert bench.states(UPLOAD) == [S.QUEUED, S.SENDING, S.QUEUED, S.SENDING, S.STORED]
    assert bench.last(UPLOAD).attempts == 1


def test_what_is_learned_during_the_commit_keeps_it_back(bench: Bench) -> None:
    bench.disk_takes = 2.0
    bench.server.posts = [Post(End.BUSY, sending=0.0, thinking=0.5, retry_after=60.0)]
    bench.add(UPLOAD)
    bench.wait(0.2)
    bench.spawn(bench.outbox.add(an_upload(2)))
    bench.wait(40)
    assert bench.server.counts["POSTs"] == 1
    bench.wait(200)
    assert len(bench.outbox.receipts) == 2


# --- the person, while it is sent ---


def test_one_that_is_stopped_before_its_last_byte_did_not_arrive(bench: Bench) -> None:
    bench.server.posts = [Post(sending=20.0)]
    bench.add(UPLOAD)
    bench.wait(5)
    bench.do(bench.outbox.cancel(UPLOAD.key))
    bench.wait(5)
    assert bench.states(UPLOAD) == [S.QUEUED, S.SENDING, S.CANCELLED]


def test_one_that_is_stopped_after_its_last_byte_is_looked_for(bench: Bench) -> None:
    bench.server.posts = [Post(sending=2.0, thinking=30.0, stores=0.0, end=End.LOST)]
    bench.add(UPLOAD)
    bench.wait(5)
    bench.do(bench.outbox.cancel(UPLOAD.key))
    bench.wait(1)
    assert bench.upload(UPLOAD).state is S.UNCERTAIN
    assert isinstance(error_of(bench), InterruptedSendingError)
    bench.wait(100)
    assert bench.last(UPLOAD).state is S.STORED


@pytest.mark.parametrize("size", [0, 1000])
def test_a_path_that_was_sent_may_have_been_followed(bench: Bench, size: int) -> None:
    upload = an_upload(1, server_path="/srv/passport-SPECIMEN.jpg", size=size)
    bench.server.posts = [Post(sending=2.0, thinking=30.0, stores=0.0, end=End.LOST)]
    bench.add(upload)
    bench.wait(5)
    bench.do(bench.outbox.cancel(upload.key))
    bench.wait(100)
    assert bench.states(upload) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.STORED]


def test_one_that_is_paused_is_looked_for_and_then_waits(bench: Bench) -> None:
    bench.server.posts = [Post(sending=20.0)]
    bench.add(UPLOAD)
    bench.wait(5)
    bench.do(bench.outbox.pause(UPLOAD.key))
    bench.wait(1)
    shown = bench.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.UNCERTAIN, Wait.PERSON)
    bench.wait(300)
    shown = bench.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.QUEUED, Wait.PERSON)
    assert bench.server.counts["POSTs"] == 1


@pytest.mark.parametrize("wish", ["cancel", "pause"])
def test_a_wish_while_it_cannot_be_sent_is_kept(bench: Bench, wish: str) -> None:
    bench.server.posts = [Post(End.BUSY, sending=1.0, thinking=1.0, retry_after=5.0)]
    bench.add(UPLOAD)
    bench.wait(2)
    bench.disk_takes = 1.0  # the answer comes while the wish is being written down
    bench.spawn(getattr(bench.outbox, wish)(UPLOAD.key))
    bench.wait(60)
    assert bench.server.counts["POSTs"] == 1
    last = bench.last(UPLOAD)
    assert (last.state, last.paused) == ((S.QUEUED, True) if wish == "pause" else (S.CANCELLED, False))


def test_a_file_on_the_servers_disk_is_sent_by_its_path(bench: Bench) -> None:
    upload = an_upload(1, server_path="/srv/passport-SPECIMEN.jpg", size=0)
    bench.add(upload)
    bench.wait(10)
    assert bench.last(upload).state is S.STORED


def test_an_end_leaves_no_open_copy(bench: Bench) -> None:
    bench.server.posts = [Post(sending=20.0)]
    bench.add(UPLOAD)
    bench.wait(5)
    bench.stop()
    assert [source.closed for source in bench.sources] == [True]
    bench.start()
    assert bench.upload(UPLOAD).state is S.UNCERTAIN


def test_an_end_while_the_copy_is_closed_closes_it(bench: Bench) -> None:
    bench.server.posts = [Post(thinking=2.0)]
    bench.add(UPLOAD)
    bench.wait(3)
    bench.disk_takes = 5.0
    bench.wait(8)
    assert bench.last(UPLOAD).state is S.STORED
    assert [source.closed for source in bench.sources] == [False]
    bench.stop()
    assert [source.closed for source in bench.sources] == [True]


def test_a_list_from_a_time_to_come_is_no_baseline(bench: Bench) -> None:
    bench.add(UPLOAD)
    bench.wait(10)
    bench.loop.set_wall_clock(timedelta(hours=-1))
    bench.wait(30)
    bench.add(an_upload(2))
    bench.wait(10)
    assert bench.server.counts["lists"] == 2


def test_the_same_bytes_that_were_there_before_are_not_taken_for_it(bench: Bench) -> None:
    bench.server.insert(a_document(0, UPLOAD))
    bench.server.posts = [Post(End.LOST, stores=0.0)]
    bench.add(UPLOAD)
    bench.wait(100)
    assert bench.last(UPLOAD).document_id == bench.server.made_by(UPLOAD.key)[0]
