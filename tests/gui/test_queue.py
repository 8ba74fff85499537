"""The queue as a person meets it: lost answers, pauses, doubles, questions, receipts, the next start, other tokens."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.desk.rows import RowState
from desktop_app.desk.schedule import Pace
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.domain.upload import Progress
from desktop_app.outbox.journal import Journal, JournalError
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.ui.documents.table_model import Column
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.desk.connection import Connection
    from desktop_app.sandbox import SandboxServer
    from tests.entrances import Connect
    from tests.gui.conftest import Build, Gate, House

    MakeFile = Callable[..., Path]

NEWER = "specimen-token-renewed-22"
OTHER = "specimen-token-of-another"
MEBIBYTE = 1024 * 1024
PDF = b"%PDF-1.7\nSPECIMEN\n%%EOF\n"
NAME = "passport-SPECIMEN.pdf"
SLOW = Pace(in_review=3600, otherwise=3600, queue=RetryPolicy(settle_time=0.6, base_delay=0.05, max_delay=0.1))
"""Slow enough to do something while a document is looked for."""


class Bytes:
    """A document in memory."""

    def __init__(self, content: bytes) -> None:
        self._content = self._left = content
        self.size = len(content)

    def read(self, count: int) -> bytes:
        data, self._left = self._left[:count], self._left[count:]
        return data

    def rewind(self) -> None:
        self._left = self._content


def status(house: House, name: str) -> str:
    """What the status column shows in a row; "" when there is no such row."""
    if name not in house.names:
        return ""
    return str(house.model.index(house.names.index(name), Column.STATUS).data())


def address_of(server: SandboxServer, token: str = TOKEN) -> Session:
    return Session(ServerProfile(ServerAddress.parse(server.base_url)), Tokens(AccessToken.parse(token)))


def doors(real_connect: Connect, servers: dict[str, SandboxServer]) -> Connect:
    """What connects each token to the account of its own at one and the same address."""

    async def _connect(session: Session) -> Connection:
        return await real_connect(address_of(servers[session.token.secret]))

    return _connect


async def stored(house: House, name: str = NAME) -> None:
    await house.until("the document", lambda: house.state(name) is RowState.IN_REVIEW)


async def half_sent(house: House, file: MakeFile, name: str = NAME) -> None:
    await house.send(file(name, size=2 * MEBIBYTE))
    await house.until("half of it", lambda: status(house, name) == "Sending 50 %")


async def enter(house: House, token: str) -> None:
    """Give the sign-in dialog that is open a token."""
    await house.until("the dialog", lambda: house.shell.sign_in_dialog)
    field = house.child(QLineEdit, "tokenField")
    field.clear()
    house.type(field, token)
    house.click("signInButton")


# --- lost answers --------------------------------------------------------------------------------------------------


async def test_a_document_whose_answer_was_lost_after_it_was_stored_is_adopted(build: Build, file: MakeFile) -> None:
    async with build(SLOW, seed=1) as house:
        await house.sit()
        house.server.fail_next("POST", 502, after_commit=True)
        await house.send(file(NAME))
        await house.until("the search", lambda: status(house, NAME) == "Looking for it")
        await stored(house)
        await house.at_rest()
        assert len(house.rows) == 2
        assert len(house.server.stored()) == 2
        assert len(house.requests("POST")) == 1


async def test_a_document_that_was_lost_before_it_was_stored_is_looked_for_and_sent_again(
    build: Build, file: MakeFile
) -> None:
    async with build(SLOW, seed=1) as house:
        await house.sit()
        house.server.fail_next("POST", 502)
        await house.send(file(NAME))
        await house.until("the search", lambda: status(house, NAME) == "Looking for it")
        assert len(house.server.stored()) == 1
        await stored(house)
        await house.at_rest()
        assert len(house.rows) == 2
        assert len(house.server.stored()) == 2
        assert len(house.requests("POST")) == 2


async def test_after_three_attempts_in_vain_the_person_decides(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", 500, times=3)
        await house.send(file(NAME))
        await house.until("the end", lambda: status(house, NAME) == "Not sent")
        assert len(house.requests("POST")) == 3
        house.select(NAME)
        assert "has a problem of its own (500)" in house.text("detailsExplanation")
        house.click("retryButton")
        await stored(house)
        assert len(house.requests("POST")) == 4
        assert len(house.server.stored()) == 1


# --- pause, resume, cancel, retry ----------------------------------------------------------------------------------


async def test_what_is_being_sent_can_be_paused_and_resumed(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=0, gate=gate) as house:
        await house.sit()
        await half_sent(house, file)
        house.select(NAME)
        house.click("pauseButton")
        await house.until("its end", lambda: status(house, NAME) != "Sending 50 %")
        gate.open()
        await house.until("the pause", lambda: status(house, NAME) == "Paused")
        await house.at_rest()
        assert house.text("detailsStatus") == "Paused"
        assert "not sent until you resume it" in house.text("detailsExplanation")
        assert house.server.stored() == []
        house.click("resumeButton")
        await stored(house)
        assert len(house.server.stored()) == 1


async def test_a_paused_one_waits_while_the_others_go_on(build: Build, file: MakeFile, make_gate: type[Gate]) -> None:
    gate = make_gate()
    names = [f"passport-{number}-SPECIMEN.pdf" for number in range(4)]
    async with build(seed=0, gate=gate) as house:
        await house.sit()
        await house.send(*[file(name) for name in names])
        await house.until("the last one", lambda: status(house, names[3]) == "Waiting for its turn")
        house.select(names[3])
        house.click("pauseButton")
        await house.until("the pause", lambda: status(house, names[3]) == "Paused")
        gate.open()
        await house.until("the others", lambda: len(house.server.stored()) == 3)
        await house.at_rest()
        assert house.state(names[3]) is RowState.PAUSED
        assert sorted(each.name for each in house.server.stored()) == names[:3]
        house.select(names[3])
        house.click("resumeButton")
        await stored(house, names[3])


async def test_one_that_is_looked_for_can_be_cancelled_and_is_not_sent_again(build: Build, file: MakeFile) -> None:
    async with build(SLOW, seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", 502)
        await house.send(file(NAME))
        await house.until("the search", lambda: status(house, NAME) == "Looking for it")
        house.select(NAME)
        house.click("cancelUploadButton")
        await house.until("the explanation", lambda: "You stopped it" in house.text("detailsExplanation"))
        await house.until("the row to go", lambda: house.count == 0)
        await house.at_rest()
        assert len(house.requests("POST")) == 1
        assert house.server.stored() == []


async def test_one_that_was_cancelled_too_late_stays_in_the_list(build: Build, file: MakeFile) -> None:
    async with build(SLOW, seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", 502, after_commit=True)
        await house.send(file(NAME))
        await house.until("the search", lambda: status(house, NAME) == "Looking for it")
        house.select(NAME)
        house.click("cancelUploadButton")
        await stored(house)
        assert len(house.rows) == 1
        assert house.requests("DELETE") == []


async def test_a_refused_one_can_be_tried_again_and_leaves_one_row(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as house:
        await house.sit()
        house.server.fail_next("POST", 422)
        await house.send(file(NAME))
        await house.until("the refusal", lambda: house.state(NAME) is RowState.REFUSED)
        house.select(NAME)
        house.click("retryButton")
        await stored(house)
        assert len(house.rows) == 1
        assert [request.status for request in house.requests("POST")] == [422, 201]


async def test_a_file_that_is_gone_can_be_chosen_again(build: Build, file: MakeFile) -> None:
    again = "passport-again-SPECIMEN.pdf"
    async with build(seed=0) as house:
        await house.sit()
        path = file(NAME)
        await house.add(path)
        path.unlink()
        house.click("sendButton")
        await house.until("the row", lambda: status(house, NAME) == "Not sent")
        house.select(NAME)
        assert "is no longer there" in house.text("detailsExplanation").split("\n")[0]
        assert house.requests("POST") == []
        house.click("pickAgainButton")
        await house.pick(file(again))
        await house.looked()
        await house.until("the old row to go", lambda: NAME not in house.names)
        house.click("sendButton")
        await stored(house, again)
        assert [each.name for each in house.server.stored()] == [again]


# --- doubles -------------------------------------------------------------------------------------------------------


async def test_a_file_that_is_on_its_way_is_not_taken_a_second_time(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate()
    async with build(seed=0, gate=gate) as house:
        await house.sit()
        path = file(NAME)
        await house.send(path)
        await house.until("the upload", lambda: house.state(NAME) is RowState.SENDING)
        await house.until("the dialog's end", lambda: house.adding() is None)
        await house.send(path)
        await house.until("the message", lambda: house.message == f"Already on its way, not added again: {NAME}")
        await house.until("the dialog's end", lambda: house.adding() is None)
        assert len(house.rows) == 1
        gate.open()
        await stored(house)
        await house.at_rest()
        assert len(house.requests("POST")) == 1


async def test_a_file_that_was_handed_in_is_sent_again_only_when_that_is_ticked(build: Build, file: MakeFile) -> None:
    fresh = "bank-SPECIMEN.pdf"
    async with build(seed=0) as house:
        await house.sit()
        path = file(NAME)
        await house.send(path)
        await stored(house)
        await house.until("the dialog's end", lambda: house.adding() is None)
        await house.add(path, file(fresh))
        boxes = [box for box in house.adding().findChildren(QCheckBox, "sendAnywayBox") if box.isVisible()]  # type: ignore[union-attr] # it is open
        assert len(boxes) == 1
        assert boxes[0].accessibleName() == f"Send {NAME} again"
        assert "was handed in already on" in house.notes()[0]
        assert house.button("sendButton").text() == "Send 1 document"
        house.click("sendButton")
        await stored(house, fresh)
        await house.at_rest()
        assert sorted(each.name for each in house.server.stored()) == [fresh, NAME]
        assert house.adding() is not None, "what was not sent is still there"
        assert not house.button("sendButton").isEnabled()
        boxes[0].click()
        house.click("sendButton")
        await house.until("the second one", lambda: len(house.server.stored()) == 3)
        assert sorted(each.name for each in house.server.stored()) == [fresh, NAME, NAME]


# --- the question which one it is ----------------------------------------------------------------------------------


async def asked(house: House, file: MakeFile, real_connect: Connect) -> None:
    """Two documents of the list could be the lost one: open the question."""
    await house.sit()
    house.server.fail_next("POST", 502, after_commit=True)
    await house.send(file(NAME, PDF))
    await house.until("the search", lambda: status(house, NAME) == "Looking for it")
    row = house.row(NAME)
    assert row is not None
    assert row.upload is not None
    elsewhere = await real_connect(address_of(house.server))
    try:
        await elsewhere.documents.add(replace(row.upload, key="elsewhere"), Bytes(PDF), Progress(len(PDF)))
    finally:
        await elsewhere.aclose()
    await house.until("the question", lambda: house.state(NAME) is RowState.NEEDS_ANSWER)
    assert status(house, NAME) == "Needs your answer"
    house.select(NAME)
    house.click("answerButton")
    await house.until("the dialog", lambda: answer_dialog(house))


def answer_dialog(house: House) -> QDialog | None:
    found = house.find(QDialog, "answerDialog")
    return found if found is not None and found.isVisible() else None


async def test_the_candidates_stand_beside_the_file_and_one_can_be_chosen(
    build: Build, file: MakeFile, real_connect: Connect
) -> None:
    async with build(SLOW, seed=0) as house:
        await asked(house, file, real_connect)
        dialog = answer_dialog(house)
        assert dialog is not None
        first, second = sorted(each.id for each in house.server.stored())
        choices = dialog.findChildren(QPushButton, "answerThisButton")
        assert {each.text() for each in choices} == {f"It is number {first}", f"It is number {second}"}
        cards = [each for each in dialog.findChildren(QFrame) if type(each) is QFrame]
        places = [card.geometry() for card in cards]
        assert len(places) == 3
        assert len({place.top() for place in places}) == 1, "side by side"
        assert all(not a.intersects(b) for a in places for b in places if a is not b)
        next(each for each in choices if each.text() == f"It is number {second}").click()
        await house.until("the answer's end", lambda: all(row.upload is None for row in house.rows))
        await house.at_rest()
        assert len(house.server.stored()) == 2
        assert len(house.requests("POST")) == 2
        assert [row.document.id for row in house.rows if row.receipt is not None and row.document] == [second]


async def test_when_it_is_none_of_the_candidates_it_is_sent_again(
    build: Build, file: MakeFile, real_connect: Connect
) -> None:
    async with build(SLOW, seed=0) as house:
        await asked(house, file, real_connect)
        house.click("answerNoneButton")
        await house.until("the third", lambda: len(house.server.stored()) == 3)
        await house.until("its row", lambda: all(row.upload is None for row in house.rows))
        await house.at_rest()
        house.action("refreshAction").trigger()
        await house.until("all of them", lambda: house.count == 3)
        assert len(house.requests("POST")) == 3


async def test_the_answer_can_be_given_later(build: Build, file: MakeFile, real_connect: Connect) -> None:
    async with build(SLOW, seed=0) as house:
        await asked(house, file, real_connect)
        house.click("answerLaterButton")
        await house.until("the dialog's end", lambda: answer_dialog(house) is None)
        await house.at_rest()
        assert house.state(NAME) is RowState.NEEDS_ANSWER
        assert len(house.requests("POST")) == 2


# --- the receipt ---------------------------------------------------------------------------------------------------


async def test_the_receipt_is_in_the_details_and_in_what_is_copied(build: Build, file: MakeFile) -> None:
    sha256 = hashlib.sha256(PDF).hexdigest()
    async with build(seed=1) as house:
        await house.sit()
        await house.send(file(NAME, PDF))
        await stored(house)
        number = next(each.id for each in house.server.stored() if each.name == NAME)
        house.select(NAME)
        pane = house.child(QWidget, "detailsPane")
        await house.until("the receipt", lambda: "Receipt" in [each.text() for each in pane.findChildren(QLabel)])
        spoken = [each.accessibleName() for each in pane.findChildren(QLabel)]
        assert f"SHA-256: {sha256}" in spoken
        assert f"Server’s number: {number}" in spoken
        QGuiApplication.clipboard().clear()
        house.click("copyDetailsButton")
        copied = QGuiApplication.clipboard().text().split("\n")
        assert f"SHA-256: {sha256}" in copied
        assert f"Server’s number: {number}" in copied
        assert any(line.startswith("Handed in: ") for line in copied)


# --- the next start ------------------------------------------------------------------------------------------------


async def left_behind(house: House, file: MakeFile, gate: Gate) -> None:
    """Quit while a document is being sent."""
    await house.sit()
    await half_sent(house, file)
    house.window.close()
    await house.answer(yes=True)
    gate.open()
    await house.until("the end", lambda: house.code is not None and house.code.done())
    assert NAME not in [each.name for each in house.server.stored()]


async def test_the_next_start_says_what_was_left_and_goes_on_with_it(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(MEBIBYTE)
    async with build(seed=1, gate=gate) as first:
        await left_behind(first, file, gate)
        async with build(server=first.server) as second:
            await second.sit()
            told = "From last time: Dossier looks whether 1 document arrived"
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
        await half_sent(first, file)
        first.select(NAME)
        first.click("pauseButton")
        await first.until("its end", lambda: status(first, NAME) != "Sending 50 %")
        gate.open()
        await first.until("the pause", lambda: status(first, NAME) == "Paused")
        first.window.close()
        await first.until("the end without a question", lambda: first.code is not None and first.code.done())
        async with build(server=first.server) as second:
            await second.sit()
            await second.until("the row", lambda: status(second, NAME) == "Paused")
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
        await left_behind(first, file, gate)
        known = len(first.requests("POST"))
        async with build(connect=doors(real_connect, {NEWER: first.server}), server=first.server) as second:
            await second.start()
            await enter(second, NEWER)
            question = await second.answer(yes=mine)
            assert question.startswith("An earlier sign-in at this server left 1 document")
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
    async with build(seed=0) as house:
        await house.sit()
        await house.add(file(NAME))

        def _full(*_args: object) -> None:
            raise JournalError("database or disk is full")

        with monkeypatch.context() as disk:
            disk.setattr(Journal, "save", _full)
            house.click("sendButton")
            await house.until("the sentence", lambda: house.text("addProblem"))
            assert house.text("addProblem").startswith("Nothing is sent now: the list of uploads cannot be written")
            assert "database or disk is full" in house.text("addProblem")
            assert house.adding() is not None
            assert [label.text() for label in house.top.findChildren(QLabel, "fileName")] == [NAME]
            assert house.message.startswith("Nothing is sent now")
            assert house.button("messageBarButton").text() == "Try again"
            assert house.rows == ()
        assert house.requests("POST") == []
        house.click("sendButton")
        await house.until("the dialog's end", lambda: house.adding() is None)
        await stored(house)
        assert not house.message
        assert len(house.server.stored()) == 1


@pytest.mark.logs("the journal cannot be written")
async def test_a_queue_that_cannot_be_opened_keeps_nobody_from_the_list(build: Build, file: MakeFile) -> None:
    async with build(seed=2) as house:
        house.queue.write_text("in the way of the folder")
        await house.sit()
        assert house.message.startswith("Nothing is sent now")
        assert house.count == 2
        await house.add(file(NAME))
        house.click("sendButton")
        await house.until("the sentence", lambda: house.text("addProblem"))
        assert house.adding() is not None
        assert house.requests("POST") == []


# --- the token ends in the middle ----------------------------------------------------------------------------------


async def test_a_new_token_of_the_same_person_goes_on_without_a_question(
    build: Build, file: MakeFile, real_connect: Connect, sandboxes: Callable[..., SandboxServer]
) -> None:
    server = sandboxes(seed=2, review_seconds=None)
    async with build(connect=doors(real_connect, {TOKEN: server, NEWER: server}), server=server) as house:
        await house.sit()
        await house.at_rest()
        house.server.fail_next("POST", 401)
        await house.send(file(NAME))
        await house.until("the wait", lambda: status(house, NAME) == "Waiting for your sign-in")
        assert "does not accept the access token" in house.message
        assert house.shell.sign_in_dialog is None, "it asks when the person wants it"
        house.click("messageBarButton")
        await enter(house, NEWER)
        await house.until("the dialog's end", lambda: house.shell.sign_in_dialog is None)
        await stored(house)
        await house.until("the bar's end", lambda: not house.message)
        assert house.question() is None
        assert len(house.server.stored()) == 3


async def test_somebody_elses_token_takes_no_uploads_over(
    build: Build, file: MakeFile, real_connect: Connect, sandboxes: Callable[..., SandboxServer]
) -> None:
    mine, theirs = sandboxes(seed=2, review_seconds=None), sandboxes(seed=0)
    async with build(connect=doors(real_connect, {TOKEN: mine, OTHER: theirs}), server=mine) as house:
        await house.sit()
        await house.at_rest()
        house.server.fail_next("POST", 401)
        await house.send(file(NAME))
        await house.until("the bar", lambda: house.message)
        house.click("messageBarButton")
        await enter(house, OTHER)
        question = await house.answer(yes=False)
        assert "Are you the same person" in question
        await house.until("the problem", lambda: house.text("tokenProblem"))
        assert house.text("tokenProblem").startswith("This sign-in belongs to another account at 127.0.0.1")
        assert status(house, NAME) == "Waiting for your sign-in"
        assert theirs.stored() == []
        await enter(house, TOKEN)
        await stored(house)
        assert len(mine.stored()) == 3


async def test_where_nothing_waits_somebody_else_is_asked_for_too(
    build: Build, real_connect: Connect, sandboxes: Callable[..., SandboxServer]
) -> None:
    mine, theirs = sandboxes(seed=2, review_seconds=None), sandboxes(seed=0)
    async with build(connect=doors(real_connect, {TOKEN: mine, OTHER: theirs}), server=mine) as house:
        await house.sit()
        house.server.fail_next("GET", 401)
        house.action("refreshAction").trigger()
        await house.until("the bar", lambda: house.message)
        house.click("messageBarButton")
        await enter(house, OTHER)
        question = await house.answer(yes=False)
        assert "Is it the same account?" in question
        await house.until("the problem", lambda: house.text("tokenProblem"))
        assert house.text("tokenProblem").startswith("This sign-in belongs to another account at 127.0.0.1")


# --- dropped on the window -----------------------------------------------------------------------------------------


async def test_one_file_dropped_twice_at_once_is_one_line(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as house:
        await house.sit()
        url = QUrl.fromLocalFile(str(file(NAME)))
        house.drop([url, url])
        await house.looked()
        assert house.button("sendButton").text() == "Send 1 document"
