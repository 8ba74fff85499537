"""Traces how far a request got, to tell failures of this computer, the proxy and the server apart.

The HTTP client raises the same exceptions for an unreachable proxy and an unreachable server; its trace events show
which phase failed. A request whose own headers never left the machine was not sent, whatever failed.
"""

import ssl
from collections.abc import Mapping
from enum import Enum, auto

import httpx

from desktop_app.api.certificates import Certificate
from desktop_app.api.channel import TcpChannel
from desktop_app.api.network import NetworkStream, SocksTunnelError
from desktop_app.api.proxy import ProxyPlan, is_socks
from desktop_app.api.socks import SocksFailure
from desktop_app.api.tls_failures import tls_cause, tls_error
from desktop_app.domain.errors import (
    ProxyError,
    ProxyKindError,
    ProxyPasswordError,
    ProxySignInError,
    ProxyUnreachableError,
    ServerError,
    UnreachableError,
)

_SOCKS_ERRORS: Mapping[SocksFailure, type[ProxyError]] = {
    SocksFailure.NOT_SOCKS: ProxyKindError,
    SocksFailure.WANTS_SIGN_IN: ProxySignInError,
    SocksFailure.WRONG_SIGN_IN: ProxyPasswordError,
    SocksFailure.REFUSED: ProxyError,
    SocksFailure.HUNG_UP: ProxyKindError,
}


class Phase(Enum):
    """How far a request has got."""

    WAITING = auto()
    """Waiting for a connection, or reusing an open one."""
    TO_PROXY = auto()
    """Connecting to the proxy, including its TLS handshake if it has one."""
    ASKED_PROXY = auto()
    """The proxy was asked for a tunnel to the server (CONNECT)."""
    TUNNEL = auto()
    """TLS handshake with the server, through the proxy. By SOCKS a connection is complete with the tunnel."""
    TO_SERVER = auto()
    """Connecting directly to the server."""
    UNDER_WAY = auto()
    """The request's own headers are being sent."""
    ANSWERED = auto()
    """The headers of its answer are here."""


class RequestTrace:
    """The progress of one request. Pass `note` to the HTTP client as its trace callback."""

    def __init__(self, url: httpx.URL, plan: ProxyPlan) -> None:
        self.name = url.raw_host.decode("ascii")
        self.port = url.port or (443 if url.scheme == "https" else 80)
        self.proxy = plan.shown
        """Host and port; "" without a proxy."""
        self.via = plan.url
        """The proxy, with what it is told of the person."""
        self.phase = Phase.WAITING
        self._tunnels = url.scheme == "https"
        self.tcp: TcpChannel | None = None
        """The connection that was opened for this request; None before that, and where an open one is used."""
        self.stream: NetworkStream | None = None
        """The same with the TLS over it."""

    async def note(self, step: str, info: Mapping[str, object]) -> None:
        """Called by the HTTP client at each step."""
        opened = info.get("return_value")
        if isinstance(opened, NetworkStream):
            self.stream = opened
        match step:
            case "connection.connect_tcp.complete":
                self.tcp = self.stream.tcp if self.stream is not None else None
                if self.via is not None and is_socks(self.via):
                    self.phase = Phase.TUNNEL
            case "connection.connect_tcp.started":
                self.phase = Phase.TO_PROXY if self.proxy else Phase.TO_SERVER
            case "http11.send_request_headers.started" if self._tunnels and self.phase is Phase.TO_PROXY:
                self.phase = Phase.ASKED_PROXY
            case "proxy.start_tls.started":
                self.phase = Phase.TUNNEL
            case "http11.send_request_headers.started":
                self.phase = Phase.UNDER_WAY
            case "http11.receive_response_headers.complete":
                self.phase = Phase.ANSWERED

    @property
    def met_closed_connection(self) -> bool:
        """Of a request that failed: whether the open connection that it used was closed before anything was answered.

        A server may close an idle connection at any moment, also while the next request is under way (RFC 9112, 9.3.1).
        """
        return self.phase is Phase.UNDER_WAY and self.tcp is None

    def proxy_failure(self, error: Exception, host: str) -> ServerError | None:
        """Map `error` if the proxy to `host` caused it; None if it did not."""
        if not self.proxy:
            return None
        return self._socks_failure(error, host) or self._tunnel_failure(error, host)

    def _socks_failure(self, error: Exception, host: str) -> ServerError | None:
        cause = error.__cause__
        if not isinstance(cause, SocksTunnelError):
            return None
        if cause.failure is None:
            return UnreachableError(host=host)
        return _SOCKS_ERRORS[cause.failure](host=host, proxy=self.proxy)

    def _tunnel_failure(self, error: Exception, host: str) -> ServerError | None:
        if isinstance(error, httpx.ProxyError):  # its message begins with the status of the proxy's answer
            if not str(error).startswith("407"):
                return ProxyError(host=host, proxy=self.proxy)
            told = self.via is not None and self.via.raw_auth is not None
            return (ProxyPasswordError if told else ProxySignInError)(host=host, proxy=self.proxy)
        cause = tls_cause(error)
        if self.phase is Phase.TO_PROXY:
            unreachable = ProxyUnreachableError(host=host, proxy=self.proxy)
            return unreachable if cause is None else tls_error(cause, self.proxy, Certificate())
        closed_early = cause is None or isinstance(cause, ssl.SSLEOFError)
        if self.phase is Phase.ASKED_PROXY or (self.phase is Phase.TUNNEL and closed_early):
            return ProxyError(host=host, proxy=self.proxy)
        return None
