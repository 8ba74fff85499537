"""Tests the Debian package as people use it, in minimal systems:  python -m installer.linux.trial [SUITE…]

For each suite: install with apt, self-test, let a second user attack the first, start through the desktop entry as an
unprivileged user, upload a document by "open with", use the action that asks for documents, close, upgrade with an
upload waiting, purge. At the end the same package with one dependency removed must fail, which shows that this test can
fail. Needs root, mmdebstrap, bubblewrap and what the end-to-end tests need. Exits with code 1 and a sentence if
something is wrong.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from installer import product
from installer.linux.bare import HOME, PERSON, Bare, BareError, as_person, left_behind
from installer.linux.second_user import BreachError, World, try_all
from installer.trial_server import SAMPLE, TOKEN, TrialError, documents, eventually, has, practice_server, say

SUITES = ("bookworm", "trixie")
MAX_INSTALLED_KILOBYTES = 200 * 1024
MAX_PACKAGE_BYTES = 60 * 1024 * 1024
MISSED = "libxcb-cursor0"
"""The dependency whose absence must be noticed: without it Qt's X11 plugin does not load."""
SECOND = "second-passport-SPECIMEN.jpg"
"""The name implies the type, so that nothing has to be chosen."""
_ATTACKER = PERSON + 1
_END_SECONDS = 5.0
"""From closing the window to the end of the process, which the app itself sees to (storage.process_end)."""
_UNLOCK = "printf SPECIMEN | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
_FOUND = "keyring.backends.SecretService.Keyring"
_OUTSIDE = ("installer/linux/outside.py", "tests/gui/outside_driver.py", "installer/with-xvfb.sh")


def main(suites: list[str]) -> None:
    """Test the package in all suites. Raises TrialError, BareError, CalledProcessError."""
    if os.geteuid() != 0 or shutil.which("bwrap") is None:
        raise BareError("this trial needs root, and bubblewrap to become an ordinary user in a bare system")
    package = next(iter(sorted(product.DIST.glob(f"{product.COMMAND}_{product.VERSION}_*.deb"))), None)
    if package is None:
        raise TrialError("there is no package in dist/: make installer")
    for suite in suites:
        with _folder() as folder:
            say(f"Debian {suite}")
            _Trial(suite, folder).everything(package)
    with _folder() as folder:
        say(f"Debian {suites[0]}, the package without {MISSED}")
        _Trial(suites[0], folder).must_fail(repacked(package, folder, without=MISSED))


def repacked(package: Path, folder: Path, *, version: str = "", without: str = "", hollow: bool = False) -> Path:
    """Repackage under another version, without one dependency, or without its files. Raises TrialError."""
    opened = folder / "opened"
    subprocess.run(["dpkg-deb", "-R", str(package), str(opened)], check=True)
    control = opened / "DEBIAN" / "control"
    text = changed(control.read_text(encoding="utf-8"), version=version, without=without)
    control.write_text(text, encoding="utf-8")
    if hollow:
        shutil.rmtree(opened / "usr")
    target = folder / f"{product.COMMAND}-{version or 'without'}.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--root-owner-group", "-b", str(opened), str(target)],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    shutil.rmtree(opened)
    return target


def changed(control: str, *, version: str = "", without: str = "") -> str:
    """Change the version in a control file or remove a dependency. Raises TrialError if it has no such dependency."""
    if version:
        control = re.sub(r"^Version: .*$", f"Version: {version}", control, flags=re.MULTILINE)
    if without:
        fewer = re.sub(rf"(?<=[ ,]){re.escape(without)}(?: \([^)]*\))?, ", "", control)
        if fewer == control:
            raise TrialError(f"the package does not depend on {without} at all")
        control = fewer
    return control


