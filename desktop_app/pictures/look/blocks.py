"""What heavy compression leaves in the pixels when a picture is saved again at a better quality.

JPEG rounds each frequency of a block of 8 by 8 pixels to whole steps. The steps stay: the same frequencies of the same
blocks gather at multiples of them, whatever the file's own tables say (Fan and de Queiroz, "Identification of bitmap
compression history", 2003). Where the picture was cut in between, the grid is found by the jumps at its lines; where it
was made smaller, the jumps alone are left, at distances of less than 8 pixels.
"""

from functools import cache

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
_LEAST_VALUES = 100
"""So many have to be beside zero."""
_BESIDE_ZERO = 0.6
"""Of a step, from which on a value is not one that was rounded to zero."""
_LEAST_FREQUENCIES = 3
"""So many have to agree."""
_NARROWEST, _WIDEST, _GRID_STEP = 4.2, 7.75, 0.01
"""Pixels between the lines of a grid that was made smaller; what is nearer to 8 may be the file's own grid."""
_LEAST_GRID = 7.5
"""How far the waves of such a grid stand out of those near them, the geometric mean: 6 is that of quality 55."""
_LEAST_MIDDLE_GRID = 6
"""The same in the middle of the picture, where the document is and cloth is not."""
_MOST_APART = 0.04
"""Pixels that the grid's lines across and down may differ."""
_WAVES = 1024
"""Of which half are told apart in the jumps across a piece."""
_FIRST_WAVE, _NEAR_WAVES, _OWN_WAVES = 30, 40, 6
"""Which are too coarse, are compared with each other, and may belong to the file's own grid."""
_MOST_CLIPPED = 40
_MOST_JUMP = 12
"""Of 255: an edge of print jumps more and says nothing."""
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


def was_made_smaller(details: Details) -> bool:
    """Whether there is the grid of a heavily compressed picture that was made smaller afterwards."""
    if not details.size:
        return False
    whole, pitch = _grid_in(details)
    if whole < _LEAST_GRID:
        return False
    middle, same_pitch = _grid_in(details[1:-1, 1:-1] if min(details.shape[:2]) > 2 else details)  # noqa: PLR2004 - a rim on both sides
    return middle >= _LEAST_MIDDLE_GRID and abs(pitch - same_pitch) <= _MOST_APART


def _grid_in(details: Details) -> tuple[float, float]:
    """How far the likeliest grid stands out that is alike across and down, and the pixels between its lines."""
    pieces = details.reshape(-1, *details.shape[2:])
    across, down = _jump_waves(pieces), _jump_waves(np.swapaxes(pieces, 1, 2))
    one, other, both = _best_grid(across), _best_grid(down), _best_grid(across + down)
    if abs(one[1] - other[1]) > _MOST_APART:
        return 0, 0
    return min(both[0], one[0] + 1, other[0] + 1), both[1]


def _jump_waves(pieces: Details) -> NDArray[np.float32]:
    """The spectrum of the jumps across, the mean of all pieces."""
    jumps = _jumps(pieces, _MOST_JUMP).mean(1, dtype=np.float32)
    jumps -= jumps.mean(1, keepdims=True)
    power = np.abs(np.fft.rfft(jumps * np.hanning(jumps.shape[1]), _WAVES, axis=1)) ** 2
    level = power[:, _FIRST_WAVE:].mean(1, keepdims=True)
    return np.asarray((power / np.maximum(level, 1e-6)).mean(0), np.float32)


def _best_grid(waves: NDArray[np.float32]) -> tuple[float, float]:
    """How far the waves of the likeliest grid stand out, and the pixels between its lines."""
    around = np.lib.stride_tricks.sliding_window_view(np.pad(waves, _NEAR_WAVES, mode="reflect"), 2 * _NEAR_WAVES + 1)
    standing = np.log(np.maximum(waves, 1e-6) / np.maximum(np.median(around, axis=1), 1e-6))
    places, counts = _grids()
    scores = np.where(places >= 0, standing[places], 0).sum(0) / np.maximum(counts, 1)
    scores[counts < 2] = 0  # noqa: PLR2004 - one wave is no grid
    best = int(scores.argmax())
    return float(np.exp(scores[best])), _NARROWEST + best * _GRID_STEP


@cache
def _grids() -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """For each distance of lines the places of its first waves, -1 where one is none of its own; and how many."""
    distances = np.arange(_NARROWEST, _WIDEST, _GRID_STEP)
    waves = np.arange(1, 4)[:, None] / distances
    waves = np.where(waves > 1, 0, np.where(waves > 0.5, 1 - waves, waves))  # noqa: PLR2004 - they fold there
    own = np.abs(waves * _BLOCK - np.rint(waves * _BLOCK)) < _OWN_WAVES * _BLOCK / _WAVES
    places = np.where((waves * _WAVES < _FIRST_WAVE) | own, -1, np.rint(waves * _WAVES)).astype(np.intp)
    return places, (places >= 0).sum(0)


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
    beyond = _jumps(pieces[:, ::2], _MOST_CLIPPED).mean((0, 1))
    counts = np.arange(1, beyond.size + 1) % _BLOCK
    jumps = [float(beyond[counts == phase].mean()) for phase in range(_BLOCK)]
    return (int(np.argmax(jumps)) + 1) % _BLOCK


def _jumps(pieces: Details, most: int) -> NDArray[np.int16]:
    """By how much more pixels jump than their neighbours let expect: number n is between pixels n + 1 and n + 2."""
    steps = np.abs(np.diff(pieces.astype(np.int16), axis=2))
    beyond = 2 * steps[..., 1:-1] - steps[..., :-2] - steps[..., 2:]
    return np.asarray(beyond.clip(0, most), np.int16)


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
