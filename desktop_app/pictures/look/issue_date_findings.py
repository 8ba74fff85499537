"""What the day of issue of a proof of address, or that none was found, means for the person."""

from collections.abc import Iterator
from datetime import date

from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.dates import CHECK_ISSUE_DATE, NO_ISSUE_DATE, STATEMENT_TOO_OLD
from desktop_app.domain.issue_date import IssueDate
from desktop_app.domain.rule_profile import Rule, RuleProfile, months_later
from desktop_app.domain.type_category import TypeCategory, categories_of

SURE_ENOUGH = 0.8
"""From here on the person is not asked whether a recent date was read rightly."""


def issue_date_findings(
    issued: IssueDate | None, name: str, kind: DocumentType | None, rules: RuleProfile, today: date
) -> Iterator[Finding]:
    """What to tell of a day of issue; None for a text that was read and says none. Nothing for other types.

    Nothing may be asked of a file whose text nobody could read: call this only where there was some.
    """
    if kind is None or TypeCategory.PROOF_OF_ADDRESS not in categories_of(kind):
        return
    if issued is None:
        yield NO_ISSUE_DATE.found(name=name)
        return
    if issued.latest < months_later(today, -rules.max_statement_months):
        found = STATEMENT_TOO_OLD.found(
            confidence=issued.how_sure,
            name=name,
            date=issued.latest.isoformat(),
            months=rules.max_statement_months,
        )
        # A date that may have been misread blocks nothing.
        yield rules.weighed(Rule.STATEMENT_AGE, found) if issued.how_sure >= SURE_ENOUGH else found
    elif issued.how_sure < SURE_ENOUGH:
        yield CHECK_ISSUE_DATE.found(confidence=issued.how_sure, name=name, date=issued.value.isoformat())
