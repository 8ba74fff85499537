"""The queue of one signed-in person: what starts when, and what the person does with what is in it.

At most three uploads at a time, in the order of adding; beside them one list at a time for all whose answer was lost.
Effects go through the repository, which commits before it tells. When the journal cannot be written, nothing starts any
more.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta

from desktop_app.domain import upload_commands
from desktop_app.domain.document import Document
from desktop_app.domain.errors import DossierError, QueueError, TooManyRequestsError
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.upload import REPLACEABLE, Progress, QueueWait, Receipt, Upload, UploadState
from desktop_app.outbox.connectivity import Connectivity
from desktop_app.outbox.journal import JournalError, UnwritableContentError
from desktop_app.outbox.journal_health import JournalHealth
from desktop_app.outbox.late_arrivals import LateArrivals, Tell
from desktop_app.outbox.lists import Lists
from desktop_app.outbox.machine import is_from_elsewhere, take_over_journal
from desktop_app.outbox.picture_history import PictureHistory
from desktop_app.outbox.ports import Blocking, Clock, DocumentsPort, Listing, TakeSnapshot
from desktop_app.outbox.reconciler import Reconciler
from desktop_app.outbox.repository import Update, UploadRepository
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.outbox.stoppable import StoppableRequests
from desktop_app.outbox.uploader import Uploader
from desktop_app.tasks import TaskScope

CONCURRENT = 3
_LONGEST_SLEEP = 30.0
"""Seconds after which the clock is asked again: the event loop's own timers do not count the time of a suspend."""
S = UploadState


