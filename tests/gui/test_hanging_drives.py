"""A drive that hangs holds only its own rows: the others are sent, and the person is told, asked and let go.

Tried with a real file system whose files hang, where one can be mounted, and with calls that hang in its place.
"""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, ExitStack
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pytest
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QScrollArea

from desktop_app.desk.rows import RowState
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.storage.document_file import DocumentFile
from desktop_app.storage.instance_lock import InstanceLock
from desktop_app.storage.paths import Paths
from desktop_app.ui.add.findings_part import FindingsPart
from tests.gui.conftest import AppDriver, Build
from tests.support.documents import pdf
from tests.support.hanging_drive import can_mount, hanging_drive

Until = Callable[..., Coroutine[Any, Any, None]]

ROOT = Path(__file__).resolve().parents[2]
PDF = pdf()
SILENT = "The drive with “{name}” does not answer"
BRISK = RetryPolicy(settle_time=0.1, resend_time=0.2, base_delay=0.05, max_delay=0.1, offline_delay=0.2)


def patient(seconds: float) -> RefreshSchedule:
    return RefreshSchedule(3600, 3600, queue=BRISK, drive_patience=timedelta(seconds=seconds))


class Drive(Protocol):
    """Where the files of a test lie."""

    folder: Path

    def answer(self) -> None:
        """From now on every file answers, also those who wait."""


