"""A document as servers describe it, read with every tolerance of the API contract (section 3): pure functions.

Nothing here raises for what a server says, except BadJsonError from `parse_json`.
"""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from itertools import islice
from sys import intern
from urllib.parse import unquote

from desktop_app.api.json_text import without_guard
from desktop_app.api.lenient import (
    WrittenFloat,
    caption_of,
    first_of,
    id_of,
    text_of,
    whole_number,
    with_plain_keys,
)
from desktop_app.api.times import time_of
from desktop_app.domain.document import Document, review_status
from desktop_app.domain.errors import MAX_SERVER_TEXT
from desktop_app.domain.packed_fields import packed
from desktop_app.domain.text import file_name_in, is_file_content, may_need_repair, storable_json

_MAX_SERVER_DIGITS = 400
_MAX_FIELDS = 60
_MAX_REASONS = 20
ENVELOPE_KEYS = ("data", "document", "result", "item", "node")
ID_KEYS = ("id", "documentid", "uuid", "documentuuid", "guid", "documentguid", "docid", "pk")
_SELF_KEYS = ("self", "@id", "selflink", "resourceuri")
_NAME_KEYS = (
    *("filename", "originalname", "originalfilename", "clientoriginalname", "documentname", "name", "title"),
    *("file", "attachment", "document"),
)
_ADDRESS_KEYS = ("path", "filepath", "url", "fileurl", "documenturl", "downloadurl", "href")
_FILE_NAME = re.compile(r"[^.]\.[A-Za-z0-9]{1,5}$")
_STATUS_KEYS = (
    *("status", "reviewstatus", "state", "documentstatus", "verificationstatus", "approvalstatus", "kycstatus"),
    *("reviewstate", "statusname", "statustext", "statuscode"),
)
_STATUS_KEYS_INSIDE = (
    "caption",
    "label",
    "title",
    "displayname",
    "name",
    "text",
    "value",
    "code",
    "key",
    "slug",
    "type",
)
_REASON_KEYS = (
    *(
        "rejectionreason",
        "rejectreason",
        "declinereason",
        "refusalreason",
        "rejectedreason",
        "declinedreason",
        "reason",
    ),
    *("comment", "rejectioncomment", "reviewcomment", "moderationcomment", "statusreason", "statusmessage"),
    *("statuscomment", "reviewnote", "rejectionnote", "remarks"),
)
_REASONS_KEYS = ("rejectionreasons", "rejectreasons", "rejectlabels", "reasons")
_REASON_KEYS_INSIDE = ("reason", "comment", "message", "description")
_SIZE_KEYS = ("filesize", "size", "length", "sizebytes", "sizeinbytes", "filesizebytes", "bytes", "contentlength")
_HASH_KEYS = ("sha256", "hash", "checksum", "filehash", "sha256hash", "sha256sum", "contenthash", "digest")
_ADDED_KEYS = (
    *("createdat", "createtime", "addedat", "uploadedat", "created", "createdon", "createddate", "createdtime"),
    *("creationdate", "creationtime", "datecreated", "added", "addedon", "dateadded", "uploaded", "uploadedon"),
    *("uploaddate", "uploadtime", "uploadeddate", "dateuploaded", "insertedat", "submittedat", "createtimestamp"),
    *("createdtimestamp", "receivedat"),
)
_ADDED_KEYS_VAGUE = ("date", "timestamp")
"""May as well be the date of the paper itself."""
_VAGUE_SLACK = 100 * 366 * 86_400.0
_TYPE_ID_KEYS = ("typeid", "documenttypeid", "doctypeid", "kindid")
_TYPE_KEYS = ("type", "documenttype", "doctype", "kind", "documentkind", "category")
_TYPE_CAPTION_KEYS = ("typename", "typecaption", "typelabel", "documenttypename", "doctypename")
_SHA256 = re.compile(r"(?:sha-?256[:=])?([0-9a-f]{64})")
_MIME = re.compile(r"(?:image|application|text|video|audio)/[\w.+-]+", re.ASCII)


class BadJsonError(Exception):
    """The body is not JSON that can be read."""


