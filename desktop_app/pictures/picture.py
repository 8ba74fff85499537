"""What is asked of the process that makes pictures, and what comes back."""

from dataclasses import dataclass
from enum import Enum


class PictureFailure(Enum):
    """Why there is no picture."""

    UNREADABLE = "unreadable"
    """It is no picture or PDF, it is damaged, or its decoder crashed."""
    LOCKED = "locked"
    """A PDF that opens only with a password."""
    TOO_LARGE = "too large"
    """More pixels than are ever decoded."""
    TOO_SLOW = "too slow"
    CHANGED = "changed"
    """The file is not the one that was meant."""


class PictureError(Exception):
    """There is no picture; `failure` says why."""

    def __init__(self, failure: PictureFailure) -> None:
        super().__init__(failure.value)
        self.failure = failure


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """What is wanted of a file: one of its pages, upright, in a room that it fits into."""

    width: int
    """Of the room, in pixels."""
    height: int
    page: int = 0
    """Counted from 0; only a PDF and a TIFF have several."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels in RGB, 8 bits each, row after row without a gap."""

    width: int
    height: int
    pixels: bytes
    pages: int = 1
