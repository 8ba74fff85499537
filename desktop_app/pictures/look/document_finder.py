"""Finds the document in a picture: where its four corners are, and how sure that is.

Straight edges make quadrilaterals; evidence of several kinds ranks them. The best one is told together with the share
of such finds that are right, which is small where another one is nearly as good: a desk full of sheets, white on white.
"""

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.candidates import Candidates, candidates
from desktop_app.pictures.look.evidence import NAMES, evidence
from desktop_app.pictures.look.evidence_weights import BIAS, DIRECT, HIDDEN, HIDDEN_BIASES, HIDDEN_WEIGHTS
from desktop_app.pictures.look.lines import Floats, edge_field, straight_lines
from desktop_app.pictures.look.quadrilateral import CORNERS, Point, Quadrilateral

if TYPE_CHECKING:
    from desktop_app.pictures.look.pixels import Pixels

_LEAST_PIXELS = 64
"""Of a picture's shorter side, without which no document is looked for."""
_LEAST_CONFIDENCE = 0.5
"""Below it, nothing is told."""
_LEAST_SHARE = 0.005
"""The confidence in what is not worth mentioning."""
_PLAUSIBLE = 0.35
"""From here on a find is not looked for again. Of pictures that a document fills, hardly one has no such find."""
_SURE_OF_SMALL = 0.75
"""The same for a small document."""
_SMALL, _RATHER_SMALL = 0.55, 0.65
"""Of the picture's width and height: larger documents stand out by themselves."""
_LIKELY = 0.05
"""The confidence from which on a candidate that is rather small is seen closer, too."""
_MOST_PIECES = 3
_LEAST_AGREEING = 2
_AROUND = 0.3
"""Of a candidate's width and height, that is seen around it."""
_SURE_IN_PIECE = 0.9
_LEAST_OBLONG = 1.34
"""The longer side of every document is 1.4 times the shorter one or more; that of a portrait on it is 1.29."""
_SAME = 0.03
"""Of the picture's sides: documents whose corners are all nearer than this are one find."""
_DIRECT = np.array([DIRECT[name] for name in NAMES], np.float32)
_HIDDEN = np.array([HIDDEN[name] for name in NAMES], np.float32)


