"""The dialogs keep their word: nothing changes but on purpose, nothing misleads, and everything is said where it is.

The tests are named after the faults that users met, so that none comes back unseen.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from desktop_app.desk.rows import RowState
from desktop_app.domain.server import ServerAddress, SignInWay
from desktop_app.sandbox import SPECIMEN_PASSWORD
from desktop_app.ui.shell import Start
from desktop_app.ui.widgets.labels import NameLabel
from tests.gui.test_settings import BY_HAND, Desk
from tests.sentinel import TOKEN
from tests.support.fuzzing import fuzz

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.lazy import LazyConnector
    from tests.gui.conftest import AppDriver, Build, Until

    MakeFile = Callable[..., Path]

EMAIL = "anna.specimen@example.test"
LONG = "20261126_Reisepass_Mustermann_SPECIMEN_" + "x" * 100 + "_Vorderseite_v2.pdf"
CONTROL = Qt.KeyboardModifier.ControlModifier


def turn_wheel(widget: QWidget, steps: int) -> None:
    """Turn the mouse wheel with the pointer over a widget; Qt asks what it lies in where the widget ignores it."""
    middle = widget.rect().center()
    no_keys, no_buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    for _ in range(abs(steps)):
        turned = QPoint(0, 120 if steps > 0 else -120)
        place, above = QPointF(middle), QPointF(widget.mapToGlobal(middle))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(place, above, QPoint(), turned, no_buttons, no_keys, phase, False)
        QApplication.sendEvent(widget, event)


def adding(driver: AppDriver) -> QDialog:
    dialog = driver.adding()
    assert dialog is not None
    return dialog


def values(driver: AppDriver) -> list[tuple[str, object]]:
    """Each file of the add dialog and its type."""
    names = [label.text() for label in adding(driver).findChildren(NameLabel, "fileName") if label.isVisible()]
    return list(zip(names, [box.currentData() for box in driver.type_boxes()], strict=True))


# --- U2: the wheel changes nothing -----------------------------------------------------------------------------------


async def test_u02_the_wheel_over_a_type_scrolls_the_files_and_changes_no_type(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(*(file(f"id back {number}-SPECIMEN.pdf") for number in range(12)))
        before = values(driver)
        bar = driver.child(QScrollArea, "fileTable").verticalScrollBar()
        await driver.until("the bar", bar.maximum)
        for box in driver.type_boxes():
            turn_wheel(box, -3)
        assert values(driver) == before
        assert driver.find(QDialog, "inputDialog") is None
        if QApplication.platformName() != "offscreen":  # there only real events reach what lies around
            assert bar.value()


async def test_u02_the_wheel_changes_no_filter_and_no_server(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.start(Start())
        box = driver.child(QComboBox, "serverField")
        box.addItems(["https://one.broker.example", "https://two.broker.example"])
        turn_wheel(box, -2)
        assert box.currentText() != "https://two.broker.example"
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        box.setEditText(driver.server.base_url)
        driver.click("signInButton")
        await driver.until("the list", lambda: driver.count == 5)
        turn_wheel(driver.child(QComboBox, "statusFilter"), -3)
        assert driver.child(QComboBox, "statusFilter").currentIndex() == 0


# --- U3: keys commit nothing ------------------------------------------------------------------------------------------


async def test_u03_arrows_open_the_list_and_choose_nothing(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("letter-SPECIMEN.pdf"))
        box = driver.type_boxes()[0]
        await driver.focused(box)
        for _ in range(12):
            await driver.press(Qt.Key.Key_Down)
        assert box.currentIndex() == -1
        await driver.press(Qt.Key.Key_Escape)
        assert not box.view().isVisible()
        assert box.currentIndex() == -1
        assert driver.adding() is not None


async def test_u03_another_type_is_a_command_beside_the_list_and_proposes_no_number(
    build: Build, file: MakeFile
) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("letter-SPECIMEN.pdf"))
        box = driver.type_boxes()[0]
        assert all(isinstance(box.itemData(place), int) and box.itemData(place) > 0 for place in range(box.count()))
        driver.click("otherTypeButton")
        await driver.until("the question", lambda: driver.find(QDialog, "inputDialog"))
        field, ok = driver.child(QLineEdit, "inputField"), driver.button("okButton")
        assert field.text() == ""
        assert not ok.isEnabled()
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert driver.find(QDialog, "inputDialog") is not None, "Return proposes nothing either"
        for typed in ("x", "-1", "1.5", "1" * 19):
            field.setText(typed)
            assert not ok.isEnabled(), typed
        field.setText(" 7 ")
        assert ok.isEnabled()
        QTest.keyClick(field, Qt.Key.Key_Return)
        await driver.until("the type", lambda: box.currentData() == 7)


KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_Escape)
MOVES = st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["wheel up", "wheel down", *KEYS])), max_size=25)


def move(window: QWidget, place: int, what: object) -> None:
    """Turn the wheel over a control of a window, or press a key at it; in an open list the keys go to the list."""
    popup = QApplication.activePopupWidget()
    if popup is not None and isinstance(what, Qt.Key):
        QTest.keyClick(popup, what)
        return
    controls = [each for each in window.findChildren(QWidget) if each.isVisible() and each.isEnabled()]
    if not controls:
        return
    control = controls[place * 7 % len(controls)]
    if isinstance(what, Qt.Key):
        control.setFocus()
        QTest.keyClick(control, what)
    else:
        turn_wheel(control, 1 if what == "wheel up" else -1)


def close_popup() -> None:
    """Close the list that is open, if one is."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        QTest.keyClick(popup, Qt.Key.Key_Escape)


