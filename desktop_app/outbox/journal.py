"""The journal: every state of every upload, committed before anything is done that relies on it.

SQLite in WAL mode with `synchronous=FULL`, so that a commit has reached the disk when it returns; locked exclusively,
so that no second process can send from it; 0600. It holds no document bytes and no token. All methods block: call them
from a worker thread.
"""

import os
import sqlite3
import threading
import weakref
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Self

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import DocumentKey
from desktop_app.domain.errors import StartError
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.upload import (
    FINAL,
    IllegalTransitionError,
    Receipt,
    Upload,
    require_legal,
)
from desktop_app.outbox.journal_codes import UnknownCodeError, state_of
from desktop_app.outbox.journal_rows import (
    CHANGING,
    COLUMNS,
    MARKS,
    RECEIPT_COLUMNS,
    baseline_digest,
    baseline_of,
    baseline_text,
    key_of,
    key_text,
    picture_of,
    picture_row,
    receipt_of,
    receipt_row,
    row_of,
    upload_of,
)
from desktop_app.outbox.journal_schema import NewerJournalError, migrate
from desktop_app.storage.ownership import open_own_file, require_own_folder

_BESIDE = ("-wal", "-journal", "-shm")
"""Endings of the files that SQLite may have beside its own."""
_PROOF = "last proof that it can be written"
DOCUMENTS_FACT = "documents"
"""Name of the fact that holds the documents that the account was shown."""
ADOPTIONS_FACT = "adoptions"
"""Name of the fact that holds the uploads that only a list showed to be stored (outbox.adoptions)."""
TAKEN_BACK_FACT = "taken back"
"""Name of the fact that holds the uploads that were taken back after they had been sent (outbox.adoptions)."""
_SET_FACT = "INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)"
_SET_PICTURE = "INSERT OR REPLACE INTO pictures (sha256, fingerprint, is_refused) VALUES (?, ?, ?)"
_DELETE_UPLOAD = "DELETE FROM uploads WHERE key = ?"
_UNUSED_BASELINES = """
    DELETE FROM baselines WHERE digest NOT IN (SELECT baseline FROM uploads WHERE baseline IS NOT NULL)
"""


class JournalError(Exception):
    """The journal could not be read or written: a full disk, a lost drive, a lock. Nothing may be sent then."""


class CorruptJournalError(JournalError):
    """The file is no journal, or was damaged. It can be set aside."""


class UnwritableContentError(JournalError):
    """What was to be written is the trouble, not the disk: tried again as it is, it fails again."""


