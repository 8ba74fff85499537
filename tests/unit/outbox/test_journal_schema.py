"""Every released version of the journal is brought to the newest one, with all that it holds."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.upload import Receipt, UploadState
from desktop_app.outbox.journal import Journal
from desktop_app.outbox.journal_rows import COLUMNS, MARKS, row_of
from desktop_app.outbox.journal_schema import MIGRATIONS, VERSION, NewerJournalError, migrate
from tests.support.outbox_harness import an_upload
from tests.support.virtual_loop import EPOCH as NOW

ASKED = replace(an_upload(state=UploadState.NEEDS_USER, baseline=frozenset({1})), candidates=(Document(7),))
RECEIPT = Receipt("another", 3, "bill-SPECIMEN.pdf", 5, "b" * 64, 2, NOW)


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
        connection.execute(f"INSERT INTO uploads ({COLUMNS}) VALUES ({MARKS})", row_of(ASKED))  # noqa: S608 - ours
        connection.execute(
            "INSERT INTO receipts VALUES (?, ?, ?, ?, ?, ?, ?)",
            (RECEIPT.key, 3, RECEIPT.name, 5, RECEIPT.sha256, 2, NOW.isoformat()),
        )
        connection.execute("INSERT INTO facts VALUES ('salt', 'SPECIMEN')")


def test_an_empty_file_becomes_the_newest_version(empty: sqlite3.Connection) -> None:
    migrate(empty)

    assert version_of(empty) == VERSION == 2
    assert {"uploads", "receipts", "facts", "doubtful"} <= tables_of(empty)
    migrate(empty)  # and stays it
    assert version_of(empty) == VERSION


@pytest.mark.parametrize("number", range(1, VERSION + 1))
def test_a_journal_of_each_version_keeps_all_that_it_holds(number: int, tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    written_by_version(number, path)

    with closing(Journal.open(path)) as journal:
        assert journal.uploads() == [ASKED]
        assert journal.receipts() == [RECEIPT]
        assert journal.fact("salt") == "SPECIMEN"
        assert journal.disputed() == frozenset()
        journal.save(ASKED.moved(UploadState.CANCELLED), None, "", {7})
        assert journal.disputed() == {7}
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
    assert columns == ["place", *(name.strip() for name in COLUMNS.split(","))]
    assert tables_of(empty) - {"sqlite_sequence"} == {"uploads", "receipts", "facts"}
