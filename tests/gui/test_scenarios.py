"""What people want, from the start to the end, through the real window at the sandbox: forty scenarios."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit

from desktop_app.desk.rows import RowState
from desktop_app.resources import resources
from desktop_app.ui.shell import Start
from tests.gui.person import CONTROL, Person
from tests.support.documents import pdf

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from desktop_app.desk.schedule import RefreshSchedule
    from tests.gui.conftest import Build, Gate

    MakeFile = Callable[..., Path]
    Sit = Callable[..., AbstractAsyncContextManager[Person]]

PASSPORT, BILL, STATEMENT = "passport-SPECIMEN.pdf", "utility-bill-SPECIMEN.pdf", "bank-statement-SPECIMEN.pdf"
FRONT, BACK = "id-card-front-SPECIMEN.pdf", "id-card-back-SPECIMEN.pdf"
REJECTED = BILL
"""Of the sandbox' own samples."""
IN_REVIEW, APPROVED = RowState.IN_REVIEW, RowState.APPROVED


@pytest.fixture
def sit(build: Build, tmp_path: Path) -> Sit:
    """A person who has signed in; with `at_start`, who has only started."""

    @asynccontextmanager
    async def _sit(*given: Any, at_start: bool = False, **options: Any) -> AsyncGenerator[Person]:
        async with build(*given, **options) as driver:
            person = Person(driver, tmp_path)
            if not at_start:
                await person.starts_and_signs_in()
            yield person

    return _sit


# --- the whole way --------------------------------------------------------------------------------------------------


async def test_01_two_documents_are_approved_in_at_most_twelve_actions_and_two_minutes(
    sit: Sit, file: MakeFile, quick: RefreshSchedule
) -> None:
    """Start, sign in, drop a passport and a bill, send, and read that all is accepted."""
    async with sit(quick, at_start=True, seed=0, review_seconds=0.3) as anna:
        await anna.starts_and_signs_in()
        await anna.drops(file(PASSPORT), file(BILL))
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, APPROVED)
        await anna.sees(BILL, APPROVED)
        await anna.reads("All accepted. You’re done.")
        assert anna.actions <= 12
        assert time.monotonic() - anna.began < 120


async def test_02_a_first_start_leads_to_the_practice_and_says_so_all_the_time(sit: Sit) -> None:
    """Somebody without an account tries it."""
    async with sit(at_start=True) as anna:
        await anna.driver.start(Start())
        assert "identity check" in anna.driver.text("firstStartSentence")
        anna.clicks("sandboxButton")
        await anna.driver.until("the window", lambda: anna.driver.shell.window)
        assert anna.driver.window.windowTitle()


async def test_03_the_checklist_says_what_is_missing_until_nothing_is(sit: Sit, file: MakeFile) -> None:
    """Nothing is there; a passport comes; a bill comes; all is received."""
    async with sit(seed=0) as anna:
        assert anna.checklist() == ["Proof of ID: still missing", "Proof of residence: still missing"]
        await anna.drops(file(PASSPORT))
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, IN_REVIEW)
        assert anna.checklist()[0] == "Proof of ID: received (Passport)"
        await anna.drops(file(BILL))
        anna.clicks("sendButton")
        await anna.reads("All received, nothing to do.")


# --- getting files in -----------------------------------------------------------------------------------------------


async def test_04_a_file_is_chosen_in_the_picker(sit: Sit, file: MakeFile) -> None:
    """By the button *Add documents*."""
    async with sit(seed=0) as anna:
        anna.clicks("addButton")
        await anna.picks(file(PASSPORT))
        await anna.driver.looked()
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, IN_REVIEW)


async def test_05_files_copied_in_the_file_manager_are_pasted(sit: Sit, file: MakeFile) -> None:
    """Ctrl+C there, Ctrl+V here."""
    async with sit(seed=0) as anna:
        anna.copies(file(PASSPORT), file(BILL))
        await anna.presses(Qt.Key.Key_V, CONTROL)
        await anna.driver.looked()
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, IN_REVIEW)
        await anna.sees(BILL, IN_REVIEW)


