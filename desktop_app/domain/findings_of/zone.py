"""What can be found in the lines of letters, digits and `<` on a passport or card (ICAO Doc 9303).

A check digit that does not agree means that the lines could not be read. It never says anything about the document.
"""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.findings import FindingKind, Severity

ZONE_UNREADABLE = FindingKind(
    "zone_unreadable",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The lines with the < signs in “{name}” could not be read"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Your broker reads them too. Take the photo again in good light, with these lines sharp, in full and without "
        "reflections.",
    ),
)
"""Fields: `name`."""

EXPIRED = FindingKind(
    "expired",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The document in “{name}” expired on {date}"),
    QT_TRANSLATE_NOOP(
        "errors", "Send one that is still valid. If you have none, ask your broker what else they accept."
    ),
)
"""Fields: `name`, `date`, which is for the screen only."""

EXPIRES_SOON = FindingKind(
    "expires_soon",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The document in “{name}” is valid only until {date}"),
    QT_TRANSLATE_NOOP("errors", "Many brokers want one that is valid for longer. If you have a newer one, send that."),
)
"""Fields: `name`, `date`, which is for the screen only."""

OTHER_DOCUMENT_TYPE = FindingKind(
    "other_document_type",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” looks like {kind}, but you chose “{type}” for it"),
    QT_TRANSLATE_NOOP("errors", "Choose the document type that fits, or choose another file."),
)
"""Fields: `name`, `kind` as in the words below, `type` as the broker calls it."""

ZONE_MISSING = FindingKind(
    "zone_missing",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "“{name}” shows no lines with < signs"),
    QT_TRANSLATE_NOOP(
        "errors",
        "A passport has them below the photo, most ID cards have them on the back. If yours has them, make sure that "
        "they are in the picture.",
    ),
)
"""The type should have them. Fields: `name`."""

WRONG_SIDE = FindingKind(
    "wrong_side",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” seems to show the back of the card, but you chose “{type}” for it"),
    QT_TRANSLATE_NOOP(
        "errors",
        "The side with the photo is the front. Choose the document type that fits, or choose the file with the front.",
    ),
)
"""Fields: `name`, `type` as the broker calls it."""

PASSPORT_WORDS = QT_TRANSLATE_NOOP("errors", "a passport")
CARD_WORDS = QT_TRANSLATE_NOOP("errors", "an ID card")
VISA_WORDS = QT_TRANSLATE_NOOP("errors", "a visa")

KINDS: tuple[FindingKind, ...] = (ZONE_UNREADABLE, EXPIRED, EXPIRES_SOON, OTHER_DOCUMENT_TYPE, ZONE_MISSING, WRONG_SIDE)
