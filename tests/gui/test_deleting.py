"""Deleting: asked with the name, undone without a trace, refused in words."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from desktop_app.desk.rows import RowState

if TYPE_CHECKING:
    from tests.gui.conftest import Build, House

PASSPORT, BILL = "passport-SPECIMEN.jpg", "utility-bill-SPECIMEN.pdf"
SAID = '{"error": {"message": "no", "details": [{"issue": "It is <i>under review</i>."}]}}'


async def asked(house: House, *names: str) -> str:
    """Select, delete, say yes; what the question was."""
    house.select(*names)
    house.click("deleteButton")
    return await house.answer(yes=True)


def stored(house: House) -> list[str]:
    return [document.name for document in house.server.stored()]


async def test_the_question_names_the_document_and_keep_is_the_safe_answer(build: Build) -> None:
    async with build(seed=5) as house:
        await house.sit()
        assert not house.button("deleteButton").isEnabled(), "nothing is selected"
        house.select(PASSPORT)
        house.click("deleteButton")
        await house.until("the question", house.question)
        box = house.question()
        assert box is not None
        assert box.text() == f"Delete “{PASSPORT}” from the server?"
        assert box.windowTitle() in {"Delete document", ""}  # some systems show no title
        assert [button.text() for button in box.buttons()].count("Keep") == 1
        assert box.defaultButton().text() == "Keep"
        await house.press(Qt.Key.Key_Escape)
        await house.until("its end", lambda: house.question() is None)
        await asyncio.sleep(0.05)
        assert house.state(PASSPORT) is RowState.APPROVED
        assert house.requests("DELETE") == []


async def test_keep_keeps(build: Build) -> None:
    async with build(seed=5) as house:
        await house.sit()
        house.select(PASSPORT)
        await house.press(Qt.Key.Key_Delete)
        await house.answer(yes=False)
        await asyncio.sleep(0.4)
        assert house.requests("DELETE") == []
        assert PASSPORT in stored(house)


async def test_a_confirmed_delete_leaves_after_its_time(build: Build) -> None:
    async with build(seed=5) as house:
        await house.sit()
        await asked(house, PASSPORT)
        await house.until("the mark", lambda: house.state(PASSPORT) is RowState.REMOVED)
        assert house.text("undoBarText") == f"“{PASSPORT}” is being deleted."
        assert "You can still undo it" in house.text("detailsExplanation")
        assert not house.button("deleteButton").isEnabled()
        assert house.requests("DELETE") == []
        await house.until("the row to go", lambda: house.row(PASSPORT) is None)
        assert [request.status for request in house.requests("DELETE")] == [204]
        assert house.text("statusLeft") == f"“{PASSPORT}” is deleted."
        assert not house.text("undoBarText")
        assert len(stored(house)) == 4


@pytest.mark.parametrize("how", ["bar", "details"])
async def test_undo_brings_it_back_and_no_request_ever_leaves(build: Build, how: str) -> None:
    async with build(seed=5) as house:
        await house.sit()
        await asked(house, PASSPORT)
        await house.until("the mark", lambda: house.state(PASSPORT) is RowState.REMOVED)
        house.click("undoBarButton" if how == "bar" else "undoButton")
        assert house.state(PASSPORT) is RowState.APPROVED
        assert not house.text("undoBarText")
        await asyncio.sleep(0.4)
        assert house.requests("DELETE") == []
        assert PASSPORT in stored(house)
        assert house.state(PASSPORT) is RowState.APPROVED


async def test_several_are_asked_for_once_and_undone_together(build: Build) -> None:
    async with build(seed=12) as house:
        await house.sit()
        names = house.names[:10]
        question = await asked(house, *names)
        assert question.startswith("Delete 10 documents from the server?\n\n• ")
        assert "… and 2 more" in question
        await house.until("the marks", lambda: [row.state for row in house.rows].count(RowState.REMOVED) == 10)
        assert house.text("undoBarText") == "10 documents are being deleted."
        house.click("undoBarButton")
        await asyncio.sleep(0.4)
        assert house.requests("DELETE") == []
        assert len(house.rows) == 12
        assert RowState.REMOVED not in {row.state for row in house.rows}


async def test_a_document_that_is_gone_already_is_deleted_without_a_word(build: Build) -> None:
    async with build(seed=5) as house:
        await house.sit()
        house.server.fail_next("DELETE", 404)
        await asked(house, PASSPORT)
        await house.until("the row to go", lambda: house.row(PASSPORT) is None)
        assert not house.message


FAILURES = {
    "403": (403, SAID, "Your account may not do this", "Ask your broker"),
    "409": (409, SAID, "conflicts", "Refresh the list"),
    "422": (422, SAID, "did not accept", "Read what the server says"),
    "429": (429, "", "is busy", "Wait 60 seconds"),
    "500": (500, "", "has a problem of its own (500)", "Wait a few minutes"),
    "502 HTML": (502, "<html><h1>Bad gateway</h1></html>", "has a problem of its own (502)", "Wait a few minutes"),
    "a redirect": (302, "", "points to another address", "Ask your broker"),
}


@pytest.mark.parametrize("answer", FAILURES)
async def test_a_delete_that_fails_is_told_and_the_row_stays(build: Build, answer: str) -> None:
    code, body, title, cure = FAILURES[answer]
    async with build(seed=5) as house:
        await house.sit()
        house.server.fail_next("DELETE", code, body=body)
        await asked(house, PASSPORT)
        await house.until("the message", lambda: "was not deleted" in house.message)
        assert house.message.startswith(f"“{PASSPORT}” was not deleted. ")
        assert title in house.message
        assert cure in house.message
        assert ("It is <i>under review</i>." in house.message) == (body == SAID)
        assert "<html>" not in house.message
        assert "Traceback" not in house.said()
        await house.until("the row", lambda: house.state(PASSPORT) is RowState.APPROVED)
        assert house.question() is None
        await asked(house, PASSPORT)  # the app stays usable
        await house.until("the row to go", lambda: house.row(PASSPORT) is None)


async def test_a_delete_that_meets_no_network_is_told_and_the_row_stays(build: Build) -> None:
    async with build(seed=5) as house:
        await house.sit()
        await asked(house, PASSPORT)
        house.server.stop()
        await house.until("the message", lambda: "was not deleted" in house.message)
        assert "cannot be reached" in house.message or "broke off" in house.message
        await house.until("the row", lambda: house.state(PASSPORT) is RowState.APPROVED)


async def test_a_delete_that_meets_the_end_of_the_sign_in_leads_back(build: Build) -> None:
    async with build(seed=5) as house:
        await house.sit()
        house.server.fail_next("DELETE", 401)
        await asked(house, PASSPORT)
        await house.until("the bar", lambda: "does not accept the access token" in house.message)
        assert house.child(QPushButton, "messageBarButton").text() == "Sign in again…"
        await house.until("the row", lambda: house.state(PASSPORT) is RowState.APPROVED)


async def test_after_a_delete_the_next_rows_can_be_deleted_by_keys_alone(build: Build) -> None:
    async with build(seed=5) as house:
        await house.sit()
        house.table.setFocus()
        house.table.selectRow(0)
        for left in (4, 3):
            await house.press(Qt.Key.Key_Delete)
            await house.until("the question", house.question)
            yes = house.child(QAbstractButton, "yesButton")
            yes.setFocus()
            await house.press(Qt.Key.Key_Space)
            await house.until("the row to go", lambda left=left: len(house.rows) == left)
            house.table.selectRow(0)
            house.table.setFocus()
        assert QApplication.activeModalWidget() is None
