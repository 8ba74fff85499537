"""Whether a picture was scanned: what lies around the document is the lid of a scanner, in one even shade.

Light on a table always falls off from one side to the other; that of a scanner does not. A card on a scanned page is
neither far away nor badly lit.
"""

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.document_finder import Side
from desktop_app.pictures.look.pixels import Pixels

_EVEN = 0.01
"""Of its brightness, by which a lid differs from itself at most."""
_LEAST_STEP = 1.0
"""Of 255: black lids differ by this."""
_EVEN_RIM = 0.72
"""Share of the picture's rim that is even, at least: a document may be flush with it. Of 83 photos without a defect, on
grounds of every kind, none has more than 0.55, and of 160 others one 0.71; of 24 scans none has less than 0.74."""
_EVEN_SHARE = 0.5
"""Of the whole picture, where a shadow or a document lies along its rim. Of 192 photos without a defect none has more
than 0.44; of 100 scans of cards, passports and receipts none less than that."""
_NEAR_LID = 2
"""Of 255, by which noise and a JPEG change what lies in a lid."""
_LEAST_AROUND = 0.1
"""Of the picture: with less around it, a document fills it."""
_LEVELS = 256


def has_even_rim(pixels: Pixels) -> bool:
    """Whether nearly all of the picture's rim is equally bright. That of an overexposed photo is so, too."""
    middle = pixels.tiles.middle
    rim = np.concatenate([middle[0], middle[-1], middle[1:-1, 0], middle[1:-1, -1]])
    usual = float(np.median(rim))
    return float((np.abs(rim - usual) <= max(_LEAST_STEP, _EVEN * usual)).mean()) >= _EVEN_RIM


def lid_brightness(pixels: Pixels) -> float | None:
    """How bright the shade is that half of the picture has, and half of what lies around the document where its sides
    are seen; None where there is no such shade. Overexposed paper is no lid."""
    middle = pixels.tiles.middle.ravel()
    levels = np.arange(_LEVELS)
    step = np.maximum(_LEAST_STEP, _EVEN * levels)
    below = np.searchsorted(np.sort(middle), np.stack((levels - step, levels + step + 1e-3)))
    counts = below[1] - below[0]
    most = int(counts.argmax())
    if counts[most] < _EVEN_SHARE * middle.size:
        return None
    around = _around_document(pixels)
    return float(most) if (np.abs(around - most) <= step[most]).mean() >= _EVEN_SHARE else None


def _around_document(pixels: Pixels) -> NDArray[np.float32]:
    """The brightness of the tiles outside the document, where it is known and leaves enough of them; else of all."""
    middle, inside = pixels.tiles.middle, pixels.document_tiles
    if inside is None or pixels.document is None or Side.AT_FRAME in pixels.document.sides:
        return middle.ravel()
    outside = middle[~inside]
    return outside if outside.size >= _LEAST_AROUND * middle.size else middle.ravel()


def without_lid(pixels: Pixels) -> NDArray[np.uint8]:
    """The colours of every second pixel and row, but for those of the lid: a yellowish one that a scanner made white is
    clipped all over."""
    colours, grey = pixels.rgb[::2, ::2].reshape(-1, 3), pixels.grey[::2, ::2].ravel()
    lid = lid_brightness(pixels)
    of_lid = colours[np.abs(grey - np.float32(lid)) <= _NEAR_LID] if lid is not None else colours[:0]
    if not of_lid.size:
        return colours
    usual = np.median(of_lid, axis=0).astype(np.int16)
    return np.asarray(colours[np.abs(colours - usual).max(-1) > 2 * _NEAR_LID])


def is_scanned(pixels: Pixels) -> bool:
    """Whether the rim or half of the picture is a lid."""
    return has_even_rim(pixels) or lid_brightness(pixels) is not None
