"""One TCP connection that listens while it sends, and knows how much of what it sent the other side has got.

A server may answer before it has all of a request, and close: what it said has to be read before anything else, also
when the connection breaks at the same moment. And what the system took to send may still be on this computer minutes
later, so only what was acknowledged counts as sent.
"""

import array
import asyncio
import contextlib
import socket
import ssl
import struct
import sys
from collections.abc import Callable, Iterator
from typing import Protocol, cast

from desktop_app.api.sending_thread import CAN_POLL, Make, SendingThread

MAX_BUFFERED = 256 * 1024
"""Bytes that are kept for the reader before the connection stops reading."""
SEND_BUFFER_BYTES = 256 * 1024
"""What the system may keep to send where it does not tell how much of it has left."""
_READ_BYTES = 64 * 1024
_SO_NWRITE = 0x1024
"""macOS: bytes in the send buffer (sys/socket.h)."""

Enough = Callable[[], bool]
"""Asked while data are being sent: whether the other side has said something that ends the sending."""


class EnoughSentError(Exception):
    """The sending was ended because the other side has said enough."""


class ByteChannel(Protocol):
    """What TLS and HTTP need of a connection."""

    over: bool
    """Whether nothing more will come."""

    def take(self) -> bytes:
        """What has come and nobody has read. Never waits. Raises OSError for what broke it once all was taken."""
        ...

    def unread(self) -> bytes:
        """The same, but it stays, and nothing is raised."""
        ...

    async def read(self, max_bytes: int) -> bytes:
        """Wait for some bytes; b"" at the end. Raises OSError."""
        ...

    async def write(self, data: bytes | memoryview, enough: Enough) -> None:
        """Send all of it. Raises OSError, and EnoughSentError as soon as `enough` says so."""
        ...

    async def write_made(self, make: Make, enough: Enough) -> None:
        """The same with what `make` gives, until that is nothing; also raises what it does."""
        ...


