"""From queued to an outcome: snapshot, baseline, the commit before the first byte, the POST, the commit of its end."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol

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
from desktop_app.outbox.attempt import ByteSource, Listing, Meaning, Outcome, Server, meaning_of, send
from desktop_app.outbox.connectivity import Line
from desktop_app.outbox.repository import Blocking, Store
from desktop_app.outbox.retry_policy import Timing, jittered

S = UploadState


class Source(ByteSource, Protocol):
    """A snapshot."""

    def close(self) -> None:
        """Let go of the bytes; a second time does nothing."""


class Interruptible(Protocol):
    """Runs a coroutine that the person can stop; gives None when they did."""

    def __call__(self, key: str, coro: Coroutine[Any, Any, Any], /) -> Coroutine[Any, Any, Any]:
        """What the coroutine gives, or None."""


class Delivery:
    """Delivers one upload at a time per call. `stopped` tells what the person wants of an upload that they stopped."""

    def __init__(
        self,
        store: Store,
        line: Line,
        timing: Timing,
        *,
        snapshot: Callable[[Upload], Source],
        blocking: Blocking,
        interruptible: Interruptible,
        now: Callable[[], datetime],
        random: Callable[[], float],
    ) -> None:
        self._store = store
        self._line = line
        self._timing = timing
        self._snapshot = snapshot
        self._blocking = blocking
        self._interruptible = interruptible
        self._now = now
        self._random = random
        self._fresh = timedelta(seconds=timing.baseline_age)
        self._one_list = asyncio.Lock()
        self._listed: tuple[datetime, Listing] | None = None

    async def deliver(self, upload: Upload) -> None:
        """Take it as far as it goes now. Raises JournalError when a commit fails: then nothing was sent after it."""
        try:
            source: Source = await self._blocking(self._snapshot, upload)
        except FileError as error:
            failure = error
            await self._store.change(upload.key, lambda each: each.moved(S.HELD, error=failure))
            return
        try:
            baseline = await self._baseline(upload)
            progress = self._store.progress(upload.key)
            if baseline is None or progress is None:
                return
            sending = await self._store.change(upload.key, lambda each: self._begin(each, baseline))
            if sending is None:
                return
            await self._settle(sending, await self._post(sending, source, progress), progress)
        finally:
            try:
                await self._blocking(source.close)
            except asyncio.CancelledError:
                source.close()  # no thread may have come to it
                raise

    async def _post(self, sending: Upload, source: Source, progress: Progress) -> Outcome:
        with self._line.request(self._now()) as server:
            if server is None:
                return Outcome(Meaning.NOT_NOW)  # another one learned of it during the commit
            sent = await self._interruptible(sending.key, send(server, sending, source, progress))
        outcome: Outcome = sent or Outcome(Meaning.UNCERTAIN, error=InterruptedSendingError())
        if outcome.error is not None and self._line.outdated(outcome.error, server):
            return Outcome(Meaning.NOT_NOW)
        return outcome

    async def _baseline(self, upload: Upload) -> frozenset[int] | None:
        """Ids that were there before its first POST; None when it cannot start now."""
        if upload.baseline is not None:
            return upload.baseline
        async with self._one_list:  # several that start at once share the first one's, and its trouble
            if self._listed is not None and timedelta() <= self._now() - self._listed[0] < self._fresh:
                return ids_of(self._listed[1])
            with self._line.request(self._now()) as server:
                if server is None:
                    return None
                return await self._fresh_baseline(upload, server)

    async def _fresh_baseline(self, upload: Upload, server: Server) -> frozenset[int] | None:
        asked = self._now()
        listing = await self._interruptible(upload.key, list_certainly(server))
        if isinstance(listing, ServerError):
            if not self._line.outdated(listing, server):
                await self._put_off(upload, listing)
            return None
        if listing is None:
            return None
        self._line.worked()
        if not listing.complete:
            await self._put_off(upload, IncompleteListError())
            return None
        self._listed = (asked, listing)
        return ids_of(listing)

    async def _put_off(self, upload: Upload, error: ServerError) -> None:
        """The list could not be had: nothing was sent, no attempt was used."""
        if meaning_of(error) is Meaning.REFUSED:
            await self._store.change(upload.key, lambda each: each.moved(S.HELD, error=error))
            return
        self._line.failed(error, self._now())
        wait = (
            Wait.SIGN_IN if isinstance(error, SignInEndedError) else Wait.NETWORK if self._line.offline else Wait.RETRY
        )
        until = None if self._line.wait(self._now()) else self._later(_LIST_TROUBLE)
        await self._store.change(
            upload.key,
            lambda each: None if each.paused else each.moved(S.QUEUED, wait=wait, wait_until=until, error=error),
        )

    def _begin(self, each: Upload, baseline: frozenset[int]) -> Upload | None:
        """The commit before the first byte; None when the person or the server wants otherwise meanwhile."""
        if each.state is not S.QUEUED or each.paused or not self._line.free(self._now()):
            return None
        return replace(each.moved(S.SENDING), baseline=baseline, attempts=each.attempts + 1, looks=0)

    async def _settle(self, sending: Upload, outcome: Outcome, progress: Progress) -> None:
        """Commit what the end of the POST means."""
        error, document = outcome.error, outcome.document
        if isinstance(error, ServerError) and outcome.meaning in _ABOUT_THE_LINE:
            self._line.failed(error, self._now())
        elif outcome.meaning in (Meaning.STORED, Meaning.ACKNOWLEDGED, Meaning.REFUSED):
            self._line.worked()
        # A file on the server's own disk is named in the first bytes, whatever its size.
        all_gone = bool(sending.server_path) or progress.sent >= progress.total

        def _change(each: Upload) -> Upload:
            match outcome.meaning:
                case Meaning.STORED:
                    return each.moved(S.STORED, document_id=document.id if document is not None else None)
                case Meaning.ACKNOWLEDGED:
                    taken = each.moved(S.UNCERTAIN, wait=Wait.SETTLE, wait_until=self._now())
                    return replace(taken, acknowledged=True, looks=0)
                case Meaning.REFUSED:
                    return each.moved(S.REFUSED, error=error)
                case Meaning.FILE:
                    return each.moved(S.HELD, error=error)
                case Meaning.UNCERTAIN:
                    return self._uncertain(each, error, all_gone=all_gone)
                case _:
                    return self._unsent(each, outcome)

        await self._store.change(sending.key, _change, document)

    def _uncertain(self, each: Upload, error: DossierError | None, *, all_gone: bool) -> Upload:
        if each.cancel_wanted and not all_gone:
            return each.moved(S.CANCELLED)  # its announced length was never reached: no server can take it for whole
        seconds = self._timing.settle
        if isinstance(error, TooManyRequestsError) and error.retry_after is not None:
            seconds = max(seconds, error.retry_after)
        wait = Wait.PERSON if each.paused else Wait.SETTLE
        until = self._now() + timedelta(seconds=seconds)
        return replace(each.moved(S.UNCERTAIN, wait=wait, wait_until=until, error=error), looks=0)

    def _unsent(self, each: Upload, outcome: Outcome) -> Upload:
        """Nothing is on the server and no attempt was used: back into the queue."""
        if each.cancel_wanted:
            return each.moved(S.CANCELLED)
        wait = _UNSENT_WAITS.get(outcome.meaning, Wait.RETRY)
        wait = Wait.PERSON if each.paused else wait
        until = self._line.opens_at() if wait is Wait.RETRY else None
        back = each.moved(S.QUEUED, wait=wait, wait_until=until, error=outcome.error)
        return replace(back, attempts=max(0, each.attempts - 1))

    def _later(self, attempts: int) -> datetime:
        return self._now() + timedelta(seconds=jittered(attempts, self._timing, self._random))


_LIST_TROUBLE = 5
"""A server that cannot even list is asked again as late as after five failed attempts."""

_UNSENT_WAITS = {Meaning.OFFLINE: Wait.NETWORK, Meaning.SIGN_IN: Wait.SIGN_IN, Meaning.NOT_NOW: Wait.TURN}

_ABOUT_THE_LINE = (Meaning.OFFLINE, Meaning.SIGN_IN, Meaning.SLOW_DOWN, Meaning.UNCERTAIN)


def ids_of(listing: Listing) -> frozenset[int]:
    """The numbers of all documents of a list."""
    return frozenset(document.id for document in listing.documents)


async def list_certainly(server: Server) -> Listing | ServerError:
    """The list, or why it could not be had."""
    try:
        return await server.list_all(certain=True)
    except ServerError as error:
        return error