class HangingCalls:
    """Calls that hang in the place of a drive: the look at a file, or the read of its bytes."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, at_read: set[str], at_stat: set[str]) -> None:
        self.folder = folder
        self._go = threading.Event()
        stat, read = Path.stat, DocumentFile.read

        def _stat(path: Path, **given: Any) -> os.stat_result:
            if path.name in at_stat and path.parent == folder:
                self._go.wait(60)
            return stat(path, **given)

        def _read(file: DocumentFile, count: int) -> bytes:
            if file._name in at_read:  # noqa: SLF001 - an open file has no other name
                self._go.wait(60)
            return read(file, count)

        patch.setattr(Path, "stat", _stat)
        patch.setattr(DocumentFile, "read", _read)

    def answer(self) -> None:
        self._go.set()


class MakeDrive(Protocol):
    """Makes a drive with files of these names, each of another content."""

    def __call__(self, *names: str, at_read: tuple[str, ...] = (), at_stat: tuple[str, ...] = ()) -> Drive:
        """Those that are named again hang."""


@pytest.fixture(scope="session")
def mountable() -> bool:
    return can_mount()


@pytest.fixture(params=["a file system", "calls"])
def make_drive(
    request: pytest.FixtureRequest, mountable: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeDrive]:
    """Has them answer at the end: nobody could remove the folder before."""
    if request.param == "a file system" and not mountable:
        pytest.skip("no file system can be mounted here")
    folder = tmp_path / "drive"
    folder.mkdir()
    with ExitStack() as stack:

        def _make(*names: str, at_read: tuple[str, ...] = (), at_stat: tuple[str, ...] = ()) -> Drive:
            files = {name: pdf(name) for name in names}
            if request.param == "a file system":
                return stack.enter_context(hanging_drive(folder, files, at_read=at_read, at_stat=at_stat))
            for name, content in files.items():
                (folder / name).write_bytes(content)
            calls = HangingCalls(folder, monkeypatch, set(at_read), set(at_stat))
            stack.callback(calls.answer)
            return calls

        yield _make


def notes(driver: AppDriver) -> dict[str, str]:
    """What the add dialog says of each file."""
    table = driver.child(QScrollArea, "fileTable")
    lines = [line for line in table.findChildren(QFrame, "fileLine") if not line.isHidden()]
    return {line.accessibleName(): line.findChild(FindingsPart).text for line in lines}  # type: ignore[union-attr] # each has one


def is_ready(driver: AppDriver, name: str) -> bool:
    return "bytes · PDF" in notes(driver).get(name, "")


def button(driver: AppDriver, name: str, spoken: str) -> QAbstractButton:
    """The visible button of that name that is for one file."""
    dialog = driver.adding()
    assert dialog is not None
    found = [each for each in dialog.findChildren(QAbstractButton, name) if each.accessibleName() == spoken]
    assert len(found) == 1
    assert found[0].isVisible()
    return found[0]


async def add_at_once(driver: AppDriver, drive: Drive, *names: str) -> float:
    """Add files; when it was, by time.monotonic."""
    began = time.monotonic()
    driver.window.add_files([drive.folder / name for name in names])
    await driver.until("the add dialog", driver.adding)
    return began


@pytest.mark.parametrize("how", ["at_read", "at_stat"])
async def test_one_of_three_hangs_and_the_others_are_sendable_within_two_seconds(
    build: Build, make_drive: MakeDrive, how: str
) -> None:
    names = ("passport-SPECIMEN.pdf", "hangs-passport-SPECIMEN.pdf", "bank-statement-SPECIMEN.pdf")
    drive = make_drive(*names, **{how: names[1:2]})
    async with build(schedule=patient(3.0), seed=0) as driver:
        await driver.sit()
        began = await add_at_once(driver, drive, *names)
        await driver.until("Send", lambda: driver.button("sendButton").text() == "Send 2 documents")
        took = time.monotonic() - began
        print(f"sendable after {took:.2f} s")
        assert took < 2.0
        assert notes(driver)[names[1]] == "Still being read. You can send the others meanwhile."
        driver.click("sendButton")
        await driver.until("them", lambda: len(driver.server.stored()) == 2)
        assert list(notes(driver)) == [names[1]]
        assert driver.child(QLabel, "fileNote").isVisible()

        await driver.until("the end of patience", lambda: "does not answer" in notes(driver)[names[1]])
        assert notes(driver)[names[1]].startswith(SILENT.format(name=names[1]))
        assert not driver.button("sendButton").isEnabled()

        drive.answer()
        button(driver, "lookAgainButton", f"Try again: {names[1]}").click()
        await driver.until("the look", lambda: is_ready(driver, names[1]))
        driver.click("sendButton")
        await driver.until("the third one", lambda: len(driver.server.stored()) == 3)
        await driver.until("the dialog's end", lambda: driver.adding() is None)


async def test_removing_a_row_that_hangs_never_waits(build: Build, make_drive: MakeDrive) -> None:
    names = ("passport-SPECIMEN.pdf", "hangs-SPECIMEN.pdf")
    drive = make_drive(*names, at_read=names[1:])
    async with build(schedule=patient(30.0), seed=0) as driver:
        await driver.sit()
        await add_at_once(driver, drive, *names)
        await driver.until("the other one", lambda: is_ready(driver, names[0]))
        began = time.monotonic()
        button(driver, "removeFileButton", f"Remove {names[1]}").click()
        assert list(notes(driver)) == [names[0]]
        assert driver.button("sendButton").isEnabled()
        assert time.monotonic() - began < 0.2
        driver.click("sendButton")
        await driver.until("it", lambda: len(driver.server.stored()) == 1)


async def test_eight_files_whose_look_hangs_leave_the_window_and_other_files_free(
    build: Build, make_drive: MakeDrive, tmp_path: Path
) -> None:
    names = tuple(f"hangs-{number}-SPECIMEN.pdf" for number in range(8))
    drive = make_drive(*names, at_stat=names)
    local = tmp_path / "passport-SPECIMEN.pdf"
    local.write_bytes(PDF)
    async with build(schedule=patient(3.0), seed=0) as driver:
        await driver.sit()
        await add_at_once(driver, drive, *names)
        await asyncio.sleep(0.3)
        began = time.monotonic()
        driver.window.add_files([local])
        await driver.until("the local one", lambda: is_ready(driver, local.name))
        assert time.monotonic() - began < 1.0
        assert await asyncio.to_thread(lambda: "free") == "free", "no worker of the app hangs"
        await driver.until(
            "all of them", lambda: sum("does not answer" in each for each in notes(driver).values()) == 8
        )
        assert time.monotonic() - began < 3.0 + 2.0
        driver.click("sendButton")
        await driver.until("it", lambda: len(driver.server.stored()) == 1)


async def test_ten_rows_that_hang_do_not_slow_an_eleventh(build: Build, make_drive: MakeDrive) -> None:
    hung = tuple(f"hangs-{number}-SPECIMEN.pdf" for number in range(10))
    names = ("passport-SPECIMEN.pdf", *hung, "bank-statement-SPECIMEN.pdf")
    drive = make_drive(*names, at_read=hung)
    async with build(schedule=patient(30.0), seed=0) as driver:
        await driver.sit()
        took: list[float] = []
        for chosen in (names[:1], (*hung, names[-1])):
            began = await add_at_once(driver, drive, *chosen)
            await driver.until("it", partial(is_ready, driver, chosen[-1]))
            took.append(time.monotonic() - began)
        print(f"ready without others after {took[0]:.2f} s, with ten that hang after {took[1]:.2f} s")
        assert took[1] < took[0] + 1.0
        await driver.until("Send", lambda: driver.button("sendButton").text() == "Send 2 documents")
        assert time.monotonic() - began < 2.0


async def test_a_drive_that_hangs_while_sending_holds_its_own_upload_only(
    build: Build, make_drive: MakeDrive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The looks went well; then the drive hangs, for more uploads than are sent at a time, and comes back."""
    names = tuple(f"passport-{number}-SPECIMEN.pdf" for number in range(4))
    local = tmp_path / "bank-statement-SPECIMEN.pdf"
    local.write_bytes(PDF)
    drive = make_drive(*names)
    async with build(schedule=patient(3.0), seed=0) as driver:
        await driver.sit()
        await add_at_once(driver, drive, *names, str(local))
        await driver.until("the looks", lambda: all(is_ready(driver, name) for name in (*names, local.name)))
        hangs = HangingCalls(drive.folder, monkeypatch, set(names), set())
        driver.click("sendButton")
        began = time.monotonic()
        await driver.until("the local one", lambda: len(driver.server.stored()) == 1)
        assert time.monotonic() - began < 3.0
        await driver.until("the others", lambda: all(driver.state(name) is RowState.HELD for name in names))
        driver.select(names[0])
        assert SILENT.format(name=names[0]) in driver.text("detailsExplanation")
        hangs.answer()
        for name in names:
            driver.select(name)
            driver.click("retryButton")
        await driver.until("all of them", lambda: len(driver.server.stored()) == 5)


