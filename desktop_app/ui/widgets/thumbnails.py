"""Thumbnails of the person's own files, made off the window's thread with a limit on the decoder's memory.

The bytes are read first and decoded from memory: a decoder that waits for a drive could not be told to stop.

Only JPEG and PNG: their size is known before anything is decoded, and the decoder scales down while it reads.
"""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_app.domain.errors import FileError
from desktop_app.domain.file_kinds import JPEG, PNG
from desktop_app.storage.file_access import Attempt, FileAccess

_FORMATS = {suffix.removeprefix(".") for kind in (JPEG, PNG) for suffix in kind.suffixes}
"""As Qt names them, which is as their files end."""
_MAX_MEGABYTES = 256
_MAX_PIXELS = 120_000_000
_SIGNATURES = (b"\xff\xd8", b"\x89PNG")
"""How the bytes of a JPEG and a PNG begin: nothing else is read any further."""
_HEAD_BYTES = 16
_PIECE_BYTES = 1024 * 1024
_MAX_FILE_BYTES = 64 * 1024 * 1024
"""Larger files are no photos; they would be read into memory."""


async def load_thumbnail(files: FileAccess, file: Path, size_bytes: int | None, room: QSize) -> QImage | None:
    """Load a picture that fits in `room`. None if it is no picture, too large, missing, or not `size_bytes` long, and
    if its drive does not answer.
    """
    try:
        return await files.run(file, lambda attempt: _read(attempt, file, size_bytes, room))
    except FileError:
        return None


def _read(attempt: Attempt, file: Path, size_bytes: int | None, room: QSize) -> QImage | None:
    with closing(attempt.open(file)) as opened:
        if size_bytes not in {None, opened.size} or opened.size > _MAX_FILE_BYTES:
            return None
        content = QByteArray(opened.read(_HEAD_BYTES))
        if not bytes(content.data()).startswith(_SIGNATURES):
            return None
        while piece := opened.read(_PIECE_BYTES):
            content.append(piece)
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
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
