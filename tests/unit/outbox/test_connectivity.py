"""What the queue learns of the line from each request, and when the next may begin."""

from contextlib import suppress
from datetime import datetime, timedelta

import pytest

from desktop_app.domain.errors import (
    ConnectionBrokenError,
    SignInEndedError,
    TooManyRequestsError,
    UnreachableError,
)
from desktop_app.domain.upload import Wait
from desktop_app.outbox.connectivity import Connectivity
from desktop_app.outbox.retry_policy import RetryPolicy
from tests.support.model_server import Client, ModelServer
from tests.support.outbox_harness import HOST, ServerForSignIn
from tests.support.virtual_loop import EPOCH as NOW, VirtualLoop

GONE = UnreachableError(host=HOST)
ENDED = SignInEndedError(host=HOST, status=401)


def a_face() -> ServerForSignIn:
    """It is never talked to."""
    loop = VirtualLoop()
    loop.close()
    return ServerForSignIn(ModelServer(loop, frozenset()), Client(), 1)


@pytest.fixture
def face() -> ServerForSignIn:
    return a_face()


@pytest.fixture
def line(face: ServerForSignIn) -> Connectivity:
    return Connectivity(RetryPolicy(offline_delay=2.0, max_delay=30.0), face)


def busy(seconds: float | None) -> TooManyRequestsError:
    return TooManyRequestsError(host=HOST, status=429, retry_after=seconds)


def after(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


def test_at_first_everything_may_begin(line: Connectivity, face: ServerForSignIn) -> None:
    assert line.blocked_by(NOW) is None
    assert line.retry_at() is None
    assert not line.offline
    with line.request(NOW) as first, line.request(NOW) as second:
        assert first is second is face


def test_a_lost_network_is_tried_again_later_and_later(line: Connectivity) -> None:
    waits = []
    for _ in range(6):
        line.record_failure(GONE, NOW)
        opens = line.retry_at()
        assert opens is not None
        waits.append((opens - NOW).total_seconds())

    assert waits == [2.0, 4.0, 8.0, 16.0, 30.0, 30.0]
    assert line.blocked_by(NOW) is Wait.NETWORK
    assert (line.blocked_by(NOW + after(30)), line.offline) == (None, True)
    line.record_success()
    assert not line.offline
    line.record_failure(GONE, NOW)
    assert line.retry_at() == NOW + after(2)


def test_a_network_that_was_back_is_tried_again_as_early_as_at_first(face: ServerForSignIn) -> None:
    line = Connectivity(RetryPolicy(offline_delay=0.5), face)
    for seconds in (0.5, 1.0):
        line.record_failure(GONE, NOW)
        assert line.retry_at() == NOW + after(seconds)
    line.record_success()
    line.record_failure(GONE, NOW)
    assert line.retry_at() == NOW + after(0.5)


def test_a_lost_line_is_tried_by_one_request_at_a_time(line: Connectivity, face: ServerForSignIn) -> None:
    with line.request(NOW) as under_way:
        assert under_way is face
        line.record_failure(GONE, NOW)
        with line.request(NOW + after(1)) as too_early:
            assert too_early is None
        assert not line.may_start(NOW + after(2))
        with line.request(NOW + after(2)) as beside:
            assert beside is None
    assert line.may_start(NOW + after(2))
    with line.request(NOW + after(2)) as alone:
        assert alone is face
        line.record_success()
        with line.request(NOW + after(2)) as together:
            assert together is face


def test_a_request_that_fails_is_over(line: Connectivity) -> None:
    line.record_failure(GONE, NOW)
    with suppress(ZeroDivisionError), line.request(NOW + after(2)):
        assert not line.may_start(NOW + after(2))
        raise ZeroDivisionError
    assert line.may_start(NOW + after(2))


def test_who_says_that_the_network_is_back_is_believed(line: Connectivity) -> None:
    line.retry_now()
    assert line.blocked_by(NOW) is None
    line.record_failure(GONE, NOW)
    line.retry_now()
    assert line.blocked_by(NOW) is None
    assert line.offline  # until a request was answered


@pytest.mark.parametrize(("asked", "waited"), [(7.0, 7.0), (0.0, 1.0), (-60.0, 1.0), (None, 30.0)])
def test_a_busy_server_is_given_the_time_that_it_asks_for(
    line: Connectivity, asked: float | None, waited: float
) -> None:
    line.record_failure(busy(asked), NOW)

    assert line.retry_at() == NOW + after(waited)
    assert line.blocked_by(NOW + after(waited)) is None
    assert line.blocked_by(NOW + after(waited - 0.001)) is Wait.RETRY
    line.retry_now()  # the person's wish does not shorten it
    assert line.retry_at() == NOW + after(waited)


def busy_waits(
    line: Connectivity, asked: float, times: int, begin: datetime = NOW, *, sent: bool = False
) -> list[float]:
    """How long each of so many answers keeps the queue waiting, each when the wait before it was over."""
    waits: list[float] = []
    now = begin
    for _ in range(times):
        line.record_failure(busy(asked), now, sent=sent)
        opens = line.retry_at()
        assert opens is not None
        waits.append((opens - now).total_seconds())
        now = opens
    return waits


def test_a_server_that_repeats_itself_is_asked_later_and_later(line: Connectivity) -> None:
    assert busy_waits(line, 0.0, 12) == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 600.0, 600.0]


