"""Whether a finger or a thing lies over the document and covers a part of it.

All around a document its paper ends and the ground begins. Where something lies over the side, both look the same
there, and unlike the rest of the rim and unlike the rest of the ground. From such places the cover is followed by its
colours into the document. So a portrait, which touches no side, is no cover; a white table around a white card is the
same all around; and a coloured heading ends where the ground begins. Fingers that hold the rim cover too little.
What crosses no side is a cover only if it has a shape that no print has (laid_on.py).
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.findings import Finding, Region
from desktop_app.domain.findings_of.orientation import COVERED, FINGER
from desktop_app.pictures.look.flat_view import FlatView, Floats, Mask, flat_view
from desktop_app.pictures.look.laid_on import LaidOn, laid_on
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.quadrilateral import Quadrilateral
from desktop_app.pictures.look.rules import PictureRules

_LEAST_CONFIDENCE = 0.6
"""Of the corners."""
_DEPTH = 0.015
"""How far from the side the rim is looked at, as a share of the document's shorter side: corners are not exact."""
_STRIP = 4
"""Rows of the view that are looked at on each side."""
_LEAST_KNOWN = 0.4
"""Share of the rim that has to lie in the picture."""
_SAME = 16.0
"""Colours that differ by less may be of one thing, of about 255."""
_TINT = np.array([1.0, 1.5, 1.5], np.float32)
"""What a difference of brightness, red against green, and yellow against blue counts there: a thing may be lighter at
one side, but white paper on white paper of another tint is not one thing."""
_SLANT = 6
"""Places of the rim by which a slanted thing moves between the inner and the outer strip."""
_LIKE_MOST = (1.5, 6.0, 16.0)
"""How like another place of the rim is its own kind: a multiple of the usual difference, and the least and most of
it."""
_EVERY = 3
"""Of the rim only so many places are compared with: more tell nothing new."""
_MOST_ALIKE = 0.25
"""The share of the rim or the ground that may look as what covers it."""
_LEAST_RUN = 0.01
"""Share of the rim that is covered at once."""
_GAP = 3
"""Places of the rim that may part one cover."""
_MOST_RUNS = 6
_GROWTH = 11.0
"""By how much the colour of a cover may differ from that at the rim."""
_SAMPLES = 24
"""Colours by which a cover is known."""
_CLOSING = 3
"""Nails, creases and print on a cover are as wide."""
_MOST_SHARE = 0.45
"""Of the document; more is the document itself."""
_LEAST_SOLID = 0.75
"""Of the cover, what has its colours: print shines through nothing."""
_EDGE_REACH = 2
"""Pixels of the view to both sides of an outline, between which the colour changes."""
_LEAST_EDGE = 15.0
_LEAST_SHARP = 0.75
"""Of a cover's outline; light and shade have less, and a cover that was not followed to its end has too."""
_WHITE = 95
"""Percentile of the document's own brightness, against which skin is judged, so that the light does not matter."""
_SKIN_HUES = (-15.0, 42.0)
"""Degrees, of all tones of skin: the darker ones differ in brightness, hardly in hue."""
_SKIN_SATURATION = (0.12, 0.67)
_LEAST_SKIN = 0.22
"""Brightness."""
_WIDEST_FINGER = 0.125
"""Share of the rim, of two beside each other."""


@dataclass(frozen=True, slots=True)
class Cover:
    """Something that lies over the document."""

    share: float
    """Of the document, that is covered."""
    is_skin: bool
    region: Region


