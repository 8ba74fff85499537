"""Connects the HTTP client to the network by our own connections: see `channel` and `name_lookup` for the reasons."""

import asyncio
import contextlib
import ssl
import sys
from collections.abc import Generator, Iterable

import aiohappyeyeballs
import httpcore
import httpx

from desktop_app.api.channel import EnoughSentError, TcpChannel, TlsChannel
from desktop_app.api.name_lookup import NameLookups
from desktop_app.api.proxy import is_socks, port_of
from desktop_app.api.sending_thread import Make
from desktop_app.api.socks import SocksError, SocksFailure, open_tunnel

# WORKAROUND https://github.com/encode/httpcore/blob/1.0.9/httpcore/_synchronization.py: it tries to import sniffio anew
# for each lock, which searches all folders in vain: a twentieth of the time of an upload. So the search is cut short.
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]  # None says that there is no such module

_DELAY_SECONDS = 0.25
"""After which a second address is tried beside the first (RFC 8305)."""
_MOST_ADDRESSES = 4
"""Of one name that are tried through a proxy, one after the other."""
_INTERIM_END = b"\r\n\r\n"
_STATUS_BYTES = len(b"HTTP/1.1 200")

Failure = type[Exception]


class SocksTunnelError(httpcore.ProxyError):
    """There is no connection through a SOCKS proxy. It carries the reason itself: the HTTP client drops causes."""

    def __init__(self, message: str, failure: SocksFailure | None) -> None:
        super().__init__(message)
        self.failure = failure
        """None if it was the server's name that could not be looked up here."""


class NetworkStream(httpcore.AsyncNetworkStream):
    """One connection as the HTTP client wants it, plain or with TLS."""

    def __init__(self, tcp: TcpChannel, tls: TlsChannel | None = None) -> None:
        self.tcp = tcp
        self._tls = tls
        self._channel = tls or tcp
        self._ahead = 0

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - of the interface
        """Raises httpcore.ReadError and ReadTimeout."""
        with _mapped(httpcore.ReadError, httpcore.ReadTimeout):
            async with asyncio.timeout(timeout):
                return await self._channel.read(max_bytes)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - of the interface
        """Raises httpcore.WriteError, after which the client reads what there is of an answer, and WriteTimeout."""
        if self._ahead:
            if len(buffer) > self._ahead:
                raise httpcore.LocalProtocolError("more than was sent ahead")
            self._ahead -= len(buffer)
        elif buffer:
            with _mapped(httpcore.WriteError, httpcore.WriteTimeout):
                async with asyncio.timeout(timeout):
                    await self._channel.write(buffer, self._is_refused)

    async def send_ahead(self, make: Make) -> None:
        """Send a part of a body past the HTTP client, from a thread. The client is then to be given as many bytes of
        any kind, which it counts and which go no further than `write`.

        Raises httpcore.WriteError, and what `make` does.
        """

        def _make() -> bytes | memoryview:
            data = make()
            self._ahead += len(data)
            return data

        with _mapped(httpcore.WriteError, httpcore.WriteTimeout):
            await self._channel.write_made(_make, self._is_refused)

    async def aclose(self) -> None:
        """Close it at once."""
        self.tcp.close()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - of the interface
    ) -> "NetworkStream":
        """Raises httpcore.ConnectError and ConnectTimeout."""
        with _mapped(httpcore.ConnectError, httpcore.ConnectTimeout):
            try:
                async with asyncio.timeout(timeout):
                    tls = TlsChannel(self._channel, ssl_context, server_hostname)
                    await tls.handshake()
            except BaseException:
                await self.aclose()
                raise
        return NetworkStream(self.tcp, tls)

    def get_extra_info(self, info: str) -> object:
        """The few facts that the client asks for."""
        match info:
            case "ssl_object" if self._tls is not None:
                return self._tls.ssl_object
            case "is_readable":
                return bool(self._channel.unread()) or self._channel.over or self.tcp.has_news()
            case _:
                return None

    def _is_refused(self) -> bool:
        return is_final_refusal(self._channel.unread())


class NetworkBackend(httpcore.AsyncNetworkBackend):
    """Opens connections: names by `lookups`, several addresses of one name side by side."""

    def __init__(self, lookups: NameLookups) -> None:
        self.lookups = lookups

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - of the interface
        local_address: str | None = None,  # noqa: ARG002 - of the interface; nobody here sets it
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        """Raises httpcore.ConnectError and ConnectTimeout."""
        with _mapped(httpcore.ConnectError, httpcore.ConnectTimeout):
            async with asyncio.timeout(timeout):
                addresses = await self.lookups.addresses(host, port)
                sock = await aiohappyeyeballs.start_connection(
                    addresses, happy_eyeballs_delay=_DELAY_SECONDS, interleave=1
                )
                for option in socket_options or ():
                    sock.setsockopt(*option)
                return NetworkStream(await TcpChannel.over_socket(sock))

    async def sleep(self, seconds: float) -> None:
        """Wait before the client tries to connect again."""
        await asyncio.sleep(seconds)


