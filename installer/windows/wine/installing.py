"""Tries the Windows installer with the real app, as a person without rights uses it, on a Windows API.

Installs an older version in silence, starts it through the start menu, uploads by "open with", hands over a second
start, upgrades while it runs and while it cannot be closed, removes it, installs again by hand, and removes all. What
is on the disk and in the registry is compared after each step.
"""

import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.ui.sign_in import texts
from installer import product
from installer.trial_server import SAMPLE, TOKEN, TrialError, eventually, has, practice_server
from installer.windows.make import Trial, make
from installer.windows.wine.hands import Hands
from installer.windows.wine.machine import Machine
from installer.windows.wine.report import Report

OLDER = "0.0.1"
RUNNING = 3
"""What the installer says where Dossier cannot be closed (dossier.nsi)."""
_UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Dossier"
_OPEN_COMMAND = r"HKCU\Software\Classes\Dossier.Document\shell\open\command"
_KEYS = (
    _UNINSTALL,
    r"HKCU\Software\Dossier",
    _OPEN_COMMAND,
    r"HKCU\Software\Classes\Applications\Dossier.exe\SupportedTypes",
)
_OPEN_WITH = r"HKCU\Software\Classes\.pdf\OpenWithProgids"
_SIGN_IN, _WINDOW, _ADD, _SETUP = "Sign in to Dossier", "Dossier – ", "Add documents", "Dossier Setup"
_STARTS = 90.0
"""Seconds until the first window of a frozen app on a busy machine with Wine."""


