"""Above the list stands what the broker needs; when all is in, one calm sentence and receipts to save."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QToolButton

from desktop_app.desk.rows import RowState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import AppDriver, Build

    MakeFile = Callable[..., Path]


def entries(driver: AppDriver) -> list[str]:
    found = (driver.find(QToolButton, f"checklistEntry{place}") for place in range(9))
    return [each.text() for each in found if each is not None and each.isVisible()]


async def test_each_group_says_how_far_it_is_and_a_click_asks_for_what_is_missing(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        assert entries(driver) == ["Proof of ID: still missing", "Proof of residence: still missing"]
        QTest.mouseClick(driver.child(QToolButton, "checklistEntry0"), Qt.MouseButton.LeftButton)
        await driver.pick(file("id-card-front-SPECIMEN.pdf"))
        await driver.looked()
        driver.click("sendButton")
        await driver.answer(yes=True)
        await driver.until("the front", lambda: "one side of “ID card” is missing" in entries(driver)[0])
        QTest.mouseClick(driver.child(QToolButton, "checklistEntry0"), Qt.MouseButton.LeftButton)
        await driver.pick(file("scan-SPECIMEN.pdf"))
        await driver.looked()
        assert driver.child(QComboBox, "typeBox").currentText() == "ID card – back"
        driver.click("sendButton")
        await driver.until("both", lambda: entries(driver)[0] == "Proof of ID: received (ID card)")
        assert not driver.child(QToolButton, "checklistEntry0").isEnabled()


async def test_when_all_is_in_there_is_nothing_to_do_and_receipts_are_saved_as_one_pdf(
    build: Build, file: MakeFile, tmp_path: Path
) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        assert not driver.action("receiptsAction").isEnabled()
        await driver.send(file("passport-SPECIMEN.pdf"), file("utility-bill-SPECIMEN.pdf"))
        await driver.until("all", lambda: driver.text("standingText").startswith("All received, nothing to do."))
        await driver.until("both rows", lambda: {row.state for row in driver.rows} == {RowState.IN_REVIEW})
        driver.click("saveReceiptsButton")
        await driver.until("the picker", lambda: driver.find(QFileDialog, "filePicker"))
        picker = driver.child(QFileDialog, "filePicker")
        field = picker.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(tmp_path / "receipts SPECIMEN.pdf"))
        picker.accept()
        await driver.until("the sentence", driver.question)
        told = driver.question()
        assert told is not None
        assert "receipts SPECIMEN.pdf" in told.text()
        told.accept()
        document = pypdfium2.PdfDocument(tmp_path / "receipts SPECIMEN.pdf")
        said = document[0].get_textpage().get_text_bounded()
        for word in ("Receipts", "passport-SPECIMEN.pdf", "utility-bill-SPECIMEN.pdf", "Passport", "Proof of address"):
            assert word in said
        assert all(row.receipt is not None and row.receipt.sha256[:16] in said for row in driver.rows)
        document.close()


async def test_all_that_is_accepted_is_said_to_be_the_end(build: Build, file: MakeFile) -> None:
    async with build(seed=0, review_seconds=0.2) as driver:
        await driver.sit()
        await driver.send(file("passport-SPECIMEN.pdf"), file("bank-statement-SPECIMEN.pdf"))
        await driver.until("both", lambda: len(driver.server.stored()) == 2)

        def _is_over() -> bool:
            driver.action("refreshAction").trigger()
            return driver.text("standingText") == "All accepted. You’re done."

        await driver.until("the end", _is_over)
        assert entries(driver) == [
            "Proof of ID: accepted (Passport)",
            "Proof of residence: accepted (Bank statement)",
        ]


async def test_a_server_without_groups_has_no_checklist(build: Build) -> None:
    async with build(seed=0, types_status=404) as driver:
        await driver.sit()
        assert entries(driver) == []
        assert not driver.window.findChild(QToolButton, "checklistEntry0")
