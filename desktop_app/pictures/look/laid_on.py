"""Whether a thing lies on the document: a pen, a note that sticks to it, a coin, a cup.

What is printed on a document is in line with its sides: portraits, flags, bands, tables, codes. A pen or a note that
was put on it is hardly ever. So a plain area with straight sides that stands askew is no print, and neither is a large
disc. Faces, signatures and waved lines have no such shape.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.flat_view import FlatView, Floats, Mask

_SAME = 7.0
"""Colours of neighbouring places that differ by less are of one area, of about 255."""
_LEAST_SHARE, _MOST_SHARE = 0.02, 0.25
"""Of the document. A document that lies on a larger sheet, which was taken for it, has more: it fills a third of the
picture."""
_LEAST_DISC = 0.035
"""The same for a disc: on a card 14 mm across, where the smallest coins have 16 and printed seals are smaller."""
_LEAST_INSIDE = 0.5
"""Of the area: what is mostly outside of the document is the ground."""
_LEAST_SOLID = 0.55
"""Of what its outline encloses, that has the area's colours: there may be writing on a note."""
_LEAST_STRAIGHT = 0.86
"""Of the narrowest rectangle around it, that a thing with straight sides takes."""
_LEAST_ASKEW = 5.0
"""Degrees from the document's sides, which are found to within one or two."""
_MOST_UNROUND = 0.035
"""Spread of the distances from the middle to the outline of a disc, as a share of their mean."""
_MOST_OBLONG = 1.12
"""The longer by the shorter span of a disc."""
_QUARTER = 90.0
"""Degrees of a quarter turn."""


@dataclass(frozen=True, slots=True, eq=False)
class LaidOn:
    """A thing on the document."""

    share: float
    """Of the document, that it covers."""
    mask: Mask
    """In the flat view, within the document."""


def laid_on(view: FlatView, colours: Floats) -> list[LaidOn]:
    """All things of a shape that no print has."""
    labels = _areas(colours)
    size = view.width * view.height
    inside = view.inside
    counts = np.bincount(labels.ravel())
    counts_inside = np.bincount(labels[inside], minlength=counts.size)
    enough = counts_inside >= _LEAST_SOLID * _LEAST_SHARE * size
    mostly = counts_inside >= _LEAST_INSIDE * counts
    found = []
    for label in np.flatnonzero(enough & mostly & (counts_inside <= _MOST_SHARE * size)):
        area = (labels == label) & inside
        filled = _filled(area)
        count = int(filled.sum())
        if not _LEAST_SHARE * size <= count <= _MOST_SHARE * size or area.sum() < _LEAST_SOLID * count:
            continue
        if _is_thing(filled, count / size):
            found.append(LaidOn(count / size, filled))
    return found


def _areas(colours: Floats) -> NDArray[np.intp]:
    """A number for each place, the same for all places that are joined by places of nearly the same colours."""
    height, width = colours.shape[:2]
    number = np.arange(height * width).reshape(height, width)
    across = np.linalg.norm(colours[:, 1:] - colours[:, :-1], axis=2) < _SAME
    down = np.linalg.norm(colours[1:] - colours[:-1], axis=2) < _SAME
    one = np.concatenate((number[:, 1:][across], number[1:][down]))
    other = np.concatenate((number[:, :-1][across], number[:-1][down]))
    lowest = number.ravel().copy()
    while True:
        first, second = lowest[one], lowest[other]
        differ = first != second
        if not differ.any():
            break
        one, other, first, second = one[differ], other[differ], first[differ], second[differ]
        np.minimum.at(lowest, np.maximum(first, second), np.minimum(first, second))
        while True:
            shorter = lowest[lowest]
            if (shorter == lowest).all():
                break
            lowest = shorter
    return np.asarray(np.unique(lowest, return_inverse=True)[1].reshape(height, width))


def _filled(area: Mask) -> Mask:
    """With its holes: all from which the rim of the view is reached through the area only."""
    labels = _areas(np.where(area, 255, 0).astype(np.float32)[..., None])
    outside = np.unique(labels[_rim(area.shape) & ~area])
    return np.asarray(~np.isin(labels, outside))


def _is_thing(mask: Mask, share: float) -> bool:
    """Whether its outline is straight and askew, or a circle."""
    return _is_askew(mask) or (share >= _LEAST_DISC and _is_disc(mask))


def _is_askew(mask: Mask) -> bool:
    """Whether it fills a rectangle whose sides are not the document's."""
    hull = _hull(mask)
    steps = np.roll(hull, -1, 0) - hull
    angles = np.arctan2(steps[:, 1], steps[:, 0])
    along = hull @ np.stack((np.cos(angles), np.sin(angles)))
    beside = hull @ np.stack((-np.sin(angles), np.cos(angles)))
    sizes = (np.ptp(along, axis=0) + 1) * (np.ptp(beside, axis=0) + 1)
    narrowest = int(sizes.argmin())
    askew = abs((np.rad2deg(angles[narrowest]) + _QUARTER / 2) % _QUARTER - _QUARTER / 2)
    return bool(mask.sum() >= _LEAST_STRAIGHT * sizes[narrowest] and askew >= _LEAST_ASKEW)


def _is_disc(mask: Mask) -> bool:
    """Whether its outline is everywhere as far from its middle."""
    rows, columns = np.nonzero(mask)
    spans = np.ptp(rows) + 1, np.ptp(columns) + 1
    if max(spans) > _MOST_OBLONG * min(spans):
        return False
    inner = ~_rim(mask.shape)
    inner[1:-1, 1:-1] &= mask[2:, 1:-1] & mask[:-2, 1:-1] & mask[1:-1, 2:] & mask[1:-1, :-2]
    outline = np.nonzero(mask & ~inner)
    apart = np.hypot(outline[0] - rows.mean(), outline[1] - columns.mean())
    return bool(apart.std() <= _MOST_UNROUND * apart.mean())


def _hull(mask: Mask) -> Floats:
    """The corners, x and y, of the convex outline around the middles of the places (Andrew's monotone chain)."""
    rows = np.flatnonzero(mask.any(1))
    left = mask[rows].argmax(1)
    right = mask.shape[1] - 1 - mask[rows, ::-1].argmax(1)
    ends = np.stack((np.concatenate((left, right)), np.tile(rows, 2)), 1)
    points = [(int(x), int(y)) for x, y in np.unique(ends, axis=0)]

    def chain(ordered: list[tuple[int, int]]) -> list[tuple[int, int]]:
        kept: list[tuple[int, int]] = []
        for point in ordered:
            while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 0:
                kept.pop()
            kept.append(point)
        return kept[:-1]

    return np.array(chain(points) + chain(points[::-1]), np.float32)


def _turn(first: tuple[int, int], second: tuple[int, int], third: tuple[int, int]) -> int:
    """Above 0 where the way from the first to the third turns to one side at the second, below 0 for the other."""
    return (second[0] - first[0]) * (third[1] - first[1]) - (second[1] - first[1]) * (third[0] - first[0])


def _rim(shape: tuple[int, ...]) -> Mask:
    """The outermost places of the view."""
    rim = np.ones(shape, np.bool_)
    rim[1:-1, 1:-1] = False
    return rim
