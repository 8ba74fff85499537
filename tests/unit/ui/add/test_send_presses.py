"""Send waits for the looks, leads to what may be refused once, and never locks anybody out."""

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QGraphicsRectItem, QLabel, QScrollArea

from desktop_app.domain.findings import ALREADY_SENT, FindingKind, Region, Severity
from desktop_app.domain.rule_profile import Rule, RuleProfiles
from desktop_app.ui.viewer.picture_view import PictureView
from tests.unit.ui.add.conftest import FOLDER, LETTER, PASSPORT, Bed, OnePicture

if TYPE_CHECKING:
    from collections.abc import Callable

BLURRED = FindingKind("blurred", Severity.WARNING, "The picture is blurred", "Hold the camera still.").found()
DARK = FindingKind("dark", Severity.WARNING, "The picture is too dark", "Turn on the light.").found()
EMPTY = FindingKind("empty", Severity.BLOCK, "The file is empty", "Take the photo again.").found()
GOOD, BAD, WORSE = "good-SPECIMEN.jpg", "bad-SPECIMEN.jpg", "worse-SPECIMEN.jpg"
MAY_BE = "{} may be refused. Have a look, or press Send again to send everything as it is."


# --- what may be refused ---------------------------------------------------------------------------------------------


async def test_the_first_press_leads_to_the_first_warning_and_the_second_sends_all(bed: Bed) -> None:
    bed.desk.found = {BAD: (BLURRED,), WORSE: (DARK, BLURRED)}
    await bed.open(*(f"{number}-SPECIMEN.jpg" for number in range(7)), BAD, WORSE)
    bed.dialog.findChildren(QScrollArea)[0].verticalScrollBar().setValue(0)
    bed.send()

    assert bed.text("addProblem") == MAY_BE.format("2 files")
    assert bed.dialog.focusWidget() is bed.line(BAD).another
    assert not bed.line(BAD).another.visibleRegion().isEmpty(), "it was scrolled to"
    assert bed.sent == []
    bed.send()
    await bed.until("all of them", lambda: len(bed.sent) == 9)
    await bed.until("the end", lambda: not bed.dialog.isVisible())


async def test_what_was_accepted_is_sent_at_the_first_press(bed: Bed) -> None:
    bed.desk.found = {BAD: (BLURRED,)}
    await bed.open(GOOD, BAD)
    bed.line(BAD).anyway.click()
    bed.send()
    await bed.until("both", lambda: bed.sent == [GOOD, BAD])
    assert not bed.text("addProblem")


async def test_accepting_after_the_first_press_takes_the_sentence_away(bed: Bed) -> None:
    bed.desk.found = {BAD: (BLURRED,)}
    await bed.open(GOOD, BAD)
    bed.send()
    bed.line(BAD).anyway.click()
    assert not bed.text("addProblem")


async def test_nobody_is_led_to_the_same_warning_twice_but_to_a_new_one(bed: Bed) -> None:
    bed.desk.found = {BAD: (BLURRED,), WORSE: (DARK,)}
    await bed.open(GOOD, BAD)
    bed.send()
    bed.dialog.add_files([FOLDER / WORSE])
    await bed.until("the look", lambda: bed.line(WORSE).inspection)
    bed.line(WORSE).choose_type(1)
    bed.send()
    assert bed.text("addProblem") == MAY_BE.format("2 files")
    assert bed.sent == []
    bed.send()
    await bed.until("all", lambda: len(bed.sent) == 3)


async def test_what_is_blocked_is_never_sent_and_that_is_said(bed: Bed) -> None:
    bed.desk.found = {BAD: (EMPTY,), WORSE: (ALREADY_SENT.found(name=WORSE, when="2026-11-02"),)}
    await bed.open(GOOD, BAD, WORSE)

    assert bed.button("sendButton").text() == "Send 1 document"
    assert bed.text("lookLine") == "2 files will not be sent: see the reason in the list."
    assert bed.button("sendButton").accessibleDescription() == bed.text("lookLine")
    bed.line(WORSE).anyway.click()
    assert bed.text("lookLine") == "1 file will not be sent: see the reason in the list."
    for _ in range(3):
        bed.button("sendButton").click()
    await bed.until("the others", lambda: bed.sent == [GOOD, WORSE])
    await bed.until("what is left", lambda: [line.file.name for line in bed.lines] == [BAD])
    assert not bed.button("sendButton").isEnabled()


