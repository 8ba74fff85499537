"""Tokens are renewed once for all requests, saved before they are used, and never in a loop, by the server's clock."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import SimpleNamespace
from typing import Any

import pytest

from desktop_app.api.token_manager import TokenManager, margin_seconds
from desktop_app.domain.credentials import RefreshToken, Tokens
from desktop_app.domain.errors import (
    NoAnswerInTimeError,
    RenewalFailedError,
    ServerError,
    ServerTroubleError,
    SignInEndedError,
    TooManyRequestsError,
    UnexpectedAnswerError,
    UnreachableError,
)
from desktop_app.domain.server import AccessToken

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
HOST = "my.broker.example"
Make = Callable[..., TokenManager]


def access(number: int) -> AccessToken:
    return AccessToken(f"SPECIMEN-access-{number}")


def tokens(number: int, seconds: float | None, *, refresh: bool = True, life: float | None = None) -> Tokens:
    """The tokens of so many renewals, which end in so many seconds from NOW and live so long in all."""
    ends = None if seconds is None else NOW + timedelta(seconds=seconds)
    issued = ends - timedelta(seconds=life) if ends is not None and life is not None else None
    return Tokens(access(number), ends, RefreshToken(f"SPECIMEN-refresh-{number}") if refresh else None, issued)


class Server:
    """Gives new tokens, or what it is told to raise."""

    def __init__(self, *, lives: float = 900) -> None:
        self.asked: list[str] = []
        self.error: ServerError | None = None
        self.lives = lives
        self.answers = asyncio.Event()
        self.answers.set()

    async def renew(self, token: RefreshToken) -> Tokens:
        self.asked.append(token.secret)
        await self.answers.wait()
        if self.error is not None:
            raise self.error
        return tokens(len(self.asked), self.lives)


class Keeper:
    """Writes down what it is given."""

    def __init__(self) -> None:
        self.kept: list[AccessToken] = []
        self.error: Exception | None = None
        self.opened = asyncio.Event()
        self.opened.set()

    async def keep(self, given: Tokens) -> None:
        await self.opened.wait()
        if self.error is not None:
            raise self.error
        self.kept.append(given.access)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.fixture
async def make(server: Server, keeper: Keeper) -> AsyncIterator[Make]:
    """Live tokens on a machine whose clock says NOW, at a server whose clock is `ahead`, or was never heard."""
    made: list[TokenManager] = []

    def begin(given: Tokens, *, ahead: float | None = 0.0, **other: Any) -> TokenManager:
        named = {"refresh": server.renew, "on_rotated": keeper.keep, **other}
        live = TokenManager(given, host=HOST, clock=NOW.timestamp, **named)
        if ahead is not None:
            live.hear_date(format_datetime(NOW + timedelta(seconds=ahead), usegmt=True))
        made.append(live)
        return live

    yield begin
    server.answers.set()
    for live in made:
        await live.aclose()


# --- before the end ---


@pytest.mark.parametrize(
    ("seconds", "renewed"), [(3600, False), (301, False), (300, True), (10, True), (0, True), (-9, True)]
)
async def test_a_token_is_renewed_five_minutes_before_its_end(
    make: Make, server: Server, seconds: float, renewed: bool
) -> None:
    live = make(tokens(0, seconds))

    assert await live.for_request() == access(1 if renewed else 0)
    assert server.asked == (["SPECIMEN-refresh-0"] if renewed else [])


@pytest.mark.parametrize(
    ("seconds", "ahead", "renewed"),
    [(900, 0, False), (900, 700, True), (200, -3600, False), (3900, 3600, True), (60, None, False)],
)
async def test_the_server_s_clock_counts_and_nobody_guesses_it(
    make: Make, server: Server, seconds: float, ahead: float | None, renewed: bool
) -> None:
    live = make(tokens(0, seconds), ahead=ahead)

    assert await live.for_request() == access(1 if renewed else 0)


async def test_what_is_no_date_leaves_the_clock_as_it_was(make: Make, server: Server) -> None:
    live = make(tokens(0, 60), ahead=-3600)
    for header in ("", "yesterday", "Thu, 99 Jan 2026 12:00:30 GMT", "9" * 5000, "\x00"):
        live.hear_date(header)

    assert await live.for_request() == access(0)


@pytest.mark.parametrize("given", [tokens(0, 60, refresh=False), tokens(0, None)])
async def test_without_a_refresh_token_or_an_end_nothing_is_renewed_before(
    make: Make, server: Server, given: Tokens
) -> None:
    assert await make(given).for_request() == access(0)
    assert server.asked == []


@pytest.mark.parametrize(
    ("life", "margin"), [(None, 300), (3600, 300), (900, 300), (600, 300), (400, 200), (120, 60), (1, 0.5)]
)
def test_half_of_a_short_life_is_lived_before(life: float | None, margin: float) -> None:
    assert margin_seconds(life) == margin


@pytest.mark.parametrize("life", [0, -1, -1e9])
def test_a_token_that_is_born_dead_is_never_due(life: float) -> None:
    assert not margin_seconds(life) >= -1e12


async def test_a_short_token_is_used_for_half_of_its_life(make: Make, server: Server) -> None:
    fresh, old = make(tokens(0, 110, life=120)), make(tokens(0, 59, life=120))

    assert await fresh.for_request() == access(0)
    assert await old.for_request() == access(1)


@pytest.mark.parametrize("lives", [100, 1, 0, -500])
async def test_a_server_of_short_tokens_is_not_asked_at_each_request(make: Make, server: Server, lives: float) -> None:
    server.lives = lives
    live = make(tokens(0, 100))
    for _ in range(20):
        assert await live.for_request() == access(1)

    assert len(server.asked) == 1


async def test_a_clock_that_jumps_does_not_lead_to_a_renewal_at_each_request(make: Make, server: Server) -> None:
    live = make(tokens(0, 100))
    for _ in range(20):
        live.hear_date(format_datetime(NOW + timedelta(days=900), usegmt=True))
        await live.for_request()

    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "error",
    [
        ServerTroubleError(host=HOST, status=500),
        NoAnswerInTimeError(host=HOST),
        UnexpectedAnswerError(host=HOST),
        TooManyRequestsError(host=HOST, status=429),
        SignInEndedError(host=HOST, status=401),
    ],
)
async def test_a_token_that_still_works_is_used_when_it_could_not_be_renewed_before(
    make: Make, server: Server, error: ServerError
) -> None:
    server.error = error
    live = make(tokens(0, 100))

    assert await live.for_request() == access(0)
    assert await live.for_request() == access(0)
    assert len(server.asked) == 1


async def test_a_renewal_that_is_told_to_wait_is_not_tried_again_before_that(
    make: Make, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = 0.0
    monkeypatch.setattr("desktop_app.api.token_manager.time", SimpleNamespace(monotonic=lambda: seconds))
    server.error = TooManyRequestsError(host=HOST, status=503, retry_after=90.0)
    live = make(tokens(0, 100))
    for at, asked in ((0.0, 1), (60.0, 1), (91.0, 2)):
        seconds = at
        assert await live.for_request() == access(0)
        assert len(server.asked) == asked


async def test_a_server_that_cannot_be_reached_is_told_at_once(make: Make, server: Server) -> None:
    server.error = UnreachableError(host=HOST)
    with pytest.raises(UnreachableError):
        await make(tokens(0, 100)).for_request()


# --- after a 401 ---


async def test_after_a_401_the_token_is_renewed_and_then_the_newest_is_used(make: Make, server: Server) -> None:
    live = make(tokens(0, None))

    assert await live.after_refusal(access(0)) == access(1)
    assert await live.after_refusal(access(0)) == access(1), "it was replaced already"
    assert server.asked == ["SPECIMEN-refresh-0"]
    assert await live.after_refusal(access(1)) == access(2)
    assert server.asked[1] == "SPECIMEN-refresh-1"


@pytest.mark.parametrize("other", [{"refresh": None}, {}])
async def test_where_nothing_can_be_renewed_a_401_stands(make: Make, server: Server, other: dict[str, Any]) -> None:
    live = make(tokens(0, 100, refresh=bool(other)), **other)

    assert await live.after_refusal(access(0)) is None
    assert server.asked == []


async def test_a_refused_refresh_token_ends_the_sign_in_and_is_not_shown_again(make: Make, server: Server) -> None:
    server.error = SignInEndedError(host=HOST, status=401)
    live = make(tokens(0, 100))
    with pytest.raises(SignInEndedError):
        await live.after_refusal(access(0))

    assert await live.after_refusal(access(0)) is None
    assert len(server.asked) == 1
    assert live.newest.refresh is None


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (UnreachableError(host=HOST), UnreachableError),
        (NoAnswerInTimeError(host=HOST), RenewalFailedError),
        (ServerTroubleError(host=HOST, status=502), RenewalFailedError),
        (UnexpectedAnswerError(host=HOST, status=200), RenewalFailedError),
        (TooManyRequestsError(host=HOST, status=429, retry_after=7), TooManyRequestsError),
    ],
)
async def test_a_renewal_without_a_clear_answer_leaves_the_tokens_for_another_time(
    make: Make, server: Server, error: ServerError, told: type[ServerError]
) -> None:
    server.error = error
    live = make(tokens(0, 900))
    with pytest.raises(told):
        await live.after_refusal(access(0))
    server.error = None

    assert await live.after_refusal(access(0)) == access(2)
    assert server.asked == ["SPECIMEN-refresh-0"] * 2


# --- one for all ---


async def test_a_hundred_wait_for_one_renewal(make: Make, server: Server) -> None:
    server.answers.clear()
    live = make(tokens(0, 100))
    refused = [asyncio.ensure_future(live.after_refusal(access(0))) for _ in range(50)]
    begun = [asyncio.ensure_future(live.for_request()) for _ in range(50)]
    await asyncio.sleep(0)
    server.answers.set()

    assert set(await asyncio.gather(*refused, *begun)) == {access(1)}
    assert len(server.asked) == 1


async def test_who_stops_waiting_does_not_stop_the_renewal(make: Make, server: Server, keeper: Keeper) -> None:
    server.answers.clear()
    live = make(tokens(0, 100))
    impatient, patient = (asyncio.ensure_future(live.after_refusal(access(0))) for _ in range(2))
    await asyncio.sleep(0.01)
    impatient.cancel()
    with pytest.raises(asyncio.CancelledError):
        await impatient
    server.answers.set()

    assert await patient == access(1)
    assert keeper.kept == [access(1)]


async def test_a_renewal_for_which_nobody_waits_any_more_is_still_kept(
    make: Make, server: Server, keeper: Keeper, until: Callable[..., Awaitable[None]]
) -> None:
    server.answers.clear()
    live = make(tokens(0, 100))
    only = asyncio.ensure_future(live.after_refusal(access(0)))
    await asyncio.sleep(0.01)
    only.cancel()
    server.answers.set()
    await until("the tokens to be kept", lambda: keeper.kept == [access(1)])

    assert live.newest.access == access(1)


# --- keeping ---


async def test_renewed_tokens_are_kept_before_they_are_used(make: Make, server: Server, keeper: Keeper) -> None:
    keeper.opened.clear()
    live = make(tokens(0, 100))
    waiting = asyncio.ensure_future(live.for_request())
    await asyncio.sleep(0.01)

    assert live.newest.access == access(0)
    assert not waiting.done()
    keeper.opened.set()
    assert await waiting == access(1)
    assert keeper.kept == [access(1)]


@pytest.mark.logs("renewed tokens were not saved")
async def test_tokens_that_cannot_be_kept_are_used_all_the_same_and_not_told(
    make: Make, keeper: Keeper, caplog: pytest.LogCaptureFixture
) -> None:
    keeper.error = RuntimeError("SPECIMEN-refresh-1 does not fit")
    live = make(tokens(0, 100))

    assert await live.for_request() == access(1)
    assert "not saved: RuntimeError" in caplog.text
    assert "SPECIMEN" not in caplog.text


# --- closing ---


async def test_closing_lets_a_renewal_come_to_its_end(make: Make, server: Server, keeper: Keeper) -> None:
    server.answers.clear()
    live = make(tokens(0, 100))
    waiting = asyncio.ensure_future(live.after_refusal(access(0)))
    await asyncio.sleep(0.01)
    closing = asyncio.ensure_future(live.aclose())
    await asyncio.sleep(0.01)
    assert not closing.done()
    server.answers.set()
    await closing

    assert await waiting == access(1)
    assert keeper.kept == [access(1)]


async def test_after_closing_nothing_is_renewed(make: Make, server: Server) -> None:
    live = make(tokens(0, 100))
    await live.aclose()

    assert await live.for_request() == access(0)
    assert await live.after_refusal(access(0)) is None
    assert server.asked == []


def test_no_repr_shows_a_token() -> None:
    live = TokenManager(tokens(0, 100))

    assert "SPECIMEN" not in repr(live) + repr(live.newest) + str(vars(live))
