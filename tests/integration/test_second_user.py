"""Another user of the computer gets nothing and spoils nothing; `make installer-test` tries the same."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from installer.linux.second_user import World, try_all
from installer.product import ROOT

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="needs root, to be two users"),
    pytest.mark.timeout(300),
]
VICTIM, ATTACKER = 61_001, 61_002
TOKEN = "token-of-two-users-SPECIMEN"


def app_for(user: int) -> Sequence[str]:
    """How an ordinary user can start the app of this checkout, whose Python root may keep to itself."""
    packages = next(path for path in map(Path, sys.path) if path.name == "site-packages")
    for python in dict.fromkeys((sys.executable, "/usr/bin/python3")):
        command = ["env", f"PYTHONPATH={ROOT}:{packages}", python, "-B", "-m", "desktop_app"]
        tried = subprocess.run(
            ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *command, "--version"],
            cwd="/", capture_output=True, check=False,
        )  # fmt: skip
        if tried.returncode == 0:
            return command
    pytest.skip("no Python here that another user may start, with the packages of this one")


@pytest.fixture
def address() -> Iterator[str]:
    command = [sys.executable, "-m", "desktop_app.sandbox", "--token", TOKEN, "--no-review"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()


def test_a_second_user_gets_nothing_and_spoils_nothing(address: str) -> None:
    if not all(map(shutil.which, ("setpriv", "perl", "flock"))):
        pytest.skip("setpriv, perl and flock are needed")
    told: list[str] = []
    try_all(World(Path("/"), [], app_for(VICTIM), {}, address, TOKEN, VICTIM, ATTACKER), told.append)
    assert len(told) == 8
