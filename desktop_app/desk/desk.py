"""What one signed-in person can do: see, refresh, add, replace and delete documents.

The desk combines the server's documents with the uploads in progress and publishes typed events to its listeners. It
does not use Qt, so a window, a test or a command line can drive it.
"""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from http import HTTPStatus
from pathlib import Path
from typing import TypeVar

from desktop_app.checks.content import LookAtContent
from desktop_app.checks.inspection import Inspection
from desktop_app.desk import events
from desktop_app.desk.changes import Changes
from desktop_app.desk.connection import Connection
from desktop_app.desk.credential_store import StoredSignIn
from desktop_app.desk.delete_outcomes import DeleteOutcomes
from desktop_app.desk.deletions import Deletions
from desktop_app.desk.document_list import DocumentList
from desktop_app.desk.file_looks import FileLooks, WasRead, look_on
from desktop_app.desk.intake import (
    MOVING,
    NewUpload,
    count_unfinished,
    is_active,
    pictures_of,
    upload_of,
    with_earlier_uploads,
)
from desktop_app.desk.journal_selection import OpenedQueue, belongs, make_outbox, make_repository, now
from desktop_app.desk.listeners import Listeners
from desktop_app.desk.person import person_of
from desktop_app.desk.previews import Previews
from desktop_app.desk.refreshing import Refreshing
from desktop_app.desk.refusals import refused_pictures
from desktop_app.desk.replacing import Replacing
from desktop_app.desk.row_feed import RowFeed
from desktop_app.desk.rows import Row, row_of_upload
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.desk.withdrawals import Withdrawals
from desktop_app.domain.credentials import Session
from desktop_app.domain.document import Document, DocumentType, ReviewStatus
from desktop_app.domain.errors import (
    AnswerLostError,
    DossierError,
    NotDeletedError,
    NotSentError,
    NotThereError,
    QueueError,
    ServerError,
    TooManyRequestsError,
)
from desktop_app.domain.server import ServerProfile
from desktop_app.domain.upload import FINAL, QueueWait, Upload, UploadState
from desktop_app.outbox.accounts import remember_documents, remember_sign_in
from desktop_app.outbox.journal import Journal, JournalError
from desktop_app.outbox.kept_copies import KeptCopies
from desktop_app.outbox.outbox import Outbox
from desktop_app.outbox.ports import Listing
from desktop_app.outbox.repository import UploadChanged
from desktop_app.outbox.steady_clock import SteadyClock
from desktop_app.pictures.worker import PictureWorker
from desktop_app.storage.file_access import FileAccess
from desktop_app.storage.folder_contents import FolderContents, folder_contents
from desktop_app.storage.own_files import OwnFiles, pasted_name
from desktop_app.tasks import TaskScope

log = logging.getLogger(__name__)

_STOP_SECONDS = 2.0
"""How long the end of the app waits for what is being sent to be stopped and written down."""

T = TypeVar("T")


