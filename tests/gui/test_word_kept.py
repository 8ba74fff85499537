"""The window keeps its word: nothing is lost by a key, bad news is told, and no row moves under the pointer.

The numbers (u01 …) are those of the faults that a person met in the window.
"""

from __future__ import annotations

import asyncio
import random
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from desktop_app.desk.rows import RowState
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.domain.server import ServerAddress
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.ui.documents.columns import column_index
from desktop_app.ui.window.message_place import MessagePlace
from tests.support.throttled_line import ThrottledLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.desk.connection import Connection
    from desktop_app.domain.credentials import Session
    from desktop_app.sandbox import SandboxServer
    from tests.gui.conftest import AppDriver, Build, Gate
    from tests.support.sign_in_service import Connect

    MakeFile = Callable[..., Path]

MEBIBYTE = 1024 * 1024
NAME, OTHER = "passport-SPECIMEN.pdf", "bank-SPECIMEN.pdf"
PASSPORT, BILL = "passport-SPECIMEN.jpg", "utility-bill-SPECIMEN.pdf"
CONTROL = Qt.KeyboardModifier.ControlModifier
ROOMY = RefreshSchedule(
    in_review=3600, otherwise=3600, undo=1.2, queue=RetryPolicy(settle_time=0.1, resend_time=0.2, base_delay=0.05)
)
"""There is time to undo."""
PATIENT = RefreshSchedule(in_review=3600, otherwise=3600)
"""Waits as in the app: whatever is looked for takes a minute."""


def click_cross(driver: AppDriver, name: str) -> None:
    """Click the ✕ of a row."""
    rect = driver.table.visualRect(driver.model.index(driver.names.index(name), column_index("status")))
    at = QPoint(rect.right() - 16, rect.center().y())
    QTest.mouseClick(driver.table.viewport(), Qt.MouseButton.LeftButton, pos=at)


# --- nothing is lost ------------------------------------------------------------------------------------------------


async def test_u01_one_question_names_uploads_too_and_keep_changes_nothing(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=5, gate=gate) as driver:
        await driver.sit()
        await driver.send_half(file(NAME, size=2 * MEBIBYTE))
        driver.table.setFocus()
        await driver.press(Qt.Key.Key_A, CONTROL)
        await driver.press(Qt.Key.Key_Delete)
        await driver.until("the question", driver.question)
        assert driver.state(NAME) is RowState.SENDING, "nothing happens before the answer"
        question = await driver.answer(yes=False)
        assert question.startswith("Delete 5 documents from your broker’s list?")
        assert f"Stop sending “{NAME}”?" in question
        await driver.until("the question's end", lambda: driver.question() is None)
        assert driver.state(NAME) is RowState.SENDING
        gate.open()
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert driver.requests("DELETE") == []
        assert len(driver.server.stored()) == 6


