"""What can be found of two files that are to be front and back of one document."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.findings import FindingKind, Severity

SIDES_ALIKE = FindingKind(
    "sides_alike",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "Front and back are the same picture"),
    QT_TRANSLATE_NOOP("errors", "Choose a photo of the other side in place of one of them."),
)
"""The same file was chosen twice, or a copy of it."""

KINDS: tuple[FindingKind, ...] = (SIDES_ALIKE,)
