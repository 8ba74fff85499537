"""What a row says: its status in words, what the person can do next, and the whole row read in one go."""

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.errors import FileError
from desktop_app.ui import texts as shared
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.states import STATES, RowAction, RowContext, States, spec_of
from desktop_app.ui.i18n import date_text, exact_time_text, long_date_text, plain, say, size_text, visible
from desktop_app.ui.shown_names import isolated, shortened

_SECONDS = 60
_MINUTES = 60


def name_of(row: Row) -> str:
    """The document's name, or "Document 17" when the server tells none."""
    if row.name or row.document is None:
        return plain(row.name)
    return say(texts.UNNAMED, id=plain(row.document.id))


def quoted_name_of(row: Row) -> str:
    """The same in a sentence: not too long, and not turning the words around it about."""
    return isolated(shortened(name_of(row)))


def type_of(row: Row) -> str:
    """The type's caption, or "Type 3" when only its number is known."""
    if row.type_caption:
        return plain(row.type_caption)
    if row.document is not None and row.document.type_id is not None:
        return say(shared.TYPE_NUMBER, id=row.document.type_id)
    return ""


def status_of(context: RowContext) -> str:
    """The row's state in words."""
    return context.spec.word(context)


def explanation_of(context: RowContext) -> str:
    """What it means and what to do, with the server's words below ours."""
    return context.spec.next_step(context)


def actions_of(row: Row, states: States = STATES) -> tuple[RowAction, ...]:
    """What can be done with a row now."""
    actions = spec_of(row.state, states).actions
    if row.upload is None or row.state is RowState.REMOVED:
        return actions
    if row.upload.cancel_wanted or row.upload.acknowledged:
        return ()
    if row.state is RowState.HELD and isinstance(row.upload.error, FileError):
        # the file itself is the trouble: choosing it again comes first
        return (RowAction.PICK_AGAIN, RowAction.RETRY, RowAction.REMOVE)
    return actions


def added_of(context: RowContext) -> str:
    """When it was added, short: what is less than an hour old is told by its age."""
    at = context.row.added_at
    if at is None:
        return ""
    minutes = (context.now - at).total_seconds() / _SECONDS
    if 0 <= minutes < 1:
        return say(texts.JUST_NOW)
    if 1 <= minutes < _MINUTES:
        return say(texts.MINUTES_AGO, n=int(minutes))
    return date_text(at, context.now)


def exactly_added(context: RowContext) -> str:
    """When it was added, to the second."""
    return exact_time_text(context.row.added_at) if context.row.added_at is not None else ""


def receipt_pairs(row: Row) -> list[tuple[str, str]]:
    """What was kept when the server took it, to be quoted to support."""
    if row.receipt is None:
        return []
    return [
        (say(texts.RECEIPT_STORED), long_date_text(row.receipt.stored_at)),
        (say(texts.RECEIPT_NUMBER), plain(str(row.receipt.document_id))),
        (say(texts.FIELD_SIZE), size_text(row.receipt.size)),
        (say(texts.RECEIPT_HASH), row.receipt.sha256),
    ]


def receipt_of(row: Row) -> str:
    """The receipt as lines to copy; "" where there is none."""
    pairs = receipt_pairs(row)
    return "\n".join((visible(row.name), *(f"{name}: {value}" for name, value in pairs))) if pairs else ""


def spoken(context: RowContext) -> str:
    """The whole row in one go, for screen readers. Its time does not grow old, since that would be read again."""
    at = context.row.added_at
    return say(
        texts.ROW_SPOKEN,
        name=name_of(context.row),
        type=type_of(context.row),
        status=status_of(context),
        added=date_text(at, context.now) if at is not None else "–",
    )
