"""From the bytes of a file to a picture that fits into a room, upright and on white. Runs in the worker process.

Only kinds of files are decoded that a document may be; Pillow knows dozens more, and each is a risk.
"""

from io import BytesIO
from typing import Any

from desktop_app.pictures.formats import (
    FIRST_TURNED,
    FORMATS,
    MOST_COEFFICIENTS,
    MOST_PAGES,
    MOST_PIXELS,
    in_colour,
    incomplete_pictures,
    load_formats,
    needs_password,
    readable_exif,
    upright,
)
from desktop_app.pictures.look.container import PDF_HEAD, PDF_HEAD_ROOM
from desktop_app.pictures.look.structure import jpeg_parts
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest


def decode(content: bytes, request: PictureRequest) -> Picture:
    """The picture. Raises PictureError, and whatever a decoder raises at a file that nobody thought of."""
    if PDF_HEAD in content[:PDF_HEAD_ROOM]:
        return _decode_pdf(content, request)
    with incomplete_pictures(allowed=True):  # of a file that is cut off is shown what there is
        return _decode_image(content, request)


def _decode_image(content: bytes, request: PictureRequest) -> Picture:
    from PIL import ExifTags, Image, UnidentifiedImageError  # noqa: PLC0415 - a PDF needs no part of it

    load_formats()
    try:
        image: Any = Image.open(BytesIO(content), formats=FORMATS)
    except UnidentifiedImageError:
        raise PictureError(PictureFailure.UNREADABLE) from None
    pages = min(getattr(image, "n_frames", 1), MOST_PAGES) if image.format == "TIFF" else 1
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
    readable_exif(image)  # a damaged one would be copied
    coloured = in_colour(image)
    orientation = readable_exif(image).get(ExifTags.Base.Orientation, 1)  # only now: Pillow turns a TIFF as it reads
    room = (request.height, request.width) if orientation >= FIRST_TURNED else (request.width, request.height)
    coloured.thumbnail(room, Image.Resampling.BOX if image.width > 4 * room[0] else Image.Resampling.LANCZOS)
    image = upright(coloured, orientation)
    return Picture(image.width, image.height, image.tobytes(), pages)


def _decode_pdf(content: bytes, request: PictureRequest) -> Picture:
    import pypdfium2  # noqa: PLC0415 - a photo needs no part of it

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        failure = PictureFailure.LOCKED if needs_password(error) else PictureFailure.UNREADABLE
        raise PictureError(failure) from None
    try:
        pages = min(len(document), MOST_PAGES)
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
