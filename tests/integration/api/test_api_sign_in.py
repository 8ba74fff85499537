"""Signing in, renewing and signing out at the sandbox, and at servers that answer otherwise."""

import json
import logging
from collections.abc import AsyncIterator, Callable
from types import ModuleType
from typing import Any

import pytest

from desktop_app.api.connector import Connector
from desktop_app.api.sign_in import SignInApi
from desktop_app.api.transport import Timeouts
from desktop_app.domain.credentials import RefreshToken, SecondFactor, SecondFactorDue, Tokens
from desktop_app.domain.errors import (
    BlockedOnTheWayError,
    CaptchaNeededError,
    DossierError,
    NoAnswerInTimeError,
    NoPasswordSignInError,
    PasswordSignInError,
    RedirectError,
    ServerError,
    ServerTroubleError,
    SignInEndedError,
    SignInTooSlowError,
    TooManyAttemptsError,
    TooManyRequestsError,
    UnexpectedAnswerError,
    WrongCodeError,
    WrongPasswordError,
)
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.sandbox import SPECIMEN_ACCOUNTS, SPECIMEN_PASSWORD, SandboxServer

Start = Callable[..., SandboxServer]
Open = Callable[..., Any]
ANNA, BEN, CLARA, DORA = (account.email for account in SPECIMEN_ACCOUNTS)
GOOGLE, SMS = SecondFactor.GOOGLE, SecondFactor.SMS
MINE = "/api/v2/my"
USUAL = Connector("de-AT", "Dossier/tests")
SECRETS = (ANNA, SPECIMEN_PASSWORD, "SPECIMEN-code", "SPECIMEN-refresh", "SPECIMEN-access")


@pytest.fixture
async def sign_in_at() -> AsyncIterator[Open]:
    """`await sign_in_at(server)` gives the sign-in of a sandbox or of a base address."""
    opened: list[SignInApi] = []

    async def begin(server: SandboxServer | str, patience: Timeouts | None = None) -> SignInApi:
        base_url = server if isinstance(server, str) else server.base_url
        connector = Connector("de-AT", "Dossier/tests", timeouts=patience) if patience else USUAL
        opened.append(await connector.open_sign_in(ServerProfile(ServerAddress.parse(base_url))))
        return opened[-1]

    yield begin
    for api in opened:
        await api.aclose()


def issued(step: object) -> Tokens:
    assert isinstance(step, Tokens)
    return step


# --- the way in ---


async def test_email_and_password(start: Start, sign_in_at: Open) -> None:
    api = await sign_in_at(start())
    begun = await api.begin()
    tokens = issued(await api.with_password(begun.uuid, ANNA, SPECIMEN_PASSWORD))

    assert not begun.recaptcha
    assert tokens.refresh is not None
    assert tokens.expires_at is not None
    assert tokens.issued_at is not None
    assert (tokens.expires_at - tokens.issued_at).total_seconds() == pytest.approx(900, abs=2)


@pytest.mark.parametrize(("email", "factor"), [(BEN, GOOGLE), (CLARA, SMS)])
async def test_the_one_second_factor(start: Start, sign_in_at: Open, email: str, factor: SecondFactor) -> None:
    server = start()
    api = await sign_in_at(server)
    due = await api.with_password((await api.begin()).uuid, email, SPECIMEN_PASSWORD)

    assert isinstance(due, SecondFactorDue)
    assert due.factors == (factor,)
    assert issued(await api.with_code(due.uuid, factor, server.one_time_code)).refresh


@pytest.mark.parametrize("factor", [GOOGLE, SMS])
async def test_a_choice_of_second_factors(start: Start, sign_in_at: Open, factor: SecondFactor) -> None:
    server = start()
    api = await sign_in_at(server)
    due = await api.with_password((await api.begin()).uuid, DORA, SPECIMEN_PASSWORD)

    assert due.factors == (GOOGLE, SMS)
    await api.choose(due.uuid, factor)
    assert issued(await api.with_code(due.uuid, factor, server.one_time_code)).refresh


