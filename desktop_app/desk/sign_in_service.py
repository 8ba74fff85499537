"""The way in and out: from what a person typed, or what the keyring kept, to their desk, and from it to a clean end.

A sign-in is tried with one request before the door opens.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.desk.connection import Connection, Network
from desktop_app.desk.credential_store import Keeping, KeptSignIns
from desktop_app.desk.desk import Desk
from desktop_app.desk.journal_selection import Claim, open_queue
from desktop_app.desk.password_sign_in import PasswordSignIn
from desktop_app.desk.schedule import Pace
from desktop_app.desk.servers import Servers
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import KeepingError, OtherAccountError, ServerError, SignInEndedError
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.tasks import TaskScope

log = logging.getLogger(__name__)

SETTLE_SECONDS = 60.0
"""Twice the read time-out of an answer (transport.Patience): so long a server may still be storing a document."""

SANDBOX_PACE = Pace(in_review=2.0, otherwise=10.0, queue=RetryPolicy(settle_time=4.0))
"""The sandbox's reviewer answers within seconds, and it costs nothing to ask."""

SIGN_OUT_SECONDS = 5.0
"""So long the server may take to hear of a sign-out; it is carried out here all the same."""

StartSandbox = Callable[[], Awaitable[Session]]
"""Starts the local server for trying and gives a session at it."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where journals and snapshots are."""

    queue: Path
    sandbox_queue: Path
    """Gone when the app ends, like the sandbox's documents."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How a person wants to sign in. `claim` asks them about uploads of an earlier sign-in that may be theirs."""

    claim: Claim
    stay: bool = False
    """Stay signed in: the tokens are kept in the system's keyring."""


