"""Which uploads may go on by themselves now, and when the next one may.

The queue asks after every event. With a thousand uploads a walk over all of them each time would cost more than sending
them: here an event costs as much for a thousand as for one.
"""

import bisect
import heapq
from collections.abc import Iterator
from datetime import datetime

from desktop_app.domain.upload import Upload, UploadState


class DueUploads:
    """Told of every change by the set of uploads. `number` is an upload's place in the order of adding."""

    def __init__(self) -> None:
        self._numbered: dict[str, tuple[int, Upload]] = {}
        """Those that go on without the person: queued and not paused, or uncertain."""
        self._waiting: list[tuple[datetime, str]] = []
        """A heap; an entry whose time the upload does not wait for any more counts for nothing."""
        self._queued: list[tuple[int, str]] = []
        """Queued ones whose time has come, in the order of adding."""
        self._uncertain: set[str] = set()

    def note(self, upload: Upload, number: int) -> None:
        """An upload is new or has changed."""
        self.forget(upload.key)
        queued = upload.state is UploadState.QUEUED and not upload.paused
        if not queued and upload.state is not UploadState.UNCERTAIN:
            return
        self._numbered[upload.key] = number, upload
        if upload.wait_until is None:
            self._make_ready(upload.key)
        else:
            heapq.heappush(self._waiting, (upload.wait_until, upload.key))

    def forget(self, key: str) -> None:
        """An upload is gone."""
        number, _upload = self._numbered.pop(key, (0, None))
        self._uncertain.discard(key)
        place = bisect.bisect_left(self._queued, (number, key))
        if place < len(self._queued) and self._queued[place] == (number, key):
            del self._queued[place]

    def queued(self, now: datetime) -> Iterator[Upload]:
        """Queued ones that may be sent now, in the order of adding. No upload may change during the walk."""
        self._advance(now)
        for _number, key in self._queued:
            yield self._numbered[key][1]

    def uncertain(self, now: datetime) -> list[str]:
        """The keys of those that are to be looked for now, in the order of adding."""
        self._advance(now)
        return sorted(self._uncertain, key=lambda key: self._numbered[key][0])

    def has_uncertain(self, now: datetime) -> bool:
        """Whether any is to be looked for now."""
        self._advance(now)
        return bool(self._uncertain)

    def next_after(self, now: datetime) -> datetime | None:
        """When the next one falls due after `now`; None when none waits for a time."""
        self._advance(now)
        return self._waiting[0][0] if self._waiting else None

    def _advance(self, now: datetime) -> None:
        while self._waiting:
            until, key = self._waiting[0]
            counts = key in self._numbered and self._numbered[key][1].wait_until == until
            if counts and until > now:
                return
            heapq.heappop(self._waiting)
            if counts:
                self._make_ready(key)

    def _make_ready(self, key: str) -> None:
        number, upload = self._numbered[key]
        if upload.state is UploadState.UNCERTAIN:
            self._uncertain.add(key)
            return
        place = bisect.bisect_left(self._queued, (number, key))
        if self._queued[place : place + 1] != [(number, key)]:  # a pause that ended leaves a second entry in the heap
            self._queued.insert(place, (number, key))
