"""Tells what is inside the programs and libraries of a frozen app: whose each file is, and whose code is built into it.

Wheels bring libraries that no package manager knows of (OpenSSL in cryptography, libpng in Qt). They are found in the
files themselves, by what they say of themselves; a version is only told where the file states it. A file that belongs
to nobody stops the build. `python -m installer.contents SYSTEM FILE…` lists the parts of files, of other systems too.

Of small pieces of source text that Qt took over (a few functions each) the list is Qt's own:
https://doc.qt.io/qt-6/licenses-used-in-qt.html
"""

import hashlib
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path, PurePosixPath

_MAGIC = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""Of programs and libraries: Linux, Windows, macOS with one and with several architectures."""
LINUX, WINDOWS, MACOS = "linux", "windows", "macos"
_ALL = (LINUX, WINDOWS, MACOS)
_ELSEWHERE = (WINDOWS, MACOS)
"""Where Qt does not use the system's library."""
PYTHON = "Python"
BOOTLOADER = "PyInstaller bootloader"
SYSTEM = "system"


class NobodysFileError(Exception):
    """A program or library in the bundle belongs to no known component."""


@dataclass(frozen=True, slots=True)
class Part:
    """Code of others that may be built into a file."""

    name: str
    licence: str
    """As an SPDX expression."""
    text: str
    """Its licence, a file in installer/licences/inside."""
    files: str
    """A pattern of the names that `plain_name` gives to the files which have it."""
    marker: bytes = b""
    """A pattern of something that only a file with it has; its group is the version. Empty: each of `files` has it."""
    version: bytes = b""
    """A pattern of the version, if the marker does not tell it."""
    systems: tuple[str, ...] = _ALL


