"""Settings and server profiles in one TOML file that a person or the broker's IT may edit. It never holds a secret.

    [window]
    size = [1100, 720]               # the last one
    folder = "/home/anna/Pictures"   # where the last document came from
    places = [{ screen = "Maker Model 123 2560x1440", size = [1100, 720], at = [80, 60], maximized = false }]

    sort = ["added", "descending"]   # how the list is arranged: columns = {…}, order, hidden, filter, selected, details

    [preferences]
    language = "de"                  # the system's, if it is not here
    notifications = "with names"     # or "without names", the usual one, or "none"

    [[servers]]                      # the most recent one first
    address = "https://my.broker.example"
    upload_encoding = "multipart"    # or json-base64, json-data-uri, json-path
    max_megabytes = 50               # larger files are not sent
    settle_seconds = 60              # how long the server may need before a new document is in its list
    document_types = [{ id = 1, caption = "Passport", sides = 1, group = "Proof of ID" }]
    ca_file = "certificates/it.pem"  # trusted for this server too; a path that starts at this file's folder
    resend_seconds = 300             # so long after its POST a document that no list shows is sent again
    ask_before_resend = false        # true: you are asked before that
    proxy = { host = "proxy.example", port = 3128, user = "anna" }    # or "system" or "none"
                                     # with scheme = "socks5" or "socks5h" it is no HTTP proxy
    sign_in_help = "My account, Access"  # where the broker's clients find what they sign in with
    sign_in_way = "email"            # or token: how the person signed in last, and with which address
    email = "anna@example.test"
    kept_account = "anna"            # whose sign-in is in the system's keyring

Values that cannot be understood are ignored but stay in the file, and so do keys that nobody knows, which are told. A
file that is not valid TOML, or whose `servers` are no list of tables, is never overwritten. The file may begin with a
byte order mark, and may be a link of this user to a file of this user, which is then written in its place.
"""

import codecs
import errno
import os
import re
import tomllib
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

import tomlkit
import tomlkit.exceptions
from tomlkit.items import AoT, Table

from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    NotKeptError,
    SettingsError,
    SettingsNotKeptError,
    SettingsUnknownError,
    StartError,
)
from desktop_app.domain.preferences import USUAL, Preferences
from desktop_app.domain.server import ServerAddress, ServerProfile
from desktop_app.domain.table_layout import AS_IT_COMES, TableLayout
from desktop_app.domain.window_place import WindowPlace
from desktop_app.storage.ownership import open_own_file, trusted_path
from desktop_app.storage.preferences import PREFERENCE_KEYS, preferences_in, write_preferences
from desktop_app.storage.private_file import write_private
from desktop_app.storage.profiles.toml import address_in, profile_in, unknown_keys, update_table
from desktop_app.storage.toml_bounds import TomlTooCostlyError, check_bounds
from desktop_app.storage.window_places import WINDOW_KEYS, folder_in, layout_in, places_in, size_in, write_window

MAX_RECENT = 8
"""The most servers offered in a list. The file stores all of them."""
MAX_BYTES = 1024 * 1024
"""The largest file that is read; a longer one is none that a person wrote. For what it costs see toml_bounds.py."""
_MOST_NAMED = 5
"""The most unknown keys that are named."""
_TABLES = {"window": WINDOW_KEYS, "preferences": PREFERENCE_KEYS}
"""The tables besides the servers, with the keys in them."""
_NO_LIST = QT_TRANSLATE_NOOP("errors", "each server begins with [[servers]], in two pairs of brackets")


@dataclass(frozen=True, slots=True)
class Settings:
    """The content of the settings file."""

    servers: tuple[ServerProfile, ...] = ()
    """The most recent one first."""
    window_size: tuple[int, int] | None = None
    """Width and height in device-independent pixels, where it is not on one of the screens below."""
    window_places: tuple[WindowPlace, ...] = ()
    """The most recent one first."""
    picker_folder: Path | None = None
    """Where the last document came from; None if none did."""
    table_layout: TableLayout = AS_IT_COMES
    """How the list was arranged."""
    preferences: Preferences = USUAL
    """What the person set for the whole app."""

    @property
    def recent(self) -> tuple[ServerProfile, ...]:
        """The servers to offer in a list."""
        return self.servers[:MAX_RECENT]

    def profile_of(self, address: ServerAddress) -> ServerProfile:
        """The profile for an address, or a new one with defaults."""
        known = (profile for profile in self.servers if profile.address == address)
        return next(known, ServerProfile(address))

    def with_recent(self, profile: ServerProfile) -> Self:
        """The settings with this server moved to the front."""
        return replace(self, servers=(profile, *self.without(profile.address).servers))

    def with_profile(self, profile: ServerProfile) -> Self:
        """The settings with this profile replacing the one with its address, or added at the end."""
        if all(each.address != profile.address for each in self.servers):
            return replace(self, servers=(*self.servers, profile))
        return replace(
            self, servers=tuple(profile if each.address == profile.address else each for each in self.servers)
        )

    def without(self, address: ServerAddress) -> Self:
        """The settings without this server."""
        return replace(self, servers=tuple(each for each in self.servers if each.address != address))


