"""The queue: what starts when, what the person's wishes do, and that nothing leaves that was not written down."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain import upload_commands
from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    DriveNotAnsweringError,
    FileChangedError,
    NotAcceptedError,
    OtherComputerError,
    QueueError,
    ServerTroubleError,
    TooManyRequestsError,
    UnexpectedError,
)
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.upload import QueueWait, Upload, UploadState, Wait
from desktop_app.outbox.journal import UnusableJournal
from desktop_app.outbox.machine import is_from_elsewhere
from tests.support.model_server import End, Listing, Post
from tests.support.outbox_harness import HOST, NAME, OutboxHarness, a_document, an_upload

S = UploadState
UPLOAD = an_upload(1)
DAY = 86400.0
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


def test_a_pause_that_ends_while_it_waits_stops_no_others(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, cut=True)] * 2
    second = an_upload(2)
    harness.add(UPLOAD)
    harness.add(second)
    harness.wait(2)
    assert [each.wait for each in harness.outbox.uploads] == [Wait.RETRY] * 2
    harness.do(harness.outbox.pause(second.key))
    harness.do(harness.outbox.resume(second.key))
    harness.wait(30)
    harness.add(an_upload(3))
    harness.wait(30)
    assert len(harness.outbox.receipts) == 3


def hang(harness: OutboxHarness, *numbers: int) -> asyncio.Event:
    """The drive of these uploads' files hangs until the event is set."""
    answers = asyncio.Event()
    harness.drives = {an_upload(number).key: answers for number in numbers}
    return answers


def test_drives_that_hang_keep_no_place_from_others(harness: OutboxHarness) -> None:
    hang(harness, 1, 2, 3, 4)
    for number in range(1, 10):
        harness.add(an_upload(number))
    harness.wait(30)
    assert states_of(harness) == [S.QUEUED] * 4
    assert len(harness.outbox.receipts) == 5


def test_a_drive_that_is_back_is_sent_from(harness: OutboxHarness) -> None:
    answers = hang(harness, 1)
    harness.add(an_upload(1))
    harness.wait(30)
    answers.set()
    harness.wait(10)
    assert harness.states(an_upload(1)) == [S.QUEUED, S.SENDING, S.STORED]


def test_drives_that_are_back_at_once_still_send_three_at_a_time(harness: OutboxHarness) -> None:
    answers = hang(harness, 1, 2, 3, 4)
    harness.server.posts = [Post(sending=50.0)] * 7
    for number in range(1, 8):
        harness.add(an_upload(number))
    harness.wait(20)
    assert states_of(harness) == [S.QUEUED] * 4 + [S.SENDING] * 3
    answers.set()
    harness.wait(5)
    assert states_of(harness) == [S.QUEUED] * 4 + [S.SENDING] * 3
    assert all(each.closed for each in harness.sources[3:]), "their copies are let go of"
    harness.wait(200)
    assert len(harness.outbox.receipts) == 7


def test_a_drive_that_does_not_answer_holds_its_upload_until_it_is_tried_again(harness: OutboxHarness) -> None:
    answers = hang(harness, 1)
    harness.files = {UPLOAD.key: DriveNotAnsweringError(name=NAME)}
    harness.add(UPLOAD)
    harness.wait(10)
    answers.set()
    harness.wait(1)
    assert (harness.upload(UPLOAD).state, type(harness.upload(UPLOAD).error)) == (S.HELD, DriveNotAnsweringError)
    harness.files = {}
    harness.do(harness.outbox.retry(UPLOAD.key))
    harness.wait(10)
    assert harness.states(UPLOAD)[-1] is S.STORED


def test_what_was_taken_back_while_its_drive_hung_stays_taken_back(harness: OutboxHarness) -> None:
    answers = hang(harness, 1)
    harness.files = {UPLOAD.key: DriveNotAnsweringError(name=NAME)}
    harness.add(UPLOAD)
    harness.wait(1)
    harness.do(harness.outbox.cancel(UPLOAD.key))
    assert states_of(harness) == [], "at once, without a wait for the drive"
    answers.set()
    harness.wait(10)
    assert harness.states(UPLOAD) == [S.QUEUED, S.CANCELLED]


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
    harness.server.lists = [Listing(takes=10.0), Listing(takes=10.0)]
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


