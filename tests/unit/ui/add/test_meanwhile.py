"""What comes up while the person is busy, is asked, or has pressed Send: no file is lost, and none is sent unseen."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QPushButton

from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings import Finding, FindingKind, Severity
from desktop_app.ui.add.file_list import FileList
from tests.unit.ui.add.conftest import FOLDER, LETTER, PASSPORT, Bed

BLURRED = FindingKind("blurred", Severity.WARNING, "The picture is blurred", "Hold the camera still.").found()
TURNED = Finding("picture_turned", Severity.WARNING, "SPECIMEN", "SPECIMEN", {"turns": 1})
PLACE = Finding("has_location", Severity.INFO, "SPECIMEN", "SPECIMEN")
CARD = DocumentType(4, "ID card", sides=2)
GOOD, BAD, LATE = "good-SPECIMEN.jpg", "bad-SPECIMEN.jpg", "late-SPECIMEN.jpg"


def question(bed: Bed) -> QDialog | None:
    found = bed.dialog.findChild(QDialog, "questionBox")
    return found if isinstance(found, QDialog) and found.isVisible() else None


async def answer(bed: Bed, text: str) -> None:
    """Press the button of the question that says so."""
    await bed.until("the question", lambda: question(bed))
    asked = question(bed)
    assert asked is not None
    next(each for each in asked.findChildren(QPushButton) if each.text() == text).click()
    await bed.until("its end", lambda: question(bed) is None)


# --- a late look -----------------------------------------------------------------------------------------------------


async def test_the_focus_comes_to_send_after_a_late_look_too(bed: Bed) -> None:
    bed.desk.reading = {LATE: asyncio.Event()}
    await bed.open(LATE)
    await bed.until("lateness", lambda: bed.looks.are_settled, seconds=3)
    assert not bed.button("sendButton").isEnabled()
    bed.desk.reading[LATE].set()
    await bed.until("the look", lambda: bed.line(LATE).inspection)
    await bed.until("the focus", lambda: bed.dialog.focusWidget() is bed.button("sendButton"))


async def test_a_late_look_takes_nobody_away_from_where_they_are(bed: Bed) -> None:
    bed.desk.reading = {LATE: asyncio.Event()}
    await bed.open(GOOD, LATE)
    await bed.until("lateness", lambda: bed.looks.are_settled, seconds=3)
    bed.line(GOOD).remove.setFocus()
    bed.desk.reading[LATE].set()
    await bed.until("the look", lambda: bed.line(LATE).inspection)
    await asyncio.sleep(0.05)
    assert bed.dialog.focusWidget() is bed.line(GOOD).remove, "who is about to press it would send"


# --- Send waits, and the person goes on ------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore(r"This plugin does not support (raise|grabbing)")
async def test_who_has_a_file_changed_meanwhile_does_not_send_the_original(bed: Bed) -> None:
    bed.desk.looking = {LATE: asyncio.Event()}
    bed.desk.found = {GOOD: (PLACE, TURNED)}
    await bed.open(GOOD, LATE)
    bed.line(GOOD).anyway.click()
    bed.send()
    bed.line(GOOD).part.change.click()
    menu = bed.line(GOOD).findChild(QMenu, "changeMenu")
    assert isinstance(menu, QMenu)
    bed.desk.looking[LATE].set()
    await bed.until("the look", lambda: bed.line(LATE).inspection)
    await asyncio.sleep(0.05)
    assert bed.sent == []
    menu.close()


async def test_files_that_are_chosen_meanwhile_are_not_lost(bed: Bed) -> None:
    bed.desk.looking = {LATE: asyncio.Event()}
    await bed.open(GOOD, LATE)
    bed.send()
    bed.button("moreFilesButton").click()
    await bed.until("the picker", lambda: bed.picker.more)
    bed.desk.looking[LATE].set()
    await bed.until("the look", lambda: bed.line(LATE).inspection)
    await asyncio.sleep(0.05)
    assert bed.sent == []
    assert bed.picker.more is not None
    bed.picker.more.set_result([FOLDER / BAD])
    await bed.until("the third", lambda: [each.name for each in bed.dialog.files] == [GOOD, LATE, BAD])


async def test_a_picture_that_was_pasted_just_before_is_not_lost(bed: Bed) -> None:
    await bed.open(GOOD)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("#996633"))
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(bed.dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    bed.send()
    await asyncio.sleep(0.05)
    assert bed.text("lookLine").endswith("Sending starts by itself after that.")
    assert bed.sent == []
    bed.desk.keeping.set()
    await bed.until("the picture", lambda: len(bed.dialog.files) == 2)


# --- while files are handed over -------------------------------------------------------------------------------------


async def test_a_file_is_sent_as_it_was_when_send_was_pressed(bed: Bed) -> None:
    bed.desk.adding = asyncio.Event()
    await bed.open(GOOD, BAD)
    bed.send()
    await asyncio.sleep(0)
    for name in ("moreFilesButton", "sendButton"):
        assert not bed.button(name).isEnabled()
    files = bed.dialog.findChild(FileList)
    assert isinstance(files, FileList)
    assert not files.isEnabled()
    bed.dialog.add_files([FOLDER / BAD])  # another program opens it with the app
    bed.desk.adding.set()
    await bed.until("both", lambda: bed.sent == [GOOD, BAD])
    assert all(each.inspection.identity is not None for each in bed.desk.sent)


async def test_many_files_are_written_down_a_few_at_a_time(bed: Bed) -> None:
    names = [f"{number:02}-SPECIMEN.jpg" for number in range(19)]
    await bed.open(*names)
    bed.send()
    await bed.until("the end", lambda: not bed.dialog.isVisible())
    assert bed.sent == names
    assert bed.desk.adds == 3


async def test_nobody_is_asked_about_files_that_are_sent_already(bed: Bed) -> None:
    bed.desk.adding = asyncio.Event()
    await bed.open(GOOD, BAD)
    bed.send()
    QTest.keyClick(bed.dialog, Qt.Key.Key_Escape)
    await asyncio.sleep(0.02)
    assert question(bed) is None
    assert not bed.dialog.isVisible()
    bed.desk.adding.set()
    await bed.until("both", lambda: bed.sent == [GOOD, BAD])


async def test_what_is_left_over_can_be_used_and_the_focus_is_at_close(bed: Bed) -> None:
    bed.desk.found = {BAD: (FindingKind("empty", Severity.BLOCK, "SPECIMEN", "SPECIMEN").found(),)}
    await bed.open(GOOD, BAD)
    bed.send()
    await bed.until("the rest", lambda: len(bed.lines) == 1)
    await bed.until("the focus", lambda: bed.dialog.focusWidget() is bed.button("addCancelButton"))
    assert bed.line(BAD).another.isEnabled()


# --- while the other side is asked for -------------------------------------------------------------------------------


async def test_what_comes_in_anew_while_the_person_is_asked_is_looked_at_before_it_is_sent(bed: Bed) -> None:
    bed.desk.types = (PASSPORT, CARD)
    await bed.open(GOOD, type_id=CARD.id)
    bed.send()
    await bed.until("the question", lambda: question(bed))
    bed.desk.looking = {GOOD: asyncio.Event()}
    bed.desk.found = {GOOD: (BLURRED,)}
    bed.dialog.add_files([FOLDER / GOOD])  # it was saved anew, and opened with the app
    await answer(bed, "Send without it")
    await asyncio.sleep(0.05)
    assert bed.sent == []
    bed.desk.looking[GOOD].set()
    await bed.until("the warning", lambda: bed.text("addProblem"))
    assert bed.sent == []


# --- where the picker opens ------------------------------------------------------------------------------------------


async def test_for_a_copy_the_picker_does_not_open_in_the_folder_of_the_app(bed: Bed) -> None:
    bed.desk.found = {BAD: (BLURRED,), GOOD: (BLURRED,)}
    await bed.open(BAD)
    bed.dialog.add_files([FOLDER / "changed" / GOOD])
    await bed.until("the look", lambda: len(bed.lines) == 2 and bed.line(GOOD).inspection)
    bed.line(GOOD).another.click()
    await bed.until("the picker", lambda: bed.picker.asked_for == [None])
    bed.line(BAD).another.click()
    await bed.until("the picker again", lambda: bed.picker.asked_for == [None, FOLDER])


# --- types -----------------------------------------------------------------------------------------------------------


async def test_types_that_come_late_say_which_side_a_file_is(bed: Bed) -> None:
    bed.desk.types = ()
    await bed.open("id-card-SPECIMEN.jpg", type_id=None)
    bed.desk.types = (CARD, LETTER)
    bed.dialog.offer_types()
    assert bed.lines[0].type_id == CARD.id
    assert bed.text("sideLabel") == "Front side"
