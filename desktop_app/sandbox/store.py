"""The sandbox's database (SQLite): the owner, name, size, hash and kind of every document, never its content.

A sandbox must not store anyone's passport, so there is no column that could hold one. The server's thread and tests in
other threads share one connection, guarded by a lock.
"""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop_app.sandbox.catalogue import Sample
from desktop_app.sandbox.reviewer import ReviewState, Verdict, verdict_on

_SCHEMA = """
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never reused, not even after a delete
    type_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    mime TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    review_due REAL,  -- seconds since the epoch; NULL: never reviewed
    idempotency_key TEXT,
    created REAL NOT NULL,
    updated REAL NOT NULL,
    owner TEXT NOT NULL  -- the key of an account
);
PRAGMA user_version = 2;
"""
_FROM_1_TO_2 = """
ALTER TABLE documents ADD COLUMN owner TEXT NOT NULL DEFAULT '';
PRAGMA user_version = 2;
"""
_COLUMNS = "id, type_id, name, size, sha256, mime, state, reason, idempotency_key, created, updated, owner"


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """One stored document. Sizes in bytes, times in seconds since the epoch."""

    id: int
    type_id: int
    name: str
    size: int
    sha256: str
    mime: str
    state: ReviewState
    reason: str | None
    idempotency_key: str | None
    created: float
    updated: float
    owner: str
    """The key of the account that uploaded it."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a completed upload."""

    type_id: int
    name: str
    size: int
    sha256: str
    mime: str
    idempotency_key: str | None = None


class Store:
    """The documents of one sandbox. Safe to use from several threads; every call is one transaction."""

    def __init__(self, database: Path | str, *, first_owner: str, clock: Callable[[], float] = time.time) -> None:
        """Open or create the database. Raises sqlite3.Error if that fails.

        Samples, and documents from before there were accounts, belong to `first_owner`.
        """
        self._lock = threading.Lock()
        self._clock = clock
        self._first_owner = first_owner
        self._connection = sqlite3.connect(database, check_same_thread=False, timeout=2.0)
        try:
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
            self._is_new = version == 0
            if self._is_new:
                self._connection.executescript(_SCHEMA)
            elif version == 1:
                self._connection.executescript(_FROM_1_TO_2)
            with self._connection:
                self._connection.execute("UPDATE documents SET owner = ? WHERE owner = ''", (first_owner,))
        except sqlite3.Error:
            self._connection.close()
            raise

    def seed(self, samples: Iterable[Sample]) -> None:
        """Add the samples to a newly created database. An existing one is left as it is."""
        if not self._is_new:
            return
        now = self._clock()
        rows = [
            (
                *(s.type_id, s.name, s.size, s.sha256, s.mime, s.state, s.reason),
                *(now - s.age_seconds, now - s.age_seconds, self._first_owner),
            )
            for s in samples
        ]
        with self._lock, self._connection:
            self._connection.executemany(
                "INSERT INTO documents (type_id, name, size, sha256, mime, state, reason, created, updated, owner)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
            )

    def add(self, owner: str, arrival: Arrival, *, review_seconds: float | None, once_per_key: bool) -> StoredDocument:
        """Store an upload, in review. With `once_per_key` a known idempotency key returns the document it created."""
        now = self._clock()
        with self._lock, self._connection:
            if once_per_key:  # an upload without a key never matches: in SQL, NULL equals nothing
                known = self._rows(
                    "WHERE owner = ? AND idempotency_key = ? ORDER BY id LIMIT 1", owner, arrival.idempotency_key
                )
                if known:
                    return known[0]
            due = None if review_seconds is None else now + review_seconds
            cursor = self._connection.execute(
                "INSERT INTO documents"
                " (type_id, name, size, sha256, mime, state, review_due, idempotency_key, created, updated, owner)"
                " VALUES (?, ?, ?, ?, ?, 'Pending', ?, ?, ?, ?, ?)",
                (
                    arrival.type_id,
                    arrival.name,
                    arrival.size,
                    arrival.sha256,
                    arrival.mime,
                    due,
                    arrival.idempotency_key,
                    now,
                    now,
                    owner,
                ),
            )
            return self._rows("WHERE id = ?", cursor.lastrowid)[0]

    def get(self, owner: str, document_id: int) -> StoredDocument | None:
        """The owner's document with this id, if it exists."""
        with self._lock, self._connection:
            self._review()
            found = self._rows("WHERE owner = ? AND id = ?", owner, document_id)
        return found[0] if found else None

    def page(self, owner: str, *, limit: int, offset: int) -> tuple[int, list[StoredDocument]]:
        """The owner's total and one page, newest first, so that an upload shifts the pages as on real servers."""
        with self._lock, self._connection:
            self._review()
            count = self._connection.execute("SELECT COUNT(*) FROM documents WHERE owner = ?", (owner,))
            return count.fetchone()[0], self._rows(
                "WHERE owner = ? ORDER BY id DESC LIMIT ? OFFSET ?", owner, limit, offset
            )

    def everything(self) -> list[StoredDocument]:
        """All documents of all owners in order of arrival."""
        with self._lock, self._connection:
            self._review()
            return self._rows("ORDER BY id")

    def delete(self, owner: str, document_id: int) -> bool:
        """Delete a document of this owner; returns False if it does not exist."""
        with self._lock, self._connection:
            gone = self._connection.execute("DELETE FROM documents WHERE owner = ? AND id = ?", (owner, document_id))
            return gone.rowcount == 1

    def close(self) -> None:
        """Close the database. Nothing else may be called afterwards."""
        with self._lock:
            self._connection.close()

    def _review(self) -> None:
        """Store the verdict of every document whose review is due.

        Verdicts are stored rather than computed on each read, so that setting the clock back cannot undo one.
        """
        now = self._clock()
        with closing(self._connection.cursor()) as cursor:
            waiting = cursor.execute(
                "SELECT id, name, mime, review_due FROM documents WHERE state = 'Pending' AND review_due <= ?", (now,)
            ).fetchall()
            for document_id, name, mime, due in waiting:
                verdict: Verdict = verdict_on(name, mime)
                cursor.execute(
                    "UPDATE documents SET state = ?, reason = ?, updated = ? WHERE id = ?",
                    (verdict.state, verdict.reason, due, document_id),
                )

    def _rows(self, clause: str, *values: object) -> list[StoredDocument]:
        with closing(self._connection.cursor()) as cursor:
            cursor.execute(f"SELECT {_COLUMNS} FROM documents {clause}", values)  # noqa: S608 - only clauses from this module
            return [StoredDocument(*row) for row in cursor.fetchall()]
