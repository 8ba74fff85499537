"""What can be wrong with where the document lies in the picture."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.findings import FindingKind, Severity

CUT_OFF = FindingKind(
    "document_cut_off",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "A part of the document is outside the picture"),
    QT_TRANSLATE_NOOP(
        "errors", "Take the photo again from a little further away, so that all four corners can be seen."
    ),
)
"""A side or a corner is beyond the frame."""

SMALL_IN_FRAME = FindingKind(
    "document_small",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The document fills only a small part of the picture"),
    QT_TRANSLATE_NOOP(
        "errors", "Move closer until the document fills most of the picture, with a little space around it."
    ),
)

TILTED = FindingKind(
    "document_tilted",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The document lies at an angle in the picture"),
    QT_TRANSLATE_NOOP(
        "errors", "Take the photo again with the sides of the document in line with the sides of the picture."
    ),
)

SLANTED = FindingKind(
    "document_slanted",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The photo was taken from the side, so the document looks distorted"),
    QT_TRANSLATE_NOOP("errors", "Take it again with the camera straight above the document."),
)
"""Strong perspective."""

KINDS: tuple[FindingKind, ...] = (CUT_OFF, SMALL_IN_FRAME, TILTED, SLANTED)