async def test_06_a_screenshot_is_pasted_and_sent(sit: Sit) -> None:
    """The picture is in the clipboard and in no file."""
    async with sit(seed=0) as anna:
        shot = QImage(800, 600, QImage.Format.Format_RGB32)
        shot.fill(QColor("#445566"))
        QGuiApplication.clipboard().setImage(shot)
        await anna.presses(Qt.Key.Key_V, CONTROL)
        await anna.driver.looked()
        anna.chooses_type("Passport")
        for _ in range(2):  # it is small, which is told once
            anna.clicks("sendButton")
        await anna.driver.until("the picture", lambda: anna.stored)
        assert anna.stored[0].startswith("Pasted picture, ")


async def test_07_a_whole_folder_is_dropped(sit: Sit, tmp_path: Path) -> None:
    """After a question its documents are in the list, and the letter is left out with its name."""
    folder = tmp_path / "papers"
    folder.mkdir()
    for name in (PASSPORT, BILL, "letter.docx"):
        (folder / name).write_bytes(pdf(name))
    async with sit(seed=0) as anna:
        data = QMimeData()
        assert data is not None
        await anna.drops(folder)
        assert "2 files" in await anna.answers(yes=True)
        await anna.reads("letter.docx", "addProblem")
        await anna.driver.looked()
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, IN_REVIEW)
        await anna.sees(BILL, IN_REVIEW)


async def test_08_front_and_back_of_a_card_are_sent_together(sit: Sit, file: MakeFile) -> None:
    """Each is known by its name, and together they are one entry of the checklist."""
    async with sit(seed=0) as anna:
        await anna.drops(file(FRONT), file(BACK))
        anna.clicks("sendButton")
        await anna.sees(FRONT, IN_REVIEW)
        await anna.sees(BACK, IN_REVIEW)
        await anna.driver.until("the entry", lambda: anna.checklist()[0] == "Proof of ID: received (ID card)")


async def test_09_a_forgotten_back_is_asked_for_before_sending(sit: Sit, file: MakeFile) -> None:
    """The person adds it and both are sent."""
    async with sit(seed=0) as anna:
        await anna.drops(file(FRONT))
        anna.clicks("sendButton")
        assert "The back of “ID card” is missing." in await anna.answers(yes=False)
        await anna.picks(file("scan-2-SPECIMEN.pdf"))
        await anna.driver.until("two files", lambda: len(anna.driver.type_boxes()) == 2)
        await anna.driver.looked()
        anna.clicks("sendButton")
        await anna.driver.until("both", lambda: len(anna.stored) == 2)


async def test_10_mixed_up_sides_are_swapped(sit: Sit, file: MakeFile) -> None:
    """One click exchanges their types."""
    async with sit(seed=0) as anna:
        await anna.drops(file(FRONT), file(BACK))
        anna.clicks("swapSidesButton")
        anna.clicks("sendButton")
        await anna.driver.until("both", lambda: len(anna.stored) == 2)
        assert {each.name: each.type_id for each in anna.driver.server.stored()} == {FRONT: 3, BACK: 2}


async def test_11_the_document_is_looked_at_before_it_is_sent(sit: Sit, file: MakeFile) -> None:
    """A click on the small picture opens the large one."""
    photo = file("passport-SPECIMEN.jpg", (resources() / "samples" / "passport-SPECIMEN.jpg").read_bytes())
    async with sit(seed=0) as anna:
        await anna.drops(photo)
        await anna.driver.until("the picture", lambda: anna.driver.button("filePicture").isEnabled())
        anna.clicks("filePicture")
        await anna.driver.until("the viewer", lambda: anna.driver.text("zoomLabel"))
        assert anna.driver.child(QDialog, "viewer").windowTitle() == photo.name
        anna.driver.child(QDialog, "viewer").close()


async def test_12_an_empty_file_is_told_and_the_rest_goes_on(sit: Sit, file: MakeFile) -> None:
    """It stays in the dialog with its reason."""
    async with sit(seed=0) as anna:
        await anna.drops(file("empty-SPECIMEN.pdf", b""), file(PASSPORT))
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, IN_REVIEW)
        assert "empty" in anna.driver.notes()[0]


async def test_13_a_file_without_a_type_is_not_sent_before_one_is_chosen(sit: Sit, file: MakeFile) -> None:
    """The sentence stands at the file."""
    async with sit(seed=0) as anna:
        await anna.drops(file("letter-SPECIMEN.pdf"))
        anna.clicks("sendButton")
        await anna.reads("Choose what this file shows.", "typeProblem")
        anna.chooses_type("Proof of address")
        anna.clicks("sendButton")
        await anna.sees("letter-SPECIMEN.pdf", IN_REVIEW)


