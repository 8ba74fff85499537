"""Quadrilaterals that straight lines make, the best supported ones first: one of them may be the document.

Every two lines that may be opposite sides are joined with every other two. A side counts by how much of it has an edge,
and against it counts an edge that goes on beyond its corners: the sides of what lies on top end there. The frame of
the picture stands for sides that are not in it.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.lines import EdgeField, Floats, Lines, lines_along

Places = NDArray[np.intp]

_LEAST_SIDE = 0.09
"""Of the picture's longer side, that a side of a document has at least."""
_OPPOSITE = float(np.cos(np.deg2rad(50)))
"""Lines of which one is turned by more than this are opposite sides only if they and the others are clear edges."""
_STEEP = float(np.cos(np.deg2rad(80)))
"""Lines of which one is turned by more are none: seen at 64° from close by, those of a card were turned by 78°."""
_STEEP_SCORE = 0.75
"""The least score of a quadrilateral with such sides. Those that were the document had 0.8 and more."""
_BESIDE = float(np.cos(np.deg2rad(38)))
"""Lines that are nearer to each other in their direction are no neighbouring sides."""
_NEVER_MEET = 1e-3
"""Of the angle between two lines: less is parallel."""
_OUTSIDE = 0.12
"""Of the picture's longer side, by which a corner may be outside of it."""
_BEYOND_SHARE, _LEAST_BEYOND = 0.12, 8
"""Of a side, and in pixels: how far beyond its corners an edge is looked for."""
_AT_CORNER = 3
"""Pixels at a corner that are neither of the side nor beyond it."""
_FRAME_SIDE = 0.34
"""What a side at the frame counts: as much as one of which so much has an edge."""
_BEYOND_WEIGHT = 0.3
_LEAST_SCORE = 0.3
_FRAME_LINES = 4
_MOST_FRAME_SIDES = 2
_MOST_PAIRS, _MOST_FRAME_PAIRS, _MOST_STEEP_PAIRS = 400, 120, 150
_KEPT = 36
_APART = 0.018
"""Of the picture's longer side: candidates whose corners are all nearer are the same."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """The best quadrilaterals."""

    lines: Lines
    """Those that were found, then the four of the frame."""
    sides: Places
    """Candidates by four: the numbers of the lines, each beside the next."""
    corners: Floats
    """Candidates by four by x and y, in pixels from the middle; corner n is where side n meets side n + 1."""
    covered: Floats
    """Candidates by four: the share of the side that has an edge."""
    beyond: Floats
    """Candidates by four: the larger share of what is beyond its two ends that has an edge."""
    score: Floats

    @property
    def at_frame(self) -> NDArray[np.bool_]:
        """Candidates by four: whether the side is the picture's own."""
        return np.asarray(self.sides >= self.lines.angle.size - _FRAME_LINES)


def candidates(field: EdgeField, found: Lines) -> Candidates:
    """All that is worth a closer look."""
    lines = _with_frame(field, found)
    count = lines.angle.size
    cos, sin = np.cos(lines.angle), np.sin(lines.angle)
    width, height = lines.size
    longer = max(width, height)
    parallel = np.abs(cos[:, None] * cos + sin[:, None] * sin)
    cross = cos[:, None] * sin - sin[:, None] * cos
    safe = np.where(np.abs(cross) < _NEVER_MEET, _NEVER_MEET, cross)
    x = (lines.offset[:, None] * sin - lines.offset * sin[:, None]) / safe
    y = (lines.offset * cos[:, None] - lines.offset[:, None] * cos) / safe
    place = -x * sin[:, None] + y * cos[:, None]  # of the crossing with the second line along the first
    meets = (
        (parallel <= _BESIDE)
        & (np.abs(x) <= width / 2 + _OUTSIDE * longer)
        & (np.abs(y) <= height / 2 + _OUTSIDE * longer)
    )
    covered, beyond = _sides(lines, place)
    is_frame = np.arange(count) >= count - _FRAME_LINES
    side = np.where(is_frame[:, None, None], _FRAME_SIDE, covered - _BEYOND_WEIGHT * beyond)
    first, second = _pairs(lines, parallel, covered, longer)
    one, other = np.meshgrid(np.arange(first.size), np.arange(first.size), indexing="ij")
    upper = one < other
    one, other = one[upper], other[upper]
    a, c, b, d = first[one], second[one], first[other], second[other]
    good = meets[a, b] & meets[b, c] & meets[c, d] & meets[d, a]
    a, b, c, d = a[good], b[good], c[good], d[good]
    sides = np.stack((a, b, c, d), 1)
    frame_sides = is_frame[sides].sum(1)
    score = (side[a, d, b] + side[b, a, c] + side[c, b, d] + side[d, c, a]) / 4
    is_steep = np.minimum(parallel[a, c], parallel[b, d]) < _OPPOSITE
    is_good = np.where(is_steep, (score >= _STEEP_SCORE) & (frame_sides == 0), score >= _LEAST_SCORE)
    keep = np.flatnonzero(is_good & (frame_sides <= _MOST_FRAME_SIDES))
    keep = keep[np.argsort(-score[keep])[:1500]]
    sides, score = sides[keep], score[keep]
    following = np.roll(sides, -1, 1)
    corners = np.stack((x[sides, following], y[sides, following]), -1)
    whole = _is_convex(corners) & _is_large(corners, longer)
    sides, score, corners = sides[whole], score[whole], corners[whole]
    chosen = _different(corners, score, _APART * longer)
    sides, score, corners = sides[chosen], score[chosen], corners[chosen]
    before, after = np.roll(sides, 1, 1), np.roll(sides, -1, 1)
    return Candidates(
        lines, sides, corners, covered[sides, before, after], beyond[sides, before, after], score.astype(np.float32)
    )


