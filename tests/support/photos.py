"""Made photos in every way in which a phone or a scanner stores them; each says SPECIMEN where it says anything."""

from io import BytesIO
from typing import Any

import numpy as np
from PIL import ExifTags, Image

CAMERA = "SPECIMEN phone"
XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    b'exif:GPSLatitude="48,12.5N" xmp:CreatorTool="SPECIMEN"><exif:GPSLongitude>16,22.1E</exif:GPSLongitude>'
    b"<photoshop:City>SPECIMEN town</photoshop:City></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
)
"""With a place in an attribute, in an element and in words."""
STORED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How an upright picture is stored, by EXIF's orientations."""


def scene(width: int = 400, height: int = 240, *, noise: int = 0) -> Image.Image:
    """Red, green, blue and white quarters: no turn of it looks like another. `noise` makes it large as a file."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    half_wide, half_high = width // 2, height // 2
    for colour, corner in (
        ((30, 160, 30), (half_wide, 0)),
        ((30, 30, 200), (0, half_high)),
        ((250,) * 3, (half_wide, half_high)),
    ):
        image.paste(colour, (*corner, width, height))
    if noise:
        grain = np.random.default_rng(7).integers(-noise, noise + 1, (height, width, 3))
        image = Image.fromarray(np.clip(np.asarray(image).astype(int) + grain, 0, 255).astype(np.uint8))
    return image


def exif(*, orientation: int = 1, has_place: bool = True) -> Image.Exif:
    """What a phone notes: itself, the day, how it was held, and where."""
    notes = Image.Exif()
    notes[ExifTags.Base.Make] = CAMERA
    notes[ExifTags.Base.Model] = CAMERA
    notes[ExifTags.Base.DateTime] = "2026:11:27 14:03:05"
    notes[ExifTags.Base.Orientation] = orientation
    notes.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:11:27 14:03:05"
    if has_place:
        place = {1: "N", 2: (48.0, 12.0, 30.0), 3: "E", 4: (16.0, 22.0, 6.0)}
        notes.get_ifd(ExifTags.IFD.GPSInfo).update(place)
    read = Image.Exif()  # for a TIFF, Pillow writes only directories that it has read
    read.load(notes.tobytes())
    return read


def photo(
    image: Image.Image | None = None,
    format_: str = "JPEG",
    *,
    orientation: int = 1,
    has_place: bool = True,
    **options: Any,
) -> bytes:
    """A file of an upright picture, stored as a phone that was held in this way does."""
    upright = image or scene()
    stored = upright.transpose(STORED[orientation]) if orientation in STORED else upright
    file = BytesIO()
    stored.save(file, format_, exif=exif(orientation=orientation, has_place=has_place), **options)
    return file.getvalue()


def opened(content: bytes) -> Image.Image:
    """A file as Pillow reads it."""
    image = Image.open(BytesIO(content))
    image.load()
    return image


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures, 0 to 255; of different sizes, more than that."""
    if one.size != other.size:
        return 1000.0
    pixels = [np.asarray(each.convert("RGB")).astype(int) for each in (one, other)]
    return float(np.abs(pixels[0] - pixels[1]).mean())
