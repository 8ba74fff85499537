"""What a local look at a file can find: data that says what was seen, how much it weighs, and what helps.

Each kind of finding is defined below once, with its code and its words. A check fills in what it saw:
`OTHER_KIND.found(name=…, ending=…, kind=…)`. What cannot even be opened is an error of domain/errors/files.py, because
sending can fail of it too; `finding_of` makes a finding of one.

Titles and cures are English source texts in the translation context "errors", with `{names}` that `fields` fill. No
value that was read from a document goes into a log: log a finding's code.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, DossierError

_ROUNDING = 1e-6
"""How far a sum of fractions may be above 1."""


class Severity(Enum):
    """How much a finding weighs. Only BLOCK keeps a file from being sent."""

    INFO = "info"
    """Worth a line where there is room for one; nobody has to do anything."""
    WARNING = "warning"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Region:
    """Where in a picture or on a page: a rectangle in fractions of its width and height, from the top left corner."""

    left: float
    top: float
    width: float
    height: float
    page: int = 0
    """Of a PDF, counted from 0."""

    def __post_init__(self) -> None:
        right, bottom = self.left + self.width, self.top + self.height
        inside = min(self.left, self.top) >= 0 and max(right, bottom) <= 1 + _ROUNDING
        if not inside or min(self.width, self.height) <= 0:
            raise ValueError("the region is not inside the picture")


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person ticks to have a file sent all the same. Its words are filled like those of the finding."""

    text: str
    spoken: str
    """The same for a screen reader, which reads it apart from its file: with the file's name."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was seen at one file."""

    code: str
    """What it is, for machines and logs: pinned, never changed or given a second meaning."""
    severity: Severity
    title: str
    """What was seen, in one sentence without a full stop."""
    cure: str
    """What the person can do about it."""
    fields: Mapping[str, str | int] = field(default_factory=dict, repr=False)
    """What fills the words; it may come from the document, so it is not in the `repr` that a log could get."""
    consent: Consent | None = None
    """Without the tick for it, the file is not sent; None where a warning is enough."""
    region: Region | None = None
    confidence: float | None = None
    """How sure the check is, from 0 to 1; None where it cannot err."""

    @property
    def needs_consent(self) -> bool:
        """Whether the person has to tick something before the file is sent."""
        return self.consent is not None


@dataclass(frozen=True, slots=True)
class FindingKind:
    """The definition of a finding: all of it but what was seen at a certain file."""

    code: str
    severity: Severity
    title: str
    cure: str
    consent: Consent | None = None

    def found(self, *, region: Region | None = None, confidence: float | None = None, **fields: str | int) -> Finding:
        """A finding of this kind; `fields` fill the `{names}` in its words."""
        return Finding(self.code, self.severity, self.title, self.cure, fields, self.consent, region, confidence)


def finding_of(error: DossierError) -> Finding:
    """What keeps a file from being opened, as a finding that blocks: the error's own title and cure."""
    return Finding(error.code, Severity.BLOCK, error.title, error.what_to_do, error.fields)


ALREADY_SENT = FindingKind(
    "already_sent",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” was sent on {when}"),
    QT_TRANSLATE_NOOP("errors", "You already sent this file. Send it again only if your broker asked you to."),
    Consent(QT_TRANSLATE_NOOP("errors", "Send it again"), QT_TRANSLATE_NOOP("errors", "Send {name} again")),
)
"""The same bytes were stored by this account before. Fields: `name`, `when` as a date."""

ALREADY_REFUSED = FindingKind(
    "already_refused",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "Your broker has already rejected “{name}”"),
    QT_TRANSLATE_NOOP("errors", "The same file is unlikely to be accepted. Take a new photo, or choose another file."),
    Consent(QT_TRANSLATE_NOOP("errors", "Send it again"), QT_TRANSLATE_NOOP("errors", "Send {name} again")),
)
"""A document that was made of the same bytes was rejected, for this account. Fields: `name`."""

LOOKS_SENT = FindingKind(
    "looks_sent",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” looks like a picture that you sent on {when}"),
    QT_TRANSLATE_NOOP("errors", "If it is the same photo, there is no need to send it again."),
)
"""Another file with the same picture was stored by this account before. Fields: `name`, `when` as a date."""

LOOKS_REFUSED = FindingKind(
    "looks_refused",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” looks like a picture that your broker has rejected"),
    QT_TRANSLATE_NOOP("errors", "Take a new photo: the same one is unlikely to be accepted, even at another size."),
)
"""A document that was made of the same picture was rejected, for this account. Fields: `name`."""

LINK_ELSEWHERE = FindingKind(
    "link_elsewhere",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” is a link to a file in another folder: {target}"),
    QT_TRANSLATE_NOOP("errors", "The file it points to would be sent. Send it only if it is the one you mean."),
    Consent(
        QT_TRANSLATE_NOOP("errors", "Send this file"),
        QT_TRANSLATE_NOOP("errors", "Send the file that {name} points to"),
    ),
)
"""It leads out of the folder that it lies in. Fields: `name`, `target` as a path."""

OTHER_KIND = FindingKind(
    "other_kind",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” is named {ending}, but it is {kind}"),
    QT_TRANSLATE_NOOP("errors", "Check that it is the right file. If it is, you can send it as it is."),
)
"""Its ending says another kind than its bytes. Fields: `name`, `ending` such as ".jpg", `kind` as in file_kinds."""
