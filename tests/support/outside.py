"""The person in front of a screen: programs under test in a real window system, seen as a screen reader sees them."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
DRIVER = ROOT / "tests" / "gui" / "outside_driver.py"
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("Xvfb", "dbus-run-session", "openbox", "wmctrl")
SECONDS = 15.0


def missing() -> str:
    """What this test needs and this machine lacks; empty when all is there."""
    lacking = [name for name in PROGRAMS if shutil.which(name) is None]
    looked = (
        subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode
        if Path(SYSTEM_PYTHON).exists()
        else 1
    )
    if looked:
        lacking.append(f"pyatspi for {SYSTEM_PYTHON}")
    return ", ".join(lacking)


def eventually(what: str, look: Callable[[], Any], seconds: float = SECONDS) -> Any:
    """Look until something is there, or fail."""
    ends = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < ends, f"waited {seconds:.0f} s in vain for {what}"
        time.sleep(0.05)
    return found


def words_on_the_terminal(file: Path) -> str:
    """What a program says there, without what Qt says there of its accessibility."""
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(line for line in lines if not line.startswith("qt.accessibility"))


class Outside:
    """The person in front of the screen: a process that knows the app only by its accessible names."""

    def __init__(self, folder: Path) -> None:
        self._noise = folder / "driver.txt"
        with self._noise.open("wb") as noise:
            self._process = subprocess.Popen(
                ["installer/with-xvfb.sh", "dbus-run-session", "--", SYSTEM_PYTHON, str(DRIVER)],
                cwd=ROOT,
                env=os.environ | {"XDG_RUNTIME_DIR": str(folder), "LANG": "C.UTF-8"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=noise,
                text=True,
                start_new_session=True,
            )

    def __call__(self, request: str, **details: Any) -> Any:
        """Ask for something and give the answer; a failure tells what was on the screen."""
        answer = self._ask(request, details)
        if "error" in answer:
            seen = self._ask("tree", {}).get("ok", [])
            pytest.fail("\n".join([answer["error"], "On the screen:", *map(str, seen)]))
        return answer["ok"]

    def end(self) -> None:
        """End the driver, its display and all that it started, and leave nobody behind."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._process.stdin, self._process.stdout:
            pass
        for each in (0, signal.SIGTERM, signal.SIGKILL):
            try:
                if each:
                    os.killpg(self._process.pid, each)
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                continue
            return

    def _ask(self, request: str, details: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": request, **details}) + "\n")
        self._process.stdin.flush()
        while not (line := self._process.stdout.readline()).startswith("{"):  # the desktop's services print there too
            assert line, f"the driver is gone:\n{self._noise.read_text(errors='replace')}"
        answer: dict[str, Any] = json.loads(line)
        return answer


def start_outside(folder: Path) -> Outside:
    """A person with a display of their own; the test is skipped where that cannot be."""
    lacking = missing()
    if lacking:
        assert "CI" not in os.environ, f"not installed: {lacking}"
        pytest.skip(f"not installed: {lacking}")
    return Outside(folder)
