"""TaskScope: the only place where coroutines become tasks, so that none is lost or left running.

asyncio keeps only weak references to tasks and reports their errors when they are collected, if ever. A scope holds
references to its tasks, reports each error once, and closes only when all of them have ended.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")

ErrorReporter = Callable[[BaseException, str], None]
"""Called with the error and the task's name."""


class TaskScope:
    """Spawns, names, awaits and cancels the tasks of one owner (the app, a signed-in desk, a dialog)."""

    def __init__(self, name: str, report: ErrorReporter) -> None:
        self._name = name
        self._report = report
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def spawn(self, coro: Coroutine[Any, Any, T], *, name: str) -> "asyncio.Task[T]":
        """Run `coro` as a task of this scope. After aclose(), close it without running it and raise RuntimeError."""
        if self._closed:
            coro.close()
            raise RuntimeError(f"scope {self._name} is closed, {name} was not started")
        task = asyncio.get_running_loop().create_task(coro, name=f"{self._name}/{name}")
        self._tasks.add(task)
        task.add_done_callback(self._on_done)
        return task

    def names(self) -> list[str]:
        """Names of the tasks that are still running, for tests and the log."""
        return sorted(task.get_name() for task in self._tasks)

    async def aclose(self) -> None:
        """Cancel all tasks and wait for them. May be called twice, but not from a task of this scope."""
        self._closed = True
        while self._tasks:
            tasks = list(self._tasks)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._tasks.difference_update(tasks)

    def _on_done(self, task: "asyncio.Task[Any]") -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self._report(error, task.get_name())