class Journal:
    """One account's uploads at one server. Open it, use it from one thread at a time, close it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # A cancelled caller leaves its worker thread in a call: closing under it would crash the process.
        self._one_call = threading.RLock()
        self._read_baselines: weakref.WeakValueDictionary[str, Baseline] = weakref.WeakValueDictionary()
        self._digests: dict[int, tuple[weakref.ref[Baseline], str]] = {}
        """Under what the baselines of this run are stored, by their identity."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open or make it. Raises CorruptJournalError, and JournalError for all else that keeps it from working."""
        connection: sqlite3.Connection | None = None
        try:
            _require_own(path)
            _require_its_log(path)
            connection = sqlite3.connect(path, timeout=1.0, isolation_level=None, check_same_thread=False)
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")  # what leaves the tables leaves the file
            connection.execute("PRAGMA fullfsync = ON")  # macOS keeps the rest in the drive's cache
            _require_sound(connection)
            migrate(connection)
            connection.execute(_UNUSED_BASELINES)
            # The log holds one commit at most from here on: of several, a log that was cut would bring back the first.
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except (sqlite3.Error, UnicodeDecodeError, OSError, NewerJournalError, StartError) as error:
            if connection is not None:
                connection.close()
            raise _journal_error(error) from error
        except CorruptJournalError:
            if connection is not None:
                connection.close()
            raise
        return cls(connection)

    def close(self) -> None:
        """Close it when a call under way has ended; a second time does nothing."""
        with self._one_call:
            self._connection.close()

    def uploads(self) -> list[Upload]:
        """All uploads that are not final and that this version understands, in the order of adding.

        Raises JournalError.
        """
        return self._read_uploads()[0]

    def unknown_uploads(self) -> int:
        """How many uploads a newer version left here that this one does not understand. They stay as they are.

        Raises JournalError.
        """
        return self._read_uploads()[1]

    def _read_uploads(self) -> tuple[list[Upload], int]:
        understood: list[Upload] = []
        with self._mapped():
            select = f"SELECT {COLUMNS} FROM uploads ORDER BY place"  # noqa: S608 - our own column names
            rows = self._connection.execute(select).fetchall()
            for row in rows:
                try:
                    understood.append(upload_of(row, self._baseline))
                except UnknownCodeError:
                    continue
                except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
                    raise CorruptJournalError(str(error)) from error
            return understood, len(rows) - len(understood)

    def save(
        self,
        upload: Upload,
        receipt: Receipt | None = None,
        disputed: Collection[DocumentKey] = (),
        facts: Mapping[str, str] = MappingProxyType({}),
        /,
    ) -> None:
        """Commit an upload's state; final ones leave the table, a stored one leaves its receipt.

        `disputed` are documents that may be this upload's although nobody can tell; `facts` are kept with it.

        Raises IllegalTransitionError when the committed state does not allow it, JournalError when it cannot be
        written.
        """
        with self._transaction():
            before = self._connection.execute("SELECT state FROM uploads WHERE key = ?", (upload.key,)).fetchone()
            if before is not None:
                require_legal(state_of(before[0]), upload.state)
            if receipt is not None:
                self._keep_receipt(receipt)
            self._connection.executemany(
                "INSERT OR IGNORE INTO disputed VALUES (?)", [(key_text(key),) for key in sorted(disputed)]
            )
            self._connection.executemany(_SET_FACT, facts.items())
            if upload.state in FINAL:
                self._connection.execute(_DELETE_UPLOAD, (upload.key,))
            else:
                self._put(upload)

    def add(self, uploads: Sequence[tuple[Upload, str]], /) -> None:
        """Commit new uploads at once, each with the key of another that leaves the table, or "".

        Raises JournalError when they cannot be written; then none was.
        """
        with self._transaction():
            for upload, instead_of in uploads:
                if instead_of:
                    self._connection.execute(_DELETE_UPLOAD, (instead_of,))
                self._put(upload)

    def take_over(self, other: Self, /) -> None:
        """Add what another journal of the same account has, in one commit; what both have stays as it is here.

        Raises JournalError, also for uploads that this version does not understand.
        """
        if other.unknown_uploads():
            raise JournalError("a second queue has uploads of a newer version")
        uploads, receipts, disputed = other.uploads(), other.receipts(), other.disputed()
        known = {each.sha256: each for each in self.pictures()}
        pictures = [known[each.sha256].joined(each) if each.sha256 in known else each for each in other.pictures()]
        own = {each.twin: each for each in self.uploads()}
        with self._transaction():
            for receipt in receipts:
                if not self._has("receipts", receipt.key):
                    self._keep_receipt(receipt)
            for upload in uploads:
                if not self._has("uploads", upload.key) and not self._has("receipts", upload.key):
                    self._take_over_upload(upload, own.get(upload.twin))
            self._connection.executemany(
                "INSERT OR IGNORE INTO disputed VALUES (?)", [(key_text(key),) for key in sorted(disputed)]
            )
            self._connection.executemany(_SET_PICTURE, map(picture_row, pictures))

    def receipts(self) -> list[Receipt]:
        """What was stored, the oldest first. Raises JournalError."""
        with self._mapped():
            rows = self._connection.execute(
                f"SELECT {RECEIPT_COLUMNS} FROM receipts ORDER BY stored_at"  # noqa: S608 - our own column names
            )
            try:
                return [receipt_of(row) for row in rows]
            except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
                raise CorruptJournalError(str(error)) from error

    def disputed(self) -> frozenset[DocumentKey]:
        """Documents that some upload may have become although nobody can say. Raises JournalError."""
        with self._mapped():
            rows = self._connection.execute("SELECT document_key FROM disputed").fetchall()
            try:
                return frozenset(key_of(text) for (text,) in rows)
            except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
                raise CorruptJournalError(str(error)) from error

    def pictures(self) -> list[KnownPicture]:
        """Hashes of what was handed in. Raises JournalError."""
        with self._mapped():
            rows = self._connection.execute("SELECT sha256, fingerprint, is_refused FROM pictures").fetchall()
            try:
                return [picture_of(row) for row in rows]
            except (ValueError, TypeError) as error:
                raise CorruptJournalError(str(error)) from error

    def keep_pictures(self, pictures: Collection[KnownPicture], /) -> None:
        """Remember hashes of what was handed in, each in place of what was known of the same file.

        Raises JournalError.
        """
        with self._transaction():
            self._connection.executemany(_SET_PICTURE, map(picture_row, pictures))

    def read_all(self) -> None:
        """Read everything once: damage that SQLite does not see is in what the rows say. Raises JournalError."""
        self.uploads()
        self.receipts()
        self.disputed()
        self.pictures()
        with self._mapped():
            self._connection.execute("SELECT name, value FROM facts").fetchall()

    def prove_writable(self) -> None:
        """Commit something that changes nothing. Raises JournalError when that cannot be written."""
        self.save_fact(_PROOF, "")

    def fact(self, name: str, /) -> str:
        """A fact that was kept about the account, or "". Raises JournalError."""
        with self._mapped():
            row = self._connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
            return str(row[0]) if row is not None else ""

    def save_fact(self, name: str, value: str, /) -> None:
        """Keep a fact about the account. Raises JournalError."""
        with self._transaction():
            self._connection.execute(_SET_FACT, (name, value))

    def forget_names(self) -> None:
        """Remove the names of documents that were stored, from the log too. Raises JournalError."""
        with self._transaction():
            keys = self._connection.execute(
                "SELECT key, document_key FROM receipts WHERE document_key IS NOT NULL"
            ).fetchall()
            self._connection.execute("UPDATE receipts SET name = ''")
            self._connection.execute("DELETE FROM facts WHERE name IN (?, ?)", (ADOPTIONS_FACT, TAKEN_BACK_FACT))
            self._connection.executemany(
                "UPDATE receipts SET document_key = ? WHERE key = ?", [(_without_name(text), key) for key, text in keys]
            )
            disputed = self._connection.execute("SELECT document_key FROM disputed").fetchall()
            self._connection.execute("DELETE FROM disputed")
            self._connection.executemany(
                "INSERT OR IGNORE INTO disputed VALUES (?)", [(_without_name(text),) for (text,) in disputed]
            )
        with self._mapped():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _put(self, upload: Upload) -> None:
        self._connection.execute(
            f"INSERT INTO uploads ({COLUMNS}) VALUES ({MARKS})"  # noqa: S608 - our own column names
            f" ON CONFLICT (key) DO UPDATE SET {CHANGING}",
            row_of(upload, self._kept_baseline(upload.baseline)),
        )

    def _take_over_upload(self, upload: Upload, twin: Upload | None) -> None:
        """The same document may wait in both: one that was never sent gives way, and it is sent once."""
        if twin is not None and upload.sent_at is None:
            return
        if twin is not None and twin.sent_at is None:
            self._connection.execute(_DELETE_UPLOAD, (twin.key,))
        self._put(upload)

    def _has(self, table: str, key: str) -> bool:
        select = f"SELECT 1 FROM {table} WHERE key = ?"  # noqa: S608 - our own table names
        return self._connection.execute(select, (key,)).fetchone() is not None

    def _keep_receipt(self, receipt: Receipt) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO receipts VALUES (?, ?, ?, ?, ?, ?, ?, ?)", receipt_row(receipt)
        )

    def _kept_baseline(self, baseline: Baseline | None) -> str | None:
        """The digest under which a baseline is stored; uploads that start from one list share it."""
        if baseline is None:
            return None
        known = self._digests.get(id(baseline))
        if known is not None and known[0]() is baseline and self._has_baseline(known[1]):
            return known[1]
        text = baseline_text(baseline)
        digest = baseline_digest(text)
        if not self._has_baseline(digest):
            self._connection.execute(_UNUSED_BASELINES)  # each list of a long queue leaves one
            self._connection.execute("INSERT INTO baselines VALUES (?, ?)", (digest, text))
        self._digests = {key: each for key, each in self._digests.items() if each[0]() is not None}
        self._digests[id(baseline)] = weakref.ref(baseline), digest
        return digest

    def _has_baseline(self, digest: str) -> bool:
        found = self._connection.execute("SELECT 1 FROM baselines WHERE digest = ?", (digest,)).fetchone()
        return found is not None

    def _baseline(self, column: str) -> Baseline:
        known = self._read_baselines.get(column)
        if known is not None:
            return known
        text = column  # written by a version before 3
        if column.startswith("#"):
            row = self._connection.execute("SELECT documents FROM baselines WHERE digest = ?", (column,)).fetchone()
            if row is None:
                raise ValueError("a baseline is missing")
            text = str(row[0])
        return self._read_baselines.setdefault(column, baseline_of(text))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._mapped():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            # A commit that a POST relies on must outlive the log beside the file: it is lost where a folder is synced.
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    @contextmanager
    def _mapped(self) -> Iterator[None]:
        with self._one_call:
            try:
                yield
            except (JournalError, IllegalTransitionError):
                raise
            except Exception as error:  # whatever it is: nothing was written, so nothing may be sent
                raise _journal_error(error) from error


