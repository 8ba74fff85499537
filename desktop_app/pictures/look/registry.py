"""All checks of a picture, and the one run through them."""

from collections.abc import Callable, Iterator

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.picture import (
    BLURRED,
    COMPRESSED,
    FLAT,
    GLARE,
    TOO_BRIGHT,
    TOO_DARK,
    TOO_SMALL,
    WITHOUT_COLOUR,
)
from desktop_app.domain.findings_of.provenance import PICTURE_OF_MONITOR, UPSCALED
from desktop_app.pictures.look.blur import blur
from desktop_app.pictures.look.colour import black_and_white
from desktop_app.pictures.look.covered import covered
from desktop_app.pictures.look.edited import edited
from desktop_app.pictures.look.geometry import cut_off, slanted, small_in_frame, tilted
from desktop_app.pictures.look.glare import glare
from desktop_app.pictures.look.light import flat, too_bright, too_dark
from desktop_app.pictures.look.location import location
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.resolution import heavy_compression, too_few_pixels
from desktop_app.pictures.look.rules import PictureRules
from desktop_app.pictures.look.screen_photo import photo_of_screen
from desktop_app.pictures.look.screenshot import screenshot
from desktop_app.pictures.look.turned import turned
from desktop_app.pictures.look.upscaled import upscaled

PictureCheck = Callable[[Pixels, PictureRules], Iterator[Finding]]

PICTURE_CHECKS: tuple[PictureCheck, ...] = (
    blur,
    too_dark,
    too_bright,
    glare,
    covered,
    cut_off,
    flat,
    small_in_frame,
    tilted,
    slanted,
    turned,
    screenshot,
    photo_of_screen,
    too_few_pixels,
    upscaled,
    heavy_compression,
    black_and_white,
    edited,
    location,
)
"""The worst first: what hides the document, then what receivers refuse."""

_SURE = 0.9
JUDGED_BY_RULES = frozenset({TOO_SMALL.code, WITHOUT_COLOUR.code})
"""What the receiver's rules decide on, from the facts of a look: so a look measures it and does not tell it."""

_EXPLAINED = {
    PICTURE_OF_MONITOR.code: frozenset({UPSCALED.code}),
    FLAT.code: frozenset({BLURRED.code, TOO_BRIGHT.code, TOO_SMALL.code}),
    GLARE.code: frozenset({TOO_BRIGHT.code}),
    WITHOUT_COLOUR.code: frozenset({FLAT.code, TOO_DARK.code, TOO_BRIGHT.code, COMPRESSED.code}),
}
"""What is not told beside one of the others, because that brings it about and has the cure."""


def picture_findings(pixels: Pixels, rules: PictureRules | None = None) -> tuple[Finding, ...]:
    """All that is wrong with a picture, the worst first."""
    limits = rules or PictureRules()
    found = [finding for check in PICTURE_CHECKS for finding in check(pixels, limits)]
    codes = {finding.code for finding in found}
    return tuple(finding for finding in found if not _is_explained(finding, codes))


def _is_explained(finding: Finding, codes: set[str]) -> bool:
    """Whether another one brings it about. What is that sure stands beside it: a copy without any colour, say."""
    is_sure = (finding.confidence or 0) > _SURE
    return not is_sure and bool(codes & _EXPLAINED.get(finding.code, frozenset()))
