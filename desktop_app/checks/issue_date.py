"""Whether a proof of address is recent enough, by the day that it says itself."""

from collections.abc import Iterator
from datetime import date

from desktop_app.checks.subject import Subject
from desktop_app.domain.findings import Finding
from desktop_app.pictures.look.issue_date_findings import issue_date_findings


def recent_enough(subject: Subject) -> Iterator[Finding]:
    """Nothing of another type than a proof of address, nor of a PDF without text that is no picture.

    Of a picture that nobody read the person is told to look at its date themselves: the packages that read pictures are
    optional.
    """
    if subject.facts.has_text or subject.facts.width > 0:
        kind = subject.document_type
        today = date.today()  # noqa: DTZ011 - the person's own day
        yield from issue_date_findings(subject.facts.issued, subject.name, kind, subject.rule_profile, today)
