"""From the bytes of a file to a picture that fits into a room, upright and on white. Runs in the worker process.

Only kinds of files are decoded that a document may be; Pillow knows dozens more, and each is a risk.
"""

from io import BytesIO
from typing import Any

from desktop_app.pictures.formats import FORMATS, MOST_COEFFICIENTS, MOST_PIXELS, incomplete_pictures, load_formats
from desktop_app.pictures.look.structure import jpeg_parts
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest

_MOST_PAGES = 2000
_ORIENTATION = 0x0112
"""The EXIF tag; from 5 on width and height are swapped."""
_FIRST_TURNED = 5
_PDF_HEAD = b"%PDF-"
_HEAD_ROOM = 1024
"""Bytes within which a PDF may begin (ISO 32000-1, Annex H, implementation note 13)."""
_PDFIUM_PASSWORD = 4
"""FPDF_ERR_PASSWORD of fpdfview.h."""


def decode(content: bytes, request: PictureRequest) -> Picture:
    """The picture. Raises PictureError, and whatever a decoder raises at a file that nobody thought of."""
    if _PDF_HEAD in content[:_HEAD_ROOM]:
        return _decode_pdf(content, request)
    with incomplete_pictures(allowed=True):  # of a file that is cut off is shown what there is
        return _decode_image(content, request)


def _decode_image(content: bytes, request: PictureRequest) -> Picture:
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - a PDF needs no part of it

    load_formats()
    try:
        image: Any = Image.open(BytesIO(content), formats=FORMATS)
    except UnidentifiedImageError:
        raise PictureError(PictureFailure.UNREADABLE) from None
    pages = min(getattr(image, "n_frames", 1), _MOST_PAGES) if image.format == "TIFF" else 1
    if not 0 <= request.page < pages:
        raise PictureError(PictureFailure.UNREADABLE)
    if request.page:
        image.seek(request.page)
    if image.width * image.height > MOST_PIXELS:
        raise PictureError(PictureFailure.TOO_LARGE)
    longest = max(request.width, request.height)
    image.draft("RGB", (longest, longest))  # a JPEG is scaled while it is read, by 2, 4 or 8
    if image.format in {"JPEG", "MPO"} and jpeg_parts(content).held_bytes > MOST_COEFFICIENTS:
        raise PictureError(PictureFailure.TOO_LARGE)
    image = _in_colour(image)
    turned = image.getexif().get(_ORIENTATION, 1) >= _FIRST_TURNED  # only now: Pillow turns a TIFF while it is read
    room = (request.height, request.width) if turned else (request.width, request.height)
    image.thumbnail(room, Image.Resampling.BOX if image.width > 4 * room[0] else Image.Resampling.LANCZOS)
    image = ImageOps.exif_transpose(image)
    return Picture(image.width, image.height, image.tobytes(), pages)


def _in_colour(image: Any) -> Any:
    """The image in RGB: on white where it is transparent, with the upper 8 bits where it has 16."""
    from PIL import Image  # noqa: PLC0415 - see above

    exif = image.info.get("exif")
    if image.mode.startswith("I;16") or image.mode == "I":
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image.convert("RGBA"))
        image = ground
    coloured = image.convert("RGB")
    if exif is not None:
        coloured.info["exif"] = exif  # its orientation is needed yet
    return coloured


def _decode_pdf(content: bytes, request: PictureRequest) -> Picture:
    import pypdfium2  # noqa: PLC0415 - a photo needs no part of it

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PDFIUM_PASSWORD
        raise PictureError(PictureFailure.LOCKED if locked else PictureFailure.UNREADABLE) from None
    try:
        pages = min(len(document), _MOST_PAGES)
        if not 0 <= request.page < pages:
            raise PictureError(PictureFailure.UNREADABLE)
        page = document[request.page]
        width, height = page.get_size()
        if not (width > 0 and height > 0):
            raise PictureError(PictureFailure.UNREADABLE)
        scale = min(request.width / width, request.height / height)
        bitmap = page.render(scale=scale, rev_byteorder=True, may_draw_forms=True, prefer_bgrx=False)
        image = bitmap.to_pil().convert("RGB")
        image.thumbnail((request.width, request.height))  # pdfium rounds up
        return Picture(image.width, image.height, image.tobytes(), pages)
    except pypdfium2.PdfiumError:
        raise PictureError(PictureFailure.UNREADABLE) from None
    finally:
        document.close()