class SettingsFile:
    """Reads and writes the settings file, preserving comments and unknown keys.

    What a person changed in the file while the app runs is preserved too, unless the app changed the same field: only
    differences from what was last read or written are written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._folder = path.parent
        self._encoding = "utf-8"
        self._known: dict[ServerAddress, ServerProfile] = {}
        self.problem: SettingsError | None = None
        """Why the file on disk could not be read. While this is set, the file is never overwritten."""
        self.warnings: tuple[NotKeptError, ...] = ()
        """What a person should know of the file when it was last loaded, though the app goes on."""

    def load(self) -> Settings:
        """Read the settings; defaults if there is no file or `problem` is set. Of duplicates, the first counts."""
        # tomlkit, which keeps comments, takes sixteen times as long: seconds for a profile with thousands of types.
        document = self._document(tomllib.loads)
        profiles: dict[ServerAddress, ServerProfile] = {}
        for table in _tables(document):
            profile = profile_in(table, self._folder)
            if profile is not None:
                profiles.setdefault(profile.address, profile)
        self._known = profiles
        self.warnings = self._warnings(document)
        window = document.get("window")
        return Settings(
            tuple(profiles.values()),
            size_in(window),
            places_in(window),
            folder_in(window),
            layout_in(window),
            preferences_in(document.get("preferences")),
        )

    def save(self, settings: Settings, moved: Mapping[ServerAddress, ServerAddress] | None = None) -> None:
        """Write the settings. Raises SettingsError if the file cannot be written, or could not be read before.

        `moved` maps a server's new address to its old one, so that the rest of its table is preserved.
        """
        document = self._document()
        if self.problem is not None:
            raise self.problem
        encoding = self._encoding
        servers = self._servers(_tables(document), settings.servers, moved or {})
        if servers or isinstance(document.get("servers"), list):
            document["servers"] = AoT(servers, parsed=True)  # "parsed": adds no blank lines on every save
        size, places, folder = settings.window_size, settings.window_places, settings.picker_folder
        layout = settings.table_layout
        if size is not None or places or folder is not None or layout != AS_IT_COMES:
            window = document.setdefault("window", tomlkit.table())
            if isinstance(window, MutableMapping):
                write_window(window, size, places, folder, layout)
        if settings.preferences != preferences_in(document.get("preferences")):
            table = document.setdefault("preferences", tomlkit.table())
            if isinstance(table, MutableMapping):
                write_preferences(table, settings.preferences)
        try:
            # Of a link that leads to another folder, as people keep their settings, the target is written.
            write_private(trusted_path(self._path), tomlkit.dumps(document), encoding)
        except StartError as error:  # a link that another user can change
            raise SettingsError(path=self._path.name, reason=_reason_of(error)) from error
        except OSError as error:
            raise SettingsError(path=self._path.name, reason=error.strerror or "") from error
        except UnicodeError as error:  # a certificate file's name that is not valid Unicode
            raise SettingsError(path=self._path.name, reason=str(error)[:200]) from error
        self._known = {profile.address: profile for profile in settings.servers}

    def _servers(
        self,
        tables: list[Mapping[str, object]],
        profiles: tuple[ServerProfile, ...],
        moved: Mapping[ServerAddress, ServerAddress],
    ) -> list[Table]:
        """The file's tables, updated and in the order of the profiles, with new tables for new profiles.

        After them come tables that are not profiles, and those that were added to the file since it was read.
        """
        remaining = {id(table): table for table in tables}
        addresses = [address_in(table) for table in tables]  # as they are in the file, before any is changed
        servers: list[Table] = []
        for profile in profiles:
            before = moved.get(profile.address, profile.address)
            found = tables[addresses.index(before)] if before in addresses else None
            if found is None:
                new: dict[str, object] = {"address": profile.address.base_url}
                update_table(new, profile, ServerProfile(profile.address), self._folder)
                servers.append(_table(new))
            else:
                table = _table(found)
                update_table(table, profile, self._known.get(before), self._folder)
                if before != profile.address:
                    table["address"] = profile.address.base_url
                servers.append(table)
            remaining.pop(id(found), None)
        removed = self._known.keys() - {moved.get(profile.address, profile.address) for profile in profiles}
        servers.extend(_table(table) for table in remaining.values() if address_in(table) not in removed)
        return servers

    def _document(self, parse: Callable[[str], MutableMapping[str, Any]] = tomlkit.parse) -> MutableMapping[str, Any]:
        self.problem = None
        try:
            text = self._read()
            check_bounds(text)
            # Without a final line break, nothing could be inserted after the last table.
            document = parse(text if text.endswith("\n") else f"{text}\n")
        except FileNotFoundError:
            return tomlkit.document()
        except StartError as error:
            self.problem = SettingsError(path=self._path.name, reason=_reason_of(error))
            return tomlkit.document()
        except TomlTooCostlyError as error:
            self.problem = SettingsError(path=self._path.name, reason=error.reason)
            return tomlkit.document()
        except (OSError, ValueError, RecursionError, tomlkit.exceptions.TOMLKitError) as error:
            self.problem = SettingsError(path=self._path.name, reason=str(error)[:200])
            return tomlkit.document()
        servers = document.get("servers", [])
        if not isinstance(servers, list) or not all(isinstance(each, Mapping) for each in servers):
            self.problem = SettingsError(path=self._path.name, reason=_NO_LIST)
            return tomlkit.document()
        return document

    def _read(self) -> str:
        """The file's text. Its encoding is noted, so that it is written as it was. Raises OSError and StartError."""
        self._encoding = "utf-8"
        with os.fdopen(open_own_file(trusted_path(self._path), os.O_RDONLY), "rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        if content.startswith(codecs.BOM_UTF8):
            self._encoding = "utf-8-sig"
        elif content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            self._encoding = "utf-16"
        return re.sub("\r\n?", "\n", content.decode(self._encoding))

    def _warnings(self, document: Mapping[str, object]) -> tuple[NotKeptError, ...]:
        if self.problem is not None:
            return ()
        warnings: list[NotKeptError] = []
        unknown = [
            f"[[{key}]]" if _is_tables(value) else f"[{key}]" if isinstance(value, Mapping) else key
            for key, value in document.items()
            if key not in ("servers", *_TABLES)
        ]
        for name, known in _TABLES.items():
            table = document.get(name)
            if isinstance(table, Mapping):
                unknown += [f"[{name}] {key}" for key in table if key not in known]
        for number, table in enumerate(_tables(document), 1):
            unknown += [f"[[servers]] {number} {key}" for key in unknown_keys(table)]
        if unknown:
            more = [f"+ {len(unknown) - _MOST_NAMED}"] if len(unknown) > _MOST_NAMED else []
            names = ", ".join([*unknown[:_MOST_NAMED], *more])
            warnings.append(SettingsUnknownError(path=self._path.name, names=names))
        reason = self._not_writable()
        if reason:
            warnings.append(SettingsNotKeptError(path=str(self._path), reason=reason))
        return tuple(warnings)

    def _not_writable(self) -> str:
        """Why nothing can be written in the file's place; "" if it seems to be possible."""
        try:
            folder = trusted_path(self._path).parent
            if os.name == "posix" and not os.access(folder, os.W_OK | os.X_OK):
                return os.strerror(errno.EROFS if os.statvfs(folder).f_flag & os.ST_RDONLY else errno.EACCES)
        except StartError as error:
            return _reason_of(error)
        except OSError as error:
            return error.strerror or str(error)
        return ""


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, Mapping) for each in value)


def _tables(document: Mapping[str, object]) -> list[Mapping[str, object]]:
    servers = document.get("servers")
    return [each for each in servers if isinstance(each, Mapping)] if isinstance(servers, list) else []


def _table(source: Mapping[str, object]) -> Table:
    """A table for the list of servers: `source` itself, with its comments, if it is a table; otherwise a copy."""
    if isinstance(source, Table):
        return source
    table = tomlkit.table()
    table.update(source)
    table.add(tomlkit.nl())
    return table


def _reason_of(error: StartError) -> str:
    """What is wrong, without saying that the app cannot start: with its settings it goes on."""
    return str(error).partition(": ")[2] or str(error)
