"""The rules in the file of a broker's IT: each mistake is told with its key, and nothing hostile holds the app up."""

import re
import string
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from desktop_app.domain.document import DocumentType
from desktop_app.domain.file_kinds import PDF
from desktop_app.domain.rule_profile import ADDRESS_RULES, IDENTITY_RULES, OTHER_RULES, Rule, RuleProfile, RuleProfiles
from desktop_app.storage.profiles.rules import FORMAT_NAMES, KEYS, MAX_BYTES, read_rules, rules_in

DOCUMENTATION = Path(__file__).parents[4] / "docs" / "rules.md"
ADDRESS = DocumentType(5, "Proof of address")
PASSPORT = DocumentType(1, "Passport")


def read(text: str) -> RuleProfiles:
    problems: list[tuple[str, str]] = []
    rules = read_rules(text, lambda key, reason: problems.append((key, reason)))
    assert problems == []
    return rules


def problems_of(text: str) -> list[tuple[str, str]]:
    problems: list[tuple[str, str]] = []
    read_rules(text, lambda key, reason: problems.append((key, reason)))
    return problems


def test_every_rule_can_be_stated() -> None:
    rules = read(
        """
        formats = ["pdf", "tiff", "pdf"]
        min_picture_kilobytes = 32.5
        max_megabytes = 7
        min_short_side_pixels = 600
        max_long_side_pixels = 1920
        colour = false
        max_pages = 30
        max_name_characters = 100
        plain_name = false
        min_validity_months = 6
        max_statement_months = 12
        both_sides = true
        blocking = ["size", "statement_age"]
        """
    )
    assert rules.rules_of(PASSPORT) == RuleProfile(
        ("application/pdf", "image/tiff"), 33_280, 7_340_032, 600, 1920, False, 30, 100, False, 6, 12, True,
        frozenset({Rule.SIZE, Rule.STATEMENT_AGE}),
    )  # fmt: skip


def test_nothing_stated_is_the_default() -> None:
    assert read("") == RuleProfiles()
    assert read("[types.5]").rules_of(ADDRESS) == ADDRESS_RULES


def test_every_rule_of_a_profile_has_its_key() -> None:
    assert {key.field for key in KEYS.values()} == set(RuleProfile.__dataclass_fields__)


