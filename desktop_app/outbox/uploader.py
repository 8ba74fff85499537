"""From queued to an outcome: snapshot, baseline, the commit before the first byte, the POST, the commit of its end."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from desktop_app.domain.errors import (
    DossierError,
    FileError,
    IncompleteListError,
    InterruptedSendingError,
    ServerError,
    SignInEndedError,
    TooManyRequestsError,
)
from desktop_app.domain.upload import Progress, Upload, UploadState, Wait
from desktop_app.outbox.attempt import AttemptKind, AttemptResult, kind_of, send
from desktop_app.outbox.connectivity import Connectivity
from desktop_app.outbox.ports import Blocking, Clock, DocumentsPort, Listing, UploadSource
from desktop_app.outbox.repository import UploadRepository
from desktop_app.outbox.retry_policy import RetryPolicy, backoff
from desktop_app.outbox.stoppable import StoppableRequests

S = UploadState


class Uploader:
    """Delivers one upload at a time per call. `stopped` tells what the person wants of an upload that they stopped."""

    def __init__(
        self,
        repository: UploadRepository,
        connectivity: Connectivity,
        policy: RetryPolicy,
        *,
        snapshot: Callable[[Upload], UploadSource],
        blocking: Blocking,
        requests: StoppableRequests,
        now: Clock,
        random: Callable[[], float],
    ) -> None:
        self._repository = repository
        self._connectivity = connectivity
        self._policy = policy
        self._snapshot = snapshot
        self._blocking = blocking
        self._requests = requests
        self._now = now
        self._random = random
        self._fresh = timedelta(seconds=policy.baseline_age)
        self._baseline_lock = asyncio.Lock()
        self._last_baseline: tuple[datetime, Listing] | None = None

    async def upload(self, upload: Upload) -> None:
        """Take it as far as it goes now. Raises JournalError when a commit fails: then nothing was sent after it."""
        try:
            source: UploadSource = await self._blocking(self._snapshot, upload)
        except FileError as error:
            failure = error
            await self._repository.update(upload.key, lambda each: each.moved(S.HELD, error=failure))
            return
        try:
            baseline = await self._baseline(upload)
            progress = self._repository.progress(upload.key)
            if baseline is None or progress is None:
                return
            sending = await self._repository.update(upload.key, lambda each: self._begin(each, baseline))
            if sending is None:
                return
            await self._commit_result(sending, await self._post(sending, source, progress), progress)
        finally:
            try:
                await self._blocking(source.close)
            except asyncio.CancelledError:
                source.close()  # no thread may have come to it
                raise

    async def _post(self, sending: Upload, source: UploadSource, progress: Progress) -> AttemptResult:
        with self._connectivity.request(self._now()) as server:
            if server is None:
                return AttemptResult(AttemptKind.NOT_NOW)  # another one learned of it during the commit
            sent = await self._requests.run(sending.key, send(server, sending, source, progress))
        outcome: AttemptResult = sent or AttemptResult(AttemptKind.UNCERTAIN, error=InterruptedSendingError())
        if outcome.error is not None and self._connectivity.is_outdated(outcome.error, server):
            return AttemptResult(AttemptKind.NOT_NOW)
        return outcome

    async def _baseline(self, upload: Upload) -> frozenset[int] | None:
        """Ids that were there before its first POST; None when it cannot start now."""
        if upload.baseline is not None:
            return upload.baseline
        async with self._baseline_lock:  # several that start at once share the first one's, and its trouble
            if self._last_baseline is not None and timedelta() <= self._now() - self._last_baseline[0] < self._fresh:
                return ids_of(self._last_baseline[1])
            with self._connectivity.request(self._now()) as server:
                if server is None:
                    return None
                return await self._fresh_baseline(upload, server)

    async def _fresh_baseline(self, upload: Upload, server: DocumentsPort) -> frozenset[int] | None:
        asked = self._now()
        listing = await self._requests.run(upload.key, list_or_error(server))
        if isinstance(listing, ServerError):
            if not self._connectivity.is_outdated(listing, server):
                await self._postpone(upload, listing)
            return None
        if listing is None:
            return None
        self._connectivity.record_success()
        if not listing.complete:
            await self._postpone(upload, IncompleteListError())
            return None
        self._last_baseline = (asked, listing)
        return ids_of(listing)

    async def _postpone(self, upload: Upload, error: ServerError) -> None:
        """The list could not be had: nothing was sent, no attempt was used."""
        if kind_of(error) is AttemptKind.REFUSED:
            await self._repository.update(upload.key, lambda each: each.moved(S.HELD, error=error))
            return
        self._connectivity.record_failure(error, self._now())
        wait = (
            Wait.SIGN_IN
            if isinstance(error, SignInEndedError)
            else Wait.NETWORK
            if self._connectivity.offline
            else Wait.RETRY
        )
        until = None if self._connectivity.blocked_by(self._now()) else self._later(_LIST_TROUBLE)
        await self._repository.update(
            upload.key,
            lambda each: None if each.paused else each.moved(S.QUEUED, wait=wait, wait_until=until, error=error),
        )

    def _begin(self, each: Upload, baseline: frozenset[int]) -> Upload | None:
        """The commit before the first byte; None when the person or the server wants otherwise meanwhile."""
        if each.state is not S.QUEUED or each.paused or not self._connectivity.may_start(self._now()):
            return None
        return replace(each.moved(S.SENDING), baseline=baseline, attempts=each.attempts + 1, misses=0)

    async def _commit_result(self, sending: Upload, outcome: AttemptResult, progress: Progress) -> None:
        """Commit what the end of the POST means."""
        error, document = outcome.error, outcome.document
        if isinstance(error, ServerError) and outcome.kind in _ABOUT_THE_LINE:
            self._connectivity.record_failure(error, self._now())
        elif outcome.kind in (AttemptKind.STORED, AttemptKind.ACKNOWLEDGED, AttemptKind.REFUSED):
            self._connectivity.record_success()
        # A file on the server's own disk is named in the first bytes, whatever its size.
        all_gone = bool(sending.server_path) or progress.sent >= progress.total

        def _change(each: Upload) -> Upload:
            match outcome.kind:
                case AttemptKind.STORED:
                    return each.moved(S.STORED, document_id=document.id if document is not None else None)
                case AttemptKind.ACKNOWLEDGED:
                    taken = each.moved(S.UNCERTAIN, wait=Wait.SETTLE, wait_until=self._now())
                    return replace(taken, acknowledged=True, misses=0)
                case AttemptKind.REFUSED:
                    return each.moved(S.REFUSED, error=error)
                case AttemptKind.FILE:
                    return each.moved(S.HELD, error=error)
                case AttemptKind.UNCERTAIN:
                    return self._uncertain(each, error, all_gone=all_gone)
                case _:
                    return self._unsent(each, outcome)

        await self._repository.update(sending.key, _change, document)

    def _uncertain(self, each: Upload, error: DossierError | None, *, all_gone: bool) -> Upload:
        if each.cancel_wanted and not all_gone:
            return each.moved(S.CANCELLED)  # its announced length was never reached: no server can take it for whole
        seconds = self._policy.settle_time
        if isinstance(error, TooManyRequestsError) and error.retry_after is not None:
            seconds = max(seconds, error.retry_after)
        wait = Wait.PERSON if each.paused else Wait.SETTLE
        until = self._now() + timedelta(seconds=seconds)
        return replace(each.moved(S.UNCERTAIN, wait=wait, wait_until=until, error=error), misses=0)

    def _unsent(self, each: Upload, outcome: AttemptResult) -> Upload:
        """Nothing is on the server and no attempt was used: back into the queue."""
        if each.cancel_wanted:
            return each.moved(S.CANCELLED)
        wait = _UNSENT_WAITS.get(outcome.kind, Wait.RETRY)
        wait = Wait.PERSON if each.paused else wait
        until = self._connectivity.retry_at() if wait is Wait.RETRY else None
        back = each.moved(S.QUEUED, wait=wait, wait_until=until, error=outcome.error)
        return replace(back, attempts=max(0, each.attempts - 1))

    def _later(self, attempts: int) -> datetime:
        return self._now() + timedelta(seconds=backoff(attempts, self._policy, self._random))


_LIST_TROUBLE = 5
"""A server that cannot even list is asked again as late as after five failed attempts."""

_UNSENT_WAITS = {AttemptKind.OFFLINE: Wait.NETWORK, AttemptKind.SIGN_IN: Wait.SIGN_IN, AttemptKind.NOT_NOW: Wait.TURN}

_ABOUT_THE_LINE = (AttemptKind.OFFLINE, AttemptKind.SIGN_IN, AttemptKind.SLOW_DOWN, AttemptKind.UNCERTAIN)


def ids_of(listing: Listing) -> frozenset[int]:
    """The numbers of all documents of a list."""
    return frozenset(document.id for document in listing.documents)


async def list_or_error(server: DocumentsPort) -> Listing | ServerError:
    """The list, or why it could not be had."""
    try:
        return await server.list_all(certain=True)
    except ServerError as error:
        return error
