"""Tells which rows of the table changed, and of these rows alone: at once, but no more often than a person can see.

A thousand files that are added, or a page of a list, are one event; one upload that moves costs one row, however many
there are. Hundreds a second would be painted hundreds of times a second.
"""

import asyncio
from collections.abc import Callable, Iterable

from desktop_app.desk.events import RowsChanged
from desktop_app.desk.rows import Row, row_key_of_document, row_key_of_upload

PAUSE_SECONDS = 0.1
"""Between two events."""

MOST_AT_ONCE = 300
"""Documents that are told without a pause: a slice of a long list, which is a few milliseconds' work for the window."""

Find = Callable[[str], Row | None]
"""The row of an upload by its key, or of a document by its id, as it is now; None when there is none."""


class RowFeed:
    """Give it what changed by key; it looks up what became of it when it tells."""

    def __init__(self, upload_row: Find, document_row: Find, tell: Callable[[RowsChanged], None]) -> None:
        self._upload_row = upload_row
        self._document_row = document_row
        self._tell = tell
        self._uploads: dict[str, None] = {}
        self._documents: dict[str, None] = {}
        self._due: asyncio.Handle | None = None
        self._told_at = -PAUSE_SECONDS
        # What it has put off may come due while Qt runs and the loop does not, in its last moments.
        self._loop: asyncio.AbstractEventLoop | None = None

    def note_upload(self, key: str) -> None:
        """An upload is new, has changed or is final."""
        self._uploads[key] = None
        self._tell_soon()

    def note_documents(self, ids: Iterable[str]) -> None:
        """Documents are new, have changed or are gone."""
        self._documents.update(dict.fromkeys(ids))
        if len(self._documents) >= MOST_AT_ONCE:
            self.flush()
        elif self._documents:
            self._tell_soon()

    def flush(self) -> None:
        """Tell now what has changed so far."""
        if self._due is not None:
            self._due.cancel()
            self._due = None
        uploads, self._uploads = self._uploads, {}
        documents, self._documents = self._documents, {}
        found = [(row_key_of_upload(key), self._upload_row(key)) for key in uploads]
        found += [(row_key_of_document(key), self._document_row(key)) for key in documents]
        if found:
            self._told_at = (self._loop or asyncio.get_running_loop()).time()
            self._tell(
                RowsChanged(
                    rows=tuple(row for _key, row in found if row is not None),
                    removed=tuple(key for key, row in found if row is None),
                )
            )

    def close(self) -> None:
        """Tell nothing any more."""
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _tell_soon(self) -> None:
        if self._due is None:
            self._loop = loop = asyncio.get_running_loop()
            pause = self._told_at + PAUSE_SECONDS - loop.time()
            self._due = loop.call_later(pause, self.flush) if pause > 0 else loop.call_soon(self.flush)
