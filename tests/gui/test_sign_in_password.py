"""Email, password and second factor through the real dialog at a real sandbox, and every way in which it can fail."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop_app.domain.credentials import SecondFactor, SecondFactorDue, SignInStart
from desktop_app.domain.errors import ConnectionBrokenError, PasswordSignInError, UnreachableError
from desktop_app.sandbox import SPECIMEN_PASSWORD

if TYPE_CHECKING:
    from desktop_app.desk.connection import Connection, OnRotated, SignInClient
    from desktop_app.domain.credentials import Session, SignInStep
    from desktop_app.domain.errors import DossierError
    from desktop_app.domain.server import ServerProfile
    from desktop_app.lazy import LazyConnector
    from tests.gui.conftest import AppDriver, Build

ANNA, BEN, CLARA, DORA = (f"{name}.specimen@example.test" for name in ("anna", "ben", "clara", "dora"))
TOKEN = "specimen-token-1234567890"
WRONG = "a-wrong-SPECIMEN-password"


def field(driver: AppDriver, name: str) -> QLineEdit:
    return driver.child(QLineEdit, name)


async def choose_password(driver: AppDriver) -> None:
    await driver.start()
    driver.click("wayPasswordButton")


def fill(driver: AppDriver, email: str, password: str = SPECIMEN_PASSWORD) -> None:
    """Type both into the dialog."""
    for name, text in (("emailField", email), ("passwordField", password)):
        field(driver, name).clear()
        driver.type(field(driver, name), text)


async def answered(driver: AppDriver) -> None:
    """Wait until something can be done again."""
    await driver.until("an answer", lambda: not driver.text("signInMessage").endswith("…"))


async def to_the_code(driver: AppDriver, email: str) -> None:
    """Go as far as the field for the code."""
    await choose_password(driver)
    fill(driver, email)
    driver.click("signInButton")
    await driver.until("the code's step", lambda: driver.text("codeSentence"))


def code_of(driver: AppDriver) -> str:
    code = driver.server.one_time_code
    assert code is not None
    return code


def steps(driver: AppDriver) -> list[str]:
    """What was asked of the server's sign-in."""
    paths = [request.path.removeprefix("/api/v2/my/") for request in driver.server.requests()]
    return [path for path in paths if path.startswith(("signin", "2fa"))]


# --- in ------------------------------------------------------------------------------------------------------------


async def test_email_and_password_open_the_window(build: Build, real_network: LazyConnector) -> None:
    async with build(seed=3, network=real_network) as driver:
        await choose_password(driver)
        fill(driver, f"  {ANNA} ")
        driver.click("signInButton")
        assert driver.text("signInMessage") == "Signing in…"
        assert not field(driver, "passwordField").isEnabled()
        await driver.until("the window", lambda: driver.shell.window)
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        assert steps(driver) == ["signin/wizard", "signin"]


@pytest.mark.parametrize("how", ["Enter", "double click", "Enter and click"])
async def test_however_often_it_is_asked_it_signs_in_once(build: Build, real_network: LazyConnector, how: str) -> None:
    async with build(network=real_network, latency_seconds=0.1) as driver:
        await choose_password(driver)
        fill(driver, ANNA)
        button = driver.button("signInButton")
        if how != "double click":
            QTest.keyClick(field(driver, "passwordField"), Qt.Key.Key_Return)
        if how != "Enter":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
        await driver.until("the window", lambda: driver.shell.window)
        assert steps(driver) == ["signin/wizard", "signin"]


@pytest.mark.parametrize(("email", "sentence"), [(BEN, "authenticator app"), (CLARA, "text message")])
async def test_with_one_factor_its_code_is_asked_for_in_the_same_place(
    build: Build, real_network: LazyConnector, email: str, sentence: str
) -> None:
    async with build(network=real_network) as driver:
        await to_the_code(driver, email)
        assert sentence in driver.text("codeSentence")
        await driver.focused(field(driver, "codeField"))
        assert not driver.child(QComboBox, "factorBox").isVisible()
        assert not field(driver, "passwordField").isVisible()
        assert field(driver, "passwordField").text() == ""
        assert not driver.child(QComboBox, "serverField").isEnabled()
        code = code_of(driver)
        field(driver, "codeField").setText(f" {code[:3]} {code[3:]}\t")
        QTest.keyClick(field(driver, "codeField"), Qt.Key.Key_Return)
        QTest.keyClick(field(driver, "codeField"), Qt.Key.Key_Return)
        await driver.until("the window", lambda: driver.shell.window)
        assert steps(driver)[2:] == [f"2fa/{'google' if email == BEN else 'sms'}"]


