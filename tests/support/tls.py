"""The TLS context of tests that are not about TLS, and chains of certificates for those that are."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID


@cache
def usual_tls() -> ssl.SSLContext:
    """Made once for all tests of a process: reading the system's certificates takes 0.1 s."""
    return ssl.create_default_context()


@dataclass(frozen=True)
class Issued:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)


def issue(name: str, by: Issued | None = None, *, address: str = "", place_of_issuer: str = "") -> Issued:
    """A certificate of an authority, or of the server at `address`; self-signed unless it is `by` somebody.

    `place_of_issuer` is the URL of the issuer's certificate, which public authorities write into theirs.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(
        subject_name=subject,
        issuer_name=subject if by is None else by.certificate.subject,
        public_key=key.public_key(),
        serial_number=x509.random_serial_number(),
        not_valid_before=now - timedelta(days=1),
        not_valid_after=now + timedelta(days=1),
    )
    if address:
        names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))])
        builder = builder.add_extension(names, critical=False)
    else:
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    if place_of_issuer:
        place = x509.UniformResourceIdentifier(place_of_issuer)
        access = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, place)
        builder = builder.add_extension(x509.AuthorityInformationAccess([access]), critical=False)
    return Issued(builder.sign(key if by is None else by.key, hashes.SHA256()), key)


def server_that_sends(folder: Path, own: Issued, *others: Issued) -> ssl.SSLContext:
    """The context of a server that sends these certificates, its own first."""
    secret = own.key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = folder / "server.pem"
    file.write_bytes(b"".join(each.pem for each in (own, *others)) + secret)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
