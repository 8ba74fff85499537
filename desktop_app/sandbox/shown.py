"""A document as the contract shows it, and the refusal for one that is not there."""

from typing import Any

from desktop_app.sandbox.catalogue import kind_of
from desktop_app.sandbox.envelopes import Problem, iso_time
from desktop_app.sandbox.store import StoredDocument


def document_json(document: StoredDocument) -> dict[str, Any]:
    """A document as the contract shows it: camelCase, times with offset."""
    kind = kind_of(document.type_id)
    return {
        "id": document.id,
        "typeId": document.type_id,
        "type": None if kind is None else {"id": kind.id, "name": kind.name, "caption": kind.caption},
        "fileName": document.name,
        "fileSize": document.size,
        "sha256": document.sha256,
        "mimeType": document.mime,
        "status": document.state,
        "rejectionReason": document.reason,
        "createdAt": iso_time(document.created),
        "updatedAt": iso_time(document.updated),
    }


def no_such_document() -> Problem:
    """The refusal for an id that this account has not."""
    return Problem(404, "There is no such document.", "The document does not exist, or it was deleted.")