def _with_frame(field: EdgeField, found: Lines) -> Lines:
    width, height = found.size
    angle = np.array([0, 0, np.pi / 2, np.pi / 2], np.float32)
    offset = np.array([-width / 2, width / 2, -height / 2, height / 2], np.float32)
    return lines_along(field, np.append(found.angle, angle), np.append(found.offset, offset), found.reach)


def _sides(lines: Lines, place: Floats) -> tuple[Floats, Floats]:
    """For each line between two others: the share of it that has an edge, and the larger share beyond its ends."""
    count = lines.angle.size
    at = np.clip(place, -lines.reach, lines.reach)
    low, high = np.minimum(at[:, :, None], at[:, None, :]), np.maximum(at[:, :, None], at[:, None, :])
    more = np.maximum(_LEAST_BEYOND, _BEYOND_SHARE * (high - low))
    row = np.arange(count)[:, None, None]

    def share(start: Floats, end: Floats) -> Floats:
        first = np.clip(np.rint(start), -lines.reach, lines.reach).astype(np.intp) + lines.reach
        last = np.clip(np.rint(end), -lines.reach, lines.reach).astype(np.intp) + lines.reach + 1
        inside = lines.inside[row, last] - lines.inside[row, first]
        seen = lines.seen[row, last] - lines.seen[row, first]
        return np.asarray(seen / np.maximum(inside, 4.0), np.float32)

    covered = share(low + _AT_CORNER, high - _AT_CORNER)
    beyond = np.maximum(share(low - more, low - _AT_CORNER), share(high + _AT_CORNER, high + more))
    return covered, beyond


def _pairs(lines: Lines, parallel: Floats, covered: Floats, longer: int) -> tuple[Places, Places]:
    """Lines that may be opposite sides."""
    count = lines.angle.size
    cos, sin = np.cos(lines.angle), np.sin(lines.angle)
    flipped = np.sign(cos[:, None] * cos + sin[:, None] * sin)
    apart = np.abs(lines.offset[:, None] - flipped * lines.offset)
    is_apart = apart >= _LEAST_SIDE * longer
    best = covered.max((1, 2))

    def clearest(may_be: NDArray[np.bool_], most: int, most_framed: int) -> Places:
        first, second = np.nonzero(np.triu(may_be, 1))
        order = np.argsort(-(best[first] + best[second]))
        framed = second[order] >= count - _FRAME_LINES
        chosen = np.concatenate((order[~framed][:most], order[framed][:most_framed]))
        return np.stack((first[chosen], second[chosen]))

    usual = clearest(is_apart & (parallel >= _OPPOSITE), _MOST_PAIRS, _MOST_FRAME_PAIRS)
    steep = clearest(is_apart & (parallel >= _STEEP) & (parallel < _OPPOSITE), _MOST_STEEP_PAIRS, 0)
    first, second = np.concatenate((usual, steep), 1)
    return first, second


def _is_convex(corners: Floats) -> NDArray[np.bool_]:
    steps = np.roll(corners, -1, 1) - corners
    after = np.roll(steps, -1, 1)
    turns = steps[..., 0] * after[..., 1] - steps[..., 1] * after[..., 0]
    return np.asarray((turns > 0).all(1) | (turns < 0).all(1))


def _is_large(corners: Floats, longer: int) -> NDArray[np.bool_]:
    steps = np.roll(corners, -1, 1) - corners
    return np.asarray(np.hypot(steps[..., 0], steps[..., 1]).min(1) >= _LEAST_SIDE * longer)


def _different(corners: Floats, score: Floats, apart: float) -> list[int]:
    """The best of each group that is nearly the same, the best group first."""
    ordered = np.sort(corners.reshape(len(corners), 4, 2), axis=1)
    kept: list[int] = []
    for number in np.argsort(-score):
        if all(np.abs(ordered[number] - ordered[other]).max() > apart for other in kept):
            kept.append(int(number))
            if len(kept) == _KEPT:
                break
    return kept
