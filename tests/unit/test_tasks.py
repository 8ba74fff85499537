"""TaskScope: no task is forgotten, no error is lost or told twice, and nothing runs on after the end."""

import asyncio
import gc
from collections.abc import Callable

import pytest

from desktop_app.tasks import TaskScope

Errors = list[tuple[BaseException, str]]
Until = Callable[..., "asyncio.Future[None]"]


@pytest.fixture
def errors() -> Errors:
    return []


@pytest.fixture
def scope(errors: Errors) -> TaskScope:
    return TaskScope("desk", lambda error, where: errors.append((error, where)))


async def test_a_task_runs_and_its_result_can_be_awaited(scope: TaskScope, errors: Errors) -> None:
    async def work() -> int:
        await asyncio.sleep(0)
        return 7

    assert await scope.spawn(work(), name="work") == 7
    await scope.aclose()
    assert not errors


async def test_names_tell_what_still_runs(scope: TaskScope) -> None:
    gate = asyncio.Event()
    first = scope.spawn(gate.wait(), name="b")
    second = scope.spawn(gate.wait(), name="a")

    assert scope.names() == ["desk/a", "desk/b"]

    gate.set()
    await asyncio.wait([first, second])
    await asyncio.sleep(0)
    assert scope.names() == []


async def test_an_error_is_reported_once_with_the_name_of_its_task(scope: TaskScope, errors: Errors) -> None:
    async def fail() -> None:
        raise KeyError("SPECIMEN")

    task = scope.spawn(fail(), name="fail")
    await asyncio.wait([task])
    await asyncio.sleep(0)
    await scope.aclose()
    del task
    gc.collect()

    assert [(type(error), where) for error, where in errors] == [(KeyError, "desk/fail")]


async def test_a_task_lives_without_anybody_holding_it(scope: TaskScope, until: Until) -> None:
    done: list[int] = []

    async def work() -> None:
        await asyncio.sleep(0.01)
        done.append(1)

    scope.spawn(work(), name="work")
    gc.collect()

    await until("the task", lambda: done)
    await scope.aclose()


async def test_a_cancelled_task_is_no_error(scope: TaskScope, errors: Errors) -> None:
    task = scope.spawn(asyncio.Event().wait(), name="wait")
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    await asyncio.sleep(0)

    assert scope.names() == []
    await scope.aclose()
    assert not errors


async def test_the_end_cancels_and_waits_for_what_has_to_be_tidied_up(scope: TaskScope, errors: Errors) -> None:
    steps: list[str] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.01)
            steps.append("tidied up")

    scope.spawn(work(), name="work")
    await asyncio.sleep(0)
    await scope.aclose()

    assert steps == ["tidied up"]
    assert scope.names() == []
    assert not errors


async def test_an_error_while_ending_is_reported_too(scope: TaskScope, errors: Errors) -> None:
    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            raise OSError("SPECIMEN")

    scope.spawn(work(), name="work")
    await asyncio.sleep(0)
    await scope.aclose()
    await asyncio.sleep(0)

    assert [type(error) for error, _ in errors] == [OSError]


async def test_a_task_that_swallows_its_cancel_is_cancelled_again(scope: TaskScope) -> None:
    cancels: list[int] = []

    async def stubborn() -> None:
        while len(cancels) < 2:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                cancels.append(1)

    scope.spawn(stubborn(), name="stubborn")
    await asyncio.sleep(0)
    ending = asyncio.get_running_loop().create_task(scope.aclose())
    await asyncio.sleep(0.01)
    assert not ending.done(), "the end does not come before its tasks have ended"
    for task in asyncio.all_tasks():
        if task.get_name() == "desk/stubborn":
            task.cancel()
    await ending
    assert len(cancels) == 2


async def test_ending_twice_is_harmless(scope: TaskScope) -> None:
    await scope.aclose()
    await scope.aclose()


@pytest.mark.filterwarnings("error::RuntimeWarning")  # "was never awaited" would be one
async def test_after_the_end_nothing_is_started(scope: TaskScope) -> None:
    async def work() -> None:
        raise AssertionError("it ran")

    await scope.aclose()
    late = work()
    with pytest.raises(RuntimeError, match="desk is closed, late"):
        scope.spawn(late, name="late")
    del late
    gc.collect()
