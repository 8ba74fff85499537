"""What servers send, read with every tolerance of the API contract (section 3): pure functions, no network.

One bad item never hides the others; nothing here raises for what a server says, except BadJsonError from `parse_json`.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.api.lenient import first_of, text_of, time_of, whole_number
from desktop_app.domain.document import Document, DocumentType, review_status
from desktop_app.domain.errors import MAX_SERVER_TEXT

_MAX_SERVER_DIGITS = 400
_MAX_FIELDS = 60
_MAX_ENVELOPES = 3
_NAME_KEYS = ("fileName", "filename", "originalName", "name", "title", "file")
_STATUS_KEYS = ("status", "reviewStatus", "state")
_REASON_KEYS = ("rejectionReason", "rejectReason", "reason", "comment", "statusReason")
_SIZE_KEYS = ("fileSize", "size", "length")
_HASH_KEYS = ("sha256", "hash", "checksum")
_ADDED_KEYS = ("createdAt", "addedAt", "uploadedAt", "created", "date")


class BadJsonError(Exception):
    """The body is not JSON that can be read."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list."""

    documents: tuple[Document, ...]
    malformed: int
    """Items that are no documents."""
    total: int | None
    """What the server says that there are, over all pages."""

    @property
    def items(self) -> int:
        """Items on the page, good and bad: by so many the offset moves."""
        return len(self.documents) + self.malformed


def parse_json(body: bytes) -> object:
    """`body` as JSON; None for an empty one. Raises BadJsonError for anything else, however deep or broken."""
    if not body.strip():
        return None
    try:
        return json.loads(body, parse_int=_countable)
    except (ValueError, RecursionError):
        raise BadJsonError from None


def page_of(payload: object) -> Page | None:
    """Read a list answer: `{total, data}`, `{data}`, `{items}` or a bare array; None when it is none of these."""
    items = _items(payload)
    if items is None:
        return None
    documents = tuple(document for document in map(document_of, items) if document is not None)
    total = whole_number(payload.get("total")) if isinstance(payload, Mapping) else None
    return Page(documents, len(items) - len(documents), total)


def document_of(item: object) -> Document | None:
    """One Document object, bare or as `{data}`; None when it has no usable id."""
    if isinstance(item, Mapping) and isinstance(item.get("data"), Mapping) and _id_of(item) is None:
        item = item["data"]
    if not isinstance(item, Mapping):
        return None
    document_id = _id_of(item)
    if document_id is None:
        return None
    type_id, type_caption = _type_of(item)
    status_text = _caption(first_of(item, _STATUS_KEYS))
    return Document(
        id=document_id,
        name=_caption(first_of(item, _NAME_KEYS)),
        type_id=type_id,
        type_caption=type_caption,
        status=review_status(status_text),
        status_text=status_text,
        reason=_caption(first_of(item, _REASON_KEYS)),
        size=whole_number(first_of(item, _SIZE_KEYS)),
        sha256=_hash(first_of(item, _HASH_KEYS)),
        added_at=time_of(first_of(item, _ADDED_KEYS)),
        fields=tuple(_flatten(item))[:_MAX_FIELDS],
    )


def document_types_of(payload: object) -> tuple[DocumentType, ...]:
    """The document types of a list answer, in the server's priority; disabled and malformed ones are left out."""
    found: list[tuple[int, DocumentType]] = []
    for item in _items(payload) or []:
        if not isinstance(item, Mapping) or item.get("enabled") is False:
            continue
        type_id = whole_number(item.get("id")) if item.get("id") is not None else whole_number(item.get("typeId"))
        caption = text_of(item.get("caption")) or text_of(item.get("name"))
        if type_id is None or not caption:
            continue
        sides = whole_number(item.get("sides")) or 1
        priority = whole_number(item.get("priority"))
        kind = DocumentType(type_id, caption, sides, _caption(item.get("group")))
        found.append((priority if priority is not None else 1_000_000, kind))
    return tuple(kind for _, kind in sorted(found, key=lambda pair: pair[0]))


