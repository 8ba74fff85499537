"""Whose queue is whose: one journal per server and account, and the evidence that ties a sign-in to one of them.

A token says nothing reliable about the person behind it, and it changes. A sign-in belongs to a journal when it brings
a token or an email address that was used with it before, when both tokens name the same subject, or when the server
shows it a document that only the journal's owner can have had. Otherwise it is somebody else, until the person says
that it is not: an old queue is never sent into another account. Only salted hashes of tokens, subjects and addresses
are kept.
"""

import hashlib
import json
import logging
import os
import re
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from desktop_app.domain.credentials import Session
from desktop_app.domain.document import Document
from desktop_app.domain.server import AccessToken, ServerAddress
from desktop_app.domain.token_claims import claims_of
from desktop_app.outbox.adoptions import Adoptions, TakenBack
from desktop_app.outbox.journal import (
    ADOPTIONS_FACT,
    DOCUMENTS_FACT,
    TAKEN_BACK_FACT,
    CorruptJournalError,
    Journal,
    JournalError,
    set_aside,
)
from desktop_app.outbox.machine import unite_machines
from desktop_app.storage import busy_files

log = logging.getLogger(__name__)

_MARKS = "marks"
_SALT = "salt"
_GATHERED = "from another spelling of the address"
_MOST_DOCUMENTS = 5000
_MOST_MARKS = 50
_ENDING = ".sqlite3"


@dataclass(frozen=True, slots=True)
class Account:
    """An open journal and where it lies."""

    journal: Journal
    path: Path

    @property
    def name(self) -> str:
        """What tells it from the other accounts at this server, on this machine only."""
        return self.path.stem


@dataclass(frozen=True, slots=True)
class DamagedJournal:
    """A journal that could not be read and its new name."""

    path: Path


@dataclass(frozen=True, slots=True)
class WaitingJournal:
    """A journal in which uploads wait, and their names."""

    path: Path
    names: tuple[str, ...]


