"""Documents and uploads as rows of one table."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import cast

import pytest

from desktop_app.desk.rows import Row, RowState, place_of_document, rank_in, row_of_document, row_of_upload
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


def one(document: Document, *, removed: bool = False, captions: dict[int, str] | None = None) -> Row:
    caption = "" if document.type_id is None else (captions or {}).get(document.type_id, "")
    return row_of_document(document, removed=removed, caption=caption)


def placed(document: Document, rank: int) -> Row:
    return row_of_document(document, place_of_document(document, rank))


def keys(*rows: Row) -> list[str]:
    """Of uploads and documents, from top to bottom."""
    return [row.key.rpartition("\0")[2] for row in sorted(rows, key=lambda row: row.place)]


def test_uploads_come_first_then_the_newest_documents_then_those_without_a_time() -> None:
    uploads = [row_of_upload(replace(UPLOAD, key=key), number) for number, key in ((2, "b"), (1, "a"), (10**9, "z"))]
    dated = [placed(Document(str(day), added_at=NOW + timedelta(days=day)), 7) for day in range(3)]
    undated = [placed(Document(name), rank) for rank, name in ((1, "x"), (0, "y"))]

    wanted = ["a", "b", "z", "2", "1", "0", "y", "x"]
    assert keys(*undated, *dated, *uploads) == wanted


@pytest.mark.parametrize("moment", [datetime.min.replace(tzinfo=UTC), NOW, datetime.max.replace(tzinfo=UTC)])
def test_of_one_moment_the_rank_decides_and_every_moment_has_its_place(moment: datetime) -> None:
    later = placed(Document("later", added_at=moment), 2**63)
    first = placed(Document("first", added_at=moment), 1)
    undated, upload = placed(Document("undated"), 0), row_of_upload(UPLOAD, 2**31)
    assert keys(undated, later, upload, first) == ["k", "first", "later", "undated"]


@pytest.mark.parametrize("moment", [None, datetime.min.replace(tzinfo=UTC), NOW, datetime.max.replace(tzinfo=UTC)])
@pytest.mark.parametrize("rank", [0, 1, 2**64 - 1])
def test_a_place_tells_the_rank(moment: datetime | None, rank: int) -> None:
    assert rank_in(place_of_document(Document("1", added_at=moment), rank)) == rank


def test_no_id_of_a_document_is_the_key_of_an_uploads_row() -> None:
    upload = row_of_upload(UPLOAD)
    assert row_of_document(Document(f"upload {UPLOAD.key}")).key != upload.key
    assert "\0" in upload.key


def test_the_place_is_no_change_of_what_a_row_tells() -> None:
    assert row_of_document(Document("1"), 5) == row_of_document(Document("1"), 6)


def test_what_is_known_of_a_documents_sending() -> None:
    row = row_of_document(Document("3"), file=Path("x"), receipt=RECEIPT)
    assert (row.local_file, row.receipt, row.document, row.upload) == (Path("x"), RECEIPT, Document("3"), None)


def test_what_an_upload_s_row_tells() -> None:
    row = row_of_upload(UPLOAD)

    assert (row.name, row.type_caption, row.size, row.added_at) == ("b-SPECIMEN.pdf", "Passport", 5, NOW)
    assert (row.upload, row.document, row.local_file) == (UPLOAD, None, UPLOAD.file)


def test_a_file_at_the_server_is_no_file_of_ours() -> None:
    assert row_of_upload(replace(UPLOAD, server_path="/mnt/x")).local_file is None


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
    assert row_of_upload(replace(UPLOAD, state=state)).state is shown


def test_a_paused_upload_says_so_at_once_also_while_it_is_being_stopped() -> None:
    states = (UploadState.QUEUED, UploadState.SENDING, UploadState.UNCERTAIN)
    shown = [row_of_upload(replace(UPLOAD, state=state, wait=Wait.PERSON)).state for state in states]

    assert shown == [RowState.PAUSED, RowState.PAUSED, RowState.UNCLEAR]


@pytest.mark.parametrize("status", ReviewStatus)
def test_each_review_has_its_row(status: ReviewStatus) -> None:
    assert one(Document("1", status=status)).state.value == status.value


class Unheard(Enum):
    """A state that the domain may learn one day and the table does not know yet."""

    LATER = "later"


def test_a_state_without_a_row_state_is_unknown() -> None:
    document = Document("1", status=cast("ReviewStatus", Unheard.LATER))

    assert one(document).state is RowState.UNKNOWN
    assert row_of_upload(replace(UPLOAD, state=cast("UploadState", Unheard.LATER))).state is RowState.UNKNOWN


def test_a_removed_document_says_so_whatever_its_review() -> None:
    row = one(Document("1", status=ReviewStatus.REJECTED), removed=True)

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
