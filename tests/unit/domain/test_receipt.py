"""Whose receipt it is: a number alone counts only where nothing more was written down."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.upload import Receipt

STORED_AT = datetime(2026, 11, 26, 12, tzinfo=UTC)
DOCUMENT = Document("7", name="passport-SPECIMEN.jpg", added_at=STORED_AT)
LATER = Document("7", name="bill-SPECIMEN.pdf", added_at=STORED_AT + timedelta(minutes=1))


def receipt(document: Document | None) -> Receipt:
    return Receipt("key", "7", "passport-SPECIMEN.jpg", 5, "", 1, STORED_AT, document.key if document else None)


@pytest.mark.parametrize(
    ("known", "document", "is_its_own"),
    [
        (None, DOCUMENT, True),
        (None, Document("8"), False),
        (DOCUMENT, DOCUMENT, True),
        (DOCUMENT, LATER, False),
        (DOCUMENT, Document("8", name="passport-SPECIMEN.jpg", added_at=STORED_AT), False),
    ],
)
def test_whose_receipt_it_is(known: Document | None, document: Document, is_its_own: bool) -> None:
    assert receipt(known).is_of(document) is is_its_own
