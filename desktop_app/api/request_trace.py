"""How far a request came on its way to the server: who of computer, proxy and server a failure is about.

The HTTP client raises the same exceptions for a proxy that is away and for a server that is. What it tells on the way
("trace") says where it was. A request whose own headers never left the machine was not sent, whatever broke.
"""

import ssl
from enum import Enum, auto

import httpx

from desktop_app.api.certificates import Certificate
from desktop_app.api.proxy import ProxyPlan
from desktop_app.api.tls_failures import tls_cause, tls_error
from desktop_app.domain.errors import ProxyError, ProxySignInError, ProxyUnreachableError, ServerError


class Phase(Enum):
    """Where a request is."""

    WAITING = auto()
    """For a connection; or on one that is kept from before."""
    TO_PROXY = auto()
    """Its connection, and its TLS if it has any."""
    ASKED_PROXY = auto()
    """For a tunnel to the server (CONNECT)."""
    TUNNEL = auto()
    """TLS with the server, through the proxy."""
    TO_SERVER = auto()
    """Straight to it."""
    UNDER_WAY = auto()
    """The request's own headers are being sent."""


class RequestTrace:
    """One request's way. Its `note` is the HTTP client's trace."""

    def __init__(self, url: httpx.URL, plan: ProxyPlan) -> None:
        self.name = url.raw_host.decode("ascii")
        self.port = url.port or (443 if url.scheme == "https" else 80)
        self.proxy = plan.shown
        """Host and port; "" without a proxy."""
        self.phase = Phase.WAITING
        self._tunnels = url.scheme == "https"

    async def note(self, step: str, _info: object) -> None:
        """Called by the HTTP client at each step."""
        match step:
            case "connection.connect_tcp.started":
                self.phase = Phase.TO_PROXY if self.proxy else Phase.TO_SERVER
            case "http11.send_request_headers.started" if self._tunnels and self.phase is Phase.TO_PROXY:
                self.phase = Phase.ASKED_PROXY
            case "proxy.start_tls.started":
                self.phase = Phase.TUNNEL
            case "http11.send_request_headers.started":
                self.phase = Phase.UNDER_WAY

    def proxy_failure(self, error: Exception, host: str) -> ServerError | None:
        """The error of our tree if `error` came of the proxy on the way to `host`, else None."""
        if not self.proxy:
            return None
        if isinstance(error, httpx.ProxyError):  # its words begin with the status of the proxy's answer
            kind = ProxySignInError if str(error).startswith("407") else ProxyError
            return kind(host=host, proxy=self.proxy)
        cause = tls_cause(error)
        if self.phase is Phase.TO_PROXY:
            away = ProxyUnreachableError(host=host, proxy=self.proxy)
            return away if cause is None else tls_error(cause, self.proxy, Certificate())
        broke_off = cause is None or isinstance(cause, ssl.SSLEOFError)
        if self.phase is Phase.ASKED_PROXY or (self.phase is Phase.TUNNEL and broke_off):
            return ProxyError(host=host, proxy=self.proxy)
        return None
