"""Server profiles as a file that a broker's IT can distribute, so that clients do not have to type settings.

    # Servers for Dossier. It holds no secret.
    [[servers]]                      # as in settings.toml
    address = "https://my.broker.example"
    ca_certificates = '''
    -----BEGIN CERTIFICATE-----
    …
    '''

An export never contains accounts, the user name of a proxy (IT may add one by hand; it is read) or private keys.
Certificates are embedded; on import they become a private file named after their hash, once the person has agreed.
Reading is strict, so that the author of the file learns what is wrong with it: nothing is used until all of it is
valid.
"""

import base64
import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import tomlkit
from tomlkit.items import AoT, Table

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, ProfileFileError
from desktop_app.domain.profile_changes import ProfileChange
from desktop_app.domain.server import ServerProfile
from desktop_app.storage.plain_file import NoPlainFileError, read_plain_file
from desktop_app.storage.private_file import write_private
from desktop_app.storage.profiles.toml import filled_in, profile_in, update_table
from desktop_app.storage.settings import Settings
from desktop_app.storage.toml_bounds import TomlTooCostlyError, check_bounds

MAX_BYTES = 1024 * 1024
"""The largest file that is read."""
MAX_SERVERS = 100
MAX_CERTIFICATE_BYTES = 256 * 1024
"""The most bytes of certificates for one server."""
_CERTIFICATES = "ca_certificates"
_NOT_READ = ("ca_file", "kept_account", "email", "sign_in_way")
"""Keys of the settings that mean nothing on another computer, or would refer to what is stored on it."""
_PEM = re.compile(r"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]++)-----END CERTIFICATE-----")
"""Without going back: 256 kB of blanks would take minutes, in which no other thread runs."""

WHOLE_FILE = QT_TRANSLATE_NOOP("errors", "the whole file")
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "it is too large")
_NO_FILE = QT_TRANSLATE_NOOP("errors", "it is not a file")
_NO_SERVERS = QT_TRANSLATE_NOOP("errors", "it has no [[servers]] with an address")
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "there are more than 100")
_TWICE = QT_TRANSLATE_NOOP("errors", "the same address is used twice")
_NO_CERTIFICATES = QT_TRANSLATE_NOOP("errors", "it contains no usable certificates (PEM)")


@dataclass(frozen=True, slots=True)
class ServerFile:
    """What a file holds. Nothing of it is on this computer's disk yet."""

    name: str
    profiles: tuple[ServerProfile, ...]
    certificates: Mapping[Path, str] = field(default_factory=dict)
    """The certificates (PEM) by the file that they will be in."""


def export_profiles(path: Path, profiles: tuple[ServerProfile, ...]) -> None:
    """Write a file to distribute. Replaces an existing file: the caller has asked. Raises ProfileFileError."""
    tables: list[Table] = []
    for number, profile in enumerate(profiles, 1):
        table = tomlkit.table()
        table["address"] = profile.address.base_url
        proxy = replace(profile.proxy, user="")
        exported = replace(profile, ca_file=None, saved_account="", email="", sign_in_way=None, proxy=proxy)
        update_table(table, exported, ServerProfile(profile.address), Path())
        if profile.ca_file is not None:
            place = _place_of(number, "ca_file")
            certificates = _certificates(_read(profile.ca_file, MAX_CERTIFICATE_BYTES, path, place), path, place)
            table[_CERTIFICATES] = tomlkit.string(certificates, multiline=True)
        table.add(tomlkit.nl())
        tables.append(table)
    document = tomlkit.document()
    document.add(tomlkit.comment("Servers for Dossier. It holds no secret."))
    document.add(tomlkit.nl())
    document["servers"] = AoT(tables)
    try:
        write_private(path, tomlkit.dumps(document))
    except OSError as error:
        raise _problem(path, WHOLE_FILE, error.strerror or "") from error


def read_profiles(path: Path, certificates: Path) -> ServerFile:
    """Read the profiles in a file. Raises ProfileFileError, which names the first mistake in it.

    `certificates` is the folder, below the config folder, that the certificates in the file will be written to.
    """
    profiles: list[ServerProfile] = []
    texts: dict[Path, str] = {}
    for number, table in enumerate(_server_tables(path), 1):
        profile = _profile(table, number, path)
        if any(each.address == profile.address for each in profiles):
            raise _problem(path, _place_of(number, "address"), _TWICE)
        if _CERTIFICATES in table:
            place = _place_of(number, _CERTIFICATES)
            text = _certificates(str(table[_CERTIFICATES]), path, place)
            ca_file = certificates / f"{hashlib.sha256(text.encode()).hexdigest()[:32]}.pem"
            texts[ca_file] = text
            profile = replace(profile, ca_file=ca_file)
        profiles.append(profile)
    return ServerFile(path.name, tuple(profiles), texts)


