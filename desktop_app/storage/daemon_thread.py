"""Runs calls that may never return off the event loop: keyring prompts, files of a drive that hangs, name look-ups.

Not with asyncio.to_thread: a thread of its pool would be lost to everybody else while the call hangs, and would keep
the app from exiting.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

T = TypeVar("T")


def start_in_daemon_thread(call: Callable[[], T], *, name: str) -> "asyncio.Future[T]":
    """Start `call` in a daemon thread of that name; the future gets its result or error.

    Nothing happens to the thread when the future is cancelled. Raises RuntimeError when there are too many threads.
    """
    future, _ = _start(call, name)
    return future


async def in_daemon_thread(
    call: Callable[[], T], *, name: str = "keyring", undo: Callable[[], object] | None = None
) -> T:
    """Run `call` in a daemon thread and return or raise what it does.

    If the caller is cancelled, the call runs on, its result is dropped, and `undo` is called after it.
    """
    future, worker = _start(call, name)
    try:
        return await future
    except asyncio.CancelledError:
        if undo is not None:
            threading.Thread(target=_undo_after, args=(worker, undo), name=name, daemon=True).start()
        raise


def _start(call: Callable[[], T], name: str) -> "tuple[asyncio.Future[T], threading.Thread]":
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def _finish(set_outcome: Callable[[], None]) -> None:
        if not future.done():
            set_outcome()

    def _work() -> None:
        set_outcome: Callable[[], None]
        try:
            result = call()
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is raised again in the caller
            set_outcome = partial(future.set_exception, error)
        else:
            set_outcome = partial(future.set_result, result)
        with contextlib.suppress(RuntimeError):  # the loop has been closed, so nothing waits for the outcome
            loop.call_soon_threadsafe(_finish, set_outcome)

    worker = threading.Thread(target=_work, name=name, daemon=True)
    worker.start()
    return future, worker


def _undo_after(worker: threading.Thread, undo: Callable[[], object]) -> None:
    worker.join()
    with contextlib.suppress(Exception):  # nothing waits for this any more
        undo()