def parse_json(body: bytes) -> object:
    """`body` as JSON; None for an empty one. Raises BadJsonError for anything else, however deep, broken or blank."""
    if not body:
        return None
    body = without_guard(body)
    try:
        read: object = json.loads(body, parse_int=DECODER.parse_int, parse_float=DECODER.parse_float)
        # This is the one place where a server's JSON comes in: whatever is read of it later can be stored.
        return storable_json(read) if json.detect_encoding(body) != "utf-8" or may_need_repair(body) else read
    except (ValueError, RecursionError):
        raise BadJsonError from None


def _countable(digits: str) -> int | None:
    """A whole number of JSON; None for one of so many digits that nothing of ours can be counted by it."""
    return int(digits) if len(digits) <= _MAX_SERVER_DIGITS else None


DECODER = json.JSONDecoder(parse_int=_countable, parse_float=WrittenFloat)
"""The one way in which JSON of servers is read."""


def document_of(item: object, *, by_link: bool = False) -> Document | None:
    """One Document object, bare, as `{data}` or as `{id, attributes}`; None when it has no usable id.

    `by_link`: the last part of its own address will do for an id.
    """
    item = _bare(item)
    if item is None:
        return None
    known = with_plain_keys(item)
    document_id = _id_of(known) or (_id_in_links(known) if by_link else "")
    if not document_id:
        return None
    type_id, type_caption = _type_of(known)
    added_at, slack = _added(known)
    status = first_of(known, _STATUS_KEYS)
    words = _status_words(status)
    sha256, name = _hash(known), _name_of(known)
    names, texts = _fields_of(item)
    return Document(
        id=document_id,
        name=name,
        type_id=type_id,
        type_caption=intern(type_caption),
        status=review_status(*words),
        status_text=intern(next(iter(words), "")),
        reason=intern(_reason_of(known, status)),
        size=whole_number(first_of(known, _SIZE_KEYS)),
        sha256=sha256,
        added_at=added_at,
        added_at_slack=slack,
        field_names=_shared(tuple(names)),
        field_texts=packed(texts, sha256, name),
    )


def _bare(item: object) -> Mapping[str, object] | None:
    """The object itself, without what servers put around it."""
    if not isinstance(item, dict):
        return None
    for key in ENVELOPE_KEYS:
        inner = item.get(key)
        if isinstance(inner, dict) and not _id_of(with_plain_keys(item)):
            item = inner
    for key in ("attributes", "_source"):
        inner = item.get(key)
        if isinstance(inner, dict):
            # JSON:API's `type` is that of all documents, and what they relate to stands beside them.
            outer = {name: value for name, value in item.items() if name not in ("type", "relationships", key)}
            return {**_related(item.get("relationships")), **inner, **outer}
    return item


def _related(relationships: object) -> dict[str, object]:
    if not isinstance(relationships, dict):
        return {}
    return {name: each.get("data") for name, each in relationships.items() if isinstance(each, dict)}


def _id_of(known: Mapping[str, object]) -> str:
    for key in ID_KEYS:
        value = known.get(key)
        found = id_of(value.get("$oid") if isinstance(value, dict) else value)
        if found:
            return found
    return ""


def _id_in_links(known: Mapping[str, object]) -> str:
    """The last part of the document's own address, where a server tells no other id (HAL, JSON-LD)."""
    links = known.get("links")
    for place in (known, with_plain_keys(links) if isinstance(links, dict) else {}):
        for key in _SELF_KEYS:
            value = place.get(key)
            address = text_of(value.get("href") if isinstance(value, dict) else value)
            if "/" in address:
                return id_of(unquote(re.split("[?#{]", address, maxsplit=1)[0].rstrip("/").rpartition("/")[2]))
    return ""


def _name_of(known: Mapping[str, object]) -> str:
    for key in (*_NAME_KEYS, *_ADDRESS_KEYS):
        value = known.get(key)
        if value is None:
            continue
        if not isinstance(value, dict):
            name = _name_in(key, value)
        else:
            inner = with_plain_keys(value)
            names = (_name_in(each, inner.get(each)) for each in (*_NAME_KEYS, *_ADDRESS_KEYS))
            name = next(filter(None, names), "") or caption_of(value)
        if name:
            return name
    return ""


def _name_in(key: str, value: object) -> str:
    """The name in a field's text; an address that does not end in a file's name may be that of anything."""
    name = file_name_in(text_of(value))
    return name if key in _NAME_KEYS or _FILE_NAME.search(name) else ""


