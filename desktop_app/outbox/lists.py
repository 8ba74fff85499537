"""The lists that the queue asks for: shared by uploads that start together, checked for cleanness, learned from."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.errors import IncompleteListError, ListTooLongError, ServerError
from desktop_app.domain.upload import Upload
from desktop_app.outbox.connectivity import Connectivity
from desktop_app.outbox.list_index import ListIndex
from desktop_app.outbox.ports import Clock, DocumentsPort, Listing
from desktop_app.outbox.repository import UploadRepository
from desktop_app.outbox.retry_policy import RetryPolicy, backoff
from desktop_app.outbox.stoppable import StoppableRequests

log = logging.getLogger(__name__)


_TROUBLE = 5
"""A server that cannot even list is asked again as late as after five failed attempts."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A list or the reason why there is none, and when it was asked for."""

    asked_at: datetime
    listing: Listing | ServerError


class Lists:
    """Every list of the queue is asked for here, one at a time."""

    def __init__(
        self,
        repository: UploadRepository,
        connectivity: Connectivity,
        policy: RetryPolicy,
        *,
        requests: StoppableRequests,
        now: Clock,
        random: Callable[[], float],
    ) -> None:
        self._repository = repository
        self._connectivity = connectivity
        self._policy = policy
        self._random = random
        self._requests = requests
        self._now = now
        self._fresh = timedelta(seconds=policy.baseline_age)
        self.trouble_until = now()
        """While lists fail, the next is asked for only then: once for all uploads that wait for one."""
        self._lock = asyncio.Lock()
        self._last: _Read | None = None
        self._asked_at = now()
        """When the list that was given out last was asked for."""
        self._last_seen: Baseline | None = None
        self._shrunken: Listing | None = None
        self._baseline: tuple[Listing, Baseline] | None = None
        self._indexed: tuple[Listing, ListIndex] | None = None
        self.clock_offset: float | None = None
        """By how many seconds the server's clock was ahead of ours at the last list; None where it tells no time."""

    async def before_sending(self, upload: Upload) -> Listing | ServerError | None:
        """A usable list that is newer than all that happened to the upload; None when none may be asked for now."""
        async with self._lock:  # several that start at once share the first one's, and its trouble
            shared = self._shared(upload)
            if shared is not None:
                return shared
            return await self._ask(upload.key, only_fresh_for=upload)

    async def after_sending(self, key: str) -> Listing | ServerError | None:
        """A list that is asked for now, clean or not, or the trouble of the one before it while that lasts.

        None when none may be asked for now or the person stopped it.
        """
        async with self._lock:
            trouble = self._lasting_trouble()
            may_show = isinstance(trouble, IncompleteListError) and not isinstance(trouble, ListTooLongError)
            if trouble is not None and not may_show:
                return trouble  # only one that was read, though incomplete, may show what is looked for the next time
            return await self._ask(key)

    def forget_trouble(self) -> None:
        """The person wants to know now, or a list came by another way: the next is asked for at once."""
        self.trouble_until = self._now()

    async def index_for(self, upload: Upload, listing: Listing) -> ListIndex:
        """The list by what its documents are looked up by, ready for a judgement of an upload; one for all uploads."""
        index = self._index_of(listing)
        if upload.baseline is None:
            await index.compare(self.baseline_of(listing))  # it becomes the upload's
        return await index.prepare(upload, self._repository.habits)

    def baseline_of(self, listing: Listing) -> Baseline:
        """The baseline that a list gives; one object for all uploads that start from it."""
        if self._baseline is None or self._baseline[0] is not listing:
            self._baseline = listing, Baseline.of(listing.documents)
        return self._baseline[1]

    def is_clean_for(self, upload: Upload, listing: Listing) -> bool:
        """Whether what the list lacks is not there: not if it also lacks what was there before and nobody deleted here,
        nor if a cache made it before the upload's POST, nor if it lacks what the list before it had.
        """
        if not listing.clean or listing is self._shrunken:
            return False
        if listing.age and upload.sent_at is not None and _made_at(listing, self._asked_at) <= upload.sent_at:
            return False
        return all(map(self._repository.was_deleted_here, self._index_of(listing).missing_of(upload.baseline)))

    def _index_of(self, listing: Listing) -> ListIndex:
        if self._indexed is None or self._indexed[0] is not listing:
            self._indexed = listing, ListIndex(listing.documents)
        return self._indexed[1]

    def _shared(self, upload: Upload) -> Listing | ServerError | None:
        last = self._last
        if last is None or isinstance(last.listing, ServerError):
            return self._lasting_trouble()
        if _made_at(last.listing, last.asked_at) < self._repository.touched_at(upload.key):
            return None
        age = self._now() - last.asked_at
        return last.listing if upload.sent_at is None and timedelta() <= age < self._fresh else None

    def _lasting_trouble(self) -> ServerError | None:
        """Why the last list failed, while it is too early for another."""
        last = self._last
        if last is None or not isinstance(last.listing, ServerError):
            return None
        return last.listing if last.asked_at <= self._now() < self.trouble_until else None

    def _fail(self, asked_at: datetime, error: ServerError) -> ServerError:
        """Remember it for all that wait for a list. Trouble with the line itself holds them until that is over."""
        now = self._now()
        seconds = 0.0 if self._connectivity.blocked_by(now) else backoff(_TROUBLE, self._policy, self._random)
        self.trouble_until = now + timedelta(seconds=seconds)
        self._last = _Read(asked_at, error)
        return error

    async def _ask(self, key: str, *, only_fresh_for: Upload | None = None) -> Listing | ServerError | None:
        asked_at = self._now()
        with self._connectivity.request(asked_at) as server:
            if server is None:
                return None
            listing = await self._requests.run(key, list_or_error(server))
            if listing is None:
                return None
            if isinstance(listing, ServerError):
                if self._connectivity.is_outdated(listing, server):
                    return None
                self._connectivity.record_failure(listing, self._now())
                return self._fail(asked_at, listing)
        self._connectivity.record_success()
        if listing.server_time is not None:
            self.clock_offset = (listing.server_time - self._now()).total_seconds()
        shrunk = await self._has_shrunk(listing)
        self._shrunken = listing if shrunk else None
        await self._repository.learn(listing, asked_at)
        self._asked_at = asked_at
        if only_fresh_for is not None and (
            shrunk
            or not (listing.usable or self._is_first_of_an_empty_account(listing))
            or not self._is_fresh_for(only_fresh_for, listing)
        ):
            return self._fail(asked_at, IncompleteListError())
        if listing.usable and not shrunk:
            self._last = _Read(asked_at, listing)
        return listing

    def _is_fresh_for(self, upload: Upload, listing: Listing) -> bool:
        """Whether no cache kept the list since before the last event of an upload; before its first POST, for so long
        that it would not be shared any more either.
        """
        # One with a baseline was sent once, also where the person's answer put that aside.
        if not listing.age or (upload.baseline is None and timedelta(seconds=listing.age) <= self._fresh):
            return True
        return _made_at(listing, self._asked_at) >= self._repository.touched_at(upload.key)

    async def _has_shrunk(self, listing: Listing) -> bool:
        """Whether it lacks documents that the list before it had and nobody deleted here."""
        before, self._last_seen = self._last_seen, self.baseline_of(listing)
        if before is None:
            return False
        index = await self._index_of(listing).compare(before)
        return not all(map(self._repository.was_deleted_here, index.missing_of(before)))

    def _is_first_of_an_empty_account(self, listing: Listing) -> bool:
        """Whether a server may well have nothing to list, although its status alone does not say so."""
        return listing.complete and not listing.documents and not self._repository.has_seen_documents


def _made_at(listing: Listing, asked_at: datetime) -> datetime:
    """When the server made the list at the latest, whatever a cache on the way did with it."""
    return asked_at - timedelta(seconds=listing.age)


async def list_or_error(server: DocumentsPort) -> Listing | ServerError:
    """The list, or why it could not be had."""
    try:
        return await server.list_all(certain=True)
    except ServerError as error:
        return error
