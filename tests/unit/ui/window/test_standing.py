"""How things stand: uploads are counted together until none moves, and bad news comes first."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.desk.rows import RowState, row_of_document, row_of_upload
from desktop_app.domain.document import Document, ReviewStatus
from desktop_app.domain.upload import FileIdentity, Upload, UploadState
from desktop_app.ui.documents.states import RowContext
from desktop_app.ui.window.standing import Batch, Watch, standing_of

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
S = UploadState
REJECTED = Document("1", name="bill-SPECIMEN.pdf", status=ReviewStatus.REJECTED, reason="Too old.")


def upload(key: str, state: UploadState) -> Upload:
    identity = FileIdentity(1, 0, 0, key)
    return Upload(key, Path(f"{key}.pdf"), f"{key}.pdf", identity, 1, "Passport", NOON, state=state)


def test_uploads_are_counted_together_until_none_moves() -> None:
    batch = Batch()
    assert not any(batch.note(upload(key, S.QUEUED)) for key in "abc")
    assert not batch.note(upload("a", S.STORED))
    assert not batch.note(upload("b", S.REFUSED))
    assert batch.note(upload("c", S.STORED)), "that was the last one"
    assert (len(batch.arrived), len(batch.keys)) == (2, 3)
    batch.note(upload("d", S.QUEUED))
    assert (len(batch.arrived), len(batch.keys)) == (0, 1), "a new batch"


def test_what_is_taken_back_is_not_counted() -> None:
    batch = Batch()
    for each in (upload("a", S.QUEUED), upload("b", S.QUEUED), upload("b", S.CANCELLED)):
        batch.note(each)
    assert batch.note(upload("a", S.STORED))
    assert (len(batch.arrived), len(batch.keys)) == (1, 1)


def test_what_turns_bad_is_told_once_and_the_newest_comes_first() -> None:
    watch = Watch()
    old, new = row_of_document(REJECTED), row_of_upload(upload("a", S.REFUSED))
    assert watch.change([old], ()) == [old]
    assert watch.change([old], ()) == [], "it is no news"
    assert watch.change([new], ()) == [new]
    assert watch.rows == (new, old)
    assert watch.change([row_of_document(replace(REJECTED, status=ReviewStatus.APPROVED))], [new.key]) == []
    assert not list(watch.rows)


def test_bad_news_comes_before_all_else_with_what_to_do() -> None:
    watch, row = Watch(), row_of_document(REJECTED)
    watch.change([row], ())
    batch = Batch()
    batch.note(upload("a", S.SENDING))
    said = standing_of(watch, batch, {RowState.REJECTED: 1}, RowContext(row, NOON))
    assert said.text.startswith("“bill-SPECIMEN.pdf”: Rejected. Not accepted. Please send a new one.")
    assert said.text.endswith("Too old.")
    assert said.rows == (row,)


def test_when_nothing_is_to_be_done_that_is_said() -> None:
    said = {
        text.partition(".")[0]: standing_of(Watch(), Batch(), counts, None).text
        for text, counts in (
            ("In review: 2 documents.", {RowState.IN_REVIEW: 2, RowState.APPROVED: 1}),
            ("Approved: 3 documents.", {RowState.APPROVED: 3}),
            ("Paused by you: 1 document.", {RowState.PAUSED: 1}),
        )
    }
    assert all(text.startswith(begin) for begin, text in said.items()), said
    assert standing_of(Watch(), Batch(), {}, None).text == ""