class _Trial:
    """The test in one suite."""

    def __init__(self, suite: str, folder: Path) -> None:
        self._folder = folder
        self._bare = Bare.make(suite, product.BUILD / "bare" / f"{suite}.tar", folder / "root")
        shutil.copy(SAMPLE, self._bare.root / HOME / SAMPLE.name)
        self._entry = self._bare.root / "usr" / "share" / "applications" / f"{product.APP_ID}.desktop"
        for name in _OUTSIDE:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(product.ROOT / name, folder / name)
        wrapper = folder / "bin" / product.COMMAND
        wrapper.parent.mkdir()
        self.errors = folder / "errors.txt"
        self.errors.touch()
        self.errors.chmod(0o666)
        line = " ".join(self._bare.inside(f"/usr/bin/{product.COMMAND}"))
        wrapper.write_text(f'#!/bin/sh\nexec {line} "$@" 2>>{self.errors}\n', encoding="utf-8")
        wrapper.chmod(0o755)

    def everything(self, package: Path) -> None:
        # The dependencies and the users first: what they leave behind is not the package's fault.
        self._bare.install(repacked(package, self._folder, version="0.0.0", hollow=True))
        self._bare.as_root("apt-get", "-q", "purge", "-y", product.COMMAND)
        for name, number in (("person", PERSON), ("attacker", _ATTACKER)):
            self._bare.as_root("useradd", "--no-create-home", "--uid", str(number), name)
        before = self._bare.files()
        older = repacked(package, self._folder, version="0.0.1")
        self._bare.install(older)
        say("installed with apt")
        self._sizes(package)
        self._self_test()
        self._second_user()
        with practice_server(self._folder / "server.sqlite") as address, self._desktop() as outside:
            self._open_with(outside, address)
            self._add_action(outside, address)
        with self._desktop() as outside:
            port = self._leave_waiting(outside)
            self._bare.install(package)
            say("upgraded")
            with practice_server(self._folder / "later.sqlite", port) as address:
                self._goes_on(outside, address)
        self._purge(before)

    def must_fail(self, package: Path) -> None:
        """Raise TrialError if the package starts despite the missing dependency."""
        self._bare.install(package)
        with self._desktop() as outside:
            try:
                outside("launch", entry=str(self._entry), name=product.COMMAND)
            except TrialError:
                said = self.errors.read_text(errors="replace")
                if "xcb" not in said:
                    raise
                say(f"fails, as it must: {said.strip().splitlines()[0][:100]}")
                return
        raise TrialError(f"it starts without {MISSED}: this trial would not notice a missing dependency")

    def _sizes(self, package: Path) -> None:
        asked = self._bare.as_root("dpkg-query", "-W", "-f", "${Installed-Size}", product.COMMAND)
        installed, packed = int(asked.stdout), package.stat().st_size
        say(f"installed {installed / 1024:.0f} MB, package {packed / 2**20:.1f} MB")
        if installed > MAX_INSTALLED_KILOBYTES or packed > MAX_PACKAGE_BYTES:
            raise TrialError("that is more than it may be")

    def _self_test(self) -> None:
        command = self._bare.inside(f"/usr/bin/{product.COMMAND}", "--self-test")
        done = subprocess.run(
            as_person(*command), env=_clean({}), capture_output=True, text=True, check=False, timeout=120
        )
        if done.returncode:
            raise TrialError(f"the self-test fails: {done.stdout}{done.stderr}")
        say("the self-test passes")
        with _short_folder() as runtime:
            environment = _clean({"XDG_RUNTIME_DIR": str(runtime), "HOME": str(runtime)})
            done = subprocess.run(
                as_person("dbus-run-session", "--", "sh", "-c", f'{_UNLOCK} && "$@"', "sh", *command),
                cwd=runtime, env=environment, capture_output=True, text=True, check=False, timeout=120,
            )  # fmt: skip
        if done.returncode or _FOUND not in done.stdout:
            raise TrialError(f"a session's keyring is not found: {done.stdout}{done.stderr}")
        say("the session's keyring is found")

    def _second_user(self) -> None:
        """Let another real user of the system try to get at the first one's files."""
        root = self._bare.root
        enter = [
            "unshare",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            f"--mount-proc={root}/proc",
            "chroot",
            str(root),
        ]
        with practice_server(self._folder / "second-user.sqlite") as address:
            try_all(
                World(root, enter, [f"/usr/bin/{product.COMMAND}"], {}, address, TOKEN, PERSON, _ATTACKER),
                lambda sentence: say(f"second user: {sentence}"),
            )

    def _sign_in(self, outside: "_Outside", address: str) -> None:
        outside("type", what="serverField", text=address)
        outside("press", what="wayTokenButton")  # after the address: each server has a way of its own
        outside("type", what="tokenField", text=TOKEN)
        outside("press", what="signInButton")

    def _open_with(self, outside: "_Outside", address: str) -> None:
        say("started through the desktop entry, with a file")
        outside("launch", entry=str(self._entry), name=product.COMMAND, files=[f"/{HOME}/{SAMPLE.name}"])
        self._sign_in(outside, address)
        kind = outside("window", title=product.NAME)
        wanted = re.findall(r"^StartupWMClass=(.*)$", self._entry.read_text(encoding="utf-8"), re.MULTILINE)
        if kind.split(".")[-1].lower() not in wanted:
            raise TrialError(f"the window's class is {kind}, the entry says {wanted}")
        outside("press", what="sendButton")
        outside("gone", what="sendButton")
        eventually("the document on the server", lambda: has(address, SAMPLE.read_bytes()))
        _wait_until_told(outside, SAMPLE.name)
        self._close(outside)
        say("a window, an upload, an end")

    def _add_action(self, outside: "_Outside", address: str) -> None:
        outside("launch", entry=str(self._entry), name=product.COMMAND, action="add-documents")
        self._sign_in(outside, address)
        outside("type", what="fileNameEdit", text=f"/{HOME}/{SAMPLE.name}")
        outside("press", what="Cancel", within="filePicker")
        outside("gone", what="fileNameEdit")
        self._close(outside)
        say("the action asks for documents")

    def _leave_waiting(self, outside: "_Outside") -> int:
        """Add a document while the server is down, and quit. Returns the server's port."""
        other = self._bare.root / HOME / SECOND
        other.write_bytes(SAMPLE.read_bytes() + b"SPECIMEN")
        with practice_server(self._folder / "before.sqlite") as address:
            outside("launch", entry=str(self._entry), name=product.COMMAND, files=[f"/{HOME}/{other.name}"])
            self._sign_in(outside, address)
            outside("name", what="sendButton")
        outside("press", what="sendButton")
        journals = self._bare.root / HOME / ".config" / "dossier" / "queue"
        eventually("the upload in the journal", lambda: _mentions(journals, other.name))
        outside("gone", what="sendButton")
        outside("close", title=product.NAME)
        outside("press", what="yesButton")
        self._gone(outside)
        return int(address.rsplit(":", 1)[1])

    def _goes_on(self, outside: "_Outside", address: str) -> None:
        settings = self._bare.root / HOME / ".config" / "dossier" / "settings.toml"
        if address not in settings.read_text(encoding="utf-8"):
            raise TrialError("the settings did not survive the upgrade")
        outside("launch", entry=str(self._entry), name=product.COMMAND)
        self._sign_in(outside, address)
        eventually("the upload of before", lambda: [d for d in documents(address) if d["fileName"] == SECOND])
        _wait_until_told(outside, SECOND)
        self._close(outside)
        say("settings and queue survived the upgrade")

    def _close(self, outside: "_Outside") -> None:
        outside("close", title=product.NAME)
        self._gone(outside)

    def _gone(self, outside: "_Outside") -> None:
        if outside("ended", seconds=_END_SECONDS) != 0:
            seen = "\n".join(map(str, outside("tree")))
            raise TrialError(f"the process is still there after its window was closed\n{seen}")

    def _purge(self, before: set[str]) -> None:
        self._bare.as_root("apt-get", "-q", "purge", "-y", product.COMMAND)
        left = left_behind(before, self._bare.files())
        if left:
            raise TrialError(f"purged, and left behind: {left[:50]}")
        say("purged without a trace")

    @contextmanager
    def _desktop(self) -> "Iterator[_Outside]":
        with _short_folder() as runtime:
            outside = _Outside(self._folder, runtime)
            try:
                yield outside
            except TrialError as error:
                complaints = self.errors.read_text(errors="replace")
                raise TrialError(f"{error}\n{complaints}") from error
            finally:
                outside.end()


