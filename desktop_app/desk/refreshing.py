"""When the list is asked for: one request at a time, however often somebody wants it, and none while the server asks to
wait.

Without this a held F5 sends as many requests as the keyboard repeats, also to a server that says it has too many.
"""

import asyncio
from collections.abc import Awaitable, Callable

from desktop_app.tasks import TaskScope

Ask = Callable[[], Awaitable[bool]]
"""Asks for the list once, and must not raise ServerError; False when the server asked to wait."""


class Refreshing:
    """`server_wait` gives the seconds for which the server is to be left alone; `delayed` is called with them."""

    def __init__(
        self, scope: TaskScope, ask: Ask, server_wait: Callable[[], float], delayed: Callable[[float], None]
    ) -> None:
        self._scope = scope
        self._ask = ask
        self._server_wait = server_wait
        self._delayed = delayed
        self._task: asyncio.Task[None] | None = None
        self._waiting = False
        self._again = False

    def begin(self) -> "asyncio.Task[None]":
        """Ask now, or as soon as the server may be asked. Wishes during a request lead to one more after it."""
        if self._task is None:
            return self.begin_anew()
        if self._waiting:
            self._delayed(self._server_wait())
        else:
            self._again = True
        return self._task

    def begin_anew(self) -> "asyncio.Task[None]":
        """Ask whatever is under way: with a new sign-in the answer to the old one does not matter any more."""
        self._again = self._waiting = False
        self._task = self._scope.spawn(self._run(), name="refresh")
        return self._task

    async def _run(self) -> None:
        this = asyncio.current_task()
        try:
            wanted = True
            while wanted:
                await self._wait_out()
                if self._task is not this:
                    return
                self._again = False
                answered = await self._ask()
                wanted = self._task is this and (self._again or not answered)
        finally:
            if self._task is this:
                self._task = None

    async def _wait_out(self) -> None:
        """Let the server's wait pass; it may grow meanwhile."""
        this = asyncio.current_task()
        while (seconds := self._server_wait()) > 0:
            self._waiting = True
            self._delayed(seconds)
            await asyncio.sleep(seconds)
            if self._task is not this:
                return
        self._waiting = False
