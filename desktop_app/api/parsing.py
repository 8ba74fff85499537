"""What servers send, read with every tolerance of the API contract (section 3): pure functions, no network.

One bad item never hides the others; nothing here raises for what a server says, except BadJsonError from `parse_json`.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desktop_app.api.lenient import WrittenFloat, first_of, id_of, text_of, time_of, whole_number
from desktop_app.domain.document import Document, DocumentType, ReviewStatus, review_status
from desktop_app.domain.errors import MAX_SERVER_TEXT

_MAX_SERVER_DIGITS = 400
_MAX_FIELDS = 60
_MAX_ENVELOPES = 3
_NAME_KEYS = ("fileName", "file_name", "filename", "originalName", "original_name", "name", "title", "file")
_STATUS_KEYS = ("status", "reviewStatus", "review_status", "state")
_REASON_KEYS = (
    *("rejectionReason", "rejection_reason", "rejectReason", "reject_reason", "reason"),
    *("comment", "statusReason", "status_reason"),
)
_SIZE_KEYS = ("fileSize", "file_size", "size", "length")
_HASH_KEYS = ("sha256", "hash", "checksum")
_ADDED_KEYS = (
    "createdAt",
    "created_at",
    "createTime",
    "create_time",
    "addedAt",
    "added_at",
    "uploadedAt",
    "uploaded_at",
    "created",
)
_ADDED_KEYS_VAGUE = ("date",)
"""May as well be the date of the paper itself."""
_VAGUE_SLACK = 100 * 366 * 86_400.0
_ID_KEYS = ("id", "documentId", "document_id", "_id", "uuid")
_LIST_KEYS = ("data", "items", "results", "content", "documents", "records", "value", "_embedded")
_NEXT_KEYS = ("next", "@odata.nextLink", "odata.nextLink", "nextLink", "next_page_url", "nextPageUrl")
_CURSOR_KEYS = {
    **dict.fromkeys(("next_cursor", "nextCursor", "cursor_next"), "cursor"),
    "nextPageToken": "pageToken",
    "nextToken": "nextToken",
    "continuationToken": "continuationToken",
}
"""Under which key a cursor is told, and by which parameter it is sent back."""
_OUTER_KEYS = ("meta", "pagination", "paging", "page", "links", "_links")
_ERROR_CODE = 400
_INNER_KEYS = ("data", "document", "result", "item", "response")
_SUCCESS_KEYS = ("success", "ok", "isSuccess", "is_success", "succeeded", "successful")
_NO = ("false", "0", "no")
_VERDICT_KEYS = ("status", "result", "state", "outcome")
_FAILED = ("error", "fail", "failed", "failure", "blocked", "denied", "invalid")
_NOTHING = ("null", "none", "nil", "undefined", "nan")
_BESIDE_AN_ID = frozenset((*_ID_KEYS, *_SUCCESS_KEYS, "code", "url", "href", "link", "links", "_links"))
"""What an answer may have beside an id without making it something else than a document's."""


class BadJsonError(Exception):
    """The body is not JSON that can be read."""


