"""Reads the names in a rejected certificate, for the message that helps a person's IT to find the right file.

The certificate is fetched over a second connection on which no HTTP is sent. Its names are untrusted text: they are
shortened, and control characters are replaced.
"""

import asyncio
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

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


async def presented_by(host: str, port: int, seconds: float = LOOK_SECONDS) -> Certificate:
    """Fetch a server's certificate without verifying it. Its names are UNKNOWN if that fails or takes too long."""
    try:
        async with asyncio.timeout(seconds):
            der = await _handshake(host, port)
            return await asyncio.to_thread(read, der)
    except (OSError, TimeoutError, ValueError):  # ValueError: an invalid host name
        return Certificate()


def read(der: bytes) -> Certificate:
    """Read the names in a certificate in DER form; UNKNOWN if it is not one or they are missing."""
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
    except Exception:  # noqa: BLE001 - a forged certificate can make its parser raise anything
        return Certificate()
    return Certificate(issuer=_shown(", ".join(parts)), names=_shown(", ".join(names[:_MAX_NAMES])))


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


async def _handshake(host: str, port: int) -> bytes:
    """Fetch the server's certificate in DER form. Raises OSError."""
    unchecked = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    unchecked.check_hostname = False
    unchecked.verify_mode = ssl.CERT_NONE  # to read what was rejected; nothing is ever sent on this connection
    _, writer = await asyncio.open_connection(host, port, ssl=unchecked, server_hostname=host)
    try:
        return writer.get_extra_info("ssl_object").getpeercert(binary_form=True) or b""
    finally:
        writer.transport.abort()
