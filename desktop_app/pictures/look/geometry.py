"""Whether the document is cut off, too small in the frame, tilted, or seen from the side.

All of it follows from the four corners. Where they are not sure, nothing is said: white paper on a white table is no
defect.
"""

from collections.abc import Callable, Iterator

from desktop_app.domain.findings import Finding, FindingKind, Region
from desktop_app.domain.findings_of.geometry import CUT_OFF, SLANTED, SMALL_IN_FRAME, TILTED
from desktop_app.pictures.look.document_finder import FoundDocument, Side
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.print_at_frame import cut_print
from desktop_app.pictures.look.rules import PictureRules

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
_LEAST_PART = 0.02
"""Of a picture's side: less is no region to be marked."""


def cut_off(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """A side or a corner is beyond the frame, or what was printed there."""

    def is_cut(document: FoundDocument) -> bool:
        seen = document.sides.count(Side.SEEN)
        is_beyond = _LEAST_SEEN <= seen < len(document.sides) and not _spans_frame(document)
        return is_beyond or _outside(document) > rules.most_outside

    whole = sum(each.confidence for each in pixels.possible_documents if _is_whole(each) and not is_cut(each))
    told = list(_told(pixels, CUT_OFF, is_cut)) if whole < _MAY_BE_WHOLE else []
    if not told and whole < _UNLIKELY and (strip := cut_print(pixels.rgb)) is not None:
        told = [CUT_OFF.found(region=strip, confidence=_BY_PRINT)]
    yield from told


def small_in_frame(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """It spans only a small share of the frame, in the direction in which it spans more of it.

    Neither area nor the frame's longer side would do: a card across an upright frame fills it as far as it can.
    """

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
    having = [document for document in pixels.possible_documents if has_it(document)]
    confidence = sum(document.confidence for document in having)
    if confidence >= _SURE:
        yield kind.found(region=_region(having[0]), confidence=round(min(confidence, 0.99), 2))


def _spans_frame(document: FoundDocument) -> bool:
    """Whether it goes from one edge of the picture to the opposite one, as a band across a document does that a scanner
    or a program cut out along its sides."""
    return any(document.sides[side] is document.sides[side + 2] is Side.AT_FRAME for side in (0, 1))


def _is_whole(document: FoundDocument) -> bool:
    """Whether all sides are in the picture."""
    return Side.AT_FRAME not in document.sides


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
