"""Tests the Windows installer under Wine with a stand-in for the app:  python -m installer.windows.trial

Installs, reinstalls, uninstalls, and checks files and registry. Files that a person put in the folder must stay. The
stand-in cannot run, so this does not test the app on Windows. Needs NSIS with its 64-bit loader, and wine64.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installer.windows.make import make

STUB = "amd64-unicode"
"""The 64-bit loader: Wine without its 32-bit part cannot run the usual one."""
_USER = "installer-trial"
_INSTALLED = Path("drive_c") / "users" / _USER / "AppData" / "Local" / "Programs" / "Dossier"
_KEYS = (
    r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Dossier",
    r"HKCU\Software\Classes\Dossier.Document\shell\open\command",
    r"HKCU\Software\Classes\Applications\Dossier.exe\SupportedTypes",
)
_OPEN_WITH = r"HKCU\Software\Classes\.pdf\OpenWithProgids"


class TrialError(Exception):
    """Something is wrong. The text is a sentence."""


def stand_in(folder: Path, *names: str) -> None:
    """A folder that looks like the frozen app."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("SPECIMEN", encoding="utf-8")


class Wine:
    """One Wine prefix."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix
        self._environment = {
            **{name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}},
            "WINEPREFIX": str(prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",  # neither .NET nor a browser is wanted
            "USER": _USER,
            "LOGNAME": _USER,
        }

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a program and wait for everything it started."""
        done = subprocess.run(
            ["wine", *command], env=self._environment, capture_output=True, text=True, check=False, timeout=300
        )
        subprocess.run(["wineserver", "-w"], env=self._environment, check=False, timeout=300)
        return done

    def has(self, key: str, value: str = "") -> bool:
        """Whether a registry key, or a value in it, exists."""
        return self.run("reg", "query", key, *(["/v", value] if value else [])).returncode == 0


def trial(folder: Path) -> None:
    """Raises TrialError, CalledProcessError."""
    old, new = folder / "old", folder / "new"
    stand_in(old, "Dossier.exe", "_internal/base_library.zip", "_internal/gone/old file.dll")
    stand_in(new, "Dossier.exe", "_internal/base_library.zip", "_internal/PySide6/plugins/qwindows.dll")
    wine = Wine(folder / "prefix")
    wine.run("wineboot", "--init")
    installed = wine.prefix / _INSTALLED
    for source in (old, new):
        setup = make(source, folder / f"{source.name}-setup.exe", STUB)
        done = wine.run(str(setup), "/S")
        if done.returncode:
            raise TrialError(f"the installer ends with {done.returncode}: {done.stderr}")
        wanted = {path.relative_to(source).as_posix() for path in source.rglob("*") if path.is_file()}
        found = {path.relative_to(installed).as_posix() for path in installed.rglob("*") if path.is_file()}
        if found != wanted | {"uninstall.exe"}:
            raise TrialError(f"installed {sorted(found)} instead of {sorted(wanted)}")
    if not (all(map(wine.has, _KEYS)) and wine.has(_OPEN_WITH, "Dossier.Document")):
        raise TrialError("the registry does not know it")
    links = list((wine.prefix / "drive_c").rglob("Dossier.lnk"))
    if len(links) != 1:
        raise TrialError(f"there should be one link in the start menu: {links}")
    (installed / "notes of a person.txt").write_text("SPECIMEN", encoding="utf-8")
    wine.run(str(installed / "uninstall.exe"), "/S")
    left = [path.name for path in installed.rglob("*")]
    if left != ["notes of a person.txt"]:
        raise TrialError(f"left behind: {left}")
    if any(map(wine.has, _KEYS)) or wine.has(_OPEN_WITH, "Dossier.Document") or links[0].exists():
        raise TrialError("the registry or the start menu still knows it")


if __name__ == "__main__":
    if not (shutil.which("wine") and shutil.which("makensis")):
        sys.exit("This trial needs wine and makensis (on Debian: apt-get install wine wine64 nsis).")
    with tempfile.TemporaryDirectory(prefix="dossier-wine-") as name:
        try:
            trial(Path(name))
        except TrialError as error:
            sys.exit(f"FAILED: {error}")
    sys.stdout.write("The Windows installer installs, replaces and removes what it should (stand-in, Wine).\n")
