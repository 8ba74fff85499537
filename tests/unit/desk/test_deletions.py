"""Deletes wait until they can no longer be undone, are sent once, and can be sent early."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from desktop_app.desk.deletions import UNDO_SECONDS, Deletions
from desktop_app.tasks import TaskScope

Until = Callable[..., "asyncio.Future[None]"]


class DeskHarness:
    def __init__(self, undo_seconds: float) -> None:
        self.errors: list[tuple[BaseException, str]] = []
        self.scope = TaskScope("desk", lambda error, where: self.errors.append((error, where)))
        self.carried: list[str] = []
        self.changes: list[tuple[str, bool]] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.deletions = Deletions(self.scope, self.carry_out, self.changed, undo_seconds=undo_seconds)

    async def carry_out(self, document_id: str) -> None:
        await self.gate.wait()
        self.carried.append(document_id)

    def changed(self, document_id: str) -> None:
        self.changes.append((document_id, self.deletions.is_pending(document_id)))


@pytest.fixture
async def harness(request: pytest.FixtureRequest) -> AsyncIterator[DeskHarness]:
    harness = DeskHarness(getattr(request, "param", 60.0))
    yield harness
    await harness.scope.aclose()
    assert not harness.errors


soon_over = pytest.mark.parametrize("harness", [0.02], indirect=True)


def test_there_is_time_to_undo() -> None:
    assert UNDO_SECONDS >= 5


@soon_over
async def test_a_delete_leaves_when_its_time_is_over(harness: DeskHarness, until: Until) -> None:
    assert harness.deletions.schedule("7")
    assert harness.deletions.is_pending("7")
    assert harness.carried == []

    await until("the request", lambda: harness.carried == ["7"])
    await until("the end", lambda: not harness.deletions.is_pending("7"))
    assert harness.changes == [("7", True), ("7", False)]


@soon_over
async def test_two_deletes_of_one_document_are_one(harness: DeskHarness, until: Until) -> None:
    assert harness.deletions.schedule("7")
    assert not harness.deletions.schedule("7")

    await until("the end", lambda: not harness.deletions.is_pending("7"))
    assert harness.carried == ["7"]


async def test_an_undo_takes_it_back(harness: DeskHarness) -> None:
    harness.deletions.schedule("7")
    await asyncio.sleep(0)
    assert harness.deletions.undo("7")
    assert not harness.deletions.is_pending("7")
    assert not harness.deletions.undo("7")

    await harness.deletions.finish()
    await asyncio.sleep(0.01)
    assert harness.carried == []
    assert harness.scope.names() == []


async def test_an_undo_in_the_same_breath(harness: DeskHarness) -> None:
    harness.deletions.schedule("7")
    assert harness.deletions.undo("7")
    await asyncio.sleep(0.01)

    assert harness.carried == []
    assert harness.scope.names() == []


@pytest.mark.parametrize("breath", [True, False])
async def test_a_delete_after_an_undo_counts(harness: DeskHarness, breath: bool) -> None:
    for _ in range(3):
        assert harness.deletions.schedule("7")
        if breath:
            await asyncio.sleep(0)
        assert harness.deletions.undo("7")
    assert harness.deletions.schedule("7")
    await harness.deletions.finish()

    assert harness.carried == ["7"]
    assert not harness.deletions.is_pending("7")


async def test_undoing_what_was_never_scheduled(harness: DeskHarness) -> None:
    assert not harness.deletions.undo("7")
    assert harness.changes == []


@soon_over
async def test_what_has_left_cannot_be_undone_and_stays_marked_until_it_is_done(
    harness: DeskHarness, until: Until
) -> None:
    harness.gate.clear()
    harness.deletions.schedule("7")
    await asyncio.sleep(0.05)

    assert not harness.deletions.undo("7")
    assert not harness.deletions.schedule("7")
    assert harness.deletions.is_pending("7")
    harness.gate.set()
    await until("the end", lambda: not harness.deletions.is_pending("7"))
    assert harness.carried == ["7"]


async def test_finishing_carries_out_at_once_what_was_confirmed_and_not_undone(harness: DeskHarness) -> None:
    for number in ("1", "2", "3"):
        harness.deletions.schedule(number)
    harness.deletions.undo("2")
    await asyncio.wait_for(harness.deletions.finish(), 5)

    assert sorted(harness.carried) == ["1", "3"]
    assert not harness.deletions.is_pending("7")
    await harness.deletions.finish()


@soon_over
async def test_finishing_waits_for_a_request_on_its_way(harness: DeskHarness, until: Until) -> None:
    harness.gate.clear()
    harness.deletions.schedule("7")
    await asyncio.sleep(0.05)
    finishing = asyncio.ensure_future(harness.deletions.finish())
    await asyncio.sleep(0.01)
    assert not finishing.done()
    harness.gate.set()
    await finishing
    assert harness.carried == ["7"]


async def test_the_end_of_the_desk_sends_nothing(harness: DeskHarness) -> None:
    harness.deletions.schedule("7")
    await asyncio.sleep(0)
    await harness.scope.aclose()

    assert harness.carried == []