def test_what_holds_all_of_them_is_told_once_and_not_of_each(harness: OutboxHarness) -> None:
    for number in range(1, 6):
        harness.add(an_upload(number))
    harness.server.down = True
    harness.wait(1)
    assert {each.upload.key for each in harness.told[5:]} <= {an_upload(number).key for number in (1, 2, 3)}
    assert [each.reason for each in harness.waits] == [Wait.NETWORK]
    assert {each.wait for each in harness.outbox.uploads} == {Wait.NETWORK}


def test_the_end_of_a_wait_is_told_at_once(harness: OutboxHarness) -> None:
    harness.server.token_ended = True
    harness.add(UPLOAD)
    harness.wait(1)
    assert (harness.outbox.signed_out, harness.waits) == (True, [QueueWait(Wait.SIGN_IN)])
    harness.outbox.signed_in(harness.face())
    assert (harness.outbox.signed_out, harness.waits[1:]) == (False, [QueueWait()])


def test_the_same_wait_is_told_once(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.BUSY, retry_after=500.0)]
    harness.add(UPLOAD)
    harness.wait(10)
    told = len(harness.told), len(harness.waits)
    harness.outbox.retry_now()
    harness.wait(10)
    assert (len(harness.told), len(harness.waits)) == told


# --- adding ---


def test_the_same_document_is_taken_once(harness: OutboxHarness) -> None:
    assert harness.add(UPLOAD)
    again = replace(UPLOAD, key=an_upload(2).key)
    assert not harness.add(again)
    harness.wait(10)
    assert len(harness.server.present) == 1


def test_two_added_in_the_same_moment_are_one(harness: OutboxHarness) -> None:
    harness.disk_takes = 1.0
    harness.spawn(harness.outbox.add([UPLOAD]))
    harness.spawn(harness.outbox.add([replace(UPLOAD, key=an_upload(2).key)]))
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
    harness.wait(350)
    assert harness.last(UPLOAD).state is S.STORED


def test_one_that_was_taken_back_in_the_very_moment_is_taken_anew(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(sending=10.0)]
    harness.add(UPLOAD)
    harness.wait(3)
    harness.disk_takes = 1.0
    harness.spawn(harness.outbox.cancel(UPLOAD.key))
    harness.wait(2)
    again = replace(UPLOAD, key=an_upload(2).key)
    harness.spawn(harness.outbox.add([again]))
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
    harness.spawn(harness.outbox.add([again]))
    harness.wait(40)
    assert harness.last(UPLOAD).state is S.CANCELLED
    assert harness.last(again).state is S.STORED


def test_one_that_is_gone_when_the_others_were_taken_is_taken_after_them(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, cut=True, sending=12.0)]
    harness.add(UPLOAD)
    harness.wait(3)
    harness.do(harness.repository.update(UPLOAD.key, upload_commands.cancel))
    harness.disk_takes = 6.0
    again = replace(UPLOAD, key=an_upload(2).key)
    harness.spawn(harness.outbox.add([an_upload(3), again]))  # its end waits for this commit
    harness.wait(60)
    assert harness.last(UPLOAD).state is S.CANCELLED
    assert {harness.last(again).state, harness.last(an_upload(3)).state} == {S.STORED}


def test_one_that_was_retried_in_the_very_moment_is_not_replaced(harness: OutboxHarness) -> None:
    harness.files[UPLOAD.key] = FileChangedError(name=NAME)
    harness.add(UPLOAD)
    harness.wait(1)
    del harness.files[UPLOAD.key]
    harness.disk_takes = 1.0
    harness.spawn(harness.outbox.retry(UPLOAD.key))
    again = replace(UPLOAD, key=an_upload(2).key)
    harness.spawn(harness.outbox.add([again]))
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
    harness.do(harness.outbox.confirm_match(UPLOAD.key, Document("7")))
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
    harness.wait(370)
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


def test_a_wait_of_forty_days_ends_no_task(make_harness: MakeHarness) -> None:
    harness = make_harness()
    harness.server.posts = [Post(End.BUSY, retry_after=40 * DAY)]
    harness.add(UPLOAD)
    harness.wait(39 * DAY)
    assert (harness.upload(UPLOAD).wait, harness.server.counts["POSTs"]) == (Wait.RETRY, 1)
    harness.wait(2 * DAY)
    assert harness.last(UPLOAD).state is S.STORED


@pytest.mark.parametrize("days", [-1, 1, 40])
def test_a_clock_that_jumps_ends_no_task(harness: OutboxHarness, days: int) -> None:
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(UPLOAD)
    harness.wait(10)
    harness.loop.set_wall_clock(timedelta(days=days))
    harness.wait(40 if days > 0 else DAY + 100)  # the clock is asked again every thirty seconds
    assert harness.last(UPLOAD).state is S.STORED


