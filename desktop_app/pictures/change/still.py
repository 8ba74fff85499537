"""A picture that is opened to be saved anew: upright, in colour or grey, with what its copy keeps beside its pixels.

The copy keeps the camera, the day and the profile of colours. All else stays behind, and so the place and a small
picture of it that would not be turned.
"""

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from desktop_app.domain.file_kinds import JPEG, WEBP
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.formats import (
    FORMATS,
    MOST_COEFFICIENTS,
    in_colour,
    incomplete_pictures,
    load_formats,
    upright,
)
from desktop_app.pictures.look.container import any_kind
from desktop_app.pictures.look.structure import jpeg_parts, webp_size
from desktop_app.pictures.picture import PictureError, PictureFailure

MOST_PIXELS = 64_000_000
"""The largest photos that phones take in their usual ways have 50 million; each is held in up to 13 bytes."""
JPEG_FORMATS = frozenset({"JPEG", "MPO"})
"""As Pillow names them."""
_SEVERAL_PICTURES = frozenset({"TIFF", "GIF", "WEBP", "PNG"})
"""Formats in which there may be more that would be lost."""
COARSE_COLOURS, FINE_COLOURS = "4:2:0", "4:4:4"
"""How many of its colours a JPEG keeps; phones keep a quarter of them."""
_FROM_PHONES = frozenset({"HEIF", "WEBP", *JPEG_FORMATS})
_MOST_PROFILE_BYTES = 64 * 1024
"""Of a profile of colours: those of phones and screens have less than 4 kB."""
_MOST_TEXT = 200
_PROFILE_SPACE = slice(16, 20)
"""Where a profile says for which colours it is (ICC.1:2022, 7.2.8)."""


@dataclass(frozen=True, slots=True)
class Still:
    """A picture in memory."""

    image: Any = field(repr=False)
    """Of Pillow, upright, grey or in RGB."""
    exif: bytes = field(default=b"", repr=False)
    profile: bytes | None = field(default=None, repr=False)
    colours: str = FINE_COLOURS

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return int(self.image.width), int(self.image.height)

    def as_jpeg(self, image: Any = None, **how: Any) -> bytes:
        """The bytes of a JPEG of it, or of an image that was made of it; `how` is what Pillow saves it with."""
        options = {"subsampling": self.colours, "exif": self.exif, "icc_profile": self.profile, **how}
        file = BytesIO()
        (image or self.image).save(file, "JPEG", **options)
        return file.getvalue()

    def changed(self, content: bytes, before: tuple[int, int], after: tuple[int, int]) -> Changed:
        """A JPEG of it as what a change comes to."""
        return Changed(content, JPEG.mime, before, after)


def open_picture(content: bytes) -> Any:
    """A picture that is not decoded yet and that may be. Raises PictureError, and what its decoder raises."""
    from PIL import Image  # noqa: PLC0415 - a PDF needs no part of it

    load_formats()
    if any_kind(content) is WEBP:  # its decoder takes the memory for all pixels as soon as it is opened
        _require_affordable(*webp_size(content))
    image: Any = Image.open(BytesIO(content), formats=FORMATS)
    _require_affordable(*image.size)
    if image.format in JPEG_FORMATS and jpeg_parts(content).held_bytes > MOST_COEFFICIENTS:
        raise PictureError(PictureFailure.TOO_LARGE)
    return image


def open_still(content: bytes) -> Still:
    """A picture, decoded to its end. Raises PictureError, and what its decoder raises."""
    with incomplete_pictures(allowed=False):
        image = open_picture(content)
        if image.format in _SEVERAL_PICTURES and getattr(image, "n_frames", 1) > 1:
            raise PictureError(PictureFailure.NOT_POSSIBLE)
        decoded = image.convert("L") if _is_grey(image) else in_colour(image)
        turned = upright(decoded, orientation_of(image))  # asked only now: Pillow turns a TIFF while it is read
    colours = COARSE_COLOURS if image.format in _FROM_PHONES else FINE_COLOURS
    return Still(turned, _kept_exif(image), _kept_profile(image, decoded), colours)


def orientation_of(image: Any) -> int:
    """How a picture is turned, 1 to 8 (EXIF 2.32, 4.6.4, tag 274)."""
    from PIL import ExifTags  # noqa: PLC0415 - a PDF needs no part of it

    orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    return orientation if orientation in range(1, 9) else 1


def _require_affordable(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise PictureError(PictureFailure.TOO_LARGE)


def _is_grey(image: Any) -> bool:
    return image.mode in {"1", "L"} and "transparency" not in image.info


def _kept_exif(image: Any) -> bytes:
    """The camera and the day, for those who ask whether it is a photo."""
    from PIL import ExifTags, Image  # noqa: PLC0415 - a PDF needs no part of it

    found, kept = image.getexif(), Image.Exif()
    for tag in (ExifTags.Base.Make, ExifTags.Base.Model, ExifTags.Base.DateTime):
        if text := _text(found.get(tag)):
            kept[tag] = text
    taken = _text(found.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal))
    if taken:
        kept.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
    return kept.tobytes() if len(kept) else b""


def _text(value: Any) -> str:
    return value[:_MOST_TEXT] if isinstance(value, str) else ""


def _kept_profile(image: Any, decoded: Any) -> bytes | None:
    """The profile of colours, where it is for the colours that the copy has."""
    profile = image.info.get("icc_profile")
    if not isinstance(profile, bytes) or len(profile) > _MOST_PROFILE_BYTES:
        return None
    return profile if profile[_PROFILE_SPACE] == (b"GRAY" if decoded.mode == "L" else b"RGB ") else None
