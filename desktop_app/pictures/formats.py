"""Makes Pillow know the formats that a document may have, and no others: each of its dozens of decoders is a risk.

Pillow keeps whether it accepts a file that is cut off in a global variable. A preview shows what there is of such a
file, a look has to tell it: each says which it wants, for the time that it decodes.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Exif, Image

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "BMP", "GIF")
"""As Pillow names them. MPO, a JPEG with a second picture behind the first, begins as a JPEG does."""
_PLUGINS = ("Jpeg", "Mpo", "Png", "WebP", "Tiff", "Bmp", "Gif")
"""Where Pillow has them; HEIF is pi-heif's."""
MOST_PIXELS = 200_000_000
"""A phone's largest photo has so many."""
MOST_PAGES = 2000
"""Of a file; more are not counted."""
FIRST_TURNED = 5
"""Of EXIF's orientations: from this one on width and height are swapped."""
_BYTE = 256
"""What 16 bits are divided by to get 8."""
BAD_EXIF = (SyntaxError, ValueError, TypeError, KeyError, OSError, struct.error)
"""What Pillow raises at tags that are damaged."""
_PDFIUM_PASSWORD = 4
"""FPDF_ERR_PASSWORD of fpdfview.h."""
_PDFIUM_SECURITY = 5
"""FPDF_ERR_SECURITY of fpdfview.h: a way of locking that is not the standard one, such as certificates."""
MOST_HELD = 300 * 1024 * 1024
"""Bytes of pixels, and of copies of them, at once: the process stays below 400 MB with the file beside them."""
MOST_COEFFICIENTS = 160 * 1024 * 1024
"""Bytes that a progressive JPEG makes its decoder hold however small the picture is that is wanted of it."""


def load_formats() -> None:
    """Make the decoders known to Pillow; all but the usual ones are loaded only when they are asked for."""
    from pi_heif import register_heif_opener  # noqa: PLC0415 - a PDF needs no part of it
    from PIL import Image  # noqa: PLC0415 - as above

    for name in _PLUGINS:
        import_module(f"PIL.{name}ImagePlugin")
    register_heif_opener()
    Image.MAX_IMAGE_PIXELS = None  # the limits are ours


@contextmanager
def incomplete_pictures(*, allowed: bool) -> Iterator[None]:
    """Whether a picture that is cut off is decoded as far as it goes, or is an error."""
    from PIL import ImageFile  # noqa: PLC0415 - a PDF needs no part of it

    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = allowed
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def in_colour(image: "Image") -> "Image":
    """A copy in RGB: on white where it is transparent, with the upper 8 bits where it has 16."""
    from PIL import Image  # noqa: PLC0415 - a PDF needs no part of it

    if image.mode.startswith("I;16") or image.mode == "I":
        return image.convert("I").point(lambda value: value / _BYTE).convert("L").convert("RGB")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image.convert("RGBA"))
        return ground.convert("RGB")
    return image.convert("RGB")


def readable_exif(image: "Image") -> "Exif":
    """What a picture says about itself. Where that is damaged it is taken away: the picture itself may be good."""
    from PIL import Image  # noqa: PLC0415 - as above

    try:
        if "exif" in image.info:
            Image.Exif().load(image.info["exif"])  # Pillow may have failed at it before, and says so only once
        return image.getexif()
    except BAD_EXIF:
        image.info.pop("exif", None)
        return Image.Exif()


def upright(coloured: "Image", orientation: int) -> "Image":
    """A picture turned as EXIF's tag says."""
    from PIL import ExifTags, ImageOps  # noqa: PLC0415 - as above

    coloured.getexif()[ExifTags.Base.Orientation] = orientation
    return ImageOps.exif_transpose(coloured)


def needs_password(error: Exception) -> bool:
    """Whether it is for a password that pdfium did not open a document."""
    return getattr(error, "err_code", None) == _PDFIUM_PASSWORD


def needs_more_than_password(error: Exception) -> bool:
    """Whether it is for a lock without a password, such as a certificate, that pdfium did not open a document."""
    return getattr(error, "err_code", None) == _PDFIUM_SECURITY
