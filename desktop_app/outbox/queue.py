"""The queue of uploads: at most three at a time, in the order of adding, each change told as an event.

The queue lives in memory: what was not sent when the app ends has to be added again, and the window says so before it
closes.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

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
        self._sending: dict[str, asyncio.Task[Outcome]] = {}
        self._closed = False

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

    async def under_way_ended(self) -> None:
        """Wait until what is being sent now has come to its end."""
        if self._sending:
            await asyncio.wait(self._sending.values())

    def close(self) -> None:
        """Send nothing more and tell nothing more: the scope is about to end what is being sent."""
        self._closed = True

    def _fill(self) -> None:
        for upload in self.uploads:
            if len(self._sending) >= CONCURRENT:
                return
            if upload.state is UploadState.QUEUED:
                sending = upload.moved(UploadState.SENDING)
                self._keep(sending)
                sent = self._sender.send(sending, self._progress[upload.key])
                task = self._scope.spawn(sent, name=f"send {upload.key[:8]}")
                self._sending[upload.key] = task
                task.add_done_callback(partial(self._on_ended, upload.key))

    def _on_ended(self, key: str, task: "asyncio.Task[Outcome]") -> None:
        """Called whatever ended the task, even a cancel before its first step."""
        del self._sending[key]
        if self._closed:
            return
        outcome = self._outcome(task, self._progress[key])
        log.info("upload %s: %s", key[:8], outcome.state.value)
        document_id = outcome.document.id if outcome.document else None
        upload = self._uploads[key].moved(outcome.state, error=outcome.error, document_id=document_id)
        self._keep(upload, outcome.document)
        self._fill()

    def _outcome(self, task: "asyncio.Task[Outcome]", progress: Progress) -> Outcome:
        if not task.cancelled():
            return (
                task.result() if task.exception() is None else Outcome(UploadState.UNCERTAIN, error=UnexpectedError())
            )
        if progress.sent >= progress.total:
            return Outcome(UploadState.UNCERTAIN, error=AnswerLostError(host=self._host))
        return Outcome(UploadState.CANCELLED)

    def _keep(self, upload: Upload, document: Document | None = None) -> None:
        if upload.state in (UploadState.STORED, UploadState.CANCELLED):
            self._uploads.pop(upload.key, None)
            self._progress.pop(upload.key, None)
        else:
            self._uploads[upload.key] = upload
        self._notify(UploadChanged(upload, document))
