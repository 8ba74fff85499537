"""The document as if it were seen straight from above, with a strip of what lies around it.

In this view every side runs along a row or a column, so that what is just inside a side can be compared with what is
just outside of it, all the way around.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop_app.pictures.look.quadrilateral import Point, Quadrilateral

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

_LONGER_SIDE = 180
"""Pixels of the document in the view."""
_MARGIN = 0.1
"""Around it, as a share of its shorter side."""
_SEEN_SIDE = 400
"""Pixels of the picture that the view is taken from: what is smaller than a letter is smoothed away."""
_LEAST_SIDE = 24
"""Pixels of the document's shorter side in the view; less is no document."""


@dataclass(frozen=True, slots=True, eq=False)
class FlatView:
    """A document from above."""

    rgb: Floats
    """Rows, columns, three colours; the document and its margin."""
    known: Mask
    """What lies in the picture; the margin may reach beyond it."""
    width: int
    """Of the document."""
    height: int
    margin: int
    to_picture: NDArray[np.float64]
    """The matrix that leads from a place in the document to one in the picture, in fractions of it."""

    @property
    def inside(self) -> Mask:
        """Where the document is."""
        mask = np.zeros(self.known.shape, np.bool_)
        mask[self.margin : self.margin + self.height, self.margin : self.margin + self.width] = True
        return mask

    def in_picture(self, row: float, column: float) -> Point:
        """Where a place of the view lies in the picture, in fractions of it."""
        x, y, scale = self.to_picture @ (column - self.margin, row - self.margin, 1.0)
        return float(x / scale), float(y / scale)


def flat_view(rgb: NDArray[np.uint8], document: Quadrilateral) -> FlatView | None:
    """The document seen from above; None where its corners make no such view."""
    small = Image.fromarray(rgb).reduce(max(1, max(rgb.shape[:2]) // _SEEN_SIDE))
    top, right, bottom, left = document.side_lengths(*small.size)
    across, down = (top + bottom) / 2, (left + right) / 2
    scale = _LONGER_SIDE / max(across, down, 1e-6)
    width, height = round(across * scale), round(down * scale)
    if min(width, height) < _LEAST_SIDE:
        return None
    margin = max(3, round(_MARGIN * min(width, height)))
    matrix = _matrix(document.corners, width, height)
    if matrix is None:
        return None
    rows, columns = np.mgrid[-margin : height + margin, -margin : width + margin] + 0.5
    x, y, depth = np.tensordot(matrix, np.stack((columns, rows, np.ones_like(rows))), 1)
    if float(depth.min()) <= 0:  # the view would reach beyond the horizon
        return None
    place_x, place_y = x / depth * small.width, y / depth * small.height
    known = (place_x >= 0) & (place_x < small.width) & (place_y >= 0) & (place_y < small.height)
    column = place_x.clip(0, small.width - 1).astype(np.intp)
    row = place_y.clip(0, small.height - 1).astype(np.intp)
    seen = np.asarray(small, np.float32)[row, column]
    return FlatView(np.asarray(seen, np.float32), np.asarray(known), width, height, margin, matrix)


def _matrix(corners: tuple[Point, ...], width: int, height: int) -> NDArray[np.float64] | None:
    """From the document to the picture."""
    rows, targets = [], []
    for (u, v), (x, y) in zip(((0, 0), (width, 0), (width, height), (0, height)), corners, strict=True):
        rows += [[u, v, 1, 0, 0, 0, -u * x, -v * x], [0, 0, 0, u, v, 1, -u * y, -v * y]]
        targets += [x, y]
    try:
        found = np.linalg.solve(np.array(rows, np.float64), np.array(targets, np.float64))
    except np.linalg.LinAlgError:  # corners on one line
        return None
    return np.asarray(np.append(found, 1.0).reshape(3, 3))
