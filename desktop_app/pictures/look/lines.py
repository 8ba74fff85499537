"""Straight edges in a picture, strong or weak: what the sides of a document are made of.

An edge counts by how it stands out from its own neighbourhood and not by its contrast, because the side of a light card
on a light table is as straight as that of a dark one, and because print and wood have strong edges everywhere. Each
edge pixel votes only for lines across its own gradient (O'Gorman and Clowes, "Finding picture edges through
collinearity of feature points", 1976); a line is then fitted to its pixels, and along it is noted where it has any.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Floats = NDArray[np.floating[Any]]

SIDE = 480
"""Pixels of the longer side at which lines are looked for."""
_NEIGHBOURHOOD = 15
"""Pixels around an edge, each way, that it has to stand out from."""
_NOISE_FACTOR = 2.0
"""An edge is at least that many times as steep as the noise."""
_LEAST_NOISE = 0.35
"""Of 255: the noise of a picture that has none."""
_AS_AROUND, _CLEAR = 0.7, 2.0
"""How far an edge stands out that counts nothing along a line, and one that counts in full."""
_MOST_VOTE = 3.0
"""Times its neighbourhood by which an edge stands out at most for its vote."""
_ANGLES = 90
"""Directions of lines that are told apart: 2° each."""
_SPREAD = (0.5, 0.8, 1.0, 0.8, 0.5)
"""How an edge votes for its own direction and those beside it."""
_OFFSETS_AROUND = 16
"""Pixels to both sides of a line: it has to have more edges than its parallels there, as print and grain do not."""
_USUAL_VOTES = 8.0
"""Keeps a few edges on an empty ground from being a line."""
_LINES = 56
"""Lines that are kept, at most."""
_ANGLES_BESIDE, _PIXELS_BESIDE = 2, 3
"""Directions and pixels within which two lines are the same."""
_FIT_PIXELS = (3.0, 1.8)
"""Pixels within which edges belong to a line, for the first and the second fit."""
_LEAST_EDGES = 8
"""Pixels that make a line."""
_SAME_ANGLE, _SAME_OFFSET = float(np.deg2rad(1.5)), 2.0
"""Within which, in pixels, two lines became the same."""
_ALIGNED = float(np.cos(np.deg2rad(2 * 18)))
"""Of twice the angle between an edge and a line that it may belong to."""


@dataclass(frozen=True, slots=True, eq=False)
class EdgeField:
    """Every pixel's edge."""

    small: Floats
    """The picture: rows, columns, red, green, blue."""
    steep: Floats
    """How much brightness or colour changes, of 255 a pixel."""
    standing: Floats
    """How far that stands out from the neighbourhood: 1 is as all around."""
    cosine: Floats
    sine: Floats
    """Of twice the direction of the gradient, so that both ways across an edge are one."""
    ridge: NDArray[np.bool_]
    """Whether it is the middle of an edge that is above the noise."""
    noise: float


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Straight lines: x·cos(angle) + y·sin(angle) = offset, x and y in pixels from the picture's middle."""

    angle: Floats
    offset: Floats
    reach: int
    """Places along a line go from minus this to this, in pixels, from the point nearest to the middle."""
    seen: Floats
    """Lines by places along them, summed up: up to there, how clearly it has an edge, from 0 to 1 a pixel."""
    inside: Floats
    """The same for the pixels that are in the picture."""
    size: tuple[int, int]
    """Width and height."""


def edge_field(rgb: NDArray[np.uint8]) -> EdgeField:
    """The edges of a picture at the size for lines."""
    small = _shrunk(rgb)
    red, green, blue = (np.ascontiguousarray(small[..., colour]) for colour in range(3))
    light = 0.25 * red + 0.5 * green + 0.25 * blue
    across, down = _gradient(light)
    steep = across * across + down * down
    for colour in (0.7 * (red - green), 0.7 * (blue - green)):
        x, y = _gradient(colour)
        power = x * x + y * y
        more = power > steep
        steep, across, down = np.where(more, power, steep), np.where(more, x, across), np.where(more, y, down)
    cosine = (across * across - down * down) / np.maximum(steep, 1e-9)
    sine = 2 * across * down / np.maximum(steep, 1e-9)
    ridge = _ridges(steep, across, down)
    steep = np.sqrt(steep)
    noise = max(_LEAST_NOISE, float(np.percentile(steep[::3, ::3], 20)))
    around = box_mean(steep, _NEIGHBOURHOOD)
    standing = steep / (around + np.float32(noise))
    ridge &= steep > _NOISE_FACTOR * noise
    return EdgeField(small, steep, standing, cosine, sine, ridge, noise)


