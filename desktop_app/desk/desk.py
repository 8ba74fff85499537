"""What one signed-in person can do at their desk: see, refresh, add, replace, delete.

The desk joins the server's documents with the uploads under way and tells its listeners in typed events. It knows no
Qt: a window, a test or a command line can sit at it.
"""

import asyncio
import logging
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.checks.file_look import FileLook, look_at
from desktop_app.desk import events
from desktop_app.desk.connection import Connection
from desktop_app.desk.deletions import UNDO_SECONDS, Deletions
from desktop_app.desk.rows import Row, rows_of
from desktop_app.desk.shelf import Shelf
from desktop_app.domain.document import DocumentType, ReviewStatus
from desktop_app.domain.errors import DossierError, NotThereError, ServerError, SignInEndedError
from desktop_app.domain.session import ServerProfile
from desktop_app.domain.upload import Progress, Upload, UploadState
from desktop_app.outbox.queue import Outbox, UploadChanged
from desktop_app.outbox.sender import Sender
from desktop_app.storage.document_file import DocumentFile
from desktop_app.tasks import TaskScope

log = logging.getLogger(__name__)

Listener = Callable[[events.DeskEvent], None]


@dataclass(frozen=True, slots=True)
class Pace:
    """How often the list is asked for by itself, in seconds, and how long a delete can be undone."""

    in_review: float = 15.0
    otherwise: float = 60.0
    undo: float = UNDO_SECONDS


@dataclass(frozen=True, slots=True)
class Addition:
    """A file that the person chose, with the type they gave it."""

    file: Path
    look: FileLook
    type_id: int
    type_caption: str
    server_path: str = ""
    """Only for the encoding json-path."""


