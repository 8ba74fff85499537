"""Whether a picture was scanned: what lies around the document is the lid of a scanner, in one even shade.

Light on a table always falls off from one side to the other; that of a scanner does not. A card on a scanned page is
neither far away nor badly lit.
"""

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.pixels import Pixels

_EVEN = 0.01
"""Of its brightness, by which a lid differs from itself at most."""
_LEAST_STEP = 1.0
"""Of 255: black lids differ by this."""
_EVEN_RIM = 0.72
"""Share of the picture's rim that is even, at least: a document may be flush with it. Of 155 photos on grounds of every
kind one has more, 0.81, and the others at most 0.69; of 124 scans none has less than 0.7."""


def is_scanned(pixels: Pixels) -> bool:
    """Whether nearly all of the picture's rim is equally bright. That of an overexposed photo is so, too.

    One side does not count: a lid that does not close casts its shadow there.
    """
    middle = pixels.tiles.middle
    sides = (middle[0], middle[-1], middle[:, 0], middle[:, -1])
    rims = (np.concatenate([other for other in sides if other is not side]) for side in sides)
    return max(_evenness(rim) for rim in rims) >= _EVEN_RIM


def _evenness(rim: NDArray[np.float32]) -> float:
    """The share of these brightnesses that hardly differs from the usual one."""
    usual = float(np.median(rim))
    return float((np.abs(rim - usual) <= max(_LEAST_STEP, _EVEN * usual)).mean())
