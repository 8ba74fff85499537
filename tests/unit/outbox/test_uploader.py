"""From queued to an outcome: what is committed before the first byte, and what each end of a POST makes of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    AlreadyThereError,
    ConflictError,
    ConnectionBrokenError,
    DossierError,
    FileChangedError,
    IncompleteListError,
    InterruptedSendingError,
    NotAcceptedError,
    NotThereError,
    RedirectError,
    RefusedError,
    RefusedInAnswerError,
    SignInEndedError,
    TooLargeForServerError,
    TooManyRequestsError,
    UnprovenError,
    UnreachableError,
)
from desktop_app.domain.upload import Progress, Upload, UploadState, Wait
from desktop_app.outbox.habits import Habits
from desktop_app.outbox.retry_policy import MAX_LOOKS
from tests.support.model_server import End, Listing, Post
from tests.support.outbox_harness import HOST, NAME, NO_HASH, OutboxHarness, a_document, an_upload
from tests.support.virtual_loop import EPOCH

S = UploadState
MakeHarness = Callable[..., OutboxHarness]
LATE_NO: dict[End, type[DossierError]] = {
    End.CONFLICT: ConflictError,
    End.SAYS_NO: RefusedInAnswerError,
    End.NO_METHOD: RefusedError,
    End.REDIRECT: RedirectError,
    End.NOT_THERE: NotThereError,
    End.TOO_LARGE: TooLargeForServerError,
}
"""Ends of a whole body that say no and prove nothing."""
UPLOAD = an_upload(1)
BILL = an_upload(2, name="bill-SPECIMEN.pdf", size=7)


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


def error_of(harness: OutboxHarness) -> DossierError | None:
    return harness.last(UPLOAD).error


def test_a_document_is_stored_once_and_has_a_receipt(harness: OutboxHarness) -> None:
    assert harness.add(UPLOAD)
    harness.wait(10)

    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]
    [number] = harness.server.made_by(UPLOAD.key)
    [receipt] = harness.outbox.receipts
    assert (receipt.document_id, receipt.sha256) == (number, UPLOAD.identity.sha256)
    assert harness.told[-1].document == harness.server.told(harness.server.present[number].document)
    assert harness.outbox.uploads == ()
    assert all(source.closed for source in harness.sources)


def test_before_the_first_byte_the_baseline_and_the_attempt_are_committed(harness: OutboxHarness) -> None:
    old = harness.server.insert(Document("0", name=NAME))
    harness.add(UPLOAD)
    harness.wait(1.5)

    row = harness.flaky.row(UPLOAD.key)
    assert row is not None
    before = Baseline.of([Document(old, name=NAME)])
    assert (row.state, row.baseline, row.attempts) == (S.SENDING, before, 1)
    assert row.sent_at is not None
    assert (row.sent_at - EPOCH).total_seconds() == 0.5


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
    theirs = harness.server.insert(Document("0", name=NAME))
    harness.wait(100)

    asked = harness.upload(UPLOAD)
    assert (asked.state, asked.baseline) == (S.NEEDS_USER, Baseline())
    assert [each.id for each in asked.candidates] == [theirs]
    assert (harness.server.counts["lists"], harness.server.counts["POSTs"]) == (2, 1)
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.last(UPLOAD).baseline == Baseline.of([Document(theirs, name=NAME)])


def test_an_incomplete_list_is_no_baseline_and_says_so(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(hides=1)] * 3
    harness.server.insert(Document("0"))
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
    harness.wait(3.6)
    assert harness.client.lists == 1
    assert harness.upload(UPLOAD).acknowledged
    harness.wait(2.4)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.STORED]
    assert harness.last(UPLOAD).document_id == harness.server.made_by(UPLOAD.key)[0]


@pytest.mark.parametrize("end", [End.LOST, End.NO_ANSWER, End.GARBLED, End.TROUBLE])
def test_a_lost_answer_is_uncertain_for_the_settle_time(harness: OutboxHarness, end: End) -> None:
    harness.server.posts = [Post(end, stores=None)]
    harness.add(UPLOAD)
    harness.wait(50)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.UNCERTAIN, Wait.SETTLE)
    assert harness.server.counts["lists"] == 1


@pytest.mark.parametrize("end", LATE_NO)
def test_a_no_after_the_whole_body_is_believed_when_a_list_has_nothing_new(harness: OutboxHarness, end: End) -> None:
    harness.server.posts = [Post(end, stores=None)]
    harness.add(UPLOAD)
    harness.wait(3.6)
    assert harness.client.lists == 1
    harness.wait(1.4)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.REFUSED]
    assert isinstance(error_of(harness), LATE_NO[end])
    assert (harness.server.counts["lists"], harness.server.counts["POSTs"]) == (2, 1)


@pytest.mark.parametrize("end", LATE_NO)
def test_a_no_after_the_whole_body_is_not_believed_when_the_list_has_it(harness: OutboxHarness, end: End) -> None:
    harness.server.posts = [Post(end, stores=0.0)]
    harness.add(UPLOAD)
    harness.wait(5)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.STORED]


@pytest.mark.parametrize("end", [end for end in LATE_NO if end is not End.SAYS_NO])
def test_a_no_before_the_last_byte_is_believed_at_once(harness: OutboxHarness, end: End) -> None:
    harness.server.posts = [Post(end, early=True)]
    harness.add(UPLOAD)
    harness.wait(5)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.REFUSED]
    assert isinstance(error_of(harness), LATE_NO[end])
    assert harness.server.counts["lists"] == 1


def test_a_refused_one_is_looked_for_before_it_is_sent_again(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.TOO_LARGE, stores=10.0)]
    harness.add(UPLOAD)
    harness.wait(20)
    assert harness.last(UPLOAD).state is S.REFUSED
    harness.do(harness.outbox.retry(UPLOAD.key))
    harness.wait(5)
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.last(UPLOAD).document_id == harness.server.made_by(UPLOAD.key)[0]
    assert harness.server.counts["POSTs"] == 1


def test_a_no_to_a_document_ends_a_servers_being_busy(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.BUSY, retry_after=0.0)] * 3 + [Post(End.BAD), Post(End.BUSY, retry_after=0.0)]
    harness.add(UPLOAD)
    harness.wait(60)
    assert harness.last(UPLOAD).state is S.REFUSED
    harness.do(harness.outbox.retry(UPLOAD.key))
    while harness.server.counts["POSTs"] < 5 or harness.upload(UPLOAD).wait is not Wait.RETRY:
        harness.wait(0.1)
    shown = harness.upload(UPLOAD)
    assert shown.wait_until is not None
    assert shown.wait_until - harness.loop.now() <= seconds(1)  # and not eight


# --- a body that was cut off ---


def test_a_body_that_was_cut_off_is_sent_again_at_once(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, cut=True)]
    harness.add(UPLOAD)
    harness.wait(1.6)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait, shown.attempts) == (S.QUEUED, Wait.RETRY, 1)
    assert (shown.baseline, shown.sent_at) == (None, None)
    assert isinstance(shown.error, ConnectionBrokenError)
    harness.wait(10)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.QUEUED, S.SENDING, S.STORED]


def test_after_three_cut_bodies_the_person_decides(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, cut=True)] * 3
    harness.add(UPLOAD)
    harness.wait(60)
    assert harness.states(UPLOAD)[-2:] == [S.SENDING, S.HELD]
    assert isinstance(error_of(harness), ConnectionBrokenError)
    held = harness.upload(UPLOAD)
    assert (held.baseline, held.sent_at, harness.server.counts["POSTs"]) == (None, None, 3)


def test_a_post_after_a_whole_one_knows_of_it_also_when_it_is_cut_off_itself(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=None), *[Post(End.LOST, cut=True)] * 2]
    harness.add(UPLOAD)
    harness.wait(50)
    assert not harness.upload(UPLOAD).sent_before
    first = harness.upload(UPLOAD).sent_at
    harness.wait(600)
    held = harness.upload(UPLOAD)
    assert (held.state, held.sent_before, held.sent_at) == (S.HELD, False, first)
    harness.server.posts = [Post(sending=20.0)]
    harness.do(harness.outbox.retry(UPLOAD.key))
    harness.wait(10)
    assert (harness.upload(UPLOAD).state, harness.upload(UPLOAD).sent_before) == (S.SENDING, True)


def test_where_something_was_deleted_elsewhere_before_a_second_post_the_person_is_asked(harness: OutboxHarness) -> None:
    theirs = harness.server.insert(Document("0", name="a-SPECIMEN.pdf"))
    harness.server.posts = [Post(End.LOST, stores=None)]
    harness.add(UPLOAD)
    harness.wait(3)
    while harness.upload(UPLOAD).state is not S.QUEUED:
        harness.wait(1)
    harness.server.delete(theirs)
    before = len(harness.told)
    harness.wait(900)
    *waits, asked = (each.upload for each in harness.told[before:])
    assert [each.looks for each in waits] == list(range(waits[0].looks, MAX_LOOKS + 1))
    assert {each.state for each in waits} == {S.QUEUED}
    assert (asked.state, asked.looks) == (S.NEEDS_USER, MAX_LOOKS)
    assert isinstance(asked.error, UnprovenError)
    assert harness.server.counts["POSTs"] == 1
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(10)
    assert harness.states(UPLOAD)[-1] is S.STORED


def test_what_is_touched_between_its_list_and_its_post_gets_a_newer_list(harness: OutboxHarness) -> None:
    harness.disk_takes = 1.0
    harness.add(UPLOAD)
    harness.wait(1.2)
    assert harness.server.counts["lists"] == 1
    for _ in range(2):
        harness.spawn(harness.outbox.retry(UPLOAD.key))
    harness.wait(20)
    assert harness.server.counts["lists"] == 2
    assert harness.states(UPLOAD)[-1] is S.STORED


def test_a_cached_list_from_before_the_person_s_answer_is_none_for_the_next_post(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=None)]
    harness.add(UPLOAD)
    harness.wait(3.5)
    harness.server.insert(Document("0", name="other-SPECIMEN.pdf"))
    while harness.upload(UPLOAD).state is not S.NEEDS_USER:
        harness.wait(1)
    harness.server.lists = [Listing(age=1.0)]
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(2)
    assert isinstance(error_of(harness), IncompleteListError)
    assert harness.server.counts["POSTs"] == 1
    harness.wait(60)
    assert harness.last(UPLOAD).state is S.STORED


def test_a_cached_list_from_before_the_last_post_is_none_for_the_next(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=None)]
    harness.add(UPLOAD)
    harness.wait(3)
    while harness.upload(UPLOAD).state is not S.QUEUED:
        harness.wait(1)
    harness.server.lists = [Listing(age=600.0)]
    harness.wait(10)
    assert isinstance(error_of(harness), IncompleteListError)
    assert harness.server.counts["POSTs"] == 1


def test_one_that_is_paused_before_its_last_byte_waits(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=20.0)]
    harness.add(UPLOAD)
    harness.wait(5)
    harness.do(harness.outbox.pause(UPLOAD.key))
    harness.wait(300)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait, shown.attempts, shown.error) == (S.QUEUED, Wait.PERSON, 0, None)
    assert (shown.baseline, shown.sent_at) == (None, None)
    assert harness.server.counts["lists"] == 1
    harness.do(harness.outbox.resume(UPLOAD.key))
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED


def test_what_a_quit_stopped_before_its_last_byte_goes_on_at_once_the_next_time(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=20.0)]
    harness.add(UPLOAD)
    harness.wait(5)
    harness.quit()
    [left] = harness.journal.uploads()
    assert (left.state, left.wait, left.attempts, left.error) == (S.QUEUED, Wait.TURN, 0, None)
    harness.start()
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.server.counts["POSTs"] == 2


def test_what_a_quit_stopped_after_its_last_byte_is_looked_for(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=1.0, thinking=20.0)]
    harness.add(UPLOAD)
    harness.wait(5)
    harness.quit()
    assert [each.state for each in harness.journal.uploads()] == [S.UNCERTAIN]
    harness.start()
    harness.wait(200)
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.server.counts["POSTs"] == 1


@pytest.mark.parametrize("moment", [0.5, 1.5, 2.5, 3.5, 4.5, 5.5])
def test_a_quit_while_the_disk_is_slow_leaves_nothing_to_look_for(harness: OutboxHarness, moment: float) -> None:
    """Each commit takes a second, the one before the first byte too."""
    harness.server.posts = [Post(sending=20.0)]
    harness.disk_takes = 1.0
    harness.spawn(harness.outbox.add([UPLOAD]))
    harness.wait(moment)
    harness.do(harness.outbox.stop(4.0))
    harness.stop()
    assert [each.state for each in harness.journal.uploads()] == [S.QUEUED]


def test_a_quit_waits_no_longer_than_it_may_for_a_disk_that_hangs(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=20.0)]
    harness.add(UPLOAD)
    harness.wait(5)
    harness.disk_takes = 1000.0
    began = harness.loop.time()
    harness.do(harness.outbox.stop(2.0))
    assert harness.loop.time() - began == 2.0
    assert [each.state for each in harness.journal.uploads()] == [S.SENDING]


def test_a_cut_body_leaves_what_an_earlier_one_may_have_left(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=None), Post(End.LOST, cut=True)]
    harness.add(UPLOAD)
    harness.wait(10)
    first = harness.upload(UPLOAD)
    while harness.server.counts["POSTs"] < 2:
        harness.wait(1)
    harness.wait(1.5)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.attempts) == (S.QUEUED, 2)
    assert (shown.baseline, shown.sent_at) == (first.baseline, first.sent_at) == (Baseline(), EPOCH + seconds(0.5))
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED


# --- before a first POST ---


def test_what_looks_as_if_it_was_sent_before_is_the_one_if_the_person_says_so(harness: OutboxHarness) -> None:
    theirs = harness.server.insert(a_document(0, UPLOAD))
    harness.add(UPLOAD)
    harness.wait(10)
    harness.do(harness.outbox.confirm_match(UPLOAD.key, harness.server.present[theirs].document))
    assert harness.last(UPLOAD).document_id == theirs
    harness.wait(10)
    assert harness.server.counts["POSTs"] == 0


def test_what_the_person_dismissed_is_not_all_that_was_there(harness: OutboxHarness) -> None:
    alike = harness.server.insert(a_document(0, UPLOAD))
    other = harness.server.insert(Document("0", name="bill-SPECIMEN.pdf"))
    harness.add(UPLOAD)
    harness.wait(10)
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(1)
    sending = harness.upload(UPLOAD)
    assert sending.state is S.SENDING
    assert {key.id for key in sending.baseline or ()} == {alike, other}


def test_the_servers_clock_tells_what_came_after_the_upload_was_added(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=frozenset({"name", "size", "created"}))
    harness.server.insert(a_document(0, UPLOAD))
    harness.wait(27 * 3600)
    harness.add(replace(UPLOAD, added_at=harness.loop.now()))
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED  # the other one is more than a day older
    assert harness.last(UPLOAD).clock_offset == 0.0


# --- before every other ---


def lost_and_missed(harness: OutboxHarness, stores: float | None) -> None:
    """Its answer is lost, and two lists do not have it."""
    harness.server.posts = [Post(End.LOST, sending=0.5, thinking=0.5, stores=stores)]
    harness.add(UPLOAD)
    while harness.upload(UPLOAD).state is not S.QUEUED or not harness.upload(UPLOAD).misses:
        harness.wait(0.1)


def test_what_arrived_after_the_last_look_is_found_before_it_is_sent_again(harness: OutboxHarness) -> None:
    lost_and_missed(harness, 300.5)
    harness.wait(20)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.QUEUED, S.STORED]
    assert harness.told[-1].document is not None
    assert harness.server.counts["POSTs"] == 1


def test_what_is_new_and_may_be_it_is_asked_about_before_it_is_sent_again(harness: OutboxHarness) -> None:
    lost_and_missed(harness, None)
    harness.server.insert(Document("0", name="3f2b"))
    harness.wait(20)
    assert harness.states(UPLOAD)[-1] is S.NEEDS_USER
    assert isinstance(error_of(harness), ConnectionBrokenError)
    assert harness.server.counts["POSTs"] == 1


def queued_again_beside_another(harness: OutboxHarness) -> None:
    """It is about to be sent again while another is sent and a document that may be anybody's has come."""
    harness.server.posts = [Post(End.LOST, sending=0.5, thinking=0.5, stores=None), Post(thinking=60.0)]
    harness.add(UPLOAD)
    harness.wait(280)
    harness.add(BILL)
    while harness.upload(UPLOAD).state is not S.QUEUED:
        harness.wait(0.1)
    assert harness.upload(BILL).state is S.SENDING
    harness.server.insert(Document("0", name="3f2b"))


