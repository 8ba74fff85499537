"""From a sign-in to its outbox: which journal is this person's, and what last time left in it."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.desk.connection import Connection
from desktop_app.domain.credentials import Session
from desktop_app.domain.errors import QueueDamagedError, QueueError, QueueNewerError, ServerError
from desktop_app.domain.upload import Upload
from desktop_app.outbox.accounts import Account, Accounts, known_documents, knows, remember_sign_in
from desktop_app.outbox.journal import Journal, JournalError, UnusableJournal
from desktop_app.outbox.outbox import Outbox
from desktop_app.outbox.ports import UploadSource
from desktop_app.outbox.repository import UploadChanged, UploadRepository
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.outbox.snapshot import NoSnapshot, Snapshot
from desktop_app.tasks import TaskScope

ConfirmOwner = Callable[[int], Awaitable[bool]]
"""Asks the person whether uploads that wait from an earlier sign-in (so many) are theirs."""


@dataclass(frozen=True, slots=True)
class OpenedQueue:
    """A journal for this sign-in and what has to be told about it."""

    journal: Journal
    account: str
    """The journal's own name for who signed in; "" without a usable journal."""
    problems: tuple[QueueError | QueueDamagedError | QueueNewerError, ...]


def now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


async def open_queue(
    folder: Path, session: Session, connection: Connection, claim: ConfirmOwner, known_as: str = ""
) -> OpenedQueue:
    """The journal that belongs to this sign-in. One that cannot be opened keeps nobody from signing in.

    `known_as` is the account's name where the sign-in was kept with it.
    """
    accounts = Accounts(folder, session.profile.address)
    try:
        account = await asyncio.to_thread(accounts.open_account, known_as, now()) if known_as else None
        if account is None:
            account = await _account(accounts, session, connection, claim)
        await asyncio.to_thread(remember_sign_in, account.journal, session)
        unknown = await asyncio.to_thread(account.journal.unknown_uploads)
    except JournalError as error:
        return OpenedQueue(UnusableJournal(str(error)), "", (*_damaged(accounts), QueueError(reason=str(error))))
    newer = (QueueNewerError(count=unknown),) if unknown else ()
    return OpenedQueue(account.journal, account.name, (*_damaged(accounts), *newer))


async def belongs(store: UploadRepository, session: Session, connection: Connection) -> bool:
    """Whether a new sign-in is the same person's, as far as there is evidence. Raises ServerError and JournalError."""
    if await store.with_journal(knows, session):
        return True
    known = await store.with_journal(known_documents)
    listing = await connection.documents.list_all()
    return any(document.id in known for document in listing.documents)


def make_outbox(
    store: UploadRepository,
    connection: Connection,
    scope: TaskScope,
    timing: RetryPolicy,
    folder: Path,
    halted: Callable[[QueueError | None], None],
) -> Outbox:
    """An outbox with real snapshots, threads, clock and chance."""

    def _snapshot(upload: Upload) -> UploadSource:
        return NoSnapshot() if upload.server_path else Snapshot.take(upload.file, upload.identity, folder)

    return Outbox(
        store,
        connection.documents,
        scope,
        timing,
        snapshot=_snapshot,
        blocking=asyncio.to_thread,
        now=now,
        random=random.random,
        halted=halted,
    )


def make_store(journal: Journal, notify: Callable[[UploadChanged], None]) -> UploadRepository:
    """A store over a journal, on worker threads."""
    return UploadRepository(journal, asyncio.to_thread, notify, now)


async def _account(accounts: Accounts, session: Session, connection: Connection, claim: ConfirmOwner) -> Account:
    found = await asyncio.to_thread(accounts.open_known, session, now())
    if found is None and await asyncio.to_thread(lambda: accounts.known):
        waiting = await asyncio.to_thread(accounts.waiting, now())
        found = await _by_documents(accounts, connection)
        for place in waiting if found is None else []:
            if found is None and await claim(place.count):
                found = await asyncio.to_thread(accounts.open_path, place.path, now())
    if found is None:
        found = await asyncio.to_thread(accounts.open_new, now())
    return found


async def _by_documents(accounts: Accounts, connection: Connection) -> Account | None:
    try:
        listing = await connection.documents.list_all()
    except ServerError:
        return None
    ids = [document.id for document in listing.documents]
    return await asyncio.to_thread(accounts.open_by_documents, ids, now())


def _damaged(accounts: Accounts) -> tuple[QueueDamagedError, ...]:
    return tuple(QueueDamagedError(place=each.path.name) for each in accounts.damaged)