@pytest.mark.parametrize("factor", ["Authenticator app", "Text message"])
async def test_with_two_factors_the_person_chooses(build: Build, real_network: LazyConnector, factor: str) -> None:
    async with build(network=real_network) as driver:
        await to_the_code(driver, DORA)
        box = driver.child(QComboBox, "factorBox")
        assert [box.itemText(place) for place in range(box.count())] == ["Authenticator app", "Text message"]
        await driver.focused(box)
        assert not field(driver, "codeField").isVisible()
        assert driver.button("signInButton").text() == "Continue"
        box.setCurrentText(factor)
        driver.click("signInButton")
        await driver.until("the field", field(driver, "codeField").isVisible)
        await driver.focused(field(driver, "codeField"))
        assert driver.button("signInButton").text() == "Sign in"
        driver.type(field(driver, "codeField"), code_of(driver))
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)


async def test_whoever_chose_one_factor_can_still_take_the_other(build: Build, real_network: LazyConnector) -> None:
    async with build(network=real_network) as driver:
        await to_the_code(driver, DORA)
        driver.click("signInButton")
        await driver.until("the field", field(driver, "codeField").isVisible)
        box = driver.child(QComboBox, "factorBox")
        box.setCurrentIndex(1)
        box.activated.emit(1)
        assert not field(driver, "codeField").isVisible()
        driver.click("signInButton")
        await driver.until("the field", field(driver, "codeField").isVisible)
        assert "text message" in driver.text("codeSentence")
        driver.type(field(driver, "codeField"), code_of(driver))
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)


async def test_nothing_secret_stays(
    build: Build, real_network: LazyConnector, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    async with build(network=real_network) as driver:
        await to_the_code(driver, BEN)
        code = code_of(driver)
        driver.type(field(driver, "codeField"), code)
        left: list[str] = []
        fields = [field(driver, name) for name in ("passwordField", "codeField", "tokenField")]
        driver.dialog.finished.connect(lambda: left.extend(each.text() for each in fields))
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)
        assert left == ["", "", ""]
        assert SPECIMEN_PASSWORD not in driver.said()
    assert SPECIMEN_PASSWORD not in caplog.text
    assert code not in caplog.text


async def test_the_password_is_hidden_unless_it_is_asked_for(build: Build) -> None:
    async with build() as driver:
        await choose_password(driver)
        fill(driver, ANNA, "SPECIMEN")
        password = field(driver, "passwordField")
        assert "SPECIMEN" not in password.displayText()
        await driver.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        assert password.displayText() == "SPECIMEN"
        driver.action("revealPasswordAction").trigger()
        assert "SPECIMEN" not in password.displayText()


# --- switching -----------------------------------------------------------------------------------------------------


async def test_nothing_typed_is_lost_by_switching_the_ways(build: Build) -> None:
    async with build() as driver:
        await driver.start()
        driver.type(field(driver, "tokenField"), TOKEN)
        driver.click("wayPasswordButton")
        assert not field(driver, "tokenField").isVisible()
        fill(driver, ANNA, "SPECIMEN")
        driver.click("wayTokenButton")
        assert field(driver, "tokenField").text() == TOKEN
        driver.click("wayPasswordButton")
        assert (field(driver, "emailField").text(), field(driver, "passwordField").text()) == (ANNA, "SPECIMEN")
        driver.click("wayTokenButton")
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)


async def test_a_way_that_an_assistive_program_chose_stays_when_the_address_follows(build: Build) -> None:
    async with build() as driver:
        await driver.start()
        assert driver.button("wayPasswordButton").isChecked()
        driver.button("wayTokenButton").toggle()  # as Qt does for it: without a click
        driver.child(QComboBox, "serverField").setEditText("https://other.broker.example")
        assert driver.button("wayTokenButton").isChecked()
        assert field(driver, "tokenField").isVisible()


