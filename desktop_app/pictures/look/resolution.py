"""Whether the picture has enough pixels, and whether its file kept their detail."""

from collections.abc import Iterator

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.picture import COMPRESSED, TOO_SMALL
from desktop_app.pictures.look.blocks import earlier_quality
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.regular_jumps import was_made_smaller
from desktop_app.pictures.look.rules import PictureRules


def too_few_pixels(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """The shorter side has fewer than receivers ask for."""
    if min(pixels.width, pixels.height) < rules.least_short_side:
        yield TOO_SMALL.found(width=pixels.width, height=pixels.height, least=rules.least_short_side)


def heavy_compression(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """A JPEG whose tables throw fine print away, or a picture that was one before it was saved anew."""
    quality = pixels.origin.quality
    if quality is not None and quality < rules.least_quality:
        yield COMPRESSED.found(confidence=0.9)
        return
    earlier = earlier_quality(pixels.details)
    if earlier is not None:
        if earlier < rules.least_quality:
            yield COMPRESSED.found(confidence=0.85)
    elif was_made_smaller(pixels.details):
        yield COMPRESSED.found(confidence=0.7)
