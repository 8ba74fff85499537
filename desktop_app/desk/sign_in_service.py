"""Signs people in, with what they typed or what the keyring stores, and signs them out.

Every sign-in is checked with one request before the desk opens.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.desk.connection import Connection, ConnectionFactory
from desktop_app.desk.credential_store import CredentialStore, StoredSignIn
from desktop_app.desk.desk import Desk
from desktop_app.desk.journal_selection import ConfirmOwner, count_waiting, open_queue
from desktop_app.desk.password_sign_in import PasswordSignIn
from desktop_app.desk.person import person_of
from desktop_app.desk.schedule import RefreshSchedule, schedule_of
from desktop_app.desk.servers import Servers
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import KeyringError, OtherAccountError, ServerError, SignInEndedError
from desktop_app.domain.pasted_token import pasted_token
from desktop_app.domain.server import ServerAddress, ServerProfile, SignInWay
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.tasks import TaskScope

log = logging.getLogger(__name__)

SANDBOX_SCHEDULE = RefreshSchedule(in_review=2.0, otherwise=10.0, queue=RetryPolicy(settle_time=4.0, resend_time=12.0))
"""The sandbox's reviewer answers within seconds, and it costs nothing to ask."""

SIGN_OUT_SECONDS = 5.0
"""How long to wait for the server at a sign-out. The person is signed out here in any case."""

StartSandbox = Callable[[], Awaitable[Session]]
"""Starts the local practice server and returns a session at it."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of journals and snapshots."""

    queue: Path
    sandbox_queue: Path
    """Removed when the app ends, like the sandbox's documents."""


@dataclass(frozen=True, slots=True)
class SignInOptions:
    """How a person signs in. `confirm_owner` asks whether uploads of an earlier sign-in are theirs."""

    confirm_owner: ConfirmOwner
    stay: bool = False
    """Stay signed in: the tokens are kept in the system's keyring."""
    remember: bool = True
    """False leaves the list of servers and what the keyring keeps as they are."""


