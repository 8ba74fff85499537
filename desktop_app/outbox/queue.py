"""The queue of uploads: at most three at a time, in the order of adding, each change told as an event.

The queue lives in memory: what was not sent when the app ends has to be added again, and the window says so before it
closes.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop_app.domain.document import Document
from desktop_app.domain.errors import AnswerLostError, UnexpectedError
from desktop_app.domain.upload import Progress, Upload, UploadState
from desktop_app.outbox.sender import Outcome, Sender
from desktop_app.tasks import TaskScope

log = logging.getLogger(__name__)

CONCURRENT = 3


@dataclass(frozen=True, slots=True)
class UploadChanged:
    """An upload is new or has moved to another state."""

    upload: Upload
    document: Document | None = None
    """What the server said it made of it; only with STORED, and even then it may say nothing."""


class Outbox:
    """Uploads of one signed-in person. Call it from the event loop."""

    def __init__(self, sender: Sender, scope: TaskScope, notify: Callable[[UploadChanged], None], host: str) -> None:
        self._sender = sender
        self._scope = scope
        self._notify = notify
        self._host = host
        self._uploads: dict[str, Upload] = {}
        self._progress: dict[str, Progress] = {}
        self._sending: dict[str, asyncio.Task[None]] = {}

    @property
    def uploads(self) -> tuple[Upload, ...]:
        """All uploads that are neither stored nor cancelled, in the order of adding."""
        return tuple(self._uploads.values())

    def progress(self, key: str) -> Progress | None:
        """Live counters of an upload, to be polled."""
        return self._progress.get(key)

    def use(self, sender: Sender) -> None:
        """Send from now on with another sender; what is on its way stays with the old one."""
        self._sender = sender

    def enqueue(self, uploads: Iterable[Upload]) -> None:
        """Take uploads; a key that is here already is not taken again."""
        for upload in uploads:
            if upload.key in self._uploads:
                continue
            self._progress[upload.key] = Progress(upload.size)
            self._keep(upload)
        self._fill()

    def cancel(self, key: str) -> None:
        """Stop an upload, or take one that is at rest out of the table.

        Once its last byte has gone it may be stored whatever we do: then it becomes uncertain instead.
        """
        task = self._sending.get(key)
        if task is not None:
            task.cancel()
        elif key in self._uploads:
            self._keep(self._uploads[key].moved(UploadState.CANCELLED))

    def retry(self, key: str) -> None:
        """Put a held, refused or uncertain upload back into the queue."""
        upload = self._uploads.get(key)
        if upload is not None and upload.at_rest:
            self._progress[key].sent = 0
            self._keep(upload.moved(UploadState.QUEUED))
            self._fill()

    def _fill(self) -> None:
        for upload in self.uploads:
            if len(self._sending) >= CONCURRENT:
                return
            if upload.state is UploadState.QUEUED:
                self._keep(upload.moved(UploadState.SENDING))
                task = self._scope.spawn(self._send(upload.key), name=f"send {upload.key[:8]}")
                self._sending[upload.key] = task

    async def _send(self, key: str) -> None:
        upload, progress = self._uploads[key], self._progress[key]
        outcome = Outcome(UploadState.UNCERTAIN, error=UnexpectedError())
        try:
            outcome = await self._sender.send(upload, progress)
        except asyncio.CancelledError:
            all_gone = progress.sent >= progress.total
            lost = AnswerLostError(host=self._host)
            outcome = Outcome(UploadState.UNCERTAIN, error=lost) if all_gone else Outcome(UploadState.CANCELLED)
        finally:
            del self._sending[key]
            log.info("upload %s: %s", key[:8], outcome.state.value)
            document_id = outcome.document.id if outcome.document else None
            self._keep(upload.moved(outcome.state, error=outcome.error, document_id=document_id), outcome.document)
        self._fill()

    def _keep(self, upload: Upload, document: Document | None = None) -> None:
        if upload.state in (UploadState.STORED, UploadState.CANCELLED):
            self._uploads.pop(upload.key, None)
            self._progress.pop(upload.key, None)
        else:
            self._uploads[upload.key] = upload
        self._notify(UploadChanged(upload, document))