async def test_14_what_was_sent_before_is_not_sent_again_by_chance(sit: Sit, file: MakeFile) -> None:
    """The second time a box has to be ticked."""
    async with sit(seed=0) as anna:
        await anna.drops(file(PASSPORT))
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, IN_REVIEW)
        await anna.drops(file(PASSPORT))
        assert "was sent on" in anna.driver.notes()[0]
        assert not anna.driver.button("sendButton").isEnabled()
        anna.driver.button("sendAnywayBox").click()
        anna.clicks("sendButton")
        await anna.driver.until("both", lambda: anna.stored == [PASSPORT, PASSPORT])


async def test_15_closing_the_dialog_asks_before_files_are_chosen_in_vain(sit: Sit, file: MakeFile) -> None:
    """Escape, *Go back*, and all is as it was."""
    async with sit(seed=0) as anna:
        await anna.drops(file(PASSPORT))
        await anna.presses(Qt.Key.Key_Escape)
        await anna.answers(yes=False)
        assert anna.driver.adding() is not None
        assert len(anna.driver.type_boxes()) == 1


# --- what became of them ------------------------------------------------------------------------------------------


async def test_16_a_rejected_document_is_replaced_and_the_old_one_goes(sit: Sit, file: MakeFile) -> None:
    """The reason stands above the new file; the tick ends the matter."""
    async with sit(seed=5) as anna:
        anna.selects(REJECTED)
        anna.clicks("replaceButton")
        await anna.picks(file("new-bill-SPECIMEN.pdf"))
        await anna.driver.looked()
        assert "older than" in anna.driver.text("replacedReason")
        anna.clicks("removeOldBox")
        anna.clicks("sendButton")
        await anna.sees("new-bill-SPECIMEN.pdf", IN_REVIEW)
        await anna.driver.until("its end", lambda: anna.driver.state(REJECTED) in (None, RowState.REMOVED))


async def test_17_a_replaced_document_that_stays_needs_no_attention(sit: Sit, file: MakeFile) -> None:
    """It says *Replaced*, and no red bar is left."""
    async with sit(seed=5) as anna:
        anna.clicks("standingActionButton")
        await anna.picks(file("new-bill-SPECIMEN.pdf"))
        await anna.driver.looked()
        anna.clicks("sendButton")
        await anna.sees(REJECTED, RowState.REPLACED)
        assert anna.driver.child(QComboBox, "statusFilter").itemText(1) == "Needs attention (0)"


async def test_18_a_refusal_says_why_and_another_file_takes_its_place(sit: Sit, file: MakeFile) -> None:
    """*Choose the file again…* loses nothing."""
    async with sit(seed=0) as anna:
        anna.driver.server.fail_next("POST", 422)
        await anna.drops(file(PASSPORT))
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, RowState.REFUSED)
        anna.selects(PASSPORT)
        anna.clicks("pickAgainButton")
        await anna.picks(file("passport-2-SPECIMEN.pdf"))
        await anna.driver.looked()
        anna.clicks("sendButton")
        await anna.sees("passport-2-SPECIMEN.pdf", IN_REVIEW)


async def test_19_receipts_are_kept_and_copied(sit: Sit, file: MakeFile) -> None:
    """The details have a receipt, and the copy has its fingerprint."""
    async with sit(seed=0) as anna:
        await anna.drops(file(PASSPORT))
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, IN_REVIEW)
        anna.selects(PASSPORT)
        anna.clicks("copyDetailsButton")
        receipt = anna.driver.row(PASSPORT)
        assert receipt is not None
        assert receipt.receipt is not None
        assert receipt.receipt.sha256 in QGuiApplication.clipboard().text()


async def test_20_news_comes_while_the_person_works_elsewhere(
    sit: Sit, file: MakeFile, quick: RefreshSchedule, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desktop tells that a review ended, without the document's name."""
    async with sit(quick, seed=0, review_seconds=0.4) as anna:
        await anna.drops(file(PASSPORT))
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, IN_REVIEW)
        monkeypatch.setattr(type(anna.driver.window), "isActiveWindow", lambda _self: False)
        await anna.driver.until("the news", lambda: anna.driver.notifier.told)
        assert anna.driver.notifier.told == ["A document: Approved"]


