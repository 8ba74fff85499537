"""Thumbnails of the person's own files: what the desk's previews make, as Qt shows it."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from desktop_app.desk.previews import Previews
from desktop_app.pictures.picture import Picture, PictureRequest


async def load_thumbnail(previews: Previews, file: Path, size_bytes: int | None, room: QSize) -> QImage | None:
    """Load a picture that fits in `room`. None if it is no picture, too large, missing, or not `size_bytes` long, and
    if its drive does not answer.
    """
    picture = await previews.find(file, PictureRequest(room.width(), room.height()), size_bytes)
    return image_of(picture) if picture is not None else None


def image_of(picture: Picture) -> QImage:
    """A picture as Qt draws it; it has the pixels for itself."""
    bytes_a_line = 3 * picture.width
    format_ = QImage.Format.Format_RGB888
    return QImage(picture.pixels, picture.width, picture.height, bytes_a_line, format_).copy()
