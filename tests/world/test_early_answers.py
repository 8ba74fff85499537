"""A final answer while the body is still being sent is seen as often as curl sees it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.world.early_trial import compare
from tests.world.programs import EARLY, EARLY_STATUSES, ROOT, early, lacking

FULL = os.environ.get("DOSSIER_WORLD") == "all"
_TIMES = 20 if FULL else 3
_SIZES = (1, 20) if FULL else (1,)
_PROGRAMS = {"HAProxy": "haproxy", "Caddy": "caddy"}
_NAMES = EARLY if FULL else ("HAProxy", "gunicorn")
_STATUSES = EARLY_STATUSES if FULL else (413,)


def _assert_as_often(found: Any, status: int, where: str) -> None:
    mine, curl = found["ours"].get(str(status), 0), found["curl"].get(str(status), 0)
    assert mine >= curl, f"{where}: seen {mine} times, by curl {curl} times: {found}"


@pytest.mark.timeout(900)
@pytest.mark.parametrize("megabytes", _SIZES)
@pytest.mark.parametrize("status", _STATUSES)
@pytest.mark.parametrize("name", _NAMES)
def test_an_early_answer_is_seen_as_often_as_by_curl(name: str, status: int, megabytes: int, world: Path) -> None:
    if why := lacking(_PROGRAMS.get(name, name), "curl"):
        pytest.skip(why)
    folder = world / f"early-{name}-{status}-{megabytes}"
    folder.mkdir()
    with early(name, folder) as port:
        found = compare(f"http://127.0.0.1:{port}", status, megabytes * 1_000_000, _TIMES, folder)
    print(name, status, megabytes, found)
    _assert_as_often(found, status, name)


@pytest.mark.skipif(not FULL, reason="minutes long: only in make test-world")
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("megabytes", [1, 20])
@pytest.mark.parametrize("name", EARLY)
def test_an_early_answer_is_seen_on_a_slow_line(name: str, megabytes: int, world: Path) -> None:
    if why := lacking(_PROGRAMS.get(name, name), "curl", "unshare", "ip", "tc"):
        pytest.skip(why)
    argv = ["unshare", "-n", "-m", sys.executable, "-m", "tests.world.line_trial", "early"]
    argv += ["--rate", "1mbit", "--name", name, "--megabytes", str(megabytes), "--times", str(_TIMES)]
    ended = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False)
    if ended.returncode == 77:
        pytest.skip(ended.stderr.strip().splitlines()[-1])
    assert ended.returncode == 0, ended.stderr[-2000:]
    for status, found in json.loads(ended.stdout).items():
        print(name, status, megabytes, found)
        _assert_as_often(found, int(status), f"{name} at 1 Mbit/s")
