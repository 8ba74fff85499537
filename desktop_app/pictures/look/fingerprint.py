"""64 bits by which a picture is known again, whatever its quality, size or format.

The difference hash: the upright picture in 8 rows of 9 fields, and for each two neighbours whether the right one is
brighter. A field that is hardly brighter counts as not brighter, so that noise decides nothing where all is white.
"""

import numpy as np
from numpy.typing import NDArray

_ROWS, _COLUMNS = 8, 9
_LEAST_STEP = 0.75
"""By how much a field has to be brighter, of 255."""
_LEAST_SET = 6
"""Bits, set or not, without which a picture is too plain to be known again."""


def fingerprint(grey: NDArray[np.uint8]) -> int | None:
    """The bits of a picture; None where it is too small or too plain to have any."""
    height, width = grey.shape
    if height < _ROWS or width < _COLUMNS:
        return None
    fields = _shares(height, _ROWS) @ grey.astype(np.float32) @ _shares(width, _COLUMNS).T
    steps = np.diff(fields, axis=1)
    if np.count_nonzero(np.abs(steps) > _LEAST_STEP) < _LEAST_SET:
        return None
    bits = np.packbits(steps > _LEAST_STEP)
    return int.from_bytes(bits.tobytes(), "big")


def _shares(side: int, count: int) -> NDArray[np.float32]:
    """For each of `count` equal fields along a side the weights of its pixels: one that two fields share is parted."""
    ends = np.linspace(0, side, count + 1)[:, None]
    places = np.arange(side)
    inside = np.minimum(ends[1:], places + 1) - np.maximum(ends[:-1], places)
    return np.asarray(inside.clip(0) * count / side, np.float32)
