"""Uploads that were taken for stored by what a list shows, without their hash: their own document may still come.

Where a server tells little, somebody else's document can look the same. For as long as the server may still be storing
the upload's own one, a document that fits it is not taken for another upload's without a question.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar, Self

from desktop_app.domain.upload import FileIdentity, Upload, UploadState

KEPT = timedelta(hours=1)
"""After the last POST; servers behind a proxy that gave up were seen to store a document minutes later."""
_MOST = 200
"""Of more the oldest are let go of, so that the cost of each judgement and of each commit stays bounded."""


@dataclass(frozen=True, slots=True)
class Adoptions:
    """The newest come last."""

    uploads: tuple[Upload, ...] = ()
    kept: ClassVar[timedelta] = KEPT

    def joined(self, upload: Upload, now: datetime) -> Self:
        """With one more, which has been sent, and without those that are too old to matter."""
        return type(self)((*self.at(now), upload)[-_MOST:])

    def united(self, other: Self) -> Self:
        """Those of two journals of one account, in the order of their POSTs."""
        each = {upload.key: upload for upload in (*other.uploads, *self.uploads) if upload.sent_at is not None}
        return type(self)(tuple(sorted(each.values(), key=_sent_at))[-_MOST:])

    def at(self, now: datetime) -> tuple[Upload, ...]:
        """Those whose own document may still come."""
        return tuple(each for each in self.uploads if each.sent_at is not None and now - each.sent_at < self.kept)

    def record(self) -> str:
        """As a text for the journal."""
        return json.dumps(
            [
                {
                    "key": each.key,
                    "name": each.name,
                    "size": each.size,
                    "sha256": each.identity.sha256,
                    "type_id": each.type_id,
                    "mime": each.mime,
                    "server_path": each.server_path,
                    "sent_at": each.sent_at.isoformat() if each.sent_at is not None else None,
                    "clock_offset": each.clock_offset,
                }
                for each in self.uploads
            ]
        )

    @classmethod
    def of_record(cls, text: str) -> Self:
        """What `record` wrote, without the baselines: then more is asked, never less. Empty where it cannot be read."""
        try:
            return cls(tuple(_upload_of(each) for each in json.loads(text)))
        except (ValueError, TypeError, KeyError, OverflowError):
            return cls()


class TakenBack(Adoptions):
    """Uploads that the person took back after they were sent and that no list showed: they may still be stored."""

    kept = timedelta(days=1)

    def without(self, key: str) -> Self:
        """Without the one that arrived."""
        return type(self)(tuple(each for each in self.uploads if each.key != key))


def _upload_of(read: dict[str, Any]) -> Upload:
    sent_at = datetime.fromisoformat(read["sent_at"])
    offset = read["clock_offset"]
    return Upload(
        key=read["key"],
        file=Path(read["name"]),
        name=read["name"],
        identity=FileIdentity(int(read["size"]), 0, 0, read["sha256"]),
        type_id=int(read["type_id"]),
        type_caption="",
        added_at=sent_at,
        mime=read["mime"],
        server_path=read["server_path"],
        state=UploadState.UNCERTAIN,
        sent_at=sent_at,
        clock_offset=None if offset is None else float(offset),
    )


def _sent_at(upload: Upload) -> float:
    return upload.sent_at.timestamp() if upload.sent_at is not None else 0.0