# --- another computer ---


def test_a_journal_of_another_computer_sends_nothing_unasked(make_harness: MakeHarness) -> None:
    harness = make_harness(machine="a" * 32)
    harness.server.posts = [Post(End.LOST, thinking=0.0, stores=None), *[Post(sending=20.0)] * 3]
    for number in range(1, 6):
        harness.add(an_upload(number))
    harness.wait(4)
    harness.stop()
    assert {each.state for each in harness.flaky.uploads()} == {S.UNCERTAIN, S.SENDING, S.QUEUED}
    requests = harness.server.counts["POSTs"], harness.server.counts["lists"]
    harness.machine = "b" * 32
    harness.start()
    harness.wait(3600)
    assert [each.state for each in harness.flaky.uploads()] == [S.NEEDS_USER] * 5
    assert all(isinstance(each.error, OtherComputerError) for each in harness.outbox.uploads)
    assert (harness.server.counts["POSTs"], harness.server.counts["lists"]) == requests


def test_what_the_person_sends_from_the_other_computer_is_sent_from_there(make_harness: MakeHarness) -> None:
    harness = make_harness(machine="a" * 32)
    harness.server.down = True
    harness.add(UPLOAD)
    harness.stop()
    harness.machine = "b" * 32
    harness.server.down = False
    harness.start()
    harness.do(harness.outbox.reject_matches(UPLOAD.key))
    harness.stop()
    harness.start()  # the journal is this computer's now
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.STORED


@NO_JOURNAL
def test_a_journal_that_cannot_be_taken_over_sends_nothing(make_harness: MakeHarness) -> None:
    harness = make_harness(machine="a" * 32)
    harness.server.down = True
    harness.add(UPLOAD)
    harness.stop()
    harness.server.down = False
    harness.machine = "b" * 32
    harness.flaky.fact_fails = 1
    harness.start()
    harness.wait(20)
    assert is_from_elsewhere(harness.flaky, "b" * 32)
    assert harness.upload(UPLOAD).state is S.NEEDS_USER
    assert reasons(harness) == [FULL]
    harness.outbox.retry_now()
    harness.wait(1)
    assert not is_from_elsewhere(harness.flaky, "b" * 32)


# --- what was handed in ---


def test_what_was_handed_in_is_remembered(harness: OutboxHarness) -> None:
    harness.do(harness.outbox.remember([KnownPicture("a", 5)]))

    assert harness.outbox.pictures.like(5) == [KnownPicture("a", 5)]


@pytest.mark.logs("the journal cannot be written")
def test_a_disk_that_remembers_nothing_halts_the_queue_as_any_commit_does(harness: OutboxHarness) -> None:
    harness.flaky.fails = 1
    harness.do(harness.outbox.remember([KnownPicture("a", 5)]))

    assert harness.outbox.pictures.get("a") is None
    assert harness.halts


# --- lists of the table ---


def seen_by(harness: OutboxHarness, *documents: Document) -> None:
    harness.do(harness.outbox.note_list(Listing(documents, complete=False, clean=False)))


def test_a_list_of_the_table_shows_that_it_arrived(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(UPLOAD)
    harness.wait(10)
    [there] = harness.server.present.values()
    seen_by(harness, there.document)
    assert harness.states(UPLOAD)[-2:] == [S.UNCERTAIN, S.STORED]
    assert harness.told[-1].document == there.document
    assert harness.server.counts["lists"] == 1


def test_a_list_of_the_table_proves_no_absence(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=None)]
    harness.add(UPLOAD)
    harness.wait(10)
    before = len(harness.told)
    for _ in range(5):
        seen_by(harness)
    assert (harness.upload(UPLOAD).misses, harness.upload(UPLOAD).looks, len(harness.told)) == (0, 0, before)


def test_what_a_list_of_the_table_shows_is_noted_once(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=None)]
    harness.add(UPLOAD)
    harness.wait(10)
    seen_by(harness, Document("7", name="3f2b"))
    count = len(harness.told)
    seen_by(harness, Document("7", name="3f2b"))
    assert len(harness.told) == count
    seen_by(harness, Document("8"), Document("7", name="3f2b"))
    assert [each.id for each in harness.upload(UPLOAD).sightings] == ["7", "8"]
    harness.stop()
    harness.start()
    assert [each.id for each in harness.upload(UPLOAD).sightings] == ["7", "8"]


