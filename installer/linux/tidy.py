"""Tidies a frozen folder on Linux:  python -m installer.linux.tidy FOLDER

Strips debug information from Python's own files, and removes the build machine's search paths from all files. Needs
binutils and patchelf.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_ELF = b"\x7fELF"


def elf_files(folder: Path) -> Iterator[Path]:
    """All programs and shared libraries below a folder, without links, sorted."""
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or not file.is_file():
            continue
        with file.open("rb") as opened:
            if opened.read(4) == _ELF:
                yield file


def is_pythons(relative: str) -> bool:
    """Whether a file is Python itself or one of its modules. Files from wheels are already stripped, or signed."""
    name = relative.rsplit("/", 1)[-1]
    return name.startswith("libpython3") or "/lib-dynload/" in relative


def foreign_search_path(rpath: str) -> bool:
    """Whether a search path points outside the bundle."""
    return any(part and not part.startswith("$ORIGIN") for part in rpath.split(":"))


def tidy(folder: Path) -> None:
    """Strip all files below a folder and fix their search paths. Raises CalledProcessError."""
    for file in elf_files(folder):
        relative = file.relative_to(folder).as_posix()
        if relative == folder.name:
            continue  # the program has the app appended to it: neither tool may change it
        asked = ["patchelf", "--print-rpath", str(file)]
        rpath = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
        if foreign_search_path(rpath):
            subprocess.run(["patchelf", "--remove-rpath", str(file)], check=True)
        if is_pythons(relative):
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


if __name__ == "__main__":
    tidy(Path(sys.argv[1]))
