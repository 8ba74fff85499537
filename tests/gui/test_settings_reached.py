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
    from tests.gui.conftest import AppDriver, Build


async def opened(driver: AppDriver) -> SettingsDialog:
    await driver.until("the settings", lambda: driver.find(SettingsDialog, "settingsDialog"))
    dialog = driver.child(SettingsDialog, "settingsDialog")
    await driver.until("the active dialog", dialog.isActiveWindow)
    return dialog


async def closed(driver: AppDriver) -> None:
    await driver.until("the end", lambda: "app/settings" not in driver.task_names())


async def test_the_key_opens_them_once_and_escape_closes_them(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.press(Qt.Key.Key_Comma, CONTROL)
        dialog = await opened(driver)
        driver.shell.open_settings()
        await driver.at_rest()
        assert driver.window.findChildren(SettingsDialog) == [dialog]
        note = dialog.findChild(QLabel, "signedInNote")
        assert isinstance(note, QLabel)
        assert "You are signed in to this server" in note.text()
        await driver.press(Qt.Key.Key_Escape)
        await closed(driver)
        await driver.press(Qt.Key.Key_Comma, CONTROL)
        await opened(driver)
        await driver.press(Qt.Key.Key_Escape)
        await closed(driver)


async def test_from_the_sign_in_dialog_what_was_saved_is_offered_and_what_was_typed_stays(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.start()
        typed = driver.dialog.server_text
        driver.click("settingsButton")
        dialog = await opened(driver)
        assert dialog.parent() is driver.dialog
        driver.click("addServerButton")
        driver.type(driver.child(QLineEdit, "addressField"), "new.broker.example")
        await driver.press(Qt.Key.Key_Return)
        await closed(driver)
        box = driver.child(QComboBox, "serverField")
        assert [box.itemText(place) for place in range(box.count())] == ["https://new.broker.example"]
        assert driver.dialog.server_text == typed


async def test_a_limit_that_was_saved_holds_from_the_next_sign_in_on(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.press(Qt.Key.Key_Comma, CONTROL)
        await opened(driver)
        field = driver.child(QLineEdit, "maxSizeField")
        field.selectAll()
        driver.type(field, "7")
        driver.click("saveButton")
        await closed(driver)
        assert driver.window._desk.profile.max_bytes == 50 * 1024 * 1024  # noqa: SLF001 - the window shows it nowhere
        driver.action("signOutAction").trigger()
        await driver.answer(yes=True)
        await driver.until("the sign-in dialog", lambda: driver.shell.sign_in_dialog)
        address = driver.dialog.server_text
        assert (
            next(each.max_bytes for each in driver.sign_in_service.servers.profiles if each.address.base_url == address)
            == 7 * 1024 * 1024
        )


@pytest.mark.parametrize("page", [0, 1, 2])
async def test_tab_reaches_every_control_and_each_has_a_name(build: Build, page: int) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.press(Qt.Key.Key_Comma, CONTROL)
        dialog = await opened(driver)
        tabs = driver.child(QTabWidget, "settingsTabs")
        tabs.setCurrentIndex(page)
        if page == 1:
            driver.child(QComboBox, "proxyBox").setCurrentIndex(2)
            driver.child(QComboBox, "proxyBox").activated.emit(2)
            await driver.until("the keyring", driver.child(QLineEdit, "proxyPasswordField").isEnabled)
        assert_all_named(dialog)
        driver.child(QListWidget, "serverList").setFocus()
        reached = await walk(driver)
        assert set(reached) - {"settingsTabs"} == usable(dialog)
        start = reached.index("serverList")
        order = reached[start:] + reached[:start]
        assert order[:3] == ["serverList", "addServerButton", "settingsTabs"]
        last = ["importButton", "exportButton", "settingsCancelButton", "saveButton"]
        assert order[-6:] == [*last, "languageBox", "notificationsBox"], "which come first of all"
        assert sorted(await walk(driver, Qt.Key.Key_Backtab, SHIFT)) == sorted(order)
        names = {each.objectName(): spoken_name(each) for each in dialog.findChildren(QLineEdit) if each.objectName()}
        assert names["maxSizeField"] == "Largest file in megabytes"


async def test_tab_reaches_every_control_of_a_fault(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.shell.show_fault(Fault("LookupError (window)"))
        await driver.until("the dialog", QApplication.activeModalWidget)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        await driver.until("the active dialog", dialog.isActiveWindow)
        assert_all_named(dialog)
        assert set(await walk(driver)) == {"faultDetails", "copyButton", "saveReportButton", "goOnButton"}


async def test_the_promised_names_are_there(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.press(Qt.Key.Key_Comma, CONTROL)
        dialog = await opened(driver)
        names = {each.objectName() for each in dialog.findChildren(QLineEdit)}
        names |= {each.objectName() for each in dialog.findChildren(QLabel)} | usable(dialog)
        promised = (
            "serverList addServerButton addressField encodingBox maxSizeField settleField caFileField caFileButton"
            " proxyHostField proxyPortField proxyUserField proxyPasswordField importButton exportButton saveButton"
            " settingsMessage"
        )
        assert set(promised.split()) - names == set()


async def test_it_fits_a_small_screen_at_150_per_cent(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.press(Qt.Key.Key_Comma, CONTROL)
        dialog = await opened(driver)
        driver.child(QLineEdit, "maxSizeField").setText("?")
        driver.child(QLineEdit, "settleField").setText("?")
        driver.type(driver.child(QLineEdit, "maxSizeField"), "?")
        driver.click("saveButton")
        await driver.until("a sentence", lambda: driver.text("settingsMessage"))
        assert dialog.width() <= 1366 / 1.5
        assert dialog.height() <= (768 - 48) / 1.5, "the frame and a task bar are there too"
