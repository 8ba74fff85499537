"""Whether the document is cut off, too small in the frame, tilted, or seen from the side.

All of it follows from the four corners. Where they are not sure, nothing is said: white paper on a white table is no
defect.
"""

from collections.abc import Callable, Iterator

import numpy as np

from desktop_app.domain.findings import Finding, FindingKind, Region
from desktop_app.domain.findings_of.geometry import CUT_OFF, SLANTED, SMALL_IN_FRAME, TILTED
from desktop_app.pictures.look.document_finder import FoundDocument, Side
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.print_at_frame import cut_print
from desktop_app.pictures.look.rules import PictureRules
from desktop_app.pictures.look.scanned import is_scanned

_SURE = 0.55
"""The confidence from which on a defect is told. Of 180 clean pictures none has 0.3 for any; at 0.7 five more of 80
that are cut off would be left out."""
_MAY_BE_WHOLE = 0.02
"""The confidence from which on what looks cut off may as well be all in the picture: a card that was put near the edge
of a scanner goes on to the frame as far as the lines tell. Of 24 such scans 17 were told cut off without this, and all
of those had more; of 111 photos that are cut off and were told so, five had."""
_UNLIKELY = 0.3
"""The confidence below which a whole document does not speak against print that runs into the frame."""
_BY_PRINT = 0.7
"""The confidence in what such print tells."""
_LEAST_SEEN = 2
"""Sides of a document that is cut off that have to be seen: with fewer, the picture may show nothing else."""
_NEAR_EDGE = 0.015
"""Of a picture's side: a scanner leaves so much of its lid beside a page."""
_FULL_PAGE = 0.9
"""Of a scan's width or height: a document that spans as much lies on the glass as well as it can."""
_WHOLE_SHAPES = (1.414, 1.42, 1.585)
"""Longer by shorter side of what is not cut off: A4 and a passport that lies open, its page (TD3), a card (ID-1)."""
_SHAPE_TOLERANCE = 0.05
"""Of these shapes: by how much one may differ, found on a copy of 480 pixels and flush with the glass."""
_LONGEST_SHAPE = 1.95
"""Receipts are longer, and have no shape by which they are known to be whole."""
_LEAST_PRINT, _PRINT_CONTRAST = 0.2, 40
"""Share of the print on a scan that lies within the document, and how far, of 255, print is darker than its paper. The
lid has none, so that what holds less is a part of a document; front and back hold half of it each."""
_LEAST_PART = 0.02
"""Of a picture's side: less is no region to be marked."""


