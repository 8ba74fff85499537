"""Whether the picture is out of focus or shaken.

A step that a lens has blurred by a spread of σ pixels and that is then blurred by 1 and by 2 pixels more has two
slopes, whose ratio is √((σ² + 4) / (σ² + 1)) (Zhuo and Sim, "Defocus map estimation from a single image", 2011). So
each edge tells how blurred it is, whatever its contrast; plain grounds have no edges and tell nothing.

Print is the sharpest thing in a picture of a document, so the sharper edges of the busiest tiles count: soft shadows,
folds and a table in the background do not. Each direction is measured by itself, since a shaken hand blurs only the
edges that lie across its movement. Where that runs small print together, see fine_print.py.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.picture import BLURRED
from desktop_app.pictures.look.fine_print import fine_print
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules
from desktop_app.pictures.look.scanned import is_scanned

Floats = NDArray[np.float32]

_SIDE = 96
"""Pixels of a piece that is measured."""
_LEAST_SIDE = 32
"""Pixels of a picture's side without which there is nothing to measure."""
_LEAST_GRID = 6
"""Pieces across and down, from which on those at the rim can be left out."""
_MOST_PIECES = 36
"""How many pieces are measured, the busiest ones: they bound the time."""
_DIRECTIONS = 4
_LEAST_EDGES = 60
"""Edge pixels of one direction without which it tells nothing."""
_FIRST, _SECOND = 1.0, 2.0
"""How much every piece is blurred, in pixels, before its two slopes are taken."""
_WIDEST = 9.0
"""The spread that is told for edges that a second blur does not change, in pixels."""


_DOUBTFUL = 1.15
"""How many times its limit a spread is up to which fine print has to be gone, too: the fibres of a carpet, say, may be
spread as far as that."""


@dataclass(frozen=True, slots=True)
class Sharpness:
    """How far edges are spread, in pixels of the working size."""

    sharpest: float
    """In the direction that is sharpest."""
    softest: float
    """In the direction that is most blurred."""


def blur(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """Out of focus, or shaken."""
    measured = sharpness(pixels)
    if measured is None:
        return
    size = max(pixels.scale, 0.5)
    out_of_focus = measured.sharpest / (rules.most_spread * size)
    shaken = (measured.softest - measured.sharpest) / (rules.most_shake * size)
    excess = max(out_of_focus, shaken)
    if excess > _DOUBTFUL:
        yield BLURRED.found(confidence=round(min(0.99, 0.4 + 0.3 * excess), 2))
        return
    left = fine_print(pixels)
    if left is None:
        return
    is_softened = excess > 1 and left.weakest < -rules.most_fine_loss_in_doubt
    has_lost_a_direction = (
        left.weakest < -rules.most_fine_loss and left.strongest - left.weakest > rules.most_fine_difference
    )
    if is_softened or has_lost_a_direction:
        yield BLURRED.found(confidence=0.75)


def sharpness(pixels: Pixels) -> Sharpness | None:
    """The spread of the edges of print; None where there are too few to tell."""
    if min(pixels.grey.shape) < _LEAST_SIDE:
        return None
    spreads = [spread for spread in spreads_by_direction(pixels) if spread is not None]
    if not spreads:
        return None
    return Sharpness(min(spreads), max(spreads))


def spreads_by_direction(pixels: Pixels) -> list[float | None]:
    """For each direction of edges the spread of its sharper ones."""
    pieces = _busiest_pieces(pixels)
    first = _blurred(pieces, _FIRST)
    second = _blurred(first, np.sqrt(_SECOND**2 - _FIRST**2))
    across, down = _slopes(first)
    across_later, down_later = _slopes(second)
    steep = np.hypot(across, down)
    later = np.hypot(across_later, down_later)
    edges = _ridges(steep, across, down)
    # An edge counts if it stands out from the noise, and from the fainter pattern behind the print.
    noise = np.median(np.abs(pieces - first)) * 1.2
    floor = max(1.5, 2.0 * float(noise))
    edges &= steep > max(floor, 0.35 * float(np.percentile(steep[edges], 90)) if edges.any() else floor)
    ratio = np.maximum(steep[edges] / np.maximum(later[edges], 1e-3), 1.0 + 1e-3) ** 2
    spread = np.sqrt(np.clip((_SECOND**2 - _FIRST**2 * ratio) / (ratio - 1), 0, _WIDEST**2))
    angle = np.arctan2(down[edges], across[edges])
    sector = np.round(angle / (np.pi / _DIRECTIONS)).astype(int) % _DIRECTIONS
    found: list[float | None] = []
    for direction in range(_DIRECTIONS):
        mine = spread[sector == direction]
        found.append(float(np.percentile(mine, 30)) if mine.size >= _LEAST_EDGES else None)
    return found


def _busiest_pieces(pixels: Pixels) -> Floats:
    """The pieces of the picture that have the strongest edges, as one array of pieces, rows and columns."""
    grey = pixels.grey
    side = min(_SIDE, *grey.shape)
    rows, columns = grey.shape[0] // side, grey.shape[1] // side
    if is_scanned(pixels) and min(rows, columns) > _LEAST_GRID:  # the shadow at the rim of a lid is soft
        grey = grey[side:-side, side:-side]
        rows, columns = grey.shape[0] // side, grey.shape[1] // side
    cut = grey[: rows * side, : columns * side].reshape(rows, side, columns, side)
    pieces = cut.transpose(0, 2, 1, 3).reshape(-1, side, side)
    coarse = pieces[:, ::2, ::2].astype(np.int16)
    busy = np.abs(np.diff(coarse, axis=1)).mean((1, 2)) + np.abs(np.diff(coarse, axis=2)).mean((1, 2))
    chosen = np.argsort(busy)[-_MOST_PIECES:]
    return pieces[chosen].astype(np.float32)


def _blurred(pieces: Floats, spread: float) -> Floats:
    radius = int(np.ceil(3 * spread))
    places = np.arange(-radius, radius + 1)
    weights = np.exp(-(places**2) / (2 * spread**2))
    weights /= weights.sum()
    for axis in (1, 2):
        size = pieces.shape[axis]
        padding = [(0, 0)] * 3
        padding[axis] = (radius, radius)
        padded = np.pad(pieces, padding, mode="edge")
        total = np.zeros_like(pieces)
        for place, weight in enumerate(weights):
            total += np.float32(weight) * np.take(padded, np.arange(place, place + size), axis)
        pieces = total
    return pieces


def _slopes(pieces: Floats) -> tuple[Floats, Floats]:
    across, down = np.zeros_like(pieces), np.zeros_like(pieces)
    across[:, :, 1:-1] = (pieces[:, :, 2:] - pieces[:, :, :-2]) / 2
    down[:, 1:-1, :] = (pieces[:, 2:, :] - pieces[:, :-2, :]) / 2
    return across, down


def _ridges(steep: Floats, across: Floats, down: Floats) -> NDArray[np.bool_]:
    """Where the slope is steepest along its own direction: the middle of an edge."""
    found = np.zeros(steep.shape, np.bool_)
    inner = steep[:, 4:-4, 4:-4]
    lying = np.abs(across[:, 4:-4, 4:-4]) >= np.abs(down[:, 4:-4, 4:-4])
    beside = (inner >= steep[:, 4:-4, 3:-5]) & (inner >= steep[:, 4:-4, 5:-3])
    above = (inner >= steep[:, 3:-5, 4:-4]) & (inner >= steep[:, 5:-3, 4:-4])
    found[:, 4:-4, 4:-4] = np.where(lying, beside, above)
    return found
