"""Jumps between pixels that come again at equal distances, all over a picture: what making it smaller or larger leaves.

A heavily compressed picture that was made smaller has the grid of its blocks at distances of less than 8 pixels. One
that was enlarged has pixels that were there and pixels between them by turns, which differ in how far they jump from
what their neighbours let expect (Gallagher, "Detection of linear and cubic interpolation in JPEG compressed images",
2005). Both show in the spectrum of the jumps, beside the waves of the file's own grid of 8 pixels.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.details import Details

Waves = NDArray[np.float32]
"""How far each wave of the jumps stands out of those near it, as a natural logarithm."""

_BLOCK = 8
_NARROWEST, _WIDEST, _GRID_STEP = 4.2, 7.75, 0.01
"""Pixels between the lines of a grid that was made smaller; what is nearer to 8 may be the file's own grid."""
_LEAST_GRID = 7.5
"""How far the waves of such a grid stand out of those near them, the geometric mean: 6 is that of quality 55."""
_LEAST_MIDDLE_GRID = 6
"""The same in the middle of the picture, where the document is and cloth is not."""
_CLEAR_MIDDLE, _LEAST_AROUND = 10, 4.5
"""Where it stands out so far in the middle, less is enough for all: white paper around has no grid. Of clean pictures
none had more than 6.1 in the middle, nor more than 3.5 in all."""
_MOST_APART = 0.06
"""Pixels that the grid's lines across and down may differ."""
_WAVES = 1024
"""Of which half are told apart in the jumps across a piece."""
_FIRST_WAVE, _NEAR_WAVES, _OWN_WAVES = 30, 40, 6
"""Which are too coarse, are compared with each other, and may belong to the file's own grid."""
_MOST_JUMP = 12
"""Of 255: an edge of print jumps more and says nothing."""
_OVER_SECOND = 0.7
"""A grid's first wave stands out at least so far as its second does; less is what an enlarged picture has."""
_COARSEST_ENLARGED, _FINEST_ENLARGED = 0.26, 0.46
"""Waves in a pixel of a picture that was enlarged 2.2 to 3.8 times; at 4 times it is the file's own grid's."""
_WITH_MIDDLE = 3
"""Pieces along a side."""
_NOTHING = 1e-6


def was_made_smaller(details: Details) -> bool:
    """Whether there is the grid of a heavily compressed picture that was made smaller afterwards."""
    if not details.size:
        return False
    whole, pitch = grid_in(details)
    if whole < _LEAST_AROUND:
        return False
    middle, same_pitch = grid_in(_middle(details))
    least = _LEAST_MIDDLE_GRID if whole >= _LEAST_GRID else _CLEAR_MIDDLE
    return middle >= least and abs(pitch - same_pitch) <= _MOST_APART


def enlargement(details: Details) -> float:
    """How far the likeliest wave of an enlarged picture stands out, across and down, in all of it and in its middle."""
    if not details.size:
        return 0
    place = 0
    least = np.inf
    for pieces in (details, _middle(details)):
        across, down = _both_waves(pieces)
        both = (across + down) / 2
        both[~_of_enlargement()] = -np.inf
        if least == np.inf:
            place = int(both.argmax())
        near = slice(place - 1, place + 2)
        least = min(least, float(both[near].max()), float(across[near].max()) + 1, float(down[near].max()) + 1)
    return float(np.exp(least))


def grid_in(details: Details) -> tuple[float, float]:
    """How far the likeliest grid stands out that is alike across and down, and the pixels between its lines."""
    across, down = _both_waves(details)
    one, other, both = _best_grid(across), _best_grid(down), _best_grid((across + down) * np.float32(0.5))
    if abs(one[1] - other[1]) > _MOST_APART:
        return 0, 0
    return min(both[0], one[0] + 1, other[0] + 1), both[1]


def jumps_across(pieces: Details, most: int) -> NDArray[np.int16]:
    """By how much more pixels jump than their neighbours let expect: number n is between pixels n + 1 and n + 2."""
    steps = np.abs(np.diff(pieces.astype(np.int16), axis=2))
    beyond = 2 * steps[..., 1:-1] - steps[..., :-2] - steps[..., 2:]
    return np.asarray(beyond.clip(0, most), np.int16)


def _middle(details: Details) -> Details:
    """Without the pieces at the rim, if there are others."""
    return details[1:-1, 1:-1] if min(details.shape[:2]) >= _WITH_MIDDLE else details


def _both_waves(details: Details) -> tuple[Waves, Waves]:
    """Of the jumps across and of those down."""
    pieces = details.reshape(-1, *details.shape[2:])
    return _waves_across(pieces), _waves_across(np.swapaxes(pieces, 1, 2))


def _waves_across(pieces: Details) -> Waves:
    """The mean of all pieces."""
    jumps = jumps_across(pieces, _MOST_JUMP).mean(1, dtype=np.float32)
    jumps -= jumps.mean(1, keepdims=True)
    power = np.abs(np.fft.rfft(jumps * np.hanning(jumps.shape[1]), _WAVES, axis=1)) ** 2
    level = power[:, _FIRST_WAVE:].mean(1, keepdims=True)
    mean = (power / np.maximum(level, _NOTHING)).mean(0)
    around = np.lib.stride_tricks.sliding_window_view(np.pad(mean, _NEAR_WAVES, mode="reflect"), 2 * _NEAR_WAVES + 1)
    near = np.median(around, axis=1)
    return np.asarray(np.log(np.maximum(mean, _NOTHING) / np.maximum(near, _NOTHING)), np.float32)


def _best_grid(waves: Waves) -> tuple[float, float]:
    """How far the waves of the likeliest grid stand out, as their geometric mean, and the pixels between its lines."""
    places, counts = _grids()
    standing = np.where(places >= 0, waves[places], 0)
    scores = standing.sum(0) / np.maximum(counts, 1)
    is_enlarged = (places[0] >= 0) & (standing[0] < standing[1] + np.log(_OVER_SECOND))
    scores[(counts < 2) | is_enlarged] = 0  # noqa: PLR2004 - one wave is no grid
    best = int(scores.argmax())
    return float(np.exp(scores[best])), _NARROWEST + best * _GRID_STEP


@cache
def _of_enlargement() -> NDArray[np.bool_]:
    """Which waves an enlarged picture may have that are none of the file's own grid."""
    waves = np.arange(_WAVES // 2 + 1) / _WAVES
    return (waves > _COARSEST_ENLARGED) & (waves < _FINEST_ENLARGED) & ~_is_own(waves)


def _is_own(waves: NDArray[np.float64]) -> NDArray[np.bool_]:
    return np.asarray(np.abs(waves * _BLOCK - np.rint(waves * _BLOCK)) < _OWN_WAVES * _BLOCK / _WAVES)


@cache
def _grids() -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """For each distance of lines the places of its first waves, -1 where one is none of its own; and how many."""
    distances = np.arange(_NARROWEST, _WIDEST, _GRID_STEP)
    waves = np.arange(1, 4)[:, None] / distances
    waves = np.where(waves > 1, 0, np.where(waves > 0.5, 1 - waves, waves))  # noqa: PLR2004 - they fold there
    places = np.where((waves * _WAVES < _FIRST_WAVE) | _is_own(waves), -1, np.rint(waves * _WAVES)).astype(np.intp)
    return places, (places >= 0).sum(0)
