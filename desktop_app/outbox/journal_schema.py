"""The journal's tables, in versions. A version is never changed once it was released; a new one is added behind it."""

import sqlite3

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE uploads (
            place INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE,
            file TEXT NOT NULL,
            name TEXT NOT NULL,
            size INTEGER NOT NULL,
            modified_ns INTEGER NOT NULL,
            inode TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            type_id INTEGER NOT NULL,
            type_caption TEXT NOT NULL,
            added_at TEXT NOT NULL,
            mime TEXT NOT NULL,
            server_path TEXT NOT NULL,
            state TEXT NOT NULL,
            wait TEXT NOT NULL,
            wait_until TEXT,
            attempts INTEGER NOT NULL,
            looks INTEGER NOT NULL,
            baseline TEXT,
            error TEXT NOT NULL,
            document_id INTEGER,
            candidates TEXT NOT NULL,
            acknowledged INTEGER NOT NULL,
            cancel_wanted INTEGER NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE receipts (
            key TEXT PRIMARY KEY,
            document_id INTEGER,
            name TEXT NOT NULL,
            size INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            type_id INTEGER NOT NULL,
            stored_at TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX receipts_by_document ON receipts (document_id)",
        "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    ),
    # Documents that the person was asked about and that stayed nobody's.
    ("CREATE TABLE doubtful (document_id INTEGER PRIMARY KEY) STRICT",),
)
"""Statements of each version, from 1 on. `PRAGMA user_version` tells how many were applied."""

VERSION = len(MIGRATIONS)


class NewerJournalError(Exception):
    """The journal was written by a newer version of the app."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to VERSION, each version in a transaction. Raises sqlite3.Error and NewerJournalError."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise NewerJournalError
    for number in range(version, VERSION):
        connection.execute("BEGIN IMMEDIATE")
        for statement in MIGRATIONS[number]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")
