"""Cuts lines of text out of a picture, turned so that they run to the right."""

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.ocr.boxes import Box

STRIP_HEIGHT = 48
"""Rows of pixels that the recognizer wants."""
_MOST_WIDTH = 3200
"""Pixels; a line of a page that is longer is squeezed."""

Grey = NDArray[np.uint8]


def cut(grey: Grey, box: Box, stretch: float = 1.0) -> NDArray[np.float32]:
    """What is in a box, STRIP_HEIGHT rows high, `stretch` times as wide as it is; outside the picture its edge."""
    width = int(min(max(8, round(box.length * STRIP_HEIGHT / box.height * stretch)), _MOST_WIDTH))
    finer = max(1, round(box.height / STRIP_HEIGHT))
    along = ((np.arange(width * finer) + 0.5) / (width * finer) - 0.5) * box.length
    aside = ((np.arange(STRIP_HEIGHT * finer) + 0.5) / (STRIP_HEIGHT * finer) - 0.5) * box.height
    x = box.x + along[None, :] * box.across - aside[:, None] * box.down
    y = box.y + along[None, :] * box.down + aside[:, None] * box.across
    sampled = _sampled(grey, x, y)
    if finer > 1:
        sampled = sampled.reshape(STRIP_HEIGHT, finer, width, finer).mean((1, 3))
    return sampled.astype(np.float32)


def _sampled(grey: Grey, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Brightness between pixels, from the four around."""
    height, width = grey.shape
    x, y = np.clip(x, 0, width - 1.001), np.clip(y, 0, height - 1.001)
    column, row = x.astype(np.intp), y.astype(np.intp)
    right, below = x - column, y - row
    flat = grey.ravel()
    place = row * width + column
    step = width if height > 1 else 0
    beside = 1 if width > 1 else 0
    upper = flat[place] * (1 - right) + flat[place + beside] * right
    lower = flat[place + step] * (1 - right) + flat[place + step + beside] * right
    return np.asarray(upper * (1 - below) + lower * below)
