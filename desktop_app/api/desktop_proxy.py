"""The proxy settings that a person made in their desktop: GNOME and its kin, KDE, Windows and macOS.

They matter where no environment variable names a proxy, as in an app that was started from a menu. GNOME's are read
with its own command `gsettings`, KDE's from its file, both as Chromium does; no library of either is loaded. Scripts
(PAC, WPAD) are not run: that one is named is told. May block for `READ_SECONDS`: call it off the event loop.
"""

import ast
import re
import shutil
import subprocess
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from desktop_app.api.no_proxy import NoProxy
from desktop_app.storage.plain_file import read_plain_file

READ_SECONDS = 3.0
"""How long `gsettings` may take."""
_MAX_BYTES = 256 * 1024
_GNOME_KIN = {"gnome", "unity", "cinnamon", "x-cinnamon", "mate", "budgie", "pantheon", "deepin", "ukui"}
"""In XDG_CURRENT_DESKTOP: desktops whose settings are in GNOME's schema."""
_SCHEMA = "org.gnome.system.proxy"
_PLACES = ("http", "https", "socks")
_KDE_NONE, _KDE_MANUAL, _KDE_ENVIRONMENT = "0", "1", "4"
_KDE_GROUP = "[Proxy Settings]"


@dataclass(frozen=True, slots=True)
class DesktopProxies:
    """What the desktop says."""

    name: str
    """Whose settings these are, for a sentence: "GNOME"."""
    by_scheme: Mapping[str, str] = field(repr=False)
    """By http, https or socks: the proxy, as a URL or as host and port."""
    exceptions: NoProxy = field(default_factory=NoProxy)
    only_exceptions: bool = False
    """Whether the proxy is for the exceptions alone (KDE)."""
    problem: str = ""
    """What of it could not be used, for a sentence; "" if all was understood."""
    is_bypassed: Callable[[str], bool] | None = None
    """The system's own word on a host, where it has one."""

    def goes_directly(self, host: str, port: int) -> bool:
        """Whether a server is reached without the proxy. May block and raise OSError and ValueError."""
        if self.is_bypassed is not None and self.is_bypassed(host):
            return True
        return self.exceptions.excepts(host, port) is not self.only_exceptions


def desktop_proxies(environment: Mapping[str, str]) -> DesktopProxies | None:
    """The settings of the desktop that the environment names; None where there are none. Raises OSError, ValueError."""
    native = _of_the_system()
    if native is not None:
        return native
    desktops = {each.lower() for each in environment.get("XDG_CURRENT_DESKTOP", "").split(":")}
    if "kde" in desktops:
        return _kde(environment)
    return _gnome(environment) if desktops & _GNOME_KIN else None


def _of_the_system() -> DesktopProxies | None:
    """Windows' registry or macOS' configuration, as Python's standard library reads them."""
    for name, kind in (("Windows", "registry"), ("macOS", "macosx_sysconf")):
        read = getattr(urllib.request, f"getproxies_{kind}", None)
        if read is not None:
            return DesktopProxies(
                name, own_proxies(read()), is_bypassed=getattr(urllib.request, f"proxy_bypass_{kind}", None)
            )
    return None


def own_proxies(told: Mapping[str, str]) -> dict[str, str]:
    """What was set, of what Python's standard library tells.

    Where Windows' registry has only `socks=`, it says http and https too, each with the SOCKS proxy as socks4://, and
    on macOS it calls that one http://. A proxy of SOCKS is taken for one of version 5 on all systems.
    """
    socks = told.get("socks", "")
    derived = socks.replace("socks://", "socks4://", 1)
    others = {kind: proxy for kind, proxy in told.items() if kind != "socks" and (not socks or proxy != derived)}
    return others | ({"socks": re.sub("^http://", "socks://", socks)} if socks else {})


# --- GNOME ---


def _gnome(environment: Mapping[str, str]) -> DesktopProxies | None:
    command = shutil.which("gsettings", path=environment.get("PATH"))
    if command is None:
        return None
    try:
        told = subprocess.run(  # noqa: S603 - the desktop's own command, with fixed arguments
            [command, "list-recursively", _SCHEMA],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=READ_SECONDS,
            check=False,
            env=_of_others(environment),
        )
    except (OSError, subprocess.SubprocessError):
        return DesktopProxies("GNOME", {}, problem="GNOME’s settings (they cannot be read)")
    return gnome_proxies(told.stdout.decode("utf-8", "replace")) if told.returncode == 0 else None