def test_what_may_be_anothers_is_judged_when_that_one_is_through(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NO_HASH)
    queued_again_beside_another(harness)
    harness.wait(3)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait, type(shown.error)) == (S.QUEUED, Wait.RETRY, ConnectionBrokenError)
    assert shown.wait_until is not None
    harness.wait(100)
    assert harness.last(BILL).state is S.STORED
    assert harness.last(UPLOAD).state is S.NEEDS_USER
    assert harness.server.counts["POSTs"] == 2


def test_a_pause_in_the_moment_of_that_judgement_stays(make_harness: MakeHarness) -> None:
    harness = make_harness(tells=NO_HASH)
    queued_again_beside_another(harness)
    while not harness.client.lists:
        harness.wait(0.1)
    harness.wait(0.3)
    harness.disk_takes = 1.0
    harness.spawn(harness.outbox.pause(UPLOAD.key))
    harness.wait(100)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.QUEUED, Wait.PERSON)
    assert harness.server.counts["POSTs"] == 2


@pytest.mark.parametrize("lateness", [10.0, 50.0])
def test_a_server_that_lists_late_is_given_twice_the_time(harness: OutboxHarness, lateness: float) -> None:
    harness.repository.habits = Habits(lateness=lateness)
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(UPLOAD)
    harness.wait(3.5 + max(60.0, 2 * lateness) - 0.1)
    assert harness.server.counts["lists"] == 1
    harness.wait(0.2)
    assert harness.server.counts["lists"] == 2


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
    assert (harness.server.counts["lists"], harness.server.counts["POSTs"]) == (1, 1)
    harness.wait(0.02)
    assert (harness.server.counts["lists"], harness.server.counts["POSTs"]) == (2, 1)
    harness.wait(0.5)
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
    harness.spawn(harness.outbox.add([an_upload(2)]))
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
    assert harness.states(upload) == [S.QUEUED, S.SENDING, S.UNCERTAIN, S.NEEDS_USER]
    [there] = harness.upload(upload).candidates
    assert [there.id] == harness.server.made_by(upload.key)


