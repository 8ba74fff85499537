"""A file of certificates that somebody chose for one server: looked at when it is chosen, read when it is used."""

import ssl
import stat
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, CaFileError

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
_NAME = QT_TRANSLATE_NOOP("errors", "Its name has signs that cannot be seen, or is too long.")
_MAX_PATH = 1000
"""Characters of a path in the settings (profile_fields.py)."""


def add_certificates(context: ssl.SSLContext, ca_file: Path) -> None:
    """Have a context trust the certificates of a file too. Blocks. Raises CaFileError."""
    try:
        context.load_verify_locations(cadata=_certificates(ca_file))
    except ssl.SSLError:
        raise CaFileError(path=ca_file.name, reason=_BROKEN) from None


def check_certificates(ca_file: Path) -> None:
    """Whether a file can be written into the settings and used for connections. Blocks. Raises CaFileError."""
    if not str(ca_file).isprintable() or len(str(ca_file)) > _MAX_PATH:
        raise CaFileError(path=ca_file.name, reason=_NAME)
    add_certificates(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ca_file)


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
