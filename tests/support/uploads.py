"""Made-up uploads: of no file at all, or of one that lies on the disk."""

import hashlib
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.upload import FileIdentity, Upload, UploadState
from tests.support.virtual_loop import EPOCH

NAME = "passport-SPECIMEN.jpg"


def sha256_of(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()


def an_upload(
    number: int = 1,
    *,
    name: str = NAME,
    content: str = "",
    size: int = 1000,
    type_id: int = 1,
    state: UploadState = UploadState.QUEUED,
    server_path: str = "",
    baseline: Baseline | None = None,
    sent_at: datetime | None = None,
    **other: Any,
) -> Upload:
    """An upload whose bytes are its own unless `content` says whose they are; `other` are further fields of it."""
    upload = Upload(
        key=f"{number:08d}-0000-4000-8000-000000000000",
        file=Path("/documents") / name,
        name=name,
        identity=FileIdentity(size, 1, number, "" if server_path else sha256_of(content or str(number))),
        type_id=type_id,
        type_caption="Passport",
        added_at=EPOCH,
        server_path=server_path,
        state=state,
        baseline=baseline,
        sent_at=sent_at or (EPOCH if baseline is not None else None),
    )
    return replace(upload, **other)


def an_upload_of(file: Path, **other: Any) -> Upload:
    """An upload of a file that is there, as the desk makes it."""
    given: dict[str, Any] = {"identity": identity_of(file), "file": file, "mime": "image/jpeg", **other}
    return an_upload(name=given.pop("name", file.name), **given)


def identity_of(file: Path) -> FileIdentity:
    """What an inspection keeps of a file."""
    status = file.stat()
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return FileIdentity(status.st_size, status.st_mtime_ns, status.st_ino, digest)
