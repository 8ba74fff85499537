"""The tour of the app ends: it is what `make run` does where there is no display, and the README's first command."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_TOUR = Path(__file__).resolve().parent.parent / "tour.py"
_SECONDS = 150


@pytest.mark.timeout(_SECONDS + 30)
def test_the_tour_comes_to_its_end(tmp_path: Path) -> None:
    """In one look of eight: all of them are `make tour`."""
    tour = subprocess.run(
        [sys.executable, str(_TOUR), "--only", "light-100", "--out", str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=_SECONDS,
    )

    assert tour.returncode == 0, tour.stdout + tour.stderr
    assert len(list(tmp_path.glob("[0-9]*-light-100.png"))) > 25
