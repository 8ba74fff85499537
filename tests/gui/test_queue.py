"""The queue as a person meets it: lost answers, pauses, doubles, questions, receipts, the next start, other tokens."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.desk.connection import Connection, Documents
from desktop_app.desk.rows import RowState
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import ServerError
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.domain.upload import Progress, Upload
from desktop_app.outbox.journal import Journal, JournalError
from tests.sentinel import TOKEN
from tests.support.byte_source import MemorySource
from tests.support.documents import pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.domain.byte_source import ByteSource
    from desktop_app.domain.document import Document
    from desktop_app.sandbox import SandboxServer
    from tests.gui.conftest import AppDriver, Build, Gate
    from tests.support.sign_in_service import Connect

    MakeFile = Callable[..., Path]

NEWER = "specimen-token-renewed-22"
OTHER = "specimen-token-of-another"
MEBIBYTE = 1024 * 1024
PDF = pdf()
NAME = "passport-SPECIMEN.pdf"


def address_of(server: SandboxServer, token: str = TOKEN) -> Session:
    return Session(ServerProfile(ServerAddress.parse(server.base_url)), Tokens(AccessToken.parse(token)))


def doors(real_connect: Connect, servers: dict[str, SandboxServer]) -> Connect:
    """What connects each token to the account of its own at one and the same address."""

    async def _connect(session: Session) -> Connection:
        return await real_connect(address_of(servers[session.token.secret]))

    return _connect


async def stored(driver: AppDriver, name: str = NAME) -> None:
    await driver.until("the document", lambda: driver.state(name) is RowState.IN_REVIEW)


async def enter(driver: AppDriver, token: str) -> None:
    """Give the sign-in dialog that is open a token."""
    await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
    field = driver.child(QLineEdit, "tokenField")
    field.clear()
    driver.type(field, token)
    driver.click("signInButton")


# --- lost answers --------------------------------------------------------------------------------------------------


async def test_a_document_whose_answer_was_lost_after_it_was_stored_is_adopted(
    build: Build, file: MakeFile, slow: RefreshSchedule
) -> None:
    async with build(slow, seed=1) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 502, after_commit=True)
        await driver.send(file(NAME))
        await driver.until("the search", lambda: driver.status(NAME) == "Checking if it arrived")
        await stored(driver)
        await driver.at_rest()
        assert len(driver.rows) == 2
        assert len(driver.server.stored()) == 2
        assert len(driver.requests("POST")) == 1


async def test_a_document_that_was_lost_before_it_was_stored_is_looked_for_and_sent_again(
    build: Build, file: MakeFile, slow: RefreshSchedule
) -> None:
    async with build(slow, seed=1) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 502)
        await driver.send(file(NAME))
        await driver.until("the search", lambda: driver.status(NAME) == "Checking if it arrived")
        assert len(driver.server.stored()) == 1
        await stored(driver)
        await driver.at_rest()
        assert len(driver.rows) == 2
        assert len(driver.server.stored()) == 2
        assert len(driver.requests("POST")) == 2


async def test_after_three_attempts_in_vain_the_person_decides(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 500, times=3)
        await driver.send(file(NAME))
        await driver.until("the end", lambda: driver.status(NAME) == "Not sent")
        assert len(driver.requests("POST")) == 3
        driver.select(NAME)
        assert "is not responding properly right now (500)" in driver.text("detailsExplanation")
        driver.click("retryButton")
        await stored(driver)
        assert len(driver.requests("POST")) == 4
        assert len(driver.server.stored()) == 1


# --- pause, resume, cancel, retry ----------------------------------------------------------------------------------


async def test_what_is_being_sent_can_be_paused_and_resumed(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as driver:
        await driver.sit()
        await driver.send_half(file(NAME, size=2 * MEBIBYTE))
        driver.select(NAME)
        driver.click("pauseButton")
        await driver.until("its end", lambda: driver.status(NAME) != "Sending 50 %")
        gate.open()
        await driver.until("the pause", lambda: driver.status(NAME) == "Paused")
        await driver.at_rest()
        await driver.until("the details", lambda: driver.text("detailsStatus") == "Paused")
        assert "not be sent until you resume it" in driver.text("detailsExplanation")
        assert driver.server.stored() == []
        driver.click("resumeButton")
        await stored(driver)
        assert len(driver.server.stored()) == 1


async def test_a_paused_one_waits_while_the_others_go_on(build: Build, file: MakeFile, make_gate: type[Gate]) -> None:
    gate = make_gate()
    names = [f"passport-{number}-SPECIMEN.pdf" for number in range(4)]
    async with build(seed=0, gate=gate) as driver:
        await driver.sit()
        await driver.send(*[file(name) for name in names])
        await driver.until("the last one", lambda: driver.status(names[3]) == "Waiting for its turn")
        driver.select(names[3])
        driver.click("pauseButton")
        await driver.until("the pause", lambda: driver.status(names[3]) == "Paused")
        gate.open()
        await driver.until("the others", lambda: len(driver.server.stored()) == 3)
        await driver.at_rest()
        assert driver.state(names[3]) is RowState.PAUSED
        assert sorted(each.name for each in driver.server.stored()) == names[:3]
        driver.select(names[3])
        driver.click("resumeButton")
        await stored(driver, names[3])


async def test_one_that_is_looked_for_can_be_cancelled_and_is_not_sent_again(
    build: Build, file: MakeFile, slow: RefreshSchedule
) -> None:
    async with build(slow, seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 502)
        await driver.send(file(NAME))
        await driver.until("the search", lambda: driver.status(NAME) == "Checking if it arrived")
        driver.select(NAME)
        driver.click("cancelUploadButton")
        await driver.answer(yes=True)
        await driver.until("the explanation", lambda: "when you stopped it" in driver.text("detailsExplanation"))
        await driver.until("the row to go", lambda: driver.count == 0)
        await driver.at_rest()
        assert len(driver.requests("POST")) == 1
        assert driver.server.stored() == []


async def test_one_that_was_cancelled_too_late_stays_in_the_list(
    build: Build, file: MakeFile, slow: RefreshSchedule
) -> None:
    async with build(slow, seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 502, after_commit=True)
        await driver.send(file(NAME))
        await driver.until("the search", lambda: driver.status(NAME) == "Checking if it arrived")
        driver.select(NAME)
        driver.click("cancelUploadButton")
        await driver.answer(yes=True)
        await stored(driver)
        assert len(driver.rows) == 1
        assert driver.requests("DELETE") == []


async def test_a_refused_one_can_be_tried_again_and_leaves_one_row(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.server.fail_next("POST", 422)
        await driver.send(file(NAME))
        await driver.until("the refusal", lambda: driver.state(NAME) is RowState.REFUSED)
        driver.select(NAME)
        driver.click("retryButton")
        await stored(driver)
        assert len(driver.rows) == 1
        assert [request.status for request in driver.requests("POST")] == [422, 201]


async def test_a_file_that_is_gone_can_be_chosen_again(build: Build, file: MakeFile) -> None:
    again = "passport-again-SPECIMEN.pdf"
    async with build(seed=0) as driver:
        await driver.sit()
        path = file(NAME)
        await driver.add(path)
        path.unlink()
        driver.click("sendButton")
        await driver.until("the row", lambda: driver.status(NAME) == "Not sent")
        driver.select(NAME)
        assert "is no longer there" in driver.text("detailsExplanation").split("\n")[0]
        assert driver.requests("POST") == []
        driver.click("pickAgainButton")
        await driver.pick(file(again))
        await driver.looked()
        assert driver.state(NAME) is RowState.HELD, "it stays until the new one is sent"
        driver.click("sendButton")
        await driver.until("the old row to go", lambda: NAME not in driver.names)
        await stored(driver, again)
        assert [each.name for each in driver.server.stored()] == [again]


# --- doubles -------------------------------------------------------------------------------------------------------


async def test_a_file_that_is_on_its_way_is_not_taken_a_second_time(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate()
    async with build(seed=0, gate=gate) as driver:
        await driver.sit()
        path = file(NAME)
        await driver.send(path)
        await driver.until("the upload", lambda: driver.state(NAME) is RowState.SENDING)
        await driver.until("the dialog's end", lambda: driver.adding() is None)
        await driver.send(path)
        await driver.until("the message", lambda: driver.message == f"Already on its way, not added again: {NAME}")
        await driver.until("the dialog's end", lambda: driver.adding() is None)
        assert len(driver.rows) == 1
        gate.open()
        await stored(driver)
        await driver.at_rest()
        assert len(driver.requests("POST")) == 1


async def test_a_file_that_was_handed_in_is_sent_again_only_when_that_is_ticked(build: Build, file: MakeFile) -> None:
    fresh = "bank-SPECIMEN.pdf"
    async with build(seed=0) as driver:
        await driver.sit()
        path = file(NAME)
        await driver.send(path)
        await stored(driver)
        await driver.until("the dialog's end", lambda: driver.adding() is None)
        await driver.add(path, file(fresh))
        boxes = [box for box in driver.adding().findChildren(QCheckBox, "sendAnywayBox") if box.isVisible()]  # type: ignore[union-attr] # it is open
        assert len(boxes) == 1
        assert boxes[0].accessibleName() == f"Send {NAME} again"
        assert "was sent on" in driver.notes()[0]
        assert driver.button("sendButton").text() == "Send 1 document"
        driver.click("sendButton")
        await stored(driver, fresh)
        await driver.at_rest()
        assert sorted(each.name for each in driver.server.stored()) == [fresh, NAME]
        assert driver.adding() is not None, "what was not sent is still there"
        assert not driver.button("sendButton").isEnabled()
        boxes[0].click()
        driver.click("sendButton")
        await driver.until("the second one", lambda: len(driver.server.stored()) == 3)
        assert sorted(each.name for each in driver.server.stored()) == [fresh, NAME, NAME]


# --- the question which one it is ----------------------------------------------------------------------------------


class Twin:
    """The real documents; while an answer gets lost, the same bytes arrive once more, before any list is asked for."""

    def __init__(self, real: Documents) -> None:
        self._real = real
        self.list_all = real.list_all
        self.details = real.details
        self.delete = real.delete
        self.types = real.types

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        try:
            return await self._real.add(upload, source, progress)
        except ServerError:
            await self._real.add(replace(upload, key="elsewhere"), MemorySource(PDF), Progress(len(PDF)))
            raise


def twin_of(real_connect: Connect) -> Connect:
    async def _connect(session: Session) -> Connection:
        real = await real_connect(session)
        return Connection(Twin(real.documents), real.aclose)

    return _connect


async def asked(driver: AppDriver, file: MakeFile) -> None:
    """Two documents of the list could be the lost one: open the question."""
    await driver.sit()
    driver.server.fail_next("POST", 502, after_commit=True)
    await driver.send(file(NAME, PDF))
    await driver.until("the question", lambda: driver.state(NAME) is RowState.NEEDS_ANSWER)
    assert driver.status(NAME) == "Needs your answer"
    driver.select(NAME)
    driver.click("answerButton")
    await driver.until("the dialog", lambda: answer_dialog(driver))


def answer_dialog(driver: AppDriver) -> QDialog | None:
    found = driver.find(QDialog, "answerDialog")
    return found if found is not None and found.isVisible() else None


async def test_the_candidates_stand_beside_the_file_and_one_can_be_chosen(
    build: Build, file: MakeFile, real_connect: Connect, slow: RefreshSchedule
) -> None:
    async with build(slow, seed=0, connect=twin_of(real_connect)) as driver:
        await asked(driver, file)
        dialog = answer_dialog(driver)
        assert dialog is not None
        first, second = sorted(each.id for each in driver.server.stored())
        choices = dialog.findChildren(QPushButton, "answerThisButton")
        assert {each.text() for each in choices} == {f"It is this one (number {each})" for each in (first, second)}
        cards = [each for each in dialog.findChildren(QFrame) if type(each) is QFrame]
        places = [card.geometry() for card in cards]
        assert len(places) == 3
        assert len({place.top() for place in places}) == 1, "side by side"
        assert all(not a.intersects(b) for a in places for b in places if a is not b)
        next(each for each in choices if each.text() == f"It is this one (number {second})").click()
        await driver.until("the answer's end", lambda: all(row.upload is None for row in driver.rows))
        await driver.at_rest()
        assert len(driver.server.stored()) == 2
        assert len(driver.requests("POST")) == 2
        assert [row.document.id for row in driver.rows if row.receipt is not None and row.document] == [str(second)]


async def test_when_it_is_none_of_the_candidates_it_is_sent_again(
    build: Build, file: MakeFile, real_connect: Connect, slow: RefreshSchedule
) -> None:
    async with build(slow, seed=0, connect=twin_of(real_connect)) as driver:
        await asked(driver, file)
        driver.click("answerNoneButton")
        await driver.until("the third", lambda: len(driver.server.stored()) == 3)
        await driver.until("its row", lambda: all(row.upload is None for row in driver.rows))
        await driver.at_rest()
        driver.action("refreshAction").trigger()
        await driver.until("all of them", lambda: driver.count == 3)
        assert len(driver.requests("POST")) == 3


async def test_the_answer_can_be_given_later(
    build: Build, file: MakeFile, real_connect: Connect, slow: RefreshSchedule
) -> None:
    async with build(slow, seed=0, connect=twin_of(real_connect)) as driver:
        await asked(driver, file)
        driver.click("answerLaterButton")
        await driver.until("the dialog's end", lambda: answer_dialog(driver) is None)
        await driver.at_rest()
        assert driver.state(NAME) is RowState.NEEDS_ANSWER
        assert len(driver.requests("POST")) == 2


# --- the receipt ---------------------------------------------------------------------------------------------------


async def test_the_receipt_is_in_the_details_and_in_what_is_copied(build: Build, file: MakeFile) -> None:
    sha256 = hashlib.sha256(PDF).hexdigest()
    async with build(seed=1) as driver:
        await driver.sit()
        await driver.send(file(NAME, PDF))
        await stored(driver)
        number = next(each.id for each in driver.server.stored() if each.name == NAME)
        driver.select(NAME)
        pane = driver.child(QWidget, "detailsPane")
        await driver.until("the receipt", lambda: "Received on" in [each.text() for each in pane.findChildren(QLabel)])
        driver.click("technicalDetailsButton")
        spoken = [each.accessibleName() or each.text() for each in pane.findChildren(QLabel)]
        assert spoken[spoken.index("SHA-256") + 1] == sha256
        assert spoken[spoken.index("Reference number") + 1] == str(number)
        QGuiApplication.clipboard().clear()
        driver.click("copyDetailsButton")
        copied = QGuiApplication.clipboard().text().split("\n")
        assert f"SHA-256: {sha256}" in copied
        assert f"Reference number: {number}" in copied
        assert any(line.startswith("Received on: ") for line in copied)


# --- the next start ------------------------------------------------------------------------------------------------


async def quit_while_sending(driver: AppDriver, file: MakeFile, gate: Gate) -> None:
    """Quit while a document is being sent."""
    await driver.sit()
    await driver.send_half(file(NAME, size=2 * MEBIBYTE))
    driver.window.close()
    await driver.answer(yes=True)
    gate.open()
    await driver.until("the end", lambda: driver.code is not None and driver.code.done())
    assert NAME not in [each.name for each in driver.server.stored()]


async def test_the_next_start_says_what_was_left_and_goes_on_with_it(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=1, gate=gate) as first:
        await quit_while_sending(first, file, gate)
        async with build(server=first.server) as second:
            await second.sit()
            told = "Left from last time: Dossier is sending 1 document"
            await second.until("the message", lambda: second.message.startswith(told))
            await stored(second)
            await second.at_rest()
            assert len(second.rows) == 2
            assert len(second.server.stored()) == 2
            assert second.server.stored()[-1].size == 2 * MEBIBYTE
            assert second.question() is None


async def test_what_was_paused_is_still_paused_at_the_next_start(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as first:
        await first.sit()
        await first.send_half(file(NAME, size=2 * MEBIBYTE))
        first.select(NAME)
        first.click("pauseButton")
        await first.until("its end", lambda: first.status(NAME) != "Sending 50 %")
        gate.open()
        await first.until("the pause", lambda: first.status(NAME) == "Paused")
        first.window.close()
        await first.until("the end without a question", lambda: first.code is not None and first.code.done())
        async with build(server=first.server) as second:
            await second.sit()
            await second.until("the row", lambda: second.status(NAME) == "Paused")
            await second.at_rest()
            assert second.server.stored() == []
            second.select(NAME)
            second.click("resumeButton")
            await stored(second)


@pytest.mark.parametrize("mine", [True, False])
async def test_at_a_sign_in_without_evidence_it_asks_whose_the_uploads_are(
    build: Build, file: MakeFile, make_gate: type[Gate], real_connect: Connect, *, mine: bool
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as first:
        await quit_while_sending(first, file, gate)
        known = len(first.requests("POST"))
        async with build(connect=doors(real_connect, {NEWER: first.server}), server=first.server) as second:
            await second.start()
            await enter(second, NEWER)
            question = await second.answer(yes=mine)
            assert question.startswith("1 document from an earlier session")
            await second.until("the list", lambda: second.shell.window and "Online" in second.text("statusRight"))
            if mine:
                await stored(second)
                assert len(second.server.stored()) == 1
            else:
                await second.at_rest()
                assert second.rows == ()
                assert len(second.requests("POST")) == known
                assert second.server.stored() == []


# --- no room for the journal ---------------------------------------------------------------------------------------


@pytest.mark.logs("the journal cannot be written")
async def test_when_the_queue_cannot_be_written_nothing_is_sent_until_it_can(
    build: Build, file: MakeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file(NAME))

        def _full(*_args: object) -> None:
            raise JournalError("database or disk is full")

        with monkeypatch.context() as disk:
            disk.setattr(Journal, "add", _full)
            driver.click("sendButton")
            await driver.until("the sentence", lambda: driver.text("addProblem"))
            assert driver.text("addProblem").startswith(
                "Nothing is being sent: Dossier cannot save which documents are waiting"
            )
            assert "database or disk is full" in driver.text("addProblem")
            assert driver.adding() is not None
            assert [label.text() for label in driver.top.findChildren(QLabel, "fileName")] == [NAME]
            assert driver.message.startswith("Nothing is being sent")
            assert driver.button("messageBarButton").text() == "Try again"
            assert driver.rows == ()
        assert driver.requests("POST") == []
        driver.click("sendButton")
        await driver.until("the dialog's end", lambda: driver.adding() is None)
        await stored(driver)
        assert not driver.message
        assert len(driver.server.stored()) == 1


@pytest.mark.logs("the journal cannot be written")
async def test_a_queue_that_cannot_be_opened_keeps_nobody_from_the_list(build: Build, file: MakeFile) -> None:
    async with build(seed=2) as driver:
        driver.queue.write_text("in the way of the folder", encoding="utf-8")
        await driver.sit()
        assert driver.message.startswith("Nothing is being sent")
        assert driver.count == 2
        await driver.add(file(NAME))
        driver.click("sendButton")
        await driver.until("the sentence", lambda: driver.text("addProblem"))
        assert driver.adding() is not None
        assert driver.requests("POST") == []


# --- the token ends in the middle ----------------------------------------------------------------------------------


async def test_a_new_token_of_the_same_person_goes_on_without_a_question(
    build: Build, file: MakeFile, real_connect: Connect, sandboxes: Callable[..., SandboxServer]
) -> None:
    server = sandboxes(seed=2, review_seconds=None)
    async with build(connect=doors(real_connect, {TOKEN: server, NEWER: server}), server=server) as driver:
        await driver.sit()
        await driver.at_rest()
        driver.server.fail_next("POST", 401)
        await driver.send(file(NAME))
        await driver.until("the wait", lambda: driver.status(NAME) == "Waiting for your sign-in")
        assert "has expired" in driver.message
        assert driver.shell.sign_in_dialog is None, "it asks when the person wants it"
        driver.click("messageBarButton")
        await enter(driver, NEWER)
        await driver.until("the dialog's end", lambda: driver.shell.sign_in_dialog is None)
        await stored(driver)
        await driver.until("the bar's end", lambda: not driver.message)
        assert driver.question() is None
        assert len(driver.server.stored()) == 3


async def test_somebody_elses_token_takes_no_uploads_over(
    build: Build, file: MakeFile, real_connect: Connect, sandboxes: Callable[..., SandboxServer]
) -> None:
    mine, theirs = sandboxes(seed=2, review_seconds=None), sandboxes(seed=0)
    async with build(connect=doors(real_connect, {TOKEN: mine, OTHER: theirs}), server=mine) as driver:
        await driver.sit()
        await driver.at_rest()
        driver.server.fail_next("POST", 401)
        await driver.send(file(NAME))
        await driver.until("the bar", lambda: driver.message)
        driver.click("messageBarButton")
        await enter(driver, OTHER)
        question = await driver.answer(yes=False)
        assert "Are they yours? Then they will be sent from your account." in question
        await driver.until("the problem", lambda: driver.text("tokenProblem"))
        assert driver.text("tokenProblem").startswith("This sign-in belongs to another account at 127.0.0.1")
        assert driver.status(NAME) == "Waiting for your sign-in"
        assert theirs.stored() == []
        await enter(driver, TOKEN)
        await stored(driver)
        assert len(mine.stored()) == 3


async def test_where_nothing_waits_somebody_else_is_asked_for_too(
    build: Build, real_connect: Connect, sandboxes: Callable[..., SandboxServer]
) -> None:
    mine, theirs = sandboxes(seed=2, review_seconds=None), sandboxes(seed=0)
    async with build(connect=doors(real_connect, {TOKEN: mine, OTHER: theirs}), server=mine) as driver:
        await driver.sit()
        driver.server.fail_next("GET", 401)
        driver.action("refreshAction").trigger()
        await driver.until("the bar", lambda: driver.message)
        driver.click("messageBarButton")
        await enter(driver, OTHER)
        question = await driver.answer(yes=False)
        assert "Is it?" in question
        await driver.until("the problem", lambda: driver.text("tokenProblem"))
        assert driver.text("tokenProblem").startswith("This sign-in belongs to another account at 127.0.0.1")


# --- dropped on the window -----------------------------------------------------------------------------------------


async def test_one_file_dropped_twice_at_once_is_one_line(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        url = QUrl.fromLocalFile(str(file(NAME)))
        driver.drop([url, url])
        await driver.looked()
        assert driver.button("sendButton").text() == "Send 1 document"
