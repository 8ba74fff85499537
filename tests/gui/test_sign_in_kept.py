"""Staying signed in: where it is kept is said, the next start goes on by itself, signing out ends it everywhere."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QMessageBox

from desktop_app.domain.errors import NotForgottenError
from desktop_app.domain.keyring import NoPlace, Place, PlaceKind, WhyNot
from desktop_app.storage.settings import SettingsFile
from desktop_app.ui.shell import Start
from tests.entrances import MemoryVault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.desk.connection import Connection
    from desktop_app.domain.credentials import Session
    from desktop_app.lazy import Network
    from tests.entrances import Connect
    from tests.gui.conftest import Build, House

    MakeFile = Callable[..., Path]

TOKEN = "specimen-token-1234567890"
SHOWN = {WhyNot.NONE_FOUND, WhyNot.NOT_ALLOWED}
"""What is known of a keyring before it is opened."""
LOOKING = "Looking for a keyring…"


class SlowVault(MemoryVault):
    """A keyring that waits for its person until `opened` is set; `looked` can hold back the look at it from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = threading.Event()
        self.looked = threading.Event()
        self.looked.set()

    def look(self) -> Place | NoPlace:
        self.looked.wait(10)
        return super().look()

    def probe(self) -> Place | NoPlace:
        self.opened.wait(10)
        return super().probe()

    def fetch(self, name: str) -> str | None:
        self.opened.wait(10)
        return super().fetch(name)


class StubbornVault(MemoryVault):
    """A keyring that lets go of nothing."""

    def forget(self, name: str) -> None:
        raise NotForgottenError(WhyNot.LOCKED)


def box(house: House) -> QCheckBox:
    return house.child(QCheckBox, "staySignedInBox")


def kept_account(house: House) -> str:
    servers = SettingsFile(house.folder / "settings.toml").load().servers
    return servers[0].kept_account if servers else ""


async def stay(house: House) -> None:
    """Sign in with a token, to stay."""
    await house.start()
    await house.until("the keyring", box(house).isEnabled)
    box(house).click()
    house.type(house.child(QLineEdit, "tokenField"), TOKEN)
    house.click("signInButton")
    await house.until("the list", lambda: house.shell.window and "Online" in house.text("statusRight"))
    await house.at_rest()


def start_again(house: House, server: str = "") -> None:
    """Start the app without waiting for anything."""
    house.code = house.scope.spawn(house.shell.run(Start(server=server)), name="shell")


# --- where -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (PlaceKind.KEYCHAIN, "macOS Keychain"),
        (PlaceKind.CREDENTIAL_LOCKER, "Windows Credential Manager"),
        (PlaceKind.SECRET_SERVICE, "GNOME Keyring, Secret Service"),
        (PlaceKind.KWALLET, "KWallet"),
    ],
)
async def test_the_place_is_named_once_it_is_known(build: Build, kind: PlaceKind, sentence: str) -> None:
    vault = SlowVault()
    vault.place = Place(kind)
    vault.looked.clear()
    async with build(vault=vault) as house:
        await house.start()
        assert not box(house).isEnabled()
        assert house.text("staySignedInSentence") == LOOKING
        vault.looked.set()
        await house.until("the place", lambda: house.text("staySignedInSentence") != LOOKING)
        assert f"Kept in {'' if kind is PlaceKind.KWALLET else 'the '}" in house.text("staySignedInSentence")
        assert sentence in house.text("staySignedInSentence")
        assert box(house).accessibleDescription() == house.text("staySignedInSentence")
        assert box(house).isEnabled()
        assert not box(house).isChecked(), "for this session only, unless the person wants it"


async def test_the_keyring_is_opened_for_who_wants_to_stay_alone(build: Build) -> None:
    vault = SlowVault()
    async with build(vault=vault) as house:
        await house.start()
        await house.until("the keyring", box(house).isEnabled)
        assert vault.history == ["look"], "a question of the system may come of more"
        place = house.text("staySignedInSentence")
        for _ in range(3):
            box(house).click()  # changing one's mind asks no second question
        assert house.text("staySignedInSentence") == "Trying the keyring… It may ask for its password."
        vault.opened.set()
        await house.until("the place", lambda: house.text("staySignedInSentence") == place)
        assert box(house).isChecked()
        assert vault.history == ["look", "probe"]


