"""Single values of answers: dates in headers, and texts from which secrets are removed."""

from datetime import UTC, datetime

import pytest

from desktop_app.api.lenient import WrittenFloat, http_date, id_of, redact
from desktop_app.domain.errors import MAX_SERVER_TEXT


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


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("The password SPECIMEN-pass is wrong", "The password … is wrong"),
        ("specimen-PASS, Anna@Example.test", "…, …"),
        ("SPECIMEN-passSPECIMEN-pass", "……"),
        ("with  spaces", "with  spaces"),
        ("two words", "…"),
        ("abc", "abc"),
        ("Nothing of the kind", "Nothing of the kind"),
        ("ends with SPECIMEN-pa", "ends with SPECIMEN-pa"),
        ("", ""),
    ],
)
def test_secrets_are_taken_from_what_was_said(said: str, rest: str) -> None:
    assert redact(said, ["SPECIMEN-pass", "anna@example.test", " two\t words ", "abc", ""]) == rest


@pytest.mark.parametrize("kept", [4, 8, 12, 13])
def test_a_secret_of_which_the_end_was_cut_off_is_taken_too(kept: int) -> None:
    said = ("x" * MAX_SERVER_TEXT + "SPECIMEN-pass"[:kept])[-MAX_SERVER_TEXT:]
    rest = redact(said, ["SPECIMEN-pass"])

    assert "SPEC" not in rest
    assert rest.startswith("x" * (MAX_SERVER_TEXT - kept))


@pytest.mark.parametrize("value", [".", "..", " .. ", WrittenFloat("1." + "0" * 70_000), "a\nb", "x" * 201, True, None])
def test_what_can_be_no_id(value: object) -> None:
    """A URL takes ".." for the folder above: to delete that document would be to delete all of them."""
    assert id_of(value) == ""


@pytest.mark.parametrize("value", ["...", ".a", "a/..", WrittenFloat("1.50"), 17])
def test_odd_ids(value: object) -> None:
    assert id_of(value) != ""
