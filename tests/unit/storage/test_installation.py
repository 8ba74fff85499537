"""Whether the app's files are still those that it was started from."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.resources import resources
from desktop_app.storage.installation import Installation

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "app.py"
    made.write_text("x = 1\n", encoding="utf-8")
    return made


def test_what_stays_was_not_replaced(file: Path) -> None:
    installation = Installation([file, file.with_name("absent.py")])
    file.read_text(encoding="utf-8")
    assert not installation.was_replaced()


def test_a_new_file_in_its_place_is_seen(file: Path) -> None:
    installation = Installation([file])
    before = file.stat()
    new = file.with_name("new")
    new.write_text("x = 1\n", encoding="utf-8")
    os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
    new.replace(file)
    assert installation.was_replaced()


def test_a_removed_file_is_seen(file: Path) -> None:
    installation = Installation([file])
    file.unlink()
    assert installation.was_replaced()


def test_the_app_that_runs_here_was_not_replaced() -> None:
    assert not Installation.of_app(resources()).was_replaced()


@pytest.mark.skipif(os.name != "posix", reason="only there a process becomes another")
def test_start_again_is_the_same_command_in_the_same_process(tmp_path: Path) -> None:
    script = tmp_path / "again.py"
    script.write_text(
        "import os, sys\n"
        "from desktop_app.storage.installation import start_again\n"
        "print(os.getpid(), sys.argv[1:], flush=True)\n"
        "if not os.environ.get('AGAIN'):\n"
        "    os.environ['AGAIN'] = '1'\n"
        "    start_again()\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(script), "a b", "--add"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    first, second = done.stdout.splitlines()
    assert first == second
    assert first.endswith("['a b', '--add']")
