"""Nobody is told that it goes on before something could be written."""

from collections.abc import Iterator

import pytest

from desktop_app.domain.errors import QueueContentError, QueueError
from desktop_app.outbox.journal import JournalError, UnwritableContentError
from desktop_app.outbox.journal_health import JournalHealth
from desktop_app.outbox.repository import UploadRepository
from tests.support.flaky_journal import FlakyJournal
from tests.support.virtual_loop import VirtualLoop, inline

FULL = JournalError("full")
FAILS = pytest.mark.logs("the journal cannot be written")


class Harness:
    def __init__(self) -> None:
        self.loop = VirtualLoop()
        self.journal = FlakyJournal()
        self.told: list[QueueError | None] = []
        self.health = JournalHealth(
            UploadRepository(self.journal, inline, lambda _change: None, self.loop.now), self.told.append, self.loop.now
        )

    def settle(self) -> None:
        self.loop.run_until_complete(self.health.recheck())


@pytest.fixture
def harness() -> Iterator[Harness]:
    harness = Harness()
    yield harness
    harness.journal.close()
    harness.loop.close()


def test_without_trouble_nothing_is_told(harness: Harness) -> None:
    harness.health.record_success()
    harness.settle()
    assert (harness.health.failing, harness.told) == (False, [])


@FAILS
def test_a_commit_that_fails_halts_and_one_that_goes_through_ends_it(harness: Harness) -> None:
    harness.health.record_failure(JournalError("full"))
    assert harness.health.failing
    [error] = harness.told
    assert error is not None
    assert error.fields == {"reason": "full"}
    harness.health.record_success()
    assert (harness.health.failing, harness.told) == (False, [error, None])


@FAILS
def test_a_doubt_is_settled_by_a_commit(harness: Harness) -> None:
    harness.health.record_failure(JournalError("full"))
    harness.journal.fails = 1
    harness.health.recheck_soon()
    assert len(harness.told) == 1
    harness.settle()
    assert [each is None for each in harness.told] == [False, False]
    harness.settle()  # no doubt, no attempt
    assert harness.health.failing
    harness.health.recheck_soon()
    harness.settle()
    assert (harness.health.failing, harness.told[2:]) == (False, [None])


@FAILS
def test_it_is_tried_again_by_itself_later_each_time_and_told_once(harness: Harness) -> None:
    harness.health.record_failure(FULL)
    harness.health.record_failure(FULL)  # that of another upload at the same moment
    harness.journal.fails = 10**6
    pauses = []
    for _ in range(8):
        began, due = harness.loop.now(), harness.health.retry_at
        assert due is not None
        harness.loop.let_pass((due - began).total_seconds() - 1)
        harness.settle()
        assert harness.health.retry_at == due  # it is too early
        harness.loop.let_pass(1)
        harness.settle()
        pauses.append((due - began).total_seconds())
    assert pauses == [30, 60, 120, 240, 480, 600, 600, 600]
    assert [each and each.fields["reason"] for each in harness.told] == ["full", "database or disk is full"]


@FAILS
def test_trouble_that_comes_back_at_once_makes_the_next_pause_longer_and_other_trouble_does_not(
    harness: Harness,
) -> None:
    def _pause() -> float:
        harness.health.record_failure(FULL)
        due = harness.health.retry_at
        assert due is not None
        return (due - harness.loop.now()).total_seconds()

    pauses = []
    for _ in range(3):
        pauses.append(_pause())
        harness.loop.let_pass(pauses[-1])
        harness.settle()
        assert not harness.health.failing
    harness.loop.let_pass(3600)
    assert (pauses, _pause()) == ([30, 60, 120], 30)


@FAILS
def test_what_cannot_be_written_for_what_it_says_has_its_own_words(harness: Harness) -> None:
    harness.health.record_failure(UnwritableContentError("half a character"))
    assert [type(each) for each in harness.told] == [QueueContentError]
