"""The script in the archive for other distributions: installs for one person, replaces, and removes only its own."""

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
    program.write_text("#!/bin/sh\necho SPECIMEN\n")
    program.chmod(0o755)
    (program.parent / "_internal").mkdir()
    (program.parent / "_internal" / "old.so").write_text("SPECIMEN")
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
    kept.write_text("SPECIMEN")
    assert run(unpacked, "--prefix", str(prefix)).returncode == 0
    assert (
        subprocess.run([prefix / "bin" / "dossier"], capture_output=True, text=True, check=True).stdout == "SPECIMEN\n"
    )
    entry = (prefix / "share" / "applications" / f"{APP_ID}.desktop").read_text()
    assert f'\nExec="{prefix}/bin/dossier" %F\n' in entry
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


def test_it_tells_how_it_is_used(unpacked: Path) -> None:
    done = run(unpacked, "--nonsense")
    assert done.returncode == 2
    assert "--remove" in done.stderr