def test_a_list_of_the_table_changes_nothing_of_others(harness: OutboxHarness) -> None:
    harness.server.down = True
    harness.add(UPLOAD)
    harness.wait(1)
    seen_by(harness, a_document(7, UPLOAD))
    assert harness.upload(UPLOAD).state is S.QUEUED


@pytest.mark.parametrize("shown", [a_document(7, UPLOAD), Document("7", name="3f2b")])
def test_two_lists_of_the_table_at_once_are_one(harness: OutboxHarness, shown: Document) -> None:
    harness.server.posts = [Post(End.LOST, stores=None)]
    harness.add(UPLOAD)
    harness.wait(10)
    harness.disk_takes = 1.0
    harness.spawn(harness.outbox.cancel(UPLOAD.key))
    for _ in range(2):
        harness.spawn(harness.outbox.note_list(Listing((shown,))))
    harness.wait(10)
    assert harness.last(UPLOAD).cancel_wanted


def test_one_that_is_gone_before_its_turn_is_not_noted(harness: OutboxHarness) -> None:
    for each in (UPLOAD, an_upload(2)):
        harness.server.posts.append(Post(End.LOST, stores=None))
        harness.add(each)
    harness.wait(10)
    harness.disk_takes = 1.0
    harness.spawn(harness.repository.update(an_upload(2).key, lambda each: each.moved(S.CANCELLED)))
    harness.spawn(harness.outbox.note_list(Listing((Document("9"),))))
    harness.wait(10)
    assert [each.id for each in harness.upload(UPLOAD).sightings] == ["9"]
    assert harness.last(an_upload(2)).sightings == ()


def test_one_that_is_judged_while_it_is_noted_is_not_noted(harness: OutboxHarness) -> None:
    """The question is being written down when the table's list is looked through."""
    for each in (UPLOAD, an_upload(2)):
        harness.server.posts.append(Post(End.LOST, stores=None))
        harness.add(each)
    harness.wait(10)
    theirs = [harness.server.insert(Document("0", name=name)) for name in ("3f2b", "4f2b")]
    for shown in (theirs[0], theirs[1]):
        assert shown in harness.server.present
    while harness.server.counts["lists"] < 2:
        harness.wait(0.1)
    harness.disk_takes = 1.0
    harness.wait(0.5)
    for documents in ((Document("9", name="5f2b"),), (a_document(8, UPLOAD), a_document(10, an_upload(2)))):
        harness.spawn(harness.outbox.note_list(Listing(documents)))
    harness.wait(30)
    for each in (UPLOAD, an_upload(2)):
        asked = harness.upload(each)
        assert (asked.state, {document.id for document in asked.candidates}) == (S.NEEDS_USER, set(theirs))


@NO_JOURNAL
def test_a_list_of_the_table_that_cannot_be_noted_halts_the_queue(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=None)] * 2
    for number in (1, 2):
        harness.add(an_upload(number))
    harness.wait(10)
    harness.flaky.fails = 1
    seen_by(harness, Document("7"))
    assert reasons(harness) == [FULL]
    assert all(each.sightings == () for each in harness.outbox.uploads)


# --- the same bytes ---


def test_the_same_bytes_as_two_types_are_never_under_way_together(harness: OutboxHarness) -> None:
    other_type = replace(an_upload(2, content="1"), type_id=2)
    harness.add(UPLOAD)
    harness.add(other_type)
    harness.add(an_upload(3))
    harness.wait(2)
    assert states_of(harness) == [S.SENDING, S.QUEUED, S.SENDING]
    harness.wait(20)
    assert len(harness.outbox.receipts) == 3


def test_the_new_one_in_the_place_of_a_refused_one_is_looked_for_first(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.TOO_LARGE, stores=20.0)]
    harness.add(UPLOAD)
    harness.wait(10)
    assert harness.last(UPLOAD).state is S.REFUSED
    harness.wait(20)
    again = replace(UPLOAD, key=an_upload(2).key)
    assert harness.add(again)
    harness.wait(10)
    assert harness.last(again).document_id == harness.server.made_by(UPLOAD.key)[0]
    assert harness.server.counts["POSTs"] == 1


# --- faults of our own ---


def fault_of(harness: OutboxHarness) -> str:
    """The one fault that was told; the harness is at ease afterwards."""
    [(where, error)] = harness.errors
    assert isinstance(error, ZeroDivisionError)
    harness.errors.clear()
    return where.split()[0]


