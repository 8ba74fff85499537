"""Requests of uploads that the person can stop while they are under way."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from desktop_app.tasks import TaskScope

T = TypeVar("T")


class StoppableRequests:
    """At most one request an upload, by the upload's key."""

    def __init__(self, scope: TaskScope) -> None:
        self._scope = scope
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        self.ended = False
        """Whether none is to be begun any more."""

    async def run(self, key: str, request: Coroutine[Any, Any, T]) -> T | None:
        """What `request` gives, or None when it was stopped."""
        if self.ended:
            request.close()
            return None
        task = self._scope.spawn(request, name=f"request for {key[:8]}")
        self._tasks[key] = task
        try:
            await asyncio.wait([task])
        finally:
            del self._tasks[key]
        return None if task.cancelled() else task.result()

    def stop(self, key: str) -> None:
        """Stop the upload's request, if one is under way."""
        task = self._tasks.get(key)
        if task is not None:
            task.cancel()

    def end(self) -> None:
        """Stop all that are under way; whatever is to run after it counts as stopped."""
        self.ended = True
        for task in self._tasks.values():
            task.cancel()
