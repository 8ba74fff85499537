"""What can be wrong with the picture itself, whatever it shows: how sharp, how lit, and where it comes from."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.findings import FindingKind, Severity

BLURRED = FindingKind(
    "picture_blurred",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The picture is blurred"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Lay the document down, hold the camera still with both hands, tap the document on its screen, and try again.",
    ),
)
"""Out of focus or shaken."""

TOO_DARK = FindingKind(
    "picture_too_dark",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The picture is too dark"),
    QT_TRANSLATE_NOOP("errors", "Take it again near a window or with the light on."),
)

TOO_BRIGHT = FindingKind(
    "picture_too_bright",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The picture is too bright: parts of the document are washed out"),
    QT_TRANSLATE_NOOP("errors", "Take it again away from direct light and without the flash."),
)

GLARE = FindingKind(
    "picture_glare",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "A light is reflected in the document and hides a part of it"),
    QT_TRANSLATE_NOOP("errors", "Turn off the flash, move until the bright spot is gone, and take the photo again."),
)
"""Its region is the largest bright spot."""

FLAT = FindingKind(
    "picture_flat",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The picture is pale: the print hardly stands out from the paper"),
    QT_TRANSLATE_NOOP("errors", "Wipe the lens, and take the photo again in even light."),
)

OF_SCREEN = FindingKind(
    "picture_of_screen",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "This looks like a screenshot"),
    QT_TRANSLATE_NOOP("errors", "Brokers often refuse screenshots. Choose the photo itself, or take a new one."),
)

TOO_SMALL = FindingKind(
    "picture_too_small",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The picture is too small to read the document well ({width} × {height})"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Choose the original photo, not one from a message. Its shorter side should measure at least {least}.",
    ),
)
"""Fields: `width` and `height` of the picture, `least` of its shorter side, all in pixels."""

WITHOUT_COLOUR = FindingKind(
    "picture_without_colour",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The picture is black and white"),
    QT_TRANSLATE_NOOP("errors", "Take or scan it again in colour. Brokers often refuse copies in black and white."),
)

COMPRESSED = FindingKind(
    "picture_compressed",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The picture has lost much of its detail because its file was made smaller"),
    QT_TRANSLATE_NOOP("errors", "Choose the original photo, not one from a message."),
)

EDITED = FindingKind(
    "picture_edited",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The picture was saved with {editor}, a program for editing pictures"),
    QT_TRANSLATE_NOOP("errors", "Brokers often refuse edited pictures. Choose the photo as your camera took it."),
)
"""Fields: `editor`, its name from our own list."""

KINDS: tuple[FindingKind, ...] = (
    BLURRED,
    TOO_DARK,
    TOO_BRIGHT,
    GLARE,
    FLAT,
    OF_SCREEN,
    TOO_SMALL,
    WITHOUT_COLOUR,
    COMPRESSED,
    EDITED,
)
