"""A certificate file that was chosen for one server. It is checked when chosen and read when used."""

import ssl
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, CaFileError
from desktop_app.storage.plain_file import read_plain_file

MAX_CA_FILE_BYTES = 4 * 1024 * 1024
"""Twenty times the size of an operating system's store. A larger file was chosen by mistake."""

_DER = b"\x30\x82"
"""The first bytes of a certificate in DER form, as Windows exports it. OpenSSL wants DER as bytes and PEM as text."""

_MISSING = QT_TRANSLATE_NOOP("errors", "It is not there.")
_UNREADABLE = QT_TRANSLATE_NOOP("errors", "It cannot be read.")
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "It is too large.")
_PRIVATE = QT_TRANSLATE_NOOP("errors", "It contains a private key.")
_NO_CERTIFICATE = QT_TRANSLATE_NOOP("errors", "It contains no certificate.")
_BROKEN = QT_TRANSLATE_NOOP("errors", "A certificate in it is damaged.")
_NAME = QT_TRANSLATE_NOOP("errors", "Its name contains invisible characters or is too long.")
_MAX_PATH = 1000
"""The longest path that the settings accept (profiles/fields.py), in characters."""


def add_certificates(context: ssl.SSLContext, ca_file: Path) -> None:
    """Make a context also trust the certificates in a file. Blocks. Raises CaFileError."""
    try:
        context.load_verify_locations(cadata=_certificates(ca_file))
    except ssl.SSLError:
        raise CaFileError(path=ca_file.name, reason=_BROKEN) from None


def check_certificates(ca_file: Path) -> None:
    """Check that a file's path fits in the settings and its certificates are usable. Blocks. Raises CaFileError."""
    if not str(ca_file).isprintable() or len(str(ca_file)) > _MAX_PATH:
        raise CaFileError(path=ca_file.name, reason=_NAME)
    add_certificates(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ca_file)


def _certificates(ca_file: Path) -> str | bytes:
    """Read a file with certificates: PEM as text, a single one in DER form as bytes. Raises CaFileError."""
    try:
        content = read_plain_file(ca_file, MAX_CA_FILE_BYTES + 1)
    except FileNotFoundError:
        raise CaFileError(path=ca_file.name, reason=_MISSING) from None
    except (OSError, ValueError):  # ValueError: a name with a null character
        raise CaFileError(path=ca_file.name, reason=_UNREADABLE) from None
    if len(content) > MAX_CA_FILE_BYTES:
        raise CaFileError(path=ca_file.name, reason=_TOO_LARGE)
    if content.startswith(_DER):
        return content
    if b"PRIVATE KEY-----" in content:
        raise CaFileError(path=ca_file.name, reason=_PRIVATE)
    if b"-----BEGIN CERTIFICATE-----" not in content:
        raise CaFileError(path=ca_file.name, reason=_NO_CERTIFICATE)
    return content.decode("ascii", "ignore")  # text between the certificates may be in any encoding
