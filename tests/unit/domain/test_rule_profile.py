"""Rules as data: the defaults, what a server states over them, and what blocks."""

import pickle
from datetime import date

import pytest

from desktop_app.domain.document import DocumentType
from desktop_app.domain.file_kinds import JPEG, PDF, PNG
from desktop_app.domain.findings import ALREADY_SENT, OTHER_KIND, Severity
from desktop_app.domain.rule_profile import (
    ADDRESS_RULES,
    IDENTITY_RULES,
    NO_RULES,
    OTHER_RULES,
    Rule,
    RuleProfile,
    RuleProfiles,
    default_rules,
    months_later,
)

PASSPORT = DocumentType(1, "Passport")
ADDRESS = DocumentType(5, "Proof of address")


def test_the_defaults_are_the_safe_intersection() -> None:
    rules = RuleProfile()

    assert rules.formats == (JPEG.mime, PNG.mime)
    assert (rules.min_picture_bytes, rules.max_bytes) == (102_400, 4_194_304)
    assert (rules.min_short_side_px, rules.max_long_side_px) == (1200, 7999)
    assert (rules.max_pages, rules.max_name_characters) == (2, 64)
    assert (rules.min_validity_months, rules.max_statement_months) == (1, 3)
    assert rules.colour
    assert rules.plain_name
    assert not rules.both_sides
    assert rules.blocking == frozenset()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (PASSPORT, IDENTITY_RULES),
        (DocumentType(2, "ID card – back"), IDENTITY_RULES),
        (ADDRESS, ADDRESS_RULES),
        (DocumentType(6, "Kontoauszug"), ADDRESS_RULES),
        (DocumentType(7, "Signed contract"), OTHER_RULES),
        (None, OTHER_RULES),
    ],
)
def test_the_defaults_go_by_the_kind_of_the_type(kind: DocumentType | None, expected: RuleProfile) -> None:
    assert default_rules(kind) == expected
    assert NO_RULES.rules_of(kind) == expected


def test_a_proof_of_address_may_be_a_pdf() -> None:
    assert PDF.mime in ADDRESS_RULES.formats
    assert PDF.mime not in IDENTITY_RULES.formats


def test_what_a_type_states_comes_before_what_the_server_states_for_all() -> None:
    rules = RuleProfiles((("max_bytes", 10), ("max_pages", 7)), ((5, (("max_bytes", 20),)),))

    assert (rules.rules_of(ADDRESS).max_bytes, rules.rules_of(ADDRESS).max_pages) == (20, 7)
    assert (rules.rules_of(PASSPORT).max_bytes, rules.rules_of(PASSPORT).max_pages) == (10, 7)
    assert rules.rules_of(None).max_bytes == 10
    assert rules.rules_of(ADDRESS).formats == ADDRESS_RULES.formats


def test_profiles_go_to_another_process_and_can_be_compared() -> None:
    rules = RuleProfiles((("blocking", frozenset({Rule.SIZE})),), ((5, (("max_bytes", 20),)),))

    assert pickle.loads(pickle.dumps(rules)) == rules  # noqa: S301 - our own bytes
    assert hash(rules) != hash(NO_RULES)


def test_a_broken_rule_blocks_only_where_the_profile_says_so() -> None:
    found = OTHER_KIND.found(name="a.jpg", ending=".jpg", kind="x")

    assert RuleProfile().weighed(Rule.FORMATS, found) is found
    hard = RuleProfile(blocking=frozenset({Rule.FORMATS}))
    assert hard.weighed(Rule.FORMATS, found).severity is Severity.BLOCK
    assert hard.weighed(Rule.SIZE, found) is found


def test_nobody_can_tick_a_block_away() -> None:
    hard = RuleProfile(blocking=frozenset({Rule.NAME}))

    assert hard.weighed(Rule.NAME, ALREADY_SENT.found()).consent is None


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 28), 1, date(2026, 12, 28)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -3, date(2025, 10, 15)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
        (date(2026, 5, 5), -120, date(2016, 5, 5)),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, expected: date) -> None:
    assert months_later(day, months) == expected


def test_what_a_receiver_states_is_told_apart_from_the_default() -> None:
    rules = RuleProfiles((("max_pages", 9),), ((5, (("max_bytes", 100),)),))
    bill = DocumentType(5, "Proof of address")
    assert [rules.states(name, bill) for name in ("max_pages", "max_bytes", "formats")] == [True, True, False]
    assert [rules.states(name, None) for name in ("max_pages", "max_bytes", "formats")] == [True, False, False]


@pytest.mark.parametrize(
    ("profiles", "needed"),
    [
        (RuleProfiles(), False),
        (RuleProfiles((("colour", False),)), False),
        (RuleProfiles((("blocking", frozenset({Rule.FORMATS, Rule.NAME})),)), False),
        (RuleProfiles((("blocking", frozenset({Rule.FORMATS, Rule.PAGES})),)), True),
        (RuleProfiles((), ((3, (("blocking", frozenset({Rule.COLOUR})),)),)), True),
    ],
)
def test_what_only_a_look_can_judge_makes_it_needed(profiles: RuleProfiles, needed: bool) -> None:
    assert profiles.needs_look is needed
