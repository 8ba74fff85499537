"""Compiles the Windows installer:  python -m installer.windows.make [FOLDER [TARGET]]
→ dist/dossier-VERSION-setup.exe

FOLDER is the frozen app. Any folder with a Dossier.exe works, on any system with NSIS.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from installer import product
from installer.freeze import FROZEN, reproducible
from installer.windows import sign
from installer.windows.files import macros
from installer.windows.version_info import four_numbers


@dataclass(frozen=True, slots=True)
class Trial:
    """How an installer is compiled to be tried, other than one to be shipped."""

    version: str = product.VERSION
    stub: str = "amd64-unicode"
    """The 64-bit loader: Wine without its 32-bit part cannot run the usual one."""
    quickly: bool = False
    """Compressed less."""
    makensis: tuple[str, ...] = ("makensis",)
    build: Path = product.BUILD
    """Where the app was frozen."""


def make(frozen: Path, target: Path, trial: Trial | None = None) -> Path:
    """Compile the installer, with warnings as errors. Raises CalledProcessError.

    With DOSSIER_SIGN in the environment (see sign.py), it and the uninstaller in it are signed.
    """
    version = trial.version if trial else product.VERSION
    build = trial.build if trial else product.BUILD
    work = build / "windows"
    work.mkdir(parents=True, exist_ok=True)
    names = [path.relative_to(frozen).as_posix() for path in frozen.rglob("*") if path.is_file()]
    files = work / "files.nsh"
    files.write_text(macros(frozen.as_posix(), names), encoding="utf-8-sig")
    target.parent.mkdir(parents=True, exist_ok=True)
    defines = {
        "VERSION": version,
        "VERSION4": ".".join(map(str, four_numbers(version))),
        "FILES": files,
        "OUTPUT": target,
        "ICON": build / f"{product.COMMAND}.ico",
        "LICENCE": product.ROOT / "LICENSE",
    }
    if os.environ.get(sign.SETTING):
        defines["SIGN"] = f'"{sys.executable}" "{Path(sign.__file__).absolute()}" "%1"'
    if trial:
        defines |= {"STUB": trial.stub, **({"QUICKLY": "1"} if trial.quickly else {})}
    script = product.ROOT / "installer" / "windows" / "dossier.nsi"
    flags = [f"-D{name}={value}" for name, value in defines.items()]
    makensis = trial.makensis if trial else ("makensis",)
    subprocess.run([*makensis, "-WX", "-V2", *flags, str(script)], env=reproducible(os.environ), check=True)
    return target


if __name__ == "__main__":
    given = [Path(each).absolute() for each in sys.argv[1:]]
    folder, target = (*given, *(FROZEN, product.DIST / f"{product.COMMAND}-{product.VERSION}-setup.exe")[len(given) :])
    sys.stdout.write(f"{make(folder, target)}\n")