@dataclass(frozen=True, slots=True)
class Onward:
    """How to ask for the next page: by a link, or with these parameters in place of the offset."""

    link: str = ""
    query: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list."""

    documents: tuple[Document, ...]
    malformed: int
    """Items that are no documents."""
    total: int | None
    """What the server says that there are, over all pages. It proves nothing."""
    next: "Onward | None" = None
    """Where the next page is, as the server says."""
    is_last: bool = False
    """Whether the server says that nothing comes after this page."""
    denied: bool = False
    """Whether the server says that it could not list all: then what is missing may be there."""
    hints_at_more: bool = False
    """Whether something beside the items says that there are more pages."""

    @property
    def items(self) -> int:
        """Items on the page, good and bad: by so many the offset moves."""
        return len(self.documents) + self.malformed


def parse_json(body: bytes) -> object:
    """`body` as JSON; None for an empty one. Raises BadJsonError for anything else, however deep or broken."""
    if not body.strip():
        return None
    try:
        return json.loads(body, parse_int=_countable, parse_float=WrittenFloat)
    except (ValueError, RecursionError):
        raise BadJsonError from None


def page_of(payload: object, link: str = "") -> Page | None:
    """Read a list answer in any of the contract's shapes; None when it is no list.

    `link` is the next page as the answer's headers say.
    """
    items = _items(payload)
    if items is None:
        return None
    documents = tuple(document for document in map(document_of, items) if document is not None)
    told = payload if isinstance(payload, Mapping) else {}
    onward, is_last = _onward(told)
    return Page(
        documents,
        len(items) - len(documents),
        whole_number(first_of(told, ("total", "count", "totalElements"))) if "total" in told else None,
        Onward(link=link) if link and onward is None else onward,
        is_last and not link,
        denied_by(payload) or any(told.get(key) is True for key in _PARTIAL_KEYS),
        _hints_at_more(told),
    )


def _hints_at_more(payload: Mapping[str, object]) -> bool:
    """Whether one of many words says that the list goes on, followed or not."""
    places = (payload, *(each for key in _OUTER_KEYS if isinstance(each := payload.get(key), Mapping)))
    for place in places:
        told = {re.sub("[^a-z]", "", key.lower()): value for key, value in place.items()}
        if any(told.get(key) is True for key in _MORE_KEYS) or told.get("last") is False:
            return True
        if any(value for key, value in told.items() if key.startswith(("next", "odatanext", "continuation"))):
            return True
        if any((whole_number(told.get(key)) or 0) > 1 for key in _PAGE_COUNT_KEYS):
            return True
    return False


_PARTIAL_KEYS = ("partial", "incomplete", "incomplete_results", "timed_out", "timedOut")
_MORE_KEYS = ("hasmore", "hasnext", "hasnextpage", "more", "istruncated", "truncated")
_PAGE_COUNT_KEYS = ("totalpages", "pagecount", "lastpage")


def _onward(payload: Mapping[str, object]) -> tuple[Onward | None, bool]:
    """Where the next page is, and whether the server says that there is none."""
    said_last = False
    for place in (payload, *(each for key in _OUTER_KEYS if isinstance(each := payload.get(key), Mapping))):
        for key in _NEXT_KEYS:
            link = _link_of(place.get(key))
            if link:
                return Onward(link=link), False
            said_last = said_last or (key in place and place[key] is None)
        for key, parameter in _CURSOR_KEYS.items():
            cursor = text_of(place.get(key))
            if cursor:
                return Onward(query=((parameter, cursor),)), False
            said_last = said_last or (key in place and place[key] is None)
        page, last = (whole_number(first_of(place, keys)) for keys in _PAGE_KEYS)
        if page is not None and last is not None:
            return (Onward(query=(("page", page + 1),)), False) if page < last else (None, True)
    return None, said_last


_PAGE_KEYS = (("current_page", "currentPage"), ("last_page", "lastPage"))


def _link_of(value: object) -> str:
    """A link, bare or as HAL's `{href}`."""
    link = value.get("href") if isinstance(value, Mapping) else value
    return link if isinstance(link, str) and ("/" in link or link.startswith("?")) else ""


def denied_by(payload: object, depth: int = 0) -> bool:
    """Whether a body whose status says yes says no, in itself or in its envelope: `error`, `errors`, `success: false`,
    a word such as "failed", or a code of 400 and above.
    """
    if not isinstance(payload, Mapping) or depth >= _MAX_ENVELOPES:
        return False
    if any(payload.get(key) not in (None, "", False, [], {}) for key in ("error", "errors")):
        return True
    if any(key in payload and _word(payload[key]) in _NO for key in _SUCCESS_KEYS):
        return True
    if any(_word(payload.get(key)) in _FAILED for key in _VERDICT_KEYS):
        return True
    if any(
        (code := whole_number(payload.get(key))) is not None and _ERROR_CODE <= code < 2 * _ERROR_CODE
        for key in ("code", "status", "statusCode", "status_code")
    ):
        return True
    return any(denied_by(payload.get(key), depth + 1) for key in _INNER_KEYS)


