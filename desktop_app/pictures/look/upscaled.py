"""Whether the picture was enlarged from a small one.

What was enlarged has detail up to a limit far below the finest that its pixels could hold, and nothing beyond: there
its spectrum falls like a cliff, down to what a JPEG adds. A lens that is out of focus weakens detail the more the finer
it is, and the noise of a camera's sensor goes on to the end, so that both make slopes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.provenance import UPSCALED
from desktop_app.pictures.look.details import DETAIL
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.regular_jumps import enlargement
from desktop_app.pictures.look.rules import PictureRules

_RINGS = 40
_COARSEST, _FINEST = 0.02, 0.5
"""Waves in a pixel, of the first ring and of the last."""
_BESIDE_AXES = 15
"""Degrees: enlarging goes along rows and columns, so its limit is sharpest beside them."""
_FLOOR_RINGS = 8
"""The finest, where there is only noise."""
_SLOPE_RINGS = 4
"""Over which a slope is measured."""
_BEFORE, _BEHIND = (0.08, 0.14), (0.36, 0.42)
"""Waves in a pixel: what an enlarged picture still has, and what it has not."""
_LEAST_FREQUENCY, _LEAST_BEFORE = 0.125, 26
"""Of a picture in focus."""
_QUIET, _QUIETEST = 40, 6
"""Decibels of a floor that speaks neither for noise nor against it, and how far a lower one counts."""
_COARSE, _SILENT, _LESS_WHERE_SILENT = 0.2, 38.5, 7.5
"""Waves in a pixel up to which a cliff is coarse, decibels of a floor without any noise, and by how many decibels a
coarse cliff down to it may be less steep: cameras that smooth their noise away make cliffs, too, but finer ones."""
_LESS_WITH_JUMPS = 11
"""Decibels that a cliff may be less steep where the jumps between pixels show that it was enlarged, too."""
_LEAST_JUMPS = 6.5
"""How far the wave of those jumps has to stand out."""
_DECIBELS = 10
_FIRST_RING = 3
"""Coarser ones are too few pixels."""
_LEAST_PIECES = 4


@dataclass(frozen=True, slots=True)
class Cliff:
    """Where a spectrum falls most steeply."""

    slope: float
    """Decibels for an octave."""
    frequency: float
    """Waves in a pixel, at its top."""
    floor: float
    """Decibels of what is left at the finest detail: a sensor's noise, or what a JPEG adds."""
    before: float
    """Decibels of detail that any picture in focus has, above the floor."""
    behind: float
    """Decibels that are left above the floor where an enlarged picture has reached it."""

    @property
    def steepness(self) -> float:
        """The slope in decibels, less what speaks of a sensor's noise."""
        return self.slope - max(self.floor - _QUIET, -_QUIETEST) - 2 * max(self.behind, 0)

    @property
    def is_silent(self) -> bool:
        """Whether nothing is left beyond a coarse limit, not even noise."""
        return self.frequency <= _COARSE and self.floor <= _SILENT

    @property
    def is_in_focus(self) -> bool:
        """Whether there is detail up to the cliff: what a lens has blurred loses it earlier."""
        return self.frequency >= _LEAST_FREQUENCY and self.before >= _LEAST_BEFORE


def upscaled(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """A cliff in the spectrum far below its end."""
    found = cliff(pixels)
    if found is None or not found.is_in_focus or found.steepness < rules.least_cliff - _LESS_WITH_JUMPS:
        return
    is_cliff = found.steepness >= rules.least_cliff - (_LESS_WHERE_SILENT if found.is_silent else 0)
    if is_cliff or enlargement(pixels.details) >= _LEAST_JUMPS:
        yield UPSCALED.found(confidence=round(min(0.95, 0.5 + found.steepness / 100), 2))


def cliff(pixels: Pixels) -> Cliff | None:
    """The steepest fall of the spectrum of the busier pieces; None where there are too few pieces."""
    if pixels.details.shape[0] * pixels.details.shape[1] < _LEAST_PIECES:
        return None
    power = pixels.detail_power
    busy = power[:, 12:40, 12:40].mean((1, 2))
    profile = _profile(power[np.argsort(busy)[len(busy) // 2 :]].mean(0))
    floor = float(np.median(profile[-_FLOOR_RINGS:]))
    middles = _middles()
    octaves = np.log2(middles[_SLOPE_RINGS:] / middles[:-_SLOPE_RINGS])
    slopes = (profile[:-_SLOPE_RINGS] - profile[_SLOPE_RINGS:]) / octaves
    place = _FIRST_RING + int(slopes[_FIRST_RING:-1].argmax())
    before, behind = (
        float(profile[(middles > first) & (middles < last)].mean()) - floor for first, last in (_BEFORE, _BEHIND)
    )
    return Cliff(float(slopes[place]), float(middles[place]), floor, before, behind)


def _profile(power: NDArray[np.float32]) -> NDArray[np.float64]:
    """Of each ring the median power, in decibels."""
    flat = power.ravel()
    return np.array([_DECIBELS * np.log10(np.median(flat[places]) + 1) for places in _rings()])


def _middles() -> NDArray[np.float64]:
    ends = np.linspace(_COARSEST, _FINEST, _RINGS + 1)
    return np.asarray((ends[1:] + ends[:-1]) / 2)


@cache
def _rings() -> tuple[NDArray[np.intp], ...]:
    """Of each ring its places in a spectrum, beside the axes."""
    down, across = np.abs(np.fft.fftfreq(DETAIL))[:, None], np.fft.rfftfreq(DETAIL)[None]
    angle = np.degrees(np.arctan2(down, across))
    beside = (angle < _BESIDE_AXES) | (angle > 90 - _BESIDE_AXES)
    ring = np.digitize(np.hypot(down, across), np.linspace(_COARSEST, _FINEST, _RINGS + 1))
    return tuple(np.flatnonzero(((ring == number) & beside).ravel()) for number in range(1, _RINGS + 1))
