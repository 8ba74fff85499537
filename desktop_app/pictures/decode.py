"""From the bytes of a file to a picture that fits into a room, upright and on white. Runs in the worker process.

Only kinds of files are decoded that a document may be; Pillow knows dozens more, and each is a risk.
"""

from importlib import import_module
from io import BytesIO
from typing import Any

from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest

_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "BMP", "GIF")
"""As Pillow names them. MPO, a JPEG with a second picture behind the first, begins as a JPEG does."""
_PLUGINS = ("Jpeg", "Mpo", "Png", "WebP", "Tiff", "Bmp", "Gif")
"""Where Pillow has them; HEIF is pi-heif's."""
_MOST_PIXELS = 200_000_000
"""A phone's largest photo has 200 million; decoded it takes 600 MB."""
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
    return _decode_image(content, request)


def _decode_image(content: bytes, request: PictureRequest) -> Picture:
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - a PDF needs no part of it

    _load_formats()
    try:
        image: Any = Image.open(BytesIO(content), formats=_FORMATS)
    except UnidentifiedImageError:
        raise PictureError(PictureFailure.UNREADABLE) from None
    pages = min(getattr(image, "n_frames", 1), _MOST_PAGES) if image.format == "TIFF" else 1
    if not 0 <= request.page < pages:
        raise PictureError(PictureFailure.UNREADABLE)
    if request.page:
        image.seek(request.page)
    if image.width * image.height > _MOST_PIXELS:
        raise PictureError(PictureFailure.TOO_LARGE)
    longest = max(request.width, request.height)
    image.draft("RGB", (longest, longest))  # a JPEG is scaled while it is read, by 2, 4 or 8
    image = _in_colour(image)
    turned = image.getexif().get(_ORIENTATION, 1) >= _FIRST_TURNED  # only now: Pillow turns a TIFF while it is read
    room = (request.height, request.width) if turned else (request.width, request.height)
    image.thumbnail(room, Image.Resampling.BOX if image.width > 4 * room[0] else Image.Resampling.LANCZOS)
    image = ImageOps.exif_transpose(image)
    return Picture(image.width, image.height, image.tobytes(), pages)


def _load_formats() -> None:
    """Make the decoders known to Pillow; all but the usual ones are loaded only when they are asked for."""
    from pi_heif import register_heif_opener  # noqa: PLC0415 - see above
    from PIL import Image, ImageFile  # noqa: PLC0415 - as above

    for name in _PLUGINS:
        import_module(f"PIL.{name}ImagePlugin")
    register_heif_opener()
    Image.MAX_IMAGE_PIXELS = None  # the limit is ours
    ImageFile.LOAD_TRUNCATED_IMAGES = True  # of a file that is cut off is shown what there is


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
