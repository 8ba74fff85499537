"""Parts that are loaded only when they are first needed, so that the app starts faster.

The HTTP client and the TLS context are loaded while the first window is shown, the sandbox only if it is tried.
"""

import asyncio
import logging
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.desk.connection import Connection, OnRotated, SignInClient
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import UnexpectedError
from desktop_app.domain.server import AccessToken, ProxyChoice, ServerAddress, ServerProfile

if TYPE_CHECKING:
    from desktop_app.api.connector import Connector
    from desktop_app.sandbox import SandboxServer

log = logging.getLogger(__name__)


KEYRING_NAME = "Dossier"
"""What the system's password manager shows."""


class LazyConnector:
    """Builds connections. The HTTP client and the TLS context are loaded off the event loop, at the first use.

    `language` tells, for each connection, the tag in which the server is asked to answer, such as "de-AT".
    """

    def __init__(
        self,
        proxy_password: Callable[[ProxyChoice], Awaitable[str]] | None = None,
        *,
        language: Callable[[], str] = lambda: "en",
    ) -> None:
        self._language = language
        self._proxy_password = proxy_password
        self._connector: Connector | None = None

    async def connect(self, session: Session, keep: OnRotated) -> Connection:
        """Connect and check the session with one request. Raises ServerError, CaFileError."""
        signed_in = await (await self._loaded()).connect(session, keep)
        problems = (signed_in.warning,) if signed_in.warning is not None else ()
        return Connection(signed_in.documents, signed_in.aclose, signed_in.sign_out, problems)

    async def open_sign_in(self, profile: ServerProfile) -> SignInClient:
        """Make a client for the server's own sign-in. Sends nothing. Raises ServerError, CaFileError."""
        return await (await self._loaded()).open_sign_in(profile)

    def load(self) -> "Connector":
        """Import the slow modules and make the TLS context. Blocks up to 0.3 s: call it in a worker thread."""
        from desktop_app.api.connector import Connector, no_password  # noqa: PLC0415 - httpx takes 60 ms to import

        if self._connector is None:
            self._connector = Connector(
                self._language(),
                f"Dossier/{__version__}",
                proxy_password=self._proxy_password or no_password,
            )
        self._connector.load()
        return self._connector

    async def _loaded(self) -> "Connector":
        connector = await asyncio.to_thread(self.load)
        connector.language = self._language()
        return connector


class LazySandbox:
    """The practice server, started at most once. The journal of uploads to it is in `queue`, which `stop` removes."""

    def __init__(self, queue: Path) -> None:
        self._queue = queue
        self._server: SandboxServer | None = None

    async def start(self) -> Session:
        """Start the server if it is not running and return a session at it. Raises UnexpectedError if that fails."""
        await asyncio.to_thread(self._start)
        if self._server is None:
            raise UnexpectedError
        address = ServerAddress.parse(self._server.base_url)
        return Session(ServerProfile(address), Tokens(AccessToken.parse(self._server.token)))

    async def stop(self) -> None:
        """Stop the server if it is running, and remove its data."""
        if self._server is not None:
            await asyncio.to_thread(self._server.stop)
            self._server = None
        await asyncio.to_thread(shutil.rmtree, self._queue, ignore_errors=True)

    def _start(self) -> None:
        from desktop_app.sandbox import SandboxError, SandboxServer  # noqa: PLC0415 - loaded only if it is tried

        if self._server is not None:
            return
        self._queue.mkdir(mode=0o700, parents=True, exist_ok=True)
        server = SandboxServer()
        try:
            server.start()
        except SandboxError:
            log.exception("the sandbox did not start")
            raise UnexpectedError from None
        self._server = server
