"""A picture made ready to be looked at: decoded once, upright, at a size that every check can afford."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image

from desktop_app.pictures.formats import BAD_EXIF, FIRST_TURNED, in_colour, readable_exif, upright
from desktop_app.pictures.look.details import Details, decoded_in_grey, details_of, no_details, power_of
from desktop_app.pictures.look.document_finder import FoundDocument, find_document, possible_documents
from desktop_app.pictures.look.tiles import TILE, Tiles, tiles_of

FINE_SIDE = 2400
"""Pixels of the longer side, at most, of the picture that is read: the print of a page across it is legible."""
WORKING_SIDE = 1600
"""Pixels of the longer side that the checks see: fine print of a card across the picture is legible at this size."""
_PLACE = frozenset({ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLongitude})
"""A camera that does not know where it is may write other tags about places."""
_XMP_ROOM = 65_536
"""Bytes of XMP that are searched for the name of a program."""
_CREATOR_TOOL = re.compile(rb"CreatorTool(?:=\"|>)([^\"<]{1,80})")
_SCREENSHOT = "screenshot"
"""What telephones write into a screenshot's comment."""
_DRAFTED = frozenset({"JPEG", "MPO"})
"""What Pillow scales down while it decodes, so that the image's size is no longer the file's."""
_STANDARD_LUMINANCE_SUM = 3681
"""Sum of the 64 numbers of table K.1 in ITU-T T.81, which libjpeg uses at quality 50."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What the file says about where the picture comes from. Never logged: names of devices and places are private."""

    format: str = ""
    """As Pillow names it: JPEG, PNG, HEIF, …"""
    make: str = field(default="", repr=False)
    model: str = field(default="", repr=False)
    """Of the camera; empty where the file does not say."""
    programs: tuple[str, ...] = field(default=(), repr=False)
    """All that the file names as having written it, cameras' own software too."""
    has_location: bool = False
    says_screenshot: bool = False
    quality: int | None = None
    """Of a JPEG, 1 to 100 as libjpeg counts, estimated by its tables; None for other formats."""

    @property
    def has_camera(self) -> bool:
        """Whether the file names the camera that took it."""
        return bool(self.make or self.model)


