"""Five attempts a minute, then ten minutes of waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.sandbox.attempts import AttemptLimit

if TYPE_CHECKING:
    from tests.unit.sandbox.conftest import FakeClock


@pytest.fixture
def limit(clock: FakeClock) -> AttemptLimit:
    return AttemptLimit(5, window_seconds=60, block_seconds=600, clock=clock)


def test_the_sixth_attempt_within_the_window_begins_the_block(limit: AttemptLimit, clock: FakeClock) -> None:
    waits = []
    for _ in range(6):
        waits.append(limit.attempt("anna"))
        clock.go(11)
    assert waits == [0, 0, 0, 0, 0, 600]


def test_the_window_slides(limit: AttemptLimit, clock: FakeClock) -> None:
    for _ in range(50):
        assert limit.attempt("anna") == 0
        clock.go(12)


def test_a_block_ends_on_time_and_no_attempt_prolongs_it(limit: AttemptLimit, clock: FakeClock) -> None:
    for _ in range(6):
        limit.attempt("anna")
    clock.go(599)
    assert limit.attempt("anna") == 1
    clock.go(1)
    assert [limit.attempt("anna") for _ in range(6)] == [0, 0, 0, 0, 0, 600]


def test_a_block_that_is_shorter_than_the_window_leaves_nothing_behind(clock: FakeClock) -> None:
    limit = AttemptLimit(1, window_seconds=60, block_seconds=2, clock=clock)
    assert [limit.attempt("anna"), limit.attempt("anna")] == [0, 2]
    clock.go(2)
    assert limit.attempt("anna") == 0


def test_each_key_has_its_own_count(limit: AttemptLimit) -> None:
    for _ in range(6):
        limit.attempt("anna")
    assert limit.attempt("ben") == 0
    assert limit.attempt("anna") == 600


def test_success_clears_the_count_of_its_key_alone(limit: AttemptLimit) -> None:
    for _ in range(5):
        limit.attempt("anna")
        limit.attempt("ben")
    limit.succeeded("anna")
    assert limit.attempt("anna") == 0
    assert limit.attempt("ben") == 600


def test_what_is_over_is_not_kept(limit: AttemptLimit, clock: FakeClock) -> None:
    for number in range(100):
        for _ in range(6 if number % 2 else 1):
            limit.attempt(f"somebody {number}")
    clock.go(600)
    limit.attempt("anna")
    # Memory has no public face: a server that is tried for days must not grow with every address that was typed.
    assert len(limit._attempts) == 1  # noqa: SLF001 - as above
    assert not limit._blocked_until  # noqa: SLF001 - as above
