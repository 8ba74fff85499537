"""Whether a lamp is mirrored in the document.

A reflection is white whatever lies under it, swallows the print, and fades softly into the paper around it. White
paper ends sharply, has print in it, or is as white all over; a white table fades more slowly than any reflection.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.findings import Finding, Region
from desktop_app.domain.findings_of.picture import GLARE
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules

_CELL = 8
"""Pixels of a cell's side; a spot is made of cells."""
_WHITES = (245, 253)
"""From which brightness of the darkest colour on a cell may be a reflection; the second parts it from white paper."""
_RINGS = 9
"""Cells around a spot within which it has to fade."""
_PRINT_RINGS = 18
"""Cells around a spot within which there has to be print."""
_LEAST_FADING, _LEAST_SMOOTH_FADING = 18, 14
"""By how much the paper around is darker than the spot, of 255; less is enough where it fades evenly."""
_MOST_STEP, _SMOOTH_STEP = 0.4, 0.25
"""The share of the fading that may happen at once: more is the edge of something white."""
_MOST_SHARE, _MOST_REACH = 0.5, 0.75
"""Of the picture, and of both its sides: what is white over more of it is a scanner's lid or paper, which fades into a
shadow at its rim."""
_LEAST_CONTRAST = 26
"""Of 255, around a spot that lies on print and not on a bare table."""


@dataclass(frozen=True, slots=True)
class Spot:
    """White cells that hang together, and what is around them."""

    cells: NDArray[np.intp]
    """Rows and columns."""
    share: float
    """Of the picture."""
    fading: float
    """By how much the brightest of what is around is darker than white."""
    largest_step: float
    """The share of the fading that happens between two cells that lie beside each other."""
    contrast: float
    """Between paper and print around it."""
    reach: float = 0
    """The share of the picture's width or height that it spans, whichever is less."""


def glare(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """The largest reflection, if there is one."""
    found = [spot for spot in spots(pixels, rules.least_glare) if is_reflection(spot)]
    if not found:
        return
    largest = max(found, key=lambda spot: spot.share)
    rows, columns = _grid(pixels)
    top, left = largest.cells.min(0)
    bottom, right = largest.cells.max(0) + 1
    region = Region(
        float(left / columns), float(top / rows), float((right - left) / columns), float((bottom - top) / rows)
    )
    yield GLARE.found(region=region, confidence=0.9 if largest.share > 2 * rules.least_glare else 0.75)


def is_reflection(spot: Spot) -> bool:
    """Whether it fades as a reflection does, and lies on print."""
    least = _LEAST_SMOOTH_FADING if spot.largest_step <= _SMOOTH_STEP else _LEAST_FADING
    if spot.share > _MOST_SHARE or spot.reach > _MOST_REACH:
        return False
    return spot.fading >= least and spot.largest_step <= _MOST_STEP and spot.contrast >= _LEAST_CONTRAST


def spots(pixels: Pixels, least: float) -> list[Spot]:
    """All white spots with at least that share of the picture."""
    rows, columns = _grid(pixels)
    side = _side(pixels)
    inner = pixels.rgb[: rows * side, : columns * side]
    darkest = np.minimum(np.minimum(inner[..., 0], inner[..., 1]), inner[..., 2])
    cells = darkest.reshape(rows, side, columns, side)
    values = cells.transpose(0, 2, 1, 3).reshape(rows, columns, -1)
    rank = min(side, values.shape[-1] - 1)  # a few darker pixels are noise
    low = np.partition(values, rank, axis=-1)[..., rank]
    grey = pixels.grey[: rows * side, : columns * side].reshape(rows, side, columns, side)
    bright = grey.max((1, 3)).astype(np.float32)
    print_of = bright - grey.min((1, 3))
    groups = chain.from_iterable(_groups(low >= white) for white in _WHITES)
    return [_spot(np.array(group), bright, print_of) for group in groups if len(group) >= least * rows * columns]


def _side(pixels: Pixels) -> int:
    return int(min(_CELL, pixels.grey.shape[0], pixels.grey.shape[1]))


def _grid(pixels: Pixels) -> tuple[int, int]:
    side = _side(pixels)
    return pixels.grey.shape[0] // side, pixels.grey.shape[1] // side


def _spot(cells: NDArray[np.intp], bright: NDArray[np.float32], contrast: NDArray[np.float32]) -> Spot:
    reached = np.zeros(bright.shape, np.bool_)
    reached[cells[:, 0], cells[:, 1]] = True
    level = float(np.median(bright[reached]))
    reach = float((np.ptp(cells, axis=0) / bright.shape).min())
    fading, busy = [], []
    for _ in range(_PRINT_RINGS):
        grown = _grown(reached)
        ring = grown & ~reached
        if not ring.any():
            break
        fading.append(level - float(np.median(bright[ring])))
        busy.append(float(np.percentile(contrast[ring], 90)))
        reached = grown
    if not fading:
        return Spot(cells, len(cells) / bright.size, 0, 1, 0, reach)
    fading = fading[:_RINGS]
    most = max(fading)
    steps = max(later - earlier for earlier, later in pairwise([0.0, *fading]))
    return Spot(cells, len(cells) / bright.size, most, steps / max(most, 1), max(busy[2:], default=0), reach)


def _grown(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    wide = grown.copy()
    wide[:, 1:] |= grown[:, :-1]
    wide[:, :-1] |= grown[:, 1:]
    return wide


def _groups(mask: NDArray[np.bool_]) -> Iterator[list[tuple[int, int]]]:
    """The cells that touch each other with a side."""
    left = {(int(row), int(column)) for row, column in np.argwhere(mask)}
    while left:
        start = left.pop()
        group, waiting = [start], deque([start])
        while waiting:
            row, column = waiting.popleft()
            for beside in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if beside in left:
                    left.remove(beside)
                    group.append(beside)
                    waiting.append(beside)
        yield group