def _status_words(value: object) -> tuple[str, ...]:
    """What a status is called: first as a person reads it, then in every other way."""
    if isinstance(value, list):
        return ()
    if not isinstance(value, dict):
        return (text,) if (text := text_of(value)) else ()
    named = with_plain_keys(value)
    words = tuple(text for key in _STATUS_KEYS_INSIDE if (text := text_of(named.get(key))))
    return words or ((text,) if (text := text_of(named.get("id"))) else ())


def _reason_of(known: Mapping[str, object], status: object) -> str:
    reason = caption_of(first_of(known, _REASON_KEYS))
    if not reason:
        listed = first_of(known, _REASONS_KEYS)
        texts = listed[:_MAX_REASONS] if isinstance(listed, list) else [listed]
        reason = ", ".join(filter(None, map(_reason_text, texts)))
    if not reason and isinstance(status, dict):
        reason = text_of(first_of(with_plain_keys(status), _REASON_KEYS_INSIDE))
    return reason


def _reason_text(value: object) -> str:
    if isinstance(value, dict):
        return text_of(first_of(with_plain_keys(value), _REASON_KEYS_INSIDE)) or caption_of(value)
    return text_of(value)


def _added(known: Mapping[str, object]) -> tuple[datetime | None, float]:
    """When it was created, and by how many seconds that may be wrong."""
    for key in _ADDED_KEYS:
        if known.get(key) is not None:
            added_at, slack = time_of(known[key])
            if added_at is not None:
                return added_at, slack
    for key in _ADDED_KEYS_VAGUE:
        added_at, _ = time_of(known.get(key))
        if added_at is not None:
            return added_at, _VAGUE_SLACK
    return None, 0.0


def _type_of(known: Mapping[str, object]) -> tuple[int | None, str]:
    """Type as `typeId`, or `type` / `documentType` as number, text or object (contract 3.2)."""
    type_id = next((found for key in _TYPE_ID_KEYS if (found := whole_number(known.get(key))) is not None), None)
    caption = text_of(first_of(known, _TYPE_CAPTION_KEYS))
    for key in _TYPE_KEYS:
        told = known.get(key)
        if told is None:
            continue
        if isinstance(told, dict):
            named = with_plain_keys(told)
            caption = caption or text_of(first_of(named, ("caption", "label", "title", "displayname", "name")))
            type_id = type_id if type_id is not None else whole_number(first_of(named, ("id", "typeid", "value")))
        elif whole_number(told) is not None:
            type_id = type_id if type_id is not None else whole_number(told)
        elif not _MIME.fullmatch(text_of(told)):
            caption = caption or text_of(told)
    return type_id, caption


def _hash(known: Mapping[str, object]) -> str:
    """A SHA-256 in hexadecimal digits; "" for other hashes."""
    for key in _HASH_KEYS:
        value = known.get(key)
        if value is None:
            continue
        text = text_of(with_plain_keys(value).get("sha256") if isinstance(value, dict) else value)
        found = _SHA256.fullmatch(text.strip().lower())
        if found:
            return found.group(1)
    return ""


def _fields_of(item: Mapping[str, object]) -> tuple[list[str], list[str]]:
    """Names and texts of all fields: nested objects as `type.caption`, lists joined, null as an empty text."""
    names: list[str] = []
    texts: list[str] = []
    _flatten(item, names, texts)
    return names[:_MAX_FIELDS], texts[:_MAX_FIELDS]


@lru_cache(maxsize=64)
def _shared(names: tuple[str, ...]) -> tuple[str, ...]:
    """The same object for all documents whose fields have these names."""
    return names


def _flatten(item: Mapping[str, object], names: list[str], texts: list[str], prefix: str = "", depth: int = 0) -> None:
    for key, value in islice(item.items(), _MAX_FIELDS):
        if isinstance(value, dict) and depth < 2:  # noqa: PLR2004 - deeper than `a.b.c` nobody reads
            _flatten(value, names, texts, f"{prefix}{key}"[:100] + ".", depth + 1)
            continue
        names.append(f"{prefix}{key}"[:100])
        if isinstance(value, bool):
            texts.append("yes" if value else "no")
        elif isinstance(value, list):
            texts.append(", ".join(filter(None, map(caption_of, value[:20])))[:MAX_SERVER_TEXT])
        else:
            text = text_of(value)
            texts.append("…" if is_file_content(text) else text[:MAX_SERVER_TEXT])
