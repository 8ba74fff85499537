"""What would be refused is told before it is sent: by content, with a cure, and only what nobody can open blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QComboBox

from desktop_app.desk.rows import RowState
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
