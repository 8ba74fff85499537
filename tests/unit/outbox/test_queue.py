"""The queue: three at a time, in order, each change told, and an end for every upload."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    AnswerLostError,
    NotAcceptedError,
    SignInEndedError,
    UnexpectedError,
    UnreachableError,
)
from desktop_app.domain.upload import Progress, Upload, UploadState
from desktop_app.outbox.queue import CONCURRENT, Outbox, UploadChanged
from desktop_app.outbox.sender import Outcome, Sender
from desktop_app.tasks import TaskScope

S = UploadState
Until = Callable[..., "asyncio.Future[None]"]
BASE = Upload(
    key="",
    file=Path("paper-SPECIMEN.pdf"),
    name="paper-SPECIMEN.pdf",
    size=100,
    type_id=1,
    type_caption="Passport",
    added_at=datetime(2026, 1, 1, tzinfo=UTC),
)


def some(count: int, first: int = 0) -> list[Upload]:
    return [replace(BASE, key=f"upload-{number}") for number in range(first, first + count)]


class Hand(Sender):
    """A sender whose outcomes the test hands out, one key at a time."""

    def __init__(self) -> None:
        self.began: list[str] = []
        self.progress: dict[str, Progress] = {}
        self.waiting: dict[str, asyncio.Future[Outcome]] = {}

    async def send(self, upload: Upload, progress: Progress) -> Outcome:
        assert upload.state is S.SENDING
        self.began.append(upload.key)
        self.progress[upload.key] = progress
        self.waiting[upload.key] = asyncio.get_running_loop().create_future()
        return await self.waiting[upload.key]

    def give(self, key: str, outcome: Outcome | Exception) -> None:
        if isinstance(outcome, Exception):
            self.waiting.pop(key).set_exception(outcome)
        else:
            self.waiting.pop(key).set_result(outcome)


class Bench:
    """An outbox with all that hears of it."""

    def __init__(self) -> None:
        self.errors: list[tuple[BaseException, str]] = []
        self.told: list[UploadChanged] = []
        self.scope = TaskScope("desk", lambda error, where: self.errors.append((error, where)))
        self.hand = Hand()
        self.outbox = Outbox(self.hand, self.scope, self.told.append, "my.broker.example")

    def states(self) -> dict[str, UploadState]:
        return {upload.key: upload.state for upload in self.outbox.uploads}

    def story(self, key: str) -> list[UploadState]:
        return [change.upload.state for change in self.told if change.upload.key == key]

    def last(self, key: str) -> UploadChanged:
        return [change for change in self.told if change.upload.key == key][-1]


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    bench = Bench()
    yield bench
    bench.outbox.close()
    await bench.scope.aclose()
    assert not bench.errors


async def soon() -> None:
    """Let what is ready run."""
    for _ in range(5):
        await asyncio.sleep(0)


async def test_three_at_a_time_in_the_order_of_adding(bench: Bench) -> None:
    bench.outbox.enqueue(some(7))
    await soon()
    assert CONCURRENT == 3
    assert bench.hand.began == ["upload-0", "upload-1", "upload-2"]

    for key, follows in (("upload-1", "upload-3"), ("upload-0", "upload-4"), ("upload-3", "upload-5")):
        bench.hand.give(key, Outcome(S.STORED))
        await soon()
        assert bench.hand.began[-1] == follows
        assert len(bench.hand.waiting) == 3

    bench.outbox.enqueue(some(1, first=7))
    for _ in range(5):
        bench.hand.give(min(bench.hand.waiting), Outcome(S.STORED))
        await soon()
    assert bench.hand.began == [f"upload-{number}" for number in range(8)]
    assert bench.outbox.uploads == ()


async def test_each_change_is_told_in_turn(bench: Bench) -> None:
    bench.outbox.enqueue(some(1))
    await soon()
    bench.hand.give("upload-0", Outcome(S.STORED, document=Document(7)))
    await soon()

    assert bench.story("upload-0") == [S.QUEUED, S.SENDING, S.STORED]
    assert bench.last("upload-0").document == Document(7)
    assert bench.last("upload-0").upload.document_id == 7
    assert bench.outbox.uploads == ()
    assert bench.outbox.progress("upload-0") is None


async def test_an_upload_without_an_object_in_its_answer_is_stored_too(bench: Bench) -> None:
    bench.outbox.enqueue(some(1))
    await soon()
    bench.hand.give("upload-0", Outcome(S.STORED))
    await soon()

    assert bench.last("upload-0").upload.state is S.STORED
    assert bench.last("upload-0").document is None


async def test_a_key_that_is_here_is_not_taken_twice(bench: Bench) -> None:
    bench.outbox.enqueue(some(1))
    bench.outbox.enqueue(some(1))
    await soon()

    assert bench.hand.began == ["upload-0"]
    assert bench.story("upload-0") == [S.QUEUED, S.SENDING]


@pytest.mark.parametrize("state", [S.HELD, S.REFUSED, S.UNCERTAIN])
async def test_what_failed_stays_until_the_person_does_something(bench: Bench, state: UploadState) -> None:
    error = NotAcceptedError(host="h", status=422)
    bench.outbox.enqueue(some(1))
    await soon()
    bench.hand.progress["upload-0"].sent = 60
    bench.hand.give("upload-0", Outcome(state, error=error))
    await soon()

    (upload,) = bench.outbox.uploads
    assert (upload.state, upload.error) == (state, error)
    assert bench.hand.began == ["upload-0"], "nothing is repeated by itself"

    bench.outbox.retry("upload-0")
    await soon()
    assert bench.hand.began == ["upload-0", "upload-0"]
    assert bench.states() == {"upload-0": S.SENDING}
    assert bench.outbox.uploads[0].error is None
    progress = bench.outbox.progress("upload-0")
    assert progress is not None
    assert progress.sent == 0


@pytest.mark.parametrize("state", [S.HELD, S.REFUSED, S.UNCERTAIN])
async def test_what_failed_can_be_taken_out(bench: Bench, state: UploadState) -> None:
    bench.outbox.enqueue(some(1))
    await soon()
    bench.hand.give("upload-0", Outcome(state, error=UnreachableError(host="h")))
    await soon()
    bench.outbox.cancel("upload-0")

    assert bench.outbox.uploads == ()
    assert bench.story("upload-0")[-1] is S.CANCELLED


async def test_a_retry_waits_for_its_turn(bench: Bench) -> None:
    bench.outbox.enqueue(some(4))
    await soon()
    bench.hand.give("upload-0", Outcome(S.HELD, error=UnreachableError(host="h")))
    await soon()
    bench.outbox.retry("upload-0")
    await soon()

    assert bench.states()["upload-0"] is S.QUEUED
    assert len(bench.hand.waiting) == 3


async def test_a_retry_of_what_is_under_way_or_unknown_does_nothing(bench: Bench) -> None:
    bench.outbox.enqueue(some(4))
    await soon()
    for key in ("upload-0", "upload-3", "nobody"):
        bench.outbox.retry(key)
        bench.outbox.retry(key)
    await soon()

    assert bench.hand.began == ["upload-0", "upload-1", "upload-2"]


# --- cancelling ---


@pytest.mark.parametrize(
    ("sent", "state"),
    [(0, S.CANCELLED), (99, S.CANCELLED), (100, S.UNCERTAIN)],
    ids=["before", "before the last", "after"],
)
async def test_a_cancel_before_and_after_the_last_byte(bench: Bench, sent: int, state: UploadState) -> None:
    bench.outbox.enqueue(some(1))
    await soon()
    bench.hand.progress["upload-0"].sent = sent
    bench.outbox.cancel("upload-0")
    await soon()

    assert bench.story("upload-0") == [S.QUEUED, S.SENDING, state]
    if state is S.UNCERTAIN:
        error = bench.last("upload-0").upload.error
        assert isinstance(error, AnswerLostError)
        assert "my.broker.example" in str(error)
        assert bench.states() == {"upload-0": S.UNCERTAIN}
    else:
        assert bench.outbox.uploads == ()


async def test_a_cancel_makes_room_for_the_next(bench: Bench) -> None:
    bench.outbox.enqueue(some(5))
    await soon()
    bench.outbox.cancel("upload-1")
    await soon()

    assert bench.hand.began[-1] == "upload-3"
    assert bench.states() == {
        "upload-0": S.SENDING,
        "upload-2": S.SENDING,
        "upload-3": S.SENDING,
        "upload-4": S.QUEUED,
    }


async def test_a_cancel_of_what_waits_takes_it_out(bench: Bench) -> None:
    bench.outbox.enqueue(some(4))
    bench.outbox.cancel("upload-3")
    bench.outbox.cancel("nobody")
    await soon()
    for key in list(bench.hand.waiting):
        bench.hand.give(key, Outcome(S.STORED))
    await soon()

    assert bench.story("upload-3") == [S.QUEUED, S.CANCELLED]
    assert "upload-3" not in bench.hand.began


async def test_a_cancel_in_the_same_breath_as_the_adding(bench: Bench) -> None:
    """Its task never takes a first step; its place must be free again all the same."""
    bench.outbox.enqueue(some(5))
    for key in ("upload-0", "upload-1", "upload-2"):
        bench.outbox.cancel(key)
    await soon()

    assert bench.hand.began == ["upload-3", "upload-4"]
    assert bench.states() == {"upload-3": S.SENDING, "upload-4": S.SENDING}
    assert bench.story("upload-0") == [S.QUEUED, S.SENDING, S.CANCELLED]


async def test_two_cancels_are_one(bench: Bench) -> None:
    bench.outbox.enqueue(some(1))
    await soon()
    bench.outbox.cancel("upload-0")
    bench.outbox.cancel("upload-0")
    await soon()
    bench.outbox.cancel("upload-0")

    assert bench.story("upload-0") == [S.QUEUED, S.SENDING, S.CANCELLED]


async def test_a_cancel_that_comes_after_the_answer_changes_nothing(bench: Bench) -> None:
    bench.outbox.enqueue(some(1))
    await soon()
    bench.hand.give("upload-0", Outcome(S.STORED, document=Document(7)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    bench.outbox.cancel("upload-0")
    await soon()

    assert bench.story("upload-0") == [S.QUEUED, S.SENDING, S.STORED]


# --- another sender, errors of our own, the end ---


async def test_another_sender_takes_over_what_has_not_begun(bench: Bench) -> None:
    bench.outbox.enqueue(some(4))
    await soon()
    other = Hand()
    bench.outbox.use(other)
    bench.hand.give("upload-0", Outcome(S.HELD, error=SignInEndedError(host="h", status=401)))
    await soon()

    assert bench.hand.began == ["upload-0", "upload-1", "upload-2"]
    assert other.began == ["upload-3"]
    bench.hand.give("upload-1", Outcome(S.STORED))
    await soon()
    assert bench.story("upload-1")[-1] is S.STORED


async def test_an_error_of_our_own_is_reported_once_and_blocks_nobody() -> None:
    bench = Bench()
    bench.outbox.enqueue(some(5))
    await soon()
    for number in range(3):
        bench.hand.give(f"upload-{number}", KeyError("SPECIMEN"))
    await soon()

    assert [type(error) for error, _ in bench.errors] == [KeyError] * 3
    assert bench.hand.began[3:] == ["upload-3", "upload-4"]
    for number in range(3):
        change = bench.last(f"upload-{number}")
        assert change.upload.state is S.UNCERTAIN, "bytes may have left"
        assert isinstance(change.upload.error, UnexpectedError)
    bench.outbox.close()
    await bench.scope.aclose()


@pytest.mark.parametrize("all_gone", [True, False])
async def test_at_the_end_nothing_more_begins_and_nothing_more_is_told(bench: Bench, all_gone: bool) -> None:
    bench.outbox.enqueue(some(6))
    await soon()
    for progress in bench.hand.progress.values():
        progress.sent = 100 if all_gone else 1
    told = len(bench.told)
    bench.outbox.close()
    await bench.scope.aclose()
    await soon()

    assert len(bench.hand.began) == 3
    assert len(bench.told) == told
    assert not bench.errors


async def test_waiting_for_what_is_under_way(bench: Bench) -> None:
    bench.outbox.enqueue(some(2))
    await soon()
    ended = asyncio.ensure_future(bench.outbox.under_way_ended())
    await soon()
    assert not ended.done()
    bench.hand.give("upload-0", Outcome(S.STORED))
    await soon()
    assert not ended.done()
    bench.outbox.cancel("upload-1")
    await soon()
    assert ended.done()
    await bench.outbox.under_way_ended()


async def test_the_log_tells_the_outcome_and_no_name(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    bench.outbox.enqueue(some(1))
    await soon()
    bench.hand.give("upload-0", Outcome(S.REFUSED, error=NotAcceptedError(host="h", status=422)))
    await soon()

    messages = [record.getMessage() for record in caplog.records if record.name.startswith("desktop_app")]
    assert messages == ["upload upload-0: refused"]