@pytest.mark.parametrize("how", ["✕", "button", "Del", "menu"])
@pytest.mark.parametrize("undo", ["Ctrl+Z", "bar", "details"])
async def test_u01_an_upload_that_is_taken_back_is_held_and_can_be_undone(
    build: Build, file: MakeFile, make_gate: type[Gate], how: str, undo: str
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(ROOMY, seed=0, gate=gate) as driver:
        await driver.sit()
        await driver.send_half(file(NAME, size=2 * MEBIBYTE))
        driver.select(NAME)
        if how == "✕":
            click_cross(driver, NAME)
        elif how == "button":
            driver.click("cancelUploadButton")
        elif how == "Del":
            await driver.press(Qt.Key.Key_Delete)
        else:
            driver.action("deleteAction").trigger()
        assert (await driver.answer(yes=True)).startswith(f"Stop sending “{NAME}”?")
        await driver.until("the mark", lambda: driver.state(NAME) is RowState.REMOVED)
        assert driver.text("undoBarText").startswith(f"“{NAME}” is being removed")
        assert driver.button("undoBarButton").text().startswith("Undo (")
        if undo == "Ctrl+Z":
            await driver.press(Qt.Key.Key_Z, CONTROL)
        else:
            driver.click("undoBarButton" if undo == "bar" else "undoButton")
        gate.open()
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert not driver.text("undoBarText")
        assert len(driver.server.stored()) == 1


async def test_u01_what_is_not_undone_is_gone_and_was_never_stored(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as driver:
        await driver.sit()
        await driver.send_half(file(NAME, size=2 * MEBIBYTE))
        driver.select(NAME)
        await driver.press(Qt.Key.Key_Delete)
        await driver.answer(yes=True)
        await driver.until("the row to go", lambda: driver.count == 0)
        gate.open()
        await driver.at_rest()
        assert driver.server.stored() == []
        assert not driver.action("undoAction").isEnabled()


async def test_u01_the_same_file_added_again_is_wanted_after_all(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(ROOMY, seed=0, gate=gate) as driver:
        await driver.sit()
        path = file(NAME, size=2 * MEBIBYTE)
        await driver.send(path)
        await driver.until("half of it", lambda: driver.status(NAME) == "Sending 50 %")
        driver.select(NAME)
        await driver.press(Qt.Key.Key_Delete)
        await driver.answer(yes=True)
        await driver.until("the mark", lambda: driver.state(NAME) is RowState.REMOVED)
        await driver.send(path)
        gate.open()
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        await asyncio.sleep(1.3)
        assert len(driver.server.stored()) == 1


async def test_u01_no_wheel_arrow_del_or_escape_changes_anything_unconfirmed(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    keys = [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_End]
    chance = random.Random(15)  # noqa: S311 - no secret depends on it
    async with build(seed=5, gate=gate) as driver:
        await driver.sit()
        await driver.send_half(file(NAME, size=2 * MEBIBYTE))
        before = [(row.name, row.state) for row in driver.rows]
        driver.table.setFocus()
        for _ in range(120):
            if chance.random() < 0.3:
                wheel(driver, -120 if chance.random() < 0.5 else 120)
            else:
                await driver.press(chance.choice(keys))
            if driver.question() is not None:
                await driver.press(Qt.Key.Key_Escape)
                await driver.until("its end", lambda: driver.question() is None)
        assert [(row.name, row.state) for row in driver.rows] == before
        assert driver.requests("DELETE") == []
        gate.open()
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)


def wheel(driver: AppDriver, step: int) -> None:
    """Turn the wheel over the list and over the filter."""
    for target in (driver.table.viewport(), driver.child(QAbstractButton, "addButton")):
        at = QPointF(target.rect().center())
        event = QWheelEvent(
            at,
            QPointF(target.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, step),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)


async def test_u05_a_pause_is_paused_at_once_and_goes_on_at_once(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(PATIENT, seed=0, gate=gate) as driver:
        await driver.sit()
        await driver.send_half(file(NAME, size=2 * MEBIBYTE))
        driver.select(NAME)
        driver.click("pauseButton")
        seen: list[str] = []

        def _is_paused() -> bool:
            seen.append(driver.status(NAME))
            return seen[-1] == "Paused"

        await driver.until("the pause", _is_paused)
        gate.open()
        await driver.at_rest()
        assert driver.status(NAME) == "Paused"
        assert not {"Checking if it arrived", "Waiting for confirmation"} & set(seen)
        assert driver.server.stored() == []
        driver.click("resumeButton")
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert len(driver.server.stored()) == 1


async def test_u05_on_a_slow_line_a_pause_is_a_pause_and_goes_on_at_once(
    build: Build, file: MakeFile, sandboxes: Callable[..., SandboxServer], real_connect: Connect
) -> None:
    """Real bytes, some of them on their way in the system's buffers when the person pauses."""
    server = sandboxes(seed=0, review_seconds=None)
    with ThrottledLine(int(server.base_url.rpartition(":")[2]), 3 * MEBIBYTE) as line:

        async def _through_the_line(session: Session) -> Connection:
            address = ServerAddress.parse(line.base_url)
            return await real_connect(replace(session, profile=replace(session.profile, address=address)))

        async with build(PATIENT, connect=_through_the_line, server=server) as driver:
            await driver.sit()
            await driver.send(file(NAME, size=24 * MEBIBYTE))
            sending = re.compile(r"Sending ([2-6]\d) %")
            await driver.until("a third of it", lambda: sending.fullmatch(driver.status(NAME)))
            driver.select(NAME)
            driver.click("pauseButton")
            seen: set[str] = set()

            def _is_paused() -> bool:
                seen.add(driver.status(NAME))
                return driver.status(NAME) == "Paused"

            await driver.until("the pause", _is_paused)
            await driver.at_rest()
            assert "Checking if it arrived" not in seen
            assert driver.status(NAME) == "Paused"
            assert server.stored() == []
            line.open()
            driver.click("resumeButton")
            await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
            assert len(server.stored()) == 1


async def test_u05_on_a_slow_line_a_quit_midway_goes_on_at_once_at_the_next_start(
    build: Build, file: MakeFile, sandboxes: Callable[..., SandboxServer], real_connect: Connect
) -> None:
    server = sandboxes(seed=0, review_seconds=None)
    with ThrottledLine(int(server.base_url.rpartition(":")[2]), 3 * MEBIBYTE) as line:

        async def _through_the_line(session: Session) -> Connection:
            address = ServerAddress.parse(line.base_url)
            return await real_connect(replace(session, profile=replace(session.profile, address=address)))

        async with build(PATIENT, connect=_through_the_line, server=server) as first:
            await first.sit()
            await first.send(file(NAME, size=24 * MEBIBYTE))
            sending = re.compile(r"Sending ([2-6]\d) %")
            await first.until("a third of it", lambda: sending.fullmatch(first.status(NAME)))
            first.window.close()
            await first.answer(yes=True)
            await first.until("the end", lambda: first.code is not None and first.code.done())
        assert server.stored() == []
        line.open()
        async with build(PATIENT, connect=_through_the_line, server=server) as second:
            await second.sit_down()
            seen: set[str] = set()

            def _is_there() -> bool:
                seen.add(second.status(NAME))
                return second.state(NAME) is RowState.IN_REVIEW

            await second.until("the document", _is_there)
            assert "Checking if it arrived" not in seen
            assert len(server.stored()) == 1


async def test_u05_a_quit_before_the_last_byte_goes_on_at_once_at_the_next_start(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(PATIENT, seed=0, gate=gate) as first:
        await first.sit()
        await first.send_half(file(NAME, size=2 * MEBIBYTE))
        first.window.close()
        await first.answer(yes=True)
        gate.open()
        await first.until("the end", lambda: first.code is not None and first.code.done())
        async with build(PATIENT, server=first.server) as second:
            await second.start()
            await second.until("what waits", lambda: second.text("waitingSentence"))  # half of U31
            assert second.text("waitingSentence") == "Still waiting to be sent: 1 document. Sign in to continue."
            await second.enter()
            await second.until("the document", lambda: second.state(NAME) is RowState.IN_REVIEW)
            assert len(second.server.stored()) == 1


async def test_u08_replace_says_what_it_replaces_and_offers_to_delete_it_in_the_end(
    build: Build, file: MakeFile
) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.select(BILL)
        driver.click("replaceButton")
        await driver.pick(file(OTHER))
        await driver.looked()
        dialog = driver.adding()
        assert dialog is not None
        assert dialog.windowTitle() == f"Replace “{BILL}”"
        driver.click("sendButton")
        told = f"“{OTHER}” has arrived. If you no longer need the old “{BILL}”, you can delete it."
        await driver.until("the offer", lambda: driver.message == told)
        await driver.until("the mark; it is still there", lambda: driver.state(BILL) is RowState.REPLACED)
        driver.click("messageBarButton")
        assert (await driver.answer(yes=True)).startswith(f"Delete “{BILL}”")
        await driver.until("the old one to go", lambda: driver.row(BILL) is None)
        assert driver.child(QPushButton, "standingShowButton").isHidden()


async def test_u08_the_offer_to_delete_the_old_one_comes_after_a_restart_too(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate()
    async with build(seed=5, gate=gate) as first:
        await first.sit()
        first.select(BILL)
        first.click("replaceButton")
        await first.pick(file(OTHER))
        await first.looked()
        first.click("sendButton")
        await first.until("the way", lambda: first.state(OTHER) is RowState.SENDING)
        first.window.close()
        await first.answer(yes=True)
        gate.open()
        await first.until("the end", lambda: first.code is not None and first.code.done())
        offer = f"“{OTHER}” has arrived. If you no longer need the old “{BILL}”, you can delete it."
        async with build(server=first.server) as second:
            await second.sit()
            await second.until("the offer", lambda: second.message == offer)
        async with build(server=first.server) as third:
            await third.sit()
            await third.until("the offer again, as nobody has answered", lambda: third.message == offer)
            third.click("messageBarClose")
            await third.at_rest()
        async with build(server=first.server) as fourth:
            await fourth.sit()
            await fourth.at_rest()
            assert fourth.message != offer, "the person keeps both"
            await fourth.until("the mark", lambda: fourth.state(BILL) is RowState.REPLACED)


async def test_u08_a_replacement_that_is_given_up_changes_nothing(build: Build, file: MakeFile) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.select(BILL)
        driver.click("replaceButton")
        await driver.pick(file(OTHER))
        await driver.looked()
        driver.click("addCancelButton")
        await driver.until("the dialog's end", lambda: driver.adding() is None)
        await driver.send(file("letter-passport-SPECIMEN.pdf"))
        await driver.until("another one", lambda: driver.count == 6)
        await driver.at_rest()
        assert driver.state(BILL) is RowState.REJECTED
        assert not driver.message


async def test_u09_a_refused_row_stays_until_the_new_file_is_sent(build: Build, file: MakeFile) -> None:
    async with build(ROOMY, seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 422)
        await driver.send(file(NAME))
        await driver.until("the refusal", lambda: driver.state(NAME) is RowState.REFUSED)
        driver.select(NAME)
        for gives_up in (True, False):
            driver.click("pickAgainButton")
            await driver.pick(file(OTHER))
            await driver.looked()
            assert driver.state(NAME) is RowState.REFUSED
            driver.click("addCancelButton" if gives_up else "sendButton")
            await driver.until("the dialog's end", lambda: driver.adding() is None)
            if gives_up:
                assert driver.state(NAME) is RowState.REFUSED
                assert not driver.text("undoBarText")
        await driver.until("the mark", lambda: driver.state(NAME) is RowState.REMOVED)
        await driver.press(Qt.Key.Key_Z, CONTROL)
        assert driver.state(NAME) is RowState.REFUSED, "that can be undone, with its reason"
        assert driver.state(OTHER) in {RowState.SENDING, RowState.IN_REVIEW, RowState.WAITING}


async def test_u28_an_approved_document_is_named_as_such_and_the_seconds_are_counted(build: Build) -> None:
    async with build(ROOMY, seed=5) as driver:
        await driver.sit()
        driver.select(PASSPORT)
        await driver.press(Qt.Key.Key_Delete)
        question = await driver.answer(yes=True)
        assert f"Already approved: {PASSPORT}." in question
        assert question.endswith("You can undo this for 1 second.")
        await driver.until("the mark", lambda: driver.state(PASSPORT) is RowState.REMOVED)
        first = driver.button("undoBarButton").text()
        assert first == "Undo (2 s)"
        await driver.until("a second less", lambda: driver.button("undoBarButton").text() == "Undo (1 s)")
        await driver.press(Qt.Key.Key_Z, CONTROL)
        assert driver.state(PASSPORT) is RowState.APPROVED
        assert driver.requests("DELETE") == []


# --- messages -------------------------------------------------------------------------------------------------------


async def test_u10_bad_news_is_told_with_show_and_the_cure_and_read_aloud(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        aloud: list[str] = []
        driver.child(MessagePlace, "messagePlace").announced.connect(aloud.append)
        driver.server.fail_next("POST", 422)
        await driver.send(file(NAME))
        await driver.until("the refusal", lambda: driver.state(NAME) is RowState.REFUSED)
        said = driver.text("standingText")
        assert said.startswith(f"“{NAME}”: Could not be sent.")
        assert any(each.startswith(f"“{NAME}”: Could not be sent.") for each in aloud)
        assert driver.button("standingActionButton").text() == "Choose the file again…"
        driver.click("standingShowButton")
        assert driver.text("detailsName") == NAME


async def test_u10_a_rejection_is_read_aloud_and_stays_until_its_cause_is_gone(
    build: Build, file: MakeFile, quick: RefreshSchedule
) -> None:
    blurry = "blurry-passport-SPECIMEN.pdf"
    async with build(quick, seed=0, review_seconds=0.3) as driver:
        await driver.sit()
        aloud: list[str] = []
        driver.child(MessagePlace, "messagePlace").announced.connect(aloud.append)
        await driver.send(file(blurry), file(OTHER))
        await driver.until("the rejection", lambda: driver.text("standingText").startswith(f"“{blurry}”: Rejected."))
        assert any(each.startswith(f"“{blurry}”: Rejected.") for each in aloud)
        driver.window.say("Something else has happened.", seconds=0.1)
        await driver.until("the end of that", lambda: not driver.message)
        assert driver.text("standingText").startswith(f"“{blurry}”: Rejected."), "no other message takes its place"
        driver.select(blurry)
        await driver.press(Qt.Key.Key_Delete)
        await driver.answer(yes=True)
        await driver.until("its end", lambda: "Rejected" not in driver.text("standingText"))


async def test_u15_no_message_moves_the_list(build: Build, file: MakeFile) -> None:
    async with build(ROOMY, seed=5) as driver:
        await driver.sit()
        places: set[tuple[int, int, int]] = set()

        async def _look() -> None:
            await asyncio.sleep(0.03)  # the window lays itself out
            at = driver.table.mapTo(driver.window, QPoint(0, 0))
            places.add((at.x(), at.y(), driver.table.height()))

        await _look()
        driver.server.fail_next("GET", 500)
        await driver.press(Qt.Key.Key_F5)
        await driver.until("a message", lambda: driver.message)
        await _look()
        driver.window.say("A message of many words, which has no room on one line. " * 9)
        await _look()
        driver.select(PASSPORT)
        await driver.press(Qt.Key.Key_Delete)
        await driver.answer(yes=True)
        await driver.until("the undo", lambda: driver.text("undoBarText"))
        await _look()
        driver.click("undoBarButton")
        await driver.send(file(NAME))
        await _look()
        await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert driver.message, "the one of many words"
        for _ in range(3):
            if driver.message:
                driver.click("messageBarClose")
                await _look()
        assert not driver.message
        assert len(places) == 1


async def test_u16_several_messages_are_a_stack_and_none_is_lost(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.server.fail_next("GET", 500)
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the first", lambda: driver.message)
        first = driver.message
        driver.window.say("The second one.")
        assert driver.message == "The second one."
        assert driver.button("messageBarNext").text() == "1 of 2"
        driver.click("messageBarNext")
        assert driver.message == first
        driver.click("messageBarNext")
        driver.click("messageBarClose")
        assert driver.message == first
        assert driver.button("messageBarNext").isHidden()
        await driver.press(Qt.Key.Key_F5)
        await driver.until("its cause to go", lambda: not driver.message)


async def test_u16_many_that_arrive_are_counted_and_there_is_nothing_to_do(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        names = [f"passport-{number}-SPECIMEN.pdf" for number in range(5)]
        await driver.send(*map(file, names))
        await driver.until("all of them", lambda: len(driver.server.stored()) == 5)
        await driver.until("the sentence", lambda: driver.text("standingText").startswith("5 of 5 have arrived."))
        assert "Nothing to do" in driver.text("standingText")
        assert driver.text("statusLeft") in {"5 documents have arrived.", "5 documents"}


# --- leaving --------------------------------------------------------------------------------------------------------


async def test_u31_one_can_quit_when_all_is_sent_and_take_that_back(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as driver:
        await driver.sit()
        await driver.send_half(file(NAME, size=2 * MEBIBYTE))

        async def _quit_when_sent() -> None:
            driver.window.close()
            await driver.until("the question", driver.question)
            driver.click("choiceBox")
            await driver.answer(yes=True)
            await driver.until("the sentence", lambda: "will close when everything has been sent" in driver.message)

        await _quit_when_sent()
        driver.click("messageBarButton")
        assert not driver.message
        await _quit_when_sent()
        assert driver.window.isVisible()
        gate.open()
        await driver.until("the end", lambda: driver.code is not None and driver.code.done())
        assert [each.name for each in driver.server.stored()] == [NAME]


async def test_u31_what_needs_the_person_keeps_the_window_open(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate()
    async with build(seed=0, gate=gate) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 422)
        await driver.send(file(NAME))
        await driver.until("the upload", lambda: driver.state(NAME) is RowState.SENDING)
        driver.window.close()
        await driver.until("the question", driver.question)
        driver.click("choiceBox")
        await driver.answer(yes=True)
        gate.open()
        await driver.until("the refusal", lambda: driver.state(NAME) is RowState.REFUSED)
        await asyncio.sleep(0.1)
        assert driver.window.isVisible()
        assert not driver.message
        assert driver.find(QAction, "quitAction") is not None
