"""The window under a real window manager: it comes back where it was, fits, and comes to the front at a second start.

Besides: an app whose files were replaced while it runs says so once, and starts again.
"""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.storage.paths import Paths
from desktop_app.storage.settings import SettingsFile
from tests.support.outside import ROOT, Outside, eventually, start_outside

APP = [sys.executable, "-m", "desktop_app"]
TITLE = "Dossier"
SCREEN = (1366, 768)
TITLE_BAR = 40


@pytest.fixture(scope="module")
def outside() -> Generator[Outside]:
    """One display for all tests of this file."""
    with tempfile.TemporaryDirectory(prefix="dossier-") as folder:
        person = start_outside(Path(folder))
        lacking = [name for name in ("xdotool", "xprop", "xwininfo") if shutil.which(name) is None]
        if lacking:
            person.end()
            assert "CI" not in os.environ, f"not installed: {lacking}"
            pytest.skip(f"not installed: {lacking}")
        try:
            yield person
        finally:
            person.end()


class Window:
    """The main window of a start at the practice server, as the window manager has it."""

    def __init__(self, outside: Outside, data: Path) -> None:
        self._outside = outside
        self._argv = [*APP, "--data-dir", str(data)]
        outside("start", argv=[*self._argv, "--sandbox"], stderr=str(data.with_name("app.txt")))
        outside("name", what="addButton")
        self.number = eventually("the window", lambda: outside("windows", title=TITLE))[0]

    def second_start(self) -> None:
        self._outside("run", argv=self._argv)

    def run(self, *argv: str) -> str:
        return str(self._outside("run", argv=list(argv)))

    def geometry(self) -> tuple[int, int, int, int]:
        """x, y, width and height without the frame."""
        told = self.run("xwininfo", "-id", self.number)  # xdotool counts the frame twice
        found = dict(re.findall(r"(Absolute upper-left X|Absolute upper-left Y|Width|Height): +(-?\d+)", told))
        x, y, width, height = (int(each) for each in found.values())
        return x, y, width, height

    def state(self) -> str:
        return self.run("xprop", "-id", self.number, "_NET_WM_STATE")

    def is_active(self) -> bool:
        return int(self.number, 16) == int(self.run("xdotool", "getactivewindow"))

    def close(self) -> None:
        self._outside("close", title=TITLE)
        assert self._outside("ended", seconds=10.0) == 0


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    Paths.make(folder)
    return folder


def test_a_second_start_brings_a_minimised_window_to_the_front(outside: Outside, data: Path) -> None:
    window = Window(outside, data)
    window.run("xdotool", "windowminimize", window.number)
    eventually("the icon", lambda: "HIDDEN" in window.state())

    window.second_start()

    eventually("the window in front", lambda: "HIDDEN" not in window.state() and window.is_active())


def test_a_window_of_a_larger_screen_fits_and_one_beside_the_screens_comes_back(outside: Outside, data: Path) -> None:
    (data / "settings.toml").write_text("[window]\nsize = [3800, 2050]\n", encoding="utf-8")
    window = Window(outside, data)
    x, y, width, height = window.geometry()
    assert 0 <= x <= SCREEN[0] - width
    assert 0 <= y <= SCREEN[1] - height
    window.close()
    settings = SettingsFile(data / "settings.toml").load()
    [place] = settings.window_places
    assert place.screen.endswith("1366x768")

    text = (data / "settings.toml").read_text(encoding="utf-8")
    (data / "settings.toml").write_text(re.sub(r"at = \[.*?\]", "at = [9000, -700]", text), encoding="utf-8")
    window = Window(outside, data)

    x, y, width, height = eventually("its place", window.geometry)
    assert 0 <= x <= SCREEN[0] - width
    assert 0 <= y <= SCREEN[1] - height


def test_size_place_and_maximised_come_back(outside: Outside, data: Path) -> None:
    window = Window(outside, data)
    window.run("wmctrl", "-i", "-r", window.number, "-e", "0,120,90,900,600")
    eventually("the move", lambda: window.geometry()[2:] == (900, 600))
    moved = window.geometry()
    window.close()

    window = Window(outside, data)
    eventually("the same place", lambda: window.geometry() == moved)
    window.run("wmctrl", "-i", "-r", window.number, "-b", "add,maximized_vert,maximized_horz")
    eventually("maximised", lambda: "MAXIMIZED_VERT" in window.state())
    window.close()

    window = Window(outside, data)
    eventually("maximised again", lambda: "MAXIMIZED_VERT" in window.state())
    window.run("wmctrl", "-i", "-r", window.number, "-b", "remove,maximized_vert,maximized_horz")
    eventually("the same size as before", lambda: window.geometry()[2:] == moved[2:])
    away = [abs(now - before) for now, before in zip(window.geometry(), moved, strict=True)]
    assert max(away) <= 2, "a maximised window has another frame, so that some pixels may differ"


class Installed:
    """A copy of the app that runs and is then replaced by another version."""

    def __init__(self, outside: Outside, folder: Path) -> None:
        self._outside = outside
        self._place = folder / "installed"
        for name in ("desktop_app", "resources"):
            shutil.copytree(ROOT / name, self._place / name, ignore=shutil.ignore_patterns("__pycache__"))
        self._log = folder / "data" / "logs" / "dossier.log"
        own = ["env", f"PYTHONPATH={self._place}", "PYTHONSAFEPATH=1"]
        argv = [*own, *APP, "--data-dir", str(folder / "data"), "--server", "specimen.example:8443"]
        outside("start", argv=argv, stderr=str(folder / "app.txt"))
        outside("name", what="signInButton")

    def replace(self, version: str) -> None:
        """As a package manager does: each file is a new one. What is loaded later is not there yet."""
        package = self._place / "desktop_app"
        shutil.move(package / "sandbox", self._place / "late")
        new = package / "new"
        new.write_text(f'"""The next one."""\n\n__version__ = "{version}"\n', encoding="utf-8")
        new.replace(package / "__init__.py")

    def finish(self) -> None:
        shutil.move(self._place / "late", self._place / "desktop_app" / "sandbox")

    def log(self) -> str:
        return self._log.read_text(encoding="utf-8")

    def questions(self) -> list[Any]:
        """Whatever asks for attention on the screen."""
        return [each for each in self._outside("tree") if "faultDialog" in each or "questionBox" in each]


def test_an_app_whose_files_were_replaced_says_so_once(outside: Outside, tmp_path: Path) -> None:
    app = Installed(outside, tmp_path)
    app.replace("9.9.9")

    outside("press", what="sandboxButton")
    assert "replaced or moved while it was running" in outside("name", what="messageText")
    outside("press", what="Later", within="questionBox")
    eventually("the end of the question", lambda: not app.questions())
    outside("press", what="sandboxButton")
    eventually("the second fault", lambda: app.log().count("unhandled error") == 2)
    assert not app.questions()


def test_start_again_brings_the_new_version_with_the_same_arguments(outside: Outside, tmp_path: Path) -> None:
    app = Installed(outside, tmp_path)
    app.replace("9.9.9")
    outside("press", what="sandboxButton")
    outside("name", what="messageText")
    app.finish()

    outside("press", what="Start again", within="questionBox")

    eventually("the new version", lambda: "Dossier 9.9.9 starts" in app.log())
    outside("forget")
    assert outside("text", what="serverField") == "specimen.example:8443"
