"""From the map that says how likely each pixel belongs to text, to the lines of text: slanted boxes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_LEAST_TEXT = 0.3
"""From here on a pixel belongs to text (DB, the detector's method, uses the same)."""
_LEAST_SCORE = 0.45
"""How likely the pixels of a line are on average."""
_LEAST_PIXELS = 12
_GROWTH = 1.6
"""By how much a box is made larger than what was found, as the detector was trained: area through perimeter, times
this."""
_LEAST_ELONGATED = 2.5
"""A box so many times as long as it is high shows which way it runs."""
_PARALLEL = 0.06
"""Three and a half degrees, as a sine."""
_HALF_RIGHT = 0.7
"""The cosine of half a right angle."""
_MOST_BOXES = 400
"""The largest: a page has a hundred lines, each of some pieces."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a line of text is: its middle, which way it runs, how long and how high it is; in pixels."""

    x: float
    y: float
    across: float
    """Of its direction, x."""
    down: float
    """Of its direction, y."""
    length: float
    height: float

    def scaled(self, factor: float) -> "Box":
        """The same in a picture that is so much larger."""
        return Box(self.x * factor, self.y * factor, self.across, self.down, self.length * factor, self.height * factor)

    def along(self, other: "Box") -> float:
        """How far the middle of another box is ahead in this one's direction."""
        return (other.x - self.x) * self.across + (other.y - self.y) * self.down

    def aside(self, other: "Box") -> float:
        """How far the middle of another box is below this one's line."""
        return (other.y - self.y) * self.across - (other.x - self.x) * self.down

    def reversed(self) -> "Box":
        """The same, read the other way round."""
        return Box(self.x, self.y, -self.across, -self.down, self.length, self.height)


def boxes_in(likely: NDArray[np.float32]) -> list[Box]:
    """The boxes of a map, the largest first, each running to the right or else down."""
    rows, starts, ends = _runs(likely > _LEAST_TEXT)
    if not len(rows):
        return []
    label = _labels(rows, starts, ends)
    sums = np.concatenate([np.zeros((likely.shape[0], 1)), np.cumsum(likely, axis=1, dtype=np.float64)], axis=1)
    score = np.bincount(label, sums[rows, ends] - sums[rows, starts])
    length = (ends - starts).astype(np.float64)
    size = np.bincount(label, length)
    middle = (starts + ends - 1) / 2
    x, y = np.bincount(label, length * middle) / size, np.bincount(label, length * rows) / size
    ahead, below = middle - x[label], rows - y[label]
    spread_x = np.bincount(label, length * (ahead**2 + (length**2 - 1) / 12)) / size
    spread_y = np.bincount(label, length * below**2) / size
    spread_xy = np.bincount(label, length * ahead * below) / size
    angle = np.arctan2(2 * spread_xy, spread_x - spread_y) / 2
    kept = np.flatnonzero((size >= _LEAST_PIXELS) & (score / size >= _LEAST_SCORE))
    kept = kept[np.argsort(-size[kept])][:_MOST_BOXES]
    found = []
    for each in kept:
        of_it = label == each
        ends_of_it = np.concatenate([ahead[of_it] - length[of_it] / 2, ahead[of_it] + length[of_it] / 2])
        found.append(_box(x[each], y[each], ends_of_it, np.tile(below[of_it], 2), float(angle[each])))
    return _straightened(found)


def _runs(mask: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """The row, the first and the last but one column of each run of marked pixels, row by row."""
    edges = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    return rows, starts, np.nonzero(edges == -1)[1]


def _labels(rows: NDArray[np.intp], starts: NDArray[np.intp], ends: NDArray[np.intp]) -> NDArray[np.intp]:
    """A number for each run; runs that touch from row to row have the same."""
    parents = list(range(len(rows)))

    def root(run: int) -> int:
        while parents[run] != run:
            parents[run] = parents[parents[run]]
            run = parents[run]
        return run

    first_of_row = np.searchsorted(rows, np.arange(int(rows[-1]) + 2))
    begin, end = starts.tolist(), ends.tolist()
    for row in range(1, len(first_of_row) - 1):
        above, here, last = (int(each) for each in first_of_row[row - 1 : row + 2])
        last_above = here
        while above < last_above and here < last:
            if begin[above] <= end[here] and begin[here] <= end[above]:
                parents[root(here)] = root(above)
            if end[above] < end[here]:
                above += 1
            else:
                here += 1
    _, label = np.unique([root(run) for run in range(len(rows))], return_inverse=True)
    return np.asarray(label, np.intp)


def _box(x: float, y: float, ahead: NDArray[np.float64], below: NDArray[np.float64], angle: float) -> Box:
    """The box around pixels, made larger as the detector wants it."""
    across, down = float(np.cos(angle)), float(np.sin(angle))
    along, aside = ahead * across + below * down, below * across - ahead * down
    length, height = float(np.ptp(along)) + 1, float(np.ptp(aside)) + 1
    middle, off = float(along.max() + along.min()) / 2, float(aside.max() + aside.min()) / 2
    growth = length * height * _GROWTH / (length + height)  # half of the perimeter: on both sides
    x, y = float(x) + middle * across - off * down, float(y) + middle * down + off * across
    return Box(x, y, across, down, length + growth, height + growth)


def usual_direction(boxes: Sequence[Box]) -> tuple[float, float]:
    """The direction, across and down, of most text: other papers may lie about at other angles."""
    across, down, length = (np.array([getattr(each, name) for each in boxes]) for name in ("across", "down", "length"))
    parallel = np.abs(np.outer(across, down) - np.outer(down, across)) < _PARALLEL
    best = int((parallel * length).sum(axis=1).argmax())
    same = np.sign(across * across[best] + down * down[best]) * parallel[best] * length
    return _unit(float((across * same).sum()), float((down * same).sum()))


def is_long(box: Box) -> bool:
    """Whether a box shows which way it runs."""
    return box.length >= _LEAST_ELONGATED * box.height


def _unit(across: float, down: float) -> tuple[float, float]:
    size = float(np.hypot(across, down))
    return across / size, down / size


def _straightened(boxes: list[Box]) -> list[Box]:
    """The boxes, all running the same way, with those too short to show a direction turned as the others are."""
    long = [each for each in boxes if is_long(each)]
    if not long:
        return boxes
    across, down = usual_direction(long)
    return [_aligned(each, across, down) for each in boxes]


def _aligned(box: Box, across: float, down: float) -> Box:
    """A box that runs the usual way: turned if it is nearly square, the other way round if it runs against it."""
    same = box.across * across + box.down * down
    if not is_long(box):
        length, height = (box.height, box.length) if abs(same) < _HALF_RIGHT else (box.length, box.height)
        return Box(box.x, box.y, across, down, length, height)
    return box.reversed() if same < 0 else box
