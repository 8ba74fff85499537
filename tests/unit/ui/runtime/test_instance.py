"""One app per data folder: a second start hands its files over and ends, and nothing outlives a killed first one."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton

from desktop_app.desk.sign_in_service import Folders
from desktop_app.desk.support import Support
from desktop_app.lazy import LazyConnector
from desktop_app.resources import resources
from desktop_app.sandbox import SandboxOptions, SandboxServer
from desktop_app.storage.instance_lock import InstanceLock
from desktop_app.storage.paths import Paths
from desktop_app.tasks import TaskScope
from desktop_app.ui.languages import Languages
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.runtime.instance import InstanceServer, hand_over
from desktop_app.ui.runtime.session_bus import SessionBus
from desktop_app.ui.shell import Shell, Start
from tests.sentinel import TOKEN
from tests.support.sign_in_service import plainly, sign_in_service_with

ROOT = Path(__file__).resolve().parents[4]
SENTENCE = (
    "Dossier is already running with this data folder but does not respond. Wait a moment. If it still does not "
    "respond, restart the computer, then start Dossier again."
)
SECONDS = 20.0 if os.name == "posix" else 60.0  # a start takes longer where each file is looked at before

Until = Callable[..., Coroutine[Any, Any, None]]


def start(folder: Path, *files: Path | str) -> subprocess.Popen[str]:
    """A start of the app as a process of its own."""
    command: Sequence[str] = (sys.executable, "-m", "desktop_app", "--data-dir", str(folder), *map(str, files))
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


class Mute:
    def notify(self, text: str) -> None:
        """Nobody hears it."""


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_a_second_start_hands_its_files_over_and_ends(
    tmp_path: Path, until: Until, qapp: QApplication, no_errors_reported: Callable[[BaseException, str], None]
) -> None:
    folder = tmp_path / "data"
    paths = Paths.make(folder)
    lock = InstanceLock(paths.config)
    assert lock.take()
    scope = TaskScope("app", no_errors_reported)
    server = InstanceServer(paths.config, qapp)
    assert server.listening
    files = [tmp_path / "passport-SPECIMEN.pdf", tmp_path / "Führer“schein SPECIMEN.pdf"]
    for file in files:
        file.write_bytes(b"%PDF-1.7\n%" + file.name.encode())
    with SandboxServer(SandboxOptions(token=TOKEN, seed=0)) as sandbox:

        async def _no_sandbox() -> Any:
            raise NotImplementedError

        sign_in_service = sign_in_service_with(
            paths.settings,
            plainly(LazyConnector()),
            _no_sandbox,
            lambda: TaskScope("desk", no_errors_reported),
            Folders(paths.queue, paths.queue),
        )
        support = Support(sign_in_service.servers, paths.logs, ())
        shell = Shell(
            sign_in_service, support, Icons(resources() / "icons"), scope, Languages(qapp, ()), Mute(), SessionBus()
        )
        server.called.connect(shell.come_forward)
        running = scope.spawn(shell.run(Start(server=sandbox.base_url)), name="shell")
        try:
            await until("the dialog", lambda: shell.sign_in_dialog)
            dialog = shell.sign_in_dialog
            assert dialog is not None
            token = dialog.findChild(QLineEdit, "tokenField")
            assert isinstance(token, QLineEdit)
            way = dialog.findChild(QRadioButton, "wayTokenButton")
            assert isinstance(way, QRadioButton)
            way.click()
            token.setText(TOKEN)
            button = dialog.findChild(QPushButton, "signInButton")
            assert isinstance(button, QPushButton)
            button.click()
            await until("the window", lambda: shell.window)
            await _starts_and_ends(until, folder, *files)
            window = shell.window
            assert window is not None

            def _names() -> list[str]:
                return [label.text() for label in window.findChildren(QLabel, "fileName") if label.isVisible()]

            await until("the files", lambda: _names() == [file.name for file in files])
            assert sandbox.stored() == []
            cancel = window.findChild(QPushButton, "addCancelButton")
            assert isinstance(cancel, QPushButton)
            cancel.click()
            await _starts_and_ends(until, folder, "--add")
            await until("the question for files", lambda: window.findChild(QFileDialog, "filePicker"))
        finally:
            shell.stop()
            await running
            await scope.aclose()
            server.close()
            lock.release()


async def test_a_thousand_files_with_long_names_are_handed_over(
    tmp_path: Path, until: Until, qapp: QApplication
) -> None:
    paths = Paths.make(tmp_path / "data")
    lock = InstanceLock(paths.config)
    assert lock.take()
    server = InstanceServer(paths.config, qapp)
    called: list[list[Path]] = []
    server.called.connect(lambda files, _add: called.append(files))
    folder = Path("/home/anna/Документы") if os.name == "posix" else Path("C:/Документы")
    most = 1000 if os.name == "posix" else 300  # Windows' command lines have 32,767 characters
    files = [
        folder / f"заявление на получение документа ОБРАЗЕЦ номер {number:04} SPECIMEN.pdf" for number in range(most)
    ]
    try:
        await _starts_and_ends(until, tmp_path / "data", *files)
        assert called == [files]
    finally:
        server.close()
        lock.release()


@pytest.mark.skipif(os.name != "posix", reason="a pipe of Windows is not read by the process that holds up its reader")
async def test_a_name_that_no_encoding_takes_is_handed_over(tmp_path: Path, qapp: QApplication, until: Until) -> None:
    paths = Paths.make(tmp_path / "data")
    server = InstanceServer(paths.config, qapp)
    called: list[list[Path]] = []
    server.called.connect(lambda files, _add: called.append(files))
    file = tmp_path / "half \ud83d, byte \udcff, é.pdf"
    try:
        # Its answer is not looked at: the thread here holds up the one that gives it.
        await asyncio.to_thread(hand_over, paths.config, [file])
        await until("the file", lambda: called == [[file]])
    finally:
        server.close()


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the system sees to it")
async def test_nothing_is_handed_to_a_socket_that_somebody_else_laid(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its name can be known beforehand, and it lies where everybody may write."""
    paths = Paths.make(tmp_path / "data")
    server = InstanceServer(paths.config, qapp)
    assert server.listening
    called: list[list[Path]] = []
    server.called.connect(called.append)
    file = tmp_path / "passport-SPECIMEN.pdf"
    try:
        monkeypatch.setattr(os, "getuid", lambda: Path(tmp_path).stat().st_uid + 1)
        assert not hand_over(paths.config, [file])
        await asyncio.sleep(0.1)
        assert called == []
    finally:
        server.close()


