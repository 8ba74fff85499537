"""Which servers a list such as NO_PROXY excepts from the proxy: a pure reading of the list, and a match.

There is no standard. This reads what curl (since 7.86) and requests read, and what GNOME, KDE and Windows let a person
write into their settings: names with all below them (`corp`, `.corp` and `*.corp` are one), `*` for all, single
addresses and networks of IPv4 and IPv6, a port behind either, commas, semicolons and spaces between. What is none of
these is kept, to be told: a server that somebody wanted to reach directly must not be proxied without a word.
"""

import ipaddress
import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Self

from desktop_app.domain.errors import AddressError
from desktop_app.domain.server import ServerAddress

_SEPARATORS = re.compile(r"[\s,;]+")
_NAME = re.compile(r"[a-z0-9_*-]+(\.[a-z0-9_*-]+)*")
_NUMBERS = re.compile(r"[0-9.-]+")
_PORT = re.compile(r"(?P<host>\[[^\]]*\]|[^:]*)(?::(?P<port>[0-9]{1,5}))?")
_LOCAL = "<local>"
_MAX_PORT = 65_535

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
_MAPPED = ipaddress.IPv6Network("::ffff:0:0/96")


@dataclass(frozen=True, slots=True)
class _Entry:
    """One exception, read: a pattern of names or a network, and the port if it names one."""

    names: str = ""
    network: Network | None = None
    port: int | None = None

    def matches(self, host: str, address: Address | None, port: int) -> bool:
        if self.port is not None and self.port != port:
            return False
        if self.network is not None:
            return address is not None and address.version == self.network.version and address in self.network
        if self.names == _LOCAL:
            return address is None and "." not in host
        return _is_below(host, self.names) if "*" not in self.names else fnmatchcase(host, self.names)


@dataclass(frozen=True, slots=True)
class NoProxy:
    """The exceptions of a list."""

    entries: tuple[_Entry, ...] = ()
    unread: tuple[str, ...] = ()
    """What could not be understood, as it was written."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a list. Never raises: what cannot be read is in `unread`."""
        entries: list[_Entry] = []
        unread: list[str] = []
        for word in filter(None, _SEPARATORS.split(text)):
            entry = _entry(word)
            if entry is None:
                unread.append(word)
            else:
                entries.append(entry)
        return cls(tuple(entries), tuple(unread))

    def excepts(self, host: str, port: int) -> bool:
        """Whether a server, a name in ASCII or a number, is to be reached without the proxy."""
        name = host.strip("[]").rstrip(".").lower()
        address = _address(name)
        return any(entry.matches(name, address, port) for entry in self.entries)


def _entry(word: str) -> _Entry | None:
    if word.lower() == _LOCAL:
        return _Entry(_LOCAL)
    network = _network(word)  # before the port: the last part of an IPv6 address looks like one
    if network is not None:
        return _Entry(network=network)
    parts = _PORT.fullmatch(word)
    if parts is None or not parts["host"]:
        return None
    port = None if parts["port"] is None else int(parts["port"])
    if port is not None and not 0 < port <= _MAX_PORT:
        return None
    network = _network(parts["host"])
    if network is not None:
        return _Entry(network=network, port=port)
    names = _names(parts["host"])
    return _Entry(names, port=port) if names else None


def _names(text: str) -> str:
    """A name, or a pattern of names, in ASCII; "" for what is none."""
    lower = text.lower().rstrip(".")
    lower = lower.removeprefix("*") if lower.startswith("*.") else lower
    lower = lower.lstrip(".")
    if not lower.isascii():
        try:
            lower = ServerAddress.parse(lower).host
        except AddressError:
            return ""
    return lower if _NAME.fullmatch(lower) and not _NUMBERS.fullmatch(lower) else ""


def _network(text: str) -> Network | None:
    """A single address or a network, an IPv4 one that is written as IPv6 too; an address may stand in brackets."""
    inner = re.sub(r"^\[([^\]/]*)\](?=/|$)", r"\1", text)
    try:
        network = ipaddress.ip_network(inner, strict=False)
    except ValueError:
        return None
    if isinstance(network, ipaddress.IPv6Network) and network.subnet_of(_MAPPED):
        four = network.network_address.ipv4_mapped
        return ipaddress.ip_network((int(four or 0), network.prefixlen - 96))
    return network


def _address(host: str) -> Address | None:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return None
    return (isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped) or address


def _is_below(host: str, name: str) -> bool:
    return host == name or host.endswith(f".{name}")
