"""The script in the archive for other distributions: installs for one person, replaces, and removes only its own."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer.product import APP_ID, ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux only")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What the archive holds, with a stand-in for the app."""
    folder = tmp_path / "dossier-1"
    program = folder / "lib" / "dossier" / "dossier"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho SPECIMEN\n", encoding="utf-8")
    program.chmod(0o755)
    (program.parent / "_internal").mkdir()
    (program.parent / "_internal" / "old.so").write_text("SPECIMEN", encoding="utf-8")
    entry = folder / "share" / "applications"
    entry.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "desktop" / f"{APP_ID}.desktop", entry)
    shutil.copy(ROOT / "installer" / "linux" / "install.sh", folder)
    return folder


def run(unpacked: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(unpacked / "install.sh"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_it_installs_replaces_and_removes_its_own(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "a prefix"
    (prefix / "lib" / "dossier").mkdir(parents=True)
    kept = prefix / "lib" / "dossier" / "a person's own"
    kept.write_text("SPECIMEN", encoding="utf-8")
    assert run(unpacked, "--prefix", str(prefix)).returncode == 0
    assert (
        subprocess.run([prefix / "bin" / "dossier"], capture_output=True, text=True, check=True).stdout == "SPECIMEN\n"
    )
    entry = (prefix / "share" / "applications" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{prefix}/bin/dossier" %U\n' in entry
    assert f"\nTryExec={prefix}/bin/dossier\n" in entry
    assert f'\nExec="{prefix}/bin/dossier" --add\n' in entry
    (unpacked / "lib" / "dossier" / "_internal" / "old.so").rename(
        unpacked / "lib" / "dossier" / "_internal" / "new.so"
    )
    assert run(unpacked, "--prefix", str(prefix)).returncode == 0
    assert [path.name for path in (prefix / "lib" / "dossier" / "_internal").iterdir()] == ["new.so"]
    assert run(unpacked, "--prefix", str(prefix), "--remove").returncode == 0
    files = [path for path in prefix.rglob("*") if not path.is_dir() and path.name != "mimeinfo.cache"]
    assert files == [kept]


def started_by(line: str) -> list[str]:
    """The program and arguments of an Exec line (Desktop Entry Specification, "The Exec key"), without field codes."""
    value = re.sub(r"\\(.)", lambda found: {"s": " ", "n": "\n", "t": "\t"}.get(found[1], found[1]), line)
    words = re.findall(r'"((?:[^"\\`$]|\\["`$\\])*)"|([^\s"\\`$]+)', value)
    plain = [re.sub(r'\\(["`$\\])', r"\1", quoted) if quoted else bare for quoted, bare in words]
    return [word.replace("%%", "%") for word in plain if not re.fullmatch("%[fFuUick]", word)]


HARD = [
    "a b",
    "it's",
    'a"b',
    "$HOME",
    "`id`",
    "$(id)",
    "b\\s",
    "end\\",
    "h#a&m;|<>",
    "50%f",
    "100%",
    "-n",
    "ä é",
    "*?[x]",
    "~",
]


@pytest.mark.parametrize("name", HARD)
def test_any_name_of_a_folder_is_taken_as_it_is(unpacked: Path, tmp_path: Path, name: str) -> None:
    prefix = tmp_path / name
    assert run(unpacked, "--prefix", str(prefix)).returncode == 0

    lines = (prefix / "share" / "applications" / f"{APP_ID}.desktop").read_text(encoding="utf-8").splitlines()
    commands = [started_by(line.partition("=")[2]) for line in lines if line.startswith("Exec=")]
    assert len(commands) > 1
    for program, *arguments in commands:
        command = [program, *arguments] if program != "env" else arguments
        assert command[0] == f"{prefix}/bin/dossier"
        assert subprocess.run([program, *arguments], capture_output=True, check=True).stdout == b"SPECIMEN\n"
    [tried] = [line.partition("=")[2] for line in lines if line.startswith("TryExec=")]
    assert tried.replace("\\\\", "\\") == f"{prefix}/bin/dossier"

    assert run(unpacked, "--prefix", str(prefix), "--remove").returncode == 0
    assert {path.name for path in tmp_path.iterdir()} <= {"dossier-1", name}
    assert not [path for path in prefix.rglob("*") if path.is_file() and path.name != "mimeinfo.cache"]


def test_a_folder_that_is_named_from_here_is_found_from_the_menu(unpacked: Path, tmp_path: Path) -> None:
    done = subprocess.run([unpacked / "install.sh", "--prefix", "near"], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0
    assert f'Exec="{tmp_path}/near/bin/dossier"' in (
        tmp_path / "near" / "share" / "applications" / f"{APP_ID}.desktop"
    ).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["", "a\nExec=evil", "\x1b[2J"])
def test_a_name_that_a_menu_cannot_hold_is_refused_and_nothing_is_installed(
    unpacked: Path, tmp_path: Path, name: str
) -> None:
    done = run(unpacked, "--prefix", name and str(tmp_path / name))
    assert done.returncode == 2
    assert "control characters" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["dossier-1"]


def test_it_tells_how_it_is_used(unpacked: Path) -> None:
    done = run(unpacked, "--nonsense")
    assert done.returncode == 2
    assert "--remove" in done.stderr
    assert run(unpacked, "--prefix").returncode == 2
