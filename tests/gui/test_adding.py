"""Adding documents: every way in, what blocks told at the file, the type guessed and changeable, sent once."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
)

from desktop_app.desk.rows import RowState
from desktop_app.storage import busy_files
from desktop_app.storage.settings import SettingsFile
from desktop_app.ui.shell import Start
from desktop_app.ui.widgets.picture_button import PictureButton
from desktop_app.ui.widgets.question import InputDialog
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import AppDriver, Build

    MakeFile = Callable[..., Path]


def urls(*files: Path) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(file)) for file in files]


def stored(driver: AppDriver) -> list[str]:
    """Names that the server has, in the order of their coming."""
    return [document.name for document in driver.server.stored()]


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry as a person does: activated is only told of their own choices."""
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


async def type_number(driver: AppDriver, number: str) -> None:
    """Give the first file a type by its number."""
    dialog = driver.adding()
    assert dialog is not None
    other = dialog.findChild(QAbstractButton, "otherTypeButton")
    assert isinstance(other, QAbstractButton)
    other.click()
    await driver.until("the question", lambda: driver.find(InputDialog, "inputDialog"))
    QTest.keyClicks(driver.child(QLineEdit, "inputField"), number)
    driver.click("okButton")
    await driver.until("its end", lambda: not driver.find(InputDialog, "inputDialog"))


def problems(driver: AppDriver) -> list[str]:
    """What is said of missing types at the files."""
    dialog = driver.adding()
    labels = dialog.findChildren(QLabel, "typeProblem") if dialog is not None else []
    return [label.text() for label in labels if label.isVisible()]


# --- every way in --------------------------------------------------------------------------------------------------


