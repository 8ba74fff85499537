"""Uploads in the list: progress, cancel, refused, unclear, sign-in ended in the middle."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton

from desktop_app.desk.rows import RowState
from desktop_app.ui.models.document_table import Column

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Build, Gate, House

    MakeFile = Callable[..., Path]

TOKEN = "specimen-token-1234567890"
MEBIBYTE = 1024 * 1024
NAME = "passport-SPECIMEN.pdf"


def status(house: House, name: str) -> str:
    """What the status column shows in a row."""
    return str(house.model.index(house.names.index(name), Column.STATUS).data())


def buttons(house: House) -> set[str]:
    """The buttons of the details pane that are to be seen."""
    names = ("replaceButton", "cancelUploadButton", "retryButton", "removeButton", "undoButton")
    return {name for name in names if house.child(QPushButton, name).isVisible()}


async def half_sent(house: House, name: str) -> None:
    await house.until("half of it", lambda: name in house.names and status(house, name) == "Sending 50 %")


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
        assert "keep Dossier open" in house.text("detailsExplanation")
        assert buttons(house) == {"cancelUploadButton"}
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
        await house.until("the check", lambda: NAME in house.names and status(house, NAME) == "The server is checking")
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
        await house.until(
            "the end", lambda: house.requests("POST") and not any("send" in n for n in house.task_names())
        )
        assert len(house.server.stored()) == 1
        assert house.question() is None
        await house.send(file("bank-SPECIMEN.pdf"))
        await house.until("the next one", lambda: house.state("bank-SPECIMEN.pdf") is RowState.IN_REVIEW)


async def test_those_that_wait_for_their_turn_are_sent_in_order_and_can_be_taken_out(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate()
    names = [f"passport-{number}-SPECIMEN.pdf" for number in range(5)]
    async with build(seed=0, gate=gate) as house:
        await house.sit()
        await house.send(*[file(name) for name in names])
        await house.until("the first three", lambda: [status(house, n) for n in names[:3]] == ["Sending 0 %"] * 3)
        assert [status(house, name) for name in names[3:]] == ["Waiting for its turn"] * 2
        house.select(names[3])
        assert buttons(house) == {"cancelUploadButton"}
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
        assert buttons(house) == {"retryButton", "removeButton"}
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
        house.server.fail_next("POST", 429, headers={"Retry-After": "42"})
        await house.send(file(NAME))
        await house.until("the row", lambda: house.state(NAME) is RowState.HELD)
        house.select(NAME)
        assert "Wait 42 seconds" in house.text("detailsExplanation")
        house.click("retryButton")
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)


# --- unclear -------------------------------------------------------------------------------------------------------

LOST = {
    "500": (500, "", "has a problem of its own (500)"),
    "502 HTML": (502, "<html><h1>Bad gateway</h1></html>", "has a problem of its own (502)"),
    "504": (504, "", "has a problem of its own (504)"),
    "409": (409, "", "conflicts"),
}


@pytest.mark.parametrize("answer", LOST)
async def test_when_nobody_knows_whether_it_arrived_sending_again_asks(
    build: Build, file: MakeFile, answer: str
) -> None:
    code, body, sentence = LOST[answer]
    async with build(seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", code, body=body)
        await house.send(file(NAME))
        await house.until("the row", lambda: house.state(NAME) is RowState.UNCLEAR)
        assert status(house, NAME) == "Unclear whether it arrived"
        house.select(NAME)
        assert sentence in house.text("detailsExplanation")
        assert house.child(QPushButton, "retryButton").text() == "Send again"
        house.click("retryButton")
        question = await house.answer(yes=False)
        assert f"“{NAME}” may have arrived already" in question
        await asyncio.sleep(0.05)
        assert house.state(NAME) is RowState.UNCLEAR
        assert len(house.requests("POST")) == 1
        house.click("retryButton")
        await house.answer(yes=True)
        await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)
        assert len(house.requests("POST")) == 2


async def test_when_it_had_arrived_after_all_the_list_shows_it_beside_the_unclear_one(
    build: Build, file: MakeFile
) -> None:
    async with build(seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", 504, after_commit=True)
        await house.send(file(NAME))
        await house.until("both", lambda: [row.state for row in house.rows] == [RowState.UNCLEAR, RowState.IN_REVIEW])
        house.select(NAME)
        assert "refresh" in house.text("detailsExplanation").casefold()
        house.click("removeButton")
        await house.until("one", lambda: [row.state for row in house.rows] == [RowState.IN_REVIEW])
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
        assert house.state(NAME) is RowState.HELD
        assert house.question() is None
        assert house.text("statusRight") == "Sign-in ended"
        house.select(NAME)
        assert "Get a new token" in house.text("detailsExplanation")
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
        assert house.state(NAME) is RowState.HELD
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
        await house.until("both", lambda: [row.state for row in house.rows[:2]] == [RowState.HELD] * 2)
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
        QTest.keyClick(house.dialog, Qt.Key.Key_Escape)
        await house.until("the dialog's end", lambda: house.shell.sign_in_dialog is None)
        await asyncio.sleep(0.4)
        assert house.question() is None
        assert house.state(NAME) is RowState.HELD
        assert house.window.isEnabled()
