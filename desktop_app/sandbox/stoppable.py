"""A uvicorn server that another thread can stop, and that stops soon whatever its clients do."""

import asyncio
import contextlib
import socket
import threading
from typing import Any

import uvicorn

from desktop_app.sandbox.front import Front
from desktop_app.sandbox.protocol import SandboxProtocol

_GRACE_SECONDS = 1.0


class StoppableServer(uvicorn.Server):
    """uvicorn's server with `stop`, which any thread may call and which takes effect soon whatever the clients do."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.settled = threading.Event()
        """Set once the server answers or has failed to start."""
        self._asked_to_stop = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake = asyncio.Event()

    def ask_to_stop(self) -> None:
        """Stop soon. May be called from any thread."""
        self._asked_to_stop.set()
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: the server has already ended
                loop.call_soon_threadsafe(self._wake.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to answer requests."""
        await super().startup(sockets=sockets)
        self._loop = asyncio.get_running_loop()
        self.settled.set()

    async def main_loop(self) -> None:
        """Wait for `stop`. uvicorn's own version polls ten times a second for as long as the app runs."""
        if not self._asked_to_stop.is_set():
            await self._wake.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept no more connections, let answers in progress finish, then close the remaining connections.

        uvicorn's own version leaves the connection of a client that stalls in the middle of a body open.
        """
        for listener in sockets or ():
            asyncio.get_running_loop().remove_reader(listener)
        # If a listener closes while the loop is accepting a connection, asyncio loses that connection's socket.
        await _ended(_others() - self.server_state.tasks)
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        await _ended(set(self.server_state.tasks))
        for connection in list(self.server_state.connections):
            if isinstance(connection, SandboxProtocol):
                connection.transport.abort()
        await asyncio.sleep(0)  # lets the loop notify the handlers that their clients are gone
        leftover = _others()
        for task in leftover:
            task.cancel()
        await _ended(leftover)


def _others() -> set[asyncio.Task[Any]]:
    return asyncio.all_tasks() - {asyncio.current_task()}


async def _ended(tasks: set[asyncio.Task[Any]]) -> None:
    """Wait for the tasks to end, at most for the grace period."""
    if tasks:
        await asyncio.wait(tasks, timeout=_GRACE_SECONDS)


def quiet_config(app: Front) -> uvicorn.Config:
    """uvicorn's configuration without its own logging, web sockets and headers."""
    return uvicorn.Config(
        app,
        http=SandboxProtocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,  # logging belongs to the app
        workers=1,
        proxy_headers=False,
        server_header=False,
        date_header=False,
    )
