"""Whether a file is small enough for the server."""

from collections.abc import Iterator

from desktop_app.checks.subject import Subject
from desktop_app.domain.errors import FileTooLargeError
from desktop_app.domain.findings import Finding, finding_of


def too_large(subject: Subject) -> Iterator[Finding]:
    """More bytes than the server's hard limit."""
    if subject.size > subject.max_bytes:
        yield finding_of(FileTooLargeError(name=subject.name, size=subject.size, limit=subject.max_bytes))
