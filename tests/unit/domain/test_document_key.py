"""A number that was given to another document since is not the document."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop_app.domain.document import Document, DocumentKey

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (DocumentKey("7"), DocumentKey("7"), True),
        (DocumentKey("7"), DocumentKey("8"), False),
        (DocumentKey("7"), DocumentKey("07"), False),  # ids are texts, not numbers
        (DocumentKey("7", "a"), DocumentKey("7", "a"), True),
        (DocumentKey("7", "a"), DocumentKey("7", "b"), False),
        (DocumentKey("7", "2026-11-26T12:00:00.25+00:00"), DocumentKey("7", "2026-11-26T12:00:00+00:00"), True),
        (DocumentKey("7", "2026-11-26T12:00:00.25+00:00"), DocumentKey("7", "2026-11-26T12:00:01+00:00"), False),
        (DocumentKey("7", "2026-11-26T12:00:00.25+00:00"), DocumentKey("7", "2026-11-26T12:00:00.75+00:00"), False),
        (DocumentKey("7", "a", "x"), DocumentKey("7", "a", "y"), True),  # renamed, but created in the same moment
        (DocumentKey("7", "a", "x"), DocumentKey("7", "b", "x"), False),
        (DocumentKey("7", "a", "x"), DocumentKey("7", "", "x"), True),
        (DocumentKey("7", "a", "x"), DocumentKey("7", "", "y"), False),
        (DocumentKey("7", "a", "x"), DocumentKey("7", "", ""), True),
        (DocumentKey("7", "", "x"), DocumentKey("7", "", "y"), False),
        (DocumentKey("7", "", "x"), DocumentKey("7", "a", ""), True),
        (DocumentKey("7", "", "/media/x.pdf"), DocumentKey("7", "", "x.pdf"), True),  # of an older version's journal
        (DocumentKey("7", "", "/media/x.pdf"), DocumentKey("7", "", "y.pdf"), False),
    ],
)
def test_what_both_sides_know_decides(one: DocumentKey, other: DocumentKey, same: bool) -> None:
    assert one.is_same(other) is same
    assert other.is_same(one) is same


def test_the_key_of_a_document() -> None:
    assert Document("7").key == ("7", "", "")
    assert Document("7", name="a-SPECIMEN.pdf", added_at=NOON).key == (
        "7",
        "2026-11-26T12:00:00+00:00",
        "a-SPECIMEN.pdf",
    )


def test_one_moment_in_two_zones_is_one_key() -> None:
    there = NOON.astimezone(timezone(timedelta(hours=5)))
    assert Document("7", added_at=there).key == Document("7", added_at=NOON).key


def test_a_moment_that_is_not_exact_does_not_count() -> None:
    assert Document("7", added_at=NOON, added_at_slack=86400.0).key == ("7", "", "")
