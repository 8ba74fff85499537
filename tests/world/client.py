"""The product at a server of the world: the real queue and the real HTTP client, with waits sixty times shorter.

What a person reads is what `--send` and `--list` print: title, cure, and the server's words.
"""

import asyncio
import contextlib
import hashlib
import itertools
import json
import random
import urllib.request
from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.api.connector import Connector
from desktop_app.api.documents import DocumentList, DocumentsApi
from desktop_app.api.transport import Timeouts
from desktop_app.checks.pipeline import inspect
from desktop_app.desk import journal_selection
from desktop_app.desk.connection import Connection, OnPage
from desktop_app.desk.intake import NewUpload, upload_of
from desktop_app.desk.schedule import scaled
from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.document import Document
from desktop_app.domain.errors import DossierError
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.domain.upload import AT_REST, Progress, Upload
from desktop_app.headless.reports import sentence_of
from desktop_app.outbox.repository import UploadChanged
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.outbox.steady_clock import SteadyClock
from desktop_app.tasks import TaskScope
from tests.sentinel import TOKEN

POLICY = scaled(RetryPolicy(), 60.0)
TIMEOUTS = Timeouts(connect=5.0, answer=10.0, stall=10.0)


class Counted:
    """The documents of a server; counts the uploads, and those whose last byte was handed over."""

    def __init__(self, inner: DocumentsApi) -> None:
        self.inner = inner
        self.begun = 0
        self.whole = 0

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        self.begun += 1
        try:
            return await self.inner.add(upload, source, progress)
        finally:
            self.whole += progress.complete

    async def list_all(self, *, certain: bool = False, on_page: OnPage | None = None) -> DocumentList:
        return await self.inner.list_all(certain=certain, on_page=on_page)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


@dataclass
class Sent:
    """What became of one upload."""

    told: list[Upload] = field(default_factory=list)
    """Every change, in order."""
    begun: int = 0
    whole: int = 0
    faults: list[object] = field(default_factory=list)

    @property
    def state(self) -> str:
        return self.told[-1].state.value

    @property
    def read(self) -> str:
        """What the person reads in the end."""
        error = next((each.error for each in reversed(self.told) if each.error is not None), None)
        return sentence_of(error) if error is not None else ""

    @property
    def waits(self) -> int:
        """How often it went from one try to the next."""
        states = [each.state.value for each in self.told]
        return sum(before != "queued" and after == "queued" for before, after in itertools.pairwise(states))


class Person:
    """Somebody who signed in with a token."""

    def __init__(self, profile: ServerProfile, token: str = TOKEN, proxy_password: str = "") -> None:
        self.profile = profile
        self.token = token
        self.connector = Connector("en", "Dossier/tests", proxy_password=self._password, timeouts=TIMEOUTS)
        self._proxy_password = proxy_password

    @classmethod
    def at(cls, port: int, token: str = TOKEN) -> "Person":
        return cls(ServerProfile(ServerAddress.parse(f"http://127.0.0.1:{port}")), token)

    async def _password(self, _proxy: object) -> str:
        return self._proxy_password

    @contextlib.asynccontextmanager
    async def connected(self) -> AsyncIterator[DocumentsApi]:
        """Signed in. Raises ServerError."""
        session = Session(self.profile, Tokens(AccessToken.parse(self.token)))
        connection = await self.connector.connect(session, _keep_nothing)
        try:
            yield connection.documents
        finally:
            await connection.aclose()

    async def list(self) -> list[Document]:
        async with self.connected() as documents:
            return list((await documents.list_all(certain=True)).documents)

    async def delete(self, document_id: str) -> None:
        async with self.connected() as documents:
            await documents.delete(document_id)

    async def sign_in(self, email: str, password: str) -> object:
        api = await self.connector.open_sign_in(self.profile)
        try:
            start = await api.begin()
            return await api.with_password(start.uuid, email, password)
        finally:
            await api.aclose()

    async def send(self, file: Path, queue: Path, patience: float = 12.0) -> Sent:
        """Hand one file in, and follow it until it is at rest or patience ends."""
        sent = Sent()
        session = Session(self.profile, Tokens(AccessToken.parse(self.token)))
        async with self.connected() as documents:
            counted = Counted(documents)
            connection = Connection(counted, _nothing)
            opened = await journal_selection.open_queue(queue, session, connection, _nobody)
            scope = TaskScope("world", lambda error, where: sent.faults.append(f"{where}: {error!r}"))
            clock = SteadyClock()

            def _note(change: UploadChanged) -> None:
                sent.told.append(change.upload)

            store = journal_selection.make_repository(opened.journal, _note, clock)
            outbox = journal_selection.make_outbox(store, connection, scope, POLICY, queue, sent.faults.append, clock)
            try:
                await store.load()
                await outbox.start()
                look = await asyncio.to_thread(inspect, file, 50_000_000)
                assert not await outbox.add([upload_of(NewUpload(file, look, 1, "Passport"))])
                ends = asyncio.get_running_loop().time() + patience
                while asyncio.get_running_loop().time() < ends:
                    if sent.told and sent.told[-1].state in AT_REST:
                        break
                    await asyncio.sleep(0.02)
            finally:
                await scope.aclose()
                await store.close()
        sent.faults[:] = [each for each in sent.faults if each is not None]
        sent.begun, sent.whole = counted.begun, counted.whole
        return sent


def read_of(action: Awaitable[object]) -> str:
    """What the person reads after an act: the error's sentences, "" where it went well."""

    async def _act() -> str:
        try:
            await action
        except DossierError as error:
            return sentence_of(error)
        return ""

    return asyncio.run(_act())


def state_of(port: int) -> dict[str, Any]:
    """What a back end saw, asked without a front."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/world/state", timeout=20) as answer:
        return dict(json.load(answer))


def delay(port: int, seconds: float) -> None:
    """Have a back end answer uploads only so much later."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}/world/delay/{seconds}", method="POST")
    with urllib.request.urlopen(request, timeout=20):  # noqa: S310 - loopback
        pass


def made(folder: Path, name: str, size: int) -> Path:
    """A document of some size, with bytes that no other one has."""
    head = b"%PDF-1.4\n% SPECIMEN\n"
    path = folder / name
    path.write_bytes(head + random.Random(f"{folder}{name}").randbytes(size - len(head)))  # noqa: S311 - no secret
    return path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


async def _nothing() -> None:
    """Closed elsewhere."""


async def _nobody(_waiting: object) -> bool:
    return False


async def _keep_nothing(_tokens: Tokens) -> None:
    """Nothing is renewed."""
