"""Every released version of the journal is brought to the newest one, with all that it holds."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.upload import Receipt, UploadState
from desktop_app.outbox.journal import Journal
from desktop_app.outbox.journal_rows import COLUMNS
from desktop_app.outbox.journal_schema import MIGRATIONS, VERSION, NewerJournalError, migrate
from tests.support.virtual_loop import EPOCH as NOW

VERSION_1_COLUMNS = (
    "key, file, name, size, modified_ns, inode, sha256, type_id, type_caption, added_at, mime, server_path, state,"
    " wait, wait_until, attempts, looks, baseline, error, document_id, candidates, acknowledged, cancel_wanted"
)
S = UploadState
THEN = NOW.isoformat()
ASKED = (
    "asked",
    "2f61",
    "passport-SPECIMEN.jpg",
    1000,
    1,
    "2",
    "a" * 64,
    1,
    "Passport",
    THEN,
    "image/jpeg",
    "",
    "needs_user",
    "turn",
    None,
    2,
    1,
    "[1]",
    "",
    None,
    '[[7, "a-SPECIMEN.pdf", 1, 5], [8, "", null, null]]',
    1,
    0,
)
"""As version 1 wrote an upload: numbers of documents, its baseline inside the row, `looks` for what was not found."""
WAITING = (
    "waiting",
    "2f62",
    "bill-SPECIMEN.pdf",
    5,
    1,
    "2",
    "b" * 64,
    2,
    "Bill",
    THEN,
    "application/pdf",
    "",
    "queued",
    "turn",
    None,
    0,
    0,
    None,
    "",
    None,
    "[]",
    0,
    0,
)
RECEIPT = Receipt("another", "3", "bill-SPECIMEN.pdf", 5, "b" * 64, 2, NOW)


@pytest.fixture
def empty() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        yield connection


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def tables_of(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def written_by_version(number: int, path: Path) -> None:
    """A journal as that version left it, with an upload and a receipt."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statements in MIGRATIONS[:number]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
        marks = ", ".join("?" for _ in ASKED)
        for row in (ASKED, WAITING):
            connection.execute(f"INSERT INTO uploads ({VERSION_1_COLUMNS}) VALUES ({marks})", row)  # noqa: S608 - ours
        connection.execute(
            "INSERT INTO receipts VALUES (?, ?, ?, ?, ?, ?, ?)",
            (RECEIPT.key, 3, RECEIPT.name, 5, RECEIPT.sha256, 2, NOW.isoformat()),
        )
        connection.execute("INSERT INTO facts VALUES ('salt', 'SPECIMEN')")
        if number > 1:
            connection.execute("INSERT INTO doubtful VALUES (41)")


def test_an_empty_file_becomes_the_newest_version(empty: sqlite3.Connection) -> None:
    migrate(empty)

    assert version_of(empty) == VERSION == 4
    assert tables_of(empty) - {"sqlite_sequence"} == {
        "uploads", "receipts", "facts", "disputed", "baselines", "pictures",
    }  # fmt: skip
    migrate(empty)  # and stays it
    assert version_of(empty) == VERSION


@pytest.mark.parametrize("number", [1, 2])
def test_a_journal_of_each_version_keeps_all_that_it_holds(number: int, tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    written_by_version(number, path)

    with closing(Journal.open(path)) as journal:
        asked, waiting = journal.uploads()
        assert (asked.key, asked.state, asked.attempts, asked.misses, asked.looks) == ("asked", S.NEEDS_USER, 2, 1, 0)
        assert asked.baseline == Baseline.of([Document("1")])
        assert (asked.added_at, asked.sent_at, asked.clock_offset) == (NOW, NOW, None)  # before then it was not sent
        assert asked.candidates == (Document("7", name="a-SPECIMEN.pdf", type_id=1, size=5), Document("8"))
        assert (asked.sightings, asked.acknowledged, asked.cancel_wanted) == ((), True, False)
        assert (waiting.key, waiting.baseline, waiting.sent_at) == ("waiting", None, None)
        assert journal.receipts() == [RECEIPT]
        assert journal.fact("salt") == "SPECIMEN"
        assert journal.disputed() == ({DocumentKey("41")} if number == 2 else frozenset())
        journal.save(asked.moved(S.QUEUED))
        journal.save(waiting.moved(S.CANCELLED), None, {DocumentKey("7", "", "a-SPECIMEN.pdf")})
        assert DocumentKey("7", "", "a-SPECIMEN.pdf") in journal.disputed()
    with closing(Journal.open(path)) as journal:
        assert [(each.key, each.baseline) for each in journal.uploads()] == [("asked", asked.baseline)]
    with closing(sqlite3.connect(path)) as connection:
        assert version_of(connection) == VERSION


def test_a_journal_of_a_later_version_is_not_touched(empty: sqlite3.Connection) -> None:
    empty.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(NewerJournalError):
        migrate(empty)
    assert not tables_of(empty)


def test_a_version_is_applied_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    written_by_version(1, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE doubtful (in_the_way INTEGER)")
        with pytest.raises(sqlite3.OperationalError, match="already exists"):
            migrate(connection)
    with closing(sqlite3.connect(path)) as connection:
        assert version_of(connection) == 1


def test_what_version_one_was_never_changes(empty: sqlite3.Connection) -> None:
    for statement in MIGRATIONS[0]:
        empty.execute(statement)

    columns = [name for (name,) in empty.execute("SELECT name FROM pragma_table_info('uploads')")]
    assert columns == ["place", *(name.strip() for name in VERSION_1_COLUMNS.split(","))]
    assert tables_of(empty) - {"sqlite_sequence"} == {"uploads", "receipts", "facts"}


def test_the_newest_version_has_a_column_for_each_that_is_written(empty: sqlite3.Connection) -> None:
    migrate(empty)
    columns = [name for (name,) in empty.execute("SELECT name FROM pragma_table_info('uploads')")]
    assert columns == ["place", *(name.strip() for name in COLUMNS.split(","))]
