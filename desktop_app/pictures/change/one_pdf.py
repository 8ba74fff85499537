"""Two files as one PDF: front and back. Nothing is coded anew, so that no detail is lost.

A JPEG is taken over as it is and turned by its page; a PNG keeps its pixels; pages of a PDF are taken over whole. Each
picture gets a page of its own shape, as large as if it had been scanned at 300 dots an inch. The place where a photo
was taken is cut out of it before: nobody would find it in a PDF.
"""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from desktop_app.domain.file_kinds import JPEG, PDF, PNG
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.change.location import cut_location
from desktop_app.pictures.change.pages import open_pdf, saved
from desktop_app.pictures.change.still import open_picture, orientation_of
from desktop_app.pictures.formats import FIRST_TURNED, in_colour, incomplete_pictures, upright
from desktop_app.pictures.look.container import any_kind
from desktop_app.pictures.picture import PictureError, PictureFailure

_POINTS_A_PIXEL = 72 / 300
_MOST_POINTS = 14_400
"""Of a side of a page (ISO 32000-1, Annex C, table C.1)."""
_LEAST_POINTS = 3
"""The same for the smallest one."""

_Matrix = tuple[float, float, float, float, float, float]
_MATRICES: dict[int, Callable[[float, float], _Matrix]] = {
    1: lambda wide, high: (wide, 0, 0, high, 0, 0),
    2: lambda wide, high: (-wide, 0, 0, high, wide, 0),
    3: lambda wide, high: (-wide, 0, 0, -high, wide, high),
    4: lambda wide, high: (wide, 0, 0, -high, 0, high),
    5: lambda wide, high: (0, -high, -wide, 0, wide, high),
    6: lambda wide, high: (0, -high, wide, 0, 0, high),
    7: lambda wide, high: (0, high, wide, 0, 0, 0),
    8: lambda wide, high: (0, high, -wide, 0, wide, 0),
}
"""How a picture of one by one is put onto a page of `wide` by `high`, by EXIF's orientations."""


def one_pdf(first: bytes, second: bytes) -> Changed:
    """The pages of both, in this order. Raises PictureError, and what a decoder raises."""
    import pypdfium2  # noqa: PLC0415 - a photo alone needs no part of it

    document = pypdfium2.PdfDocument.new()
    try:
        for content in (first, second):
            _append(document, content)
        return Changed(saved(document), PDF.mime, pages=len(document), is_lossless=True)
    except pypdfium2.PdfiumError:
        raise PictureError(PictureFailure.UNREADABLE) from None
    finally:
        document.close()


def _append(document: Any, content: bytes) -> None:
    kind = any_kind(content)
    if kind is PDF:
        pages = open_pdf(content)
        try:
            document.import_pages(pages)
        finally:
            pages.close()
    elif kind is JPEG:
        _append_jpeg(document, content)
    elif kind is PNG:
        _append_png(document, content)
    else:
        raise PictureError(PictureFailure.NOT_POSSIBLE)


def _append_jpeg(document: Any, content: bytes) -> None:
    import pypdfium2  # noqa: PLC0415 - as above

    photo = open_picture(content)
    with incomplete_pictures(allowed=False):
        photo.load()  # else it could be an empty page that is sent
    orientation = orientation_of(photo)
    size = photo.size[::-1] if orientation >= FIRST_TURNED else photo.size
    picture = pypdfium2.PdfImage.new(document)
    picture.load_jpeg(BytesIO(cut_location(content)), inline=True)
    _put(document, picture, size, orientation)


def _append_png(document: Any, content: bytes) -> None:
    import pypdfium2  # noqa: PLC0415 - as above

    with incomplete_pictures(allowed=False):
        photo = open_picture(content)
        if getattr(photo, "n_frames", 1) > 1:
            raise PictureError(PictureFailure.NOT_POSSIBLE)
        image = photo.convert("L") if photo.mode in {"1", "L"} and not photo.info.get("transparency") else None
        image = upright(image or in_colour(photo), orientation_of(photo))
    bitmap = pypdfium2.PdfBitmap.from_pil(image)
    picture = pypdfium2.PdfImage.new(document)
    picture.set_bitmap(bitmap)
    _put(document, picture, image.size, 1)


def _put(document: Any, picture: Any, size: tuple[int, int], orientation: int) -> None:
    """On a page of its own."""
    import pypdfium2  # noqa: PLC0415 - as above

    scale = min(_POINTS_A_PIXEL, _MOST_POINTS / max(size))
    wide, high = (max(_LEAST_POINTS, side * scale) for side in size)
    page = document.new_page(wide, high)
    picture.set_matrix(pypdfium2.PdfMatrix(*_MATRICES[orientation](wide, high)))
    page.insert_obj(picture)
    page.gen_content()
