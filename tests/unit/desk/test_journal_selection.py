"""Which queue a sign-in gets: by its token, its subject, the documents in its list, or the person's answer."""

import asyncio
import base64
import hashlib
import json
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.checks.pipeline import inspect
from desktop_app.desk import events
from desktop_app.desk.connection import Connection
from desktop_app.desk.desk import Desk
from desktop_app.desk.intake import NewUpload
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.desk.sign_in_service import Folders, SignInOptions
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    OtherAccountError,
    QueueDamagedError,
    QueueError,
    QueueNewerError,
    UnreachableError,
)
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.outbox.journal import Journal
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.tasks import TaskScope
from tests.support.fake_server import FakeServer
from tests.support.sign_in_service import sign_in_service_with

Until = Callable[..., "asyncio.Future[None]"]
HOST = "my.broker.example"
FIRST, SECOND = "first-SPECIMEN", "second-SPECIMEN"
UNREACHABLE = UnreachableError(host=HOST)


def token_of(subject: str, issued: int) -> str:
    """A JSON web token that names a subject."""
    claims = base64.urlsafe_b64encode(json.dumps({"sub": subject, "iat": issued}).encode()).decode().rstrip("=")
    return f"eyJhbGciOiJub25lIn0.{claims}.SPECIMEN"


def a_document(number: int) -> Document:
    """One that tells enough to be evidence of whose account it is in."""
    added_at = datetime(2026, 1, 1, number, tzinfo=UTC)
    return Document(str(number), name=f"{number}-SPECIMEN.pdf", added_at=added_at, sha256=f"{number:064x}")


def server_with(*numbers: int) -> FakeServer:
    """One account's documents."""
    return FakeServer(*(a_document(number) for number in numbers))


class DeskHarness:
    """A machine at which people sign in one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.queue = folder / "queue"
        self.server = FakeServer()
        self.asked: list[int] = []
        self.word = False
        self.errors: list[BaseException] = []
        self.events: list[events.DeskEvent] = []
        self.desks: list[Desk] = []
        self.sign_in_service = sign_in_service_with(
            folder / "settings.toml",
            self.connect,
            self.start_sandbox,
            lambda: TaskScope("desk", lambda error, _: self.errors.append(error)),
            Folders(self.queue, folder / "sandbox"),
            RefreshSchedule(
                in_review=60, otherwise=60, queue=RetryPolicy(settle_time=0.05, base_delay=0.01, max_delay=0.02)
            ),
        )

    async def connect(self, _session: Session) -> Connection:
        return self.server.connection()

    async def start_sandbox(self) -> Session:
        return Session(ServerProfile(ServerAddress.parse("http://127.0.0.1:5")), Tokens(AccessToken.parse(FIRST)))

    async def claim(self, names: Sequence[str]) -> bool:
        """The person's word; kept what was asked."""
        self.asked.append(len(names))
        return self.word

    async def sign_in(self, server: FakeServer, token: str) -> Desk:
        self.server = server
        self.events.clear()
        desk = await self.sign_in_service.sign_in(HOST, token, SignInOptions(self.claim))
        self.desks.append(desk)
        desk.subscribe(self.events.append)
        desk.start()
        return desk

    def new_upload(self, name: str) -> NewUpload:
        path = self.folder / name
        path.write_bytes(b"SPECIMEN " + name.encode())
        return NewUpload(path, inspect(path, 1_000), 1, "Passport")

    def journals(self) -> list[Path]:
        return sorted(self.queue.rglob("*.sqlite3"))

    def refreshed(self) -> bool:
        return any(isinstance(event, events.Refreshed) for event in self.events)


AtEnd = Callable[[Callable[[], Awaitable[None]]], None]


@pytest.fixture
def harness(tmp_path: Path, at_end: AtEnd) -> DeskHarness:
    harness = DeskHarness(tmp_path)

    async def leave() -> None:
        for desk in harness.desks:
            await desk.aclose()
        assert not harness.errors

    at_end(leave)
    return harness


