"""Deletes wait for their undo time, leave once, and can be finished at once."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from desktop_app.desk.deletions import UNDO_SECONDS, Deletions
from desktop_app.tasks import TaskScope

Until = Callable[..., "asyncio.Future[None]"]


class Bench:
    def __init__(self, undo_seconds: float) -> None:
        self.errors: list[tuple[BaseException, str]] = []
        self.scope = TaskScope("desk", lambda error, where: self.errors.append((error, where)))
        self.carried: list[int] = []
        self.changes: list[frozenset[int]] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.deletions = Deletions(self.scope, self.carry_out, self.changed, undo_seconds=undo_seconds)

    async def carry_out(self, document_id: int) -> None:
        await self.gate.wait()
        self.carried.append(document_id)

    def changed(self) -> None:
        self.changes.append(self.deletions.pending)


@pytest.fixture
async def bench(request: pytest.FixtureRequest) -> AsyncIterator[Bench]:
    bench = Bench(getattr(request, "param", 60.0))
    yield bench
    await bench.scope.aclose()
    assert not bench.errors


soon_over = pytest.mark.parametrize("bench", [0.02], indirect=True)


def test_there_is_time_to_undo() -> None:
    assert UNDO_SECONDS >= 5


@soon_over
async def test_a_delete_leaves_when_its_time_is_over(bench: Bench, until: Until) -> None:
    assert bench.deletions.schedule(7)
    assert bench.deletions.pending == {7}
    assert bench.carried == []

    await until("the request", lambda: bench.carried == [7])
    await until("the end", lambda: not bench.deletions.pending)
    assert bench.changes == [{7}, frozenset()]


@soon_over
async def test_two_deletes_of_one_document_are_one(bench: Bench, until: Until) -> None:
    assert bench.deletions.schedule(7)
    assert not bench.deletions.schedule(7)

    await until("the end", lambda: not bench.deletions.pending)
    assert bench.carried == [7]


async def test_an_undo_takes_it_back(bench: Bench) -> None:
    bench.deletions.schedule(7)
    await asyncio.sleep(0)
    assert bench.deletions.undo(7)
    assert bench.deletions.pending == frozenset()
    assert not bench.deletions.undo(7)

    await bench.deletions.finish()
    await asyncio.sleep(0.01)
    assert bench.carried == []
    assert bench.scope.names() == []


async def test_an_undo_in_the_same_breath(bench: Bench) -> None:
    bench.deletions.schedule(7)
    assert bench.deletions.undo(7)
    await asyncio.sleep(0.01)

    assert bench.carried == []
    assert bench.scope.names() == []


@pytest.mark.parametrize("breath", [True, False])
async def test_a_delete_after_an_undo_counts(bench: Bench, breath: bool) -> None:
    for _ in range(3):
        assert bench.deletions.schedule(7)
        if breath:
            await asyncio.sleep(0)
        assert bench.deletions.undo(7)
    assert bench.deletions.schedule(7)
    await bench.deletions.finish()

    assert bench.carried == [7]
    assert bench.deletions.pending == frozenset()


async def test_undoing_what_was_never_scheduled(bench: Bench) -> None:
    assert not bench.deletions.undo(7)
    assert bench.changes == []


@soon_over
async def test_what_has_left_cannot_be_undone_and_stays_marked_until_it_is_done(bench: Bench, until: Until) -> None:
    bench.gate.clear()
    bench.deletions.schedule(7)
    await asyncio.sleep(0.05)

    assert not bench.deletions.undo(7)
    assert not bench.deletions.schedule(7)
    assert bench.deletions.pending == {7}
    bench.gate.set()
    await until("the end", lambda: not bench.deletions.pending)
    assert bench.carried == [7]


async def test_finishing_carries_out_at_once_what_was_confirmed_and_not_undone(bench: Bench) -> None:
    for number in (1, 2, 3):
        bench.deletions.schedule(number)
    bench.deletions.undo(2)
    await asyncio.wait_for(bench.deletions.finish(), 5)

    assert sorted(bench.carried) == [1, 3]
    assert bench.deletions.pending == frozenset()
    await bench.deletions.finish()


@soon_over
async def test_finishing_waits_for_a_request_on_its_way(bench: Bench, until: Until) -> None:
    bench.gate.clear()
    bench.deletions.schedule(7)
    await asyncio.sleep(0.05)
    finishing = asyncio.ensure_future(bench.deletions.finish())
    await asyncio.sleep(0.01)
    assert not finishing.done()
    bench.gate.set()
    await finishing
    assert bench.carried == [7]


async def test_the_end_of_the_desk_sends_nothing(bench: Bench) -> None:
    bench.deletions.schedule(7)
    await asyncio.sleep(0)
    await bench.scope.aclose()

    assert bench.carried == []
