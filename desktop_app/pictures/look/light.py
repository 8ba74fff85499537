"""Whether there was too little or too much light, or too little contrast.

All of it is asked of the busiest tiles, where there is print: a dark table says nothing of a well-lit card on it, nor a
white one. Contrast is measured against the paper's brightness, so that a picture that is only dark is not told flat.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.picture import FLAT, TOO_BRIGHT, TOO_DARK
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules
from desktop_app.pictures.look.scanned import has_even_rim, lid_brightness, without_lid
from desktop_app.pictures.look.tiles import Tiles

_PRINT = 0.2
"""Share of all tiles that stand for the document: the busiest ones."""
_PRINT_IN_DOCUMENT = 0.4
"""The same of a document's own tiles."""
_LEAST_TILES = 20
"""A document with fewer is too small to be judged by itself."""
_USUAL, _STRONGEST = 75, 95
"""Percentiles of contrast: that of print, and that of headings and dark fields, which haze takes away too."""
_TONELESS = 252
"""From which brightness on paper has lost its tone."""
_LEAST_PRINT = 10
"""Of 255, between dark and bright in a tile that has print. Most of a page that a card was copied onto has none, and is
no paper of the card; in overexposed and hazy photos the print that is left has more."""
_WHITE = 250
"""From which brightness of its darkest colour on the picture's rim may be the lid of a scanner."""
_SCANS = ((0.9, 0.54, 0.035), (0.5, 0.6, 0.02))
"""Of a scan at least the share of the rim that is white, or even, and the contrast of print, and at most the share of
colours that are clipped. Where paper does not reach to the rim, because it lies askew, the others have to be surer."""
_CLIPPED, _WITH_TONE = 253, 245
"""A colour is clipped on one side only where its brightest part is at least so bright, its darkest less than that."""
_BLACK_PRINT = 0.86
"""Contrast of print that is black: too much light makes it grey. Of 173 overexposed photos none has more than 0.78, of
scan apps' pages with white paper none less than 0.89."""
_LID_CONTRAST, _UNCLIPPED_COLOURS = 0.5, 0.015
"""Print on an even ground, and colours, of a scan whose rim is not even: overexposed photos have less of the one, or
more of the other, or ground that is white."""
_CLIPPED_ON_LID = 0.15
"""Share of the colours, at most, on a lid that is not white: an overexposed table may be as even, but clips them."""
_WHITE_PAPER_CONTRAST = 0.6
"""The same where that ground is white, as is half of any overexposed photo of a letter. There print pales to 0.59."""
_CLIPPED_IN_DRAWINGS = 0.15
"""Share of all colours: bright ones that a program drew, as in a screenshot. A photo that lost its tones has more."""
_DRAWN, _FLAT_COLOURS = 0.45, 4
"""Share of neighbours that have one of the so many commonest colours, both the same. A photo without noise may have
as many that are alike, but light that falls off makes many colours of them."""
_SEEN_ROWS = 4
"""One in so many is looked at for that."""
_DARKNESS_OF_NOTHING = 8.0
"""Keeps noise in a black picture from being contrast."""