@pytest.mark.parametrize("shape", ["bare", "envelope"])
@pytest.mark.parametrize("rotates", [True, False])
async def test_refresh_tokens_are_traded_for_new_tokens(
    start: Start, sign_in_at: Open, shape: str, rotates: bool
) -> None:
    api = await sign_in_at(start(refresh_shape=shape, refresh_rotates=rotates))
    first = issued(await api.with_password((await api.begin()).uuid, ANNA, SPECIMEN_PASSWORD))
    second = await api.refresh(first.refresh)

    assert second.access != first.access
    assert (second.refresh == first.refresh) is not rotates
    assert second.refresh is not None


async def test_after_signing_out_the_tokens_open_nothing(start: Start, sign_in_at: Open) -> None:
    server = start()
    api = await sign_in_at(server)
    tokens = issued(await api.with_password((await api.begin()).uuid, ANNA, SPECIMEN_PASSWORD))
    await api.sign_out(tokens.access)
    with pytest.raises(SignInEndedError):
        await api.sign_out(tokens.access)
    with pytest.raises(SignInEndedError):
        await api.refresh(tokens.refresh)


# --- what can go wrong at the sandbox ---


@pytest.mark.parametrize("status", [400, 401, 403, 422])
async def test_wrong_passwords_and_codes_whatever_the_status(start: Start, sign_in_at: Open, status: int) -> None:
    server = start(refusal_status=status)
    api = await sign_in_at(server)
    with pytest.raises(WrongPasswordError) as told:
        await api.with_password((await api.begin()).uuid, ANNA, "SPECIMEN-wrong")
    due = await api.with_password((await api.begin()).uuid, BEN, SPECIMEN_PASSWORD)
    with pytest.raises(WrongCodeError):
        await api.with_code(due.uuid, GOOGLE, "000000" if server.one_time_code != "000000" else "111111")

    assert told.value.server_text
    assert issued(await api.with_code(due.uuid, GOOGLE, server.one_time_code)).refresh


@pytest.mark.parametrize("status", [400, 403])
async def test_an_email_that_is_not_verified_is_no_wrong_password(start: Start, sign_in_at: Open, status: int) -> None:
    server = start()
    api = await sign_in_at(server)
    server.fail_next("POST", status, body='{"message": "Email not verified"}')
    with pytest.raises(PasswordSignInError) as told:
        await api.with_password((await api.begin()).uuid, ANNA, SPECIMEN_PASSWORD)

    assert type(told.value) is PasswordSignInError
    assert told.value.server_text == "Email not verified"


async def test_a_page_of_a_filter_is_no_wrong_password(start: Start, sign_in_at: Open) -> None:
    server = start()
    api = await sign_in_at(server)
    server.fail_next("POST", 403, body="<html><title>Blocked by IT</title></html>")
    with pytest.raises(BlockedOnTheWayError) as told:
        await api.with_password((await api.begin()).uuid, ANNA, SPECIMEN_PASSWORD)

    assert told.value.server_text == "Web page: “Blocked by IT”"


async def test_too_many_attempts_are_told_with_their_wait(start: Start, sign_in_at: Open) -> None:
    api = await sign_in_at(start(attempts=2, block_seconds=90.0))
    for _ in range(2):
        with pytest.raises(WrongPasswordError):
            await api.with_password((await api.begin()).uuid, ANNA, "SPECIMEN-wrong")
    with pytest.raises(TooManyAttemptsError) as told:
        await api.with_password((await api.begin()).uuid, ANNA, "SPECIMEN-wrong")

    assert 85 <= (told.value.retry_after or 0) <= 90
    assert told.value.retry_after == told.value.fields["seconds"]


