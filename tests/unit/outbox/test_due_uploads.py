"""What may go on by itself now, and when the next one may."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.upload import Upload, UploadState as S, Wait
from desktop_app.outbox.due_uploads import DueUploads
from tests.support.uploads import an_upload
from tests.support.virtual_loop import EPOCH as NOW

LATER = NOW + timedelta(seconds=5)


def due_of(*uploads: Upload) -> DueUploads:
    due = DueUploads()
    for number, upload in enumerate(uploads, 1):
        due.note(upload, number)
    return due


def test_what_is_queued_is_given_in_the_order_of_adding_until_it_changes() -> None:
    first, second = an_upload(1), an_upload(2)
    due = DueUploads()
    due.note(second, 2)
    due.note(first, 1)
    assert list(due.queued(NOW)) == [first, second] == list(due.queued(NOW))
    due.note(first.moved(S.SENDING), 1)
    assert list(due.queued(NOW)) == [second]
    due.forget(second.key)
    assert list(due.queued(NOW)) == []
    due.note(first, 1)
    assert list(due.queued(NOW)) == [first]


@pytest.mark.parametrize("state", [S.QUEUED, S.UNCERTAIN])
def test_its_time_comes(state: S) -> None:
    upload = an_upload(state=state, wait_until=LATER)
    due = due_of(upload)
    assert (list(due.queued(NOW)), due.uncertain(NOW), due.next_after(NOW)) == ([], [], LATER)
    assert bool(list(due.queued(LATER))) is (state is S.QUEUED)
    assert bool(due.uncertain(LATER)) is (state is S.UNCERTAIN)
    assert due.next_after(LATER) is None


def test_a_time_that_it_does_not_wait_for_any_more_counts_for_nothing() -> None:
    upload = an_upload(wait_until=LATER)
    due = due_of(upload)
    due.note(replace(upload, wait_until=LATER + timedelta(seconds=1)), 1)
    assert due.next_after(NOW) == LATER + timedelta(seconds=1)
    assert list(due.queued(LATER)) == []
    due.forget(upload.key)
    assert due.next_after(NOW) is None


@pytest.mark.parametrize(("state", "is_due"), [(S.QUEUED, False), (S.UNCERTAIN, True)])
def test_a_pause_keeps_it_from_being_sent_and_not_from_being_looked_for(state: S, is_due: bool) -> None:
    due = due_of(an_upload(state=state, wait=Wait.PERSON))
    assert bool([*due.queued(NOW), *due.uncertain(NOW)]) is is_due


@pytest.mark.parametrize("state", [S.SENDING, S.NEEDS_USER, S.HELD, S.REFUSED])
def test_what_does_not_go_on_by_itself_is_never_due(state: S) -> None:
    due = due_of(an_upload(state=state))
    assert (list(due.queued(NOW)), due.uncertain(NOW), due.next_after(NOW)) == ([], [], None)


def test_uncertain_ones_are_given_in_the_order_of_adding() -> None:
    uploads = [an_upload(number, state=S.UNCERTAIN) for number in range(1, 20)]
    due = DueUploads()
    for number, upload in sorted(enumerate(uploads), reverse=True):
        due.note(upload, number)
    assert due.uncertain(NOW) == [each.key for each in uploads]


def test_it_tells_what_a_walk_over_all_would_tell() -> None:
    chance = random.Random(12)  # noqa: S311 - the same story each time, not a secret
    due, uploads, now = DueUploads(), dict[str, tuple[int, Upload]](), NOW
    for _ in range(3000):
        number = chance.randint(1, 12)
        if chance.random() < 0.1:
            due.forget(an_upload(number).key)
            uploads.pop(an_upload(number).key, None)
        else:
            until = chance.choice([None, now + timedelta(seconds=chance.randint(-3, 9))])
            wait = chance.choice([Wait.TURN, Wait.PERSON])
            upload = an_upload(number, state=chance.choice([S.QUEUED, S.UNCERTAIN, S.SENDING]), wait=wait)
            upload = replace(upload, wait_until=until)
            uploads[upload.key] = number, upload
            due.note(upload, number)
        now += timedelta(seconds=chance.choice([0, 0, 1]))
        ordered = [upload for _number, upload in sorted(uploads.values(), key=lambda each: each[0])]
        over = [each for each in ordered if each.wait_until is None or each.wait_until <= now]
        assert list(due.queued(now)) == [each for each in over if each.state is S.QUEUED and not each.paused]
        assert due.uncertain(now) == [each.key for each in over if each.state is S.UNCERTAIN]
        moving = [each for each in ordered if each.state is S.UNCERTAIN or (each.state is S.QUEUED and not each.paused)]
        times = [each.wait_until for each in moving if each.wait_until is not None and each.wait_until > now]
        assert due.next_after(now) == min(times, default=None)


@pytest.mark.parametrize("state", [S.QUEUED, S.UNCERTAIN])
def test_one_that_was_paused_and_goes_on_while_it_waits_is_due_once(state: S) -> None:
    upload = an_upload(state=state, wait=Wait.RETRY, wait_until=LATER)
    due = due_of(upload)
    due.note(replace(upload, wait=Wait.PERSON), 1)
    due.note(upload, 1)
    assert [each.key for each in due.queued(LATER)] + due.uncertain(LATER) == [upload.key]
    due.forget(upload.key)
    assert [*due.queued(LATER), *due.uncertain(LATER)] == []