async def test_a_screen_reader_ticks_without_a_click(build: Build) -> None:
    vault = MemoryVault()
    async with build(vault=vault) as house:
        await house.start()
        await house.until("the keyring", box(house).isEnabled)
        box(house).toggle()
        await house.until("the trial", lambda: vault.history == ["look", "probe"])
        assert box(house).isChecked()


@pytest.mark.parametrize("reason", [each for each in WhyNot if each not in SHOWN])
async def test_a_keyring_that_does_not_open_takes_the_tick_away(build: Build, reason: WhyNot) -> None:
    async with build(vault=MemoryVault(NoPlace(reason))) as house:
        await house.start()
        await house.until("the keyring", box(house).isEnabled)
        box(house).click()
        await house.until("the reason", lambda: house.text("staySignedInSentence").startswith("Not "))
        assert len(house.text("staySignedInSentence").split(".")) > 2, "a reason, and what helps"
        assert not box(house).isEnabled()
        assert not box(house).isChecked()


@pytest.mark.parametrize("reason", [each for each in WhyNot if each in SHOWN])
async def test_without_a_place_the_reason_is_said(build: Build, reason: WhyNot) -> None:
    async with build(vault=MemoryVault(NoPlace(reason))) as house:
        await house.start()
        await house.until("the reason", lambda: house.text("staySignedInSentence").startswith("Not "))
        assert len(house.text("staySignedInSentence").split(".")) > 2, "a reason, and what helps"
        assert not box(house).isEnabled()
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)
        assert kept_account(house) == ""


async def test_leaving_while_it_looks(build: Build) -> None:
    vault = SlowVault()
    async with build(vault=vault) as house:
        await house.start()
        await house.press(Qt.Key.Key_Escape)
        assert house.code is not None
        assert await asyncio.wait_for(house.code, 5) == 0
        vault.opened.set()


async def test_unless_it_is_wanted_nothing_is_kept(build: Build) -> None:
    vault = MemoryVault()
    async with build(vault=vault) as house:
        await house.sit()
        assert vault.secrets == {}
        assert kept_account(house) == ""


async def test_a_keyring_that_fails_is_told_in_the_window(build: Build) -> None:
    vault = MemoryVault()
    async with build(vault=vault) as house:
        await house.start()
        await house.until("the keyring", box(house).isEnabled)
        vault.failing = True
        box(house).click()
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        await house.until("the bar", lambda: house.shell.window and house.message)
        assert "The keyring of this computer could not be used" in house.message
        assert kept_account(house) == ""


# --- the next start --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("named", [True, False])
async def test_the_next_start_signs_in_by_itself(build: Build, named: bool) -> None:
    vault = MemoryVault()
    async with build(vault=vault, seed=2) as house:
        await stay(house)
        server = house.server
        await house.close()
        async with build(vault=vault, server=server) as again:
            start_again(again, server.base_url if named else "")
            await again.until("the dialog", lambda: again.shell.sign_in_dialog)
            assert again.text("signInMessage") == "Signing in as before…"
            assert again.button("signInCancelButton").text() == "Cancel"
            await again.until("the list", lambda: again.count == 2)
            assert kept_account(again)
            assert len(vault.secrets) == 1


@pytest.mark.parametrize("how", ["Cancel", "Escape"])
async def test_a_canceled_resume_leaves_all_as_it_is(build: Build, how: str) -> None:
    vault = SlowVault()
    vault.opened.set()
    async with build(vault=vault) as house:
        await stay(house)
        server = house.server
        await house.close()
        vault.opened.clear()
        async with build(vault=vault, server=server) as again:
            start_again(again)
            await again.until("the dialog", lambda: again.shell.sign_in_dialog)
            if how == "Escape":
                QTest.keyClick(again.dialog, Qt.Key.Key_Escape)
            else:
                again.click("signInCancelButton")
            vault.opened.set()
            assert again.dialog.isVisible()
            assert not again.text("signInMessage")
            field = again.child(QLineEdit, "tokenField")
            assert field.isEnabled()
            assert field.placeholderText() == "Leave it empty to sign in as before"
            await again.until("the keyring", box(again).isEnabled)
            assert box(again).isChecked(), "as this server is kept"
            assert kept_account(again)
            assert len(vault.secrets) == 1
            again.child(QComboBox, "serverField").setEditText("https://my.broker.example")
            assert not box(again).isChecked()
            assert field.placeholderText() == "Paste it here"
            again.child(QComboBox, "serverField").setEditText(server.base_url)
            assert box(again).isChecked()
            again.click("signInButton")  # with the empty field
            assert again.text("signInMessage") == "Signing in as before…"
            await again.until("the window", lambda: again.shell.window)