# --- every failure at its field ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("email", "password", "sentence"), [("", "", "email address"), (ANNA, "", "password")])
async def test_what_is_missing_is_told_without_asking_anybody(
    build: Build, real_network: LazyConnector, email: str, password: str, sentence: str
) -> None:
    async with build(network=real_network) as driver:
        await choose_password(driver)
        fill(driver, email, password)
        driver.click("signInButton")
        assert f"Enter the {sentence} of your account" in driver.text("passwordProblem")
        await driver.focused(field(driver, "passwordField" if email else "emailField"))
        assert steps(driver) == []


async def test_a_wrong_password_is_told_at_the_password(build: Build, real_network: LazyConnector) -> None:
    async with build(network=real_network) as driver:
        await choose_password(driver)
        fill(driver, ANNA, WRONG)
        driver.click("signInButton")
        await driver.until("the problem", lambda: driver.text("passwordProblem"))
        assert "Wrong email or password" in driver.text("passwordProblem")
        await driver.focused(field(driver, "passwordField"))
        assert field(driver, "passwordField").hasSelectedText(), "so that typing replaces it"
        assert field(driver, "emailField").text() == ANNA
        fill(driver, ANNA)
        assert not driver.text("passwordProblem"), "typing on takes it away"
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"recaptcha": True}, "shows a picture puzzle"),
        ({"password_sign_in": False}, "does not offer signing in with email"),
    ],
)
async def test_where_only_a_token_helps_a_button_leads_there(
    build: Build, real_network: LazyConnector, options: dict[str, bool], sentence: str
) -> None:
    async with build(network=real_network, **options) as driver:
        await choose_password(driver)
        assert not driver.button("useTokenButton").isVisible()
        fill(driver, ANNA)
        driver.click("signInButton")
        await driver.until("the problem", lambda: driver.text("passwordProblem"))
        assert sentence in driver.text("passwordProblem")
        await driver.focused(driver.button("useTokenButton"))
        driver.click("useTokenButton")
        assert driver.button("wayTokenButton").isChecked()
        await driver.focused(field(driver, "tokenField"))
        driver.type(field(driver, "tokenField"), TOKEN)
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)


async def test_a_wrong_code_is_told_at_the_code(build: Build, real_network: LazyConnector) -> None:
    async with build(network=real_network) as driver:
        await to_the_code(driver, BEN)
        for nonsense in ("", "12 ab"):
            field(driver, "codeField").setText(nonsense)
            driver.click("signInButton")
            assert "It has digits only" in driver.text("codeProblem")
        wrong = f"{(int(code_of(driver)) + 1) % 1_000_000:06}"
        field(driver, "codeField").clear()
        driver.type(field(driver, "codeField"), wrong)
        driver.click("signInButton")
        await driver.until("the problem", lambda: "That code is wrong" in driver.text("codeProblem"))
        await driver.focused(field(driver, "codeField"))
        assert field(driver, "codeField").selectedText() == wrong
        driver.type(field(driver, "codeField"), code_of(driver))
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)


async def test_a_sign_in_that_took_too_long_goes_back_to_the_password(
    build: Build, real_network: LazyConnector
) -> None:
    async with build(network=real_network, sign_in_seconds=0.5) as driver:
        await to_the_code(driver, BEN)
        await asyncio.sleep(0.6)
        driver.type(field(driver, "codeField"), "123456")
        driver.click("signInButton")
        await driver.until("the problem", lambda: driver.text("passwordProblem"))
        assert "The sign-in took too long" in driver.text("passwordProblem")
        await driver.focused(field(driver, "passwordField"))
        assert field(driver, "emailField").text() == BEN
        assert field(driver, "codeField").text() == ""
        assert driver.child(QComboBox, "serverField").isEnabled()


