"""Pieces of a picture at its full size, spread over all of it: some traces are gone once a picture is made smaller.

The whole picture at its full size would be too much to keep and to look at. A JPEG is scaled while it is decoded, so it
is decoded a second time for them, in grey: that costs a third of the first time and a byte for each pixel.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

DETAIL = 256
"""Pixels of a piece's side."""
_MOST_ACROSS = 4
"""Pieces along each side of the picture."""
_BLOCK = 8
"""Pixels: pieces begin where a block of a JPEG does, so that its grid is at the same place in all of them."""
_MOST_GREY_PIXELS = 64_000_000
"""Of a JPEG that is decoded a second time."""
_CELL = 16
"""Pixels, at the reduced size, of what is compared to find where a piece is busiest."""

Details = NDArray[np.uint8]
"""Pieces down and across, and of each rows and columns of brightness; as the file stores them, not always upright."""


def no_details() -> Details:
    """Of a picture that is smaller than a piece, or too large."""
    return np.zeros((0, 0, DETAIL, DETAIL), np.uint8)


def details_of(full: Image.Image, reduced: NDArray[np.uint8]) -> Details:
    """The busiest piece of each part of a picture; `reduced` is the same picture, made smaller, as brightness."""
    width, height = full.size
    if min(width, height) < DETAIL:
        return no_details()
    columns, rows = (min(_MOST_ACROSS, side // DETAIL) for side in (width, height))
    busy = _busyness(reduced)
    pieces = []
    for row in range(rows):
        for column in range(columns):
            part = (column * width // columns, row * height // rows)
            end = ((column + 1) * width // columns, (row + 1) * height // rows)
            left, top = _busiest(busy, full.size, part, end)
            piece = full.crop((left, top, left + DETAIL, top + DETAIL))
            pieces.append(np.asarray(piece if piece.mode == "L" else piece.convert("L")))
    return np.stack(pieces).reshape(rows, columns, DETAIL, DETAIL)


def decoded_in_grey(file: Any) -> Image.Image | None:
    """A JPEG once more, in full; None where there is no room for it."""
    if file is None or file.closed:
        return None
    again: Image.Image = Image.open(file, formats=("JPEG", "MPO"))
    if again.width * again.height > _MOST_GREY_PIXELS:
        return None
    again.draft("L", again.size)
    again.load()
    return again if again.mode == "L" else again.convert("L")


def _busyness(reduced: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The mean step between neighbours, in cells."""
    seen = reduced[::2, ::2].astype(np.int16)
    steps = np.abs(np.diff(seen, axis=1))[:-1] + np.abs(np.diff(seen, axis=0))[:, :-1]
    cell = _CELL // 2
    rows, columns = max(1, steps.shape[0] // cell), max(1, steps.shape[1] // cell)
    inner = steps[: rows * cell, : columns * cell]
    if inner.shape != (rows * cell, columns * cell):
        return np.ones((1, 1), np.float32)
    return np.asarray(inner.reshape(rows, cell, columns, cell).mean((1, 3)), np.float32)


def _busiest(
    busy: NDArray[np.float32], size: tuple[int, int], part: tuple[int, int], end: tuple[int, int]
) -> tuple[int, int]:
    """Where in a part of the picture the busiest piece begins: left and top, in pixels of the full size."""
    places = []
    for left in _starts(part[0], end[0]):
        for top in _starts(part[1], end[1]):
            rows = slice(*_cells(top, size[1], busy.shape[0]))
            columns = slice(*_cells(left, size[0], busy.shape[1]))
            places.append((float(busy[rows, columns].mean()), left, top))
    _most, left, top = max(places)
    return left, top


def _starts(begin: int, end: int) -> list[int]:
    """Up to five places where a piece may begin, on the grid of blocks."""
    first, last = -(-begin // _BLOCK), (end - DETAIL) // _BLOCK
    if last <= first:
        return [max(0, min(first, last)) * _BLOCK]
    return [round(place) * _BLOCK for place in np.linspace(first, last, min(5, last - first + 1))]


def _cells(start: int, side: int, count: int) -> tuple[int, int]:
    first = min(start * count // side, count - 1)
    return first, max(first + 1, min(count, (start + DETAIL) * count // side))


def power_of(details: NDArray[np.uint8] | NDArray[np.float32]) -> NDArray[np.float32]:
    """The power spectra of pieces, one after the other; their rims are faded out, or they would count as edges."""
    pieces = details.reshape(-1, DETAIL, DETAIL).astype(np.float32)
    pieces -= pieces.mean((1, 2), keepdims=True)
    window = np.hanning(DETAIL).astype(np.float32)
    waves = np.fft.rfft2(pieces * np.outer(window, window))
    return np.asarray(waves.real**2 + waves.imag**2, np.float32)