def straight_lines(field: EdgeField) -> Lines:
    """The lines that have the most edges on them."""
    height, width = field.ridge.shape
    rows, columns = np.nonzero(field.ridge)
    x, y = (columns - (width - 1) / 2).astype(np.float32), (rows - (height - 1) / 2).astype(np.float32)
    cosine, sine = field.cosine[rows, columns], field.sine[rows, columns]
    weight = np.minimum(field.standing[rows, columns], _MOST_VOTE)
    reach = int(np.hypot(width, height) / 2) + 2
    votes = _votes(x, y, np.arctan2(sine, cosine) / 2, weight, reach)
    found = [_fitted(x, y, cosine, sine, weight, angle, offset) for angle, offset in _peaks(votes, reach)]
    lines = _distinct([each for each in found if each is not None])
    angle, offset = np.array(lines, np.float32).reshape(-1, 2).T
    return lines_along(field, angle, offset, reach)


def lines_along(field: EdgeField, angle: Floats, offset: Floats, reach: int) -> Lines:
    """Lines with what is seen along them."""
    height, width = field.ridge.shape
    places = np.arange(-reach, reach + 1, dtype=np.float32)
    cos, sin = np.cos(angle)[:, None], np.sin(angle)[:, None]
    x = offset[:, None] * cos - places * sin + (width - 1) / 2
    y = offset[:, None] * sin + places * cos + (height - 1) / 2
    inside = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
    double_cos, double_sin = cos * cos - sin * sin, 2 * cos * sin
    counted = np.clip((field.standing - _AS_AROUND) / (_CLEAR - _AS_AROUND), 0, 1) * field.ridge
    seen = np.zeros(x.shape, np.float32)
    for step in (-1, 0, 1):
        column = np.clip(np.rint(x + step * cos), 0, width - 1).astype(np.intp)
        row = np.clip(np.rint(y + step * sin), 0, height - 1).astype(np.intp)
        aligned = field.cosine[row, column] * double_cos + field.sine[row, column] * double_sin >= _ALIGNED
        np.maximum(seen, counted[row, column] * aligned, out=seen)
    seen *= inside
    return Lines(angle, offset, reach, _summed(seen), _summed(inside), (width, height))


def _summed(flags: Floats | NDArray[np.bool_]) -> Floats:
    total = np.zeros((flags.shape[0], flags.shape[1] + 1), np.float32)
    np.cumsum(flags, axis=1, out=total[:, 1:])
    return total


def _shrunk(rgb: NDArray[np.uint8]) -> Floats:
    height, width = rgb.shape[:2]
    scale = SIDE / max(height, width)
    size = max(8, round(width * scale)), max(8, round(height * scale))
    return np.asarray(Image.fromarray(rgb).resize(size, Image.Resampling.BOX), np.float32)


def _gradient(channel: Floats) -> tuple[Floats, Floats]:
    """Across and down, after a blur with 1 2 1 both ways, and with slopes over four pixels."""
    padded = np.pad(channel, 2, mode="edge")
    soft = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    soft = (soft[:, :-2] + 2 * soft[:, 1:-1] + soft[:, 2:]) / 16
    level = soft[:-2] + 2 * soft[1:-1] + soft[2:]
    upright = soft[:, :-2] + 2 * soft[:, 1:-1] + soft[:, 2:]
    return (level[:, 2:] - level[:, :-2]) / 8, (upright[2:] - upright[:-2]) / 8


def _ridges(power: Floats, across: Floats, down: Floats) -> NDArray[np.bool_]:
    """Where the slope is steepest along its own direction."""
    ridge = np.zeros(power.shape, np.bool_)
    inner = power[1:-1, 1:-1]
    lying = np.abs(across[1:-1, 1:-1]) >= np.abs(down[1:-1, 1:-1])
    beside = (inner >= power[1:-1, :-2]) & (inner > power[1:-1, 2:])
    above = (inner >= power[:-2, 1:-1]) & (inner > power[2:, 1:-1])
    ridge[1:-1, 1:-1] = np.where(lying, beside, above)
    return ridge


def box_mean(values: Floats, radius: int) -> Floats:
    """The mean of a square around each pixel."""
    return _mean_along(_mean_along(values, radius, 0), radius, 1)


def _mean_along(values: Floats, radius: int, axis: int) -> Floats:
    size = values.shape[axis]
    sums = np.insert(np.cumsum(values, axis=axis, dtype=np.float64), 0, 0, axis=axis)
    places = np.arange(size)
    first, last = np.maximum(places - radius, 0), np.minimum(places + radius + 1, size)
    shape = [1, 1]
    shape[axis] = size
    count = (last - first).reshape(shape)
    return np.asarray((np.take(sums, last, axis) - np.take(sums, first, axis)) / count, np.float32)


