"""What a row says: in every state, with and without what servers may leave out, never "100 %", never a hidden sign."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from desktop_app.desk.rows import Row, RowState, row_of_document, row_of_upload
from desktop_app.domain.document import Document, ReviewStatus
from desktop_app.domain.errors import (
    DossierError,
    EmptyFileError,
    NotAcceptedError,
    ServerTroubleError,
    UnreachableError,
)
from desktop_app.domain.upload import FINAL, FileIdentity, Progress, Upload, UploadState, Wait
from desktop_app.ui.documents import presenter
from desktop_app.ui.documents.presenter import name_of, type_of
from desktop_app.ui.documents.progress import percent_of
from desktop_app.ui.documents.states import RowContext

NOON = datetime(2024, 11, 12, 12, 0, tzinfo=UTC)
UPLOAD_STATES = (
    RowState.WAITING,
    RowState.PAUSED,
    RowState.SENDING,
    RowState.HELD,
    RowState.REFUSED,
    RowState.UNCLEAR,
    RowState.NEEDS_ANSWER,
)
DOCUMENT_STATES = (
    RowState.IN_REVIEW,
    RowState.APPROVED,
    RowState.REJECTED,
    RowState.EXPIRED,
    RowState.UNKNOWN,
    RowState.REPLACED,
    RowState.REMOVED,
)
HALF = Progress(100, 50)
SAID = "SPECIMEN: the picture is blurry"


def sent(state: RowState, error: DossierError | None = None) -> Row:
    name = "passport-SPECIMEN.jpg"
    upload = Upload("key", Path(name), name, FileIdentity(100, 0, 0, ""), 1, "Passport", NOON, error=error)
    return Row("upload key", state, name, "Passport", 100, NOON, upload=upload)


def held(state: RowState, document: Document, name: str = "bill-SPECIMEN.pdf") -> Row:
    return Row(f"document {document.id}", state, name, "Bill", 100, NOON, document=document)


def status_of(row: Row, progress: Progress | None = None) -> str:
    return presenter.status_of(RowContext(row, NOON, progress))


def explanation_of(row: Row) -> str:
    return presenter.explanation_of(RowContext(row, NOON))


def spoken(row: Row, progress: Progress | None = None) -> str:
    return presenter.spoken(RowContext(row, NOON, progress))


def test_every_state_belongs_to_uploads_or_to_documents() -> None:
    upload = sent(RowState.WAITING).upload
    assert upload is not None
    on_the_way = [replace(upload, state=state, wait=wait) for state in set(UploadState) - FINAL for wait in Wait]
    documents = [Document(str(place), status=status) for place, status in enumerate(ReviewStatus)]
    removed = frozenset({str(len(documents))})
    documents.append(Document(str(len(documents))))
    assert {row_of_upload(each).state for each in on_the_way} == set(UPLOAD_STATES)
    shown = {row_of_document(each, removed=each.id in removed).state for each in documents}
    replaced = {row_of_document(each, replaced=True).state for each in documents} - shown
    assert replaced == {RowState.REPLACED}, "of those that were not accepted"
    shown |= replaced
    assert shown == set(DOCUMENT_STATES)
    assert set(UPLOAD_STATES) | set(DOCUMENT_STATES) == set(RowState)


ERRORS = (
    EmptyFileError(name="passport-SPECIMEN.jpg"),
    UnreachableError(host="my.broker.example"),
    NotAcceptedError(host="my.broker.example", status=422, server_text=SAID),
    ServerTroubleError(host="my.broker.example", status=500),
)


@pytest.mark.parametrize(
    ("state", "progress", "error"),
    [
        *((state, progress, None) for state in UPLOAD_STATES for progress in (None, HALF)),
        *((RowState.SENDING, progress, None) for progress in (Progress(100), Progress(100, 100), Progress(0, 0))),
        *((state, None, error) for state in UPLOAD_STATES for error in ERRORS),
    ],
    ids=lambda value: value.name if isinstance(value, RowState) else None,
)
def test_every_upload_has_words(state: RowState, progress: Progress | None, error: DossierError | None) -> None:
    row = sent(state, error)
    status, explanation = status_of(row, progress), explanation_of(row)
    assert status
    assert "100" not in status
    assert progress is None or state is RowState.SENDING or status == status_of(row)
    assert explanation or (error is None and state in {RowState.HELD, RowState.REFUSED})
    told = state in {RowState.HELD, RowState.REFUSED}  # elsewhere it goes on by itself, and the title is enough
    assert (SAID in explanation) == (told and error is not None and bool(error.server_text))
    assert "{" not in status + explanation + spoken(row, progress)
    assert spoken(row, progress).startswith(f"passport-SPECIMEN.jpg, Passport, {status}, added ")


@pytest.mark.parametrize("state", DOCUMENT_STATES)
@pytest.mark.parametrize("reason", ["", SAID])
@pytest.mark.parametrize("status_text", ["", "On hold"])
def test_every_document_has_words(state: RowState, reason: str, status_text: str) -> None:
    document = Document("7", status=ReviewStatus.UNKNOWN, status_text=status_text, reason=reason)
    row = held(state, document)
    status, explanation = status_of(row), explanation_of(row)
    assert status
    assert explanation
    assert (SAID in explanation) == (state is RowState.REJECTED and bool(reason))
    assert (status == "On hold") == (state is RowState.UNKNOWN and bool(status_text))
    assert "{" not in status + explanation + spoken(row)


def test_states_differ_in_their_words() -> None:
    rows = [sent(state) for state in UPLOAD_STATES] + [held(state, Document("1")) for state in DOCUMENT_STATES]
    assert len({status_of(row) for row in rows}) == len(rows)


def test_a_rejection_without_a_reason_says_what_to_do_all_the_same() -> None:
    row = held(RowState.REJECTED, Document("7", status=ReviewStatus.REJECTED))
    assert "Ask your broker what was wrong" in explanation_of(row)


def test_a_rejection_with_a_reason_says_whose_words_it_is() -> None:
    row = held(RowState.REJECTED, Document("7", status=ReviewStatus.REJECTED, reason=SAID))
    ours, theirs = explanation_of(row).split("\n")
    assert "Please send a new one" in ours
    assert theirs == f"The reviewer says: {SAID}"


def test_what_a_server_says_stands_below_our_own_sentence() -> None:
    error = NotAcceptedError(host="my.broker.example", status=422, server_text=SAID)
    title, cure, theirs = explanation_of(sent(RowState.REFUSED, error)).split("\n")
    assert title == "my.broker.example refused the document."
    assert cure == error.what_to_do
    assert theirs == f"The server says: {SAID}"


def test_at_the_last_byte_the_server_is_checking() -> None:
    assert status_of(sent(RowState.SENDING), Progress(100, 99)) == "Sending 99 %"
    assert status_of(sent(RowState.SENDING), Progress(100, 100)) == "Waiting for confirmation"
    assert status_of(sent(RowState.SENDING), Progress(100, 120)) == "Waiting for confirmation"


def test_999_of_1000_bytes_are_99_per_cent() -> None:
    assert status_of(sent(RowState.SENDING), Progress(1000, 999)) == "Sending 99 %"
    assert status_of(sent(RowState.SENDING), None) == "Sending 0 %"


def test_a_wait_is_counted_down_by_the_clock_that_is_handed_in() -> None:
    row = sent(RowState.WAITING)
    assert row.upload is not None
    row = replace(row, upload=replace(row.upload, wait=Wait.RETRY, wait_until=NOON + timedelta(seconds=9)))
    said = {after: presenter.status_of(RowContext(row, NOON + timedelta(seconds=after))) for after in (0, 8.5, 9, 60)}
    assert said == {
        0: "Trying again in 9 s",
        8.5: "Trying again in 1 s",
        9: "Waiting for its turn",
        60: "Waiting for its turn",
    }
    lost = replace(row, state=RowState.UNCLEAR)
    assert "Next check in 9 s" in presenter.explanation_of(RowContext(lost, NOON))
    assert "next in" not in presenter.explanation_of(RowContext(lost, NOON + timedelta(seconds=9)))


@settings(deadline=None, database=None)
@given(total=st.integers(0, 10**12), share=st.floats(0, 1.5))
def test_a_hundred_per_cent_is_never_shown(total: int, share: float) -> None:
    progress = Progress(total, int(total * share))
    assert 0 <= percent_of(progress) <= 99
    assert "100" not in status_of(sent(RowState.SENDING), progress)


def test_a_document_without_a_name_is_called_by_its_number() -> None:
    row = held(RowState.IN_REVIEW, Document("17", type_id=3), name="")
    assert name_of(row) == "Document 17"
    assert spoken(Row("document 17", RowState.IN_REVIEW, "", "", None, None, document=Document("17"))) == (
        "Document 17, , In review, added –"
    )


def test_a_type_that_is_only_a_number_is_said_as_one() -> None:
    row = Row("document 1", RowState.IN_REVIEW, "a", "", None, None, document=Document("1", type_id=3))
    assert type_of(row) == "Type 3"
    assert type_of(Row("document 1", RowState.IN_REVIEW, "a", "", None, None, document=Document("1"))) == ""


@pytest.mark.parametrize("outside", ["name", "type", "status", "reason"])
def test_signs_that_turn_or_hide_text_are_shown_wherever_they_come_from(outside: str) -> None:
    trick = "invoice\u202egpj.exe"
    row = held(
        RowState.REJECTED if outside == "reason" else RowState.UNKNOWN,
        Document("7", status_text=trick, reason=trick),
        name=trick,
    )
    row = Row(row.key, row.state, trick, trick, 1, NOON, document=row.document)
    said = {"name": name_of(row), "type": type_of(row), "status": status_of(row), "reason": explanation_of(row)}
    assert "\u202e" not in said[outside]
    assert "invoice\\u202egpj.exe" in said[outside]
