"""Uploads in the list: progress, cancel, refused, asked to wait, looked for, sign-in ended in the middle."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton

from desktop_app.desk.rows import RowState
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.ui.documents.columns import column_index
from desktop_app.ui.documents.states import RowAction
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import AppDriver, Build, Gate

    MakeFile = Callable[..., Path]

MEBIBYTE = 1024 * 1024
NAME = "passport-SPECIMEN.pdf"


def buttons(driver: AppDriver) -> set[str]:
    """The buttons of the details pane that are to be seen."""
    return {action.value for action in RowAction if driver.child(QPushButton, action.value).isVisible()}


# --- progress and cancel -------------------------------------------------------------------------------------------


async def test_progress_is_told_in_the_row_the_details_and_the_line(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=2, gate=gate) as driver:
        await driver.sit()
        await driver.send_half(file(NAME, size=2 * MEBIBYTE))
        assert driver.names[0] == NAME, "uploads come first"
        driver.select(NAME)
        assert driver.text("detailsStatus") == "Sending 50 %"
        assert "If you close Dossier, sending continues next time" in driver.text("detailsExplanation")
        assert buttons(driver) == {"pauseButton", "cancelUploadButton"}
        await driver.until("the line", lambda: driver.text("statusLeft").startswith("1 upload · 1.0 MB of 2.1 MB"))
        assert driver.child(QComboBox, "statusFilter").itemText(2) == "On the way (1)"
        gate.open()
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert driver.text("statusLeft") in {f"“{NAME}” has arrived.", "3 documents"}
        assert driver.server.stored()[-1].size == 2 * MEBIBYTE


async def test_at_the_last_byte_the_server_is_checking(build: Build, file: MakeFile, make_gate: type[Gate]) -> None:
    gate = make_gate(hold_answers=True)
    async with build(seed=0, gate=gate) as driver:
        await driver.sit()
        await driver.send(file(NAME))
        await driver.until("the check", lambda: driver.status(NAME) == "Waiting for confirmation")
        driver.select(NAME)
        await driver.until("the details", lambda: driver.text("detailsStatus") == "Waiting for confirmation")
        gate.open()
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)


@pytest.mark.parametrize("how", ["details", "row", "Del"])
async def test_an_upload_can_be_cancelled_and_its_file_is_let_go(
    build: Build, file: MakeFile, make_gate: type[Gate], how: str
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=1, gate=gate) as driver:
        await driver.sit()
        await driver.send_half(file(NAME, size=2 * MEBIBYTE))
        driver.select(NAME)
        if how == "details":
            driver.click("cancelUploadButton")
        elif how == "row":
            rect = driver.table.visualRect(driver.model.index(0, column_index("status")))
            at = QPoint(rect.right() - 16, rect.center().y())
            QTest.mouseClick(driver.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        else:
            await driver.press(Qt.Key.Key_Delete)
        assert (await driver.answer(yes=True)).startswith(f"Stop sending “{NAME}”?")
        await driver.until("the row to go", lambda: NAME not in driver.names)
        gate.open()
        await driver.until("the end", lambda: not any("deliver" in name for name in driver.task_names()))
        assert len(driver.server.stored()) == 1
        assert driver.question() is None
        await driver.send(file("bank-SPECIMEN.pdf"))
        await driver.until("the next one", lambda: driver.state("bank-SPECIMEN.pdf") is RowState.IN_REVIEW)


async def test_those_that_wait_for_their_turn_are_sent_in_order_and_can_be_taken_out(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate()
    names = [f"passport-{number}-SPECIMEN.pdf" for number in range(5)]
    files = [file(name) for name in names]
    async with build(seed=0, gate=gate) as driver:
        await driver.sit()
        await driver.send(*files)
        await driver.until("the first three", lambda: all(driver.status(n).startswith("Sending") for n in names[:3]))
        await driver.until(
            "the others", lambda: [driver.status(name) for name in names[3:]] == ["Waiting for its turn"] * 2
        )
        driver.select(names[3])
        assert buttons(driver) == {"pauseButton", "cancelUploadButton"}
        driver.click("cancelUploadButton")
        await driver.answer(yes=True)
        await driver.until("the row to go", lambda: names[3] not in driver.names)
        gate.open()
        await driver.until("the others", lambda: all(row.document for row in driver.rows) and len(driver.rows) == 4)
        assert sorted(document.name for document in driver.server.stored()) == [*names[:3], names[4]]


# --- refused -------------------------------------------------------------------------------------------------------

SAID = '{"error": {"code": 0, "message": "no", "details": [{"issue": "The <b>SPECIMEN</b> was refused."}]}}'

REFUSALS = {
    "403": (403, SAID, "Your account is not allowed to send documents"),
    "413 from a proxy": (413, "<html><h1>Too large</h1></html>", "too large for 127.0.0.1"),
    "422": (422, SAID, "refused the document"),
    "422 empty": (422, "", "refused the document"),
}


@pytest.mark.parametrize("answer", REFUSALS)
async def test_a_refusal_is_told_with_its_reason_and_can_be_mended(build: Build, file: MakeFile, answer: str) -> None:
    code, body, sentence = REFUSALS[answer]
    async with build(seed=1) as driver:
        await driver.sit()
        driver.server.fail_next("POST", code, body=body)
        await driver.send(file(NAME))
        await driver.until("the refusal", lambda: driver.state(NAME) is RowState.REFUSED)
        assert driver.status(NAME) == "Could not be sent"
        driver.select(NAME)
        explanation = driver.text("detailsExplanation")
        assert sentence in explanation.split("\n")[0]
        assert ("The server says: The <b>SPECIMEN</b> was refused." in explanation) == (body == SAID)
        assert "<html>" not in explanation
        assert buttons(driver) == {"retryButton", "pickAgainButton", "removeButton"}
        counted = driver.child(QComboBox, "statusFilter")
        await driver.until("the count", lambda: counted.itemText(1) == "Needs attention (1)")
        driver.click("retryButton")
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert len(driver.server.stored()) == 2


async def test_a_refused_document_can_be_taken_out_of_the_list(build: Build, file: MakeFile) -> None:
    async with build(seed=1) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 422)
        await driver.send(file(NAME))
        await driver.until("the refusal", lambda: driver.state(NAME) is RowState.REFUSED)
        driver.select(NAME)
        driver.click("removeButton")
        assert (await driver.answer(yes=True)).startswith(f"Remove “{NAME}” from the list? It has not been sent.")
        await driver.until("the row to go", lambda: len(driver.rows) == 1)
        assert driver.requests("DELETE") == []


async def test_a_busy_server_is_told_with_the_time_to_wait(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 429, headers={"Retry-After": "2"})
        await driver.send(file(NAME))
        await driver.until("the wait", lambda: "Trying again in" in driver.status(NAME))
        assert driver.status(NAME) in {"Trying again in 2 s", "Trying again in 1 s"}
        driver.select(NAME)
        assert "you need not do anything" in driver.text("detailsExplanation")
        assert buttons(driver) == {"pauseButton", "cancelUploadButton"}
        assert driver.state(NAME) is RowState.WAITING
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        first, second = driver.requests("POST")
        assert [first.status, second.status] == [429, 201]
        assert len(driver.server.stored()) == 1


# --- looked for ----------------------------------------------------------------------------------------------------

LOST = {
    "500": (500, "", "is not responding properly right now (500)"),
    "502 HTML": (502, "<html><h1>Bad gateway</h1></html>", "is not responding properly right now (502)"),
    "504": (504, "", "is not responding properly right now (504)"),
}


@pytest.mark.parametrize("answer", LOST)
async def test_when_nobody_knows_whether_it_arrived_it_is_looked_for_and_then_sent_again_by_itself(
    build: Build, file: MakeFile, answer: str, slow: RefreshSchedule
) -> None:
    code, body, sentence = LOST[answer]
    async with build(slow, seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", code, body=body)
        await driver.send(file(NAME))
        await driver.until("the row", lambda: driver.state(NAME) is RowState.UNCLEAR)
        assert driver.status(NAME) == "Checking if it arrived"
        driver.select(NAME)
        explanation = driver.text("detailsExplanation")
        assert sentence in explanation.split("\n")[0]
        assert "is checking if the document arrived, so that it is not sent twice. Next check in " in explanation
        assert "<html>" not in explanation
        assert buttons(driver) == {"cancelUploadButton"}
        asked = len(driver.requests("GET"))
        assert len(driver.requests("POST")) == 1
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert len(driver.requests("POST")) == 2
        assert len(driver.requests("GET")) >= asked + 2, "it was looked for twice before it was sent again"
        assert len(driver.server.stored()) == 1
        assert driver.question() is None


async def test_a_conflict_is_looked_for_and_told_when_it_is_not_there(
    build: Build, file: MakeFile, slow: RefreshSchedule
) -> None:
    async with build(slow, seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 409)
        await driver.send(file(NAME))
        await driver.until("the refusal", lambda: driver.state(NAME) is RowState.REFUSED)
        driver.select(NAME)
        assert "may already have this" in driver.text("detailsExplanation")
        assert len(driver.requests("POST")) == 1
        driver.click("retryButton")
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert len(driver.server.stored()) == 1


async def test_when_it_had_arrived_after_all_its_row_becomes_the_document(
    build: Build, file: MakeFile, slow: RefreshSchedule
) -> None:
    async with build(slow, seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 504, after_commit=True)
        await driver.send(file(NAME))
        await driver.until("one", lambda: [row.state for row in driver.rows] == [RowState.IN_REVIEW])
        await driver.at_rest()
        assert len(driver.requests("POST")) == 1
        assert len(driver.server.stored()) == 1


async def test_what_was_taken_back_too_late_is_told_and_deleted_from_the_message(
    build: Build, file: MakeFile, slow: RefreshSchedule
) -> None:
    async with build(slow, seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 504, after_commit=True)
        await driver.send(file(NAME))
        await driver.until("the row", lambda: driver.state(NAME) is RowState.UNCLEAR)
        driver.select(NAME)
        driver.click("cancelUploadButton")
        assert (await driver.answer(yes=True)).startswith(f"Stop sending “{NAME}”?")
        await driver.until("the news", lambda: "had already arrived before it could be stopped" in driver.message)
        assert driver.message == (
            f"“{NAME}” had already arrived before it could be stopped. Delete it if it should not be there."
        )
        driver.click("messageBarButton")
        assert (await driver.answer(yes=True)).startswith(f"Delete “{NAME}” from your broker’s list?")
        await driver.until("the delete", lambda: driver.server.stored() == [])


@pytest.mark.parametrize("answer", [204, 201])
async def test_an_answer_that_says_nothing_is_looked_up_in_the_list(build: Build, file: MakeFile, answer: int) -> None:
    async with build(seed=0, post_status=answer, post_body="empty") as driver:
        await driver.sit()
        await driver.send(file(NAME))
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert len(driver.rows) == 1


async def test_html_after_an_upload_loses_nothing(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 200, body="<html>Welcome</html>", after_commit=True)
        await driver.send(file(NAME))
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert len(driver.server.stored()) == 1


# --- sign-in ended in the middle -----------------------------------------------------------------------------------


async def ended(driver: AppDriver, file: MakeFile) -> None:
    """An upload meets a server that does not know the token any more."""
    driver.server.fail_next("POST", 401)
    await driver.send(file(NAME))
    await driver.until("the bar", lambda: "has expired" in driver.message)


async def test_when_the_sign_in_ends_one_bar_leads_back_and_the_upload_goes_on(build: Build, file: MakeFile) -> None:
    async with build(seed=2) as driver:
        await driver.sit()
        await ended(driver, file)
        await driver.until("the row", lambda: driver.status(NAME) == "Waiting for your sign-in")
        assert driver.question() is None
        assert driver.text("statusRight") == "Sign-in expired"
        driver.window.resize(1300, 720)
        await driver.until("the wide columns", lambda: not driver.table.isColumnHidden(column_index("size")))
        room = driver.table.columnWidth(column_index("status"))
        assert driver.table.sizeHintForColumn(column_index("status")) <= room, "what to do is not cut"
        driver.select(NAME)
        assert "It will be sent once you have signed in again" in driver.text("detailsExplanation")
        driver.click("messageBarButton")
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        box = driver.child(QComboBox, "serverField")
        assert box.currentText() == driver.server.base_url
        assert not box.isEnabled()
        assert "Your sign-in has expired" in driver.said()
        assert not driver.dialog.findChild(QAbstractButton, "sandboxButton").isVisible()  # type: ignore[union-attr] # it is there
        driver.type(driver.child(QLineEdit, "tokenField"), "wrong-specimen-token")
        driver.click("signInButton")
        await driver.until("the problem", lambda: driver.text("tokenProblem"))
        await driver.until("the row", lambda: driver.status(NAME) == "Waiting for your sign-in")
        driver.child(QLineEdit, "tokenField").clear()
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await driver.until("the dialog's end", lambda: driver.shell.sign_in_dialog is None)
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        await driver.until("the line", lambda: "Online" in driver.text("statusRight"))
        assert not driver.message
        assert len(driver.server.stored()) == 3


async def test_several_requests_that_meet_the_end_of_the_sign_in_make_one_bar(build: Build, file: MakeFile) -> None:
    async with build(seed=2) as driver:
        await driver.sit()
        await driver.at_rest()
        driver.server.fail_next("POST", 401, times=2)
        driver.server.fail_next("GET", 401)
        await driver.send(file(NAME), file("bank-SPECIMEN.pdf"))
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the bar", lambda: "has expired" in driver.message)
        both = (NAME, "bank-SPECIMEN.pdf")
        await driver.until("both", lambda: [driver.status(each) for each in both] == ["Waiting for your sign-in"] * 2)
        assert driver.question() is None
        assert driver.shell.sign_in_dialog is None
        driver.click("messageBarButton")
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)


async def test_who_cancels_signing_in_again_can_do_it_later(build: Build, file: MakeFile) -> None:
    async with build(seed=2) as driver:
        await driver.sit()
        await ended(driver, file)
        driver.click("messageBarButton")
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        await driver.press(Qt.Key.Key_Escape)
        await driver.until("the dialog's end", lambda: driver.shell.sign_in_dialog is None)
        assert driver.window.isVisible()
        assert "has expired" in driver.message, "the way back is not lost"
        driver.click("messageBarButton")
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        await driver.press(Qt.Key.Key_Escape)
        await driver.until("the dialog's end", lambda: driver.shell.sign_in_dialog is None)
        driver.click("messageBarClose")
        assert not driver.message
        driver.server.fail_next("GET", 401)
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the bar again", lambda: "has expired" in driver.message)
        driver.click("messageBarButton")
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)


async def test_escape_while_signing_in_again_leaves_the_window_as_it_was(build: Build, file: MakeFile) -> None:
    async with build(seed=2, latency_seconds=0.2) as driver:
        await driver.sit()
        await ended(driver, file)
        driver.click("messageBarButton")
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await asyncio.sleep(0.05)
        QTest.keyClick(driver.dialog, Qt.Key.Key_Escape)  # gives up the attempt
        await driver.until("the button", lambda: driver.button("signInButton").isEnabled())
        assert driver.dialog.isVisible(), "the first gives up the attempt, the second the dialog"
        QTest.keyClick(driver.dialog, Qt.Key.Key_Escape)
        await driver.until("the dialog's end", lambda: driver.shell.sign_in_dialog is None)
        await asyncio.sleep(0.4)
        assert driver.question() is None
        await driver.until("the row", lambda: driver.status(NAME) == "Waiting for your sign-in")
        assert driver.window.isEnabled()