def _votes(x: Floats, y: Floats, angle: Floats, weight: Floats, reach: int) -> Floats:
    """Directions by offsets: the edges that lie on that line."""
    own = np.rint(angle * (_ANGLES / np.pi)).astype(np.intp)
    width = 2 * reach + 1
    total = np.zeros(_ANGLES * width)
    half = len(_SPREAD) // 2
    for step, share in zip(range(-half, half + 1), _SPREAD, strict=True):
        direction = (own + step) % _ANGLES
        radians = direction * np.float32(np.pi / _ANGLES)
        offset = np.rint(x * np.cos(radians) + y * np.sin(radians)).astype(np.intp) + reach
        total += np.bincount(direction * width + offset, weight * share, total.size)
    votes = total.reshape(_ANGLES, width).astype(np.float32)
    votes[:, 1:-1] = votes[:, :-2] * 0.5 + votes[:, 1:-1] + votes[:, 2:] * 0.5
    around = _mean_along(votes, _OFFSETS_AROUND, 1)
    return np.asarray((votes - around) / np.sqrt(around + _USUAL_VOTES))


def _peaks(votes: Floats, reach: int) -> list[tuple[float, float]]:
    """Angle and offset of the lines with the most votes."""
    left = votes.copy()
    found = []
    for _ in range(_LINES):
        direction, place = divmod(int(left.argmax()), left.shape[1])
        if left[direction, place] <= 0:
            break
        found.append((direction * np.pi / _ANGLES, float(place - reach)))
        for step in range(-_ANGLES_BESIDE, _ANGLES_BESIDE + 1):
            beside, middle = direction + step, place
            if not 0 <= beside < _ANGLES:  # a line turned by half a circle has its offset the other way round
                beside, middle = beside % _ANGLES, left.shape[1] - 1 - place
            left[beside, max(0, middle - _PIXELS_BESIDE) : middle + _PIXELS_BESIDE + 1] = 0
    return found


def _fitted(
    x: Floats, y: Floats, cosine: Floats, sine: Floats, weight: Floats, angle: float, offset: float
) -> tuple[float, float] | None:
    """The line through the edges near a peak."""
    for within in _FIT_PIXELS:
        cos, sin = np.float32(np.cos(angle)), np.float32(np.sin(angle))
        near = np.flatnonzero(np.abs(x * cos + y * sin - np.float32(offset)) <= within)
        aligned = cosine[near] * (cos * cos - sin * sin) + sine[near] * (2 * cos * sin) >= _ALIGNED
        near = near[aligned]
        if near.size < _LEAST_EDGES:
            return None
        angle, offset = fitted_line(x[near], y[near], weight[near], angle)
    return angle, offset


def fitted_line(x: Floats, y: Floats, weight: Floats, near: float) -> tuple[float, float]:
    """Angle and offset of the line with the least squares of distances, its angle within a quarter turn of `near`."""
    total = float(weight.sum())
    middle_x, middle_y = float(weight @ x) / total, float(weight @ y) / total
    dx, dy = x - middle_x, y - middle_y
    xx, xy, yy = float(weight @ (dx * dx)), float(weight @ (dx * dy)), float(weight @ (dy * dy))
    angle = 0.5 * np.arctan2(2 * xy, xx - yy) + np.pi / 2  # across the direction in which they spread most
    angle = near + (angle - near + np.pi / 2) % np.pi - np.pi / 2
    return float(angle), float(middle_x * np.cos(angle) + middle_y * np.sin(angle))


def _distinct(lines: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Without those that became the same when they were fitted; the angle from 0 to half a turn."""
    kept: list[tuple[float, float]] = []
    for fitted in lines:
        line = _normal(*fitted)
        if not any(_is_same(line, other) for other in kept):
            kept.append(line)
    return kept


def _normal(angle: float, offset: float) -> tuple[float, float]:
    """The same line with its angle from 0 to half a turn."""
    turns = int(np.floor(angle / np.pi))
    return angle - turns * np.pi, -offset if turns % 2 else offset


def _is_same(one: tuple[float, float], other: tuple[float, float]) -> bool:
    apart = abs(one[0] - other[0])
    if apart > np.pi / 2:  # nearly half a turn: the offset of one of them is the other way round
        return np.pi - apart < _SAME_ANGLE and abs(one[1] + other[1]) < _SAME_OFFSET
    return apart < _SAME_ANGLE and abs(one[1] - other[1]) < _SAME_OFFSET