@dataclass(frozen=True, eq=False)
class Pixels:
    """A picture as the checks see it."""

    rgb: NDArray[np.uint8] = field(repr=False)
    """Rows, columns, three colours; the longer side is at most WORKING_SIDE."""
    grey: NDArray[np.uint8] = field(repr=False)
    """The same as brightness."""
    width: int
    """Of the upright picture in full, in pixels."""
    height: int
    origin: Origin = Origin()
    details: Details = field(default_factory=no_details, repr=False)
    """Pieces at the full size."""
    fine: NDArray[np.uint8] | None = field(default=None, repr=False)
    """Brightness at a larger size, for whoever reads its text; None in tests that need none."""

    @cached_property
    def tiles(self) -> Tiles:
        """The picture in tiles, cut once for all checks."""
        return tiles_of(self.grey)

    @cached_property
    def detail_power(self) -> NDArray[np.float32]:
        """Of each of the pieces its power spectrum, as numpy's rfft2 orders it, made once for all checks."""
        return power_of(self.details)

    @cached_property
    def possible_documents(self) -> tuple[FoundDocument, ...]:
        """All that may be the document, the likeliest first, looked for once for all checks."""
        return possible_documents(self.rgb)

    @cached_property
    def document(self) -> FoundDocument | None:
        """Where the document lies; None where none stands out."""
        return find_document(self)

    @cached_property
    def document_tiles(self) -> NDArray[np.bool_] | None:
        """Which tiles lie within the document; None where its corners are not known."""
        return None if self.document is None else self.tiles_within(self.document)

    def tiles_within(self, document: FoundDocument) -> NDArray[np.bool_]:
        """Which tiles lie within what may be the document."""
        return self.cells_within(document, min(TILE, *self.grey.shape))

    def cells_within(self, document: FoundDocument, side: int) -> NDArray[np.bool_]:
        """Of squares with so many pixels on a side, those within what may be the document; a last part is left out."""
        rows, columns = (length // side for length in self.grey.shape)
        y, x = np.mgrid[0:rows, 0:columns] + 0.5
        x, y = x * side / self.grey.shape[1], y * side / self.grey.shape[0]
        inside = np.ones((rows, columns), np.bool_)
        corners = document.corners
        for (left, top), (right, bottom) in zip(corners, (*corners[1:], corners[0]), strict=True):
            inside &= (right - left) * (y - top) - (bottom - top) * (x - left) > 0
        return inside

    @property
    def scale(self) -> float:
        """The longer side of what the checks see, as a share of WORKING_SIDE."""
        return float(max(self.grey.shape)) / WORKING_SIDE


def pixels_of(image: Image.Image, shown_as: int | None = None) -> Pixels:
    """Decode an opened picture and read its facts. Whoever shows it turned says so as the EXIF tag Orientation does.

    The image must not have been loaded: a large JPEG is scaled down while it is decoded. Raises whatever its decoder
    raises.
    """
    stored, file = image.size, getattr(image, "fp", None)
    origin = _origin(image)
    if max(stored) > WORKING_SIDE:
        image.draft(None, _fitted(stored))  # only a JPEG can
    coloured = in_colour(image)
    said = readable_exif(image).get(ExifTags.Base.Orientation, 1)  # only now: Pillow turns a TIFF as it reads
    orientation = said if shown_as is None else shown_as
    if image.format not in _DRAFTED:
        stored = image.size
    fine = np.asarray(upright(fine_grey(coloured), orientation))
    full = coloured if coloured.size == stored else None
    if max(coloured.size) > WORKING_SIDE:
        coloured = coloured.resize(_fitted(coloured.size), Image.Resampling.BILINEAR, reducing_gap=2.0)
    turned = upright(coloured, orientation)
    width, height = stored[::-1] if orientation >= FIRST_TURNED else stored
    full = full or decoded_in_grey(file)
    details = no_details() if full is None else details_of(full, np.asarray(coloured.convert("L")))
    return Pixels(np.asarray(turned), np.asarray(turned.convert("L")), width, height, origin, details, fine)


def fine_grey(image: Image.Image) -> Image.Image:
    """A picture in grey, at a size at which it can be read."""
    if max(image.size) > FINE_SIDE:
        image = image.resize(_fitted(image.size, FINE_SIDE), Image.Resampling.BILINEAR, reducing_gap=1.0)
    return image.convert("L")


def _fitted(size: tuple[int, int], longer: int = WORKING_SIDE) -> tuple[int, int]:
    """The same shape with that longer side."""
    scale = longer / max(size)
    return max(1, int(size[0] * scale)), max(1, int(size[1] * scale))


def _origin(image: Image.Image) -> Origin:
    exif = readable_exif(image)
    try:
        return _origin_by(image, exif)
    except BAD_EXIF:
        return Origin(image.format or "", quality=_quality(image))


def _origin_by(image: Image.Image, exif: Image.Exif) -> Origin:
    """Raises BAD_EXIF."""
    details = exif.get_ifd(ExifTags.IFD.Exif)
    return Origin(
        image.format or "",
        _text(exif.get(ExifTags.Base.Make)),
        _text(exif.get(ExifTags.Base.Model)),
        tuple(filter(None, _programs(image, exif))),
        set(exif.get_ifd(ExifTags.IFD.GPSInfo)) >= _PLACE,
        _SCREENSHOT in _text(details.get(ExifTags.Base.UserComment)).lower(),
        _quality(image),
    )


def _programs(image: Image.Image, exif: Image.Exif) -> Iterator[str]:
    for tag in (ExifTags.Base.Software, ExifTags.Base.ProcessingSoftware):
        yield _text(exif.get(tag))
    yield _text(image.info.get("Software"))  # of a PNG
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    packet = xmp.encode() if isinstance(xmp, str) else bytes(xmp)
    for match in _CREATOR_TOOL.finditer(packet[:_XMP_ROOM]):
        yield match[1].decode("utf-8", "replace")


def _text(value: Any) -> str:
    """A tag as text; files hold whatever they like in it."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return value.strip("\0 ") if isinstance(value, str) else ""


def _quality(image: Image.Image) -> int | None:
    """The quality at which libjpeg would write these tables of brightness (its jpeg_quality_scaling, turned round)."""
    tables = getattr(image, "quantization", None)
    if not tables:
        return None
    percent = 100 * sum(tables[min(tables)]) / _STANDARD_LUMINANCE_SUM
    quality = (200 - percent) / 2 if percent <= 100 else 5000 / percent  # noqa: PLR2004 - per cent
    return int(min(100, max(1, round(quality))))
