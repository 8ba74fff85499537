"""Deleting: asked with the name, undone without a trace, refused in words."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from desktop_app.desk.rows import RowState

if TYPE_CHECKING:
    from tests.gui.conftest import AppDriver, Build

PASSPORT, BILL = "passport-SPECIMEN.jpg", "utility-bill-SPECIMEN.pdf"
SAID = '{"error": {"message": "no", "details": [{"issue": "It is <i>under review</i>."}]}}'


async def asked(driver: AppDriver, *names: str) -> str:
    """Select, delete, say yes; what the question was."""
    driver.select(*names)
    driver.click("deleteButton")
    return await driver.answer(yes=True)


def stored(driver: AppDriver) -> list[str]:
    return [document.name for document in driver.server.stored()]


async def test_the_question_names_the_document_and_keep_is_the_safe_answer(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        assert not driver.button("deleteButton").isEnabled(), "nothing is selected"
        driver.select(PASSPORT)
        driver.click("deleteButton")
        await driver.until("the question", driver.question)
        box = driver.question()
        assert box is not None
        assert box.text().startswith(f"Delete “{PASSPORT}” from your broker’s list?")
        assert box.windowTitle() in {"Delete document", ""}  # some systems show no title
        buttons = box.findChildren(QPushButton)
        assert [button.text() for button in buttons].count("Keep") == 1
        assert [button.text() for button in buttons if button.isDefault()] == ["Keep"]
        await driver.press(Qt.Key.Key_Escape)
        await driver.until("its end", lambda: driver.question() is None)
        await asyncio.sleep(0.05)
        assert driver.state(PASSPORT) is RowState.APPROVED
        assert driver.requests("DELETE") == []


async def test_keep_keeps(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.select(PASSPORT)
        await driver.press(Qt.Key.Key_Delete)
        await driver.answer(yes=False)
        await asyncio.sleep(0.4)
        assert driver.requests("DELETE") == []
        assert PASSPORT in stored(driver)


async def test_a_confirmed_delete_leaves_after_its_time(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        await asked(driver, PASSPORT)
        await driver.until("the mark", lambda: driver.state(PASSPORT) is RowState.REMOVED)
        assert driver.text("undoBarText") == f"“{PASSPORT}” is being deleted."
        assert "You can still undo it" in driver.text("detailsExplanation")
        assert not driver.button("deleteButton").isEnabled()
        assert driver.requests("DELETE") == []
        await driver.until("the row to go", lambda: driver.row(PASSPORT) is None)
        assert [request.status for request in driver.requests("DELETE")] == [204]
        assert driver.text("statusLeft") == f"“{PASSPORT}” is deleted."
        assert not driver.text("undoBarText")
        assert len(stored(driver)) == 4


@pytest.mark.parametrize("how", ["bar", "details"])
async def test_undo_brings_it_back_and_no_request_ever_leaves(build: Build, how: str) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        await asked(driver, PASSPORT)
        await driver.until("the mark", lambda: driver.state(PASSPORT) is RowState.REMOVED)
        driver.click("undoBarButton" if how == "bar" else "undoButton")
        assert driver.state(PASSPORT) is RowState.APPROVED
        assert not driver.text("undoBarText")
        await asyncio.sleep(0.4)
        assert driver.requests("DELETE") == []
        assert PASSPORT in stored(driver)
        assert driver.state(PASSPORT) is RowState.APPROVED


async def test_the_title_of_the_question_counts_several(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.select(PASSPORT, *[name for name in driver.names if name != PASSPORT][:2])
        await driver.press(Qt.Key.Key_Delete)
        await driver.until("the question", driver.question)
        box = driver.question()
        assert box is not None
        assert box.windowTitle() in {"Delete 3 documents", ""}  # some systems show no title
        await driver.answer(yes=False)


async def test_several_are_asked_for_once_and_undone_together(build: Build) -> None:
    async with build(seed=12) as driver:
        await driver.sit()
        names = driver.names[:10]
        question = await asked(driver, *names)
        assert question.startswith("Delete 10 documents from your broker’s list?\n\n• ")
        assert "… and 2 more" in question
        await driver.until("the marks", lambda: [row.state for row in driver.rows].count(RowState.REMOVED) == 10)
        assert driver.text("undoBarText") == "10 documents are being deleted."
        driver.click("undoBarButton")
        await asyncio.sleep(0.4)
        assert driver.requests("DELETE") == []
        assert len(driver.rows) == 12
        assert RowState.REMOVED not in {row.state for row in driver.rows}


async def test_a_document_that_is_gone_already_is_deleted_without_a_word(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.server.fail_next("DELETE", 404)
        await asked(driver, PASSPORT)
        await driver.until("the row to go", lambda: driver.row(PASSPORT) is None)
        assert not driver.message


FAILURES = {
    "403": (403, SAID, "Your account is not allowed to delete this document", "Ask your broker"),
    "409": (409, SAID, "refused to delete the document", "Read the message from your broker’s system"),
    "422": (422, SAID, "refused to delete the document", "Read the message from your broker’s system"),
    "429": (429, "", "is busy", "Wait 60 seconds"),
    "500": (500, "", "is not responding properly right now (500)", "Wait a few minutes"),
    "502 HTML": (
        502,
        "<html><h1>Bad gateway</h1></html>",
        "is not responding properly right now (502)",
        "Wait a few minutes",
    ),
    "a redirect": (302, "", "points to another address", "Ask your broker"),
}


@pytest.mark.parametrize("answer", FAILURES)
async def test_a_delete_that_fails_is_told_and_the_row_stays(build: Build, answer: str) -> None:
    code, body, title, cure = FAILURES[answer]
    async with build(seed=5) as driver:
        await driver.sit()
        driver.server.fail_next("DELETE", code, body=body)
        await asked(driver, PASSPORT)
        told = "is still in your broker’s list." if code >= 500 else "was not deleted:"
        await driver.until("the message", lambda: told in driver.message)
        assert driver.message.startswith(f"“{PASSPORT}” {told} ")
        assert title in driver.message
        assert cure in driver.message
        assert ("It is <i>under review</i>." in driver.message) == (body == SAID)
        assert "<html>" not in driver.message
        assert "Traceback" not in driver.said()
        await driver.until("the row", lambda: driver.state(PASSPORT) is RowState.APPROVED)
        assert driver.question() is None
        await asked(driver, PASSPORT)  # the app stays usable
        await driver.until("the row to go", lambda: driver.row(PASSPORT) is None)


async def test_a_delete_that_meets_no_network_is_told_and_the_row_stays(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        await asked(driver, PASSPORT)
        driver.server.stop()
        told = ("was not deleted", "It is not certain")
        await driver.until("the message", lambda: any(each in driver.message for each in told))
        assert "cannot be reached" in driver.message or "was lost" in driver.message
        await driver.until("the row", lambda: driver.state(PASSPORT) is RowState.APPROVED)


async def test_a_delete_that_meets_the_end_of_the_sign_in_leads_back(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.server.fail_next("DELETE", 401)
        await asked(driver, PASSPORT)
        await driver.until("the bar", lambda: "has expired" in driver.message)
        assert driver.child(QPushButton, "messageBarButton").text() == "Sign in again…"
        await driver.until("the row", lambda: driver.state(PASSPORT) is RowState.APPROVED)


async def test_after_a_delete_the_next_rows_can_be_deleted_by_keys_alone(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.table.setFocus()
        driver.table.selectRow(0)
        for left in (4, 3):
            await driver.press(Qt.Key.Key_Delete)
            await driver.until("the question", driver.question)
            yes = driver.child(QAbstractButton, "yesButton")
            yes.setFocus()
            await driver.press(Qt.Key.Key_Space)
            await driver.until("the row to go", lambda left=left: len(driver.rows) == left)
            driver.table.selectRow(0)
            driver.table.setFocus()
        assert QApplication.activeModalWidget() is None
