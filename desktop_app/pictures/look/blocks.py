"""What heavy compression leaves in the pixels when a picture is saved again at a better quality.

JPEG rounds each frequency of a block of 8 by 8 pixels to whole steps. The steps stay: the same frequencies of the same
blocks gather at multiples of them, whatever the file's own tables say (Fan and de Queiroz, "Identification of bitmap
compression history", 2003). Where the picture was cut in between, the grid is found by the jumps at its lines.
"""

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.details import Details

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
_LEAST_VALUES = 150
"""So many have to be beside zero."""
_LEAST_FREQUENCIES = 3
"""So many have to agree."""
_MOST_VALUE = 1024
_PARTS = 2
"""Of 1, in which values are counted."""


def earlier_quality(details: Details) -> int | None:
    """The quality, 1 to 100 as libjpeg counts, at which it was once compressed; None where no trace is left."""
    if not details.size:
        return None
    scales = []
    values = _frequencies(details.reshape(-1, *details.shape[2:]))
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
    return blocks @ _waves()


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
    seen = pieces[:, ::2].astype(np.int16)
    steps = np.abs(np.diff(seen, axis=2))  # number n is between pixels n and n + 1
    beyond = np.maximum(2 * steps[..., 1:-1] - steps[..., :-2] - steps[..., 2:], 0).clip(0, 40).mean((0, 1))
    counts = np.arange(1, beyond.size + 1) % _BLOCK
    jumps = [float(beyond[counts == phase].mean()) for phase in range(_BLOCK)]
    return (int(np.argmax(jumps)) + 1) % _BLOCK


def _step(values: NDArray[np.float32]) -> int | None:
    """The largest step at whose multiples the values gather."""
    counted = np.bincount(np.rint(np.abs(values) * _PARTS).clip(0, _MOST_VALUE * _PARTS - 1).astype(np.intp))
    sizes = np.arange(counted.size) / _PARTS
    for step in range(_MOST_STEP, _LEAST_STEP - 1, -1):
        beside = counted[int(0.6 * step * _PARTS) :]
        count = int(beside.sum())
        if count < _LEAST_VALUES:
            continue
        comb = float(beside @ np.cos(2 * np.pi * sizes[int(0.6 * step * _PARTS) :] / step)) / count
        if comb >= _LEAST_COMB:
            return step
    return None
