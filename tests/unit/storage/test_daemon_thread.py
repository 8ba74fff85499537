"""Calls off the event loop: results, errors, and an app that exits although a prompt is open."""

import asyncio
import subprocess
import sys
import threading
import time

import pytest

from desktop_app.storage.daemon_thread import in_daemon_thread


async def test_a_call_runs_beside_the_loop_and_its_result_comes_back() -> None:
    ticks = 0

    async def _tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0.01)

    ticking = asyncio.ensure_future(_tick())

    def _slowly() -> str:
        time.sleep(0.2)
        return threading.current_thread().name

    name = await in_daemon_thread(_slowly)
    ticking.cancel()

    assert name == "keyring"
    assert ticks > 5


@pytest.mark.parametrize("error", [ValueError("SPECIMEN"), OSError(5, "SPECIMEN")])
async def test_what_a_call_raises_is_raised(error: Exception) -> None:
    def _fail() -> None:
        raise error

    with pytest.raises(type(error)) as raised:
        await in_daemon_thread(_fail)

    assert raised.value is error


async def test_who_does_not_wait_any_more_is_not_told() -> None:
    asked, answered = threading.Event(), threading.Event()

    def _prompt() -> None:
        asked.set()
        answered.wait(10)

    waiting = asyncio.ensure_future(in_daemon_thread(_prompt))
    await asyncio.to_thread(asked.wait, 10)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    answered.set()
    await asyncio.sleep(0.05)  # an answer to nobody would be an error of the loop, which fails the test


def test_a_prompt_that_is_still_open_does_not_keep_the_app_from_ending() -> None:
    program = """
import asyncio, threading
from desktop_app.storage.daemon_thread import in_daemon_thread
async def main():
    try:
        async with asyncio.timeout(0.1):
            await in_daemon_thread(threading.Event().wait)
    except TimeoutError:
        print("left")
asyncio.run(main())
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=True)

    assert ended.stdout == "left\n"
    assert ended.stderr == ""
