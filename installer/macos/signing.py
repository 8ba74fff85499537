"""What of a bundle is signed, and in which order:  python -m installer.macos.signing BUNDLE  prints a path a line.

From the inside out, since a signature covers what is below it: every program and library on its own, a framework as a
whole in the place of its library, and the bundle last, which is not in the list.
"""

import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from installer.contents import is_native
from installer.keep import framework_of


def to_sign(programs: Iterable[str]) -> list[str]:
    """The parts of a bundle to sign, the innermost first. `programs` are its native files, relative to it."""
    parts = {_part(each) for each in programs if not _is_the_bundles_own(each)}
    return sorted(parts, key=lambda each: (-len(PurePosixPath(each).parts), each))


def _part(program: str) -> str:
    framework = framework_of(program)
    inside = PurePosixPath(program).relative_to(framework).parts if framework else ()
    is_its_library = PurePosixPath(program).name == PurePosixPath(framework).stem and len(inside) <= len(
        ("Versions", "A", "x")
    )
    return framework if framework and is_its_library else program


def _is_the_bundles_own(program: str) -> bool:
    """Its main program is signed with it."""
    return PurePosixPath(program).parts[:-1] == ("Contents", "MacOS") and PurePosixPath(program).name == "dossier"


def native_files(bundle: Path) -> Iterable[str]:
    """Programs and libraries below a folder, without links to them."""
    for file in sorted(bundle.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if is_native(opened.read(4)):
                    yield file.relative_to(bundle).as_posix()


if __name__ == "__main__":
    bundle = Path(sys.argv[1])
    sys.stdout.write("".join(f"{bundle / each}\n" for each in to_sign(native_files(bundle))))
