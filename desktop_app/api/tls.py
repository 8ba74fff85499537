"""Whom a connection believes: the operating system's store of certificates, and one more file per server.

There is no way to turn the check off. Environment variables that point nowhere (SSL_CERT_FILE, SSL_CERT_DIR) are passed
over for the system's own places, and SSLKEYLOGFILE is not obeyed: a context made by hand does not look at it.
"""

import ssl
import stat
from pathlib import Path

import truststore

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.errors_network import CaFileError

MAX_CA_FILE_BYTES = 4 * 1024 * 1024
"""Twenty times the store of an operating system; a larger file was chosen by mistake."""

_DER = b"\x30\x82"
"""How a certificate begins as Windows exports it; OpenSSL tells the two forms apart by the type of what it is given."""

_MISSING = QT_TRANSLATE_NOOP("errors", "It is not there.")
_UNREADABLE = QT_TRANSLATE_NOOP("errors", "It cannot be read.")
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "It is too large.")
_PRIVATE = QT_TRANSLATE_NOOP("errors", "There is a private key in it.")
_NO_CERTIFICATE = QT_TRANSLATE_NOOP("errors", "There is no certificate in it.")
_BROKEN = QT_TRANSLATE_NOOP("errors", "A certificate in it is damaged.")


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """TLS 1.2 or newer, checked against the operating system's store and the certificates of `ca_file`.

    Blocks up to 0.3 s: call it once, off the event loop. Raises CaFileError.
    """
    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # Many companies' own authorities lack the key identifiers that Python's strict mode asks for (on from 3.13 in its
    # default context). They say nothing about who signed what, so every Python does as 3.11 did.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    if ca_file is not None:
        try:
            context.load_verify_locations(cadata=_certificates(ca_file))
        except ssl.SSLError:
            raise CaFileError(path=ca_file.name, reason=_BROKEN) from None
        # The file may hold a company's issuing authority without the root above it.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return context


def _certificates(ca_file: Path) -> str | bytes:
    """The text of a file that has certificates in it, or a single one in DER form. Raises CaFileError."""
    try:
        if not stat.S_ISREG(ca_file.stat().st_mode):  # a pipe would block
            raise CaFileError(path=ca_file.name, reason=_UNREADABLE)
        with ca_file.open("rb") as file:
            content = file.read(MAX_CA_FILE_BYTES + 1)
    except FileNotFoundError:
        raise CaFileError(path=ca_file.name, reason=_MISSING) from None
    except (OSError, ValueError):  # ValueError: a name with a null in it
        raise CaFileError(path=ca_file.name, reason=_UNREADABLE) from None
    if len(content) > MAX_CA_FILE_BYTES:
        raise CaFileError(path=ca_file.name, reason=_TOO_LARGE)
    if content.startswith(_DER):
        return content
    if b"PRIVATE KEY-----" in content:
        raise CaFileError(path=ca_file.name, reason=_PRIVATE)
    if b"-----BEGIN CERTIFICATE-----" not in content:
        raise CaFileError(path=ca_file.name, reason=_NO_CERTIFICATE)
    return content.decode("ascii", "ignore")  # what stands between certificates may be in any language