async def leave_two_behind(harness: DeskHarness, until: Until, token: str = FIRST, *documents: int) -> None:
    """Somebody signs in, is shown documents, adds two while nothing can be sent, and leaves."""
    server = server_with(*documents)
    server.failures["look"] = UNREACHABLE
    desk = await harness.sign_in(server, token)
    assert desk.problems == ()
    await until("the list", harness.refreshed)
    await desk.add([harness.new_upload("a-SPECIMEN.pdf"), harness.new_upload("b-SPECIMEN.pdf")])
    await until("the evidence", lambda: desk.outbox.offline)
    await desk.aclose()
    assert server.sent_names == []


async def waits(desk: Desk, until: Until, harness: DeskHarness) -> list[str]:
    """The names of what waits at a desk that has started."""
    await until("the list", harness.refreshed)
    await asyncio.sleep(0.02)
    return sorted(upload.name for upload in desk.outbox.uploads)


BOTH = ["a-SPECIMEN.pdf", "b-SPECIMEN.pdf"]


# --- evidence ---


@pytest.mark.parametrize(
    ("before", "after", "documents"),
    [
        (FIRST, FIRST, ()),
        (token_of("anna", 1), token_of("anna", 2), ()),
        (FIRST, SECOND, (1, 7)),
    ],
    ids=["the same token", "the same subject", "a document that it was shown"],
)
async def test_who_is_known_gets_their_queue_without_being_asked(
    harness: DeskHarness, until: Until, before: str, after: str, documents: tuple[int, ...]
) -> None:
    await leave_two_behind(harness, until, before, 1, 2)
    server = server_with(*documents)
    desk = await harness.sign_in(server, after)
    await until("both", lambda: sorted(server.sent_names) == BOTH)

    assert harness.asked == []
    assert desk.problems == ()
    assert len(harness.journals()) == 1


async def test_evidence_makes_a_new_token_known(harness: DeskHarness, until: Until) -> None:
    await leave_two_behind(harness, until, FIRST, 1, 2)
    for documents in ((1,), ()):
        server = server_with(*documents)
        server.failures["look"] = UNREACHABLE
        desk = await harness.sign_in(server, SECOND)
        assert await waits(desk, until, harness) == BOTH
        await desk.aclose()

    assert harness.asked == []


async def test_another_subject_is_somebody_else_until_they_say_otherwise(harness: DeskHarness, until: Until) -> None:
    await leave_two_behind(harness, until, token_of("anna", 1), 1, 2)
    server = server_with()
    desk = await harness.sign_in(server, token_of("berta", 1))

    assert await waits(desk, until, harness) == []
    assert harness.asked == [2]
    assert server.sent_names == []


# --- the person's word ---


async def test_who_says_that_it_is_theirs_gets_it(harness: DeskHarness, until: Until) -> None:
    await leave_two_behind(harness, until, FIRST, 1, 2)
    harness.word = True
    server = server_with(8)
    await harness.sign_in(server, SECOND)
    await until("both", lambda: sorted(server.sent_names) == BOTH)

    assert harness.asked == [2]
    assert len(harness.journals()) == 1


async def test_who_says_that_it_is_not_theirs_gets_a_new_one_and_the_other_waits_on(
    harness: DeskHarness, until: Until
) -> None:
    await leave_two_behind(harness, until, FIRST, 1, 2)
    other = server_with(8)
    desk = await harness.sign_in(other, SECOND)
    assert await waits(desk, until, harness) == []
    assert harness.asked == [2]
    assert len(harness.journals()) == 2
    await desk.aclose()

    owner = server_with(1)
    await harness.sign_in(owner, FIRST)
    await until("both", lambda: sorted(owner.sent_names) == BOTH)
    assert other.sent_names == []
    assert harness.asked == [2]


