"""What speaks for and against a quadrilateral being the document: numbers, each about as large as 1.

No single one decides. A table edge is straight, too, a portrait has four clear sides, and a heading's band is as wide
as its card; but what lies outside of a document is the ground, all around, and goes on; what is inside is paper, with
print; and its sides end at its corners.
"""

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
)


def evidence(field: EdgeField, found: Candidates) -> Floats:
    """Candidates by NAMES."""
    count = len(found.sides)
    width, height = found.lines.size
    longer = max(width, height)
    corners = found.corners
    framed = found.at_frame
    starts, ends = np.roll(corners, 1, 1), corners  # side n leads from corner n - 1 to corner n
    steps = ends - starts
    lengths = np.maximum(np.hypot(steps[..., 0], steps[..., 1]), 1e-3)
    middle = corners.mean(1)
    outward = np.stack((steps[..., 1], -steps[..., 0]), -1) / lengths[..., None]
    away = ((starts + ends) / 2 - middle[:, None]) * outward
    outward *= np.sign(away.sum(-1))[..., None]

    soft = np.stack([box_mean(field.small[..., colour], 1) for colour in range(3)], -1)
    busy = box_mean(field.ridge.astype(np.float32), 3)
    share = np.linspace(0.06, 0.94, _ALONG, dtype=np.float32)
    places = starts[:, :, None] + steps[:, :, None] * share[:, None]

    def sampled(away_from_side: float, values: Floats) -> tuple[Floats, NDArray[np.bool_]]:
        at = places + outward[:, :, None] * np.float32(away_from_side)
        x, y = at[..., 0] + (width - 1) / 2, at[..., 1] + (height - 1) / 2
        there = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
        column = np.clip(np.rint(x), 0, width - 1).astype(np.intp)
        row = np.clip(np.rint(y), 0, height - 1).astype(np.intp)
        return values[row, column], there

    inner, inner_there = sampled(-_NEAR, soft)
    outer, outer_there = sampled(_NEAR, soft)
    deep, deep_there = sampled(-_FAR, soft)
    wide, wide_there = sampled(_FAR, soft)
    both = inner_there & outer_there
    known = (both.mean(-1) > 0.2) & ~framed
    step = inner - outer
    contrast = _norm(_mean(step, both))
    steady = contrast / (_mean(_norm(step)[..., None], both)[..., 0] + 3.0)
    clear = contrast / (contrast + _CLEAR_COLOUR)
    ground_step = _norm(_mean(outer, outer_there & wide_there) - _mean(wide, outer_there & wide_there))
    paper_step = _norm(_mean(inner, inner_there & deep_there) - _mean(deep, inner_there & deep_there))

    bands = [(sampled(-band, busy), sampled(band, busy)) for band in _BANDS]
    inner_print = np.mean([_mean(values[..., None], there)[..., 0] for (values, there), _ in bands], 0)
    outer_print = np.mean([_mean(values[..., None], there)[..., 0] for _, (values, there) in bands], 0)

    within, grid_colour, grid_busy = _grid(field, soft, busy, corners)
    inside_share = np.maximum(within.sum(1), 1)
    outside_share = np.maximum((~within).sum(1), 1)
    print_inside, print_outside = within @ grid_busy / inside_share, (~within) @ grid_busy / outside_share
    colour_inside = within @ grid_colour / inside_share[:, None]
    colour_outside = (~within) @ grid_colour / outside_share[:, None]
    weights = np.array([0.25, 0.5, 0.25])

    area = _areas(corners) / (width * height)
    ordered = np.sort(np.where(framed, 1.0, found.covered), 1)
    pair = np.sort(np.stack((lengths[:, 0] + lengths[:, 2], lengths[:, 1] + lengths[:, 3]), 1), 1)
    ratio = np.log(pair[:, 1] / pair[:, 0])
    shape = np.abs(ratio[:, None] - np.log(_RATIOS)).min(1)
    opposite = np.abs(np.log(lengths[:, 0] / lengths[:, 2])) + np.abs(np.log(lengths[:, 1] / lengths[:, 3]))
    unit = steps / lengths[..., None]
    square = np.abs((unit * np.roll(unit, -1, 1)).sum(-1)).max(1)
    better, has_inside = _nested(corners, area, found.score)
    outside_corner = np.maximum(np.abs(corners[..., 0]) - width / 2, np.abs(corners[..., 1]) - height / 2).max(1)

    columns = (
        found.score,
        ordered[:, 0],
        ordered[:, 1],
        found.beyond.max(1),
        found.beyond.mean(1),
        framed.sum(1),
        np.maximum(outside_corner, 0) / longer * 10,
        np.where(known, clear, 1.0).min(1),
        _known_mean(clear, known),
        _known_mean(steady, known),
        np.tanh(_known_mean(ground_step, known) / 15),
        np.tanh(_known_mean(paper_step, known) / 15),
        np.tanh(_unlike(_mean(wide, wide_there), known) / 25),
        np.tanh(_unlike(_mean(inner, inner_there), known) / 25),
        np.tanh(print_inside * 8),
        np.tanh(print_outside * 8),
        np.tanh(_known_mean(inner_print, known) * 5),
        np.tanh(_known_mean(outer_print, known) * 5),
        np.tanh((colour_inside - colour_outside) @ weights / 40),
        np.tanh(_norm(colour_inside - colour_outside) / 40),
        area,
        area**2,
        np.hypot(middle[:, 0] / width, middle[:, 1] / height) * 3,
        shape * 3,
        opposite,
        square,
        better,
        has_inside,
    )
    return np.stack([np.broadcast_to(column, count) for column in columns], 1).astype(np.float32)


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
    inside = (crossed * way[:, None, None, None] > -4).all((2, 3)) & (area[:, None] > 1.1 * area)
    around = np.where(inside, score[:, None], 0).max(0, initial=0)
    within = np.where(inside, score[None], 0).max(1, initial=0)
    return np.where(around > 0, np.clip(around - score + 0.3, 0, 1), 0), within
