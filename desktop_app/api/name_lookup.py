"""Looks up the addresses of a server's name in threads of its own, because a look-up can hang and cannot be stopped.

In the event loop's own pool a few hanging ones would hold every file that is read there, and the process at its end.
"""

import asyncio
import errno
import ipaddress
import socket
from collections.abc import Callable, Sequence
from typing import Any

from desktop_app.storage.daemon_thread import start_in_daemon_thread

AddressInfo = tuple[int, int, int, str, Any]
"""Family, type, protocol, canonical name and address, as `socket.getaddrinfo` gives them."""
GetAddresses = Callable[[str, int], Sequence[AddressInfo]]

MAX_LOOKUPS = 8
"""Names that are looked up at once; one more fails at once while so many hang."""


def system_addresses(host: str, port: int) -> Sequence[AddressInfo]:
    """Ask the system; blocks for as long as its resolver likes. Raises socket.gaierror."""
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


class NameLookups:
    """The look-ups of one event loop. The threads are daemons: none keeps the process alive."""

    def __init__(self, get_addresses: GetAddresses = system_addresses) -> None:
        self._get_addresses = get_addresses
        self._running: dict[tuple[str, int], asyncio.Future[Sequence[AddressInfo]]] = {}

    async def addresses(self, host: str, port: int) -> Sequence[AddressInfo]:
        """The addresses of a host. Everybody who asks for one name meanwhile waits for the same look-up.

        Raises OSError. Who no longer wants to wait cancels; the look-up then goes on by itself.
        """
        if _is_number(host):
            return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        found = self._running.get((host, port))
        if found is None:
            if len(self._running) >= MAX_LOOKUPS:
                raise socket.gaierror(socket.EAI_AGAIN, "the name service does not answer")
            found = self._start(host, port)
        return await asyncio.shield(found)

    def _start(self, host: str, port: int) -> "asyncio.Future[Sequence[AddressInfo]]":
        try:
            found = start_in_daemon_thread(lambda: self._get_addresses(host, port), name=f"look up {host}")
        except RuntimeError as error:  # the system gives no more threads
            raise OSError(errno.EAGAIN, str(error)) from error
        self._running[host, port] = found
        found.add_done_callback(lambda ended: self._end(host, port, ended))
        return found

    def _end(self, host: str, port: int, ended: "asyncio.Future[Sequence[AddressInfo]]") -> None:
        self._running.pop((host, port), None)
        if not ended.cancelled():
            ended.exception()  # it is no fault of anybody if nobody waits any more


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True
