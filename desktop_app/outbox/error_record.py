"""Errors in the journal: their class' name and what fills their sentences, so that a restart can tell them again."""

import json
from collections.abc import Iterator

from desktop_app.domain.errors import DossierError, TooManyRequestsError, UnexpectedError


def error_text(error: DossierError | None) -> str:
    """An error as one line of JSON; "" for none."""
    if error is None:
        return ""
    record = {"kind": type(error).__name__, "fields": error.fields, "server_text": error.server_text}
    return json.dumps(record, ensure_ascii=False)


def error_of(text: str) -> DossierError | None:
    """The error that `error_text` wrote; an UnexpectedError for one that this version does not know."""
    if not text:
        return None
    try:
        record = json.loads(text)
        kind = next(each for each in _kinds(DossierError) if each.__name__ == record["kind"])
        fields = {str(key): value for key, value in record["fields"].items() if isinstance(value, str | int)}
        if issubclass(kind, TooManyRequestsError):
            seconds = fields.pop("seconds", None)
            waited = float(seconds) if isinstance(seconds, int) else None
            return kind(retry_after=waited, server_text=str(record["server_text"]), **fields)
        return kind(server_text=str(record["server_text"]), **fields)
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration):
        return UnexpectedError()


def _kinds(root: type[DossierError]) -> Iterator[type[DossierError]]:
    yield root
    for each in root.__subclasses__():
        yield from _kinds(each)
