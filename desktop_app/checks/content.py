"""The part of a look that needs the whole content of a file: it is opened in another process, which may crash.

The content is not read for it: what was hashed is kept until then, unless it is too much.
"""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from desktop_app.checks.inspection import Inspection
from desktop_app.domain.file_kinds import UNKNOWN_MIME
from desktop_app.pictures.picture import Looked, LookRequest
from desktop_app.pictures.wire import MOST_CONTENT


class LookAtContent(Protocol):
    """Looks at a file's bytes; the real one is PictureWorker.look."""

    async def __call__(self, content: bytes, name: str, request: LookRequest | None = None, /) -> Looked:
        """Raises nothing."""


class ContentRecord:
    """What was read of a file, up to a limit. Used by one thread at a time."""

    def __init__(self, most_bytes: int = MOST_CONTENT) -> None:
        self._most_bytes = most_bytes
        self._pieces: list[bytes] = []
        self._size = 0

    def write(self, data: bytes) -> None:
        """Take the next piece. Above the limit, nothing is kept any more."""
        self._size += len(data)
        if self._size <= self._most_bytes:
            self._pieces.append(data)
        else:
            self._pieces.clear()

    def take(self) -> bytes | None:
        """All that was read, which is let go of here; None where it is too much."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces) if self._size <= self._most_bytes else None


async def look_into(
    file: Path, inspection: Inspection, record: ContentRecord, look: LookAtContent, request: LookRequest | None = None
) -> Inspection:
    """The same look with what the content says. What is blocked already, or was not read to its end, is left alone."""
    if inspection.identity is None or inspection.blocked is not None:
        return inspection
    content = record.take()
    if content is None:
        return replace(inspection, is_complete=False)
    looked = await look(content, file.name, request)
    subject = inspection.subject
    return replace(
        inspection,
        subject=None if subject is None else replace(subject, facts=looked.facts),
        mime=looked.facts.mime if inspection.mime == UNKNOWN_MIME and looked.facts.mime else inspection.mime,
        file_findings=(*inspection.file_findings, *looked.findings),
        facts=looked.facts,
        is_complete=looked.is_complete,
    )
