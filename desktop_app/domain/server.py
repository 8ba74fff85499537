"""Where the documents go and who sends them: server address, access token, server profile."""

import re
import unicodedata
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Self
from urllib.parse import SplitResult, quote, urlsplit

from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, AddressError, TokenError

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_MAX_LENGTH = 2000
"""Characters of an address; longer ones are a slip of the clipboard."""
_IN_A_PATH = "/%:@!$&'()*+,;=~"
"""Signs that stand for themselves in the path of an address, besides letters and digits (RFC 3986, section 3.3)."""
_HOST = re.compile(r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?$|^[0-9a-f:.]+$")

_EMPTY = QT_TRANSLATE_NOOP(
    "errors", "Type the address that your broker gave you, for example https://my.broker.example"
)
_USERINFO = QT_TRANSLATE_NOOP(
    "errors", "It contains an @ sign, which can hide the real server. Type only the server's name."
)
_SCHEME = QT_TRANSLATE_NOOP("errors", "It must begin with https://")
_PLAIN = QT_TRANSLATE_NOOP("errors", "http:// would send your documents unprotected. Use https://")
_MALFORMED = QT_TRANSLATE_NOOP("errors", "It is not a web address. It looks like https://my.broker.example")
_PROXY = QT_TRANSLATE_NOOP("errors", "Type only the proxy's name, for example proxy.company.example")
_EXTRA = QT_TRANSLATE_NOOP("errors", "Leave out everything from the question mark or # on.")


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A checked base address such as `https://my.broker.example`, without a slash at its end.

    https everywhere; http only to this machine. User names in the address are refused because they hide the real host.
    International names are kept in their ASCII (punycode) form, and other signs of a path as they travel (%…), which is
    also what is shown. What cannot be seen, such as a mark of direction, is refused.
    """

    base_url: str
    host: str
    """Host with port where one was given, for sentences and titles."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what a person typed. A missing scheme is https (http for this machine). Raises AddressError."""
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
        if port is not None:
            shown = f"{shown}:{port}"
        path = re.sub(r"(/api/v2/my/documents|/api/v2|/api)?/*$", "", parts.path)
        return cls(base_url=f"{scheme}://{shown}{quote(path, safe=_IN_A_PATH)}", host=shown)


def _split(typed: str) -> tuple[SplitResult, str, int | None]:
    """The parts of an address, its host in ASCII and its port. Raises AddressError."""
    if not typed:
        raise AddressError(_EMPTY)
    if len(typed) > _MAX_LENGTH or re.search(r"[\s\\]", typed) or not typed.isprintable():
        raise AddressError(_MALFORMED)
    try:
        parts = urlsplit(typed if "://" in typed else f"//{typed}")
        name = (parts.hostname or "").encode("idna").decode("ascii").lower()
        shown = name.encode("ascii").decode("idna")
        port = parts.port
    except ValueError:
        raise AddressError(_MALFORMED) from None
    half_a_scheme = name in ("http", "https")  # of "https:/my.broker.example"
    # A host has no pictures: IDNA 2008 knows none, and the HTTP library raises at their Punycode.
    odd = "xn--" in name and any(unicodedata.category(each)[0] not in "LMN" and each not in "-." for each in shown)
    if (half_a_scheme or odd or not _HOST.match(name)) and "@" not in parts.netloc:
        raise AddressError(_MALFORMED)
    return parts, name, port


@dataclass(frozen=True, slots=True)
class AccessToken:
    """The secret that opens the account. Its repr hides it; ask for `secret` only where a header is built."""

    secret: str = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Strip what was pasted and check it: 8 to 8192 printable ASCII characters without spaces. Raises TokenError.

        Anything else would travel into an exception text of the HTTP stack.
        """
        token = re.sub(r"^bearer\s+", "", text.strip(), flags=re.IGNORECASE)
        if not re.fullmatch(r"[\x21-\x7e]{8,8192}", token):
            raise TokenError
        return cls(token)


class UploadEncoding(Enum):
    """How the file travels in the body of an add request (contract, section 1)."""

    MULTIPART = "multipart"
    JSON_BASE64 = "json-base64"
    JSON_DATA_URI = "json-data-uri"
    JSON_PATH = "json-path"


DEFAULT_MAX_BYTES = 50 * 1024 * 1024
"""The default hard limit of a file's size in bytes, where a server states none."""


class ProxyKind(Enum):
    """Which way requests take to a server that is not this machine."""

    SYSTEM = "system"
    """As the operating system says."""
    NONE = "none"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class ProxyChoice:
    """The way to a server. A proxy's password is in the system's keyring only."""

    kind: ProxyKind = ProxyKind.SYSTEM
    host: str = ""
    """Only for MANUAL, like the two below."""
    port: int = 0
    user: str = ""

    @classmethod
    def manual(cls, host: str, port: int, user: str = "") -> Self:
        """A proxy by its name, checked like that of a server and written in the same way. Raises AddressError."""
        inner = f"[{host}]" if ":" in host and not host.startswith("[") else host
        checked = ServerAddress.parse(f"https://{inner}:{port}")
        if checked.base_url != f"https://{checked.host}":
            raise AddressError(_PROXY)
        return cls(ProxyKind.MANUAL, checked.host.removesuffix(f":{port}"), port, user)


@dataclass(frozen=True, slots=True)
class ServerProfile:
    """What a person or the broker's IT wrote down about one server."""

    address: ServerAddress
    upload_encoding: UploadEncoding = UploadEncoding.MULTIPART
    document_types: tuple[DocumentType, ...] = ()
    max_bytes: int = DEFAULT_MAX_BYTES
    settle_seconds: float = 0.0
    """How long this server is known to need until a document is in its list; 0 where nothing is known."""
    ca_file: Path | None = None
    """Certificates (PEM) that are trusted for this server besides those of the operating system."""
    proxy: ProxyChoice = ProxyChoice()
    saved_account: str = ""
    """The account whose sign-in is in the system's keyring; "" for none. A name of our own, no secret."""


@dataclass(frozen=True, slots=True)
class ProfileChange:
    """What importing a profile would change, for the question before it: who can read along is decided here."""

    address: ServerAddress
    is_new: bool
    ca_file: Path | None
    """Certificates that would be trusted from then on; None where that does not change."""
    proxy: ProxyChoice | None
    """The way that would be taken from then on; None where that does not change."""
