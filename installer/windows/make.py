"""Compiles the Windows installer:  python -m installer.windows.make [FOLDER [TARGET]]
→ dist/dossier-VERSION-setup.exe

FOLDER is the frozen app. To test the installer itself, any folder with a Dossier.exe works, on any system with NSIS.
"""

import os
import subprocess
import sys
from pathlib import Path

from installer import product
from installer.freeze import FROZEN, reproducible
from installer.windows.files import macros
from installer.windows.version_info import four_numbers


def make(frozen: Path, target: Path, stub: str = "") -> Path:
    """Compile the installer, with warnings as errors. `stub` selects another NSIS loader. Raises CalledProcessError.

    With DOSSIER_SIGN in the environment, a command with {file} in it, it and the uninstaller in it are signed.
    """
    work = product.BUILD / "windows"
    work.mkdir(parents=True, exist_ok=True)
    names = [path.relative_to(frozen).as_posix() for path in frozen.rglob("*") if path.is_file()]
    files = work / "files.nsh"
    files.write_text(macros(frozen.as_posix(), names), encoding="utf-8-sig")
    target.parent.mkdir(parents=True, exist_ok=True)
    defines = {
        "VERSION": product.VERSION,
        "VERSION4": ".".join(map(str, four_numbers(product.VERSION))),
        "FILES": files,
        "OUTPUT": target,
        "ICON": product.BUILD / f"{product.COMMAND}.ico",
        "LICENCE": product.ROOT / "LICENSE",
    }
    if sign := os.environ.get("DOSSIER_SIGN"):
        defines["SIGN"] = sign.replace("{file}", '"%1"')
    if stub:
        defines["STUB"] = stub
    script = product.ROOT / "installer" / "windows" / "dossier.nsi"
    flags = [f"-D{name}={value}" for name, value in defines.items()]
    subprocess.run(["makensis", "-WX", "-V2", *flags, str(script)], env=reproducible(os.environ), check=True)
    return target


if __name__ == "__main__":
    given = [Path(each).absolute() for each in sys.argv[1:]]
    folder, target = (*given, *(FROZEN, product.DIST / f"{product.COMMAND}-{product.VERSION}-setup.exe")[len(given) :])
    sys.stdout.write(f"{make(folder, target)}\n")
