"""What a row says: its status in words, what the person can do next, and the whole row read in one go."""

import math
from datetime import UTC, datetime

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.upload import Progress, Upload, Wait
from desktop_app.ui import texts as shared
from desktop_app.ui.documents import texts
from desktop_app.ui.i18n import date_text, error_paragraphs, error_title, plain, say

_STATES = {
    RowState.HELD: texts.STATE_HELD,
    RowState.REFUSED: texts.STATE_REFUSED,
    RowState.PAUSED: texts.STATE_PAUSED,
    RowState.NEEDS_ANSWER: texts.STATE_NEEDS_ANSWER,
    RowState.IN_REVIEW: texts.STATE_IN_REVIEW,
    RowState.APPROVED: texts.STATE_APPROVED,
    RowState.REJECTED: texts.STATE_REJECTED,
    RowState.EXPIRED: texts.STATE_EXPIRED,
    RowState.REMOVED: texts.STATE_REMOVED,
}
_NEXT = {
    RowState.PAUSED: texts.NEXT_PAUSED,
    RowState.SENDING: texts.NEXT_SENDING,
    RowState.IN_REVIEW: texts.NEXT_IN_REVIEW,
    RowState.APPROVED: texts.NEXT_APPROVED,
    RowState.EXPIRED: texts.NEXT_EXPIRED,
    RowState.UNKNOWN: texts.NEXT_UNKNOWN,
    RowState.REMOVED: texts.NEXT_REMOVED,
    RowState.NEEDS_ANSWER: texts.NEXT_NEEDS_ANSWER,
}
_WAITS = {Wait.NETWORK: texts.STATE_WAITING_NETWORK, Wait.SIGN_IN: texts.STATE_WAITING_SIGN_IN}
_NEXT_WAITS = {
    Wait.NETWORK: texts.NEXT_WAITING_NETWORK,
    Wait.SIGN_IN: texts.NEXT_WAITING_SIGN_IN,
    Wait.RETRY: texts.NEXT_WAITING_RETRY,
}


def name_of(row: Row) -> str:
    """The document's name, or "Document 17" when the server tells none."""
    if row.name or row.document is None:
        return plain(row.name)
    return say(texts.UNNAMED, id=row.document.id)


def type_of(row: Row) -> str:
    """The type's caption, or "Type 3" when only its number is known."""
    if row.type_caption:
        return plain(row.type_caption)
    if row.document is not None and row.document.type_id is not None:
        return say(shared.TYPE_NUMBER, id=row.document.type_id)
    return ""


def percent_of(progress: Progress) -> int:
    """Hundredths sent, never 100: that is said only by the server's answer."""
    return min(99, progress.sent * 100 // progress.total) if progress.total else 0


def status_of(row: Row, progress: Progress | None = None) -> str:
    """The row's state in words; `progress` says more of an upload that is being sent."""
    if row.upload is not None and row.state in _OF_UPLOADS:
        return _OF_UPLOADS[row.state](row.upload, progress)
    if row.state is RowState.UNKNOWN:
        told = row.document.status_text if row.document is not None else ""
        return plain(told) if told else say(texts.STATE_UNKNOWN)
    return say(_STATES[row.state])


def seconds_left(upload: Upload, now: datetime) -> int:
    """Whole seconds until an upload goes on by itself; 0 when the time is over or not known."""
    if upload.wait_until is None:
        return 0
    return max(0, math.ceil((upload.wait_until - now).total_seconds()))


def counts_down(row: Row) -> bool:
    """Whether what the row says changes by itself with time."""
    return row.upload is not None and row.upload.wait_until is not None


def _sending(upload: Upload, progress: Progress | None) -> str:
    if upload.cancel_wanted:
        return say(texts.STATE_STOPPING)
    if progress is not None and progress.sent >= progress.total:
        return say(texts.STATE_CHECKING)
    return say(texts.STATE_SENDING, percent=percent_of(progress) if progress is not None else 0)


def _waiting(upload: Upload, _progress: Progress | None) -> str:
    seconds = seconds_left(upload, datetime.now(UTC))
    if upload.wait is Wait.RETRY and seconds:
        return say(texts.STATE_WAITING_RETRY, seconds=seconds)
    return say(_WAITS.get(upload.wait, texts.STATE_WAITING))


def _unclear(upload: Upload, _progress: Progress | None) -> str:
    return say(texts.STATE_CHECKING if upload.acknowledged else texts.STATE_UNCLEAR)


_OF_UPLOADS = {RowState.SENDING: _sending, RowState.WAITING: _waiting, RowState.UNCLEAR: _unclear}


def explanation_of(row: Row) -> str:
    """What it means and what to do, with the server's words below ours."""
    if row.upload is not None:
        return _explanation_of_upload(row, row.upload)
    if row.state is RowState.REJECTED and row.document is not None:
        if not row.document.reason:
            return say(texts.NEXT_REJECTED_NO_REASON)
        return f"{say(texts.NEXT_REJECTED)}\n{say(texts.REASON_FROM_SERVER, text=plain(row.document.reason))}"
    return say(_NEXT[row.state]) if row.state in _NEXT else ""


def _explanation_of_upload(row: Row, upload: Upload) -> str:
    if row.state in (RowState.HELD, RowState.REFUSED) and upload.error is not None:
        return error_paragraphs(upload.error)
    if row.state is RowState.WAITING:
        why = say(_NEXT_WAITS.get(upload.wait, texts.NEXT_WAITING))
        return f"{why}\n{error_title(upload.error)}." if upload.error is not None else why
    if row.state is RowState.UNCLEAR:
        return _explanation_of_lost(upload)
    return say(_NEXT[row.state]) if row.state in _NEXT else ""


def _explanation_of_lost(upload: Upload) -> str:
    if upload.acknowledged:
        return say(texts.NEXT_TAKEN)
    if upload.cancel_wanted:
        return say(texts.NEXT_STOPPING)
    seconds = seconds_left(upload, datetime.now(UTC))
    look = say(texts.NEXT_UNCLEAR, seconds=seconds) if seconds else say(texts.NEXT_UNCLEAR_NOW)
    return f"{error_title(upload.error)}.\n{look}" if upload.error is not None else look


def added_of(row: Row, now: datetime) -> str:
    """When it was added, short."""
    return date_text(row.added_at, now) if row.added_at is not None else ""


def spoken(row: Row, now: datetime, progress: Progress | None = None) -> str:
    """The whole row in one go, for screen readers."""
    return say(
        texts.ROW_SPOKEN,
        name=name_of(row),
        type=type_of(row),
        status=status_of(row, progress),
        added=added_of(row, now) or "–",
    )
