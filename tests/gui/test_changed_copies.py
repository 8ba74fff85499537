"""A file is changed before it is sent only if the person wants it, and the original stays as it is on their disk."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QPushButton

from desktop_app.desk.rows import RowState
from desktop_app.domain.findings import Finding, Severity
from desktop_app.pictures.change.location import has_location
from desktop_app.pictures.look.container import any_kind
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.widgets.picture_button import PictureButton
from tests.support.photos import XMP, opened, photo, scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import AppDriver, Build, Gate

    MakeFile = Callable[..., Path]

HEIC = (Path(__file__).parents[1] / "golden" / "photo-SPECIMEN.heic").read_bytes()


def copies(driver: AppDriver) -> list[Path]:
    """The changed copies that are on the disk."""
    return [file for folder in driver.folder.rglob("changed") for file in folder.rglob("*") if file.is_file()]


async def change(driver: AppDriver) -> QDialog:
    """Take the offer at the only file, and wait for the copy."""
    driver.click("changeFileButton")
    await driver.until("the copy", lambda: driver.find(QPushButton, "useCopyButton"))
    use = driver.child(QPushButton, "useCopyButton")
    await driver.until("the copy to be ready", use.isEnabled)
    return driver.child(QDialog, "changeDialog")


def send(driver: AppDriver) -> None:
    """Press Send, and again where there are warnings."""
    driver.click("sendButton")
    if driver.text("addProblem"):
        driver.click("sendButton")


async def test_a_heic_is_sent_as_a_jpeg_and_its_copy_is_forgotten(build: Build, file: MakeFile) -> None:
    original = file("passport-SPECIMEN.heic", HEIC)
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(original)
        assert driver.button("changeFileButton").text() == "Make it a JPEG…"
        assert driver.button("changeFileButton").accessibleName() == "Make it a JPEG… passport-SPECIMEN.heic"
        dialog = await change(driver)
        assert dialog.windowTitle() == "A changed copy of “passport-SPECIMEN.heic”"
        assert driver.text("beforeSideFacts").endswith("kB · 640 × 452")
        assert driver.text("afterSideFacts").endswith("kB · 640 × 452")
        assert driver.text("changeSentence").startswith("It looks the same, and every program can open it.")
        for side in ("beforeSide", "afterSide"):
            assert driver.child(PictureButton, f"{side}Picture").pixmap.width() > 100
        assert copies(driver) == [], "nothing is written before it is wanted"
        driver.click("useCopyButton")
        await driver.until("the new look", lambda: "passport-SPECIMEN.jpg" in driver.said())
        await driver.looked()
        (copy,) = copies(driver)
        sent = hashlib.sha256(copy.read_bytes()).hexdigest()
        assert not driver.button("changeFileButton").isVisible()
        send(driver)
        await driver.until("its arrival", lambda: driver.state("passport-SPECIMEN.jpg") is RowState.IN_REVIEW)
        (stored,) = driver.server.stored()
        assert (stored.name, stored.mime, stored.sha256) == ("passport-SPECIMEN.jpg", "image/jpeg", sent)
        assert original.read_bytes() == HEIC
        await driver.until("nothing to be left", lambda: not copies(driver))


async def test_who_keeps_the_original_sends_it(build: Build, file: MakeFile) -> None:
    original = file("passport-SPECIMEN.heic", HEIC)
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(original)
        await change(driver)
        driver.click("keepOriginalButton")
        await driver.until("the end of the dialog", lambda: driver.find(QDialog, "changeDialog") is None)
        assert driver.button("changeFileButton").isVisible(), "it is offered as before"
        send(driver)
        await driver.until("its arrival", lambda: driver.state("passport-SPECIMEN.heic") is RowState.IN_REVIEW)
        assert driver.server.stored()[0].sha256 == hashlib.sha256(HEIC).hexdigest()
        assert copies(driver) == []


async def test_escape_stops_the_making_of_a_copy(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.heic", HEIC))
        driver.click("changeFileButton")
        await driver.until("the dialog", lambda: driver.find(QDialog, "changeDialog"))
        await driver.press(Qt.Key.Key_Escape)
        await driver.until("the end of the dialog", lambda: driver.find(QDialog, "changeDialog") is None)
        await driver.until("the end of the work", lambda: "app/make a changed copy" not in driver.task_names())
        assert driver.adding() is not None


async def test_a_copy_that_is_used_and_not_sent_is_removed(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.heic", HEIC))
        await change(driver)
        driver.click("useCopyButton")
        await driver.until("the new look", lambda: "passport-SPECIMEN.jpg" in driver.said())
        await driver.looked()
        assert len(copies(driver)) == 1
        driver.click("addCancelButton")
        await driver.until("nothing to be left", lambda: not copies(driver))


async def test_a_large_photo_can_be_made_small_enough(build: Build, file: MakeFile) -> None:
    large = photo(scene(2400, 1600, noise=70), quality=98, has_place=False)
    assert len(large) > 4 * 1024 * 1024
    original = file("passport-SPECIMEN.jpg", large)
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(original)
        assert driver.button("changeFileButton").text() == "Make it smaller…"
        await change(driver)
        assert driver.text("changeSentence").endswith("Check that the small print can still be read.")
        driver.click("useCopyButton")
        await driver.until("the new look", lambda: not driver.button("changeFileButton").isVisible())
        await driver.looked()
        assert len(copies(driver)) == 1
        send(driver)
        await driver.until("its arrival", lambda: len(driver.server.stored()) == 1)
        assert driver.server.stored()[0].size <= 4 * 1024 * 1024
        assert original.read_bytes() == large


async def test_a_damaged_file_says_so_and_can_be_kept(build: Build, file: MakeFile) -> None:
    broken = HEIC[:-2000] + bytes(2000)
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.heic", broken))
        driver.click("changeFileButton")
        failed = "The copy could not be made: a part of the file may be damaged."
        await driver.until("the sentence", lambda: driver.text("changeSentence") == failed)
        assert not driver.button("useCopyButton").isEnabled()
        driver.click("keepOriginalButton")
        await driver.until("the end of the dialog", lambda: driver.find(QDialog, "changeDialog") is None)
        assert any_kind(broken) is not None


async def test_two_sides_are_sent_as_one_pdf(build: Build, file: MakeFile) -> None:
    front, back = photo(scene(1600, 1000, noise=20), has_place=False), photo(scene(1600, 1000, noise=30), "PNG")
    files = [file("id-front-SPECIMEN.jpg", front), file("id-back-SPECIMEN.png", back)]
    async with build(seed=0) as driver:
        settings = f'[[servers]]\naddress = "{driver.server.base_url}"\n\n[[servers.document_types]]\nid = 1\n'
        (driver.folder / "settings.toml").write_text(f'{settings}caption = "ID card"\nsides = 2\n')
        driver.compose()
        await driver.sit()
        await driver.add(*files)
        for box in driver.type_boxes():
            box.setCurrentIndex(box.findText("ID card"))
            box.activated.emit(box.currentIndex())
        driver.click("joinSidesButton")
        await driver.until("the copy", lambda: driver.find(QPushButton, "useCopyButton"))
        await driver.until("the copy to be ready", driver.child(QPushButton, "useCopyButton").isEnabled)
        assert driver.text("afterSideFacts").endswith(" · 2 pages")
        driver.click("useCopyButton")
        await driver.until("one file", lambda: len(driver.type_boxes()) == 1)
        await driver.looked()
        (copy,) = copies(driver)
        assert front in copy.read_bytes()
        (box,) = driver.type_boxes()
        assert box.currentText() == "ID card"
        assert driver.text("sideLabel") == "Both sides"
        send(driver)  # and nobody asks for the other side
        await driver.until("its arrival", lambda: len(driver.server.stored()) == 1)
        (stored,) = driver.server.stored()
        assert (stored.name, stored.mime) == ("id-front-SPECIMEN.pdf", "application/pdf")
        assert [each.read_bytes() for each in files] == [front, back]


async def shown_with(driver: AppDriver, *findings: Finding) -> None:
    """Let the only file be one at which this was found, too."""
    line = driver.child(FileRow, "fileLine")
    assert line.inspection is not None
    line.show_inspection(replace(line.inspection, file_findings=(*line.inspection.file_findings, *findings)))
    line.part.acceptanceChanged.emit()
    await driver.until("the offer", driver.button("changeFileButton").isVisible)


async def test_a_photo_is_sent_without_its_place_and_pixel_for_pixel_the_same(build: Build, file: MakeFile) -> None:
    content = photo(scene(1600, 1250, noise=10), orientation=6, xmp=XMP)
    original = file("passport-SPECIMEN.jpg", content)
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(original)
        await shown_with(driver, Finding("has_location", Severity.INFO, "SPECIMEN", "SPECIMEN"))
        assert driver.button("changeFileButton").text() == "Remove the location…"
        await change(driver)
        assert driver.text("changeSentence").startswith("The picture itself stays exactly as it is.")
        driver.click("useCopyButton")
        await driver.until("the new look", lambda: not driver.button("changeFileButton").isVisible())
        await driver.looked()
        (copy,) = copies(driver)
        sent = copy.read_bytes()
        assert not has_location(sent)
        assert opened(sent).tobytes() == opened(content).tobytes()
        send(driver)
        await driver.until("its arrival", lambda: len(driver.server.stored()) == 1)
        assert driver.server.stored()[0].sha256 == hashlib.sha256(sent).hexdigest()
        assert original.read_bytes() == content


async def test_one_of_several_changes_is_chosen_in_the_menu(build: Build, file: MakeFile) -> None:
    original = file("passport-SPECIMEN.jpg", photo(scene(1600, 1250, noise=10)))
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(original)
        turned = Finding("picture_turned", Severity.WARNING, "SPECIMEN", "SPECIMEN", {"turns": 1})
        await shown_with(driver, turned, Finding("has_location", Severity.INFO, "SPECIMEN", "SPECIMEN"))
        assert driver.button("changeFileButton").text() == "Change it…"
        driver.click("changeFileButton")
        menu = driver.child(QMenu, "changeMenu")
        assert [entry.text() for entry in menu.actions()] == ["Turn it…", "Remove the location…"]
        menu.actions()[0].trigger()
        menu.close()
        await driver.until("the copy", lambda: driver.find(QPushButton, "useCopyButton"))
        await driver.until("the copy to be ready", driver.child(QPushButton, "useCopyButton").isEnabled)
        assert driver.text("beforeSideFacts").endswith("1600 × 1250")
        assert driver.text("afterSideFacts").endswith("1250 × 1600")
        driver.click("keepOriginalButton")
        await driver.until("the end of the dialog", lambda: driver.find(QDialog, "changeDialog") is None)


async def test_what_the_end_of_the_app_leaves_behind_goes_at_the_next_start(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.heic", HEIC))
        await change(driver)
        driver.click("useCopyButton")
        await driver.until("the new look", lambda: "passport-SPECIMEN.jpg" in driver.said())
        await driver.looked()
        (folder,) = {copy.parent for copy in copies(driver)}
        server = driver.server
    left = folder / "left SPECIMEN.jpg"
    left.write_bytes(b"SPECIMEN")
    async with build(server=server) as driver:
        await driver.sit()
        await driver.until("nothing to be left", lambda: not copies(driver))
        assert not left.exists()


async def test_a_copy_that_waits_stays_over_the_end_of_the_app(
    build: Build, file: MakeFile, make_gate: type[Gate]
) -> None:
    gate = make_gate(1)
    async with build(seed=0, gate=gate) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.heic", HEIC))
        await change(driver)
        driver.click("useCopyButton")
        await driver.until("the new look", lambda: "passport-SPECIMEN.jpg" in driver.said())
        await driver.looked()
        (copy,) = copies(driver)
        send(driver)
        await driver.until("the sending", lambda: driver.state("passport-SPECIMEN.jpg") is RowState.SENDING)
        assert copies(driver) == [copy]
        server = driver.server
    async with build(server=server) as driver:
        await driver.sit()
        await driver.until("its arrival", lambda: len(driver.server.stored()) == 1)
        await driver.until("nothing to be left", lambda: not copies(driver))
        assert driver.server.stored()[0].name == "passport-SPECIMEN.jpg"