def _word(value: object) -> str:
    """A word or a truth value, to be compared."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return text_of(value).strip().casefold()


def _unwrapped(item: object) -> object:
    """What is in an envelope `{data}`; the item itself where it has an id."""
    for key in ("data", "document", "result", "item"):
        if isinstance(item, Mapping) and isinstance(item.get(key), Mapping) and not _id_of(item):
            item = item[key]
    return item


def document_of(item: object) -> Document | None:
    """One Document object, bare or as `{data}`; None when it has no usable id."""
    item = _unwrapped(item)
    if not isinstance(item, Mapping):
        return None
    document_id = _id_of(item)
    if not document_id:
        return None
    type_id, type_caption = _type_of(item)
    added_at, slack = _added(item)
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
        added_at=added_at,
        added_at_slack=slack,
        fields=tuple(_flatten(item))[:_MAX_FIELDS],
    )


def stored_document_of(payload: object, *, only_accepted: bool = False) -> Document | None:
    """The document that an answer to an upload proves to be stored; None where it proves nothing.

    A firewall numbers its block pages, a queue its jobs, a sign-in its steps: an id proves a document only beside
    something that a document has, or all alone. `only_accepted`: the status says that it is dealt with later.
    """
    document, item = document_of(payload), _unwrapped(payload)
    if document is None or not isinstance(item, Mapping) or denied_by(payload) or _is_placeholder(document.id):
        return None
    if document.type_id is not None or document.size is not None or document.added_at is not None or document.sha256:
        return document
    speaks = any(text_of(item.get(key)) for key in ("message", "detail", "reason", "description"))
    if speaks or only_accepted:
        return None
    known = document.name or document.type_caption or document.status is not ReviewStatus.UNKNOWN
    return document if known or all(key in _BESIDE_AN_ID for key in item) else None


def _is_placeholder(document_id: str) -> bool:
    """Whether a server wrote it where it has no id: what its languages give for nothing."""
    return document_id.strip("0-") == "" or document_id.startswith("-") or document_id.casefold() in _NOTHING


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
        return error_text_in(parse_json(body))
    except BadJsonError:
        return ""


def error_text_in(payload: object) -> str:
    """The same of a body that was read already."""
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
        texts = [text_of(first_of(payload, ("message", "detail", "error_description")))]
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
    if not isinstance(payload, Mapping) or depth >= _MAX_ENVELOPES:
        return None
    for key in _LIST_KEYS:
        inner = payload.get(key)
        if isinstance(inner, list):
            return inner
        if isinstance(inner, Mapping):
            found = _items(inner, depth + 1)
            if found is not None:
                return found
    if "total" in payload and any(key in payload and payload[key] is None for key in _LIST_KEYS):
        return []
    return None


def _id_of(item: Mapping[str, object]) -> str:
    return next((found for key in _ID_KEYS if (found := id_of(item.get(key)))), "")


def _added(item: Mapping[str, object]) -> tuple[datetime | None, float]:
    """When it was created, and by how many seconds that may be wrong."""
    added_at, slack = time_of(first_of(item, _ADDED_KEYS))
    if added_at is not None:
        return added_at, slack
    added_at, _ = time_of(first_of(item, _ADDED_KEYS_VAGUE))
    return added_at, _VAGUE_SLACK if added_at is not None else 0.0


def _type_of(item: Mapping[str, object]) -> tuple[int | None, str]:
    """Type as `typeId`, or `type` / `documentType` as number, text or object (contract 3.2)."""
    type_id = whole_number(item.get("typeId"))
    if type_id is None:
        type_id = whole_number(first_of(item, ("typeID", "type_id", "documentTypeId", "document_type_id")))
    caption = ""
    for key in ("type", "documentType", "document_type"):
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
