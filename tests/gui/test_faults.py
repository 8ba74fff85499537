"""Faults of the app itself: one plain dialog, no value in it, what support needs, and the app goes on."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from desktop_app.ui.faults.crash_reporter import Fault
from desktop_app.ui.faults.dialog import FaultDialog
from desktop_app.ui.shell import Start
from desktop_app.ui.sign_in.dialog import SignInDialog
from desktop_app.ui.window.main_window import MainWindow
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import AppDriver, Build

pytestmark = pytest.mark.token_shown("logs", "the errors carry it; the formatter of the log file takes it out")


def fail() -> None:
    raise LookupError(f"Bearer {TOKEN}")


async def fail_later() -> None:
    await asyncio.sleep(0)
    fail()


def dialogs() -> list[FaultDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, FaultDialog) and each.isVisible()]


def button(dialog: FaultDialog, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def count(dialog: FaultDialog) -> str:
    label = dialog.findChild(QLabel, "faultCount")
    assert isinstance(label, QLabel)
    return label.text() if not label.isHidden() else ""


async def told(driver: AppDriver) -> FaultDialog:
    """The one dialog that tells of the fault."""
    await driver.until("the dialog", dialogs)
    dialog = dialogs()[0]
    assert "You can continue working" in "".join(label.text() for label in dialog.findChildren(QLabel))
    assert TOKEN not in dialog.details
    return dialog


async def gone_on(driver: AppDriver) -> None:
    """*Go on* is clicked, and the dialog is away."""
    QTest.mouseClick(button(dialogs()[0], "goOnButton"), Qt.MouseButton.LeftButton)
    await driver.until("its end", lambda: not dialogs())


@pytest.mark.logs("unhandled error in window")
async def test_an_error_in_a_slot_is_told_and_the_app_goes_on(build: Build) -> None:
    async with build(seed=3) as driver:
        await driver.sit()
        driver.reporter.install()
        try:
            QTimer.singleShot(0, driver.window, fail)
            dialog = await told(driver)
            lines = dialog.details.splitlines()
            assert lines[0] == "LookupError (window)"
            assert lines[-2].startswith("test_faults.py:")
            assert lines[-2].endswith(" in fail")
            assert count(dialog) == ""
            await gone_on(driver)
            driver.click("refreshButton")
            await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
            assert len(driver.names) == 3
        finally:
            driver.reporter.uninstall()


@pytest.mark.logs("unhandled error in app/specimen")
async def test_an_error_in_a_task_is_told_and_the_app_goes_on(build: Build) -> None:
    async with build(seed=3) as driver:
        await driver.sit()
        driver.scope.spawn(fail_later(), name="specimen")
        assert "LookupError (app/specimen)" in (await told(driver)).details
        await gone_on(driver)
        driver.select("passport-SPECIMEN.jpg")
        assert driver.text("detailsName") == "passport-SPECIMEN.jpg"


@pytest.mark.logs("unhandled error in thread specimen")
async def test_an_error_in_a_thread_is_told_in_the_window(build: Build) -> None:
    async with build(seed=3) as driver:
        await driver.sit()
        driver.reporter.install()
        try:
            thread = threading.Thread(target=fail, name="specimen")
            thread.start()
            await told(driver)
            thread.join()
            await gone_on(driver)
        finally:
            driver.reporter.uninstall()


@pytest.mark.logs("unhandled error in app/specimen")
async def test_many_errors_at_once_are_one_dialog(build: Build) -> None:
    async with build(seed=3) as driver:
        await driver.sit()
        for _ in range(5):
            driver.scope.spawn(fail_later(), name="specimen")
        dialog = await told(driver)
        await driver.until("the others", lambda: count(dialog) == "… and 4 more")
        assert dialogs() == [dialog]
        assert dialog.details.count("LookupError (app/specimen)") == 5
        await gone_on(driver)
        driver.scope.spawn(fail_later(), name="specimen")
        assert count(await told(driver)) == ""
        await gone_on(driver)


@pytest.mark.logs("unhandled error in app/specimen")
async def test_an_error_before_signing_in_is_told_above_the_dialog(build: Build) -> None:
    async with build(seed=3) as driver:
        await driver.start()
        driver.scope.spawn(fail_later(), name="specimen")
        dialog = await told(driver)
        assert dialog.parent() is driver.dialog
        await gone_on(driver)
        assert driver.dialog.isEnabled()


@pytest.mark.logs("unhandled error in app/specimen")
async def test_the_app_can_be_left_while_a_fault_is_told(build: Build) -> None:
    async with build(seed=3) as driver:
        await driver.sit()
        driver.scope.spawn(fail_later(), name="specimen")
        await told(driver)
        driver.shell.stop()
        assert driver.code is not None
        assert await asyncio.wait_for(asyncio.shield(driver.code), 10) == 0


@pytest.mark.logs("unhandled error in app/specimen")
async def test_an_error_before_any_window_is_told_too(build: Build) -> None:
    async with build(seed=3) as driver:
        driver.scope.spawn(fail_later(), name="specimen")
        dialog = await told(driver)
        assert dialog.parent() is None
        await gone_on(driver)
        await driver.start()


async def test_what_was_told_can_be_copied(build: Build) -> None:
    async with build(seed=3) as driver:
        await driver.sit()
        driver.shell.show_fault(Fault("LookupError (window)", ("desktop_app/ui/shell.py:1 in specimen",)))
        dialog = await told(driver)
        button(dialog, "copyButton").click()
        copied = QApplication.clipboard().text().splitlines()
        assert copied[0] == "Something went wrong in Dossier"
        assert copied[1:] == ["LookupError (window)", "desktop_app/ui/shell.py:1 in specimen"]
        assert button(dialog, "copyButton").text() == "Copied"
        driver.shell.show_fault(Fault("KeyError (window)"))
        assert button(dialog, "copyButton").text() == "Copy", "there is more now"
        await gone_on(driver)


async def test_a_flood_is_counted_and_its_details_have_an_end(build: Build) -> None:
    async with build(seed=3) as driver:
        await driver.sit()
        for _ in range(500):
            driver.shell.show_fault(Fault("LookupError (window)"))
        dialog = await told(driver)
        assert count(dialog) == "… and 499 more"
        assert dialog.details.count("LookupError") == 20
        assert len(dialogs()) == 1
        await gone_on(driver)


async def test_a_fault_in_the_middle_of_signing_in_outlives_the_sign_in_dialog(build: Build) -> None:
    async with build(seed=3) as driver:
        await driver.start()
        driver.by_token()
        driver.child(QLineEdit, "tokenField").setText(TOKEN)
        driver.click("signInButton")
        for name in ("LookupError", "KeyError"):
            driver.shell.show_fault(Fault(f"{name} (window)"))
        await told(driver)
        await driver.until("the window", lambda: driver.shell.window)
        await driver.until(
            "the dialog above it", lambda: [each for each in dialogs() if each.parent() is driver.window]
        )
        assert len(dialogs()) == 1
        assert dialogs()[0].details.splitlines() == ["LookupError (window)", "", "KeyError (window)"]
        await gone_on(driver)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
async def test_escape_and_enter_go_on(build: Build, key: Qt.Key) -> None:
    async with build(seed=3) as driver:
        await driver.sit()
        driver.shell.show_fault(Fault("LookupError (window)"))
        dialog = await told(driver)
        await driver.until("the active dialog", dialog.isActiveWindow)
        await driver.press(key)
        await driver.until("its end", lambda: not dialogs())


async def test_a_report_is_saved_from_it_and_it_stays(build: Build, tmp_path: Path) -> None:
    async with build(seed=3) as driver:
        await driver.start()
        driver.shell.show_fault(Fault("LookupError (window)"))
        dialog = await told(driver)
        button(dialog, "saveReportButton").click()
        await driver.answer(yes=True)
        target = tmp_path / "report.zip"
        await driver.pick(target)
        await driver.until("where it is", lambda: str(target) in driver.said())
        assert target.stat().st_mode & 0o777 == 0o600 or os.name != "posix"
        box = driver.question()
        assert box is not None
        box.close()
        assert dialogs() == [dialog]
        await gone_on(driver)


class Broken:
    """A sign-in dialog that cannot be made; counts how often it was tried."""

    def __init__(self, times: int, then: Callable[..., Any]) -> None:
        self.left = times
        self.then = then

    def __call__(self, *given: object, **named: object) -> object:
        if self.left:
            self.left -= 1
            fail()
        return self.then(*given, **named)


@pytest.mark.logs("unhandled error in app/windows")
async def test_a_fault_that_leaves_no_window_is_told_and_all_begins_anew(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.ui.shell.SignInDialog", Broken(1, SignInDialog))
    async with build(seed=3) as driver:
        driver.code = driver.scope.spawn(driver.shell.run(Start()), name="shell")
        dialog = await told(driver)
        assert dialog.parent() is None
        await gone_on(driver)
        await driver.until("the sign-in dialog", lambda: driver.shell.sign_in_dialog)


@pytest.mark.logs("unhandled error in app/windows")
async def test_one_that_comes_back_each_time_ends_the_app(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.ui.shell.SignInDialog", Broken(9, SignInDialog))
    async with build(seed=3) as driver:
        driver.code = driver.scope.spawn(driver.shell.run(Start()), name="shell")
        for _ in range(3):
            await told(driver)
            await gone_on(driver)
        assert await asyncio.wait_for(asyncio.shield(driver.code), 10) == 1


@pytest.mark.logs("unhandled error in app/windows")
@pytest.mark.parametrize("broken", ["desktop_app.ui.shell.MainWindow", "desktop_app.ui.shell.MainWindow.add_files"])
async def test_a_fault_while_the_window_opens_leaves_no_desk_behind(
    build: Build, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    """It would go on to send beside the next one, from the same list of uploads."""
    what = MainWindow if broken.endswith("MainWindow") else MainWindow.add_files
    monkeypatch.setattr(broken, staticmethod(Broken(1, what)))
    async with build(seed=1) as driver:
        await driver.start()
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await told(driver)
        await driver.until("the desk's end", lambda: not any(scope.names() for scope in driver.desk_scopes))
        with pytest.raises(RuntimeError, match="is closed"):
            driver.desk_scopes[0].spawn(asyncio.sleep(0), name="something")
        await gone_on(driver)
        await driver.until("the sign-in dialog", lambda: driver.shell.sign_in_dialog)
        assert driver.shell.window is None
