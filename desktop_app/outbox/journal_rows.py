"""Uploads and receipts as rows of the journal, and back."""

import hashlib
import json
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.text import storable
from desktop_app.domain.upload import FileIdentity, Receipt, Upload
from desktop_app.outbox.journal_codes import STATE_CODES, WAIT_CODES, error_of, error_record, state_of, wait_of

COLUMNS = (
    "key, file, name, size, modified_ns, inode, sha256, type_id, type_caption, added_at, mime, server_path, state,"
    " wait, wait_until, attempts, misses, looks, baseline, sent_at, sent_before, clock_offset, error, document_id,"
    " sightings, candidates, acknowledged, cancel_wanted"
)
MARKS = ", ".join("?" for _ in COLUMNS.split(","))
KEPT = tuple(name.strip() for name in COLUMNS.split(","))
CHANGING = ", ".join(f"{name} = excluded.{name}" for name in KEPT if name not in ("key", "added_at"))

RECEIPT_COLUMNS = "key, document_id, name, size, sha256, type_id, stored_at, document_key"


def receipt_row(receipt: Receipt) -> tuple[object, ...]:
    """A receipt in the order of RECEIPT_COLUMNS."""
    return (
        receipt.key,
        receipt.document_id,
        storable(receipt.name),
        receipt.size,
        receipt.sha256,
        receipt.type_id,
        receipt.stored_at.isoformat(),
        key_text(receipt.document_key) if receipt.document_key is not None else None,
    )


def receipt_of(row: tuple[Any, ...]) -> Receipt:
    """A receipt from its columns."""
    key, document_id, name, size, sha256, type_id, stored_at, document_key = row
    return Receipt(
        key,
        document_id,
        name,
        size,
        sha256,
        type_id,
        datetime.fromisoformat(stored_at),
        key_of(document_key) if document_key is not None else None,
    )


def picture_row(picture: KnownPicture) -> tuple[object, ...]:
    """A file that was handed in, as a row of the table `pictures`."""
    fingerprint = None if picture.fingerprint is None else f"{picture.fingerprint:016x}"
    return picture.sha256, fingerprint, int(picture.is_refused)


def picture_of(row: tuple[Any, ...]) -> KnownPicture:
    """Raises ValueError or TypeError for what `picture_row` did not write."""
    sha256, fingerprint, is_refused = row
    return KnownPicture(sha256, None if fingerprint is None else int(fingerprint, 16), bool(is_refused))


def key_text(key: DocumentKey) -> str:
    """A document's key as JSON."""
    return storable(json.dumps(list(key), ensure_ascii=False))


def key_of(text: str) -> DocumentKey:
    """Raises ValueError or TypeError for what `key_text` did not write."""
    document_id, added, name = json.loads(text)
    return DocumentKey(str(document_id), str(added), str(name))


def baseline_digest(text: str) -> str:
    """What a baseline of this text is stored under: many uploads start from the same list."""
    return "#" + hashlib.sha256(text.encode()).hexdigest()[:32]


def baseline_text(baseline: Baseline) -> str:
    """A baseline as JSON, the same text for the same documents."""
    # Key by key: one call for all of them would hold the interpreter's lock for a tenth of a second.
    return f"[{', '.join(sorted({key_text(key) for key in baseline}))}]"


def baseline_of(text: str) -> Baseline:
    """Raises ValueError or TypeError for what `baseline_text` did not write; versions before 3 wrote numbers."""
    keys = (DocumentKey(str(each)) if isinstance(each, int) else DocumentKey(*each) for each in json.loads(text))
    return Baseline(frozenset(keys))


def row_of(upload: Upload, baseline: str | None) -> tuple[object, ...]:
    """An upload in the order of COLUMNS; `baseline` is the digest under which its baseline is stored."""
    return (
        upload.key,
        os.fsencode(upload.file).hex(),
        storable(upload.name),
        upload.identity.size,
        upload.identity.modified_ns,
        str(upload.identity.inode),
        upload.identity.sha256,
        upload.type_id,
        storable(upload.type_caption),
        upload.added_at.isoformat(),
        upload.mime,
        storable(upload.server_path),
        STATE_CODES[upload.state],
        WAIT_CODES[upload.wait],
        upload.wait_until.isoformat() if upload.wait_until else None,
        upload.attempts,
        upload.misses,
        upload.looks,
        baseline,
        upload.sent_at.isoformat() if upload.sent_at else None,
        int(upload.sent_before),
        upload.clock_offset,
        error_record(upload.error),
        upload.document_id,
        _documents_text(upload.sightings),
        _documents_text(upload.candidates),
        int(upload.acknowledged),
        int(upload.cancel_wanted),
    )


def upload_of(row: tuple[object, ...], baseline: Callable[[str], Baseline]) -> Upload:
    """The upload of a row; `baseline` gives what a baseline's column stands for.

    Raises UnknownCodeError for a row of a newer version; ValueError, TypeError or KeyError for a damaged one.
    """
    told = dict(zip(KEPT, row, strict=True))
    text = {name: str(value) for name, value in told.items()}
    return Upload(
        key=text["key"],
        file=Path(os.fsdecode(bytes.fromhex(text["file"]))),
        name=text["name"],
        identity=FileIdentity(int(text["size"]), int(text["modified_ns"]), int(text["inode"]), text["sha256"]),
        type_id=int(text["type_id"]),
        type_caption=text["type_caption"],
        added_at=datetime.fromisoformat(text["added_at"]),
        mime=text["mime"],
        server_path=text["server_path"],
        state=state_of(text["state"]),
        wait=wait_of(text["wait"]),
        wait_until=_time_of(told["wait_until"]),
        attempts=int(text["attempts"]),
        misses=int(text["misses"]),
        looks=int(text["looks"]),
        baseline=baseline(text["baseline"]) if told["baseline"] is not None else None,
        sent_at=_time_of(told["sent_at"]),
        sent_before=text["sent_before"] == "1",
        clock_offset=float(text["clock_offset"]) if told["clock_offset"] is not None else None,
        error=error_of(text["error"]),
        document_id=text["document_id"] if told["document_id"] is not None else None,
        sightings=_documents_of(text["sightings"]),
        candidates=_documents_of(text["candidates"]),
        acknowledged=text["acknowledged"] == "1",
        cancel_wanted=text["cancel_wanted"] == "1",
    )


def _time_of(value: object) -> datetime | None:
    return datetime.fromisoformat(str(value)) if value is not None else None


def _documents_text(documents: tuple[Document, ...]) -> str:
    rows = [
        [
            each.id,
            each.name,
            each.type_id,
            each.size,
            each.sha256,
            each.added_at.isoformat() if each.added_at is not None else None,
            each.added_at_slack,
        ]
        for each in documents
    ]
    return storable(json.dumps(rows, ensure_ascii=False))


def _documents_of(text: str) -> tuple[Document, ...]:
    """Versions before 3 wrote id, name, type and size only."""
    return tuple(_document_of(*row) for row in json.loads(text))


def _document_of(
    number: object,
    name: object,
    type_id: int | None,
    size: int | None,
    sha256: str = "",
    added_at: str | None = None,
    slack: float = 0.0,
) -> Document:
    return Document(
        id=str(number),
        name=str(name),
        type_id=type_id,
        size=size,
        sha256=sha256,
        added_at=_time_of(added_at),
        added_at_slack=slack,
    )
