"""The server that documents are sent to and how to reach it: address, access token, profile."""

import ipaddress
import re
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Self
from urllib.parse import SplitResult, quote, urlsplit

from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, AddressError, TokenError
from desktop_app.domain.host_name import HostNameError, MixedAlphabetsError, ascii_host_name
from desktop_app.domain.rule_profile import NO_RULES, RuleProfiles

MAX_TYPES = 500
"""Document types of a server: no broker has so many, and a menu of more helps nobody."""
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_USUAL_PORTS = {"https": 443, "http": 80}
_MAX_LENGTH = 2000
"""Characters in an address. Anything longer was pasted by mistake."""
_SAFE_IN_PATH = "/%:@!$&'()*+,;=~"
"""Characters that are not escaped in a path, in addition to letters and digits (RFC 3986, section 3.3)."""
_JOINERS = str.maketrans("", "", "\u200c\u200d")
"""Invisible, but part of some names in Arabic and Indian scripts: whether they are is checked with the name."""

_EMPTY = QT_TRANSLATE_NOOP(
    "errors", "Enter the address that your broker gave you, for example https://my.broker.example"
)
_USERINFO = QT_TRANSLATE_NOOP(
    "errors", "It contains an @ sign, as an email address does. Enter only your broker’s web address."
)
_SCHEME = QT_TRANSLATE_NOOP("errors", "It must begin with https://")
_PLAIN = QT_TRANSLATE_NOOP("errors", "http:// would send your documents unprotected. Use https://")
_MALFORMED = QT_TRANSLATE_NOOP("errors", "This is not a web address. One looks like https://my.broker.example")
_MIXED = QT_TRANSLATE_NOOP(
    "errors",
    "The address contains letters from different alphabets, which can be used to imitate another "
    "address. Ask your broker for the address and enter it yourself.",
)
_PROXY = QT_TRANSLATE_NOOP("errors", "Enter only the proxy’s name, for example proxy.company.example")
_EXTRA = QT_TRANSLATE_NOOP("errors", "Leave out the question mark or # and everything after it.")


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A validated base address such as `https://my.broker.example`, without a trailing slash.

    https everywhere; http only to this machine. User names in the address are rejected because they hide the real host.
    International host names are stored in their ASCII (Punycode) form and non-ASCII characters of a path
    percent-encoded; that is also what is shown. Invisible characters, such as direction marks, are rejected.
    What makes no difference to where a request goes is left out, so that one server has one profile and one queue: the
    usual port, the final dot of the root, capitals, zeros in an IPv6 address.
    """

    base_url: str
    host: str
    """Host, with the port unless it is the usual one, for sentences and titles."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse what a person typed. The default scheme is https (http for this machine). Raises AddressError."""
        parts, name, port = _split(text.strip())
        scheme = parts.scheme or ("http" if name in _LOOPBACK else "https")
        if scheme not in ("http", "https"):
            raise AddressError(_SCHEME)
        if "@" in parts.netloc:
            raise AddressError(_USERINFO)
        if parts.query or parts.fragment:
            raise AddressError(_EXTRA)
        if scheme == "http" and name not in _LOOPBACK:
            raise AddressError(_PLAIN)
        shown = f"[{name}]" if ":" in name else name
        if port is not None and port != _USUAL_PORTS[scheme]:
            shown = f"{shown}:{port}"
        path = re.sub(r"(/api/v2/my/documents|/api/v2|/api)?/*$", "", parts.path)
        return cls(base_url=f"{scheme}://{shown}{quote(path, safe=_SAFE_IN_PATH)}", host=shown)

    @property
    def earlier_spellings(self) -> tuple[str, ...]:
        """The other base URLs under which earlier versions kept what belongs to this server.

        They took a usual port and a final dot for a part of the name.
        """
        parts = urlsplit(self.base_url)
        name, colon, port = self.host.partition(":") if not self.host.startswith("[") else (self.host, "", "")
        usual = f":{_USUAL_PORTS[parts.scheme]}"
        hosts: tuple[str, ...]
        if name.startswith("["):
            hosts = () if "]:" in name else (f"{name}{usual}",)
        elif colon:
            hosts = (f"{name}.:{port}",)
        else:
            hosts = (f"{name}{usual}", f"{name}.", f"{name}.{usual}")
        return tuple(f"{parts.scheme}://{host}{parts.path}" for host in hosts)


def _split(typed: str) -> tuple[SplitResult, str, int | None]:
    """Return the parts of an address, its host in ASCII and its port. Raises AddressError."""
    if not typed:
        raise AddressError(_EMPTY)
    if len(typed) > _MAX_LENGTH or re.search(r"[\s\\]", typed) or not typed.translate(_JOINERS).isprintable():
        raise AddressError(_MALFORMED)
    try:
        parts = urlsplit(typed if "://" in typed else f"//{typed}")
        name = _host(parts)
        port = parts.port
    except MixedAlphabetsError:
        raise AddressError(_MIXED) from None
    except ValueError:
        raise AddressError(_MALFORMED) from None
    is_scheme = name in ("http", "https")  # as parsed from "https:/my.broker.example"
    if not parts.path.isprintable() or (is_scheme and "@" not in parts.netloc):
        raise AddressError(_MALFORMED)
    return parts, name, port


