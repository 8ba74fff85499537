"""Staying signed in: where it is kept is said, the next start goes on by itself, signing out ends it everywhere."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from desktop_app.domain.errors import SecretNotRemovedError
from desktop_app.domain.keyring import KeyringFound, KeyringKind, KeyringMissing, MissingReason
from desktop_app.storage.settings import SettingsFile
from desktop_app.ui.shell import Start
from tests.support.sign_in_service import MemorySecrets

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.desk.connection import Connection
    from desktop_app.domain.credentials import Session
    from desktop_app.lazy import LazyConnector
    from tests.gui.conftest import AppDriver, Build
    from tests.support.sign_in_service import Connect

    MakeFile = Callable[..., Path]

TOKEN = "specimen-token-1234567890"
SHOWN = {MissingReason.NONE_FOUND, MissingReason.NOT_ALLOWED}
"""What is known of a keyring before it is opened."""
LOOKING = "Looking for this computer's password store…"
ASKS = "Dossier asks for your sign-in at each start."


class SlowSecrets(MemorySecrets):
    """A keyring that waits for its person until `opened` is set; `looked` can hold back the look at it from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = threading.Event()
        self.looked = threading.Event()
        self.looked.set()

    def find(self) -> KeyringFound | KeyringMissing:
        self.looked.wait(10)
        return super().find()

    def probe(self) -> KeyringFound | KeyringMissing:
        self.opened.wait(10)
        return super().probe()

    def fetch(self, name: str) -> str | None:
        self.opened.wait(10)
        return super().fetch(name)


class StubbornSecrets(MemorySecrets):
    """A keyring that lets go of nothing."""

    def delete(self, name: str) -> None:
        raise SecretNotRemovedError(MissingReason.LOCKED)


def box(driver: AppDriver) -> QCheckBox:
    return driver.child(QCheckBox, "staySignedInBox")


def kept_account(driver: AppDriver) -> str:
    servers = SettingsFile(driver.folder / "settings.toml").load().servers
    return servers[0].saved_account if servers else ""


async def stay(driver: AppDriver) -> None:
    """Sign in with a token, to stay."""
    await driver.start()
    await driver.until("the keyring", box(driver).isEnabled)
    box(driver).click()
    driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
    driver.click("signInButton")
    await driver.until("the list", lambda: driver.shell.window and "Online" in driver.text("statusRight"))
    await driver.at_rest()


def start_again(driver: AppDriver, server: str = "") -> None:
    """Start the app without waiting for anything."""
    driver.code = driver.scope.spawn(driver.shell.run(Start(server=server)), name="shell")


# --- where -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (KeyringKind.KEYCHAIN, "this computer's Keychain"),
        (KeyringKind.CREDENTIAL_LOCKER, "Windows Credential Manager"),
        (KeyringKind.SECRET_SERVICE, "this computer's password store"),
        (KeyringKind.KWALLET, "KWallet"),
    ],
)
async def test_the_place_is_named_once_it_is_known(build: Build, kind: KeyringKind, sentence: str) -> None:
    secrets = SlowSecrets()
    secrets.place = KeyringFound(kind)
    secrets.looked.clear()
    async with build(secrets=secrets) as driver:
        await driver.start()
        assert not box(driver).isEnabled()
        assert driver.text("staySignedInSentence") == LOOKING
        secrets.looked.set()
        await driver.until("the place", lambda: driver.text("staySignedInSentence") != LOOKING)
        assert driver.text("staySignedInSentence") == ASKS, "nothing is stored while the box is off"
        assert not box(driver).isChecked(), "for this session only, unless the person wants it"
        secrets.opened.set()
        box(driver).click()
        await driver.until("the place", lambda: "securely" in driver.text("staySignedInSentence"))
        assert sentence in driver.text("staySignedInSentence")
        assert box(driver).accessibleDescription() == driver.text("staySignedInSentence")
        assert box(driver).isEnabled()


async def test_the_keyring_is_opened_for_who_wants_to_stay_alone(build: Build) -> None:
    secrets = SlowSecrets()
    async with build(secrets=secrets) as driver:
        await driver.start()
        await driver.until("the keyring", box(driver).isEnabled)
        assert secrets.history == ["find"], "a question of the system may come of more"
        for _ in range(3):
            box(driver).click()  # changing one's mind asks no second question
        assert driver.text("staySignedInSentence") == "Trying the password store… It may ask for its password."
        secrets.opened.set()
        await driver.until("the place", lambda: "stored securely" in driver.text("staySignedInSentence"))
        assert box(driver).isChecked()
        assert secrets.history == ["find", "probe"]


