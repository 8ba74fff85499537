"""From queued to an end: snapshot, a fresh list, the commit before the first byte, the POST, the commit of its end."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    AlreadyThereError,
    Delivery,
    DossierError,
    FileError,
    InterruptedSendingError,
    ServerError,
    SignInEndedError,
    TooManyRequestsError,
    UnprovenError,
)
from desktop_app.domain.upload import Progress, Upload, UploadState, Wait
from desktop_app.domain.upload_commands import interrupt, with_traces_of
from desktop_app.outbox.attempt import AttemptKind, AttemptResult, kind_of, send
from desktop_app.outbox.connectivity import Connectivity
from desktop_app.outbox.journal import JournalError, UnwritableContentError
from desktop_app.outbox.lists import Lists
from desktop_app.outbox.matching import (
    Match,
    Verdict,
    already_there,
    has_same_hash,
    has_same_size_and_name,
    match,
)
from desktop_app.outbox.ports import Blocking, Clock, Listing, TakeSnapshot, UploadSource
from desktop_app.outbox.repository import UploadRepository
from desktop_app.outbox.retry_policy import MAX_ATTEMPTS, MAX_LOOKS, RetryPolicy, backoff
from desktop_app.outbox.stoppable import StoppableRequests

S = UploadState


class Turns(Protocol):
    """Who is delivered; the real ones are those of the outbox."""

    def give_up_turn(self, key: str) -> None:
        """Let another upload be delivered meanwhile."""

    def take_turn_back(self, key: str) -> bool:
        """Whether it may go on."""


@dataclass(frozen=True, slots=True)
class _Ending:
    """How a POST ended, and what the upload was before it."""

    before: Upload
    result: AttemptResult
    complete: bool
    """Whether all of it was sent."""


class Uploader:
    """Takes one upload per call as far as it goes."""

    def __init__(
        self,
        repository: UploadRepository,
        connectivity: Connectivity,
        policy: RetryPolicy,
        lists: Lists,
        *,
        snapshot: TakeSnapshot,
        blocking: Blocking,
        turns: Turns,
        requests: StoppableRequests,
        now: Clock,
        random: Callable[[], float],
    ) -> None:
        self._repository = repository
        self._connectivity = connectivity
        self._policy = policy
        self._lists = lists
        self._snapshot = snapshot
        self._blocking = blocking
        self._turns = turns
        self._requests = requests
        self._now = now
        self._random = random
        self._unwritten: dict[str, _Ending] = {}
        """Endings that the journal did not take yet, by the upload's key: what the server said is not asked twice."""

    async def upload(self, upload: Upload) -> None:
        """Take it as far as it goes now. Raises JournalError when a commit fails: then nothing was sent after it."""
        try:
            source = await self._snapshot(upload, lambda: self._turns.give_up_turn(upload.key))
        except FileError as error:
            failure = error
            await self._repository.update(
                upload.key, lambda each: each.moved(S.HELD, error=failure) if each.state is S.QUEUED else None
            )
            return
        try:
            if not self._turns.take_turn_back(upload.key):
                return  # its drive answered again only after others had begun: it is queued still
            touched = self._repository.touched_at(upload.key)
            listing = await self._fresh_list(upload)
            if listing is None or await self._is_there(upload, listing):
                return
            progress = self._repository.progress(upload.key)
            sending = await self._repository.update(upload.key, lambda each: self._begin(each, listing, touched))
            if sending is None or progress is None:
                return
            await self._commit_result(upload, sending, await self._post(sending, source, progress), progress)
        finally:
            try:
                await self._blocking(source.close)
            except asyncio.CancelledError:
                source.close()  # no thread may have come to it
                raise

    async def _fresh_list(self, upload: Upload) -> Listing | None:
        """A clean list that is newer than all that happened to the upload; None when it cannot be had now."""
        listing = await self._lists.before_sending(upload)
        if isinstance(listing, ServerError):
            await self._postpone(upload, listing)
            return None
        return listing

    async def _is_there(self, upload: Upload, listing: Listing) -> bool:
        """Whether the list keeps it from being sent: it has arrived, or may have, and the person is asked."""
        index = await self._lists.index_for(upload, listing)
        around = self._repository.surroundings(upload, index, self._now(), self._lists.clock_offset)
        if upload.sent_at is None:
            dated = replace(upload, clock_offset=self._lists.clock_offset)
            there = already_there(dated, index, around)
            if not there:
                return False
            question = AlreadyThereError(name=upload.name)
            await self._repository.update(
                upload.key, lambda each: each.moved(S.NEEDS_USER, error=question, candidates=there)
            )
            return True
        found = match(upload, index, around)
        if found.verdict is Verdict.ABSENT and self._lists.is_clean_for(upload, listing):
            return False
        document = found.candidates[0] if found.verdict is Verdict.ADOPT else None
        await self._repository.update(upload.key, lambda each: self._found_before_sending(each, found), document)
        return True

    def _found_before_sending(self, each: Upload, found: Match) -> Upload:
        match found.verdict:
            case Verdict.ADOPT:
                return each.moved(S.STORED, document_id=found.candidates[0].id)
            case Verdict.ASK:
                return each.moved(S.NEEDS_USER, error=each.error, candidates=found.candidates)
            case Verdict.ABSENT if each.looks >= MAX_LOOKS:
                return each.moved(S.NEEDS_USER, error=UnprovenError(name=each.name))
            case _:
                each = replace(each, looks=each.looks + 1)
                wait = Wait.PERSON if each.paused else Wait.RETRY
                return each.moved(S.QUEUED, wait=wait, wait_until=self._later(each.attempts), error=each.error)

    async def _post(self, sending: Upload, source: UploadSource, progress: Progress) -> AttemptResult:
        with self._connectivity.request(self._now()) as server:
            if server is None:
                return AttemptResult(AttemptKind.NOT_NOW)  # another request learned of it during the commit
            progress.sent, progress.complete = 0, False
            sent = await self._requests.run(sending.key, send(server, sending, source, progress))
        result = sent or AttemptResult(AttemptKind.UNCERTAIN, error=InterruptedSendingError())
        if result.error is not None and self._connectivity.is_outdated(result.error, server):
            return AttemptResult(AttemptKind.NOT_NOW)
        return result

    async def _postpone(self, upload: Upload, error: ServerError) -> None:
        """The list could not be had: nothing was sent, no attempt was used."""
        if kind_of(error, complete=False) is AttemptKind.REFUSED and error.delivery is Delivery.REFUSED:
            await self._repository.update(upload.key, lambda each: each.moved(S.HELD, error=error))
            return
        wait = Wait.NETWORK if self._connectivity.offline else Wait.RETRY
        if isinstance(error, SignInEndedError):
            wait = Wait.SIGN_IN
        until = None if self._connectivity.blocked_by(self._now()) else self._lists.trouble_until
        await self._repository.update(
            upload.key,
            lambda each: None if each.paused else each.moved(S.QUEUED, wait=wait, wait_until=until, error=error),
        )

    def _begin(self, each: Upload, listing: Listing, touched: datetime) -> Upload | None:
        """The commit before the first byte; None when the person or the server wants otherwise meanwhile.

        What happened to it since the list was asked for (a slow disk holds commits back) wants a newer list.
        """
        if each.state is not S.QUEUED or each.paused or self._requests.ended:
            return None
        if not self._connectivity.may_start(self._now()):
            return None
        if self._repository.touched_at(each.key) != touched:
            return None
        baseline = each.baseline
        if each.sent_at is None or baseline is None:
            baseline = self._lists.baseline_of(listing)
        return replace(
            each.moved(S.SENDING),
            baseline=baseline,
            attempts=each.attempts + 1,
            misses=0,
            looks=0,
            sent_at=self._now(),
            sent_before=each.sent_at is not None,
            clock_offset=self._lists.clock_offset,
        )

    async def _commit_result(self, before: Upload, sending: Upload, result: AttemptResult, progress: Progress) -> None:
        """Commit what the end of the POST means."""
        if result.document is not None and self._is_anothers(sending, result.document):
            result = AttemptResult(AttemptKind.ACKNOWLEDGED)
        error = result.error
        if isinstance(error, ServerError) and result.kind in _ABOUT_THE_CONNECTION:
            self._connectivity.record_failure(error, self._now(), sent=True)
        elif result.kind in _ANSWERED:
            self._connectivity.record_success(sent=True)

        await self._commit_ending(sending.key, _Ending(before, result, progress.complete))

    async def recover(self, key: str) -> None:
        """Commit the end of a POST that could not be committed; where none is known, a list tells what became of it.

        Raises JournalError.
        """
        ending = self._unwritten.pop(key, None)
        if ending is not None:
            await self._commit_ending(key, ending)
            return
        until = self._now() + timedelta(seconds=self._policy.settle_time)
        await self._repository.update(key, lambda each: interrupt(each, until))

    async def _commit_ending(self, key: str, ending: _Ending) -> None:
        result = ending.result
        try:
            await self._repository.update(
                key, lambda each: self._after(each, ending.before, result, complete=ending.complete), result.document
            )
        except UnwritableContentError:
            raise
        except JournalError:
            self._unwritten[key] = ending
            raise

    def _after(  # noqa: PLR0911 - a table: one return for each end of a POST
        self, each: Upload, before: Upload, result: AttemptResult, *, complete: bool
    ) -> Upload:
        error = result.error
        match result.kind:
            case AttemptKind.STORED if result.document is not None and complete:
                return each.moved(S.STORED, document_id=result.document.id)
            case AttemptKind.ACKNOWLEDGED | AttemptKind.STORED:  # the latter of a part of it, or of another document
                return replace(self._to_look_for(each, None, 0.0), acknowledged=True)
            case AttemptKind.DENIED:
                return self._to_look_for(each, error, 0.0)
            case AttemptKind.REFUSED:
                return each.moved(S.REFUSED, error=error)
            case AttemptKind.FILE:
                return each.moved(S.HELD, error=error)
            case AttemptKind.UNCERTAIN if complete:
                return self._to_look_for(each, error, self._settle_seconds(error))
            case AttemptKind.UNCERTAIN:
                return self._cut_off(each, before, error)
            case _:
                return self._unsent(each, before, result)

    def _is_anothers(self, sending: Upload, document: Document) -> bool:
        """Whether an answer names a document that was there before, or is another upload's, and has not its content."""
        known = document in (sending.baseline or Baseline()) or self._repository.is_claimed(document, sending.key)
        return known and not (has_same_hash(sending, document) or has_same_size_and_name(sending, document))

    def _settle_seconds(self, error: DossierError | None) -> float:
        seconds = max(self._policy.settle_time, 2 * self._repository.habits.lateness)
        if isinstance(error, TooManyRequestsError) and error.retry_after is not None:
            return max(seconds, error.retry_after * self._policy.retry_after_share)
        return seconds

    def _to_look_for(self, each: Upload, error: DossierError | None, seconds: float) -> Upload:
        """All of it left, so it may be stored: the list tells, after so many seconds."""
        wait = Wait.PERSON if each.paused else Wait.SETTLE
        until = self._now() + timedelta(seconds=seconds)
        return replace(each.moved(S.UNCERTAIN, wait=wait, wait_until=until, error=error), misses=0, looks=0)

    def _cut_off(self, each: Upload, before: Upload, error: DossierError | None) -> Upload:
        """Its last byte was never handed to the network: no server can have stored it."""
        if each.cancel_wanted:
            return each.moved(S.CANCELLED)
        if each.paused or isinstance(error, InterruptedSendingError):  # on purpose, so it is no attempt that failed
            back = each.moved(S.QUEUED, wait=Wait.PERSON if each.paused else Wait.TURN)
            return with_traces_of(replace(back, attempts=max(0, each.attempts - 1)), before)
        if each.attempts >= MAX_ATTEMPTS:
            return with_traces_of(each.moved(S.HELD, error=error), before)
        until = self._later(each.attempts)
        return with_traces_of(each.moved(S.QUEUED, wait=Wait.RETRY, wait_until=until, error=error), before)

    def _unsent(self, each: Upload, before: Upload, result: AttemptResult) -> Upload:
        """Nothing is on the server and no attempt was used: back into the queue."""
        if each.cancel_wanted:
            return each.moved(S.CANCELLED)
        wait = _UNSENT_WAITS.get(result.kind, Wait.RETRY)
        wait = Wait.PERSON if each.paused else wait
        until = self._connectivity.retry_at() if wait is Wait.RETRY else None
        back = each.moved(S.QUEUED, wait=wait, wait_until=until, error=result.error)
        back = replace(back, attempts=max(0, each.attempts - 1))
        return back if result.kind is AttemptKind.SLOW_DOWN else with_traces_of(back, before)

    def _later(self, attempts: int) -> datetime:
        return self._now() + timedelta(seconds=backoff(attempts, self._policy, self._random))


_UNSENT_WAITS = {AttemptKind.OFFLINE: Wait.NETWORK, AttemptKind.SIGN_IN: Wait.SIGN_IN, AttemptKind.NOT_NOW: Wait.TURN}

_ABOUT_THE_CONNECTION = (AttemptKind.OFFLINE, AttemptKind.SIGN_IN, AttemptKind.SLOW_DOWN, AttemptKind.UNCERTAIN)
_ANSWERED = (AttemptKind.STORED, AttemptKind.ACKNOWLEDGED, AttemptKind.REFUSED, AttemptKind.DENIED)
