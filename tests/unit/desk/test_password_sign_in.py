"""Email, password and second factor: the order of the steps, and what each attempt sends."""

from typing import Any, cast

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.desk.password_sign_in import PasswordSignIn
from desktop_app.domain.credentials import SecondFactor, SecondFactorDue, SignInStart, SignInStep, Tokens
from desktop_app.domain.errors import CaptchaNeededError, SignInTooSlowError, WrongPasswordError
from desktop_app.domain.server import AccessToken

TOKENS = Tokens(AccessToken.parse("SPECIMEN-token"))
DESK = cast(Desk, object())
GOOGLE, SMS = SecondFactor.GOOGLE, SecondFactor.SMS


class Talk:
    """A server's sign-in that answers as it was told and writes down what it heard."""

    def __init__(self, *steps: SignInStep | Exception, recaptcha: bool = False) -> None:
        self.steps = list(steps)
        self.heard: list[tuple[Any, ...]] = []
        self.recaptcha = recaptcha
        self.begun = 0

    async def begin(self) -> SignInStart:
        self.begun += 1
        return SignInStart(f"uuid-{self.begun}", self.recaptcha)

    async def with_password(self, uuid: str, email: str, password: str) -> SignInStep:
        self.heard.append((uuid, email, password))
        return self._next()

    async def choose(self, uuid: str, factor: SecondFactor) -> None:
        self.heard.append((uuid, factor))

    async def with_code(self, uuid: str, factor: SecondFactor, code: str) -> SignInStep:
        self.heard.append((uuid, factor, code))
        return self._next()

    async def aclose(self) -> None:
        self.heard.append(("closed",))

    def _next(self) -> SignInStep:
        step = self.steps.pop(0)
        if isinstance(step, Exception):
            raise step
        return step


class Entered:
    def __init__(self) -> None:
        self.with_: list[tuple[Tokens, str]] = []

    async def __call__(self, tokens: Tokens, email: str) -> Desk:
        self.with_.append((tokens, email))
        return DESK


def way_in(talk: Talk) -> tuple[PasswordSignIn, Entered]:
    entered = Entered()
    return PasswordSignIn(talk, "my.broker.example", entered), entered


async def test_without_a_second_factor_the_password_leads_to_the_desk() -> None:
    talk = Talk(TOKENS)
    way, entered = way_in(talk)

    assert await way.with_password(" anna@specimen.test ", " pass word ") is DESK
    assert talk.heard == [("uuid-1", "anna@specimen.test", " pass word ")]
    assert entered.with_ == [(TOKENS, "anna@specimen.test")]


async def test_one_factor_needs_no_choice() -> None:
    talk = Talk(SecondFactorDue("uuid-x", (SMS,)), TOKENS)
    way, entered = way_in(talk)

    assert await way.with_password("anna@specimen.test", "pw") == SecondFactorDue("uuid-x", (SMS,))
    assert await way.with_code("123 456") is DESK
    assert talk.heard[1:] == [("uuid-x", SMS, "123456")]
    assert len(entered.with_) == 1


async def test_of_two_factors_one_is_chosen_at_the_server() -> None:
    talk = Talk(SecondFactorDue("uuid-x", (GOOGLE, SMS)), TOKENS)
    way, _entered = way_in(talk)
    await way.with_password("anna@specimen.test", "pw")
    with pytest.raises(SignInTooSlowError):
        await way.with_code("123456")
    await way.choose(SMS)

    assert await way.with_code("123456") is DESK
    assert talk.heard[1:] == [("uuid-x", SMS), ("uuid-x", SMS, "123456")]


async def test_another_try_begins_anew() -> None:
    talk = Talk(WrongPasswordError(host="h"), TOKENS)
    way, _entered = way_in(talk)
    with pytest.raises(WrongPasswordError):
        await way.with_password("anna@specimen.test", "wrong")
    assert await way.with_password("anna@specimen.test", "right") is DESK

    assert [each[0] for each in talk.heard] == ["uuid-1", "uuid-2"]


async def test_a_picture_puzzle_is_said_before_the_password_leaves() -> None:
    talk = Talk(recaptcha=True)
    way, _entered = way_in(talk)
    with pytest.raises(CaptchaNeededError):
        await way.with_password("anna@specimen.test", "pw")

    assert talk.heard == []


async def test_a_code_before_its_time_is_an_error_and_no_crash() -> None:
    way, entered = way_in(Talk())
    with pytest.raises(SignInTooSlowError):
        await way.choose(SMS)
    with pytest.raises(SignInTooSlowError):
        await way.with_code("123456")
    await way.aclose()

    assert entered.with_ == []
