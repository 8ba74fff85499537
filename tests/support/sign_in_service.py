"""A sign-in service for tests: a keyring in memory, and a network that is one function."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

from desktop_app.desk.connection import Connection, ConnectionFactory, OnRotated, SignInClient
from desktop_app.desk.credential_store import CredentialStore
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.desk.servers import Servers
from desktop_app.desk.sign_in_service import Folders, SignInService
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import KeyringError, NoPasswordSignInError
from desktop_app.domain.keyring import KeyringFound, KeyringKind, KeyringMissing, MissingReason
from desktop_app.domain.server import ServerProfile
from desktop_app.storage.settings import SettingsFile
from desktop_app.tasks import TaskScope

Connect = Callable[[Session], Awaitable[Connection]]
"""Tries a session; what becomes of renewed tokens is not asked."""


def plainly(network: ConnectionFactory) -> Connect:
    """A real network as one function."""

    async def _keep(_tokens: Tokens) -> None:
        await asyncio.sleep(0)

    async def _connect(session: Session) -> Connection:
        return await network.connect(session, _keep)

    return _connect


class MemorySecrets:
    """A keyring that is gone with the test; `failing` makes every call but `probe` fail, `waits` holds them up."""

    def __init__(self, place: KeyringFound | KeyringMissing | None = None) -> None:
        self.place = place or KeyringFound(KeyringKind.SECRET_SERVICE)
        self.secrets: dict[str, str] = {}
        self.history: list[str] = []
        self.failing = False
        self.waits: threading.Event | None = None

    def find(self) -> KeyringFound | KeyringMissing:
        """What shows without opening it: whether it is there at all, and allowed."""
        self.history.append("find")
        shows = not isinstance(self.place, KeyringMissing) or self.place.reason in {
            MissingReason.NONE_FOUND,
            MissingReason.NOT_ALLOWED,
        }
        return self.place if shows else KeyringFound(KeyringKind.SECRET_SERVICE)

    def probe(self) -> KeyringFound | KeyringMissing:
        self.history.append("probe")
        return self.place

    def save(self, name: str, secret: str) -> None:
        self._note("save", name)
        self.secrets[name] = secret

    def fetch(self, name: str) -> str | None:
        self._note("fetch", name)
        return self.secrets.get(name)

    def delete(self, name: str) -> None:
        self._note("delete", name)
        self.secrets.pop(name, None)

    def _note(self, what: str, name: str) -> None:
        self.history.append(f"{what} {name}")
        if self.waits is not None:
            self.waits.wait(5)
        if self.failing:
            raise KeyringError(MissingReason.LOCKED)


class FunctionConnector:
    """Connects by one function; knows no sign-in of the server's own."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    async def connect(self, session: Session, _keep: OnRotated) -> Connection:
        return await self._connect(session)

    async def open_sign_in(self, profile: ServerProfile) -> SignInClient:
        await asyncio.sleep(0)
        raise NoPasswordSignInError(host=profile.address.host)


def credential_store_over(secrets: MemorySecrets | None = None) -> CredentialStore:
    """Stored sign-ins over a keyring in memory."""
    return CredentialStore(secrets or MemorySecrets())


def sign_in_service_with(
    settings: Path,
    connect: Connect,
    start_sandbox: Callable[[], Awaitable[Session]],
    make_scope: Callable[[], TaskScope],
    folders: Folders,
    schedule: RefreshSchedule | None = None,
    *,
    network: ConnectionFactory | None = None,
    secrets: MemorySecrets | None = None,
) -> SignInService:
    """A sign-in service whose network is `connect`, unless a whole one is given."""
    servers = Servers(SettingsFile(settings), settings.with_name("certificates"))
    network = network or FunctionConnector(connect)
    return SignInService(servers, network, credential_store_over(secrets), start_sandbox, make_scope, folders, schedule)
