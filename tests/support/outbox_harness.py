"""What the queue's tests stand on: a whole queue on a clock that jumps, before a server that fails
as it is told to.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar, cast

from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.document import Document
from desktop_app.domain.errors import FileError, QueueError
from desktop_app.domain.upload import Progress, QueueWait, Upload, UploadState
from desktop_app.outbox.journal import Journal
from desktop_app.outbox.outbox import Outbox
from desktop_app.outbox.repository import UploadChanged, UploadRepository
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.tasks import TaskScope
from tests.support.byte_source import Zeros
from tests.support.flaky_journal import FlakyJournal
from tests.support.model_server import Client, Listing, ModelServer
from tests.support.uploads import NAME, an_upload
from tests.support.virtual_loop import VirtualLoop, inline

__all__ = ["ALL", "HOST", "NAME", "NAMES_ONLY", "OutboxHarness", "ServerForSignIn", "a_document", "an_upload"]

T = TypeVar("T")
HOST = "broker.example"
NAMES_ONLY = frozenset({"name"})
ALL = frozenset({"type", "name", "size", "hash"})
NO_HASH = frozenset({"type", "name", "size"})


class ServerForSignIn:
    """The server as one sign-in has it."""

    def __init__(self, server: ModelServer, client: Client, sign_in: int) -> None:
        self._server = server
        self._client = client
        self._sign_in = sign_in

    async def list_all(self, *, certain: bool = False) -> Listing:
        assert certain, "only a certain list may decide anything"
        return await self._server.list_all(self._client, self._sign_in)

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        assert source.read(1) == b"\0"
        return await self._server.add(self._client, self._sign_in, upload, progress)


class OutboxHarness:
    """One queue at work. `close` it; that fails when a rule was broken."""

    def __init__(
        self,
        *,
        tells: frozenset[str] = ALL,
        journal: Journal | None = None,
        policy: RetryPolicy | None = None,
        machine: str = "",
    ) -> None:
        self.loop = VirtualLoop()
        self.server = ModelServer(self.loop, tells)
        self.flaky = FlakyJournal()
        self.journal = journal or self.flaky
        self.policy = policy or RetryPolicy()
        self.machine = machine
        self.errors: list[tuple[str, BaseException]] = []
        self.halts: list[QueueError | None] = []
        self.waits: list[QueueWait] = []
        self.told: list[UploadChanged] = []
        self.arrived: list[tuple[Upload, Document]] = []
        """What was told of uploads that arrived although they were taken back."""
        self.files: dict[str, FileError] = {}
        self.drives: dict[str, asyncio.Event] = {}
        """Files whose drive hangs until the event is set, by their upload's key."""
        self.sources: list[Zeros] = []
        self.disk_takes = 0.0
        self._sign_ins = 0
        self.start()

    def start(self) -> None:
        self.client = Client()
        self.scope = TaskScope("queue", lambda error, where: self.errors.append((where, error)))
        self.repository = UploadRepository(self.journal, self.blocking, self.told.append, self.loop.now)
        self.outbox = Outbox(
            self.repository,
            self.face(),
            self.scope,
            self.policy,
            snapshot=self.snapshot,
            blocking=self.blocking,
            now=self.loop.now,
            random=lambda: 0.5,
            halted=self.halts.append,
            waiting=self.waits.append,
            arrived_late=lambda upload, document: self.arrived.append((upload, document)),
            machine=self.machine,
        )
        self.do(self.repository.load())
        self.do(self.outbox.start())

    def stop(self) -> None:
        self.do(self.scope.aclose())

    def quit(self) -> None:
        """As the app ends when the person closes it."""
        self.do(self.outbox.stop(2.0))
        self.stop()

    def close(self) -> None:
        self.stop()
        self.journal.close()
        self.flaky.close()
        self.loop.close()
        assert not self.errors
        assert not self.server.breaches

    def face(self) -> ServerForSignIn:
        self._sign_ins += 1
        return ServerForSignIn(self.server, self.client, self._sign_ins)

    def do(self, coro: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(coro)

    def spawn(self, coro: Coroutine[Any, Any, Any]) -> None:
        async def _begin() -> None:
            self.scope.spawn(coro, name="wish")

        self.do(_begin())

    def wait(self, seconds: float) -> None:
        self.loop.let_pass(seconds)

    def add(self, upload: Upload) -> bool:
        return not self.do(self.outbox.add([upload]))

    def upload(self, upload: Upload) -> Upload:
        """As the window has it."""
        return next(each for each in self.outbox.uploads if each.key == upload.key)

    def last(self, upload: Upload) -> Upload:
        """As it was told last."""
        return next(each.upload for each in reversed(self.told) if each.upload.key == upload.key)

    def states(self, upload: Upload) -> list[UploadState]:
        """All states that were told, without repetition."""
        told = [each.upload.state for each in self.told if each.upload.key == upload.key]
        return [state for place, state in enumerate(told) if place == 0 or told[place - 1] is not state]

    async def snapshot(self, upload: Upload, stalled: Callable[[], object]) -> Zeros:
        if upload.key in self.drives:
            stalled()
            await self.drives[upload.key].wait()
        return cast(Zeros, await self.blocking(self._frozen, upload))

    def _frozen(self, upload: Upload) -> Zeros:
        if upload.key in self.files:
            raise self.files[upload.key]
        self.sources.append(Zeros(upload.size))
        return self.sources[-1]

    async def blocking(self, call: Callable[..., Any], /, *args: Any) -> Any:
        if self.disk_takes:
            await asyncio.sleep(self.disk_takes)
        return await inline(call, *args)


def a_document(number: int, upload: Upload, *, told: frozenset[str] = ALL) -> Document:
    """What a server that tells so much has made of an upload."""
    return Document(
        id=str(number),
        name=upload.name if "name" in told else "",
        type_id=upload.type_id if "type" in told else None,
        size=upload.size if "size" in told else None,
        sha256=upload.identity.sha256 if "hash" in told else "",
    )