async def test_a_list_that_cannot_be_had_is_no_evidence(harness: DeskHarness, until: Until) -> None:
    await leave_two_behind(harness, until, FIRST, 1, 2)
    server = server_with(1)
    server.failures["list"] = UNREACHABLE
    desk = await harness.sign_in(server, SECOND)

    assert harness.asked == [2]
    assert desk.problems == ()
    await asyncio.sleep(0.1)
    assert server.sent_names == []


async def test_a_sign_in_that_is_given_up_at_the_question_lets_go_of_its_connection(
    harness: DeskHarness, until: Until
) -> None:
    await leave_two_behind(harness, until, FIRST, 1, 2)
    harness.server = server = server_with()

    async def leaves(_names: Sequence[str]) -> bool:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await harness.sign_in_service.sign_in(HOST, SECOND, SignInOptions(leaves))

    assert server.closed == 1


async def test_a_journal_that_nobody_used_is_used(harness: DeskHarness, until: Until) -> None:
    for token in (FIRST, SECOND):
        desk = await harness.sign_in(server_with(), token)
        assert await waits(desk, until, harness) == []
        await desk.aclose()

    assert harness.asked == []
    assert len(harness.journals()) == 1


async def test_a_journal_that_somebody_was_shown_documents_with_is_not_anybody_s(
    harness: DeskHarness, until: Until
) -> None:
    for token, document in ((FIRST, 1), (SECOND, 2)):
        desk = await harness.sign_in(server_with(document), token)
        assert await waits(desk, until, harness) == []
        await desk.aclose()

    assert harness.asked == [], "nothing waits in it"
    assert len(harness.journals()) == 2


# --- journals that cannot be used ---


@pytest.mark.logs("a journal is damaged and set aside")
async def test_a_damaged_journal_is_set_aside_and_told_and_the_queue_works(harness: DeskHarness, until: Until) -> None:
    await leave_two_behind(harness, until)
    (journal,) = harness.journals()
    journal.write_bytes(b"SPECIMEN of no journal " * 500)
    server = server_with()
    desk = await harness.sign_in(server, FIRST)

    (problem,) = desk.problems
    assert isinstance(problem, QueueDamagedError)
    place = journal.with_name(str(problem.fields["place"]))
    assert place.read_bytes().startswith(b"SPECIMEN of no journal")
    assert await waits(desk, until, harness) == []
    assert await desk.add([harness.new_upload("c-SPECIMEN.pdf")]) == []
    await until("the upload", lambda: server.sent_names == ["c-SPECIMEN.pdf"])


async def test_uploads_of_a_newer_version_are_told_and_the_others_go_on(harness: DeskHarness, until: Until) -> None:
    await leave_two_behind(harness, until)
    (journal,) = harness.journals()
    with closing(sqlite3.connect(journal, isolation_level=None)) as connection:
        connection.execute("UPDATE uploads SET state = 'translated' WHERE place = 1")  # as a newer version may write
    server = server_with()
    desk = await harness.sign_in(server, FIRST)

    (problem,) = desk.problems
    assert isinstance(problem, QueueNewerError)
    assert problem.fields == {"count": 1}
    await until("the other upload", lambda: len(server.sent_names) == 1)


@pytest.mark.logs("the journal cannot be written")
@pytest.mark.parametrize("how", ["locked", "no folder"])
async def test_without_a_journal_nothing_is_ever_sent(harness: DeskHarness, until: Until, how: str) -> None:
    held: Journal | None = None
    if how == "locked":
        await leave_two_behind(harness, until)
        (path,) = harness.journals()
        held = Journal.open(path)
    else:
        harness.queue.write_bytes(b"a file where the folder should be")
    server = server_with(1)
    desk = await harness.sign_in(server, FIRST)

    (problem,) = desk.problems
    assert isinstance(problem, QueueError)
    assert await waits(desk, until, harness) == []
    with pytest.raises(QueueError) as told:
        await desk.add([harness.new_upload("c-SPECIMEN.pdf")])
    assert told.value.fields == problem.fields
    desk.outbox.retry_now()
    await asyncio.sleep(0.1)
    assert server.sent_names == []
    assert [row.name for row in desk.rows] == ["1-SPECIMEN.pdf"], "the list is there all the same"
    if held is not None:
        assert len(held.uploads()) == 2
        held.close()


