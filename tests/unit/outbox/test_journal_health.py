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


class Bench:
    def __init__(self) -> None:
        self.loop = VirtualLoop()
        self.journal = FlakyJournal()
        self.told: list[QueueError | None] = []
        self.halt = JournalHealth(
            UploadRepository(self.journal, inline, lambda _change: None, self.loop.now), self.told.append
        )

    def settle(self) -> None:
        self.loop.run_until_complete(self.halt.recheck())


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.journal.close()
    bench.loop.close()


def test_without_trouble_nothing_is_told(bench: Bench) -> None:
    bench.halt.record_success()
    bench.settle()
    assert (bench.halt.failing, bench.told) == (False, [])


@FAILS
def test_a_commit_that_fails_halts_and_one_that_goes_through_ends_it(bench: Bench) -> None:
    bench.halt.record_failure(JournalError("full"))
    assert bench.halt.failing
    [error] = bench.told
    assert error is not None
    assert error.fields == {"reason": "full"}
    bench.halt.record_success()
    assert (bench.halt.failing, bench.told) == (False, [error, None])


@FAILS
def test_a_doubt_is_settled_by_a_commit(bench: Bench) -> None:
    bench.halt.record_failure(JournalError("full"))
    bench.journal.fails = 1
    bench.halt.recheck_soon()
    assert len(bench.told) == 1
    bench.settle()
    assert [each is None for each in bench.told] == [False, False]
    bench.settle()  # no doubt, no attempt
    assert bench.halt.failing
    bench.halt.recheck_soon()
    bench.settle()
    assert (bench.halt.failing, bench.told[2:]) == (False, [None])
