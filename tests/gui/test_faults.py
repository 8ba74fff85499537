"""Faults of the app itself: one plain dialog, nothing of the inside, and the app goes on."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from tests.gui.conftest import Build, House

pytestmark = pytest.mark.token_shown("logs", "the errors carry it; the formatter of the log file takes it out")


def fail() -> None:
    raise LookupError(f"Bearer {TOKEN}")


async def fail_later() -> None:
    await asyncio.sleep(0)
    fail()


async def told(house: House) -> QMessageBox:
    """The one dialog that tells of the fault."""
    await house.until("the dialog", house.question)
    box = house.question()
    assert box is not None
    assert "You can go on working" in box.text()
    for inside in (TOKEN, "Traceback", 'File "'):
        assert inside not in box.text()
    return box


@pytest.mark.logs("unhandled error in window")
@pytest.mark.logs("This plugin does not support")  # Qt speaks to the log now
async def test_an_error_in_a_slot_is_told_and_the_app_goes_on(build: Build) -> None:
    async with build(seed=3) as house:
        await house.sit()
        house.reporter.install()
        try:
            QTimer.singleShot(0, house.window, fail)
            box = await told(house)
            assert "LookupError (window)" in box.text()
            box.close()
            await house.until("its end", lambda: house.question() is None)
            house.click("refreshButton")
            await house.until("the list", lambda: "Online" in house.text("statusRight"))
            assert len(house.names) == 3
        finally:
            house.reporter.uninstall()


@pytest.mark.logs("unhandled error in app/specimen")
async def test_an_error_in_a_task_is_told_and_the_app_goes_on(build: Build) -> None:
    async with build(seed=3) as house:
        await house.sit()
        house.scope.spawn(fail_later(), name="specimen")
        box = await told(house)
        assert "LookupError (app/specimen)" in box.text()
        box.close()
        await house.until("its end", lambda: house.question() is None)
        house.select("passport-SPECIMEN.jpg")
        assert house.text("detailsName") == "passport-SPECIMEN.jpg"


@pytest.mark.logs("unhandled error in thread specimen")
@pytest.mark.logs("This plugin does not support")  # Qt speaks to the log now
async def test_an_error_in_a_thread_is_told_in_the_window(build: Build) -> None:
    async with build(seed=3) as house:
        await house.sit()
        house.reporter.install()
        try:
            thread = threading.Thread(target=fail, name="specimen")
            thread.start()
            box = await told(house)
            thread.join()
            box.close()
            await house.until("its end", lambda: house.question() is None)
        finally:
            house.reporter.uninstall()


@pytest.mark.logs("unhandled error in app/specimen")
async def test_many_errors_at_once_are_one_dialog(build: Build) -> None:
    async with build(seed=3) as house:
        await house.sit()
        for _ in range(5):
            house.scope.spawn(fail_later(), name="specimen")
        await told(house)
        await asyncio.sleep(0.05)
        boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
        assert len(boxes) == 1
        boxes[0].close()
        await house.until("its end", lambda: house.question() is None)


@pytest.mark.logs("unhandled error in app/specimen")
async def test_an_error_before_signing_in_is_told_above_the_dialog(build: Build) -> None:
    async with build(seed=3) as house:
        await house.start()
        house.scope.spawn(fail_later(), name="specimen")
        box = await told(house)
        assert box.parent() is house.dialog
        box.close()
        await house.until("its end", lambda: house.question() is None)
        assert house.dialog.isEnabled()


@pytest.mark.logs("unhandled error in app/specimen")
async def test_the_app_can_be_left_while_a_fault_is_told(build: Build) -> None:
    async with build(seed=3) as house:
        await house.sit()
        house.scope.spawn(fail_later(), name="specimen")
        await told(house)
        house.shell.stop()
        assert house.code is not None
        assert await asyncio.wait_for(asyncio.shield(house.code), 10) == 0