async def test_closing_the_dialog_and_the_app_never_waits(build: Build, make_drive: MakeDrive) -> None:
    names = tuple(f"hangs-{number}-SPECIMEN.pdf" for number in range(5))
    drive = make_drive(*names, at_read=names)
    closing: AbstractAsyncContextManager[AppDriver] = build(schedule=patient(30.0), seed=0)
    async with closing as driver:
        await driver.sit()
        await add_at_once(driver, drive, *names)
        await asyncio.sleep(0.3)
        began = time.monotonic()
        driver.click("addCancelButton")
        await driver.until("the dialog's end", lambda: driver.adding() is None)
        driver.shell.stop()
        assert driver.code is not None
        await asyncio.wait([driver.code])
        assert time.monotonic() - began < 2.0


# --- the whole process ---------------------------------------------------------------------------------------------


def start(data: Path, *files: Path, program: tuple[str, ...] = ("-m", "desktop_app")) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, *program, "--sandbox", "--data-dir", str(data), *map(str, files)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.DEVNULL,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="a real file system is mounted")
@pytest.mark.parametrize("how", ["at_read", "at_stat"])
async def test_quitting_ends_the_process_within_five_seconds(
    tmp_path: Path, until: Until, mountable: bool, how: str
) -> None:
    if not mountable:
        pytest.skip("no file system can be mounted here")
    names = tuple(f"hangs-{number}-SPECIMEN.pdf" for number in range(8))
    data, folder = tmp_path / "data", tmp_path / "drive"
    folder.mkdir()
    with hanging_drive(folder, dict.fromkeys(names, PDF), **{how: names}) as drive:
        first = start(data, *(folder / name for name in names))
        try:
            await until("the looks", lambda: drive.asked() > 0, 30.0)
            await asyncio.sleep(0.5)
            began = time.monotonic()
            first.send_signal(signal.SIGTERM)
            second = start(data)
            try:
                code = await asyncio.to_thread(first.wait, 10)
                print(f"ended after {time.monotonic() - began:.2f} s")
                assert code == 0
                assert time.monotonic() - began < 5.0
                await until("the second start", lambda: _is_held(data), 20.0)
                await asyncio.sleep(1)
                assert second.poll() is None, "it has taken the place of the first one"
            finally:
                second.send_signal(signal.SIGTERM)
                assert await asyncio.to_thread(second.wait, 20) == 0
        finally:
            first.kill()


JOURNAL_HANGS = """
import sys, threading
from desktop_app.__main__ import start
from desktop_app.outbox.journal import Journal
Journal.close = lambda _self: threading.Event().wait()
start()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="it is ended by a signal")
async def test_quitting_ends_the_process_even_if_its_own_disk_hangs(tmp_path: Path, until: Until) -> None:
    data = tmp_path / "data"
    app = start(data, program=("-c", JOURNAL_HANGS))
    try:
        await until("the journal", lambda: list(data.rglob("*.sqlite3")), 30.0)
        await asyncio.sleep(2)
        began = time.monotonic()
        app.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(app.wait, 10) == 0
        took = time.monotonic() - began
    finally:
        app.kill()
    print(f"ended after {took:.2f} s")
    assert 1.0 < took < 5.0, "it would have waited for ever"
    assert "something hangs while leaving" in (data / "logs" / "dossier.log").read_text(encoding="utf-8")
    lock = InstanceLock(Paths.make(data).config)
    assert lock.take()
    lock.release()


def _is_held(data: Path) -> bool:
    lock = InstanceLock(Paths.make(data).config)
    taken = lock.take()
    lock.release()
    return not taken
