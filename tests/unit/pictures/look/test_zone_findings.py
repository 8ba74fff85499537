"""What is told of a zone, at the borders of each rule, and that no date is told to anybody but the person."""

from datetime import date

import pytest

from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings import Finding, Severity
from desktop_app.domain.rule_profile import Rule, RuleProfile
from desktop_app.pictures.look.zone import Zone, ZoneFormat
from desktop_app.pictures.look.zone_findings import zone_findings

TODAY = date(2026, 11, 28)
LATER = date(2030, 1, 1)
PASSPORT = DocumentType(1, "Passport")
CARD = DocumentType(2, "ID card – front")
BACK = DocumentType(3, "ID card – back")


def zone(form: ZoneFormat = ZoneFormat.TD3, code: str = "P", expires: date | None = LATER) -> Zone:
    return Zone(form, is_valid=True, code=code, expires=expires)


def found(read: Zone | None, kind: DocumentType | None = None, rules: RuleProfile | None = None) -> list[Finding]:
    return list(zone_findings(read, "a.jpg", kind, rules or RuleProfile(), TODAY))


def codes(read: Zone | None, kind: DocumentType | None = None, rules: RuleProfile | None = None) -> list[str]:
    return [each.code for each in found(read, kind, rules)]


@pytest.mark.parametrize(
    ("expires", "expected"),
    [
        (date(2026, 11, 27), ["expired"]),
        (date(2026, 11, 28), ["expires_soon"]),
        (date(2026, 12, 27), ["expires_soon"]),
        (date(2026, 12, 28), []),
        (date(2012, 4, 15), ["expired"]),
        (None, []),
    ],
)
def test_how_long_a_document_is_valid(expires: date | None, expected: list[str]) -> None:
    assert codes(zone(expires=expires), PASSPORT) == expected


def test_the_profile_says_how_long() -> None:
    rules = RuleProfile(min_validity_months=6)

    assert codes(zone(expires=date(2027, 5, 27)), PASSPORT, rules) == ["expires_soon"]
    assert codes(zone(expires=date(2027, 5, 28)), PASSPORT, rules) == []


def test_an_expired_document_blocks_only_where_the_profile_says_so() -> None:
    expired = zone(expires=date(2012, 4, 15))

    assert found(expired)[0].severity is Severity.WARNING
    assert found(expired, rules=RuleProfile(blocking=frozenset({Rule.VALIDITY})))[0].severity is Severity.BLOCK


def test_a_zone_that_does_not_agree_says_nothing_else() -> None:
    assert codes(Zone(ZoneFormat.TD3, is_valid=False), CARD) == ["zone_unreadable"]
    assert codes(Zone(None, is_valid=False)) == ["zone_unreadable"]


@pytest.mark.parametrize(
    ("form", "code", "kind", "expected"),
    [
        (ZoneFormat.TD1, "I", CARD, ["wrong_side"]),
        (ZoneFormat.TD1, "I", BACK, []),
        (ZoneFormat.TD1, "I", DocumentType(4, "ID card"), []),
        (ZoneFormat.TD2, "I", CARD, []),
        (ZoneFormat.TD3, "P", CARD, ["other_document_type"]),
    ],
)
def test_the_zone_of_a_small_card_is_on_its_back(
    form: ZoneFormat, code: str, kind: DocumentType, expected: list[str]
) -> None:
    assert codes(zone(form, code), kind) == expected


@pytest.mark.parametrize(
    ("form", "code", "caption", "told"),
    [
        (ZoneFormat.TD3, "P", "Passport", False),
        (ZoneFormat.TD1, "ID", "Passport", True),
        (ZoneFormat.TD2, "I", "Passport", True),
        (ZoneFormat.MRV_A, "V", "Passport", True),
        (ZoneFormat.MRV_B, "V", "Passport", True),
        (ZoneFormat.TD3, "P", "ID card – back", True),
        (ZoneFormat.TD1, "I", "ID card – back", False),
        (ZoneFormat.TD1, "ID", "Personalausweis", False),
        (ZoneFormat.TD3, "P", "Identity document", False),
        (ZoneFormat.TD1, "I", "Identity document", False),
        (ZoneFormat.TD1, "I", "Passport or ID card", False),
        (ZoneFormat.TD3, "P", "Passport or ID card", False),
        (ZoneFormat.MRV_A, "V", "Residence permit", False),
        (ZoneFormat.TD3, "P", "Proof of address", True),
        (ZoneFormat.TD1, "I", "Driver's licence", False),
        (ZoneFormat.TD3, "P", "Driver's licence", True),
        (ZoneFormat.TD3, "P", "Signed contract", False),
    ],
)
def test_a_type_that_does_not_fit(form: ZoneFormat, code: str, caption: str, *, told: bool) -> None:
    given = found(zone(form, code), DocumentType(9, caption))

    assert [each.code for each in given] == (["other_document_type"] if told else [])
    assert all(each.fields["type"] == caption for each in given)


def test_without_a_type_none_is_wrong() -> None:
    assert codes(zone()) == []
    assert codes(None) == []


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (PASSPORT, True),
        (BACK, True),
        (CARD, False),
        (DocumentType(4, "ID card"), False),
        (DocumentType(4, "Passport or ID card"), False),
        (DocumentType(4, "Proof of address"), False),
        (DocumentType(4, "Residence permit – back"), True),
        (DocumentType(4, "Driver's licence – back"), False),
        (DocumentType(4, "Signed contract"), False),
    ],
)
def test_a_zone_is_missed_only_where_each_such_document_has_one(kind: DocumentType, *, told: bool) -> None:
    given = found(None, kind)

    assert [each.code for each in given] == (["zone_missing"] if told else [])
    assert all(each.severity is Severity.INFO for each in given)


def test_the_date_is_for_the_screen_only() -> None:
    [given] = found(zone(expires=date(2012, 4, 15)))

    assert given.fields["date"] == "2012-04-15"
    assert "2012" not in repr(given)