@given(moves=MOVES)
@fuzz(12, suppress=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
async def test_u03_no_wheel_arrow_delete_or_escape_changes_or_loses_a_file(
    build: Build, file: MakeFile, moves: list[tuple[int, object]]
) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"), file("letter-SPECIMEN.pdf"), file("empty-SPECIMEN.pdf", b""))
        before = values(driver)
        for place, what in moves:
            move(adding(driver), place, what)
            await asyncio.sleep(0)
            question = driver.question()
            if question is not None:
                question.reject()
                await driver.until("its end", lambda: driver.question() is None)
        close_popup()
        assert driver.adding() is not None
        assert values(driver) == before
        assert driver.requests("POST") == []


@given(moves=MOVES)
@fuzz(12, suppress=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
async def test_u03_no_wheel_arrow_delete_or_escape_changes_the_settings(
    tmp_path: Path,
    until: Until,
    no_errors_reported: Callable[[BaseException, str], None],
    qapp: QApplication,
    moves: list[tuple[int, object]],
) -> None:
    desk = Desk(tmp_path, until, no_errors_reported)
    dialog = await desk.open()
    try:
        boxes = dialog.findChildren(QComboBox)
        before = [box.currentIndex() for box in boxes]
        desk.fill("settleField", "90")
        for place, what in moves:
            move(dialog, place, what)
            await asyncio.sleep(0)
            if desk.question() is not None:
                await desk.answer(yes=False)
        close_popup()
        assert dialog.isVisible(), "what was typed is not lost"
        assert [box.currentIndex() for box in boxes] == before
        assert desk.path.read_text(encoding="utf-8") == BY_HAND
    finally:
        dialog.done(0)
        await desk.scope.aclose()


# --- U7: names ----------------------------------------------------------------------------------------------------


async def test_u07_a_long_name_shows_both_its_ends_and_leaves_room_for_the_rest(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file(LONG), file("e" * 200 + ".pdf", b""))
        dialog = adding(driver)
        label, blocked = dialog.findChildren(NameLabel, "fileName")
        assert label.text() == LONG
        assert label.shown.startswith("20261126_Reise")
        assert label.shown.endswith("seite_v2.pdf")
        assert LONG in label.toolTip()
        assert blocked.is_cut
        assert len(driver.notes()[1]) < 200, "nor does a sentence grow with the name in it"
        for control in dialog.findChildren(QAbstractButton) + driver.type_boxes():
            if control.isVisible():
                assert dialog.rect().contains(control.mapTo(dialog, QPoint(0, 0))), control.objectName()


async def test_u07_a_right_to_left_name_begins_where_the_others_do(build: Build, file: MakeFile) -> None:
    name = "جواز السفر.pdf"
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"), file(name))
        first, second = adding(driver).findChildren(NameLabel, "fileName")
        assert second.shown == f"\u2068{name}\u2069"
        assert painted(second)[0] <= painted(first)[0] + 4


def painted(label: QLabel) -> tuple[int, int]:
    """The first and the last column of a label in which something is painted."""
    image = label.grab().toImage()
    paper = image.pixel(image.width() - 1, 0)
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) != paper for y in range(image.height()))]
    return columns[0], columns[-1]