async def test_a_screen_reader_ticks_without_a_click(build: Build) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets) as driver:
        await driver.start()
        await driver.until("the keyring", box(driver).isEnabled)
        box(driver).toggle()
        await driver.until("the trial", lambda: secrets.history == ["find", "probe"])
        assert box(driver).isChecked()


@pytest.mark.parametrize("reason", [each for each in MissingReason if each not in SHOWN])
async def test_a_keyring_that_does_not_open_takes_the_tick_away(build: Build, reason: MissingReason) -> None:
    async with build(secrets=MemorySecrets(KeyringMissing(reason))) as driver:
        await driver.start()
        await driver.until("the keyring", box(driver).isEnabled)
        box(driver).click()
        await driver.until("the reason", lambda: driver.text("staySignedInSentence").startswith("Not "))
        assert len(driver.text("staySignedInSentence").split(".")) > 2, "a reason, and what helps"
        assert not box(driver).isEnabled()
        assert not box(driver).isChecked()


@pytest.mark.parametrize("reason", [each for each in MissingReason if each in SHOWN])
async def test_without_a_place_the_reason_is_said(build: Build, reason: MissingReason) -> None:
    async with build(secrets=MemorySecrets(KeyringMissing(reason))) as driver:
        await driver.start()
        await driver.until("the reason", lambda: driver.text("staySignedInSentence").startswith("Not "))
        assert len(driver.text("staySignedInSentence").split(".")) > 2, "a reason, and what helps"
        assert not box(driver).isEnabled()
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)
        assert kept_account(driver) == ""


async def test_leaving_while_it_looks(build: Build) -> None:
    secrets = SlowSecrets()
    async with build(secrets=secrets) as driver:
        await driver.start()
        await driver.press(Qt.Key.Key_Escape)
        assert driver.code is not None
        assert await asyncio.wait_for(driver.code, 5) == 0
        secrets.opened.set()


async def test_unless_it_is_wanted_nothing_is_kept(build: Build) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets) as driver:
        await driver.sit()
        assert secrets.secrets == {}
        assert kept_account(driver) == ""


async def test_a_keyring_that_fails_is_told_in_the_window(build: Build) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets) as driver:
        await driver.start()
        await driver.until("the keyring", box(driver).isEnabled)
        secrets.failing = True
        box(driver).click()
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await driver.until("the bar", lambda: driver.shell.window and driver.message)
        assert "This computer’s password store could not be used" in driver.message
        assert kept_account(driver) == ""


# --- the next start --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("named", [True, False])
async def test_the_next_start_signs_in_by_itself(build: Build, named: bool) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets, seed=2) as driver:
        await stay(driver)
        server = driver.server
        await driver.close()
        async with build(secrets=secrets, server=server) as again:
            start_again(again, server.base_url if named else "")
            await again.until("the dialog", lambda: again.shell.sign_in_dialog)
            assert again.text("signInMessage") == "Signing in as before…"
            assert again.button("signInCancelButton").text() == "Cancel"
            await again.until("the list", lambda: again.count == 2)
            assert kept_account(again)
            assert len(secrets.secrets) == 1


@pytest.mark.parametrize("how", ["Cancel", "Escape"])
async def test_a_canceled_resume_leaves_all_as_it_is(build: Build, how: str) -> None:
    secrets = SlowSecrets()
    secrets.opened.set()
    async with build(secrets=secrets) as driver:
        await stay(driver)
        server = driver.server
        await driver.close()
        secrets.opened.clear()
        async with build(secrets=secrets, server=server) as again:
            start_again(again)
            await again.until("the dialog", lambda: again.shell.sign_in_dialog)
            if how == "Escape":
                QTest.keyClick(again.dialog, Qt.Key.Key_Escape)
            else:
                again.click("signInCancelButton")
            secrets.opened.set()
            assert again.dialog.isVisible()
            assert not again.text("signInMessage")
            field = again.child(QLineEdit, "tokenField")
            assert field.isEnabled()
            assert field.placeholderText() == "Leave it empty to use your saved code"
            await again.until("the keyring", box(again).isEnabled)
            assert box(again).isChecked(), "as this server is kept"
            assert kept_account(again)
            assert len(secrets.secrets) == 1
            again.child(QComboBox, "serverField").setEditText("https://my.broker.example")
            assert not box(again).isChecked()
            assert field.placeholderText() == "Paste the whole code"
            again.child(QComboBox, "serverField").setEditText(server.base_url)
            assert box(again).isChecked()
            again.click("signInButton")  # with the empty field
            assert again.text("signInMessage") == "Signing in as before…"
            await again.until("the window", lambda: again.shell.window)


