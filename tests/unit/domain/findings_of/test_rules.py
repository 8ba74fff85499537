"""The words for broken rules: they serve as a warning and as a block, with the limit and the file's own figure."""

import string

import pytest

from desktop_app.domain.findings import FindingKind
from desktop_app.domain.findings_of.rules import (
    FILE_LARGE,
    FILE_LIGHT,
    KINDS,
    NAME_LONG,
    PICTURE_LARGE,
    UNWANTED_FORMAT,
)
from desktop_app.ui.i18n import domain_text

FIELDS: dict[str, str | int] = {"name": "scan-SPECIMEN.jpg", "kind": "a JPEG picture", "formats": "PNG, PDF"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_each_says_one_thing_and_a_cure_that_holds_for_a_block_too(kind: FindingKind) -> None:
    assert not kind.title.endswith(".")
    assert kind.cure.endswith(".")
    assert "as it is" not in kind.cure
    named = {name for _, name, _, _ in string.Formatter().parse(kind.title + kind.cure) if name}
    assert named & {"name", "width"}, "the file or its own figure"


@pytest.mark.parametrize(
    ("kind", "fields", "title", "limit"),
    [
        (UNWANTED_FORMAT, {}, "“scan-SPECIMEN.jpg” is a JPEG picture; for this document it should be PNG, PDF", "form"),
        (FILE_LARGE, {"size": 5 << 20, "limit": 4 << 20}, "“scan-SPECIMEN.jpg” is a large file: 5.0 MB", "4.0 MB"),
        (FILE_LIGHT, {"size": 9 << 10, "limit": 100 << 10}, "“scan-SPECIMEN.jpg” is a small file for a photo", "100"),
        (PICTURE_LARGE, {"width": 9000, "height": 6000, "most": 7999}, "The picture may be too large", "7999"),
        (NAME_LONG, {"length": 68, "most": 64}, "The name of “scan-SPECIMEN.jpg” is long: 68 characters", "64"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("qapp")
def test_figures_are_told_in_units_that_people_know(
    kind: FindingKind, fields: dict[str, int], title: str, limit: str
) -> None:
    assert domain_text(kind.title, {**FIELDS, **fields}).startswith(title)
    assert limit in domain_text(kind.cure, {**FIELDS, **fields})
