"""The desk: the events it publishes, and how it handles late, lost and refused answers."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from desktop_app.checks.pipeline import inspect
from desktop_app.desk import events
from desktop_app.desk.credential_store import StoredSignIn
from desktop_app.desk.desk import Desk
from desktop_app.desk.document_list import SLICE
from desktop_app.desk.intake import NewUpload, upload_of
from desktop_app.desk.journal_selection import OpenedQueue
from desktop_app.desk.rows import RowState
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.document import Document, DocumentType, ReviewStatus
from desktop_app.domain.errors import (
    NoAnswerInTimeError,
    NotAcceptedError,
    NotAllowedError,
    NotThereError,
    QueueError,
    ServerTroubleError,
    SignInEndedError,
    TooManyRequestsError,
    UnreachableError,
)
from desktop_app.domain.findings import Severity
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.domain.upload import Upload, UploadState, Wait
from desktop_app.outbox.journal import Journal, JournalError, UnusableJournal
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.storage.document_file import DocumentFile
from desktop_app.tasks import TaskScope
from tests.support.documents import nothing_seen
from tests.support.fake_server import FakeServer
from tests.support.sign_in_service import credential_store_over

T = TypeVar("T")
TOKEN = AccessToken.parse("another-SPECIMEN")
QUICK = RetryPolicy(settle_time=0.05, base_delay=0.01, max_delay=0.02, offline_delay=0.05)
SHORT = RetryPolicy(settle_time=0.05, base_delay=0.01, max_delay=0.02, offline_delay=0.05, least_busy_delay=0.2)
"""The shortest wait that a server is given is a fifth of a second."""
Until = Callable[..., "asyncio.Future[None]"]
ADDRESS = ServerAddress.parse("https://my.broker.example")
ENDED = SignInEndedError(host=ADDRESS.host, status=401)
PENDING = Document("1", name="a-SPECIMEN.pdf", status=ReviewStatus.IN_REVIEW, type_id=1, type_caption="Passport")
APPROVED = Document("1", name="a-SPECIMEN.pdf", status=ReviewStatus.APPROVED, type_id=1, type_caption="Passport")


def keeping_of(token: AccessToken) -> StoredSignIn:
    return StoredSignIn(credential_store_over(), ADDRESS, Tokens(token))


QUIET = (events.RowsChanged, events.TypesChanged)
"""Events that the table and the add dialog take without a word to the person."""


class DeskHarness:
    def __init__(
        self, server: FakeServer, schedule: RefreshSchedule, profile: ServerProfile, journal: Journal, folder: Path
    ) -> None:
        self.server = server
        self.errors: list[tuple[BaseException, str]] = []
        self.events: list[events.DeskEvent] = []
        self.scope = TaskScope("desk", lambda error, where: self.errors.append((error, where)))
        self.desk = Desk(
            profile,
            server.connection(),
            OpenedQueue(journal, "a1", ()),
            folder,
            self.scope,
            schedule,
            keeping_of(TOKEN),
            look=nothing_seen,
        )
        self.desk.subscribe(self.events.append)

    def halted_and_refreshed(self) -> bool:
        return bool(self.all(events.QueueHalted)) and bool(self.all(events.Refreshed))

    def all(self, kind: type[T]) -> list[T]:
        return [event for event in self.events if isinstance(event, kind)]

    def names(self) -> list[str]:
        return [type(event).__name__ for event in self.events if not isinstance(event, QUIET)]

    def states(self) -> dict[str, RowState]:
        return {("upload " if row.upload else "document ") + row.name: row.state for row in self.desk.rows}

    async def begin(self, until: Until) -> None:
        """Start, and wait until that has brought what it brings by itself."""
        self.desk.start()
        await until("the start", lambda: self.all(events.Refreshed) and "types" in self.server.calls)
        await until("the queue", lambda: "desk/start the queue" not in self.scope.names())
        self.server.calls.clear()
        self.events.clear()

    def upload_key(self) -> str:
        (key,) = (row.upload.key for row in self.desk.rows if row.upload is not None)
        return key


Sit = Callable[..., DeskHarness]
AtEnd = Callable[[Callable[[], Awaitable[None]]], None]


@pytest.fixture
def sit(tmp_path: Path, at_end: AtEnd) -> Sit:
    harnesses: list[DeskHarness] = []

    def begin(
        server: FakeServer,
        *,
        profile: ServerProfile | None = None,
        journal: Journal | None = None,
        undo: float = 60.0,
        in_review: float = 60.0,
        otherwise: float = 60.0,
        queue: RetryPolicy = QUICK,
    ) -> DeskHarness:
        schedule = RefreshSchedule(in_review=in_review, otherwise=otherwise, undo=undo, queue=queue)
        journal = journal or Journal.open(tmp_path / f"queue-{len(harnesses)}.sqlite3")
        harness = DeskHarness(server, schedule, profile or ServerProfile(ADDRESS), journal, tmp_path)
        harnesses.append(harness)
        return harness

    async def leave() -> None:
        for harness in harnesses:
            await harness.desk.aclose()
            assert not harness.errors

    at_end(leave)
    return begin


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(b"\xff\xd8\xff SPECIMEN")
    return path


def new_upload(file: Path) -> NewUpload:
    return NewUpload(file, inspect(file, 1_000_000), 1, "Passport")


# --- seeing ---


async def test_starting_asks_for_list_and_types_and_tells(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    server.told_types = (DocumentType(9, "Tax letter"),)
    harness = sit(server)
    harness.desk.start()
    await until("the list", lambda: harness.all(events.Refreshed))
    await until("the types", lambda: harness.desk.types[0].id == 9)

    assert sorted(server.calls) == ["list", "types"]
    assert harness.names() == ["RefreshStarted", "Refreshed"]
    assert harness.all(events.Refreshed)[0].complete
    assert harness.all(events.Refreshed)[0].at.utcoffset() is not None
    assert [row.name for row in harness.all(events.RowsChanged)[-1].rows] == ["a-SPECIMEN.pdf"]


async def test_it_asks_more_often_while_something_is_in_review(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server, in_review=0.01, otherwise=60.0)
    harness.desk.start()
    await until("three lists", lambda: server.calls.count("list") >= 3)
    server.documents = [APPROVED]
    await until("the review", lambda: harness.all(events.Reviewed))
    calls = server.calls.count("list")
    await asyncio.sleep(0.08)

    assert server.calls.count("list") == calls
    assert harness.all(events.Reviewed) == [events.Reviewed(APPROVED, ReviewStatus.IN_REVIEW)]


async def test_a_list_that_is_not_complete_is_told_and_removes_nothing(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING, Document("2", name="b-SPECIMEN.pdf"))
    harness = sit(server)
    harness.desk.refresh()
    await until("the first list", lambda: len(harness.desk.rows) == 2)
    server.documents, server.complete = [PENDING], False
    harness.desk.refresh()
    await until("the second list", lambda: len(harness.all(events.Refreshed)) == 2)

    assert not harness.all(events.Refreshed)[-1].complete
    assert len(harness.desk.rows) == 2


async def test_a_list_that_fails_leaves_what_is_known(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server)
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    error = UnreachableError(host=ADDRESS.host)
    server.failures["list"] = error
    harness.desk.refresh()
    await until("the failure", lambda: harness.all(events.RefreshFailed))

    assert harness.all(events.RefreshFailed) == [events.RefreshFailed(error)]
    assert len(harness.desk.rows) == 1
    assert not harness.all(events.SignInEnded)


async def test_wishes_during_a_request_lead_to_one_more_after_it(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server)
    late = server.hold("list")
    for _ in range(50):
        harness.desk.refresh()
    await until("the question", lambda: server.calls == ["list"])
    for _ in range(50):
        harness.desk.refresh()
    await asyncio.sleep(0.02)
    assert server.calls == ["list"]
    late.set()
    await until("the second answer", lambda: len(harness.all(events.Refreshed)) == 2)
    await asyncio.sleep(0.02)
    assert server.calls == ["list", "list"]


async def test_the_answer_to_an_old_sign_in_is_dropped(sit: Sit, until: Until) -> None:
    server, new = FakeServer(PENDING), FakeServer(APPROVED, Document("2"))
    harness = sit(server)
    await harness.begin(until)
    late = server.hold("list")
    server.failures["list"] = ENDED
    harness.desk.refresh()
    await until("the first question", lambda: server.calls == ["list"])
    await harness.desk.renew(Session(harness.desk.profile, Tokens(TOKEN)), new.connection(), keeping_of(TOKEN))
    await until("the second answer", lambda: harness.all(events.Refreshed))
    late.set()
    await asyncio.sleep(0.02)

    assert not harness.all(events.RefreshFailed)
    assert not harness.all(events.SignInEnded)
    harness.desk.refresh()
    await until("the third answer", lambda: len(harness.all(events.Refreshed)) == 2)


# --- a server that asks to wait ---


async def test_a_busy_server_is_asked_again_by_itself_when_its_wait_is_over(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server, queue=SHORT)
    busy = TooManyRequestsError(host=ADDRESS.host, status=429, retry_after=0.0)
    server.failures["list"] = busy
    harness.desk.refresh()
    await until("the failure", lambda: harness.all(events.RefreshFailed))
    server.failures.clear()
    for _ in range(20):
        harness.desk.refresh()
    assert server.calls == ["list"]
    await until("the list", lambda: harness.all(events.Refreshed))

    assert server.calls == ["list", "list"]
    assert harness.all(events.RefreshFailed) == [events.RefreshFailed(busy)]
    waits = [event.seconds for event in harness.all(events.RefreshDelayed)]
    assert len(waits) >= 21
    assert 0 < waits[-1] <= waits[0] <= SHORT.least_busy_delay


async def test_the_wait_holds_the_queue_and_the_details_too(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer(PENDING)
    harness = sit(server)
    await harness.begin(until)
    server.failures["list"] = TooManyRequestsError(host=ADDRESS.host, status=503, retry_after=30.0)
    harness.desk.refresh()
    await until("the failure", lambda: harness.all(events.RefreshFailed))
    await harness.desk.add([new_upload(file)])
    harness.desk.load_details("1")
    await asyncio.sleep(0.05)

    assert server.calls == ["list"]
    (upload,) = harness.desk.outbox.uploads
    assert upload.wait is Wait.RETRY
    assert upload.wait_until is not None
    assert 25 < (upload.wait_until - harness.desk.clock()).total_seconds() <= 30


@pytest.mark.parametrize("call", ["details", "delete"])
async def test_other_requests_that_are_told_to_wait_hold_the_list(sit: Sit, until: Until, call: str) -> None:
    server = FakeServer(PENDING)
    harness = sit(server, undo=0.0)
    await harness.begin(until)
    server.failures[call] = TooManyRequestsError(host=ADDRESS.host, status=503, retry_after=30.0)
    (harness.desk.load_details if call == "details" else lambda each: harness.desk.delete([each]))("1")
    await until("the wait", lambda: harness.desk.outbox.server_wait > 0)
    harness.desk.refresh()
    await until("the delay", lambda: harness.all(events.RefreshDelayed))

    assert server.calls == [f"{call} 1"]


async def test_a_new_sign_in_ends_no_wait_and_asks_once_after_it(sit: Sit, until: Until) -> None:
    server, new = FakeServer(PENDING), FakeServer(APPROVED)
    harness = sit(server, queue=SHORT)
    server.failures["list"] = TooManyRequestsError(host=ADDRESS.host, status=429, retry_after=0.0)
    harness.desk.refresh()
    await until("the wait", lambda: harness.all(events.RefreshDelayed))
    await harness.desk.renew(Session(harness.desk.profile, Tokens(TOKEN)), new.connection(), keeping_of(TOKEN))
    await until("the list", lambda: harness.all(events.Refreshed))
    await asyncio.sleep(0.05)

    assert server.calls == ["list"]
    assert new.calls.count("list") == 1


async def test_types_are_the_profile_s_else_the_server_s_and_those_learned_from_the_list(
    sit: Sit, until: Until
) -> None:
    kind, told, other = (
        DocumentType(1, "Own passport"),
        DocumentType(8, "Told"),
        Document("5", type_id=6, type_caption="Learned"),
    )
    for profile_types, first in (
        ((kind,), [(1, "Own passport"), (6, "Learned")]),
        ((), [(8, "Told"), (1, "Passport"), (6, "Learned")]),
    ):
        server = FakeServer(PENDING, other, Document("7", type_id=66))
        server.told_types = (told,)
        harness = sit(server, profile=ServerProfile(ADDRESS, document_types=profile_types))
        harness.desk.start()
        await until("the answers", lambda harness=harness, first=first: len(harness.desk.types) == len(first))
        assert [(each.id, each.caption) for each in harness.desk.types] == first


async def test_types_that_cannot_be_had_are_no_failure_to_tell(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    server.failures["types"] = ServerTroubleError(host=ADDRESS.host, status=500)
    harness = sit(server)
    harness.desk.start()
    await until("both answers", lambda: harness.all(events.Refreshed) and "types" in server.calls)

    assert [(kind.id, kind.caption) for kind in harness.desk.types] == [(1, "Passport")]
    assert harness.names() == ["RefreshStarted", "Refreshed"]


async def test_details_come_into_the_row(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server)
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    server.documents = [Document("1", name="a-SPECIMEN.pdf", reason="Too old")]
    harness.desk.load_details("1")
    await until(
        "the details", lambda: harness.desk.rows[0].document and harness.desk.rows[0].document.reason == "Too old"
    )


async def test_details_of_what_was_deleted_meanwhile_do_not_bring_it_back(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server, undo=0.0)
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    late = server.hold("details")
    harness.desk.load_details("1")
    await until("the question", lambda: "details 1" in server.calls)
    harness.desk.delete(["1"])
    await until("the delete", lambda: harness.all(events.Deleted))
    server.documents = [PENDING]
    late.set()
    await asyncio.sleep(0.02)

    assert harness.desk.rows == ()


async def test_details_of_what_is_gone_ask_for_the_list(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server)
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    server.documents = []
    server.failures["details"] = NotThereError(host=ADDRESS.host, status=404)
    harness.desk.load_details("1")
    await until("the new list", lambda: harness.desk.rows == ())


async def test_details_that_fail_leave_what_is_known(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server)
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    server.failures["details"] = UnreachableError(host=ADDRESS.host)
    harness.desk.load_details("1")
    await until("the question", lambda: "details 1" in server.calls)
    await asyncio.sleep(0.01)

    assert len(harness.desk.rows) == 1
    assert harness.names() == ["RefreshStarted", "Refreshed"]


async def test_the_end_of_the_sign_in_is_told_once_until_it_works_again(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    server.failures["list"] = ENDED
    harness = sit(server)
    for count in (1, 2):
        harness.desk.refresh()
        await until("the failure", lambda count=count: len(harness.all(events.RefreshFailed)) == count)
    assert harness.all(events.SignInEnded) == [events.SignInEnded(ENDED)]

    server.failures.clear()
    harness.desk.refresh()
    await until("the list", lambda: harness.all(events.Refreshed))
    server.failures["list"] = ENDED
    harness.desk.refresh()
    await until("the next end", lambda: len(harness.all(events.SignInEnded)) == 2)


async def test_who_unsubscribes_hears_nothing_more(sit: Sit, until: Until) -> None:
    harness = sit(FakeServer(PENDING))
    heard: list[events.DeskEvent] = []
    leave = harness.desk.subscribe(heard.append)
    leave()
    leave()
    harness.desk.refresh()
    await until("the list", lambda: harness.all(events.Refreshed))

    assert heard == []


# --- adding ---


async def test_an_upload_becomes_a_document(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer()
    harness = sit(server)
    await harness.begin(until)
    looks = await harness.desk.inspect([file])
    assert await harness.desk.add([NewUpload(file, looks[0], 3, "Bank statement")]) == []
    assert [upload.name for upload in harness.desk.under_way] == [file.name]
    await until("the upload", lambda: harness.all(events.Refreshed))

    ((upload, content),) = server.sent
    assert content == b"\xff\xd8\xff SPECIMEN"
    assert (upload.name, upload.type_id, upload.mime, upload.size) == (file.name, 3, "image/jpeg", len(content))
    assert harness.all(events.Stored) == [events.Stored(file.name)]
    assert harness.states() == {f"document {file.name}": RowState.IN_REVIEW}
    assert harness.desk.rows[0].local_file == file
    assert harness.desk.under_way == ()
    states = [row.state for event in harness.all(events.RowsChanged) for row in event.rows]
    assert states[0] in (RowState.WAITING, RowState.SENDING)


async def test_the_list_is_asked_for_as_soon_as_an_upload_is_stored(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer()
    harness = sit(server)
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await until("the list", lambda: harness.all(events.Refreshed))

    assert server.calls == ["look", "add", "list"]
    assert [name for name in harness.names() if name != "UploadMoved"] == ["Stored", "RefreshStarted", "Refreshed"]


async def test_what_was_sent_from_here_has_its_receipt_and_others_have_none(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer(PENDING)
    harness = sit(server)
    await harness.begin(until)
    (look,) = await harness.desk.inspect([file])
    await harness.desk.add([NewUpload(file, look, 3, "Bank statement")])
    await until("the upload", lambda: harness.all(events.Stored))

    receipts = {row.name: row.receipt for row in harness.desk.rows}
    receipt = receipts[file.name]
    assert receipt is not None
    assert look.identity is not None
    assert (receipt.document_id, receipt.name, receipt.size, receipt.sha256, receipt.type_id) == (
        "101", file.name, look.size, look.identity.sha256, 3,
    )  # fmt: skip
    assert receipts["a-SPECIMEN.pdf"] is None


async def test_what_was_handed_in_before_is_told_and_can_be_sent_all_the_same(
    sit: Sit, until: Until, file: Path, tmp_path: Path
) -> None:
    harness = sit(FakeServer())
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await until("the upload", lambda: harness.all(events.Stored))
    copy, other = tmp_path / "copy-SPECIMEN.jpg", tmp_path / "other-SPECIMEN.jpg"
    copy.write_bytes(b"\xff\xd8\xff SPECIMEN")
    other.write_bytes(b"\xff\xd8\xff another SPECIMEN")
    same, different = await harness.desk.inspect([copy, other])

    (finding,) = same.findings
    (receipt,) = harness.desk.outbox.receipts
    assert (finding.code, finding.severity, finding.needs_consent) == ("already_sent", Severity.WARNING, True)
    assert finding.fields == {"name": copy.name, "when": receipt.stored_at.astimezone().date().isoformat()}
    assert same.blocked is None
    assert different.findings == ()
    assert await harness.desk.add([NewUpload(copy, same, 1, "Passport")]) == []
    await until("the second document", lambda: len(harness.all(events.Stored)) == 2)


async def test_what_the_broker_has_rejected_is_told_although_it_is_gone_from_the_list(
    sit: Sit, until: Until, file: Path
) -> None:
    server = FakeServer()
    harness = sit(server)
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await until("the upload", lambda: harness.all(events.Stored))
    (row,) = [each for each in harness.desk.rows if each.name == file.name]
    assert row.document is not None
    server.documents = [replace(row.document, status=ReviewStatus.REJECTED)]
    harness.desk.refresh()
    await until("the rejection", lambda: harness.all(events.Reviewed))
    server.documents = []
    harness.desk.refresh()
    await until("its removal", lambda: all(each.name != file.name for each in harness.desk.rows))

    (look,) = await harness.desk.inspect([file])

    assert [each.code for each in look.findings] == ["already_refused"]


async def test_a_look_that_nobody_waits_for_any_more_ends(
    sit: Sit, until: Until, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "large-SPECIMEN.pdf"
    file.write_bytes(bytes(3 * 1024 * 1024))
    reading, go_on, closed = threading.Event(), threading.Event(), threading.Event()
    pieces: list[int] = []
    real, real_close = DocumentFile.read, DocumentFile.close

    def read(opened: DocumentFile, count: int) -> bytes:
        reading.set()
        assert go_on.wait(10)
        pieces.append(count)
        return real(opened, count)

    def close(opened: DocumentFile) -> None:
        real_close(opened)
        closed.set()

    monkeypatch.setattr(DocumentFile, "read", read)
    monkeypatch.setattr(DocumentFile, "close", close)
    harness = sit(FakeServer())
    look = asyncio.ensure_future(harness.desk.inspect([file, file]))
    await until("the reading", reading.is_set)
    look.cancel()
    with pytest.raises(asyncio.CancelledError):
        await look
    go_on.set()
    await until("the end of the look", closed.is_set)

    assert len(pieces) == 1


LARGE = b"%PDF-1.7 SPECIMEN " + bytes(1024 * 1024)
"""More than one piece."""


@pytest.fixture
def large_file(tmp_path: Path) -> Path:
    path = tmp_path / "statement-SPECIMEN.pdf"
    path.write_bytes(LARGE)
    return path


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes of all that is read of the person's files."""
    reads: list[int] = []
    real_read = DocumentFile.read

    def read(opened: DocumentFile, count: int) -> bytes:
        data = real_read(opened, count)
        reads.append(len(data))
        return data

    monkeypatch.setattr(DocumentFile, "read", read)
    return reads


