"""After a lost answer: a list is asked for when the settle time is over, and what it says of each is committed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    DossierError,
    NotShownError,
    RefusedError,
    ResendQuestionError,
    ServerError,
    TooManyRequestsError,
    UnprovenError,
    VanishedError,
)
from desktop_app.domain.upload import Upload, UploadState, Wait
from desktop_app.outbox.lists import Lists
from desktop_app.outbox.matching import Match, Verdict, excluded, match
from desktop_app.outbox.ports import Clock, Listing
from desktop_app.outbox.repository import UploadRepository
from desktop_app.outbox.retry_policy import MAX_ATTEMPTS, MAX_LOOKS, MISSES_BEFORE_RESEND, RetryPolicy, backoff

S = UploadState


class Reconciler:
    """Judges all uploads that are due by one list, one after the other: two could claim the same document."""

    def __init__(
        self,
        repository: UploadRepository,
        policy: RetryPolicy,
        lists: Lists,
        *,
        now: Clock,
        random: Callable[[], float],
    ) -> None:
        self._repository = repository
        self._policy = policy
        self._lists = lists
        self._now = now
        self._random = random
        self._started = now()

    async def reconcile(self, keys: Sequence[str]) -> None:
        """Look for uncertain uploads. A failed or partial list decides nothing. Raises JournalError."""
        listing = await self._lists.after_sending(keys[0])
        if listing is None:
            return
        for key in keys:
            upload = self._repository.get(key)
            if upload is None or upload.state is not S.UNCERTAIN:
                continue
            if isinstance(listing, ServerError):
                await self._repository.update(key, self._wait_again)
            else:
                await self._decide(upload, listing)

    async def note(self, upload: Upload, listing: Listing) -> None:
        """Take what a list shows that somebody else asked for; what it lacks proves nothing. Raises JournalError."""
        index = await self._lists.index_for(upload, listing)
        upload = self._repository.get(upload.key) or upload  # a long list takes its time
        around = self._repository.surroundings(upload, index, self._now(), self._lists.clock_offset)
        found = match(upload, index, around)
        known = {each.key for each in upload.sightings}
        if found.verdict is Verdict.ADOPT:
            document = found.candidates[0]
            await self._repository.update(
                upload.key,
                lambda each: each.moved(S.STORED, document_id=document.id) if each.state is S.UNCERTAIN else None,
                document,
            )
        elif any(each.key not in known for each in found.candidates):
            await self._repository.update(
                upload.key,
                lambda each: (
                    replace(each, sightings=_joined(each.sightings, found.candidates))
                    if each.state is S.UNCERTAIN
                    else None
                ),
            )

    async def _decide(self, upload: Upload, listing: Listing) -> None:
        index = await self._lists.index_for(upload, listing)
        upload = self._repository.get(upload.key) or upload
        around = self._repository.surroundings(upload, index, self._now(), self._lists.clock_offset)
        found = match(upload, index, around)
        clean = self._lists.is_clean_for(upload, listing)
        new = tuple(each for each in found.candidates if found.verdict is not Verdict.ADOPT)
        gone = tuple(
            each
            for each in upload.sightings
            if each.id not in index.ids and not around.claimed(each) and not excluded(upload, each, around)
        )

        def _change(each: Upload) -> Upload | None:
            if each.state is not S.UNCERTAIN:
                return None
            seen = replace(each, looks=each.looks + 1, sightings=_joined(each.sightings, new))
            return self._after(seen, found, gone, clean=clean)

        document = found.candidates[0] if found.verdict is Verdict.ADOPT else None
        await self._repository.update(upload.key, _change, document)

    def _after(  # noqa: PLR0911 - a table: one return for each thing that a list can tell
        self, each: Upload, found: Match, gone: tuple[Document, ...], *, clean: bool
    ) -> Upload:
        match found.verdict:
            case Verdict.ADOPT:  # what a list shows is there, whatever it lacks
                return each.moved(S.STORED, document_id=found.candidates[0].id)
            case Verdict.LATER:
                return self._wait_again(each)
            case Verdict.ASK if each.acknowledged and each.looks == 1:
                return self._wait_again(each)  # looked for at once: it may still be stored
            case Verdict.ASK if not clean and each.looks < MAX_LOOKS:
                return self._wait_again(each)  # what such a list lacks may be the upload's own document
            case Verdict.ASK:
                return each.moved(S.NEEDS_USER, error=each.error, candidates=found.candidates)
            case _ if not clean:
                return self._unsettled(each, UnprovenError(name=each.name))
            case _ if gone:
                return each.moved(S.NEEDS_USER, error=VanishedError(name=each.name))
            case _:
                return self._absent(replace(each, misses=each.misses + 1))

    def _absent(self, each: Upload) -> Upload:
        """It was not in a clean list; after the last settle time it has not arrived."""
        if isinstance(each.error, RefusedError) and not isinstance(each.error, TooManyRequestsError):
            return each.moved(S.CANCELLED) if each.cancel_wanted else each.moved(S.REFUSED, error=each.error)
        if each.acknowledged:
            return self._not_shown(each)
        if each.misses < MISSES_BEFORE_RESEND:
            return self._wait_for_the_last_look(each)
        if each.cancel_wanted:
            return each.moved(S.CANCELLED)
        if self._policy.ask_before_resend:
            return each.moved(S.NEEDS_USER, error=ResendQuestionError(name=each.name))
        return self._again(each)

    def _not_shown(self, each: Upload) -> Upload:
        """The server says that it took it: that no list has it does not make it absent."""
        if each.cancel_wanted and each.misses >= MISSES_BEFORE_RESEND and self._until_the_last_look(each) <= 0:
            return each.moved(S.CANCELLED)
        if each.cancel_wanted:
            return self._wait_for_the_last_look(each)
        return self._unsettled(each, NotShownError(name=each.name))

    def _again(self, each: Upload) -> Upload:
        """Not arrived: back into the queue, or to the person after too many attempts."""
        if each.attempts >= MAX_ATTEMPTS:
            return each.moved(S.HELD, error=each.error)
        if each.paused:
            return each.moved(S.QUEUED, wait=Wait.PERSON, error=each.error)
        until = self._now() + timedelta(seconds=backoff(each.attempts, self._policy, self._random))
        return each.moved(S.QUEUED, wait=Wait.RETRY, wait_until=until, error=each.error)

    def _unsettled(self, each: Upload, question: DossierError) -> Upload:
        """This list settles nothing; after too many of that kind the person is asked."""
        if each.looks >= MAX_LOOKS:
            return each.moved(S.NEEDS_USER, error=question)
        return self._wait_again(each)

    def _wait_for_the_last_look(self, each: Upload) -> Upload:
        """The next list is late enough to tell that it has not arrived."""
        return self._waits(each, max(self._policy.settle_time, self._until_the_last_look(each)))

    def _until_the_last_look(self, each: Upload) -> float:
        """Seconds until a list is late enough to tell that it has not arrived; 0 or less when this one is.

        What was sent before this start counts from here on: meanwhile the clock may have been set.
        """
        begun = max(self._started, each.sent_at) if each.sent_at is not None else self._now()
        since = max(0.0, (self._now() - begun).total_seconds())
        return max(self._policy.resend_time, 2 * self._repository.habits.lateness) - since

    def _wait_again(self, each: Upload) -> Upload:
        return self._waits(each, self._policy.look_delay(each.looks))

    def _waits(self, each: Upload, seconds: float) -> Upload:
        until = self._now() + timedelta(seconds=seconds)
        wait = Wait.PERSON if each.paused else Wait.SETTLE
        return each.moved(S.UNCERTAIN, wait=wait, wait_until=until, error=each.error)


def _joined(seen: tuple[Document, ...], new: tuple[Document, ...]) -> tuple[Document, ...]:
    known = {each.key for each in seen}
    return (*seen, *(each for each in new if each.key not in known))