def test_a_type_has_rules_of_its_own() -> None:
    rules = read('max_pages = 9\nblocking = ["size"]\n[types.5]\nformats = ["pdf"]\nblocking = []\n')

    assert rules.rules_of(ADDRESS).formats == (PDF.mime,)
    assert (rules.rules_of(ADDRESS).max_pages, rules.rules_of(PASSPORT).max_pages) == (9, 9)
    assert rules.rules_of(ADDRESS).blocking == frozenset()
    assert rules.rules_of(PASSPORT).blocking == {Rule.SIZE}
    assert rules.rules_of(PASSPORT).formats == IDENTITY_RULES.formats


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ('formats = "pdf"', "formats", "“jpeg”"),
        ("formats = []", "formats", "“jpeg”"),
        ('formats = ["docx"]', "formats", "“jpeg”"),
        ("formats = [1]", "formats", "“jpeg”"),
        ('min_picture_kilobytes = "100"', "min_picture_kilobytes", "kilobytes"),
        ("min_picture_kilobytes = -1", "min_picture_kilobytes", "kilobytes"),
        ("min_picture_kilobytes = nan", "min_picture_kilobytes", "kilobytes"),
        ("max_megabytes = 0", "max_megabytes", "above zero"),
        ("max_megabytes = inf", "max_megabytes", "above zero"),
        ("max_megabytes = true", "max_megabytes", "above zero"),
        ("min_short_side_pixels = 1.5", "min_short_side_pixels", "pixels"),
        ("max_long_side_pixels = 0", "max_long_side_pixels", "pixels"),
        ("max_long_side_pixels = 100001", "max_long_side_pixels", "pixels"),
        ("colour = 1", "colour", "true or false"),
        ('plain_name = "yes"', "plain_name", "true or false"),
        ("max_pages = 0", "max_pages", "pages"),
        ("max_name_characters = 256", "max_name_characters", "characters"),
        ("min_validity_months = -1", "min_validity_months", "months"),
        ("max_statement_months = 121", "max_statement_months", "months"),
        ('blocking = ["blur"]', "blocking", "“statement_age”"),
        ("blocking = [[]]", "blocking", "“statement_age”"),
        ("blocking = true", "blocking", "“statement_age”"),
        ("max_size = 4", "max_size", "no such rule"),
        ("[Formats]", "Formats", "no such rule"),
        ("types = 5", "types", "table"),
        ("types.5 = 5", "types.5", "table"),
        ("[types.passport]", "types.passport", "number"),
        ("[types.-1]", "types.-1", "number"),
        ("[types.1234567890123456789]", "types.1234567890123456789", "number"),
        ("[types.5]\nmax_pages = 0", "types.5.max_pages", "pages"),
        ("[types.5]\npages = 1", "types.5.pages", "no such rule"),
        ("[types.5.types]", "types.5.types", "no such rule"),
        ("min_short_side_pixels = 900\nmax_long_side_pixels = 800", "min_short_side_pixels", "least"),
        ("max_megabytes = 1\n[types.5]\nmin_picture_kilobytes = 2000", "types.5.min_picture_kilobytes", "least"),
        ("formats = [", "rules", "Invalid value"),
        ("a = " + "[" * 20, "rules", "brackets"),
        ("x" * (MAX_BYTES + 1), "rules", "too large"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_key_and_what_was_expected(text: str, key: str, expected: str) -> None:
    [(told, reason)] = problems_of(text)

    assert told == key
    assert expected in reason
    assert read_rules(text, lambda _key, _reason: None).rules_of(None) in (OTHER_RULES, read_rules_of_rest(text))


def read_rules_of_rest(text: str) -> RuleProfile:
    """What is left where one of two types is wrong: the general rule of the case above that has one."""
    return (
        RuleProfiles((("max_bytes", 1_048_576),)).rules_of(None)
        if text.startswith("max_megabytes = 1\n")
        else OTHER_RULES
    )


def test_all_mistakes_are_told() -> None:
    assert [key for key, _ in problems_of("a = 1\nb = 2\nmax_pages = 0")] == ["a", "b", "max_pages"]


def test_rules_that_are_no_table_are_told() -> None:
    problems: list[tuple[str, str]] = []
    assert rules_in(5, lambda key, reason: problems.append((key, reason))) == RuleProfiles()
    assert [key for key, _ in problems] == ["rules"]


def test_more_types_than_anybody_has_are_not_read() -> None:
    text = "\n".join(f"[types.{number}]\nmax_pages = 1" for number in range(600))

    assert [key for key, _ in problems_of(text)] == ["types"]
    assert len(read_rules(text, lambda _key, _reason: None).by_type) == 500


def test_an_unknown_key_is_shown_short_and_without_control_characters() -> None:
    [(key, _)] = problems_of('"' + "x" * 30 + '\\u0007\\u202e" = 1')
    assert key == "x" * 30 + "??"
    [(key, _)] = problems_of("y" * 1000 + " = 1")
    assert len(key) == 40


@given(
    st.dictionaries(
        st.one_of(st.sampled_from([*KEYS, "types"]), st.text(string.printable, max_size=5)),
        st.recursive(
            st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
            lambda inner: st.one_of(
                st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
            ),
        ),
    )
)
def test_no_table_is_too_strange(table: dict[str, object]) -> None:
    rules = rules_in(table, lambda _key, _reason: None).rules_of(ADDRESS)

    assert rules.formats
    assert rules.max_bytes > 0


def test_the_documentation_has_every_rule_with_its_default_and_a_valid_example() -> None:
    text = DOCUMENTATION.read_text(encoding="utf-8")
    rows = {
        row[0].strip(" `"): row
        for row in (line.strip("|").split("|") for line in text.splitlines() if line[:3] == "| `")
    }
    assert set(rows) == set(KEYS)
    names = {mime: name for name, mime in FORMAT_NAMES.items()}
    for place, rules in ((2, IDENTITY_RULES), (3, ADDRESS_RULES), (4, OTHER_RULES)):
        told = {key: row[place].strip() for key, row in rows.items()}
        assert told["formats"] == ", ".join(names[each] for each in rules.formats)
        assert int(told["min_picture_kilobytes"]) * 1024 == rules.min_picture_bytes
        assert int(told["max_megabytes"]) * 1024 * 1024 == rules.max_bytes
        for key in KEYS:
            if key not in ("formats", "min_picture_kilobytes", "max_megabytes", "blocking"):
                assert told[key] == str(getattr(rules, KEYS[key].field)).lower(), key
    found = re.search(r"```toml\n(.*?)```", text, re.DOTALL)
    assert found is not None
    example = found.group(1).split("[servers.rules]", 1)[1].replace("[servers.rules.", "[")
    rules_of = read(example).rules_of
    assert (rules_of(ADDRESS).max_statement_months, rules_of(ADDRESS).formats) == (6, (PDF.mime,))
    assert rules_of(PASSPORT).blocking == {Rule.FORMATS}