class Desk:
    """One signed-in person's documents. Create it, `subscribe`, `start`, and `aclose` it when done."""

    def __init__(
        self,
        profile: ServerProfile,
        connection: Connection,
        queue: OpenedQueue,
        folder: Path,
        scope: TaskScope,
        schedule: RefreshSchedule,
        stored_sign_in: StoredSignIn,
        *,
        person: str = "",
        is_practice: bool = False,
        look: LookAtContent | None = None,
    ) -> None:
        """`look` looks at the content of files in place of the process that makes pictures of them."""
        self.profile = profile
        self.person = person
        """Who is signed in, as a person would say it: the email address or the name; "" where nobody knows."""
        self.is_practice = is_practice
        """Whether this is the practice server of this computer, which no broker sees."""
        self.account = queue.account
        """The name that this machine uses for the signed-in account; "" if it cannot store one."""
        self.stored_sign_in = stored_sign_in
        """The sign-in, and whether it is saved in the keyring."""
        self.problems: tuple[DossierError, ...] = (*queue.problems, *connection.problems)
        """Problems to show about the uploads from last time, the connection and the sign-in."""
        self._connection = connection
        self._scope = scope
        self._schedule = schedule
        self._listeners = Listeners()
        self.subscribe = self._listeners.subscribe
        """Hear every event from now on; call what is returned to stop."""
        self.has_asked_for_types = False
        """Whether the server was asked for its document types, and has answered: with none, where `types` is empty."""
        self.queue_started = asyncio.Event()
        """Set once the queue of last time is there, or cannot be had (QueueHalted)."""
        self._wake = asyncio.Event()
        self._old_connections: list[Connection] = []
        """Uploads that were under way when the token was renewed still use them."""
        patience = schedule.drive_patience.total_seconds()
        self.files = FileAccess(patience)
        """Reads the person's files for pictures of them."""
        self._pictures = PictureWorker()
        self.previews = Previews(self.files, self._pictures.render)
        """Pictures of the person's own files."""
        self._leaving = False
        self._delete_outcomes = DeleteOutcomes(schedule.delete_settle)
        self.clock = SteadyClock()
        """All waits are measured by it: uploads tell until when they wait by this clock."""
        self._feed = RowFeed(self._upload_row, self._document_row, self._listeners.publish)
        self._copies = KeptCopies(folder)
        self._pasted = OwnFiles(folder / "pasted" / (queue.account or "unknown"))
        copies = OwnFiles(folder / "changed" / (queue.account or "unknown"))
        self.changes = Changes(self.files, self._pictures.change, self._pictures.render, copies)
        """Changed copies of the person's files, where they want them sent instead."""
        self._looks = FileLooks(
            FileAccess(patience), self._copies, profile.max_bytes, look or self._pictures.look, rules=profile.rules
        )
        self._repository = make_repository(queue.journal, self._on_upload, self.clock)
        self._deletions = Deletions(scope, self._carry_out_delete, self._on_marked, undo_seconds=self._schedule.undo)
        self._withdrawals = Withdrawals(
            scope,
            lambda: self.outbox,
            self._listeners.publish,
            self._on_withdrawal,
            undo_seconds=self._schedule.undo,
        )
        self._list = DocumentList(
            profile.document_types,
            receipt_of=self._repository.receipt_of,
            is_removed=self._deletions.is_pending,
            is_replaced=self._is_replaced,
            changed=self._feed.note_documents,
            types_changed=lambda: self._listeners.publish(events.TypesChanged()),
        )
        self._replacing = Replacing(
            self._repository,
            scope,
            self._list.get,
            self._listeners.publish,
            changed=self._feed.note_documents,
            delete=self.delete,
        )
        self.outbox: Outbox = make_outbox(
            self._repository,
            connection,
            scope,
            schedule.queue,
            folder,
            self._on_halted,
            self.clock,
            waiting=self._on_queue_wait,
            arrived_late=self._on_arrived_late,
            kept=self._copies.take,
            patience=patience,
        )
        """What the person can do with uploads under way."""
        self._refreshing = Refreshing(scope, self._refresh, lambda: self.outbox.server_wait, self._on_refresh_delayed)

    # --- what is there ---

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows of the table as they are now, from top to bottom: for one who begins to look at it."""
        found = [row for each in self._repository.uploads if (row := self._upload_row(each.key)) is not None]
        found += [row for each in self._list.documents if (row := self._list.row(each.id)) is not None]
        return tuple(sorted(found, key=lambda row: row.place))

    def document(self, document_id: str) -> Document | None:
        """A document of the list."""
        return self._list.get(document_id)

    @property
    def types(self) -> tuple[DocumentType, ...]:
        """Types to choose from: the profile's, or else the server's, and those learned from the list."""
        return self._list.types

    # --- seeing ---

    def start(self) -> None:
        """Start sending waiting uploads, refreshing the list regularly, and fetch the document types once."""
        self._scope.spawn(self._start_queue(), name="start the queue")
        self._scope.spawn(self._keep_fresh(), name="keep fresh")
        self._scope.spawn(self._learn_types(), name="document types")

    def refresh(self) -> None:
        """Refresh the list now, or as soon as the server may be asked (RefreshDelayed)."""
        self._refreshing.begin()

    def load_details(self, document_id: str) -> None:
        """Ask for all that the server tells of one document; a failure leaves what is known."""
        self._scope.spawn(self._load_details(document_id), name=f"details {document_id}")

    # --- adding ---

    async def inspect(self, files: Sequence[Path]) -> list[Inspection]:
        """Inspect files before they are sent, one after another. Cancelled, it stops reading soon."""
        return [await self.inspect_file(file) for file in files]

    async def inspect_file(self, file: Path, was_read: WasRead = look_on) -> Inspection:
        """Inspect one file beside others, off the event loop. Cancelled, it stops reading soon."""

        def _known(inspection: Inspection) -> Inspection:
            return with_earlier_uploads(file, inspection, self.outbox)

        return _known(await self._looks.look(file, lambda inspection: was_read(_known(inspection))))

    async def folder_contents(self, folder: Path) -> FolderContents:
        """What is in a folder that may be documents. Raises FileError."""
        return await self.files.run(folder, lambda attempt: folder_contents(folder, attempt.progressed))

    async def keep_picture(self, png: bytes, name: str) -> Path:
        """Make a file of a picture that was pasted; it stays until nothing needs it. Raises OSError."""
        return await asyncio.to_thread(self._pasted.keep, png, pasted_name(name, now().astimezone()), ".png")

    def is_own_file(self, file: Path) -> bool:
        """Whether the app made it itself, in a folder that the person does not know."""
        return self._pasted.holds(file) or self.changes.holds(file)

    def forget_copies(self, copies: Sequence[Path]) -> None:
        """Remove changed copies that are not wanted any more, but for those that an upload needs."""
        needed = {upload.file for upload in self._repository.uploads}
        self._scope.spawn(self.changes.forget(copies, needed), name="forget changed copies")

    def sent_by_type(self) -> Counter[int]:
        """How many documents of each type the broker has, or gets, and has not refused."""
        refused = (ReviewStatus.REJECTED, ReviewStatus.EXPIRED)
        counts = Counter(each.type_id for each in self._list.documents if each.status not in refused and each.type_id)
        counts.update(upload.type_id for upload in self.outbox.uploads if upload.state is not UploadState.REFUSED)
        return counts

    def end_choosing(self) -> None:
        """The person is done with choosing: what was looked at and is not to be sent needs no copy any more."""
        self._copies.keep_only([each.identity for each in self.outbox.uploads])

    async def add(
        self, new_uploads: Sequence[NewUpload], in_place_of: Row | None = None, *, removes_old: bool = False
    ) -> list[NewUpload]:
        """Queue documents for sending. Returns those that are already being uploaded and were not queued again.

        Where they are sent in the place of another document, Replaced tells when they have arrived, or that document
        is deleted then (`removes_old`).

        Raises QueueError if the queue cannot be written; then none of them was queued.
        """
        sendable = [each for each in new_uploads if each.inspection.blocked is None]
        uploads = [upload_of(each) for each in sendable]
        if in_place_of is not None:
            keys = [each.key for each in uploads]
            await self._replacing.begin(keys, in_place_of, removes_old=removes_old)
        known = {each.key for each in await self.outbox.add(uploads)}
        await self.outbox.remember(pictures_of(sendable))
        for upload in uploads:
            if upload.key in known:
                self._withdrawals.undo_twin_of(upload)
        return [new for new, upload in zip(sendable, uploads, strict=True) if upload.key in known]

    @property
    def under_way(self) -> tuple[Upload, ...]:
        """Uploads that continue without the person."""
        return tuple(each for state in MOVING for each in self.outbox.in_state(state) if is_active(each))

    # --- deleting and taking back ---

    def keep_both(self, document: Document) -> None:
        """The person does not want to be told again that something was sent in the place of a document."""
        self._replacing.keep(document)

    @property
    def undo_seconds(self) -> float:
        """For how long a delete, or an upload that was taken back, can be undone."""
        return self._schedule.undo

    def delete(self, document_ids: Sequence[str]) -> None:
        """Delete documents after the time in which the person can undo it."""
        for document_id in document_ids:
            document = self._list.get(document_id)
            if document is not None and self._deletions.schedule(document_id):
                self._listeners.publish(events.DeleteScheduled(document, self._deletions.undo_seconds))
        self._feed.flush()

    def undo_delete(self, document_id: str) -> bool:
        """Take a delete back; False when it has left already."""
        document = self._list.get(document_id)
        if document is None or not self._deletions.undo(document_id):
            return False
        self._replacing.keep(document)
        self._feed.flush()
        self._listeners.publish(events.DeleteUndone(document))
        return True

    def withdraw(self, keys: Sequence[str]) -> None:
        """Take uploads back: they are held at once and leave the queue after the time to undo that."""
        for key in keys:
            self._withdrawals.schedule(key)
        self._feed.flush()

    def undo_withdraw(self, key: str) -> bool:
        """Let an upload be as it was; False when it has left the queue already."""
        undone = self._withdrawals.undo(key)
        self._feed.flush()
        return undone

    # --- leaving ---

    async def finish_deletes(self) -> None:
        """Carry out what was confirmed and whose time to undo is not over yet."""
        self._leaving = True
        await self._withdrawals.finish()
        await self._deletions.finish()

    async def recognises(self, session: Session, connection: Connection) -> bool:
        """Whether there is evidence that a new sign-in belongs to the same person. Raises ServerError."""
        try:
            return await belongs(self._repository, session, connection)
        except JournalError:
            return False

    async def renew(self, session: Session, connection: Connection, stored_sign_in: StoredSignIn) -> None:
        """Continue with the same person's new sign-in: send what waited for it and refresh the list."""
        old, self._connection = self._connection, connection
        self._old_connections.append(old)
        self._listeners.record_sign_in_accepted()
        self.stored_sign_in = stored_sign_in
        self.person = person_of(session) or self.person
        await self._remember(remember_sign_in, session)
        self.outbox.signed_in(connection.documents)
        self._refreshing.begin_anew()

    async def forget_names(self) -> None:
        """Remove the names of submitted documents from this machine. Uploads that still wait keep theirs."""
        try:
            await self._repository.forget_names()
        except JournalError as error:
            log.warning("the names were not removed: %s", error)

    async def end_sign_in(self) -> None:
        """End the sign-in at the server, if it offers that. Raises ServerError."""
        await self._connection.sign_out()

    async def aclose(self) -> None:
        """Stop all tasks and close the connections. Unsent uploads stay in the journal."""
        self._feed.close()
        self._listeners.clear()
        await self.outbox.stop(_STOP_SECONDS)
        await self._scope.aclose()
        await self._repository.close()
        self._copies.close()
        self._pictures.close()
        for connection in (*self._old_connections, self._connection):
            await connection.aclose()

    # --- inside ---

    def _upload_row(self, key: str) -> Row | None:
        upload = self.outbox.get(key)
        if upload is None:
            return None
        return row_of_upload(upload, self.outbox.number(key), removed=self._withdrawals.is_pending(key))

    def _document_row(self, document_id: str) -> Row | None:
        return self._list.row(document_id)

    def _is_replaced(self, document: Document) -> bool:
        return self._replacing.is_replaced(document)

    def _on_marked(self, document_id: str) -> None:
        self._feed.note_documents([document_id])

    def _on_withdrawal(self, key: str) -> None:
        self._feed.note_upload(key)

    def _on_queue_wait(self, wait: QueueWait) -> None:
        self._listeners.publish(events.QueueWaitChanged(wait))

    def _on_arrived_late(self, upload: Upload, document: Document) -> None:
        self._listeners.publish(events.ArrivedAfterAll(upload.name, document))

    def _on_halted(self, error: DossierError | None) -> None:
        self._listeners.publish(events.QueueHalted(error))

    async def _start_queue(self) -> None:
        try:
            await self._repository.load()
            await self._replacing.load()
            found = {each.key for each in self._repository.uploads}
            await self.outbox.start()
        except JournalError as error:
            log.warning("the queue cannot start: %s", error)
            self._listeners.publish(events.QueueHalted(QueueError(reason=str(error))))
            return
        finally:
            self.queue_started.set()
        if self.account:  # else others' are in the same folder
            needed = {upload.file for upload in self._repository.uploads}
            self._scope.spawn(asyncio.to_thread(self._pasted.forget_all_but, needed), name="forget pasted pictures")
            self._scope.spawn(self.changes.forget_all_but(needed), name="forget changed copies")
        for upload in self._repository.uploads:
            self._feed.note_upload(upload.key)
        waiting, lost = count_unfinished([each for each in self.outbox.uploads if each.key in found])
        if waiting or lost:
            self._listeners.publish(events.QueueRecovered(waiting, lost))

    async def _remember(self, write: Callable[[Journal, T], None], fact: T) -> None:
        """Store a fact as evidence for the next sign-in. A failure is only logged: it is reported when it matters."""
        try:
            await self._repository.with_journal(write, fact)
        except JournalError as error:
            log.info("not remembered: %s", error)

    async def _keep_fresh(self) -> None:
        while True:
            await asyncio.wait([self._refreshing.begin()])
            waiting = any(each.status is ReviewStatus.IN_REVIEW for each in self._list.documents)
            self._wake.clear()
            try:
                async with asyncio.timeout(self._schedule.in_review if waiting else self._schedule.otherwise):
                    await self._wake.wait()
            except TimeoutError:
                continue

    def _on_refresh_delayed(self, seconds: float) -> None:
        self._listeners.publish(events.RefreshDelayed(seconds))

    async def _refresh(self) -> bool:
        """Ask for the list and show it; False when the server asks to wait."""
        number, asked_at = self._list.begin_request(), time.monotonic()
        self._listeners.publish(events.RefreshStarted())
        try:
            listed = await self._connection.documents.list_all(
                certain=self._delete_outcomes.any_unknown,
                on_page=self._list.take_pages(number) if not self._list else None,
            )
        except ServerError as error:
            if self._list.is_newest(number):
                self.outbox.note_failure(error)
                self._listeners.publish_sign_in_end(error)
                self._listeners.publish(events.RefreshFailed(error))
            return not isinstance(error, TooManyRequestsError)
        if not self._list.is_newest(number):
            return True
        self._listeners.record_sign_in_accepted()
        reviewed = await self._list.take(number, listed)
        if reviewed is None:
            return True
        await self.outbox.note_list(listed)
        await self.outbox.remember(await refused_pictures(self.outbox.receipts, self._list.get))
        self._feed.flush()
        self._listeners.publish(events.Refreshed(now(), listed.complete))
        self._replacing.note_list(listed)
        for document, before in reviewed:
            self._listeners.publish(events.Reviewed(document, before))
        self._tell_of_deletes(listed, asked_at)
        if listed.complete:
            await self._remember(remember_documents, listed.documents)
        return True

    async def _learn_types(self) -> None:
        try:
            types = await self._connection.documents.types()
        except ServerError as error:
            self.outbox.note_failure(error)
            log.info("no document types: %s", type(error).__name__)
            if isinstance(error, NotSentError):
                return  # nobody knows whether there are any
            types = ()
        self.has_asked_for_types = True
        self.tell_types(types)
        if not types:
            self._listeners.publish(events.TypesChanged())

    def tell_types(self, types: Iterable[DocumentType]) -> None:
        """Types that the broker's file tells of, where the server tells none."""
        self._list.tell_types(types)

    async def _load_details(self, document_id: str) -> None:
        if self.outbox.server_wait > 0:
            return
        try:
            document = await self._connection.documents.details(document_id)
        except NotThereError:
            self.refresh()
            return
        except ServerError as error:
            self.outbox.note_failure(error)
            self._listeners.publish_sign_in_end(error)
            return
        if self._list.get(document_id) is not None and document.id == document_id:
            self._list.store(document)

    async def _carry_out_delete(self, document_id: str) -> None:
        document = self._list.get(document_id)
        if document is None:
            return
        try:
            await self._connection.documents.delete(document_id)
        except ServerError as error:
            self.outbox.note_failure(error)
            if isinstance(error, AnswerLostError):
                await self._look_for_deleted(document, error)
                return
            self._listeners.publish_sign_in_end(error)
            self._listeners.publish(events.DeleteFailed(document, error))
            return
        self._list.remove(document_id)
        self.outbox.note_deleted(document)
        self._delete_outcomes.confirmed(document, time.monotonic())
        self._listeners.publish(events.Deleted(document))

    async def _look_for_deleted(self, document: Document, error: AnswerLostError) -> None:
        """The answer was lost: a list tells whether it is deleted, this one or the next that can be had."""
        self._delete_outcomes.lost(document, time.monotonic(), error)
        if self._leaving:
            return
        await self._refresh()
        if self._delete_outcomes.is_unknown(document.id):
            self._listeners.publish(events.DeleteUnclear(document, error, is_listed=False))

    def _tell_of_deletes(self, listed: Listing, asked_at: float) -> None:
        """What a list says of deletes that the person asked for."""
        found = self._delete_outcomes.compare(listed.documents, asked_at, clean=listed.clean)
        for document in found.gone:
            self.outbox.note_deleted(document)
            self._listeners.publish(events.Deleted(document))
        for document, error in found.listed:
            self._listeners.publish(events.DeleteUnclear(document, error, is_listed=True))
        for document in found.kept:
            refusal = NotDeletedError(host=self.profile.address.host, status=HTTPStatus.OK)
            self._listeners.publish(events.DeleteFailed(document, refusal))

    @property
    def _is_sending(self) -> bool:
        """Whether more is about to be stored: the list is asked for when all is, and not after each of a thousand."""
        sending, queued = (self.outbox.in_state(state) for state in (UploadState.SENDING, UploadState.QUEUED))
        return bool(sending) or any(is_active(each) for each in queued)

    def _on_upload(self, change: UploadChanged) -> None:
        upload = change.upload
        if change.document is not None:
            goes = upload.server_path or self.changes.holds(upload.file)
            self._list.store(change.document, None if goes else upload.file)
        if upload.state in FINAL and self.changes.holds(upload.file):
            self.forget_copies([upload.file])
        if upload.error is not None and self.outbox.signed_out:  # otherwise the error is about an earlier token
            self._listeners.publish_sign_in_end(upload.error)
        self._listeners.publish(events.UploadMoved(upload))
        self._feed.note_upload(upload.key)
        if upload.state is not UploadState.STORED:
            taken_back = False
        else:
            taken_back = self._withdrawals.note_stored(upload, change.document) or upload.cancel_wanted
        if taken_back:
            self._listeners.publish(events.ArrivedAfterAll(upload.name, change.document))
        elif upload.state is UploadState.STORED:
            self._listeners.publish(events.Stored(upload.name))
        if not taken_back:
            self._replacing.note_moved(upload)
        is_news = upload.state is UploadState.STORED or (upload.state is UploadState.UNCERTAIN and not upload.looks)
        if is_news and not self._is_sending:
            self._wake.set()
