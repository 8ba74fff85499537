"""All dialogs on a small laptop's screen, 1366 × 768, at 100, 150 and 200 %: nothing outside, nothing cut, no overlap.

Each scale is a process of its own, in which dialogs_at_scale.py opens and measures every dialog. With DOSSIER_PICTURES
set to a folder, the pictures are there afterwards.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.mark.skipif(sys.platform == "win32", reason="there Qt aborts or hangs with screens that a file describes")
@pytest.mark.parametrize("scale", [1, 1.5, 2])
def test_u06_every_dialog_fits_a_small_screen(tmp_path: Path, scale: float) -> None:
    screen = {"name": "SPECIMEN", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={config.name}",  # a drive's colon would end it
        "PYTHONPATH": str(ROOT),
        "QT_SCALE_FACTOR": f"{scale:g}",
        "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough",
    }
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "--tb=short"]
    command += ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT)]
    done = subprocess.run(
        [*command, str(ROOT / "tests" / "gui" / "dialogs_at_scale.py")],
        cwd=tmp_path,
        env=surroundings,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-8000:]
