"""Opens a picture as strictly as a receiver may, and says what is wrong with it as a file.

It is decoded once, by what makes it ready for the checks of its pixels.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.file_kinds import HEIC, JPEG, TIFF, WEBP, FileKind
from desktop_app.domain.findings import Finding, Severity
from desktop_app.domain.findings_of.content import (
    ANIMATED,
    COLOUR_MODEL,
    NOT_DECODABLE,
    TOO_MANY_PIXELS,
    TRUNCATED,
)
from desktop_app.pictures.formats import (
    FORMATS,
    MOST_COEFFICIENTS,
    MOST_HELD,
    MOST_PAGES,
    MOST_PIXELS,
    incomplete_pictures,
    load_formats,
)
from desktop_app.pictures.look.fingerprint import fingerprint
from desktop_app.pictures.look.photo import Photo
from desktop_app.pictures.look.pixels import Pixels, pixels_of
from desktop_app.pictures.look.structure import is_cut, jpeg_parts, webp_size
from desktop_app.pictures.picture import Facts

_BLOCK = 8
"""Pixels of a side of what JPEG codes as one."""
_PIXEL_BYTES = {"1": 5, "L": 5, "P": 5, "RGB": 8, "YCbCr": 8, "CMYK": 8}
"""What is held for a pixel: Pillow's own, one byte or four, and the copy in colour."""
_MOST_PIXEL_BYTES = 16
"""The same where there are more copies on the way: of what is transparent or has more than 8 bits."""
_HEIC_PIXEL_BYTES = 11
"""The planes (1.5), what libheif makes of them (3), and both of Pillow's: 9.5 to 10.2 were seen with 8 bits and without
transparency, up to 15.5 with more. The photos of 24 megapixels that new telephones take are looked at."""
_PLAIN_BITS = 8
"""Of a colour."""
_WEBP_PIXEL_BYTES = 16
"""Two canvases of its decoder, and both of Pillow's."""
_MOST_SCANS = 100
"""Of a progressive JPEG: an encoder makes ten, and each takes as long as a whole picture."""
_UNKNOWN_WAYS = ("Unsupported", "has not been built in")
"""In what libheif says of a file that may be good, and that it cannot decode (heif_error.h)."""
_SAYS_PAGES_AND_FRAMES = frozenset({"GIF", "PNG", "WEBP"})


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was opened."""

    findings: tuple[Finding, ...]
    facts: Facts
    photos: tuple[Photo, ...] = ()
    """None where there are none, or too large ones to be decoded here; more than one only of a PDF."""
    is_complete: bool = True
    scans: tuple[NDArray[np.uint8], ...] = ()
    """Pages of a PDF that are nothing but pictures among others that are not, in grey, to be read."""


def open_picture(content: bytes, name: str, kind: FileKind, shown_as: int | None = None) -> Opened:
    """Open a file of a kind that Pillow decodes. Raises MemoryError only.

    Whoever shows it turned, whatever it says itself, says so as the EXIF tag Orientation does.
    """
    load_formats()
    cut = is_cut(content, kind)
    if kind is WEBP:  # its decoder takes the memory for all pixels as soon as it is opened
        too_large = _too_large_webp(content, name)
        if too_large is not None:
            return too_large
    try:
        with incomplete_pictures(allowed=False):
            opened, _image = _decoded(content, name, kind, shown_as, cut=cut)
            return opened
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - decoders raise whatever they did not think of
        if kind is HEIC and any(each in str(error) for each in _UNKNOWN_WAYS):
            return Opened((), Facts(kind.mime), is_complete=False)
        is_harmless = isinstance(error, ValueError) and not cut and kind is not HEIC
    try:
        with incomplete_pictures(allowed=True):
            partly, image = _decoded(content, name, kind, shown_as, cut=not is_harmless)
            shows_nothing = image is not None and not is_harmless and _is_blank(image)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - as above
        return Opened((_blocked(name, cut=cut),), Facts(kind.mime))
    return Opened((_blocked(name, cut=cut),), Facts(kind.mime)) if shows_nothing else partly


def _too_large_webp(content: bytes, name: str) -> Opened | None:
    """What there is to say of a WebP that is not opened for its size."""
    width, height = webp_size(content)
    facts = Facts(WEBP.mime, 1, width, height)
    if width * height > MOST_PIXELS:
        return Opened((TOO_MANY_PIXELS.found(name=name),), facts)
    return Opened((), facts, is_complete=False) if width * height * _WEBP_PIXEL_BYTES > MOST_HELD else None


def _blocked(name: str, *, cut: bool) -> Finding:
    """Nothing of the file can be shown."""
    if cut:
        return replace(TRUNCATED.found(name=name), severity=Severity.BLOCK)
    return NOT_DECODABLE.found(name=name)


def _decoded(content: bytes, name: str, kind: FileKind, shown_as: int | None, *, cut: bool) -> tuple[Opened, Any]:
    """What was opened, and the decoded image as Pillow has it, if there is one. Raises whatever a decoder raises."""
    from PIL import Image  # noqa: PLC0415 - a PDF needs no part of it

    image: Any = Image.open(BytesIO(content), formats=FORMATS)
    stored = image.size
    pages = _pages(image) if kind is TIFF else 1
    facts = Facts(kind.mime, pages, *stored)
    findings = list(_of_head(image, name))
    if stored[0] * stored[1] > MOST_PIXELS:
        return Opened((*findings, TOO_MANY_PIXELS.found(name=name)), facts), None
    if not _is_affordable(content, image, kind):
        found = [*findings, TRUNCATED.found(name=name)] if cut else findings
        return Opened(tuple(found), facts, is_complete=False), None
    try:
        pixels: Pixels | None = pixels_of(image, shown_as)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - it is the picture itself, or only what the file says beside it
        image = Image.open(BytesIO(content), formats=FORMATS)
        image.load()
        pixels = None
    if cut and not (kind is JPEG and _ends_in_pixels(content, image, stored)):
        findings.insert(0, TRUNCATED.found(name=name))
    if pixels is None:
        return Opened(tuple(findings), facts, is_complete=False), image
    return Opened(tuple(findings), _with_pixels(facts, pixels), (Photo(pixels),)), image


def _with_pixels(facts: Facts, pixels: Pixels) -> Facts:
    return replace(facts, width=pixels.width, height=pixels.height, fingerprint=fingerprint(pixels.grey))


def _of_head(image: Any, name: str) -> Iterator[Finding]:
    """What shows before any pixel is decoded."""
    if image.format in _SAYS_PAGES_AND_FRAMES and _is_animated(image):
        yield ANIMATED.found(name=name)
    if image.mode == "CMYK" or image.mode.startswith(("I", "F")) or _has_16_bits(image):
        yield COLOUR_MODEL.found(name=name)


def _is_animated(image: Any) -> bool:
    """Whether there is a second frame; one that cannot be decoded is none."""
    try:
        return bool(image.is_animated)
    except (OSError, ValueError, SyntaxError, EOFError):
        return False


def _has_16_bits(image: Any) -> bool:
    """A PNG or TIFF of 16 bits that Pillow decodes to 8: its raw mode says so."""
    if image.format not in {"PNG", "TIFF"} or not image.tile:
        return False
    arguments = image.tile[0].args
    raw = arguments if isinstance(arguments, str) else str(arguments[0])
    return "16" in raw


def _pages(image: Any) -> int:
    try:
        return min(int(image.n_frames), MOST_PAGES)
    except (OSError, ValueError, SyntaxError, EOFError):
        return 1


def _is_affordable(content: bytes, image: Any, kind: FileKind) -> bool:
    """Whether decoding holds no more than is given. A JPEG is scaled down while it is read."""
    pixels = image.width * image.height
    if kind is JPEG:
        parts = jpeg_parts(content)
        return parts.held_bytes <= MOST_COEFFICIENTS and parts.scans <= _MOST_SCANS
    if kind is HEIC:
        is_plain = image.mode in {"RGB", "L"} and image.info.get("bit_depth") == _PLAIN_BITS
        return bool(pixels * (_HEIC_PIXEL_BYTES if is_plain else _MOST_PIXEL_BYTES) <= MOST_HELD)
    is_transparent = "transparency" in image.info  # it is laid on white, by several copies
    each = _MOST_PIXEL_BYTES if is_transparent else _PIXEL_BYTES.get(image.mode, _MOST_PIXEL_BYTES)
    return bool(pixels * each <= MOST_HELD)


def _ends_in_pixels(content: bytes, image: Any, stored: tuple[int, int]) -> bool:
    """Whether a JPEG whose end mark alone is missing was decoded to its last block.

    What a decoder did not get it fills with one colour, exactly.
    """
    if is_cut(content, JPEG):
        return False
    shrunk = max(1, round(stored[0] / image.width))
    across, down = (max(1, ((side % _BLOCK) or _BLOCK) // shrunk) for side in stored)
    corner = image.convert("L").crop((image.width - across, image.height - down, image.width, image.height))
    low, high = corner.getextrema()
    return bool(low != high)


def _is_blank(image: Any) -> bool:
    """Whether every pixel is the same: nothing was decoded."""
    extrema = image.getextrema()
    bands = extrema if isinstance(extrema[0], tuple) else (extrema,)
    return all(low == high for low, high in bands)