# --- a new token at the same desk ---


async def desk_with_two(harness: DeskHarness, until: Until) -> tuple[Desk, FakeServer]:
    server = server_with(1)
    server.failures["look"] = UNREACHABLE
    desk = await harness.sign_in(server, FIRST)
    await until("the list", harness.refreshed)
    await desk.add([harness.new_upload("a-SPECIMEN.pdf"), harness.new_upload("b-SPECIMEN.pdf")])
    await until("the wait", lambda: desk.outbox.offline)
    return desk, server


async def test_another_account_s_token_is_refused_and_the_old_connection_stays(
    harness: DeskHarness, until: Until
) -> None:
    desk, old = await desk_with_two(harness, until)
    harness.server = new = server_with(2)
    with pytest.raises(OtherAccountError) as told:
        await harness.sign_in_service.sign_in_again(desk, SECOND, SignInOptions(harness.claim))

    assert told.value.fields == {"host": HOST}
    assert harness.asked == [2]
    assert (old.closed, new.closed) == (0, 1)
    lists = (len(old.calls), len(new.calls))
    harness.events.clear()
    desk.refresh()
    await until("the list", harness.refreshed)
    assert len(old.calls) > lists[0]
    assert len(new.calls) == lists[1]
    old.failures.clear()
    await until("both", lambda: sorted(old.sent_names) == BOTH)
    assert new.sent_names == []


@pytest.mark.parametrize(
    ("token", "documents", "word", "asked"),
    [(FIRST, (), False, []), (SECOND, (1, 5), False, []), (SECOND, (5,), True, [2])],
    ids=["the same token", "a document that it was shown", "the person's word"],
)
async def test_the_same_person_s_token_goes_on(
    harness: DeskHarness, until: Until, token: str, documents: tuple[int, ...], word: bool, asked: list[int]
) -> None:
    desk, old = await desk_with_two(harness, until)
    harness.server, harness.word = server_with(*documents), word
    new = harness.server
    await harness.sign_in_service.sign_in_again(desk, token, SignInOptions(harness.claim))
    await until("both", lambda: sorted(new.sent_names) == BOTH)

    assert harness.asked == asked
    assert old.sent_names == []
    assert new.closed == 0


async def test_a_desk_where_nothing_waits_takes_a_token_that_it_does_not_know_by_the_persons_word(
    harness: DeskHarness, until: Until
) -> None:
    desk = await harness.sign_in(server_with(1), FIRST)
    await until("the list", harness.refreshed)
    harness.server, harness.word = server_with(2), True
    new = harness.server
    await harness.sign_in_service.sign_in_again(desk, SECOND, SignInOptions(harness.claim))
    await until("the new list", lambda: [row.name for row in desk.rows] == ["2-SPECIMEN.pdf"])

    assert harness.asked == [0]
    assert new.closed == 0


async def test_nobody_sits_down_at_anothers_desk_only_because_nothing_waits(harness: DeskHarness, until: Until) -> None:
    """What they add would wait under the first one's name, and be sent from the first one's account the next time."""
    desk = await harness.sign_in(server_with(1), FIRST)
    await until("the list", harness.refreshed)
    harness.server = new = server_with(2)
    with pytest.raises(OtherAccountError):
        await harness.sign_in_service.sign_in_again(desk, SECOND, SignInOptions(harness.claim))

    assert harness.asked == [0]
    assert new.closed == 1