PARTS = (
    # Qt
    Part("double-conversion", "BSD-3-Clause", "double-conversion.txt", "qtcore"),
    Part("PCRE2", "BSD-3-Clause WITH PCRE2-exception", "pcre2.txt", "qtcore", version=rb"(10\.\d\d) \d{4}-\d\d-\d\d"),
    Part("zlib", "Zlib", "zlib.txt", "qtcore", systems=_ELSEWHERE),
    Part(
        "libpng", "Libpng AND libpng-2.0", "libpng.txt", "qtgui",
        version=rb"(?:libpng version |\x00)(1\.6\.\d+)[\x00\s]",
    ),
    Part("FreeType", "FTL OR GPL-2.0-only", "freetype.txt", "qtgui", systems=_ELSEWHERE),
    Part("HarfBuzz", "MIT", "harfbuzz.txt", "qtgui", version=rb"\x00(1[0-9]\.\d{1,2}\.\d)\x00"),
    Part("MD4C", "MIT", "md4c.txt", "qtgui"),
    Part("Vulkan Memory Allocator", "MIT", "amd.txt", "qtgui"),
    Part("D3D12 Memory Allocator", "MIT", "amd.txt", "qtgui", systems=(WINDOWS,)),
    Part("Public Suffix List", "MPL-2.0", "mpl-2.0.txt", "qtnetwork"),
    Part(
        "libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", "libjpeg-turbo.txt", "qjpeg",
        version=rb"libjpeg-turbo version (\d+\.\d+\.\d+)",
    ),
    Part("libtiff", "libtiff", "libtiff.txt", "qtiff", version=rb"LIBTIFF, Version (\d+\.\d+\.\d+)"),
    Part("libwebp", "BSD-3-Clause", "libwebp.txt", "qwebp"),
    Part("ICU", "Unicode-3.0", "icu.txt", "icu(uc|i18n|data)", version=rb"icudt(\d+)"),
    # What reads pictures; Pillow's wheel tells of its own libraries
    Part("libheif", "LGPL-3.0-or-later", "../LGPL-3.0.txt", "heif(-.*)?", version=rb"\x00(1\.\d\d\.\d+)\x00"),
    Part("libde265", "LGPL-3.0-or-later", "../LGPL-3.0.txt", "de265(-.*)?", version=rb"\x00(1\.\d+\.\d+)\x00"),
    Part("PDFium", "BSD-3-Clause AND Apache-2.0", "pdfium.txt", "pdfium"),
    # What Python and wheels bring
    Part("OpenSSL", "Apache-2.0", "apache-2.0.txt", ".*", marker=rb"OpenSSL (\d+\.\d+\.\d+) \d{1,2} [A-Z][a-z]{2} 20"),
    Part("zlib", "Zlib", "zlib.txt", ".*", marker=rb"(?:in|de)flate (\d+\.\d+(?:\.\d+)*) Copyright"),
    Part("Expat", "MIT", "expat.txt", ".*", marker=rb"expat_(\d+\.\d+\.\d+)"),
    Part(
        "SQLite", "blessing", "sqlite.txt", "sqlite3|_sqlite3", marker=rb"SQLite format 3",
        version=rb"\x00(3\.\d+\.\d+)\x00",
    ),
    Part("libffi", "MIT", "libffi.txt", r"_cffi_backend|ffi(-\d+)?"),
    Part("mpdecimal", "BSD-2-Clause", "mpdecimal.txt", "_decimal", marker=rb"mpd_|DecimalTuple"),
    Part("bzip2", "bzip2-1.0.6", "bzip2.txt", ".*", marker=rb"bzip2/libbzip2: internal error number"),
    Part("XZ Utils", "0BSD", "xz.txt", "_lzma", systems=_ELSEWHERE),
    Part(
        "Microsoft Visual C++ Runtime", "LicenseRef-Microsoft-Visual-Studio", "microsoft.txt",
        r"(msvcp|vcruntime|concrt|vccorlib|vcomp|vcamp)140.*|ucrtbase|api-ms-win-.*", systems=(WINDOWS,),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """A part that is inside a file."""

    part: Part
    version: str
    """Empty if the file does not state it."""


@dataclass(frozen=True, slots=True)
class NativeFile:
    """A program or library of the bundle."""

    path: str
    sha256: str
    owner: str
    """The name of its distribution, PYTHON, BOOTLOADER or SYSTEM."""
    inside: tuple[Found, ...]


def plain_name(path: str) -> str:
    """The name of a library, the same on all systems: `qtcore` of `libQt6Core.so.6`, `Qt6Core.dll` and `QtCore`."""
    name = PurePosixPath(path.replace("\\", "/")).name.lower()
    stem = name.split(".", 1)[0].removeprefix("lib")
    if stem.startswith("qt") and (name.endswith(".pyd") or ".abi3." in name):
        return f"{stem} binding"
    return re.sub(r"^qt6", "qt", stem)


def is_native(content: bytes) -> bool:
    """Whether a file is a program or library of any of the three systems."""
    return content.startswith(_MAGIC)


def parts_of(path: str, content: bytes, system: str) -> tuple[Found, ...]:
    """The parts that are inside a file."""
    name = plain_name(path)
    found: dict[str, Found] = {}
    for part in PARTS:
        if system not in part.systems or not re.fullmatch(part.files, name):
            continue
        marked = re.search(part.marker, content) if part.marker else None
        if part.marker and marked is None:
            continue
        stated = re.search(part.version, content) if part.version else marked
        version = stated.group(1).decode("ascii") if stated and stated.groups() else ""
        if part.name not in found or version:
            found[part.name] = Found(part, version)
    return tuple(found.values())


def native_paths(distributions: Iterable[Distribution]) -> dict[str, str]:
    """The distribution of each file that they installed, by path and, where that is unique, by name; in small letters,
    since on Windows a file is found by another spelling (MSVCP140.dll)."""
    by_path: dict[str, str] = {}
    by_name: dict[str, set[str]] = {}
    for each in distributions:
        for file in each.files or []:
            by_path[file.as_posix().lower()] = each.metadata["Name"]
            by_name.setdefault(file.name.lower(), set()).add(each.metadata["Name"])
    unique = {name: next(iter(owners)) for name, owners in by_name.items() if len(owners) == 1}
    return {**unique, **by_path}


def owner_of(path: str, installed: Mapping[str, str], system_libraries: frozenset[str]) -> str:
    """Whose a file is. `path` is below the folder of the program. Raises NobodysFileError."""
    inner = path.removeprefix("_internal/")
    name = PurePosixPath(path).name
    if "/" not in path and inner == path and name.lower().removesuffix(".exe") == "dossier":
        return BOOTLOADER
    if inner in system_libraries:
        return SYSTEM
    for key in (inner, name):
        if key.lower() in installed:
            return installed[key.lower()]
    pythons = name.lower().startswith(("libpython3", "python3", "libmpdec")) or name == "Python"
    if pythons or "lib-dynload/" in path or name.endswith(".pyd"):
        return PYTHON
    if name.lower().endswith(".dll") and re.fullmatch(
        r"(lib)?(crypto|ssl|ffi|sqlite3|vcruntime140|zlib1|ucrtbase|api-ms).*", name.lower()
    ):
        return PYTHON
    if name.endswith(".dylib") and re.fullmatch(r"lib(crypto|ssl|ffi|sqlite3|mpdec|lzma|ncurses.*)\..*", name):
        return PYTHON
    raise NobodysFileError(f"{path} belongs to no component that installer/contents.py knows")


def survey(
    folder: Path, system: str, installed: Mapping[str, str], system_libraries: frozenset[str] = frozenset()
) -> Iterator[NativeFile]:
    """All programs and libraries below a folder, in order; not links to them. Raises NobodysFileError, OSError."""
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or not file.is_file():
            continue
        content = file.read_bytes()
        if is_native(content):
            path = file.relative_to(folder).as_posix()
            owner = owner_of(path, installed, system_libraries)
            inside = parts_of(path, content, system) if owner != SYSTEM else ()
            yield NativeFile(path, hashlib.sha256(content).hexdigest(), owner, inside)


def this_system() -> str:
    """The system on which this runs."""
    return {"win32": WINDOWS, "darwin": MACOS}.get(sys.platform, LINUX)


def main(system: str, files: list[Path]) -> None:
    """Print the parts of files."""
    for file in files:
        content = file.read_bytes()
        if is_native(content):
            for each in parts_of(file.as_posix(), content, system):
                sys.stdout.write(f"{file.name}\t{each.part.name}\t{each.version or '?'}\t{each.part.licence}\n")


if __name__ == "__main__":
    main(sys.argv[1], list(map(Path, sys.argv[2:])))
