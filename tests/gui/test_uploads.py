"""Uploads in the list: progress, cancel, refused, asked to wait, looked for, sign-in ended in the middle."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton

from desktop_app.desk.rows import RowState
from desktop_app.desk.schedule import Pace
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.ui.documents.row_actions import RowAction
from desktop_app.ui.documents.table_model import Column
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Build, Gate, House

    MakeFile = Callable[..., Path]

MEBIBYTE = 1024 * 1024
NAME = "passport-SPECIMEN.pdf"
SLOW = Pace(in_review=3600, otherwise=3600, queue=RetryPolicy(settle_time=0.6, base_delay=0.05, max_delay=0.1))
"""Slow enough to see that it is looked for."""


def status(house: House, name: str) -> str:
    """What the status column shows in a row; "" when there is no such row."""
    if name not in house.names:
        return ""
    return str(house.model.index(house.names.index(name), Column.STATUS).data())


def buttons(house: House) -> set[str]:
    """The buttons of the details pane that are to be seen."""
    return {action.value for action in RowAction if house.child(QPushButton, action.value).isVisible()}


async def half_sent(house: House, name: str) -> None:
    await house.until("half of it", lambda: status(house, name) == "Sending 50 %")


# --- progress and cancel -------------------------------------------------------------------------------------------


async def test_progress_is_told_in_the_row_the_details_and_the_line(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=2, gate=gate) as house:
        await house.sit()
        await house.send(file(NAME, size=2 * MEBIBYTE))
        await half_sent(house, NAME)
        assert house.names[0] == NAME, "uploads come first"
        house.select(NAME)
        assert house.text("detailsStatus") == "Sending 50 %"
        assert "goes on by itself, also after a restart" in house.text("detailsExplanation")
        assert buttons(house) == {"pauseButton", "cancelUploadButton"}
        await house.until("the line", lambda: house.text("statusLeft").startswith("1 upload · 1.0 MB of 2.1 MB"))
        assert house.child(QComboBox, "statusFilter").itemText(2) == "On the way (1)"
        gate.open()
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)
        assert house.text("statusLeft") in {f"“{NAME}” has arrived.", "3 documents"}
        assert house.server.stored()[-1].size == 2 * MEBIBYTE


async def test_at_the_last_byte_the_server_is_checking(build: Build, file: MakeFile, make_gate: type[Gate]) -> None:
    gate = make_gate(hold_answers=True)
    async with build(seed=0, gate=gate) as house:
        await house.sit()
        await house.send(file(NAME))
        await house.until("the check", lambda: status(house, NAME) == "The server is checking")
        house.select(NAME)
        await house.until("the details", lambda: house.text("detailsStatus") == "The server is checking")
        gate.open()
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)


@pytest.mark.parametrize("how", ["details", "row", "Del"])
async def test_an_upload_can_be_cancelled_and_its_file_is_let_go(
    build: Build, file: MakeFile, make_gate: type[Gate], how: str
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=1, gate=gate) as house:
        await house.sit()
        await house.send(file(NAME, size=2 * MEBIBYTE))
        await half_sent(house, NAME)
        house.select(NAME)
        if how == "details":
            house.click("cancelUploadButton")
        elif how == "row":
            rect = house.table.visualRect(house.model.index(0, Column.STATUS))
            at = QPoint(rect.right() - 16, rect.center().y())
            QTest.mouseClick(house.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        else:
            await house.press(Qt.Key.Key_Delete)
        await house.until("the row to go", lambda: NAME not in house.names)
        gate.open()
        await house.until("the end", lambda: not any("deliver" in name for name in house.task_names()))
        assert len(house.server.stored()) == 1
        assert house.question() is None
        await house.send(file("bank-SPECIMEN.pdf"))
        await house.until("the next one", lambda: house.state("bank-SPECIMEN.pdf") is RowState.IN_REVIEW)


async def test_those_that_wait_for_their_turn_are_sent_in_order_and_can_be_taken_out(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate()
    names = [f"passport-{number}-SPECIMEN.pdf" for number in range(5)]
    files = [file(name) for name in names]
    async with build(seed=0, gate=gate) as house:
        await house.sit()
        await house.send(*files)
        await house.until("the first three", lambda: [status(house, n) for n in names[:3]] == ["Sending 0 %"] * 3)
        await house.until(
            "the others", lambda: [status(house, name) for name in names[3:]] == ["Waiting for its turn"] * 2
        )
        house.select(names[3])
        assert buttons(house) == {"pauseButton", "cancelUploadButton"}
        house.click("cancelUploadButton")
        await house.until("the row to go", lambda: names[3] not in house.names)
        gate.open()
        await house.until("the others", lambda: all(row.document for row in house.rows) and len(house.rows) == 4)
        assert sorted(document.name for document in house.server.stored()) == [*names[:3], names[4]]


# --- refused -------------------------------------------------------------------------------------------------------

SAID = '{"error": {"code": 0, "message": "no", "details": [{"issue": "The <b>SPECIMEN</b> was refused."}]}}'

REFUSALS = {
    "400": (400, SAID, "did not accept the document"),
    "403": (403, SAID, "Your account may not do this"),
    "404": (404, SAID, "does not have this"),
    "413": (413, SAID, "too large for 127.0.0.1"),
    "413 from a proxy": (413, "<html><h1>Too large</h1></html>", "too large for 127.0.0.1"),
    "422": (422, SAID, "did not accept the document"),
    "422 empty": (422, "", "did not accept the document"),
}


@pytest.mark.parametrize("answer", REFUSALS)
async def test_a_refusal_is_told_with_its_reason_and_can_be_mended(build: Build, file: MakeFile, answer: str) -> None:
    code, body, sentence = REFUSALS[answer]
    async with build(seed=1) as house:
        await house.sit()
        house.server.fail_next("POST", code, body=body)
        await house.send(file(NAME))
        await house.until("the refusal", lambda: house.state(NAME) is RowState.REFUSED)
        assert status(house, NAME) == "Refused"
        house.select(NAME)
        explanation = house.text("detailsExplanation")
        assert sentence in explanation.split("\n")[0]
        assert ("The server says: The <b>SPECIMEN</b> was refused." in explanation) == (body == SAID)
        assert "<html>" not in explanation
        assert buttons(house) == {"retryButton", "pickAgainButton", "removeButton"}
        assert house.child(QComboBox, "statusFilter").itemText(1) == "Needs attention (1)"
        house.click("retryButton")
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)
        assert len(house.server.stored()) == 2


async def test_a_refused_document_can_be_taken_out_of_the_list(build: Build, file: MakeFile) -> None:
    async with build(seed=1) as house:
        await house.sit()
        house.server.fail_next("POST", 422)
        await house.send(file(NAME))
        await house.until("the refusal", lambda: house.state(NAME) is RowState.REFUSED)
        house.select(NAME)
        house.click("removeButton")
        await house.until("the row to go", lambda: len(house.rows) == 1)
        assert house.requests("DELETE") == []


async def test_a_busy_server_is_told_with_the_time_to_wait(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", 429, headers={"Retry-After": "2"})
        await house.send(file(NAME))
        await house.until("the wait", lambda: "Trying again in" in status(house, NAME))
        assert status(house, NAME) in {"Trying again in 2 s", "Trying again in 1 s"}
        house.select(NAME)
        assert "The next one comes by itself" in house.text("detailsExplanation")
        assert buttons(house) == {"pauseButton", "cancelUploadButton"}
        assert house.state(NAME) is RowState.WAITING
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)
        first, second = house.requests("POST")
        assert [first.status, second.status] == [429, 201]
        assert len(house.server.stored()) == 1


# --- looked for ----------------------------------------------------------------------------------------------------

LOST = {
    "500": (500, "", "has a problem of its own (500)"),
    "502 HTML": (502, "<html><h1>Bad gateway</h1></html>", "has a problem of its own (502)"),
    "504": (504, "", "has a problem of its own (504)"),
}


@pytest.mark.parametrize("answer", LOST)
async def test_when_nobody_knows_whether_it_arrived_it_is_looked_for_and_then_sent_again_by_itself(
    build: Build, file: MakeFile, answer: str
) -> None:
    code, body, sentence = LOST[answer]
    async with build(SLOW, seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", code, body=body)
        await house.send(file(NAME))
        await house.until("the row", lambda: house.state(NAME) is RowState.UNCLEAR)
        assert status(house, NAME) == "Looking for it"
        house.select(NAME)
        explanation = house.text("detailsExplanation")
        assert sentence in explanation.split("\n")[0]
        assert "looks in the server’s list twice before it sends it again: next in 1 s" in explanation
        assert "<html>" not in explanation
        assert buttons(house) == {"cancelUploadButton"}
        asked = len(house.requests("GET"))
        assert len(house.requests("POST")) == 1
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)
        assert len(house.requests("POST")) == 2
        assert len(house.requests("GET")) >= asked + 2, "it was looked for twice before it was sent again"
        assert len(house.server.stored()) == 1
        assert house.question() is None


async def test_a_conflict_is_looked_for_and_told_when_it_is_not_there(build: Build, file: MakeFile) -> None:
    async with build(SLOW, seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", 409)
        await house.send(file(NAME))
        await house.until("the row", lambda: house.state(NAME) is RowState.UNCLEAR)
        await house.until("the refusal", lambda: house.state(NAME) is RowState.REFUSED)
        house.select(NAME)
        assert "conflicts" in house.text("detailsExplanation")
        assert len(house.requests("POST")) == 1
        house.click("retryButton")
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)
        assert len(house.server.stored()) == 1


async def test_when_it_had_arrived_after_all_its_row_becomes_the_document(build: Build, file: MakeFile) -> None:
    async with build(SLOW, seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", 504, after_commit=True)
        await house.send(file(NAME))
        await house.until("the row", lambda: house.state(NAME) is RowState.UNCLEAR)
        await house.until("one", lambda: [row.state for row in house.rows] == [RowState.IN_REVIEW])
        await house.at_rest()
        assert len(house.requests("POST")) == 1
        assert len(house.server.stored()) == 1


@pytest.mark.parametrize("answer", [204, 201])
async def test_an_answer_that_says_nothing_is_looked_up_in_the_list(build: Build, file: MakeFile, answer: int) -> None:
    async with build(seed=0, post_status=answer, post_body="empty") as house:
        await house.sit()
        await house.send(file(NAME))
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)
        assert len(house.rows) == 1


async def test_html_after_an_upload_loses_nothing(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", 200, body="<html>Welcome</html>", after_commit=True)
        await house.send(file(NAME))
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)
        assert len(house.server.stored()) == 1


# --- sign-in ended in the middle -----------------------------------------------------------------------------------


async def ended(house: House, file: MakeFile) -> None:
    """An upload meets a server that does not know the token any more."""
    house.server.fail_next("POST", 401)
    await house.send(file(NAME))
    await house.until("the bar", lambda: "does not accept the access token" in house.message)


async def test_when_the_sign_in_ends_one_bar_leads_back_and_the_upload_goes_on(build: Build, file: MakeFile) -> None:
    async with build(seed=2) as house:
        await house.sit()
        await ended(house, file)
        assert status(house, NAME) == "Waiting for your sign-in"
        assert house.question() is None
        assert house.text("statusRight") == "Sign-in ended"
        house.window.resize(1100, 720)
        await house.until("the wide columns", lambda: not house.table.isColumnHidden(Column.SIZE))
        room = house.table.columnWidth(Column.STATUS)
        assert house.table.sizeHintForColumn(Column.STATUS) <= room, "what to do is not cut"
        house.select(NAME)
        assert "Sign in again, and it is sent by itself" in house.text("detailsExplanation")
        house.click("messageBarButton")
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        box = house.child(QComboBox, "serverField")
        assert box.currentText() == house.server.base_url
        assert not box.isEnabled()
        assert "Your sign-in has ended" in house.said()
        assert not house.dialog.findChild(QAbstractButton, "sandboxButton").isVisible()  # type: ignore[union-attr] # it is there
        house.type(house.child(QLineEdit, "tokenField"), "wrong-specimen-token")
        house.click("signInButton")
        await house.until("the problem", lambda: house.text("tokenProblem"))
        assert status(house, NAME) == "Waiting for your sign-in"
        house.child(QLineEdit, "tokenField").clear()
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        await house.until("the dialog's end", lambda: house.shell.sign_in_dialog is None)
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)
        await house.until("the line", lambda: "Online" in house.text("statusRight"))
        assert not house.message
        assert len(house.server.stored()) == 3


async def test_several_requests_that_meet_the_end_of_the_sign_in_make_one_bar(build: Build, file: MakeFile) -> None:
    async with build(seed=2) as house:
        await house.sit()
        await house.at_rest()
        house.server.fail_next("POST", 401, times=2)
        house.server.fail_next("GET", 401)
        await house.send(file(NAME), file("bank-SPECIMEN.pdf"))
        await house.press(Qt.Key.Key_F5)
        await house.until("the bar", lambda: "does not accept the access token" in house.message)
        both = (NAME, "bank-SPECIMEN.pdf")
        await house.until("both", lambda: [status(house, each) for each in both] == ["Waiting for your sign-in"] * 2)
        assert house.question() is None
        assert house.shell.sign_in_dialog is None
        house.click("messageBarButton")
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)


async def test_who_cancels_signing_in_again_can_do_it_later(build: Build, file: MakeFile) -> None:
    async with build(seed=2) as house:
        await house.sit()
        await ended(house, file)
        house.click("messageBarButton")
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        await house.press(Qt.Key.Key_Escape)
        await house.until("the dialog's end", lambda: house.shell.sign_in_dialog is None)
        assert house.window.isVisible()
        assert "does not accept the access token" in house.message, "the way back is not lost"
        house.click("messageBarButton")
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        await house.press(Qt.Key.Key_Escape)
        await house.until("the dialog's end", lambda: house.shell.sign_in_dialog is None)
        house.click("messageBarClose")
        assert not house.message
        house.server.fail_next("GET", 401)
        await house.press(Qt.Key.Key_F5)
        await house.until("the bar again", lambda: "does not accept the access token" in house.message)
        house.click("messageBarButton")
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)


async def test_escape_while_signing_in_again_leaves_the_window_as_it_was(build: Build, file: MakeFile) -> None:
    async with build(seed=2, latency_seconds=0.2) as house:
        await house.sit()
        await ended(house, file)
        house.click("messageBarButton")
        await house.until("the dialog", lambda: house.shell.sign_in_dialog)
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        await asyncio.sleep(0.05)
        QTest.keyClick(house.dialog, Qt.Key.Key_Escape)  # gives up the attempt
        await house.until("the button", lambda: house.button("signInButton").isEnabled())
        assert house.dialog.isVisible(), "the first gives up the attempt, the second the dialog"
        QTest.keyClick(house.dialog, Qt.Key.Key_Escape)
        await house.until("the dialog's end", lambda: house.shell.sign_in_dialog is None)
        await asyncio.sleep(0.4)
        assert house.question() is None
        assert status(house, NAME) == "Waiting for your sign-in"
        assert house.window.isEnabled()