class TcpChannel(asyncio.Protocol):
    """The plain connection."""

    def __init__(self, sock: socket.socket) -> None:
        self.over = False
        self.taken = 0
        """Bytes that were given to it for sending."""
        self._sock = sock
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()
        self._error: OSError | None = None
        self._may_write = True
        self._waiters: list[asyncio.Future[None]] = []
        self._sending: SendingThread | None = None

    @classmethod
    async def over_socket(cls, sock: socket.socket) -> "TcpChannel":
        """Take over a connected socket, which it closes in the end."""
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if not COUNTS_UNSENT:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
        _, tcp = await asyncio.get_running_loop().create_connection(lambda: cls(sock), sock=sock)
        return tcp

    # --- called by the event loop ---

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It is open."""
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(high=0)

    def data_received(self, data: bytes) -> None:
        """Keep it for the reader."""
        self._received += data
        if len(self._received) >= MAX_BUFFERED and self._transport is not None:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        """The other side will not say more; what is being sent goes on."""
        self.over = True
        self._wake()
        return True

    def connection_lost(self, exc: Exception | None) -> None:
        """It is closed or broken. What had come before that is still in the system's buffer."""
        if self._error is None:
            if exc is not None:
                self._take_rest()
            self._error = exc if isinstance(exc, OSError) else ConnectionAbortedError("the connection is closed")
        self.over = True
        self._wake()

    def pause_writing(self) -> None:
        """The system takes no more for now."""
        self._may_write = False

    def resume_writing(self) -> None:
        """The system took all."""
        self._may_write = True
        self._wake()

    # --- called by who speaks ---

    def take(self) -> bytes:
        """See ByteChannel."""
        data = bytes(self._received)
        if not data and self._error is not None:
            raise self._error
        self._received.clear()
        self._go_on_reading()
        return data

    def unread(self) -> bytes:
        """See ByteChannel."""
        return bytes(self._received)

    async def read(self, max_bytes: int) -> bytes:
        """See ByteChannel."""
        while not self._received and not self.over:
            await self._change()
        if not self._received and self._error is not None:
            raise self._error
        data = bytes(self._received[:max_bytes])
        del self._received[:max_bytes]
        self._go_on_reading()
        return data

    async def write(self, data: bytes | memoryview, enough: Enough) -> None:
        """See ByteChannel."""
        transport = self._writable(enough)
        self.taken += len(data)
        transport.write(data)
        while (not self._may_write or transport.is_closing()) and self._error is None:
            await self._change()
            if enough():
                raise EnoughSentError
        if self._error is not None:
            raise self._error

    async def write_made(self, make: Make, enough: Enough) -> None:
        """See ByteChannel."""
        if not CAN_POLL:
            while data := await asyncio.to_thread(make):
                await self.write(data, enough)
            return
        while True:
            transport = self._writable(enough)
            self._sending = sending = SendingThread(self._sock, make, self._note_sent)
            try:
                await sending.run()
            finally:
                self._sending = None
            if sending.error is not None and self._error is None:
                self._take_rest()
                self._error = sending.error
                self.over = True
                transport.abort()
            if sending.ended:
                return
            if sending.left:
                await self.write(sending.left, enough)

    def acknowledged(self) -> int:
        """How many of the bytes that were given to it the other side has got, as far as the system tells."""
        if self._error is not None or self._transport is None or self._transport.is_closing():
            return 0
        return max(0, self.taken - self._transport.get_write_buffer_size() - _unsent_bytes(self._sock))

    def has_news(self) -> bool:
        """Whether the system has something, if only an end, that the event loop did not come to yet."""
        try:
            self._sock.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            pass
        return True

    def close(self) -> None:
        """Close it at once. What is still to be sent is thrown away."""
        if self._transport is None or self._transport.is_closing():
            return
        with contextlib.suppress(OSError):
            if self._transport.get_write_buffer_size() or _unsent_bytes(self._sock):
                self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()

    def _writable(self, enough: Enough) -> asyncio.Transport:
        if enough():
            raise EnoughSentError
        if self._error is not None or self._transport is None:
            raise self._error or ConnectionAbortedError("the connection is closed")
        return self._transport

    def _note_sent(self, count: int) -> None:
        self.taken += count

    def _take_rest(self) -> None:
        """What had come before it broke."""
        with contextlib.suppress(OSError):
            while len(self._received) < MAX_BUFFERED and (left := self._sock.recv(_READ_BYTES)):
                self._received += left

    def _go_on_reading(self) -> None:
        if self._transport is not None and not self._transport.is_closing() and len(self._received) < MAX_BUFFERED:
            self._transport.resume_reading()

    async def _change(self) -> None:
        waiter: asyncio.Future[None] = self._loop.create_future()
        self._waiters.append(waiter)
        try:
            await waiter
        finally:
            with contextlib.suppress(ValueError):
                self._waiters.remove(waiter)

    def _wake(self) -> None:
        if self._sending is not None:
            self._sending.stop()
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)