class Installing:
    """The whole trial. Each step is a line of the report."""

    def __init__(self, machine: Machine, frozen: Path, report: Report) -> None:
        self._machine = machine
        self._frozen = frozen
        self._report = report
        self._hands = Hands(machine)
        self._work = machine.drive / "trial"
        self._folder = machine.profile / "AppData" / "Local" / "Programs" / "Dossier"
        self._data = machine.profile / "AppData" / "Local" / "dossier"
        self._link = machine.profile / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Dossier.lnk"
        self._output = machine.folder / "app.txt"
        self._app = self._machine.windows(self._folder / "Dossier.exe")

    def everything(self) -> None:
        """Raises TrialError, WineError, CalledProcessError."""
        shutil.rmtree(self._work, ignore_errors=True)
        self._work.mkdir()
        shutil.rmtree(self._data, ignore_errors=True)
        self._output.write_bytes(b"")
        step = self._report.step
        older_payload = self._work / "older"
        with step("an installer of another version is compiled (zlib)"):
            shutil.copytree(self._frozen, older_payload)
            (older_payload / "_internal" / "gone with the next version.dll").write_bytes(b"SPECIMEN")
            older = self._compile(older_payload, OLDER)
        with step("the installer is compiled (lzma)") as said:
            newer = self._compile(self._frozen, product.VERSION)
            said(f"{newer.stat().st_size / 1e6:.1f} MB")
        before = self._files()
        with step("silent installation as an ordinary user") as said:
            self._install(older)
            self._require_installed(older_payload, OLDER)
            said(f"{sum(each.stat().st_size for each in self._folder.rglob('*') if each.is_file()) / 1e6:.0f} MB")
        with step("the installed app's self-test"):
            self._self_test()
        with practice_server(self._work / "server.sqlite") as address:
            self._use(address)
            with step("an upgrade over a running app: it is asked to close, and nothing of the older one stays"):
                app = self._start_from_menu()
                self._install(newer)
                self._require_installed(self._frozen, product.VERSION)
                app.wait(60)
        with step("an upgrade over an app that cannot be closed: level 3, and not a byte is changed"):
            self._refuse(older)
        with step("removal over an app that cannot be closed: level 3, and not a byte is changed"):
            self._refuse(self._folder / "uninstall.exe", "_?=" + self._machine.windows(self._folder))
        with step("silent removal: a person's own file, settings and queue stay, and nothing else"):
            self._remove_and_keep(before)
        with step("installation by hand: licence, folder, finish; the app starts"):
            self._install_by_hand(newer)
        with step("removal with /REMOVEDATA: nothing stays"):
            self._remove("/REMOVEDATA")
            self._require_nothing_but(before, ())

    # --- the steps ---

    def _use(self, address: str) -> None:
        step, hands = self._report.step, self._hands
        first, second = (self._work / f"passport-{name}-SPECIMEN.jpg" for name in ("first", "second"))
        first.write_bytes(SAMPLE.read_bytes() + b"first")
        second.write_bytes(SAMPLE.read_bytes() + b"second")
        with step("start through the start menu, and an end"):
            app = self._start_from_menu()
            self._close(_SIGN_IN, app)
        with step("upload through “open with”"):
            app = self._machine.start(*self._open_command(first), output=self._output)
            window = hands.window(_SIGN_IN, _STARTS)
            hands.press(window, letter(texts.WAY_TOKEN), letter(texts.SERVER_LABEL))
            hands.type(window, address)
            hands.press(window, letter(texts.TOKEN_LABEL))
            hands.type(window, TOKEN)
            self._machine.picture(self._machine.folder / "sign-in.png")
            hands.press(window, "Return")
            adding = hands.window(_ADD, _STARTS)
            self._machine.picture(self._machine.folder / "open-with.png")
            hands.press(adding, "Return")
            eventually("the document on the server", lambda: has(address, first.read_bytes()), 60)
        with step("a second start hands its file over and ends"):
            done = self._machine.run(self._app, self._machine.windows(second), seconds=60)
            if done.code:
                raise TrialError(f"it ends with {done.code}")
            adding = hands.window(_ADD)
            hands.press(adding, "Return")
            eventually("the second document on the server", lambda: has(address, second.read_bytes()), 60)
        with step("its window closes, and the process ends"):
            self._close(_WINDOW, app)

    def _open_command(self, document: Path) -> list[str]:
        """What the registry says for "open with". (Wine itself does not look for a person's own programs there.)"""
        command = self._query(_OPEN_COMMAND).partition("REG_SZ")[2].strip()
        if not (found := re.fullmatch(r'"([^"]+)" "%1"', command)):
            raise TrialError(f"the command to open a document is {command}")
        return [found[1], self._machine.windows(document)]

    def _start_from_menu(self) -> "subprocess.Popen[bytes]":
        app = self._machine.start("start", "/wait", self._machine.windows(self._link), output=self._output)
        self._hands.window(_SIGN_IN, _STARTS)
        return app

    def _close(self, title: str, app: "subprocess.Popen[bytes]") -> None:
        self._hands.press(self._hands.window(title), "alt+F4")
        self._hands.gone(title)
        app.wait(30)

    def _self_test(self) -> None:
        done = self._machine.run(self._app, "--self-test", seconds=180)
        if done.code or not json.loads(done.out)["ok"]:
            raise TrialError(f"it ends with {done.code}: {done.out}{done.err}")

    def _refuse(self, program: Path, *more: str) -> None:
        """Run an installer while an app hangs, which so nobody can ask to close."""
        self._start_and_stop()
        before = self._content()
        done = self._machine.run(self._machine.windows(program), "/S", *more, seconds=120)
        after = self._content()
        self._machine.kill_all()
        if done.code != RUNNING:
            raise TrialError(f"it ends with {done.code}")
        if before != after:
            raise TrialError(f"it changed {sorted(set(before.items()) ^ set(after.items()))[:10]}")

    def _start_and_stop(self) -> None:
        """Start the app and let it not run: it answers nothing, and its files are in use."""
        self._output.write_bytes(b"")
        program = (
            "import subprocess, sys, time; subprocess.Popen(sys.argv[1:], creationflags=4);"  # CREATE_SUSPENDED
            "print('started', flush=True); time.sleep(600)"
        )
        self._machine.start(r"C:\python\python.exe", "-c", program, self._app, output=self._output)
        eventually("an app that hangs", lambda: b"started" in self._output.read_bytes(), 60)

    def _remove_and_keep(self, before: set[str]) -> None:
        own = self._folder / "notes of a person.txt"
        own.write_text("SPECIMEN", encoding="utf-8")
        self._remove()
        if not (self._data / "settings.toml").is_file() or not own.is_file():
            raise TrialError("settings or a person's file are gone")
        self._require_nothing_but(before, (self._data, self._folder))
        if [each.name for each in self._folder.iterdir()] != [own.name]:
            raise TrialError(f"left behind: {list(self._folder.iterdir())}")
        own.unlink()
        self._folder.rmdir()

    def _install_by_hand(self, setup: Path) -> None:
        hands = self._hands
        running = self._machine.start(self._machine.windows(setup), output=self._output)
        window = hands.window(_SETUP, 60)
        time.sleep(2)
        self._machine.picture(self._machine.folder / "setup-1.png")
        hands.press(window, "alt+a")  # I agree
        time.sleep(2)
        self._machine.picture(self._machine.folder / "setup-2.png")
        hands.press(hands.window(_SETUP), "alt+i")  # Install
        eventually("the end of the installation", self._link.is_file, 180)
        time.sleep(3)
        self._machine.picture(self._machine.folder / "setup-3.png")
        hands.press(hands.window(_SETUP), "alt+f")  # Finish, with "Run Dossier"
        hands.window(_SIGN_IN, _STARTS)
        running.wait(30)
        self._require_installed(self._frozen, product.VERSION)
        hands.press(hands.window(_SIGN_IN), "alt+F4")
        hands.gone(_SIGN_IN)
        if not self._machine.wait_for_all(60):
            raise TrialError("something still runs")

    # --- what is there ---

    def _compile(self, payload: Path, version: str) -> Path:
        build = self._machine.drive / "source" / "build" / "installer"
        how = Trial(
            version=version, quickly=version == OLDER, makensis=tuple(self._machine.command("makensis")), build=build
        )
        return make(payload, self._work / f"dossier-{version}-setup.exe", how)

    def _install(self, setup: Path) -> None:
        done = self._machine.run(self._machine.windows(setup), "/S", seconds=300)
        if done.code:
            raise TrialError(f"the installer ends with {done.code}: {done.err}")

    def _remove(self, *options: str) -> None:
        program, place = self._folder / "uninstall.exe", "_?=" + self._machine.windows(self._folder)
        copy = self._work / "uninstall.exe"  # as Windows starts it: a copy, which waits for its end
        shutil.copy(program, copy)
        done = self._machine.run(self._machine.windows(copy), "/S", *options, place, seconds=120)
        copy.unlink()
        if done.code:
            raise TrialError(f"the uninstaller ends with {done.code}")

    def _require_installed(self, payload: Path, version: str) -> None:
        wanted = {path.relative_to(payload).as_posix(): path for path in payload.rglob("*") if path.is_file()}
        found = {path.relative_to(self._folder).as_posix() for path in self._folder.rglob("*") if path.is_file()}
        if found != set(wanted) | {"uninstall.exe"}:
            raise TrialError(f"installed is another set of files: {sorted(found ^ set(wanted))[:20]}")
        for name, path in wanted.items():
            if (self._folder / name).read_bytes() != path.read_bytes():
                raise TrialError(f"{name} is of another version")
        if version not in self._query(_UNINSTALL, "DisplayVersion"):
            raise TrialError("the registry has another version")
        if not all(map(self._query, _KEYS)) or not self._query(_OPEN_WITH, "Dossier.Document"):
            raise TrialError("the registry does not know it")
        if not self._link.is_file():
            raise TrialError("it is not in the start menu")

    def _require_nothing_but(self, before: set[str], but: tuple[Path, ...]) -> None:
        kept = tuple(self._machine.windows(each).replace("\\", "/")[3:] for each in but)
        left = [each for each in sorted(self._files() - before) if not (kept and each.startswith(kept))]
        if left:
            raise TrialError(f"left behind: {left[:20]}")
        if any(map(self._query, _KEYS)) or self._query(_OPEN_WITH, "Dossier.Document"):
            raise TrialError("the registry still knows it")

    def _query(self, key: str, value: str = "") -> str:
        done = self._machine.run("reg", "query", key, *(["/v", value] if value else []))
        return done.out if done.code == 0 else ""

    def _files(self) -> set[str]:
        """All paths of the person, without the places of passing files, and without Windows' own folder for programs,
        which only Wine lacks until the first is installed.
        """
        found = (each.relative_to(self._machine.drive).as_posix() for each in self._machine.profile.rglob("*"))
        programs = self._folder.parent.relative_to(self._machine.drive).as_posix()
        return {each for each in found if "/Temp" not in each and "/Recent" not in each and each != programs}

    def _content(self) -> dict[str, bytes]:
        files = (each for each in self._folder.rglob("*") if each.is_file())
        return {each.relative_to(self._folder).as_posix(): each.read_bytes() for each in files}


def letter(label: str) -> str:
    """The key that goes to what has this label: the letter after the ampersand."""
    return f"alt+{label.partition('&')[2][0].lower()}"


@contextmanager
def on_screen(machine: Machine) -> Iterator[None]:
    """A display for the block, and no program left after it."""
    machine.show()
    try:
        yield
    finally:
        machine.close()
