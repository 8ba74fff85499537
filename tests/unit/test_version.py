"""The version stands in one place; everything else takes it from there."""

import re
import tomllib
from pathlib import Path

from desktop_app import __version__
from installer.product import VERSION

ROOT = Path(__file__).resolve().parents[2]
CODE = ("desktop_app", "installer", "resources", ".github")
ENDINGS = {".py", ".sh", ".nsi", ".in", ".yml", ".spec", ".desktop", ".plist", ".ps1"}


def test_the_package_takes_it_from_the_code() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "desktop_app/__init__.py"
    assert __version__ == VERSION


def test_it_is_one_that_python_debian_and_windows_read_alike() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_nobody_writes_it_down_a_second_time() -> None:
    files = [file for folder in CODE for file in (ROOT / folder).rglob("*") if file.suffix in ENDINGS]
    assert len(files) > 100
    found = [
        file.relative_to(ROOT).as_posix() for file in files if re.search(rf"\b{re.escape(__version__)}\b", _text(file))
    ]
    assert found == ["desktop_app/__init__.py"]


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")
