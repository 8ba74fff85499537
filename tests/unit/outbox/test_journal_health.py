"""Nobody is told that it goes on before something could be written."""

from collections.abc import Iterator

import pytest

from desktop_app.domain.errors import QueueError
from desktop_app.outbox.journal import JournalError
from desktop_app.outbox.journal_health import JournalHealth
from desktop_app.outbox.repository import UploadRepository
from tests.support.flaky_journal import FlakyJournal
from tests.support.virtual_loop import VirtualLoop, inline

FAILS = pytest.mark.logs("the journal cannot be written")


class Harness:
    def __init__(self) -> None:
        self.loop = VirtualLoop()
        self.journal = FlakyJournal()
        self.told: list[QueueError | None] = []
        self.health = JournalHealth(
            UploadRepository(self.journal, inline, lambda _change: None, self.loop.now), self.told.append
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
