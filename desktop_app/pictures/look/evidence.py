"""What speaks for and against a quadrilateral being the document: numbers, each about as large as 1.

No single one decides. A table edge is straight, too, a portrait has four clear sides, and a heading's band is as wide
as its card; but what lies outside of a document is the ground, all around, and goes on; what is inside is paper, with
print; and its sides end at its corners.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.candidates import Candidates
from desktop_app.pictures.look.lines import EdgeField, Floats, box_mean

_ALONG = 24
"""Places along a side at which colours are compared."""
_NEAR, _FAR = 4.0, 14.0
"""Pixels from a side at which they are."""
_BANDS = (4.0, 8.0, 12.0, 16.0)
"""Pixels from a side at which print is looked for."""
_ACROSS, _DOWN = 40, 30
"""Places of the picture that are inside of a quadrilateral or not."""
_CLEAR_COLOUR = 12.0
"""Of 255: a difference of colour that half convinces."""
_RATIOS = (1.585, 1.42, 1.414, 2.0)
"""Longer by shorter side: of a card (ISO 7810 ID-1), a passport's page (TD3), A4 and a passport that lies open, and of
a card folded out."""

_LEAST_SEEN = 0.2
"""Of a side, that has to be in the picture."""
_STEADY = 3.0
"""Of 255: keeps two equal colours from being a steady contrast."""
_NEARLY = 4.0
"""Pixels by which one may stick out of the other that it is in."""
_USUAL_SHAPE, _USUAL_OFF = 0.1, 0.1
"""What counts for a document that is cut off, whose shape and middle are not known."""

NAMES = (
    "score",
    "least covered",
    "second least covered",
    "beyond, most",
    "beyond, mean",
    "sides at the frame",
    "corners outside",
    "contrast, least",
    "contrast, mean",
    "contrast is steady",
    "ground goes on",
    "paper goes on",
    "ground is alike",
    "paper is alike",
    "print inside",
    "print outside",
    "print at the inner side",
    "print at the outer side",
    "lighter than outside",
    "differs from outside",
    "size",
    "size, squared",
    "off the middle",
    "shape",
    "opposite sides differ",
    "corners not square",
    "is in a better one",
    "has a good one inside",
    "other paper at the frame",
    "print at the frame",
)


def evidence(field: EdgeField, found: Candidates) -> Floats:
    """Candidates by NAMES."""
    seen = _Surroundings(field, found)
    parts = {**_of_sides(found), **_of_colours(seen), **_of_print(seen), **_of_inside(field, seen), **_of_shape(seen)}
    count = len(found.sides)
    return np.stack([np.broadcast_to(parts[name], count) for name in NAMES], 1).astype(np.float32)


class _Surroundings:
    """Looks at what is along the sides of candidates, inside and outside of them."""

    def __init__(self, field: EdgeField, found: Candidates) -> None:
        self.found = found
        self.corners = found.corners
        self.size = found.lines.size
        self.starts = np.roll(found.corners, 1, 1)
        """Side n leads from corner n - 1 to corner n."""
        self.steps = found.corners - self.starts
        self.lengths = np.maximum(np.hypot(self.steps[..., 0], self.steps[..., 1]), 1e-3)
        self.middle = found.corners.mean(1)
        outward = np.stack((self.steps[..., 1], -self.steps[..., 0]), -1) / self.lengths[..., None]
        away = ((self.starts + self.corners) / 2 - self.middle[:, None]) * outward
        self.outward = outward * np.sign(away.sum(-1))[..., None]
        self.soft = np.stack([box_mean(field.small[..., colour], 1) for colour in range(3)], -1)
        self.busy = box_mean(field.ridge.astype(np.float32), 3)
        share = np.linspace(0.06, 0.94, _ALONG, dtype=np.float32)
        self.places = self.starts[:, :, None] + self.steps[:, :, None] * share[:, None]
        self.inner = self.sampled(-_NEAR, self.soft)
        self.outer = self.sampled(_NEAR, self.soft)
        seen = (self.inner.there & self.outer.there).mean(-1)
        self.known = (seen > _LEAST_SEEN) & ~found.at_frame
        """Sides of which enough is in the picture to compare what is inside with what is outside."""

    def sampled(self, away: float, values: Floats) -> "_Sample":
        """What is so many pixels outside of the sides, inside where that is negative."""
        width, height = self.size
        at = self.places + self.outward[:, :, None] * np.float32(away)
        x, y = at[..., 0] + (width - 1) / 2, at[..., 1] + (height - 1) / 2
        there = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
        column = np.clip(np.rint(x), 0, width - 1).astype(np.intp)
        row = np.clip(np.rint(y), 0, height - 1).astype(np.intp)
        return _Sample(values[row, column], there)


@dataclass(frozen=True, slots=True, eq=False)
class _Sample:
    """Candidates by sides by places along them."""

    values: Floats
    there: NDArray[np.bool_]
    """Whether the place is in the picture."""


def _of_sides(found: Candidates) -> dict[str, Floats]:
    """How well there are edges along the sides, and none beyond them."""
    ordered = np.sort(np.where(found.at_frame, 1.0, found.covered), 1)
    return {
        "score": found.score,
        "least covered": ordered[:, 0],
        "second least covered": ordered[:, 1],
        "beyond, most": found.beyond.max(1),
        "beyond, mean": found.beyond.mean(1),
        "sides at the frame": found.at_frame.sum(1).astype(np.float32),
    }


def _of_colours(seen: _Surroundings) -> dict[str, Floats]:
    """How the colours inside and outside of the sides differ, and what is alike on all sides."""
    known, framed = seen.known, seen.found.at_frame
    inner, outer = seen.inner, seen.outer
    deep, wide = seen.sampled(-_FAR, seen.soft), seen.sampled(_FAR, seen.soft)
    both = inner.there & outer.there
    step = inner.values - outer.values
    contrast = _norm(_mean(step, both))
    steady = contrast / (_mean(_norm(step)[..., None], both)[..., 0] + _STEADY)
    clear = contrast / (contrast + _CLEAR_COLOUR)
    outside, inside = outer.there & wide.there, inner.there & deep.there
    ground_step = _norm(_mean(outer.values, outside) - _mean(wide.values, outside))
    paper_step = _norm(_mean(inner.values, inside) - _mean(deep.values, inside))
    edge = _mean(inner.values, inner.there)
    weight = known[..., None].astype(np.float32)
    paper = (edge * weight).sum(1) / np.maximum(weight.sum(1), 1)
    return {
        "contrast, least": np.where(known, clear, 1.0).min(1),
        "contrast, mean": _known_mean(clear, known),
        "contrast is steady": _known_mean(steady, known),
        "ground goes on": np.tanh(_known_mean(ground_step, known) / 15),
        "paper goes on": np.tanh(_known_mean(paper_step, known) / 15),
        "ground is alike": np.tanh(_unlike(_mean(wide.values, wide.there), known) / 25),
        "paper is alike": np.tanh(_unlike(edge, known) / 25),
        "other paper at the frame": np.tanh(_known_mean(_norm(edge - paper[:, None]), framed) / 25),
    }


def _of_print(seen: _Surroundings) -> dict[str, Floats]:
    """How much print there is along the sides."""

    def busy(way: float) -> Floats:
        samples = [seen.sampled(way * band, seen.busy) for band in _BANDS]
        return np.asarray(np.mean([_mean(each.values[..., None], each.there)[..., 0] for each in samples], 0))

    inner, outer = busy(-1), busy(1)
    return {
        "print at the inner side": np.tanh(_known_mean(inner, seen.known) * 5),
        "print at the outer side": np.tanh(_known_mean(outer, seen.known) * 5),
        "print at the frame": np.tanh(_known_mean(inner, seen.found.at_frame) * 5),
    }


def _of_inside(field: EdgeField, seen: _Surroundings) -> dict[str, Floats]:
    """What is inside against all that is outside."""
    within, colour, busy = _grid(field, seen.soft, seen.busy, seen.corners)
    inside, outside = np.maximum(within.sum(1), 1), np.maximum((~within).sum(1), 1)
    differ = within @ colour / inside[:, None] - (~within) @ colour / outside[:, None]
    return {
        "print inside": np.tanh(within @ busy / inside * 8),
        "print outside": np.tanh((~within) @ busy / outside * 8),
        "lighter than outside": np.tanh(differ @ np.array([0.25, 0.5, 0.25]) / 40),
        "differs from outside": np.tanh(_norm(differ) / 40),
    }


def _of_shape(seen: _Surroundings) -> dict[str, Floats]:
    """Size, place and proportions. Of what is cut off, place and proportions say nothing."""
    width, height = seen.size
    corners, lengths, middle = seen.corners, seen.lengths, seen.middle
    is_cut = seen.found.at_frame.any(1)
    area = _areas(corners) / (width * height)
    pair = np.sort(np.stack((lengths[:, 0] + lengths[:, 2], lengths[:, 1] + lengths[:, 3]), 1), 1)
    shape = np.abs(np.log(pair[:, 1] / pair[:, 0])[:, None] - np.log(_RATIOS)).min(1)
    off = np.hypot(middle[:, 0] / width, middle[:, 1] / height)
    unit = seen.steps / lengths[..., None]
    outside = np.maximum(np.abs(corners[..., 0]) - width / 2, np.abs(corners[..., 1]) - height / 2).max(1)
    better, has_inside = _nested(corners, area, seen.found.score)
    return {
        "corners outside": np.maximum(outside, 0) / max(width, height) * 10,
        "size": area,
        "size, squared": area**2,
        "off the middle": np.where(is_cut, _USUAL_OFF, off) * 3,
        "shape": np.where(is_cut, _USUAL_SHAPE, shape) * 3,
        "opposite sides differ": np.abs(np.log(lengths[:, :2] / lengths[:, 2:])).sum(1),
        "corners not square": np.abs((unit * np.roll(unit, -1, 1)).sum(-1)).max(1),
        "is in a better one": better,
        "has a good one inside": has_inside,
    }


def _norm(values: Floats) -> Floats:
    return np.asarray(np.sqrt((values * values).sum(-1)), np.float32)


def _mean(values: Floats, there: NDArray[np.bool_]) -> Floats:
    """Along a side, of the places that are in the picture."""
    total = (values * there[..., None]).sum(-2)
    return np.asarray(total / np.maximum(there.sum(-1), 1)[..., None], np.float32)


def _known_mean(values: Floats, known: NDArray[np.bool_]) -> Floats:
    return np.asarray((values * known).sum(1) / np.maximum(known.sum(1), 1), np.float32)


def _unlike(colours: Floats, known: NDArray[np.bool_]) -> Floats:
    """How far the sides' colours are from their mean."""
    weight = known[..., None].astype(np.float32)
    mean = (colours * weight).sum(1) / np.maximum(weight.sum(1), 1)
    return _known_mean(_norm(colours - mean[:, None]), known)