class UnusableJournal(Journal):
    """In a journal's place when none can be opened: it knows nothing and takes nothing, so nothing is ever sent."""

    def __init__(self, reason: str) -> None:
        super().__init__(sqlite3.connect(":memory:", check_same_thread=False))
        self._reason = reason

    def uploads(self) -> list[Upload]:
        """None."""
        return []

    def save(
        self,
        _upload: Upload,
        _receipt: Receipt | None = None,
        _disputed: Collection[DocumentKey] = (),
        _facts: Mapping[str, str] = MappingProxyType({}),
        /,
    ) -> None:
        """Raises JournalError."""
        raise JournalError(self._reason)

    def add(self, _uploads: Sequence[tuple[Upload, str]], /) -> None:
        """Raises JournalError."""
        raise JournalError(self._reason)

    def receipts(self) -> list[Receipt]:
        """None."""
        return []

    def disputed(self) -> frozenset[DocumentKey]:
        """None."""
        return frozenset()

    def pictures(self) -> list[KnownPicture]:
        """None."""
        return []

    def keep_pictures(self, _pictures: Collection[KnownPicture], /) -> None:
        """Forgets them."""

    def prove_writable(self) -> None:
        """Raises JournalError."""
        raise JournalError(self._reason)

    def fact(self, _name: str, /) -> str:
        """Nothing."""
        return ""

    def save_fact(self, _name: str, _value: str, /) -> None:
        """Forgets it."""

    def forget_names(self) -> None:
        """None are kept."""


