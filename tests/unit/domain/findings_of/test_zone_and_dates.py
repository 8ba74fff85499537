"""The words of the findings about zones and days of issue."""

import string

import pytest

from desktop_app.domain.findings import FindingKind, Severity
from desktop_app.domain.findings_of import dates, zone

KINDS = (*zone.KINDS, *dates.KINDS)


def test_every_kind_that_is_defined_is_listed() -> None:
    for module in (zone, dates):
        assert set(module.KINDS) == {each for each in vars(module).values() if isinstance(each, FindingKind)}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_each_has_one_sentence_what_and_a_cure(kind: FindingKind) -> None:
    assert not kind.title.endswith(".")
    assert kind.cure.endswith(".")
    named = {name for _, name, _, _ in string.Formatter().parse(kind.title + kind.cure) if name}
    assert "name" in named
    assert named <= {"name", "date", "kind", "type", "months"}
    assert "invalid" not in (kind.title + kind.cure).lower()


def test_none_blocks_by_itself() -> None:
    assert {kind.severity for kind in KINDS} == {Severity.INFO, Severity.WARNING}
    assert len({kind.code for kind in KINDS}) == len(KINDS)
