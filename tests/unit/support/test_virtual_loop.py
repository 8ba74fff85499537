"""The clock of the soak tests jumps, keeps the order of timers, and never hangs."""

import asyncio
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.support.virtual_loop import EPOCH, NothingLeftError, VirtualLoop, inline


@pytest.fixture
def loop() -> Iterator[VirtualLoop]:
    loop = VirtualLoop()
    yield loop
    loop.close()


def test_hours_pass_in_no_time(loop: VirtualLoop) -> None:
    began = time.perf_counter()
    loop.let_pass(100 * 3600)
    assert time.perf_counter() - began < 1
    assert loop.time() == pytest.approx(360_000)
    assert abs(loop.now() - EPOCH - timedelta(hours=100)) < timedelta(milliseconds=1)


def test_timers_fire_in_their_order_at_their_times(loop: VirtualLoop) -> None:
    fired: list[tuple[str, float]] = []

    def _fire(name: str) -> None:
        fired.append((name, loop.time()))

    for name, seconds in (("late", 90.0), ("soon", 0.5), ("middle", 60.0)):
        loop.call_later(seconds, _fire, name)
    loop.let_pass(100)
    assert [name for name, _ in fired] == ["soon", "middle", "late"]
    assert [when for _, when in fired] == pytest.approx([0.5, 60.0, 90.0])


def test_a_time_out_fires_in_virtual_time(loop: VirtualLoop) -> None:
    async def _wait_in_vain() -> None:
        async with asyncio.timeout(3600):
            await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        loop.run_until_complete(_wait_in_vain())
    assert loop.time() == pytest.approx(3600)


def test_waiting_for_what_can_never_come_fails_at_once(loop: VirtualLoop) -> None:
    waiting = loop.create_task(asyncio.Event().wait())
    with pytest.raises(NothingLeftError):
        loop.run_until_complete(waiting)
    waiting.cancel()
    loop.turn(2)


def test_inline_lets_others_in_before_and_after_the_call(loop: VirtualLoop) -> None:
    order: list[str] = []

    async def _call() -> None:
        await inline(order.append, "call")
        order.append("after")

    async def _other() -> None:
        for turn in ("first", "second"):
            order.append(turn)
            await asyncio.sleep(0)

    async def _both() -> None:
        await asyncio.gather(_call(), _other())

    loop.run_until_complete(_both())
    assert order == ["first", "call", "second", "after"]
    assert loop.time() == 0


def test_the_wall_clock_can_be_set(loop: VirtualLoop) -> None:
    loop.set_wall_clock(timedelta(days=-1))
    assert loop.now() == EPOCH - timedelta(days=1)
    assert loop.time() == 0
