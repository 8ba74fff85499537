"""Documents that arrive although they were taken back: a server may store what it was sent long after it hung up.

No later list is asked for on their account; those of the table show them.
"""

from collections.abc import Callable

from desktop_app.domain.document import Document
from desktop_app.domain.upload import Upload
from desktop_app.outbox.habits import CLOCK_TOLERANCE
from desktop_app.outbox.lists import Lists
from desktop_app.outbox.matching import already_there, has_same_hash, has_same_size_and_name
from desktop_app.outbox.ports import Clock, Listing
from desktop_app.outbox.repository import UploadRepository

Tell = Callable[[Upload, Document], None]
"""Told of an upload that was taken back and of the document that it became."""


class LateArrivals:
    """Looks for them in each list."""

    def __init__(self, repository: UploadRepository, lists: Lists, now: Clock, tell: Tell) -> None:
        self._repository = repository
        self._lists = lists
        self._now = now
        self._tell = tell

    async def look_in(self, listing: Listing) -> None:
        """Tell of each that has certainly arrived, once. Raises JournalError."""
        for upload in self._repository.taken_back():
            if self._repository.twin_of(upload) is not None:
                continue  # the same document was added again, and this may be that one
            index = await self._lists.index_for(upload, listing)
            around = self._repository.surroundings(upload, index, self._now(), self._lists.clock_offset)
            alike = [each for each in already_there(upload, index, around) if _is_it(upload, each)]
            if len(alike) == 1:
                await self._repository.note_arrived(upload.key)
                self._tell(upload, alike[0])


def _is_it(upload: Upload, document: Document) -> bool:
    is_same = has_same_hash(upload, document) or has_same_size_and_name(upload, document)
    return is_same and _is_new(upload, document)


def _is_new(upload: Upload, document: Document) -> bool:
    """Whether it was not there before; after a restart nobody knows what was, and the times have to tell."""
    if upload.baseline is not None:
        return True
    if upload.sent_at is None or document.added_at is None or not has_same_hash(upload, document):
        return False
    return document.added_at >= upload.sent_at - CLOCK_TOLERANCE
