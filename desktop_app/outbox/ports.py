"""What the outbox needs of the world around it; each is handed in, so that tests can put their own in its place."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Protocol

from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.document import Document
from desktop_app.domain.upload import Progress, Upload

Clock = Callable[[], datetime]
"""The time, aware; the real one is datetime.now(UTC)."""


class Blocking(Protocol):
    """Runs a blocking call off the event loop; the real one is asyncio.to_thread."""

    def __call__(self, call: Callable[..., Any], /, *args: Any) -> Awaitable[Any]:
        """The call's result."""


class UploadSource(ByteSource, Protocol):
    """The snapshot of one document; the real one is outbox.snapshot.Snapshot."""

    def close(self) -> None:
        """Let go of the bytes; a second time does nothing."""


class TakeSnapshot(Protocol):
    """Freezes the bytes of an upload; the real one is outbox.snapshot.Snapshot.take, off the event loop."""

    def __call__(self, upload: Upload, stalled: Callable[[], object], /) -> Awaitable[UploadSource]:
        """Raises FileError. `stalled` is called once if the file's drive stands still for a moment."""


class Listing(Protocol):
    """All documents that the server tells of."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """In the server's order."""

    @property
    def complete(self) -> bool:
        """Whether it was read to its end: only then may what it lacks be removed from the table."""

    @property
    def clean(self) -> bool:
        """Whether it proves an absence: read to its end, every item understood, fresh from the server, not empty by a
        status that says nothing."""

    @property
    def usable(self) -> bool:
        """Whether it can be a baseline, although it may not prove an absence."""

    @property
    def server_time(self) -> datetime | None:
        """The server's clock when it answered; None where it does not tell its time."""

    @property
    def age(self) -> float:
        """Seconds since the list left the server, as a cache on the way says; 0 for a fresh one."""


class DocumentsPort(Protocol):
    """Where documents go; the real one is api.documents.DocumentsApi."""

    async def list_all(self, *, certain: bool = False) -> Listing:
        """Every page; `certain` asks past caches and reads several pages until two passes agree. Raises ServerError."""

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        """Send one document; None when the status says that it was taken and nothing proves it.

        Raises ServerError, FileError.
        """