async def test_back_leads_to_the_password(build: Build, real_network: LazyConnector) -> None:
    async with build(network=real_network) as driver:
        await to_the_code(driver, BEN)
        driver.type(field(driver, "codeField"), "123")
        driver.click("backButton")
        await driver.focused(field(driver, "passwordField"))
        assert field(driver, "emailField").text() == BEN
        assert field(driver, "codeField").text() == ""
        assert not driver.button("backButton").isVisible()
        await driver.until("its end", lambda: driver.scope.names() == ["app/shell", "app/windows"])
        driver.type(field(driver, "passwordField"), SPECIMEN_PASSWORD)
        driver.click("signInButton")
        await driver.until("the code's step", lambda: driver.text("codeSentence"))


# --- too often -----------------------------------------------------------------------------------------------------


async def test_after_too_many_attempts_a_countdown_runs_to_its_end(build: Build, real_network: LazyConnector) -> None:
    async with build(network=real_network, attempts=1, block_seconds=3.0) as driver:
        await choose_password(driver)
        label = QAccessible.queryAccessibleInterface(driver.child(QWidget, "signInMessage"))
        for _ in range(2):
            fill(driver, ANNA, WRONG)
            driver.click("signInButton")
            await answered(driver)
        button = driver.button("signInButton")
        await driver.until("the wait", lambda: "You can try again in 3 s" in driver.text("signInMessage"))
        assert not button.isEnabled()
        asked = len(steps(driver))
        QTest.keyClick(field(driver, "passwordField"), Qt.Key.Key_Return)
        driver.click("wayTokenButton")
        assert button.isEnabled(), "a token is not counted"
        assert not driver.text("signInMessage")
        driver.click("wayPasswordButton")
        assert not button.isEnabled()
        assert "You can try again in" in driver.text("signInMessage")
        box = driver.child(QComboBox, "serverField")
        box.setEditText("https://my.broker.example")
        assert button.isEnabled(), "another server knows nothing of it"
        box.setEditText(driver.server.base_url)
        assert not button.isEnabled()
        told = label.text(QAccessible.Text.Name)
        await driver.until("a second", lambda: "in 2 s" in driver.text("signInMessage"))
        assert label.text(QAccessible.Text.Name) == told, "it is not read aloud every second"
        await driver.until("the end", button.isEnabled)
        assert driver.text("signInMessage") == label.text(QAccessible.Text.Name) == "You can try again now."
        assert len(steps(driver)) == asked
        fill(driver, ANNA)
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)


# --- changing one's mind, and lines that break: the server's part is played ----------------------------------------


class PlayedTalk:
    """A server whose every step waits for `go`, then gives what was put into `outcomes` or goes on."""

    def __init__(self, factors: tuple[SecondFactor, ...]) -> None:
        self.factors = factors
        self.outcomes: list[DossierError] = []
        self.at = ""
        self.go = asyncio.Event()
        self.closed = 0

    async def _step(self, name: str) -> None:
        self.at = name
        await self.go.wait()
        self.go.clear()
        self.at = ""
        if self.outcomes:
            raise self.outcomes.pop()

    async def begin(self) -> SignInStart:
        await self._step("begin")
        return SignInStart("SPECIMEN", recaptcha=False)

    async def with_password(self, uuid: str, email: str, password: str) -> SignInStep:
        await self._step("password")
        return SecondFactorDue("SPECIMEN", self.factors)

    async def choose(self, uuid: str, factor: SecondFactor) -> None:
        await self._step("choose")

    async def with_code(self, uuid: str, factor: SecondFactor, code: str) -> SignInStep:
        await self._step("code")
        raise PasswordSignInError(host="127.0.0.1", status=418)

    async def aclose(self) -> None:
        self.closed += 1


class PlayedNetwork:
    """Leads to such a server."""

    def __init__(self, *factors: SecondFactor) -> None:
        self.factors = factors
        self.talks: list[PlayedTalk] = []

    async def connect(self, session: Session, keep: OnRotated) -> Connection:
        raise UnreachableError(host=session.profile.address.host)

    async def open_sign_in(self, profile: ServerProfile) -> SignInClient:
        talk = PlayedTalk(self.factors)
        self.talks.append(talk)
        return talk