class Side(Enum):
    """What is known of one side of a document."""

    SEEN = "seen"
    """It lies in the picture and its edge was found."""
    AT_FRAME = "at frame"
    """It lies at the frame of the picture or beyond: the document goes on up to there."""


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document that was found, or one of several that it may be."""

    quadrilateral: Quadrilateral
    confidence: float
    """From 0 to 1: the share of such finds in which all corners are right."""
    sides: tuple[Side, ...]
    """Top, right, bottom, left."""

    @property
    def corners(self) -> tuple[Point, ...]:
        """In fractions of the picture, clockwise from the one that is at the top left in the picture."""
        return self.quadrilateral.corners


def find_document(pixels: "Pixels") -> FoundDocument | None:
    """The document that the picture was taken of; None where none stands out."""
    possible = pixels.possible_documents
    if not possible:
        return None
    best = possible[0]
    near = [each for each in possible if _is_same(best.quadrilateral, each.quadrilateral)]
    confidence = sum(each.confidence for each in near)
    if confidence < _LEAST_CONFIDENCE:
        return None
    return replace(best, confidence=round(min(confidence, 0.999), 3))


def possible_documents(rgb: NDArray[np.uint8]) -> tuple[FoundDocument, ...]:
    """All that the document may be, the likeliest first. Their confidences add up to less than 1: there may be none.

    Many differ in one side only, so that what they have in common is surer than each of them.
    """
    found = _ranked(rgb)
    likely = tuple(document for document in found if document.confidence >= _LEAST_SHARE)
    if likely and likely[0].confidence >= (_SURE_OF_SMALL if _is_small(likely[0]) else _PLAUSIBLE):
        return likely
    closer = _seen_closer(rgb, found)
    return likely if closer is None else (closer,)


def _ranked(rgb: NDArray[np.uint8]) -> tuple[FoundDocument, ...]:
    """All candidates, the likeliest first."""
    if min(rgb.shape[:2]) < _LEAST_PIXELS:
        return ()
    field = edge_field(rgb)
    found = candidates(field, straight_lines(field))
    if not len(found.sides):
        return ()
    seen = evidence(field, found)
    hidden = np.tanh(seen @ _HIDDEN + np.array(HIDDEN_BIASES))
    likelihood = seen @ _DIRECT + hidden @ np.array(HIDDEN_WEIGHTS) + BIAS
    highest = max(float(likelihood.max()), 0.0)
    share = np.exp(likelihood - highest)
    share /= share.sum() + np.exp(-highest)
    return tuple(_document(found, int(number), float(share[number])) for number in np.argsort(-share))


def _seen_closer(rgb: NDArray[np.uint8], found: tuple[FoundDocument, ...]) -> FoundDocument | None:
    """A small document whose sides drown in what lies around it: found where pieces of the picture are seen larger.

    Several pieces have to show the same one. What has the shape of the portrait on a card is none.
    """
    small = [
        each for each in found if _is_small(each) or (each.confidence >= _LIKELY and _is_small(each, _RATHER_SMALL))
    ]
    pieces: list[FoundDocument] = []
    for each in small:
        if len(pieces) == _MOST_PIECES:
            break
        if not any(_is_same(each.quadrilateral, other.quadrilateral) for other in pieces):
            pieces.append(each)
    closer = [document for each in pieces if (document := _in_piece(rgb, each)) is not None]
    for document in closer:
        agreeing = [other for other in closer if _is_same(document.quadrilateral, other.quadrilateral)]
        if len(agreeing) >= _LEAST_AGREEING:
            return document
    return None


def _in_piece(rgb: NDArray[np.uint8], around: FoundDocument) -> FoundDocument | None:
    """The document in the piece of the picture that a candidate and its surroundings take; None where none is sure."""
    size = np.array(rgb.shape[1::-1])
    corners = np.array(around.corners)
    room = _AROUND * np.ptp(corners, axis=0)
    start = (np.clip(corners.min(0) - room, 0, 1) * size).astype(int)
    end = (np.clip(corners.max(0) + room, 0, 1) * size).astype(int)
    found = _ranked(np.ascontiguousarray(rgb[start[1] : end[1], start[0] : end[0]]))
    if not found or found[0].confidence < _SURE_IN_PIECE or Side.AT_FRAME in found[0].sides:
        return None
    places = (np.array(found[0].corners) * (end - start) + start) / size
    whole = Quadrilateral(tuple((float(x), float(y)) for x, y in places))
    lengths = whole.side_lengths(*map(float, size))
    across, down = lengths[0] + lengths[2], lengths[1] + lengths[3]
    if max(across, down) < _LEAST_OBLONG * min(across, down):
        return None
    return replace(found[0], quadrilateral=whole)


def _is_small(document: FoundDocument, most: float = _SMALL) -> bool:
    """Whether it is all in the picture, and takes a small share of its width and height."""
    return Side.AT_FRAME not in document.sides and float(np.ptp(np.array(document.corners), axis=0).max()) <= most


def _is_same(one: Quadrilateral, other: Quadrilateral) -> bool:
    """Whether all corners are nearly the same."""
    pairs = zip(one.corners, other.corners, strict=True)
    return all(max(abs(a[0] - b[0]), abs(a[1] - b[1])) < _SAME for a, b in pairs)


def _document(found: Candidates, one: int, confidence: float) -> FoundDocument:
    """A candidate, its corners put in order."""
    width, height = found.lines.size
    corners, framed = found.corners[one], found.at_frame[one]
    sides = [(corners[number - 1], corners[number], bool(framed[number])) for number in range(CORNERS)]
    following = np.roll(corners, -1, 0)
    if (corners[:, 0] * following[:, 1] - corners[:, 1] * following[:, 0]).sum() < 0:
        sides = [(end, start, at_frame) for start, end, at_frame in reversed(sides)]
    first = max(range(CORNERS), key=lambda number: _to_the_right(sides, number))
    sides = sides[first:] + sides[:first]
    places = tuple((float(start[0] / width + 0.5), float(start[1] / height + 0.5)) for start, _, _ in sides)
    kinds = tuple(Side.AT_FRAME if at_frame else Side.SEEN for _, _, at_frame in sides)
    return FoundDocument(Quadrilateral(places), confidence, kinds)


def _to_the_right(sides: list[tuple[Floats, Floats, bool]], first: int) -> float:
    """How far the sides go to the right, down, to the left and up, if the first of them is the top."""
    ways = ((1, 0), (0, 1), (-1, 0), (0, -1))
    return float(
        sum(
            (sides[(first + number) % CORNERS][1] - sides[(first + number) % CORNERS][0]) @ np.array(way)
            for number, way in enumerate(ways)
        )
    )
