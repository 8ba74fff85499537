"""From a file that the person chose to an upload, and what the past says about it."""

import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.checks.inspection import Inspection
from desktop_app.desk.journal_selection import now
from desktop_app.domain.findings import ALREADY_SENT
from desktop_app.domain.text import storable
from desktop_app.domain.upload import FileIdentity, Receipt, Upload, UploadState

MOVING = (UploadState.QUEUED, UploadState.SENDING, UploadState.UNCERTAIN)
"""States that an upload leaves by itself."""
_NO_FILE = FileIdentity(0, 0, 0, "")


@dataclass(frozen=True, slots=True)
class NewUpload:
    """A file that the person chose, with the type they gave it."""

    file: Path
    inspection: Inspection
    type_id: int
    type_caption: str
    server_path: str = ""
    """Only for the encoding json-path."""


def upload_of(new_upload: NewUpload) -> Upload:
    """A new upload for it."""
    return Upload(
        key=str(uuid.uuid4()),
        file=new_upload.file,
        name=storable(new_upload.file.name),
        identity=new_upload.inspection.identity or _NO_FILE,
        type_id=new_upload.type_id,
        type_caption=new_upload.type_caption,
        added_at=now(),
        mime=new_upload.inspection.mime,
        server_path=storable(new_upload.server_path),
    )


def with_duplicates(
    file: Path, inspection: Inspection, receipts_with: Callable[[str], Sequence[Receipt]]
) -> Inspection:
    """The look, with a warning when the same bytes were handed in before; `receipts_with` finds them by their hash."""
    sha256 = inspection.identity.sha256 if inspection.identity is not None else ""
    same = receipts_with(sha256) if sha256 else ()
    if not same:
        return inspection
    warning = ALREADY_SENT.found(name=file.name, when=same[-1].stored_at.astimezone().date().isoformat())
    return replace(inspection, file_findings=(*inspection.file_findings, warning))


def is_active(upload: Upload) -> bool:
    """Whether an upload moves by itself, without the person."""
    return upload.state in MOVING and not upload.paused


def count_unfinished(uploads: Collection[Upload]) -> tuple[int, int]:
    """How many of the uploads of last time are sent by themselves, and how many may have arrived already."""
    lost = (UploadState.SENDING, UploadState.UNCERTAIN)
    waiting = sum(is_active(each) for each in uploads if each.state not in lost)
    return waiting, sum(each.state in lost for each in uploads)