async def test_21_approved_documents_are_told_in_one_sentence(sit: Sit) -> None:
    """Nothing is left to do where all groups are accepted."""
    async with sit(seed=5) as anna:
        anna.selects(REJECTED)
        await anna.presses(Qt.Key.Key_Delete)
        await anna.answers(yes=True)
        await anna.sees_no(REJECTED)
        await anna.reads("All accepted. You’re done.")


# --- mistakes and second thoughts ---------------------------------------------------------------------------------


async def test_22_a_document_is_deleted_after_a_question_that_names_it(sit: Sit) -> None:
    """Del, yes, and it is gone from the broker's list."""
    async with sit(seed=5) as anna:
        anna.selects(REJECTED)
        await anna.presses(Qt.Key.Key_Delete)
        assert REJECTED in await anna.answers(yes=True)
        await anna.sees_no(REJECTED)


async def test_23_a_delete_is_undone_by_ctrl_z(build: Build, sit: Sit, quick: RefreshSchedule) -> None:
    """Within some seconds that are counted down."""
    async with sit(replace(quick, undo=30.0), seed=5) as anna:
        anna.selects(REJECTED)
        await anna.presses(Qt.Key.Key_Delete)
        await anna.answers(yes=True)
        await anna.sees(REJECTED, RowState.REMOVED)
        await anna.presses(Qt.Key.Key_Z, CONTROL)
        await anna.sees(REJECTED, RowState.REJECTED)


async def test_24_keep_changes_nothing(sit: Sit) -> None:
    """The safe answer is the default."""
    async with sit(seed=5) as anna:
        anna.selects(REJECTED)
        await anna.presses(Qt.Key.Key_Delete)
        await anna.answers(yes=False)
        assert anna.driver.state(REJECTED) is RowState.REJECTED


async def test_25_several_are_deleted_in_one_question(sit: Sit) -> None:
    """It counts them in its title."""
    async with sit(seed=5) as anna:
        anna.selects_all()
        await anna.presses(Qt.Key.Key_Delete)
        await anna.driver.until("the question", anna.driver.question)
        question = anna.driver.question()
        assert question is not None
        assert "5" in question.windowTitle()
        await anna.answers(yes=False)


async def test_26_an_upload_is_paused_and_resumed(sit: Sit, file: MakeFile, make_gate: type[Gate]) -> None:
    """Paused is paused; then it goes on."""
    gate = make_gate(1024 * 1024)
    async with sit(seed=0, gate=gate) as anna:
        await anna.driver.send_half(file(PASSPORT, size=2 * 1024 * 1024))
        anna.selects(PASSPORT)
        anna.clicks("pauseButton")
        await anna.sees(PASSPORT, RowState.PAUSED)
        gate.open()
        anna.clicks("resumeButton")
        await anna.sees(PASSPORT, IN_REVIEW)


async def test_27_an_upload_is_stopped_and_can_be_undone(
    sit: Sit, file: MakeFile, make_gate: type[Gate], quick: RefreshSchedule
) -> None:
    """It is not lost before the time is over."""
    gate = make_gate(1024 * 1024)
    async with sit(replace(quick, undo=30.0), seed=0, gate=gate) as anna:
        await anna.driver.send_half(file(PASSPORT, size=2 * 1024 * 1024))
        anna.selects(PASSPORT)
        anna.clicks("cancelUploadButton")
        await anna.answers(yes=True)
        await anna.sees(PASSPORT, RowState.REMOVED)
        gate.open()
        await anna.presses(Qt.Key.Key_Z, CONTROL)
        await anna.sees(PASSPORT, IN_REVIEW)


# --- finding ------------------------------------------------------------------------------------------------------


async def test_28_a_document_is_found_without_its_accents(sit: Sit, file: MakeFile) -> None:
    """*fuhrerschein* finds *Führerschein*."""
    async with sit(seed=0) as anna:
        await anna.drops(file("Führerschein SPECIMEN.pdf"), file(PASSPORT))
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, IN_REVIEW)
        anna.types("searchField", "fuhrerschein")
        assert anna.driver.names == ["Führerschein SPECIMEN.pdf"]
        await anna.presses(Qt.Key.Key_Escape)


async def test_29_only_what_needs_attention_is_shown(sit: Sit) -> None:
    """By the filter, whose choices are counted."""
    async with sit(seed=5) as anna:
        anna.driver.child(QComboBox, "statusFilter").setCurrentIndex(1)
        assert anna.driver.names == [REJECTED]


