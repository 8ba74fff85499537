"""What a refused certificate says of itself, for the sentence that helps a person's IT to find the right file.

It is read over a second connection on which no byte of HTTP is sent. Nothing that it says is believed: its names are
text of a stranger, cut and without characters that a screen would act on.
"""

import asyncio
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509

MAX_NAME = 100
"""Characters of a certificate's name that are shown."""
_MAX_NAMES = 5
LOOK_SECONDS = 3.0
"""How long the second connection may take in all."""

UNKNOWN = "?"
"""Stands for a name that could not be found out."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """The names in a certificate, ready to be shown."""

    issuer: str = UNKNOWN
    names: str = UNKNOWN
    """The servers that it is for."""


async def presented_by(host: str, port: int, seconds: float = LOOK_SECONDS) -> Certificate:
    """The certificate that a server shows, whatever it is worth; its names are UNKNOWN if it cannot be had in time."""
    try:
        async with asyncio.timeout(seconds):
            der = await _handshake(host, port)
            return await asyncio.to_thread(read, der)
    except (OSError, TimeoutError, ValueError):  # ValueError: a name that no server can have
        return Certificate()


def read(der: bytes) -> Certificate:
    """The names in a certificate in DER form; UNKNOWN where it is not one or they are missing."""
    from cryptography import x509  # noqa: PLC0415 - 50 ms that only a refused certificate costs

    try:
        certificate = x509.load_der_x509_certificate(der)
        issuer = certificate.issuer
        parts = [
            str(attribute.value)
            for kind in (x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME)
            for attribute in issuer.get_attributes_for_oid(kind)[:1]
        ]
        names = _servers(certificate)
    except Exception:  # noqa: BLE001 - a made-up certificate can raise whatever its parser did not think of
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
    """A name without control and direction characters, at most MAX_NAME long."""
    clean = "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
    return (clean if len(clean) <= MAX_NAME else f"{clean[: MAX_NAME - 1]}…") or UNKNOWN


async def _handshake(host: str, port: int) -> bytes:
    """The server's certificate in DER form. Raises OSError."""
    unchecked = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    unchecked.check_hostname = False
    unchecked.verify_mode = ssl.CERT_NONE  # to look at what was refused; nothing is ever sent on this connection
    _, writer = await asyncio.open_connection(host, port, ssl=unchecked, server_hostname=host)
    try:
        return writer.get_extra_info("ssl_object").getpeercert(binary_form=True) or b""
    finally:
        writer.transport.abort()