def covered(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """The largest cover, if its share of the document is not small; only where the corners are sure."""
    document = pixels.document
    if document is None or document.confidence < _LEAST_CONFIDENCE:
        return
    found = [each for each in covers(pixels, document.quadrilateral) if each.share >= rules.least_cover]
    if not found:
        return
    largest = max(found, key=lambda each: each.share)
    kind = FINGER if largest.is_skin else COVERED
    confidence = 0.9 if largest.share >= 2 * rules.least_cover else 0.75
    yield kind.found(region=largest.region, confidence=round(confidence * document.confidence, 2))


def covers(pixels: Pixels, document: Quadrilateral) -> list[Cover]:
    """All that lies over a side of the document, however small, and larger things within it."""
    view = flat_view(pixels.rgb, document)
    if view is None:
        return []
    colours = _opponent(view.rgb)
    rim = _rim_of(view, colours)
    if rim.known.mean() < _LEAST_KNOWN:
        return []
    runs = sorted(_runs(_crossed(rim)), key=len)[-_MOST_RUNS:]
    long = (run for run in runs if len(run) >= _LEAST_RUN * len(rim.known))
    found = [cover for run in long if (cover := _cover(view, colours, rim, run)) is not None]
    things = [each for each in laid_on(view, colours) if _sharp_share(view, colours, each.mask) >= _LEAST_SHARP]
    return found + [_laid(view, each, found) for each in things]


def _laid(view: FlatView, thing: LaidOn, found: list[Cover]) -> Cover:
    """The same as a cover: of skin, where what crosses the side there is."""
    region = _region(view, thing.mask)
    return Cover(thing.share, any(each.is_skin and _meet(each.region, region) for each in found), region)


def _meet(one: Region, other: Region) -> bool:
    return (
        one.left < other.left + other.width
        and other.left < one.left + one.width
        and one.top < other.top + other.height
        and other.top < one.top + one.height
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Rim:
    """Places along the sides, clockwise from the top left corner."""

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    inner: Floats
    """Colours just inside."""
    outer: Floats
    known: Mask
    depth: int


def _opponent(rgb: Floats) -> Floats:
    """Brightness, red against green, and yellow against blue: equal steps differ about equally to the eye."""
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    return np.stack((0.8 * (red + green + blue) / 3, red - green, (red + green - 2 * blue) / 2), -1)


def _rim_of(view: FlatView, colours: Floats) -> _Rim:
    depth = max(2, round(_DEPTH * min(view.width, view.height)))
    last_row, last_column = view.margin + view.height - 1, view.margin + view.width - 1
    across = np.arange(view.width) + view.margin
    down = np.arange(view.height) + view.margin
    rows = np.concatenate((np.full_like(across, view.margin), down, np.full_like(across, last_row), down[::-1]))
    columns = np.concatenate((across, np.full_like(down, last_column), across[::-1], np.full_like(down, view.margin)))
    ways = ((1, 0), (0, -1), (-1, 0), (0, 1))
    counts = 2 * (view.width, view.height)
    inwards = np.concatenate([np.tile(way, (count, 1)) for way, count in zip(ways, counts, strict=True)])

    def strip(first: int) -> tuple[Floats, Mask]:
        total, count = np.zeros((len(rows), 3), np.float32), np.zeros(len(rows), np.float32)
        for step in range(first, first + _STRIP):
            row = (rows + step * inwards[:, 0]).clip(0, colours.shape[0] - 1)
            column = (columns + step * inwards[:, 1]).clip(0, colours.shape[1] - 1)
            there = view.known[row, column]
            total += colours[row, column] * there[:, None]
            count += there
        return np.asarray(total / np.maximum(count, 1)[:, None], np.float32), np.asarray(count > 0)

    inner, inner_known = strip(depth)
    outer, outer_known = strip(1 - depth - _STRIP)
    return _Rim(rows, columns, inner, outer, inner_known & outer_known, depth)


def _crossed(rim: _Rim) -> Mask:
    """Where something crosses the side: no edge there, and unlike the other rim and the other ground."""
    moves = range(-_SLANT, _SLANT + 1)  # what lies aslant leaves the document at another place
    apart = [np.linalg.norm((rim.inner - np.roll(rim.outer, move, 0)) * _TINT, axis=1) for move in moves]
    is_same = np.min(apart, axis=0) < _SAME
    is_rare = (_alike(rim.inner, rim.known) < _MOST_ALIKE) & (_alike(rim.outer, rim.known) < _MOST_ALIKE)
    crossed = rim.known & is_same & is_rare
    wide = crossed.copy()
    for step in range(1, _GAP + 1):
        wide |= np.roll(crossed, step)
    closed = wide.copy()
    for step in range(1, _GAP + 1):
        closed &= np.roll(wide, -step)
    return np.asarray(closed | crossed)


def _alike(colours: Floats, known: Mask) -> Floats:
    """Of each place the share of all places that look like it."""
    others = colours[known][::_EVERY]
    apart = np.sqrt(_squared_distances(colours, others))
    usual, least, most = _LIKE_MOST
    limit = float(np.clip(usual * np.median(apart[::_EVERY]), least, most))
    return np.asarray((apart < limit).mean(1), np.float32)


def _squared_distances(first: Floats, second: Floats) -> Floats:
    """Of each of the first colours to each of the second ones."""
    of_first, of_second = (first * first).sum(-1), (second * second).sum(-1)
    return np.asarray(np.maximum(of_first[..., None] + of_second - 2 * (first @ second.T), 0), np.float32)


def _runs(mask: Mask) -> list[NDArray[np.intp]]:
    """The places that follow each other around the rim."""
    if mask.all() or not mask.any():
        return []
    start = int(np.argmin(mask))
    changes = np.diff(np.concatenate((np.roll(mask, -start), (False,))).astype(np.int8), prepend=0)
    begins, ends = np.nonzero(changes == 1)[0], np.nonzero(changes == -1)[0]
    return [(np.arange(begin, end) + start) % len(mask) for begin, end in zip(begins, ends, strict=True)]


def _cover(view: FlatView, colours: Floats, rim: _Rim, run: NDArray[np.intp]) -> Cover | None:
    """What lies over that part of the rim."""
    samples = np.concatenate((rim.inner[run], rim.outer[run]))
    samples = samples[:: max(1, len(samples) // _SAMPLES)]
    is_like = (_squared_distances(colours, samples).min(-1) < _GROWTH**2) & view.known
    start = np.zeros_like(is_like)
    start[rim.rows[run], rim.columns[run]] = True
    for _ in range(2 * rim.depth + _STRIP):
        start = _grown(start)
    reached = _connected(start & is_like, is_like)
    filled = _closed(reached)
    inside = view.inside
    on_document = filled & inside
    count = int(on_document.sum())
    share = count / (view.width * view.height)
    if not count or share > _MOST_SHARE or (reached & inside).sum() < _LEAST_SOLID * count:
        return None
    if _sharp_share(view, colours, on_document) < _LEAST_SHARP:
        return None
    white = np.percentile(view.rgb[inside], _WHITE, axis=0)
    colour = view.rgb[reached & inside].mean(0) / np.maximum(white, 1)
    is_skin = _is_skin(colour) and len(run) <= _WIDEST_FINGER * len(rim.known)
    return Cover(share, is_skin, _region(view, on_document))


def _sharp_share(view: FlatView, colours: Floats, mask: Mask) -> float:
    """The share of the cover's outline at which the colour changes at once: light and shade fade."""
    reach = _EDGE_REACH
    step = np.zeros(mask.shape, np.float32)
    step[:, reach:-reach] = np.linalg.norm(colours[:, 2 * reach :] - colours[:, : -2 * reach], axis=2)
    down = np.linalg.norm(colours[2 * reach :] - colours[: -2 * reach], axis=2)
    step[reach:-reach] = np.maximum(step[reach:-reach], down)
    outline = _grown(mask) & ~mask & view.inside
    return float((step[outline] > _LEAST_EDGE).mean()) if outline.any() else 0.0


def _connected(start: Mask, allowed: Mask) -> Mask:
    """All that is reached from the start without leaving what is allowed."""
    reached, count = start, int(start.sum())
    while True:
        for _ in range(4):
            reached = _grown(reached) & allowed
        larger = int(reached.sum())
        if larger == count:
            return reached
        count = larger


def _closed(mask: Mask) -> Mask:
    """Without the small holes and notches."""
    closed = mask
    for _ in range(_CLOSING):
        closed = _grown(closed)
    closed = ~closed
    for _ in range(_CLOSING):
        closed = _grown(closed)
    return ~closed | mask


def _grown(mask: Mask) -> Mask:
    """By one place to all eight sides."""
    tall = mask.copy()
    tall[1:] |= mask[:-1]
    tall[:-1] |= mask[1:]
    wide = tall.copy()
    wide[:, 1:] |= tall[:, :-1]
    wide[:, :-1] |= tall[:, 1:]
    return wide


def _is_skin(colour: NDArray[np.float32]) -> bool:
    """Whether it is a tone of skin, in shares of the document's white."""
    red, green, blue = (float(each) for each in colour)
    most, least = max(red, green, blue), min(red, green, blue)
    if red < most or most < _LEAST_SKIN:
        return False
    hue = 60 * (green - blue) / max(most - least, 1e-6)
    saturation = (most - least) / most
    in_hues = _SKIN_HUES[0] <= hue <= _SKIN_HUES[1]
    return in_hues and _SKIN_SATURATION[0] <= saturation <= _SKIN_SATURATION[1]


def _region(view: FlatView, mask: Mask) -> Region:
    """The rectangle in the picture around what is covered."""
    rows, columns = np.nonzero(mask)
    edges = [(row, column) for row in (rows.min(), rows.max() + 1) for column in (columns.min(), columns.max() + 1)]
    places = np.clip([view.in_picture(float(row), float(column)) for row, column in edges], 0, 1)
    left, top = places.min(0)
    right, bottom = np.maximum(places.max(0), (left + 0.001, top + 0.001))
    left, top = min(left, 0.999), min(top, 0.999)
    return Region(float(left), float(top), float(min(right, 1) - left), float(min(bottom, 1) - top))
