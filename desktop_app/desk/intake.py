"""From a file that the person chose to an upload, and what the past says about it."""

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.checks.inspection import FileLook
from desktop_app.desk.journal_selection import now
from desktop_app.domain.errors import AlreadySentError
from desktop_app.domain.findings import Finding, Severity
from desktop_app.domain.upload import FileIdentity, Receipt, Upload, UploadState

_MOVING = frozenset({UploadState.QUEUED, UploadState.SENDING, UploadState.UNCERTAIN})
_NO_FILE = FileIdentity(0, 0, 0, "")


@dataclass(frozen=True, slots=True)
class Addition:
    """A file that the person chose, with the type they gave it."""

    file: Path
    look: FileLook
    type_id: int
    type_caption: str
    server_path: str = ""
    """Only for the encoding json-path."""


def upload_of(addition: Addition) -> Upload:
    """A new upload for it."""
    return Upload(
        key=str(uuid.uuid4()),
        file=addition.file,
        name=addition.file.name,
        identity=addition.look.identity or _NO_FILE,
        type_id=addition.type_id,
        type_caption=addition.type_caption,
        added_at=now(),
        mime=addition.look.mime,
        server_path=addition.server_path,
    )


def with_history(file: Path, look: FileLook, receipts: Iterable[Receipt]) -> FileLook:
    """The look, with a warning when the same bytes were handed in before."""
    sha256 = look.identity.sha256 if look.identity is not None else ""
    same = [each for each in receipts if sha256 and each.sha256 == sha256]
    if not same:
        return look
    warning = AlreadySentError(name=file.name, when=same[-1].stored_at.astimezone().date().isoformat())
    return replace(look, findings=(*look.findings, Finding(Severity.WARNING, warning)))


def goes_on(upload: Upload) -> bool:
    """Whether an upload moves by itself, without the person."""
    return upload.state in _MOVING and not upload.paused


def left_behind(uploads: Collection[Upload]) -> tuple[int, int]:
    """How many of the uploads of last time are sent by themselves, and how many may have arrived already."""
    lost = [each for each in uploads if each.state in (UploadState.SENDING, UploadState.UNCERTAIN)]
    return sum(goes_on(each) for each in uploads if each not in lost), len(lost)
