"""A second start reaches a first one that is busy, and takes the place of one that is on its way out."""

from collections.abc import Callable, Iterator

from desktop_app.ui.runtime.second_start import FirstStart, reach_first_start


class Clock:
    """Time passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def answers(*given: bool) -> Callable[[], bool]:
    """One after the other; the last one again and again."""
    left: Iterator[bool] = iter(given)
    last = [False]

    def _answer() -> bool:
        last[0] = next(left, last[0])
        return last[0]

    return _answer


def reach(hand_over: Callable[[], bool], take_lock: Callable[[], bool]) -> tuple[FirstStart, float]:
    clock = Clock()
    found = reach_first_start(hand_over, take_lock, patience=8.0, now=lambda: clock.now, sleep=clock.sleep)
    return found, clock.now


def test_one_that_answers_takes_over_at_once() -> None:
    assert reach(answers(True), answers(False)) == (FirstStart.TOOK_OVER, 0.0)


def test_one_that_is_busy_is_asked_again() -> None:
    found, seconds = reach(answers(False, False, True), answers(False))
    assert found is FirstStart.TOOK_OVER
    assert 0 < seconds < 1


def test_the_place_of_one_that_ends_is_taken() -> None:
    found, seconds = reach(answers(False), answers(False, False, False, True))
    assert found is FirstStart.GONE
    assert 0 < seconds < 1


def test_one_that_stays_silent_is_told_after_a_while() -> None:
    found, seconds = reach(answers(False), answers(False))
    assert found is FirstStart.SILENT
    assert 8.0 <= seconds < 8.5
