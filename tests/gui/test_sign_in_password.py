"""Email, password and second factor through the real dialog at a real sandbox, and every way in which it can fail."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from desktop_app.domain.credentials import SecondFactor, SecondFactorDue, SignInStart
from desktop_app.domain.errors import ConnectionBrokenError, PasswordSignInError, UnreachableError
from desktop_app.sandbox import SPECIMEN_PASSWORD

if TYPE_CHECKING:
    from desktop_app.desk.connection import Connection, Keep, SignInTalk
    from desktop_app.domain.credentials import Session, SignInStep
    from desktop_app.domain.errors import DossierError
    from desktop_app.domain.server import ServerProfile
    from desktop_app.lazy import Network
    from tests.gui.conftest import Build, House

ANNA, BEN, CLARA, DORA = (f"{name}.specimen@example.test" for name in ("anna", "ben", "clara", "dora"))
TOKEN = "specimen-token-1234567890"
WRONG = "a-wrong-SPECIMEN-password"


def field(house: House, name: str) -> QLineEdit:
    return house.child(QLineEdit, name)


async def choose_password(house: House) -> None:
    await house.start()
    house.click("wayPasswordButton")


def fill(house: House, email: str, password: str = SPECIMEN_PASSWORD) -> None:
    """Type both into the dialog."""
    for name, text in (("emailField", email), ("passwordField", password)):
        field(house, name).clear()
        house.type(field(house, name), text)


async def answered(house: House) -> None:
    """Wait until something can be done again."""
    await house.until("an answer", lambda: not house.text("signInMessage").endswith("…"))


async def to_the_code(house: House, email: str) -> None:
    """Go as far as the field for the code."""
    await choose_password(house)
    fill(house, email)
    house.click("signInButton")
    await house.until("the code's step", lambda: house.text("codeSentence"))


def code_of(house: House) -> str:
    code = house.server.one_time_code
    assert code is not None
    return code


def steps(house: House) -> list[str]:
    """What was asked of the server's sign-in."""
    paths = [request.path.removeprefix("/api/v2/my/") for request in house.server.requests()]
    return [path for path in paths if path.startswith(("signin", "2fa"))]


# --- in ------------------------------------------------------------------------------------------------------------


async def test_email_and_password_open_the_window(build: Build, real_network: Network) -> None:
    async with build(seed=3, network=real_network) as house:
        await choose_password(house)
        fill(house, f"  {ANNA} ")
        house.click("signInButton")
        assert house.text("signInMessage") == "Signing in…"
        assert not field(house, "passwordField").isEnabled()
        await house.until("the window", lambda: house.shell.window)
        await house.until("the list", lambda: "Online" in house.text("statusRight"))
        assert steps(house) == ["signin/wizard", "signin"]


@pytest.mark.parametrize("how", ["Enter", "double click", "Enter and click"])
async def test_however_often_it_is_asked_it_signs_in_once(build: Build, real_network: Network, how: str) -> None:
    async with build(network=real_network, latency_seconds=0.1) as house:
        await choose_password(house)
        fill(house, ANNA)
        button = house.button("signInButton")
        if how != "double click":
            QTest.keyClick(field(house, "passwordField"), Qt.Key.Key_Return)
        if how != "Enter":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
        await house.until("the window", lambda: house.shell.window)
        assert steps(house) == ["signin/wizard", "signin"]


@pytest.mark.parametrize(("email", "sentence"), [(BEN, "authenticator app"), (CLARA, "text message")])
async def test_with_one_factor_its_code_is_asked_for_in_the_same_place(
    build: Build, real_network: Network, email: str, sentence: str
) -> None:
    async with build(network=real_network) as house:
        await to_the_code(house, email)
        assert sentence in house.text("codeSentence")
        assert QApplication.focusWidget() is field(house, "codeField")
        assert not house.child(QComboBox, "factorBox").isVisible()
        assert not field(house, "passwordField").isVisible()
        assert field(house, "passwordField").text() == ""
        assert not house.child(QComboBox, "serverField").isEnabled()
        code = code_of(house)
        field(house, "codeField").setText(f" {code[:3]} {code[3:]}\t")
        QTest.keyClick(field(house, "codeField"), Qt.Key.Key_Return)
        QTest.keyClick(field(house, "codeField"), Qt.Key.Key_Return)
        await house.until("the window", lambda: house.shell.window)
        assert steps(house)[2:] == [f"2fa/{'google' if email == BEN else 'sms'}"]


