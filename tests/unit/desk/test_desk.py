"""The desk: what it tells its listeners, and what it makes of late, lost and refused answers."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from desktop_app.api.documents import DocumentList
from desktop_app.checks.file_look import look_at
from desktop_app.desk import events
from desktop_app.desk.connection import Connection
from desktop_app.desk.desk import Addition, Desk, Pace
from desktop_app.desk.rows import RowState
from desktop_app.domain.document import Document, DocumentType, ReviewStatus
from desktop_app.domain.errors import (
    DossierError,
    NotAcceptedError,
    NotAllowedError,
    NotThereError,
    ServerTroubleError,
    SignInEndedError,
    UnreachableError,
)
from desktop_app.domain.session import ServerAddress, ServerProfile
from desktop_app.domain.upload import Progress, Upload, UploadState
from desktop_app.outbox.sender import OpenFile
from desktop_app.tasks import TaskScope

T = TypeVar("T")
Until = Callable[..., "asyncio.Future[None]"]
ADDRESS = ServerAddress.parse("https://my.broker.example")
ENDED = SignInEndedError(host=ADDRESS.host, status=401)
PENDING = Document(1, name="a-SPECIMEN.pdf", status=ReviewStatus.IN_REVIEW, type_id=1, type_caption="Passport")
APPROVED = Document(1, name="a-SPECIMEN.pdf", status=ReviewStatus.APPROVED, type_id=1, type_caption="Passport")


class Server:
    """Documents whose answers a test can hold back, replace and refuse."""

    def __init__(self, *documents: Document) -> None:
        self.held = list(documents)
        self.kinds: tuple[DocumentType, ...] = ()
        self.failures: dict[str, DossierError] = {}
        self.gates: dict[str, asyncio.Event] = {}
        self.calls: list[str] = []
        self.sent: list[tuple[Upload, bytes]] = []
        self.answers_with_object = True
        self.complete = True
        self.closed = 0

    def connection(self) -> Connection:
        return Connection(self, self.aclose)

    async def aclose(self) -> None:
        self.closed += 1

    def hold(self, what: str) -> asyncio.Event:
        """Calls of this kind, from the next one on, wait for the event."""
        gate = self.gates[what] = asyncio.Event()
        return gate

    async def _called(self, what: str) -> None:
        self.calls.append(what)
        kind = what.partition(" ")[0]
        failure, gate = self.failures.get(kind), self.gates.get(kind)
        if gate is not None:
            await gate.wait()
        if failure is not None:
            raise failure

    async def list_all(self) -> DocumentList:
        documents = tuple(self.held)
        await self._called("list")
        return DocumentList(documents, self.complete)

    async def details(self, document_id: int) -> Document:
        await self._called(f"details {document_id}")
        return next(each for each in self.held if each.id == document_id)

    async def add(self, upload: Upload, source: OpenFile, progress: Progress) -> Document | None:
        content = source.read(source.size)
        progress.sent = progress.total
        await self._called("add")
        self.sent.append((upload, content))
        document = Document(100 + len(self.sent), name=upload.name, status=ReviewStatus.IN_REVIEW)
        self.held.append(document)
        return document if self.answers_with_object else None

    async def delete(self, document_id: int) -> None:
        await self._called(f"delete {document_id}")
        self.held = [each for each in self.held if each.id != document_id]

    async def types(self) -> tuple[DocumentType, ...]:
        await self._called("types")
        return self.kinds


class Bench:
    def __init__(self, server: Server, pace: Pace, profile: ServerProfile) -> None:
        self.server = server
        self.errors: list[tuple[BaseException, str]] = []
        self.events: list[events.DeskEvent] = []
        scope = TaskScope("desk", lambda error, where: self.errors.append((error, where)))
        self.desk = Desk(profile, server.connection(), scope, pace)
        self.desk.subscribe(self.events.append)

    def all(self, kind: type[T]) -> list[T]:
        return [event for event in self.events if isinstance(event, kind)]

    def names(self) -> list[str]:
        return [type(event).__name__ for event in self.events if not isinstance(event, events.RowsChanged)]

    def states(self) -> dict[str, RowState]:
        return {row.key.split()[0] + " " + row.name: row.state for row in self.desk.rows}

    def upload_key(self) -> str:
        (key,) = (row.upload.key for row in self.desk.rows if row.upload is not None)
        return key


Sit = Callable[..., Bench]


@pytest.fixture
async def sit() -> AsyncIterator[Sit]:
    benches: list[Bench] = []

    def begin(server: Server, *, undo: float = 60.0, profile: ServerProfile | None = None, **pace: float) -> Bench:
        bench = Bench(
            server, Pace(undo=undo, **{"in_review": 60.0, "otherwise": 60.0, **pace}), profile or ServerProfile(ADDRESS)
        )
        benches.append(bench)
        return bench

    yield begin
    for bench in benches:
        await bench.desk.aclose()
        assert not bench.errors


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(b"\xff\xd8\xff SPECIMEN")
    return path


def addition(file: Path) -> Addition:
    return Addition(file, look_at(file, 1_000_000), 1, "Passport")


# --- seeing ---


async def test_starting_asks_for_list_and_types_and_tells(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    server.kinds = (DocumentType(9, "Tax letter"),)
    bench = sit(server)
    bench.desk.start()
    await until("the list", lambda: bench.all(events.Refreshed))
    await until("the types", lambda: bench.desk.types[0].id == 9)

    assert sorted(server.calls) == ["list", "types"]
    assert bench.names() == ["RefreshStarted", "Refreshed"]
    assert bench.all(events.Refreshed)[0].complete
    assert bench.all(events.Refreshed)[0].at.utcoffset() is not None
    assert [row.name for row in bench.all(events.RowsChanged)[-1].rows] == ["a-SPECIMEN.pdf"]


async def test_it_asks_more_often_while_something_is_in_review(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server, in_review=0.01, otherwise=60.0)
    bench.desk.start()
    await until("three lists", lambda: server.calls.count("list") >= 3)
    server.held = [APPROVED]
    await until("the review", lambda: bench.all(events.Reviewed))
    calls = server.calls.count("list")
    await asyncio.sleep(0.08)

    assert server.calls.count("list") == calls
    assert bench.all(events.Reviewed) == [events.Reviewed(APPROVED, ReviewStatus.IN_REVIEW)]


async def test_a_list_that_is_not_complete_is_told_and_removes_nothing(sit: Sit, until: Until) -> None:
    server = Server(PENDING, Document(2, name="b-SPECIMEN.pdf"))
    bench = sit(server)
    bench.desk.refresh()
    await until("the first list", lambda: len(bench.desk.rows) == 2)
    server.held, server.complete = [PENDING], False
    bench.desk.refresh()
    await until("the second list", lambda: len(bench.all(events.Refreshed)) == 2)

    assert not bench.all(events.Refreshed)[-1].complete
    assert len(bench.desk.rows) == 2


async def test_a_list_that_fails_leaves_what_is_known(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server)
    bench.desk.refresh()
    await until("the list", lambda: bench.desk.rows)
    error = UnreachableError(host=ADDRESS.host)
    server.failures["list"] = error
    bench.desk.refresh()
    await until("the failure", lambda: bench.all(events.RefreshFailed))

    assert bench.all(events.RefreshFailed) == [events.RefreshFailed(error)]
    assert len(bench.desk.rows) == 1
    assert not bench.all(events.SignInEnded)


async def test_a_stale_answer_is_dropped(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server)
    late = server.hold("list")
    bench.desk.refresh()
    await until("the first question", lambda: server.calls == ["list"])
    server.gates.clear()
    server.held = [APPROVED, Document(2)]
    bench.desk.refresh()
    await until("the second answer", lambda: bench.all(events.Refreshed))
    late.set()
    await asyncio.sleep(0.02)

    assert len(bench.all(events.Refreshed)) == 1
    assert sorted(row.document.id for row in bench.desk.rows if row.document) == [1, 2]
    assert not bench.all(events.Reviewed)


async def test_a_stale_failure_is_dropped(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server)
    late = server.hold("list")
    server.failures["list"] = ENDED
    bench.desk.refresh()
    await until("the first question", lambda: server.calls == ["list"])
    server.gates.clear()
    server.failures.clear()
    bench.desk.refresh()
    await until("the second answer", lambda: bench.all(events.Refreshed))
    late.set()
    await asyncio.sleep(0.02)

    assert bench.names() == ["RefreshStarted", "RefreshStarted", "Refreshed"]


async def test_types_are_the_profile_s_else_the_server_s_and_those_learned_from_the_list(
    sit: Sit, until: Until
) -> None:
    kind, told, other = (
        DocumentType(1, "Own passport"),
        DocumentType(8, "Told"),
        Document(5, type_id=6, type_caption="Learned"),
    )
    for profile_types, first in (
        ((kind,), [(1, "Own passport"), (6, "Learned")]),
        ((), [(8, "Told"), (1, "Passport"), (6, "Learned")]),
    ):
        server = Server(PENDING, other, Document(7, type_id=66))
        server.kinds = (told,)
        bench = sit(server, profile=ServerProfile(ADDRESS, document_types=profile_types))
        bench.desk.start()
        await until("the answers", lambda bench=bench, first=first: len(bench.desk.types) == len(first))
        assert [(each.id, each.caption) for each in bench.desk.types] == first


async def test_types_that_cannot_be_had_are_no_failure_to_tell(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    server.failures["types"] = ServerTroubleError(host=ADDRESS.host, status=500)
    bench = sit(server)
    bench.desk.start()
    await until("both answers", lambda: bench.all(events.Refreshed) and "types" in server.calls)

    assert [(kind.id, kind.caption) for kind in bench.desk.types] == [(1, "Passport")]
    assert bench.names() == ["RefreshStarted", "Refreshed"]


async def test_details_come_into_the_row(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server)
    bench.desk.refresh()
    await until("the list", lambda: bench.desk.rows)
    server.held = [Document(1, name="a-SPECIMEN.pdf", reason="Too old")]
    bench.desk.load_details(1)
    await until("the details", lambda: bench.desk.rows[0].document and bench.desk.rows[0].document.reason == "Too old")


async def test_details_of_what_was_deleted_meanwhile_do_not_bring_it_back(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server, undo=0.0)
    bench.desk.refresh()
    await until("the list", lambda: bench.desk.rows)
    late = server.hold("details")
    bench.desk.load_details(1)
    await until("the question", lambda: "details 1" in server.calls)
    bench.desk.delete([1])
    await until("the delete", lambda: bench.all(events.Deleted))
    server.held = [PENDING]
    late.set()
    await asyncio.sleep(0.02)

    assert bench.desk.rows == ()


async def test_details_of_what_is_gone_ask_for_the_list(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server)
    bench.desk.refresh()
    await until("the list", lambda: bench.desk.rows)
    server.held = []
    server.failures["details"] = NotThereError(host=ADDRESS.host, status=404)
    bench.desk.load_details(1)
    await until("the new list", lambda: bench.desk.rows == ())


async def test_details_that_fail_leave_what_is_known(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server)
    bench.desk.refresh()
    await until("the list", lambda: bench.desk.rows)
    server.failures["details"] = UnreachableError(host=ADDRESS.host)
    bench.desk.load_details(1)
    await until("the question", lambda: "details 1" in server.calls)
    await asyncio.sleep(0.01)

    assert len(bench.desk.rows) == 1
    assert bench.names() == ["RefreshStarted", "Refreshed"]


async def test_the_end_of_the_sign_in_is_told_once_until_it_works_again(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    server.failures["list"] = ENDED
    bench = sit(server)
    for count in (1, 2):
        bench.desk.refresh()
        await until("the failure", lambda count=count: len(bench.all(events.RefreshFailed)) == count)
    assert bench.all(events.SignInEnded) == [events.SignInEnded(ENDED)]

    server.failures.clear()
    bench.desk.refresh()
    await until("the list", lambda: bench.all(events.Refreshed))
    server.failures["list"] = ENDED
    bench.desk.refresh()
    await until("the next end", lambda: len(bench.all(events.SignInEnded)) == 2)


async def test_who_unsubscribes_hears_nothing_more(sit: Sit, until: Until) -> None:
    bench = sit(Server(PENDING))
    heard: list[events.DeskEvent] = []
    leave = bench.desk.subscribe(heard.append)
    leave()
    leave()
    bench.desk.refresh()
    await until("the list", lambda: bench.all(events.Refreshed))

    assert heard == []


# --- adding ---


async def test_an_upload_becomes_a_document(sit: Sit, until: Until, file: Path) -> None:
    server = Server()
    bench = sit(server)
    looks = await bench.desk.look([file])
    bench.desk.add([Addition(file, looks[0], 3, "Bank statement")])
    assert [upload.name for upload in bench.desk.under_way] == [file.name]
    await until("the upload", lambda: bench.all(events.Refreshed))

    ((upload, content),) = server.sent
    assert content == b"\xff\xd8\xff SPECIMEN"
    assert (upload.name, upload.type_id, upload.mime, upload.size) == (file.name, 3, "image/jpeg", len(content))
    assert bench.all(events.Stored) == [events.Stored(file.name)]
    assert bench.states() == {f"document {file.name}": RowState.IN_REVIEW}
    assert bench.desk.rows[0].local_file == file
    assert bench.desk.under_way == ()
    states = [row.state for event in bench.all(events.RowsChanged) for row in event.rows]
    assert states[0] is RowState.WAITING
    assert RowState.SENDING in states


async def test_an_answer_without_an_object_lists_again(sit: Sit, until: Until, file: Path) -> None:
    server = Server()
    server.answers_with_object = False
    bench = sit(server)
    bench.desk.add([addition(file)])
    await until("the list", lambda: bench.all(events.Refreshed))

    assert server.calls == ["add", "list"]
    assert bench.states() == {f"document {file.name}": RowState.IN_REVIEW}


async def test_what_a_look_blocks_is_not_sent(sit: Sit, tmp_path: Path) -> None:
    server = Server()
    bench = sit(server)
    (look,) = await bench.desk.look([tmp_path / "gone.pdf"])
    bench.desk.add([Addition(tmp_path / "gone.pdf", look, 1, "Passport")])
    await asyncio.sleep(0.01)

    assert server.calls == []
    assert bench.desk.rows == ()


async def test_the_limit_of_a_look_is_the_profile_s(sit: Sit, file: Path) -> None:
    bench = sit(Server(), profile=ServerProfile(ADDRESS, max_bytes=3))

    assert [look.blocked is None for look in await bench.desk.look([file])] == [False]


async def test_a_refused_upload_can_be_sent_again(sit: Sit, until: Until, file: Path) -> None:
    server = Server()
    refusal = NotAcceptedError(host=ADDRESS.host, status=422, server_text="too blurred")
    server.failures["add"] = refusal
    bench = sit(server)
    bench.desk.add([addition(file)])
    await until("the refusal", lambda: bench.states() == {f"upload {file.name}": RowState.REFUSED})
    upload = bench.desk.rows[0].upload
    assert upload is not None
    assert upload.error is refusal
    assert "list" not in server.calls

    server.failures.clear()
    bench.desk.retry(upload.key)
    await until("the document", lambda: bench.states() == {f"document {file.name}": RowState.IN_REVIEW})
    assert server.sent[0][0].key == upload.key, "the same idempotency key"


async def test_an_uncertain_upload_looks_at_the_list(sit: Sit, until: Until, file: Path) -> None:
    server = Server()
    server.failures["add"] = ServerTroubleError(host=ADDRESS.host, status=502)
    bench = sit(server)
    bench.desk.add([addition(file)])
    await until("the list", lambda: bench.all(events.Refreshed))

    assert bench.states() == {f"upload {file.name}": RowState.UNCLEAR}


async def test_a_cancelled_upload_is_gone(sit: Sit, until: Until, file: Path) -> None:
    server = Server()
    server.failures["add"] = UnreachableError(host=ADDRESS.host)
    bench = sit(server)
    bench.desk.add([addition(file)])
    await until("the hold", lambda: bench.states() == {f"upload {file.name}": RowState.HELD})
    assert bench.desk.progress(bench.upload_key()) is not None
    bench.desk.cancel(bench.upload_key())

    assert bench.desk.rows == ()


async def test_a_renewed_sign_in_sends_what_waited_for_it_and_nothing_else(
    sit: Sit, until: Until, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}-SPECIMEN.pdf" for number in range(3)]
    for path in files:
        path.write_bytes(b"SPECIMEN")
    old, new = Server(), Server()
    bench = sit(old)
    old.failures["add"] = ENDED
    bench.desk.add([addition(path) for path in files[:2]])
    await until("the holds", lambda: list(bench.states().values()) == [RowState.HELD] * 2)
    old.failures["add"] = UnreachableError(host=ADDRESS.host)
    bench.desk.add([addition(files[2])])
    await until("the other hold", lambda: list(bench.states().values()) == [RowState.HELD] * 3)
    assert len(bench.all(events.SignInEnded)) == 1

    await bench.desk.renew(new.connection())
    await until("the uploads", lambda: len(new.sent) == 2)
    await until("the old connection's end", lambda: old.closed == 1)

    assert sorted(upload.name for upload, _ in new.sent) == ["0-SPECIMEN.pdf", "1-SPECIMEN.pdf"]
    assert bench.states()["upload 2-SPECIMEN.pdf"] is RowState.HELD
    assert "list" in new.calls
    assert new.closed == 0
    new.failures["list"] = ENDED
    bench.desk.refresh()
    await until("the next end", lambda: len(bench.all(events.SignInEnded)) == 2)


async def test_an_upload_on_its_way_is_not_cut_by_a_renewed_sign_in(sit: Sit, until: Until, file: Path) -> None:
    old, new = Server(), Server()
    gate = old.hold("add")
    bench = sit(old)
    bench.desk.add([addition(file)])
    await until("the sending", lambda: "add" in old.calls)
    await bench.desk.renew(new.connection())
    await until("the list", lambda: "list" in new.calls)
    await asyncio.sleep(0.02)
    assert old.closed == 0, "its connection carries an upload"

    gate.set()
    await until("the end of the old connection", lambda: old.closed == 1)
    assert bench.all(events.Stored) == [events.Stored(file.name)]


# --- deleting ---


async def test_a_delete_that_is_not_undone_leaves(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server, undo=0.02)
    bench.desk.refresh()
    await until("the list", lambda: bench.desk.rows)
    bench.desk.delete([1, 1, 99])
    assert bench.all(events.DeleteScheduled) == [events.DeleteScheduled(PENDING, 0.02)]
    assert bench.desk.rows[0].state is RowState.REMOVED
    await until("the delete", lambda: bench.all(events.Deleted))
    await until("the table", lambda: bench.desk.rows == ())

    assert server.calls.count("delete 1") == 1
    assert bench.all(events.Deleted) == [events.Deleted(PENDING)]
    assert not bench.desk.undo_delete(1)


async def test_an_undone_delete_sends_nothing(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server)
    bench.desk.refresh()
    await until("the list", lambda: bench.desk.rows)
    bench.desk.delete([1])
    assert bench.desk.undo_delete(1)
    assert not bench.desk.undo_delete(1)
    assert not bench.desk.undo_delete(99)
    await bench.desk.finish_deletes()

    assert bench.all(events.DeleteUndone) == [events.DeleteUndone(PENDING)]
    assert bench.desk.rows[0].state is RowState.IN_REVIEW
    assert "delete 1" not in server.calls


async def test_leaving_carries_out_what_was_confirmed(sit: Sit, until: Until) -> None:
    server = Server(PENDING, Document(2))
    bench = sit(server)
    bench.desk.refresh()
    await until("the list", lambda: bench.desk.rows)
    bench.desk.delete([1, 2])
    await bench.desk.finish_deletes()

    assert server.held == []
    assert len(bench.all(events.Deleted)) == 2


async def test_a_refused_delete_brings_the_row_back(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    refusal = NotAllowedError(host=ADDRESS.host, status=403)
    server.failures["delete"] = refusal
    bench = sit(server)
    bench.desk.refresh()
    await until("the list", lambda: bench.desk.rows)
    bench.desk.delete([1])
    await bench.desk.finish_deletes()

    assert bench.all(events.DeleteFailed) == [events.DeleteFailed(PENDING, refusal)]
    assert bench.all(events.RowsChanged)[-1].rows[0].state is RowState.IN_REVIEW


async def test_what_somebody_else_deleted_meanwhile_needs_no_request(sit: Sit, until: Until) -> None:
    server = Server(PENDING)
    bench = sit(server)
    bench.desk.refresh()
    await until("the list", lambda: bench.desk.rows)
    bench.desk.delete([1])
    server.held = []
    bench.desk.refresh()
    await until("the empty list", lambda: bench.desk.rows == ())
    await bench.desk.finish_deletes()

    assert "delete 1" not in server.calls
    assert not bench.all(events.DeleteFailed)


# --- leaving ---


@pytest.mark.parametrize("number", [1, 6])
async def test_leaving_in_the_middle_of_everything_is_quiet(
    sit: Sit, until: Until, tmp_path: Path, number: int
) -> None:
    """Uploads on their way and in the queue, a list, details and deletes: nothing is reported, nothing goes on."""
    server = Server(PENDING)
    bench = sit(server)
    bench.desk.start()
    await until("the list", lambda: bench.desk.rows)
    for what in ("add", "list", "details"):
        server.hold(what)
    for each in range(number):
        (tmp_path / f"{each}-SPECIMEN.pdf").write_bytes(b"SPECIMEN")
    bench.desk.add([addition(tmp_path / f"{each}-SPECIMEN.pdf") for each in range(number)])
    bench.desk.refresh()
    bench.desk.load_details(1)
    bench.desk.delete([1])
    await until("the uploads", lambda: server.calls.count("add") == min(3, number))
    told = len(bench.events)
    await bench.desk.aclose()
    await asyncio.sleep(0.01)

    assert bench.errors == []
    assert len(bench.events) == told
    assert server.calls.count("add") == min(3, number)
    assert "delete 1" not in server.calls
    assert server.closed == 1


async def test_leaving_closes_the_old_connection_too(sit: Sit, until: Until, file: Path) -> None:
    old, new = Server(), Server()
    old.hold("add")
    bench = sit(old)
    bench.desk.add([addition(file)])
    await until("the sending", lambda: "add" in old.calls)
    await bench.desk.renew(new.connection())
    await bench.desk.aclose()

    assert old.closed >= 1
    assert new.closed == 1


def test_the_states_of_uploads_are_all_known_to_the_rows() -> None:
    assert set(UploadState) - {UploadState.STORED, UploadState.CANCELLED} == {
        UploadState.QUEUED, UploadState.SENDING, UploadState.HELD, UploadState.REFUSED, UploadState.UNCERTAIN,
    }  # fmt: skip