async def played_to(driver: AppDriver, network: PlayedNetwork, step: str) -> PlayedTalk:
    """Go through the dialog until the server is at a step."""
    await choose_password(driver)
    fill(driver, BEN)
    driver.click("signInButton")
    await driver.until("the talk", lambda: network.talks)
    talk = network.talks[-1]
    for name in ("begin", "password", "choose", "code"):
        if name == "choose" and len(network.factors) == 1:
            continue
        if name == "code":
            await driver.until("the field", field(driver, "codeField").isVisible)
            driver.type(field(driver, "codeField"), "123456")
        if name in ("choose", "code"):
            await driver.until("the button", driver.button("signInButton").isEnabled)
            driver.click("signInButton")
        await driver.until(name, lambda name=name: talk.at == name)
        if name == step:
            return talk
        talk.go.set()
    raise AssertionError(step)


STEPS = ["begin", "password", "choose", "code"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("how", ["Cancel", "leave"])
async def test_in_the_middle_of_each_step_one_can_give_up(build: Build, step: str, how: str) -> None:
    network = PlayedNetwork(SecondFactor.GOOGLE, SecondFactor.SMS)
    async with build(network=network) as driver:
        talk = await played_to(driver, network, step)
        if how == "leave":
            driver.dialog.close()
            assert driver.code is not None
            assert await asyncio.wait_for(driver.code, 5) == 0
        else:
            driver.click("signInCancelButton")
            assert driver.dialog.isVisible()
            assert driver.button("signInButton").isEnabled()
            assert field(driver, "emailField").text() == BEN
            kept = step in ("begin", "password")
            assert field(driver, "passwordField").text() == (SPECIMEN_PASSWORD if kept else "")
            assert field(driver, "codeField").text() == ""
            assert not driver.text("signInMessage")
        await driver.until("its end", lambda: talk.closed)
        assert talk.closed == 1
        assert len(network.talks) == 1


@pytest.mark.parametrize("step", STEPS)
async def test_a_line_that_breaks_is_told_at_the_address_and_everything_stays(build: Build, step: str) -> None:
    network = PlayedNetwork(SecondFactor.GOOGLE, SecondFactor.SMS)
    async with build(network=network) as driver:
        talk = await played_to(driver, network, step)
        talk.outcomes.append(ConnectionBrokenError(host="127.0.0.1"))
        talk.go.set()
        await driver.until("the problem", lambda: driver.text("serverProblem"))
        assert "The connection to 127.0.0.1 was lost" in driver.text("serverProblem")
        assert driver.button("signInButton").isEnabled()
        match step:
            case "code":
                assert field(driver, "codeField").text() == "123456"
                await driver.focused(field(driver, "codeField"))
            case "choose":
                await driver.focused(driver.child(QComboBox, "factorBox"))
            case _:
                assert field(driver, "passwordField").text() == SPECIMEN_PASSWORD
        assert talk.closed == (0 if step in ("choose", "code") else 1)
        driver.click("signInButton")  # it can be tried again from here
        await driver.until("the next try", lambda: network.talks[-1].at == (step if talk.closed == 0 else "begin"))


async def test_what_else_the_server_refuses_is_told_at_the_code(build: Build) -> None:
    network = PlayedNetwork(SecondFactor.SMS)
    async with build(network=network) as driver:
        talk = await played_to(driver, network, "code")
        talk.go.set()
        await driver.until("the problem", lambda: driver.text("codeProblem"))
        assert "127.0.0.1 did not accept the sign-in" in driver.text("codeProblem")
        assert driver.text("codeSentence")


# --- again ---------------------------------------------------------------------------------------------------------


async def test_signing_in_again_with_email_and_password(build: Build, real_network: LazyConnector) -> None:
    async with build(network=real_network, seed=2, gives_refresh_token=False) as driver:
        await choose_password(driver)
        fill(driver, ANNA)
        driver.click("signInButton")
        await driver.until("the list", lambda: driver.shell.window and "Online" in driver.text("statusRight"))
        driver.server.end_access_tokens()
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the bar", lambda: driver.message)
        driver.click("messageBarButton")
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        assert not driver.child(QComboBox, "serverField").isEnabled()
        driver.click("wayPasswordButton")
        fill(driver, ANNA)
        driver.click("signInButton")
        await driver.until("its end", lambda: driver.shell.sign_in_dialog is None)
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        assert driver.message == ""
