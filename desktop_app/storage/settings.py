"""Settings and server profiles in one TOML file that a person or the broker's IT may edit. It never holds a secret.

    [window]
    size = [1100, 720]

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
    kept_account = "anna"            # whose sign-in is in the system's keyring

Values that cannot be understood are ignored but stay in the file. A file that is not valid TOML is never overwritten.
"""

import tomllib
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

import tomlkit
import tomlkit.exceptions
from tomlkit.items import AoT, Table

from desktop_app.domain.errors import SettingsError
from desktop_app.domain.server import ServerAddress, ServerProfile
from desktop_app.storage.private_file import write_private
from desktop_app.storage.profiles.toml import address_in, profile_in, update_table

MAX_RECENT = 8
"""The most servers offered in a list. The file stores all of them."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The content of the settings file."""

    servers: tuple[ServerProfile, ...] = ()
    """The most recent one first."""
    window_size: tuple[int, int] | None = None
    """Width and height in device-independent pixels."""

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
        self._known: dict[ServerAddress, ServerProfile] = {}
        self.problem: SettingsError | None = None
        """Why the file on disk could not be read. While this is set, the file is never overwritten."""

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
        return Settings(servers=tuple(profiles.values()), window_size=_window_size(document))

    def save(self, settings: Settings, moved: Mapping[ServerAddress, ServerAddress] | None = None) -> None:
        """Write the settings. Raises SettingsError if the file cannot be written, or could not be read before.

        `moved` maps a server's new address to its old one, so that the rest of its table is preserved.
        """
        document = self._document()
        if self.problem is not None:
            raise self.problem
        servers = self._servers(_tables(document), settings.servers, moved or {})
        if servers or isinstance(document.get("servers"), list):
            document["servers"] = AoT(servers, parsed=True)  # "parsed": adds no blank lines on every save
        if settings.window_size is not None:
            window = document.setdefault("window", tomlkit.table())
            if isinstance(window, MutableMapping) and _window_size(document) != settings.window_size:
                window["size"] = list(settings.window_size)
        try:
            write_private(self._path, tomlkit.dumps(document))
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
            text = self._path.read_text(encoding="utf-8")
            # Without a final line break, nothing could be inserted after the last table.
            return parse(text if text.endswith("\n") else f"{text}\n")
        except FileNotFoundError:
            return tomlkit.document()
        except (OSError, ValueError, RecursionError, tomlkit.exceptions.TOMLKitError) as error:
            self.problem = SettingsError(path=self._path.name, reason=str(error)[:200])
            return tomlkit.document()


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


def _window_size(document: Mapping[str, object]) -> tuple[int, int] | None:
    window = document.get("window")
    size = window.get("size") if isinstance(window, Mapping) else None
    match size:
        case [int() as width, int() as height] if 0 < width < 20_000 and 0 < height < 20_000:  # noqa: PLR2004 - the size of any screen
            return int(width), int(height)
        case _:
            return None