def _of_others(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment for a program that is not ours: a packaged app puts its own libraries before the system's."""
    cleaned = {key: value for key, value in environment.items() if key != "LD_LIBRARY_PATH"}
    before = environment.get("LD_LIBRARY_PATH_ORIG")
    return {**cleaned, "LD_LIBRARY_PATH": before} if before else cleaned


def gnome_proxies(listed: str) -> DesktopProxies | None:
    """Read what `gsettings list-recursively org.gnome.system.proxy` prints; None where no proxy is set."""
    values: dict[str, object] = {}
    for line in listed.splitlines():
        schema, _, rest = line.partition(" ")
        key, _, text = rest.partition(" ")
        if schema == _SCHEMA or schema.startswith(f"{_SCHEMA}."):
            values[f"{schema.removeprefix(_SCHEMA).lstrip('.')}.{key}".lstrip(".")] = _value(text)
    mode = values.get("mode")
    if mode == "auto":
        return DesktopProxies("GNOME", {}, problem="GNOME’s settings (automatic, a script)")
    if mode != "manual":
        return None
    found = {place: proxy for place in _PLACES if (proxy := _gnome_proxy(values, place))}
    if "http" in found and values.get("use-same-proxy") is not False:
        found.setdefault("https", found.get("socks", found["http"]))
    hosts = values.get("ignore-hosts")
    words = [str(each) for each in hosts] if isinstance(hosts, list) else []
    return DesktopProxies("GNOME", found, NoProxy.parse(",".join(words)))


def _gnome_proxy(values: Mapping[str, object], place: str) -> str:
    host, port = values.get(f"{place}.host"), values.get(f"{place}.port")
    if not isinstance(host, str) or not host.strip():
        return ""
    user = ""
    if place == "http" and values.get("http.use-authentication") is True:
        parts = (str(values.get(f"http.authentication-{part}", "")) for part in ("user", "password"))
        user = f"{':'.join(quote(part, safe='') for part in parts)}@"
    scheme = "socks" if place == "socks" else "http"
    return f"{scheme}://{user}{_in_brackets(host.strip())}:{port}"


def _value(text: str) -> object:
    """A value as GLib writes it; None for what is none that we know."""
    text = {"true": "True", "false": "False"}.get(text, re.sub(r"^@as |^u?int\d+ ", "", text))
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None


# --- KDE ---


def _kde(environment: Mapping[str, str]) -> DesktopProxies | None:
    home = environment.get("HOME", "")
    folders = [environment.get("XDG_CONFIG_HOME") or (f"{home}/.config" if home else "")]
    folders += (environment.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
    try:
        texts = [_read(Path(folder) / "kioslaverc") for folder in folders if folder]
    except OSError:
        return DesktopProxies("KDE", {}, problem="KDE’s settings (they cannot be read)")
    return kde_proxies(texts, environment)


def kde_proxies(files: list[str], environment: Mapping[str, str]) -> DesktopProxies | None:
    """Read KDE's files `kioslaverc`, the person's own first; None where no proxy is set."""
    values: dict[str, str] = {}
    for text in files:
        values = {**_kde_values(text), **values}
    kind = values.get("ProxyType", _KDE_NONE)
    if kind == _KDE_NONE:
        return None
    if kind not in (_KDE_MANUAL, _KDE_ENVIRONMENT):
        return DesktopProxies("KDE", {}, problem="KDE’s settings (automatic, a script)")
    told = {place: values.get(f"{place}Proxy", "").strip() for place in _PLACES}
    exceptions = values.get("NoProxyFor", "")
    if kind == _KDE_ENVIRONMENT:  # the values are names of variables
        told = {place: environment.get(name, "") for place, name in told.items()}
        exceptions = environment.get(exceptions.strip(), "")
    return DesktopProxies(
        "KDE",
        {place: re.sub(r"\s+(\d+)$", r":\1", proxy) for place, proxy in told.items() if proxy},
        NoProxy.parse(exceptions),
        only_exceptions=values.get("ReversedException", "").lower() in ("true", "1"),
    )


def _kde_values(text: str) -> dict[str, str]:
    values: dict[str, str] = {}
    group = ""
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("["):
            group = line.removesuffix("[$i]")  # what an administrator locked
            continue
        key, is_set, value = line.partition("=")
        if is_set and group == _KDE_GROUP and not line.startswith("#"):
            values[re.sub(r"\[\$\w+\]$", "", key.strip())] = value.strip()
    return values


def _read(file: Path) -> str:
    """A small text file; "" if it is not there. Never waits for what is no file. Raises OSError."""
    try:
        return read_plain_file(file, _MAX_BYTES).decode("utf-8", "replace")
    except FileNotFoundError:
        return ""


def _in_brackets(host: str) -> str:
    return f"[{host}]" if ":" in host and not host.startswith("[") else host