def _grid(field: EdgeField, soft: Floats, busy: Floats, corners: Floats) -> tuple[NDArray[np.bool_], Floats, Floats]:
    """Candidates by places: which are inside; and the colour and the print at each place."""
    height, width = field.ridge.shape
    row = ((np.arange(_DOWN) + 0.5) * height / _DOWN).astype(np.intp)
    column = ((np.arange(_ACROSS) + 0.5) * width / _ACROSS).astype(np.intp)
    rows, columns = (each.ravel() for each in np.meshgrid(row, column, indexing="ij"))
    x, y = columns - (width - 1) / 2, rows - (height - 1) / 2
    starts = np.roll(corners, 1, 1)
    steps = corners - starts
    crossed = steps[:, :, 0, None] * (y - starts[:, :, 1, None]) - steps[:, :, 1, None] * (x - starts[:, :, 0, None])
    within = (crossed > 0).all(1) | (crossed < 0).all(1)
    return within, soft[rows, columns], busy[rows, columns]


def _areas(corners: Floats) -> Floats:
    following = np.roll(corners, -1, 1)
    crossed = corners[..., 0] * following[..., 1] - corners[..., 1] * following[..., 0]
    return np.asarray(np.abs(crossed.sum(1)) / 2, np.float32)


def _nested(corners: Floats, area: Floats, score: Floats) -> tuple[Floats, Floats]:
    """By how much a candidate around each has a better score, and the score of the best one inside, 0 without."""
    starts = np.roll(corners, 1, 1)
    steps = corners - starts
    way = np.sign(
        (steps[..., 0] * np.roll(steps[..., 1], -1, 1) - steps[..., 1] * np.roll(steps[..., 0], -1, 1)).sum(1)
    )
    lengths = np.maximum(np.hypot(steps[..., 0], steps[..., 1]), 1e-3)
    dx = corners[None, :, None, :, 0] - starts[:, None, :, None, 0]
    dy = corners[None, :, None, :, 1] - starts[:, None, :, None, 1]
    crossed = (steps[:, None, :, None, 0] * dy - steps[:, None, :, None, 1] * dx) / lengths[:, None, :, None]
    inside = (crossed * way[:, None, None, None] > -_NEARLY).all((2, 3)) & (area[:, None] > 1.1 * area)
    around = np.where(inside, score[:, None], 0).max(0, initial=0)
    within = np.where(inside, score[None], 0).max(1, initial=0)
    return np.where(around > 0, np.clip(around - score + 0.3, 0, 1), 0), within
