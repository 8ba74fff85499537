"""Decides whether a connection goes directly to the server or through a proxy.

Supported: HTTP proxies, reached over http:// or https://, and SOCKS5, taken from the server's profile, from environment
variables, or, where those name none, from the settings of the desktop. Not supported: SOCKS4, and automatic
configuration (PAC files and WPAD), which would mean running a script from the network; in such a network a person
enters the proxy by hand. An unusable system setting does not block anything: it is ignored, and the plan names it. As
with curl, a proxy socks5:// is given addresses that were looked up here, and socks5h:// the server's name; what
desktops call socks:// is the latter.
"""

import ipaddress
import os
import re
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import httpx

from desktop_app.api.desktop_proxy import DesktopProxies, desktop_proxies
from desktop_app.api.no_proxy import NoProxy
from desktop_app.api.tls import tls_context
from desktop_app.domain.errors import ProxyExceptionError, ProxySettingError, ProxyUnreachableError
from desktop_app.domain.server import ProxyChoice, ProxyKind, ServerAddress

_DEFAULT_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_SOCKS = ("socks5", "socks5h")
_MAX_SHOWN = 3
_MAX_WORD = 60


@dataclass(frozen=True, slots=True)
class ProxyPlan:
    """The proxy to use for one server, if any."""

    url: httpx.Proxy | None = field(default=None, repr=False)
    """Its scheme is http, https, socks5 or socks5h; None means a direct connection."""
    shown: str = ""
    """Host and port of the proxy, for sentences; "" without one."""
    problem: str = ""
    """The name of a system setting that cannot be used, such as ALL_PROXY; "" if there is none."""
    unread: str = ""
    """What cannot be understood of the exceptions from the proxy, which is used; "" if there is none."""

    @property
    def warning(self) -> ProxySettingError | None:
        """The warning to show for `problem` or `unread`, or None. The connection is made anyway."""
        if self.unread:
            return ProxyExceptionError(setting=self.problem, proxy=self.shown, entry=self.unread)
        return ProxySettingError(setting=self.problem) if self.problem else None


@dataclass(frozen=True, slots=True)
class SystemProxies:
    """Where this computer's own proxy settings come from. Tests replace it."""

    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    desktop: Callable[[Mapping[str, str]], DesktopProxies | None] = desktop_proxies


def is_socks(proxy: httpx.Proxy) -> bool:
    """Whether it speaks SOCKS5, which the HTTP client is not told."""
    return proxy.url.scheme in _SOCKS


def port_of(proxy: httpx.Proxy) -> int:
    """Its port, also where it is the usual one."""
    return _port(proxy.url)


def proxy_plan(
    choice: ProxyChoice,
    address: ServerAddress,
    password: str,
    *,
    tls: ssl.SSLContext | None = None,
    system: SystemProxies | None = None,
) -> ProxyPlan:
    """Find the proxy for `address`: none for this machine, else what `choice` says. `password` is for a MANUAL proxy.

    `tls` is used for a proxy that is itself reached over https; by default it trusts the system's certificate store. It
    may block for seconds while the desktop is asked: call it off the event loop. Raises ProxyUnreachableError if a
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
        url = httpx.URL(scheme=choice.scheme.value, host=choice.host, port=choice.port)
    except (httpx.InvalidURL, ValueError):
        url = httpx.URL()
    if not _is_usable(url) or choice.port == 0:
        raise ProxyUnreachableError(host=address.host, proxy=f"{choice.host}:{choice.port}")
    proxy = httpx.Proxy(url, auth=(choice.user, password) if choice.user else None)
    return ProxyPlan(proxy, _host_and_port(url))


def _system_plan(address: ServerAddress, tls: ssl.SSLContext | None, system: SystemProxies) -> ProxyPlan:
    url = httpx.URL(address.base_url)
    host, port = url.raw_host.decode("ascii"), _port(url)
    excepted = _variable(system.environment, "no")
    exceptions = NoProxy.parse(excepted[1])
    if exceptions.excepts(host, port):
        return ProxyPlan()
    for kind in (url.scheme, "all"):
        name, value = _variable(system.environment, kind)
        if value:
            return _plan_by(value, name, tls, exceptions.unread, excepted[0])
    try:
        desktop = system.desktop(system.environment)
        if desktop is None or (not desktop.problem and desktop.goes_directly(host, port)):
            return ProxyPlan()
    except (OSError, ValueError):  # somebody else's registry
        return ProxyPlan(problem="its settings")
    if desktop.problem:
        return ProxyPlan(problem=desktop.problem)
    value = next((desktop.by_scheme[kind] for kind in (url.scheme, "socks") if desktop.by_scheme.get(kind)), "")
    setting = f"{desktop.name}’s settings"
    unread, where = (exceptions.unread, excepted[0]) if exceptions.unread else (desktop.exceptions.unread, setting)
    return _plan_by(value, setting, tls, unread, where) if value else ProxyPlan()


def _variable(environment: Mapping[str, str], kind: str) -> tuple[str, str]:
    """Name and value of `kind`_proxy; the name in small letters goes first, also if it is empty, as with curl."""
    small = f"{kind}_proxy"
    if small in environment:
        return small, environment[small].strip()
    return next(
        ((name, value.strip()) for name, value in environment.items() if name.lower() == small and value.strip()),
        (small, ""),
    )


def _plan_by(value: str, setting: str, tls: ssl.SSLContext | None, unread: tuple[str, ...], where: str) -> ProxyPlan:
    """`unread` of the exceptions stand in the setting `where`."""
    proxy = _parse_proxy(value)
    if proxy is None:
        return ProxyPlan(problem=setting)
    if proxy.url.scheme == "https":
        proxy.ssl_context = tls or tls_context(None)
    shown = _host_and_port(proxy.url)
    if not unread:
        return ProxyPlan(proxy, shown)
    words = ", ".join(each[:_MAX_WORD] for each in unread[:_MAX_SHOWN]) + (" …" if len(unread) > _MAX_SHOWN else "")
    return ProxyPlan(proxy, shown, where, words)


def _parse_proxy(text: str) -> httpx.Proxy | None:
    """Parse an environment variable or a system setting, which often lacks the scheme; None if it is not a proxy."""
    written = text if "://" in text else f"http://{text}"
    written = re.sub("^socks://", "socks5h://", written, flags=re.IGNORECASE)
    try:
        proxy = httpx.Proxy(written)
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


def _host_and_port(url: httpx.URL) -> str:
    host = url.raw_host.decode("ascii")
    return f"[{host}]:{_port(url)}" if ":" in host else f"{host}:{_port(url)}"


def _port(url: httpx.URL) -> int:
    return _DEFAULT_PORTS.get(url.scheme, 0) if url.port is None else url.port
