"""Freezes the app on the system that it runs on:  python -m installer.freeze  → build/installer/frozen/dossier.

It uses two separate environments, both from locked and hashed requirements. `app` contains only the packages that are
shipped, so that notices and bill of materials can be derived from it. The tools are in `tools` and made available to
`app` through a .pth file. On Linux PyInstaller's starter is compiled here, from its locked source: the one in its wheel
is neither position-independent nor has it full RELRO. Those for Windows and macOS are.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path

from installer import contents, materials, notices, product
from installer.linux.hardening import require_hard

FROZEN = product.BUILD / "frozen" / product.COMMAND
NOTICES = product.BUILD / "THIRD-PARTY-NOTICES.txt"
MATERIALS = product.BUILD / "sbom.cdx.json"
_LOCKS = product.ROOT / "installer" / "requirements"
_PYINSTALLER = "pyinstaller"
_HARD = {
    "PYINSTALLER_COMPILE_BOOTLOADER": "1",
    "CFLAGS": "-fPIE -fstack-protector-strong",
    "LDFLAGS": "-pie -Wl,-z,relro,-z,now",
}
"""How the starter is compiled."""


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def packages_of(environment: Path) -> Path:
    """The folder of a virtual environment's packages."""
    if sys.platform == "win32":
        return environment / "Lib" / "site-packages"
    return environment / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"


def source_date(environ: Mapping[str, str] = os.environ) -> int:
    """The timestamp of all built files, in seconds since 1970: SOURCE_DATE_EPOCH, or the time of the last commit."""
    epoch = environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        git = ["git", "-C", str(product.ROOT), "log", "-1", "--format=%ct"]
        epoch = subprocess.run(git, capture_output=True, text=True, check=True).stdout
    return int(epoch)


def reproducible(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment variables for a reproducible build."""
    return {**environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(source_date(environ)), "LC_ALL": "C.UTF-8"}


def make_environment(name: str, lock: Path) -> Path:
    """Make a virtual environment with only the packages of a lock. It is recreated when the lock changes."""
    environment = product.BUILD / name
    stamp = environment / ".made-from"
    ingredients = f"{sys.version}\n{lock.read_text(encoding='utf-8')}"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == ingredients:
        return environment
    shutil.rmtree(environment, ignore_errors=True)
    # pip is not installed: everything in the environment is shipped.
    _run(sys.executable, "-m", "venv", "--without-pip", environment)
    pip: list[str | Path] = [
        sys.executable, "-m", "pip", "--python", python_of(environment), "--disable-pip-version-check", "--no-input",
        "install", "--quiet", "--require-hashes", "--only-binary", ":all:",
    ]  # fmt: skip
    wheels, source = lock.read_text(encoding="utf-8"), ""
    if sys.platform.startswith("linux"):
        wheels, source = without(wheels, _PYINSTALLER)
    parts = product.BUILD / f"{name}-wheels.txt", product.BUILD / f"{name}-source.txt"
    for part, text in zip(parts, (wheels, source), strict=True):
        part.write_text(text, encoding="utf-8")
    _run(*pip, "-r", parts[0])
    if source:
        # Without isolation: what builds it is locked too. Without pip's cache, which forgets how it was compiled.
        compiling = ["--no-binary", _PYINSTALLER, "--no-build-isolation", "--no-deps", "--no-cache-dir"]
        _run(*pip, *compiling, "-r", parts[1], environ=reproducible({**os.environ, **_HARD}))
    stamp.write_text(ingredients, encoding="utf-8")
    return environment


def without(lock: str, name: str) -> tuple[str, str]:
    """A lock without one package, and what stands in it of that."""
    kept: list[str] = []
    taken: list[str] = []
    into = kept
    for line in lock.splitlines(keepends=True):
        if not line.startswith((" ", "#")):
            into = taken if line.startswith(f"{name}==") else kept
        into.append(line)
    return "".join(kept), "".join(taken)


def freeze() -> None:
    """Make the environments, run PyInstaller, tidy its result, write notices and bill of materials.

    Raises CalledProcessError if a tool fails.
    """
    product.BUILD.mkdir(parents=True, exist_ok=True)
    environ = reproducible()
    app = make_environment("app", _LOCKS / "run.txt")
    tools = make_environment("tools", _LOCKS / "installer.txt")
    python = python_of(app)
    loan = packages_of(app) / "installer-tools.pth"
    loan.unlink(missing_ok=True)
    materials.write(python_of(tools), python, MATERIALS, environ)
    # After the app's own packages, so that none of the tools' packages is frozen in their place.
    loan.write_text(f"{packages_of(tools)}\n", encoding="utf-8")
    quiet = {**environ, "QT_QPA_PLATFORM": "offscreen"}
    _run(python, "-m", "installer.icons", product.BUILD / "icons", environ=quiet)
    _run(python, "-m", "installer.translations", "--compile", environ=environ)
    if sys.platform == "win32":
        _run(python, "-m", "installer.windows.version_info", product.BUILD / "version-info.txt", environ=environ)
    _run(
        python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
        "--distpath", FROZEN.parent, "--workpath", product.BUILD / "work", product.ROOT / "installer" / "dossier.spec",
        environ=environ,
    )  # fmt: skip
    if sys.platform.startswith("linux"):
        _run(sys.executable, "-m", "installer.linux.tidy", FROZEN, environ=environ)
        require_hard(FROZEN / product.COMMAND)
    write_papers(list(distributions(path=[str(packages_of(app))])), list(distributions(path=[str(packages_of(tools))])))


def write_papers(shipped: list[Distribution], tools: list[Distribution]) -> None:
    """Complete the bill of materials and write the notices, of what is in the frozen app; put them where they ship.

    Raises NobodysFileError for a file, and NoLicenceError for a distribution, of which neither is known.
    """
    system_libraries = frozenset((product.BUILD / "system-libraries.txt").read_text(encoding="utf-8").split())
    installed = contents.native_paths(shipped)
    files = list(contents.survey(FROZEN, contents.this_system(), installed, system_libraries))
    starter = next(each for each in tools if each.metadata["Name"].lower() == _PYINSTALLER)
    own = [each for each in files if each.owner != contents.SYSTEM]
    materials.add_contents(MATERIALS, own, shipped, starter.version)
    notices.write(NOTICES, shipped, starter, own)
    if sys.platform == "darwin":
        _ship(FROZEN.parent / f"{product.NAME}.app" / "Contents" / "Resources")
    elif sys.platform == "win32":
        _ship(FROZEN)


def _ship(folder: Path) -> None:
    """Put the papers into a folder that is shipped. On Linux they are in share/doc."""
    for paper in (NOTICES, MATERIALS):
        shutil.copy(paper, folder / paper.name)
    shutil.copy(product.ROOT / "LICENSE", folder / "LICENSE.txt")


def _run(*command: str | Path, environ: Mapping[str, str] = os.environ) -> None:
    subprocess.run([str(part) for part in command], cwd=product.ROOT, env=dict(environ), check=True)


if __name__ == "__main__":
    freeze()