@pytest.mark.logs("the journal cannot be written")
async def test_without_a_journal_nothing_can_be_mixed_up_and_nobody_is_asked(
    harness: DeskHarness, until: Until, caplog: pytest.LogCaptureFixture
) -> None:
    harness.queue.touch()  # where the folder should be
    desk = await harness.sign_in(server_with(1), FIRST)
    assert desk.account == ""
    await harness.sign_in_service.sign_in_again(desk, SECOND, SignInOptions(harness.claim))
    await until("the halt", lambda: "the journal cannot be written" in caplog.text)

    assert harness.asked == []


async def test_a_list_that_fails_while_a_token_is_checked_changes_nothing(harness: DeskHarness, until: Until) -> None:
    desk, old = await desk_with_two(harness, until)
    harness.server = new = server_with(2)
    new.failures["list"] = UNREACHABLE
    with pytest.raises(UnreachableError):
        await harness.sign_in_service.sign_in_again(desk, SECOND, SignInOptions(harness.claim))

    assert harness.asked == []
    assert (old.closed, new.closed) == (0, 1)


async def test_the_sandbox_s_queue_is_kept_apart(harness: DeskHarness, until: Until) -> None:
    await leave_two_behind(harness, until, FIRST, 1)
    harness.server = server = server_with()
    desk = await harness.sign_in_service.sign_in_to_sandbox()
    harness.desks.append(desk)
    harness.events.clear()
    desk.subscribe(harness.events.append)
    desk.start()

    assert await waits(desk, until, harness) == []
    assert server.sent_names == []
    assert len(list((harness.folder / "sandbox").rglob("*.sqlite3"))) == 1
    assert len(harness.journals()) == 1


# --- one server that an earlier version took for two ---


def as_earlier(harness: DeskHarness, base_url: str) -> None:
    """Make the journals there are those of another spelling of the address."""
    folder = harness.queue / hashlib.sha256(base_url.encode()).hexdigest()[:16]
    harness.journals()[0].parent.rename(folder)


@pytest.mark.parametrize("spelling", [f"https://{HOST}:443", f"https://{HOST}.", f"https://{HOST}.:443"])
async def test_what_waits_under_another_spelling_of_the_address_is_sent_once(
    harness: DeskHarness, until: Until, spelling: str
) -> None:
    await leave_two_behind(harness, until)
    as_earlier(harness, spelling)
    server = server_with()
    desk = await harness.sign_in(server, FIRST)
    await until("both", lambda: sorted(server.sent_names) == BOTH)

    assert desk.problems == ()
    assert harness.asked == []
    assert len(harness.journals()) == 1


@pytest.mark.parametrize(
    ("before", "shown", "word", "asked", "sent"),
    [
        (FIRST, (), False, [], 3),
        (SECOND, (1,), False, [], 3),
        (SECOND, (), True, [2], 3),
        (SECOND, (), False, [2], 1),
    ],
    ids=["the same token", "a document that it was shown", "the person says so", "somebody else"],
)
async def test_of_two_queues_of_one_person_none_is_lost(
    harness: DeskHarness,
    until: Until,
    before: str,
    shown: tuple[int, ...],
    word: bool,
    asked: list[int],
    sent: int,
) -> None:
    await leave_two_behind(harness, until, before, 1, 2)
    as_earlier(harness, f"https://{HOST}:443")
    apart = harness.journals()[0].parent
    hidden = harness.folder / "hidden"
    apart.rename(hidden)  # an earlier version did not see it from here
    server = server_with()
    server.failures["look"] = UNREACHABLE
    desk = await harness.sign_in(server, FIRST)
    await desk.add([harness.new_upload("c-SPECIMEN.pdf")])
    await desk.aclose()
    hidden.rename(apart)
    harness.asked.clear()
    harness.word = word
    server = server_with(*shown)

    desk = await harness.sign_in(server, FIRST)
    await until("all", lambda: len(server.sent_names) == sent)

    assert harness.asked == asked
    assert len(harness.journals()) == (1 if sent == 3 else 2)
    assert "c-SPECIMEN.pdf" in server.sent_names
