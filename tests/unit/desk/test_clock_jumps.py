"""The computer's clock is set, or it slept, while something waits: countdowns stay true, and nothing hangs."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.checks.pipeline import inspect
from desktop_app.desk.desk import Desk
from desktop_app.desk.intake import NewUpload
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.desk.sign_in_service import Folders, SignInOptions
from desktop_app.domain.credentials import Session
from desktop_app.domain.errors import TooManyRequestsError
from desktop_app.outbox import steady_clock
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.tasks import TaskScope
from desktop_app.ui.documents.progress import seconds_left
from tests.support.fake_server import FakeServer
from tests.support.sign_in_service import sign_in_service_with

Until = Callable[..., "asyncio.Future[None]"]
AtEnd = Callable[[Callable[[], Awaitable[None]]], None]
JUMPS = [timedelta(hours=1), timedelta(hours=-2), timedelta(days=-40), timedelta(days=40), timedelta(days=-9000)]


class WallClock(datetime):
    """Shows what it was set to."""

    set_by = timedelta()

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override] # as the app calls it
        assert tz is UTC
        return datetime.now(UTC) + cls.set_by


@pytest.fixture
def wall_clock(monkeypatch: pytest.MonkeyPatch) -> type[WallClock]:
    monkeypatch.setattr(WallClock, "set_by", timedelta())
    monkeypatch.setattr(steady_clock, "datetime", WallClock)
    return WallClock


async def no_sandbox() -> Session:
    raise AssertionError("nobody asked for it")


async def desk_of(folder: Path, server: FakeServer, at_end: AtEnd) -> Desk:
    errors: list[BaseException] = []
    service = sign_in_service_with(
        folder / "settings.toml",
        server.connect,
        no_sandbox,
        lambda: TaskScope("desk", lambda error, _: errors.append(error)),
        Folders(folder / "queue", folder / "sandbox"),
        RefreshSchedule(in_review=60, otherwise=60, queue=RetryPolicy(settle_time=0.05, base_delay=0.4, max_delay=0.4)),
    )

    async def nobody(_names: object) -> bool:
        return False

    desk = await service.sign_in("my.broker.example", "first-SPECIMEN", SignInOptions(nobody))

    async def leave() -> None:
        await desk.aclose()
        assert not errors, "no task of the queue ended by a fault"

    at_end(leave)
    desk.start()
    return desk


@pytest.mark.parametrize("jump", JUMPS, ids=str)
async def test_a_wait_of_the_queue_stays_true_and_ends(
    tmp_path: Path, until: Until, at_end: AtEnd, wall_clock: type[WallClock], jump: timedelta
) -> None:
    server = FakeServer()
    server.failures["add"] = TooManyRequestsError(host="my.broker.example", status=429, retry_after=1.5)
    desk = await desk_of(tmp_path, server, at_end)
    (tmp_path / "a-SPECIMEN.pdf").write_bytes(b"SPECIMEN")
    await desk.add([NewUpload(tmp_path / "a-SPECIMEN.pdf", inspect(tmp_path / "a-SPECIMEN.pdf", 1_000), 1, "Passport")])
    await until("a wait", lambda: any(each.wait_until is not None for each in desk.outbox.uploads))
    server.failures.clear()

    wall_clock.set_by = jump

    (waiting,) = desk.outbox.uploads
    assert seconds_left(waiting, desk.clock()) <= 2
    await until("the end of the wait", lambda: server.sent_names == ["a-SPECIMEN.pdf"])


@pytest.mark.parametrize("jump", JUMPS, ids=str)
async def test_a_wait_from_before_a_restart_is_not_prolonged_by_a_clock_that_was_set(
    tmp_path: Path, until: Until, at_end: AtEnd, wall_clock: type[WallClock], jump: timedelta
) -> None:
    server = FakeServer()
    server.failures["add"] = TooManyRequestsError(host="my.broker.example", status=429, retry_after=600.0)
    desk = await desk_of(tmp_path, server, at_end)
    (tmp_path / "a-SPECIMEN.pdf").write_bytes(b"SPECIMEN")
    await desk.add([NewUpload(tmp_path / "a-SPECIMEN.pdf", inspect(tmp_path / "a-SPECIMEN.pdf", 1_000), 1, "Passport")])
    await until("a wait", lambda: any(each.wait_until is not None for each in desk.outbox.uploads))
    await desk.aclose()
    server.failures.clear()

    wall_clock.set_by = jump
    await desk_of(tmp_path, server, at_end)

    await until("the document", lambda: server.sent_names == ["a-SPECIMEN.pdf"])