class SignInService:
    """Signs people in and out. `schedule` is for desks at real servers."""

    def __init__(
        self,
        servers: Servers,
        network: ConnectionFactory,
        credentials: CredentialStore,
        start_sandbox: StartSandbox,
        make_scope: Callable[[], TaskScope],
        folders: Folders,
        schedule: RefreshSchedule | None = None,
    ) -> None:
        self.servers = servers
        """The saved servers."""
        self.credentials = credentials
        """The secrets in the system's keyring."""
        self._network = network
        self._start_sandbox = start_sandbox
        self._make_scope = make_scope
        self._folders = folders
        self._schedule = schedule
        self._sandbox_address: ServerAddress | None = None
        """The sandbox's address, which is never saved."""
        self._journals = asyncio.Lock()
        """Held while journals are opened: one of them cannot be open twice."""

    async def count_waiting(self, address: ServerAddress) -> int:
        """How many uploads of earlier sign-ins wait at a server."""
        async with self._journals:
            return await count_waiting(self._folders.queue, address)

    async def sign_in(self, address_text: str, token_text: str, options: SignInOptions) -> Desk:
        """Sign in with a pasted token. Raises AddressError, TokenError or ServerError."""
        address = ServerAddress.parse(address_text)
        return await self._open_desk(self.servers.profile_of(address), Tokens(pasted_token(token_text)), options)

    async def open_password_sign_in(self, address_text: str, options: SignInOptions) -> PasswordSignIn:
        """Start a sign-in with email and password. Raises AddressError or ServerError."""
        profile = self.servers.profile_of(ServerAddress.parse(address_text))

        async def _enter(tokens: Tokens, email: str) -> Desk:
            return await self._open_desk(profile, tokens, options, email=email)

        return PasswordSignIn(await self._network.open_sign_in(profile), profile.address.host, _enter)

    async def resume(self, address_text: str, options: SignInOptions) -> Desk:
        """Sign in with what is stored in the keyring. Raises AddressError, KeyringError or ServerError.

        After a SignInEndedError nothing usable is stored any more.
        """
        profile = self.servers.profile_of(ServerAddress.parse(address_text))
        account = profile.saved_account
        tokens = await self.credentials.fetch(profile.address, account) if account else None
        if tokens is None:
            await self._forget(profile)
            raise SignInEndedError(host=profile.address.host)
        try:
            return await self._open_desk(profile, tokens, replace(options, stay=True), account=account)
        except SignInEndedError:
            await self._forget(profile)
            raise

    async def sign_in_again(self, desk: Desk, token_text: str, options: SignInOptions) -> None:
        """Give a desk a new token after its old one expired. Raises TokenError, OtherAccountError or ServerError."""
        await self._renew(desk, Tokens(pasted_token(token_text)), options)

    async def open_password_sign_in_again(self, desk: Desk, options: SignInOptions) -> PasswordSignIn:
        """Like `sign_in_again`, with email and password. Raises ServerError."""

        async def _enter(tokens: Tokens, email: str) -> Desk:
            await self._renew(desk, tokens, options, email=email)
            return desk

        return PasswordSignIn(await self._network.open_sign_in(desk.profile), desk.profile.address.host, _enter)

    async def sign_in_to_sandbox(self) -> Desk:
        """Start the sandbox and sign in to it. It is not saved. Raises ServerError."""
        session = await self._start_sandbox()
        self._sandbox_address = session.profile.address
        stored_sign_in = StoredSignIn(self.credentials, session.profile.address, session.tokens)
        connection = await self._network.connect(session, stored_sign_in.rotated)
        return await self._desk(
            session, connection, SignInOptions(_never), SANDBOX_SCHEDULE, self._folders.sandbox_queue, stored_sign_in
        )

    async def sign_out(self, desk: Desk, *, forget_names: bool = False) -> KeyringError | None:
        """End a sign-in here and, if it can be reached, at the server. Closes the desk.

        With `forget_names` the names of submitted documents and the email address are removed from this machine too.
        Returns an error if the sign-in could not be removed from the keyring; then the person has to remove it.
        """
        if forget_names:
            await desk.forget_names()
        trouble = None
        try:
            await desk.stored_sign_in.end()
        except KeyringError as error:
            trouble = error
        profile = self.servers.profile_of(desk.profile.address)
        left = replace(profile, saved_account="")
        if forget_names:
            left = replace(left, email="", sign_in_way=None)
        if left != profile:
            await self.servers.change(left)
        try:
            async with asyncio.timeout(SIGN_OUT_SECONDS):
                await desk.end_sign_in()
        except (ServerError, TimeoutError) as error:
            log.info("the server was not told of the sign-out: %s", type(error).__name__)
        await desk.aclose()
        return trouble

    async def _open_desk(
        self, profile: ServerProfile, tokens: Tokens, options: SignInOptions, *, account: str = "", email: str = ""
    ) -> Desk:
        stored_sign_in = StoredSignIn(self.credentials, profile.address, tokens, account)
        session = Session(profile, tokens, email)
        connection = await self._network.connect(session, stored_sign_in.rotated)
        schedule = self._schedule or schedule_of(profile)
        desk = await self._desk(session, connection, options, schedule, self._folders.queue, stored_sign_in)
        try:
            await self._save_or_delete(desk, options, _way_of(email) if not account else None, email)
        except BaseException:
            await desk.aclose()
            raise
        return desk

    async def _desk(
        self,
        session: Session,
        connection: Connection,
        options: SignInOptions,
        schedule: RefreshSchedule,
        folder: Path,
        stored_sign_in: StoredSignIn,
    ) -> Desk:
        try:
            async with self._journals:
                queue = await open_queue(folder, session, connection, options.confirm_owner, stored_sign_in.account)
        except BaseException:
            await connection.aclose()
            raise
        return Desk(
            session.profile,
            connection,
            queue,
            folder,
            self._make_scope(),
            schedule,
            stored_sign_in,
            person=person_of(session) or _remembered(session.profile, stored_sign_in),
            is_practice=session.profile.address == self._sandbox_address,
        )

    async def _renew(self, desk: Desk, tokens: Tokens, options: SignInOptions, email: str = "") -> None:
        stored_sign_in = StoredSignIn(self.credentials, desk.profile.address, tokens)
        session = Session(desk.profile, tokens, email)
        connection = await self._network.connect(session, stored_sign_in.rotated)
        try:
            # Also where nothing waits: what is added from now on waits under the name of who sat here first.
            waiting = [each.name for each in desk.outbox.uploads]
            mixes = bool(desk.account or waiting)
            same = not mixes or await desk.recognises(session, connection) or await options.confirm_owner(waiting)
        except BaseException:
            await connection.aclose()
            raise
        if not same:
            await connection.aclose()
            raise OtherAccountError(host=desk.profile.address.host)
        desk.stored_sign_in.release()  # uploads in progress may still renew the old tokens
        await desk.renew(session, connection, stored_sign_in)
        await self._save_or_delete(desk, options, _way_of(email), email)

    async def _save_or_delete(self, desk: Desk, options: SignInOptions, way: SignInWay | None, email: str) -> None:
        """Write the sign-in into the keyring or remove what is there; the server comes first in the list.

        `way` and `email` are offered at the next sign-in; None if it was none of the person's own.
        """
        if desk.profile.address == self._sandbox_address or not options.remember:
            return
        profile = self.servers.profile_of(desk.profile.address)
        if way is not None:
            profile = replace(profile, sign_in_way=way, email=email or profile.email)
        account = desk.account if options.stay else ""
        is_first = profile.saved_account != account
        trouble = await self._forget(profile) if is_first else None
        # The settings come first, so that whatever is in the keyring can be found again after an interruption.
        await self.servers.remember(replace(profile, saved_account=account))
        if account:
            saved_before = "" if is_first else account
            try:
                await desk.stored_sign_in.begin(account, is_first=is_first)
            except KeyringError as error:
                trouble = error
                await self.servers.change(replace(profile, saved_account=saved_before))
            except BaseException:
                await self.servers.change(replace(profile, saved_account=saved_before))
                raise
        if trouble is not None:
            desk.problems = (*desk.problems, trouble)

    async def _forget(self, profile: ServerProfile) -> KeyringError | None:
        """Remove the saved sign-in of a server. Returns an error if it may still be there."""
        if not profile.saved_account:
            return None
        trouble = None
        try:
            await self.credentials.delete(profile.address, profile.saved_account)
        except KeyringError as error:
            log.warning("a sign-in could not be removed from the keyring")
            trouble = error
        await self.servers.change(replace(profile, saved_account=""))
        return trouble


def _remembered(profile: ServerProfile, stored_sign_in: StoredSignIn) -> str:
    """Whose sign-in the keyring has kept; a token that was pasted may be anybody's."""
    return profile.email if stored_sign_in.account and profile.sign_in_way is SignInWay.EMAIL else ""


def _way_of(email: str) -> SignInWay:
    return SignInWay.EMAIL if email else SignInWay.TOKEN


async def _never(_names: Sequence[str]) -> bool:
    """Nothing of another sign-in is ever taken over."""
    return False