def test_one_that_is_paused_is_looked_for_and_then_waits(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, thinking=20.0, stores=None)]
    harness.add(UPLOAD)
    harness.wait(5)
    harness.do(harness.outbox.pause(UPLOAD.key))
    harness.wait(1)
    shown = harness.upload(UPLOAD)
    assert (shown.state, shown.wait) == (S.UNCERTAIN, Wait.PERSON)
    harness.wait(350)
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
    theirs = harness.server.insert(a_document(0, UPLOAD))
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(UPLOAD)
    harness.wait(10)
    asked = harness.upload(UPLOAD)
    assert (asked.state, [each.id for each in asked.candidates]) == (S.NEEDS_USER, [theirs])
    assert isinstance(asked.error, AlreadyThereError)
    assert harness.server.counts["POSTs"] == 0
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(100)
    assert harness.last(UPLOAD).document_id == harness.server.made_by(UPLOAD.key)[0]


# --- an answer that names another document ---


def answer_with(harness: OutboxHarness, document: Document) -> None:
    """The server takes the next upload, stores nothing, and answers with this document."""

    async def _add(_client: object, _sign_in: int, _upload: Upload, progress: Progress) -> Document:
        progress.complete = True
        return document

    harness.server.add = _add  # type: ignore[method-assign, assignment]


