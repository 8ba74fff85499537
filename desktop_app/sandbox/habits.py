"""How a misbehaving server shows one document: its id, name, size, hash, type and time, as its behaviour says."""

import hashlib
import html
import unicodedata
import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from desktop_app.sandbox.behaviour import Behaviour, Names
from desktop_app.sandbox.document_store import Kept
from desktop_app.sandbox.shown import document_json
from desktop_app.sandbox.store import StoredDocument

_OWN_TYPES = 1000
"""A server that recodes types adds so much."""
_SUFFIX = 7
"""As many signs as Django appends."""
_SHORT = 20
_OBJECT_ID = 24
"""Digits of a hexadecimal id, as MongoDB has them."""


def shown_id(kept: Kept, behaviour: Behaviour) -> Any:
    """The id that is told; None while the server has none."""
    if kept.age < behaviour.real(behaviour.id_null_seconds):
        return None
    match behaviour.ids:
        case "text":
            return str(kept.number)
        case "uuid":
            return str(uuid.uuid5(uuid.NAMESPACE_OID, f"document {kept.number}"))
        case "hex":
            return _digest(f"document {kept.number}")[:_OBJECT_ID]
        case "float":
            return float(kept.number)
        case _:
            return kept.number


def has_id(kept: Kept, behaviour: Behaviour, text: str) -> bool:
    """Whether `text`, out of a path, means this document."""
    found = shown_id(kept, behaviour)
    return found is not None and text in {str(found), str(kept.number) if isinstance(found, float) else str(found)}


def item(kept: Kept, behaviour: Behaviour) -> dict[str, Any]:
    """The document as this server lists it."""
    normal = document_json(kept.document)
    told: dict[str, Any] = {behaviour.id_key: shown_id(kept, behaviour)}
    told.update(_type(kept.document, behaviour, normal))
    name = shown_name(kept, behaviour)
    if name is not None:
        told[behaviour.name_key] = name
    told.update(_size(kept.document, behaviour))
    told.update(_hash(kept.document, behaviour))
    told |= {"mimeType": normal["mimeType"], "status": normal["status"], "rejectionReason": normal["rejectionReason"]}
    told.update(_created(kept.document.created, behaviour))
    return told


def shown_name(kept: Kept, behaviour: Behaviour) -> str | None:
    """The name that is told; None if there is none."""
    name = kept.document.name
    path = PurePosixPath(name)
    match behaviour.names:
        case "none":
            return None
        case "suffix":
            random = _digest(f"suffix {kept.number}")[:_SUFFIX]
            return f"{path.stem}_{random}{path.suffix}"
        case "counter":
            return f"{path.stem} ({kept.namesake + 1}){path.suffix}"
        case "jpg":
            return f"{path.stem}.jpg"
        case "uuid":
            return f"{uuid.uuid5(uuid.NAMESPACE_OID, f'name {kept.number}')}{path.suffix}"
        case _:
            respelled = _RESPELLED.get(behaviour.names)
            return respelled(name) if respelled is not None else name


def _ascii(name: str) -> str:
    return "_".join(unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().split())


def _quoted(name: str) -> str:
    return name.replace("\\", "\\\\").replace('"', '\\"').replace("'", "\\'")


_RESPELLED: Mapping[Names, Callable[[str], str]] = {
    "nfc-lower": lambda name: unicodedata.normalize("NFC", name).lower(),
    "url": quote,
    "path": lambda name: f"/media/2026/{name}",
    "ascii": _ascii,
    "short": lambda name: name[:_SHORT],
    "quoted": _quoted,
    "html": html.escape,
}
"""Names that are made of the given one by itself."""


def _type(document: StoredDocument, behaviour: Behaviour, normal: dict[str, Any]) -> dict[str, Any]:
    match behaviour.type:
        case "none":
            return {}
        case "caption":
            return {"type": normal["type"]["caption"] if normal["type"] else None}
        case "recoded":
            return {"typeId": document.type_id + _OWN_TYPES}
        case _:
            return {"typeId": normal["typeId"], "type": normal["type"]}


def _size(document: StoredDocument, behaviour: Behaviour) -> dict[str, Any]:
    match behaviour.size:
        case "none":
            return {}
        case "recoded":
            return {"fileSize": document.size * 7 // 10 + 13}
        case "text":
            return {"fileSize": str(document.size)}
        case _:
            return {"fileSize": document.size}


def _hash(document: StoredDocument, behaviour: Behaviour) -> dict[str, Any]:
    match behaviour.hash:
        case "none":
            return {}
        case "recoded":
            return {"sha256": _digest(document.sha256)}
        case "upper":
            return {"sha256": document.sha256.upper()}
        case _:
            return {"sha256": document.sha256}


def _created(seconds: float, behaviour: Behaviour) -> dict[str, Any]:
    moment = datetime.fromtimestamp(seconds, UTC)
    match behaviour.created:
        case "none":
            return {}
        case "naive":
            return {behaviour.created_key: moment.replace(tzinfo=None).isoformat(timespec="seconds")}
        case "epoch":
            return {behaviour.created_key: int(seconds)}
        case "date":
            return {behaviour.created_key: moment.date().isoformat()}
        case _:
            return {behaviour.created_key: moment.isoformat(timespec="seconds")}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
