"""Who may import whom: the contracts of pyproject.toml are kept, and a broken one would be found.

What each module itself must keep to is in lints/.
"""

import os
import subprocess
import sys
from pathlib import Path

import desktop_app

ROOT = Path(desktop_app.__file__).parent.parent


def lint_imports(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own: import-linter sets up logging anew and would silence every logger of the tests."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"]
    return subprocess.run(
        [*command, *options],
        cwd=folder,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_the_import_contracts_are_kept() -> None:
    done = lint_imports(ROOT)

    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def test_a_broken_contract_would_be_found(tmp_path: Path) -> None:
    """The same kinds of rules over a package in which the domain imports Qt and the window imports httpx."""
    package = tmp_path / "specimen_app"
    for folder in ("domain", "ui", "api"):
        (package / folder).mkdir(parents=True)
        (package / folder / "__init__.py").touch()
    (package / "__init__.py").touch()
    (package / "domain" / "thing.py").write_text("import PySide6\nimport specimen_app.ui\n", encoding="utf-8")
    (package / "ui" / "window.py").write_text("import httpx\nimport specimen_app.domain.thing\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(
        """
[tool.importlinter]
root_package = "specimen_app"
include_external_packages = true
[[tool.importlinter.contracts]]
name = "layers"
type = "layers"
layers = ["specimen_app.ui", "specimen_app.api", "specimen_app.domain"]
[[tool.importlinter.contracts]]
name = "no Qt"
type = "forbidden"
source_modules = ["specimen_app.domain"]
forbidden_modules = ["PySide6"]
[[tool.importlinter.contracts]]
name = "no httpx"
type = "forbidden"
source_modules = ["specimen_app.ui"]
forbidden_modules = ["httpx"]
""",
        encoding="utf-8",
    )
    done = lint_imports(tmp_path)

    assert done.returncode == 1
    for name in ("layers", "no Qt", "no httpx"):
        assert f"{name} BROKEN" in done.stdout
