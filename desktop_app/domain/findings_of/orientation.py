"""What can be found of how the document lies in the picture, and of what lies on it."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.findings import FindingKind, Severity

TURNED = FindingKind(
    "picture_turned",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The document lies sideways or upside down in the picture"),
    QT_TRANSLATE_NOOP("errors", "Turn the picture until the text can be read, or take the photo again that way."),
)
"""Fields: `turns`, the quarter turns clockwise after which the print is upright: 1, 2 or 3."""

FINGER = FindingKind(
    "picture_finger",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "A finger covers a part of the document"),
    QT_TRANSLATE_NOOP(
        "errors", "Lay the document down on a plain table, and take the photo again without touching it."
    ),
)
"""Its region is what the hand covers."""

COVERED = FindingKind(
    "picture_covered",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "Something lies on the document and covers a part of it"),
    QT_TRANSLATE_NOOP("errors", "Take away what lies on it, and take the photo again."),
)
"""Its region is what is covered."""

KINDS: tuple[FindingKind, ...] = (TURNED, FINGER, COVERED)
