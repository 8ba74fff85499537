"""Whether the print lies sideways or upside down in the picture, and how often it has to be turned."""

from collections.abc import Iterator

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.orientation import TURNED
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.print_direction import print_direction
from desktop_app.pictures.look.rules import PictureRules


def turned(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """The print does not stand upright."""
    del rules  # no receiver wants it otherwise
    direction = print_direction(pixels)
    if direction is not None and direction.turns:
        yield TURNED.found(turns=direction.turns, confidence=direction.confidence)