async def test_a_large_file_is_read_once_from_the_look_to_the_receipt(
    sit: Sit, until: Until, large_file: Path, reads: list[int]
) -> None:
    server = FakeServer()
    harness = sit(server)
    await harness.begin(until)
    (look,) = await harness.desk.inspect([large_file])
    await harness.desk.add([NewUpload(large_file, look, 1, "Passport")])
    harness.desk.end_choosing()
    await until("the receipt", lambda: harness.all(events.Stored))

    assert sum(reads) == len(LARGE)
    assert [content for _, content in server.sent] == [LARGE]


async def test_what_was_chosen_and_not_sent_is_not_kept(
    sit: Sit, until: Until, large_file: Path, reads: list[int]
) -> None:
    server = FakeServer()
    harness = sit(server)
    await harness.begin(until)
    (look,) = await harness.desk.inspect([large_file])
    harness.desk.end_choosing()
    await harness.desk.add([NewUpload(large_file, look, 1, "Passport")])
    await until("the receipt", lambda: harness.all(events.Stored))

    assert sum(reads) == 2 * len(LARGE)
    assert [content for _, content in server.sent] == [LARGE]


async def test_what_is_on_its_way_already_is_not_taken_again(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer()
    server.hold("add")
    harness = sit(server)
    await harness.begin(until)
    first = new_upload(file)
    assert await harness.desk.add([first]) == []
    assert await harness.desk.add([first]) == [first]

    assert list(harness.states()) == [f"upload {file.name}"]


async def test_an_answer_without_an_object_lists_again(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer()
    server.answers_with_object = False
    harness = sit(server)
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await until("the document", lambda: harness.states() == {f"document {file.name}": RowState.IN_REVIEW})

    assert server.calls.count("add") == 1
    assert "look" in server.calls[server.calls.index("add") :]
    assert harness.all(events.Stored) == [events.Stored(file.name)]


async def test_what_a_look_blocks_is_not_sent(sit: Sit, until: Until, tmp_path: Path) -> None:
    server = FakeServer()
    harness = sit(server)
    await harness.begin(until)
    (look,) = await harness.desk.inspect([tmp_path / "gone.pdf"])
    await harness.desk.add([NewUpload(tmp_path / "gone.pdf", look, 1, "Passport")])
    await asyncio.sleep(0.05)

    assert server.calls == []
    assert harness.desk.rows == ()


async def test_the_limit_of_a_look_is_the_profile_s(sit: Sit, file: Path) -> None:
    harness = sit(FakeServer(), profile=ServerProfile(ADDRESS, max_bytes=3))

    assert [look.blocked is None for look in await harness.desk.inspect([file])] == [False]


async def test_a_refused_upload_can_be_sent_again(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer()
    refusal = NotAcceptedError(host=ADDRESS.host, status=422, server_text="too blurred")
    server.failures["add"] = refusal
    harness = sit(server)
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await until("the refusal", lambda: harness.states() == {f"upload {file.name}": RowState.REFUSED})
    upload = harness.desk.rows[0].upload
    assert upload is not None
    assert upload.error is refusal
    assert server.calls == ["look", "add"]

    server.failures.clear()
    await harness.desk.outbox.retry(upload.key)
    await until("the document", lambda: harness.states() == {f"document {file.name}": RowState.IN_REVIEW})
    assert server.sent[0][0].key == upload.key, "the same idempotency key"


async def test_an_uncertain_upload_looks_at_the_list(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer()
    server.failures["add"] = ServerTroubleError(host=ADDRESS.host, status=502)
    harness = sit(server)
    await harness.begin(until)
    server.hold("list")
    await harness.desk.add([new_upload(file)])
    await until("the doubt", lambda: harness.states() == {f"upload {file.name}": RowState.UNCLEAR})
    server.hold("look")
    await until("both lists", lambda: server.calls[-2:] in (["list", "look"], ["look", "list"]))

    assert harness.states() == {f"upload {file.name}": RowState.UNCLEAR}
    assert server.calls.count("add") == 1, "never sent again before a look"


async def test_an_uncertain_upload_that_is_found_is_stored(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer()
    server.failures["add"] = ServerTroubleError(host=ADDRESS.host, status=502)
    harness = sit(server)
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await until("the doubt", lambda: harness.states() == {f"upload {file.name}": RowState.UNCLEAR})
    size = len(await asyncio.to_thread(file.read_bytes))
    server.documents.append(Document("7", name=file.name, size=size, status=ReviewStatus.IN_REVIEW, type_id=1))
    await until("the document", lambda: harness.all(events.Stored))

    assert server.calls.count("add") == 1
    assert harness.states() == {f"document {file.name}": RowState.IN_REVIEW}
    assert harness.desk.rows[0].receipt is not None


async def test_a_cancelled_upload_is_gone(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer()
    server.failures["add"] = UnreachableError(host=ADDRESS.host)
    harness = sit(server)
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await until("the wait", lambda: [each.wait for each in harness.desk.outbox.uploads] == [Wait.NETWORK])
    assert harness.states() == {f"upload {file.name}": RowState.WAITING}
    assert harness.desk.outbox.progress(harness.upload_key()) is not None
    await harness.desk.outbox.cancel(harness.upload_key())

    await until("its end", lambda: harness.desk.rows == ())


async def with_a_lost_answer(
    sit: Sit, until: Until, file: Path, queue: RetryPolicy = QUICK
) -> tuple[FakeServer, DeskHarness, Document]:
    """An upload whose answer was lost, and the document that the server may make of it."""
    server = FakeServer()
    server.failures["add"] = ServerTroubleError(host=ADDRESS.host, status=502)
    harness = sit(server, queue=queue)
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await until("the doubt", lambda: harness.states() == {f"upload {file.name}": RowState.UNCLEAR})
    size = len(await asyncio.to_thread(file.read_bytes))
    return server, harness, Document("7", name=file.name, size=size, status=ReviewStatus.IN_REVIEW, type_id=1)


async def test_an_upload_that_was_taken_back_too_late_is_told_with_its_document(
    sit: Sit, until: Until, file: Path
) -> None:
    server, harness, document = await with_a_lost_answer(sit, until, file)
    await harness.desk.outbox.cancel(harness.upload_key())
    server.documents.append(document)
    await until("the news", lambda: harness.all(events.ArrivedAfterAll))

    assert harness.all(events.ArrivedAfterAll) == [events.ArrivedAfterAll(file.name, document)]
    assert harness.all(events.Stored) == []


async def test_a_document_that_comes_after_its_upload_was_taken_back_is_told_and_can_be_deleted(
    sit: Sit, until: Until, file: Path
) -> None:
    server, harness, document = await with_a_lost_answer(sit, until, file, replace(QUICK, resend_time=0.1))
    await harness.desk.outbox.cancel(harness.upload_key())
    await until("its end", lambda: harness.desk.rows == ())
    server.documents.append(document)
    harness.desk.refresh()
    await until("the news", lambda: harness.all(events.ArrivedAfterAll))
    harness.desk.delete(["7"])

    assert harness.all(events.ArrivedAfterAll) == [events.ArrivedAfterAll(file.name, document)]
    assert [each.document.id for each in harness.all(events.DeleteScheduled)] == ["7"]


async def test_a_paused_upload_waits_for_the_person(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer()
    server.failures["look"] = UnreachableError(host=ADDRESS.host)
    harness = sit(server)
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await harness.desk.outbox.pause(harness.upload_key())
    server.failures.clear()
    await asyncio.sleep(0.15)
    assert harness.states() == {f"upload {file.name}": RowState.PAUSED}
    assert harness.desk.under_way == ()
    assert "add" not in server.calls

    await harness.desk.outbox.resume(harness.upload_key())
    await until("the document", lambda: harness.all(events.Stored))


async def test_a_renewed_sign_in_sends_what_waited_for_it_and_nothing_else(
    sit: Sit, until: Until, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}-SPECIMEN.pdf" for number in range(3)]
    for number, path in enumerate(files):
        path.write_bytes(b"SPECIMEN %d" % number)
    old, new = FakeServer(), FakeServer()
    harness = sit(old)
    await harness.begin(until)
    old.failures["add"] = NotAcceptedError(host=ADDRESS.host, status=422)
    await harness.desk.add([new_upload(files[2])])
    await until("the refusal", lambda: list(harness.states().values()) == [RowState.REFUSED])
    old.failures["add"] = ENDED
    await harness.desk.add([new_upload(path) for path in files[:2]])
    await until(
        "the waits", lambda: [each.wait for each in harness.desk.outbox.uploads] == [Wait.TURN, *[Wait.SIGN_IN] * 2]
    )
    await until("the end", lambda: harness.all(events.SignInEnded))
    await asyncio.sleep(0.1)
    assert old.sent == []
    assert len(harness.all(events.SignInEnded)) == 1

    await harness.desk.renew(Session(harness.desk.profile, Tokens(TOKEN)), new.connection(), keeping_of(TOKEN))
    await until("the uploads", lambda: len(harness.all(events.Stored)) == 2)

    assert sorted(upload.name for upload, _ in new.sent) == ["0-SPECIMEN.pdf", "1-SPECIMEN.pdf"]
    assert harness.states()["upload 2-SPECIMEN.pdf"] is RowState.REFUSED
    assert "list" in new.calls
    assert new.closed == 0
    new.failures["list"] = ENDED
    harness.desk.refresh()
    await until("the next end", lambda: len(harness.all(events.SignInEnded)) == 2)


async def test_an_upload_on_its_way_is_not_cut_by_a_renewed_sign_in(sit: Sit, until: Until, file: Path) -> None:
    old, new = FakeServer(), FakeServer()
    gate = old.hold("add")
    harness = sit(old)
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await until("the sending", lambda: "add" in old.calls)
    await harness.desk.renew(Session(harness.desk.profile, Tokens(TOKEN)), new.connection(), keeping_of(TOKEN))
    await until("the list", lambda: "list" in new.calls)
    await asyncio.sleep(0.02)
    assert old.closed == 0, "its connection carries an upload"

    gate.set()
    await until("the end of the upload", lambda: harness.all(events.Stored))
    assert harness.all(events.Stored) == [events.Stored(file.name)]
    assert new.sent == []
    await harness.desk.aclose()
    assert old.closed == 1


# --- what last time left behind ---


async def test_what_last_time_left_behind_is_told_and_goes_on(sit: Sit, until: Until, tmp_path: Path) -> None:
    """Of five, two go on by themselves, one may have arrived, and two wait for the person."""
    journal = Journal.open(tmp_path / "left.sqlite3")
    left = []
    for number in range(5):
        path = tmp_path / f"{number}-SPECIMEN.pdf"
        path.write_bytes(b"SPECIMEN %d" % number)
        left.append(upload_of(new_upload(path)))
        journal.save(left[number])
    journal.save(left[2].moved(UploadState.SENDING))
    journal.save(left[3].moved(UploadState.HELD))
    journal.save(left[4].moved(UploadState.QUEUED, wait=Wait.PERSON))
    server = FakeServer()
    server.hold("add")
    harness = sit(server, journal=journal, queue=replace(QUICK, settle_time=60.0))
    harness.desk.start()
    await until("the news", lambda: harness.all(events.QueueRecovered))

    assert harness.all(events.QueueRecovered) == [events.QueueRecovered(waiting=2, lost=1)]
    await until("the sending", lambda: server.calls.count("add") == 2)
    assert harness.states() == {
        "upload 0-SPECIMEN.pdf": RowState.SENDING,
        "upload 1-SPECIMEN.pdf": RowState.SENDING,
        "upload 2-SPECIMEN.pdf": RowState.UNCLEAR,
        "upload 3-SPECIMEN.pdf": RowState.HELD,
        "upload 4-SPECIMEN.pdf": RowState.PAUSED,
    }


async def test_nothing_is_told_of_a_queue_in_which_nothing_moves(sit: Sit, until: Until, file: Path) -> None:
    journal = Journal.open(file.with_name("left.sqlite3"))
    upload = upload_of(new_upload(file))
    journal.save(upload)
    journal.save(upload.moved(UploadState.HELD))
    harness = sit(FakeServer(), journal=journal)
    harness.desk.start()
    await until("the start", lambda: harness.desk.rows and harness.all(events.Refreshed))

    assert harness.states() == {f"upload {file.name}": RowState.HELD}
    assert not harness.all(events.QueueRecovered)


@pytest.mark.logs("the journal cannot be written")
async def test_a_queue_that_cannot_be_written_is_told_and_sends_nothing(sit: Sit, until: Until, file: Path) -> None:
    server = FakeServer()
    harness = sit(server, journal=UnusableJournal("disk I/O error"))
    await harness.begin(until)
    with pytest.raises(QueueError) as told:
        await harness.desk.add([new_upload(file)])
    harness.desk.outbox.retry_now()
    await asyncio.sleep(0.1)

    (halted, again) = harness.all(events.QueueHalted)
    assert isinstance(halted.error, QueueError)
    assert halted.error.fields == told.value.fields == {"reason": "disk I/O error"}
    assert again.error is not None  # trying again changes nothing
    assert server.calls == []
    assert harness.desk.rows == ()


@pytest.mark.logs("the queue cannot start")
async def test_a_queue_that_cannot_be_read_is_told_and_the_list_comes_all_the_same(sit: Sit, until: Until) -> None:
    class Unreadable(UnusableJournal):
        def uploads(self) -> list[Upload]:
            raise JournalError("disk I/O error")

    harness = sit(FakeServer(PENDING), journal=Unreadable("disk I/O error"))
    harness.desk.start()
    await until("both", harness.halted_and_refreshed)

    (halted,) = harness.all(events.QueueHalted)
    assert isinstance(halted.error, QueueError)
    assert harness.states() == {"document a-SPECIMEN.pdf": RowState.IN_REVIEW}


# --- deleting ---


async def test_a_delete_that_is_not_undone_leaves(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server, undo=0.02)
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    harness.desk.delete(["1", "1", "99"])
    assert harness.all(events.DeleteScheduled) == [events.DeleteScheduled(PENDING, 0.02)]
    assert harness.desk.rows[0].state is RowState.REMOVED
    await until("the delete", lambda: harness.all(events.Deleted))
    await until("the table", lambda: harness.desk.rows == ())

    assert server.calls.count("delete 1") == 1
    assert harness.all(events.Deleted) == [events.Deleted(PENDING)]
    assert not harness.desk.undo_delete("1")


async def test_an_undone_delete_sends_nothing(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server)
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    harness.desk.delete(["1"])
    assert harness.desk.undo_delete("1")
    assert not harness.desk.undo_delete("1")
    assert not harness.desk.undo_delete("99")
    await harness.desk.finish_deletes()

    assert harness.all(events.DeleteUndone) == [events.DeleteUndone(PENDING)]
    assert harness.desk.rows[0].state is RowState.IN_REVIEW
    assert "delete 1" not in server.calls


async def test_leaving_carries_out_what_was_confirmed(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING, Document("2"))
    harness = sit(server)
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    harness.desk.delete(["1", "2"])
    await harness.desk.finish_deletes()

    assert server.documents == []
    assert len(harness.all(events.Deleted)) == 2


async def test_a_refused_delete_brings_the_row_back(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    refusal = NotAllowedError(host=ADDRESS.host, status=403)
    server.failures["delete"] = refusal
    harness = sit(server)
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    harness.desk.delete(["1"])
    await harness.desk.finish_deletes()

    assert harness.all(events.DeleteFailed) == [events.DeleteFailed(PENDING, refusal)]
    await until("the row", lambda: harness.all(events.RowsChanged)[-1].rows[0].state is RowState.IN_REVIEW)


async def test_what_somebody_else_deleted_meanwhile_needs_no_request(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server)
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    harness.desk.delete(["1"])
    server.documents = []
    harness.desk.refresh()
    await until("the empty list", lambda: harness.desk.rows == ())
    await harness.desk.finish_deletes()

    assert "delete 1" not in server.calls
    assert not harness.all(events.DeleteFailed)


LOST = NoAnswerInTimeError(host=ADDRESS.host)


async def a_lost_delete(harness: DeskHarness, until: Until) -> None:
    harness.server.failures["delete"] = LOST
    harness.desk.refresh()
    await until("the list", lambda: harness.desk.rows)
    harness.server.calls.clear()
    harness.desk.delete(["1"])


async def test_a_delete_whose_answer_was_lost_is_deleted_where_the_list_says_so(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING, Document("2"))
    harness = sit(server, undo=0.01)
    late = server.hold("delete")
    await a_lost_delete(harness, until)
    await until("the delete", lambda: "delete 1" in server.calls)
    server.documents = [Document("2")]
    late.set()
    await until("the end", lambda: harness.all(events.Deleted))

    assert harness.all(events.Deleted) == [events.Deleted(PENDING)]
    assert not harness.all(events.DeleteFailed)
    assert not harness.all(events.DeleteUnclear)
    assert server.calls == ["delete 1", "look"], "the list is asked past caches"
    assert [row.document.id for row in harness.desk.rows if row.document] == ["2"]


async def test_a_delete_whose_answer_was_lost_is_told_to_be_still_there(sit: Sit, until: Until) -> None:
    harness = sit(FakeServer(PENDING), undo=0.01)
    await a_lost_delete(harness, until)
    await until("the end", lambda: harness.all(events.DeleteUnclear))
    await until("the row", lambda: harness.desk.rows[0].state is RowState.IN_REVIEW)

    assert harness.all(events.DeleteUnclear) == [events.DeleteUnclear(PENDING, LOST, is_listed=True)]
    assert not harness.all(events.DeleteFailed)
    harness.desk.refresh()
    await until("another list", lambda: harness.server.calls.count("list") == 1)
    assert len(harness.all(events.DeleteUnclear)) == 1, "told once"


async def test_without_a_list_it_is_not_known_until_there_is_one(sit: Sit, until: Until) -> None:
    server = FakeServer(PENDING)
    harness = sit(server, undo=0.01)
    server.failures["look"] = UnreachableError(host=ADDRESS.host)
    await a_lost_delete(harness, until)
    await until("the end", lambda: harness.all(events.DeleteUnclear))
    assert harness.all(events.DeleteUnclear) == [events.DeleteUnclear(PENDING, LOST, is_listed=False)]
    del server.failures["look"]
    server.documents = []
    harness.desk.refresh()
    await until("the list", lambda: harness.all(events.Deleted))

    assert not harness.all(events.DeleteFailed)
    assert harness.desk.rows == ()


async def test_leaving_does_not_wait_for_a_look(sit: Sit, until: Until) -> None:
    harness = sit(FakeServer(PENDING))
    await a_lost_delete(harness, until)
    await harness.desk.finish_deletes()

    assert harness.server.calls == ["delete 1"]


# --- leaving ---


@pytest.mark.parametrize("number", [1, 6])
async def test_leaving_in_the_middle_of_everything_is_quiet(
    sit: Sit, until: Until, tmp_path: Path, number: int
) -> None:
    """Uploads on their way and in the queue, a list, details and deletes: nothing is reported, nothing goes on."""
    server = FakeServer(PENDING)
    harness = sit(server)
    harness.desk.start()
    await until("the list", lambda: harness.desk.rows)
    for what in ("add", "list", "details"):
        server.hold(what)
    for each in range(number):
        (tmp_path / f"{each}-SPECIMEN.pdf").write_bytes(b"SPECIMEN %d" % each)
    await harness.desk.add([new_upload(tmp_path / f"{each}-SPECIMEN.pdf") for each in range(number)])
    harness.desk.refresh()
    harness.desk.load_details("1")
    harness.desk.delete(["1"])
    await until("the uploads", lambda: server.calls.count("add") == min(3, number))
    told = len(harness.events)
    await harness.desk.aclose()
    await asyncio.sleep(0.01)

    assert harness.errors == []
    assert len(harness.events) == told
    assert server.calls.count("add") == min(3, number)
    assert "delete 1" not in server.calls
    assert server.closed == 1


async def test_leaving_closes_the_old_connection_too(sit: Sit, until: Until, file: Path) -> None:
    old, new = FakeServer(), FakeServer()
    old.hold("add")
    harness = sit(old)
    await harness.begin(until)
    await harness.desk.add([new_upload(file)])
    await until("the sending", lambda: "add" in old.calls)
    await harness.desk.renew(Session(harness.desk.profile, Tokens(TOKEN)), new.connection(), keeping_of(TOKEN))
    await harness.desk.aclose()

    assert old.closed >= 1
    assert new.closed == 1


def test_the_states_of_uploads_are_all_known_to_the_rows() -> None:
    assert set(UploadState) - {UploadState.STORED, UploadState.CANCELLED} == {
        UploadState.QUEUED, UploadState.SENDING, UploadState.HELD, UploadState.REFUSED, UploadState.UNCERTAIN,
        UploadState.NEEDS_USER,
    }  # fmt: skip


# --- only what changed is told ---


def told_rows(harness: DeskHarness) -> list[str]:
    return [row.key for event in harness.all(events.RowsChanged) for row in event.rows]


async def test_the_first_rows_are_there_while_the_rest_of_the_list_is_still_read(sit: Sit, until: Until) -> None:
    harness = sit(FakeServer(*(Document(str(number), name=f"{number}-SPECIMEN.pdf") for number in range(4))))
    harness.server.tells_pages = True
    gate = harness.server.gates["list"] = asyncio.Event()
    harness.desk.start()
    await until("the first page", lambda: len(harness.desk.rows) == 2)
    await until("the event", lambda: sorted(told_rows(harness)) == ["0", "1"])
    gate.set()
    await until("all", lambda: harness.all(events.Refreshed))
    assert [row.name for row in harness.desk.rows] == [f"{number}-SPECIMEN.pdf" for number in range(4)]
    assert sorted(told_rows(harness)) == [str(number) for number in range(4)], "each row is told once"


async def test_a_list_that_is_as_it_was_changes_no_row(sit: Sit, until: Until) -> None:
    harness = sit(FakeServer(*(Document(str(number)) for number in range(3))))
    harness.desk.start()
    await until("the list", lambda: harness.all(events.Refreshed))
    await until("the rows", lambda: len(told_rows(harness)) == 3)
    before = len(harness.all(events.RowsChanged))
    harness.desk.refresh()
    await until("the list again", lambda: len(harness.all(events.Refreshed)) == 2)
    await asyncio.sleep(0)
    assert len(harness.all(events.RowsChanged)) == before


async def test_a_long_list_is_taken_in_slices_between_which_others_go_on(sit: Sit, until: Until) -> None:
    count = 3 * SLICE + 1
    harness = sit(FakeServer(*(Document(str(number)) for number in range(count))))
    harness.desk.start()
    await until("the list", lambda: harness.all(events.Refreshed))
    assert [len(event.rows) for event in harness.all(events.RowsChanged)] == [SLICE, SLICE, SLICE, 1]


async def test_files_that_are_added_together_are_told_together(sit: Sit, tmp_path: Path, until: Until) -> None:
    harness = sit(FakeServer())
    await harness.begin(until)
    harness.server.gates["add"] = asyncio.Event()
    files = [tmp_path / f"{number}-SPECIMEN.jpg" for number in range(5)]
    for number, file in enumerate(files):
        file.write_bytes(b"\xff\xd8\xff SPECIMEN %d" % number)
    looks = await harness.desk.inspect(files)
    news = [NewUpload(file, look, 1, "Passport") for file, look in zip(files, looks, strict=True)]
    before = len(harness.all(events.RowsChanged))
    assert await harness.desk.add(news) == []
    await until("the rows", lambda: len(harness.all(events.RowsChanged)) > before)
    assert len(harness.all(events.RowsChanged)[before].rows) == 5
