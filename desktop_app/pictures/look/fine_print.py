"""How much of the finest detail of print is left, direction by direction: a shaken hand takes it out of one of them.

Edges alone can be fooled by that: the smeared strokes of small print run into each other and end as sharply as others,
in the direction of the next line. But the spectrum of print has nothing fine left in the direction of the movement,
whatever the strokes have become. The best of many pieces count, since some have nothing in a direction at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.pixels import Pixels

_SIDE = 64
"""Pixels of a piece at the working size."""
_MOST_PIECES, _LEAST_PIECES = 60, 5
"""The busiest are looked at; fewer with anything in a direction say nothing of it."""
_DIRECTIONS = 12
_COARSE, _FINE, _NOISE = (0.025, 0.075), (0.125, 0.3), (0.42, 0.5)
"""Waves in a pixel: the shape of letters, their strokes, and where nothing but noise is left."""
_GOOD = 85
"""Percentile of the pieces that counts."""
_OVER_NOISE = 20
"""How many times as strong as noise coarse detail has to be."""
_LEAST_NOISE = 1000.0
_NOISE_OF_MEDIAN = 1.5
"""The mean of noise in a spectrum, as a multiple of its median."""
_NOTHING = 100.0
_DECIBELS = 10


@dataclass(frozen=True, slots=True)
class FinePrint:
    """Of the directions, in decibels: how much weaker the strokes are than the shape of letters."""

    weakest: float
    strongest: float


def fine_print(pixels: Pixels) -> FinePrint | None:
    """What is left of fine detail; None where too few pieces tell."""
    pieces = _busiest_pieces(pixels.grey)
    if len(pieces) < _LEAST_PIECES:
        return None
    pieces -= pieces.mean((1, 2), keepdims=True)
    window = np.hanning(_SIDE).astype(np.float32)
    waves = np.fft.rfft2(pieces * np.outer(window, window))
    power = (waves.real**2 + waves.imag**2).reshape(len(pieces), -1)
    noise = np.median(power[:, _ring(_NOISE).ravel()], axis=1) * _NOISE_OF_MEDIAN
    left = []
    for coarse, fine in _bands():
        shapes = power[:, coarse].mean(1) - noise
        strokes = power[:, fine].mean(1) - noise
        tells = shapes > _OVER_NOISE * np.maximum(noise, _LEAST_NOISE)
        if int(tells.sum()) >= _LEAST_PIECES:
            share = np.maximum(strokes[tells], _NOTHING) / np.maximum(shapes[tells], _NOTHING)
            left.append(float(np.percentile(_DECIBELS * np.log10(share), _GOOD)))
    return FinePrint(min(left), max(left)) if left else None


def _busiest_pieces(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    rows, columns = grey.shape[0] // _SIDE, grey.shape[1] // _SIDE
    cut = grey[: rows * _SIDE, : columns * _SIDE].reshape(rows, _SIDE, columns, _SIDE)
    pieces = cut.transpose(0, 2, 1, 3).reshape(-1, _SIDE, _SIDE)
    seen = pieces[:, ::2, ::2].astype(np.int16)
    busy = np.abs(np.diff(seen, axis=1)).mean((1, 2)) + np.abs(np.diff(seen, axis=2)).mean((1, 2))
    return pieces[np.argsort(busy)[-_MOST_PIECES:]].astype(np.float32)


def _ring(ends: tuple[float, float]) -> NDArray[np.bool_]:
    length = np.hypot(np.fft.fftfreq(_SIDE)[:, None], np.fft.rfftfreq(_SIDE)[None])
    return np.asarray((length >= ends[0]) & (length <= ends[1]))


@cache
def _bands() -> Sequence[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """Of each direction the places in a spectrum of coarse detail, and of fine."""
    angle = np.arctan2(np.fft.fftfreq(_SIDE)[:, None], np.fft.rfftfreq(_SIDE)[None])
    found = []
    for number in range(_DIRECTIONS):
        apart = (angle - number * np.pi / _DIRECTIONS + np.pi / 2) % np.pi - np.pi / 2
        beside = np.abs(apart) < np.pi / _DIRECTIONS
        coarse, fine = (np.flatnonzero((beside & _ring(ends)).ravel()) for ends in (_COARSE, _FINE))
        found.append((coarse, fine))
    return found
