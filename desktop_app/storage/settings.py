"""Settings and server profiles in one TOML file that a person or the broker's IT may edit. It never holds a secret.

    [window]
    size = [1100, 720]

    [[servers]]                      # the most recent one first
    address = "https://my.broker.example"
    upload_encoding = "multipart"    # or json-base64, json-data-uri, json-path
    max_megabytes = 50               # larger files are not sent
    settle_seconds = 60              # how long the server may need until a document is in its list
    document_types = [{ id = 1, caption = "Passport", sides = 1, group = "Proof of ID" }]

What cannot be understood is left out of the settings but left in the file; a broken file is never overwritten.
"""

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self, TypeGuard

import tomlkit
import tomlkit.exceptions
from tomlkit.items import AoT, Table

from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import AddressError, SettingsError
from desktop_app.domain.session import DEFAULT_MAX_BYTES, ServerAddress, ServerProfile, UploadEncoding
from desktop_app.storage.paths import write_private

MAX_RECENT = 8
_MEGABYTE = 1024 * 1024
_DAY_SECONDS = 86_400


@dataclass(frozen=True, slots=True)
class Settings:
    """What was read from the file."""

    servers: tuple[ServerProfile, ...] = ()
    """The most recent one first."""
    window_size: tuple[int, int] | None = None
    """Width and height in device-independent pixels."""

    def profile_of(self, address: ServerAddress) -> ServerProfile:
        """The profile written down for an address, or a new one."""
        known = (profile for profile in self.servers if profile.address == address)
        return next(known, ServerProfile(address))

    def with_recent(self, profile: ServerProfile) -> Self:
        """The settings with this server in the first place."""
        others = tuple(other for other in self.servers if other.address != profile.address)
        return replace(self, servers=(profile, *others)[:MAX_RECENT])


class SettingsFile:
    """Reads and writes the settings file, keeping comments and what it does not know."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problem: SettingsError | None = None
        """Why the file on disk could not be used; while this is set it is never overwritten."""

    def load(self) -> Settings:
        """The settings; the defaults where there is no file or `problem` is set."""
        document = self._document()
        servers = document.get("servers")
        profiles = [_profile(each) for each in servers] if isinstance(servers, list) else []
        return Settings(
            servers=tuple(profile for profile in profiles if profile is not None), window_size=_window_size(document)
        )

    def save(self, settings: Settings) -> None:
        """Write them. Raises SettingsError when the file cannot be written, or is one that we could not read."""
        document = self._document()
        if self.problem is not None:
            raise self.problem
        old = document.get("servers")
        tables = [each for each in old if isinstance(each, Mapping)] if isinstance(old, list) else []
        servers: list[Table] = []
        for profile in settings.servers:
            known = next((each for each in tables if _address(each) == profile.address), None)
            servers.append(_table({"address": profile.address.base_url}) if known is None else _table(known))
        servers.extend(_table(each) for each in tables if _address(each) is None)
        if servers or isinstance(old, list):
            document["servers"] = AoT(servers, parsed=True)  # "parsed": no new blank lines at each writing
        if settings.window_size is not None:
            window = document.setdefault("window", tomlkit.table())
            if isinstance(window, MutableMapping):
                window["size"] = list(settings.window_size)
        try:
            write_private(self._path, tomlkit.dumps(document))
        except OSError as error:
            raise SettingsError(path=self._path.name, reason=error.strerror or "") from error

    def _document(self) -> tomlkit.TOMLDocument:
        self.problem = None
        try:
            text = self._path.read_text(encoding="utf-8")
            # Without an end of line, the last table could not stand before another one.
            return tomlkit.parse(text if text.endswith("\n") else f"{text}\n")
        except FileNotFoundError:
            return tomlkit.document()
        except (OSError, UnicodeError, tomlkit.exceptions.TOMLKitError) as error:
            self.problem = SettingsError(path=self._path.name, reason=str(error)[:200])
            return tomlkit.document()


def _table(of: Mapping[str, object]) -> Table:
    """A table for the list of servers: the very one of the file, with its comments, where it is a table already."""
    if isinstance(of, Table):
        return of
    table = tomlkit.table()
    table.update(of)
    table.add(tomlkit.nl())
    return table


def _address(table: Mapping[str, object]) -> ServerAddress | None:
    address = table.get("address")
    try:
        return ServerAddress.parse(address) if isinstance(address, str) else None
    except AddressError:
        return None


def _profile(table: object) -> ServerProfile | None:
    if not isinstance(table, Mapping):
        return None
    address = _address(table)
    if address is None:
        return None
    try:
        encoding = UploadEncoding(str(table.get("upload_encoding", UploadEncoding.MULTIPART.value)))
    except ValueError:
        encoding = UploadEncoding.MULTIPART
    megabytes = table.get("max_megabytes")
    max_bytes = int(megabytes * _MEGABYTE) if _is_size(megabytes) else DEFAULT_MAX_BYTES
    types = table.get("document_types")
    kinds = [_document_type(each) for each in types] if isinstance(types, list) else []
    return ServerProfile(
        address=address,
        upload_encoding=encoding,
        document_types=tuple(kind for kind in kinds if kind is not None),
        max_bytes=max_bytes,
        settle_seconds=_seconds(table.get("settle_seconds")),
    )


def _seconds(value: object) -> float:
    """A time of at most a day; 0 for anything else."""
    usable = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _DAY_SECONDS
    return float(str(value)) if usable else 0.0


def _is_size(megabytes: object) -> TypeGuard[float]:
    """Whether a number stands there by which at least one byte and not more than a disk can be sent."""
    if isinstance(megabytes, bool) or not isinstance(megabytes, int | float):
        return False
    return 1 / _MEGABYTE <= megabytes <= _MEGABYTE


def _document_type(table: object) -> DocumentType | None:
    if not isinstance(table, Mapping) or not _is_count(table.get("id")) or not table.get("caption"):
        return None
    sides = table.get("sides")
    return DocumentType(
        id=int(table["id"]),
        caption=str(table["caption"]),
        sides=int(sides) if _is_count(sides) and sides > 0 else 1,
        group=str(table.get("group", "")),
    )


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _window_size(document: Mapping[str, object]) -> tuple[int, int] | None:
    window = document.get("window")
    size = window.get("size") if isinstance(window, Mapping) else None
    match size:
        case [int() as width, int() as height] if 0 < width < 20_000 and 0 < height < 20_000:  # noqa: PLR2004 - of any screen
            return int(width), int(height)
        case _:
            return None
