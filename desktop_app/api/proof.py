"""Which answer to an upload proves that a document is stored: a wrong receipt costs a person their account."""

from collections.abc import Mapping

from desktop_app.api.error_words import denied_by
from desktop_app.api.lenient import text_of, with_plain_keys
from desktop_app.api.parsing import ENVELOPE_KEYS, ID_KEYS, document_of
from desktop_app.domain.document import Document, ReviewStatus

_NOTHING = ("null", "none", "nil", "undefined", "nan")
_JOB_WORDS = ("queued", "processing", "accepted", "received", "scheduled", "running", "started", "submitted")
"""States of a job as well as of a document."""
_SPEAKING_KEYS = ("message", "detail", "reason", "description")
_BESIDE_AN_ID = frozenset(
    (
        *ID_KEYS,
        *("success", "ok", "issuccess", "succeeded", "successful", "code", "url", "href", "link", "links", "self"),
        "type",  # of JSON:API, which calls all documents by one word
    )
)
"""What an answer may have beside an id without making it something else than a document's."""


def stored_document_of(payload: object, *, only_accepted: bool = False) -> Document | None:
    """The document that an answer to an upload proves to be stored; None where it proves nothing.

    A firewall numbers its block pages, a queue its jobs, a sign-in its steps: an id proves a document only beside
    something that a document has, or all alone. `only_accepted`: the status says that it is dealt with later.
    """
    document = document_of(payload)
    if document is None or denied_by(payload) or _is_placeholder(document.id):
        return None
    if document.type_id is not None or document.size is not None or document.added_at is not None or document.sha256:
        return document
    told = _innermost(payload)
    if only_accepted or any(text_of(told.get(key)) for key in _SPEAKING_KEYS):
        return None
    is_reviewed = document.status is not ReviewStatus.UNKNOWN and document.status_text.casefold() not in _JOB_WORDS
    known = document.name or document.type_caption or is_reviewed
    return document if known or told.keys() <= _BESIDE_AN_ID else None


def _innermost(payload: object) -> Mapping[str, object]:
    """The keys of the object that has the id."""
    told = with_plain_keys(payload) if isinstance(payload, Mapping) else {}
    for key in ENVELOPE_KEYS:
        inner = told.get(key)
        if isinstance(inner, Mapping) and not any(each in told for each in ID_KEYS):
            told = with_plain_keys(inner)
    return told


def _is_placeholder(document_id: str) -> bool:
    """Whether a server wrote it where it has no id: what its languages give for nothing."""
    return document_id.strip("0-") == "" or document_id.startswith("-") or document_id.casefold() in _NOTHING