def error_text(body: bytes) -> str:
    """What a server says of an error, as plain text of at most 500 characters; "" for HTML, nothing or nonsense."""
    try:
        payload = parse_json(body)
    except BadJsonError:
        return ""
    if not isinstance(payload, Mapping):
        return ""
    error = payload.get("error")
    texts: list[str] = []
    if isinstance(error, Mapping):
        details = error.get("details")
        texts = [_issue(detail) for detail in details] if isinstance(details, list) else []
        texts = [text for text in texts if text.strip()] or [text_of(error.get("message"))]
    elif isinstance(error, str):
        texts = [error]
    if not any(text.strip() for text in texts):
        texts = [text_of(payload.get("message"))]
    errors = payload.get("errors")
    if not any(text.strip() for text in texts) and isinstance(errors, Mapping):
        for name, said in errors.items():
            sentences = " ".join(text_of(each) for each in (said if isinstance(said, list) else [said]))
            texts.append(f"{name}: {sentences}")
    return re.sub(r"\s+", " ", " · ".join(text for text in texts if text)).strip()[:MAX_SERVER_TEXT]


def _issue(detail: object) -> str:
    return text_of(detail.get("issue")) if isinstance(detail, Mapping) else text_of(detail)


def _countable(digits: str) -> int | None:
    """A whole number of JSON; None for one of so many digits that nothing of ours can be counted by it."""
    return int(digits) if len(digits) <= _MAX_SERVER_DIGITS else None


def _items(payload: object, depth: int = 0) -> list[object] | None:
    if isinstance(payload, list):
        return payload
    if isinstance(payload, Mapping) and depth < _MAX_ENVELOPES:
        for key in ("data", "items"):
            inner = payload.get(key)
            if isinstance(inner, list):
                return inner
            if isinstance(inner, Mapping):
                return _items(inner, depth + 1)
    return None


def _id_of(item: Mapping[str, object]) -> int | None:
    for key in ("id", "documentId"):
        found = whole_number(item.get(key))
        if found is not None:
            return found
    return None


def _type_of(item: Mapping[str, object]) -> tuple[int | None, str]:
    """Type as `typeId`, or `type` / `documentType` as number, text or object (contract 3.2)."""
    type_id = whole_number(item.get("typeId"))
    if type_id is None:
        type_id = whole_number(item.get("typeID"))
    caption = ""
    for key in ("type", "documentType"):
        told = item.get(key)
        if isinstance(told, Mapping):
            caption = caption or text_of(told.get("caption")) or text_of(told.get("name"))
            type_id = type_id if type_id is not None else whole_number(told.get("id"))
        elif whole_number(told) is not None:
            type_id = type_id if type_id is not None else whole_number(told)
        else:
            caption = caption or text_of(told)
    return type_id, caption


def _caption(value: object) -> str:
    """A text, or what an object `{id, name, caption}` is called."""
    if isinstance(value, Mapping):
        return text_of(value.get("caption")) or text_of(value.get("name")) or text_of(value.get("id"))
    return text_of(value)


def _hash(value: object) -> str:
    """A SHA-256 in hexadecimal digits; "" for other hashes."""
    found = re.fullmatch(r"(?:sha-?256[:=])?([0-9a-f]{64})", text_of(value).strip().lower())
    return found.group(1) if found else ""


def _flatten(item: Mapping[str, object], prefix: str = "", depth: int = 0) -> list[tuple[str, str]]:
    """Every field as (name, text): nested objects as `type.caption`, lists joined, null as an empty text."""
    fields: list[tuple[str, str]] = []
    for key, value in list(item.items())[:_MAX_FIELDS]:
        name = f"{prefix}{key}"[:100]
        if isinstance(value, Mapping) and depth < 2:  # noqa: PLR2004 - deeper than `a.b.c` nobody reads
            fields.extend(_flatten(value, f"{name}.", depth + 1))
        elif isinstance(value, list):
            fields.append((name, ", ".join(filter(None, map(_caption, value[:20])))[:MAX_SERVER_TEXT]))
        elif isinstance(value, bool):
            fields.append((name, "yes" if value else "no"))
        else:
            fields.append((name, text_of(value)[:MAX_SERVER_TEXT]))
    return fields
