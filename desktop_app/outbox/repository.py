"""Uploads in memory, never ahead of the journal: a change is committed first and told afterwards."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain.document import Document
from desktop_app.domain.upload import FINAL, REPLACEABLE, Progress, Receipt, Upload, UploadState, disputed_by
from desktop_app.outbox.journal import Journal, JournalError
from desktop_app.outbox.ports import Blocking, Clock

Update = Callable[[Upload], Upload | None]
"""What to make of an upload as it is now; None leaves it."""


@dataclass(frozen=True, slots=True)
class UploadChanged:
    """An upload is new or has moved."""

    upload: Upload
    document: Document | None = None
    """What the server made of it; only with STORED, and even then it may not be known."""


class UploadRepository:
    """The uploads of one account. `load` it before anything else."""

    def __init__(
        self,
        journal: Journal,
        blocking: Blocking,
        notify: Callable[[UploadChanged], None],
        now: Clock,
    ) -> None:
        self._journal = journal
        self._blocking = blocking
        self._notify = notify
        self._now = now
        self._uploads: dict[str, Upload] = {}
        self._progress: dict[str, Progress] = {}
        self._receipts: list[Receipt] = []
        self._doubtful: frozenset[int] = frozenset()
        self._turn = asyncio.Lock()

    async def load(self) -> None:
        """Read what last time left behind. Raises JournalError."""
        for upload in await self._blocking(self._journal.uploads):
            self._uploads[upload.key] = upload
            self._progress[upload.key] = Progress(upload.size)
        self._receipts = list(await self._blocking(self._journal.receipts))
        self._doubtful = await self._blocking(self._journal.disputed)

    @property
    def uploads(self) -> tuple[Upload, ...]:
        """All that are not final, in the order of adding."""
        return tuple(self._uploads.values())

    @property
    def receipts(self) -> tuple[Receipt, ...]:
        """What was stored, the oldest first."""
        return tuple(self._receipts)

    def get(self, key: str) -> Upload | None:
        """The upload, unless it is final."""
        return self._uploads.get(key)

    def progress(self, key: str) -> Progress | None:
        """Its live counters."""
        return self._progress.get(key)

    def claimed(self, but: str) -> frozenset[int]:
        """Documents that belong to uploads other than `but`."""
        return frozenset(
            receipt.document_id for receipt in self._receipts if receipt.document_id is not None and receipt.key != but
        )

    @property
    def disputed(self) -> frozenset[int]:
        """Documents that the person was asked about and that stayed nobody's."""
        return self._doubtful

    async def add(self, upload: Upload, instead_of: str = "") -> bool:
        """Take a new upload, in place of the one with the key `instead_of`, which is cancelled in the same commit.

        False when that one is under way again. Raises JournalError. In both cases it was not taken.
        """
        async with self._turn:
            old = self._uploads.get(instead_of)
            if old is not None and old.state not in REPLACEABLE:
                return False
            await self._blocking(self._journal.save, upload, None, instead_of)
            self._uploads.pop(instead_of, None)
            self._progress.pop(instead_of, None)
            self._uploads[upload.key] = upload
            self._progress[upload.key] = Progress(upload.size)
        if old is not None:
            self._notify(UploadChanged(old.moved(UploadState.CANCELLED)))
        self._notify(UploadChanged(upload))
        return True

    async def update(self, key: str, update: Update, document: Document | None = None) -> Upload | None:
        """Commit what `update` makes of the upload; gives it, or None when nothing was changed.

        Raises JournalError: then memory is as it was before.
        """
        async with self._turn:
            before = self._uploads.get(key)
            after = update(before) if before is not None else None
            if after is None:
                return None
            receipt = self._receipt_of(after) if after.state is UploadState.STORED else None
            doubtful = disputed_by(before, after)
            await self._blocking(self._journal.save, after, receipt, "", doubtful)
            self._doubtful |= doubtful
            if receipt is not None:
                self._receipts.append(receipt)
            if after.state in FINAL:
                self._uploads.pop(key, None)
                self._progress.pop(key, None)
            else:
                self._uploads[key] = after
        self._notify(UploadChanged(after, document))
        return after

    async def forget_names(self) -> None:
        """Remove the names of documents that were stored. Raises JournalError."""
        async with self._turn:
            await self._blocking(self._journal.forget_names)
            self._receipts = [replace(each, name="") for each in self._receipts]

    async def with_journal(self, call: Callable[..., Any], *args: Any) -> Any:
        """Run `call(journal, *args)` between two commits. Raises JournalError."""
        async with self._turn:
            return await self._blocking(call, self._journal, *args)

    def republish(self, key: str) -> None:
        """Tell of an upload again, because what it waits for has changed."""
        upload = self._uploads.get(key)
        if upload is not None:
            self._notify(UploadChanged(upload))

    async def close(self) -> None:
        """Close the journal when the last commit is through. Never raises JournalError: what is committed is safe."""
        async with self._turn:
            try:
                await self._blocking(self._journal.close)
            except JournalError:
                return

    def _receipt_of(self, upload: Upload) -> Receipt:
        return Receipt(
            key=upload.key,
            document_id=upload.document_id,
            name=upload.name,
            size=upload.size,
            sha256=upload.identity.sha256,
            type_id=upload.type_id,
            stored_at=self._now(),
        )