class _Outside:
    """The simulated user: outside.py in its own process on its own display."""

    def __init__(self, folder: Path, runtime: Path) -> None:
        environment = _clean({"XDG_RUNTIME_DIR": str(runtime), "HOME": str(runtime)})
        environment["PATH"] = f"{folder / 'bin'}:/usr/bin:/bin"
        display, driver = (str(folder / name) for name in (_OUTSIDE[2], _OUTSIDE[0]))
        command = [display, "dbus-run-session", "--", "/usr/bin/python3", driver]
        environment["PYTHONPATH"] = str(folder)
        self._noise = folder / "outside.txt"
        with self._noise.open("wb") as noise:
            self._process = subprocess.Popen(
                as_person(*command), cwd=runtime, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=noise, text=True, start_new_session=True,
            )  # fmt: skip

    def __call__(self, request: str, **details: Any) -> Any:
        """Send a request to the driver. Raises TrialError."""
        answer = self._ask(request, details)
        if "error" in answer:
            seen = self._ask("tree", {}).get("ok", []) if request != "launch" else []
            raise TrialError("\n".join([f"{request}: {answer['error']}", *map(str, seen)]))
        return answer["ok"]

    def end(self) -> None:
        """Stop the driver, its display and what it started."""
        assert self._process.stdin is not None  # noqa: S101 - asked for above
        assert self._process.stdout is not None  # noqa: S101 - as above
        with self._process.stdin, self._process.stdout:
            pass
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, 9)
            self._process.wait()

    def _ask(self, request: str, details: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None  # noqa: S101 - as above
        assert self._process.stdout is not None  # noqa: S101 - as above
        self._process.stdin.write(json.dumps({"do": request, **details}) + "\n")
        self._process.stdin.flush()
        while not (line := self._process.stdout.readline()).startswith("{"):  # the desktop's services also print there
            if not line:
                raise TrialError(f"the driver is gone:\n{self._noise.read_text(errors='replace')}")
        answer: dict[str, Any] = json.loads(line)
        return answer


def _clean(more: dict[str, str]) -> dict[str, str]:
    """Environment variables without anything of this session."""
    return {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **more}


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder for one test that the unprivileged user may enter."""
    with tempfile.TemporaryDirectory(prefix="dossier-trial-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@contextmanager
def _short_folder() -> Iterator[Path]:
    """The user's runtime folder. Its path is short, because a socket's path may have at most 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="dossier-") as name:
        shutil.chown(name, 1000, 1000)
        yield Path(name)


def _wait_until_told(outside: _Outside, name: str) -> None:
    """Wait until the window shows an upload as stored: before that, closing it is a question.

    The server has the document earlier than the app has its answer.
    """

    def _is_told() -> bool:
        return any(row[0].startswith(f"{name}, Passport, In review") for row in outside("cells", what="documentTable"))

    eventually(f"{name} to be told as stored", _is_told)


def _mentions(folder: Path, name: str) -> bool:
    return any(name.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    try:
        main(sys.argv[1:] or list(SUITES))
    except (TrialError, BareError, BreachError) as error:
        sys.exit(f"FAILED: {error}")
    except subprocess.CalledProcessError as error:
        sys.exit(f"FAILED: {error}\n{error.stdout}\n{error.stderr}")
