"""What is sent in the place of a document, over several runs of the desk."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.checks.pipeline import inspect
from desktop_app.desk import events
from desktop_app.desk.credential_store import StoredSignIn
from desktop_app.desk.desk import Desk
from desktop_app.desk.intake import NewUpload
from desktop_app.desk.journal_selection import OpenedQueue
from desktop_app.desk.replacing import Replacement, record_of, replacements_of
from desktop_app.desk.rows import RowState
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.domain.credentials import Tokens
from desktop_app.domain.document import Document, DocumentKey, ReviewStatus
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.domain.upload import UploadState
from desktop_app.outbox.journal import Journal, JournalError
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.tasks import TaskScope
from tests.support.documents import nothing_seen
from tests.support.fake_server import FakeServer
from tests.support.sign_in_service import credential_store_over

BILL = Document("3", "bill-SPECIMEN.pdf", 2, "Proof of address", ReviewStatus.REJECTED, reason="Too old.")
TOKEN = AccessToken.parse("SPECIMEN-TOKEN-0123456789")
ADDRESS = ServerAddress.parse("https://my.broker.example")

Until = Callable[..., Coroutine[Any, Any, None]]


class Run:
    """One run of a desk over the same journal as the others."""

    def __init__(self, server: FakeServer, folder: Path) -> None:
        self.replaced: list[events.Replaced] = []
        self.refreshed = 0
        self.scope = TaskScope("desk", lambda error, where: pytest.fail(f"{where}: {error!r}"))
        schedule = RefreshSchedule(in_review=60.0, otherwise=60.0, undo=0.0, queue=RetryPolicy(settle_time=0.1))
        queue = OpenedQueue(Journal.open(folder / "queue.sqlite3"), "a1", ())
        profile = ServerProfile(ADDRESS)
        kept = StoredSignIn(credential_store_over(), ADDRESS, Tokens(TOKEN))
        self.desk = Desk(profile, server.connection(), queue, folder, self.scope, schedule, kept, look=nothing_seen)
        self.desk.subscribe(self._hear)
        self.desk.start()

    def _hear(self, event: events.DeskEvent) -> None:
        if isinstance(event, events.Replaced):
            self.replaced.append(event)
        self.refreshed += isinstance(event, events.Refreshed)

    def row(self, name: str) -> Any:
        return next(row for row in self.desk.rows if row.name == name)


class DeskRuns:
    def __init__(self, until: Until, folder: Path) -> None:
        self.until = until
        self.folder = folder
        self.server = FakeServer(BILL)
        self.runs: list[Run] = []

    async def run(self) -> Run:
        """End the last run and begin another, up to its first list."""
        await self.end()
        run = Run(self.server, self.folder)
        self.runs.append(run)
        await self.until("the queue", run.desk.queue_started.is_set)
        await self.list_again(run)
        return run

    async def list_again(self, run: Run) -> None:
        before = run.refreshed
        run.desk.refresh()
        await self.until("a list", lambda: run.refreshed > before)
        await self.until("what is written down", lambda: "desk/write down what is replaced" not in run.scope.names())

    async def end(self) -> None:
        while self.runs:
            await self.runs.pop().desk.aclose()

    async def send(self, run: Run, name: str, old: str, *, removes_old: bool = False) -> None:
        file = self.folder / name
        file.write_bytes(b"%PDF-1.7\nSPECIMEN " + name.encode() + b"\n%%EOF\n")
        look = await asyncio.to_thread(inspect, file, 1_000_000)
        new = NewUpload(file, look, 2, "Proof of address")
        assert await run.desk.add([new], run.row(old), removes_old=removes_old) == []

    async def refused(self, run: Run) -> None:
        """Wait for the refusal of what was sent; what is sent from then on is taken."""
        await self.until("the refusal", lambda: run.desk.outbox.in_state(UploadState.REFUSED))
        self.server.failures.clear()


@pytest.fixture
async def runs(until: Until, tmp_path: Path) -> AsyncIterator[DeskRuns]:
    runs = DeskRuns(until, tmp_path)
    yield runs
    await runs.end()


NEW = "new-bill-SPECIMEN.pdf"
TOLD = [events.Replaced(BILL, NEW)]


async def test_it_is_told_when_the_new_one_has_arrived(runs: DeskRuns) -> None:
    run = await runs.run()
    await runs.send(run, NEW, BILL.name)
    await runs.until("the event", lambda: run.replaced)
    assert run.replaced == TOLD


async def test_it_is_told_in_the_run_in_which_it_arrives(runs: DeskRuns) -> None:
    gate = runs.server.hold("look")  # before any byte leaves
    first = await runs.run()
    await runs.send(first, NEW, BILL.name)
    second = await runs.run()
    gate.set()
    await runs.until("the event", lambda: second.replaced)
    assert second.replaced == TOLD
    assert first.replaced == []


async def test_what_arrived_is_told_once_at_each_start_until_the_old_one_is_gone(runs: DeskRuns) -> None:
    run = await runs.run()
    await runs.send(run, NEW, BILL.name)
    await runs.until("the event", lambda: run.replaced)
    again = await runs.run()
    await runs.list_again(again)
    assert again.replaced == TOLD
    again.desk.delete([BILL.id])
    await runs.until("the end of it", lambda: BILL not in runs.server.documents)
    await runs.list_again(again)
    runs.server.documents.insert(0, BILL)  # the number is given to another one
    assert (await runs.run()).replaced == []


async def test_who_keeps_both_is_not_told_again(runs: DeskRuns) -> None:
    run = await runs.run()
    await runs.send(run, NEW, BILL.name)
    await runs.until("the event", lambda: run.replaced)
    run.desk.keep_both(BILL)
    await runs.until("what is written down", lambda: "desk/write down what is replaced" not in run.scope.names())
    assert (await runs.run()).replaced == []


async def test_another_document_of_that_number_is_not_the_old_one(runs: DeskRuns) -> None:
    runs.server.documents = [dated("2026-11-01T10:00:00+00:00")]
    run = await runs.run()
    await runs.send(run, NEW, BILL.name)
    await runs.until("the event", lambda: run.replaced)
    runs.server.documents[0] = dated("2026-11-02T10:00:00+00:00")
    assert (await runs.run()).replaced == []


def dated(added: str) -> Document:
    return replace(BILL, added_at=datetime.fromisoformat(added))


async def test_a_file_in_the_place_of_a_refused_replacement_replaces_too(runs: DeskRuns) -> None:
    run = await runs.run()
    runs.server.failures["add"] = RefusedError(host=ADDRESS.host, status=422)
    await runs.send(run, "wrong-SPECIMEN.pdf", BILL.name)
    await runs.refused(run)
    run = await runs.run()
    await runs.send(run, NEW, "wrong-SPECIMEN.pdf")
    run.desk.withdraw([run.row("wrong-SPECIMEN.pdf").upload.key])
    await runs.until("the event", lambda: run.replaced)
    assert run.replaced == TOLD


async def test_a_replacement_that_is_taken_back_is_none(runs: DeskRuns) -> None:
    run = await runs.run()
    runs.server.failures["add"] = RefusedError(host=ADDRESS.host, status=422)
    await runs.send(run, NEW, BILL.name)
    await runs.refused(run)
    run.desk.withdraw([run.row(NEW).upload.key])
    await runs.until("its end", lambda: not run.desk.outbox.uploads)
    await runs.until("what is written down", lambda: "desk/write down what is replaced" not in run.scope.names())
    await runs.end()
    journal = Journal.open(runs.folder / "queue.sqlite3")
    try:
        assert replacements_of(journal.fact("replacements")) == ()
    finally:
        journal.close()


async def test_an_ordinary_upload_replaces_nothing(runs: DeskRuns) -> None:
    run = await runs.run()
    runs.server.failures["add"] = RefusedError(host=ADDRESS.host, status=422)
    file = runs.folder / "a-SPECIMEN.pdf"
    file.write_bytes(b"%PDF-1.7\nSPECIMEN\n%%EOF\n")
    look = await asyncio.to_thread(inspect, file, 1_000_000)
    await run.desk.add([NewUpload(file, look, 2, "Proof of address")])
    await runs.refused(run)
    await runs.send(run, NEW, "a-SPECIMEN.pdf")
    await runs.until("the document", lambda: len(runs.server.documents) == 2)
    await runs.list_again(run)
    assert run.replaced == []


async def test_a_journal_that_cannot_be_written_costs_the_offer_only(
    runs: DeskRuns, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = await runs.run()
    monkeypatch.setattr(Journal, "save_fact", failing)
    await runs.send(run, NEW, BILL.name)
    await runs.until("the event", lambda: run.replaced)
    monkeypatch.undo()
    assert (await runs.run()).replaced == []


def failing(*_args: object) -> None:
    raise JournalError("the disk is full")


async def test_the_old_one_is_replaced_as_soon_as_the_new_one_has_arrived_and_stays_so(runs: DeskRuns) -> None:
    run = await runs.run()
    assert run.row(BILL.name).state is RowState.REJECTED
    await runs.send(run, NEW, BILL.name)
    await runs.until("the mark", lambda: run.row(BILL.name).state is RowState.REPLACED)
    run.desk.keep_both(BILL)
    await runs.until("what is written down", lambda: "desk/write down what is replaced" not in run.scope.names())
    again = await runs.run()
    assert again.row(BILL.name).state is RowState.REPLACED
    assert again.replaced == []


async def test_an_upload_that_has_not_arrived_replaces_nothing_yet(runs: DeskRuns) -> None:
    run = await runs.run()
    runs.server.failures["add"] = RefusedError(host=ADDRESS.host, status=422)
    await runs.send(run, NEW, BILL.name)
    await runs.refused(run)
    assert run.row(BILL.name).state is RowState.REJECTED


@pytest.mark.parametrize("restarts", [False, True])
async def test_the_old_one_is_deleted_when_the_person_wants_that(runs: DeskRuns, restarts: bool) -> None:
    gate = runs.server.hold("look")
    run = await runs.run()
    await runs.send(run, NEW, BILL.name, removes_old=True)
    assert BILL in runs.server.documents, "not before the new one has arrived"
    if restarts:
        run = await runs.run()
    gate.set()
    await runs.until("the end of it", lambda: BILL not in runs.server.documents)
    assert [each.name for each in runs.server.documents] == [NEW]
    assert run.replaced == [], "there is nothing left to ask"


async def test_a_delete_that_is_undone_keeps_both(runs: DeskRuns) -> None:
    run = await runs.run()
    run.desk._deletions.undo_seconds = 60.0  # noqa: SLF001 - so that there is time
    await runs.send(run, NEW, BILL.name, removes_old=True)
    await runs.until("the delete", lambda: run.row(BILL.name).state is RowState.REMOVED)
    assert run.desk.undo_delete(BILL.id)
    assert run.row(BILL.name).state is RowState.REPLACED
    await runs.until("what is written down", lambda: "desk/write down what is replaced" not in run.scope.names())
    again = await runs.run()
    await runs.list_again(again)
    assert BILL in runs.server.documents
    assert again.row(BILL.name).state is RowState.REPLACED


def test_what_is_to_happen_to_the_old_one_comes_back_too() -> None:
    for each in (
        Replacement("u1", DocumentKey("3"), removes_old=True),
        Replacement("u1", DocumentKey("3"), is_kept=True),
    ):
        assert replacements_of(record_of([each])) == (each,)


def test_the_record_has_no_name_and_comes_back() -> None:
    both = (Replacement("u1", DocumentKey("3", "2026-11-01T10:00:00Z")), Replacement("u2", DocumentKey("4\ud800")))
    assert [each.upload for each in replacements_of(record_of(both))] == ["u1", "u2"]
    assert replacements_of(record_of(both[:1])) == both[:1]


@pytest.mark.parametrize("record", ["", "no", "7", "null", "[7]", '[["u1", "3"]]', '{"a": 1}', "[" * 100_000])
def test_a_damaged_record_is_none(record: str) -> None:
    assert replacements_of(record) == ()
