"""What heavy compression leaves in the pixels when a picture is saved again at a better quality.

JPEG rounds each frequency of a block of 8 by 8 pixels to whole steps. The steps stay: the same frequencies of the same
blocks gather at multiples of them, whatever the file's own tables say (Fan and de Queiroz, "Identification of bitmap
compression history", 2003). Where the picture was cut in between, the grid is found by the jumps at its lines; for one
that was made smaller see regular_jumps.py.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.details import Details
from desktop_app.pictures.look.regular_jumps import jumps_across

_BLOCK = 8
_STEPS: dict[tuple[int, int], int] = {
    (0, 1): 11,
    (1, 0): 12,
    (1, 1): 12,
    (0, 2): 10,
    (2, 0): 14,
    (1, 2): 14,
    (2, 1): 13,
    (2, 2): 16,
}
"""Of the lower frequencies, down and across: their steps at quality 50 (table K.1 in ITU-T T.81)."""
_LEAST_STEP, _MOST_STEP = 12, 255
"""Steps that are looked for: finer ones are those of good quality."""
_LEAST_COMB = 0.72
"""How well values gather at multiples of a step, from 0 to 1."""
_LEAST_VALUES = 100
"""So many have to be beside zero."""
_BESIDE_ZERO = 0.6
"""Of a step, from which on a value is not one that was rounded to zero."""
_LEAST_FREQUENCIES = 3
"""So many have to agree."""
_MOST_CLIPPED = 40
_MOST_VALUE = 512
_PARTS = 2
"""Of 1, in which values are counted."""


def earlier_quality(details: Details) -> int | None:
    """The quality, 1 to 100 as libjpeg counts, at which it was once compressed; None where no trace is left."""
    if not details.size:
        return None
    scales = []
    values = _frequencies(details.reshape(-1, *details.shape[2:])[::2])
    for place, usual in enumerate(_STEPS.values()):
        step = _step(values[:, place])
        if step is not None:
            scales.append(step / usual)
    if len(scales) < _LEAST_FREQUENCIES:
        return None
    scale = float(np.median(scales))
    return round(50 / scale if scale > 1 else 100 - 50 * scale)


def _frequencies(pieces: Details) -> NDArray[np.float32]:
    """Of each block the values of the lower frequencies."""
    down, across = grid_of(pieces)
    inner = pieces[:, down:, across:]
    rows, columns = inner.shape[1] // _BLOCK, inner.shape[2] // _BLOCK
    inner = inner[:, : rows * _BLOCK, : columns * _BLOCK].astype(np.float32)
    blocks = inner.reshape(-1, rows, _BLOCK, columns, _BLOCK).transpose(0, 1, 3, 2, 4).reshape(-1, _BLOCK * _BLOCK)
    values = np.einsum("bp,pf->bf", blocks, _waves())  # a matrix product would take all cores
    return np.asarray(values, np.float32)


def _waves() -> NDArray[np.float32]:
    """The cosines of the frequencies that are measured, as columns."""
    places = (2 * np.arange(_BLOCK) + 1) * np.pi / (2 * _BLOCK)
    weights = [np.sqrt(1 / _BLOCK), *[np.sqrt(2 / _BLOCK)] * (_BLOCK - 1)]
    waves = [weights[number] * np.cos(number * places) for number in range(_BLOCK)]
    return np.stack([np.outer(waves[down], waves[across]).ravel() for down, across in _STEPS], 1).astype(np.float32)


def grid_of(pieces: Details) -> tuple[int, int]:
    """Where in the pieces the first block begins: rows and columns from their top left corner."""
    return _phase(np.swapaxes(pieces, 1, 2)), _phase(pieces)


def _phase(pieces: Details) -> int:
    """Where across the largest jumps are: those beyond what their neighbours let expect."""
    beyond = jumps_across(pieces[:, ::2], _MOST_CLIPPED).mean((0, 1))
    counts = np.arange(1, beyond.size + 1) % _BLOCK
    jumps = [float(beyond[counts == phase].mean()) for phase in range(_BLOCK)]
    return (int(np.argmax(jumps)) + 1) % _BLOCK


def _step(values: NDArray[np.float32]) -> int | None:
    """The largest step at whose multiples the values gather."""
    sizes = np.rint(np.abs(values) * _PARTS).clip(0, _MOST_VALUE * _PARTS - 1).astype(np.intp)
    counted = np.bincount(sizes, minlength=_MOST_VALUE * _PARTS).astype(np.float32)
    beside, combs = _combs()
    counted[-1] = 0  # what was too much to be counted
    counts, combed = np.einsum("qs,s->q", beside, counted), np.einsum("qs,s->q", combs, counted)
    found = np.flatnonzero((counts >= _LEAST_VALUES) & (combed >= _LEAST_COMB * counts))
    return _LEAST_STEP + int(found[-1]) if found.size else None


@cache
def _combs() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """For each step which sizes lie beside zero, and how near these are to a multiple of it, from -1 to 1."""
    steps = np.arange(_LEAST_STEP, _MOST_STEP + 1)[:, None]
    sizes = np.arange(_MOST_VALUE * _PARTS) / _PARTS
    beside = sizes >= _BESIDE_ZERO * steps
    return beside.astype(np.float32), (beside * np.cos(2 * np.pi * sizes / steps)).astype(np.float32)