def cut_off(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """A side or a corner is beyond the frame, or what was printed there.

    On a scanner people push a document against the side of the glass, where it is whole and meets the frame: there its
    shape has to show that a part is missing.
    """
    on_glass = is_scanned(pixels)

    def is_cut(document: FoundDocument) -> bool:
        seen = document.sides.count(Side.SEEN)
        is_beyond = _LEAST_SEEN <= seen < len(document.sides) and not _spans_frame(document)
        is_cut_off = is_beyond or _outside(document) > rules.most_outside
        return is_cut_off and not (on_glass and _may_be_flush(document, pixels))

    whole = sum(each.confidence for each in pixels.possible_documents if _is_whole(each) and not is_cut(each))
    told = list(_told(pixels, CUT_OFF, is_cut)) if whole < _MAY_BE_WHOLE else []
    if not told and whole < _UNLIKELY and (strip := cut_print(pixels.rgb)) is not None:
        told = [CUT_OFF.found(region=strip, confidence=_BY_PRINT)]
    yield from told


def small_in_frame(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """It spans only a small share of the frame, in the direction in which it spans more of it.

    Neither area nor the frame's longer side would do: a card across an upright frame fills it as far as it can. On a
    scanner it is seen as sharply as anywhere, however large the page is: there its pixels count.
    """
    if is_scanned(pixels):
        return

    def is_small(document: FoundDocument) -> bool:
        lengths = document.quadrilateral.side_lengths(pixels.width, pixels.height)
        across, down = (lengths[0] + lengths[2]) / 2, (lengths[1] + lengths[3]) / 2
        return _is_whole(document) and max(across / pixels.width, down / pixels.height) < rules.least_share

    yield from _told(pixels, SMALL_IN_FRAME, is_small)


def tilted(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """Its sides are not in line with those of the picture."""

    def is_tilted(document: FoundDocument) -> bool:
        tilt = document.quadrilateral.tilt(pixels.width, pixels.height)
        return _is_whole(document) and abs(tilt) > rules.most_tilt

    yield from _told(pixels, TILTED, is_tilted)


def slanted(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """A side is much longer than the one opposite to it."""

    def is_slanted(document: FoundDocument) -> bool:
        ratio = document.quadrilateral.perspective(pixels.width, pixels.height)
        return _is_whole(document) and ratio > rules.most_perspective

    yield from _told(pixels, SLANTED, is_slanted)


def _told(pixels: Pixels, kind: FindingKind, has_it: Callable[[FoundDocument], bool]) -> Iterator[Finding]:
    """The finding, where what the document may be has it in nearly all cases."""
    is_bare = is_scanned(pixels)
    having = [
        document
        for document in pixels.possible_documents
        if has_it(document) and not (is_bare and _share_of_print(document, pixels) < _LEAST_PRINT)
    ]
    confidence = sum(document.confidence for document in having)
    if confidence >= _SURE:
        yield kind.found(region=_region(having[0]), confidence=round(min(confidence, 0.99), 2))


def _share_of_print(document: FoundDocument, pixels: Pixels) -> float:
    """How much of the picture's print lies within it; all, where there is none."""
    tiles = pixels.tiles
    printed = tiles.bright - tiles.dark >= _PRINT_CONTRAST
    return float(pixels.tiles_within(document)[printed].mean()) if printed.any() else 1.0


def _spans_frame(document: FoundDocument) -> bool:
    """Whether it goes from one edge of the picture to the opposite one, or nearly.

    So does a band across a document that a scanner or a program cut out along its sides.
    """
    (left, top), (right, bottom) = np.min(document.corners, axis=0), np.max(document.corners, axis=0)
    near = (top <= _NEAR_EDGE, right >= 1 - _NEAR_EDGE, bottom >= 1 - _NEAR_EDGE, left <= _NEAR_EDGE)
    at_frame = [side is Side.AT_FRAME for side in document.sides]
    opposite = ((0, 2), (2, 0), (1, 3), (3, 1))
    return any(at_frame[one] and (at_frame[other] or near[other]) for one, other in opposite)


def _is_whole(document: FoundDocument) -> bool:
    """Whether all sides are in the picture."""
    return Side.AT_FRAME not in document.sides


def _may_be_flush(document: FoundDocument, pixels: Pixels) -> bool:
    """Whether what is seen of it on a scan may be all: it spans the page, or has the shape of a whole document."""
    corners = np.clip(np.array(document.corners), 0, 1)
    if np.ptp(corners, axis=0).max() > _FULL_PAGE:
        return True
    lengths = document.quadrilateral.side_lengths(pixels.width, pixels.height)
    shorter, longer = sorted((lengths[0] + lengths[2], lengths[1] + lengths[3]))
    shape = longer / max(shorter, 1)
    return shape > _LONGEST_SHAPE or any(abs(shape / whole - 1) <= _SHAPE_TOLERANCE for whole in _WHOLE_SHAPES)


def _outside(document: FoundDocument) -> float:
    """How far the outermost corner is beyond the frame, as a share of that side of the picture."""
    return max(max(-x, x - 1, -y, y - 1) for x, y in document.corners)


def _region(document: FoundDocument) -> Region | None:
    """The part of the picture that the document is in."""
    left, right = (min(1.0, max(0.0, of(x for x, _ in document.corners))) for of in (min, max))
    top, bottom = (min(1.0, max(0.0, of(y for _, y in document.corners))) for of in (min, max))
    if min(right - left, bottom - top) < _LEAST_PART:
        return None
    return Region(left, top, right - left, bottom - top)
