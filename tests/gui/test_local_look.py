"""What would be refused is told before it is sent: by content, with a cure, and only what nobody can open blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QPlainTextEdit

from desktop_app.desk.rows import RowState
from desktop_app.ui.shell import Start
from tests.sentinel import READ_VALUE
from tests.support.documents import pdf, png

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Build

    MakeFile = Callable[..., Path]


async def test_what_is_no_document_is_told_by_its_content_and_blocked(build: Build, file: MakeFile) -> None:
    letter = b"Dear Sir or Madam, this is a SPECIMEN letter in plain text, and no photo of a passport.\n" * 20
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.jpg", letter))
        (note,) = driver.notes()
        assert note.startswith("“passport-SPECIMEN.jpg” is a text file, not a photo, scan or PDF. Choose the photo")
        assert not driver.child(QAbstractButton, "sendButton").isEnabled()


async def test_a_picture_that_was_cut_is_told_and_can_be_sent(build: Build, file: MakeFile) -> None:
    whole = png("SPECIMEN", 40_000)
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("passport-SPECIMEN.png", whole[:-6]))
        (note,) = driver.notes()
        assert note.startswith("A part of “passport-SPECIMEN.png” is missing. It was not copied")
        driver.button("sendAnywayBox").click()
        driver.click("sendButton")
        await driver.until("its arrival", lambda: driver.state("passport-SPECIMEN.png") is RowState.IN_REVIEW)


async def test_an_old_statement_is_told_as_long_as_it_is_to_prove_an_address(build: Build, file: MakeFile) -> None:
    lines = ("Energy SPECIMEN Ltd", "Invoice date: 12 March 2019", "Pay by: 30 March 2019")
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("proof-of-address-SPECIMEN.pdf", pdf(lines=lines)))
        (note,) = driver.notes()
        assert note.startswith("“proof-of-address-SPECIMEN.pdf” seems to be from 12 Mar 2019, which may be too old.")
        (box,) = driver.type_boxes()
        box.setCurrentIndex(box.findText("Passport"))
        box.activated.emit(box.currentIndex())
        (note,) = driver.notes()
        assert "2019" not in note
        assert isinstance(box, QComboBox)


async def test_what_a_document_says_is_in_no_log_no_file_and_no_report(
    build: Build, file: MakeFile, tmp_path: Path
) -> None:
    """The guard of tests/sentinel.py looks for it when the test has ended; the look has read it, or tells no date."""
    lines = (f"Invoice for {READ_VALUE} SPECIMEN", "Invoice date: 12 March 2019")
    content = pdf(lines=lines, compressed=True)
    assert READ_VALUE.encode() not in content
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("proof-of-address-SPECIMEN.pdf", content))
        (note,) = driver.notes()
        assert "12 Mar 2019" in note
        driver.click("sendButton")  # leads to the warning
        driver.click("sendButton")
        await driver.until("its arrival", lambda: driver.state("proof-of-address-SPECIMEN.pdf") is RowState.IN_REVIEW)
        report = await driver.saved_report(tmp_path / "report.zip")
    assert "2019" not in report


async def test_rules_that_were_imported_block_a_wrong_format_until_another_type_is_chosen(
    build: Build, file: MakeFile, tmp_path: Path
) -> None:
    async with build(seed=0) as driver:
        servers = tmp_path / "broker-SPECIMEN.toml"
        servers.write_text(
            f'[[servers]]\naddress = "{driver.server.base_url}"\n\n[servers.rules]\nblocking = ["formats"]\n', "utf-8"
        )
        await driver.start(Start(server=driver.server.base_url))
        driver.click("settingsButton")
        await driver.until("the settings", lambda: driver.find(QDialog, "settingsDialog"))
        driver.click("importButton")
        await driver.pick(servers)
        await driver.until("what it changes", lambda: driver.find(QDialog, "importDialog"))
        asked = driver.child(QPlainTextEdit, "importChanges").toPlainText()
        assert "Rules for documents: standard → your broker's own, as in the file" in asked
        driver.click("yesButton")
        await driver.until("its end", lambda: "Imported: 1 server" in driver.text("settingsMessage"))
        driver.child(QDialog, "settingsDialog").reject()
        await driver.until("the end", lambda: "app/settings" not in driver.task_names())
        await driver.enter()
        await driver.add(file("passport-SPECIMEN.pdf"))

        (note,) = driver.notes()
        assert note.startswith("“passport-SPECIMEN.pdf” is a PDF document; for this document it should be JPEG, PNG.")
        assert not driver.child(QAbstractButton, "sendButton").isEnabled()
        (box,) = driver.type_boxes()
        assert box.currentText() == "Passport"
        box.setCurrentIndex(box.findText("Proof of address"))
        box.activated.emit(box.currentIndex())
        (note,) = driver.notes()
        assert note == "336 bytes · PDF"
        driver.click("sendButton")
        await driver.until("its arrival", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.IN_REVIEW)
