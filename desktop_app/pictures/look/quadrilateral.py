"""Four corners and what follows from them: sides, angles, area, tilt, perspective.

Corners are fractions of the picture's width and height, so they hold at any size; whatever is measured needs the
picture's shape too. A corner may lie outside the picture.
"""

from dataclasses import dataclass
from itertools import pairwise
from math import atan2, degrees, dist

Point = tuple[float, float]

CORNERS = 4


@dataclass(frozen=True, slots=True)
class Quadrilateral:
    """A document in a picture."""

    corners: tuple[Point, ...]
    """In fractions of the upright picture, clockwise from the one that is at the top left in the picture. Side n leads
    from corner n to the next one: top, right, bottom, left."""

    def __post_init__(self) -> None:
        if len(self.corners) != CORNERS:
            raise ValueError("a quadrilateral has four corners")

    def in_pixels(self, width: float, height: float) -> tuple[Point, ...]:
        """The corners in a picture of that size."""
        return tuple((x * width, y * height) for x, y in self.corners)

    def side_lengths(self, width: float, height: float) -> tuple[float, ...]:
        """Of the top, right, bottom and left side, in a picture of that size."""
        corners = self.in_pixels(width, height)
        return tuple(dist(start, end) for start, end in pairwise((*corners, corners[0])))

    def area(self, width: float, height: float) -> float:
        """In a picture of that size (the shoelace formula)."""
        corners = self.in_pixels(width, height)
        crossed = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise((*corners, corners[0])))
        return abs(crossed) / 2

    def tilt(self, width: float, height: float) -> float:
        """Degrees by which its sides stand off the nearest of the picture's own, from -45 to 45; more is clockwise.

        The mean of all sides, the longer ones counting more, so that perspective does not pass for a tilt.
        """
        corners = self.in_pixels(width, height)
        total, weight = 0.0, 0.0
        for number, (start, end) in enumerate(pairwise((*corners, corners[0]))):
            length = dist(start, end)
            angle = degrees(atan2(end[1] - start[1], end[0] - start[0])) - 90 * number
            total += length * ((angle + 180) % 360 - 180)
            weight += length
        return (total / weight + 45) % 90 - 45 if weight else 0.0

    def perspective(self, width: float, height: float) -> float:
        """How much longer a side is than the one opposite to it: 1 where the camera looked straight down."""
        top, right, bottom, left = self.side_lengths(width, height)
        ratios = (max(one, other) / max(min(one, other), 1e-6) for one, other in ((top, bottom), (left, right)))
        return max(ratios)

    def contains(self, point: Point) -> bool:
        """Whether a point, in fractions too, lies inside."""
        return all(
            (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) >= 0
            for a, b in pairwise((*self.corners, self.corners[0]))
        )
