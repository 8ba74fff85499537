"""A picture or a PDF that lies on its side, turned by quarters.

Many receivers ignore the tag that says how a photo is to be turned, so the pixels are turned. A PNG and a PDF lose
nothing by that. A JPEG has to be coded anew; with the tables of the original, turned like its pixels, its coefficients
come out nearly as they were, and it stays as large as it was.
"""

from io import BytesIO
from typing import Any

from desktop_app.domain.file_kinds import PDF, PNG
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.change.pages import open_pdf, saved
from desktop_app.pictures.change.still import (
    COARSE_COLOURS,
    FINE_COLOURS,
    JPEG_FORMATS,
    Still,
    open_picture,
    open_still,
    orientation_of,
)
from desktop_app.pictures.formats import FIRST_TURNED, incomplete_pictures, upright
from desktop_app.pictures.look.container import any_kind
from desktop_app.pictures.picture import PictureError, PictureFailure

_QUALITY = 95
"""1 to 100 as libjpeg counts, of what was no JPEG before."""
_SIDE = 8
"""Of a table of a JPEG."""
_QUARTER_DEGREES = 90
_EXIF, _PROFILE = "exif", "icc_profile"
_COARSE = 2
"""As Pillow numbers the ways in which a JPEG keeps its colours."""


def rotate(content: bytes, turns: int) -> Changed:
    """A copy turned by quarters clockwise. Raises PictureError, and what a decoder raises."""
    if turns not in range(1, 4):
        raise PictureError(PictureFailure.NOT_POSSIBLE)
    kind = any_kind(content)
    if kind is PDF:
        return _turned_pdf(content, turns)
    if kind is PNG:
        return _turned_png(content, turns)
    still = open_still(content)
    image = _turned(still.image, turns)
    return still.changed(still.as_jpeg(image, **_how(content, still, turns)), still.size, image.size)


def _turned(image: Any, turns: int) -> Any:
    from PIL import Image  # noqa: PLC0415 - a PDF needs no part of it

    clockwise = (Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_90)
    return image.transpose(clockwise[turns - 1])


def _how(content: bytes, still: Still, turns: int) -> dict[str, Any]:
    """What Pillow saves the turned picture with: the tables of the JPEG that it was, where there was one."""
    from PIL import JpegImagePlugin  # noqa: PLC0415 - as above

    original = open_picture(content)
    if original.format not in JPEG_FORMATS or original.mode not in {"L", "RGB"}:
        return {"quality": _QUALITY, "subsampling": FINE_COLOURS if still.colours == FINE_COLOURS else COARSE_COLOURS}
    swaps = (orientation_of(original) >= FIRST_TURNED) != (turns % 2 == 1)
    tables = original.quantization
    if swaps:
        tables = {number: _swapped(table) for number, table in tables.items()}
    sampling = JpegImagePlugin.get_sampling(original)
    return {"qtables": tables, "subsampling": COARSE_COLOURS if sampling == _COARSE else FINE_COLOURS}


def _swapped(table: Any) -> list[int]:
    """A table with its rows as columns."""
    return [table[_SIDE * (place % _SIDE) + place // _SIDE] for place in range(_SIDE * _SIDE)]


def _turned_png(content: bytes, turns: int) -> Changed:
    """All that its pixels say stays as it is, what cannot be seen through too."""
    with incomplete_pictures(allowed=False):
        image = open_picture(content)
        if getattr(image, "n_frames", 1) > 1:
            raise PictureError(PictureFailure.NOT_POSSIBLE)
        image.load()
    profile, transparent = image.info.get(_PROFILE), image.info.get("transparency")
    standing = upright(image, orientation_of(image))
    turned = _turned(standing, turns)
    turned.info.pop(_EXIF, None)
    file = BytesIO()
    options = {} if transparent is None else {"transparency": transparent}
    turned.save(file, "PNG", icc_profile=profile, exif=b"", **options)
    return Changed(file.getvalue(), PNG.mime, standing.size, turned.size, is_lossless=True)


def _turned_pdf(content: bytes, turns: int) -> Changed:
    """Only how each page is to be shown is written anew."""
    document = open_pdf(content)
    try:
        pages = len(document)
        for number in range(pages):
            page = document[number]
            page.set_rotation((page.get_rotation() + _QUARTER_DEGREES * turns) % (4 * _QUARTER_DEGREES))
        return Changed(saved(document), PDF.mime, pages=pages, is_lossless=True)
    finally:
        document.close()