def test_a_document_that_was_there_before_is_no_receipt(harness: OutboxHarness) -> None:
    old = Document("0", name="bill-SPECIMEN.pdf", size=7, added_at=EPOCH - timedelta(days=9))
    number = harness.server.insert(old)
    answer_with(harness, replace(old, id=number))
    harness.add(UPLOAD)
    harness.wait(30)

    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    assert harness.upload(UPLOAD).acknowledged
    assert harness.outbox.receipts == ()


def test_a_document_that_was_answered_before_all_was_sent_is_no_receipt(harness: OutboxHarness) -> None:
    async def _add(_client: object, _sign_in: int, _upload: Upload, _progress: Progress) -> Document:
        return Document("1", name=UPLOAD.name, size=UPLOAD.size)

    harness.server.add = _add  # type: ignore[method-assign, assignment]
    harness.add(UPLOAD)
    harness.wait(30)

    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    assert harness.upload(UPLOAD).acknowledged
    assert harness.outbox.receipts == ()


def test_another_uploads_document_is_no_receipt(harness: OutboxHarness) -> None:
    harness.add(BILL)
    harness.wait(10)
    [receipt] = harness.outbox.receipts
    assert receipt.document_id is not None
    answer_with(harness, harness.server.told(harness.server.present[receipt.document_id].document))
    harness.add(UPLOAD)
    harness.wait(30)

    assert harness.upload(UPLOAD).state is S.UNCERTAIN
    assert len(harness.outbox.receipts) == 1


