"""Where the window was on each screen, and where it fits on the screens that there are now.

All lengths are device-independent pixels. A place is kept relative to its screen, which may stand elsewhere next time.
"""

from dataclasses import dataclass

MOST_PLACES = 8
"""The most screens that are remembered; the one that was not used for the longest time is forgotten first."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle."""

    x: int
    y: int
    width: int
    height: int

    def put_into(self, room: "Area", tolerance: int = 0) -> "Area":
        """The rectangle moved into a room, if more than the tolerance of it stands out, and made small enough for it.

        Some systems count an invisible edge as part of a window, which then stands out where it seems to touch.
        """
        if (
            room.x - tolerance <= self.x <= room.x + room.width + tolerance - self.width
            and room.y - tolerance <= self.y <= room.y + room.height + tolerance - self.height
        ):
            return self
        width, height = min(self.width, room.width), min(self.height, room.height)
        return Area(
            min(max(self.x, room.x), room.x + room.width - width),
            min(max(self.y, room.y), room.y + room.height - height),
            width,
            height,
        )


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """The window's frame on a screen. While it is maximised, the rest is where it returns to."""

    screen: str
    """Tells the screen from others: maker, model, serial number and size, as far as the system tells them."""
    width: int
    height: int
    at: tuple[int, int] | None = None
    """From the screen's left and upper edge; None where the system does not tell (Wayland)."""
    maximized: bool = False


def with_place(places: tuple[WindowPlace, ...], place: WindowPlace) -> tuple[WindowPlace, ...]:
    """The places with this one as the most recent."""
    return (place, *(each for each in places if each.screen != place.screen))[:MOST_PLACES]