async def test_a_resume_without_a_network_can_be_tried_again(build: Build) -> None:
    vault = MemoryVault()
    async with build(vault=vault) as house:
        await stay(house)
        server = house.server
        await house.close()
        async with build(vault=vault, server=server) as again:
            server.fail_next("GET", 503)
            start_again(again)
            await again.until("the problem", lambda: again.shell.sign_in_dialog and again.text("serverProblem"))
            assert "has a problem of its own (503)" in again.text("serverProblem")
            assert kept_account(again)
            again.click("signInButton")
            await again.until("the window", lambda: again.shell.window)


async def test_a_sign_in_that_has_ended_is_said_at_the_token(build: Build) -> None:
    vault = MemoryVault()
    async with build(vault=vault) as house:
        await stay(house)
        server = house.server
        await house.close()
        async with build(vault=vault, server=server) as again:
            server.fail_next("GET", 401)
            start_again(again)
            await again.until("the problem", lambda: again.shell.sign_in_dialog and again.text("tokenProblem"))
            assert again.text("tokenProblem") == "Your sign-in has ended. Sign in again."
            field = again.child(QLineEdit, "tokenField")
            assert QApplication.focusWidget() is field
            assert field.placeholderText() == "Paste it here"
            assert vault.secrets == {}
            assert kept_account(again) == ""
            assert box(again).isChecked(), "whoever stayed signed in wants to stay again"
            again.type(field, TOKEN)
            again.click("signInButton")
            await again.until("the window", lambda: again.shell.window)
            assert kept_account(again)


async def test_a_keyring_that_is_locked_at_the_start_is_said(build: Build) -> None:
    vault = MemoryVault()
    async with build(vault=vault) as house:
        await stay(house)
        server = house.server
        await house.close()
        vault.failing = True
        async with build(vault=vault, server=server) as again:
            start_again(again)
            await again.until(
                "the sentence", lambda: again.shell.sign_in_dialog and "keyring" in again.text("signInMessage")
            )
            assert "Unlock it, then try again" in again.text("signInMessage")
            assert kept_account(again)
            vault.failing = False
            again.click("signInButton")
            await again.until("the window", lambda: again.shell.window)


async def test_the_sandbox_is_not_kept_and_nothing_is_resumed_for_it(build: Build) -> None:
    vault = MemoryVault()
    async with build(vault=vault) as house:
        await stay(house)
        server = house.server
        await house.close()
        async with build(vault=vault, server=server) as again:
            again.code = again.scope.spawn(again.shell.run(Start(sandbox=True)), name="shell")
            await again.until("the window", lambda: again.shell.window)
            again.action("signOutAction").trigger()
            await again.answer(yes=True)
            await again.until("the dialog", lambda: again.shell.sign_in_dialog)
            assert not again.text("signInMessage"), "whoever leaves the sandbox is not signed in elsewhere"


async def test_signing_in_again_keeps_as_before(build: Build) -> None:
    vault = MemoryVault()
    async with build(vault=vault, seed=1) as house:
        await stay(house)
        house.server.fail_next("GET", 401)
        await house.press(Qt.Key.Key_F5)
        await house.until("the bar", lambda: house.message)
        house.click("messageBarButton")
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        await house.until("the keyring", box(house).isEnabled)
        assert box(house).isChecked()
        vault.failing = True
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        await house.until("its end", lambda: house.shell.sign_in_dialog is None)
        await house.until("the list", lambda: "Online" in house.text("statusRight"))
        assert "keyring of this computer" in house.message, "a list that is new again takes only its own failure away"


# --- signing out -----------------------------------------------------------------------------------------------------


