"""Whether the app's own files were replaced while it runs, as by an upgrade.

What it has not loaded yet is then gone, or belongs to another version.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import desktop_app

_Stamp = tuple[int, int, int] | None


class Installation:
    """The state of some of the app's files when this was made."""

    def __init__(self, files: Iterable[Path]) -> None:
        self._stamps = {file: _stamp(file) for file in files}

    @classmethod
    def of_app(cls, resources: Path) -> "Installation":
        """Package managers write every file anew, so that a few stand for all. In a frozen app the program is one."""
        package = Path(desktop_app.__file__ or "")
        program = [Path(sys.executable)] if getattr(sys, "frozen", False) else []
        return cls([package, package.with_name("app.py"), resources / "icons", *program])

    def was_replaced(self) -> bool:
        """Whether one of the files is another than before."""
        return any(_stamp(file) != before for file, before in self._stamps.items())


def start_again(command: list[str] | None = None) -> int:
    """Start the app once more with the arguments of this process, in its place where the system can do that.

    Call it last: everything must be closed. Returns the exit code where the new process runs beside this one.
    """
    command = command or [sys.executable, *sys.orig_argv[1:]]
    # A frozen app hands its unpacked state to the programs that it starts, but this one is to find its own.
    surroundings = os.environ | ({"PYINSTALLER_RESET_ENVIRONMENT": "1"} if getattr(sys, "frozen", False) else {})
    if os.name == "posix":
        os.execve(command[0], command, surroundings)  # noqa: S606 - this program itself
    import subprocess  # noqa: PLC0415 - only there

    subprocess.Popen(command, env=surroundings)  # noqa: S603 - as above
    return 0


def _stamp(file: Path) -> _Stamp:
    """What changes with each new file in the place of an old one; None if there is none."""
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size
