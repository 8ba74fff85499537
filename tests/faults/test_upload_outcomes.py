"""What a fault means for an upload: its final state, how often it was sent, and how often the server has it.

The queue is the real one, the faults happen on a real connection. Whatever happens, a document is stored once or the
upload says that it is not; it is never sent again before the server's list has said twice that it is not there.
"""

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.desk.journal_selection import now
from desktop_app.domain import errors
from desktop_app.domain.upload import UploadState, Wait
from tests.faults.kill_queue import IMPATIENT, LATE, PATIENT, TOKEN, Queue, opened_queue
from tests.faults.kill_server import BY_CHANCE, FAULTS, Fault, Keeps, KillServer, Talk, Ways

S = UploadState
NAME = "passport-SPECIMEN.pdf"
Report = Callable[[BaseException, str], None]
OpenQueue = Callable[[KillServer], AbstractAsyncContextManager[Queue]]

NEITHER = ("429 with Retry-After", "413 before the body")
"""The first says that nothing was stored, and whether the second is ever seen is a race."""
NOT_REFUSALS = [fault for fault in BY_CHANCE if fault.name not in NEITHER]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    path.write_bytes(b"%PDF-1.7 SPECIMEN " + bytes(range(256)) * 1200)
    return path


@pytest.fixture
def at(tmp_path: Path, no_errors_reported: Report) -> OpenQueue:
    """`async with at(server) as queue`."""

    @asynccontextmanager
    async def _opened(server: KillServer) -> AsyncIterator[Queue]:
        patience = IMPATIENT if server.silent else PATIENT
        async with opened_queue(server.base_url, tmp_path, no_errors_reported, patience=patience) as queue:
            yield queue

    return _opened


def serve(*faults: Fault | None, ways: Ways | None = None) -> KillServer:
    """A server whose first POSTs fail so, and all later ones not."""
    server = KillServer(
        lambda _name, number: faults[number] if number < len(faults) else None, token=TOKEN, late=LATE, ways=ways
    )
    server.silent = any(fault is not None and fault.end in (Talk.stall, Talk.stop_reading) for fault in faults)
    return server


@pytest.mark.parametrize("fault", NOT_REFUSALS, ids=str)
async def test_after_a_fault_the_document_is_stored_once(fault: Fault, file: Path, at: OpenQueue) -> None:
    with serve(fault) as server:
        async with at(server) as queue:
            key = await queue.add(file)
            upload = await queue.rest(key)
        assert upload.state is S.STORED
        assert server.counts.posts[NAME] == (2 if fault.keeps is Keeps.NO else 1)
        [document] = server.documents
        assert document.sha256 == upload.identity.sha256
        assert document.key == key
        receipt = queue.receipt(key)
        assert receipt is not None
        assert receipt.document_id == str(document.id)


@pytest.mark.parametrize("fault", [each for each in NOT_REFUSALS if each.keeps is Keeps.NO], ids=str)
async def test_after_three_such_faults_the_person_decides(fault: Fault, file: Path, at: OpenQueue) -> None:
    with serve(fault, fault, fault) as server:
        async with at(server) as queue:
            key = await queue.add(file)
            upload = await queue.rest(key)
            assert upload.state is S.HELD
            assert isinstance(upload.error, errors.ServerError)
            assert server.counts.posts[NAME] == 3
            assert not server.documents
            await queue.outbox.retry(key)
            assert (await queue.rest(key)).state is S.STORED
        assert server.counts.posts[NAME] == 4
        assert len(server.documents) == 1


