"""A proof of address is compared with today, and nothing else is; a file without text is asked nothing."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.checks.issue_date import recent_enough
from desktop_app.checks.subject import Subject
from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings import Severity
from desktop_app.domain.issue_date import IssueDate
from desktop_app.domain.rule_profile import Rule, RuleProfiles
from desktop_app.pictures.picture import Facts

BILL, PASSPORT = DocumentType(3, "Proof of address"), DocumentType(1, "Passport")
OLD = IssueDate(date.today() - timedelta(days=200), 0.95)  # noqa: DTZ011 - the person's own day
NEW = IssueDate(date.today() - timedelta(days=10), 0.95)  # noqa: DTZ011 - as above


def subject(kind: DocumentType | None, issued: IssueDate | None, *, has_text: bool = True) -> Subject:
    facts = Facts("application/pdf", 1, has_text=has_text, issued=issued)
    return replace(Subject(Path("bill-SPECIMEN.pdf"), "application/pdf", 100), facts=facts, document_type=kind)


@pytest.mark.parametrize(
    ("kind", "issued", "codes"),
    [
        (BILL, OLD, ["statement_too_old"]),
        (BILL, NEW, []),
        (BILL, None, ["no_issue_date"]),
        (PASSPORT, OLD, []),
        (None, OLD, []),
    ],
)
def test_only_a_proof_of_address_has_to_be_recent(
    kind: DocumentType | None, issued: IssueDate | None, codes: list[str]
) -> None:
    assert [each.code for each in recent_enough(subject(kind, issued))] == codes


def test_how_old_it_may_be_is_the_receivers_word() -> None:
    old = subject(BILL, OLD)
    (told,) = recent_enough(replace(old, rules=RuleProfiles((("blocking", frozenset({Rule.STATEMENT_AGE})),))))
    assert (told.severity, told.fields["months"]) == (Severity.BLOCK, 3)
    assert (
        list(recent_enough(replace(old, rules=RuleProfiles((), ((BILL.id, (("max_statement_months", 12),)),))))) == []
    )


def test_what_has_no_text_is_asked_nothing() -> None:
    assert not list(recent_enough(subject(BILL, None, has_text=False)))


def test_at_a_picture_that_nobody_read_the_person_is_asked_to_look_at_the_date() -> None:
    unread = subject(BILL, None, has_text=False)
    photo = replace(unread, facts=replace(unread.facts, width=1600, height=1200))
    (told,) = recent_enough(photo)
    assert (told.code, told.severity) == ("no_issue_date", Severity.INFO)
    assert not list(recent_enough(replace(photo, document_type=PASSPORT)))
