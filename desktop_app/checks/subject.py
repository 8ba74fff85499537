"""What the checks look at."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.document import DocumentType
from desktop_app.domain.rule_profile import NO_RULES, RuleProfile, RuleProfiles
from desktop_app.pictures.picture import NO_FACTS, Facts


@dataclass(frozen=True, slots=True)
class Subject:
    """All that is known of one file: read once, for every check. A check that needs more has it added here."""

    path: Path
    mime: str
    """By its bytes once they are read, by its name until then."""
    max_bytes: int
    """The server's hard limit."""
    size: int = 0
    """Bytes; 0 until it is opened."""
    head: bytes = field(default=b"", repr=False)
    """The first bytes; none until it is read."""
    facts: Facts = NO_FACTS
    """What its content says; nothing until that was looked at."""
    document_type: DocumentType | None = None
    """What the person says that it is; None until they do."""

    rules: RuleProfiles = NO_RULES
    """What the receiver has stated of the documents that it takes."""

    @property
    def rule_profile(self) -> RuleProfile:
        """The rules for the type that is chosen; the general ones until one is."""
        return self.rules.rules_of(self.document_type)

    def states(self, field: str) -> bool:
        """Whether a field of the rules is the receiver's own word, and not only the default."""
        return self.rules.states(field, self.document_type)

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.name
