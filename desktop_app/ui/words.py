"""What a row says: its status in words, what the person can do next, and the whole row read in one go."""

from datetime import datetime

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.upload import Progress
from desktop_app.ui import texts
from desktop_app.ui.i18n import date_text, error_paragraphs, plain, say

_STATES = {
    RowState.WAITING: texts.STATE_WAITING,
    RowState.HELD: texts.STATE_HELD,
    RowState.REFUSED: texts.STATE_REFUSED,
    RowState.UNCLEAR: texts.STATE_UNCLEAR,
    RowState.IN_REVIEW: texts.STATE_IN_REVIEW,
    RowState.APPROVED: texts.STATE_APPROVED,
    RowState.REJECTED: texts.STATE_REJECTED,
    RowState.EXPIRED: texts.STATE_EXPIRED,
    RowState.REMOVED: texts.STATE_REMOVED,
}
_NEXT = {
    RowState.WAITING: texts.NEXT_WAITING,
    RowState.SENDING: texts.NEXT_SENDING,
    RowState.IN_REVIEW: texts.NEXT_IN_REVIEW,
    RowState.APPROVED: texts.NEXT_APPROVED,
    RowState.EXPIRED: texts.NEXT_EXPIRED,
    RowState.UNKNOWN: texts.NEXT_UNKNOWN,
    RowState.REMOVED: texts.NEXT_REMOVED,
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
        return say(texts.TYPE_NUMBER, id=row.document.type_id)
    return ""


def percent_of(progress: Progress) -> int:
    """Hundredths sent, never 100: that is said only by the server's answer."""
    return min(99, progress.sent * 100 // progress.total) if progress.total else 0


def status_of(row: Row, progress: Progress | None = None) -> str:
    """The row's state in words; `progress` says more of an upload that is being sent."""
    if row.state is RowState.SENDING:
        if progress is not None and progress.sent >= progress.total:
            return say(texts.STATE_CHECKING)
        return say(texts.STATE_SENDING, percent=percent_of(progress) if progress is not None else 0)
    if row.state is RowState.UNKNOWN:
        told = row.document.status_text if row.document is not None else ""
        return plain(told) if told else say(texts.STATE_UNKNOWN)
    return say(_STATES[row.state])


def explanation_of(row: Row) -> str:
    """What it means and what to do, with the server's words below ours."""
    if row.upload is not None and row.upload.error is not None:
        return error_paragraphs(row.upload.error)
    if row.state is RowState.REJECTED and row.document is not None:
        if not row.document.reason:
            return say(texts.NEXT_REJECTED_NO_REASON)
        return f"{say(texts.NEXT_REJECTED)}\n{say(texts.REASON_FROM_SERVER, text=plain(row.document.reason))}"
    return say(_NEXT[row.state]) if row.state in _NEXT else ""


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
