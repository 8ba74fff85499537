"""Leaving: asked while uploads are under way, deletes carried out, the size kept, and no end leaves anything behind."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QInputDialog, QLineEdit

from desktop_app.desk.rows import RowState
from desktop_app.storage.settings import SettingsFile
from desktop_app.ui.shell import Start
from desktop_app.ui.window.main_window import OPENING_SIZE, SMALLEST_SIZE
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Build, Gate, House

    MakeFile = Callable[..., Path]

MEBIBYTE = 1024 * 1024
NAME = "passport-SPECIMEN.pdf"


async def ended(house: House) -> int:
    """Wait for the end of the app; its exit code."""
    assert house.code is not None
    return await asyncio.wait_for(asyncio.shield(house.code), 10)


async def sending(house: House, file: MakeFile) -> None:
    await house.sit()
    await house.send(file(NAME, size=2 * MEBIBYTE))
    await house.until("the upload", lambda: house.state(NAME) is RowState.SENDING)


@pytest.mark.parametrize("how", ["X", "Ctrl+Q"])
async def test_with_nothing_under_way_the_window_closes_without_a_question(build: Build, how: str) -> None:
    async with build(seed=2) as house:
        window = await house.sit()
        if how == "X":
            window.close()
        else:
            await house.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert await ended(house) == 0
        assert house.shell.window is None


async def test_with_uploads_under_way_it_asks_and_keep_sending_stays(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as house:
        await sending(house, file)
        house.window.close()
        question = await house.answer(yes=False)
        assert question.startswith("Not arrived yet: 1 document")
        assert "Dossier goes on next time" in question
        assert house.window.isVisible()
        assert house.state(NAME) is RowState.SENDING
        gate.open()
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)


async def test_with_uploads_under_way_stop_leaves_and_the_server_keeps_nothing(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as house:
        await sending(house, file)
        house.window.close()
        house.window.close()  # twice is asked once
        await house.answer(yes=True)
        gate.open()
        assert await ended(house) == 0
        assert house.server.stored() == []


async def test_signing_out_asks_too_and_leads_back_to_the_dialog_with_the_address(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=2, gate=gate) as house:
        await sending(house, file)
        house.action("signOutAction").trigger()
        question = await house.answer(yes=True)
        assert question.startswith(f"Sign out of 127.0.0.1:{house.server.port}?")
        assert "Not arrived yet: 1 document. What waits stays on this computer" in question
        gate.open()
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        assert house.shell.window is None
        assert house.child(QComboBox, "serverField").currentText() == house.server.base_url
        assert house.child(QLineEdit, "tokenField").text() == ""
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        await house.until("the list", lambda: house.count >= 2)
        await house.until("the upload of before", lambda: house.state(NAME) is RowState.IN_REVIEW)
        assert house.count == 3
        assert house.adding() is None


async def test_files_of_the_command_line_are_not_offered_again_after_signing_out(build: Build, file: MakeFile) -> None:
    async with build(seed=2) as house:
        await house.sit(file(NAME))
        await house.looked()
        await house.press(Qt.Key.Key_Escape)
        await house.until("its end", lambda: house.adding() is None)
        house.action("signOutAction").trigger()
        await house.answer(yes=True)
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        await house.until("the list", lambda: house.count == 2)
        assert house.adding() is None


async def test_a_confirmed_delete_is_carried_out_before_the_end(build: Build) -> None:
    async with build(seed=2) as house:
        await house.sit()
        house.select("passport-SPECIMEN.jpg")
        house.click("deleteButton")
        await house.answer(yes=True)
        await house.until("the mark", lambda: house.state("passport-SPECIMEN.jpg") is RowState.REMOVED)
        house.window.close()
        assert await ended(house) == 0
        assert [request.status for request in house.requests("DELETE")] == [204]


async def test_the_windows_size_is_remembered(build: Build) -> None:
    async with build() as house:
        window = await house.sit()
        assert window.size() == OPENING_SIZE.boundedTo(window.screen().availableSize())
        width = window.width()
        window.resize(width, 640)
        window.close()
        await ended(house)
        assert SettingsFile(house.folder / "settings.toml").load().window_size == (width, 640)
    async with build() as house:
        window = await house.sit()
        assert (window.width(), window.height()) == (width, 640)


async def test_the_window_is_never_smaller_than_it_can_be_used(build: Build) -> None:
    async with build() as house:
        (house.folder / "settings.toml").write_text("[window]\nsize = [10, 10]\n")
        house.compose()
        window = await house.sit()
        assert window.size() == SMALLEST_SIZE.boundedTo(window.screen().availableSize())


async def test_settings_that_cannot_be_read_are_told_and_left_alone(build: Build) -> None:
    async with build(seed=1) as house:
        (house.folder / "settings.toml").write_text("this is no TOML = = =\n")
        house.compose()
        await house.sit()
        assert "The settings file could not be used" in house.message
        assert "settings.toml" in house.message
        house.window.close()
        await ended(house)
        assert (house.folder / "settings.toml").read_text() == "this is no TOML = = =\n"


# --- the system ends the app ---------------------------------------------------------------------------------------


async def opened(house: House, what: str, file: MakeFile) -> None:
    """Open a dialog of the main window."""
    match what:
        case "the add dialog":
            await house.add(file(NAME))
        case "the file picker":
            house.click("addButton")
            await house.until("the picker", lambda: house.find(QFileDialog, "filePicker"))
        case "a picker above the add dialog":
            await house.add(file(NAME))
            house.click("moreFilesButton")
            await house.until("the picker", lambda: house.find(QFileDialog, "filePicker"))
        case "a number's question":
            await house.add(file(NAME))
            box = house.type_boxes()[0]
            box.setCurrentIndex(box.count() - 1)
            box.activated.emit(box.currentIndex())
            await house.until("the question", lambda: house.find(QInputDialog, ""))
        case "the delete question":
            house.select("passport-SPECIMEN.jpg")
            house.click("deleteButton")
            await house.until("the question", house.question)
        case "about":
            house.action("aboutAction").trigger()
            await house.until("the box", house.question)
        case "signing in again":
            house.server.fail_next("GET", 401)
            await house.press(Qt.Key.Key_F5)
            await house.until("the bar", lambda: house.message)
            house.click("messageBarButton")
            await house.until("the dialog", lambda: house.shell.sign_in_dialog)


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
    async with build(seed=1) as house:
        await house.sit()
        await house.at_rest()
        await opened(house, what, file)
        house.shell.stop()
        assert await ended(house) == 0
        await asyncio.sleep(0.05)
        await house.scope.aclose()
        assert house.requests("DELETE") == []
        assert house.requests("POST") == []


async def test_when_the_system_ends_the_app_before_anybody_signed_in(build: Build) -> None:
    async with build() as house:
        await house.start(Start())
        house.shell.stop()
        assert await ended(house) == 0


async def test_when_the_system_ends_the_app_uploads_are_stopped_without_a_question(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as house:
        await sending(house, file)
        house.shell.stop()
        gate.open()
        assert await ended(house) == 0
        assert house.question() is None
        assert house.server.stored() == []