class SocksBackend(httpcore.AsyncNetworkBackend):
    """Opens connections through a SOCKS5 proxy. What comes of it is a stream like a direct one: the proxy is gone."""

    def __init__(self, network: NetworkBackend, proxy: httpx.Proxy) -> None:
        self._network = network
        self._proxy = proxy

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - of the interface
        local_address: str | None = None,  # noqa: ARG002 - of the interface; nobody here sets it
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        """Raises SocksTunnelError, httpcore.ConnectError and ConnectTimeout.

        Of several addresses that were looked up here each is tried until the proxy connects to one.
        """
        said: list[bytes] = []  # by the proxy
        try:
            async with asyncio.timeout(timeout):
                for target in (targets := await self._targets(host, port)):
                    try:
                        return await self._connect(target, port, socket_options, said)
                    except SocksError as error:
                        if error.failure is not SocksFailure.REFUSED or target == targets[-1]:
                            raise SocksTunnelError(str(error), error.failure) from error
        except TimeoutError as error:
            if not said:
                raise httpcore.ConnectTimeout(str(error)) from error
            # Waiting for its first word or, once it has agreed to connect, for the server.
            has_agreed = len(b"".join(said)) > 1
            failure = SocksFailure.REFUSED if has_agreed else SocksFailure.HUNG_UP
            raise SocksTunnelError("time-out", failure) from error
        raise httpcore.ConnectError("the name has no address")  # pragma: no cover - a look-up gives one or raises

    async def sleep(self, seconds: float) -> None:
        """Wait before the client tries to connect again."""
        await self._network.sleep(seconds)

    async def _targets(self, host: str, port: int) -> list[str]:
        """What the proxy is asked for: the name, or its addresses."""
        if self._proxy.url.scheme == "socks5h":
            return [host]
        try:
            found = await self._network.lookups.addresses(host, port)
        except (OSError, UnicodeError) as error:
            raise SocksTunnelError(str(error), None) from error
        return [str(each[4][0]) for each in found][:_MOST_ADDRESSES]

    async def _connect(
        self, target: str, port: int, socket_options: Iterable[httpcore.SOCKET_OPTION] | None, said: list[bytes]
    ) -> NetworkStream:
        """What the proxy says is added to `said`, beginning with b"" once it is reached."""
        proxy = self._proxy
        stream = await self._network.connect_tcp(
            proxy.url.raw_host.decode("ascii"), port_of(proxy), None, None, socket_options
        )

        said.append(b"")

        async def _read(size: int) -> bytes:
            data = b""
            while len(data) < size:
                more = await stream.read(size - len(data))
                if not more:
                    raise EOFError
                data += more
                said.append(more)
            return data

        try:
            await open_tunnel(_read, stream.write, target, port, proxy.raw_auth)
        except (httpcore.ReadError, httpcore.WriteError) as error:
            await stream.aclose()
            raise SocksError(SocksFailure.HUNG_UP) from error
        except BaseException:
            await stream.aclose()
            raise
        return stream


class NetworkTransport(httpx.AsyncHTTPTransport):
    """The HTTP client's transport over NetworkBackend."""

    def __init__(
        self, backend: NetworkBackend, *, tls: ssl.SSLContext, proxy: httpx.Proxy | None, limits: httpx.Limits
    ) -> None:
        socks = proxy if proxy is not None and is_socks(proxy) else None
        super().__init__(verify=tls, proxy=None if socks else proxy, limits=limits, trust_env=False)
        # WORKAROUND https://github.com/encode/httpx/discussions/2109: no argument hands a backend through.
        self._pool._network_backend = SocksBackend(backend, socks) if socks else backend  # noqa: SLF001 - see above


def is_final_refusal(answer: bytes) -> bool:
    """Whether an answer has begun that makes the rest of the request pointless: a final status that is no success.

    Interim answers (1xx) say that the server goes on reading (RFC 9110, 15.2; RFC 9112, 9.5).
    """
    while answer[:5] == b"HTTP/" and answer[9:10] == b"1":
        _, end, answer = answer.partition(_INTERIM_END)
        if not end:
            return False
    return len(answer) >= _STATUS_BYTES and not (answer[:5] == b"HTTP/" and answer[9:10] == b"2")


@contextlib.contextmanager
def _mapped(failure: Failure, timeout: Failure) -> Generator[None]:
    """Our failures as the HTTP client's own, with the cause kept: it tells what to say."""
    try:
        yield
    except TimeoutError as error:
        raise timeout(str(error)) from error
    except (OSError, EnoughSentError, UnicodeError) as error:
        raise failure(str(error)) from error
