"""Uploads that the person takes back: each is held at once, and leaves the queue when the time to undo is over.

A document on the server is marked and deleted later; an upload must stop now, or it has arrived before anybody could
undo anything. So it is paused, which loses nothing, and cancelled only when nobody can want it any more.
"""

import asyncio
from collections.abc import Callable

from desktop_app.desk import events
from desktop_app.desk.deletions import Deletions
from desktop_app.desk.intake import is_active
from desktop_app.domain.document import Document
from desktop_app.domain.upload import FINAL, Upload, UploadState
from desktop_app.outbox.outbox import Outbox
from desktop_app.tasks import TaskScope


class Withdrawals:
    """`publish` is told what happens, `changed` the key of each upload whose row looks different now."""

    def __init__(
        self,
        scope: TaskScope,
        outbox: Callable[[], Outbox],
        publish: Callable[[events.DeskEvent], None],
        changed: Callable[[str], None],
        *,
        undo_seconds: float,
    ) -> None:
        self._scope = scope
        self._outbox = outbox
        self._publish = publish
        self._pending = Deletions(scope, self._carry_out, changed, undo_seconds=undo_seconds)
        self._held: dict[str, asyncio.Task[None]] = {}
        """Those that went on by themselves before: an undo lets them go on again."""
        self._arrived: dict[str, tuple[str, Document | None]] = {}
        """What was stored in this run: a question may have been open meanwhile."""

    def is_pending(self, key: str) -> bool:
        """Whether an upload is marked removed."""
        return self._pending.is_pending(key)

    def schedule(self, key: str) -> None:
        """Hold an upload, and take it out of the queue later. One that has arrived meanwhile is told."""
        outbox = self._outbox()
        upload = outbox.get(key)
        if upload is None or upload.state in FINAL:
            if key in self._arrived:
                self._publish(events.ArrivedAfterAll(*self._arrived[key]))
            return
        if self._pending.schedule(key):
            if is_active(upload):
                self._held[key] = self._scope.spawn(outbox.pause(key), name=f"hold {key[:8]}")
            self._publish(events.WithdrawalScheduled(upload, self._pending.undo_seconds))

    def undo(self, key: str) -> bool:
        """Let it be as it was; False when it has left the queue already."""
        upload = self._outbox().get(key)
        if not self._pending.undo(key):
            return False
        held = self._held.pop(key, None)
        if held is not None:
            self._scope.spawn(self._go_on(key, held), name=f"go on with {key[:8]}")
        if upload is not None:
            self._publish(events.WithdrawalUndone(upload))
        return True

    def undo_twin_of(self, upload: Upload) -> None:
        """The same document was added again: it is wanted after all."""
        outbox = self._outbox()
        for key in self._pending.waiting:
            each = outbox.get(key)
            if each is not None and each.twin == upload.twin:
                self.undo(key)

    def note_stored(self, upload: Upload, document: Document | None) -> bool:
        """An upload has arrived. Whether the person had taken it back by then."""
        self._arrived[upload.key] = (upload.name, document)
        self._held.pop(upload.key, None)
        if not self._pending.undo(upload.key):
            return False
        self._publish(events.Withdrawn(upload))
        return True

    async def finish(self) -> None:
        """Take all of them out now: the person has said so."""
        await self._pending.finish()

    async def _go_on(self, key: str, held: "asyncio.Task[None]") -> None:
        await asyncio.wait([held])
        await self._outbox().resume(key)

    async def _carry_out(self, key: str) -> None:
        held = self._held.pop(key, None)
        if held is not None:
            await asyncio.wait([held])
        outbox = self._outbox()
        upload = outbox.get(key)
        if upload is None or upload.state in FINAL:
            return
        await outbox.cancel(key)
        after = outbox.get(key)
        if after is None or after.state is UploadState.CANCELLED or after.cancel_wanted:
            self._publish(events.Withdrawn(upload))