async def test_files_are_dropped_on_the_window(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"), file("bank-statement-SPECIMEN.pdf"))
        assert [box.currentText() for box in driver.type_boxes()] == ["Passport", "Bank statement"]
        assert driver.notes() == ["336 bytes · PDF"] * 2
        assert driver.button("sendButton").text() == "Send 2 documents"
        driver.click("sendButton")
        await driver.until(
            "both", lambda: sorted(stored(driver)) == ["bank-statement-SPECIMEN.pdf", "passport-SPECIMEN.pdf"]
        )
        assert driver.adding() is None
        await driver.until("the rows", lambda: len(driver.rows) == 2 and all(row.document for row in driver.rows))


async def test_addresses_of_the_web_are_not_taken(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        assert not driver.drop([QUrl("https://my.broker.example/passport.jpg"), QUrl("http://127.0.0.1/x.pdf")])
        await asyncio.sleep(0.05)
        assert driver.adding() is None


async def test_of_a_mixed_drop_only_the_files_are_taken(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        assert driver.drop([QUrl("https://my.broker.example/x.jpg"), *urls(file("passport-SPECIMEN.pdf"))])
        await driver.looked()
        assert len(driver.type_boxes()) == 1


async def test_copied_files_are_pasted(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        data = QMimeData()
        data.setUrls(urls(file("passport-SPECIMEN.pdf")))
        QGuiApplication.clipboard().setMimeData(data)
        QTest.keyClick(driver.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        await driver.looked()
        assert driver.notes() == ["336 bytes · PDF"]


async def test_paths_that_cannot_be_are_told_at_the_file(build: Build, file: MakeFile) -> None:
    """Half a character, NUL and bytes of another encoding, as the clipboard or another program may hold them."""
    async with build(seed=0) as driver:
        await driver.sit()
        data = QMimeData()
        odd = [QUrl("file:///home/a%00b-SPECIMEN.pdf"), QUrl.fromLocalFile("/home/\ud83d-SPECIMEN.pdf")]
        odd += [QUrl("file:///home/%ff%fe-SPECIMEN.pdf"), QUrl("file:///home/%ed%a0%bd-SPECIMEN.pdf")]
        data.setUrls([*odd, *urls(file("passport-SPECIMEN.pdf"))])
        QGuiApplication.clipboard().setMimeData(data)
        QTest.keyClick(driver.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        await driver.looked()
        *bad, good = driver.notes()
        assert good == "336 bytes · PDF"
        assert bad
        assert not any(" · " in note for note in bad)
        driver.click("sendButton")
        await driver.until("the good one", lambda: stored(driver) == ["passport-SPECIMEN.pdf"])
        assert "Traceback" not in driver.said()


async def test_what_cannot_be_pasted_is_told(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        QGuiApplication.clipboard().setText("passport")
        QTest.keyClick(driver.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert driver.message == "There is no file in the clipboard. Copy a file first, then paste it here."
        assert driver.adding() is None


OUTLOOK = [f'application/x-qt-windows-mime;value="{name}"' for name in ("FileGroupDescriptorW", "FileContents")]


async def test_attachments_dragged_from_a_mail_are_refused_with_a_sentence(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        assert driver.drop([], formats=OUTLOOK)
        assert "Save them in a folder first" in driver.message
        assert driver.adding() is None
        await driver.add(file("passport-SPECIMEN.pdf"))
        dialog = driver.adding()
        assert driver.drop([], on=dialog, formats=OUTLOOK)
        assert "Save them in a folder first" in driver.text("addProblem")
        assert not driver.drop([], formats=["text/html"])


async def test_files_of_the_command_line_wait_in_the_dialog_with_their_types(build: Build, file: MakeFile) -> None:
    async with build(seed=0, latency_seconds=0.1) as driver:
        await driver.sit(file("passport-SPECIMEN.pdf"), file("letter-SPECIMEN.pdf"))
        await driver.looked()
        passport, letter = driver.type_boxes()
        await driver.until("the types", lambda: passport.count() > 5)
        assert (passport.currentText(), letter.currentText()) == ("Passport", "")
        choose(letter, "Proof of address")
        driver.click("sendButton")
        await driver.until("both", lambda: len(stored(driver)) == 2)


async def test_a_start_that_wants_to_add_asks_for_files_once(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.start(Start(server=driver.server.base_url, add=True))
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await driver.pick(file("passport-SPECIMEN.pdf"))
        await driver.looked()
        driver.shell.come_forward([], add=True)
        await driver.until("a rest", lambda: "choose files" not in driver.task_names())
        assert driver.notes() == ["336 bytes · PDF"], "the dialog that is open asks for more itself"


async def test_types_that_come_late_do_not_change_what_was_chosen(build: Build, file: MakeFile) -> None:
    async with build(seed=0, latency_seconds=1.5) as driver:
        await driver.sit_down(file("passport-SPECIMEN.pdf"), file("bank-SPECIMEN.pdf"))
        await driver.looked(types=False)
        boxes = driver.type_boxes()
        assert [box.count() for box in boxes] == [0, 0], "the server has not told its types yet"
        await type_number(driver, "4")
        await driver.until("the types", lambda: boxes[0].count() > 5)
        assert boxes[0].currentData() == 4
        assert boxes[1].currentText() == "Bank statement"


async def test_types_that_come_late_take_the_focus_along_unless_the_person_moved_it(
    build: Build, file: MakeFile
) -> None:
    async with build(seed=0, latency_seconds=1.5) as driver:
        await driver.sit_down(file("letter-SPECIMEN.pdf"))
        await driver.looked(types=False)
        other = driver.button("otherTypeButton")
        await driver.focused(other)
        await driver.until("the types", lambda: driver.type_boxes()[0].count() > 5)
        await driver.focused(driver.type_boxes()[0])

    async with build(seed=0, latency_seconds=1.5) as driver:
        await driver.sit_down(file("letter-SPECIMEN.pdf"))
        await driver.looked(types=False)
        await driver.focused(driver.button("otherTypeButton"))
        more = driver.button("moreFilesButton")
        more.setFocus()
        await driver.until("the types", lambda: driver.type_boxes()[0].count() > 5)
        await driver.focused(more)


async def test_files_are_chosen_in_the_file_picker(build: Build, file: MakeFile) -> None:
    first, second = file("passport-SPECIMEN.pdf"), file("bank-SPECIMEN.pdf")
    async with build(seed=0) as driver:
        await driver.sit()
        QTest.keyClick(driver.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        await driver.pick(first)
        await driver.looked()
        driver.click("moreFilesButton")
        await driver.pick(second)
        await driver.until("the second", lambda: len(driver.notes()) == 2)


async def test_files_can_be_dropped_on_the_open_dialog_and_each_counts_once(build: Build, file: MakeFile) -> None:
    first, second = file("passport-SPECIMEN.pdf"), file("bank-SPECIMEN.pdf")
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(first, first)
        assert len(driver.type_boxes()) == 1
        assert driver.drop(urls(first, second), driver.adding())
        await driver.until("the second", lambda: len(driver.type_boxes()) == 2)
        assert not driver.drop([QUrl("https://my.broker.example/x.jpg")], driver.adding())
        driver.window.add_files([first])
        assert len(driver.type_boxes()) == 2


# --- types ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "caption"),
    [
        ("my-passport-SPECIMEN.jpg", "Passport"),
        ("utility_bill_SPECIMEN.pdf", "Proof of address"),
        ("id card SPECIMEN.jpg", "ID card – front"),
        ("id_card_back-SPECIMEN.jpg", "ID card – back"),
        ("driving licence SPECIMEN.png", "Driver's licence"),
        ("bank-statement-SPECIMEN.pdf", "Bank statement"),
        ("IMG_0001-SPECIMEN.jpg", ""),
    ],
)
async def test_a_type_is_guessed_by_the_name(build: Build, file: MakeFile, name: str, caption: str) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file(name))
        assert [box.currentText() for box in driver.type_boxes()] == [caption]


async def test_a_guess_can_be_changed_and_a_missing_type_blocks_with_a_sentence(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"), file("letter-SPECIMEN.pdf"))
        passport, letter = driver.type_boxes()
        choose(passport, "Driver's licence")
        driver.click("sendButton")
        assert problems(driver) == ["Choose what this file shows."]
        assert QApplication.focusWidget() is letter
        assert driver.requests("POST") == []
        choose(letter, "Proof of address")
        assert not problems(driver)
        driver.click("sendButton")
        await driver.until("both", lambda: len(stored(driver)) == 2)
        types = {document.name: document.type_id for document in driver.server.stored()}
        assert types == {"passport-SPECIMEN.pdf": 4, "letter-SPECIMEN.pdf": 5}


async def test_another_type_is_given_by_its_number(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("letter-SPECIMEN.pdf"))
        box = driver.type_boxes()[0]
        driver.click("otherTypeButton")
        await driver.until("the question", lambda: driver.find(InputDialog, "inputDialog"))
        driver.child(InputDialog, "inputDialog").reject()
        await driver.until("its end", lambda: not driver.find(InputDialog, "inputDialog"))
        assert box.currentData() is None
        await type_number(driver, "42")
        await driver.until("the type", lambda: box.currentText() == "Type 42")
        driver.click("sendButton")
        await driver.until("the refusal", lambda: driver.state("letter-SPECIMEN.pdf") is RowState.REFUSED)
        driver.select("letter-SPECIMEN.pdf")
        assert "there is no such document type" in driver.text("detailsExplanation")


# --- what blocks ---------------------------------------------------------------------------------------------------


def unreadable(make: MakeFile, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file whose opening the system refuses, also to root, whom no permission bits stop."""
    path = make("locked-SPECIMEN.pdf")
    real = os.open

    def _open(name: object, *arguments: int, **named: int) -> int:
        if name == path:
            raise PermissionError(13, "Permission denied", str(path))
        return real(name, *arguments, **named)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr(os, "open", _open)
    return path


def too_large(driver: AppDriver, path: Path) -> None:
    """A file above the limit of 50 MB; it has no bytes on the disk."""
    with path.open("r+b") as opened:
        opened.truncate(60 * 1024 * 1024)


BLOCKED = {
    "empty": "“empty-SPECIMEN.pdf” is empty. Take the photo or save the document again",
    "gone": "“gone-SPECIMEN.pdf” is no longer there. It was moved, renamed or deleted.",
    "folder": "“folder-SPECIMEN” is a folder. Open it and choose the files inside.",
    "too large": "“large-SPECIMEN.pdf” is too large: 60.0 MB. At most 50.0 MB can be sent.",
    "unreadable": "“locked-SPECIMEN.pdf” cannot be read. Close other programs that use it",
    "a pipe": "“pipe-SPECIMEN.pdf” is not a document. Choose another file.",
}


def bad_file(kind: str, make: MakeFile, driver: AppDriver, monkeypatch: pytest.MonkeyPatch) -> Path:
    match kind:
        case "empty":
            return make("empty-SPECIMEN.pdf", b"")
        case "gone":
            path = make("gone-SPECIMEN.pdf")
            path.unlink()
            return path
        case "folder":
            folder = make("x").with_name("folder-SPECIMEN")
            folder.mkdir()
            return folder
        case "too large":
            path = make("large-SPECIMEN.pdf")
            too_large(driver, path)
            return path
        case "a pipe":
            path = make("x").with_name("pipe-SPECIMEN.pdf")
            os.mkfifo(path)
            return path
        case _:
            return unreadable(make, monkeypatch)


@pytest.mark.parametrize("kind", BLOCKED)
async def test_what_blocks_is_told_at_the_file_and_does_not_stop_the_others(
    build: Build, file: MakeFile, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    if kind == "a pipe" and sys.platform == "win32":
        pytest.skip("there are no pipes among files")
    async with build(seed=0) as driver:
        await driver.sit()
        bad = bad_file(kind, file, driver, monkeypatch)
        await driver.add(bad, file("passport-SPECIMEN.pdf"))
        note, good = driver.notes()
        assert note.startswith(BLOCKED[kind])
        assert good == "336 bytes · PDF"
        assert driver.button("sendButton").text() == "Send 1 document"
        assert [box.isEnabled() for box in driver.type_boxes()] == [False, True]
        driver.click("sendButton")
        await driver.until("the good one", lambda: stored(driver) == ["passport-SPECIMEN.pdf"])
        dialog = driver.adding()
        assert dialog is not None, "what could not be sent stays"
        assert driver.notes() == [note]
        assert "These need your attention" in driver.said()
        assert not driver.button("sendButton").isEnabled()
        assert "Traceback" not in driver.said()
        remove = dialog.findChild(QAbstractButton, "removeFileButton")
        assert isinstance(remove, QAbstractButton)
        remove.click()
        await driver.until("the dialog's end", lambda: driver.adding() is None)


async def test_an_ending_that_says_another_kind_than_the_bytes_is_told_at_the_file(
    build: Build, file: MakeFile
) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.jpg"))
        (note,) = driver.notes()
        assert note.startswith("“passport-SPECIMEN.jpg” is named .jpg, but it is a PDF document.")
        driver.click("sendButton")
        assert driver.text("addProblem") == (
            "1 file may be refused. Have a look, or press Send again to send everything as it is."
        )
        driver.click("sendButton")
        await driver.until("the document", lambda: stored(driver) == ["passport-SPECIMEN.jpg"])


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
async def test_a_link_to_another_folder_is_sent_only_when_the_person_says_so(build: Build, file: MakeFile) -> None:
    real = file("secret-SPECIMEN.pdf")
    folder = real.with_name("dropped")
    folder.mkdir()
    link = folder / "passport-SPECIMEN.pdf"
    link.symlink_to(real)
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(link)
        (note,) = driver.notes()
        assert note.startswith("“passport-SPECIMEN.pdf” is a link to a file in another folder")
        assert str(real) in note
        assert not driver.button("sendButton").isEnabled()
        assert driver.button("sendAnywayBox").text() == "Send this file"
        driver.child(QCheckBox, "sendAnywayBox").click()
        driver.click("sendButton")
        await driver.until("the document", lambda: stored(driver) == ["passport-SPECIMEN.pdf"])


async def test_a_file_that_vanishes_after_the_look_is_held_and_can_be_tried_again(build: Build, file: MakeFile) -> None:
    path = file("passport-SPECIMEN.pdf")
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(path)
        elsewhere = path.with_name("elsewhere")
        busy_files.replace(path, elsewhere)  # on Windows the preview may still read it
        driver.click("sendButton")
        await driver.until("the row", lambda: driver.state(path.name) is RowState.HELD)
        driver.select(path.name)
        assert driver.text("detailsStatus") == "Not sent"
        assert "is no longer there" in driver.text("detailsExplanation")
        elsewhere.rename(path)
        driver.click("retryButton")
        await driver.until("the document", lambda: stored(driver) == [path.name])


async def test_a_file_that_changes_after_the_look_is_not_sent(build: Build, file: MakeFile) -> None:
    path = file("passport-SPECIMEN.pdf")
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(path)
        path.write_bytes(b"%PDF another SPECIMEN, longer than before")
        driver.click("sendButton")
        await driver.until("the row", lambda: driver.state(path.name) is RowState.HELD)
        driver.select(path.name)
        assert "changed before it was sent completely" in driver.text("detailsExplanation")
        assert stored(driver) == []


async def test_a_file_that_is_saved_anew_and_dropped_again_is_looked_at_anew(build: Build, file: MakeFile) -> None:
    path = file("passport-SPECIMEN.pdf", b"")
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(path)
        assert driver.notes()[0].startswith("“passport-SPECIMEN.pdf” is empty.")
        saved = file(path.name)
        await driver.add(saved)
        assert driver.notes() == ["336 bytes · PDF"]
        file(path.name, size=2000)
        await driver.add(path)
        assert driver.notes() == ["2.0 kB · PDF"]
        driver.click("sendButton")
        await driver.until("the document", lambda: stored(driver) == [path.name])


async def test_the_limit_of_a_servers_profile_counts(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        profile = f'[[servers]]\naddress = "{driver.server.base_url}"\nmax_megabytes = 1\n'
        (driver.folder / "settings.toml").write_text(profile, encoding="utf-8")
        assert SettingsFile(driver.folder / "settings.toml").load().servers[0].max_bytes == 1024 * 1024
        driver.compose()
        await driver.sit()
        await driver.add(file("scan-SPECIMEN.pdf", size=1_200_000))
        assert driver.notes()[0].startswith("“scan-SPECIMEN.pdf” is too large: 1.1 MB. At most 1.0 MB can be sent.")


# --- sending -------------------------------------------------------------------------------------------------------


async def test_send_sends_once_though_it_is_clicked_twice(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"), file("empty-SPECIMEN.pdf", b""))
        button = driver.button("sendButton")
        for _ in range(2):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await driver.until("the document", lambda: stored(driver))
        await asyncio.sleep(0.1)
        assert len(driver.requests("POST")) == 1
        assert stored(driver) == ["passport-SPECIMEN.pdf"]


async def test_send_waits_until_every_file_was_looked_at(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.window.add_files([file("passport-SPECIMEN.pdf"), file("passport-empty-SPECIMEN.pdf", b"")])
        driver.button("sendButton").click()
        line = driver.child(QLabel, "lookLine").text()
        assert line == "Looking at 1 of 2 files… Sending starts by itself after that."
        assert not stored(driver)
        await driver.until("the document", lambda: stored(driver) == ["passport-SPECIMEN.pdf"])
        assert driver.notes()[0].startswith("“passport-empty-SPECIMEN.pdf” is empty."), "what is blocked stays"


def lines(driver: AppDriver) -> list[QFrame]:
    """The lines of the add dialog's list that are to be seen."""
    table = driver.child(QScrollArea, "fileTable")
    return [line for line in table.findChildren(QFrame, "fileLine") if line.isVisible()]


async def test_removing_takes_a_file_out_and_the_last_one_closes(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"), file("bank-SPECIMEN.pdf"))
        dialog = driver.adding()
        assert dialog is not None
        buttons = dialog.findChildren(QAbstractButton, "removeFileButton")
        assert [button.accessibleName() for button in buttons] == [
            "Remove passport-SPECIMEN.pdf",
            "Remove bank-SPECIMEN.pdf",
        ]
        buttons[0].click()
        assert [line.accessibleName() for line in lines(driver)] == ["bank-SPECIMEN.pdf"]
        assert driver.button("sendButton").text() == "Send 1 document"
        buttons[1].click()
        await driver.until("the dialog's end", lambda: driver.adding() is None)
        assert driver.requests("POST") == []


@pytest.mark.parametrize("how", ["Escape", "Cancel"])
async def test_changing_ones_mind_sends_nothing(build: Build, file: MakeFile, how: str) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.pdf"))
        if how == "Escape":
            await driver.press(Qt.Key.Key_Escape)
            assert await driver.answer(yes=True) == "Close without sending 1 document? Your files stay where they are."
        else:
            driver.click("addCancelButton")
        await driver.until("the dialog's end", lambda: driver.adding() is None)
        await driver.add(file("bank-SPECIMEN.pdf"))
        assert len(driver.type_boxes()) == 1, "the next dialog begins anew"
        assert driver.requests("POST") == []


async def test_closing_while_files_are_looked_at_is_harmless(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.window.add_files([file(f"paper-{number}-SPECIMEN.pdf") for number in range(40)])
        await asyncio.sleep(0)
        dialog = driver.adding()
        assert dialog is not None
        dialog.reject()
        await driver.until("the look's end", lambda: not any("look" in name for name in driver.scope.names()))
        assert driver.question() is None


async def test_pictures_have_a_thumbnail(build: Build, file: MakeFile) -> None:
    from desktop_app.resources import resources  # noqa: PLC0415 - only here

    photo = file("passport-SPECIMEN.jpg", (resources() / "samples" / "passport-SPECIMEN.jpg").read_bytes())
    bill = file("bank-SPECIMEN.pdf", (resources() / "samples" / "bank-statement-SPECIMEN.pdf").read_bytes())
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(photo, bill)
        dialog = driver.adding()
        assert dialog is not None

        def _sizes() -> list[tuple[int, int]]:
            return [(w.pixmap.width(), w.pixmap.height()) for w in dialog.findChildren(PictureButton)]

        await driver.until("both thumbnails", lambda: all(max(each) == 48 for each in _sizes()))
        assert _sizes() == [(48, 34), (34, 48)], "a passport, and the first page of a statement"
        pictures = dialog.findChildren(PictureButton)
        assert [each.accessibleName() for each in pictures] == [f"Show {photo.name} large", f"Show {bill.name} large"]
        QTest.mouseClick(pictures[1], Qt.MouseButton.LeftButton)
        await driver.until("the viewer", lambda: driver.text("zoomLabel"))
        viewer = driver.child(QDialog, "viewer")
        assert viewer.windowTitle() == bill.name
        viewer.close()


async def test_a_name_in_any_writing_arrives_as_it_is(build: Build, file: MakeFile) -> None:
    names = ["passport Führer SPECIMEN.pdf", "passport-パスポート-SPECIMEN.pdf", "passport “quoted” %41 SPECIMEN.pdf"]
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.send(*[file(name) for name in names])
        await driver.until("all", lambda: sorted(stored(driver)) == sorted(names))
        await driver.until("the rows", lambda: sorted(driver.names) == sorted(names))
