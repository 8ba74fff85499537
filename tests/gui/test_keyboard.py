"""Everything without a mouse, and everything with a name for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from desktop_app.desk.rows import RowState
from desktop_app.sandbox import SPECIMEN_PASSWORD
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.lazy import LazyConnector
    from tests.gui.conftest import AppDriver, Build

    MakeFile = Callable[..., Path]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
KINDS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QScrollArea)


def controls(window: QWidget) -> list[QWidget]:
    """What a person can use in a window, but for the inner parts of Qt's own widgets."""
    found = [each for each in window.findChildren(QWidget) if isinstance(each, KINDS) and each.isVisibleTo(window)]
    return [
        each
        for each in found
        if each.window() is window
        and not isinstance(each, QHeaderView)
        and not (isinstance(each, QScrollArea) and each.objectName() == "dialogContent")
        and not isinstance(each.parentWidget(), QLineEdit | QComboBox | QAbstractItemView | QHeaderView)
        and each.objectName() != "qt_menubar_ext_button"
    ]


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it. On Linux Qt itself gives a combo box's choice for its name."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


async def walk(driver: AppDriver, key: Qt.Key = Qt.Key.Key_Tab, modifier: Qt.KeyboardModifier = NONE) -> list[str]:
    """Press Tab until the focus has come round; the names of what had it."""
    names: list[str] = []
    while True:
        await driver.press(key, modifier)
        widget = QApplication.focusWidget()
        assert widget is not None
        while not widget.objectName() or widget.objectName().startswith("qt_"):
            parent = widget.parentWidget()
            assert parent is not None
            widget = parent
        if widget.objectName() in names[:1] and len(names) > 1:
            return names
        assert len(names) < 60, names
        names.append(widget.objectName())


def usable(window: QWidget) -> set[str]:
    """Names of the controls that can be used now; of several choices Tab reaches the chosen one, arrows the others."""
    return {
        each.objectName()
        for each in controls(window)
        if each.isEnabled() and not (isinstance(each, QRadioButton) and not each.isChecked())
    }


# --- names ---------------------------------------------------------------------------------------------------------


def assert_all_named(window: QWidget) -> None:
    nameless = [(type(each).__name__, each.objectName()) for each in controls(window) if not spoken_name(each)]
    assert not nameless
    unnamed = [type(each).__name__ for each in controls(window) if not each.objectName()]
    assert not unnamed, "the objectName is a contract for tests and assistive tools"


async def test_every_control_of_the_sign_in_dialog_has_a_name(build: Build) -> None:
    async with build() as driver:
        await driver.start()
        assert_all_named(driver.dialog)
        driver.by_token()
        assert_all_named(driver.dialog)
        names = {each.objectName(): spoken_name(each) for each in controls(driver.dialog)}
        assert names["serverField"] == "Server address"
        assert names["tokenField"] == "Access code from your broker"
        assert names["signInButton"] == "Sign in"


async def test_every_control_of_the_window_has_a_name_whatever_is_shown(build: Build, file: MakeFile) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        await driver.at_rest()
        assert_all_named(driver.window)
        for name in driver.names:
            driver.select(name)
            assert_all_named(driver.window)
        driver.server.fail_next("POST", 422)
        await driver.send(file("new-passport-SPECIMEN.pdf"))
        await driver.until("the refusal", lambda: driver.state("new-passport-SPECIMEN.pdf") is RowState.REFUSED)
        driver.select("new-passport-SPECIMEN.pdf")
        await driver.at_rest()
        driver.server.fail_next("GET", 500)
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the bar", lambda: driver.message)
        driver.select("passport-SPECIMEN.jpg")
        driver.click("deleteButton")
        await driver.answer(yes=True)
        await driver.until("the undo bar", lambda: driver.text("undoBarText"))
        assert_all_named(driver.window)
        names = {each.objectName(): spoken_name(each) for each in controls(driver.window)}
        assert names["documentTable"] == "Your documents"
        assert names["searchField"] == "Search"
        assert names["undoBarButton"] == "Undo"
        assert names["messageBarClose"] == "Close this message"


