"""A clock that nobody can set."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.outbox import steady_clock
from desktop_app.outbox.steady_clock import SteadyClock

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


class WallClock(datetime):
    """Says what it is told to."""

    told = NOW

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override] # as the clock calls it
        assert tz is UTC
        return cls.told


class Seconds:
    """The clock that only goes on."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.told = 1000.0

    def __call__(self, *which: int) -> float:
        assert which == (() if self.name == "monotonic" else (time.CLOCK_BOOTTIME,))
        return self.told


@pytest.fixture(
    params=[
        pytest.param(
            "clock_gettime",
            marks=pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has such a clock"),
        ),
        "monotonic",
    ]
)
def seconds(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Seconds:
    seconds = Seconds(request.param)
    monkeypatch.setattr(time, request.param, seconds)
    monkeypatch.setattr(WallClock, "told", NOW)
    monkeypatch.setattr(steady_clock, "datetime", WallClock)
    if request.param == "monotonic":
        monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)  # as on other systems than Linux
    return seconds


def test_it_starts_at_the_wall_clocks_time_and_goes_on(seconds: Seconds) -> None:
    clock = SteadyClock()
    assert clock() == NOW
    seconds.told += 90.5
    assert clock() == NOW + timedelta(seconds=90.5)


@pytest.mark.parametrize("skew", [timedelta(days=-1), timedelta(days=1), timedelta(days=-9999)])
def test_nobody_can_set_it(seconds: Seconds, monkeypatch: pytest.MonkeyPatch, skew: timedelta) -> None:
    clock = SteadyClock()
    monkeypatch.setattr(WallClock, "told", NOW + skew)
    seconds.told += 60.0

    assert clock() == NOW + timedelta(seconds=60)
    assert SteadyClock()() == NOW + skew  # only a new start believes it


def test_it_is_aware_and_goes_on_by_itself() -> None:
    clock = SteadyClock()
    before = clock()
    assert before.tzinfo is UTC
    assert abs(before - datetime.now(UTC)) < timedelta(seconds=5)
    assert clock() >= before
