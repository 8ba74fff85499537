"""What can be found of the day on which a proof of address was made."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.findings import FindingKind, Severity

STATEMENT_TOO_OLD = FindingKind(
    "statement_too_old",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("errors", "“{name}” seems to be from {date}, which may be too old"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Brokers want a recent one, at most {months} months old. Send the newest that you have.",
    ),
)
"""Fields: `name`, `date`, which is for the screen only and for the person to confirm; `months`, the most that it may be
old."""

NO_ISSUE_DATE = FindingKind(
    "no_issue_date",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "The date of issue of “{name}” could not be read"),
    QT_TRANSLATE_NOOP("errors", "Check that its date can be seen and is not too old. Your broker will look for it."),
)
"""Fields: `name`."""

CHECK_ISSUE_DATE = FindingKind(
    "check_issue_date",
    Severity.INFO,
    QT_TRANSLATE_NOOP("errors", "“{name}” seems to be from {date}"),
    QT_TRANSLATE_NOOP("errors", "Check that this is the date on the document."),
)
"""It is recent enough, if it was read rightly. Fields: `name`, `date`, which is for the screen only and for the person
to confirm."""

KINDS: tuple[FindingKind, ...] = (STATEMENT_TOO_OLD, NO_ISSUE_DATE, CHECK_ISSUE_DATE)
