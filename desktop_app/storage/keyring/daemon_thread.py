"""Runs keyring calls, which may wait for a person to answer a prompt, off the event loop.

Not with asyncio.to_thread: a thread of its pool would keep the app from exiting while a prompt is open.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

T = TypeVar("T")


async def in_daemon_thread(call: Callable[[], T], *, undo: Callable[[], object] | None = None) -> T:
    """Run `call` in a daemon thread and return or raise what it does.

    If the caller is cancelled, the call runs on, its result is dropped, and `undo` is called after it.
    """
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
        try:
            loop.call_soon_threadsafe(_finish, set_outcome)
        except RuntimeError:
            return  # the loop has been closed, so nothing waits for the outcome

    worker = threading.Thread(target=_work, name="keyring", daemon=True)
    worker.start()
    try:
        return await future
    except asyncio.CancelledError:
        if undo is not None:
            threading.Thread(target=_undo_after, args=(worker, undo), name="keyring", daemon=True).start()
        raise


def _undo_after(worker: threading.Thread, undo: Callable[[], object]) -> None:
    worker.join()
    with contextlib.suppress(Exception):  # nothing waits for this any more
        undo()
