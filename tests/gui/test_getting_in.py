"""All ways in: dropped with a sign that says what will happen, pasted pictures, folders, front and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from desktop_app.desk.rows import RowState
from tests.support.documents import pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import AppDriver, Build

    MakeFile = Callable[..., Path]

CONTROL = Qt.KeyboardModifier.ControlModifier


def hover(target: QWidget, data: QMimeData) -> QDragEnterEvent:
    copy, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(100, 100), copy, data, buttons, keys)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event


def sign_over(window: QWidget) -> str:
    overlay = window.findChild(QWidget, "dropOverlay")
    assert isinstance(overlay, QWidget)
    return overlay.accessibleName() if overlay.isVisible() else ""


def files_in_drag(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    return data


def picture(colour: str = "#336699") -> QImage:
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


async def test_a_sign_says_what_a_drop_will_do_while_something_hangs_over_the_window(
    build: Build, file: MakeFile
) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        two = files_in_drag(file("a-SPECIMEN.pdf"), file("b-SPECIMEN.pdf"))
        assert hover(driver.window, two).isAccepted()
        assert sign_over(driver.window) == "Drop here to add 2 files"
        overlay = driver.child(QWidget, "dropOverlay")
        assert overlay.geometry() == driver.window.rect()
        QApplication.sendEvent(driver.window, QDragLeaveEvent())
        assert sign_over(driver.window) == ""
        text = QMimeData()
        text.setText("SPECIMEN")
        assert not hover(driver.window, text).isAccepted()
        assert sign_over(driver.window) == ""
        shot = QMimeData()
        shot.setImageData(picture())
        hover(driver.window, shot)
        assert sign_over(driver.window) == "Drop here to add this picture"
        assert driver.drop([QUrl.fromLocalFile(str(file("a-SPECIMEN.pdf")))])
        assert sign_over(driver.window) == ""
        await driver.looked()
        dialog = driver.adding()
        assert dialog is not None
        hover(dialog, files_in_drag(file("b-SPECIMEN.pdf")))
        assert sign_over(dialog) == "Drop here to add 1 file"
        QApplication.sendEvent(dialog, QEvent(QEvent.Type.DragLeave))
        assert sign_over(dialog) == ""


async def test_files_dropped_on_the_sign_in_wait_for_it(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.start()
        first, second = file("passport-SPECIMEN.pdf"), file("bank-SPECIMEN.pdf")
        hover(driver.dialog, files_in_drag(first, second))
        assert sign_over(driver.dialog) == "Drop here to add 2 files after you have signed in"
        assert driver.drop([QUrl.fromLocalFile(str(each)) for each in (first, second)], on=driver.dialog)
        assert driver.text("signInMessage") == "Files to add after you have signed in: 2."
        await driver.enter()
        await driver.looked()
        assert len(driver.type_boxes()) == 2


async def test_a_picture_that_is_pasted_becomes_a_file_and_is_sent(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        QGuiApplication.clipboard().setImage(picture())
        QTest.keyClick(driver.window, Qt.Key.Key_V, CONTROL)
        await driver.looked()
        QGuiApplication.clipboard().setImage(picture("#996633"))
        dialog = driver.adding()
        assert dialog is not None
        QTest.keyClick(dialog, Qt.Key.Key_V, CONTROL)
        await driver.until("the second", lambda: len(driver.type_boxes()) == 2)
        await driver.looked()
        for box in driver.type_boxes():
            box.setCurrentIndex(0)
            box.activated.emit(0)
        for _ in range(2):  # they are small, which is told once
            driver.click("sendButton")
        await driver.until("both", lambda: len(driver.server.stored()) == 2)
        assert all(each.name.startswith("Pasted picture, 20") for each in driver.server.stored())


async def test_a_folder_is_expanded_after_a_question_and_what_is_unfit_is_named(
    build: Build, file: MakeFile, tmp_path: Path
) -> None:
    folder = tmp_path / "scans SPECIMEN"
    (folder / "old").mkdir(parents=True)
    for name in ("passport.pdf", "old/bank.pdf", "notes.docx"):
        (folder / name).write_bytes(pdf(name))
    async with build(seed=0) as driver:
        await driver.sit()
        driver.drop([QUrl.fromLocalFile(str(folder)), QUrl.fromLocalFile(str(file("licence-SPECIMEN.pdf")))])
        await driver.until("the dialog", driver.adding)
        asked = await driver.answer(yes=True)
        assert asked == "“scans SPECIMEN” is a folder with 2 files that may be documents. Add them?"
        await driver.until(
            "the files", lambda: names_in(driver) == ["licence-SPECIMEN.pdf", "passport.pdf", "bank.pdf"]
        )
        assert driver.text("addProblem") == "Left out, because they are neither pictures nor PDF: notes.docx"


async def test_a_folder_that_is_left_out_goes_and_an_empty_one_is_told(
    build: Build, file: MakeFile, tmp_path: Path
) -> None:
    full, empty = tmp_path / "full SPECIMEN", tmp_path / "empty SPECIMEN"
    for folder in (full, empty):
        folder.mkdir()
    (full / "a.pdf").write_bytes(pdf())
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("licence-SPECIMEN.pdf"))
        driver.drop([QUrl.fromLocalFile(str(full))], on=driver.adding())
        await driver.answer(yes=False)
        await driver.until("one file", lambda: names_in(driver) == ["licence-SPECIMEN.pdf"])
        driver.drop([QUrl.fromLocalFile(str(empty))], on=driver.adding())
        await driver.until("the sentence", lambda: "There is no photo" in driver.text("addProblem"))
        assert driver.notes()[1] == "“empty SPECIMEN” is a folder. Open it and choose the files inside."


def names_in(driver: AppDriver) -> list[str]:
    return [box.accessibleName().removeprefix("Type of ") for box in driver.type_boxes()]


async def test_the_missing_side_is_said_before_sending_and_can_be_added(build: Build, file: MakeFile) -> None:
    front, back = file("id-card-front-SPECIMEN.pdf"), file("scan-SPECIMEN.pdf")
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(front)
        driver.click("sendButton")
        asked = await driver.answer(yes=False)
        assert asked.startswith("The back of “ID card” is missing.")
        await driver.pick(back)
        await driver.until("the other side", lambda: len(driver.type_boxes()) == 2)
        await driver.looked()
        assert [box.currentText() for box in driver.type_boxes()] == ["ID card – front", "ID card – back"]
        driver.click("sendButton")
        await driver.until("both", lambda: len(driver.server.stored()) == 2)


async def test_one_side_can_be_sent_alone_and_is_not_asked_for_when_the_other_is_there(
    build: Build, file: MakeFile
) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("id-card-front-SPECIMEN.pdf"))
        driver.click("sendButton")
        await driver.answer(yes=True)
        await driver.until("the front", lambda: driver.state("id-card-front-SPECIMEN.pdf") is RowState.IN_REVIEW)
        await driver.send(file("id-card-back-SPECIMEN.pdf"))
        await driver.until("the back", lambda: len(driver.server.stored()) == 2)


async def test_front_and_back_are_swapped(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("id-card-front-SPECIMEN.pdf"))
        assert not driver.button("swapSidesButton").isVisible()
        driver.drop([QUrl.fromLocalFile(str(file("id-card-back-SPECIMEN.pdf")))], on=driver.adding())
        await driver.until("both", lambda: len(driver.type_boxes()) == 2)
        driver.click("swapSidesButton")
        assert [box.currentText() for box in driver.type_boxes()] == ["ID card – back", "ID card – front"]


async def test_what_is_replaced_is_shown_with_its_reason_and_goes_when_the_new_one_has_arrived(
    build: Build, file: MakeFile
) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        bill = next(row.name for row in driver.rows if row.state is RowState.REJECTED)
        driver.select(bill)
        driver.click("replaceButton")
        await driver.pick(file("new-bill-SPECIMEN.pdf"))
        await driver.looked()
        assert "older than" in driver.text("replacedReason")
        assert driver.child(QComboBox, "typeBox").currentText() == "Proof of address"
        driver.button("removeOldBox").click()
        driver.click("sendButton")
        await driver.until("the old one's end", lambda: driver.state(bill) in (None, RowState.REMOVED))
        assert "Needs attention (1)" not in driver.child(QComboBox, "statusFilter").itemText(1)


async def test_what_is_replaced_and_kept_needs_no_attention_any_more(build: Build, file: MakeFile) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        bill = next(row.name for row in driver.rows if row.state is RowState.REJECTED)
        driver.select(bill)
        driver.click("replaceButton")
        await driver.pick(file("new-bill-SPECIMEN.pdf"))
        await driver.looked()
        driver.click("sendButton")
        await driver.until("the mark", lambda: driver.status(bill) == "Replaced")
        assert driver.child(QComboBox, "statusFilter").itemText(1) == "Needs attention (0)"
        driver.select(bill)
        assert driver.text("detailsExplanation") == "A newer document has taken its place. There is nothing to do."
