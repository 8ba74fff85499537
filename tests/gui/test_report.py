"""The report for support, saved from the menu: it says what is in it, and nothing of a person is."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from desktop_app.desk.rows import RowState
from desktop_app.storage.logs import close_log, open_log
from desktop_app.ui.faults.dialog import FaultDialog
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Build, Gate

    MakeFile = Callable[..., Path]

NAME = "passport-of-anna-SPECIMEN.pdf"


def fault_dialogs() -> list[FaultDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, FaultDialog) and each.isVisible()]


@pytest.mark.logs("unhandled error in app/specimen")
@pytest.mark.token_shown("logs", "the error carries it; the formatter of the log file takes it out")
async def test_it_tells_what_support_needs_and_nothing_of_the_person(
    build: Build, make_gate: type[Gate], file: MakeFile, tmp_path: Path
) -> None:
    gate = make_gate()
    async with build(gate=gate, seed=0) as driver:
        (driver.folder / "logs").mkdir()
        handler = open_log(driver.folder / "logs")
        try:
            await driver.sit()
            await driver.send(file(NAME))
            await driver.until("the upload", lambda: driver.state(NAME) is RowState.SENDING)
            logging.getLogger("specimen").info("Bearer %s for %s", TOKEN, NAME)
            driver.reporter.report(LookupError(f"Bearer {TOKEN}"), "app/specimen")
            await driver.until("the fault", fault_dialogs)
            fault_dialogs()[0].accept()
            target = tmp_path / "report.zip"
            text = await driver.saved_report(target)
        finally:
            close_log(handler)
        for told in ("Dossier: SPECIMEN", "address: http://127.0.0.1", "1 × sending", "LookupError", "specimen"):
            assert told in text
        for inside in (TOKEN, NAME, "passport-of-anna", str(tmp_path / "files")):
            assert inside not in text
        if sys.platform != "win32":
            assert target.stat().st_mode & 0o777 == 0o600


async def test_its_name_tells_what_and_when(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.action("reportAction").trigger()
        await driver.answer(yes=True)
        await driver.until("the picker", lambda: driver.find(QFileDialog, "filePicker"))
        picker = driver.child(QFileDialog, "filePicker")
        field = picker.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        name = field.text()
        assert name.startswith("dossier-report-20")
        assert name.endswith(".zip")
        picker.reject()
        await driver.until("the end", lambda: "app/save a report" not in driver.task_names())
        assert driver.question() is None


async def test_what_cannot_be_saved_is_a_sentence_and_leaves_the_file_alone(build: Build, tmp_path: Path) -> None:
    taken = tmp_path / "letter.zip"
    taken.write_bytes(b"SPECIMEN")
    async with build(seed=0) as driver:
        await driver.sit()
        driver.action("reportAction").trigger()
        await driver.answer(yes=True)
        await driver.until("the picker", lambda: driver.find(QFileDialog, "filePicker"))
        driver.child(QFileDialog, "filePicker").filesSelected.emit([str(taken)])  # as if “replace it?” was answered
        driver.child(QFileDialog, "filePicker").done(1)
        await driver.until("the sentence", driver.question)
        box = driver.question()
        assert box is not None
        assert "could not be saved as “letter.zip”" in box.text()
        box.close()
        assert taken.read_bytes() == b"SPECIMEN"


async def test_no_is_no(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.action("reportAction").trigger()
        await driver.answer(yes=False)
        await driver.until("the end", lambda: "app/save a report" not in driver.task_names())
        assert driver.find(QFileDialog, "filePicker") is None