async def test_30_scan_2_stands_before_scan_10(sit: Sit, file: MakeFile) -> None:
    """Numbers are sorted by their value."""
    names = ["scan 10 passport SPECIMEN.pdf", "scan 2 passport SPECIMEN.pdf"]
    async with sit(seed=0) as anna:
        await anna.drops(*[file(name) for name in names])
        anna.clicks("sendButton")
        for name in names:
            await anna.sees(name, IN_REVIEW)
        anna.driver.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        assert anna.driver.names == names[::-1]


# --- trouble ------------------------------------------------------------------------------------------------------


async def test_31_without_a_network_uploads_wait_and_go_on_by_themselves(
    sit: Sit, file: MakeFile, quick: RefreshSchedule
) -> None:
    """The server is away, and comes back."""
    async with sit(quick, seed=0) as anna:
        for _ in range(2):
            anna.driver.server.fail_next("POST", 503)
        await anna.drops(file(PASSPORT))
        anna.clicks("sendButton")
        await anna.sees(PASSPORT, IN_REVIEW)
        assert anna.stored == [PASSPORT]


async def test_32_an_ended_sign_in_keeps_everything_and_goes_on_after_another(sit: Sit, file: MakeFile) -> None:
    """A 401, the sign-in dialog, and the upload goes on."""
    async with sit(seed=0) as anna:
        anna.driver.server.fail_next("POST", 401)
        await anna.drops(file(PASSPORT))
        anna.clicks("sendButton")
        await anna.driver.until("the message", lambda: "sign" in anna.driver.message.lower())
        anna.clicks("messageBarButton")
        await anna.driver.until("the dialog", lambda: anna.driver.shell.sign_in_dialog)
        await anna.driver.enter()
        await anna.sees(PASSPORT, IN_REVIEW)
        assert anna.stored == [PASSPORT]


async def test_33_quitting_while_it_sends_asks_and_the_next_start_goes_on(
    build: Build, file: MakeFile, make_gate: type[Gate], tmp_path: Path
) -> None:
    """*Quit*, and the document arrives once at the next start."""
    gate = make_gate(1024 * 1024)
    async with build(seed=0, gate=gate) as driver:
        anna = Person(driver, tmp_path)
        await anna.starts_and_signs_in()
        await driver.send_half(file(PASSPORT, size=2 * 1024 * 1024))
        await anna.quits()
        await anna.answers(yes=True)
        gate.open()
        await anna.is_gone()
        async with build(server=driver.server) as again:
            await again.sit()
            await Person(again, tmp_path).sees(PASSPORT, IN_REVIEW)
            assert len(driver.server.stored()) == 1


async def test_34_a_wrong_access_code_is_told_at_its_field(sit: Sit) -> None:
    """Nothing that was typed is lost."""
    async with sit(at_start=True) as anna:
        await anna.driver.start()
        anna.clicks("wayTokenButton")
        anna.types("tokenField", "wrong-code-SPECIMEN-00000000")
        anna.clicks("signInButton")
        await anna.driver.until("the sentence", lambda: anna.driver.text("tokenProblem"))
        assert anna.driver.child(QLineEdit, "tokenField").text()


async def test_35_a_link_of_the_broker_leads_to_the_document_that_it_wants(sit: Sit, file: MakeFile) -> None:
    """While the window is open: one click, and the type is filled in."""
    async with sit(seed=0) as anna:
        anna.driver.shell.come_forward([], link=f"dossier://add?server={anna.driver.server.base_url}&type=1")
        await anna.reads_message("asks for a document")
        anna.clicks("messageBarButton")
        await anna.picks(file("scan-SPECIMEN.pdf"))
        await anna.driver.looked()
        assert anna.driver.type_boxes()[0].currentText() == "Passport"


# --- leaving, and living with it ------------------------------------------------------------------------------------


async def test_36_signing_out_asks_and_comes_back_to_the_sign_in(sit: Sit) -> None:
    """The address is still there."""
    async with sit(seed=0) as anna:
        anna.driver.action("signOutAction").trigger()
        await anna.answers(yes=True)
        await anna.driver.until("the dialog", lambda: anna.driver.shell.sign_in_dialog)
        assert anna.driver.child(QComboBox, "serverField").currentText() == anna.driver.server.base_url


