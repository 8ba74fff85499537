"""The app's sentences for Qt Linguist:  python -m installer.translations [LANGUAGE]  refreshes and compiles them.

A language is one file, resources/translations/dossier_XX.ts: made here, translated in Qt Linguist, compiled into
build/translations/dossier_XX.qm, which the installers carry and a checkout finds by itself (ui/translations.py).
"""

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import PySide6

from installer import product

PACKAGE = product.ROOT / "desktop_app"
SOURCES = product.ROOT / "resources" / "translations"
COMPILED = product.ROOT / "build" / "translations"


class Sentence(NamedTuple):
    """A text that the code marks for translation."""

    context: str
    text: str
    module: str
    """Where it stands, as a path below the repository; translators see it."""

    @property
    def has_plural(self) -> bool:
        """Whether it is said of a number, so that a language may need several forms of it."""
        return "%n" in self.text


def sentences(package: Path = PACKAGE) -> Iterator[Sentence]:
    """Every text that is marked with QT_TRANSLATE_NOOP below `package`."""
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="QT_TRANSLATE_NOOP"), args=[ast.Constant(), ast.Constant()]):
                    context, text = (ast.literal_eval(argument) for argument in node.args)
                    yield Sentence(context, text, path.relative_to(package.parent).as_posix())


def refresh(files: Sequence[Path]) -> None:
    """Bring .ts files up to date with the code, and make those that are not there; translations stay.

    Raises CalledProcessError when lupdate fails.
    """
    # lupdate does not see plurals in Python sources and would drop a translator's plural forms, so it is given what
    # it does understand.
    lines = (
        f"//: {each.module}\n"
        f"QT_TRANSLATE_{'N_' if each.has_plural else ''}NOOP({json.dumps(each.context)}, "
        f"{json.dumps(each.text, ensure_ascii=False)})\n"
        for each in sentences()
    )
    with tempfile.TemporaryDirectory(prefix="dossier-translations-") as folder:
        source = Path(folder, "sentences.cpp")
        source.write_text("".join(lines), encoding="utf-8")
        _run("lupdate", "-silent", "-locations", "none", "-source-language", "en", source, "-ts", *files)


def compile_into(folder: Path, files: Sequence[Path]) -> None:
    """Compile .ts files into .qm files of `folder`, in place of what was there.

    Raises CalledProcessError when lrelease fails.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for file in files:
        folder.mkdir(parents=True, exist_ok=True)
        _run("lrelease", "-silent", file, "-qm", folder / f"{file.stem}.qm")


def program(tool: str) -> str:
    """One of Qt's programs; on Windows itself, since the script before it need not be beside the interpreter."""
    if sys.platform == "win32":
        return str(Path(PySide6.__file__).parent / f"{tool}.exe")
    return shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent)) or f"pyside6-{tool}"


def _run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([program(tool), *map(str, arguments)], check=True)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m installer.translations", description=__doc__)
    parser.add_argument("language", nargs="?", help="a language to begin, such as de or pt_BR")
    parser.add_argument("--compile", action="store_true", help="leave the .ts files as they are")
    arguments = parser.parse_args()
    files = sorted(SOURCES.glob("dossier_*.ts"))
    if arguments.language:
        files = sorted({*files, SOURCES / f"dossier_{arguments.language}.ts"})
    if not arguments.compile and files:
        refresh(files)
    compile_into(COMPILED, files)
    names = ", ".join(file.name for file in files) or "none yet; begin one with: make translations LANGUAGE=de"
    print(f"languages beside English: {names}")


if __name__ == "__main__":
    main()
