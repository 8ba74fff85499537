"""After a lost answer: the list is asked for when the settle time is over, and its judgement is committed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from desktop_app.domain.errors import ConflictError, ServerError
from desktop_app.domain.upload import Upload, UploadState, Wait
from desktop_app.outbox.connectivity import Connectivity
from desktop_app.outbox.matching import Match, Verdict, match
from desktop_app.outbox.ports import Clock
from desktop_app.outbox.repository import UploadRepository
from desktop_app.outbox.retry_policy import MAX_ATTEMPTS, MISSES_BEFORE_RESEND, RetryPolicy, backoff
from desktop_app.outbox.stoppable import StoppableRequests
from desktop_app.outbox.uploader import list_or_error

S = UploadState


class Reconciler:
    """Looks for one upload at a time: two looks at once could claim the same document."""

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
        self._requests = requests
        self._now = now
        self._random = random

    async def reconcile(self, upload: Upload) -> None:
        """Look for one uncertain upload. A failed or partial list decides nothing. Raises JournalError."""
        with self._connectivity.request(self._now()) as server:
            if server is None:
                return
            listing = await self._requests.run(upload.key, list_or_error(server))
        if listing is None:
            return
        if isinstance(listing, ServerError):
            if self._connectivity.is_outdated(listing, server):
                return
            self._connectivity.record_failure(listing, self._now())
            await self._repository.update(upload.key, self._wait_again)
            return
        self._connectivity.record_success()
        if not listing.complete:
            await self._repository.update(upload.key, self._wait_again)
            return
        others = [each for each in self._repository.uploads if each.key != upload.key]
        judgement = match(
            upload,
            listing.documents,
            claimed=self._repository.claimed(upload.key),
            disputed=self._repository.disputed,
            lost=[each for each in others if each.state in (S.UNCERTAIN, S.NEEDS_USER)],
            sending=[each for each in others if each.state is S.SENDING],
        )
        found = judgement.candidates[0] if judgement.verdict is Verdict.ADOPT else None
        await self._repository.update(upload.key, lambda each: self._after(each, judgement), found)

    def _after(self, each: Upload, judgement: Match) -> Upload:
        match judgement.verdict:
            case Verdict.ADOPT:
                return each.moved(S.STORED, document_id=judgement.candidates[0].id)
            case Verdict.ASK if each.acknowledged and not each.misses:
                return self._wait_again(replace(each, misses=1))  # looked for at once: it may still be stored
            case Verdict.ASK:
                return each.moved(S.NEEDS_USER, error=each.error, candidates=judgement.candidates)
            case Verdict.LATER:
                return self._wait_again(each)
            case _:  # ABSENT
                return self._absent(replace(each, misses=each.misses + 1))

    def _absent(self, each: Upload) -> Upload:
        """It was not in a clean list; after the second time it has not arrived."""
        if each.misses < MISSES_BEFORE_RESEND:
            return self._wait_again(each)
        if each.acknowledged:
            return each.moved(S.STORED)  # the server said so; it is never sent again
        if each.cancel_wanted:
            return each.moved(S.CANCELLED)
        if isinstance(each.error, ConflictError):
            return each.moved(S.REFUSED, error=each.error)
        return self._again(each)

    def _again(self, each: Upload) -> Upload:
        """Not arrived: back into the queue, or to the person after too many attempts."""
        if each.attempts >= MAX_ATTEMPTS:
            return each.moved(S.HELD, error=each.error)
        if each.paused:
            return each.moved(S.QUEUED, wait=Wait.PERSON, error=each.error)
        until = self._now() + timedelta(seconds=backoff(each.attempts, self._policy, self._random))
        return each.moved(S.QUEUED, wait=Wait.RETRY, wait_until=until, error=each.error)

    def _wait_again(self, each: Upload) -> Upload:
        until = self._now() + timedelta(seconds=self._policy.settle_time)
        wait = Wait.PERSON if each.paused else Wait.SETTLE
        return each.moved(S.UNCERTAIN, wait=wait, wait_until=until, error=each.error)
