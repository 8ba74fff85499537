"""Servers close idle connections at any moment, also while the next request is on its way over one."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from desktop_app.api.documents import DocumentsApi
from desktop_app.domain.errors import ConnectionBrokenError

Speak = Callable[..., DocumentsApi]


class ClosesIdle:
    """A server that answers the first request of each connection, and closes it when the next one comes."""

    def __init__(self, *, after_headers: bool = False, answers: int = 100) -> None:
        self.after_headers = after_headers
        """Whether it begins the next answer before it closes."""
        self.answers = answers
        """How many connections get an answer."""
        self.seen: list[tuple[int, str]] = []
        """Connection and method of each request."""

    def __call__(self, connection: Any) -> None:
        self._hear(connection)
        if connection.number < self.answers:
            connection.answer("200 OK", b'[{"id": 1}]' if b"offset=0" in connection.head else b"[]")
            connection.head = b""
            self._hear(connection)
            if self.after_headers:
                connection.answer("200 OK", b"[]", claims=10)
        connection.reset()

    def _hear(self, connection: Any) -> None:
        self.seen.append((connection.number, connection.read_head().decode().partition(" ")[0]))


async def test_a_list_goes_on_over_a_new_connection(fault_module: ModuleType, speak: Speak) -> None:
    script = ClosesIdle()
    with fault_module.FaultServer(script) as server:
        listed = await speak(server.base_url).list_all()

    assert [document.id for document in listed.documents] == ["1"]
    assert script.seen == [(0, "GET"), (0, "GET"), (1, "GET")]


async def test_it_is_sent_once_more_and_not_for_ever(fault_module: ModuleType, speak: Speak) -> None:
    script = ClosesIdle(answers=1)
    with fault_module.FaultServer(script) as server, pytest.raises(ConnectionBrokenError):
        await speak(server.base_url).list_all()

    assert script.seen == [(0, "GET"), (0, "GET"), (1, "GET")]


async def test_a_new_connection_that_breaks_is_told(fault_module: ModuleType, speak: Speak) -> None:
    script = ClosesIdle(answers=0)
    with fault_module.FaultServer(script) as server, pytest.raises(ConnectionBrokenError):
        await speak(server.base_url).list_all()

    assert script.seen == [(0, "GET")]


async def test_an_answer_that_breaks_off_is_told(fault_module: ModuleType, speak: Speak) -> None:
    script = ClosesIdle(after_headers=True)
    with fault_module.FaultServer(script) as server, pytest.raises(ConnectionBrokenError):
        await speak(server.base_url).list_all()

    assert script.seen == [(0, "GET"), (0, "GET")]


async def test_a_delete_is_not_sent_once_more(fault_module: ModuleType, speak: Speak) -> None:
    """It may have been done, and its number may be another document's by now."""
    script = ClosesIdle()
    with fault_module.FaultServer(script) as server:
        api = speak(server.base_url)
        await api.probe()
        with pytest.raises(ConnectionBrokenError):
            await api.delete("1")

    assert script.seen == [(0, "GET"), (0, "DELETE")]
