"""The desktop's token with which a second start brings the first to the front."""

import os
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.storage.instance_lock import InstanceLock
from desktop_app.storage.paths import Paths
from desktop_app.ui.runtime.front import accept_activation, activation_in, bring_to_front
from desktop_app.ui.runtime.instance import InstanceServer

ROOT = Path(__file__).resolve().parents[4]
Until = Callable[..., Coroutine[Any, Any, None]]
NAME = "XDG_ACTIVATION_TOKEN"


@pytest.fixture(autouse=True)
def no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, "before")  # so that what a test sets is undone
    monkeypatch.delenv(NAME)


@pytest.mark.parametrize("token", ["", "a b", "a\n", "é", "x" * 1001])
def test_what_is_no_token_is_not_handed_over_and_not_taken(token: str) -> None:
    assert activation_in({NAME: token}) == ""
    accept_activation(token)
    assert NAME not in os.environ


@pytest.mark.parametrize("handed", [None, 7, ["x"], {"a": 1}])
def test_what_is_no_text_is_not_taken(handed: object) -> None:
    accept_activation(handed)
    assert NAME not in os.environ


def start(folder: Path, token: str) -> subprocess.Popen[bytes]:
    """A second start, by a desktop that gave it a token."""
    command = [sys.executable, "-m", "desktop_app", "--data-dir", str(folder)]
    return subprocess.Popen(command, cwd=ROOT, env=os.environ | {NAME: token})


async def test_the_token_of_a_second_start_is_there_when_the_window_is_activated(
    tmp_path: Path, until: Until, qapp: QApplication
) -> None:
    paths = Paths.make(tmp_path / "data")
    server = InstanceServer(paths.config, qapp)
    seen: list[str] = []
    server.called.connect(lambda _files, _add: seen.append(os.environ.get(NAME, "")))
    lock = InstanceLock(paths.config)
    assert lock.take()
    second = start(paths.config, "kwin-17_TIME4")
    try:
        await until("its end", lambda: second.poll() is not None, 20.0)
        assert second.returncode == 0
        assert seen == ["kwin-17_TIME4"]
    finally:
        second.kill()
        second.wait()
        server.close()
        lock.release()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_minimised_window_is_shown_again_and_a_maximised_one_stays_so(qapp: QApplication) -> None:
    window = QWidget()
    window.showMaximized()
    window.showMinimized()
    bring_to_front(window)

    assert window.isVisible()
    assert not window.isMinimized()
    assert window.isMaximized()
    window.close()
