"""Documents and uploads as rows of one table."""

from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import cast

import pytest

from desktop_app.desk.rows import Row, RowState, rows_of
from desktop_app.domain.document import Document, ReviewStatus
from desktop_app.domain.upload import FileIdentity, Receipt, Upload, UploadState, Wait

NOW = datetime(2026, 1, 1, tzinfo=UTC)
UPLOAD = Upload(
    key="k",
    file=Path("a/b-SPECIMEN.pdf"),
    name="b-SPECIMEN.pdf",
    identity=FileIdentity(5, 1, 2, "a" * 64),
    type_id=1,
    type_caption="Passport",
    added_at=NOW,
)
RECEIPT = Receipt("k", "3", "b-SPECIMEN.pdf", 5, "a" * 64, 1, NOW)
NONE: frozenset[str] = frozenset()


def no_receipt(_document: Document) -> Receipt | None:
    return None


def receipt_of_3(document: Document) -> Receipt | None:
    return RECEIPT if document.id == "3" else None


def one(document: Document, *, removed: frozenset[str] = NONE, captions: dict[int, str] | None = None) -> Row:
    (row,) = rows_of([document], [], removed=removed, captions=captions or {}, files={}, receipt_of=no_receipt)
    return row


def test_uploads_come_first_then_documents_in_their_order() -> None:
    documents = [Document("3"), Document("1")]
    rows = rows_of(documents, [UPLOAD], removed=NONE, captions={}, files={"1": Path("x")}, receipt_of=receipt_of_3)

    assert [row.key for row in rows] == ["upload k", "document 3", "document 1"]
    assert [row.local_file for row in rows] == [UPLOAD.file, None, Path("x")]
    assert [row.receipt for row in rows] == [None, RECEIPT, None]
    assert [(row.upload, row.document) for row in rows] == [(UPLOAD, None), (None, documents[0]), (None, documents[1])]


def test_what_an_upload_s_row_tells() -> None:
    (row,) = rows_of([], [UPLOAD], removed=NONE, captions={}, files={}, receipt_of=no_receipt)

    assert (row.name, row.type_caption, row.size, row.added_at) == ("b-SPECIMEN.pdf", "Passport", 5, NOW)


def test_a_file_at_the_server_is_no_file_of_ours() -> None:
    (row,) = rows_of(
        [], [replace(UPLOAD, server_path="/mnt/x")], removed=NONE, captions={}, files={}, receipt_of=no_receipt
    )

    assert row.local_file is None


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (UploadState.QUEUED, RowState.WAITING),
        (UploadState.SENDING, RowState.SENDING),
        (UploadState.HELD, RowState.HELD),
        (UploadState.REFUSED, RowState.REFUSED),
        (UploadState.UNCERTAIN, RowState.UNCLEAR),
        (UploadState.NEEDS_USER, RowState.NEEDS_ANSWER),
    ],
)
def test_each_state_of_an_upload_has_its_row(state: UploadState, shown: RowState) -> None:
    (row,) = rows_of([], [replace(UPLOAD, state=state)], removed=NONE, captions={}, files={}, receipt_of=no_receipt)

    assert row.state is shown


def test_a_paused_upload_says_so_until_its_bytes_leave() -> None:
    shown = {
        state: rows_of(
            [],
            [replace(UPLOAD, state=state, wait=Wait.PERSON)],
            removed=NONE,
            captions={},
            files={},
            receipt_of=no_receipt,
        )
        for state in (UploadState.QUEUED, UploadState.SENDING, UploadState.UNCERTAIN)
    }

    assert [row.state for (row,) in shown.values()] == [RowState.PAUSED, RowState.SENDING, RowState.UNCLEAR]


@pytest.mark.parametrize("status", ReviewStatus)
def test_each_review_has_its_row(status: ReviewStatus) -> None:
    assert one(Document("1", status=status)).state.value == status.value


class Unheard(Enum):
    """A state that the domain may learn one day and the table does not know yet."""

    LATER = "later"


def test_a_state_without_a_row_state_is_unknown_and_costs_no_other_row() -> None:
    documents = [Document("1", status=cast("ReviewStatus", Unheard.LATER)), Document("2", status=ReviewStatus.APPROVED)]
    uploads = [replace(UPLOAD, state=cast("UploadState", Unheard.LATER)), UPLOAD]
    rows = rows_of(documents, uploads, removed=NONE, captions={}, files={}, receipt_of=no_receipt)

    assert [row.state for row in rows] == [RowState.UNKNOWN, RowState.WAITING, RowState.UNKNOWN, RowState.APPROVED]


def test_a_removed_document_says_so_whatever_its_review() -> None:
    row = one(Document("1", status=ReviewStatus.REJECTED), removed=frozenset({"1"}))

    assert row.state is RowState.REMOVED


@pytest.mark.parametrize(
    ("document", "caption"),
    [
        (Document("1", type_id=4, type_caption="Own"), "Own"),
        (Document("1", type_id=4), "Learned"),
        (Document("1", type_id=5), ""),
        (Document("1"), ""),
        (Document("1", type_id=0), "Zero"),
    ],
)
def test_a_type_that_is_only_numbered_is_named(document: Document, caption: str) -> None:
    assert one(document, captions={4: "Learned", 0: "Zero", -1: "Nobody's"}).type_caption == caption
