"""What heavy compression leaves in the pixels when a picture is saved again at a better quality.

JPEG rounds each frequency of a block of 8 by 8 pixels to whole steps. The steps stay: the same frequencies of the same
blocks gather at multiples of them, whatever the file's own tables say (Fan and de Queiroz, "Identification of bitmap
compression history", 2003). Where the picture was cut in between, the grid is found by the jumps at its lines; for one
that was made smaller see regular_jumps.py.

White paper blurs that: what rounding made brighter than white was cut off. Then no frequency is sure by itself, but all
of them agree on the steps that one quality of libjpeg has.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.details import Details
from desktop_app.pictures.look.regular_jumps import jumps_across

Fit = NDArray[np.float32]
"""For each step how many values there are beside zero, and how well they gather at its multiples and at those of its
half, as sums: three rows."""

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
_WORST, _BEST = 4, 29
"""Qualities of libjpeg whose steps are tried together."""
_LEAST_COMB_OF_ALL = 0.4
"""The same for all frequencies together. Of 470 pictures that were compressed once none had more than 0.28, of those
that were saved again on their old grid none less than 0.45."""
_LEAST_VALUES_OF_ALL = 200
_MOST_CLIPPED = 40
_MOST_VALUE = 512
_PARTS = 2
"""Of 1, in which values are counted."""


def earlier_quality(details: Details) -> int | None:
    """The quality, 1 to 100 as libjpeg counts, at which it was once compressed; None where no trace is left."""
    if not details.size:
        return None
    values = _frequencies(details.reshape(-1, *details.shape[2:])[::2])
    fits = [_fit(values[:, place]) for place in range(len(_STEPS))]
    steps = [_step(fit) for fit in fits]
    scales = [step / usual for step, usual in zip(steps, _STEPS.values(), strict=True) if step is not None]
    if len(scales) < _LEAST_FREQUENCIES:
        return _quality_of_all(fits)
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


def _fit(values: NDArray[np.float32]) -> Fit:
    """How values lie to the multiples of each step."""
    sizes = np.rint(np.abs(values) * _PARTS).clip(0, _MOST_VALUE * _PARTS - 1).astype(np.intp)
    counted = np.bincount(sizes, minlength=_MOST_VALUE * _PARTS).astype(np.float32)
    counted[-1] = 0  # what was too much to be counted
    return np.asarray(np.einsum("kqs,s->kq", _combs(), counted), np.float32)


def _step(fit: Fit) -> int | None:
    """The largest step at whose multiples the values gather."""
    counts, combed, _halves = fit
    found = np.flatnonzero((counts >= _LEAST_VALUES) & (combed >= _LEAST_COMB * counts))
    return _LEAST_STEP + int(found[-1]) if found.size else None


def _quality_of_all(fits: Sequence[Fit]) -> int | None:
    """The quality at whose steps the values of all frequencies gather, taken together."""
    together = np.zeros((3, _BEST - _WORST + 1), np.float32)
    for fit, usual in zip(fits, _STEPS.values(), strict=True):
        steps = [(usual * (5000 // quality) + 50) // 100 for quality in range(_WORST, _BEST + 1)]
        together += fit[:, np.clip(steps, _LEAST_STEP, _MOST_STEP) - _LEAST_STEP]
    counts, combed, halves = together
    shares = np.where(counts >= _LEAST_VALUES_OF_ALL, combed / np.maximum(counts, 1), 0)
    best = int(shares.argmax())
    is_half_of_it = halves[best] >= combed[best]  # where steps are half as large, every second value is at a multiple
    return _WORST + best if shares[best] >= _LEAST_COMB_OF_ALL and not is_half_of_it else None


@cache
def _combs() -> NDArray[np.float32]:
    """For each step which sizes lie beside zero, and how near, -1 to 1, to a multiple of it and of its half."""
    steps = np.arange(_LEAST_STEP, _MOST_STEP + 1)[:, None]
    sizes = np.arange(_MOST_VALUE * _PARTS) / _PARTS
    beside = sizes >= _BESIDE_ZERO * steps
    waves = 2 * np.pi * sizes / steps
    return np.stack([beside, beside * np.cos(waves), beside * np.cos(2 * waves)]).astype(np.float32)
