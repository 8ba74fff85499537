"""A Debian with Wine in a folder, and Windows programs in it. Needs root and bubblewrap.

Whoever runs the programs is an ordinary user there. The disk C: is the folder `drive_c`, so what a Windows program is
to use is put there from outside.
"""

import os
import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from installer import product
from installer.linux.bare import PERSON

USER = "person"
_OVERRIDES = "mscoree,mshtml=;mscms=n,b"
"""Neither .NET nor a browser is wanted; mscms.dll is our stand-in."""


class WineError(Exception):
    """Something of the machine itself does not work. The text is a sentence."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a program."""

    code: int
    out: str
    err: str


class Machine:
    """The machine below `folder`: its Linux is in `system`, its Windows in `prefix`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.system = folder / "system"
        self.prefix = folder / "prefix"
        self.drive = self.prefix / "drive_c"
        self._temporary = folder / "tmp"
        self._display: subprocess.Popen[bytes] | None = None
        # Displays have numbers that all of this computer share.
        self._number = 1000 + os.getpid() % 50000

    @property
    def profile(self) -> Path:
        """The person's folder, C:\\Users\\person."""
        return self.drive / "users" / USER

    def windows(self, path: Path) -> str:
        """A path on this system as a Windows program names it."""
        return str(PureWindowsPath("C:/") / path.relative_to(self.drive))

    def command(self, *command: str, more: Mapping[str, str] | None = None, cwd: str = "/prefix") -> list[str]:
        """The command line that runs a program of the machine's Linux."""
        for folder in (self._temporary, self.prefix):
            folder.mkdir(parents=True, exist_ok=True)
        environment = {
            "PATH": "/usr/lib/wine:/usr/bin:/bin",
            "HOME": "/home/" + USER,
            "USER": USER,
            "LOGNAME": USER,
            "LANG": "C.UTF-8",
            "DISPLAY": f":{self._number}",
            "XDG_RUNTIME_DIR": "/tmp",  # noqa: S108 - the machine's own
            "WINEPREFIX": "/prefix",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _OVERRIDES,
            **(more or {}),
        }
        settings = [part for name, value in environment.items() for part in ("--setenv", name, value)]
        return [
            "bwrap", "--unshare-user", "--clearenv", *settings, "--bind", str(self.system), "/",
            "--dev-bind", "/dev", "/dev", "--proc", "/proc",
            "--bind", str(self._temporary), "/tmp",  # noqa: S108 - as above
            "--bind", str(self.prefix), "/prefix", "--tmpfs", "/home", "--dir", "/home/" + USER,
            "--bind", str(product.ROOT), str(product.ROOT),
            "--uid", str(PERSON), "--gid", str(PERSON), "--chdir", cwd, *command,
        ]  # fmt: skip

    def linux(self, *command: str, seconds: float = 120) -> Done:
        """Run a program of the machine's Linux."""
        return self._run(self.command(*command), seconds)

    def run(
        self, *command: str, seconds: float = 300, more: Mapping[str, str] | None = None, cwd: Path | None = None
    ) -> Done:
        """Run a Windows program to its end. Raises WineError if it does not end."""
        return self._run(self.command("wine", *command, more=more, cwd=self._place(cwd)), seconds)

    def start(self, *command: str, output: Path, cwd: Path | None = None) -> "subprocess.Popen[bytes]":
        """Start a Windows program. What it says goes to `output`: nobody has to wait for what it started in turn."""
        line = self.command("wine", *command, cwd=self._place(cwd))
        with output.open("ab") as file:
            return subprocess.Popen(line, stdin=subprocess.DEVNULL, stdout=file, stderr=file)

    def wait_for_all(self, seconds: float = 120) -> bool:
        """Wait until no Windows program runs any more; returns whether that came true."""
        try:
            return self.linux("wineserver", "-w", seconds=seconds).code == 0
        except WineError:
            return False

    def kill_all(self) -> None:
        """End all Windows programs."""
        with suppress(WineError):
            self.linux("wineserver", "-k", seconds=30)

    def show(self) -> None:
        """Give it a display with a window manager, until `close`."""
        socket = self._temporary / ".X11-unix" / f"X{self._number}"
        socket.parent.mkdir(parents=True, exist_ok=True)
        socket.unlink(missing_ok=True)
        session = f"Xvfb :{self._number} -screen 0 1400x1000x24 -nolisten tcp & sleep 2; exec openbox"
        self._display = subprocess.Popen(
            self.command("sh", "-c", session), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        ends = time.monotonic() + 30
        while not socket.exists():
            if time.monotonic() > ends:
                raise WineError("the display does not come up")
            time.sleep(0.2)
        time.sleep(3)

    def picture(self, target: Path) -> None:
        """Save what is on the display."""
        command = self.command("import", "-window", "root", "png:-")
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        target.write_bytes(done.stdout)

    def close(self) -> None:
        """End all programs and the display."""
        self.kill_all()
        if self._display is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._display.pid, 15)
            self._display.wait()
            self._display = None

    def _place(self, folder: Path | None) -> str:
        return "/prefix" if folder is None else f"/prefix/drive_c/{folder.relative_to(self.drive).as_posix()}"

    def _run(self, command: list[str], seconds: float) -> Done:
        # Python for Windows ends at once if standard input is closed, and a terminal confuses it.
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            try:
                out, err = process.communicate(timeout=seconds)
            except subprocess.TimeoutExpired:
                self.kill_all()
                process.kill()
                raise WineError(f"{command[-3:]} did not end in {seconds:.0f} s") from None
        return Done(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))