class Accounts:
    """The journals of one server below a folder. All methods block: call them from a worker thread."""

    def __init__(self, folder: Path, address: ServerAddress) -> None:
        self._folder, *self._earlier = (
            folder / hashlib.sha256(base_url.encode()).hexdigest()[:16]
            for base_url in (address.base_url, *address.earlier_spellings)
        )
        self.damaged: list[DamagedJournal] = []
        """What was set aside, to be told."""

    def gather(self, now: datetime) -> None:
        """Bring the journals that were kept under other spellings of the address to the others. Raises JournalError.

        One that cannot be opened now stays, and nothing is sent: what waits in it may be what is handed in again.
        """
        for folder in self._earlier:
            for path in sorted(folder.glob(f"*{_ENDING}")):
                account = self._open(path, now)
                if account is None:
                    continue
                with closing(account.journal) as journal:  # closing leaves all of it in the one file
                    journal.save_fact(_GATHERED, "yes")
                try:
                    self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                    busy_files.replace(path, self._folder / path.name)
                except OSError as error:
                    raise JournalError(str(error)) from error

    def unite(self, account: Account, belongs: Callable[[Path, Journal], bool], now: datetime) -> None:
        """Take over the journals that belong to the account too: two queues send one document twice.

        There are two where an earlier version took two spellings of the address for two servers. Raises JournalError.
        """
        for path in self._paths():
            other = self._open(path, now) if path != account.path else None
            if other is None:
                continue
            with closing(other.journal) as journal:
                is_theirs = belongs(path, journal)
                if is_theirs:
                    account.journal.take_over(journal)
                    unite_machines(account.journal, journal)
                    _unite_awaited(account.journal, journal)
            if is_theirs:
                log.info("two queues of one account became one")
                try:
                    busy_files.unlink(path)
                except OSError as error:
                    raise JournalError(str(error)) from error

    def apart(self, account: Account, now: datetime) -> list[WaitingJournal]:
        """Other journals that came from another spelling of the address, and in which uploads wait: perhaps the same
        person's by another token. Raises JournalError.
        """
        others = [path for path in self._paths() if path != account.path]
        return self._waiting(others, lambda journal: bool(journal.fact(_GATHERED)), now)

    def open_known(self, session: Session, now: datetime) -> Account | None:
        """The journal that was used by who signs in. Raises JournalError when one cannot be opened."""
        return self._open_where(lambda journal: knows(journal, session), now)

    def open_by_documents(self, documents: Sequence[Document], now: datetime) -> Account | None:
        """The journal whose owner had one of these documents. Raises JournalError."""
        return self._open_where(lambda journal: owns_documents(journal, documents), now)

    @property
    def known(self) -> bool:
        """Whether anybody has a journal at this server."""
        return bool(self._paths())

    def waiting(self, now: datetime) -> list[WaitingJournal]:
        """Journals with uploads that are not final. Raises JournalError."""
        return self._waiting(self._paths(), lambda _: True, now)

    def count_waiting(self) -> int:
        """How many uploads wait, before anybody signs in. What cannot be opened now counts as none and stays as it is:
        it is told of when somebody does.
        """
        count = 0
        for path in self._paths():
            with suppress(JournalError), closing(Journal.open(path)) as journal:
                count += len(journal.uploads())
        return count

    def _waiting(self, paths: Sequence[Path], wanted: Callable[[Journal], bool], now: datetime) -> list[WaitingJournal]:
        found = []
        for path in paths:
            account = self._open(path, now)
            if account is None:
                continue
            with closing(account.journal) as journal:
                names = tuple(upload.name for upload in journal.uploads()) if wanted(journal) else ()
            if names:
                found.append(WaitingJournal(path, names))
        return found

    def open_account(self, name: str, now: datetime) -> Account | None:
        """The journal of an account by its name; None when it is gone or was damaged. Raises JournalError."""
        path = next((each for each in self._paths() if each.stem == name), None)
        return self._open(path, now) if path is not None else None

    def open_path(self, path: Path, now: datetime) -> Account | None:
        """One journal by its place; None when it was damaged. Raises JournalError."""
        return self._open(path, now)

    def open_new(self, now: datetime) -> Account:
        """A journal for an account that is new here. Raises JournalError.

        Those that nobody has put anything in are removed, so that they do not become many. None is handed on: who
        signed in with it before would be taken for its new owner.
        """
        while (blank := self._open_where(_is_blank, now)) is not None:
            blank.journal.close()
            try:
                busy_files.unlink(blank.path)
            except OSError as error:
                raise JournalError(str(error)) from error
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise JournalError(str(error)) from error
        path = self._folder / f"{os.urandom(8).hex()}{_ENDING}"
        return Account(Journal.open(path), path)

    def _open_where(self, belongs: Callable[[Journal], bool], now: datetime) -> Account | None:
        for path in self._paths():
            account = self._open(path, now)
            if account is None:
                continue
            if belongs(account.journal):
                return account
            account.journal.close()
        return None

    def _open(self, path: Path, now: datetime) -> Account | None:
        try:
            journal = Journal.open(path)
            try:
                journal.read_all()
            except JournalError:
                journal.close()
                raise
        except CorruptJournalError as error:
            log.warning("a journal is damaged and set aside: %s", error)
            try:
                self.damaged.append(DamagedJournal(set_aside(path, now)))
            except OSError as trouble:
                raise JournalError(str(trouble)) from trouble
            return None
        return Account(journal, path)

    def _paths(self) -> list[Path]:
        return sorted(self._folder.glob(f"*{_ENDING}"))


def remember_sign_in(journal: Journal, session: Session) -> None:
    """Tie who signs in to a journal. Raises JournalError."""
    known = _marks(journal)
    marks = [*known, *(mark for mark in _marks_of(session, _salt(journal)) if mark not in known)]
    journal.save_fact(_MARKS, json.dumps(marks[-_MOST_MARKS:]))


def remember_documents(journal: Journal, documents: Sequence[Document]) -> None:
    """Note which documents the server showed to this account, as evidence for its next sign-in. Raises JournalError."""
    salt = _salt(journal)
    marks = [*islice((mark for document in documents if (mark := _document_mark(document, salt))), _MOST_DOCUMENTS)]
    text = json.dumps(marks) if marks else ("[]" if documents else "")
    if text != journal.fact(DOCUMENTS_FACT):
        journal.save_fact(DOCUMENTS_FACT, text)


