"""The part of a look that needs the whole content of a file: it is opened in another process, which may crash.

The content is not read for it: what was hashed is kept until then, unless it is too much, or too much waits already.
"""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from desktop_app.checks.inspection import Inspection
from desktop_app.checks.pipeline import rerun
from desktop_app.domain.file_kinds import UNKNOWN_MIME
from desktop_app.domain.findings_of.content import LOOK_UNFINISHED, SLOW_TO_OPEN, TOO_MANY_PIXELS
from desktop_app.pictures.picture import Looked
from desktop_app.pictures.wire import MOST_CONTENT

_WHY_UNFINISHED = frozenset({SLOW_TO_OPEN.code, TOO_MANY_PIXELS.code})
MOST_WAITING = 4 * MOST_CONTENT
"""Bytes: of a thousand photos most are read sooner than the one process can look at them."""


class LookAtContent(Protocol):
    """Looks at a file's bytes; the real one is PictureWorker.look."""

    async def __call__(self, content: bytes, name: str, /) -> Looked:
        """Raises nothing."""


class ContentRoom:
    """How many bytes of files may wait for their look at a time. May be used from several threads."""

    def __init__(self, most_bytes: int = MOST_WAITING) -> None:
        self._left = most_bytes
        self._lock = threading.Lock()

    def take(self, count: int) -> bool:
        """Take room for so many bytes; whether there was any."""
        with self._lock:
            if count > self._left:
                return False
            self._left -= count
            return True

    def give_back(self, count: int) -> None:
        """Give back what was taken."""
        with self._lock:
            self._left += count


class ContentRecord:
    """What was read of a file, up to a limit and as far as there is `room`. One thread writes; another may close it."""

    def __init__(self, most_bytes: int = MOST_CONTENT, room: ContentRoom | None = None) -> None:
        self._most_bytes = most_bytes
        self._room = room or ContentRoom(most_bytes)
        self._pieces: list[bytes] = []
        self._size = 0
        self._taken = 0
        self._has_no_room = False
        self._is_closed = False
        self._lock = threading.Lock()

    @property
    def lacked_room(self) -> bool:
        """Whether it is only for other files that it was not kept."""
        return self._has_no_room and self._size <= self._most_bytes

    def write(self, data: bytes) -> None:
        """Take the next piece. Above the limit, or where there is no room, nothing is kept any more."""
        with self._lock:
            self._size += len(data)
            if self._is_closed or self._has_no_room:
                return
            self._has_no_room = self._size <= self._most_bytes and not self._room.take(len(data))
            if self._has_no_room or self._size > self._most_bytes:
                self._let_go()
            else:
                self._taken += len(data)
                self._pieces.append(data)

    def take(self) -> bytes | None:
        """All that was read, which is not kept here any more, but counts until it is closed; None where it was not."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces) if self._taken == self._size else None

    def close(self) -> None:
        """The content is needed no more."""
        with self._lock:
            self._is_closed = True
            self._let_go()

    def _let_go(self) -> None:
        self._pieces.clear()
        self._room.give_back(self._taken)
        self._taken = 0


async def look_into(file: Path, inspection: Inspection, record: ContentRecord, look: LookAtContent) -> Inspection:
    """The same look with what the content says. What is blocked already, or was not read to its end, is left alone."""
    if inspection.identity is None or inspection.blocked_as_any_type is not None:
        return inspection
    content = record.take()
    looked = _told(Looked(is_complete=False) if content is None else await look(content, file.name), file.name)
    subject = inspection.subject
    known = replace(
        inspection,
        subject=None if subject is None else replace(subject, facts=looked.facts),
        mime=looked.facts.mime if inspection.mime == UNKNOWN_MIME and looked.facts.mime else inspection.mime,
        file_findings=(*inspection.file_findings, *looked.findings),
        facts=looked.facts,
        is_complete=looked.is_complete,
    )
    return known if subject is None else rerun(known, subject.document_type)


def _told(looked: Looked, name: str) -> Looked:
    """The same with a word of what could not be looked at, where none of its findings says why."""
    if looked.is_complete or any(each.code in _WHY_UNFINISHED for each in looked.findings):
        return looked
    return replace(looked, findings=(*looked.findings, LOOK_UNFINISHED.found(name=name)))
