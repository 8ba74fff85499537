"""Thumbnails of the person's own files, made off the window's thread with a limit on the decoder's memory.

Only JPEG and PNG: their size is known before anything is decoded, and the decoder scales down while it reads.
"""

import asyncio
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_app.domain.file_kinds import JPEG, PNG

_FORMATS = {suffix.removeprefix(".") for kind in (JPEG, PNG) for suffix in kind.suffixes}
"""As Qt names them, which is as their files end."""
_MAX_MEGABYTES = 256
_MAX_PIXELS = 120_000_000


async def load_thumbnail(file: Path, size_bytes: int | None, room: QSize) -> QImage | None:
    """Load a picture that fits in `room`. None if it is no picture, too large, missing, or not `size_bytes` long."""
    return await asyncio.to_thread(_read, file, size_bytes, room)


def _read(file: Path, size_bytes: int | None, room: QSize) -> QImage | None:
    try:
        status = file.stat()
    except OSError:
        return None
    if not file.is_file() or (size_bytes is not None and status.st_size != size_bytes):
        return None
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if _text(reader.format()) not in _FORMATS:
        return None
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MAX_PIXELS:
        return None
    QImageReader.setAllocationLimit(_MAX_MEGABYTES)
    reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _text(name: QByteArray) -> str:
    return bytes(name.data()).decode("ascii", "replace").lower()
