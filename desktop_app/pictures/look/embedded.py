"""The one picture that a page of a PDF is made of, as it was put in: drawn anew, it would have lost its finest grain.

Scanners and telephones put a JPEG on a page as it is. What blur, compression and screens leave in it shows in its own
pixels only.
"""

from ctypes import c_float
from dataclasses import dataclass
from io import BytesIO
from math import atan2, degrees, inf
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
_MOST_SEGMENTS = 100
"""Straight and curved lines on such a page: a ground and a frame have ten, a letter whose print was made lines has
thousands, and its picture is only the paper below."""
_LEAST_SIDE = 32
"""Pixels of a photo: a smaller picture is a shade, whose print is in the mask that lies over it."""
_NEARLY_ALL = 0.98
"""Of a picture, that is seen on the page where nothing was cut off it on purpose."""
_ALONE = 0.04
"""The same of a picture beside which the page has nothing at all."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""


@dataclass(frozen=True, slots=True)
class Embedded:
    """A JPEG as it lies in the file."""

    content: bytes
    orientation: int
    """As the EXIF tag counts, 1 to 8: how the page shows it."""


def is_photo(page: Any) -> bool:
    """Whether one picture is all that a page shows: it covers the page, or stands alone on it."""
    pictures = pictures_on(page)
    if len(pictures) != 1 or page.get_textpage().count_chars() or _is_drawn_on(page):
        return False
    if min(pictures[0].get_px_size()) < _LEAST_SIDE:
        return False
    share = _area(seen_box(page)) / _area(page.get_bbox())
    return share >= _WHOLE_PAGE or (share >= _ALONE and _things_on(page) == 1)


def pictures_on(page: Any) -> list[Any]:
    """The pictures of a page; none where there are so many drawings that no picture is all there is."""
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE, FPDFPage_CountObjects  # noqa: PLC0415 - a photo needs no part of it

    if FPDFPage_CountObjects(page) > _MOST_OBJECTS:
        return []
    return list(page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]))


def whole_box(page: Any) -> Box:
    """Where the one picture of a page lies, in points: left, bottom, right and top."""
    left, bottom, right, top = _outermost(pictures_on(page)[0]).get_bounds()
    return left, bottom, right, top


def seen_box(page: Any) -> Box:
    """The part of it that is seen: the page may end within the picture, or show a cut-out of it."""
    shown = _outermost(pictures_on(page)[0])
    left, bottom, right, top = _common(_common(shown.get_bounds(), page.get_bbox()), _clip_box(shown))
    return left, bottom, max(left, right), max(bottom, top)


def is_cut_out(page: Any) -> bool:
    """Whether a part of the picture is not seen."""
    return _area(seen_box(page)) < _NEARLY_ALL * _area(whole_box(page))


def _outermost(picture: Any) -> Any:
    """What holds a picture on the page itself: only of that the bounds are the page's."""
    while picture.container is not None:
        picture = picture.container
    return picture


def _area(box: Box) -> float:
    left, bottom, right, top = box
    return (right - left) * (top - bottom)


def _common(one: Box, other: Box) -> Box:
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _clip_box(shown: Any) -> Box:
    """What the page cuts out of a thing on it; without an end where it is cut along too many lines to be followed."""
    from pypdfium2 import raw  # noqa: PLC0415 - see above

    box: Box = (-inf, -inf, inf, inf)
    clip = raw.FPDFPageObj_GetClipPath(shown)
    x, y = c_float(), c_float()
    for path in range(min(_MOST_SEGMENTS, raw.FPDFClipPath_CountPaths(clip))):
        count = raw.FPDFClipPath_CountPathSegments(clip, path)
        if not 0 < count <= _MOST_SEGMENTS:
            continue
        segments = (raw.FPDFClipPath_GetPathSegment(clip, path, number) for number in range(count))
        points = [(x.value, y.value) for each in segments if raw.FPDFPathSegment_GetPoint(each, x, y)]
        if points:
            across, up = zip(*points, strict=True)
            box = _common(box, (min(across), min(up), max(across), max(up)))
    return box


def _is_drawn_on(page: Any) -> bool:
    """Whether a page has lines, letters that were made lines, or notes and fields besides: the picture is not all."""
    from pypdfium2 import raw  # noqa: PLC0415 - see above

    segments = 0
    for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        segments += max(0, raw.FPDFPath_CountSegments(path))
        if segments > _MOST_SEGMENTS:
            return True
    for number in range(min(_MOST_OBJECTS, raw.FPDFPage_GetAnnotCount(page))):
        note = raw.FPDFPage_GetAnnot(page, number)
        kind = raw.FPDFAnnot_GetSubtype(note)
        raw.FPDFPage_CloseAnnot(note)
        if kind not in {raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP}:
            return True
    return False


def _things_on(page: Any) -> int:
    """Things on a page; what only holds others is none."""
    from pypdfium2.raw import FPDF_PAGEOBJ_FORM  # noqa: PLC0415 - see above

    return sum(1 for each in page.get_objects() if each.type != FPDF_PAGEOBJ_FORM)


def embedded_jpeg(page: Any) -> Embedded | None:
    """The JPEG that a page is made of; None where it is none, or is shown in another way than it lies there."""
    import pypdfium2  # noqa: PLC0415 - see above

    picture = pictures_on(page)[0]
    try:
        if picture.container is not None or is_cut_out(page):
            return None
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