def subject_of(token: AccessToken) -> str:
    """The subject that a JSON web token names, "" if none. Unverified: it tells accounts apart and proves nothing."""
    subject = claims_of(token).get("sub")
    return str(subject) if isinstance(subject, str | int) and subject != "" else ""


def knows(journal: Journal, session: Session) -> bool:
    """Whether this token, its subject or this email address was used with the journal before. Raises JournalError."""
    return bool(set(_marks(journal)) & set(_marks_of(session, _salt(journal))))


def owns_documents(journal: Journal, documents: Sequence[Document]) -> bool:
    """Whether the journal's owner was shown, or handed in, one of these documents. Raises JournalError.

    Numbers alone are no evidence: many servers count from 1 in each account. A document counts that is equal in id,
    created time, name and size, and that is one of a kind: by its hash, or by an id that no counter gives. Bytes
    without the time are none either: two people of one household hand in the same bill.
    """
    known = frozenset(_texts(journal.fact(DOCUMENTS_FACT)))
    salt = _salt(journal)
    receipts = {
        (each.document_key.id, each.document_key.added, each.sha256)
        for each in journal.receipts()
        if each.document_key is not None and each.document_key.added
    }
    return any(
        (document.sha256 or _is_unique(document.id)) and _document_mark(document, salt) in known
        for document in documents
    ) or any(
        bool(document.sha256) and (document.id, document.key.added, document.sha256) in receipts
        for document in documents
    )


def _unite_awaited(journal: Journal, other: Journal) -> None:
    """What either of the two still waits for, the uploads taken for stored and those taken back, both wait for now."""
    for fact, kind in ((ADOPTIONS_FACT, Adoptions), (TAKEN_BACK_FACT, TakenBack)):
        ours, theirs = (kind.of_record(each.fact(fact)) for each in (journal, other))
        if theirs.uploads:
            journal.save_fact(fact, ours.united(theirs).record())


def _is_blank(journal: Journal) -> bool:
    return not (
        journal.uploads()
        or journal.unknown_uploads()
        or journal.receipts()
        or journal.disputed()
        or journal.fact(DOCUMENTS_FACT)
    )


def _marks(journal: Journal) -> list[str]:
    try:
        told = json.loads(journal.fact(_MARKS))
    except ValueError:
        return []
    return [str(mark) for mark in told] if isinstance(told, list) else []


def _texts(text: str) -> list[str]:
    """Versions before 3 of the journal noted bare numbers, which are no evidence."""
    try:
        read = json.loads(text)
    except ValueError:
        return []
    return [each for each in read if isinstance(each, str)] if isinstance(read, list) else []


def _document_mark(document: Document, salt: str) -> str:
    """What tells a document of this account from others, without its name; "" where too little is known of it."""
    key = document.key
    if not key.added or not (document.name or document.size is not None):
        return ""
    parts = json.dumps([salt, key.id, key.added, key.name, document.size, document.sha256])
    return hashlib.sha256(parts.encode("utf-8", "replace")).hexdigest()[:24]


def _is_unique(document_id: str) -> bool:
    """Whether no counter gives such an id: a UUID, a hash, a long random one."""
    return bool(re.fullmatch(r"[0-9A-Za-z_-]{16,}", document_id))


def _marks_of(session: Session, salt: str) -> list[str]:
    told = (
        ("token", session.token.secret),
        ("subject", subject_of(session.token)),
        ("email", session.email.casefold()),
    )
    named = [(kind, value) for kind, value in told if value]
    return [hashlib.sha256(f"{salt}:{kind}:{value}".encode()).hexdigest()[:32] for kind, value in named]


def _salt(journal: Journal) -> str:
    salt = journal.fact(_SALT)
    if not salt:
        salt = os.urandom(16).hex()
        journal.save_fact(_SALT, salt)
    return salt