@pytest.mark.parametrize("factor", ["Authenticator app", "Text message"])
async def test_with_two_factors_the_person_chooses(build: Build, real_network: Network, factor: str) -> None:
    async with build(network=real_network) as house:
        await to_the_code(house, DORA)
        box = house.child(QComboBox, "factorBox")
        assert [box.itemText(place) for place in range(box.count())] == ["Authenticator app", "Text message"]
        assert QApplication.focusWidget() is box
        assert not field(house, "codeField").isVisible()
        assert house.button("signInButton").text() == "Go on"
        box.setCurrentText(factor)
        house.click("signInButton")
        await house.until("the field", field(house, "codeField").isVisible)
        assert QApplication.focusWidget() is field(house, "codeField")
        assert house.button("signInButton").text() == "Sign in"
        house.type(field(house, "codeField"), code_of(house))
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)


async def test_whoever_chose_one_factor_can_still_take_the_other(build: Build, real_network: Network) -> None:
    async with build(network=real_network) as house:
        await to_the_code(house, DORA)
        house.click("signInButton")
        await house.until("the field", field(house, "codeField").isVisible)
        box = house.child(QComboBox, "factorBox")
        box.setCurrentIndex(1)
        box.activated.emit(1)
        assert not field(house, "codeField").isVisible()
        house.click("signInButton")
        await house.until("the field", field(house, "codeField").isVisible)
        assert "text message" in house.text("codeSentence")
        house.type(field(house, "codeField"), code_of(house))
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)


async def test_nothing_secret_stays(build: Build, real_network: Network, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    async with build(network=real_network) as house:
        await to_the_code(house, BEN)
        code = code_of(house)
        house.type(field(house, "codeField"), code)
        left: list[str] = []
        fields = [field(house, name) for name in ("passwordField", "codeField", "tokenField")]
        house.dialog.finished.connect(lambda: left.extend(each.text() for each in fields))
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)
        assert left == ["", "", ""]
        assert SPECIMEN_PASSWORD not in house.said()
    assert SPECIMEN_PASSWORD not in caplog.text
    assert code not in caplog.text


async def test_the_password_is_hidden_unless_it_is_asked_for(build: Build) -> None:
    async with build() as house:
        await choose_password(house)
        fill(house, ANNA, "SPECIMEN")
        password = field(house, "passwordField")
        assert "SPECIMEN" not in password.displayText()
        await house.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        assert password.displayText() == "SPECIMEN"
        house.action("revealPasswordAction").trigger()
        assert "SPECIMEN" not in password.displayText()


# --- switching -----------------------------------------------------------------------------------------------------


async def test_nothing_typed_is_lost_by_switching_the_ways(build: Build) -> None:
    async with build() as house:
        await house.start()
        house.type(field(house, "tokenField"), TOKEN)
        house.click("wayPasswordButton")
        assert not field(house, "tokenField").isVisible()
        fill(house, ANNA, "SPECIMEN")
        house.click("wayTokenButton")
        assert field(house, "tokenField").text() == TOKEN
        house.click("wayPasswordButton")
        assert (field(house, "emailField").text(), field(house, "passwordField").text()) == (ANNA, "SPECIMEN")
        house.click("wayTokenButton")
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)


# --- every failure at its field ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("email", "password", "sentence"), [("", "", "email address"), (ANNA, "", "password")])
async def test_what_is_missing_is_told_without_asking_anybody(
    build: Build, real_network: Network, email: str, password: str, sentence: str
) -> None:
    async with build(network=real_network) as house:
        await choose_password(house)
        fill(house, email, password)
        house.click("signInButton")
        assert f"Type the {sentence} of your account" in house.text("passwordProblem")
        assert QApplication.focusWidget() is field(house, "passwordField" if email else "emailField")
        assert steps(house) == []


async def test_a_wrong_password_is_told_at_the_password(build: Build, real_network: Network) -> None:
    async with build(network=real_network) as house:
        await choose_password(house)
        fill(house, ANNA, WRONG)
        house.click("signInButton")
        await house.until("the problem", lambda: house.text("passwordProblem"))
        assert "Email address or password is not right" in house.text("passwordProblem")
        assert QApplication.focusWidget() is field(house, "passwordField")
        assert field(house, "passwordField").hasSelectedText(), "so that typing replaces it"
        assert field(house, "emailField").text() == ANNA
        fill(house, ANNA)
        assert not house.text("passwordProblem"), "typing on takes it away"
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [({"recaptcha": True}, "asks for a picture puzzle"), ({"password_sign_in": False}, "offers no sign-in with email")],
)
async def test_where_only_a_token_helps_a_button_leads_there(
    build: Build, real_network: Network, options: dict[str, bool], sentence: str
) -> None:
    async with build(network=real_network, **options) as house:
        await choose_password(house)
        assert not house.button("useTokenButton").isVisible()
        fill(house, ANNA)
        house.click("signInButton")
        await house.until("the problem", lambda: house.text("passwordProblem"))
        assert sentence in house.text("passwordProblem")
        assert QApplication.focusWidget() is house.button("useTokenButton")
        house.click("useTokenButton")
        assert house.button("wayTokenButton").isChecked()
        assert QApplication.focusWidget() is field(house, "tokenField")
        house.type(field(house, "tokenField"), TOKEN)
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)


