"""The one picture that a page of a PDF is made of, as it was put in: drawn anew, it would have lost its finest grain.

Scanners and telephones put a JPEG on a page as it is. What blur, compression and screens leave in it shows in its own
pixels only.
"""

from dataclasses import dataclass
from io import BytesIO
from math import atan2, degrees
from typing import Any

from desktop_app.pictures.formats import readable_exif

_JPEG_FILTER = "DCTDecode"
_WRITTEN_AS_TEXT = frozenset({"ASCII85Decode", "ASCIIHexDecode"})
"""What may lie around a JPEG and makes it no smaller, so that it hides no bomb."""
_PLAIN_MODES = frozenset({"L", "RGB"})
_QUARTER = 90
_ASKEW = 1.0
"""Degrees by which a picture on a page may be turned and still counts as straight."""
_TURNED = {0: 1, 90: 6, 180: 3, 270: 8}
"""Degrees clockwise, and what the EXIF tag Orientation says of a picture that is shown so."""
_WHOLE_PAGE = 0.8
"""Of its page, that a picture covers which is all there is: a photo may keep a margin."""
_MOST_OBJECTS = 2000
"""Drawn on a page beside which a picture is not all there is; they are not asked one by one."""
_ALONE = 0.04
"""The same of a picture beside which the page has nothing at all."""


@dataclass(frozen=True, slots=True)
class Embedded:
    """A JPEG as it lies in the file."""

    content: bytes
    orientation: int
    """As the EXIF tag counts, 1 to 8: how the page shows it."""


def is_photo(page: Any) -> bool:
    """Whether one picture is all that a page shows: it covers the page, or stands alone on it."""
    pictures = pictures_on(page)
    if len(pictures) != 1 or page.get_textpage().count_chars():
        return False
    left, bottom, right, top = pictures[0].get_bounds()
    width, height = page.get_size()
    share = (right - left) * (top - bottom) / (width * height)
    return bool(share >= _WHOLE_PAGE or (share >= _ALONE and sum(1 for _ in page.get_objects()) == 1))


def pictures_on(page: Any) -> list[Any]:
    """The pictures of a page; none where there are so many drawings that no picture is all there is."""
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE, FPDFPage_CountObjects  # noqa: PLC0415 - a photo needs no part of it

    if FPDFPage_CountObjects(page) > _MOST_OBJECTS:
        return []
    return list(page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]))


def embedded_jpeg(page: Any) -> Embedded | None:
    """The JPEG that a page is made of; None where it is none, or is shown in another way than it lies there."""
    import pypdfium2  # noqa: PLC0415 - see above

    picture = pictures_on(page)[0]
    try:
        *around, last = picture.get_filters() or [""]
        if last != _JPEG_FILTER or not _WRITTEN_AS_TEXT.issuperset(around):
            return None
        turned = _TURNED.get(_clockwise(picture.get_matrix(), page.get_rotation()))
        content = bytes(picture.get_data(decode_simple=True))
    except pypdfium2.PdfiumError:
        return None
    return Embedded(content, turned) if turned is not None and _is_plain(content) else None


def _clockwise(matrix: Any, rotation: int) -> int:
    """Degrees by which a page shows its picture turned; -1 where it shows it mirrored, slanted or askew."""
    a, b, c, d = matrix.get()[:4]
    if a * d - b * c <= 0:
        return -1
    across, up = degrees(atan2(b, a)), degrees(atan2(-c, d))
    steps = round(across / _QUARTER)
    if max(abs(across - steps * _QUARTER), abs((up - across + 180) % 360 - 180)) > _ASKEW:
        return -1
    return (rotation - steps * _QUARTER) % 360


def _is_plain(content: bytes) -> bool:
    """Whether it is a JPEG in grey or three colours, and does not say itself that it be turned: no page heeds that."""
    from PIL import ExifTags, Image, UnidentifiedImageError  # noqa: PLC0415 - as above

    try:
        image = Image.open(BytesIO(content), formats=("JPEG",))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
        return False
    return image.mode in _PLAIN_MODES and readable_exif(image).get(ExifTags.Base.Orientation, 1) == 1