async def test_a_resume_without_a_network_can_be_tried_again(build: Build) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets) as driver:
        await stay(driver)
        server = driver.server
        await driver.close()
        async with build(secrets=secrets, server=server) as again:
            server.fail_next("GET", 503)
            start_again(again)
            await again.until("the problem", lambda: again.shell.sign_in_dialog and again.text("serverProblem"))
            assert "is not responding properly right now (503)" in again.text("serverProblem")
            assert kept_account(again)
            again.click("signInButton")
            await again.until("the window", lambda: again.shell.window)


async def test_a_sign_in_that_has_ended_is_said_at_the_token(build: Build) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets) as driver:
        await stay(driver)
        server = driver.server
        await driver.close()
        async with build(secrets=secrets, server=server) as again:
            server.fail_next("GET", 401)
            start_again(again)
            await again.until("the problem", lambda: again.shell.sign_in_dialog and again.text("tokenProblem"))
            assert again.text("tokenProblem") == "Your sign-in has expired. Sign in again."
            field = again.child(QLineEdit, "tokenField")
            await again.focused(field)
            assert field.placeholderText() == "Paste the whole code"
            assert secrets.secrets == {}
            assert kept_account(again) == ""
            assert box(again).isChecked(), "whoever stayed signed in wants to stay again"
            again.type(field, TOKEN)
            again.click("signInButton")
            await again.until("the window", lambda: again.shell.window)
            assert kept_account(again)


async def test_a_keyring_that_is_locked_at_the_start_is_said(build: Build) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets) as driver:
        await stay(driver)
        server = driver.server
        await driver.close()
        secrets.failing = True
        async with build(secrets=secrets, server=server) as again:
            start_again(again)
            await again.until(
                "the sentence", lambda: again.shell.sign_in_dialog and "password store" in again.text("signInMessage")
            )
            assert "Unlock it and try again" in again.text("signInMessage")
            assert kept_account(again)
            secrets.failing = False
            again.click("signInButton")
            await again.until("the window", lambda: again.shell.window)


async def test_the_sandbox_is_not_kept_and_nothing_is_resumed_for_it(build: Build) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets) as driver:
        await stay(driver)
        server = driver.server
        await driver.close()
        async with build(secrets=secrets, server=server) as again:
            again.code = again.scope.spawn(again.shell.run(Start(sandbox=True)), name="shell")
            await again.until("the window", lambda: again.shell.window)
            again.action("signOutAction").trigger()
            await again.answer(yes=True)
            await again.until("the dialog", lambda: again.shell.sign_in_dialog)
            assert not again.text("signInMessage"), "whoever leaves the sandbox is not signed in elsewhere"


async def test_signing_in_again_keeps_as_before(build: Build) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets, seed=1) as driver:
        await stay(driver)
        driver.server.fail_next("GET", 401)
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the bar", lambda: driver.message)
        driver.click("messageBarButton")
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        await driver.until("the keyring", box(driver).isEnabled)
        assert box(driver).isChecked()
        secrets.failing = True
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await driver.until("its end", lambda: driver.shell.sign_in_dialog is None)
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        assert "password store" in driver.message, "a list that is new again takes only its own failure away"


# --- signing out -----------------------------------------------------------------------------------------------------


async def test_signing_out_says_what_happens_and_can_be_taken_back(build: Build) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets, seed=1) as driver:
        await stay(driver)
        driver.action("signOutAction").trigger()
        driver.action("signOutAction").trigger()  # twice is asked once
        question = await driver.answer(yes=False)
        assert question.startswith(f"Sign out of 127.0.0.1:{driver.server.port}?")
        assert "this computer's password store" in question
        assert "Not sent yet" not in question
        await driver.until("its end", lambda: driver.question() is None)
        assert driver.window.isVisible()
        assert len(secrets.secrets) == 1


