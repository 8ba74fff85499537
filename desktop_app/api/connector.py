"""Builds connections from a server's profile: certificates, proxy, tokens and transports."""

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.name_lookup import NameLookups
from desktop_app.api.network import NetworkBackend
from desktop_app.api.proxy import ProxyPlan, SystemProxies, proxy_plan
from desktop_app.api.sign_in import SignInApi
from desktop_app.api.tls import tls_context
from desktop_app.api.token_manager import OnRotated, TokenManager
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.domain.credentials import Session
from desktop_app.domain.errors import ProxySettingError, SignInEndedError
from desktop_app.domain.server import ProxyChoice, ProxyKind, ServerProfile
from desktop_app.storage.daemon_thread import in_daemon_thread

log = logging.getLogger(__name__)

PLAN_SECONDS = 5.0
"""How long the system may take to tell its proxy; then the connection is made without one, and that is told."""
ProxyPassword = Callable[[ProxyChoice], Awaitable[str]]
"""Looks up the password of a proxy's user, "" for none. Called only for a proxy that has a user."""


async def no_password(_proxy: ProxyChoice) -> str:
    """The default lookup, which knows no passwords."""
    return ""


class SignedInConnection:
    """A connection to a server that accepted the token. `aclose` it when done."""

    def __init__(
        self,
        documents: DocumentsApi,
        tokens: TokenManager,
        own: Transport,
        sign_in: SignInApi,
        warning: ProxySettingError | None = None,
    ) -> None:
        self.documents = documents
        self.warning = warning
        """A system proxy setting that could not be used, to show to the person."""
        self.tokens = tokens
        """Holds the newest tokens, renewed ones included."""
        self._own = own
        self._sign_in = sign_in

    async def sign_out(self) -> None:
        """End the sign-in at the server, if it offers that. Raises ServerError.

        An expired access token is renewed first; otherwise its refresh token would stay valid.
        """
        access = self.tokens.newest.access
        try:
            await self._sign_in.sign_out(access)
        except SignInEndedError:
            newer = await self.tokens.after_refusal(access)
            if newer is None:
                raise
            await self._sign_in.sign_out(newer)

    async def aclose(self) -> None:
        """Close the connection, after waiting for a token renewal in progress."""
        await self.tokens.aclose()
        await self._own.aclose()
        await self._sign_in.aclose()


class Connector:
    """Makes connections, all with the same user agent.

    `language` is a tag such as "de-AT" and holds for the connections that are made from then on; `user_agent` is the
    name that the app gives to servers.
    """

    def __init__(
        self,
        language: str,
        user_agent: str,
        *,
        proxy_password: ProxyPassword = no_password,
        timeouts: Timeouts | None = None,
        system: SystemProxies | None = None,
    ) -> None:
        self.language = language
        self._user_agent = user_agent
        self._proxy_password = proxy_password
        self._timeouts = timeouts
        self._system = system
        self._tls: ssl.SSLContext | None = None
        self._network = NetworkBackend(NameLookups())  # for all connections: their look-ups share one lane

    def load(self) -> None:
        """Make the TLS context that most servers share. Blocks up to 0.3 s: call it in a worker thread."""
        self._tls = self._tls or tls_context(None)

    async def connect(self, session: Session, keep: OnRotated) -> SignedInConnection:
        """Connect and check the session with one request. Raises ServerError, and CaFileError for the certificate file.

        `keep` is awaited with renewed tokens before they are used for the first time.
        """
        profile = session.profile
        tls, plan = await self._route(profile)
        sign_in = SignInApi(self._transport(profile, None, tls, plan), self._user_agent)
        tokens = TokenManager(session.tokens, host=profile.address.host, refresh=sign_in.refresh, on_rotated=keep)
        own = self._transport(profile, tokens, tls, plan)
        connection = SignedInConnection(DocumentsApi(own, profile.upload_encoding), tokens, own, sign_in, plan.warning)
        try:
            await connection.documents.probe()
        except BaseException:
            await connection.aclose()
            raise
        return connection

    async def open_sign_in(self, profile: ServerProfile) -> SignInApi:
        """Make a client for the server's own sign-in. Sends nothing. Raises CaFileError, ProxyUnreachableError."""
        tls, plan = await self._route(profile)
        return SignInApi(self._transport(profile, None, tls, plan), self._user_agent)

    def _transport(
        self, profile: ServerProfile, tokens: TokenManager | None, tls: ssl.SSLContext, plan: ProxyPlan
    ) -> Transport:
        return Transport(
            profile.address,
            tokens,
            language=self.language,
            user_agent=self._user_agent,
            tls=tls,
            proxy=plan,
            timeouts=self._timeouts,
            network=self._network,
        )

    async def _route(self, profile: ServerProfile) -> tuple[ssl.SSLContext, ProxyPlan]:
        tls = await in_daemon_thread(lambda: self._context(profile.ca_file), name="certificates")
        password = await self._proxy_password(profile.proxy) if profile.proxy.user else ""
        plan = await self._plan(profile, password, tls)
        if plan.unread:
            log.warning("exceptions from the proxy in %s that are not understood: %s", plan.problem, plan.unread)
        elif plan.problem:
            log.warning("%s of the system: it does not name a usable proxy", plan.problem)
        return tls, plan

    async def _plan(self, profile: ServerProfile, password: str, tls: ssl.SSLContext) -> ProxyPlan:
        """In a thread of its own: asking the system may hang, on Windows even for the address of a name.

        A proxy that the person chose is never gone around for that.
        """
        if profile.proxy.kind is not ProxyKind.SYSTEM:
            return proxy_plan(profile.proxy, profile.address, password)

        def _ask() -> ProxyPlan:
            return proxy_plan(profile.proxy, profile.address, "", tls=tls, system=self._system)

        try:
            async with asyncio.timeout(PLAN_SECONDS):
                return await in_daemon_thread(_ask)
        except TimeoutError:
            return ProxyPlan(problem="its settings")

    def _context(self, ca_file: Path | None) -> ssl.SSLContext:
        if ca_file is not None:  # not cached: the file may have changed
            return tls_context(ca_file)
        self.load()
        return self._tls or tls_context(None)
