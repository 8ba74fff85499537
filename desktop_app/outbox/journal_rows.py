"""Uploads and receipts as rows of the journal, and back."""

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.document import Document
from desktop_app.domain.upload import FileIdentity, Receipt, Upload
from desktop_app.outbox.journal_codes import STATE_CODES, WAIT_CODES, error_of, error_record, state_of, wait_of

COLUMNS = (
    "key, file, name, size, modified_ns, inode, sha256, type_id, type_caption, added_at, mime, server_path, state,"
    " wait, wait_until, attempts, looks, baseline, error, document_id, candidates, acknowledged,"
    " cancel_wanted"
)
MARKS = ", ".join("?" for _ in COLUMNS.split(","))
KEPT = tuple(name.strip() for name in COLUMNS.split(","))
CHANGING = ", ".join(f"{name} = excluded.{name}" for name in KEPT if name not in ("key", "added_at"))


def receipt_of(row: tuple[Any, ...]) -> Receipt:
    """A receipt from its columns."""
    key, document_id, name, size, sha256, type_id, stored_at = row
    return Receipt(key, document_id, name, size, sha256, type_id, datetime.fromisoformat(stored_at))


def row_of(upload: Upload) -> tuple[object, ...]:
    """An upload in the order of COLUMNS."""
    return (
        upload.key,
        os.fsencode(upload.file).hex(),
        upload.name.encode("utf-8", "replace").decode(),
        upload.identity.size,
        upload.identity.modified_ns,
        str(upload.identity.inode),
        upload.identity.sha256,
        upload.type_id,
        upload.type_caption,
        upload.added_at.isoformat(),
        upload.mime,
        upload.server_path,
        STATE_CODES[upload.state],
        WAIT_CODES[upload.wait],
        upload.wait_until.isoformat() if upload.wait_until else None,
        upload.attempts,
        upload.misses,
        json.dumps(sorted(upload.baseline)) if upload.baseline is not None else None,
        error_record(upload.error),
        upload.document_id,
        json.dumps([[each.id, each.name, each.type_id, each.size] for each in upload.candidates]),
        int(upload.acknowledged),
        int(upload.cancel_wanted),
    )


def upload_of(row: tuple[object, ...]) -> Upload:
    """Raises UnknownCodeError for a row of a newer version; ValueError, TypeError or KeyError for a damaged one."""
    told = dict(zip(KEPT, row, strict=True))
    text = {name: str(value) for name, value in told.items()}
    baseline = json.loads(text["baseline"]) if told["baseline"] is not None else None
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
        wait_until=datetime.fromisoformat(text["wait_until"]) if told["wait_until"] is not None else None,
        attempts=int(text["attempts"]),
        misses=int(text["looks"]),
        baseline=frozenset(int(each) for each in baseline) if baseline is not None else None,
        error=error_of(text["error"]),
        document_id=int(text["document_id"]) if told["document_id"] is not None else None,
        candidates=tuple(
            Document(id=int(number), name=str(name), type_id=kind, size=size)
            for number, name, kind, size in json.loads(text["candidates"])
        ),
        acknowledged=text["acknowledged"] == "1",
        cancel_wanted=text["cancel_wanted"] == "1",
    )
