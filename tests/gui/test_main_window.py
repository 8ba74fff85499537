"""The list at a real sandbox: every shape of server, order, search, filter, details, and what changes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu, QPushButton, QSplitter

from desktop_app.desk.rows import RowState
from desktop_app.domain.document import Document
from desktop_app.domain.table_layout import TableLayout
from desktop_app.ui.documents.columns import column_index
from desktop_app.ui.documents.states import Show
from desktop_app.ui.widgets.picture_button import PictureButton
from tests.support.fake_server import FakeServer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.desk.schedule import RefreshSchedule
    from tests.gui.conftest import AppDriver, Build

BILL, PASSPORT = "utility-bill-SPECIMEN.pdf", "passport-SPECIMEN.jpg"
BACK, FRONT, BANK = "id-card-back-SPECIMEN.jpg", "id-card-front-SPECIMEN.jpg", "bank-statement-SPECIMEN.pdf"


# --- every shape of server -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ({"seed": 25}, 25),
        ({"seed": 250, "page_cap": 100}, 250),
        ({"seed": 25, "list_shape": "items"}, 25),
        ({"seed": 100, "ignore_offset": True, "list_shape": "bare"}, 100),
        ({"seed": 130, "malformed_items": 5}, 130),
        ({"seed": 25, "types_status": 403}, 25),
    ],
    ids=str,
)
async def test_all_documents_of_every_kind_of_server_are_there(
    build: Build, options: dict[str, object], count: int
) -> None:
    async with build(**options) as driver:
        await driver.sit()
        assert len(driver.rows) == count
        assert {row.name for row in driver.rows} == {document.name for document in driver.server.stored()}
        assert not driver.message
        assert driver.text("statusLeft") == f"{count} documents"
        assert driver.table.isVisible()


async def test_a_server_that_counts_more_than_it_shows_is_told(build: Build) -> None:
    async with build(seed=150, ignore_offset=True) as driver:
        await driver.sit()
        assert len(driver.rows) == 100
        assert driver.message == (
            "Some of your documents are not shown: your broker’s list ended before all of them had come."
        )


async def test_nothing_yet_is_an_invitation_with_a_button(build: Build, file: Callable[..., Path]) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        assert not driver.table.isVisible()
        assert "Drop your documents here" in driver.said()
        driver.click("emptyStateButton")
        await driver.pick(file("passport-SPECIMEN.pdf"))
        await driver.looked()
        driver.click("sendButton")
        await driver.until("the document", lambda: driver.names == ["passport-SPECIMEN.pdf"])
        assert driver.table.isVisible()


async def test_while_the_first_list_is_on_its_way_the_window_says_so(build: Build) -> None:
    server = FakeServer(Document("1"), Document("2"), Document("3"))
    answer = server.hold("list")
    async with build(connect=server.connect) as driver:
        await driver.sit_down()
        await driver.until("the request", lambda: "list" in server.calls)
        assert "Fetching your documents…" in driver.said()
        assert driver.text("statusRight") == "Refreshing…"
        answer.set()
        await driver.until("the list", driver.table.isVisible)
        assert len(driver.rows) == 3


# --- order, search, filter -----------------------------------------------------------------------------------------


def click_header(driver: AppDriver, column: int) -> None:
    driver.window.resize(1300, 720)  # all columns are to be seen, also on a small screen
    header = driver.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


async def test_the_third_click_on_a_title_brings_back_the_first_order(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        newest_first = [BACK, BANK, FRONT, BILL, PASSPORT]
        assert driver.names == newest_first
        click_header(driver, column_index("size"))
        assert driver.names == [BANK, BILL, BACK, FRONT, PASSPORT]
        click_header(driver, column_index("size"))
        assert driver.names == [PASSPORT, FRONT, BACK, BILL, BANK]
        click_header(driver, column_index("size"))
        assert driver.names == newest_first


async def test_a_refresh_keeps_order_selection_and_details(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        click_header(driver, column_index("document"))
        driver.select(BILL)
        before, asked = driver.names, len(driver.requests("GET"))
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the refresh", lambda: any("limit" in r.query for r in driver.requests("GET", 200)[asked:]))
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        assert driver.names == before
        assert driver.text("detailsName") == BILL
        assert [index.row() for index in driver.table.selectionModel().selectedRows()] == [before.index(BILL)]


async def test_search_narrows_the_list_and_can_be_left_again(build: Build) -> None:
    async with build(seed=25) as driver:
        await driver.sit()
        QTest.keyClick(driver.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        field = driver.child(QLineEdit, "searchField")
        await driver.focused(field)
        QTest.keyClicks(field, "bill REJECTED")
        assert driver.names == [BILL]
        QTest.keyClicks(field, " nothing of the kind")
        assert driver.names == []
        assert "No document matches" in driver.said()
        driver.click("emptyStateButton")
        assert len(driver.names) == 25
        assert field.text() == ""


async def test_the_filter_counts_and_shows_what_it_says(build: Build) -> None:
    async with build(seed=25) as driver:
        await driver.sit()
        box = driver.child(QComboBox, "statusFilter")
        states = [row.state for row in driver.rows]
        rejected, waiting = states.count(RowState.REJECTED), states.count(RowState.IN_REVIEW)
        approved = states.count(RowState.APPROVED)
        assert [box.itemText(place) for place in range(box.count())] == [
            "All (25)",
            f"Needs attention ({rejected})",
            "On the way (0)",
            f"In review ({waiting})",
            f"Approved ({approved})",
            f"Rejected ({rejected})",
        ]
        for show, count in ((Show.REJECTED, rejected), (Show.APPROVED, approved), (Show.UPLOADS, 0), (Show.ALL, 25)):
            box.setCurrentIndex(list(Show).index(show))
            assert len(driver.names) == count


# --- details -------------------------------------------------------------------------------------------------------


async def test_details_show_what_the_server_tells_and_can_be_copied(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        assert "Select a document to see its details." in driver.said()
        driver.select(PASSPORT)
        await driver.until("the fields", lambda: driver.button("technicalDetailsButton").isVisible())
        assert driver.text("detailsStatus") == "Approved"
        assert "done with this one" in driver.text("detailsExplanation")
        driver.click("copyDetailsButton")
        copied = QGuiApplication.clipboard().text()
        for part in (PASSPORT, "Approved", "Type: Passport", "Size: 2.4 MB", "mimeType: image/jpeg"):
            assert part in copied
        driver.select(PASSPORT, BILL)
        assert driver.text("detailsExplanation") == "2 documents selected."


async def test_details_of_a_document_that_is_gone_refresh_the_list(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.server.fail_next("GET", 404, path_contains="/documents/")
        asked = len(driver.requests("GET"))
        driver.select(PASSPORT)
        await driver.until("the refresh", lambda: any(r.query for r in driver.requests("GET")[asked:]))
        assert not driver.message


async def test_a_local_file_is_previewed_until_it_changes(build: Build, file: Callable[..., Path]) -> None:
    from desktop_app.resources import resources  # noqa: PLC0415 - only here

    photo = file("passport-SPECIMEN.jpg", (resources() / "samples" / "passport-SPECIMEN.jpg").read_bytes())
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.send(photo)
        await driver.until("the document", lambda: driver.state(photo.name) is RowState.IN_REVIEW)

        def _previews() -> list[PictureButton]:
            shown = driver.window.findChildren(PictureButton)
            return [each for each in shown if each.accessibleName() == f"Preview of {photo.name}"]

        driver.select(photo.name)
        await driver.until("the preview", _previews)
        assert not _previews()[0].pixmap.isNull()
        QTest.mouseClick(_previews()[0], Qt.MouseButton.LeftButton)
        await driver.until("the viewer", lambda: driver.text("zoomLabel"))
        driver.child(QDialog, "viewer").close()
        await driver.until("its end", lambda: "app/view a document" not in driver.task_names())
        driver.table.setFocus()
        await driver.press(Qt.Key.Key_Return)
        await driver.until("the viewer again", lambda: driver.text("zoomLabel"))
        driver.child(QDialog, "viewer").close()
        await driver.until("no other", lambda: not any("preview" in name for name in driver.task_names()))
        driver.table.clearSelection()
        await driver.until("the last look at it", lambda: "app/preview" not in driver.task_names())
        photo.write_bytes(b"something else")
        driver.select(photo.name)
        await driver.until("the look at it", lambda: "app/preview" not in driver.task_names())
        assert _previews() == []


async def test_the_menu_of_a_row_offers_what_can_be_done(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        centre = driver.table.viewport().rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, driver.table.mapToGlobal(centre))
        QApplication.sendEvent(driver.table.viewport(), event)
        assert driver.find(QMenu, "") is None or not any(m.isVisible() for m in driver.window.findChildren(QMenu))
        driver.select(BILL)
        QApplication.sendEvent(driver.table.viewport(), event)
        menus = [menu for menu in driver.window.findChildren(QMenu) if menu.isVisible()]
        assert [[action.text() for action in menu.actions()] for menu in menus] == [
            ["Replace…", "", "Copy &name", "", "&Delete…", "Re&fresh"]
        ]
        menus[0].close()


# --- what changes by itself ----------------------------------------------------------------------------------------


async def test_the_reviewers_answer_appears_by_itself_with_its_reason_and_a_way_on(
    build: Build, file: Callable[..., Path], quick: RefreshSchedule
) -> None:
    async with build(quick, seed=0, review_seconds=0.3) as driver:
        await driver.sit()
        await driver.send(file("blurry-passport-SPECIMEN.pdf"), file("bank-statement-SPECIMEN.pdf"))
        await driver.until("the documents", lambda: len(driver.rows) == 2 and all(row.document for row in driver.rows))
        await driver.until("the rejection", lambda: driver.state("blurry-passport-SPECIMEN.pdf") is RowState.REJECTED)
        await driver.until("the approval", lambda: driver.state(BANK) is RowState.APPROVED)
        told = "“blurry-passport-SPECIMEN.pdf”: Rejected. Not accepted."
        await driver.until("the news", lambda: driver.text("standingText").startswith(told))
        box = driver.child(QComboBox, "statusFilter")
        assert box.itemText(1) == "Needs attention (1)"
        driver.select("blurry-passport-SPECIMEN.pdf")
        assert "The picture is blurry" in driver.text("detailsExplanation")
        driver.click("replaceButton")
        await driver.pick(file("new-scan-SPECIMEN.pdf"))
        await driver.looked()
        assert [type_box.currentText() for type_box in driver.type_boxes()] == ["Passport"], "the name tells nothing"
        driver.click("sendButton")
        await driver.until("the new one", lambda: driver.row("new-scan-SPECIMEN.pdf"))
        await driver.until(
            "its type", lambda: getattr(driver.row("new-scan-SPECIMEN.pdf"), "type_caption", "") == "Passport"
        )


async def test_an_approved_document_cannot_be_replaced(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        for name, there in ((PASSPORT, False), (BILL, True), (BACK, False)):
            driver.select(name)
            assert driver.child(QPushButton, "replaceButton").isVisible() == there


async def test_f5_and_the_button_ask_for_the_list(build: Build) -> None:
    async with build(seed=1) as driver:
        await driver.sit()

        def _lists() -> int:
            return sum("limit=100&offset=0" in request.query for request in driver.requests("GET", 200))

        assert _lists() == 1
        await driver.press(Qt.Key.Key_F5)
        await driver.until("a request", lambda: _lists() == 2)
        driver.click("refreshButton")
        await driver.until("another", lambda: _lists() == 3)


async def test_documents_that_others_add_or_delete_come_and_go(build: Build, quick: RefreshSchedule) -> None:
    async with build(seed=3) as first, build(quick, server=first.server) as second:
        await first.sit()
        assert second.server is first.server
        await second.sit()
        first.select(PASSPORT)
        first.click("deleteButton")
        await first.answer(yes=True)
        await second.until("the row to go", lambda: second.row(PASSPORT) is None)
        assert len(second.rows) == 2


async def test_about_names_the_versions(build: Build) -> None:
    async with build() as driver:
        await driver.sit()
        driver.action("aboutAction").trigger()
        await driver.until("the box", driver.question)
        box = driver.question()
        assert box is not None
        assert "Dossier 0." in box.text()
        box.close()
        await driver.until("its end", lambda: not driver.question())


async def test_the_line_below_counts_what_is_shown(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        assert driver.text("statusLeft") == "5 documents"
        search = driver.child(QLineEdit, "searchField")
        search.setText(driver.names[0])
        await driver.until("one", lambda: len(driver.names) == 1)
        assert driver.text("statusLeft") == "1 of 5 documents"
        search.clear()
        await driver.until("all", lambda: driver.text("statusLeft") == "5 documents")


async def test_a_refresh_that_is_quick_is_not_told_and_a_slow_one_is(build: Build, quick: RefreshSchedule) -> None:
    server = FakeServer(Document("1"))
    async with build(quick, connect=server.connect) as driver:
        await driver.sit_down()
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        said: set[str] = set()
        begun = server.calls.count("list")

        def _look() -> bool:
            said.add(driver.text("statusRight").partition(" · ")[0])
            return server.calls.count("list") > begun + 4

        await driver.until("some refreshes", _look)
        assert said == {"Online"}
        answer = server.hold("list")
        await driver.until("a slow one", lambda: driver.text("statusRight") == "Refreshing…")
        answer.set()
        await driver.until("its end", lambda: "Online" in driver.text("statusRight"))


async def test_sorting_widths_and_the_splitter_come_back(build: Build) -> None:
    async with build(seed=5) as first:
        await first.sit()
        first.table.sortByColumn(column_index("size"), Qt.SortOrder.DescendingOrder)
        first.table.horizontalHeader().resizeSection(column_index("status"), 171)
        split = first.child(QSplitter, "")
        split.setSizes([split.width() - 301, 301])
        split.splitterMoved.emit(0, 1)  # Qt emits it only for a person's hand
        names = first.names
        first.window.close()
        await first.until("the end", lambda: first.code is not None and first.code.done())
        async with build(server=first.server) as second:
            await second.sit()
            assert second.names == names
            assert second.table.columnWidth(column_index("status")) == 171
            sizes = second.child(QSplitter, "").sizes()
            assert abs(sizes[1] - 301) <= 8


async def test_a_layout_of_another_version_is_taken_as_far_as_it_is_known(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        names = driver.names
        driver.window.arrange(TableLayout("mood", True, (("mood", 300), ("size", 1)), details_width=20_000))
        assert driver.names == names
        assert driver.table.columnWidth(column_index("size")) == 60
        assert min(driver.child(QSplitter, "").sizes()) > 100
