"""What happens to an upload apart from its sending, as pure changes: each gives the upload after it, None for none."""

from dataclasses import replace
from datetime import datetime

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document
from desktop_app.domain.errors import InterruptedSendingError, OtherComputerError, UnexpectedError
from desktop_app.domain.upload import Upload, UploadState, Wait

S = UploadState


def recover(each: Upload, until: datetime) -> Upload | None:
    """After a restart: what may have been sent is looked for, what waited for a moment waits no longer."""
    if each.state in (S.SENDING, S.UNCERTAIN):
        return interrupt(each, until)
    if each.state is S.QUEUED and (each.wait_until is not None or not each.paused):
        return each.moved(S.QUEUED, wait=Wait.PERSON if each.paused else Wait.TURN, error=each.error)
    return None


def recover_elsewhere(each: Upload) -> Upload | None:
    """In a journal that another computer wrote: it may send from there, so the person is asked first."""
    if each.state not in (S.QUEUED, S.SENDING, S.UNCERTAIN):
        return None
    return each.moved(S.NEEDS_USER, error=OtherComputerError(name=each.name))


def interrupt(each: Upload, until: datetime) -> Upload:
    """The app ended while it was sent or looked for: everything is counted afresh from now."""
    wait = Wait.PERSON if each.paused else Wait.SETTLE
    error = each.error or InterruptedSendingError()
    return replace(each.moved(S.UNCERTAIN, wait=wait, wait_until=until, error=error), misses=0, looks=0)


def cancel(each: Upload) -> Upload | None:
    """Take it back; one that may be stored is looked for first."""
    if each.state in (S.SENDING, S.UNCERTAIN):
        return replace(each, cancel_wanted=True)
    return each.moved(S.CANCELLED)


def undo_cancel(each: Upload) -> Upload | None:
    """The same document was added again before it was certain that it could be taken back."""
    return replace(each, cancel_wanted=False) if each.cancel_wanted else None


def pause(each: Upload) -> Upload | None:
    """Keep it from being sent."""
    if each.state not in (S.QUEUED, S.SENDING, S.UNCERTAIN):
        return None
    return replace(each, wait=Wait.PERSON)


def resume(each: Upload) -> Upload | None:
    """Go on with a paused one."""
    if not each.paused:
        return None
    return replace(each, wait=Wait.SETTLE if each.state is S.UNCERTAIN else Wait.TURN)


def retry(each: Upload) -> Upload | None:
    """Send a refused or held one again, or a waiting one at once. What was sent before is looked for first."""
    if each.state in (S.HELD, S.REFUSED):
        return replace(each.moved(S.QUEUED), attempts=0)
    if each.state is S.QUEUED:
        return each.moved(S.QUEUED)
    return None


def confirm_match(each: Upload, document: Document) -> Upload | None:
    """The person says: it is this document."""
    return each.moved(S.STORED, document_id=document.id) if each.state is S.NEEDS_USER else None


def reject_matches(each: Upload) -> Upload | None:
    """The person says: it is none of the candidates, and it is to be sent."""
    if each.state is not S.NEEDS_USER:
        return None
    if each.cancel_wanted:
        return each.moved(S.CANCELLED)
    rejected = (each.baseline or Baseline()).joined((*each.candidates, *each.sightings))
    # Their word counts for all that was sent before: what is there now is the baseline of the next POST.
    return replace(
        each.moved(S.QUEUED), baseline=rejected, sent_at=None, sightings=(), attempts=0, looks=0, acknowledged=False
    )


def with_traces_of(each: Upload, old: Upload) -> Upload:
    """With what `old` may have left on the server: for a new upload in the place of an older one of the same document,
    and for one whose last POST left nothing, as it was before that.
    """
    return replace(
        each,
        baseline=old.baseline,
        sent_at=old.sent_at,
        sent_before=old.sent_before,
        clock_offset=old.clock_offset,
        sightings=old.sightings,
    )


def stop_at_fault(each: Upload) -> Upload | None:
    """A fault of our own: it waits for the person, and what may have arrived is looked for but not sent again."""
    if each.state is S.QUEUED:
        return each.moved(S.HELD, error=UnexpectedError())
    if each.state in (S.SENDING, S.UNCERTAIN):
        return each.moved(S.UNCERTAIN, wait=Wait.PERSON, error=UnexpectedError())
    return None
