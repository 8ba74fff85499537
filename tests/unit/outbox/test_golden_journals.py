"""Journals that released versions wrote (tests/golden) are read by this one, each upload as what it was."""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.errors import (
    ConnectionBrokenError,
    DossierError,
    FileChangedError,
    InterruptedSendingError,
    ServerTroubleError,
    SignInEndedError,
    TooLargeForServerError,
    TooManyRequestsError,
    UnexpectedError,
    UnreachableError,
)
from desktop_app.domain.upload import Receipt, UploadState, Wait
from desktop_app.outbox.accounts import owns_documents
from desktop_app.outbox.journal import CorruptJournalError, Journal
from desktop_app.outbox.journal_codes import STATE_CODES, WAIT_CODES, error_of, error_record
from desktop_app.outbox.journal_schema import VERSION

GOLDEN = Path(__file__).parents[2] / "golden"
NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
LATER = NOW.replace(minute=31)
S, W = UploadState, Wait

EXPECTED: list[tuple[UploadState, Wait, type[DossierError] | None]] = [
    (S.QUEUED, W.TURN, None),
    (S.QUEUED, W.NETWORK, UnreachableError),
    (S.QUEUED, W.RETRY, ServerTroubleError),
    (S.QUEUED, W.SIGN_IN, SignInEndedError),
    (S.QUEUED, W.PERSON, None),
    (S.SENDING, W.TURN, None),
    (S.UNCERTAIN, W.SETTLE, ConnectionBrokenError),
    (S.UNCERTAIN, W.PERSON, InterruptedSendingError),
    (S.UNCERTAIN, W.SETTLE, None),
    (S.NEEDS_USER, W.TURN, None),
    (S.HELD, W.TURN, FileChangedError),
    (S.REFUSED, W.TURN, TooLargeForServerError),
    (S.QUEUED, W.TURN, None),
    (S.QUEUED, W.TURN, None),
]


def numbers(*each: int) -> Baseline:
    """What a version that knew numbers only noted of a list."""
    return Baseline.of(Document(str(number)) for number in each)


