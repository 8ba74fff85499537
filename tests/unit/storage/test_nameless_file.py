"""No copy of a document outlives the process, and not even a power cut for longer than until the next start."""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

import pytest

from desktop_app.storage.instance_lock import InstanceLock
from desktop_app.storage.nameless_file import nameless_file, remove_left_copies


@pytest.fixture
def with_names(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """As on Windows, where a temporary file has a name, and as if the power went: nothing removes it."""
    made: list[Path] = []

    def _named(*, dir: Path, buffering: int, prefix: str = "tmp", suffix: str = "") -> IO[bytes]:  # noqa: A002 - its name
        file = tempfile.NamedTemporaryFile(  # noqa: SIM115 - whoever asked closes it
            dir=dir, buffering=buffering, prefix=prefix, suffix=suffix, delete=False
        )
        made.append(Path(file.name))
        return file

    monkeypatch.setattr(tempfile, "TemporaryFile", _named)
    return made


def test_what_a_power_cut_left_is_removed_when_the_folder_is_locked(tmp_path: Path, with_names: list[Path]) -> None:
    (tmp_path / "queue" / "server").mkdir(parents=True)
    journal = tmp_path / "queue" / "server" / "1.journal"
    journal.write_bytes(b"SPECIMEN")
    for folder in (tmp_path, tmp_path / "queue" / "server"):
        with nameless_file(folder) as file:
            file.write(b"passport SPECIMEN")
    assert [path.exists() for path in with_names] == [True, True]
    lock = InstanceLock(tmp_path)
    assert lock.take()
    lock.release()
    assert [path.exists() for path in with_names] == [False, False]
    assert journal.exists()


def test_only_such_files_are_removed(tmp_path: Path) -> None:
    for name in (".copy-of-mine", "copy-1.tmp", "tmp1234", "settings.toml"):
        (tmp_path / name).write_bytes(b"SPECIMEN")
    remove_left_copies(tmp_path)
    assert len(list(tmp_path.iterdir())) == 4


def test_it_is_gone_with_a_process_that_is_killed(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from desktop_app.storage.nameless_file import nameless_file;"
        "file = nameless_file(Path(sys.argv[1])); file.write(b'SPECIMEN'); os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False, timeout=60)
    assert done.returncode == 9
    assert list(tmp_path.iterdir()) == []
