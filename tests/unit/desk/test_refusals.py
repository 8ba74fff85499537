"""Files whose documents the broker has rejected are found in the list, and no others."""

import asyncio
from datetime import UTC, datetime

from desktop_app.desk.refusals import refused_pictures
from desktop_app.domain.document import Document, DocumentKey, ReviewStatus
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.upload import Receipt

DAY = datetime(2026, 11, 3, tzinfo=UTC)


def receipt(document_id: str | None, sha256: str, key: DocumentKey | None = None) -> Receipt:
    return Receipt(sha256, document_id, "a-SPECIMEN.jpg", 5, sha256, 1, DAY, key)


def refused(receipts: list[Receipt], documents: list[Document]) -> list[KnownPicture]:
    return asyncio.run(refused_pictures(receipts, {each.id: each for each in documents}.get))


def test_only_a_rejected_document_that_was_sent_from_here_counts() -> None:
    documents = [
        Document("1", status=ReviewStatus.REJECTED),
        Document("2", status=ReviewStatus.APPROVED),
        Document("3", status=ReviewStatus.REJECTED),
        Document("5", status=ReviewStatus.REJECTED),
    ]
    receipts = [receipt("1", "a"), receipt("2", "b"), receipt("4", "d"), receipt("5", ""), receipt(None, "f")]

    assert refused(receipts, documents) == [KnownPicture("a", is_refused=True)]


def test_a_number_that_another_document_has_now_does_not_count() -> None:
    other = Document("1", name="other-SPECIMEN.pdf", status=ReviewStatus.REJECTED)

    assert not refused([receipt("1", "a", DocumentKey("1", "", "a-SPECIMEN.jpg"))], [other])