# --- U11: a server without types -----------------------------------------------------------------------------------


async def test_u11_without_types_a_sentence_names_both_ways_out_and_both_lead_out(
    build: Build, file: MakeFile, tmp_path: Path
) -> None:
    async with build(seed=0, types_status=404) as driver:
        await driver.sit()
        await driver.add(file("letter-SPECIMEN.pdf"), file("paper-SPECIMEN.pdf"))
        await driver.until("the sentence", lambda: driver.text("noTypesSentence"))
        assert "Ask them for the type number, or for a file to import" in driver.text("noTypesSentence")
        assert [box.isEnabled() for box in driver.type_boxes()] == [False, False], "there is nothing to choose from"
        driver.click("otherTypeButton")
        await driver.until("the question", lambda: driver.find(QDialog, "inputDialog"))
        driver.child(QDialog, "inputDialog").reject()
        await driver.until("its end", lambda: driver.find(QDialog, "inputDialog") is None)
        servers = tmp_path / "broker-SPECIMEN.toml"
        types = '{ id = 5, caption = "Letter" }'
        servers.write_text(f'[[servers]]\naddress = "{driver.server.base_url}"\ndocument_types = [{types}]\n')
        driver.click("importTypesButton")
        await driver.pick(servers)
        await driver.until("what it changes", lambda: driver.find(QDialog, "importDialog"))
        driver.click("yesButton")
        await driver.until("the types", lambda: [box.count() for box in driver.type_boxes()] == [1, 1])
        assert not driver.text("noTypesSentence")
        for box in driver.type_boxes():
            box.setCurrentIndex(0)
        driver.click("sendButton")
        await driver.until("both", lambda: [each.type_id for each in driver.server.stored()] == [5, 5])


async def test_u11_nothing_is_said_while_the_types_are_on_their_way(build: Build, file: MakeFile) -> None:
    async with build(seed=0, latency_seconds=0.3) as driver:
        await driver.sit_down(file("passport-SPECIMEN.pdf"))
        await driver.looked(types=False)
        assert not driver.text("noTypesSentence")
        await driver.until("the types", lambda: driver.type_boxes()[0].count() > 5)
        assert not driver.text("noTypesSentence")


# --- U12: signing in -------------------------------------------------------------------------------------------------


async def sign_in_by_email(driver: AppDriver) -> None:
    driver.type(driver.child(QLineEdit, "emailField"), EMAIL)
    driver.type(driver.child(QLineEdit, "passwordField"), SPECIMEN_PASSWORD)
    driver.click("signInButton")
    await driver.until("the window", lambda: driver.shell.window)
    await driver.until("the list", lambda: "Online" in driver.text("statusRight"))


