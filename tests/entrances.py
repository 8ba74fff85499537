"""An entrance for tests: a keyring in memory, and a network that is one function."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

from desktop_app.desk.connection import Connection, Keep, Network, SignInTalk
from desktop_app.desk.credential_store import KeptSignIns
from desktop_app.desk.schedule import Pace
from desktop_app.desk.servers import Servers
from desktop_app.desk.sign_in_service import Entrance, Folders
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import KeepingError, NoPasswordSignInError
from desktop_app.domain.keyring import NoPlace, Place, PlaceKind, WhyNot
from desktop_app.domain.server import ServerProfile
from desktop_app.storage.settings import SettingsFile
from desktop_app.tasks import TaskScope

Connect = Callable[[Session], Awaitable[Connection]]
"""Tries a session; what becomes of renewed tokens is not asked."""


def plainly(network: Network) -> Connect:
    """A real network as one function."""

    async def _keep(_tokens: Tokens) -> None:
        await asyncio.sleep(0)

    async def _connect(session: Session) -> Connection:
        return await network.connect(session, _keep)

    return _connect


class MemoryVault:
    """A keyring that is gone with the test; `failing` makes every call but `probe` fail, `waits` holds them up."""

    def __init__(self, place: Place | NoPlace | None = None) -> None:
        self.place = place or Place(PlaceKind.SECRET_SERVICE)
        self.secrets: dict[str, str] = {}
        self.history: list[str] = []
        self.failing = False
        self.waits: threading.Event | None = None

    def look(self) -> Place | NoPlace:
        """What shows without opening it: whether it is there at all, and allowed."""
        self.history.append("look")
        shows = not isinstance(self.place, NoPlace) or self.place.reason in {WhyNot.NONE_FOUND, WhyNot.NOT_ALLOWED}
        return self.place if shows else Place(PlaceKind.SECRET_SERVICE)

    def probe(self) -> Place | NoPlace:
        self.history.append("probe")
        return self.place

    def keep(self, name: str, secret: str) -> None:
        self._note("keep", name)
        self.secrets[name] = secret

    def fetch(self, name: str) -> str | None:
        self._note("fetch", name)
        return self.secrets.get(name)

    def forget(self, name: str) -> None:
        self._note("forget", name)
        self.secrets.pop(name, None)

    def _note(self, what: str, name: str) -> None:
        self.history.append(f"{what} {name}")
        if self.waits is not None:
            self.waits.wait(5)
        if self.failing:
            raise KeepingError(WhyNot.LOCKED)


class OneWayNetwork:
    """Connects by one function; knows no sign-in of the server's own."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    async def connect(self, session: Session, _keep: Keep) -> Connection:
        return await self._connect(session)

    async def open_sign_in(self, profile: ServerProfile) -> SignInTalk:
        await asyncio.sleep(0)
        raise NoPasswordSignInError(host=profile.address.host)


def kept_in(vault: MemoryVault | None = None) -> KeptSignIns:
    """Kept sign-ins over a keyring in memory."""
    return KeptSignIns(vault or MemoryVault())


def entrance_with(
    settings: Path,
    connect: Connect,
    start_sandbox: Callable[[], Awaitable[Session]],
    make_scope: Callable[[], TaskScope],
    folders: Folders,
    pace: Pace | None = None,
    *,
    network: Network | None = None,
    vault: MemoryVault | None = None,
) -> Entrance:
    """An entrance whose network is `connect`, unless a whole one is given."""
    servers = Servers(SettingsFile(settings), settings.with_name("certificates"))
    network = network or OneWayNetwork(connect)
    return Entrance(servers, network, kept_in(vault), start_sandbox, make_scope, folders, pace)
