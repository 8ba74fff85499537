"""What the machine-readable zone of a file means for the type that it is sent as: expired, or another document."""

from collections.abc import Iterator
from datetime import date

from desktop_app.checks.subject import Subject
from desktop_app.domain.findings import Finding
from desktop_app.pictures.look.zone_findings import zone_findings


def fitting_zone(subject: Subject) -> Iterator[Finding]:
    """Nothing of a file whose text nobody read."""
    facts = subject.facts
    if facts.zone is not None or facts.text_was_read:
        today = date.today()  # noqa: DTZ011 - the person's own day
        yield from zone_findings(facts.zone, subject.name, subject.document_type, subject.rule_profile, today)