# --- while files are looked at ---------------------------------------------------------------------------------------


async def test_a_press_while_files_are_looked_at_starts_by_itself_when_they_are_through(bed: Bed) -> None:
    bed.desk.looking = {BAD: asyncio.Event()}
    await bed.open(GOOD, BAD)
    assert bed.button("sendButton").text() == "Send 2 documents"
    bed.send()
    bed.send()
    assert bed.text("lookLine") == "Looking at 2 of 2 files… Sending starts by itself after that."
    await asyncio.sleep(0.1)
    assert bed.sent == []
    bed.desk.looking[BAD].set()
    await bed.until("both", lambda: bed.sent == [GOOD, BAD])


async def test_a_press_while_files_are_looked_at_sends_no_warning_unseen(bed: Bed) -> None:
    bed.desk.looking = {BAD: asyncio.Event()}
    bed.desk.found = {BAD: (BLURRED,)}
    await bed.open(GOOD, BAD)
    bed.send()
    bed.desk.looking[BAD].set()
    await bed.until("the sentence", lambda: bed.text("addProblem") == MAY_BE.format("1 file"))
    await asyncio.sleep(0.05)
    assert bed.dialog.focusWidget() is bed.line(BAD).another
    assert bed.sent == []


async def test_the_calm_line_comes_only_when_the_look_takes_its_time(bed: Bed) -> None:
    bed.desk.looking = {BAD: asyncio.Event()}
    await bed.open(GOOD, BAD)
    assert not bed.text("lookLine")
    await bed.until("the line", lambda: bed.text("lookLine") == "Looking at 2 of 2 files…")
    bed.desk.looking[BAD].set()
    await bed.until("its end", lambda: not bed.text("lookLine"))


async def test_a_look_that_a_rule_of_the_receiver_needs_cannot_be_skipped(bed: Bed) -> None:
    bed.desk.profile = replace(bed.desk.profile, rules=RuleProfiles((("blocking", frozenset({Rule.PAGES})),)))
    bed.desk.looking = {GOOD: asyncio.Event()}
    await bed.open(GOOD)
    bed.send()
    await asyncio.sleep(0.05)

    assert not bed.button("skipLookButton").isVisible()
    assert bed.sent == []
    bed.desk.looking[GOOD].set()
    await bed.until("its sending", lambda: bed.sent == [GOOD])


async def test_a_skipped_look_is_no_look_at_the_content_but_the_file_is_read(bed: Bed) -> None:
    bed.desk.looking = {GOOD: asyncio.Event(), BAD: asyncio.Event()}
    bed.desk.reading = {BAD: asyncio.Event()}
    bed.desk.found = {GOOD: (BLURRED,), BAD: (DARK,)}
    await bed.open(GOOD, BAD)
    bed.send()
    await asyncio.sleep(0.05)  # the one is read, the other is not
    QTest.mouseClick(bed.button("skipLookButton"), Qt.MouseButton.LeftButton)
    await bed.until("the read one", lambda: bed.line(GOOD).part.text == "1.0 kB · Photo (JPEG) · Not checked")
    assert bed.line(BAD).inspection is None, "without its hash a file cannot be sent"
    assert not bed.button("skipLookButton").isVisible(), "there is no more to skip"
    assert bed.sent == []
    bed.desk.reading[BAD].set()
    await bed.until("both", lambda: bed.sent == [GOOD, BAD])
    assert all(each.inspection.identity is not None for each in bed.desk.sent)
    assert not any(each.inspection.is_complete for each in bed.desk.sent)


async def test_who_goes_on_choosing_presses_send_again(bed: Bed) -> None:
    bed.desk.looking = {BAD: asyncio.Event()}
    await bed.open(GOOD, BAD)
    bed.send()
    box = bed.line(GOOD).type_box
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert bed.text("lookLine") == "Looking at 2 of 2 files…"
    bed.desk.looking[BAD].set()
    await bed.until("the look", lambda: bed.line(BAD).inspection)
    await asyncio.sleep(0.05)
    assert bed.sent == []


