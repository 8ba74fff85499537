"""How long a desk waits: at a real server, and with every time made shorter for trying."""

from dataclasses import asdict, replace

import pytest

from desktop_app.desk.schedule import SETTLE_SECONDS, RefreshSchedule, scaled, schedule_of
from desktop_app.domain.server import ServerAddress, ServerProfile

PROFILE = ServerProfile(ServerAddress.parse("https://my.broker.example"))


@pytest.mark.parametrize(("known", "settle"), [(0.0, SETTLE_SECONDS), (20.0, SETTLE_SECONDS), (300.0, 300.0)])
def test_a_server_gets_the_time_that_it_needs_and_never_less_than_a_lost_answer_takes(
    known: float, settle: float
) -> None:
    assert schedule_of(replace(PROFILE, settle_seconds=known)).queue.settle_time == settle


def test_every_time_is_so_many_times_shorter() -> None:
    whole = schedule_of(replace(PROFILE, settle_seconds=120))
    short = scaled(whole, 60.0)
    assert short.queue.settle_time == 2.0
    for before, after in ((asdict(whole), asdict(short)), (asdict(whole.queue), asdict(short.queue))):
        for name, value in before.items():
            assert not isinstance(value, float) or after[name] == pytest.approx(value / 60)


def test_nothing_gets_so_short_that_it_turns_in_a_circle() -> None:
    short = scaled(RefreshSchedule(undo=0.0), 1e9)
    times = [each for each in asdict(short.queue).values() if isinstance(each, float)]
    assert min(short.in_review, short.otherwise, *times) >= 0.01
    assert short.undo == 0.0


def test_a_factor_of_one_changes_nothing() -> None:
    assert scaled(RefreshSchedule(), 1.0) == RefreshSchedule()
