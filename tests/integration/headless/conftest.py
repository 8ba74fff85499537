"""Dossier without a window, each run a process of its own without a display, at a sandbox in the test's process."""

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop_app.domain.text import storable
from desktop_app.sandbox import SandboxOptions, SandboxServer
from tests.sentinel import TOKEN, holds_token
from tests.support.documents import pdf

ROOT = Path(__file__).resolve().parents[3]
HIDDEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DOSSIER_TIME_SCALE"}


@dataclass(frozen=True)
class Done:
    """What a run left."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> list[dict[str, Any]]:
        """The JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def documents(self) -> list[dict[str, Any]]:
        """What --list --json printed."""
        listed = json.loads(self.out)
        assert isinstance(listed, list)
        return listed

    def states(self, file: Path) -> list[str]:
        """The states of a file, in the order in which they were told."""
        return [each["state"] for each in self.told if each["file"] == storable(str(file))]

    def last(self, file: Path) -> dict[str, Any]:
        return next(each for each in reversed(self.told) if each["file"] == storable(str(file)))


class Script:
    """What a script does with Dossier: always the same server, token and data folder."""

    def __init__(self, address: str, data: Path) -> None:
        self.address = address
        self.data = data

    def begin(self, *arguments: Path | str, scale: str = "60", given: str = TOKEN) -> subprocess.Popen[str]:
        """Start a run; the token goes in through standard input, where no list of processes shows it."""
        command = [sys.executable, "-m", "desktop_app", *map(str, arguments), "--server", self.address]
        command += ["--data-dir", str(self.data)]
        if "--token-file" not in arguments:
            command += ["--token-file", "-"]
        env = {name: value for name, value in os.environ.items() if name not in HIDDEN}
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=env | ({"DOSSIER_TIME_SCALE": scale} if scale else {}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        assert process.stdin is not None
        process.stdin.write(f"{given}\nnot looked at\n")
        process.stdin.flush()
        return process

    def end(self, process: subprocess.Popen[str], before: str = "") -> Done:
        """Wait for a run's end; `before` is what was read of its output already."""
        try:
            out, err = process.communicate(timeout=30)
        finally:
            process.kill()
        assert not holds_token(before + out + err)
        assert "Traceback" not in err
        return Done(process.returncode, before + out, err)

    def run(self, *arguments: Path | str, scale: str = "60", given: str = TOKEN) -> Done:
        return self.end(self.begin(*arguments, scale=scale, given=given))

    def send(self, *arguments: Path | str, scale: str = "60") -> Done:
        return self.run("--send", *arguments, "--json", scale=scale)


def read_until(process: subprocess.Popen[str], state: str) -> str:
    """What a run prints up to a state."""
    assert process.stdout is not None
    read = ""
    while f'"state": "{state}"' not in read:
        line = process.stdout.readline()
        assert line, read
        read += line
    return read


@pytest.fixture(scope="session")
def fault_module() -> ModuleType:
    """tests/faults/fault_server.py, which test folders without packages cannot import."""
    spec = importlib.util.spec_from_file_location("fault_server", ROOT / "tests" / "faults" / "fault_server.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


StartSandbox = Callable[..., SandboxServer]


@pytest.fixture
def start() -> Iterator[StartSandbox]:
    """Starts sandboxes without samples and stops them all at the end."""
    with ExitStack() as running:

        def _begin(**options: Any) -> SandboxServer:
            return running.enter_context(SandboxServer(SandboxOptions(**{"token": TOKEN, "seed": 0, **options})))

        yield _begin


@pytest.fixture
def sandbox(start: StartSandbox) -> SandboxServer:
    return start()


@pytest.fixture
def script(sandbox: SandboxServer, tmp_path: Path) -> Script:
    return Script(sandbox.base_url, tmp_path / "data")


@pytest.fixture
def script_at(tmp_path: Path) -> Callable[[str], Script]:
    """A script for a server of the test's own."""
    return lambda address: Script(address, tmp_path / "data")


@pytest.fixture
def pause_at() -> Callable[[subprocess.Popen[str], str], str]:
    """`pause_at(process, "sending")` reads a run's output up to that state."""
    return read_until


@pytest.fixture
def make_pdf(tmp_path: Path) -> Callable[[str], Path]:
    """A small document whose content is its name."""

    def _make(name: str, text: str = "") -> Path:
        path = tmp_path / name
        path.write_bytes(pdf(text or name, len(text)))
        return path

    return _make
