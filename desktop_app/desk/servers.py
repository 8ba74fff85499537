"""The servers that a person or the broker's IT wrote down: recent ones first, changed, imported and exported.

A settings file that cannot be written is told in `problem` and never stops anything.
"""

import asyncio
from collections.abc import Iterable, Mapping
from pathlib import Path

from desktop_app.domain.errors import SettingsError
from desktop_app.domain.server import ProfileChange, ServerAddress, ServerProfile
from desktop_app.storage.ca_file import check_certificates
from desktop_app.storage.profiles.exchange import changes, export_profiles, import_profiles, merged
from desktop_app.storage.settings import Settings, SettingsFile


class Servers:
    """What is written down now, and its file. Files are written off the event loop."""

    def __init__(self, file: SettingsFile, certificates: Path) -> None:
        self._file = file
        self._certificates = certificates
        """The folder for certificates that come with a broker's file."""
        self._settings = file.load()
        self._one_write = asyncio.Lock()
        self.problem: SettingsError | None = file.problem
        """Why the settings file could not be used when it was last read or written."""

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    @property
    def profiles(self) -> tuple[ServerProfile, ...]:
        """All servers, the most recent one first."""
        return self._settings.servers

    def profile_of(self, address: ServerAddress) -> ServerProfile:
        """What is written down for an address, or a new profile."""
        return self._settings.profile_of(address)

    async def save(self, settings: Settings, moved: Mapping[ServerAddress, ServerAddress] | None = None) -> None:
        """Remember settings; `moved` tells of new addresses which ones they were."""
        self._settings = settings
        async with self._one_write:
            try:
                await asyncio.to_thread(self._file.save, self._settings, moved)
            except SettingsError as error:
                self.problem = error
            else:
                self.problem = None

    async def remember(self, profile: ServerProfile) -> None:
        """Put a server into the first place, as it is now."""
        await self.save(self._settings.with_recent(profile))

    async def change(self, profile: ServerProfile) -> None:
        """Write a profile in the place of the one with its address, or behind all others."""
        await self.save(self._settings.with_profile(profile))

    async def read_file(self, path: Path) -> tuple[ServerProfile, ...]:
        """The servers of a broker's file, to be looked at before they are taken. Raises ProfileFileError."""
        return await asyncio.to_thread(import_profiles, path, self._certificates)

    def changes_by(self, profiles: tuple[ServerProfile, ...]) -> tuple[ProfileChange, ...]:
        """What taking these servers would change, for the question before it."""
        return changes(self._settings, profiles)

    async def import_profiles(self, profiles: tuple[ServerProfile, ...]) -> None:
        """Take servers into the settings, over those with the same addresses; what only this machine knows stays."""
        await self.save(merged(self._settings, profiles))

    async def export_to(self, path: Path, profiles: Iterable[ServerProfile]) -> None:
        """Write servers into a file to be handed out; no secret is in it. Raises ProfileFileError."""
        await asyncio.to_thread(export_profiles, path, tuple(profiles))

    async def check_certificates(self, ca_file: Path) -> None:
        """Whether a file of certificates can be used. Raises CaFileError."""
        await asyncio.to_thread(check_certificates, ca_file)
