"""What one signed-in person can do at their desk: see, refresh, add, replace, delete.

The desk joins the server's documents with the uploads under way and tells its listeners in typed events. It knows no
Qt: a window, a test or a command line can sit at it.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from desktop_app.checks.inspection import Inspection
from desktop_app.checks.pipeline import inspect
from desktop_app.desk import events
from desktop_app.desk.connection import Connection
from desktop_app.desk.credential_store import StoredSignIn
from desktop_app.desk.deletions import Deletions
from desktop_app.desk.document_cache import DocumentCache
from desktop_app.desk.intake import NewUpload, count_unfinished, is_active, upload_of, with_duplicates
from desktop_app.desk.journal_selection import OpenedQueue, belongs, make_outbox, make_store, now
from desktop_app.desk.listeners import Listeners
from desktop_app.desk.rows import Row, rows_of, with_learned
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.domain.credentials import Session
from desktop_app.domain.document import DocumentType, ReviewStatus
from desktop_app.domain.errors import DossierError, NotThereError, QueueError, ServerError
from desktop_app.domain.server import ServerProfile
from desktop_app.domain.upload import Upload, UploadState
from desktop_app.outbox.accounts import remember_documents, remember_sign_in
from desktop_app.outbox.journal import Journal, JournalError
from desktop_app.outbox.outbox import Outbox
from desktop_app.outbox.repository import UploadChanged
from desktop_app.tasks import TaskScope

log = logging.getLogger(__name__)

T = TypeVar("T")


class Desk:
    """One signed-in person's documents. Make it, `subscribe`, `start`, and `aclose` it in the end."""

    def __init__(
        self,
        profile: ServerProfile,
        connection: Connection,
        queue: OpenedQueue,
        folder: Path,
        scope: TaskScope,
        schedule: RefreshSchedule,
        stored_sign_in: StoredSignIn,
    ) -> None:
        self.profile = profile
        self.account = queue.account
        """This machine's own name for who is signed in; "" where it cannot keep one."""
        self.stored_sign_in = stored_sign_in
        """The sign-in itself, and whether it is kept."""
        self.problems: tuple[DossierError, ...] = (*queue.problems, *connection.problems)
        """What has to be told of the queue of last time, the way to the server and the sign-in."""
        self._connection = connection
        self._scope = scope
        self._schedule = schedule
        self._cache = DocumentCache()
        self._server_types: tuple[DocumentType, ...] = ()
        self._listeners = Listeners()
        self.subscribe = self._listeners.subscribe
        """Hear every event from now on; call what is returned to stop."""
        self._wake = asyncio.Event()
        self._old_connections: list[Connection] = []
        """Uploads that were under way when the token was renewed still use them."""
        self._files: dict[int, Path] = {}
        self._repository = make_store(queue.journal, self._on_upload)
        self.outbox: Outbox = make_outbox(self._repository, connection, scope, schedule.queue, folder, self._on_halted)
        """What the person can do with uploads under way."""
        self._deletions = Deletions(scope, self._carry_out_delete, self._tell_rows, undo_seconds=self._schedule.undo)

    # --- what is there ---

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows of the table as they are now."""
        captions = {kind.id: kind.caption for kind in self.types}
        return rows_of(
            self._cache.documents,
            self.outbox.uploads,
            removed=self._deletions.pending,
            captions=captions,
            files=self._files,
            receipts={each.document_id: each for each in self.outbox.receipts if each.document_id is not None},
        )

    @property
    def types(self) -> tuple[DocumentType, ...]:
        """Types to choose from: the profile's, else the server's, and those learned from the list."""
        return with_learned(self.profile.document_types or self._server_types, self._cache.documents)

    # --- seeing ---

    def start(self) -> None:
        """Begin to send what waits, to ask for the list, now and from time to time, and once for the types."""
        self._scope.spawn(self._start_queue(), name="start the queue")
        self._scope.spawn(self._keep_fresh(), name="keep fresh")
        self._scope.spawn(self._learn_types(), name="document types")

    def refresh(self) -> None:
        """Ask for the list now."""
        self._scope.spawn(self._refresh(), name="refresh")

    def load_details(self, document_id: int) -> None:
        """Ask for all that the server tells of one document; a failure leaves what is known."""
        self._scope.spawn(self._load_details(document_id), name=f"details {document_id}")

    # --- adding ---

    async def inspect(self, files: Sequence[Path]) -> list[Inspection]:
        """Look at files before they are sent, off the event loop; cancelled, the look ends soon too."""
        limit = self.profile.max_bytes
        gone = threading.Event()
        try:
            inspections = [await asyncio.to_thread(inspect, file, limit, stopped=gone.is_set) for file in files]
        finally:
            gone.set()
        return [
            with_duplicates(file, inspection, self.outbox.receipts)
            for file, inspection in zip(files, inspections, strict=True)
        ]

    async def add(self, new_uploads: Sequence[NewUpload]) -> list[NewUpload]:
        """Queue documents for sending; gives those that are on their way already and were not taken again.

        Raises QueueError when the queue cannot be written: then this one and those after it were not taken.
        """
        sendable = [each for each in new_uploads if each.inspection.blocked is None]
        return [each for each in sendable if not await self.outbox.add(upload_of(each))]

    @property
    def under_way(self) -> tuple[Upload, ...]:
        """Uploads that go on by themselves."""
        return tuple(each for each in self.outbox.uploads if is_active(each))

    # --- deleting ---

    def delete(self, document_ids: Sequence[int]) -> None:
        """Delete documents after the time in which the person can undo it."""
        for document_id in document_ids:
            document = self._cache.get(document_id)
            if document is not None and self._deletions.schedule(document_id):
                self._listeners.publish(events.DeleteScheduled(document, self._deletions.undo_seconds))

    def undo_delete(self, document_id: int) -> bool:
        """Take a delete back; False when it has left already."""
        document = self._cache.get(document_id)
        if document is None or not self._deletions.undo(document_id):
            return False
        self._listeners.publish(events.DeleteUndone(document))
        return True

    # --- leaving ---

    async def finish_deletes(self) -> None:
        """Send the deletes that the person confirmed and that still wait for their undo time."""
        await self._deletions.finish()

    async def recognises(self, session: Session, connection: Connection) -> bool:
        """Whether a new sign-in is the same person's, as far as there is evidence. Raises ServerError."""
        try:
            return await belongs(self._repository, session, connection)
        except JournalError:
            return False

    async def renew(self, session: Session, connection: Connection, stored_sign_in: StoredSignIn) -> None:
        """Go on with the same person's new sign-in: what waited for it is sent, the list is asked for."""
        old, self._connection = self._connection, connection
        self._old_connections.append(old)
        self._listeners.record_sign_in_accepted()
        self.stored_sign_in = stored_sign_in
        await self._remember(remember_sign_in, session)
        self.outbox.signed_in(connection.documents)
        self.refresh()

    async def forget_names(self) -> None:
        """Remove the names of documents that were handed in from this machine; what still waits keeps its own."""
        try:
            await self._repository.forget_names()
        except JournalError as error:
            log.warning("the names were not removed: %s", error)

    async def end_sign_in(self) -> None:
        """Tell the server that the sign-in ends, where it offers that. Raises ServerError."""
        await self._connection.sign_out()

    async def aclose(self) -> None:
        """End everything that runs here. What was not sent stays in the journal."""
        self._listeners.clear()
        await self._scope.aclose()
        await self._repository.close()
        for connection in (*self._old_connections, self._connection):
            await connection.aclose()

    # --- inside ---

    def _tell_rows(self) -> None:
        self._listeners.publish(events.RowsChanged(self.rows))

    def _on_halted(self, error: DossierError | None) -> None:
        self._listeners.publish(events.QueueHalted(error))

    async def _start_queue(self) -> None:
        try:
            await self._repository.load()
            await self.outbox.start()
        except JournalError as error:
            log.warning("the queue cannot start: %s", error)
            self._listeners.publish(events.QueueHalted(QueueError(reason=str(error))))
            return
        self._tell_rows()
        waiting, lost = count_unfinished(self.outbox.uploads)
        if waiting or lost:
            self._listeners.publish(events.QueueRecovered(waiting, lost))

    async def _remember(self, note: Callable[[Journal, T], None], what: T) -> None:
        """Keep a fact as evidence for the next sign-in; a journal that cannot take it is told of when it matters."""
        try:
            await self._repository.with_journal(note, what)
        except JournalError as error:
            log.info("not remembered: %s", error)

    async def _keep_fresh(self) -> None:
        while True:
            await self._refresh()
            waiting = any(each.status is ReviewStatus.IN_REVIEW for each in self._cache.documents)
            self._wake.clear()
            try:
                async with asyncio.timeout(self._schedule.in_review if waiting else self._schedule.otherwise):
                    await self._wake.wait()
            except TimeoutError:
                continue

    async def _refresh(self) -> None:
        number = self._cache.begin_request()
        self._listeners.publish(events.RefreshStarted())
        try:
            listed = await self._connection.documents.list_all()
        except ServerError as error:
            if self._cache.is_newest(number):
                self._listeners.publish_sign_in_end(error)
                self._listeners.publish(events.RefreshFailed(error))
            return
        if not self._cache.is_newest(number):
            return
        self._listeners.record_sign_in_accepted()
        if self.outbox.offline:
            self.outbox.retry_now()
        changed = self._cache.replace(number, listed.documents, complete=listed.complete)
        self._tell_rows()
        self._listeners.publish(events.Refreshed(now(), listed.complete))
        for document, before in changed:
            self._listeners.publish(events.Reviewed(document, before))
        if listed.complete:
            await self._remember(remember_documents, [each.id for each in listed.documents])

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
            self._listeners.publish_sign_in_end(error)
            return
        if self._cache.get(document_id) is not None and document.id == document_id:
            self._cache.store(document)
            self._tell_rows()

    async def _carry_out_delete(self, document_id: int) -> None:
        document = self._cache.get(document_id)
        if document is None:
            return
        try:
            await self._connection.documents.delete(document_id)
        except ServerError as error:
            self._listeners.publish_sign_in_end(error)
            self._listeners.publish(events.DeleteFailed(document, error))
            return
        self._cache.remove(document_id)
        self._listeners.publish(events.Deleted(document))

    def _on_upload(self, change: UploadChanged) -> None:
        upload = change.upload
        if change.document is not None:
            self._cache.store(change.document)
            if not upload.server_path:
                self._files[change.document.id] = upload.file
        if upload.error is not None and self.outbox.signed_out:  # else the error is of the token before
            self._listeners.publish_sign_in_end(upload.error)
        self._tell_rows()
        if upload.state is UploadState.STORED:
            self._listeners.publish(events.Stored(upload.name))
        if upload.state in (UploadState.STORED, UploadState.UNCERTAIN):
            self._wake.set()
