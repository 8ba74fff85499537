"""What can be found of where a picture comes from: a screen, a smaller picture, a place."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.findings import FindingKind, Severity

PICTURE_OF_MONITOR = FindingKind(
    "picture_of_monitor",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "This looks like a photo of a screen"),
    QT_TRANSLATE_NOOP("errors", "Brokers often refuse those. Take a photo of the document itself."),
)
"""A monitor or telephone that shows the document was photographed."""

UPSCALED = FindingKind(
    "picture_upscaled",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The picture was made larger, which gives it no more detail"),
    QT_TRANSLATE_NOOP("errors", "Choose the original photo, or take a new one closer to the document."),
)
"""It has many pixels, but not the detail that goes with them."""

HAS_LOCATION = FindingKind(
    "has_location",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "The photo says where it was taken"),
    QT_TRANSLATE_NOOP("errors", "The location can be removed from the file. The picture stays the same."),
)
"""Its file names the place. What it says is not read."""

KINDS: tuple[FindingKind, ...] = (PICTURE_OF_MONITOR, UPSCALED, HAS_LOCATION)
