"""What the queue learns of the line from each request, and when the next may begin."""

from contextlib import suppress
from datetime import timedelta

import pytest

from desktop_app.domain.errors import (
    ConnectionBrokenError,
    SignInEndedError,
    TooManyRequestsError,
    UnreachableError,
)
from desktop_app.domain.upload import Wait
from desktop_app.outbox.connectivity import Line
from desktop_app.outbox.retry_policy import Timing
from tests.soak.model_server import Client, ModelServer
from tests.soak.virtual_loop import EPOCH as NOW, VirtualLoop
from tests.unit.outbox.bench import HOST, Face

GONE = UnreachableError(host=HOST)
ENDED = SignInEndedError(host=HOST, status=401)


def a_face() -> Face:
    """It is never talked to."""
    loop = VirtualLoop()
    loop.close()
    return Face(ModelServer(loop, frozenset()), Client(), 1)


@pytest.fixture
def face() -> Face:
    return a_face()


@pytest.fixture
def line(face: Face) -> Line:
    return Line(Timing(offline_least=2.0, retry_most=30.0), face)


def busy(seconds: float | None) -> TooManyRequestsError:
    return TooManyRequestsError(host=HOST, status=429, retry_after=seconds)


def after(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


def test_at_first_everything_may_begin(line: Line, face: Face) -> None:
    assert line.wait(NOW) is None
    assert line.opens_at() is None
    assert not line.offline
    with line.request(NOW) as first, line.request(NOW) as second:
        assert first is second is face


def test_a_lost_network_is_tried_again_later_and_later(line: Line) -> None:
    waits = []
    for _ in range(6):
        line.failed(GONE, NOW)
        opens = line.opens_at()
        assert opens is not None
        waits.append((opens - NOW).total_seconds())

    assert waits == [2.0, 4.0, 8.0, 16.0, 30.0, 30.0]
    assert line.wait(NOW) is Wait.NETWORK
    assert (line.wait(NOW + after(30)), line.offline) == (None, True)
    line.worked()
    assert not line.offline
    line.failed(GONE, NOW)
    assert line.opens_at() == NOW + after(2)


def test_a_lost_line_is_tried_by_one_request_at_a_time(line: Line, face: Face) -> None:
    with line.request(NOW) as under_way:
        assert under_way is face
        line.failed(GONE, NOW)
        with line.request(NOW + after(1)) as too_early:
            assert too_early is None
        assert not line.free(NOW + after(2))
        with line.request(NOW + after(2)) as beside:
            assert beside is None
    assert line.free(NOW + after(2))
    with line.request(NOW + after(2)) as alone:
        assert alone is face
        line.worked()
        with line.request(NOW + after(2)) as together:
            assert together is face


def test_a_request_that_fails_is_over(line: Line) -> None:
    line.failed(GONE, NOW)
    with suppress(ZeroDivisionError), line.request(NOW + after(2)):
        assert not line.free(NOW + after(2))
        raise ZeroDivisionError
    assert line.free(NOW + after(2))


def test_who_says_that_the_network_is_back_is_believed(line: Line) -> None:
    line.try_now()
    assert line.wait(NOW) is None
    line.failed(GONE, NOW)
    line.try_now()
    assert line.wait(NOW) is None
    assert line.offline  # until a request was answered


@pytest.mark.parametrize(("asked", "waited"), [(7.0, 7.0), (0.0, 0.0), (None, 30.0)])
def test_a_busy_server_is_given_the_time_that_it_asks_for(line: Line, asked: float | None, waited: float) -> None:
    line.failed(busy(asked), NOW)

    assert line.opens_at() == NOW + after(waited)
    assert line.wait(NOW + after(waited)) is None
    assert line.wait(NOW + after(waited - 0.001)) is Wait.RETRY
    line.try_now()  # the person's wish does not shorten it
    assert line.opens_at() == NOW + after(waited)


def test_the_longest_wait_that_was_asked_for_counts(line: Line) -> None:
    line.failed(busy(90), NOW)
    line.failed(busy(5), NOW)
    assert line.opens_at() == NOW + after(90)
    line.failed(GONE, NOW)
    assert line.opens_at() == NOW + after(90)
    assert line.wait(NOW + after(1)) is Wait.RETRY


def test_without_a_sign_in_nothing_begins_by_itself(line: Line, face: Face) -> None:
    line.failed(busy(5), NOW)
    line.failed(ENDED, NOW)

    assert line.wait(NOW + after(1000)) is Wait.SIGN_IN
    assert (line.signed_out, line.opens_at()) == (True, None)
    line.try_now()
    assert line.wait(NOW + after(1000)) is Wait.SIGN_IN
    line.signed_in(face)
    assert (line.signed_out, line.wait(NOW + after(1000))) == (False, None)


def test_only_the_newest_token_can_end(line: Line, face: Face) -> None:
    newer = a_face()
    assert not line.outdated(ENDED, face)
    line.signed_in(newer)

    assert line.outdated(ENDED, face)
    assert not line.outdated(ENDED, newer)
    assert not line.outdated(GONE, face)
    with line.request(NOW) as server:
        assert server is newer


def test_an_answer_that_was_lost_says_nothing_about_the_line(line: Line) -> None:
    line.failed(ConnectionBrokenError(host=HOST), NOW)
    assert line.free(NOW)
    assert not line.offline
