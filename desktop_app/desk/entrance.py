"""The way in: from what a person typed to their desk, tried with one request before the door opens."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.desk.connection import Connection
from desktop_app.desk.desk import Desk
from desktop_app.desk.pace import Pace
from desktop_app.desk.queue_opening import Claim, open_queue
from desktop_app.domain.errors import OtherAccountError, SettingsError
from desktop_app.domain.session import AccessToken, ServerAddress
from desktop_app.domain.sign_in import Session, Tokens
from desktop_app.outbox.timing import Timing
from desktop_app.storage.settings import Settings, SettingsFile
from desktop_app.tasks import TaskScope

SETTLE_SECONDS = 60.0
"""Twice the read time-out of an answer (transport.Patience): so long a server may still be storing a document."""

SANDBOX_PACE = Pace(in_review=2.0, otherwise=10.0, queue=Timing(settle=4.0))
"""The sandbox's reviewer answers within seconds, and it costs nothing to ask."""

Connect = Callable[[Session], Awaitable[Connection]]
"""Tries a session with one request; raises ServerError."""

StartSandbox = Callable[[], Awaitable[Session]]
"""Starts the local server for trying and gives a session at it."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where journals and snapshots are."""

    queue: Path
    sandbox_queue: Path
    """Gone when the app ends, like the sandbox's documents."""


class Entrance:
    """Signs people in and remembers servers (never tokens). `pace` is that of desks at real servers."""

    def __init__(
        self,
        settings: SettingsFile,
        connect: Connect,
        start_sandbox: StartSandbox,
        make_scope: Callable[[], TaskScope],
        folders: Folders,
        pace: Pace | None = None,
    ) -> None:
        self._pace = pace
        self._file = settings
        self._connect = connect
        self._start_sandbox = start_sandbox
        self._make_scope = make_scope
        self._folders = folders
        self._settings: Settings = settings.load()
        self.problem: SettingsError | None = settings.problem
        """Why the settings file could not be used, to be told once."""

    @property
    def recent_servers(self) -> tuple[str, ...]:
        """Addresses, the most recent one first."""
        return tuple(profile.address.base_url for profile in self._settings.recent)

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    async def sign_in(self, address_text: str, token_text: str, claim: Claim) -> Desk:
        """Raises AddressError, TokenError or ServerError; what was typed stays with the caller.

        `claim` asks the person about uploads of an earlier sign-in that may be theirs.
        """
        address = ServerAddress.parse(address_text)
        profile = self._settings.profile_of(address)
        session = Session(profile, Tokens(AccessToken.parse(token_text)))
        connection = await self._connect(session)
        await self.keep(self._settings.with_recent(profile))
        pace = self._pace or Pace(queue=Timing(settle=max(SETTLE_SECONDS, profile.settle_seconds)))
        return await self._desk(session, connection, claim, pace, self._folders.queue)

    async def sign_in_again(self, desk: Desk, token_text: str, claim: Claim) -> None:
        """Give a desk whose token ended a new one. Raises TokenError, OtherAccountError or ServerError."""
        token = AccessToken.parse(token_text)
        connection = await self._connect(Session(desk.profile, Tokens(token)))
        try:
            waiting = len(desk.outbox.uploads)
            same = not waiting or await desk.recognises(token, connection) or await claim(waiting)
        except BaseException:
            await connection.aclose()
            raise
        if not same:
            await connection.aclose()
            raise OtherAccountError(host=desk.profile.address.host)
        await desk.renew(token, connection)

    async def sign_in_to_sandbox(self) -> Desk:
        """Start the sandbox and sit down at it. It is not remembered. Raises ServerError."""
        session = await self._start_sandbox()
        connection = await self._connect(session)
        return await self._desk(session, connection, _never, SANDBOX_PACE, self._folders.sandbox_queue)

    async def keep(self, settings: Settings) -> None:
        """Remember settings; a file that cannot be written is told in `problem` and never stops anything."""
        self._settings = settings
        try:
            await asyncio.to_thread(self._file.save, settings)
        except SettingsError as error:
            self.problem = error

    async def _desk(self, session: Session, connection: Connection, claim: Claim, pace: Pace, folder: Path) -> Desk:
        try:
            queue = await open_queue(folder, session, connection, claim)
        except BaseException:
            await connection.aclose()
            raise
        return Desk(session.profile, connection, queue, folder, self._make_scope(), pace)


async def _never(_count: int) -> bool:
    """Nothing of another sign-in is ever taken over."""
    return False
