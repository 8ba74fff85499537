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
    # Ids of documents are text; documents are told apart by more than that; baselines are kept once; what is known of
    # the last POST and of what was seen since.
    (
        """
        CREATE TABLE uploads_3 (
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
            misses INTEGER NOT NULL,
            looks INTEGER NOT NULL,
            baseline TEXT,
            sent_at TEXT,
            sent_before INTEGER NOT NULL,
            clock_offset REAL,
            error TEXT NOT NULL,
            document_id TEXT,
            sightings TEXT NOT NULL,
            candidates TEXT NOT NULL,
            acknowledged INTEGER NOT NULL,
            cancel_wanted INTEGER NOT NULL
        ) STRICT
        """,
        """
        INSERT INTO uploads_3
        SELECT place, key, file, name, size, modified_ns, inode, sha256, type_id, type_caption, added_at, mime,
            server_path, state, wait, wait_until, attempts, looks, 0, baseline,
            CASE WHEN baseline IS NULL THEN NULL ELSE added_at END, baseline IS NOT NULL, NULL,
            error, CAST(document_id AS TEXT), '[]',
            candidates, acknowledged, cancel_wanted
        FROM uploads
        """,
        "DROP TABLE uploads",
        "ALTER TABLE uploads_3 RENAME TO uploads",
        """
        CREATE TABLE receipts_3 (
            key TEXT PRIMARY KEY,
            document_id TEXT,
            name TEXT NOT NULL,
            size INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            type_id INTEGER NOT NULL,
            stored_at TEXT NOT NULL,
            document_key TEXT
        ) STRICT
        """,
        """
        INSERT INTO receipts_3
        SELECT key, CAST(document_id AS TEXT), name, size, sha256, type_id, stored_at, NULL FROM receipts
        """,
        "DROP TABLE receipts",
        "ALTER TABLE receipts_3 RENAME TO receipts",
        "CREATE INDEX receipts_by_document ON receipts (document_id)",
        "CREATE TABLE disputed (document_key TEXT PRIMARY KEY) STRICT",
        """
        INSERT INTO disputed
        SELECT '["' || CAST(document_id AS TEXT) || '", "", ""]' FROM doubtful
        """,
        "DROP TABLE doubtful",
        "CREATE TABLE baselines (digest TEXT PRIMARY KEY, documents TEXT NOT NULL) STRICT",
    ),
    # Hashes of what was handed in, so that it is known again.
    ("CREATE TABLE pictures (sha256 TEXT PRIMARY KEY, fingerprint TEXT, is_refused INTEGER NOT NULL) STRICT",),
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
