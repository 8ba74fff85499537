"""What a server says of a document beyond what the window shows in words: for support, each fact once."""

from datetime import datetime

from desktop_app.desk.rows import Row
from desktop_app.ui.i18n import long_date_text

_LEAST_OF_A_TIME = len("2026-11-26T12:00")


def all_fields(row: Row) -> list[tuple[str, str]]:
    """Every field that the server sent and that says something."""
    return [(name, value) for name, value in row.document.fields if value] if row.document is not None else []


def further_fields(row: Row) -> list[tuple[str, str]]:
    """Those that say nothing that is shown already. Times are local, as all others."""
    document = row.document
    if document is None:
        return []
    known = {document.id, document.name, document.type_caption, row.type_caption, document.status_text, document.reason}
    known |= {document.sha256, row.receipt.sha256 if row.receipt is not None else ""}
    known |= {str(number) for number in (document.type_id, document.size) if number is not None}
    seen = {each.casefold() for each in known}
    told: list[tuple[str, str]] = []
    for name, value in all_fields(row):
        at = _time_in(value)
        if value.strip().casefold() in seen or (at is not None and at == document.added_at):
            continue
        told.append((name, long_date_text(at) if at is not None else value))
    return told


def _time_in(value: str) -> datetime | None:
    """The moment that a text names exactly: with its offset."""
    if len(value) < _LEAST_OF_A_TIME:
        return None
    try:
        at = datetime.fromisoformat(value)
        at.astimezone()  # beyond what this computer's clock knows it is shown as it is
    except (ValueError, OverflowError, OSError):
        return None
    return at if at.tzinfo is not None else None
