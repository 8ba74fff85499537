"""The steps of a sign-in at the sandbox: uuids and one-time codes by the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.sandbox.accounts import SPECIMEN_PASSWORD, Account
from desktop_app.sandbox.envelopes import Problem
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.sign_in import SignIns

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.sandbox.conftest import FakeClock

    Make = Callable[..., SignIns]

ANNA, BEN, CLARA, DORA = (f"{name}.specimen@example.test" for name in ("anna", "ben", "clara", "dora"))


@pytest.fixture
def make(clock: FakeClock) -> Make:
    def begin(**options: Any) -> SignIns:
        return SignIns(SandboxOptions(**options), clock)

    return begin


def status_of(attempt: Callable[[], object]) -> int:
    with pytest.raises(Problem) as refused:
        attempt()
    return refused.value.status


def test_a_uuid_lives_some_minutes(make: Make, clock: FakeClock) -> None:
    sign_ins = make(sign_in_seconds=300)
    first, second = sign_ins.begin(), sign_ins.begin()
    clock.go(299)
    assert sign_ins.enter_password(first, ANNA, SPECIMEN_PASSWORD).email == ANNA
    clock.go(1)
    assert status_of(lambda: sign_ins.enter_password(second, ANNA, SPECIMEN_PASSWORD)) == 410


def test_a_code_gives_way_to_another_as_long_as_its_sign_in_lives(make: Make, clock: FakeClock) -> None:
    sign_ins = make(sign_in_seconds=300, code_seconds=120)
    uuid = sign_ins.begin()
    assert sign_ins.due_codes() == []
    sign_ins.enter_password(uuid, BEN, SPECIMEN_PASSWORD)
    (first,) = sign_ins.due_codes()
    assert (first.email, first.factor, first.ends) == (BEN, "google", clock.now + 120)
    assert len(first.code) == 6
    assert first.code.isdecimal()
    assert first.code not in repr(first)
    clock.go(119)
    assert sign_ins.due_codes() == [first]
    clock.go(1)
    (second,) = sign_ins.due_codes()
    assert second.ends == clock.now + 120
    clock.go(180)
    assert sign_ins.due_codes() == []


def test_a_code_that_has_ended_is_refused(clock: FakeClock) -> None:
    codes = iter(["111111", "000022"])
    sign_ins = SignIns(SandboxOptions(code_seconds=10), clock, lambda: next(codes))
    uuid = sign_ins.begin()
    sign_ins.enter_password(uuid, BEN, SPECIMEN_PASSWORD)
    clock.go(10)
    assert status_of(lambda: sign_ins.enter_code(uuid, "google", "111111")) == 401
    assert [due.code for due in sign_ins.due_codes()] == ["000022"]
    assert status_of(lambda: sign_ins.enter_code(uuid, "google", "22")) == 401
    assert sign_ins.enter_code(uuid, "google", "000022").email == BEN


def test_codes_are_shown_in_the_order_of_their_sign_ins(make: Make) -> None:
    sign_ins = make()
    first, second = sign_ins.begin(), sign_ins.begin()
    sign_ins.enter_password(second, CLARA, SPECIMEN_PASSWORD)
    sign_ins.enter_password(first, BEN, SPECIMEN_PASSWORD)
    assert [due.email for due in sign_ins.due_codes()] == [BEN, CLARA]


def test_the_choice_of_a_factor_can_be_changed(make: Make) -> None:
    sign_ins = make()
    uuid = sign_ins.begin()
    sign_ins.enter_password(uuid, DORA, SPECIMEN_PASSWORD)
    assert sign_ins.due_codes() == []
    sign_ins.choose_factor(uuid, "google")
    sign_ins.choose_factor(uuid, "sms")
    (due,) = sign_ins.due_codes()
    assert due.factor == "sms"
    assert status_of(lambda: sign_ins.enter_code(uuid, "google", due.code)) == 400
    assert sign_ins.enter_code(uuid, "sms", due.code).email == DORA
    assert status_of(lambda: sign_ins.enter_code(uuid, "sms", due.code)) == 410


def test_a_wrong_password_takes_the_right_one_before_it_back(make: Make) -> None:
    sign_ins = make()
    uuid = sign_ins.begin()
    sign_ins.enter_password(uuid, BEN, SPECIMEN_PASSWORD)
    (due,) = sign_ins.due_codes()
    assert status_of(lambda: sign_ins.enter_password(uuid, BEN, "wrong")) == 401
    assert sign_ins.due_codes() == []
    assert status_of(lambda: sign_ins.enter_code(uuid, "google", due.code)) == 400


def test_passwords_and_codes_count_together_until_the_sign_in_is_through(make: Make, clock: FakeClock) -> None:
    sign_ins = make()
    uuid = sign_ins.begin()
    sign_ins.enter_password(uuid, BEN, SPECIMEN_PASSWORD)
    assert [status_of(lambda: sign_ins.enter_code(uuid, "google", "x")) for _ in range(5)] == [401, 401, 401, 401, 429]
    clock.go(0.5)
    again = sign_ins.begin()
    with pytest.raises(Problem) as refused:
        sign_ins.enter_password(again, BEN.upper(), SPECIMEN_PASSWORD)
    assert refused.value.headers["Retry-After"] == "600"
    assert sign_ins.enter_password(again, ANNA, SPECIMEN_PASSWORD).email == ANNA
    for _ in range(7):
        sign_ins.enter_password(sign_ins.begin(), ANNA, SPECIMEN_PASSWORD)


def test_the_oldest_of_too_many_sign_ins_is_dropped(make: Make) -> None:
    sign_ins = make()
    oldest, *_, newest = [sign_ins.begin() for _ in range(1001)]
    assert status_of(lambda: sign_ins.enter_password(oldest, ANNA, SPECIMEN_PASSWORD)) == 410
    assert sign_ins.enter_password(newest, ANNA, SPECIMEN_PASSWORD).email == ANNA


@pytest.mark.parametrize("email", ["", "anna", "@example.test", "anna@", "an na@example.test", "an\nna@example.test"])
def test_an_account_has_an_address(email: str) -> None:
    with pytest.raises(ValueError, match="accounts"):
        SandboxOptions(accounts=(Account(email, "SPECIMEN"),))


def test_accounts_that_cannot_be() -> None:
    anna: Any
    for anna in [
        (),
        (Account("anna@example.test", ""),),
        (Account("anna@example.test", "SPECIMEN", ("pigeon",)),),  # type: ignore[arg-type] # what is refused here
        (Account("anna@example.test", "one"), Account("Anna@example.test", "two")),
    ]:
        with pytest.raises(ValueError, match="accounts"):
            SandboxOptions(accounts=anna)


def test_a_password_is_not_in_a_repr() -> None:
    assert "hidden" not in repr(SandboxOptions(accounts=(Account("anna@example.test", "hidden"),)))
