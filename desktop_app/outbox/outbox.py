"""The queue of one signed-in person: what starts when, and what the person does with what is in it.

At most three uploads at a time, in the order of adding; searches for lost ones beside them, one at a time. Effects go
through the store, which commits before it tells. When the journal cannot be written, nothing starts any more.
"""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

from desktop_app.domain import upload_commands
from desktop_app.domain.document import Document
from desktop_app.domain.errors import QueueError
from desktop_app.domain.upload import REPLACEABLE, Progress, Receipt, Upload, UploadState, Wait
from desktop_app.outbox.attempt import Server
from desktop_app.outbox.connectivity import Line
from desktop_app.outbox.journal import JournalError
from desktop_app.outbox.journal_health import Halt
from desktop_app.outbox.reconciler import Search
from desktop_app.outbox.repository import Blocking, Change, Store
from desktop_app.outbox.retry_policy import Timing
from desktop_app.outbox.uploader import Delivery, Source
from desktop_app.tasks import TaskScope

CONCURRENT = 3
S = UploadState


class Outbox:
    """Make it with a loaded store, `start` it, talk to it from the event loop. The scope ends it."""

    def __init__(
        self,
        store: Store,
        server: Server,
        scope: TaskScope,
        timing: Timing,
        *,
        snapshot: Callable[[Upload], Source],
        blocking: Blocking,
        now: Callable[[], datetime],
        random: Callable[[], float],
        halted: Callable[[QueueError | None], None],
    ) -> None:
        self._store = store
        self._scope = scope
        self._timing = timing
        self._now = now
        self._halt = Halt(store, halted)
        self._line = Line(timing, server)
        self._delivery = Delivery(
            store,
            self._line,
            timing,
            snapshot=snapshot,
            blocking=blocking,
            interruptible=self._interruptible,
            now=now,
            random=random,
        )
        self._search = Search(store, self._line, timing, interruptible=self._interruptible, now=now, random=random)
        self._wake = asyncio.Event()
        self._adding = asyncio.Lock()
        self._delivering: set[str] = set()
        self._looking: str = ""
        self._found: list[str] = []
        self._stoppable: dict[str, asyncio.Task[Any]] = {}
        self._said: Wait | None = None

    # --- what is in it ---

    @property
    def uploads(self) -> tuple[Upload, ...]:
        """All that are not final, in the order of adding, each with what it waits for now."""
        wait = self._line.wait(self._now())
        until = self._line.opens_at()
        return tuple(upload_commands.with_wait(each, wait, until) for each in self._store.uploads)

    @property
    def receipts(self) -> tuple[Receipt, ...]:
        """What was stored."""
        return self._store.receipts

    @property
    def offline(self) -> bool:
        """Whether the network is gone, as far as the queue knows."""
        return self._line.offline

    @property
    def signed_out(self) -> bool:
        """Whether it waits for a new sign-in."""
        return self._line.signed_out

    def progress(self, key: str) -> Progress | None:
        """Live counters of an upload, to be polled."""
        return self._store.progress(key)

    # --- what the person does ---

    async def start(self) -> None:
        """Begin with what last time left behind. While the journal cannot be written that waits for `try_now`."""
        self._found = [each.key for each in self._store.uploads]
        await self._take_over()
        self._scope.spawn(self._run(), name="outbox")

    async def add(self, upload: Upload) -> bool:
        """Take a new upload; False when the same document is on its way already. Raises QueueError."""
        async with self._adding:
            try:
                taken = False
                while not taken:
                    twin = next((each for each in self._store.uploads if each.twin == upload.twin), None)
                    if twin is None or twin.state in REPLACEABLE:
                        taken = await self._store.put(upload, twin.key if twin is not None else "")
                    elif (
                        not twin.cancel_wanted
                        or await self._store.change(twin.key, upload_commands.wanted_again) is not None
                    ):
                        return False
            except JournalError as error:
                self._halt.failed(error)
                raise QueueError(reason=str(error)) from error
        self._halt.written()
        self._wake.set()
        return True

    async def cancel(self, key: str) -> None:
        """Take it back. What the server may have already is looked for first, and stays if it is there."""
        after = await self._change(key, upload_commands.cancelled)
        self._stop(key, after)

    async def pause(self, key: str) -> None:
        """Keep it from being sent until `resume`; what is being sent is stopped and looked for."""
        after = await self._change(key, upload_commands.paused)
        self._stop(key, after)

    async def resume(self, key: str) -> None:
        """Go on with one that was paused."""
        await self._change(key, upload_commands.resumed)

    async def retry(self, key: str) -> None:
        """Send one again that was refused or held, or at once one that waits."""
        await self._change(key, upload_commands.retried)

    async def adopt(self, key: str, document: Document) -> None:
        """The person says: it is this document."""
        await self._change(key, lambda each: upload_commands.answered(each, document), document)

    async def disown(self, key: str) -> None:
        """The person says: it is none of those; it is sent again."""
        await self._change(key, upload_commands.disowned)

    # --- what else happens ---

    def signed_in(self, server: Server) -> None:
        """The same person has a new token: what waited for it goes on."""
        self._line.signed_in(server)
        self.try_now()

    def try_now(self) -> None:
        """The network may be back, or the disk have room: do not wait any longer. `halted` is told what comes of it."""
        self._line.try_now()
        self._tell_waits()  # at once: what it waited for is over, whatever the journal says
        self._halt.doubt()
        self._wake.set()

    # --- inside ---

    async def _run(self) -> None:
        while True:
            self._wake.clear()
            await self._halt.settle()
            if not self._halt.on:
                await self._take_over()
            now = self._now()  # one and the same for both, or what falls due between them is forgotten
            self._start_due(now)
            self._tell_waits()
            due = self._next_due(now)
            try:
                async with asyncio.timeout(None if due is None else max(0.0, (due - self._now()).total_seconds())):
                    await self._wake.wait()
            except TimeoutError:
                continue

    async def _take_over(self) -> None:
        """What was being sent when the app ended is uncertain now; nothing starts before that is committed of all."""
        until = self._now() + timedelta(seconds=self._timing.settle)
        try:
            while self._found:
                await self._store.change(self._found[0], lambda each: upload_commands.found_at_start(each, until))
                del self._found[0]
        except JournalError as error:
            self._halt.failed(error)

    def _start_due(self, now: datetime) -> None:
        if self._halt.on or self._line.wait(now) is not None:
            return
        busy = {each.twin for each in self._store.uploads if each.key in self._delivering}
        for each in self._store.uploads:
            if each.key in (self._looking, *self._delivering) or not upload_commands.due(each, now):
                continue
            if each.state is S.SENDING:
                self._delivering.add(each.key)
                self._scope.spawn(self._recover(each), name=f"recover {each.key[:8]}")
            elif each.state is S.UNCERTAIN and not self._looking and not (self._line.offline and self._delivering):
                self._looking = each.key
                self._scope.spawn(self._look(each), name=f"look for {each.key[:8]}")
            elif each.state is S.QUEUED and len(self._delivering) < self._most() and each.twin not in busy:
                busy.add(each.twin)
                self._delivering.add(each.key)
                self._scope.spawn(self._deliver(each), name=f"deliver {each.key[:8]}")

    def _most(self) -> int:
        """How many may be delivered at once; a line that was lost is tried by one request at a time."""
        if not self._line.offline:
            return CONCURRENT
        return 0 if self._looking else 1

    def _next_due(self, now: datetime) -> datetime | None:
        """When something may start by itself, after what is due now was started."""
        if self._halt.on:
            return None
        if self._line.wait(now) is not None:
            return self._line.opens_at()
        waiting = [
            each.wait_until
            for each in self._store.uploads
            if each.wait_until is not None and each.wait_until > now and each.state in (S.QUEUED, S.UNCERTAIN)
        ]
        return min(waiting, default=None)

    async def _deliver(self, upload: Upload) -> None:
        try:
            await self._delivery.deliver(upload)
        except JournalError as error:
            self._halt.failed(error)
        finally:
            self._delivering.discard(upload.key)
            self._wake.set()

    async def _recover(self, upload: Upload) -> None:
        """The end of its POST could not be committed: the list tells what became of it."""
        until = self._now() + timedelta(seconds=self._timing.settle)
        try:
            await self._change(upload.key, lambda each: upload_commands.interrupted(each, until))
        finally:
            self._delivering.discard(upload.key)
            self._wake.set()

    async def _look(self, upload: Upload) -> None:
        try:
            await self._search.look(upload)
        except JournalError as error:
            self._halt.failed(error)
        finally:
            self._looking = ""
            self._wake.set()

    async def _interruptible(self, key: str, coro: Coroutine[Any, Any, Any]) -> Any:
        """Run what `_stop` can end; None then."""
        task = self._scope.spawn(coro, name=f"talk for {key[:8]}")
        self._stoppable[key] = task
        try:
            await asyncio.wait([task])
        finally:
            del self._stoppable[key]
        return None if task.cancelled() else task.result()

    def _stop(self, key: str, after: Upload | None) -> None:
        task = self._stoppable.get(key)
        if (
            task is not None
            and after is not None
            and (after.state is S.CANCELLED or after.cancel_wanted or after.paused)
        ):
            task.cancel()

    async def _change(self, key: str, change: Change, document: Document | None = None) -> Upload | None:
        try:
            after = await self._store.change(key, change, document)
        except JournalError as error:
            self._halt.failed(error)
            return None
        if after is not None:
            self._halt.written()
            self._wake.set()
        return after

    def _tell_waits(self) -> None:
        """Rows say what they wait for: tell of them again when the reason that holds all of them has changed."""
        wait = self._line.wait(self._now())
        if wait is not self._said:
            self._said = wait
            for each in self._store.uploads:
                self._store.touch(each.key)