def too_dark(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """Even what is light in the document is grey or darker. Its paper need not be light: some cards are dark."""
    level = lightest_print(pixels)
    if level < rules.least_brightness:
        yield TOO_DARK.found(confidence=_sure(level / rules.least_brightness))


def too_bright(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """Paper and colours are white, and no scanner or program did it on purpose."""
    is_washed_out = (
        toneless_share(pixels) >= rules.most_washed_out
        or toneless_share_of_document(pixels) >= rules.most_washed_out_in_document
    )
    if not is_washed_out:
        return
    if is_drawn(pixels) and clipped_colours(pixels) <= _CLIPPED_IN_DRAWINGS:
        return
    if not _is_white_on_purpose(pixels):
        yield TOO_BRIGHT.found(confidence=0.8)


def _is_white_on_purpose(pixels: Pixels) -> bool:
    """Whether a scanner or a scan app made the paper white: print kept its black, and colours are not clipped."""
    print_contrast, clipped = contrast(pixels, _USUAL), clipped_colours(pixels)
    if print_contrast >= _BLACK_PRINT:
        return True
    rim = 1.0 if has_even_rim(pixels) else white_rim(pixels)
    if any(rim >= white and print_contrast >= black and clipped <= most for white, black, most in _SCANS):
        return True
    lid = lid_brightness(pixels)
    if lid is None:
        return False
    if lid < _WITH_TONE:
        return print_contrast >= _LID_CONTRAST and clipped <= _CLIPPED_ON_LID
    return print_contrast >= _WHITE_PAPER_CONTRAST and clipped <= _UNCLIPPED_COLOURS


def flat(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """Print hardly differs from paper."""
    found = contrast(pixels, _STRONGEST)
    if found < rules.least_contrast:
        yield FLAT.found(confidence=_sure(found / rules.least_contrast))


def paper_brightness(pixels: Pixels) -> float:
    """Of the brighter quarter of the paper that carries print."""
    tiles = pixels.tiles
    return float(np.percentile(tiles.middle[tiles.busiest(_PRINT)], 75))


def lightest_print(pixels: Pixels) -> float:
    """What is light, paper or print, in the lightest tenth of the busy tiles: lawn and cloth may be most of them."""
    tiles = pixels.tiles
    return float(np.percentile(tiles.bright[tiles.busiest(_PRINT)], 90))


def toneless_share(pixels: Pixels) -> float:
    """The share of print that lies on paper without a tone."""
    tiles = pixels.tiles
    is_toneless = (tiles.middle >= _TONELESS) & _has_print(tiles)
    return float(is_toneless[tiles.busiest(_PRINT)].mean())


def toneless_share_of_document(pixels: Pixels) -> float:
    """The same within the document, as far as its corners are known: a carpet around it may be busier than print."""
    inside = pixels.document_tiles
    if inside is None or inside.sum() < _LEAST_TILES:
        return 0.0
    tiles = pixels.tiles
    edges = tiles.edges[inside]
    least = np.percentile(edges, 100 * (1 - _PRINT_IN_DOCUMENT))
    return float((tiles.middle[inside][edges >= least] >= _TONELESS).mean())


def contrast(pixels: Pixels, percentile: float) -> float:
    """What so many in a hundred of the busiest tiles are below, from 0 to 1."""
    tiles = pixels.tiles
    shares = (tiles.bright - tiles.dark) / (tiles.bright + _DARKNESS_OF_NOTHING)
    busy = tiles.busiest(_PRINT)
    printed = busy & _has_print(tiles)
    return float(np.percentile(shares[printed if printed.any() else busy], percentile))


def is_drawn(pixels: Pixels) -> bool:
    """Whether a program made the picture: no camera says that it took it, and what is not white has few colours."""
    if pixels.origin.has_camera:
        return False
    seen = pixels.rgb[::_SEEN_ROWS]
    toned = seen.max(-1) < _WITH_TONE
    both = toned[:, :-1] & toned[:, 1:]
    alike = both & (seen[:, :-1] == seen[:, 1:]).all(-1)
    red, green, blue = seen[:, :-1][alike].astype(np.uint32).T
    _colours, counts = np.unique((red << 16) | (green << 8) | blue, return_counts=True)
    return bool(np.sort(counts)[-_FLAT_COLOURS:].sum() > _DRAWN * both.sum())


def white_rim(pixels: Pixels) -> float:
    """The share of the picture's rim that is white."""
    rim = max(2, min(pixels.grey.shape) // 50)
    darkest = pixels.rgb.min(-1)
    sides = (darkest[:rim], darkest[-rim:], darkest[:, :rim], darkest[:, -rim:])
    return float(np.mean([(side >= _WHITE).mean() for side in sides]))


def clipped_colours(pixels: Pixels) -> float:
    """The share of what is neither white nor a scanner's lid that lost a part of its colour to too much light."""
    seen = without_lid(pixels)
    coloured = seen[seen.min(-1) < _WITH_TONE]
    return float((coloured.max(-1) >= _CLIPPED).mean()) if coloured.size else 0.0


def _has_print(tiles: Tiles) -> NDArray[np.bool_]:
    return np.asarray(tiles.bright - tiles.dark >= _LEAST_PRINT)


def _sure(share: float) -> float:
    """How sure a finding is whose measure is that share of its limit."""
    return round(min(0.99, 0.6 + 0.6 * (1 - share)), 2)
