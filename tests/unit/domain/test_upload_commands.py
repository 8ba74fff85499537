"""What a person's wish makes of an upload, in each state that it can be in."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain import upload_commands
from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    ConnectionBrokenError,
    InterruptedSendingError,
    OtherComputerError,
    UnexpectedError,
)
from desktop_app.domain.upload import Upload, UploadState, Wait
from tests.support.uploads import an_upload
from tests.support.virtual_loop import EPOCH as NOW

S = UploadState
HOST = "broker.example"
LATER = NOW + timedelta(seconds=60)
LOST = ConnectionBrokenError(host=HOST)
CANDIDATES = (Document("7"), Document("8"))
BEFORE = Baseline.of([Document("1")])
ASKED = replace(an_upload(state=S.NEEDS_USER, baseline=BEFORE), candidates=CANDIDATES, attempts=2)


def paused(state: UploadState) -> Upload:
    return replace(an_upload(state=state), wait=Wait.PERSON)


# --- at the start ---


@pytest.mark.parametrize("state", [S.SENDING, S.UNCERTAIN])
def test_what_may_have_been_sent_is_looked_for_anew(state: UploadState) -> None:
    found = upload_commands.recover(replace(an_upload(state=state), misses=1, looks=4, error=LOST), LATER)

    assert found is not None
    assert (found.state, found.wait, found.wait_until, found.misses) == (S.UNCERTAIN, Wait.SETTLE, LATER, 0)
    assert (found.error, found.looks) == (LOST, 0)


def test_an_interruption_is_said_and_a_pause_stays() -> None:
    found = upload_commands.interrupt(paused(S.SENDING), LATER)

    assert (found.state, found.wait) == (S.UNCERTAIN, Wait.PERSON)
    assert isinstance(found.error, InterruptedSendingError)


def test_what_waited_for_a_moment_waits_no_longer() -> None:
    queued = replace(an_upload(), wait=Wait.RETRY, wait_until=LATER, error=LOST)
    found = upload_commands.recover(queued, LATER)

    assert found is not None
    assert (found.state, found.wait, found.wait_until, found.error) == (S.QUEUED, Wait.TURN, None, LOST)


@pytest.mark.parametrize("upload", [paused(S.QUEUED), an_upload(state=S.HELD), an_upload(state=S.REFUSED), ASKED])
def test_what_waits_for_the_person_stays(upload: Upload) -> None:
    assert upload_commands.recover(upload, LATER) is None


@pytest.mark.parametrize("state", [S.QUEUED, S.SENDING, S.UNCERTAIN])
def test_what_another_computer_may_send_is_asked_about(state: UploadState) -> None:
    found = upload_commands.recover_elsewhere(an_upload(state=state))

    assert found is not None
    assert found.state is S.NEEDS_USER
    assert isinstance(found.error, OtherComputerError)


@pytest.mark.parametrize("state", [S.HELD, S.REFUSED, S.NEEDS_USER])
def test_what_another_computer_left_at_rest_stays(state: UploadState) -> None:
    assert upload_commands.recover_elsewhere(an_upload(state=state)) is None


# --- a new one in the place of an old one, and faults ---


def test_what_the_old_one_may_have_left_on_the_server_counts_for_the_new_one() -> None:
    old = replace(ASKED, sent_at=LATER, sent_before=True, clock_offset=3.0, sightings=(Document("9"),))
    new = upload_commands.with_traces_of(an_upload(2), old)

    assert (new.key, new.attempts) == (an_upload(2).key, 0)
    assert (new.baseline, new.sent_at, new.sent_before, new.clock_offset) == (BEFORE, LATER, True, 3.0)
    assert new.sightings == old.sightings


@pytest.mark.parametrize(
    ("state", "after", "wait"),
    [
        (S.QUEUED, S.HELD, Wait.TURN),
        (S.SENDING, S.UNCERTAIN, Wait.PERSON),
        (S.UNCERTAIN, S.UNCERTAIN, Wait.PERSON),
    ],
)
def test_a_fault_of_our_own_stops_it(state: UploadState, after: UploadState, wait: Wait) -> None:
    stopped = upload_commands.stop_at_fault(an_upload(state=state))

    assert stopped is not None
    assert (stopped.state, stopped.wait) == (after, wait)
    assert isinstance(stopped.error, UnexpectedError)


@pytest.mark.parametrize("state", [S.HELD, S.REFUSED, S.NEEDS_USER])
def test_what_rests_needs_no_stop(state: UploadState) -> None:
    assert upload_commands.stop_at_fault(an_upload(state=state)) is None


# --- taking back ---


@pytest.mark.parametrize("state", [S.SENDING, S.UNCERTAIN])
def test_what_may_be_stored_is_looked_for_before_it_is_taken_back(state: UploadState) -> None:
    after = upload_commands.cancel(an_upload(state=state))

    assert after is not None
    assert (after.state, after.cancel_wanted) == (state, True)
    again = upload_commands.undo_cancel(after)
    assert again is not None
    assert not again.cancel_wanted
    assert upload_commands.undo_cancel(again) is None


@pytest.mark.parametrize("state", [S.QUEUED, S.HELD, S.REFUSED, S.NEEDS_USER])
def test_all_others_are_taken_back_at_once(state: UploadState) -> None:
    after = upload_commands.cancel(an_upload(state=state))
    assert after is not None
    assert after.state is S.CANCELLED


# --- pause, resume, retry ---


@pytest.mark.parametrize("state", [S.QUEUED, S.SENDING, S.UNCERTAIN])
def test_what_is_under_way_can_be_paused(state: UploadState) -> None:
    after = upload_commands.pause(an_upload(state=state))
    assert after is not None
    assert (after.state, after.paused) == (state, True)


@pytest.mark.parametrize("state", [S.HELD, S.REFUSED, S.NEEDS_USER])
def test_what_rests_cannot_be_paused(state: UploadState) -> None:
    assert upload_commands.pause(an_upload(state=state)) is None


@pytest.mark.parametrize(("state", "wait"), [(S.QUEUED, Wait.TURN), (S.UNCERTAIN, Wait.SETTLE)])
def test_what_was_paused_goes_on(state: UploadState, wait: Wait) -> None:
    after = upload_commands.resume(paused(state))
    assert after is not None
    assert (after.state, after.wait) == (state, wait)
    assert upload_commands.resume(after) is None


@pytest.mark.parametrize("state", [S.HELD, S.REFUSED])
def test_another_try_begins_to_count_anew(state: UploadState) -> None:
    after = upload_commands.retry(replace(an_upload(state=state), attempts=3, error=LOST))
    assert after is not None
    assert (after.state, after.attempts, after.error) == (S.QUEUED, 0, None)


def test_one_that_waits_is_tried_at_once() -> None:
    after = upload_commands.retry(replace(an_upload(), attempts=2, wait=Wait.RETRY, wait_until=LATER))
    assert after is not None
    assert (after.state, after.wait_until, after.attempts) == (S.QUEUED, None, 2)


@pytest.mark.parametrize("state", [S.SENDING, S.UNCERTAIN, S.NEEDS_USER])
def test_what_may_have_arrived_is_never_just_tried_again(state: UploadState) -> None:
    assert upload_commands.retry(an_upload(state=state)) is None


# --- the answer ---


def test_it_is_this_one() -> None:
    after = upload_commands.confirm_match(ASKED, CANDIDATES[1])
    assert after is not None
    assert (after.state, after.document_id) == (S.STORED, "8")


def test_it_is_none_of_them() -> None:
    after = upload_commands.reject_matches(ASKED)
    assert after is not None
    assert (after.state, after.baseline, after.attempts) == (S.QUEUED, BEFORE.joined(CANDIDATES), 0)
    without = upload_commands.reject_matches(replace(ASKED, baseline=None))
    assert without is not None
    assert without.baseline == Baseline.of(CANDIDATES)


def test_what_was_seen_and_is_gone_is_not_asked_about_again() -> None:
    after = upload_commands.reject_matches(replace(ASKED, sightings=(Document("9"),)))
    assert after is not None
    assert (after.baseline, after.sightings) == (BEFORE.joined((*CANDIDATES, Document("9"))), ())


def test_what_the_server_only_said_to_have_is_sent_again_if_the_person_wants_it() -> None:
    after = upload_commands.reject_matches(replace(ASKED, acknowledged=True))
    assert after is not None
    assert (after.state, after.acknowledged) == (S.QUEUED, False)


def test_what_was_taken_back_is_not_sent_again() -> None:
    after = upload_commands.reject_matches(replace(ASKED, cancel_wanted=True))
    assert after is not None
    assert after.state is S.CANCELLED


def test_an_answer_to_no_question_changes_nothing() -> None:
    assert upload_commands.confirm_match(an_upload(state=S.UNCERTAIN), CANDIDATES[0]) is None
    assert upload_commands.reject_matches(an_upload(state=S.UNCERTAIN)) is None
