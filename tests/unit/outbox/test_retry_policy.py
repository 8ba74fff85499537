"""Waits before another attempt grow, stay within their bounds, and use all the span."""

import pytest

from desktop_app.outbox.retry_policy import RetryPolicy, backoff

TIMING = RetryPolicy(base_delay=1.0, max_delay=30.0)


@pytest.mark.parametrize(("attempts", "longest"), [(-1, 1.0), (0, 1.0), (1, 2.0), (3, 8.0), (4, 16.0), (9, 30.0)])
def test_the_span_doubles_up_to_its_most(attempts: int, longest: float) -> None:
    assert backoff(attempts, TIMING, lambda: 0.0) == 1.0
    assert backoff(attempts, TIMING, lambda: 1.0) == longest
    assert backoff(attempts, TIMING, lambda: 0.5) == (1.0 + longest) / 2


def test_a_least_beyond_the_most_is_kept() -> None:
    assert backoff(2, RetryPolicy(base_delay=5.0, max_delay=2.0), lambda: 1.0) == 5.0


@pytest.mark.parametrize(
    ("looks", "seconds"),
    [(-1, 60.0), (0, 60.0), (1, 60.0), (2, 120.0), (3, 240.0), (4, 480.0), (5, 600.0), (500, 600.0)],
)
def test_lists_that_settle_nothing_become_rarer(looks: int, seconds: float) -> None:
    assert RetryPolicy().look_delay(looks) == seconds


def test_a_settle_time_beyond_the_most_is_kept() -> None:
    policy = RetryPolicy(settle_time=900.0)
    assert [policy.look_delay(looks) for looks in (1, 2, 9)] == [900.0] * 3


def test_the_usual_waits_are_those_that_the_readme_tells() -> None:
    usual = RetryPolicy()
    assert (usual.settle_time, usual.resend_time) == (60.0, 300.0)
    assert (usual.base_delay, usual.max_delay, usual.offline_delay) == (1.0, 30.0, 2.0)
    assert usual.look_pause == 2.0
