"""All windows on a small laptop's screen, 1366 × 768, at 100, 150 and 200 %: nothing outside, nothing cut, no overlap.

Each scale and language is a process of its own, in which dialogs_at_scale.py opens and measures every window. The other
languages are measured where there is the least room, and at all scales with DOSSIER_SCALES=all. With DOSSIER_PICTURES
set to a folder, the pictures are there afterwards.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer.translations import SOURCES, compile_into
from tests.conftest import ROOT

LANGUAGES = tuple(file.stem.removeprefix("dossier_") for file in sorted(SOURCES.glob("dossier_*.ts")))
SCALES = (1.0, 1.5, 2.0)
IS_ALL = os.environ.get("DOSSIER_SCALES") == "all"
CASES = [
    *(("en", scale) for scale in SCALES),
    *((language, scale) for language in LANGUAGES for scale in (SCALES if IS_ALL else SCALES[-1:])),
]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    compile_into(folder, sorted(SOURCES.glob("dossier_*.ts")))
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="there Qt aborts or hangs with screens that a file describes")
@pytest.mark.parametrize(("language", "scale"), CASES)
def test_u06_every_dialog_fits_a_small_screen(compiled: Path, tmp_path: Path, language: str, scale: float) -> None:
    screen = {"name": "SPECIMEN", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={config.name}",  # a drive's colon would end it
        "PYTHONPATH": str(ROOT),
        "DOSSIER_LANGUAGE": language,
        "DOSSIER_TRANSLATIONS": str(compiled),
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
