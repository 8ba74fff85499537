"""Starts the installed app as a desktop does, through its desktop entry, and drives it from outside.

Debian's own Python runs this together with the driver of the end-to-end tests, which it extends: one JSON request per
line, one answer per line. GLib reads the desktop entry and its actions, as in GNOME, Xfce and others.

    dbus-run-session -- /usr/bin/python3 outside.py
"""

import json
import os
import subprocess
import sys
import time
from typing import Any

import pyatspi
from gi.repository import Gio

from tests.gui.outside_driver import ENVIRONMENT, Driver, DriverError, children, main, patiently, shown


class Launched:
    """A process started by a desktop entry. The desktop does not report its id; the accessibility bus does."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.application: Any = patiently(f"{name} on the accessibility bus", self._find, 30.0)
        self.application.set_cache_mask(pyatspi.Atspi.Cache.NONE)
        self.pid = int(self.application.get_process_id())

    def ended(self, seconds: float) -> int | None:
        """Wait for the process; 0 once it is gone, None if it still runs. Only the desktop knows the real exit code."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            if not os.path.exists(f"/proc/{self.pid}"):  # noqa: PTH110 - nothing of ours is imported here
                return 0
            time.sleep(0.05)
        return None

    def kill(self) -> None:
        """Kill the process if it is still running."""
        if self.ended(0.01) is None:
            os.kill(self.pid, 9)

    def _find(self) -> Any:
        desktop = pyatspi.Registry.getDesktop(0)
        return next((each for each in children(desktop) if str(each.get_name()).lower() == self._name), None)


class Desktop(Driver):
    """The driver of the end-to-end tests, extended by what a desktop does."""

    def __init__(self) -> None:
        super().__init__()
        self.requests["launch"] = self.launch
        self.requests["window"] = self.window
        self.requests["gone"] = self.gone

    def launch(self, entry: str, name: str, action: str = "", files: list[str] | None = None) -> int:
        """Start the app through a desktop entry, one of its actions, or with files. Returns the process id."""
        patiently("the window manager", self._manage_windows)
        information = Gio.DesktopAppInfo.new_from_filename(entry)
        if information is None:
            raise DriverError(f"{entry} is no desktop entry that could be started")
        context = Gio.AppLaunchContext()
        for key, value in ENVIRONMENT.items():
            context.setenv(key, value)
        if action:
            if action not in information.list_actions():
                raise DriverError(f"the entry has no action {action}")
            information.launch_action(action, context)
        else:
            information.launch([Gio.File.new_for_path(each) for each in files or []], context)
        launched = Launched(name)
        self._program = launched  # type: ignore[assignment]  # has what the driver asks of a program
        return launched.pid

    def type(self, what: str, text: str) -> None:
        """Set the text of a field, or of an editable combo box."""
        box = self._widget(what, "", pyatspi.Atspi.StateType.ENABLED)
        fields = (each for each in (box, *shown(box)) if each.get_editable_text_iface() is not None)
        field = patiently(f"{what} to be writable", lambda: next(fields, None))
        field.get_component_iface().grab_focus()
        if not field.get_editable_text_iface().set_text_contents(text):
            raise DriverError(f"{what} takes no text")

    def gone(self, what: str) -> None:
        """Wait until a widget is no longer shown."""
        patiently(f"{what} to go", lambda: self._look(what) is None)

    def window(self, title: str) -> str:
        """The class of the visible window with this text in its title, as listed by the window manager."""

        def look() -> str:
            done = subprocess.run(["wmctrl", "-l", "-p", "-x"], capture_output=True, text=True, check=True)
            rows = [line.split(maxsplit=5) for line in done.stdout.splitlines()]
            return next((row[3] for row in rows if len(row) > 5 and title in row[5]), "")  # noqa: PLR2004 - its columns

        return str(patiently(f"a window with “{title}” in its title", look))


if __name__ == "__main__":
    print(json.dumps({"ready": True}), file=sys.stderr)
    sys.exit(main(Desktop()))
