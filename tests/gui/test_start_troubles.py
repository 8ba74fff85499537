"""Every trouble at the start ends in a real window, with what is wrong and what to do, and goes on where that is safe.

The app runs as a process of its own on a real display and is seen as a screen reader sees it. The disks are real ones
(a read-only and a full tmpfs in a mount namespace); what belongs to another user is given to `nobody`. Where that needs
rights that the tests do not have, they are skipped. Missing locks and temporary folders are faked at the system call's
Python name (tests/support/start_with.py).
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

from desktop_app.storage.instance_lock import InstanceLock
from desktop_app.storage.paths import Paths
from tests.support.outside import ROOT, Outside, start_outside, words_on_the_terminal

NOBODY = 65534
APP = (sys.executable, "-m", "desktop_app")
WORDS = "messageText"

root = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file to another user")


def namespaces() -> list[str]:
    """The command in whose file system this test may mount something; empty if it may not."""
    for flags in (["-m"], ["-rm"]):
        command = ["unshare", *flags]
        if (
            shutil.which("unshare")
            and not subprocess.run([*command, "true"], capture_output=True, check=False).returncode
        ):
            return command
    return []


@pytest.fixture(scope="module")
def outside() -> Generator[Outside]:
    """One display for all tests of this file; each start ends the program of the one before."""
    with tempfile.TemporaryDirectory(prefix="dossier-") as folder:
        Path(folder).chmod(0o700)
        person = start_outside(Path(folder))
        try:
            yield person
        finally:
            person.end()


class Started:
    """The app, started once."""

    def __init__(self, outside: Outside, data: Path, *arguments: str, command: tuple[str, ...] = APP) -> None:
        self._outside = outside
        self._noise = data.with_name("app.txt")
        argv = [*command, "--data-dir", str(data), *arguments]
        outside("start", argv=argv, stderr=str(self._noise))

    def words(self) -> str:
        """What the dialog says."""
        return str(self._outside("name", what=WORDS))

    def presses(self, button: str) -> None:
        self._outside("press", what=button, within="questionBox")

    def agrees(self) -> None:
        self._outside("press", what="OK", within="messageBox")

    def signs_in(self) -> None:
        """Wait for the sign-in dialog."""
        self._outside("name", what="signInButton")

    def quits(self) -> int | None:
        self.presses("Quit")
        code: int | None = self._outside("ended", seconds=5.0)
        return code

    @property
    def complaint(self) -> str:
        return words_on_the_terminal(self._noise)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that was used before."""
    folder = tmp_path / "data"
    Paths.make(folder)
    return folder


def test_a_file_where_the_folder_should_be_is_told_until_it_is_moved(outside: Outside, tmp_path: Path) -> None:
    file = tmp_path / "data"
    file.write_text("SPECIMEN", encoding="utf-8")
    app = Started(outside, file)

    words = app.words()
    assert f"“{file}” is a file, and a folder is needed in its place" in words
    assert "Move or rename that file, then try again." in words
    assert words.splitlines()[0] in app.complaint
    file.rename(tmp_path / "moved")
    app.presses("Try again")
    app.signs_in()
    assert (tmp_path / "moved").read_text(encoding="utf-8") == "SPECIMEN"


@root
def test_a_folder_of_another_user_is_refused_and_told(outside: Outside, data: Path) -> None:
    os.chown(data, NOBODY, NOBODY)
    app = Started(outside, data)

    words = app.words()
    assert "belongs to another user of this computer (nobody)" in words
    assert f"“{data}”" in words
    assert "--data-dir" in words
    assert app.quits() == 1


def test_a_data_folder_that_others_can_write_is_refused(outside: Outside, data: Path) -> None:
    data.chmod(0o777)
    app = Started(outside, data)

    assert "other users of this computer can change" in app.words()
    assert app.quits() == 1


