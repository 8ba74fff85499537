"""Whether the file says where the picture was taken. What it says is neither kept nor told."""

from collections.abc import Iterator

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.provenance import HAS_LOCATION
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules


def location(pixels: Pixels, _rules: PictureRules) -> Iterator[Finding]:
    """The file names a place."""
    if pixels.origin.has_location:
        yield HAS_LOCATION.found()
