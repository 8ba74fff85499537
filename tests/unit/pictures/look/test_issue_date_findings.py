"""What is told of the day of issue of a proof of address."""

from datetime import date

import pytest

from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings import Finding, Severity
from desktop_app.domain.issue_date import IssueDate
from desktop_app.domain.rule_profile import ADDRESS_RULES, Rule, RuleProfile
from desktop_app.pictures.look.issue_date_findings import issue_date_findings

TODAY = date(2026, 11, 28)
ADDRESS = DocumentType(5, "Proof of address")
BLOCKING = RuleProfile(blocking=frozenset({Rule.STATEMENT_AGE}))


def found(
    issued: IssueDate | None, kind: DocumentType | None = ADDRESS, rules: RuleProfile = ADDRESS_RULES
) -> list[Finding]:
    return list(issue_date_findings(issued, "a.pdf", kind, rules, TODAY))


@pytest.mark.parametrize(
    ("issued", "code"),
    [
        (IssueDate(date(2026, 11, 28), 0.95), None),
        (IssueDate(date(2026, 8, 28), 0.95), None),
        (IssueDate(date(2026, 8, 27), 0.95), "statement_too_old"),
        (IssueDate(date(2026, 8, 27), 0.7), "statement_too_old"),
        (IssueDate(date(2026, 11, 1), 0.7), "check_issue_date"),
        (IssueDate(date(2026, 2, 11), 0.57, date(2026, 11, 2)), "check_issue_date"),
        (IssueDate(date(2026, 2, 3), 0.57, date(2026, 3, 2)), "statement_too_old"),
        (None, "no_issue_date"),
    ],
)
def test_how_old_a_proof_of_address_is(issued: IssueDate | None, code: str | None) -> None:
    assert [each.code for each in found(issued)] == ([code] if code else [])


def test_the_profile_says_how_old_it_may_be() -> None:
    issued = IssueDate(date(2026, 8, 27), 0.95)

    assert found(issued, rules=RuleProfile(max_statement_months=4)) == []
    assert found(issued)[0].fields["months"] == 3


def test_a_date_that_may_have_been_misread_blocks_nothing() -> None:
    assert found(IssueDate(date(2026, 1, 1), 0.95))[0].severity is Severity.WARNING
    assert found(IssueDate(date(2026, 1, 1), 0.95), rules=BLOCKING)[0].severity is Severity.BLOCK
    assert found(IssueDate(date(2026, 1, 1), 0.7), rules=BLOCKING)[0].severity is Severity.WARNING


def test_no_date_is_worth_no_more_than_a_line() -> None:
    assert found(None)[0].severity is Severity.INFO


@pytest.mark.parametrize("kind", [None, DocumentType(1, "Passport"), DocumentType(2, "Signed contract")])
def test_other_types_are_not_asked_for_a_date(kind: DocumentType | None) -> None:
    assert found(None, kind) == []
    assert found(IssueDate(date(2020, 1, 1), 0.95), kind) == []


def test_the_date_is_for_the_screen_and_for_the_person_to_confirm() -> None:
    for issued in (IssueDate(date(2026, 1, 2), 0.95), IssueDate(date(2026, 11, 1), 0.7)):
        [given] = found(issued)
        assert given.fields["date"] == issued.value.isoformat()
        assert given.confidence == issued.how_sure
        assert "2026" not in repr(given)