async def test_u12_email_comes_first_and_is_remembered_for_its_server(
    build: Build, real_network: LazyConnector
) -> None:
    async with build(network=real_network, seed=0) as driver:
        server = driver.server
        await driver.start()
        assert driver.button("wayPasswordButton").isChecked()
        await driver.focused(driver.child(QLineEdit, "emailField"))
        await sign_in_by_email(driver)
        profile = driver.sign_in_service.servers.profile_of(ServerAddress.parse(server.base_url))
        assert (profile.sign_in_way, profile.email) == (SignInWay.EMAIL, EMAIL)
        await driver.close()
    async with build(network=real_network, server=server) as again:
        await again.start(Start())
        assert again.child(QLineEdit, "emailField").text() == EMAIL
        await again.focused(again.child(QLineEdit, "passwordField"))
        again.child(QComboBox, "serverField").setEditText("https://other.broker.example")
        assert again.child(QLineEdit, "emailField").text() == "", "another broker is not told of it"


async def test_u12_a_code_is_remembered_as_the_way_too(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        server = driver.server
        await driver.close()
    async with build(server=server) as again:
        await again.start(Start())
        assert again.button("wayTokenButton").isChecked()
        await again.focused(again.child(QLineEdit, "tokenField"))


async def test_u12_a_session_that_ended_speaks_of_what_the_person_used(
    build: Build, real_network: LazyConnector
) -> None:
    async with build(network=real_network, seed=0) as driver:
        await driver.start()
        await sign_in_by_email(driver)
        await driver.at_rest()
        driver.server.fail_next("GET", 401)
        driver.server.fail_next("POST", 401)
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the bar", lambda: driver.message)
        assert "has expired" in driver.message
        assert "token" not in driver.message.replace("The server says: ", "").split("\n")[0]
        driver.click("messageBarButton")
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        assert driver.button("wayPasswordButton").isChecked()
        assert driver.child(QLineEdit, "emailField").text() == EMAIL
        await driver.focused(driver.child(QLineEdit, "passwordField"))


async def test_u12_signing_out_forgets_the_address_only_on_request(build: Build, real_network: LazyConnector) -> None:
    for forget in (False, True):
        async with build(network=real_network, seed=0) as driver:
            await driver.start()
            await sign_in_by_email(driver)
            driver.action("signOutAction").trigger()
            await driver.until("the question", driver.question)
            if forget:
                driver.button("choiceBox").click()
            driver.click("yesButton")
            await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
            assert driver.child(QLineEdit, "emailField").text() == ("" if forget else EMAIL)
            settings = (driver.folder / "settings.toml").read_text()
            assert (EMAIL in settings) is not forget
            (driver.folder / "settings.toml").unlink()


async def test_u12_where_to_find_it_is_said_in_the_brokers_own_words_where_there_are_any(build: Build) -> None:
    async with build() as driver:
        address = "https://my.broker.example"
        told = f'[[servers]]\naddress = "{address}"\nsign_in_help = "Look below My account."\n'
        (driver.folder / "settings.toml").write_text(told)
        driver.compose()
        await driver.start()
        assert not driver.text("whereSentence")
        driver.button("whereButton").click()
        assert "in the email with which they invited you" in driver.text("whereSentence")
        driver.by_token()
        assert "some call it a token" in driver.text("whereSentence")
        driver.child(QComboBox, "serverField").setEditText(address)
        assert driver.text("whereSentence") == "Your broker says: Look below My account."
        assert driver.button("whereButton").accessibleDescription() == driver.text("whereSentence")


# --- U20 to U25: the add dialog --------------------------------------------------------------------------------------


async def test_u20_only_what_is_known_is_said_of_a_file(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("letter.docx", b"PK\x03\x04SPECIMEN"), file("bill-SPECIMEN.pdf"))
        letter, bill = driver.notes()
        assert letter.startswith("“letter.docx” is a compressed folder, not a photo, scan or PDF.")
        assert bill.partition(" · ")[2] == "PDF"
        assert "eady" not in driver.said()


async def test_u21_a_drop_on_the_search_adds_the_files_and_a_folder_has_a_sentence(
    build: Build, file: MakeFile, tmp_path: Path
) -> None:
    async with build(seed=3) as driver:
        await driver.sit()
        search = driver.child(QLineEdit, "searchField")
        assert not search.acceptDrops(), "so that the window gets what is dropped there"
        (tmp_path / "papers").mkdir()
        await driver.add(tmp_path / "papers")
        assert driver.notes() == ["“papers” is a folder. Open it and choose the files inside."]


async def test_u22_paste_in_the_add_dialog_adds_files(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"))
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file("bill-SPECIMEN.pdf")))])
        QGuiApplication.clipboard().setMimeData(data)
        await driver.until("the active dialog", adding(driver).isActiveWindow)
        await driver.press(Qt.Key.Key_V, CONTROL)
        await driver.until("the second", lambda: len(values(driver)) == 2)
        QGuiApplication.clipboard().setText("no file SPECIMEN")
        await driver.press(Qt.Key.Key_V, CONTROL)
        assert driver.text("addProblem").startswith("There is no file in the clipboard.")


