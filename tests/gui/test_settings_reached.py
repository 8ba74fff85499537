"""The settings from the window and from the sign-in dialog: by key and menu, named, in order, and used afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QTabWidget

from desktop_app.ui.faults.crash_reporter import Fault
from desktop_app.ui.settings.dialog import SettingsDialog
from tests.gui.test_keyboard import CONTROL, SHIFT, assert_all_named, spoken_name, usable, walk

if TYPE_CHECKING:
    from tests.gui.conftest import Build, House


async def opened(house: House) -> SettingsDialog:
    await house.until("the settings", lambda: house.find(SettingsDialog, "settingsDialog"))
    dialog = house.child(SettingsDialog, "settingsDialog")
    await house.until("the active dialog", dialog.isActiveWindow)
    return dialog


async def closed(house: House) -> None:
    await house.until("the end", lambda: "app/settings" not in house.task_names())


async def test_the_key_opens_them_once_and_escape_closes_them(build: Build) -> None:
    async with build(seed=0) as house:
        await house.sit()
        await house.press(Qt.Key.Key_Comma, CONTROL)
        dialog = await opened(house)
        house.shell.open_settings()
        await house.at_rest()
        assert house.window.findChildren(SettingsDialog) == [dialog]
        note = dialog.findChild(QLabel, "signedInNote")
        assert isinstance(note, QLabel)
        assert "You are signed in to this server" in note.text()
        await house.press(Qt.Key.Key_Escape)
        await closed(house)
        await house.press(Qt.Key.Key_Comma, CONTROL)
        await opened(house)
        await house.press(Qt.Key.Key_Escape)
        await closed(house)


async def test_from_the_sign_in_dialog_what_was_saved_is_offered_and_what_was_typed_stays(build: Build) -> None:
    async with build(seed=0) as house:
        await house.start()
        typed = house.dialog.server_text
        house.click("settingsButton")
        dialog = await opened(house)
        assert dialog.parent() is house.dialog
        house.click("addServerButton")
        house.type(house.child(QLineEdit, "addressField"), "new.broker.example")
        await house.press(Qt.Key.Key_Return)
        await closed(house)
        box = house.child(QComboBox, "serverField")
        assert [box.itemText(place) for place in range(box.count())] == ["https://new.broker.example"]
        assert house.dialog.server_text == typed


async def test_a_limit_that_was_saved_holds_from_the_next_sign_in_on(build: Build) -> None:
    async with build(seed=0) as house:
        await house.sit()
        await house.press(Qt.Key.Key_Comma, CONTROL)
        await opened(house)
        field = house.child(QLineEdit, "maxSizeField")
        field.selectAll()
        house.type(field, "7")
        house.click("saveButton")
        await closed(house)
        assert house.window._desk.profile.max_bytes == 50 * 1024 * 1024  # the window shows it nowhere
        house.action("signOutAction").trigger()
        await house.answer(yes=True)
        await house.until("the sign-in dialog", lambda: house.shell.sign_in_dialog)
        address = house.dialog.server_text
        assert (
            next(each.max_bytes for each in house.entrance.servers.profiles if each.address.base_url == address)
            == 7 * 1024 * 1024
        )


@pytest.mark.parametrize("page", [0, 1, 2])
async def test_tab_reaches_every_control_and_each_has_a_name(build: Build, page: int) -> None:
    async with build(seed=0) as house:
        await house.sit()
        await house.press(Qt.Key.Key_Comma, CONTROL)
        dialog = await opened(house)
        tabs = house.child(QTabWidget, "settingsTabs")
        tabs.setCurrentIndex(page)
        if page == 1:
            house.child(QComboBox, "proxyBox").setCurrentIndex(2)
            house.child(QComboBox, "proxyBox").activated.emit(2)
            await house.until("the keyring", house.child(QLineEdit, "proxyPasswordField").isEnabled)
        assert_all_named(dialog)
        house.child(QListWidget, "serverList").setFocus()
        reached = await walk(house)
        assert set(reached) - {"settingsTabs"} == usable(dialog)
        start = reached.index("serverList")
        order = reached[start:] + reached[:start]
        assert order[:3] == ["serverList", "addServerButton", "settingsTabs"]
        assert order[-4:] == ["importButton", "exportButton", "settingsCancelButton", "saveButton"]
        assert sorted(await walk(house, Qt.Key.Key_Backtab, SHIFT)) == sorted(order)
        names = {each.objectName(): spoken_name(each) for each in dialog.findChildren(QLineEdit) if each.objectName()}
        assert names["maxSizeField"] == "Largest file in megabytes"


async def test_tab_reaches_every_control_of_a_fault(build: Build) -> None:
    async with build(seed=0) as house:
        await house.sit()
        house.shell.show_fault(Fault("LookupError (window)"))
        await house.until("the dialog", QApplication.activeModalWidget)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        await house.until("the active dialog", dialog.isActiveWindow)
        assert_all_named(dialog)
        assert set(await walk(house)) == {"faultDetails", "copyButton", "saveReportButton", "goOnButton"}


async def test_the_promised_names_are_there(build: Build) -> None:
    async with build(seed=0) as house:
        await house.sit()
        await house.press(Qt.Key.Key_Comma, CONTROL)
        dialog = await opened(house)
        names = {each.objectName() for each in dialog.findChildren(QLineEdit)}
        names |= {each.objectName() for each in dialog.findChildren(QLabel)} | usable(dialog)
        promised = (
            "serverList addServerButton addressField encodingBox maxSizeField settleField caFileField caFileButton"
            " proxyHostField proxyPortField proxyUserField proxyPasswordField importButton exportButton saveButton"
            " settingsMessage"
        )
        assert set(promised.split()) - names == set()


async def test_it_fits_a_small_screen_at_150_per_cent(build: Build) -> None:
    async with build(seed=0) as house:
        await house.sit()
        await house.press(Qt.Key.Key_Comma, CONTROL)
        dialog = await opened(house)
        house.child(QLineEdit, "maxSizeField").setText("?")
        house.child(QLineEdit, "settleField").setText("?")
        house.type(house.child(QLineEdit, "maxSizeField"), "?")
        house.click("saveButton")
        await house.until("a sentence", lambda: house.text("settingsMessage"))
        assert dialog.width() <= 1366 / 1.5
        assert dialog.height() <= (768 - 48) / 1.5, "the frame and a task bar are there too"