async def test_signing_out_says_what_happens_and_can_be_taken_back(build: Build) -> None:
    vault = MemoryVault()
    async with build(vault=vault, seed=1) as house:
        await stay(house)
        house.action("signOutAction").trigger()
        house.action("signOutAction").trigger()  # twice is asked once
        question = await house.answer(yes=False)
        assert question.startswith(f"Sign out of 127.0.0.1:{house.server.port}?")
        assert "this computer and its keyring" in question
        assert "Not arrived yet" not in question
        await house.until("its end", lambda: house.question() is None)
        assert house.window.isVisible()
        assert len(vault.secrets) == 1


async def test_signing_out_removes_the_sign_in_everywhere(build: Build, real_network: Network) -> None:
    vault = MemoryVault()
    async with build(vault=vault, network=real_network, seed=1) as house:
        await stay(house)
        house.action("signOutAction").trigger()
        await house.answer(yes=True)
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        assert vault.secrets == {}
        assert kept_account(house) == ""
        assert [request.path for request in house.server.requests()][-1].endswith("/signout")
        assert house.child(QLineEdit, "tokenField").placeholderText() == "Paste it here"
        assert not house.text("signInMessage")


@pytest.mark.parametrize("forget", [True, False])
async def test_names_are_removed_only_on_request(build: Build, file: MakeFile, forget: bool) -> None:
    async with build(seed=0) as house:
        await house.sit()
        await house.send(file("passport-SPECIMEN.pdf"))
        await house.until("the document", lambda: len(house.server.stored()) == 1)
        await house.at_rest()
        house.action("signOutAction").trigger()
        await house.until("the question", house.question)
        question = house.question()
        assert isinstance(question, QMessageBox)
        choice = question.checkBox()
        assert choice is not None
        assert choice.text() == "Also remove the names of handed-in documents from this computer"
        assert choice.accessibleName() == choice.text()
        assert not choice.isChecked()
        choice.setChecked(forget)
        await house.answer(yes=True)
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        files = [path.read_bytes() for path in house.queue.rglob("*") if path.is_file()]
        assert files
        assert any(b"passport-SPECIMEN.pdf" in content for content in files) is not forget


async def test_signing_out_works_offline(build: Build, real_network: Network) -> None:
    vault = MemoryVault()
    async with build(vault=vault, network=real_network, seed=1) as house:
        await stay(house)
        house.server.stop()
        house.action("signOutAction").trigger()
        await house.answer(yes=True)
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        assert vault.secrets == {}


async def test_a_server_that_does_not_answer_is_not_waited_for_long(
    build: Build, real_connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    never = asyncio.Event()

    async def _wait_for_ever() -> None:
        await never.wait()

    async def _connect(session: Session) -> Connection:
        return replace(await real_connect(session), sign_out=_wait_for_ever)

    monkeypatch.setattr("desktop_app.desk.sign_in_service.SIGN_OUT_SECONDS", 0.5)
    async with build(connect=_connect, seed=1) as house:
        await house.sit()
        house.action("signOutAction").trigger()
        await house.answer(yes=True)
        await house.until("the sentence", lambda: house.message == "Signing out…")
        assert not house.window.isEnabled()
        house.window.close()  # it is on its way out already
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        assert house.shell.window is None
        assert house.question() is None


async def test_what_the_keyring_did_not_let_go_of_is_told_in_the_next_dialog(build: Build) -> None:
    async with build(vault=StubbornVault(), seed=1) as house:
        await stay(house)
        house.action("signOutAction").trigger()
        await house.answer(yes=True)
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        assert "The kept sign-in could not be removed from this computer" in house.text("signInMessage")
        assert "the system's password manager" in house.text("signInMessage")


async def test_a_delete_that_waits_is_carried_out_before_the_sign_out(build: Build, real_network: Network) -> None:
    async with build(seed=2, network=real_network) as house:
        await house.sit()
        house.select("passport-SPECIMEN.jpg")
        house.click("deleteButton")
        await house.answer(yes=True)
        house.action("signOutAction").trigger()
        await house.until("the other question", lambda: "Sign out" in (q.text() if (q := house.question()) else ""))
        await house.answer(yes=True)
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        assert [request.status for request in house.requests("DELETE")] == [204]


async def test_when_the_system_ends_the_app_while_it_asks(build: Build) -> None:
    async with build(seed=1) as house:
        await house.sit()
        house.action("signOutAction").trigger()
        await house.until("the question", house.question)
        house.shell.stop()
        assert house.code is not None
        assert await asyncio.wait_for(house.code, 10) == 0
        await house.scope.aclose()
