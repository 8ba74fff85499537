"""The start of a connection through a SOCKS5 proxy (RFC 1928, RFC 1929): messages by socksio, bytes by our connections.

The HTTP client's own SOCKS support reads each answer in one piece and without a limit of time. Here an answer may come
byte by byte, the caller's deadline holds, and each way to fail has a name, from which comes the sentence to read.
"""

import ipaddress
from collections.abc import Awaitable, Callable
from enum import Enum, auto

from socksio import ProtocolError
from socksio.socks5 import (
    SOCKS5AType,
    SOCKS5AuthMethod,
    SOCKS5AuthMethodsRequest,
    SOCKS5AuthReply,
    SOCKS5Command,
    SOCKS5CommandRequest,
    SOCKS5UsernamePasswordReply,
    SOCKS5UsernamePasswordRequest,
)

_VERSION = 5
_MOST_BYTES = 255
"""Of a user name, a password and a server's name."""
_GRANTED = 0
_ADDRESS_BYTES = {SOCKS5AType.IPV4_ADDRESS: 4, SOCKS5AType.IPV6_ADDRESS: 16}

Read = Callable[[int], Awaitable[bytes]]
"""Reads exactly so many bytes. Raises EOFError at an early end."""
Write = Callable[[bytes], Awaitable[object]]
Auth = tuple[bytes, bytes]
"""User name and password."""


class SocksFailure(Enum):
    """Why there is no connection through the proxy."""

    NOT_SOCKS = auto()
    """Whatever answers there, it does not speak SOCKS5."""
    WANTS_SIGN_IN = auto()
    WRONG_SIGN_IN = auto()
    REFUSED = auto()
    """It does not connect to this server, by its rules or because it cannot."""
    HUNG_UP = auto()


class SocksError(Exception):
    """Nothing was sent to the server."""

    def __init__(self, failure: SocksFailure, code: int = 0) -> None:
        super().__init__(f"{failure.name} ({code})")
        self.failure = failure
        self.code = code
        """The proxy's own, of RFC 1928, section 6; 0 without one."""


async def open_tunnel(read: Read, write: Write, host: str, port: int, auth: Auth | None) -> None:
    """Have the proxy at the other end connect to a server, a name or a number. Raises SocksError, OSError."""
    try:
        await _agree(read, write, auth)
        await write(_request(host, port).dumps())
        await _read_reply(read)
    except EOFError:
        raise SocksError(SocksFailure.HUNG_UP) from None
    except ProtocolError:
        raise SocksError(SocksFailure.NOT_SOCKS) from None


async def _agree(read: Read, write: Write, auth: Auth | None) -> None:
    methods = [SOCKS5AuthMethod.NO_AUTH_REQUIRED, *([SOCKS5AuthMethod.USERNAME_PASSWORD] if auth else [])]
    await write(SOCKS5AuthMethodsRequest(methods).dumps())
    answer = await read(2)
    if answer[0] != _VERSION:
        raise SocksError(SocksFailure.NOT_SOCKS)
    method = SOCKS5AuthReply.loads(answer).method
    if method is SOCKS5AuthMethod.NO_AUTH_REQUIRED:
        return
    if method is SOCKS5AuthMethod.NO_ACCEPTABLE_METHODS or auth is None:
        # With a user name all that it can lack is another way to sign in, which we do not know either.
        raise SocksError(SocksFailure.WANTS_SIGN_IN if auth is None else SocksFailure.WRONG_SIGN_IN)
    if method is not SOCKS5AuthMethod.USERNAME_PASSWORD:
        raise SocksError(SocksFailure.NOT_SOCKS)
    if not auth[0] or any(len(part) > _MOST_BYTES for part in auth):
        raise SocksError(SocksFailure.WRONG_SIGN_IN)
    await write(SOCKS5UsernamePasswordRequest(*auth).dumps())
    try:
        answer = await read(2)
    except EOFError:  # allowed: "if it returns a failure, it must close the connection" (RFC 1929)
        raise SocksError(SocksFailure.WRONG_SIGN_IN) from None
    if not SOCKS5UsernamePasswordReply.loads(b"\x01" + answer[1:]).success:  # some send the version of SOCKS here
        raise SocksError(SocksFailure.WRONG_SIGN_IN)


def _request(host: str, port: int) -> SOCKS5CommandRequest:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        name = host.encode("ascii")
        if not 0 < len(name) <= _MOST_BYTES:
            raise SocksError(SocksFailure.REFUSED) from None
        return SOCKS5CommandRequest(SOCKS5Command.CONNECT, SOCKS5AType.DOMAIN_NAME, name, port)
    kind = SOCKS5AType.IPV4_ADDRESS if address.version == 4 else SOCKS5AType.IPV6_ADDRESS  # noqa: PLR2004 - of IP
    return SOCKS5CommandRequest(SOCKS5Command.CONNECT, kind, address.packed, port)


async def _read_reply(read: Read) -> None:
    """The reply tells too from which address the proxy connects, which has to be read before what the server says."""
    version, code, _, kind = await read(4)
    if version != _VERSION:
        raise SocksError(SocksFailure.NOT_SOCKS)
    if code != _GRANTED:  # what follows is left: the connection is closed
        raise SocksError(SocksFailure.REFUSED, code)
    try:
        atype = SOCKS5AType(bytes([kind]))
    except ValueError:
        raise SocksError(SocksFailure.NOT_SOCKS) from None
    length = _ADDRESS_BYTES[atype] if atype in _ADDRESS_BYTES else (await read(1))[0]
    await read(length + 2)
