"""Which way a connection takes: straight to the server or through a company's proxy.

What is understood: HTTP proxies, reached by http:// or https://, as Linux's and macOS's environment variables, the
settings of macOS and Windows, or the server's profile name them. Not understood: SOCKS, and automatic configuration
(PAC files and WPAD), which would mean to run somebody's script; a person in such a network enters the proxy by hand.
A setting of the system that cannot be used stops nothing: the connection is made without it, and the plan names it.
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
    """The way that was found for one server."""

    url: httpx.Proxy | None = field(default=None, repr=False)
    """For the HTTP client; None is straight to the server."""
    shown: str = ""
    """Host and port of the proxy, for sentences; "" without one."""
    problem: str = ""
    """The name of a setting of the system that cannot be used, such as ALL_PROXY; "" if all is well."""

    @property
    def warning(self) -> ProxySettingError | None:
        """What to show the person about the problem. It stops nothing."""
        return ProxySettingError(setting=self.problem) if self.problem else None


@dataclass(frozen=True, slots=True)
class SystemProxies:
    """What the operating system says, in the ways of Python's own library."""

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
    """The way to `address`: straight to this machine, else as `choice` says. `password` is for a MANUAL proxy's user.

    `tls` is for a proxy that is itself reached by https; without it, the system's store is asked. On Windows and macOS
    this may block while names are looked up: call it off the event loop. Raises ProxyUnreachableError if a proxy that
    the person chose cannot be one: they would not want to go around it.
    """
    if choice.kind is ProxyKind.NONE or is_loopback(address):
        return ProxyPlan()
    if choice.kind is ProxyKind.MANUAL:
        return _manual(choice, address, password)
    return _of_the_system(address, tls, system or SystemProxies())


def is_loopback(address: ServerAddress) -> bool:
    """Whether the server is this machine; what goes to it never takes a proxy."""
    name = httpx.URL(address.base_url).raw_host.decode("ascii").rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _manual(choice: ProxyChoice, address: ServerAddress, password: str) -> ProxyPlan:
    try:
        url = httpx.URL(scheme="http", host=choice.host, port=choice.port)
    except (httpx.InvalidURL, ValueError):
        url = httpx.URL()
    if not _can_be_a_proxy(url) or choice.port == 0:
        raise ProxyUnreachableError(host=address.host, proxy=f"{choice.host}:{choice.port}")
    proxy = httpx.Proxy(url, auth=(choice.user, password) if choice.user else None)
    return ProxyPlan(proxy, _host_and_port(url))


def _of_the_system(address: ServerAddress, tls: ssl.SSLContext | None, system: SystemProxies) -> ProxyPlan:
    scheme = address.base_url.partition(":")[0]
    try:
        known = system.by_scheme()
        if system.is_bypassed(address.host):
            return ProxyPlan()
    except (OSError, ValueError):  # a registry or a bypass list that Python's library cannot read
        return ProxyPlan(problem="NO_PROXY")
    key = next((key for key in (scheme, "all", "socks") if known.get(key)), None)
    if key is None:
        return ProxyPlan()
    proxy = _read(known[key])
    if proxy is None:
        return ProxyPlan(problem=_setting(key, system.environment))
    if proxy.url.scheme == "https":
        proxy.ssl_context = tls or tls_context(None)
    return ProxyPlan(proxy, _host_and_port(proxy.url))


def _read(text: str) -> httpx.Proxy | None:
    """The proxy of an environment variable or a system's setting, often without its scheme; None if it is not one."""
    try:
        proxy = httpx.Proxy(text if "://" in text else f"http://{text}")
    except (httpx.InvalidURL, ValueError):
        return None
    return proxy if _can_be_a_proxy(proxy.url) else None


def _can_be_a_proxy(url: httpx.URL) -> bool:
    """Whether a connection could be tried at all: what is no name or no port fails oddly below the HTTP client."""
    host = url.raw_host.decode("ascii")
    try:
        host.encode("idna")
    except UnicodeError:
        return False
    is_name = re.fullmatch(r"[A-Za-z0-9._:-]+", host) is not None
    return url.scheme in _DEFAULT_PORTS and is_name and 0 < _port(url) < 65536  # noqa: PLR2004 - the ports there are


def _setting(key: str, environment: Mapping[str, str]) -> str:
    """What a person would look for: the environment variable as it is written, or else the system's setting."""
    names = (f"{key}_proxy", f"{key}_PROXY".upper())
    return next((name for name in names if environment.get(name)), f"{key} proxy")


def _host_and_port(url: httpx.URL) -> str:
    host = url.raw_host.decode("ascii")
    return f"[{host}]:{_port(url)}" if ":" in host else f"{host}:{_port(url)}"


def _port(url: httpx.URL) -> int:
    return _DEFAULT_PORTS.get(url.scheme, 0) if url.port is None else url.port