async def test_a_sign_in_that_took_too_long_begins_anew(start: Start, sign_in_at: Open) -> None:
    api = await sign_in_at(start())
    for step in (
        api.with_password("SPECIMEN-long-gone", ANNA, SPECIMEN_PASSWORD),
        api.choose("SPECIMEN-long-gone", SMS),
        api.with_code("SPECIMEN-long-gone", SMS, "123456"),
    ):
        with pytest.raises(SignInTooSlowError):
            await step


async def test_a_picture_puzzle_is_told_at_the_beginning_and_at_the_step(start: Start, sign_in_at: Open) -> None:
    api = await sign_in_at(start(recaptcha=True))
    begun = await api.begin()

    assert begun.recaptcha
    with pytest.raises(CaptchaNeededError):
        await api.with_password(begun.uuid, ANNA, SPECIMEN_PASSWORD)


async def test_a_server_without_a_sign_in_of_its_own_is_told(start: Start, sign_in_at: Open) -> None:
    with pytest.raises(NoPasswordSignInError) as told:
        await (await sign_in_at(start(password_sign_in=False))).begin()

    assert "paste" in told.value.what_to_do


# --- what other servers answer ---

Call = Callable[[SignInApi], Any]
CALLS: dict[str, tuple[str, Call]] = {
    "wizard": ("GET", lambda api: api.begin()),
    "password": ("POST", lambda api: api.with_password("u-1", ANNA, SPECIMEN_PASSWORD)),
    "choice": ("POST", lambda api: api.choose("u-1", GOOGLE)),
    "code": ("POST", lambda api: api.with_code("u-1", GOOGLE, "SPECIMEN-code")),
    "refresh": ("POST", lambda api: api.refresh(RefreshToken("SPECIMEN-refresh"))),
    "sign out": ("POST", lambda api: api.sign_out(AccessToken("SPECIMEN-access"))),
}
every_call = pytest.mark.parametrize("name", CALLS)


KINDS: dict[str, dict[int, type[ServerError]]] = {
    "wizard": {
        **dict.fromkeys((404, 405, 410, 501), NoPasswordSignInError),
        403: PasswordSignInError,
        429: TooManyAttemptsError,
        500: ServerTroubleError,
    },
    "password": {
        404: WrongPasswordError,
        405: NoPasswordSignInError,
        423: PasswordSignInError,
        429: TooManyAttemptsError,
        502: ServerTroubleError,
    },
    "choice": {400: PasswordSignInError, 404: SignInTooSlowError, 429: TooManyAttemptsError},
    "code": {404: SignInTooSlowError, 409: PasswordSignInError, 429: TooManyAttemptsError},
    "refresh": {
        **dict.fromkeys((400, 401, 403, 404, 405, 410, 422), SignInEndedError),
        429: TooManyRequestsError,
        500: ServerTroubleError,
    },
    "sign out": {401: SignInEndedError, 500: ServerTroubleError},
}
"""What a status means at a step, where that is something else than elsewhere (unit/api/test_failures.py)."""


@every_call
async def test_statuses(start: Start, sign_in_at: Open, name: str) -> None:
    server = start()
    method, call = CALLS[name]
    api = await sign_in_at(server)
    for status, kind in KINDS[name].items():
        server.fail_next(method, status)
        with pytest.raises(ServerError) as told:
            await call(api)

        assert type(told.value) is kind, status
        assert told.value.fields["host"] == f"127.0.0.1:{server.port}"


async def test_a_busy_server_is_not_taken_for_too_many_attempts(start: Start, sign_in_at: Open) -> None:
    server = start()
    server.fail_next("POST", 503, {"Retry-After": "7"})
    with pytest.raises(TooManyRequestsError) as told:
        await (await sign_in_at(server)).with_password("u-1", ANNA, SPECIMEN_PASSWORD)

    assert type(told.value) is TooManyRequestsError
    assert told.value.retry_after == 7


