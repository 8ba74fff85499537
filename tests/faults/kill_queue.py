"""The whole queue over a real connection, in the test's own process: journal, snapshots, outbox, HTTP."""

import asyncio
import random
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.checks.pipeline import inspect
from desktop_app.desk.intake import NewUpload, upload_of
from desktop_app.desk.journal_selection import make_repository, now
from desktop_app.domain.server import AccessToken, ServerAddress, UploadEncoding
from desktop_app.domain.upload import AT_REST, Receipt, Upload, UploadState
from desktop_app.outbox.journal import Journal
from desktop_app.outbox.outbox import Outbox
from desktop_app.outbox.repository import UploadChanged
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.outbox.snapshot import OpenFile, Snapshot
from desktop_app.storage.document_file import DocumentFile
from desktop_app.tasks import TaskScope

TOKEN = "SPECIMEN-token"
SETTLE = 0.12
LATE = (0.02, 0.07)
"""Seconds after which a server that is late stores; well below the settle time."""
PATIENT = Timeouts(connect=5.0, answer=5.0, stall=5.0)
IMPATIENT = Timeouts(connect=5.0, answer=5.0, stall=0.4)
"""For servers that never answer."""
TIMING = RetryPolicy(
    settle_time=SETTLE,
    resend_time=2 * SETTLE,
    base_delay=0.01,
    max_delay=0.05,
    offline_delay=0.05,
    busy_delay=0.05,
    least_busy_delay=0.01,
    longest_look_delay=0.5,
    baseline_age=0.0,
)


class Queue:
    """An outbox at work, and what it told."""

    def __init__(self, outbox: Outbox, api: DocumentsApi, changes: list[UploadChanged]) -> None:
        self.outbox = outbox
        self.api = api
        self._changes = changes

    async def add(self, file: Path, *, max_bytes: int = 50_000_000) -> str:
        """Add a file as a person does, looked at before; gives the upload's key."""
        look = await asyncio.to_thread(inspect, file, max_bytes)
        upload = upload_of(NewUpload(file, look, 1, "Passport"))
        assert await self.outbox.add(upload)
        return upload.key

    def last(self, key: str) -> Upload:
        """The upload as it was told last, final or not."""
        return next(change.upload for change in reversed(self._changes) if change.upload.key == key)

    def told(self, key: str) -> list[UploadState]:
        """All states that were told, without repetition."""
        states = [change.upload.state for change in self._changes if change.upload.key == key]
        return [state for place, state in enumerate(states) if place == 0 or states[place - 1] is not state]

    def receipt(self, key: str) -> Receipt | None:
        return next((each for each in self.outbox.receipts if each.key == key), None)

    async def rest(self, key: str, seconds: float = 15.0) -> Upload:
        """Wait until nothing more happens to the upload by itself; gives its last state."""
        async with asyncio.timeout(seconds):
            while self.last(key).state not in AT_REST:  # noqa: ASYNC110 - many tests look at many things
                await asyncio.sleep(0.005)
        return self.last(key)


@asynccontextmanager
async def opened_queue(
    base_url: str,
    folder: Path,
    report: Callable[[BaseException, str], None],
    *,
    timing: RetryPolicy = TIMING,
    patience: Timeouts = PATIENT,
    open_file: OpenFile = DocumentFile.open,
) -> AsyncIterator[Queue]:
    """A queue whose journal and snapshots are in `folder`."""
    transport = Transport(
        ServerAddress.parse(base_url),
        AccessToken.parse(TOKEN),
        language="en",
        user_agent="Dossier/tests",
        tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        timeouts=patience,
    )
    api = DocumentsApi(transport, UploadEncoding.MULTIPART)
    changes: list[UploadChanged] = []
    scope = TaskScope("test", report)
    journal = await asyncio.to_thread(Journal.open, folder / "journal.sqlite3")
    store = make_repository(journal, changes.append, now)
    outbox = Outbox(
        store,
        api,
        scope,
        timing,
        snapshot=lambda upload, _stalled: asyncio.to_thread(
            Snapshot.take, upload.file, upload.identity, folder, open_file
        ),
        blocking=asyncio.to_thread,
        now=now,
        random=random.random,
        halted=lambda _error: None,
    )
    try:
        await store.load()
        await outbox.start()
        yield Queue(outbox, api, changes)
    finally:
        await scope.aclose()
        await store.close()
        await transport.aclose()
