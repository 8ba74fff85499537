"""From a file that the person chose to an upload, and what the past says about it."""

import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from desktop_app.checks.inspection import Inspection
from desktop_app.desk.journal_selection import now
from desktop_app.domain.findings import ALREADY_REFUSED, ALREADY_SENT, LOOKS_REFUSED, LOOKS_SENT, Finding
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.text import storable
from desktop_app.domain.upload import FileIdentity, Receipt, Upload, UploadState
from desktop_app.outbox.picture_history import PictureHistory

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


class HandedIn(Protocol):
    """What this account handed in; the real one is Outbox."""

    def receipts_with(self, sha256: str, /) -> Sequence[Receipt]:
        """What was stored of the same bytes, the oldest first."""

    @property
    def pictures(self) -> PictureHistory:
        """The same by what it shows."""


def with_earlier_uploads(file: Path, inspection: Inspection, handed_in: HandedIn) -> Inspection:
    """The look, with a warning when the same bytes or the same picture was handed in, or even rejected, before."""
    warning = _of_history(file.name, inspection, handed_in)
    if warning is None:
        return inspection
    return replace(inspection, file_findings=(*inspection.file_findings, warning))


def _of_history(name: str, inspection: Inspection, handed_in: HandedIn) -> Finding | None:
    """What the past says, the worst alone: each of them says that it was sent."""
    if inspection.identity is None or not inspection.identity.sha256:
        return None
    sha256 = inspection.identity.sha256
    known = handed_in.pictures.get(sha256)
    if known is not None and known.is_refused:
        return ALREADY_REFUSED.found(name=name)
    if same := handed_in.receipts_with(sha256):
        return ALREADY_SENT.found(name=name, when=_day(same[-1]))
    fingerprint = inspection.facts.fingerprint
    return None if fingerprint is None else _of_like(name, handed_in.pictures.like(fingerprint), handed_in)


def _of_like(name: str, alike: Sequence[KnownPicture], handed_in: HandedIn) -> Finding | None:
    """What became of the same picture in other files."""
    if any(each.is_refused for each in alike):
        return LOOKS_REFUSED.found(name=name)
    stored = [receipt for each in alike for receipt in handed_in.receipts_with(each.sha256)]
    if not stored:
        return None
    return LOOKS_SENT.found(name=name, when=_day(max(stored, key=lambda receipt: receipt.stored_at)))


def _day(receipt: Receipt) -> str:
    return receipt.stored_at.astimezone().date().isoformat()


def pictures_of(new_uploads: Iterable[NewUpload]) -> list[KnownPicture]:
    """What is remembered of files that are handed in."""
    looks = [each.inspection for each in new_uploads]
    return [
        KnownPicture(look.identity.sha256, look.facts.fingerprint)
        for look in looks
        if look.identity is not None and look.identity.sha256 and look.facts.fingerprint is not None
    ]


def is_active(upload: Upload) -> bool:
    """Whether an upload moves by itself, without the person."""
    return upload.state in MOVING and not upload.paused


def count_unfinished(uploads: Collection[Upload]) -> tuple[int, int]:
    """How many of the uploads of last time are sent by themselves, and how many may have arrived already."""
    lost = (UploadState.SENDING, UploadState.UNCERTAIN)
    waiting = sum(is_active(each) for each in uploads if each.state not in lost)
    return waiting, sum(each.state in lost for each in uploads)