class Faults:
    """A fault of our own in every commit of an upload that `when` says."""

    def __init__(self, harness: OutboxHarness, when: Callable[[Upload], bool]) -> None:
        self.count = 0
        self._when = when
        harness.flaky.on_saving = self._commit

    def _commit(self, upload: Upload) -> None:
        if self._when(upload):
            self.count += 1
            raise ZeroDivisionError


def test_a_fault_before_it_is_sent_holds_it(harness: OutboxHarness) -> None:
    Faults(harness, lambda each: each.key == UPLOAD.key and each.state is S.SENDING)
    harness.add(UPLOAD)
    harness.add(an_upload(2))
    harness.wait(3600)
    assert fault_of(harness) == "queue/deliver"
    held = harness.upload(UPLOAD)
    assert (held.state, type(held.error)) == (S.HELD, UnexpectedError)
    assert harness.server.made_by(UPLOAD.key) == []
    assert harness.last(an_upload(2)).state is S.STORED


def test_a_fault_while_an_end_is_written_down_sends_nothing_again(harness: OutboxHarness) -> None:
    faults = Faults(harness, lambda each: each.state is S.STORED and not faults.count)
    harness.add(UPLOAD)
    harness.wait(5)
    assert fault_of(harness) == "queue/deliver"
    stopped = next(each.upload for each in harness.told if each.upload.state is S.UNCERTAIN)
    assert (stopped.wait, type(stopped.error)) == (Wait.PERSON, UnexpectedError)
    assert harness.last(UPLOAD).document_id == harness.server.made_by(UPLOAD.key)[0]  # it was looked for
    assert harness.server.counts["POSTs"] == 1


def test_a_fault_in_the_request_itself_stops_it(harness: OutboxHarness) -> None:
    def _fail(_client: object, _upload: Upload) -> None:
        raise ZeroDivisionError

    harness.server.before_post = _fail
    harness.add(UPLOAD)
    harness.wait(1)
    where = {where.split()[0] for where, _error in harness.errors}
    assert "queue/deliver" in where
    harness.errors.clear()
    harness.wait(3600)
    assert harness.errors == []
    stopped = harness.upload(UPLOAD)
    assert (stopped.state, stopped.paused) == (S.QUEUED, True)
    assert harness.server.counts["POSTs"] == 0


def test_a_fault_that_cannot_even_be_written_down_stops_it_in_memory(harness: OutboxHarness) -> None:
    faults = Faults(harness, lambda each: each.key == UPLOAD.key and each.state is not S.SENDING)
    harness.flaky.on_saving, keep = lambda _upload: None, harness.flaky.on_saving
    harness.add(UPLOAD)
    harness.flaky.on_saving = keep
    harness.wait(3600)
    assert fault_of(harness) == "queue/deliver"
    assert faults.count == 2  # the end, and the stop
    assert harness.upload(UPLOAD).state is S.SENDING
    assert harness.server.counts["POSTs"] == 1
    harness.add(an_upload(2))  # others go on
    harness.wait(10)
    assert harness.last(an_upload(2)).state is S.STORED
    harness.flaky.on_saving = lambda _upload: None
    harness.do(harness.outbox.resume(UPLOAD.key))
    harness.outbox.retry_now()
    harness.wait(400)
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.server.counts["POSTs"] == 2


def test_a_fault_while_it_is_looked_for_does_not_loop(harness: OutboxHarness, monkeypatch: pytest.MonkeyPatch) -> None:
    harness.server.posts = [Post(End.LOST, stores=0.0)]
    harness.add(UPLOAD)
    harness.wait(10)

    def _fail(_document: Document) -> Document:
        raise ZeroDivisionError

    monkeypatch.setattr(harness.server, "told", _fail)  # the list cannot be made
    harness.wait(55)
    where = [where.split()[0] for where, _error in harness.errors]
    assert where.count("queue/look") == 1
    harness.errors.clear()
    harness.wait(3600)
    assert (harness.errors, harness.server.counts["lists"]) == ([], 2)
    stopped = harness.upload(UPLOAD)
    assert (stopped.state, stopped.wait, type(stopped.error)) == (S.UNCERTAIN, Wait.PERSON, UnexpectedError)
    monkeypatch.undo()
    harness.do(harness.outbox.resume(UPLOAD.key))
    harness.wait(1)
    assert harness.last(UPLOAD).state is S.STORED