async def test_a_wrong_code_is_told_at_the_code(build: Build, real_network: Network) -> None:
    async with build(network=real_network) as house:
        await to_the_code(house, BEN)
        for nonsense in ("", "12 ab"):
            field(house, "codeField").setText(nonsense)
            house.click("signInButton")
            assert "It has digits only" in house.text("codeProblem")
        wrong = f"{(int(code_of(house)) + 1) % 1_000_000:06}"
        field(house, "codeField").clear()
        house.type(field(house, "codeField"), wrong)
        house.click("signInButton")
        await house.until("the problem", lambda: "The code is not right" in house.text("codeProblem"))
        assert QApplication.focusWidget() is field(house, "codeField")
        assert field(house, "codeField").selectedText() == wrong
        house.type(field(house, "codeField"), code_of(house))
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)


async def test_a_sign_in_that_took_too_long_goes_back_to_the_password(build: Build, real_network: Network) -> None:
    async with build(network=real_network, sign_in_seconds=0.5) as house:
        await to_the_code(house, BEN)
        await asyncio.sleep(0.6)
        house.type(field(house, "codeField"), "123456")
        house.click("signInButton")
        await house.until("the problem", lambda: house.text("passwordProblem"))
        assert "The sign-in took too long" in house.text("passwordProblem")
        assert QApplication.focusWidget() is field(house, "passwordField")
        assert field(house, "emailField").text() == BEN
        assert field(house, "codeField").text() == ""
        assert house.child(QComboBox, "serverField").isEnabled()


async def test_back_leads_to_the_password(build: Build, real_network: Network) -> None:
    async with build(network=real_network) as house:
        await to_the_code(house, BEN)
        house.type(field(house, "codeField"), "123")
        house.click("backButton")
        assert QApplication.focusWidget() is field(house, "passwordField")
        assert field(house, "emailField").text() == BEN
        assert field(house, "codeField").text() == ""
        assert not house.button("backButton").isVisible()
        await house.until("its end", lambda: house.scope.names() == ["app/shell", "app/windows"])
        house.type(field(house, "passwordField"), SPECIMEN_PASSWORD)
        house.click("signInButton")
        await house.until("the code's step", lambda: house.text("codeSentence"))


# --- too often -----------------------------------------------------------------------------------------------------


async def test_after_too_many_attempts_a_countdown_runs_to_its_end(build: Build, real_network: Network) -> None:
    async with build(network=real_network, attempts=1, block_seconds=3.0) as house:
        await choose_password(house)
        label = QAccessible.queryAccessibleInterface(house.child(QWidget, "signInMessage"))
        for _ in range(2):
            fill(house, ANNA, WRONG)
            house.click("signInButton")
            await answered(house)
        button = house.button("signInButton")
        await house.until("the wait", lambda: "You can try again in 3 s" in house.text("signInMessage"))
        assert not button.isEnabled()
        asked = len(steps(house))
        QTest.keyClick(field(house, "passwordField"), Qt.Key.Key_Return)
        house.click("wayTokenButton")
        assert button.isEnabled(), "a token is not counted"
        assert not house.text("signInMessage")
        house.click("wayPasswordButton")
        assert not button.isEnabled()
        assert "You can try again in" in house.text("signInMessage")
        box = house.child(QComboBox, "serverField")
        box.setEditText("https://my.broker.example")
        assert button.isEnabled(), "another server knows nothing of it"
        box.setEditText(house.server.base_url)
        assert not button.isEnabled()
        told = label.text(QAccessible.Text.Name)
        await house.until("a second", lambda: "in 2 s" in house.text("signInMessage"))
        assert label.text(QAccessible.Text.Name) == told, "it is not read aloud every second"
        await house.until("the end", button.isEnabled)
        assert house.text("signInMessage") == label.text(QAccessible.Text.Name) == "You can try again now."
        assert len(steps(house)) == asked
        fill(house, ANNA)
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)


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

    async def connect(self, session: Session, keep: Keep) -> Connection:
        raise UnreachableError(host=session.profile.address.host)

    async def open_sign_in(self, profile: ServerProfile) -> SignInTalk:
        talk = PlayedTalk(self.factors)
        self.talks.append(talk)
        return talk


