"""Leaving: asked while uploads are under way, deletes carried out, the size kept, and no end leaves anything behind."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit

from desktop_app.desk.rows import RowState
from desktop_app.storage.settings import SettingsFile
from desktop_app.ui.shell import Start
from desktop_app.ui.window.main_window import OPENING_SIZE, SMALLEST_SIZE
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import AppDriver, Build, Gate

    MakeFile = Callable[..., Path]

MEBIBYTE = 1024 * 1024
NAME = "passport-SPECIMEN.pdf"


async def ended(driver: AppDriver) -> int:
    """Wait for the end of the app; its exit code."""
    assert driver.code is not None
    return await asyncio.wait_for(asyncio.shield(driver.code), 10)


async def sending(driver: AppDriver, file: MakeFile) -> None:
    await driver.sit()
    await driver.send(file(NAME, size=2 * MEBIBYTE))
    await driver.until("the upload", lambda: driver.state(NAME) is RowState.SENDING)


@pytest.mark.parametrize("how", ["X", "Ctrl+Q"])
async def test_with_nothing_under_way_the_window_closes_without_a_question(build: Build, how: str) -> None:
    async with build(seed=2) as driver:
        window = await driver.sit()
        if how == "X":
            window.close()
        else:
            await driver.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert await ended(driver) == 0
        assert driver.shell.window is None


async def test_with_uploads_under_way_it_asks_and_keep_sending_stays(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as driver:
        await sending(driver, file)
        driver.window.close()
        question = await driver.answer(yes=False)
        assert question == "Still being sent: 1 document. Quit now and finish next time?"
        assert driver.window.isVisible()
        assert driver.state(NAME) is RowState.SENDING
        gate.open()
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)


async def test_with_uploads_under_way_stop_leaves_and_the_server_keeps_nothing(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as driver:
        await sending(driver, file)
        driver.window.close()
        driver.window.close()  # twice is asked once
        await driver.answer(yes=True)
        gate.open()
        assert await ended(driver) == 0
        assert driver.server.stored() == []


async def test_signing_out_asks_too_and_leads_back_to_the_dialog_with_the_address(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=2, gate=gate) as driver:
        await sending(driver, file)
        driver.action("signOutAction").trigger()
        question = await driver.answer(yes=True)
        assert question.startswith(f"Sign out of 127.0.0.1:{driver.server.port}?")
        assert "Not sent yet: 1 document. They stay on this computer" in question
        gate.open()
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        assert driver.shell.window is None
        assert driver.child(QComboBox, "serverField").currentText() == driver.server.base_url
        assert driver.child(QLineEdit, "tokenField").text() == ""
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await driver.until("the list", lambda: driver.count >= 2)
        await driver.until("the upload of before", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert driver.count == 3
        assert driver.adding() is None


async def test_files_of_the_command_line_are_not_offered_again_after_signing_out(build: Build, file: MakeFile) -> None:
    async with build(seed=2) as driver:
        await driver.sit(file(NAME))
        await driver.looked()
        driver.click("addCancelButton")
        await driver.until("its end", lambda: driver.adding() is None)
        driver.action("signOutAction").trigger()
        await driver.answer(yes=True)
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await driver.until("the list", lambda: driver.count == 2)
        assert driver.adding() is None


async def test_a_confirmed_delete_is_carried_out_before_the_end(build: Build) -> None:
    async with build(seed=2) as driver:
        await driver.sit()
        driver.select("passport-SPECIMEN.jpg")
        driver.click("deleteButton")
        await driver.answer(yes=True)
        await driver.until("the mark", lambda: driver.state("passport-SPECIMEN.jpg") is RowState.REMOVED)
        driver.window.close()
        assert await ended(driver) == 0
        assert [request.status for request in driver.requests("DELETE")] == [204]


async def test_the_windows_size_is_remembered(build: Build) -> None:
    async with build() as driver:
        window = await driver.sit()
        assert window.size() == OPENING_SIZE.boundedTo(window.screen().availableSize())
        width = window.width()
        window.resize(width, 640)
        window.close()
        await ended(driver)
        assert SettingsFile(driver.folder / "settings.toml").load().window_size == (width, 640)
    async with build() as driver:
        window = await driver.sit()
        assert (window.width(), window.height()) == (width, 640)


async def test_the_window_is_never_smaller_than_it_can_be_used(build: Build) -> None:
    async with build() as driver:
        (driver.folder / "settings.toml").write_text("[window]\nsize = [10, 10]\n", encoding="utf-8")
        driver.compose()
        window = await driver.sit()
        assert window.size() == SMALLEST_SIZE.boundedTo(window.screen().availableSize())


async def test_settings_that_cannot_be_read_are_told_and_left_alone(build: Build) -> None:
    async with build(seed=1) as driver:
        (driver.folder / "settings.toml").write_text("this is no TOML = = =\n", encoding="utf-8")
        driver.compose()
        await driver.sit()
        assert "The settings file cannot be used" in driver.message
        assert "settings.toml" in driver.message
        driver.window.close()
        await ended(driver)
        assert (driver.folder / "settings.toml").read_text(encoding="utf-8") == "this is no TOML = = =\n"


# --- the system ends the app ---------------------------------------------------------------------------------------


async def opened(driver: AppDriver, what: str, file: MakeFile) -> None:
    """Open a dialog of the main window."""
    match what:
        case "the add dialog":
            await driver.add(file(NAME))
        case "the file picker":
            driver.click("addButton")
            await driver.until("the picker", lambda: driver.find(QFileDialog, "filePicker"))
        case "a picker above the add dialog":
            await driver.add(file(NAME))
            driver.click("moreFilesButton")
            await driver.until("the picker", lambda: driver.find(QFileDialog, "filePicker"))
        case "a number's question":
            await driver.add(file(NAME))
            driver.click("otherTypeButton")
            await driver.until("the question", lambda: driver.find(QDialog, "inputDialog"))
        case "the delete question":
            driver.select("passport-SPECIMEN.jpg")
            driver.click("deleteButton")
            await driver.until("the question", driver.question)
        case "about":
            driver.action("aboutAction").trigger()
            await driver.until("the box", driver.question)
        case "signing in again":
            driver.server.fail_next("GET", 401)
            await driver.press(Qt.Key.Key_F5)
            await driver.until("the bar", lambda: driver.message)
            driver.click("messageBarButton")
            await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)


@pytest.mark.parametrize(
    "what",
    [
        "nothing",
        "the add dialog",
        "the file picker",
        "a picker above the add dialog",
        "a number's question",
        "the delete question",
        "about",
        "signing in again",
    ],
)
async def test_when_the_system_ends_the_app_open_dialogs_do_not_hinder_it(
    build: Build, file: MakeFile, what: str
) -> None:
    async with build(seed=1) as driver:
        await driver.sit()
        await driver.at_rest()
        await opened(driver, what, file)
        driver.shell.stop()
        assert await ended(driver) == 0
        await asyncio.sleep(0.05)
        await driver.scope.aclose()
        assert driver.requests("DELETE") == []
        assert driver.requests("POST") == []


async def test_when_the_system_ends_the_app_before_anybody_signed_in(build: Build) -> None:
    async with build() as driver:
        await driver.start(Start())
        driver.shell.stop()
        assert await ended(driver) == 0


async def test_when_the_system_ends_the_app_uploads_are_stopped_without_a_question(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as driver:
        await sending(driver, file)
        driver.shell.stop()
        gate.open()
        assert await ended(driver) == 0
        assert driver.question() is None
        assert driver.server.stored() == []
