"""Ends of a connection that no web framework can bring about: cut, half said, or never answered.

The protocol puts each connection's transport into the request's scope; what stands here takes it from there.
"""

import asyncio
import socket
import struct
from collections.abc import Callable
from typing import Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

TRANSPORT = "dossier.transport"
"""Where in the scope's state a function lies that gives the connection's transport."""

End = Callable[[asyncio.Transport], None]


class RawEnd(Response):
    """In place of an answer: does something to the connection, and waits until the client is gone."""

    def __init__(self, end: End) -> None:
        """Keep what is to be done."""
        super().__init__()
        self._end = end

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - nothing is sent
        """End the connection so."""
        self._end(transport_of(scope))
        while (await receive())["type"] != "http.disconnect":
            pass


def transport_of(scope: Scope) -> asyncio.Transport:
    """The transport of this request's connection."""
    found: Any = scope["state"][TRANSPORT]()
    if not isinstance(found, asyncio.Transport):
        raise TypeError(found)
    return found


def reset(transport: asyncio.Transport) -> None:
    """End it with RST."""
    sock = transport.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


def close(transport: asyncio.Transport) -> None:
    """End it with FIN, or as the system ends a connection of which something was left unread."""
    transport.close()


def nothing(transport: asyncio.Transport) -> None:
    """Never answer."""


def saying(words: bytes) -> End:
    """Say this, whatever it is, and end."""

    def end(transport: asyncio.Transport) -> None:
        transport.write(words)
        transport.close()

    return end
