"""Numbers that no program of ours can count with: whatever a server sends, what is kept fits into 64 bits."""

import json
import sqlite3
from datetime import UTC, datetime

import pytest

from desktop_app.api.failures import MAX_WAIT_SECONDS, retry_after_seconds
from desktop_app.api.json_text import without_guard
from desktop_app.api.lenient import age_seconds
from desktop_app.api.list_shapes import document_types_of, page_of
from desktop_app.api.parsing import document_of, parse_json
from tests.support.fuzzing import whole_numbers

NUMBERS = (
    *(str(2**31), str(2**31 - 1), str(2**32 + 7), str(2**63 - 1), str(2**63), str(2**64), str(10**18), "1" + "0" * 400),
    *("9" * 5000, "-1", str(-(2**63)), str(-(2**64)), "1e308", "1e400", "-1e308", "NaN", "Infinity", "1.5", "0.0"),
)
"""As they stand in JSON."""
FORMS = ("%s", '"%s"', '{"id": %s, "value": %s}', "[%s]")
HERE = datetime(2026, 11, 26, tzinfo=UTC)


def is_kept(value: object) -> bool:
    """Whether the journal can keep all numbers in it."""
    with sqlite3.connect(":memory:") as database:
        return all(database.execute("SELECT ?", (each,)).fetchone() == (each,) for each in whole_numbers(value))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("number", NUMBERS)
def test_what_is_read_of_a_document_and_of_a_list_fits_into_64_bits(number: str, form: str) -> None:
    written = form.replace("%s", number)
    keys = ("id", "typeId", "type", "fileSize", "size", "total", "count", "page", "lastPage", "nextPage", "nextOffset")
    item = ", ".join(f'"{key}": {written}' for key in (*keys, "status", "createdAt", "sides", "priority"))
    body = f'{{"data": [{{{item}, "caption": "a", "label": "b"}}, {{"id": 1}}], {item}}}'.encode()
    assert without_guard(body) is not None
    payload = parse_json(body)
    assert isinstance(payload, dict)
    page = page_of(payload)
    assert page is not None
    assert is_kept(page)
    assert is_kept(page.documents)
    for document in page.documents:
        assert is_kept((document.type_id, document.size))
        json.dumps([document.type_id, document.size], allow_nan=False)
    assert is_kept(document_types_of(payload))
    assert is_kept(document_of(payload))
    assert all(0 < kind.sides <= 20 for kind in document_types_of(payload))


@pytest.mark.parametrize("header", [*NUMBERS, "9" * 100_000, "1" + "0" * 400 + ".5", "inf", "+5", "0x10", "١٢"])
def test_a_wait_is_bounded(header: str) -> None:
    assert 0 <= (retry_after_seconds(header, HERE) or 0.0) <= MAX_WAIT_SECONDS
    assert 0 <= age_seconds(header) < 10**9
