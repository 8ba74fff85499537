"""The picture in square tiles: how dark, how bright and how busy each is.

One number for a whole picture is fooled by what lies around the document. Print is what has the strongest edges in
nearly every picture, also in a dark or blurred one, so the busiest tiles stand for the document where its corners are
not known.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

TILE = 48
"""Pixels of a tile's side at the working size: about three lines of print."""
_STEP = 2
"""Only every second pixel and row is looked at: percentiles need no more."""


@dataclass(frozen=True, slots=True, eq=False)
class Tiles:
    """All tiles, row by row; arrays of rows by columns."""

    dark: NDArray[np.float32]
    """Of each tile the brightness, 0 to 255, that three of a hundred pixels are below."""
    middle: NDArray[np.float32]
    """The median: where there is print, that is the paper."""
    bright: NDArray[np.float32]
    """What three of a hundred pixels are above."""
    edges: NDArray[np.float32]
    """The mean step between neighbouring pixels."""

    def busiest(self, share: float) -> NDArray[np.bool_]:
        """The tiles with the strongest edges: that share of all, but no fewer than four."""
        wanted = max(4, round(share * self.edges.size))
        if wanted >= self.edges.size:
            return np.ones_like(self.edges, np.bool_)
        least = np.partition(self.edges.ravel(), -wanted)[-wanted]
        return np.asarray(self.edges >= least)


def tiles_of(grey: NDArray[np.uint8]) -> Tiles:
    """Cut the picture into tiles; what is left over at the right and at the bottom belongs to none."""
    side = min(TILE, *grey.shape)
    rows, columns = grey.shape[0] // side, grey.shape[1] // side
    inner = grey[: rows * side, : columns * side]
    step = _STEP if side > _STEP else 1
    seen = inner[::step, ::step]
    pixels = _by_tile(seen, rows, columns)
    ordered = np.sort(pixels, axis=-1)
    count = ordered.shape[-1]
    steps = np.abs(np.diff(seen.astype(np.int16), axis=1, append=seen[:, -1:]))
    steps += np.abs(np.diff(seen.astype(np.int16), axis=0, append=seen[-1:]))
    return Tiles(
        ordered[..., count * 3 // 100].astype(np.float32),
        ordered[..., count // 2].astype(np.float32),
        ordered[..., min(count * 97 // 100, count - 1)].astype(np.float32),
        _by_tile(steps, rows, columns).mean(-1, dtype=np.float32),
    )


def _by_tile(values: NDArray[np.generic], rows: int, columns: int) -> NDArray[np.generic]:
    height, width = values.shape[0] // rows, values.shape[1] // columns
    cut = values[: rows * height, : columns * width].reshape(rows, height, columns, width)
    return cut.transpose(0, 2, 1, 3).reshape(rows, columns, height * width)