async def played_to(house: House, network: PlayedNetwork, step: str) -> PlayedTalk:
    """Go through the dialog until the server is at a step."""
    await choose_password(house)
    fill(house, BEN)
    house.click("signInButton")
    await house.until("the talk", lambda: network.talks)
    talk = network.talks[-1]
    for name in ("begin", "password", "choose", "code"):
        if name == "choose" and len(network.factors) == 1:
            continue
        if name == "code":
            await house.until("the field", field(house, "codeField").isVisible)
            house.type(field(house, "codeField"), "123456")
        if name in ("choose", "code"):
            await house.until("the button", house.button("signInButton").isEnabled)
            house.click("signInButton")
        await house.until(name, lambda name=name: talk.at == name)
        if name == step:
            return talk
        talk.go.set()
    raise AssertionError(step)


STEPS = ["begin", "password", "choose", "code"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("how", ["Cancel", "leave"])
async def test_in_the_middle_of_each_step_one_can_give_up(build: Build, step: str, how: str) -> None:
    network = PlayedNetwork(SecondFactor.GOOGLE, SecondFactor.SMS)
    async with build(network=network) as house:
        talk = await played_to(house, network, step)
        if how == "leave":
            house.dialog.close()
            assert house.code is not None
            assert await asyncio.wait_for(house.code, 5) == 0
        else:
            house.click("signInCancelButton")
            assert house.dialog.isVisible()
            assert house.button("signInButton").isEnabled()
            assert field(house, "emailField").text() == BEN
            kept = step in ("begin", "password")
            assert field(house, "passwordField").text() == (SPECIMEN_PASSWORD if kept else "")
            assert field(house, "codeField").text() == ""
            assert not house.text("signInMessage")
        await house.until("its end", lambda: talk.closed)
        assert talk.closed == 1
        assert len(network.talks) == 1


@pytest.mark.parametrize("step", STEPS)
async def test_a_line_that_breaks_is_told_at_the_address_and_everything_stays(build: Build, step: str) -> None:
    network = PlayedNetwork(SecondFactor.GOOGLE, SecondFactor.SMS)
    async with build(network=network) as house:
        talk = await played_to(house, network, step)
        talk.outcomes.append(ConnectionBrokenError(host="127.0.0.1"))
        talk.go.set()
        await house.until("the problem", lambda: house.text("serverProblem"))
        assert "The connection to 127.0.0.1 broke off" in house.text("serverProblem")
        assert house.button("signInButton").isEnabled()
        match step:
            case "code":
                assert field(house, "codeField").text() == "123456"
                assert QApplication.focusWidget() is field(house, "codeField")
            case "choose":
                assert QApplication.focusWidget() is house.child(QComboBox, "factorBox")
            case _:
                assert field(house, "passwordField").text() == SPECIMEN_PASSWORD
        assert talk.closed == (0 if step in ("choose", "code") else 1)
        house.click("signInButton")  # it can be tried again from here
        await house.until("the next try", lambda: network.talks[-1].at == (step if talk.closed == 0 else "begin"))


async def test_what_else_the_server_refuses_is_told_at_the_code(build: Build) -> None:
    network = PlayedNetwork(SecondFactor.SMS)
    async with build(network=network) as house:
        talk = await played_to(house, network, "code")
        talk.go.set()
        await house.until("the problem", lambda: house.text("codeProblem"))
        assert "127.0.0.1 did not accept the sign-in" in house.text("codeProblem")
        assert house.text("codeSentence")


# --- again ---------------------------------------------------------------------------------------------------------


async def test_signing_in_again_with_email_and_password(build: Build, real_network: Network) -> None:
    async with build(network=real_network, seed=2, gives_refresh_token=False) as house:
        await choose_password(house)
        fill(house, ANNA)
        house.click("signInButton")
        await house.until("the list", lambda: house.shell.window and "Online" in house.text("statusRight"))
        house.server.end_access_tokens()
        await house.press(Qt.Key.Key_F5)
        await house.until("the bar", lambda: house.message)
        house.click("messageBarButton")
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        assert not house.child(QComboBox, "serverField").isEnabled()
        house.click("wayPasswordButton")
        fill(house, ANNA)
        house.click("signInButton")
        await house.until("its end", lambda: house.shell.sign_in_dialog is None)
        await house.until("the list", lambda: "Online" in house.text("statusRight"))
        assert house.message == ""