@pytest.mark.parametrize("fault", [each for each in NOT_REFUSALS if each.keeps is not Keeps.NO], ids=str)
@pytest.mark.parametrize("size", [True, False], ids=["size told", "only the name"])
async def test_a_document_whose_hash_nobody_tells_is_found_by_name_and_size_or_asked_about(
    size: bool, fault: Fault, file: Path, at: OpenQueue
) -> None:
    with serve(fault, ways=Ways(total=False, size=size, sha256=False, newest_first=True)) as server:
        for number in range(5):
            server.put(f"another-SPECIMEN-{number}.pdf", b"%PDF-1.7 another")
        async with at(server) as queue:
            key = await queue.add(file)
            upload = await queue.rest(key)
            if not size:
                assert upload.state is S.NEEDS_USER
                [candidate] = upload.candidates
                await queue.outbox.confirm_match(key, candidate)
            assert queue.last(key).state is S.STORED
        assert server.counts.posts[NAME] == 1
        assert len(server.documents) == 6


class Refusal(NamedTuple):
    fault: str
    error: type[errors.ServerError]
    text: str = "The photo is blurred."


REFUSALS = [
    Refusal("400", errors.NotAcceptedError),
    Refusal("403", errors.NotAllowedError),
    Refusal("409, not stored", errors.ConflictError),
    Refusal("413 after the body", errors.TooLargeForServerError, "Web page: “SPECIMEN gateway”"),
    Refusal("422", errors.NotAcceptedError),
    Refusal("307", errors.RedirectError, ""),
]


@pytest.mark.parametrize("row", REFUSALS, ids=lambda row: row.fault)
async def test_a_refusal_is_shown_and_not_repeated(row: Refusal, file: Path, at: OpenQueue) -> None:
    with serve(FAULTS[row.fault]) as server:
        async with at(server) as queue:
            upload = await queue.rest(await queue.add(file))
        assert upload.state is S.REFUSED
        assert type(upload.error) is row.error
        assert upload.error.server_text == row.text
        assert server.counts.posts[NAME] == 1
        assert not server.documents


async def test_a_conflict_over_what_is_there_already_is_a_success(file: Path, at: OpenQueue) -> None:
    with serve(FAULTS["409, stored"]) as server:
        async with at(server) as queue:
            assert (await queue.rest(await queue.add(file))).state is S.STORED
        assert server.counts.posts[NAME] == 1
        assert len(server.documents) == 1


async def test_a_token_that_ends_while_sending_pauses_the_queue_and_uses_no_attempt(
    file: Path, at: OpenQueue, until: Callable[..., Awaitable[None]]
) -> None:
    with serve(FAULTS["401"]) as server:
        async with at(server) as queue:
            key = await queue.add(file)
            await until("a wait for the sign-in", lambda: queue.last(key).wait is Wait.SIGN_IN)
            held_back = queue.last(key)
            assert (held_back.state, held_back.attempts) == (S.QUEUED, 0)
            assert isinstance(held_back.error, errors.SignInEndedError)
            queue.outbox.signed_in(queue.api)
            assert (await queue.rest(key)).state is S.STORED
        assert server.counts.posts[NAME] == 2
        assert len(server.documents) == 1


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
async def test_a_retry_after_is_obeyed(status: str, file: Path, at: OpenQueue) -> None:
    times: list[float] = []

    def _busy(_name: str, number: int) -> Fault | None:
        times.append(time.monotonic())
        return (
            Fault("busy", Keeps.NO, lambda talk: talk.answer(status, None, "Retry-After: 1\r\n"))
            if not number
            else None
        )

    with KillServer(_busy, token=TOKEN) as server:
        async with at(server) as queue:
            assert (await queue.rest(await queue.add(file))).state is S.STORED
        assert len(server.documents) == 1
        assert times[1] - times[0] >= 1.0


async def test_too_many_requests_use_no_attempt(file: Path, at: OpenQueue) -> None:
    with serve(*[FAULTS["429 with Retry-After"]] * 5) as server:
        async with at(server) as queue:
            assert (await queue.rest(await queue.add(file))).state is S.STORED
        assert server.counts.posts[NAME] == 6
        assert len(server.documents) == 1


async def test_an_early_413_is_shown_or_taken_for_a_lost_answer(file: Path, at: OpenQueue) -> None:
    with serve(FAULTS["413 before the body"]) as server:
        async with at(server) as queue:
            upload = await queue.rest(await queue.add(file))
        ended = (upload.state, server.counts.posts[NAME], len(server.documents))
        assert ended in ((S.REFUSED, 1, 0), (S.STORED, 2, 1))


