"""Looks at files before they are sent: beside each other, by the drive they are on, with a copy of what was hashed."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.checks.content import ContentRecord, ContentRoom, LookAtContent, look_into
from desktop_app.checks.inspection import Inspection
from desktop_app.checks.pipeline import inspect, uninspected
from desktop_app.domain.errors import FileError
from desktop_app.domain.rule_profile import NO_RULES, RuleProfiles
from desktop_app.outbox.kept_copies import KeptCopies
from desktop_app.storage.file_access import Attempt, FileAccess

WasRead = Callable[[Inspection], bool]
"""Is told once a file is read to its end, or cannot be; says whether its content is to be looked at as well."""


def look_on(_inspection: Inspection) -> bool:
    """For whoever wants the whole look."""
    return True


class FileLooks:
    """`max_bytes` is the server's hard limit, and `rules` are what it asks for.

    `copies` gets what was read of a file that may be sent; it waits for the look at it in memory, as far as there is
    `room`.
    """

    def __init__(
        self,
        access: FileAccess,
        copies: KeptCopies,
        max_bytes: int,
        look: LookAtContent,
        room: ContentRoom | None = None,
        rules: RuleProfiles = NO_RULES,
    ) -> None:
        self._access = access
        self._copies = copies
        self._max_bytes = max_bytes
        self._look = look
        self._rules = rules
        self._room = room or ContentRoom()
        self._turn = asyncio.Lock()

    async def look(self, file: Path, was_read: WasRead = look_on) -> Inspection:
        """Inspect one file, off the event loop. Cancelled, it stops reading soon.

        A drive that does not answer is a finding like all that keeps a file from being read.
        """
        record = ContentRecord(room=self._room)
        try:
            inspection = await self._read(file, record)
            if not was_read(inspection):
                return replace(inspection, is_complete=False)
            if not record.lacked_room:
                return await look_into(file, inspection, record, self._look)
        finally:
            record.close()
        async with self._turn:  # of those that had no room, one at a time is read again
            record = ContentRecord()
            return await look_into(file, await self._read(file, record), record, self._look)

    async def _read(self, file: Path, record: ContentRecord) -> Inspection:
        try:
            return await self._access.run(file, lambda attempt: self._inspect(file, attempt, record))
        except FileError as error:
            return uninspected(file, error)

    def _inspect(self, file: Path, attempt: Attempt, record: ContentRecord) -> Inspection:
        """Blocks."""
        recording = self._copies.record()

        def _record(data: bytes) -> None:
            recording.write(data)
            record.write(data)

        identity = None
        try:
            inspection = inspect(
                file,
                self._max_bytes,
                rules=self._rules,
                stopped=lambda: attempt.is_given_up,
                record=_record,
                open_file=attempt.open,
            )
            identity = inspection.identity if inspection.blocked_as_any_type is None else None
        finally:
            self._copies.keep(recording, identity)
        return inspection
