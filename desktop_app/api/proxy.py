"""Decides whether a connection goes directly to the server or through a proxy.

Supported: HTTP proxies, reached over http:// or https://, taken from environment variables (Linux, macOS), the system
settings of macOS and Windows, or the server's profile. Not supported: SOCKS, and automatic configuration (PAC files and
WPAD), which would mean running a script from the network; in such a network a person enters the proxy by hand.
An unusable system setting does not block anything: it is ignored, and the plan names it.
"""

import ipaddress
import os
import re
import ssl
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import httpx

from desktop_app.api.tls import tls_context
from desktop_app.domain.errors import ProxySettingError, ProxyUnreachableError
from desktop_app.domain.server import ProxyChoice, ProxyKind, ServerAddress

_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class ProxyPlan:
    """The proxy to use for one server, if any."""

    url: httpx.Proxy | None = field(default=None, repr=False)
    """For the HTTP client; None means a direct connection."""
    shown: str = ""
    """Host and port of the proxy, for sentences; "" without one."""
    problem: str = ""
    """The name of a system setting that cannot be used, such as ALL_PROXY; "" if there is none."""

    @property
    def warning(self) -> ProxySettingError | None:
        """The warning to show for `problem`, or None. The connection is made anyway."""
        return ProxySettingError(setting=self.problem) if self.problem else None


@dataclass(frozen=True, slots=True)
class SystemProxies:
    """The operating system's proxy settings, as Python's standard library reads them. Tests replace it."""

    by_scheme: Callable[[], Mapping[str, str]] = urllib.request.getproxies
    is_bypassed: Callable[[str], bool] = urllib.request.proxy_bypass
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)


def proxy_plan(
    choice: ProxyChoice,
    address: ServerAddress,
    password: str,
    *,
    tls: ssl.SSLContext | None = None,
    system: SystemProxies | None = None,
) -> ProxyPlan:
    """Find the proxy for `address`: none for this machine, else what `choice` says. `password` is for a MANUAL proxy.

    `tls` is used for a proxy that is itself reached over https; by default it trusts the system's certificate store. On
    Windows and macOS this may block on name lookups: call it off the event loop. Raises ProxyUnreachableError if a
    proxy that the person chose is not valid: bypassing it would go against their choice.
    """
    if choice.kind is ProxyKind.NONE or is_loopback(address):
        return ProxyPlan()
    if choice.kind is ProxyKind.MANUAL:
        return _manual_plan(choice, address, password)
    return _system_plan(address, tls, system or SystemProxies())


def is_loopback(address: ServerAddress) -> bool:
    """Whether the server is this machine. Requests to it never go through a proxy."""
    name = httpx.URL(address.base_url).raw_host.decode("ascii").rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _manual_plan(choice: ProxyChoice, address: ServerAddress, password: str) -> ProxyPlan:
    try:
        url = httpx.URL(scheme="http", host=choice.host, port=choice.port)
    except (httpx.InvalidURL, ValueError):
        url = httpx.URL()
    if not _is_usable(url) or choice.port == 0:
        raise ProxyUnreachableError(host=address.host, proxy=f"{choice.host}:{choice.port}")
    proxy = httpx.Proxy(url, auth=(choice.user, password) if choice.user else None)
    return ProxyPlan(proxy, _host_and_port(url))


def _system_plan(address: ServerAddress, tls: ssl.SSLContext | None, system: SystemProxies) -> ProxyPlan:
    scheme = address.base_url.partition(":")[0]
    try:
        known = system.by_scheme()
        if system.is_bypassed(address.host):
            return ProxyPlan()
    except (OSError, ValueError):  # the standard library cannot read the registry or the bypass list
        return ProxyPlan(problem="NO_PROXY")
    key = next((key for key in (scheme, "all", "socks") if known.get(key)), None)
    if key is None:
        return ProxyPlan()
    proxy = _parse_proxy(known[key])
    if proxy is None:
        return ProxyPlan(problem=_setting_name(key, system.environment))
    if proxy.url.scheme == "https":
        proxy.ssl_context = tls or tls_context(None)
    return ProxyPlan(proxy, _host_and_port(proxy.url))


def _parse_proxy(text: str) -> httpx.Proxy | None:
    """Parse an environment variable or a system setting, which often lacks the scheme; None if it is not a proxy."""
    try:
        proxy = httpx.Proxy(text if "://" in text else f"http://{text}")
    except (httpx.InvalidURL, ValueError):
        return None
    return proxy if _is_usable(proxy.url) else None


def _is_usable(url: httpx.URL) -> bool:
    """Whether a connection can be tried. Invalid names and ports raise unexpected errors below the HTTP client."""
    host = url.raw_host.decode("ascii")
    try:
        host.encode("idna")
    except UnicodeError:
        return False
    is_name = re.fullmatch(r"[A-Za-z0-9._:-]+", host) is not None
    return url.scheme in _DEFAULT_PORTS and is_name and 0 < _port(url) < 65536  # noqa: PLR2004 - the valid ports


def _setting_name(key: str, environment: Mapping[str, str]) -> str:
    """The name a person would look for: the environment variable as it is spelled, or else the system's setting."""
    names = (f"{key}_proxy", f"{key}_PROXY".upper())
    return next((name for name in names if environment.get(name)), f"{key} proxy")


def _host_and_port(url: httpx.URL) -> str:
    host = url.raw_host.decode("ascii")
    return f"[{host}]:{_port(url)}" if ":" in host else f"{host}:{_port(url)}"


def _port(url: httpx.URL) -> int:
    return _DEFAULT_PORTS.get(url.scheme, 0) if url.port is None else url.port