def write_certificates(found: ServerFile) -> None:
    """Write the certificates of a file to their own files. Raises ProfileFileError."""
    for ca_file, text in found.certificates.items():
        try:
            ca_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_private(ca_file, text)
        except OSError as error:
            raise _problem(Path(found.name), ca_file.parent.name, error.strerror or "") from error


def changes(settings: Settings, found: ServerFile) -> tuple[ProfileChange, ...]:
    """What `merged` would change, server by server, without those that stay the same."""
    after = merged(settings, found.profiles)
    changed = [(settings.profile_of(each.address), each) for each in after.servers if each not in settings.servers]
    known = {each.address for each in settings.servers}
    return tuple(
        ProfileChange(
            old,
            new,
            new.address not in known,
            _fingerprints(found.certificates.get(new.ca_file, "")) if new.ca_file not in (None, old.ca_file) else (),
        )
        for old, new in changed
    )


def merged(settings: Settings, profiles: tuple[ServerProfile, ...]) -> Settings:
    """The settings with the profiles merged in: field by field for a known address, new servers at the end.

    A field at its default does not override what a person entered. A saved sign-in stays with its server.
    """
    for profile in profiles:
        known = settings.profile_of(profile.address)
        new = filled_in(known, profile)
        if not new.proxy.user and new.proxy == replace(known.proxy, user=""):
            new = replace(new, proxy=known.proxy)
        settings = settings.with_profile(replace(new, saved_account=known.saved_account))
    return settings


def _server_tables(path: Path) -> list[Mapping[str, object]]:
    text = _read(path, MAX_BYTES, path, WHOLE_FILE)
    try:
        check_bounds(text)
        document = tomllib.loads(text)
    except TomlTooCostlyError as error:
        raise _problem(path, WHOLE_FILE, error.reason) from None
    except (ValueError, RecursionError) as error:  # the message says in which line
        raise _problem(path, WHOLE_FILE, str(error)[:200]) from None
    tables = document.get("servers")
    if not isinstance(tables, list) or not tables or not all(isinstance(each, Mapping) for each in tables):
        raise _problem(path, "servers", _NO_SERVERS)
    if len(tables) > MAX_SERVERS:
        raise _problem(path, "servers", _TOO_MANY)
    return tables


def _profile(table: Mapping[str, object], number: int, path: Path) -> ServerProfile:
    problems: list[tuple[str, str]] = []
    read = {key: value for key, value in table.items() if key not in _NOT_READ}
    profile = profile_in(read, Path(), lambda key, reason: problems.append((key, reason)))
    if profile is None or problems:
        key, reason = problems[0]
        raise _problem(path, _place_of(number, key), reason)
    return profile


def _certificates(text: str, path: Path, place: str) -> str:
    """The certificates in a PEM text, without anything else that is in the text."""
    import ssl  # noqa: PLC0415 - 10 ms that the start of the app does not need

    if len(text) > MAX_CERTIFICATE_BYTES:
        raise _problem(path, place, _TOO_LARGE)
    try:
        found = [base64.b64decode(each, validate=False) for each in _PEM.findall(text)]
        for each in found:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=each)
    except (ValueError, ssl.SSLError):
        found = []
    if not found:
        raise _problem(path, place, _NO_CERTIFICATES)
    return "".join(ssl.DER_cert_to_PEM_cert(each) for each in found)


def _fingerprints(certificates: str) -> tuple[str, ...]:
    return tuple(hashlib.sha256(base64.b64decode(each)).hexdigest() for each in _PEM.findall(certificates))


def _read(file: Path, limit: int, path: Path, place: str) -> str:
    """Read a text file of at most `limit` bytes. Does not block on a pipe or a device."""
    try:
        content = read_plain_file(file, limit + 1)
    except NoPlainFileError:
        raise _problem(path, place, _NO_FILE) from None
    except (OSError, ValueError) as error:
        raise _problem(path, place, getattr(error, "strerror", None) or _NO_FILE) from None
    if len(content) > limit:
        raise _problem(path, place, _TOO_LARGE)
    try:
        return content.decode("utf-8-sig")
    except UnicodeError as error:
        raise _problem(path, place, str(error)[:200]) from None


def _place_of(number: int, key: str) -> str:
    return f"servers {number}, {key}"


def _problem(path: Path, place: str, reason: str) -> ProfileFileError:
    return ProfileFileError(path=path.name, place=place, reason=reason)
