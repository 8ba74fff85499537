"""Whether the document is cut off, too small in the frame, tilted, or seen from the side.

All of it follows from the four corners. Where they are not sure, nothing is said: white paper on a white table is no
defect.
"""

from collections.abc import Iterator

from desktop_app.domain.findings import Finding, Region
from desktop_app.domain.findings_of.geometry import CUT_OFF, SLANTED, SMALL_IN_FRAME, TILTED
from desktop_app.pictures.look.document_finder import FoundDocument, Side
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules

_SURE = 0.85
"""The confidence in the corners from which on they may be told of."""
_SURE_OF_FRAME = 0.8
"""The same where a side is at the frame."""
_LEAST_SEEN = 2
"""Sides of a document that is cut off that have to be seen: with fewer, the picture may show nothing else."""
_LEAST_PART = 0.02
"""Of a picture's side: less is no region to be marked."""


def cut_off(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """A side or a corner is beyond the frame."""
    document = pixels.document
    if document is None or document.confidence < _SURE_OF_FRAME:
        return
    seen = document.sides.count(Side.SEEN)
    is_side = _LEAST_SEEN <= seen < len(document.sides)
    is_corner = document.confidence >= _SURE and _outside(document) > rules.most_outside
    if is_side or is_corner:
        yield CUT_OFF.found(region=_region(document), confidence=document.confidence)


def small_in_frame(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """It spans only a small share of the frame, in the direction in which it spans more of it.

    Neither area nor the frame's longer side would do: a card across an upright frame fills it as far as it can.
    """
    document = _whole(pixels)
    if document is None:
        return
    lengths = document.quadrilateral.side_lengths(pixels.width, pixels.height)
    across, down = (lengths[0] + lengths[2]) / 2, (lengths[1] + lengths[3]) / 2
    if max(across / pixels.width, down / pixels.height) < rules.least_share:
        yield SMALL_IN_FRAME.found(region=_region(document), confidence=document.confidence)


def tilted(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """Its sides are not in line with those of the picture."""
    document = _whole(pixels)
    if document is not None and abs(document.quadrilateral.tilt(pixels.width, pixels.height)) > rules.most_tilt:
        yield TILTED.found(region=_region(document), confidence=document.confidence)


def slanted(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """A side is much longer than the one opposite to it."""
    document = _whole(pixels)
    if document is None:
        return
    if document.quadrilateral.perspective(pixels.width, pixels.height) > rules.most_perspective:
        yield SLANTED.found(region=_region(document), confidence=document.confidence)


def _whole(pixels: Pixels) -> FoundDocument | None:
    """The document if it is all in the picture and its corners are sure."""
    document = pixels.document
    if document is None or document.confidence < _SURE or Side.AT_FRAME in document.sides:
        return None
    return document


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