class Outbox:
    """Make it with a loaded repository, `start` it, talk to it from the event loop. The scope ends it."""

    def __init__(
        self,
        repository: UploadRepository,
        server: DocumentsPort,
        scope: TaskScope,
        policy: RetryPolicy,
        *,
        snapshot: TakeSnapshot,
        blocking: Blocking,
        now: Clock,
        random: Callable[[], float],
        halted: Callable[[QueueError | None], None],
        waiting: Callable[[QueueWait], None],
        arrived_late: Tell = lambda _upload, _document: None,
        machine: str = "",
    ) -> None:
        self._repository = repository
        self._scope = scope
        self._policy = policy
        self._now = now
        self._health = JournalHealth(repository, halted, now)
        self._connectivity = Connectivity(policy, server)
        self._requests = StoppableRequests(scope)
        self._lists = Lists(repository, self._connectivity, policy, requests=self._requests, now=now, random=random)
        self._uploader = Uploader(
            repository,
            self._connectivity,
            policy,
            self._lists,
            snapshot=snapshot,
            blocking=blocking,
            turns=self,
            requests=self._requests,
            now=now,
            random=random,
        )
        self._reconciler = Reconciler(repository, policy, self._lists, now=now, random=random)
        self._late = LateArrivals(repository, self._lists, now, arrived_late)
        self._wake = asyncio.Event()
        self._adding = asyncio.Lock()
        self._delivering: dict[str, asyncio.Task[None]] = {}
        self._stalled: set[str] = set()
        """Those of them whose file's drive does not answer: others go on in their place."""
        self._reconciling: frozenset[str] = frozenset()
        self._stopped_by_faults: set[str] = set()
        self._next_look = now()
        self._machine = machine
        self._elsewhere = False
        self._is_this_machines = False
        self._found: list[str] = []
        self._on_wait = waiting
        self._said = QueueWait()

    # --- what is in it ---

    @property
    def uploads(self) -> tuple[Upload, ...]:
        """All that are not final, in the order of adding, each with what it waits for now."""
        wait = self.wait
        return tuple(wait.of(each) for each in self._repository.uploads)

    @property
    def wait(self) -> QueueWait:
        """What holds the whole queue now."""
        reason = self._connectivity.blocked_by(self._now())
        return QueueWait() if reason is None else QueueWait(reason, self._connectivity.retry_at())

    def get(self, key: str) -> Upload | None:
        """One that is not final, as it is by itself: `wait` may hold it besides."""
        return self._repository.get(key)

    def number(self, key: str) -> int:
        """An upload's place in the order of adding; 0 for one that is final."""
        return self._repository.number(key)

    def in_state(self, state: UploadState) -> Collection[Upload]:
        """Those in a state, in no particular order."""
        return self._repository.in_state(state)

    @property
    def receipts(self) -> tuple[Receipt, ...]:
        """What was stored."""
        return self._repository.receipts

    def receipts_with(self, sha256: str) -> Sequence[Receipt]:
        """What was stored of the same bytes, the oldest first."""
        return self._repository.receipts_with(sha256)

    @property
    def pictures(self) -> PictureHistory:
        """What was handed in, by what it shows."""
        return self._repository.pictures

    async def remember(self, pictures: Iterable[KnownPicture]) -> None:
        """Remember files that were handed in, or how they were judged. Where the disk is full, they are not."""
        try:
            await self._repository.remember(pictures)
        except JournalError as error:
            self._health.record_failure(error)

    @property
    def offline(self) -> bool:
        """Whether the network is gone, as far as the queue knows."""
        return self._connectivity.offline

    @property
    def signed_out(self) -> bool:
        """Whether it waits for a new sign-in."""
        return self._connectivity.signed_out

    @property
    def server_wait(self) -> float:
        """Seconds for which the server asked not to be asked for anything; 0 when it may be."""
        return self._connectivity.server_wait(self._now())

    def progress(self, key: str) -> Progress | None:
        """Live counters of an upload, to be polled."""
        return self._repository.progress(key)

    # --- what the person does ---

    async def start(self) -> None:
        """Begin with what last time left behind. While the journal cannot be written that waits for `retry_now`.

        Raises JournalError.
        """
        self._found = [each.key for each in self._repository.uploads]
        self._elsewhere = await self._repository.with_journal(is_from_elsewhere, self._machine)
        await self._take_over()
        self._scope.spawn(self._run(), name="outbox")

    async def stop(self, seconds: float) -> None:
        """Stop what is being sent and write down what came of it, for at most so many seconds. The scope ends the rest.

        What was not sent to its end has not arrived: next time it goes on at once, and nothing need be looked for.
        """
        self._requests.end()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._repository.commits()
                under_way = [task for key, task in self._delivering.items() if self._is_sending(key)]
                if under_way:
                    await asyncio.wait(under_way)

    async def add(self, uploads: Sequence[Upload]) -> list[Upload]:
        """Take new uploads; gives those of which the same document is on its way already. Raises QueueError."""
        async with self._adding:
            try:
                not_taken = await self._repository.add(uploads)
                known = [each for each in not_taken if not await self._add_anew(each)]
            except JournalError as error:
                self._health.record_failure(error)
                raise QueueError(reason=str(error)) from error
        self._health.record_success()
        self._wake.set()
        return known

    async def _add_anew(self, upload: Upload) -> bool:
        """Take one whose twin was on its way a moment ago; False when it still is, and it stays even if it was taken
        back.
        """
        while (twin := self._repository.twin_of(upload)) is not None and twin.state not in REPLACEABLE:
            if not twin.cancel_wanted or await self._repository.update(twin.key, upload_commands.undo_cancel):
                return False
        return not await self._repository.add([upload])

    async def cancel(self, key: str) -> None:
        """Take it back. What the server may have already is looked for first, and stays if it is there."""
        self._stopped_by_faults.discard(key)
        after = await self._change(key, upload_commands.cancel)
        self._stop(key, after)

    async def pause(self, key: str) -> None:
        """Keep it from being sent until `resume`; what is being sent is stopped and looked for."""
        after = await self._change(key, upload_commands.pause)
        self._stop(key, after)

    async def resume(self, key: str) -> None:
        """Go on with one that was paused, or that a fault of our own had stopped."""
        self._stopped_by_faults.discard(key)
        await self._change(key, upload_commands.resume)

    async def retry(self, key: str) -> None:
        """Send one again that was refused or held, or at once one that waits."""
        self._lists.forget_trouble()
        await self._change(key, upload_commands.retry)

    async def confirm_match(self, key: str, document: Document) -> None:
        """The person says: it is this document."""
        await self._change(key, lambda each: upload_commands.confirm_match(each, document), document)

    async def reject_matches(self, key: str) -> None:
        """The person says: it is none of those; it is sent again."""
        await self._change(key, upload_commands.reject_matches)

    # --- what else happens ---

    async def note_list(self, listing: Listing) -> None:
        """Look for lost uploads in a list that somebody else asked for: what is seen there counts, what it lacks does
        not.
        """
        self._connectivity.record_success()
        self._lists.forget_trouble()
        for key in sorted((each.key for each in self.in_state(S.UNCERTAIN)), key=self.number):
            upload = self._repository.get(key)
            if upload is not None:
                try:
                    await self._reconciler.note(upload, listing)
                except JournalError as error:
                    self._health.record_failure(error)
                    return
        try:
            await self._late.look_in(listing)
        except JournalError as error:
            self._health.record_failure(error)
        self._wake.set()

    def note_failure(self, error: DossierError) -> None:
        """A request of somebody else failed: where the server asks to wait, that holds the queue too."""
        if isinstance(error, TooManyRequestsError):
            self._connectivity.record_failure(error, self._now())
            self._tell_waits()
            self._wake.set()

    def note_deleted(self, document: Document) -> None:
        """The person deleted a document from here."""
        self._repository.note_deleted(document)

    def signed_in(self, server: DocumentsPort) -> None:
        """The same person has a new token: what waited for it goes on."""
        self._connectivity.use(server)
        self.retry_now()

    def retry_now(self) -> None:
        """The network may be back, or the disk have room: do not wait any longer. `halted` is told what comes of it."""
        self._connectivity.retry_now()
        self._lists.forget_trouble()
        self._tell_waits()  # at once: what it waited for is over, whatever the journal says
        self._health.recheck_soon()
        self._wake.set()

    # --- inside ---

    async def _run(self) -> None:
        while True:
            self._wake.clear()
            await self._health.recheck()
            if not self._health.failing:
                await self._take_over()
            now = self._now()  # one and the same for both, or what falls due between them is forgotten
            self._start_due(now)
            self._tell_waits()
            due = self._next_due(now)
            seconds = None if due is None else min(_LONGEST_SLEEP, max(0.0, (due - self._now()).total_seconds()))
            try:
                async with asyncio.timeout(seconds):
                    await self._wake.wait()
            except TimeoutError:
                continue

    async def _take_over(self) -> None:
        """What was being sent when the app ended is uncertain now; nothing starts before that is committed of all."""
        until = self._now() + timedelta(seconds=self._policy.settle_time)
        try:
            while self._found:
                try:
                    await self._repository.update(
                        self._found[0],
                        lambda each: (
                            upload_commands.recover_elsewhere(each)
                            if self._elsewhere
                            else upload_commands.recover(each, until)
                        ),
                    )
                except UnwritableContentError as error:  # it would fail again, and hold all others for good
                    self._stopped_by_faults.add(self._found[0])
                    self._health.record_failure(error)
                del self._found[0]
            if not self._is_this_machines:
                await self._repository.with_journal(take_over_journal, self._machine)
                self._is_this_machines = True
        except JournalError as error:
            self._health.record_failure(error)

    def _start_due(self, now: datetime) -> None:
        if self._requests.ended or self._health.failing or self._connectivity.blocked_by(now) is not None:
            return
        for each in self.in_state(S.SENDING):
            if each.key not in self._delivering and each.key not in self._stopped_by_faults:
                self._delivering[each.key] = self._scope.spawn(self._recover(each), name=f"recover {each.key[:8]}")
        self._start_queued(now)
        if self._may_reconcile() and now >= self._next_look:
            lost = [key for key in self._repository.due.uncertain(now) if self._is_free(key)]
            if lost:
                self._reconciling = frozenset(lost)
                self._next_look = now + timedelta(seconds=self._policy.look_pause)
                self._scope.spawn(self._reconcile(lost), name=f"look for {len(lost)}")

    def _start_queued(self, now: datetime) -> None:
        if not self._has_room():
            return
        delivered = (self._repository.get(key) for key in self._delivering)
        busy = {_bytes_of(each) for each in delivered if each is not None}
        for each in self._repository.due.queued(now):
            if self._is_free(each.key) and _bytes_of(each) not in busy:
                busy.add(_bytes_of(each))
                self._delivering[each.key] = self._scope.spawn(self._deliver(each), name=f"deliver {each.key[:8]}")
                if not self._has_room():
                    return

    def _is_sending(self, key: str) -> bool:
        upload = self._repository.get(key)
        return upload is not None and upload.state is S.SENDING

    def _is_free(self, key: str) -> bool:
        return key not in self._delivering and key not in self._reconciling and key not in self._stopped_by_faults

    def give_up_turn(self, key: str) -> None:
        """The drive of its file stands still: another is delivered meanwhile."""
        self._stalled.add(key)
        self._wake.set()

    def take_turn_back(self, key: str) -> bool:
        """Whether it may go on: it never gave its turn up, or there is room again."""
        if key in self._stalled and self._has_room():
            self._stalled.discard(key)
        return key not in self._stalled

    def _has_room(self) -> bool:
        return len(self._delivering.keys() - self._stalled) < self._most()

    def _may_reconcile(self) -> bool:
        return not self._reconciling and not (self._connectivity.offline and self._delivering.keys() - self._stalled)

    def _most(self) -> int:
        """How many may be delivered at once; a line that was lost is tried by one request at a time, and a server that
        asked to wait by one upload.
        """
        if not self._connectivity.offline:
            return 1 if self._connectivity.is_slowed else CONCURRENT
        return 0 if self._reconciling else 1

    def _next_due(self, now: datetime) -> datetime | None:
        """When something may start by itself, after what is due now was started."""
        if self._health.failing:
            return self._health.retry_at
        if self._connectivity.blocked_by(now) is not None:
            return self._connectivity.retry_at()
        due = self._repository.due.next_after(now)
        if now < self._next_look and self._repository.due.has_uncertain(now):
            return self._next_look if due is None else min(due, self._next_look)
        return due

    async def _deliver(self, upload: Upload) -> None:
        try:
            async with self._stopping_at_faults([upload.key], may_look=True):
                await self._uploader.upload(upload)
        finally:
            self._stalled.discard(upload.key)
            self._delivering.pop(upload.key, None)
            self._wake.set()

    @contextlib.asynccontextmanager
    async def _stopping_at_faults(self, keys: Sequence[str], *, may_look: bool) -> AsyncIterator[None]:
        """For all that goes on by itself: a journal that fails holds the queue, any other fault these uploads.

        What cannot be written because of what it says does both: it would fail again as often as it is tried.
        """
        try:
            yield
        except UnwritableContentError as error:
            for key in keys:
                await self._stop_at_fault(key, may_look=may_look)
            self._health.record_failure(error)
        except JournalError as error:
            self._health.record_failure(error)
        except Exception:  # whatever it is, it must neither loop nor send again; it is told as a fault of ours
            for key in keys:
                await self._stop_at_fault(key, may_look=may_look)
            raise

    async def _stop_at_fault(self, key: str, *, may_look: bool) -> None:
        """A fault of our own while an end was written down: this upload stops, and is not sent again by itself.

        It is still looked for if `may_look` and if the stop could be written down.
        """
        self._stopped_by_faults.add(key)
        with contextlib.suppress(Exception):  # the fault itself is told; this one may be of the same kind
            if await self._repository.update(key, upload_commands.stop_at_fault) is not None and may_look:
                self._stopped_by_faults.discard(key)

    async def _recover(self, upload: Upload) -> None:
        """The end of its POST could not be committed."""
        try:
            async with self._stopping_at_faults([upload.key], may_look=True):
                await self._uploader.recover(upload.key)
        finally:
            self._delivering.pop(upload.key, None)
            self._wake.set()

    async def _reconcile(self, keys: Sequence[str]) -> None:
        try:
            async with self._stopping_at_faults(keys, may_look=False):
                await self._reconciler.reconcile(keys)
        finally:
            self._reconciling = frozenset()
            self._wake.set()

    def _stop(self, key: str, after: Upload | None) -> None:
        """End the request of an upload that the person cancelled or paused."""
        if after is not None and (after.state is S.CANCELLED or after.cancel_wanted or after.paused):
            self._requests.stop(key)

    async def _change(self, key: str, change: Update, document: Document | None = None) -> Upload | None:
        try:
            after = await self._repository.update(key, change, document)
        except JournalError as error:
            self._health.record_failure(error)
            return None
        if after is not None:
            self._health.record_success()
            self._wake.set()
        return after

    def _tell_waits(self) -> None:
        """What holds the whole queue is told once, and not of each upload."""
        wait = self.wait
        if wait != self._said:
            self._said = wait
            self._on_wait(wait)


def _bytes_of(upload: Upload) -> str:
    """Two uploads of the same bytes, whatever their types, never fly together: no list could tell them apart."""
    return upload.identity.sha256 or upload.server_path
