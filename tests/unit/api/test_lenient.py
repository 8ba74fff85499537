"""Single values of answers: dates in headers, and ids."""

from datetime import UTC, datetime

import pytest

from desktop_app.api.lenient import WrittenFloat, http_date, id_of


@pytest.mark.parametrize(
    ("header", "time"),
    [
        ("Thu, 01 Jan 2026 12:00:30 GMT", datetime(2026, 1, 1, 12, 0, 30, tzinfo=UTC)),
        (" Thu, 01 Jan 2026 13:00:30 +0100 ", datetime(2026, 1, 1, 12, 0, 30, tzinfo=UTC)),
        ("Thu, 01 Jan 2026 12:00:30 -0000", datetime(2026, 1, 1, 12, 0, 30, tzinfo=UTC)),
        ("", None),
        ("yesterday", None),
        ("Thu, 99 Jan 2026 12:00:30 GMT", None),
        ("9" * 5000, None),
    ],
)
def test_dates_of_headers(header: str, time: datetime | None) -> None:
    assert http_date(header) == time


@pytest.mark.parametrize("value", [".", "..", " .. ", WrittenFloat("1." + "0" * 70_000), "a\nb", "x" * 201, True, None])
def test_what_can_be_no_id(value: object) -> None:
    """A URL takes ".." for the folder above: to delete that document would be to delete all of them."""
    assert id_of(value) == ""


@pytest.mark.parametrize("value", ["...", ".a", "a/..", WrittenFloat("1.50"), 17])
def test_odd_ids(value: object) -> None:
    assert id_of(value) != ""