@root
def test_a_log_of_another_user_is_told_and_the_app_goes_on_without(outside: Outside, data: Path) -> None:
    os.chown(data / "logs", NOBODY, NOBODY)
    app = Started(outside, data)

    assert "cannot write its log" in app.words()
    app.agrees()
    app.signs_in()
    assert list((data / "logs").iterdir()) == []


def mounted(options: str, data: Path, then: str = "true") -> tuple[str, ...]:
    """The command that starts the app where the data folder is a file system of its own."""
    unshare = namespaces()
    if not unshare:
        pytest.skip("nothing can be mounted here")
    place = shlex.quote(str(data))
    mount = f"mount -t tmpfs -o mode=700,{options} none {place} && {{ {then}; }}"
    return (*unshare, "sh", "-c", f'{mount} && exec "$@"', "sh", *APP)


def test_a_read_only_disk_is_told(outside: Outside, data: Path) -> None:
    app = Started(outside, data, command=mounted("ro,size=64k", data))

    words = app.words()
    assert f"cannot write to “{data}" in words
    assert "Read-only file system" in words
    assert "Dossier sends nothing that it cannot write down first" in words
    assert app.quits() == 1


def test_a_full_disk_is_told_and_the_app_goes_on(outside: Outside, data: Path) -> None:
    place = shlex.quote(str(data))
    fill = f"mkdir -m 700 {place}/queue {place}/logs; dd if=/dev/zero of={place}/full bs=4k 2>&- || true"
    app = Started(outside, data, command=mounted("size=64k", data, fill))

    words = app.words()
    assert f"no space left on the disk with “{data}”" in words
    assert "sends nothing until some space is free" in words
    app.agrees()
    app.signs_in()
    assert "Traceback" not in app.complaint


def faked(lacking: str) -> tuple[str, ...]:
    return ("env", f"PYTHONPATH={ROOT}", sys.executable, str(ROOT / "tests" / "support" / "start_with.py"), lacking)


def test_a_disk_without_file_locks_is_told_and_refused(outside: Outside, data: Path) -> None:
    app = Started(outside, data, command=faked("no-locks"))

    words = app.words()
    assert f"the disk with “{data}” has no file locks" in words
    assert "two running Dossiers could send a document twice" in words
    assert app.quits() == 1


def test_without_a_folder_for_temporary_files_the_app_starts(outside: Outside, data: Path) -> None:
    app = Started(outside, data, command=faked("no-temporary-folder"))

    app.signs_in()
    assert app.complaint == ""


def test_a_dossier_that_runs_but_does_not_answer_is_told(outside: Outside, data: Path) -> None:
    lock = InstanceLock(data)
    assert lock.take()
    try:
        app = Started(outside, data)
        words = app.words()
        assert "already running with this data folder but does not respond" in words
        assert "Wait a moment. If it still does not respond, restart the computer, then start Dossier again." in words
    finally:
        lock.release()
    app.presses("Try again")
    app.signs_in()


def test_bad_arguments_are_told_in_a_window_too(outside: Outside, data: Path) -> None:
    app = Started(outside, data, "--sevrer", "https://my.broker.example")

    words = app.words()
    assert "unrecognized arguments: --sevrer" in words
    assert "dossier --help" in words
    app.agrees()
    assert outside("ended", seconds=5.0) == 2
    assert "--sevrer" in app.complaint
    assert list((data / "queue").iterdir()) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[servers]\naddress = "a.example"\n', "each server begins with [[servers]], in two pairs of brackets"),
        ('[[server]]\naddress = "a.example"\n', "Check the spelling of: [[server]]."),
    ],
    ids=["one pair of brackets", "misspelt"],
)
def test_settings_that_are_not_understood_are_told_and_stay(outside: Outside, data: Path, text: str, said: str) -> None:
    (data / "settings.toml").write_text(text, encoding="utf-8")
    app = Started(outside, data)

    words = app.words()
    assert said in words
    assert "settings.toml" in words
    app.agrees()
    app.signs_in()
    assert (data / "settings.toml").read_text(encoding="utf-8") == text
