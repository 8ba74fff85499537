"""What the window shows all the time and how it is reached: practice, account, names, focus, keys, words for people.

The numbers (u04 …) are those of the faults that a person met in the window.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.document import Document
from desktop_app.domain.packed_fields import packed
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.sandbox import SPECIMEN_PASSWORD
from desktop_app.sandbox.behaviour import Behaviour
from desktop_app.ui.documents.column_widths import NAME_WANTED
from desktop_app.ui.documents.columns import column_index
from desktop_app.ui.documents.match_dialog import MatchDialog
from desktop_app.ui.languages import direction_of
from desktop_app.ui.shell import Start
from tests.support.fake_server import FakeServer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.lazy import LazyConnector
    from tests.gui.conftest import Build

    MakeFile = Callable[..., Path]

PASSPORT, BILL = "passport-SPECIMEN.jpg", "utility-bill-SPECIMEN.pdf"
CONTROL = Qt.KeyboardModifier.ControlModifier
ADDED = datetime(2026, 11, 16, 9, 30, 7, tzinfo=UTC)


# --- practice, and who one is ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["--sandbox", "the button of the sign-in"])
async def test_u04_practice_stands_there_all_the_time(build: Build, way: str) -> None:
    async with build(seed=5) as driver:
        if way == "--sandbox":
            driver.code = driver.scope.spawn(driver.shell.run(Start(sandbox=True)), name="shell")
        else:
            await driver.start()
            driver.click("sandboxButton")
        await driver.until("the window", lambda: driver.shell.window)
        await driver.until("the list", lambda: driver.count == 5)
        assert driver.window.windowTitle() == "Dossier – practice mode"
        strip = "Practice mode: nothing you send here reaches your broker."
        assert driver.text("practiceText") == strip
        driver.window.say("Something else has happened.")
        assert driver.text("practiceText") == strip, "no message takes its place"
        driver.select(PASSPORT)
        assert driver.text("detailsStatus") == "Approved (practice)"
        place = driver.names.index(PASSPORT)
        assert driver.model.index(place, column_index("status")).data() == "Approved (practice)"
        assert "nobody at your broker has seen it" in driver.text("detailsExplanation")


async def test_u04_a_real_server_is_not_practice(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        assert driver.text("practiceText") == ""
        driver.select(PASSPORT)
        assert driver.text("detailsStatus") == "Approved"


async def test_u26_account_and_broker_are_in_the_title_and_the_menu(build: Build, real_network: LazyConnector) -> None:
    async with build(seed=1, network=real_network) as driver:
        await driver.start()
        driver.button("wayPasswordButton").click()
        driver.type(driver.child(QLineEdit, "emailField"), "anna.specimen@example.test")
        driver.child(QLineEdit, "passwordField").setText(SPECIMEN_PASSWORD)
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)
        host = f"127.0.0.1:{driver.server.port}"
        assert driver.window.windowTitle() == f"Dossier – anna.specimen@example.test · {host}"
        assert driver.action("whoAction").text() == f"anna.specimen@example.test at {host}"


async def test_u26_a_token_that_names_somebody_is_believed_for_the_title_only(build: Build) -> None:
    async with build(seed=1) as driver:
        await driver.sit()
        assert driver.window.windowTitle() == f"Dossier – 127.0.0.1:{driver.server.port}"
        assert driver.action("whoAction").text() == f"Signed in at 127.0.0.1:{driver.server.port}"


# --- times and directions -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "mirrored"), [("ar_EG", Qt.LayoutDirection.RightToLeft), ("ja_JP", Qt.LayoutDirection.LeftToRight)]
)
def test_u13_the_window_is_mirrored_only_once_it_is_translated(language: str, mirrored: Qt.LayoutDirection) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert direction_of(is_translated=False) is Qt.LayoutDirection.LeftToRight
        assert direction_of(is_translated=True) is mirrored
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("key", ["createTime", "created_at", "uploadedAt"])
async def test_u14_the_created_time_is_shown_whatever_its_field_is_called(build: Build, key: str) -> None:
    async with build(seed=5, behaviour=Behaviour(created_key=key)) as driver:  # type: ignore[arg-type] # one of its names
        await driver.sit()
        added = [driver.model.index(place, column_index("added")).data() for place in range(5)]
        assert all(added)
        assert driver.names[-1] == PASSPORT, "the newest comes first"


# --- details --------------------------------------------------------------------------------------------------------

TOLD = {
    "id": "7",
    "typeId": "1",
    "type.caption": "Passport",
    "fileName": PASSPORT,
    "fileSize": "2400000",
    "createTime": "2026-11-16T10:30:07+01:00",
    "mimeType": "image/jpeg",
    "updateTime": "2026-11-17T09:30:07+00:00",
}


async def test_u17_words_come_first_and_each_fact_stands_there_once(build: Build) -> None:
    told = Document(
        "7",
        PASSPORT,
        1,
        "Passport",
        size=2_400_000,
        added_at=ADDED,
        field_names=tuple(TOLD),
        field_texts=packed(TOLD.values()),
    )
    server = FakeServer(told)
    async with build(connect=server.connect) as driver:
        await driver.sit()
        driver.select(PASSPORT)
        pane = driver.child(QWidget, "detailsPane")
        await driver.at_rest()

        def _shown() -> list[str]:
            return [label.text().replace("\u200b", "") for label in pane.findChildren(QLabel) if label.isVisible()]

        readable = _shown()
        assert not set(TOLD) & set(readable), "no field of JSON before somebody asks for it"
        assert readable[readable.index("Type") :] == [
            *("Type", "Passport", "Size", "2.4 MB", "Added", readable[-3], "Reference number", "7")
        ]
        driver.click("technicalDetailsButton")
        technical = _shown()[len(readable) :]
        assert technical[:3] == ["mimeType", "image/jpeg", "updateTime"]
        assert technical[3].startswith("17 Nov 2026"), "a local time, not one of JSON"
        assert len(technical) == 4
        spoken = [label.accessibleName() or label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
        assert spoken.count("Type") == 1
        assert "Type: Passport" not in spoken


# --- names ----------------------------------------------------------------------------------------------------------


async def test_u18_the_name_gives_way_last_and_columns_are_widened_by_hand(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        name, status, size = column_index("document"), column_index("status"), column_index("size")
        header = driver.table.horizontalHeader()
        for width in (1300, 1000, 880):
            driver.window.resize(width, 600)
            await driver.until("its room", lambda: header.sectionSize(name) >= NAME_WANTED)
            assert header.sectionSize(status) >= 190
        assert driver.table.isColumnHidden(size)
        edge = header.sectionViewportPosition(name) + header.sectionSize(name) - 1
        before, at = header.sectionSize(name), QPoint(edge, header.height() // 2)
        QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(header.viewport(), at + QPoint(60, 0))
        QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(60, 0))
        assert header.sectionSize(name) == before + 60
        driver.window.resize(900, 600)
        await driver.at_rest()
        assert header.sectionSize(name) == before + 60, "what was set by hand stays"


async def test_u18_a_name_that_is_cut_is_in_a_tooltip_whole_and_is_no_markup(build: Build) -> None:
    long = "20261126_Reisepass_<b>SPECIMEN</b>_" + "lang" * 20 + "_front.jpg"
    server = FakeServer(Document("1", name=long), Document("2", name="short.jpg"))
    async with build(connect=server.connect) as driver:
        await driver.sit()

        def _tip(name: str) -> str:
            centre = driver.table.visualRect(driver.model.index(driver.names.index(name), 0)).center()
            event = QHelpEvent(QEvent.Type.ToolTip, centre, driver.table.viewport().mapToGlobal(centre))
            QApplication.sendEvent(driver.table.viewport(), event)
            return driver.table.viewport().toolTip()

        assert "&lt;b&gt;SPECIMEN" in _tip(long)
        assert _tip("short.jpg") in {"", "<qt></qt>"}


# --- keys -----------------------------------------------------------------------------------------------------------


async def test_u25_by_keys_one_comes_to_the_first_row_and_sees_it(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.child(QLineEdit, "searchField").setFocus()
        await driver.press(Qt.Key.Key_F6)
        await driver.press(Qt.Key.Key_F6)
        if not driver.table.hasFocus():
            await driver.press(Qt.Key.Key_F6)
        assert driver.table.hasFocus()
        assert [index.row() for index in driver.table.selectionModel().selectedRows()] == [0]
        row = driver.table.visualRect(driver.model.index(0, 0))
        seen = driver.table.viewport().grab().toImage()
        ring = driver.table.palette().color(QPalette.ColorRole.Text).rgb()
        assert seen.pixelColor(row.left() + 60, row.top() + 1).rgb() == ring
        await driver.press(Qt.Key.Key_Down)
        assert [index.row() for index in driver.table.selectionModel().selectedRows()] == [1]


async def test_u25_the_details_show_that_they_have_the_focus(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        pane = driver.child(QWidget, "detailsPane")
        before = pane.grab().toImage().pixelColor(0, 50)
        pane.setFocus()
        await driver.focused(pane)
        assert pane.grab().toImage().pixelColor(0, 50) != before


async def test_u27_escape_leaves_the_search_and_its_cross_has_a_name(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        field = driver.child(QLineEdit, "searchField")
        driver.type(field, "pass")
        await driver.until("the rows", lambda: len(driver.names) == 1)
        assert [each.accessibleName() for each in field.findChildren(QToolButton)].count("Clear the search") == 1
        await driver.press(Qt.Key.Key_Escape)
        assert field.text() == ""
        assert len(driver.names) == 5
        assert driver.table.hasFocus()


@pytest.mark.parametrize("how", ["Enter", "double click"])
async def test_u27_enter_and_a_double_click_open_the_details(build: Build, how: str) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.table.setFocus()
        driver.select(BILL)
        if how == "Enter":
            await driver.press(Qt.Key.Key_Return)
        else:
            at = driver.table.visualRect(driver.model.index(driver.names.index(BILL), 0)).center()
            QTest.mouseClick(driver.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
            QTest.mouseDClick(driver.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert driver.text("detailsName") == BILL
        pane = driver.child(QWidget, "detailsPane")
        await driver.focused(pane, *pane.findChildren(QWidget))


async def test_u27_f6_goes_round_the_parts_of_the_window(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.select(BILL)
        driver.child(QLineEdit, "searchField").setFocus()
        parts = ("searchField", "messagePlace", "documentTable", "detailsPane")
        found: list[str] = []
        for _ in range(4):
            await driver.press(Qt.Key.Key_F6)
            here = QApplication.focusWidget()
            assert here is not None
            while here.objectName() not in parts:
                parent = here.parentWidget()
                assert parent is not None
                here = parent
            found.append(here.objectName())
        assert found == ["messagePlace", "documentTable", "detailsPane", "searchField"]


async def test_u27_every_menu_entry_has_a_letter_and_the_list_is_sorted_from_the_menu(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        bar = driver.window.menuBar()
        for menu in bar.findChildren(QMenu):
            if menu.menuAction() in bar.actions():
                entries = [each.text() for each in menu.actions() if each.text() and each.objectName() != "whoAction"]
                letters = [entry[entry.index("&") + 1].casefold() for entry in entries if "&" in entry]
                assert len(letters) == len(entries)
                assert len(set(letters)) == len(letters)
        driver.action(f"sortAction{column_index('document')}").trigger()
        assert driver.names == sorted(driver.names)
        driver.action("sortDescendingAction").trigger()
        assert driver.names == sorted(driver.names, reverse=True)


async def test_u27_the_menu_of_a_row_has_all_that_can_be_done_and_copies_names(build: Build, file: MakeFile) -> None:
    async with build(seed=1) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 422)
        await driver.send(file("bank-SPECIMEN.pdf"))
        await driver.until("the refusal", lambda: driver.state("bank-SPECIMEN.pdf") is RowState.REFUSED)
        driver.select("bank-SPECIMEN.pdf")
        centre = driver.table.viewport().rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, driver.table.mapToGlobal(centre))
        QApplication.sendEvent(driver.table.viewport(), event)
        menu = driver.child(QMenu, "rowMenu")
        entries = [each.text() for each in menu.actions() if each.text()]
        assert entries == ["View", "Choose the file again…", "Try again", "Copy &name", "&Delete…", "Re&fresh"]
        next(each for each in menu.actions() if each.objectName() == "copyNameAction").trigger()
        assert QGuiApplication.clipboard().text() == "bank-SPECIMEN.pdf"
        assert driver.text("statusLeft") == "Copied."
        menu.close()


# --- the rest -------------------------------------------------------------------------------------------------------


async def test_u32_times_have_seconds_and_equal_ones_are_said_to_be_equal(build: Build) -> None:
    async with build(seed=1) as driver:
        await driver.sit()
        row = Row("upload 1", RowState.NEEDS_ANSWER, PASSPORT, "Passport", 100, ADDED)
        one = Document("6", name=PASSPORT, size=100, added_at=ADDED)
        for other, either in ((replace(one, id="7"), True), (replace(one, id="7", size=101), False)):
            dialog = MatchDialog(row, [one, other], driver.icons, driver.window)
            texts = [label.text() for label in dialog.findChildren(QLabel)]
            assert any(":30:07" in text for text in texts)
            assert ("They look exactly the same, so it does not matter which of them you choose." in texts) is either
            dialog.deleteLater()


async def test_u33_nothing_is_counted_before_the_first_list_is_there(build: Build) -> None:
    server = FakeServer(Document("1"))
    answer = server.hold("list")
    async with build(connect=server.connect) as driver:
        await driver.sit_down()
        await driver.until("the request", lambda: "list" in server.calls)
        assert driver.text("statusLeft") == ""
        assert driver.child(QComboBox, "statusFilter").itemText(0) == "All"
        answer.set()
        await driver.until("the list", lambda: driver.text("statusLeft") == "1 document")
        assert driver.child(QComboBox, "statusFilter").itemText(0) == "All (1)"


async def test_u34_the_search_field_has_an_edge_in_white_on_black(build: Build) -> None:
    palette = QApplication.palette()
    black = QPalette(Qt.GlobalColor.black)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText):
        black.setColor(role, Qt.GlobalColor.white)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        black.setColor(role, Qt.GlobalColor.black)
    QApplication.setPalette(black)
    try:
        async with build(seed=1) as driver:
            await driver.sit()
            field = driver.child(QLineEdit, "searchField")
            driver.table.setFocus()
            await driver.until("its edge", lambda: _edge_of(field) > 128)
            assert field.grab().toImage().pixelColor(6, field.height() // 2).lightness() < 20, "on black"
    finally:
        QApplication.setPalette(palette)


def _edge_of(field: QWidget) -> int:
    """How light the middle of its left edge is."""
    return field.grab().toImage().pixelColor(0, field.height() // 2).lightness()


def test_u26_what_a_token_says_of_its_owner() -> None:
    import base64  # noqa: PLC0415 - only here
    import json  # noqa: PLC0415 - only here

    from desktop_app.desk.person import person_of  # noqa: PLC0415 - only here

    profile = ServerProfile(ServerAddress.parse("https://my.broker.example"))

    def _person(claims: object, email: str = "") -> str:
        middle = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
        return person_of(Session(profile, Tokens(AccessToken.parse(f"aaaa.{middle}.cccc")), email))

    assert _person({"email": "anna@example.test", "name": "Anna"}) == "anna@example.test"
    assert _person({"name": "Anna Example"}) == "Anna Example"
    assert _person({"name": "Anna"}, email="ben@example.test") == "ben@example.test"
    assert _person({"name": 7}) == _person([]) == _person("x") == ""
    assert person_of(Session(profile, Tokens(AccessToken.parse("opaque-SPECIMEN")))) == ""
