"""An upload moves only where the table of transitions lets it."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.errors import UnreachableError
from desktop_app.domain.upload import (
    AT_REST,
    FINAL,
    FileIdentity,
    IllegalTransitionError,
    Progress,
    Upload,
    UploadState,
    Wait,
    disputed_by,
)
from tests.support.uploads import an_upload

S = UploadState
UPLOAD = an_upload()
ALLOWED = {
    (S.QUEUED, S.QUEUED),
    (S.QUEUED, S.SENDING),
    (S.QUEUED, S.HELD),
    (S.QUEUED, S.STORED),
    (S.QUEUED, S.NEEDS_USER),
    (S.QUEUED, S.CANCELLED),
    (S.SENDING, S.SENDING),
    (S.SENDING, S.NEEDS_USER),
    (S.SENDING, S.STORED),
    (S.SENDING, S.REFUSED),
    (S.SENDING, S.UNCERTAIN),
    (S.SENDING, S.QUEUED),
    (S.SENDING, S.HELD),
    (S.SENDING, S.CANCELLED),
    (S.UNCERTAIN, S.UNCERTAIN),
    (S.UNCERTAIN, S.STORED),
    (S.UNCERTAIN, S.QUEUED),
    (S.UNCERTAIN, S.NEEDS_USER),
    (S.UNCERTAIN, S.REFUSED),
    (S.UNCERTAIN, S.HELD),
    (S.UNCERTAIN, S.CANCELLED),
    (S.NEEDS_USER, S.NEEDS_USER),
    (S.NEEDS_USER, S.STORED),
    (S.NEEDS_USER, S.QUEUED),
    (S.NEEDS_USER, S.CANCELLED),
    (S.HELD, S.QUEUED),
    (S.HELD, S.CANCELLED),
    (S.REFUSED, S.QUEUED),
    (S.REFUSED, S.CANCELLED),
}
"""Written out by hand: it must not be the product's own table that says whether the product's table is right."""
ROADS: dict[UploadState, tuple[UploadState, ...]] = {
    S.QUEUED: (),
    S.SENDING: (S.SENDING,),
    S.STORED: (S.SENDING, S.STORED),
    S.HELD: (S.HELD,),
    S.REFUSED: (S.SENDING, S.REFUSED),
    S.UNCERTAIN: (S.SENDING, S.UNCERTAIN),
    S.NEEDS_USER: (S.SENDING, S.UNCERTAIN, S.NEEDS_USER),
    S.CANCELLED: (S.CANCELLED,),
}


def brought_to(state: UploadState) -> Upload:
    upload = UPLOAD
    for step in ROADS[state]:
        upload = upload.moved(step)
    assert upload.state is state
    return upload


def moves(upload: Upload, after: UploadState) -> bool:
    try:
        return upload.moved(after).state is after
    except IllegalTransitionError:
        return False


def test_an_upload_moves_along_the_allowed_pairs_and_no_others() -> None:
    moved = {(before, after) for before, after in product(S, S) if moves(brought_to(before), after)}

    assert moved == ALLOWED


def test_a_move_that_is_refused_names_both_states() -> None:
    with pytest.raises(IllegalTransitionError, match=r"^stored → queued$"):
        brought_to(S.STORED).moved(S.QUEUED)


def test_a_move_takes_its_error_along_and_drops_the_old_one() -> None:
    held = UPLOAD.moved(S.HELD, error=UnreachableError(host="h"))

    assert isinstance(held.error, UnreachableError)
    assert held.moved(S.QUEUED).error is None
    assert UPLOAD.moved(S.SENDING).moved(S.STORED, document_id="7").document_id == "7"


def test_what_is_at_rest_needs_the_person() -> None:
    assert set(UploadState) - AT_REST == {S.QUEUED, S.SENDING, S.UNCERTAIN}
    assert {S.STORED, S.CANCELLED} == FINAL
    assert FINAL < AT_REST


def test_a_move_forgets_what_was_waited_for() -> None:
    until = datetime(2026, 1, 2, tzinfo=UTC)
    paused = UPLOAD.moved(S.QUEUED, wait=Wait.PERSON, wait_until=until)

    assert paused.paused
    assert (paused.wait, paused.wait_until) == (Wait.PERSON, until)
    sending = paused.moved(S.SENDING)
    assert (sending.wait, sending.wait_until, sending.paused) == (Wait.TURN, None, False)


def test_twins_are_the_same_bytes_as_the_same_type() -> None:
    same = an_upload(2, name="copy-SPECIMEN.jpg", identity=FileIdentity(1000, 9, 9, UPLOAD.identity.sha256))

    assert same.twin == UPLOAD.twin
    assert replace(same, type_id=2).twin != UPLOAD.twin
    assert replace(same, identity=FileIdentity(1000, 9, 9, "b" * 64)).twin != UPLOAD.twin
    first, second = (an_upload(server_path=path) for path in ("scans/1.pdf", "scans/2.pdf"))
    assert first.twin != second.twin, "of a file that the server reads itself we know no bytes"


@pytest.mark.parametrize(
    ("after", "number", "left"),
    [
        (S.CANCELLED, None, {"7", "8"}),
        (S.QUEUED, None, {"7", "8"}),
        (S.STORED, None, {"7", "8"}),
        (S.STORED, "8", {"7"}),
        (S.NEEDS_USER, None, set()),
    ],
)
def test_what_was_asked_about_and_not_taken_stays_in_doubt(
    after: UploadState, number: str | None, left: set[str]
) -> None:
    asked = replace(brought_to(S.NEEDS_USER), candidates=(Document("7"), Document("8")))
    assert disputed_by(asked, asked.moved(after, document_id=number)) == {DocumentKey(each) for each in left}


def test_without_a_question_nothing_is_in_doubt() -> None:
    before = brought_to(S.UNCERTAIN)
    assert not disputed_by(before, before.moved(S.CANCELLED))
    assert not disputed_by(None, UPLOAD)


def test_an_uploads_size_is_its_files() -> None:
    assert UPLOAD.size == UPLOAD.identity.size


def test_the_words_of_states_and_waits_are_pinned() -> None:
    """Scripts read them in what --json prints, and who helps reads them in the support report."""
    assert [each.value for each in UploadState] == [
        "queued",
        "sending",
        "uncertain",
        "needs_user",
        "held",
        "refused",
        "stored",
        "cancelled",
    ]
    assert [each.value for each in Wait] == ["turn", "network", "retry", "sign_in", "person", "settle"]


def test_of_a_new_upload_nothing_was_sent() -> None:
    progress = Progress(1000)
    assert (progress.total, progress.sent, progress.complete) == (1000, 0, False)


def test_a_new_upload_waits_for_its_turn_and_was_never_sent() -> None:
    assert (UPLOAD.state, UPLOAD.wait, UPLOAD.wait_until, UPLOAD.error) == (S.QUEUED, Wait.TURN, None, None)
    assert (UPLOAD.attempts, UPLOAD.misses, UPLOAD.looks) == (0, 0, 0)
    assert (UPLOAD.baseline, UPLOAD.sent_at, UPLOAD.sent_before, UPLOAD.clock_offset) == (None, None, False, None)
    assert (UPLOAD.document_id, UPLOAD.acknowledged, UPLOAD.cancel_wanted) == (None, False, False)
    assert (UPLOAD.sightings, UPLOAD.candidates) == ((), ())
    assert (UPLOAD.mime, UPLOAD.server_path) == ("application/octet-stream", "")


def test_what_went_wrong_makes_no_other_upload_of_it() -> None:
    assert UPLOAD.moved(S.HELD, error=UnreachableError(host="h")) == UPLOAD.moved(S.HELD)