class Desk:
    """One signed-in person's documents. Make it, `subscribe`, `start`, and `aclose` it in the end."""

    def __init__(
        self, profile: ServerProfile, connection: Connection, scope: TaskScope, pace: Pace | None = None
    ) -> None:
        self.profile = profile
        self._connection = connection
        self._scope = scope
        self._pace = pace or Pace()
        self._shelf = Shelf()
        self._server_types: tuple[DocumentType, ...] = ()
        self._listeners: list[Listener] = []
        self._sign_in_ended = False
        self._old_connections: list[Connection] = []
        self._files: dict[int, Path] = {}
        sender = Sender(connection.documents, DocumentFile.open)
        self._outbox = Outbox(sender, scope, self._on_upload, profile.address.host)
        self._deletions = Deletions(scope, self._carry_out_delete, self._tell_rows, undo_seconds=self._pace.undo)

    # --- listening ---

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear every event from now on; call what is returned to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows of the table as they are now."""
        captions = {kind.id: kind.caption for kind in self.types}
        return rows_of(
            self._shelf.documents,
            self._outbox.uploads,
            removed=self._deletions.pending,
            captions=captions,
            files=self._files,
        )

    @property
    def types(self) -> tuple[DocumentType, ...]:
        """Types to choose from: the profile's, else the server's, and those learned from the list."""
        known = {kind.id: kind for kind in (self.profile.document_types or self._server_types)}
        for document in self._shelf.documents:
            if document.type_id is not None and document.type_caption:
                known.setdefault(document.type_id, DocumentType(document.type_id, document.type_caption))
        return tuple(known.values())

    # --- seeing ---

    def start(self) -> None:
        """Begin to ask for the list, now and from time to time, and once for the types."""
        self._scope.spawn(self._keep_fresh(), name="keep fresh")
        self._scope.spawn(self._learn_types(), name="document types")

    def refresh(self) -> None:
        """Ask for the list now."""
        self._scope.spawn(self._refresh(), name="refresh")

    def load_details(self, document_id: int) -> None:
        """Ask for all that the server tells of one document; a failure leaves what is known."""
        self._scope.spawn(self._load_details(document_id), name=f"details {document_id}")

    # --- adding ---

    async def look(self, files: Sequence[Path]) -> list[FileLook]:
        """Look at files before they are sent, off the event loop."""
        limit = self.profile.max_bytes
        return [await asyncio.to_thread(look_at, file, limit) for file in files]

    def add(self, additions: Sequence[Addition]) -> None:
        """Queue documents for sending. Those whose look found something that blocks are left out."""
        self._outbox.enqueue(
            Upload(
                key=str(uuid.uuid4()),
                file=addition.file,
                name=addition.file.name,
                size=addition.look.size,
                type_id=addition.type_id,
                type_caption=addition.type_caption,
                added_at=datetime.now(UTC),
                mime=addition.look.mime,
                server_path=addition.server_path,
            )
            for addition in additions
            if addition.look.blocked is None
        )

    def cancel(self, upload_key: str) -> None:
        """Stop an upload, or take one that failed out of the table."""
        self._outbox.cancel(upload_key)

    def retry(self, upload_key: str) -> None:
        """Send an upload that failed again."""
        self._outbox.retry(upload_key)

    def progress(self, upload_key: str) -> Progress | None:
        """Live counters of an upload, to be polled by whoever draws them."""
        return self._outbox.progress(upload_key)

    @property
    def under_way(self) -> tuple[Upload, ...]:
        """Uploads that would be lost if the app ended now."""
        return tuple(each for each in self._outbox.uploads if not each.at_rest)

    # --- deleting ---

    def delete(self, document_ids: Sequence[int]) -> None:
        """Delete documents after the time in which the person can undo it."""
        for document_id in document_ids:
            document = self._shelf.get(document_id)
            if document is not None and self._deletions.schedule(document_id):
                self._tell(events.DeleteScheduled(document, self._deletions.undo_seconds))

    def undo_delete(self, document_id: int) -> bool:
        """Take a delete back; False when it has left already."""
        document = self._shelf.get(document_id)
        if document is None or not self._deletions.undo(document_id):
            return False
        self._tell(events.DeleteUndone(document))
        return True

    # --- leaving ---

    async def finish_deletes(self) -> None:
        """Send the deletes that the person confirmed and that still wait for their undo time."""
        await self._deletions.finish()

    async def renew(self, connection: Connection) -> None:
        """Go on with a new token at the same server: what waited for it is sent, the list is asked for."""
        old, self._connection = self._connection, connection
        self._old_connections.append(old)
        self._outbox.use(Sender(connection.documents, DocumentFile.open))
        self._sign_in_ended = False
        for upload in self._outbox.uploads:
            if isinstance(upload.error, SignInEndedError):
                self._outbox.retry(upload.key)
        self.refresh()
        self._scope.spawn(self._let_go(old), name="old connection")

    async def aclose(self) -> None:
        """End everything that runs here."""
        self._listeners.clear()
        self._outbox.close()
        await self._scope.aclose()
        for connection in (*self._old_connections, self._connection):
            await connection.aclose()

    # --- inside ---

    def _tell(self, event: events.DeskEvent) -> None:
        for listener in list(self._listeners):
            listener(event)

    def _tell_rows(self) -> None:
        self._tell(events.RowsChanged(self.rows))

    def _tell_failure(self, error: DossierError) -> bool:
        """Tell once that the sign-in ended; whether `error` was that."""
        if not isinstance(error, SignInEndedError):
            return False
        if not self._sign_in_ended:
            self._sign_in_ended = True
            self._tell(events.SignInEnded(error))
        return True

    async def _keep_fresh(self) -> None:
        while True:
            await self._refresh()
            waiting = any(each.status is ReviewStatus.IN_REVIEW for each in self._shelf.documents)
            await asyncio.sleep(self._pace.in_review if waiting else self._pace.otherwise)

    async def _refresh(self) -> None:
        number = self._shelf.ask()
        self._tell(events.RefreshStarted())
        try:
            listed = await self._connection.documents.list_all()
        except ServerError as error:
            if self._shelf.is_newest(number):
                self._tell_failure(error)
                self._tell(events.RefreshFailed(error))
            return
        if not self._shelf.is_newest(number):
            return
        self._sign_in_ended = False
        changed = self._shelf.replace(number, listed.documents, complete=listed.complete)
        self._tell_rows()
        self._tell(events.Refreshed(datetime.now(UTC), listed.complete))
        for document, before in changed:
            self._tell(events.Reviewed(document, before))

    async def _let_go(self, old: Connection) -> None:
        """Close a connection once the uploads that it may carry have ended."""
        await self._outbox.under_way_ended()
        await old.aclose()
        self._old_connections.remove(old)

    async def _learn_types(self) -> None:
        try:
            self._server_types = await self._connection.documents.types()
        except ServerError as error:
            log.info("no document types: %s", type(error).__name__)
        self._tell_rows()

    async def _load_details(self, document_id: int) -> None:
        try:
            document = await self._connection.documents.details(document_id)
        except NotThereError:
            self.refresh()
            return
        except ServerError as error:
            self._tell_failure(error)
            return
        if self._shelf.get(document_id) is not None and document.id == document_id:
            self._shelf.put(document)
            self._tell_rows()

    async def _carry_out_delete(self, document_id: int) -> None:
        document = self._shelf.get(document_id)
        if document is None:
            return
        try:
            await self._connection.documents.delete(document_id)
        except ServerError as error:
            self._tell_failure(error)
            self._tell(events.DeleteFailed(document, error))
            return
        self._shelf.remove(document_id)
        self._tell(events.Deleted(document))

    def _on_upload(self, change: UploadChanged) -> None:
        upload = change.upload
        if change.document is not None:
            self._shelf.put(change.document)
            if not upload.server_path:
                self._files[change.document.id] = upload.file
        if upload.error is not None:
            self._tell_failure(upload.error)
        self._tell_rows()
        if upload.state is UploadState.STORED:
            self._tell(events.Stored(upload.name))
            self.refresh()
        elif upload.state is UploadState.UNCERTAIN:
            self.refresh()
