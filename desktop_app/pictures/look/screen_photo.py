"""Whether the picture is a photo of a screen: the grid of its pixels shows, or the bands it makes with a camera's.

Either is a wave that is the same wherever the screen is, on paper and on the table in the photo that it shows, so that
it stands out of the spectrum of every piece as one sharp peak at nearly the same place. Lines of print, the pattern of
a card and halftone are only where they were printed, cloth only beside the document, and grain has no peak.

Print in the middle of the picture may drown a wave that is as coarse as its strokes. So where one is seen in many
pieces it is looked for once more with all that stands out of its surroundings cut down to the size of such a wave.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.provenance import PICTURE_OF_MONITOR
from desktop_app.pictures.look.details import DETAIL, Details, power_of
from desktop_app.pictures.look.light import is_drawn, white_rim
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules
from desktop_app.pictures.look.scanned import lid_brightness

Floats = NDArray[np.float32]

_LEAST_SIDE = 3
"""Pieces."""
_LEAST_FREQUENCY = 0.11
"""Waves in a pixel: coarser patterns are on many things."""
_NEAR = 8
"""Steps of the spectrum around a peak that it is compared with."""
_PEAKS = 6
"""So many peaks of each piece are looked at."""
_LEAST_PROMINENCE = 4.5
"""How far a peak stands out of what is near it, as a natural logarithm: of noise one in many pieces does."""
_FINE, _PROMINENT = 0.2, 6.5
"""Waves in a pixel, and how far a coarser one has to stand out: lines of print are coarse."""
_SCANNED = 0.8
"""Share of the rim that is white where a scanner took the picture: it sees a print's dots as fine as a screen's."""
_LIGHT_LID = 140
"""Of 255: a dark room around a screen is even, too."""
_WIDE_SHARE, _MOST_PROMINENT, _MOST_OF_MIDDLE = 0.9, 7.2, 0.75
"""What a wave has to have that is seen only without print, or not in all of the middle: a JPEG's grid may hide it.
Of clean pictures none that was so prominent was in more than half of the middle."""
_CANDIDATE = 0.5
"""Share of the pieces from which on it is worth to look once more."""
_SURROUNDINGS = 9
"""Pixels of a square whose mean stands for them."""
_CUT = 2.0
"""How far a pixel may stand out, in medians of how far all do."""
_MOST_DRIFT = 5.0
"""Steps that a peak may lie apart in two pieces that are neighbours: a screen is seen askew."""


@dataclass(frozen=True, slots=True)
class Wave:
    """A wave that is seen in many pieces."""

    share: float
    """Of all pieces."""
    middle_share: float
    """Of those that do not lie at the rim."""
    prominence: float
    """The median of how far its peaks stand out."""
    frequency: float
    """Waves in a pixel, the median."""


def photo_of_screen(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """One wave nearly everywhere."""
    wave = widest_wave(pixels)
    if wave is None or wave.share < _CANDIDATE or _is_scanned(pixels):
        return
    if is_drawn(pixels):  # the rows of a dark app are a wave too
        return
    least = _PROMINENT if wave.frequency < _FINE else _LEAST_PROMINENCE
    is_seen = wave.share >= rules.least_wave_share and wave.middle_share >= 1 and wave.prominence >= least
    if is_seen or _is_wide(wave) or _is_wide(widest_wave(pixels, without_print=True)):
        yield PICTURE_OF_MONITOR.found(confidence=round(min(0.95, 0.5 + 0.45 * wave.share), 2))


def _is_scanned(pixels: Pixels) -> bool:
    """Whether a scanner took the picture. A screen that is seen askew is nowhere as even as a light lid or paper."""
    lid = lid_brightness(pixels)
    return white_rim(pixels) >= _SCANNED or (lid is not None and lid >= _LIGHT_LID)


def _is_wide(wave: Wave | None) -> bool:
    """Whether a wave is so prominent nearly everywhere that, if it is fine, it need not be in all of the middle."""
    if wave is None or wave.share < _WIDE_SHARE or wave.prominence < _MOST_PROMINENT:
        return False
    return wave.middle_share >= (_MOST_OF_MIDDLE if wave.frequency >= _FINE else 1)


def widest_wave(pixels: Pixels, *, without_print: bool = False) -> Wave | None:
    """The wave that is seen in the most pieces; None where there are too few pieces or no wave."""
    rows, columns = pixels.details.shape[:2]
    count = rows * columns
    if min(rows, columns) < _LEAST_SIDE:
        return None
    peaks = _peaks_of(power_of(_without_print(pixels.details)) if without_print else pixels.detail_power)
    middle = {row * columns + column for row in range(1, rows - 1) for column in range(1, columns - 1)}
    best: Wave | None = None
    for group in _groups(peaks, columns):
        pieces = {int(peak[0]) for peak in group}
        lengths = [float(np.hypot(peak[1], peak[2])) / DETAIL for peak in group]
        strengths = [float(peak[3]) for peak in group]
        wave = Wave(
            len(pieces) / count,
            len(pieces & middle) / len(middle),
            float(np.median(strengths)),
            float(np.median(lengths)),
        )
        if best is None or (wave.share, wave.prominence) > (best.share, best.prominence):
            best = wave
    return best


def _without_print(details: Details) -> Floats:
    """Pieces with nothing in them that stands out much further of its surroundings than most does."""
    pieces = details.reshape(-1, DETAIL, DETAIL).astype(np.float32)
    radius = _SURROUNDINGS // 2
    padded = np.pad(pieces, ((0, 0), (radius, radius), (radius, radius)), mode="edge")
    pieces -= _boxed(padded, radius)[:, radius:-radius, radius:-radius]
    most = _CUT * np.median(np.abs(pieces[:, ::2, ::2]), axis=(1, 2), keepdims=True)
    return np.clip(pieces, -most, most)


def _peaks_of(power: Floats) -> list[tuple[int, float, float, float]]:
    """Piece, steps down and across the spectrum, and prominence of each peak."""
    loud = np.log(power + 1)
    standing = loud - _around(loud)
    down = np.fft.fftfreq(DETAIL, 1 / DETAIL)[:, None]
    across = np.fft.rfftfreq(DETAIL, 1 / DETAIL)[None]
    standing[:, np.hypot(down, across) < _LEAST_FREQUENCY * DETAIL] = 0
    standing[_of_blocks()[None].repeat(len(standing), 0)] = 0
    found = []
    for piece, values in enumerate(standing):
        field = values.copy()
        for _ in range(_PEAKS):
            place = int(field.argmax())
            row, column = divmod(place, field.shape[1])
            strength = float(field[row, column])
            if strength < _LEAST_PROMINENCE:
                break
            y = row if row <= DETAIL // 2 else row - DETAIL
            found.append((piece, float(y), float(column), strength))
            rows = np.arange(row - 3, row + 4) % DETAIL
            field[rows, max(0, column - 3) : column + 4] = 0
    return found


def _of_blocks() -> NDArray[np.bool_]:
    """Where the grid of a JPEG's blocks has its own peaks: on both axes, at multiples of an eighth."""
    found = np.zeros((DETAIL, DETAIL // 2 + 1), np.bool_)
    step = DETAIL // 8
    for place in range(0, DETAIL, step):
        for near in (-1, 0, 1):
            found[(place + near) % DETAIL, :2] = True
            found[[0, 1, -1], min(abs(place + near), DETAIL // 2)] = True
    return found


def _around(loud: Floats) -> Floats:
    """The mean of a ring around each place, by sums of squares of two sizes."""
    wide, narrow = 2 * _NEAR + 1, 5
    total = _boxed(loud, _NEAR) * wide**2 - _boxed(loud, narrow // 2) * narrow**2
    return np.asarray(total / (wide**2 - narrow**2), np.float32)


def _boxed(values: Floats, radius: int) -> Floats:
    """The mean of a square around each place; the spectrum goes on at its other end."""
    side = 2 * radius + 1
    padded = np.pad(values, ((0, 0), (radius + 1, radius), (0, 0)), mode="wrap")
    sums = np.cumsum(padded, axis=1, dtype=np.float64)
    rows = (sums[:, side:] - sums[:, :-side]) / side
    padded = np.pad(rows, ((0, 0), (0, 0), (radius + 1, radius)), mode="reflect")
    sums = np.cumsum(padded, axis=2, dtype=np.float64)
    return np.asarray((sums[:, :, side:] - sums[:, :, :-side]) / side, np.float32)


def _groups(
    peaks: list[tuple[int, float, float, float]], columns: int
) -> Iterator[list[tuple[int, float, float, float]]]:
    """Peaks that hang together: each is near to one of a neighbouring piece."""
    if not peaks:
        return
    table = np.array(peaks)
    rows, places = table[:, 0] // columns, table[:, 0] % columns
    beside = np.maximum(abs(rows[:, None] - rows), abs(places[:, None] - places))
    down, across = table[:, 1], table[:, 2]
    apart = np.hypot(_folded(down[:, None] - down), _folded(across[:, None] - across))
    mirrored = np.hypot(_folded(down[:, None] + down), _folded(across[:, None] + across))
    near = (beside == 1) & (np.minimum(apart, mirrored) <= _MOST_DRIFT)
    left = set(range(len(peaks)))
    while left:
        waiting = [left.pop()]
        group = []
        while waiting:
            one = waiting.pop()
            group.append(peaks[one])
            reached = [int(other) for other in np.flatnonzero(near[one]) if int(other) in left]
            left.difference_update(reached)
            waiting += reached
        yield group


def _folded(steps: NDArray[np.float64]) -> NDArray[np.float64]:
    """Steps in a spectrum, which goes on at its other end."""
    return np.asarray((steps + DETAIL / 2) % DETAIL - DETAIL / 2)
