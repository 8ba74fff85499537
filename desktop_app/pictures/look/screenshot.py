"""Whether the picture is a screenshot: it says so, or it has exactly the size of a screen and names no camera."""

from collections.abc import Iterator

import numpy as np

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.picture import OF_SCREEN
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules

_TELEPHONES: dict[int, tuple[int, ...]] = {
    640: (1136,),
    720: (1440, 1520, 1560, 1600, 1612),
    750: (1334,),
    828: (1792,),
    1080: (2160, 2220, 2240, 2246, 2248, 2280, 2310, 2316, 2340, 2376, 2388, 2400, 2408, 2412, 2424, 2460, 2520, 2640),
    1125: (2436,),
    1170: (2532,),
    1179: (2556,),
    1206: (2622,),
    1220: (2712,),
    1240: (2772,),
    1242: (2208, 2688),
    1260: (2736, 2800),
    1264: (2780,),
    1284: (2778,),
    1290: (2796,),
    1320: (2868,),
    1344: (2992,),
    1440: (2880, 2960, 3040, 3088, 3120, 3168, 3200, 3216),
}
"""Shorter and longer sides, in pixels, as their makers publish them. No camera takes photos of these sizes."""
_OTHERS: dict[int, tuple[int, ...]] = {
    720: (1280,),
    768: (1366,),
    800: (1280,),
    864: (1536,),
    900: (1440, 1600),
    1050: (1680,),
    1080: (1920,),
    1200: (1920,),
    1440: (2560, 3440),
    1536: (2048,),
    1600: (2560,),
    1620: (2160,),
    1640: (2360,),
    1664: (2560,),
    1668: (2224, 2388, 2420),
    1752: (2800,),
    1800: (2880,),
    1864: (2880,),
    1920: (3072,),
    1964: (3024,),
    2048: (2732,),
    2064: (2752,),
    2160: (3840,),
    2234: (3456,),
}
"""Tablets, monitors and older telephones: some cameras and messengers make pictures of these sizes too."""
_CELL = 8
_LEAST_EVEN = 0.1
"""Share of cells of one single colour, such as bars and windows have and photos do not."""


def screenshot(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """The size of a screen, or the word of a telephone."""
    if rules.allows_screenshots:
        return
    if pixels.origin.says_screenshot:
        yield OF_SCREEN.found(confidence=0.99)
    elif not pixels.origin.has_camera:
        sides = sorted((pixels.width, pixels.height))
        if sides[1] in _TELEPHONES.get(sides[0], ()):
            yield OF_SCREEN.found(confidence=0.9)
        elif sides[1] in _OTHERS.get(sides[0], ()) and even_share(pixels) >= _LEAST_EVEN:
            yield OF_SCREEN.found(confidence=0.8)


def even_share(pixels: Pixels) -> float:
    """The share of small cells that have one single colour."""
    grey = pixels.grey
    side = min(_CELL, *grey.shape)
    rows, columns = grey.shape[0] // side, grey.shape[1] // side
    cells = grey[: rows * side, : columns * side].reshape(rows, side, columns, side)
    return float(np.mean(cells.max((1, 3)) == cells.min((1, 3))))
