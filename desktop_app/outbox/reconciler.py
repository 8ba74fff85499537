"""After a lost answer: the list is asked for when the settle time is over, and its judgement is committed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from desktop_app.domain.errors import ConflictError, ServerError
from desktop_app.domain.upload import Upload, UploadState, Wait
from desktop_app.outbox.connectivity import Line
from desktop_app.outbox.matching import Judgement, Verdict, judge
from desktop_app.outbox.repository import Store
from desktop_app.outbox.retry_policy import LOOKS_BEFORE_SENDING_AGAIN, MAX_ATTEMPTS, Timing, jittered
from desktop_app.outbox.uploader import Interruptible, list_certainly

S = UploadState


class Search:
    """Looks for one upload at a time: two looks at once could claim the same document."""

    def __init__(
        self,
        store: Store,
        line: Line,
        timing: Timing,
        *,
        interruptible: Interruptible,
        now: Callable[[], datetime],
        random: Callable[[], float],
    ) -> None:
        self._store = store
        self._line = line
        self._timing = timing
        self._interruptible = interruptible
        self._now = now
        self._random = random

    async def look(self, upload: Upload) -> None:
        """Look for one uncertain upload. A failed or partial list decides nothing. Raises JournalError."""
        with self._line.request(self._now()) as server:
            if server is None:
                return
            listing = await self._interruptible(upload.key, list_certainly(server))
        if listing is None:
            return
        if isinstance(listing, ServerError):
            if self._line.outdated(listing, server):
                return
            self._line.failed(listing, self._now())
            await self._store.change(upload.key, self._wait_again)
            return
        self._line.worked()
        if not listing.complete:
            await self._store.change(upload.key, self._wait_again)
            return
        others = [each for each in self._store.uploads if each.key != upload.key]
        judgement = judge(
            upload,
            listing.documents,
            claimed=self._store.claimed(upload.key),
            doubtful=self._store.doubtful,
            lost=[each for each in others if each.state in (S.UNCERTAIN, S.NEEDS_USER)],
            sending=[each for each in others if each.state is S.SENDING],
        )
        found = judgement.candidates[0] if judgement.verdict is Verdict.ADOPT else None
        await self._store.change(upload.key, lambda each: self._after(each, judgement), found)

    def _after(self, each: Upload, judgement: Judgement) -> Upload:
        match judgement.verdict:
            case Verdict.ADOPT:
                return each.moved(S.STORED, document_id=judgement.candidates[0].id)
            case Verdict.ASK if each.acknowledged and not each.looks:
                return self._wait_again(replace(each, looks=1))  # looked for at once: it may still be stored
            case Verdict.ASK:
                return each.moved(S.NEEDS_USER, error=each.error, candidates=judgement.candidates)
            case Verdict.LATER:
                return self._wait_again(each)
            case _:  # ABSENT
                return self._absent(replace(each, looks=each.looks + 1))

    def _absent(self, each: Upload) -> Upload:
        """It was not in a clean list; after the second time it has not arrived."""
        if each.looks < LOOKS_BEFORE_SENDING_AGAIN:
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
        until = self._now() + timedelta(seconds=jittered(each.attempts, self._timing, self._random))
        return each.moved(S.QUEUED, wait=Wait.RETRY, wait_until=until, error=each.error)

    def _wait_again(self, each: Upload) -> Upload:
        until = self._now() + timedelta(seconds=self._timing.settle)
        wait = Wait.PERSON if each.paused else Wait.SETTLE
        return each.moved(S.UNCERTAIN, wait=wait, wait_until=until, error=each.error)