@pytest.fixture(params=["journal-v1.sqlite3", "journal-v2.sqlite3"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(GOLDEN / request.param, tmp_path / request.param))


def test_each_upload_is_what_it_was(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        uploads = journal.uploads()
        assert journal.unknown_uploads() == 0

    assert [(each.state, each.wait, type(each.error) if each.error else None) for each in uploads] == EXPECTED
    first, third, lost, asked = uploads[0], uploads[2], uploads[6], uploads[9]
    assert (first.key, first.name, first.size) == (
        "00000001-0000-4000-8000-000000000000",
        "paper-1-SPECIMEN.pdf",
        1001,
    )
    assert first.identity.inode == 2**63 + 1
    assert (third.attempts, third.wait_until, third.baseline) == (2, LATER, numbers(5, 7))
    assert (third.sent_at, first.baseline, first.sent_at) == (third.added_at, None, None)
    assert third.error is not None
    assert (third.error.fields, third.error.server_text) == (
        {"host": "my.broker.example", "status": 502},
        "Bad gateway",
    )
    assert (lost.misses, lost.looks, lost.wait_until) == (1, 0, LATER)
    assert {each.baseline is None for each in uploads} == {each.sent_at is None for each in uploads} == {True, False}
    assert uploads[7].cancel_wanted
    assert uploads[8].acknowledged
    assert asked.candidates == (Document("31", name="paper-10-SPECIMEN.pdf", type_id=10, size=1010), Document("32"))
    assert uploads[12].server_path == "/srv/scans/paper-13.pdf"
    assert (uploads[13].name, uploads[13].file.name) == ("Übersicht “SPECIMEN”.pdf", "Übersicht.pdf")


def test_receipts_and_facts_are_what_they_were(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        assert journal.receipts() == [
            Receipt("00000021-0000-4000-8000-000000000000", "21", "passport-SPECIMEN.jpg", 2048, "b" * 64, 1, NOW),
            Receipt("00000022-0000-4000-8000-000000000000", None, "bill-SPECIMEN.pdf", 4096, "c" * 64, 2, NOW),
        ]
        assert journal.fact("salt") == "SPECIMEN"
        assert not owns_documents(journal, [Document("5"), Document("21", name="passport-SPECIMEN.jpg", size=2048)])
        # Of those receipts no time is known, and bytes alone may be another account's too.
        assert not owns_documents(journal, [Document("21", sha256="b" * 64, added_at=NOW)])
        assert journal.disputed() == ({DocumentKey("41"), DocumentKey("42")} if "v2" in path.name else frozenset())


def test_each_upload_can_be_written_again_and_read_back(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        before = journal.uploads()
        for each in before:
            if each.state not in (S.HELD, S.REFUSED):  # they leave their state only to be sent again
                journal.save(each)
    with closing(Journal.open(path)) as journal:
        assert journal.uploads() == before
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_every_state_and_wait_stands_in_a_golden_journal() -> None:
    with closing(sqlite3.connect(GOLDEN / "journal-v2.sqlite3")) as connection:
        states = {code for (code,) in connection.execute("SELECT state FROM uploads")}
        waits = {code for (code,) in connection.execute("SELECT wait FROM uploads")}
    assert states == set(STATE_CODES.values()) - {"stored", "cancelled"}  # final ones leave the table
    assert waits == set(WAIT_CODES.values())
    assert set(STATE_CODES) == set(UploadState)
    assert set(WAIT_CODES) == set(Wait)


NEVER_RAISED = {"AlreadySentError", "LinkElsewhereError", "OtherKindError"}
"""Findings, which were classes of errors in 0.1.0. They were never raised, so no real journal holds one."""
RECORDS = (GOLDEN / "error-records.jsonl").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: json.loads(record)["kind"])
def test_an_error_of_version_0_1_comes_back(record: str) -> None:
    old = json.loads(record)
    error = error_of(record)

    if old["kind"] in NEVER_RAISED:
        assert type(error) is UnexpectedError
        return
    assert error is not None
    assert old["kind"] == "UnexpectedError" or not isinstance(error, UnexpectedError)
    assert error.server_text == old["server_text"]
    wait = {"seconds"} if isinstance(error, TooManyRequestsError) else set()
    assert {key: error.fields[key] for key in old["fields"] if key not in wait} == {
        key: value for key, value in old["fields"].items() if key not in wait
    }
    again = error_of(error_record(error))
    assert type(again) is type(error)


def test_no_two_kinds_of_error_share_a_code() -> None:
    def tree(root: type[DossierError]) -> list[type[DossierError]]:
        return [root, *(each for child in root.__subclasses__() for each in tree(child))]

    kinds = [kind for kind in dict.fromkeys(tree(DossierError)) if kind.__module__.startswith("desktop_app.")]
    assert all("code" in vars(kind) for kind in kinds), "each class says its own code"
    assert len({kind.code for kind in kinds}) == len(kinds) > 60


def test_an_upload_of_a_newer_version_is_kept_and_not_touched(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        count = len(journal.uploads())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE uploads SET state = 'translated' WHERE state = 'sending'")
        connection.execute("UPDATE uploads SET wait = 'moon' WHERE wait = 'network'")

    with closing(Journal.open(path)) as journal:
        journal.read_all()  # no damage
        assert len(journal.uploads()) == count - 2
        assert journal.unknown_uploads() == 2
        journal.save(replace(journal.uploads()[0], attempts=1))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM uploads WHERE state = 'translated'").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM uploads WHERE wait = 'moon'").fetchone() == (1,)


def test_a_damaged_row_is_still_damage(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE uploads SET added_at = 'yesterday' WHERE state = 'sending'")
    with closing(Journal.open(path)) as journal, pytest.raises(CorruptJournalError):
        journal.read_all()
