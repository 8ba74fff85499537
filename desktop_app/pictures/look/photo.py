"""A picture of a document: a file of its own, or what a page of a PDF shows."""

from dataclasses import dataclass, replace

from desktop_app.domain.findings import Finding, Region
from desktop_app.pictures.look.pixels import Pixels

_WHOLE = Region(0, 0, 1, 1)


@dataclass(frozen=True, slots=True)
class Photo:
    """Pixels to be judged, and where they are shown."""

    pixels: Pixels
    place: Region = _WHOLE
    """Of a PDF: the page, and the part of it."""
    is_resampled: bool = False
    """Whether it was drawn with other pixels than it has: its finest grain says nothing then."""

    def placed(self, finding: Finding) -> Finding:
        """A finding in these pixels, marked where the file shows it."""
        region, place = finding.region, self.place
        if region is None or place == _WHOLE:
            return finding
        return replace(
            finding,
            region=Region(
                place.left + region.left * place.width,
                place.top + region.top * place.height,
                region.width * place.width,
                region.height * place.height,
                place.page,
            ),
        )