async def test_u23_what_is_left_after_sending_is_closed_and_not_canceled(
    build: Build, file: MakeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("desktop_app.ui.add.dialog.announce", lambda _widget, text: heard.append(text))
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"), file("empty-SPECIMEN.pdf", b""))
        assert driver.button("addCancelButton").text() == "Cancel"
        driver.click("sendButton")
        heading = "The other files are being sent. These need your attention:"
        await driver.until("the heading", lambda: heading in driver.said())
        assert driver.button("addCancelButton").text() == "Close"
        assert driver.button("addCancelButton").accessibleName() == "Close"
        assert heading in heard
        await driver.press(Qt.Key.Key_Escape)
        await driver.until("the end", lambda: driver.adding() is None)


async def test_u24_a_missing_type_is_said_at_its_file_which_is_marked_and_focused(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(*(file(f"passport {number}-SPECIMEN.pdf") for number in range(9)), file("letter-SPECIMEN.pdf"))
        driver.child(QScrollArea, "fileTable").verticalScrollBar().setValue(0)
        driver.button("sendButton").setFocus()
        driver.click("sendButton")
        said = [label for label in adding(driver).findChildren(QLabel, "typeProblem") if label.isVisible()]
        assert [label.text() for label in said] == ["Choose what this file shows."]
        line = said[0].parentWidget()
        assert isinstance(line, QFrame)
        assert line.accessibleName() == "letter-SPECIMEN.pdf"
        assert line.autoFillBackground()
        box = driver.type_boxes()[-1]
        assert QApplication.focusWidget() is box
        assert box.accessibleDescription() == "Choose what this file shows."
        assert not box.visibleRegion().isEmpty(), "it was scrolled to"
        assert not driver.text("addProblem")
        box.setCurrentIndex(0)
        box.activated.emit(0)
        assert said[0].isHidden()
        assert not line.autoFillBackground()


async def test_u25_the_focus_is_seen_before_the_first_tab(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("letter-SPECIMEN.pdf"))
        box = driver.type_boxes()[0]
        await driver.focused(box)
        with_focus = box.grab().toImage()
        driver.button("sendButton").setFocus()
        assert box.grab().toImage() != with_focus


# --- U30: the file picker ---------------------------------------------------------------------------------------------


async def test_u30_the_picker_opens_among_the_pictures_and_then_where_the_last_file_came_from(
    build: Build, file: MakeFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = tmp_path / "Pictures"
    pictures.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(pictures))
    letter = file("letter-SPECIMEN.pdf")

    async def _opened(driver: AppDriver) -> str:
        await driver.press(Qt.Key.Key_O, CONTROL)
        await driver.until("the picker", lambda: driver.find(QFileDialog, "filePicker"))
        return driver.child(QFileDialog, "filePicker").directory().absolutePath()

    async with build(seed=0) as driver:
        await driver.sit()
        server = driver.server
        assert await _opened(driver) == pictures.as_posix()
        await driver.pick(letter)
        await driver.looked()
        driver.click("addCancelButton")
        await driver.until("the end", lambda: driver.adding() is None)
        assert await _opened(driver) == letter.parent.as_posix()
        driver.child(QFileDialog, "filePicker").reject()
        await driver.close()
    async with build(server=server) as again:
        await again.sit()
        assert await _opened(again) == letter.parent.as_posix(), "also at the next start"
        again.child(QFileDialog, "filePicker").reject()
        await again.at_rest()


# --- U35: heard by a screen reader ------------------------------------------------------------------------------------


async def test_u35_what_blocks_a_file_is_heard_and_a_type_has_its_label(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("empty-SPECIMEN.pdf", b""), file("passport-SPECIMEN.pdf"))
        dialog = adding(driver)
        reason = driver.notes()[0]
        remove = dialog.findChildren(QAbstractButton, "removeFileButton")[0]
        assert remove.accessibleDescription() == reason
        note = dialog.findChildren(QLabel, "fileNote")[0]
        assert note.focusPolicy() & Qt.FocusPolicy.TabFocus, "Tab reaches the reason itself"
        assert note.accessibleName() == f"empty-SPECIMEN.pdf: {reason}"
        without = note.grab().toImage()
        await driver.until("the active dialog", dialog.isActiveWindow)
        note.setFocus()
        assert note.grab().toImage() != without, "and the focus is seen there"
        box = QAccessible.queryAccessibleInterface(driver.type_boxes()[1])
        related = box.relations(QAccessible.RelationFlag.Label)
        assert [each.text(QAccessible.Text.Name) for each, _ in related] == ["passport-SPECIMEN.pdf"]


# --- from the first start to two documents --------------------------------------------------------------------------


class Actions:
    """Counts what a person does: a field filled in, a click, a key or chord."""

    def __init__(self, driver: AppDriver) -> None:
        self.driver = driver
        self.count = 0

    def fill(self, name: str, text: str) -> None:
        self.count += 1
        widget = self.driver.child(QWidget, name)
        field = widget.lineEdit() if isinstance(widget, QComboBox) else widget
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        field.insert(text)

    def click(self, name: str) -> None:
        self.count += 1
        self.driver.click(name)

    async def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        await self.driver.press(key, modifier)

    async def pick(self, *files: Path, by: int) -> None:
        """Choose files in the picker, in so many actions, and open them with one more."""
        self.count += by + 1
        await self.driver.pick(*files)


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
async def test_from_the_first_start_to_two_documents_sent_are_at_most_nine_actions(
    build: Build, file: MakeFile, real_network: LazyConnector, by: str
) -> None:
    files = file("passport-SPECIMEN.pdf"), file("bank-statement-SPECIMEN.pdf")
    async with build(network=real_network, seed=0) as driver:
        await driver.start(Start())
        person = Actions(driver)
        person.fill("serverField", driver.server.base_url)
        person.fill("emailField", EMAIL)
        person.fill("passwordField", SPECIMEN_PASSWORD)
        if by == "mouse":
            person.click("signInButton")
        else:
            await person.press(Qt.Key.Key_Return)
        await driver.until("the window", lambda: driver.shell.window)
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        if by == "mouse":
            person.click("addButton")
            await person.pick(*files, by=2)  # a click, and another one with Ctrl
        else:
            await person.press(Qt.Key.Key_O, CONTROL)
            await person.pick(*files, by=1)  # their names
        await driver.looked()
        if by == "mouse":
            person.click("sendButton")
        else:
            await driver.focused(driver.child(QPushButton, "sendButton"))
            await person.press(Qt.Key.Key_Return)
        await driver.until("both", lambda: len(driver.server.stored()) == 2)
        await driver.until("their review", lambda: {row.state for row in driver.rows} == {RowState.IN_REVIEW})
        assert person.count <= 9
