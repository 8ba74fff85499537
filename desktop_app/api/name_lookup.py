"""Looks up the addresses of a server's name in threads of its own, because a look-up can hang and cannot be stopped.

In the event loop's own pool a few hanging ones would hold every file that is read there, and the process at its end.
"""

import asyncio
import contextlib
import errno
import ipaddress
import socket
import threading
from collections.abc import Callable, Sequence
from typing import Any

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
        loop = asyncio.get_running_loop()
        found: asyncio.Future[Sequence[AddressInfo]] = loop.create_future()

        def _end(result: Sequence[AddressInfo] | OSError | UnicodeError) -> None:
            self._running.pop((host, port), None)
            if isinstance(result, Exception):
                found.set_exception(result)
                found.exception()  # it is no fault of anybody if nobody waits any more
            else:
                found.set_result(result)

        def _look_up() -> None:
            result: Sequence[AddressInfo] | OSError | UnicodeError
            try:
                result = self._get_addresses(host, port)
            except (OSError, UnicodeError) as error:
                result = error
            with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
                loop.call_soon_threadsafe(_end, result)

        thread = threading.Thread(target=_look_up, name=f"look up {host}", daemon=True)
        try:
            thread.start()
        except RuntimeError as error:  # the system gives no more threads
            raise OSError(errno.EAGAIN, str(error)) from error
        self._running[host, port] = found  # `_end` runs in this thread, and so not before this
        return found


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True