def set_aside(path: Path, now: datetime) -> Path:
    """Move a journal that cannot be read out of the way with all that belongs to it; gives its new place.

    Raises OSError.
    """
    place = path.with_name(f"{path.name}.damaged-{now:%Y%m%d-%H%M%S}")
    path.replace(place)
    for end in ("-wal", "-shm"):
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.replace(place.with_name(place.name + end))
    return place


def _without_name(document_key: str) -> str:
    return key_text(key_of(document_key)._replace(name=""))


_DAMAGE = (
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_FORMAT,
    sqlite3.SQLITE_SCHEMA,
    sqlite3.SQLITE_ERROR,  # our statements are right, so the tables are not ours any more
)


def _journal_error(error: Exception) -> JournalError:
    """Damage, which trying again does not mend, content that cannot be written, or anything else: a full disk, a lock,
    a lost drive.
    """
    code = getattr(error, "sqlite_errorcode", None)
    undecodable = isinstance(error, UnicodeDecodeError) or str(error).startswith("Could not decode")
    damaged = undecodable or (code is not None and code & 0xFF in _DAMAGE)
    # Of what can keep the app from starting, only what it is: it has started.
    said = str(error).partition(": ")[2] if isinstance(error, StartError) else str(error)
    if damaged:
        return CorruptJournalError(said)
    return (UnwritableContentError if _is_about_content(error) else JournalError)(said or type(error).__name__)


def _is_about_content(error: Exception) -> bool:
    """Half a character, a number beyond 64 bits, a type that SQLite has no column for, a rule of a table."""
    if isinstance(error, sqlite3.InterfaceError | sqlite3.DataError | sqlite3.IntegrityError):
        return True
    if isinstance(error, sqlite3.ProgrammingError):
        return "binding parameter" in str(error)
    return not isinstance(error, sqlite3.Error | OSError | MemoryError | NewerJournalError | StartError)


def _require_own(path: Path) -> None:
    """Make the file, and see that it and those that SQLite reads beside it are this user's alone, and no links.

    SQLite would follow a link, and what another user wrote there. Raises OSError, StartError.
    """
    require_own_folder(path.parent)
    os.close(open_own_file(path, os.O_RDWR | os.O_CREAT))
    for ending in _BESIDE:
        with suppress(FileNotFoundError):
            os.close(open_own_file(path.with_name(f"{path.name}{ending}"), os.O_RDONLY))


def _require_its_log(path: Path) -> None:
    """SQLite takes an empty file for a new journal and throws away what its log has."""
    log = path.with_name(f"{path.name}-wal")
    if path.stat().st_size == 0 and log.exists() and log.stat().st_size > 0:
        raise CorruptJournalError("empty beside its log")


def _require_sound(connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise CorruptJournalError(str(verdict))
