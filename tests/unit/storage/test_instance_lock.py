"""The process that holds the folder's lock cleans up after one that was killed; no other does."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import NoFileLocksError, NotAPlainFileError, NotYoursError
from desktop_app.storage.instance_lock import InstanceLock
from desktop_app.storage.paths import Paths
from desktop_app.storage.private_file import write_private

KILLED = """
import os, signal, sys
from pathlib import Path
from desktop_app.storage import private_file
private_file.os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
private_file.write_private(Path(sys.argv[1]), "s3cret-SPECIMEN")
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.make(tmp_path / "data")


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_after_a_kill_and_a_start_nothing_half_written_is_left(paths: Paths) -> None:
    paths.certificates.mkdir()
    for place in (paths.settings, paths.certificates / "a.pem"):
        subprocess.run([sys.executable, "-c", KILLED, str(place)], timeout=60, check=False)
    left = list(paths.config.rglob("*.new"))
    assert len(left) == 2
    assert all(stat.S_IMODE(each.stat().st_mode) == 0o600 for each in left)

    lock = InstanceLock(paths.config)
    assert lock.take()
    lock.release()
    assert not list(paths.config.rglob("*.new"))


def test_only_what_was_half_written_goes(paths: Paths) -> None:
    stays = ["settings.toml", ".settings.toml.new", ".x.12a.new", "settings.toml.12.new", ".12.new.toml"]
    for name in (*stays, ".settings.toml.12.new", ".it's mine.pem.4711.new"):
        (paths.config / name).touch()
    lock = InstanceLock(paths.config)
    assert lock.take()
    lock.release()

    left = {each.name for each in paths.config.iterdir() if each.is_file()} - {"dossier.lock"}  # on Windows it goes
    assert left == set(stays)


def test_a_second_one_tidies_nothing(paths: Paths) -> None:
    first, second = InstanceLock(paths.config), InstanceLock(paths.config)
    assert first.take()
    under_way = paths.config / ".settings.toml.12.new"
    under_way.touch()

    assert not second.take()
    assert under_way.exists()
    first.release()
    assert second.take()
    assert not under_way.exists()
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights than these")
def test_every_file_of_the_folder_is_its_owner_s_alone(paths: Paths) -> None:
    lock = InstanceLock(paths.config)
    lock.take()
    write_private(paths.settings, "x = 1\n")
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in paths.config.iterdir()}
    lock.release()

    assert modes == {"dossier.lock": 0o600, "settings.toml": 0o600, "logs": 0o700, "queue": 0o700}


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_that_somebody_laid_is_not_written_through(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("mine", encoding="utf-8")
    (tmp_path / f".a.toml.{os.getpid()}.new").symlink_to(target)
    write_private(tmp_path / "a.toml", "x")

    assert target.read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "a.toml").read_text(encoding="utf-8") == "x"
    assert not (tmp_path / "a.toml").is_symlink()


def test_what_a_killed_one_left_of_the_sandbox_goes_too(paths: Paths) -> None:
    """A person may have tried it with their own passport: its name is in the list of uploads."""
    left = paths.sandbox_queue / "0123456789abcdef" / "journal-SPECIMEN.sqlite3"
    left.parent.mkdir(parents=True)
    left.touch()
    stays = paths.queue / "journal-SPECIMEN.sqlite3"
    stays.touch()
    lock = InstanceLock(paths.config)
    assert lock.take()
    lock.release()

    assert not paths.sandbox_queue.exists()
    assert stays.exists()


# --- a disk or a file that is none for a lock ---


@pytest.mark.skipif(os.name != "posix", reason="on Windows the system locks in another way")
@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS])
def test_a_disk_without_locks_is_refused(paths: Paths, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(_file: int, _operation: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("fcntl.flock", refuse)
    lock = InstanceLock(paths.config)
    with pytest.raises(NoFileLocksError, match="no file locks"):
        lock.take()
    lock.release()


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
@pytest.mark.timeout(10)
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_is_no_file_is_no_lock(paths: Paths, kind: str) -> None:
    place = paths.config / "dossier.lock"
    if kind == "link":
        place.symlink_to(paths.config / "elsewhere")
    elif kind == "pipe":
        os.mkfifo(place)
    else:
        place.mkdir()
    with pytest.raises(NotAPlainFileError, match=r"dossier\.lock"):
        InstanceLock(paths.config).take()
    assert not (paths.config / "elsewhere").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file to another user")
def test_a_lock_of_another_user_is_refused(paths: Paths) -> None:
    (paths.config / "dossier.lock").touch()
    os.chown(paths.config / "dossier.lock", 65534, 65534)
    with pytest.raises(NotYoursError, match="nobody"):
        InstanceLock(paths.config).take()


def test_a_lock_that_is_held_can_be_taken_again_by_its_holder(paths: Paths) -> None:
    lock = InstanceLock(paths.config)
    assert lock.take()
    assert lock.take()
    lock.release()
    lock.release()
