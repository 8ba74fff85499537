"""Whether the picture is black and white, also where a scanner or the paper gave all of it one tint.

A tint grows in step with brightness: what is left when that is taken out is colour. Even a grey
document has some of it in a colour photo, from what lies around it, from stamps and prints, and from the sensor.
"""

from collections.abc import Iterator

import numpy as np

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.picture import WITHOUT_COLOUR
from desktop_app.pictures.look.light import paper_brightness
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules

_STEP = 2
_RED, _GREEN, _BLUE = 0, 1, 2


def black_and_white(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """No colour but one tint."""
    if rules.allows_grey:
        return
    found = colourfulness(pixels) / max(paper_brightness(pixels), 1)
    if found < rules.least_colour:
        yield WITHOUT_COLOUR.found(confidence=0.95 if found < rules.least_colour / 2 else 0.8)


def colourfulness(pixels: Pixels) -> float:
    """How far, of 255, the most colourful hundredth of the picture is from its own tint."""
    seen = pixels.rgb[::_STEP, ::_STEP].reshape(-1, 3).astype(np.float32)
    green = seen[:, _GREEN]
    power = float(green @ green) + 1.0
    most = np.zeros_like(green)
    for colour in (_RED, _BLUE):
        tint = float(seen[:, colour] @ green) / power
        np.maximum(most, np.abs(seen[:, colour] - tint * green), out=most)
    return float(np.percentile(most, 99))