def test_when_the_first_one_does_not_answer_the_second_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    paths = Paths.make(folder)
    lock = InstanceLock(paths.config)
    assert lock.take()
    second = start(folder, tmp_path / "passport-SPECIMEN.pdf")
    try:
        said, complaint = second.communicate(timeout=SECONDS)
    finally:
        second.kill()
        lock.release()
    assert second.returncode == 1
    assert said == ""
    assert complaint.splitlines() == [SENTENCE]


@pytest.mark.skipif(os.name != "posix", reason="only here can a process be stopped")
async def test_a_first_one_that_hangs_keeps_the_second_from_starting_until_it_is_killed(
    tmp_path: Path, until: Until
) -> None:
    folder = tmp_path / "data"
    first = start(folder)
    try:
        # Trying the lock before would take it away from the process that starts.
        await until("the lock", (folder / "dossier.lock").exists, SECONDS)
        await until("its window", lambda: hand_over(folder, []), SECONDS)
        assert not _free(folder)
        first.send_signal(signal.SIGSTOP)
        second = start(folder, tmp_path / "passport-SPECIMEN.pdf")
        _said, complaint = second.communicate(timeout=SECONDS)
        assert second.returncode == 1
        assert complaint.splitlines() == [SENTENCE]
        assert not _free(folder)
        first.kill()
        first.communicate(timeout=SECONDS)
        assert _free(folder)
    finally:
        first.kill()
        first.communicate()


async def _starts_and_ends(until: Until, folder: Path, *arguments: Path | str) -> None:
    """A second start, which has to end at once and in silence."""
    second = start(folder, *arguments)
    try:
        await until("its end", lambda: second.poll() is not None, SECONDS)
        assert (second.returncode, *second.communicate()) == (0, "", "")
    finally:
        second.kill()
        second.communicate()


def _free(folder: Path) -> bool:
    """Whether the folder's lock could be had."""
    lock = InstanceLock(folder)
    taken = lock.take()
    lock.release()
    return taken