@every_call
async def test_a_secret_never_travels_on(start: Start, sign_in_at: Open, name: str) -> None:
    server, other = start(), start()
    method, call = CALLS[name]
    api = await sign_in_at(server)
    for status in (301, 302, 303, 307, 308):
        for target in (f"{other.base_url}{MINE}/signin", f"{MINE}/signin"):
            before = len(server.requests())
            server.fail_next(method, status, {"Location": target})
            with pytest.raises(DossierError) as told:
                await call(api)
            if method == "POST":
                assert isinstance(told.value, RedirectError), (status, target)
                assert len(server.requests()) == before + 1
    assert other.requests() == []


@pytest.mark.parametrize("name", ["wizard", "password", "code", "refresh"])
async def test_nonsense_is_not_a_sign_in(start: Start, sign_in_at: Open, name: str) -> None:
    server = start()
    method, call = CALLS[name]
    api = await sign_in_at(server)
    for body in ("", "null", "[]", "{}", "<html>", '{"done": true, "code": 200}', "[" * 100_000):
        server.fail_next(method, 200, body=body)
        with pytest.raises(UnexpectedAnswerError):
            await call(api)


async def test_a_second_factor_that_we_do_not_know_is_told(start: Start, sign_in_at: Open) -> None:
    server = start()
    server.fail_next("POST", 200, body='{"data": {"tfaProviders": ["yubikey"]}, "done": true}')
    with pytest.raises(NoPasswordSignInError):
        await (await sign_in_at(server)).with_password("u-1", ANNA, SPECIMEN_PASSWORD)


@every_call
async def test_what_the_server_repeats_is_not_repeated_by_us(
    start: Start, sign_in_at: Open, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    """Not in errors, not in their causes, and not in a log of everything."""
    caplog.set_level(logging.DEBUG)
    server = start()
    method, call = CALLS[name]
    api = await sign_in_at(server)
    said = "You sent " + ", ".join(SECRETS)
    body = json.dumps({"error": {"message": said, "details": [{"issue": said}]}})
    told = ""
    for status in (200, 400, 401, 429, 500):
        server.fail_next(method, status, body=body)
        try:
            await call(api)
        except ServerError as error:
            seen: BaseException | None = error
            while seen is not None:
                told += f"{status}: {seen!r} {seen} {vars(seen)} "
                seen = seen.__cause__
    own = {
        "password": (ANNA, SPECIMEN_PASSWORD),
        "code": ("SPECIMEN-code",),
        "refresh": ("SPECIMEN-refresh",),
        "sign out": ("SPECIMEN-access",),
    }.get(name, ())
    assert not [secret for secret in own if secret in told]
    assert not [secret for secret in SECRETS if secret in caplog.text]


async def test_a_sign_in_ends_by_the_deadline(fault_module: ModuleType, sign_in_at: Open) -> None:
    def dripping(connection: Any) -> None:
        connection.read_request()
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        connection.drip(b" ", 0.01)

    with fault_module.FaultServer(dripping) as server:
        api = await sign_in_at(server.base_url, Timeouts(connect=1, answer=0.3, stall=9))
        with pytest.raises(NoAnswerInTimeError):
            await api.begin()
        with pytest.raises(UnexpectedAnswerError):  # the status was there, the tokens never came
            await api.refresh(RefreshToken("SPECIMEN-refresh"))


async def test_each_secret_goes_over_a_connection_of_its_own(fault_module: ModuleType, sign_in_at: Open) -> None:
    """A kept connection that ends at the same moment would leave it open whether the refresh token was used up."""
    on_each: dict[int, int] = {}

    def serve_on(connection: Any) -> None:
        while True:
            connection.read_request()
            on_each[connection.number] = on_each.get(connection.number, 0) + 1
            connection.answer("200 OK", b'{"accessToken": {"token": "SPECIMEN-access"}}')
            connection.head = b""

    with fault_module.FaultServer(serve_on) as server:
        api = await sign_in_at(server.base_url)
        for _ in range(3):
            await api.refresh(RefreshToken("SPECIMEN-refresh"))

    assert on_each == {0: 1, 1: 1, 2: 1}
