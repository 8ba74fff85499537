"""The way in: from what a person typed to their desk, tried with one request before the door opens."""

import asyncio
from collections.abc import Awaitable, Callable

from desktop_app.desk.connection import Connection
from desktop_app.desk.desk import Desk, Pace
from desktop_app.domain.errors import SettingsError
from desktop_app.domain.session import AccessToken, ServerAddress, Session
from desktop_app.storage.settings import Settings, SettingsFile
from desktop_app.tasks import TaskScope

SANDBOX_PACE = Pace(in_review=2.0, otherwise=10.0)
"""The sandbox's reviewer answers within seconds, and it costs nothing to ask."""

Connect = Callable[[Session], Awaitable[Connection]]
"""Tries a session with one request; raises ServerError."""

StartSandbox = Callable[[], Awaitable[Session]]
"""Starts the local server for trying and gives a session at it."""


class Entrance:
    """Signs people in and remembers servers (never tokens). `pace` is that of desks at real servers."""

    def __init__(
        self,
        settings: SettingsFile,
        connect: Connect,
        start_sandbox: StartSandbox,
        make_scope: Callable[[], TaskScope],
        pace: Pace | None = None,
    ) -> None:
        self._pace = pace
        self._file = settings
        self._connect = connect
        self._start_sandbox = start_sandbox
        self._make_scope = make_scope
        self._settings: Settings = settings.load()
        self.problem: SettingsError | None = settings.problem
        """Why the settings file could not be used, to be told once."""

    @property
    def recent_servers(self) -> tuple[str, ...]:
        """Addresses, the most recent one first."""
        return tuple(profile.address.base_url for profile in self._settings.servers)

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    async def sign_in(self, address_text: str, token_text: str) -> Desk:
        """Raises AddressError, TokenError or ServerError; what was typed stays with the caller."""
        address = ServerAddress.parse(address_text)
        profile = self._settings.profile_of(address)
        connection = await self._connect(Session(profile, AccessToken.parse(token_text)))
        await self.keep(self._settings.with_recent(profile))
        return Desk(profile, connection, self._make_scope(), self._pace)

    async def sign_in_again(self, desk: Desk, token_text: str) -> None:
        """Give a desk whose token ended a new one. Raises TokenError or ServerError."""
        await desk.renew(await self._connect(Session(desk.profile, AccessToken.parse(token_text))))

    async def sign_in_to_sandbox(self) -> Desk:
        """Start the sandbox and sit down at it. It is not remembered. Raises ServerError."""
        session = await self._start_sandbox()
        return Desk(session.profile, await self._connect(session), self._make_scope(), SANDBOX_PACE)

    async def keep(self, settings: Settings) -> None:
        """Remember settings; a file that cannot be written is told in `problem` and never stops anything."""
        self._settings = settings
        try:
            await asyncio.to_thread(self._file.save, settings)
        except SettingsError as error:
            self.problem = error
