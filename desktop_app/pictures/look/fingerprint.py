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
    fields = _means(_means(grey, _ROWS).T, _COLUMNS).T
    steps = np.diff(fields, axis=1)
    if np.count_nonzero(np.abs(steps) > _LEAST_STEP) < _LEAST_SET:
        return None
    bits = np.packbits(steps > _LEAST_STEP)
    return int.from_bytes(bits.tobytes(), "big")


def _means(values: NDArray[np.uint8] | NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """The means of `count` equal bands of rows; a row that two of them share is parted."""
    ends = np.linspace(0, len(values), count + 1)
    whole = ends.astype(np.intp)
    sums = np.add.reduceat(values, whole[:-1], axis=0, dtype=np.float64)
    shared = (ends - whole)[1:-1, None] * values[whole[1:-1]]
    sums[:-1] += shared
    sums[1:] -= shared
    return np.asarray(sums * (count / len(values)))
