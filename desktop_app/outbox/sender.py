"""One upload, once over the wire: opens the file, sends it, and says which state the outcome means."""

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    Delivery,
    DossierError,
    FileChangedError,
    FileError,
    ServerError,
    SignInEndedError,
    TooManyRequestsError,
)
from desktop_app.domain.upload import Progress, Upload, UploadState


class OpenFile(Protocol):
    """A document's bytes, to be read and closed in a worker thread."""

    @property
    def size(self) -> int:
        """Bytes in all."""

    def read(self, count: int) -> bytes:
        """The next `count` bytes, fewer only at the end. Raises FileError."""

    def close(self) -> None:
        """Let go of the file; a second time does nothing."""


class DocumentSink(Protocol):
    """Where documents go; the real one is api.documents.DocumentsApi."""

    async def add(self, upload: Upload, source: OpenFile, progress: Progress) -> Document | None:
        """Send one document. Raises ServerError and FileError."""


class _OnTheServer:
    """No bytes of ours: with the encoding json-path the server has the file already."""

    size = 0

    def read(self, _count: int) -> bytes:
        return b""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one sending."""

    state: UploadState
    document: Document | None = None
    error: DossierError | None = None


class Sender:
    """Sends one upload at a time per call. Has no state of its own between calls."""

    def __init__(self, sink: DocumentSink, open_file: Callable[[Path], OpenFile]) -> None:
        self._sink = sink
        self._open_file = open_file

    async def send(self, upload: Upload, progress: Progress) -> Outcome:
        """Send it and tell the outcome. Never raises but CancelledError, and asyncio's own."""
        try:
            file = _OnTheServer() if upload.server_path else await self._opened(upload.file)
        except FileError as error:
            return Outcome(UploadState.HELD, error=error)
        try:
            if file.size != upload.size:
                return Outcome(UploadState.HELD, error=FileChangedError(name=upload.name))
            progress.sent = 0
            document = await self._sink.add(upload, file, progress)
            return Outcome(UploadState.STORED, document=document)
        except FileError as error:
            return Outcome(UploadState.HELD, error=error)
        except ServerError as error:
            return Outcome(_state_after(error), error=error)
        finally:
            # Begun at once, and not taken back when we are cancelled.
            await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, file.close))

    async def _opened(self, path: Path) -> OpenFile:
        opening = _Opening(self._open_file, path)
        try:
            return await asyncio.to_thread(opening.open)
        except asyncio.CancelledError:
            opening.abandon()
            raise


def _state_after(error: ServerError) -> UploadState:
    """Nothing stored and the cause can pass: held. The server said no: refused. Nobody knows: uncertain."""
    if isinstance(error, SignInEndedError | TooManyRequestsError):
        return UploadState.HELD
    return {
        Delivery.NOT_SENT: UploadState.HELD,
        Delivery.REFUSED: UploadState.REFUSED,
        Delivery.UNCERTAIN: UploadState.UNCERTAIN,
    }[error.delivery]


class _Opening:
    """A file that a thread opens; one that nobody waits for any more is closed and not leaked."""

    def __init__(self, open_file: Callable[[Path], OpenFile], path: Path) -> None:
        self._open_file = open_file
        self._path = path
        self._lock = threading.Lock()
        self._file: OpenFile | None = None
        self._abandoned = False

    def open(self) -> OpenFile:
        """Called in a worker thread. Raises FileError."""
        file = self._open_file(self._path)
        with self._lock:
            self._file = file
            if self._abandoned:
                file.close()
        return file

    def abandon(self) -> None:
        """Close the file, now or as soon as it is open."""
        with self._lock:
            self._abandoned = True
            if self._file is not None:
                self._file.close()