@pytest.mark.parametrize("told", [{"sha256": UPLOAD.identity.sha256}, {"name": UPLOAD.name, "size": UPLOAD.size}])
def test_a_server_may_say_that_it_has_the_very_document_already(
    harness: OutboxHarness, told: dict[str, str | int]
) -> None:
    old = Document("0", **told)  # type: ignore[arg-type]
    number = harness.server.insert(old)
    answer_with(harness, replace(old, id=number))
    harness.add(UPLOAD)
    harness.wait(10)
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.wait(10)

    assert harness.last(UPLOAD).state is S.STORED
    assert harness.last(UPLOAD).document_id == number


# --- what happens between the list and the commit before the first byte ---


def test_what_is_paused_while_its_list_arrives_is_not_sent(harness: OutboxHarness) -> None:
    harness.disk_takes = 1.0
    harness.add(UPLOAD)
    harness.wait(1.3)  # the list is on its way for 0.3 s
    harness.spawn(harness.outbox.pause(UPLOAD.key))
    harness.wait(20)
    assert (harness.upload(UPLOAD).wait, harness.upload(UPLOAD).attempts) == (Wait.PERSON, 0)
    assert harness.server.counts["POSTs"] == 0


def test_what_has_its_list_waits_when_somebody_else_is_told_to_wait(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(0.3)
    harness.outbox.note_failure(TooManyRequestsError(host=HOST, status=429, retry_after=20.0))
    harness.wait(19)
    assert harness.server.counts["lists"] == 1
    assert harness.server.counts["POSTs"] == 0
    harness.wait(20)
    assert harness.last(UPLOAD).state is S.STORED