def test_a_longer_wait_than_the_least_is_given_as_it_is_asked_for(line: Connectivity) -> None:
    assert busy_waits(line, 5.0, 5) == [5.0, 5.0, 5.0, 8.0, 16.0]


def test_lists_that_are_answered_do_not_end_the_wait_for_documents(line: Connectivity) -> None:
    assert busy_waits(line, 0.0, 3, sent=True) == [1.0, 2.0, 4.0]
    line.record_success()  # a list
    slowed = [line.is_slowed]
    assert busy_waits(line, 0.0, 1, NOW + after(7), sent=True) == [8.0]
    line.record_success(sent=True)
    slowed.append(line.is_slowed)
    assert slowed == [True, False]
    assert busy_waits(line, 0.0, 2, NOW + after(15), sent=True) == [1.0, 2.0]


def test_a_list_that_is_answered_ends_the_wait_for_lists(line: Connectivity) -> None:
    assert busy_waits(line, 0.0, 3) == [1.0, 2.0, 4.0]
    line.record_success()
    assert not line.is_slowed
    assert busy_waits(line, 0.0, 2, NOW + after(7)) == [1.0, 2.0]


def test_answers_to_what_was_asked_before_the_wait_are_no_repetition(line: Connectivity) -> None:
    for sent in (True, True, False):
        line.record_failure(busy(0), NOW, sent=sent)
    assert line.retry_at() == NOW + after(1)
    assert busy_waits(line, 0.0, 1, NOW + after(1), sent=True) == [2.0]


def test_how_long_the_server_is_to_be_left_alone(line: Connectivity) -> None:
    assert line.server_wait(NOW) == 0.0
    line.record_failure(busy(12), NOW)
    assert line.server_wait(NOW + after(2)) == 10.0
    assert line.server_wait(NOW + after(13)) == 0.0


def test_a_server_that_is_busy_for_ever_overflows_nothing(line: Connectivity) -> None:
    assert busy_waits(line, 0.0, 2000)[-1] == 600.0


def test_the_longest_wait_that_was_asked_for_counts(line: Connectivity) -> None:
    line.record_failure(busy(90), NOW)
    line.record_failure(busy(5), NOW)
    assert line.retry_at() == NOW + after(90)
    line.record_failure(GONE, NOW)
    assert line.retry_at() == NOW + after(90)
    assert line.blocked_by(NOW + after(1)) is Wait.RETRY


def test_without_a_sign_in_nothing_begins_by_itself(line: Connectivity, face: ServerForSignIn) -> None:
    line.record_failure(busy(5), NOW)
    line.record_failure(ENDED, NOW)

    assert line.blocked_by(NOW + after(1000)) is Wait.SIGN_IN
    assert (line.signed_out, line.retry_at()) == (True, None)
    line.retry_now()
    assert line.blocked_by(NOW + after(1000)) is Wait.SIGN_IN
    line.use(face)
    assert (line.signed_out, line.blocked_by(NOW + after(1000))) == (False, None)


def test_only_the_newest_token_can_end(line: Connectivity, face: ServerForSignIn) -> None:
    newer = a_face()
    assert not line.is_outdated(ENDED, face)
    line.use(newer)

    assert line.is_outdated(ENDED, face)
    assert not line.is_outdated(ENDED, newer)
    assert not line.is_outdated(GONE, face)
    with line.request(NOW) as server:
        assert server is newer


def test_an_answer_that_was_lost_says_nothing_about_the_line(line: Connectivity) -> None:
    line.record_failure(ConnectionBrokenError(host=HOST), NOW)
    assert line.may_start(NOW)
    assert not line.offline


def test_who_says_nothing_of_a_document_speaks_of_a_list(line: Connectivity) -> None:
    line.record_failure(busy(0), NOW)
    assert busy_waits(line, 0.0, 1, NOW + after(1), sent=False) == [2.0], "the second list"
    line.record_success()
    assert busy_waits(line, 0.0, 1, NOW + after(9), sent=True) == [1.0], "the first document"
