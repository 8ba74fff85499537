"""What is put on the machine's disk C: a copy of this source, and a Python with the locked packages to test it."""

import shutil
import subprocess
from pathlib import Path

from installer import product
from installer.windows.wine.machine import Machine, WineError

_NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", "build", "dist", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis",
    ".import_linter_cache",
)  # fmt: skip


class Workplace:
    """The source is in C:\\source, Windows' Python in C:\\python, the wheels in C:\\wheels."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.source = machine.drive / "source"
        self._site = machine.drive / "python" / "Lib" / "site-packages"
        self._wheels = machine.drive / "wheels"

    @property
    def python(self) -> str:
        """The interpreter, as Windows names it."""
        return r"C:\python\python.exe"

    @property
    def frozen(self) -> Path:
        """Where `installer.freeze` leaves the app."""
        return self.source / "build" / "installer" / "frozen" / "dossier"

    def copy_source(self) -> None:
        """Put a copy of this source there, without what was built from it for this system."""
        frozen = self.source / "build"
        if self.source.exists():
            for child in self.source.iterdir():
                if child != frozen:
                    shutil.rmtree(child) if child.is_dir() and not child.is_symlink() else child.unlink()
        shutil.copytree(product.ROOT, self.source, ignore=_NOT_COPIED, dirs_exist_ok=True, symlinks=True)

    def install_packages(self) -> None:
        """Install what the app and its tests need. Raises WineError."""
        if not self._wheels.exists():
            shutil.copytree(self.machine.folder / "wheels", self._wheels)
        stamp = self._site / "installed-for-tests.txt"
        wanted = (self._wheels / "test.txt").read_text(encoding="utf-8")
        if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
            return
        done = self.machine.run(
            self.python, "-m", "pip", "--disable-pip-version-check", "--no-input", "-q", "install", "--no-index",
            "--no-deps", "--find-links", r"C:\wheels", "--require-hashes", "--no-compile", "-r", r"C:\wheels\test.txt",
            seconds=900,
        )  # fmt: skip
        if done.code:
            raise WineError(f"the packages cannot be installed: {done.out}{done.err}")
        stamp.write_text(wanted, encoding="utf-8")

    def environment(self) -> dict[str, str]:
        """For programs that build something: from these wheels only, with the time of the last commit."""
        git = ["git", "-C", str(product.ROOT), "log", "-1", "--format=%ct"]
        epoch = subprocess.run(git, capture_output=True, text=True, check=True).stdout.strip()
        return {"SOURCE_DATE_EPOCH": epoch, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": r"C:\wheels"}
