"""What a look at one file found."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.checks.subject import Subject
from desktop_app.domain.findings import Finding, Severity
from desktop_app.domain.upload import FileIdentity
from desktop_app.pictures.picture import NO_FACTS, Facts


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a look at one file found."""

    size: int
    """Bytes; 0 when it could not be opened."""
    mime: str
    identity: FileIdentity | None
    """What tells later whether it is still the same file; None when it was not read to its end."""
    file_findings: tuple[Finding, ...] = ()
    """What holds whatever the file is sent as."""
    type_findings: tuple[Finding, ...] = ()
    """What holds only as long as it is sent as the type that was chosen, or as none."""
    subject: Subject | None = None
    """What the checks looked at; None when it was not read to its end."""

    facts: Facts = NO_FACTS
    """What its content says; nothing where that was not looked at."""
    is_complete: bool = True
    """Whether all that was to be looked at was: else silence proves nothing."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, in the order in which they are shown."""
        return (*self.file_findings, *self.type_findings)

    @property
    def blocked(self) -> Finding | None:
        """The finding that keeps the file from being sent, if there is one."""
        return _first_block(self.findings)

    @property
    def blocked_as_any_type(self) -> Finding | None:
        """The finding that keeps the file from being sent whatever it is sent as, if there is one."""
        return _first_block(self.file_findings)


def _first_block(findings: Iterable[Finding]) -> Finding | None:
    return next((finding for finding in findings if finding.severity is Severity.BLOCK), None)