class Entrance:
    """Signs people in and out. `pace` is that of desks at real servers."""

    def __init__(
        self,
        servers: Servers,
        network: Network,
        kept: KeptSignIns,
        start_sandbox: StartSandbox,
        make_scope: Callable[[], TaskScope],
        folders: Folders,
        pace: Pace | None = None,
    ) -> None:
        self.servers = servers
        """The servers that are written down."""
        self.kept = kept
        """What the system's keyring keeps."""
        self._network = network
        self._start_sandbox = start_sandbox
        self._make_scope = make_scope
        self._folders = folders
        self._pace = pace
        self._passing: ServerAddress | None = None
        """The sandbox, which is never remembered."""

    async def sign_in(self, address_text: str, token_text: str, wish: Wish) -> Desk:
        """Sign in with a pasted token. Raises AddressError, TokenError or ServerError; what was typed stays."""
        address = ServerAddress.parse(address_text)
        return await self._enter(self.servers.profile_of(address), Tokens(AccessToken.parse(token_text)), wish)

    async def open_password_sign_in(self, address_text: str, wish: Wish) -> PasswordSignIn:
        """Begin to sign in with email and password. Raises AddressError or ServerError."""
        profile = self.servers.profile_of(ServerAddress.parse(address_text))

        async def _enter(tokens: Tokens, email: str) -> Desk:
            return await self._enter(profile, tokens, wish, email=email)

        return PasswordSignIn(await self._network.open_sign_in(profile), profile.address.host, _enter)

    async def resume(self, address_text: str, wish: Wish) -> Desk:
        """Sign in with what the keyring kept. Raises AddressError, KeepingError or ServerError.

        A SignInEndedError means that nothing usable is kept any more.
        """
        profile = self.servers.profile_of(ServerAddress.parse(address_text))
        account = profile.kept_account
        tokens = await self.kept.fetch(profile.address, account) if account else None
        if tokens is None:
            await self._forget(profile)
            raise SignInEndedError(host=profile.address.host)
        try:
            return await self._enter(profile, tokens, replace(wish, stay=True), account=account)
        except SignInEndedError:
            await self._forget(profile)
            raise

    async def sign_in_again(self, desk: Desk, token_text: str, wish: Wish) -> None:
        """Give a desk whose token ended a new one. Raises TokenError, OtherAccountError or ServerError."""
        await self._renew(desk, Tokens(AccessToken.parse(token_text)), wish)

    async def open_password_sign_in_again(self, desk: Desk, wish: Wish) -> PasswordSignIn:
        """The same with email and password. Raises ServerError."""

        async def _enter(tokens: Tokens, email: str) -> Desk:
            await self._renew(desk, tokens, wish, email=email)
            return desk

        return PasswordSignIn(await self._network.open_sign_in(desk.profile), desk.profile.address.host, _enter)

    async def sign_in_to_sandbox(self) -> Desk:
        """Start the sandbox and sit down at it. It is not remembered. Raises ServerError."""
        session = await self._start_sandbox()
        self._passing = session.profile.address
        keeping = Keeping(self.kept, session.profile.address, session.tokens)
        connection = await self._network.connect(session, keeping.rotated)
        return await self._desk(session, connection, Wish(_never), SANDBOX_PACE, self._folders.sandbox_queue, keeping)

    async def sign_out(self, desk: Desk, *, forget_names: bool = False) -> KeepingError | None:
        """End a sign-in here and, where it can be reached, at the server; closes the desk.

        With `forget_names` the names of documents that were handed in are removed from this machine too. Gives an
        error when the keyring did not let go of the sign-in: then the person has to remove it.
        """
        if forget_names:
            await desk.forget_names()
        trouble = None
        try:
            await desk.keeping.end()
        except KeepingError as error:
            trouble = error
        profile = self.servers.profile_of(desk.profile.address)
        if profile.kept_account:
            await self.servers.change(replace(profile, kept_account=""))
        try:
            async with asyncio.timeout(SIGN_OUT_SECONDS):
                await desk.end_sign_in()
        except (ServerError, TimeoutError) as error:
            log.info("the server did not hear of the sign-out: %s", type(error).__name__)
        await desk.aclose()
        return trouble

    async def _enter(
        self, profile: ServerProfile, tokens: Tokens, wish: Wish, *, account: str = "", email: str = ""
    ) -> Desk:
        keeping = Keeping(self.kept, profile.address, tokens, account)
        session = Session(profile, tokens, email)
        connection = await self._network.connect(session, keeping.rotated)
        pace = self._pace or Pace(queue=RetryPolicy(settle_time=max(SETTLE_SECONDS, profile.settle_seconds)))
        desk = await self._desk(session, connection, wish, pace, self._folders.queue, keeping)
        try:
            await self._keep_or_not(desk, wish)
        except BaseException:
            await desk.aclose()
            raise
        return desk

    async def _desk(
        self, session: Session, connection: Connection, wish: Wish, pace: Pace, folder: Path, keeping: Keeping
    ) -> Desk:
        try:
            queue = await open_queue(folder, session, connection, wish.claim, keeping.account)
        except BaseException:
            await connection.aclose()
            raise
        return Desk(session.profile, connection, queue, folder, self._make_scope(), pace, keeping)

    async def _renew(self, desk: Desk, tokens: Tokens, wish: Wish, email: str = "") -> None:
        keeping = Keeping(self.kept, desk.profile.address, tokens)
        session = Session(desk.profile, tokens, email)
        connection = await self._network.connect(session, keeping.rotated)
        try:
            # Also where nothing waits: what is added from now on waits under the name of who sat here first.
            waiting = len(desk.outbox.uploads)
            mixes = bool(desk.account or waiting)
            same = not mixes or await desk.recognises(session, connection) or await wish.claim(waiting)
        except BaseException:
            await connection.aclose()
            raise
        if not same:
            await connection.aclose()
            raise OtherAccountError(host=desk.profile.address.host)
        desk.keeping.release()  # uploads under way may still renew the tokens of before
        await desk.renew(session, connection, keeping)
        await self._keep_or_not(desk, wish)

    async def _keep_or_not(self, desk: Desk, wish: Wish) -> None:
        """Write the sign-in into the keyring or remove what is there; the server comes first in the list."""
        if desk.profile.address == self._passing:
            return
        profile = self.servers.profile_of(desk.profile.address)
        account = desk.account if wish.stay else ""
        is_first = profile.kept_account != account
        trouble = await self._forget(profile) if is_first else None
        # Written down before it is kept: what is in the keyring can be found again, whatever comes between.
        await self.servers.remember(replace(profile, kept_account=account))
        if account:
            kept_before = "" if is_first else account
            try:
                await desk.keeping.begin(account, is_first=is_first)
            except KeepingError as error:
                trouble = error
                await self.servers.change(replace(profile, kept_account=kept_before))
            except BaseException:
                await self.servers.change(replace(profile, kept_account=kept_before))
                raise
        if trouble is not None:
            desk.problems = (*desk.problems, trouble)

    async def _forget(self, profile: ServerProfile) -> KeepingError | None:
        """Remove what is kept for a server; gives an error when it may still be there."""
        if not profile.kept_account:
            return None
        trouble = None
        try:
            await self.kept.forget(profile.address, profile.kept_account)
        except KeepingError as error:
            log.warning("the keyring did not let go of a sign-in")
            trouble = error
        await self.servers.change(replace(profile, kept_account=""))
        return trouble


async def _never(_count: int) -> bool:
    """Nothing of another sign-in is ever taken over."""
    return False
