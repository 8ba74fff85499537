"""What can be found of a file by the rules of its receiver alone (rule_profile.py), whatever the document is like.

Too few pixels, no colours, many pages and formats that hardly anybody takes are in picture.py and content.py: they
matter without rules too. A rule says from where on, and whether it blocks: no cure here may say that the file can be
sent.
"""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.findings import FindingKind, Severity

UNWANTED_FORMAT = FindingKind(
    "unwanted_format",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” is {kind}; for this document it should be {formats}"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Choose the same document in that form if you have it. If not, take a photo of it, or scan or save it that "
        "way.",
    ),
)
"""Programs can open it, but the receiver asks for another format. Fields: `kind` as in file_kinds, `formats` as in
"JPEG, PNG", the wanted ones first."""

FILE_LARGE = FindingKind(
    "file_large",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” is a large file: {size}"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Your broker may take at most {limit}. Take the photo with a smaller size, or save it as a smaller PDF.",
    ),
)
"""Larger than the rule, and still below the server's maximum. Fields: `size` and `limit` in bytes."""

FILE_LIGHT = FindingKind(
    "file_light",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” is a small file for a photo: {size}"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Details may be missing, and your broker may ask for at least {limit}. Choose the original photo, not one "
        "from a message.",
    ),
)
"""Of a picture. Fields: `size` and `limit` in bytes."""

PICTURE_LARGE = FindingKind(
    "picture_large",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "The picture may be too large for your broker ({width} × {height})"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Take or scan it again with a smaller size. Its longer side may measure at most {most}.",
    ),
)
"""Fields: `width` and `height` of the picture, `most` of its longer side, all in pixels."""

NAME_LONG = FindingKind(
    "name_long",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "The name of “{name}” is long: {length} characters"),
    QT_TRANSLATE_NOOP(
        "errors",
        "At most {most} are safe everywhere. Give the file a shorter name and choose it again.",
    ),
)
"""Fields: `length`, `most`."""

NAME_UNUSUAL = FindingKind(
    "name_unusual",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "The name of “{name}” has characters that some systems cannot show: {characters}"),
    QT_TRANSLATE_NOOP(
        "errors",
        "The letters A to Z, digits and spaces are safe everywhere. Give the file another name and choose it again.",
    ),
)
"""Fields: `characters`, the first few of them."""

ONE_SIDE = FindingKind(
    "one_side",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "“{name}” may show one side only, and your broker wants front and back"),
    QT_TRANSLATE_NOOP("errors", "Add the other side too, or choose a file that has both."),
)
"""It has one page, and the document has two sides. Nobody looked at which side it is."""

KINDS: tuple[FindingKind, ...] = (
    UNWANTED_FORMAT,
    FILE_LARGE,
    FILE_LIGHT,
    PICTURE_LARGE,
    NAME_LONG,
    NAME_UNUSUAL,
    ONE_SIDE,
)
