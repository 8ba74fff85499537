"""Calls that may wait for a person's answer to the system's keyring, off the event loop.

Not asyncio.to_thread: a thread of its pool keeps the app from ending while a prompt is open.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def in_daemon_thread(call: Callable[[], T], *, undo: Callable[[], object] | None = None) -> T:
    """What `call` gives, or raises. When its caller is cancelled it goes on unheard, and `undo` is called after it."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def _tell(set_it: Callable[[], None]) -> None:
        if not answer.done():
            set_it()

    def _work() -> None:
        try:
            result = call()
        except BaseException as error:  # noqa: BLE001 - whatever it is, the one who waits must hear of it
            failure = error
            tell = lambda: answer.set_exception(failure)  # noqa: E731 - one of two ways to end, told in one place
        else:
            tell = lambda: answer.set_result(result)  # noqa: E731 - the other
        try:
            loop.call_soon_threadsafe(_tell, tell)
        except RuntimeError:
            return  # the loop has ended meanwhile, and nobody waits any more

    worker = threading.Thread(target=_work, name="keyring", daemon=True)
    worker.start()
    try:
        return await answer
    except asyncio.CancelledError:
        if undo is not None:
            threading.Thread(target=_undo_after, args=(worker, undo), name="keyring", daemon=True).start()
        raise


def _undo_after(worker: threading.Thread, undo: Callable[[], object]) -> None:
    worker.join()
    with contextlib.suppress(Exception):  # nobody waits any more who could be told
        undo()
