"""An upload moves only where the table of transitions lets it."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.errors import UnreachableError
from desktop_app.domain.upload import (
    AT_REST,
    FINAL,
    MAYBE_STORED,
    TRANSITIONS,
    FileIdentity,
    IllegalTransitionError,
    Upload,
    UploadState,
    Wait,
    disputed_by,
)

UPLOAD = Upload(
    key="00000000-0000-4000-8000-000000000001",
    file=Path("passport-SPECIMEN.jpg"),
    name="passport-SPECIMEN.jpg",
    identity=FileIdentity(3, 1, 2, "a" * 64),
    type_id=1,
    type_caption="Passport",
    added_at=datetime(2026, 1, 1, tzinfo=UTC),
)
ROADS: dict[UploadState, tuple[UploadState, ...]] = {
    UploadState.QUEUED: (),
    UploadState.SENDING: (UploadState.SENDING,),
    UploadState.STORED: (UploadState.SENDING, UploadState.STORED),
    UploadState.HELD: (UploadState.HELD,),
    UploadState.REFUSED: (UploadState.SENDING, UploadState.REFUSED),
    UploadState.UNCERTAIN: (UploadState.SENDING, UploadState.UNCERTAIN),
    UploadState.NEEDS_USER: (UploadState.SENDING, UploadState.UNCERTAIN, UploadState.NEEDS_USER),
    UploadState.CANCELLED: (UploadState.CANCELLED,),
}


def brought_to(state: UploadState) -> Upload:
    upload = UPLOAD
    for step in ROADS[state]:
        upload = upload.moved(step)
    assert upload.state is state
    return upload


@pytest.mark.parametrize(("before", "after"), list(product(UploadState, UploadState)))
def test_each_pair_of_states(before: UploadState, after: UploadState) -> None:
    upload = brought_to(before)
    if after in TRANSITIONS[before]:
        assert upload.moved(after).state is after
    else:
        with pytest.raises(IllegalTransitionError, match=f"{before.value} → {after.value}"):
            upload.moved(after)


@pytest.mark.parametrize("end", [UploadState.STORED, UploadState.CANCELLED])
def test_what_is_done_stays_done(end: UploadState) -> None:
    assert not TRANSITIONS[end]


def test_nothing_is_sent_twice_without_passing_through_the_queue() -> None:
    before = {state for state in UploadState if UploadState.SENDING in TRANSITIONS[state]}
    assert before - {UploadState.SENDING} == {UploadState.QUEUED}


def test_nothing_is_stored_that_was_not_sent() -> None:
    before = {state for state in UploadState if UploadState.STORED in TRANSITIONS[state]}
    assert before == MAYBE_STORED == {UploadState.SENDING, UploadState.UNCERTAIN, UploadState.NEEDS_USER}


def test_a_move_takes_its_error_along_and_drops_the_old_one() -> None:
    held = UPLOAD.moved(UploadState.HELD, error=UnreachableError(host="h"))

    assert isinstance(held.error, UnreachableError)
    assert held.moved(UploadState.QUEUED).error is None
    assert UPLOAD.moved(UploadState.SENDING).moved(UploadState.STORED, document_id=7).document_id == 7


def test_what_is_at_rest_needs_the_person() -> None:
    assert set(UploadState) - AT_REST == {UploadState.QUEUED, UploadState.SENDING, UploadState.UNCERTAIN}
    assert {UploadState.STORED, UploadState.CANCELLED} == FINAL
    assert FINAL < AT_REST


def test_a_move_forgets_what_was_waited_for() -> None:
    until = datetime(2026, 1, 2, tzinfo=UTC)
    paused = UPLOAD.moved(UploadState.QUEUED, wait=Wait.PERSON, wait_until=until)

    assert paused.paused
    assert (paused.wait, paused.wait_until) == (Wait.PERSON, until)
    sending = paused.moved(UploadState.SENDING)
    assert (sending.wait, sending.wait_until, sending.paused) == (Wait.TURN, None, False)


def test_twins_are_the_same_bytes_as_the_same_type() -> None:
    same = replace(UPLOAD, key="another", name="copy-SPECIMEN.jpg", identity=FileIdentity(3, 9, 9, "a" * 64))

    assert same.twin == UPLOAD.twin
    assert replace(same, type_id=2).twin != UPLOAD.twin
    assert replace(same, identity=FileIdentity(3, 1, 2, "b" * 64)).twin != UPLOAD.twin


@pytest.mark.parametrize(
    ("after", "number", "left"),
    [
        (UploadState.CANCELLED, None, {7, 8}),
        (UploadState.QUEUED, None, {7, 8}),
        (UploadState.STORED, None, {7, 8}),
        (UploadState.STORED, 8, {7}),
        (UploadState.NEEDS_USER, None, set()),
    ],
)
def test_what_was_asked_about_and_not_taken_stays_in_doubt(
    after: UploadState, number: int | None, left: set[int]
) -> None:
    asked = replace(brought_to(UploadState.NEEDS_USER), candidates=(Document(7), Document(8)))
    assert disputed_by(asked, asked.moved(after, document_id=number)) == left


def test_without_a_question_nothing_is_in_doubt() -> None:
    before = brought_to(UploadState.UNCERTAIN)
    assert not disputed_by(before, before.moved(UploadState.CANCELLED))
    assert not disputed_by(None, UPLOAD)


def test_an_uploads_size_is_its_files() -> None:
    assert UPLOAD.size == UPLOAD.identity.size