class TlsChannel:
    """TLS over another channel. It can be asked what has come while something is being sent."""

    def __init__(self, lower: ByteChannel, context: ssl.SSLContext, host: str | None) -> None:
        self.over = False
        self._lower = lower
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.ssl_object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self._received = bytearray()
        self._error: OSError | None = None

    async def handshake(self) -> None:
        """Agree on keys and check the certificate. Raises OSError (ssl.SSLError is one)."""
        while True:
            try:
                self.ssl_object.do_handshake()
            except ssl.SSLWantReadError:
                await self._flush()
                self._feed(await self._lower.read(_READ_BYTES))
            except ssl.SSLError:
                with contextlib.suppress(OSError):
                    await self._flush()  # the alert that tells the other side why
                raise
            else:
                break
        await self._flush()

    def take(self) -> bytes:
        """See ByteChannel."""
        self._look()
        data = bytes(self._received)
        if not data and self._error is not None:
            raise self._error
        self._received.clear()
        return data

    def unread(self) -> bytes:
        """See ByteChannel."""
        self._look()
        return bytes(self._received)

    async def read(self, max_bytes: int) -> bytes:
        """See ByteChannel."""
        self._decrypt()
        while not self._received and not self.over:
            await self._flush()  # what TLS itself has to say, such as its part of a new handshake
            self._feed(await self._lower.read(_READ_BYTES))
            self._decrypt()
        if not self._received and self._error is not None:
            raise self._error
        data = bytes(self._received[:max_bytes])
        del self._received[:max_bytes]
        return data

    async def write(self, data: bytes | memoryview, enough: Enough) -> None:
        """See ByteChannel."""
        sealing = self._sealing(iter((data,)))
        while True:
            while sealed := sealing():
                await self._lower.write(sealed, enough)
            if not sealing.waits:
                return
            await self._shake_hands(sealing, enough)

    async def write_made(self, make: Make, enough: Enough) -> None:
        """See ByteChannel."""
        sealing = self._sealing(iter(make, b""))
        while True:
            await self._lower.write_made(sealing, enough)
            if not sealing.waits:
                return
            await self._shake_hands(sealing, enough)

    def _sealing(self, plain: Iterator[bytes | memoryview]) -> "_Sealing":
        return _Sealing(self.ssl_object, self._outgoing, plain)

    async def _shake_hands(self, sealing: "_Sealing", enough: Enough) -> None:
        """In the middle of sending, because the other side wants it (TLS 1.2)."""
        self._feed(await self._lower.read(_READ_BYTES))
        self._decrypt()
        if enough():
            raise EnoughSentError
        sealing.waits = False

    async def _flush(self) -> None:
        if self._outgoing.pending:
            await self._lower.write(self._outgoing.read(), lambda: False)

    def _look(self) -> None:
        if self.over or len(self._received) >= MAX_BUFFERED:  # the rest waits below, and then at the other side
            return
        try:
            data = self._lower.take()
        except OSError as error:
            self.over, self._error = True, error
            return
        if data:
            self._incoming.write(data)
        elif self._lower.over:
            self._incoming.write_eof()
        self._decrypt()

    def _feed(self, data: bytes) -> None:
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    def _decrypt(self) -> None:
        try:
            while data := self.ssl_object.read(_READ_BYTES):
                self._received += data
        except ssl.SSLWantReadError:
            return
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            pass  # many servers close without saying so; HTTP knows by itself whether an answer is whole
        except ssl.SSLError as error:
            self._error = error
        self.over = True


class _Sealing:
    """Encrypts, piece by piece. Nothing else may use the TLS object while it is called."""

    def __init__(self, ssl_object: ssl.SSLObject, outgoing: ssl.MemoryBIO, plain: Iterator[bytes | memoryview]) -> None:
        self.waits = False
        """Whether something has to come from the other side before it can go on."""
        self._ssl_object = ssl_object
        self._outgoing = outgoing
        self._plain = plain
        self._rest = memoryview(b"")

    def __call__(self) -> bytes:
        """The next encrypted bytes; b"" at the end, or while it waits."""
        self._rest = self._rest or memoryview(next(self._plain, b""))
        if self._rest and not self.waits:
            try:
                self._rest = self._rest[self._ssl_object.write(self._rest) :]
            except ssl.SSLWantReadError:
                self.waits = True
        return self._outgoing.read()


if sys.platform == "win32":
    COUNTS_UNSENT = False

    def _unsent_bytes(_sock: socket.socket) -> int:
        """Windows does not tell."""
        return 0

elif sys.platform == "darwin":
    COUNTS_UNSENT = True

    def _unsent_bytes(sock: socket.socket) -> int:
        """Bytes that the system has not sent or that were not acknowledged."""
        return sock.getsockopt(socket.SOL_SOCKET, _SO_NWRITE)

else:
    import fcntl
    import termios

    COUNTS_UNSENT = True
    """Whether the system tells how much of what it took was acknowledged."""

    def _unsent_bytes(sock: socket.socket) -> int:
        """Bytes that the system has not sent or that were not acknowledged (tcp(7), SIOCOUTQ)."""
        count = array.array("i", [0])
        fcntl.ioctl(sock.fileno(), termios.TIOCOUTQ, count)
        return count[0]
