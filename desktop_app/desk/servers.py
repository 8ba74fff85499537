"""The saved servers, most recent first: changed, imported and exported.

If the settings file cannot be written, `problem` says so; nothing else is affected.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.errors import CaFileError, FileError, ProfileFileError, SettingsError
from desktop_app.domain.profile_changes import ProfileChange
from desktop_app.domain.server import ServerAddress, ServerProfile
from desktop_app.storage.ca_file import check_certificates
from desktop_app.storage.file_access import NO_ANSWER, FileAccess
from desktop_app.storage.profiles.exchange import (
    WHOLE_FILE,
    ServerFile,
    changes,
    export_profiles,
    merged,
    read_profiles,
    write_certificates,
)
from desktop_app.storage.settings import Settings, SettingsFile

T = TypeVar("T")


class Servers:
    """The current settings and their file. Files are read and written off the event loop."""

    def __init__(self, file: SettingsFile, certificates: Path) -> None:
        self._file = file
        self._certificates = certificates
        """The folder for certificates from imported files."""
        self._settings = file.load()
        self._one_write = asyncio.Lock()
        self._files = FileAccess()
        self.problem: SettingsError | None = file.problem
        """Why the settings file could not be used when it was last read or written; None if it could."""
        self.warnings = file.warnings
        """What a person should know of the file at the start, though the app goes on."""

    @property
    def settings(self) -> Settings:
        """The current settings."""
        return self._settings

    @property
    def profiles(self) -> tuple[ServerProfile, ...]:
        """All servers, the most recent one first."""
        return self._settings.servers

    def profile_of(self, address: ServerAddress) -> ServerProfile:
        """The saved profile for an address, or a new one."""
        return self._settings.profile_of(address)

    async def save(self, settings: Settings, moved: Mapping[ServerAddress, ServerAddress] | None = None) -> None:
        """Replace the settings and write them. `moved` maps new addresses of servers to their old ones."""
        self._settings = settings
        async with self._one_write:
            try:
                await asyncio.to_thread(self._file.save, self._settings, moved)
            except SettingsError as error:
                self.problem = error
            else:
                self.problem = None

    async def remember(self, profile: ServerProfile) -> None:
        """Save a profile and move it to the front."""
        await self.save(self._settings.with_recent(profile))

    async def change(self, profile: ServerProfile) -> None:
        """Save a profile, replacing the one with its address, or at the end."""
        await self.save(self._settings.with_profile(profile))

    async def read_file(self, path: Path) -> ServerFile:
        """Read the servers in a file, to review them before they are imported. Raises ProfileFileError."""
        return await self._exchange(path, lambda: read_profiles(path, self._certificates))

    def changes_by(self, found: ServerFile) -> tuple[ProfileChange, ...]:
        """What importing these servers would change, for the confirmation question."""
        return changes(self._settings, found)

    async def keep_certificates(self, found: ServerFile) -> None:
        """Write the certificates of a file, also where nothing else changes. Raises ProfileFileError."""
        await asyncio.to_thread(write_certificates, found)

    async def import_servers(self, found: ServerFile) -> None:
        """Merge servers into the settings. Saved sign-ins and proxy users stay. Raises ProfileFileError."""
        await self.keep_certificates(found)
        await self.save(merged(self._settings, found.profiles))

    async def export_to(self, path: Path, profiles: Iterable[ServerProfile]) -> None:
        """Write servers to a file to distribute; it contains no secrets. Raises ProfileFileError."""
        chosen = tuple(profiles)
        await self._exchange(path, lambda: export_profiles(path, chosen))

    async def check_certificates(self, ca_file: Path) -> None:
        """Check that a certificate file can be used. Raises CaFileError."""
        try:
            await self._files.run(ca_file, lambda _attempt: check_certificates(ca_file))
        except FileError:
            raise CaFileError(path=ca_file.name, reason=NO_ANSWER) from None

    async def _exchange(self, path: Path, call: Callable[[], T]) -> T:
        """Read or write a file with servers. Raises ProfileFileError."""
        try:
            return await self._files.run(path, lambda _attempt: call())
        except FileError:
            raise ProfileFileError(path=path.name, place=WHOLE_FILE, reason=NO_ANSWER) from None
