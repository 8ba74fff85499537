"""asyncio on Qt's event loop: order, timers that die, worker threads, the end."""

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.runtime.loop import EventLoop, run

Until = Callable[..., Coroutine[Any, Any, None]]


def this_loop() -> EventLoop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, EventLoop)
    return loop


async def test_a_thousand_timeouts_that_did_not_fire_leave_no_timer() -> None:
    loop = this_loop()
    before = loop.live_timers()
    for _ in range(1000):
        async with asyncio.timeout(60):
            await asyncio.sleep(0)
            assert loop.live_timers() == before + 1
    assert loop.live_timers() == before


async def test_a_cancelled_timer_never_calls() -> None:
    called: list[str] = []
    this_loop().call_later(0.01, called.append, "cancelled").cancel()
    this_loop().call_later(0.02, called.append, "kept")
    await asyncio.sleep(0.05)
    assert called == ["kept"]


async def test_a_timer_that_fired_is_gone(until: Until) -> None:
    loop = this_loop()
    before = loop.live_timers()
    fired = asyncio.Event()
    handle = loop.call_later(0.01, fired.set)
    await fired.wait()
    assert loop.live_timers() == before
    handle.cancel()  # too late, and harmless
    assert loop.live_timers() == before


async def test_what_was_called_soon_is_called_in_its_order() -> None:
    called: list[int] = []
    for number in range(100):
        this_loop().call_soon(called.append, number)
    await asyncio.sleep(0.01)
    assert called == list(range(100))


async def test_timers_fire_in_the_order_of_their_times() -> None:
    called: list[int] = []
    for delay in (30, 10, 20):
        this_loop().call_later(delay / 1000, called.append, delay)
    await asyncio.sleep(0.1)
    assert called == [10, 20, 30]


async def test_a_timeout_that_fires_stops_what_it_guards() -> None:
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await asyncio.sleep(60)
    assert 0.03 < time.monotonic() - started < 5


async def test_blocking_work_runs_in_a_thread_while_the_loop_goes_on() -> None:
    ticks = 0
    free = threading.Event()

    def _block() -> str:
        assert free.wait(10)
        return threading.current_thread().name

    working = asyncio.ensure_future(asyncio.to_thread(_block))
    for _ in range(5):
        await asyncio.sleep(0.005)
        ticks += 1
    free.set()
    assert (await working).startswith("dossier")
    assert ticks == 5


async def test_an_error_in_a_thread_reaches_who_awaits_it() -> None:
    def _fail() -> None:
        raise LookupError("SPECIMEN")

    with pytest.raises(LookupError, match="SPECIMEN"):
        await asyncio.to_thread(_fail)


def test_run_gives_the_result_and_closes_the_loop(qapp: QApplication) -> None:
    loops: list[asyncio.AbstractEventLoop] = []

    async def _main() -> int:
        loops.append(asyncio.get_running_loop())
        await asyncio.sleep(0)
        return 7

    assert run(qapp, _main) == 7
    assert isinstance(loops[0], EventLoop)
    assert loops[0].is_closed()


def test_run_raises_what_main_raises_and_closes_the_loop(qapp: QApplication) -> None:
    loops: list[asyncio.AbstractEventLoop] = []

    async def _main() -> int:
        loops.append(asyncio.get_running_loop())
        raise LookupError("SPECIMEN")

    with pytest.raises(LookupError, match="SPECIMEN"):
        run(qapp, _main)
    assert loops[0].is_closed()


def test_the_loop_can_be_run_again_in_the_same_application(qapp: QApplication) -> None:
    async def _main() -> int:
        return await asyncio.to_thread(lambda: 3)

    assert [run(qapp, _main), run(qapp, _main)] == [3, 3]
