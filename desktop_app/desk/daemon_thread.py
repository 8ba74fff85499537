"""Calls that may wait for a person's answer to the system's keyring, off the event loop.

Not asyncio.to_thread: a thread of its pool keeps the app from ending while a prompt is open.
"""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def in_daemon_thread(call: Callable[[], T]) -> T:
    """What `call` gives, or raises. When its caller is cancelled it goes on unheard."""
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

    threading.Thread(target=_work, name="keyring", daemon=True).start()
    return await answer