async def test_37_the_window_comes_back_as_it_was_left(build: Build, tmp_path: Path) -> None:
    """Its filter, and the row that was selected."""
    async with build(seed=5) as driver:
        anna = Person(driver, tmp_path)
        await anna.starts_and_signs_in()
        driver.child(QComboBox, "statusFilter").setCurrentIndex(1)
        anna.selects(REJECTED)
        await anna.quits()
        await anna.is_gone()
        async with build(server=driver.server) as again:
            await again.sit()
            assert again.names == [REJECTED]
            assert again.text("detailsName") == REJECTED


async def test_38_what_the_broker_tells_is_folded_away_until_it_is_wanted(sit: Sit) -> None:
    """*Technical details* unfolds it."""
    async with sit(seed=5) as anna:
        anna.selects(REJECTED)
        await anna.driver.at_rest()
        before = anna.details()
        anna.clicks("technicalDetailsButton")
        assert len(anna.details()) > len(before)


async def test_39_an_error_of_the_server_leaves_the_list_and_offers_to_try_again(sit: Sit) -> None:
    """F5 meets a 500; *Try again* helps."""
    async with sit(seed=5) as anna:
        anna.driver.server.fail_next("GET", 500)
        await anna.presses(Qt.Key.Key_F5)
        await anna.driver.until("the message", lambda: anna.driver.message)
        assert len(anna.driver.names) == 5
        anna.clicks("messageBarButton")
        await anna.driver.until("its end", lambda: not anna.driver.message)


async def test_40_a_whole_session_by_keyboard_alone(build: Build, sit: Sit, file: MakeFile) -> None:
    """Sign in, add two sides, replace, delete, undo, quit: no mouse."""
    async with sit(at_start=True, seed=5) as anna:
        driver = anna.driver
        await driver.start()
        await anna.presses(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
        await driver.until("the way", driver.button("wayTokenButton").isChecked)
        await anna.presses(Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
        anna.types("tokenField", "")
        driver.child(QLineEdit, "tokenField").setText("")
        driver.type(driver.child(QLineEdit, "tokenField"), driver.server.token)
        await anna.presses(Qt.Key.Key_Return)
        await driver.until("the window", lambda: driver.shell.window)
        await driver.until("the list", lambda: driver.is_listed)
        await driver.until("the types", lambda: "desk/document types" not in driver.task_names())
        # two sides
        await anna.presses(Qt.Key.Key_O, CONTROL)
        await anna.picks(file(FRONT), file(BACK))
        await driver.looked()
        await driver.focused(driver.button("sendButton"))
        await anna.presses(Qt.Key.Key_Space)
        await anna.sees(FRONT, IN_REVIEW)
        await anna.sees(BACK, IN_REVIEW)
        # replace: search for it, into the list, to the button
        await anna.presses(Qt.Key.Key_F, CONTROL)
        driver.type(driver.child(QLineEdit, "searchField"), "utility")
        await anna.presses(Qt.Key.Key_Escape)
        await driver.focused(driver.table)
        anna.selects(REJECTED)
        for _ in range(20):
            if QApplication.focusWidget() is driver.button("replaceButton"):
                break
            await anna.presses(Qt.Key.Key_Tab)
        await anna.presses(Qt.Key.Key_Space)
        await anna.picks(file("new-bill-SPECIMEN.pdf"))
        await driver.looked()
        await driver.focused(driver.button("sendButton"))
        await anna.presses(Qt.Key.Key_Space)
        await anna.sees(REJECTED, RowState.REPLACED)
        # delete, and undo
        driver.table.setFocus()
        anna.selects(REJECTED)
        await anna.presses(Qt.Key.Key_Delete)
        await driver.until("the question", driver.question)
        await anna.presses(Qt.Key.Key_Tab)
        await driver.focused(driver.button("yesButton"))
        await anna.presses(Qt.Key.Key_Space)
        await driver.until("the mark", lambda: driver.state(REJECTED) in (RowState.REMOVED, None))
        if driver.state(REJECTED) is RowState.REMOVED:
            await anna.presses(Qt.Key.Key_Z, CONTROL)
        # quit
        await anna.presses(Qt.Key.Key_Q, CONTROL)
        if driver.question() is not None:
            await anna.answers(yes=True)
        await anna.is_gone()
