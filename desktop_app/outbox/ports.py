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


class Listing(Protocol):
    """All documents that the server tells of."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """In the server's order."""

    @property
    def complete(self) -> bool:
        """Whether it was a clean answer over all pages: only then does it prove an absence."""


class DocumentsPort(Protocol):
    """Where documents go; the real one is api.documents.DocumentsApi."""

    async def list_all(self, *, certain: bool = False) -> Listing:
        """Every page; `certain` reads until two passes agree or the total is met. Raises ServerError."""

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        """Send one document; None when the server took it without telling its number. Raises ServerError, FileError."""