async def test_every_control_of_the_add_dialog_has_a_name_that_tells_the_file(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"), file("bank-SPECIMEN.pdf"))
        dialog = driver.adding()
        assert dialog is not None
        assert_all_named(dialog)
        widgets = [*driver.type_boxes(), *dialog.findChildren(QAbstractButton, "removeFileButton")]
        names = {spoken_name(each) for each in widgets}
        assert {"Type of bank-SPECIMEN.pdf", "Remove bank-SPECIMEN.pdf", "Type of passport-SPECIMEN.pdf"} <= names


async def test_the_names_that_the_design_promises_are_there(build: Build, file: MakeFile) -> None:
    async with build(seed=5) as driver:
        await driver.start()
        dialog = "serverField tokenField staySignedInBox signInButton signInMessage sandboxButton"
        assert driver.dialog.objectName() == "signInDialog"
        assert [name for name in dialog.split() if driver.find(QWidget, name) is None] == []
        await driver.close()
    async with build(seed=5) as driver:
        await driver.sit()
        window = "documentTable addButton refreshButton deleteButton searchField statusFilter detailsPane"
        assert driver.find(QWidget, "statusLine") is not None
        assert driver.find(QWidget, "emptyState") is not None
        assert driver.window.objectName() == "mainWindow"
        assert [name for name in window.split() if driver.find(QWidget, name) is None] == []
        await driver.add(file("passport-SPECIMEN.pdf"))
        assert [name for name in ["fileTable", "typeBox", "sendButton"] if driver.find(QWidget, name) is None] == []


# --- Tab -----------------------------------------------------------------------------------------------------------


FOOT = ["whereButton", "staySignedInBox", "sandboxButton", "settingsButton", "signInCancelButton", "signInButton"]
WAYS = {
    "wayTokenButton": ["serverField", "tokenField", *FOOT, "wayTokenButton"],
    "wayPasswordButton": ["serverField", "emailField", "passwordField", *FOOT, "wayPasswordButton"],
}


@pytest.mark.parametrize("way", WAYS)
async def test_tab_reaches_every_control_of_the_sign_in_dialog_in_reading_order(build: Build, way: str) -> None:
    async with build() as driver:
        await driver.start()
        await driver.until("the keyring", driver.button("staySignedInBox").isEnabled)
        driver.button(way).setChecked(True)
        assert set(await walk(driver)) == usable(driver.dialog)
        driver.child(QComboBox, "serverField").setFocus()
        order = await walk(driver)
        start = order.index("serverField")
        assert order[start:] + order[:start] == WAYS[way]
        assert sorted(await walk(driver, Qt.Key.Key_Backtab, SHIFT)) == sorted(order)


async def test_tab_reaches_every_control_while_a_code_is_due(build: Build, real_network: LazyConnector) -> None:
    async with build(network=real_network) as driver:
        await driver.start()
        driver.button("wayPasswordButton").setChecked(True)
        driver.type(driver.child(QLineEdit, "emailField"), "dora.specimen@example.test")
        driver.type(driver.child(QLineEdit, "passwordField"), SPECIMEN_PASSWORD)
        await driver.press(Qt.Key.Key_Return)
        for place, field in enumerate(("factorBox", "codeField")):
            await driver.until(field, lambda field=field: driver.child(QWidget, field).hasFocus())
            assert_all_named(driver.dialog)
            order = await walk(driver)
            assert set(order) == usable(driver.dialog)
            start = order.index("factorBox")
            fields = ["factorBox", "codeField"][: place + 1]
            assert order[start:] + order[:start] == [*fields, "backButton", "signInCancelButton", "signInButton"]
            driver.child(QWidget, field).setFocus()
            assert driver.child(QWidget, field).accessibleDescription() == driver.text("codeSentence")
            if not place:
                driver.click("signInButton")


async def test_the_ways_to_sign_in_are_chosen_by_arrow_keys_and_by_their_letters(build: Build) -> None:
    async with build() as driver:
        await driver.start()
        driver.button("wayPasswordButton").setFocus()
        await driver.press(Qt.Key.Key_Right)
        assert driver.button("wayTokenButton").isChecked()
        await driver.focused(driver.button("wayTokenButton"))
        assert_all_named(driver.dialog)
        names = {each.objectName(): spoken_name(each) for each in controls(driver.dialog)}
        assert names["tokenField"] == "Access code from your broker"
        await driver.press(Qt.Key.Key_Left)
        assert driver.button("wayPasswordButton").isChecked()
        names = {each.objectName(): spoken_name(each) for each in controls(driver.dialog)}
        assert names["emailField"] == "Email address"
        assert names["passwordField"] == "Password"
        await driver.press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
        await driver.until("the other way", driver.button("wayTokenButton").isChecked)
        await driver.press(Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
        await driver.until("the first way", driver.button("wayPasswordButton").isChecked)
        await driver.press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
        await driver.focused(driver.child(QLineEdit, "emailField"))


async def test_tab_reaches_every_control_of_the_window(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.select("utility-bill-SPECIMEN.pdf")
        await driver.at_rest()
        driver.server.fail_next("GET", 500)
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the bar", lambda: driver.message)
        driver.button("addButton").setFocus()
        reached = await walk(driver)
        assert set(reached) == usable(driver.window)
        assert {"replaceButton", "copyDetailsButton", "messageBarButton", "documentTable"} <= set(reached)
        wanted = ["addButton", "refreshButton", "deleteButton", "statusFilter", "searchField", "messageBarButton"]
        start = reached.index("addButton")
        assert (reached[start:] + reached[:start])[: len(wanted)] == wanted


async def test_tab_reaches_the_button_of_the_empty_list(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        assert "emptyStateButton" in await walk(driver)


async def test_tab_reaches_every_control_of_the_add_dialog(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"), file("letter-SPECIMEN.pdf"))
        dialog = driver.adding()
        assert dialog is not None
        await driver.until("the active dialog", dialog.isActiveWindow)
        await driver.focused(driver.type_boxes()[1])  # the first one without a type
        reached: set[QWidget] = set()
        for _ in range(12):
            await driver.press(Qt.Key.Key_Tab)
            widget = QApplication.focusWidget()
            assert widget is not None
            reached.add(widget)
        boxes, removes = driver.type_boxes(), dialog.findChildren(QAbstractButton, "removeFileButton")
        numbers = dialog.findChildren(QAbstractButton, "otherTypeButton")
        others = [driver.button(name) for name in ("moreFilesButton", "addCancelButton", "sendButton")]
        assert reached == {*boxes, *numbers, *removes, *others}


# --- keys ----------------------------------------------------------------------------------------------------------


async def test_rows_are_walked_selected_and_deleted_by_keys(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.table.setFocus()
        await driver.press(Qt.Key.Key_Down)
        await driver.press(Qt.Key.Key_Down)
        selected = driver.table.selectionModel().selectedRows()
        assert [driver.names[index.row()] for index in selected] == [driver.text("detailsName")]
        await driver.press(Qt.Key.Key_Down, SHIFT)
        assert driver.text("detailsExplanation") == "2 documents selected."
        await driver.press(Qt.Key.Key_A, CONTROL)
        assert driver.text("detailsExplanation") == "5 documents selected."
        await driver.press(Qt.Key.Key_Delete)
        assert (await driver.answer(yes=False)).startswith("Delete 5 documents")


@pytest.mark.parametrize(
    ("action", "keys"),
    [
        ("addAction", "Ctrl+O"),
        ("pasteAction", "Ctrl+V"),
        ("refreshAction", "F5"),
        ("deleteAction", "Del"),
        ("findAction", "Ctrl+F"),
        ("settingsAction", "Ctrl+,"),
        ("quitAction", "Ctrl+Q"),
    ],
)
async def test_each_shortcut_is_that_of_the_design_and_stands_in_the_menu(build: Build, action: str, keys: str) -> None:
    async with build() as driver:
        await driver.sit()
        found = driver.action(action)
        assert found.shortcut().toString() == keys
        menus = [menu for menu in driver.window.menuBar().findChildren(QMenu) if found in menu.actions()]
        assert len(menus) == 1


async def test_only_three_actions_move_into_the_menu_of_a_mac(build: Build) -> None:
    async with build() as driver:
        await driver.sit()
        menus = driver.window.menuBar().findChildren(QMenu)
        entries = {entry.objectName(): entry for menu in menus for entry in menu.actions() if entry.objectName()}
        roles = {name: entry.menuRole() for name, entry in entries.items()}
        assert {name: role for name, role in roles.items() if role is not QAction.MenuRole.NoRole} == {
            "settingsAction": QAction.MenuRole.PreferencesRole,
            "quitAction": QAction.MenuRole.QuitRole,
            "aboutAction": QAction.MenuRole.AboutRole,
        }


async def test_every_action_is_in_the_menu_and_every_menu_has_a_letter(build: Build) -> None:
    async with build() as driver:
        await driver.sit()
        bar = driver.window.menuBar()
        titles = [action.text() for action in bar.actions()]
        assert titles == ["&Documents", "&View", "&Account", "&Help"]
        menus = [menu for menu in bar.findChildren(QMenu) if menu.menuAction() in bar.actions()]
        entries = [entry.text() for menu in menus for entry in menu.actions() if entry.text()]
        assert entries == [
            *("&Add documents…", "Add &copied files", "&Delete…", "&Undo", "Save recei&pts…", "&Quit"),
            *("Sea&rch", "Re&fresh", "&Next part of the window", "&Sort by", "&Columns"),
            *(f"Signed in at 127.0.0.1:{driver.server.port}", "&Settings…", "Sign &out…"),
            *("Save &report for support…", "&About Dossier"),
        ]


async def test_typing_in_the_search_field_neither_deletes_nor_adds(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.select("passport-SPECIMEN.jpg")
        await driver.press(Qt.Key.Key_F, CONTROL)
        field = driver.child(QLineEdit, "searchField")
        field.setText("pass")
        field.setCursorPosition(0)
        QApplication.clipboard().setText("my-")
        await driver.press(Qt.Key.Key_Delete)
        await driver.press(Qt.Key.Key_V, CONTROL)
        assert field.text() == "my-ass"
        assert driver.question() is None
        assert driver.adding() is None


async def test_a_document_is_handed_in_by_keys_alone(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.start()
        await driver.press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
        await driver.until("the way", driver.button("wayTokenButton").isChecked)
        await driver.press(Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
        for letter in TOKEN:
            await driver.press(getattr(Qt.Key, f"Key_{'Minus' if letter == '-' else letter.upper()}"))
        field = driver.child(QLineEdit, "tokenField")
        assert field.text().casefold() == TOKEN
        field.setText(TOKEN)
        await driver.press(Qt.Key.Key_Return)
        await driver.until("the window", lambda: driver.shell.window)
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        await driver.press(Qt.Key.Key_O, CONTROL)
        await driver.pick(file("letter-SPECIMEN.pdf"))
        await driver.looked()
        dialog = driver.adding()
        assert dialog is not None
        await driver.until("the active dialog", dialog.isActiveWindow)
        box = driver.type_boxes()[0]
        await driver.focused(box)
        await driver.press(Qt.Key.Key_P)  # opens the list at the first type that begins so
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            assert box.currentIndex() == -1, "nothing is chosen before Enter"
            await driver.press(key)
        assert box.currentText() == "ID card – front"
        await driver.focused(box)
        await driver.press(Qt.Key.Key_Return)
        await driver.until("the question about the back", driver.question)
        await driver.focused(driver.button("noButton"))
        await driver.press(Qt.Key.Key_Tab)
        await driver.focused(driver.button("yesButton"))
        await driver.press(Qt.Key.Key_Space)
        await driver.until("the document", lambda: driver.state("letter-SPECIMEN.pdf") is RowState.IN_REVIEW)
        assert driver.server.stored()[0].type_id == 2


async def test_the_token_is_shown_and_hidden_by_keys(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.start()
        driver.by_token()
        field = driver.child(QLineEdit, "tokenField")
        field.setFocus()
        assert field.echoMode() is QLineEdit.EchoMode.Password
        await driver.press(Qt.Key.Key_T, CONTROL)
        assert field.echoMode() is QLineEdit.EchoMode.Normal
        await driver.press(Qt.Key.Key_T, CONTROL)
        assert field.echoMode() is QLineEdit.EchoMode.Password
