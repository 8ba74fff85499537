"""Whether the picture is black and white, also where a scanner or the paper gave all of it one tint.

A tint grows in step with brightness: what is left when that is taken out is colour. Even a grey
document has some of it in a colour photo, from what lies around it, from stamps and prints, and from the sensor.

A JPEG keeps tints more coarsely than brightness: a dark stroke has that of the paper around it. So a pixel may have the
tint of anything that is as bright or as dark as what is near to it.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.picture import WITHOUT_COLOUR
from desktop_app.pictures.look.light import paper_brightness
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules

_STEP = 2
_RED, _GREEN, _BLUE = 0, 1, 2
_CELL = 8
"""Pixels looked at, along the side of a cell: what is in it or in one beside it is near."""
_LEAST_TINT = 1e-4
"""As a share of brightness; less is none."""
_COLOURFUL, _MOST_COLOURFUL = 99, 99.9
"""In a hundred: a heading in colour, and a few small words in colour."""
_CLIPPED, _NEARLY_WHITE = 250, 200
"""Of the brightest and of the darkest colour of a pixel: white whose tint grows no more, because it is clipped."""
_SURELY = 0.5
"""Share of the limits."""

Floats = NDArray[np.float32]


def black_and_white(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """No colour but one tint."""
    if rules.allows_grey:
        return
    limits = np.array([rules.least_colour, rules.least_colour_of_words])
    found = float((np.array(colourfulness(pixels)) / max(paper_brightness(pixels), 1) / limits).max())
    if found < 1:
        yield WITHOUT_COLOUR.found(confidence=0.95 if found < _SURELY else 0.8)


def colourfulness(pixels: Pixels) -> tuple[float, float]:
    """How far, of 255, the most colourful hundredth and thousandth of the picture are from its own tint."""
    seen = pixels.rgb[::_STEP, ::_STEP].astype(np.float32)
    green = seen[..., _GREEN]
    power = float(np.vdot(green, green)) + 1.0
    aside = [seen[..., colour] - green for colour in (_RED, _BLUE)]
    tint = [float(np.vdot(each, green)) / power for each in aside]
    size = tint[0] ** 2 + tint[1] ** 2
    if size > _LEAST_TINT**2:
        darkest, brightest = _near(green)
        brightness = (aside[0] * np.float32(tint[0] / size) + aside[1] * np.float32(tint[1] / size)).clip(
            darkest, brightest
        )
        aside = [each - np.float32(share) * brightness for each, share in zip(aside, tint, strict=True)]
    colour = np.maximum(np.abs(aside[0]), np.abs(aside[1]))
    colour[(seen.max(-1) >= _CLIPPED) & (seen.min(-1) >= _NEARLY_WHITE)] = 0
    hundredth, thousandth = np.percentile(colour, (_COLOURFUL, _MOST_COLOURFUL))
    return float(hundredth), float(thousandth)


def _near(values: Floats) -> tuple[Floats, Floats]:
    """Of each pixel the least and the most of what is near to it."""
    height, width = values.shape
    padded = np.pad(values, ((0, -height % _CELL), (0, -width % _CELL)), mode="edge")
    rows, columns = (side // _CELL for side in padded.shape)
    cells = padded.reshape(rows, _CELL, columns, _CELL)
    found = []
    for smaller, choose in ((cells.min((1, 3)), np.minimum), (cells.max((1, 3)), np.maximum)):
        wide = np.pad(smaller, 1, mode="edge")
        around = choose.reduce([wide[y : y + rows, x : x + columns] for y in range(3) for x in range(3)])
        found.append(around.repeat(_CELL, 0).repeat(_CELL, 1)[:height, :width])
    return found[0], found[1]
