"""Reads the names in a rejected certificate, for the message that helps a person's IT to find the right file.

The certificate is fetched over a second connection, through the same proxy, on which the server is sent no HTTP. Its
names are untrusted text: they are shortened, and control characters are replaced.
"""

import asyncio
import base64
import socket
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx

from desktop_app.api.proxy import is_socks, port_of
from desktop_app.api.socks import SocksError, open_tunnel

if TYPE_CHECKING:
    from cryptography import x509

MAX_NAME = 100
"""The most characters of a certificate's name that are shown."""
_MAX_NAMES = 5
LOOK_SECONDS = 3.0
"""How long the second connection may take in total."""

UNKNOWN = "?"
"""Stands for a name that could not be read."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """The names in a certificate, safe to show."""

    issuer: str = UNKNOWN
    names: str = UNKNOWN
    """The servers that it was issued for."""
    is_self_signed: bool = False
    """Whether it names itself as its issuer."""
    lacks_intermediate: bool = False
    """Whether the server should have sent its issuer's certificate too, and did not."""


async def presented_by(
    host: str, port: int, via: httpx.Proxy | None = None, seconds: float = LOOK_SECONDS
) -> Certificate:
    """Fetch a server's certificate without verifying it. Its names are UNKNOWN if that fails or takes too long."""
    try:
        async with asyncio.timeout(seconds):
            chain = await _handshake(host, port, via)
            return await asyncio.to_thread(read, *chain)
    except (OSError, TimeoutError, ValueError, EOFError, asyncio.LimitOverrunError):
        # ValueError: an invalid host name; the last two: a proxy that does not answer as one
        return Certificate()


def read(der: bytes = b"", *others: bytes) -> Certificate:
    """Read a certificate in DER form, and the others that were sent with it; UNKNOWN if it is not one."""
    from cryptography import x509  # noqa: PLC0415 - 50 ms that only a rejected certificate costs

    try:
        certificate = x509.load_der_x509_certificate(der)
        issuer = certificate.issuer
        parts = [
            str(attribute.value)
            for kind in (x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME)
            for attribute in issuer.get_attributes_for_oid(kind)[:1]
        ]
        names = _servers(certificate)
        is_self_signed = bool(parts) and issuer == certificate.subject
        sent = {x509.load_der_x509_certificate(each).subject for each in others}
        lacks_intermediate = not is_self_signed and issuer not in sent and _has_intermediate(certificate)
    except Exception:  # noqa: BLE001 - a forged certificate can make its parser raise anything
        return Certificate()
    return Certificate(
        issuer=_shown(", ".join(parts)),
        names=_shown(", ".join(names[:_MAX_NAMES])),
        is_self_signed=is_self_signed,
        lacks_intermediate=lacks_intermediate,
    )


def _has_intermediate(certificate: "x509.Certificate") -> bool:
    """Whether it names a place of its issuer's certificate, or is noted in the public logs of certificates.

    Public authorities issue from intermediates only, and do both; those who intercept connections do neither.
    """
    from cryptography import x509  # noqa: PLC0415 - as above
    from cryptography.x509.oid import AuthorityInformationAccessOID  # noqa: PLC0415 - as above

    kinds = {type(each.value) for each in certificate.extensions}
    if x509.PrecertificateSignedCertificateTimestamps in kinds:
        return True
    if x509.AuthorityInformationAccess not in kinds:
        return False
    places = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    return any(each.access_method == AuthorityInformationAccessOID.CA_ISSUERS for each in places)


def _servers(certificate: "x509.Certificate") -> list[str]:
    from cryptography import x509  # noqa: PLC0415 - as above

    try:
        alternatives = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return [str(name.value) for name in certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)]
    return [
        *alternatives.get_values_for_type(x509.DNSName),
        *(str(address) for address in alternatives.get_values_for_type(x509.IPAddress)),
    ]


def _shown(text: str) -> str:
    """A name without control and direction characters, at most MAX_NAME characters long."""
    clean = "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
    return (clean if len(clean) <= MAX_NAME else f"{clean[: MAX_NAME - 1]}…") or UNKNOWN


async def _handshake(host: str, port: int, via: httpx.Proxy | None) -> Sequence[bytes]:
    """Fetch what the server presents, in DER form, its own certificate first. Raises OSError, EOFError."""
    unchecked = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    unchecked.check_hostname = False
    unchecked.verify_mode = ssl.CERT_NONE  # to read what was rejected; nothing is ever sent on this connection
    if via is None:
        _, writer = await asyncio.open_connection(host, port, ssl=unchecked, server_hostname=host)
    else:
        writer = await _tunnel(host, port, via)
    try:
        if via is not None:
            await writer.start_tls(unchecked, server_hostname=host)
        return _chain_of(writer.get_extra_info("ssl_object"))
    finally:
        writer.transport.abort()


async def _tunnel(host: str, port: int, via: httpx.Proxy) -> asyncio.StreamWriter:
    """Connect through a proxy, with what the person told it. Raises OSError if it refuses, EOFError if it hangs up."""
    if is_socks(via):
        return await _socks_tunnel(host, port, via)
    tls = via.ssl_context if via.url.scheme == "https" else None
    its_port = via.url.port or (80 if tls is None else 443)
    reader, writer = await asyncio.open_connection(via.url.host, its_port, ssl=tls)
    try:
        target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        head = f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n"
        if via.raw_auth is not None:
            head += f"Proxy-Authorization: Basic {base64.b64encode(b':'.join(via.raw_auth)).decode()}\r\n"
        writer.write(f"{head}\r\n".encode())
        status = (await reader.readuntil(b"\r\n\r\n")).split(maxsplit=2)[1:2]
    except BaseException:
        writer.transport.abort()
        raise
    if status != [b"200"]:
        writer.transport.abort()
        raise ConnectionRefusedError("the proxy makes no tunnel now")
    return writer


async def _socks_tunnel(host: str, port: int, via: httpx.Proxy) -> asyncio.StreamWriter:
    reader, writer = await asyncio.open_connection(via.url.host, port_of(via))

    async def _write(data: bytes) -> None:
        writer.write(data)

    try:
        if via.url.scheme == "socks5":
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
            host = str(found[0][4][0])
        await open_tunnel(reader.readexactly, _write, host, port, via.raw_auth)
    except SocksError as error:
        writer.transport.abort()
        raise ConnectionRefusedError("the proxy makes no tunnel now") from error
    except BaseException:
        writer.transport.abort()
        raise
    return writer


def _chain_of(connection: Any) -> Sequence[bytes]:
    """All certificates that were sent, or only the first where this Python does not tell the others."""
    own: bytes = connection.getpeercert(binary_form=True) or b""
    inner = getattr(connection, "_sslobj", connection)  # public, and in DER form, only from Python 3.13 on
    chain = inner.get_unverified_chain() if hasattr(inner, "get_unverified_chain") else None
    others = [
        each if isinstance(each, bytes) else ssl.PEM_cert_to_DER_cert(each.public_bytes()) for each in chain or ()
    ]
    return [own, *others[1:]]
