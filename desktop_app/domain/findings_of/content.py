"""What can be found of a file as a whole: whether it can be opened, what it really is, and whether it is all there."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.findings import FindingKind, Severity

NOT_DECODABLE = FindingKind(
    "not_decodable",
    Severity.BLOCK,
    QT_TRANSLATE_NOOP("errors", "“{name}” cannot be opened: it is damaged or not a document"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Open it on this computer. If it opens, save it again as a JPEG or PDF and choose that one; if it does not, "
        "take the photo again or download the document once more.",
    ),
)
"""No program can make anything of it."""

NOT_A_DOCUMENT = FindingKind(
    "not_a_document",
    Severity.BLOCK,
    QT_TRANSLATE_NOOP("errors", "“{name}” is {kind}, not a photo, scan or PDF"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Choose the photo or scan itself. A text can be printed or saved as a PDF, and that PDF can be sent.",
    ),
)
"""It is something else, whatever its name says. Fields: `kind` as in file_kinds."""

TRUNCATED = FindingKind(
    "truncated",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "A part of “{name}” is missing"),
    QT_TRANSLATE_NOOP(
        "errors",
        "It was not copied or downloaded completely. Copy or download it once more, or take the photo again.",
    ),
)
"""It ends too early or has a hole. It blocks where nothing of it can be shown."""

ENCRYPTED = FindingKind(
    "encrypted",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” opens only with a password, so your broker cannot read it"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Open it with the password, print it to a new PDF or save it without a password, and choose the new file.",
    ),
)
"""A PDF with a user's password. One with an owner's password alone opens for everybody and is not told."""

PROTECTED = FindingKind(
    "protected",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” is protected in such a way that your broker cannot read it"),
    QT_TRANSLATE_NOOP(
        "errors",
        "If you can open it, print it to a new PDF and choose that one. If not, ask whoever made it for a copy without "
        "protection.",
    ),
)
"""A PDF that opens only for certain people or in one program: certificates, or what protects books."""

OTHER_FORMAT = FindingKind(
    "other_format",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” is {kind}, which your broker may not be able to open"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Choose PDF or JPEG in the scanner's settings and scan it again, or open it in a picture viewer and save it "
        "as a JPEG.",
    ),
)
"""A picture or document of a kind that the receiver does not name. Fields: `kind` as in file_kinds."""

HEIC_PHOTO = FindingKind(
    "heic",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” is an iPhone photo (HEIC), which your broker may not be able to open"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Save it as a JPEG and choose that one. To take JPEG photos from now on: Settings, Camera, Formats, "
        "Most Compatible.",
    ),
)
"""Only where the receiver does not name HEIC."""

ANIMATED = FindingKind(
    "animated",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” is a moving picture"),
    QT_TRANSLATE_NOOP("errors", "Your broker may see only its first picture. Choose an ordinary photo instead."),
)
"""GIF, WebP or PNG with several frames."""

MANY_PAGES = FindingKind(
    "many_pages",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” has {pages} pages; the usual limit is {most}"),
    QT_TRANSLATE_NOOP("errors", "Check that it is the right file. If only some pages are asked for, save only those."),
)
"""Fields: `pages`, `most`."""

COLOUR_MODEL = FindingKind(
    "colour_model",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "“{name}” is stored in a way that is made for printing or editing"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Some programs show it in the wrong colours. Save it as an ordinary JPEG and choose that one, if you can.",
    ),
)
"""CMYK, or more than 8 bits for each colour."""

TOO_MANY_PIXELS = FindingKind(
    "too_many_pixels",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” becomes so large when it is opened that most programs cannot show it"),
    QT_TRANSLATE_NOOP("errors", "Take the photo or scan it with a smaller size, then choose the new file."),
)
"""Decoding it would take more memory than is given for a look: a mistake of a program, or a trap."""

PHOTO_IN_PDF = FindingKind(
    "photo_in_pdf",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "“{name}” is a PDF that holds nothing but one picture"),
    QT_TRANSLATE_NOOP("errors", "For an ID, the photo itself is often preferred. Send it if you have it."),
)
"""Its only page is covered by a picture and has no text."""

SLOW_TO_OPEN = FindingKind(
    "slow_to_open",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "“{name}” opens so slowly that it was not checked to the end"),
    QT_TRANSLATE_NOOP(
        "errors",
        "You can send it. If it opens slowly for you too, print it to a new PDF or take a photo of it, and send that "
        "instead.",
    ),
)
"""Opening or drawing it takes more of a processor's time than a look may: a heavy drawing, or a trap."""

LOOK_UNFINISHED = FindingKind(
    "look_unfinished",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "“{name}” could not be checked to the end"),
    QT_TRANSLATE_NOOP(
        "errors",
        "You can send it. Open it yourself first, and see that everything on it is there and easy to read.",
    ),
)
"""What looked at it ended or did not answer, or it holds more than is opened for a look. Told by the app itself."""

KINDS: tuple[FindingKind, ...] = (
    NOT_DECODABLE,
    NOT_A_DOCUMENT,
    TRUNCATED,
    ENCRYPTED,
    PROTECTED,
    OTHER_FORMAT,
    HEIC_PHOTO,
    ANIMATED,
    MANY_PAGES,
    COLOUR_MODEL,
    TOO_MANY_PIXELS,
    PHOTO_IN_PDF,
    SLOW_TO_OPEN,
    LOOK_UNFINISHED,
)