# --- lists that lie, fail or move ---


@pytest.mark.parametrize("fault", ["500", "reset", "empty page"])
async def test_a_list_that_fails_never_means_that_it_is_not_there(fault: str, file: Path, at: OpenQueue) -> None:
    with serve(FAULTS["reset, stored"]) as server:
        server.list_fault = lambda number, _offset: fault if 1 <= number <= 6 else ""
        async with at(server) as queue:
            assert (await queue.rest(await queue.add(file))).state is S.STORED
        assert server.counts.posts[NAME] == 1
        assert len(server.documents) == 1


@pytest.mark.parametrize("total", [True, False], ids=["with a total", "without a total"])
async def test_a_document_that_moves_to_a_page_already_read_is_not_sent_again(
    total: bool, file: Path, at: OpenQueue
) -> None:
    """Others delete and add while the pages are read, so that it is on none of them although the count is right."""
    with serve(FAULTS["reset, stored"], ways=Ways(page=3, total=total, newest_first=True)) as server:
        for number in range(5):
            server.put(f"another-SPECIMEN-{number}.pdf", bytes(number + 1))

        def _busy_people(_number: int, offset: int) -> str:
            ours = next((each.id for each in server.documents if each.name == NAME), None)
            newer = [each.id for each in server.documents if ours is not None and each.id > ours]
            if ours is None or len(times) > 3:
                return ""
            if offset == 0:
                times.append(len(newer))
                for number in range(3 - len(newer)):
                    server.put("newer-SPECIMEN.pdf", bytes(10 + number))
            elif offset == 3 and newer:
                server.remove(newer[-1])
            return ""

        times: list[int] = []
        server.list_fault = _busy_people
        async with at(server) as queue:
            rested = (await queue.rest(await queue.add(file))).state
        # What others added meanwhile may be it, as long as it is on no page itself.
        assert rested in (S.STORED, S.NEEDS_USER)
        assert server.counts.posts[NAME] == 1
        assert sum(document.name == NAME for document in server.documents) == 1


@pytest.mark.parametrize("total", [True, False], ids=["with a total", "without a total"])
async def test_an_old_document_that_moved_while_the_pages_were_read_is_not_taken_for_the_new_one(
    total: bool, file: Path, at: OpenQueue
) -> None:
    ways = Ways(page=3, total=total, size=False, sha256=False)
    with serve(FAULTS["reset, not stored"], ways=ways) as server:
        for number in range(3):
            server.put(f"another-SPECIMEN-{number}.pdf", bytes(number + 1))
        old = server.put(NAME, b"last year's")

        def _one_delete(number: int, offset: int) -> str:
            if offset == 3 and number == 1:
                server.remove_elsewhere()
            return ""

        server.list_fault = _one_delete
        async with at(server) as queue:
            key = await queue.add(file)
            assert (await queue.rest(key)).state is S.STORED
        receipt = queue.receipt(key)
        assert receipt is not None
        assert receipt.document_id != str(old.id)
        assert server.counts.posts[NAME] == 2


async def test_what_falls_due_between_two_looks_at_the_clock_is_not_forgotten(
    file: Path, at: OpenQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A timer may ring a little early: then the time comes while the queue decides how long to sleep."""
    with serve(FAULTS["500, stored"]) as server:
        async with at(server) as queue:
            tell_waits = queue.outbox._tell_waits  # noqa: SLF001 - the one step between two looks

            def _slowly() -> None:
                tell_waits()
                due = [each.wait_until for each in queue.outbox.uploads if each.wait_until is not None]
                while due and now() < min(due):
                    time.sleep(0.001)

            monkeypatch.setattr(queue.outbox, "_tell_waits", _slowly)
            assert (await queue.rest(await queue.add(file), 5.0)).state is S.STORED
