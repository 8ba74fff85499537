"""The rules that a check goes by: those of the chosen type."""

from desktop_app.checks.subject import Subject
from desktop_app.domain.rule_profile import RuleProfile, default_rules


def rules_of(subject: Subject) -> RuleProfile:
    """The defaults for the type."""
    return default_rules(subject.document_type)