def _host(parts: SplitResult) -> str:
    """The host in ASCII. Raises ValueError. Behind a user's name, which is refused later, it may be anything."""
    if ":" in (parts.hostname or ""):
        address = ipaddress.IPv6Address(parts.hostname)
        if address.scope_id:
            raise HostNameError(parts.hostname)
        return str(address)
    # Not `parts.hostname`, whose small letters are Python's: it makes another Greek letter of the last one in ΒΌΛΟΣ.
    typed = parts.netloc.rpartition("@")[2].partition(":")[0]
    try:
        return ascii_host_name(typed)
    except HostNameError:
        if "@" in parts.netloc:
            return ""
        raise


@dataclass(frozen=True, slots=True)
class AccessToken:
    """The secret that grants access to the account. Its repr hides it; read `secret` only to build a header."""

    secret: str = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Strip and validate a pasted token: 8 to 8192 printable ASCII characters, no spaces. Raises TokenError.

        The HTTP stack would raise on anything else and quote the token in its message.
        """
        token = re.sub(r"^bearer\s+", "", text.strip(), flags=re.IGNORECASE)
        if not re.fullmatch(r"[\x21-\x7e]{8,8192}", token):
            raise TokenError
        return cls(token)


class UploadEncoding(Enum):
    """How the file is encoded in the body of an add request (contract, section 1)."""

    MULTIPART = "multipart"
    JSON_BASE64 = "json-base64"
    JSON_DATA_URI = "json-data-uri"
    JSON_PATH = "json-path"


DEFAULT_MAX_BYTES = 50 * 1024 * 1024
"""The hard limit of a file's size in bytes for a server that states none."""


class ProxyScheme(Enum):
    """How a proxy that was entered by hand is spoken to. The values are those of curl."""

    HTTP = "http"
    SOCKS5 = "socks5"
    """The server's name is looked up on this computer."""
    SOCKS5H = "socks5h"
    """The server's name is looked up by the proxy."""


class ProxyKind(Enum):
    """How requests reach a server that is not this machine."""

    SYSTEM = "system"
    """Follow the operating system's settings."""
    NONE = "none"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class ProxyChoice:
    """The proxy setting of one server. A proxy's password is stored only in the system's keyring."""

    kind: ProxyKind = ProxyKind.SYSTEM
    host: str = ""
    """Used only for MANUAL, like the fields below."""
    port: int = 0
    user: str = ""
    scheme: ProxyScheme = ProxyScheme.HTTP

    @classmethod
    def manual(cls, host: str, port: int, user: str = "", scheme: ProxyScheme = ProxyScheme.HTTP) -> Self:
        """Make a manual proxy. Its name is validated and normalised like a server's. Raises AddressError."""
        inner = f"[{host}]" if ":" in host and not host.startswith("[") else host
        checked = ServerAddress.parse(f"https://{inner}:{port}")
        if checked.base_url != f"https://{checked.host}":
            raise AddressError(_PROXY)
        return cls(ProxyKind.MANUAL, checked.host.removesuffix(f":{port}"), port, user, scheme)


class SignInWay(Enum):
    """How a person signs in at a server. The values are those of the settings file."""

    EMAIL = "email"
    """With email and password, and perhaps a one-time code."""
    TOKEN = "token"  # noqa: S105 - the word, not a secret
    """With an access token that the broker gave them."""


@dataclass(frozen=True, slots=True)
class ServerProfile:
    """The settings of one server, as entered by a person or the broker's IT."""

    address: ServerAddress
    upload_encoding: UploadEncoding = UploadEncoding.MULTIPART
    document_types: tuple[DocumentType, ...] = ()
    max_bytes: int = DEFAULT_MAX_BYTES
    settle_seconds: float = 0.0
    """How long this server is known to need until a document is in its list; 0 where nothing is known."""
    resend_seconds: float = 0.0
    """So long after its POST a document that no list shows is sent again; 0 where nothing is known."""
    ask_before_resend: bool = False
    """Whether the person is asked before that."""
    ca_file: Path | None = None
    """Certificates (PEM) that are trusted for this server in addition to the operating system's."""
    proxy: ProxyChoice = ProxyChoice()
    rules: RuleProfiles = NO_RULES
    """What this broker wants of documents, where its IT has stated it."""
    sign_in_help: str = ""
    """Where this broker's clients find what they sign in with, in the broker's words."""
    sign_in_way: SignInWay | None = None
    """How the person signed in last; None if they never did."""
    email: str = field(default="", repr=False)
    """The address that the person signed in with last, to be offered again; "" for none."""
    saved_account: str = ""
    """The account whose sign-in is in the system's keyring; "" for none. A name that we made up, not a secret."""