async def test_signing_out_removes_the_sign_in_everywhere(build: Build, real_network: LazyConnector) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets, network=real_network, seed=1) as driver:
        await stay(driver)
        driver.action("signOutAction").trigger()
        await driver.answer(yes=True)
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        assert secrets.secrets == {}
        assert kept_account(driver) == ""
        assert [request.path for request in driver.server.requests()][-1].endswith("/signout")
        assert driver.child(QLineEdit, "tokenField").placeholderText() == "Paste the whole code"
        assert not driver.text("signInMessage")


@pytest.mark.parametrize("forget", [True, False])
async def test_names_are_removed_only_on_request(build: Build, file: MakeFile, forget: bool) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.send(file("passport-SPECIMEN.pdf"))
        await driver.until("the document", lambda: len(driver.server.stored()) == 1)
        await driver.at_rest()
        driver.action("signOutAction").trigger()
        await driver.until("the question", driver.question)
        question = driver.question()
        assert question is not None
        choice = question.findChild(QCheckBox, "choiceBox")
        assert isinstance(choice, QCheckBox)
        words = "Also forget my email address and which files I sent (recommended on a shared computer)"
        assert choice.text().split() == words.split()
        assert choice.accessibleName() == words
        assert not choice.isChecked()
        choice.setChecked(forget)
        await driver.answer(yes=True)
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        files = [path.read_bytes() for path in driver.queue.rglob("*") if path.is_file()]
        assert files
        assert any(b"passport-SPECIMEN.pdf" in content for content in files) is not forget


async def test_signing_out_works_offline(build: Build, real_network: LazyConnector) -> None:
    secrets = MemorySecrets()
    async with build(secrets=secrets, network=real_network, seed=1) as driver:
        await stay(driver)
        driver.server.stop()
        driver.action("signOutAction").trigger()
        await driver.answer(yes=True)
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        assert secrets.secrets == {}


async def test_a_server_that_does_not_answer_is_not_waited_for_long(
    build: Build, real_connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    never = asyncio.Event()

    async def _wait_for_ever() -> None:
        await never.wait()

    async def _connect(session: Session) -> Connection:
        return replace(await real_connect(session), sign_out=_wait_for_ever)

    monkeypatch.setattr("desktop_app.desk.sign_in_service.SIGN_OUT_SECONDS", 0.5)
    async with build(connect=_connect, seed=1) as driver:
        await driver.sit()
        driver.action("signOutAction").trigger()
        await driver.answer(yes=True)
        await driver.until("the sentence", lambda: driver.message == "Signing out…")
        assert not driver.window.isEnabled()
        driver.window.close()  # it is on its way out already
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        assert driver.shell.window is None
        assert driver.question() is None


async def test_what_the_keyring_did_not_let_go_of_is_told_in_the_next_dialog(build: Build) -> None:
    async with build(secrets=StubbornSecrets(), seed=1) as driver:
        await stay(driver)
        driver.action("signOutAction").trigger()
        await driver.answer(yes=True)
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        assert "The saved sign-in could not be removed from this computer" in driver.text("signInMessage")
        assert "the password store" in driver.text("signInMessage")


async def test_a_delete_that_waits_is_carried_out_before_the_sign_out(
    build: Build, real_network: LazyConnector
) -> None:
    async with build(seed=2, network=real_network) as driver:
        await driver.sit()
        driver.select("passport-SPECIMEN.jpg")
        driver.click("deleteButton")
        await driver.answer(yes=True)
        driver.action("signOutAction").trigger()
        await driver.until("the other question", lambda: "Sign out" in (q.text() if (q := driver.question()) else ""))
        await driver.answer(yes=True)
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        assert [request.status for request in driver.requests("DELETE")] == [204]


async def test_when_the_system_ends_the_app_while_it_asks(build: Build) -> None:
    async with build(seed=1) as driver:
        await driver.sit()
        driver.action("signOutAction").trigger()
        await driver.until("the question", driver.question)
        driver.shell.stop()
        assert driver.code is not None
        assert await asyncio.wait_for(driver.code, 10) == 0
        await driver.scope.aclose()
