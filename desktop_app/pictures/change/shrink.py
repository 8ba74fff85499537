"""A picture as a JPEG of at most so many bytes: coarser as long as nobody sees it, then with fewer pixels."""

from math import sqrt

from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.change.still import Still, open_still
from desktop_app.pictures.picture import PictureError, PictureFailure

_QUALITIES = (92, 88, 84, 80)
"""1 to 100 as libjpeg counts. Below the last one fine print gets rims, while fewer pixels leave it clean."""
_MARGIN = 0.97
"""The bytes of a JPEG do not shrink quite as its pixels do."""
_LEAST_OF_ALL = 400
"""Pixels of the shorter side below which nobody can read a document."""


def shrink(content: bytes, most_bytes: int, least_short_side: int) -> Changed:
    """The finest one that is small enough, with a shorter side of `least_short_side` wherever that is possible.

    Raises PictureError, NOT_POSSIBLE where even the smallest legible one is too large, and what its decoder raises.
    """
    still = open_still(content)
    smaller = b""
    for quality in _QUALITIES:
        smaller = still.as_jpeg(quality=quality)
        if len(smaller) <= most_bytes:
            return still.changed(smaller, still.size, still.size)
    return _scaled(still, len(smaller), most_bytes, least_short_side)


def _scaled(still: Still, size: int, most_bytes: int, least_short_side: int) -> Changed:
    from PIL import Image  # noqa: PLC0415 - a PDF needs no part of it

    short = min(still.size)
    while True:
        wanted = min(int(short * sqrt(most_bytes / size) * _MARGIN), short - 1)
        if short > least_short_side:
            wanted = max(wanted, least_short_side)
        if wanted < _LEAST_OF_ALL:
            raise PictureError(PictureFailure.NOT_POSSIBLE)
        short = wanted
        scale = short / min(still.size)
        fitted = tuple(max(1, round(side * scale)) for side in still.size)
        image = still.image.resize(fitted, Image.Resampling.LANCZOS, reducing_gap=3.0)
        smaller = still.as_jpeg(image, quality=_QUALITIES[-1])
        size = len(smaller)
        if size <= most_bytes:
            return still.changed(smaller, still.size, (image.width, image.height))