def test_one_that_a_fault_stopped_can_be_taken_back(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.LOST, stores=None)]
    harness.add(UPLOAD)
    harness.wait(10)
    Faults(harness, lambda each: each.misses == 1)
    harness.wait(55)
    assert fault_of(harness) == "queue/look"
    harness.flaky.on_saving = lambda _upload: None
    harness.do(harness.outbox.cancel(UPLOAD.key))
    harness.wait(400)
    assert harness.last(UPLOAD).state is S.CANCELLED


@NO_JOURNAL
def test_a_fault_while_a_lost_end_is_recovered_does_not_loop(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(1.5)
    harness.flaky.fails = 1
    harness.wait(10)
    assert harness.upload(UPLOAD).state is S.SENDING
    faults = Faults(harness, lambda each: each.state in (S.STORED, S.UNCERTAIN))
    harness.outbox.retry_now()
    harness.wait(3600)
    assert fault_of(harness) == "queue/recover"
    assert faults.count == 2
    assert harness.server.counts["POSTs"] == 1


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
def test_an_end_that_cannot_be_written_is_written_when_it_can_be(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(1.5)
    harness.flaky.fails = 1_000
    harness.wait(10)
    assert harness.upload(UPLOAD).state is S.SENDING
    harness.flaky.fails = 0
    harness.outbox.retry_now()
    harness.wait(1)
    assert harness.last(UPLOAD).state is S.STORED
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]
    assert harness.server.counts["POSTs"] == 1


@NO_JOURNAL
def test_a_refusal_that_cannot_be_written_at_once_is_shown_and_not_asked_for_again(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.BAD, stores=None)]
    harness.add(UPLOAD)
    harness.wait(1.5)
    harness.flaky.fails = 2
    harness.wait(DAY)
    refused = harness.upload(UPLOAD)
    assert (refused.state, type(refused.error)) == (S.REFUSED, NotAcceptedError)
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
    assert reasons(harness) == [FULL, None]
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
    harness.wait(20)
    assert harness.server.counts["lists"] == 1
    harness.outbox.retry_now()
    harness.wait(350)
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


# --- a server that asks to wait ---


def test_a_server_that_is_always_busy_gets_one_whole_upload_a_wait(harness: OutboxHarness) -> None:
    harness.server.posts = [Post(End.BUSY, sending=0.1, thinking=0.0, retry_after=0.0)] * 500
    for number in range(1, 11):
        harness.add(an_upload(number))
    harness.wait(1)
    assert harness.server.counts["POSTs"] == 3  # those that were on their way when it began to say so
    posts = []
    for _ in range(4):
        harness.wait(harness.outbox.server_wait - 0.01)
        before = harness.server.counts["POSTs"]
        harness.wait(1.0)
        posts.append(harness.server.counts["POSTs"] - before)
    assert posts == [1, 1, 1, 1]
    harness.wait(3600)
    assert harness.server.counts["POSTs"] < 20
    harness.server.posts = []
    harness.wait(700)
    assert len(harness.outbox.receipts) == 10


def test_somebody_elses_request_that_is_told_to_wait_holds_the_queue(harness: OutboxHarness) -> None:
    harness.outbox.note_failure(TooManyRequestsError(host=HOST, status=503, retry_after=12.0))
    assert harness.outbox.server_wait == 12.0
    harness.add(an_upload(1))
    harness.wait(11)
    assert harness.server.counts["lists"] == 0
    assert harness.upload(an_upload(1)).wait is Wait.RETRY
    harness.wait(10)
    assert harness.last(an_upload(1)).state is S.STORED
    assert harness.outbox.server_wait == 0.0


def test_any_other_failure_of_somebody_elses_request_does_not(harness: OutboxHarness) -> None:
    harness.outbox.note_failure(ServerTroubleError(host=HOST, status=502))
    assert harness.outbox.server_wait == 0.0


# --- what is asked of it ---


def test_what_is_known_of_one_upload(harness: OutboxHarness) -> None:
    harness.server.down = True
    for number in (1, 2):
        harness.add(an_upload(number))
    found = harness.outbox.get(an_upload(2).key)
    assert found is not None
    assert (found.key, harness.outbox.number(found.key), harness.outbox.number("gone")) == (an_upload(2).key, 2, 0)
    assert harness.outbox.get("gone") is None


def test_receipts_are_found_by_their_bytes(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(10)
    assert [each.key for each in harness.outbox.receipts_with(UPLOAD.identity.sha256)] == [UPLOAD.key]
    assert harness.outbox.receipts_with("0" * 64) == ()
