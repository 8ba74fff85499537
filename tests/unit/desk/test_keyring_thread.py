"""The keyring's own thread: results, errors, time-outs, and an app that ends although a prompt is open."""

import asyncio
import subprocess
import sys
import threading
import time

import pytest

from desktop_app.desk.keyring_thread import KeyringThread


async def test_a_call_runs_beside_the_loop_and_its_result_comes_back() -> None:
    thread = KeyringThread()
    ticks = 0

    async def _tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0.01)

    ticking = asyncio.ensure_future(_tick())
    name = await thread.run(lambda: (time.sleep(0.2), threading.current_thread().name)[1], 5)
    ticking.cancel()

    assert name == "keyring"
    assert ticks > 5


async def test_calls_come_one_after_the_other_on_one_thread() -> None:
    thread = KeyringThread()
    order: list[int] = []

    def _slowly(number: int) -> int:
        time.sleep(0.05 / number)
        order.append(number)
        return threading.get_ident()

    used = await asyncio.gather(*(thread.run(lambda n=n: _slowly(n), 5) for n in (1, 2, 3)))  # type: ignore[misc] # mypy knows no default of a lambda

    assert order == [1, 2, 3]
    assert len(set(used)) == 1


@pytest.mark.parametrize("error", [ValueError("SPECIMEN"), SystemExit(3)])
async def test_what_a_call_raises_is_raised(error: BaseException) -> None:
    thread = KeyringThread()

    def _fail() -> None:
        raise error

    with pytest.raises(type(error)) as raised:
        await thread.run(_fail, 5)

    assert raised.value is error
    assert await thread.run(lambda: 4, 5) == 4


async def test_a_prompt_that_nobody_answers_is_left_after_its_time() -> None:
    thread = KeyringThread()
    answered = threading.Event()
    with pytest.raises(TimeoutError):
        await thread.run(lambda: answered.wait(10), 0.1)

    answered.set()
    assert await thread.run(lambda: 4, 5) == 4


def test_a_prompt_that_is_still_open_does_not_keep_the_app_from_ending() -> None:
    program = """
import asyncio, threading
from desktop_app.desk.keyring_thread import KeyringThread
async def main():
    try:
        await KeyringThread().run(threading.Event().wait, 0.1)
    except TimeoutError:
        print("left")
asyncio.run(main())
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=True)

    assert ended.stdout == "left\n"
    assert ended.stderr == ""
