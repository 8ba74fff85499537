"""Slow and lossy lines, where the kernel lets us make one: what is sent arrives once, and progress tells the truth."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from tests.world.programs import BACKENDS, ROOT, lacking

FULL = os.environ.get("DOSSIER_WORLD") == "all"


def _upload(*options: str) -> dict[str, Any]:
    if why := lacking(BACKENDS["FastAPI"][0], "unshare", "ip", "tc", "nft"):
        pytest.skip(why)
    argv = ["unshare", "-n", "-m", sys.executable, "-m", "tests.world.line_trial", "upload", *options]
    ended = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False)
    if ended.returncode == 77 or "unshare failed" in ended.stderr:
        pytest.skip(ended.stderr.strip().splitlines()[-1])
    assert ended.returncode == 0, ended.stderr[-2000:]
    found: dict[str, Any] = json.loads(ended.stdout)
    print(options, found)
    return found


@pytest.mark.skipif(not FULL, reason="eleven minutes: only in make test-world")
@pytest.mark.timeout(1800)
def test_five_megabytes_arrive_once_at_64_kbit() -> None:
    found = _upload("--rate", "64kbit", "--megabytes", "5")
    assert (found["said"], found["whole"], found["sizes"]) == ("", 1, [5_000_000])
    assert found["worst"] <= 0.1, found


@pytest.mark.skipif(not FULL, reason="a minute: only in make test-world")
@pytest.mark.timeout(600)
@pytest.mark.parametrize("loss", [1, 5])
def test_a_lossy_line_brings_a_document_once(loss: int) -> None:
    found = _upload("--rate", "1mbit", "--loss", str(loss), "--megabytes", "2")
    assert (found["said"], found["whole"], found["sizes"]) == ("", 1, [2_000_000])
