"""Removals that can be undone for a few seconds: the request is sent only when that time is over."""

import asyncio
from collections.abc import Awaitable, Callable

from desktop_app.tasks import TaskScope

UNDO_SECONDS = 6.0

CarryOut = Callable[[str], Awaitable[None]]


class Deletions:
    """Pending deletes by document id. `carry_out` deletes a document and must not raise; `changed` is called with the
    id after each change."""

    def __init__(
        self,
        scope: TaskScope,
        carry_out: CarryOut,
        changed: Callable[[str], None],
        *,
        undo_seconds: float = UNDO_SECONDS,
    ) -> None:
        self._scope = scope
        self._carry_out = carry_out
        self._changed = changed
        self.undo_seconds = undo_seconds
        self._waiting: dict[str, asyncio.Event] = {}
        self._running: dict[str, asyncio.Task[None]] = {}

    def is_pending(self, document_id: str) -> bool:
        """Whether a document is marked removed: waiting for its time, or with the request on its way."""
        return document_id in self._running

    @property
    def waiting(self) -> tuple[str, ...]:
        """Those that can still be undone."""
        return tuple(self._waiting)

    def schedule(self, document_id: str) -> bool:
        """Start the time; False when it is running already."""
        if document_id in self._running:
            return False
        waiting = self._waiting[document_id] = asyncio.Event()
        task = self._scope.spawn(self._wait(document_id, waiting), name=f"delete {document_id}")
        self._running[document_id] = task
        self._changed(document_id)
        return True

    def undo(self, document_id: str) -> bool:
        """Take it back; False when the request has left already."""
        waiting = self._waiting.pop(document_id, None)
        if waiting is None:
            return False
        self._running.pop(document_id)
        waiting.set()
        self._changed(document_id)
        return True

    async def finish(self) -> None:
        """Carry out all pending deletes now and wait for them: the person has confirmed them."""
        tasks = list(self._running.values())
        for waiting in list(self._waiting.values()):
            waiting.set()
        if tasks:
            await asyncio.wait(tasks)

    async def _wait(self, document_id: str, waiting: asyncio.Event) -> None:
        try:
            async with asyncio.timeout(self.undo_seconds):
                await waiting.wait()
        except TimeoutError:
            pass
        if self._waiting.get(document_id) is not waiting:
            return  # it was undone, and perhaps scheduled again
        del self._waiting[document_id]
        try:
            await self._carry_out(document_id)
        finally:
            self._running.pop(document_id, None)
            self._changed(document_id)
