"""From a sign-in to its outbox: which journal is this person's, and what last time left in it."""

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from desktop_app.desk.connection import Connection
from desktop_app.domain.credentials import Session
from desktop_app.domain.errors import QueueDamagedError, QueueError, QueueNewerError, ServerError
from desktop_app.domain.server import ServerAddress
from desktop_app.domain.upload import QueueWait, Upload
from desktop_app.outbox.accounts import Account, Accounts, knows, owns_documents, remember_sign_in
from desktop_app.outbox.journal import Journal, JournalError, UnusableJournal
from desktop_app.outbox.late_arrivals import Tell
from desktop_app.outbox.machine import machine_id
from desktop_app.outbox.outbox import Outbox
from desktop_app.outbox.ports import Clock, UploadSource
from desktop_app.outbox.repository import UploadChanged, UploadRepository
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.outbox.snapshot import KeptCopy, NoSnapshot, Snapshot, no_copy
from desktop_app.storage.file_access import PATIENCE, FileAccess
from desktop_app.tasks import TaskScope

ConfirmOwner = Callable[[Sequence[str]], Awaitable[bool]]
"""Asks the person whether uploads that wait from an earlier sign-in, by their names, are theirs."""


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
    folder: Path, session: Session, connection: Connection, confirm_owner: ConfirmOwner, known_as: str = ""
) -> OpenedQueue:
    """The journal that belongs to this sign-in. One that cannot be opened keeps nobody from signing in.

    `known_as` is the account's name where the sign-in was kept with it.
    """
    accounts = Accounts(folder, session.profile.address)
    try:
        await asyncio.to_thread(accounts.gather, now())
        account = await asyncio.to_thread(accounts.open_account, known_as, now()) if known_as else None
        if account is None:
            account = await _account(accounts, session, connection, confirm_owner)
        await _unite(accounts, account, session, connection, confirm_owner)
        await asyncio.to_thread(remember_sign_in, account.journal, session)
        unknown = await asyncio.to_thread(account.journal.unknown_uploads)
    except JournalError as error:
        return OpenedQueue(UnusableJournal(str(error)), "", (*_damaged(accounts), QueueError(reason=str(error))))
    newer = (QueueNewerError(count=unknown),) if unknown else ()
    return OpenedQueue(account.journal, account.name, (*_damaged(accounts), *newer))


async def count_waiting(folder: Path, address: ServerAddress) -> int:
    """How many uploads wait at a server, whoever added them."""
    return await asyncio.to_thread(Accounts(folder, address).count_waiting)


async def belongs(repository: UploadRepository, session: Session, connection: Connection) -> bool:
    """Whether a new sign-in is the same person's, as far as there is evidence. Raises ServerError and JournalError."""
    if await repository.with_journal(knows, session):
        return True
    listing = await connection.documents.list_all()
    return bool(await repository.with_journal(owns_documents, listing.documents))


def make_outbox(
    repository: UploadRepository,
    connection: Connection,
    scope: TaskScope,
    policy: RetryPolicy,
    folder: Path,
    halted: Callable[[QueueError | None], None],
    clock: Clock,
    machine: str | None = None,
    *,
    waiting: Callable[[QueueWait], None] = lambda _wait: None,
    arrived_late: Tell = lambda _upload, _document: None,
    kept: KeptCopy = no_copy,
    patience: float = PATIENCE,
) -> Outbox:
    """An outbox with real snapshots, threads, clock and chance. Blocks for a moment: it asks for the system's name."""

    files = FileAccess(patience)

    async def _snapshot(upload: Upload, stalled: Callable[[], object]) -> UploadSource:
        if upload.server_path:
            return NoSnapshot()
        return await files.run(
            upload.file,
            lambda attempt: Snapshot.take(upload.file, upload.identity, folder, attempt.open, kept),
            discard=Snapshot.close,
            stalled=stalled,
        )

    return Outbox(
        repository,
        connection.documents,
        scope,
        policy,
        snapshot=_snapshot,
        blocking=asyncio.to_thread,
        now=clock,
        random=random.random,
        halted=halted,
        waiting=waiting,
        arrived_late=arrived_late,
        machine=machine_id() if machine is None else machine,
    )


def make_repository(journal: Journal, notify: Callable[[UploadChanged], None], clock: Clock) -> UploadRepository:
    """A repository over a journal, on worker threads."""
    return UploadRepository(journal, asyncio.to_thread, notify, clock)


async def _account(
    accounts: Accounts, session: Session, connection: Connection, confirm_owner: ConfirmOwner
) -> Account:
    found = await asyncio.to_thread(accounts.open_known, session, now())
    if found is None and await asyncio.to_thread(lambda: accounts.known):
        waiting = await asyncio.to_thread(accounts.waiting, now())
        found = await _by_documents(accounts, connection)
        for journal in waiting if found is None else []:
            if found is None and await confirm_owner(journal.names):
                found = await asyncio.to_thread(accounts.open_path, journal.path, now())
    if found is None:
        found = await asyncio.to_thread(accounts.open_new, now())
    return found


async def _by_documents(accounts: Accounts, connection: Connection) -> Account | None:
    try:
        listing = await connection.documents.list_all()
    except ServerError:
        return None
    return await asyncio.to_thread(accounts.open_by_documents, listing.documents, now())


async def _unite(
    accounts: Accounts, account: Account, session: Session, connection: Connection, confirm_owner: ConfirmOwner
) -> None:
    """One queue for one person, where an earlier version made two. Raises JournalError."""
    try:
        await asyncio.to_thread(accounts.unite, account, lambda _, journal: knows(journal, session), now())
        if await asyncio.to_thread(accounts.apart, account, now()):
            with contextlib.suppress(ServerError):
                shown = (await connection.documents.list_all()).documents
                await asyncio.to_thread(
                    accounts.unite, account, lambda _, journal: owns_documents(journal, shown), now()
                )
        for other in await asyncio.to_thread(accounts.apart, account, now()):
            if await confirm_owner(other.names):
                await asyncio.to_thread(accounts.unite, account, partial(_is_at, other.path), now())
    except BaseException:
        account.journal.close()
        raise


def _is_at(place: Path, path: Path, _journal: Journal) -> bool:
    return path == place


def _damaged(accounts: Accounts) -> tuple[QueueDamagedError, ...]:
    return tuple(QueueDamagedError(place=each.path.name) for each in accounts.damaged)
