"""Waits before another attempt grow, stay within their bounds, and use all the span."""

import pytest

from desktop_app.outbox.retry_policy import Timing, jittered

TIMING = Timing(retry_least=1.0, retry_most=30.0)


@pytest.mark.parametrize(("attempts", "longest"), [(-1, 1.0), (0, 1.0), (1, 2.0), (3, 8.0), (4, 16.0), (9, 30.0)])
def test_the_span_doubles_up_to_its_most(attempts: int, longest: float) -> None:
    assert jittered(attempts, TIMING, lambda: 0.0) == 1.0
    assert jittered(attempts, TIMING, lambda: 1.0) == longest
    assert jittered(attempts, TIMING, lambda: 0.5) == (1.0 + longest) / 2


def test_a_least_beyond_the_most_is_kept() -> None:
    assert jittered(2, Timing(retry_least=5.0, retry_most=2.0), lambda: 1.0) == 5.0
