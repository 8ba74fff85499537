"""Fixtures that make desks and close them before the test ends."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

import pytest

AtEnd = Callable[[Callable[[], Awaitable[None]]], None]


@pytest.fixture
def at_end(request: pytest.FixtureRequest) -> AtEnd:
    """`at_end(close)` awaits `close()` as the last thing of the test.

    The end of a fixture is too late: Qt delivers events between the two while no loop runs, and tasks cannot go on so.
    """
    closers: list[Callable[[], Awaitable[None]]] = []
    test = request.node.obj

    @wraps(test)
    async def and_close(**given: Any) -> None:
        try:
            await test(**given)
        finally:
            for close in closers:
                await close()

    request.node.obj = and_close
    return closers.append
