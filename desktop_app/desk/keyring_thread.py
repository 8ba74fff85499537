"""A thread for the system's keyring: its calls can wait for a person's answer to a prompt, or for ever.

It is a daemon: a keyring that never answers must not keep the app from ending.
"""

import asyncio
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")

_Job = tuple[Callable[[], Any], Callable[[Any, BaseException | None], None]]


class KeyringThread:
    """Runs one call after the other; it starts with the first."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, call: Callable[[], T], seconds: float) -> T:
        """What `call` gives. Raises what it raises, and TimeoutError after so many seconds; the call goes on then."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="keyring", daemon=True)
            self._thread.start()
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()

        def _answer(result: T, error: BaseException | None) -> None:
            if answer.done():
                return
            if error is not None:
                answer.set_exception(error)
            else:
                answer.set_result(result)

        def _from_thread(result: T, error: BaseException | None) -> None:
            try:
                loop.call_soon_threadsafe(_answer, result, error)
            except RuntimeError:
                return  # the loop has ended meanwhile, and nobody waits any more

        self._jobs.put((call, _from_thread))
        async with asyncio.timeout(seconds):
            return await answer

    def _work(self) -> None:
        while True:
            call, answer = self._jobs.get()
            try:
                result = call()
            except BaseException as error:  # noqa: BLE001 - whatever it is, the one who waits must hear of it
                answer(None, error)
            else:
                answer(result, None)