async def test_a_missing_type_is_asked_for_at_once(bed: Bed) -> None:
    bed.desk.looking = {BAD: asyncio.Event()}
    await bed.open(GOOD, BAD, type_id=None)
    bed.send()
    assert [line.findChild(QLabel, "typeProblem").isVisible() for line in bed.lines] == [True, True]  # type: ignore[union-attr] # each has one
    assert bed.text("lookLine") in ("", "Looking at 2 of 2 files…")


# --- another file in its place ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("finding", [BLURRED, EMPTY])
async def test_another_file_takes_the_place_and_the_type(bed: Bed, finding: object) -> None:
    bed.desk.found = {BAD: (finding,)}  # type: ignore[dict-item] # it is one
    await bed.open(BAD, GOOD, type_id=LETTER.id)
    bed.picker.another = FOLDER / "elsewhere" / "better-SPECIMEN.jpg"
    bed.line(BAD).another.click()
    await bed.until("the other", lambda: [each.name for each in bed.dialog.files] == ["better-SPECIMEN.jpg", GOOD])
    await bed.until("its look", lambda: bed.lines[0].inspection)
    assert [line.type_id for line in bed.lines] == [LETTER.id, LETTER.id]
    bed.send()
    await bed.until("both", lambda: bed.sent == ["better-SPECIMEN.jpg", GOOD])


async def test_who_cancels_the_picker_keeps_all(bed: Bed) -> None:
    bed.desk.found = {BAD: (BLURRED,)}
    await bed.open(BAD, GOOD)
    bed.line(BAD).anyway.click()
    before = bed.lines
    bed.line(BAD).another.click()
    await bed.until("the picker", lambda: bed.picker.asked_for)
    await asyncio.sleep(0)
    assert bed.lines == before
    assert bed.line(BAD).part.is_accepted
    assert bed.line(BAD).type_id == PASSPORT.id


async def test_a_file_that_is_in_the_list_is_not_put_there_twice(bed: Bed) -> None:
    bed.desk.found = {BAD: (BLURRED,)}
    await bed.open(BAD, GOOD)
    bed.picker.another = bed.line(GOOD).file
    bed.line(BAD).another.click()
    await bed.until("the sentence", lambda: bed.text("addProblem") == f"“{GOOD}” is in the list already.")
    assert [line.file.name for line in bed.lines] == [BAD, GOOD]


async def test_the_same_file_is_looked_at_anew(bed: Bed) -> None:
    bed.desk.found = {BAD: (BLURRED,)}
    await bed.open(BAD)
    bed.desk.found = {}
    bed.picker.another = bed.line(BAD).file
    bed.line(BAD).another.click()
    await bed.until("the look", lambda: bed.line(BAD).part.text == "1.0 kB · Photo (JPEG)")


# --- where it is -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["thumbnail", "finding"])
async def test_what_was_found_is_framed_in_the_viewer(bed: Bed, how: str) -> None:
    glare = FindingKind("glare", Severity.WARNING, "A light hides a part", "Move.")
    bed.desk.found = {BAD: (glare.found(region=Region(0.1, 0.2, 0.3, 0.1, page=1)),)}
    bed.desk.previews = OnePicture()
    await bed.open(BAD)
    line = bed.line(BAD)
    await bed.until("the thumbnail", line.picture.isEnabled)
    note = line.findChild(QLabel, "fileNote")
    QTest.mouseClick(line.picture if how == "thumbnail" else note, Qt.MouseButton.LeftButton)  # type: ignore[arg-type] # each line has one
    view: Callable[[], PictureView | None] = lambda: bed.dialog.findChild(PictureView)  # noqa: E731 - said once, asked often
    await bed.until("the page", lambda: view() is not None and view().scene().items())  # type: ignore[union-attr] # it was just asked
    frames = [each.rect() for each in view().scene().items() if isinstance(each, QGraphicsRectItem)]  # type: ignore[union-attr] # as above
    assert [(each.x(), each.y(), each.width(), each.height()) for each in frames] == [(40, 80, 120, 40)]
    viewer = bed.dialog.findChild(QDialog, "viewer")
    assert isinstance(viewer, QDialog)
    viewer.close()
    QApplication.sendPostedEvents()
