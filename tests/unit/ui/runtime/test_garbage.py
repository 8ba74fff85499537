"""Garbage is collected on the window's thread, however much others make: elsewhere it can freeze the window."""

import asyncio
import gc
import threading
import weakref
from collections.abc import Callable, Coroutine
from typing import Any

from desktop_app.ui.runtime.garbage import GarbageCollector

Until = Callable[..., Coroutine[Any, Any, None]]


class Knot:
    """Only the garbage collector can take it away."""

    def __init__(self) -> None:
        self.me = self


def litter() -> None:
    """Make so much garbage that Python's own collector would run many times."""
    for _ in range(200_000):
        Knot()


async def test_a_worker_that_makes_garbage_never_collects_it(until: Until) -> None:
    threads: list[str] = []
    knot = Knot()
    weakref.finalize(knot, lambda: threads.append(threading.current_thread().name))
    del knot
    await asyncio.to_thread(litter)
    assert threads == []
    await until("the collection", lambda: threads)
    assert threads == [threading.main_thread().name]


async def test_the_collector_of_a_running_loop_is_ours_and_python_has_it_back_afterwards() -> None:
    assert not gc.isenabled()
    assert gc.get_freeze_count() > 10_000, "what was loaded before is left alone"


def test_python_has_its_collector_back_when_no_loop_runs() -> None:
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


async def test_without_garbage_there_is_nothing_to_do(until: Until) -> None:
    gc.collect()
    collections = gc.get_stats()[2]["collections"]
    collector = GarbageCollector(0.01)
    await asyncio.sleep(0.05)
    collector.stop()
    assert gc.get_stats()[2]["collections"] == collections
    assert not gc.isenabled(), "it was off before"
