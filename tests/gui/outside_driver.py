"""Eyes and hands of a person with a screen reader: starts a program and drives it through AT-SPI alone.

Debian ships pyatspi for its own Python only, so this runs with /usr/bin/python3 and knows nothing of the app: it finds
widgets by the last part of their accessible id, which is Qt's object name. It reads one JSON request per line from
standard input and answers each with one line, `{"ok": …}` or `{"error": "sentence"}`; it ends, and with it all that it
has started, at the end of its input.

    dbus-run-session -- /usr/bin/python3 tests/gui/outside_driver.py
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import Atspi, GLib

SECONDS = 15.0
LOOK_SECONDS = 0.05
ENVIRONMENT = {
    "QT_ACCESSIBILITY": "1",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    "QT_QPA_PLATFORM": "xcb",
    "QT_QPA_PLATFORMTHEME": "",
}
LISTS = {Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST, Atspi.Role.TREE}
"""Their cells are read through the table interface; looking for widgets in them would take seconds."""

Node = Any  # pyatspi has no types


class DriverError(Exception):
    """A request could not be met; the text is a sentence."""


class Program:
    """The program under test, seen from outside."""

    def __init__(self, argv: list[str], stderr: str) -> None:
        with open(stderr, "wb") as errors:  # noqa: PTH123 - the path comes as text
            self._process = subprocess.Popen(
                argv, env=os.environ | ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=errors, stderr=errors
            )
        self._application: Node = None

    @property
    def pid(self) -> int:
        return self._process.pid

    def ended(self, seconds: float) -> int | None:
        """Its exit code; None when it still runs after that time."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def kill(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()

    @property
    def application(self) -> Node:
        """Its node on the accessibility bus, once it is there."""
        if self._application is None:
            self._application = patiently("the program on the accessibility bus", self._find)
            self._application.set_cache_mask(Atspi.Cache.NONE)  # nobody here would hear that something changed
        return self._application

    def forget(self) -> None:
        """It started again in its own place: what was on the bus is gone."""
        self._application = None

    def _find(self) -> Node:
        if self._process.poll() is not None:
            raise DriverError(f"the program ended at once with exit code {self._process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        return next((each for each in children(desktop) if each.get_process_id() == self.pid), None)


def patiently(what: str, look: Callable[[], Any], seconds: float = SECONDS) -> Any:
    """Look until something is there. What disappears while it is being looked at was not there."""
    ends = time.monotonic() + seconds
    while True:
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        if time.monotonic() > ends:
            raise DriverError(f"waited {seconds:.0f} s in vain for {what}")
        time.sleep(LOOK_SECONDS)


def steadily(request: Callable[..., Any]) -> Callable[..., Any]:
    """Answer a request anew when what it read went away under its eyes: a window may change at any moment."""

    def _asked(**details: Any) -> Any:
        answer = patiently(f"a steady look: {request.__name__}", lambda: [request(**details)])
        return answer[0]

    return _asked


def children(node: Node) -> Iterator[Node]:
    """The nodes below a node that are still there."""
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield child


def is_(node: Node, *states: Any) -> bool:
    """Whether a node is in all these states."""
    of_node = node.get_state_set()
    return all(of_node.contains(state) for state in states)


def shown(node: Node, *, cells: bool = False) -> Iterator[Node]:
    """What a person can reach below a node, the cells of lists only when asked for."""
    for child in children(node):
        if is_(child, Atspi.StateType.SHOWING):
            yield child
            if cells or child.get_role() not in LISTS:
                yield from shown(child, cells=cells)


def path_of(node: Node) -> str:
    """A node for a sentence."""
    return f"{node.get_role_name()} {node.get_accessible_id()}"


class Driver:
    """The requests. Each method that is named in `requests` answers one."""

    def __init__(self) -> None:
        self._manager: subprocess.Popen[bytes] | None = None
        self._program: Program | None = None
        self._heard: list[str] = []
        self._listener: Any = None
        self.requests: dict[str, Callable[..., Any]] = {
            "start": self.start,
            "press": self.press,
            "type": self.type,
            "name": steadily(self.name),
            "rows": steadily(self.rows),
            "cells": steadily(self.cells),
            "select": steadily(self.select),
            "nameless": steadily(self.nameless),
            "tree": steadily(self.tree),
            "forget": self.forget,
            "listen": self.listen,
            "heard": self.heard,
            "text": steadily(self.text),
            "windows": self.windows,
            "run": self.run,
            "close": self.close,
            "ended": self.ended,
        }

    def start(self, argv: list[str], stderr: str) -> int:
        """Start the window manager and the program; gives its process id. The session bus starts what AT-SPI needs."""
        patiently("the window manager", self._manage_windows)
        if self._program is not None:
            self._program.kill()
        self._program = Program(argv, stderr)
        return self._program.pid

    def press(self, what: str, within: str = "") -> None:
        """Press the button with this id, or with this name inside another widget, as soon as it can be pressed."""
        button = self._widget(what, within, Atspi.StateType.ENABLED)
        if not button.get_action_iface().do_action(0):
            raise DriverError(f"{what} cannot be pressed")

    def type(self, what: str, text: str) -> None:
        """Put text into a field in the place of what it holds."""
        field = self._widget(what, "", Atspi.StateType.ENABLED, Atspi.StateType.EDITABLE)
        field.get_component_iface().grab_focus()
        if not field.get_editable_text_iface().set_text_contents(text):
            raise DriverError(f"{what} takes no text")

    def name(self, what: str) -> str:
        """What a screen reader says for a widget."""
        return str(self._widget(what).get_name())

    def text(self, what: str) -> str:
        """What stands in a field."""
        field = self._widget(what)
        edit = next((node for node in (field, *shown(field)) if node.get_text_iface() is not None), field)
        return str(edit.get_text_iface().get_text(0, -1))

    def listen(self) -> None:
        """Write down from now on what every event about a text says, as any listener on the bus hears it."""

        def _on_event(event: Any) -> None:
            self._heard.append(f"{event.type} {event.detail1} {event.detail2} {event.any_data}")

        self._listener = Atspi.EventListener.new(_on_event)
        for kind in ("object:text-changed", "object:property-change", "object:text-selection-changed"):
            self._listener.register(kind)

    def heard(self, seconds: float) -> list[str]:
        """What was heard, once it was quiet for so long."""
        context = GLib.MainContext.default()
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            if context.iteration(False):
                ends = time.monotonic() + seconds
            else:
                time.sleep(LOOK_SECONDS / 5)
        return self._heard

    def forget(self) -> None:
        """Look for the program anew on the accessibility bus: it started again in its own place."""
        self._running.forget()

    def rows(self, what: str) -> int:
        """How many rows a table has; 0 while it is not shown."""
        table = self._look(what)
        return 0 if table is None else int(table.get_table_iface().get_n_rows())

    def cells(self, what: str) -> list[list[str]]:
        """What a screen reader says for each cell of a table."""
        table = self._widget(what).get_table_iface()
        columns = range(table.get_n_columns())
        return [
            [str(table.get_accessible_at(row, column).get_name()) for column in columns]
            for row in range(table.get_n_rows())
        ]

    def select(self, what: str, row: int) -> None:
        """Select one row of a table."""
        table = self._widget(what).get_table_iface()
        if not table.add_row_selection(row) or not table.is_row_selected(row):
            raise DriverError(f"row {row} of {what} cannot be selected")

    def nameless(self) -> list[str]:
        """Whatever can have the focus and has no name: a screen reader has nothing to say for it."""
        return [
            path_of(node)
            for node in shown(self._running.application, cells=True)
            if is_(node, Atspi.StateType.FOCUSABLE) and not str(node.get_name()).strip()
        ]

    def tree(self) -> list[str]:
        """All that can be seen, for whoever has to find out why a step failed."""
        return [f"{path_of(node)} {node.get_name()!r}" for node in shown(self._running.application)]

    def windows(self, title: str) -> list[str]:
        """The numbers of the program's windows with these words in their titles, as the window manager has them."""
        windows = [line.split(maxsplit=4) for line in self.run(["wmctrl", "-l", "-p"]).splitlines()]
        return [line[0] for line in windows if line[2] == str(self._running.pid) and title in line[-1]]

    def run(self, argv: list[str]) -> str:
        """What another program says on the same display, once it has ended."""
        return subprocess.run(argv, check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL).stdout

    def close(self, title: str) -> None:
        """Close the window as its close button does."""
        ours = self.windows(title)
        if not ours:
            raise DriverError(f"there is no window with “{title}” in its title")
        self.run(["wmctrl", "-i", "-c", ours[0]])

    def ended(self, seconds: float) -> int | None:
        """The program's exit code; None when it still runs after that time."""
        return self._running.ended(seconds)

    def end(self) -> None:
        """End all that was started."""
        if self._program is not None:
            self._program.kill()
        if self._manager is not None:
            self._manager.terminate()
            self._manager.wait()

    def _manage_windows(self) -> bool:
        """Whether a window manager answers; it is started again if it is gone.

        A display without any client left begins anew, and whoever connects in this very moment is turned away. From
        the window manager on there is always one.
        """
        if self._manager is None or self._manager.poll() is not None:
            noise = sys.stderr.fileno()
            self._manager = subprocess.Popen(["openbox"], stdin=subprocess.DEVNULL, stdout=noise, stderr=noise)
        return subprocess.run(["wmctrl", "-m"], capture_output=True, check=False).returncode == 0

    @property
    def _running(self) -> Program:
        if self._program is None:
            raise DriverError("nothing was started")
        return self._program

    def _widget(self, what: str, within: str = "", *states: Any) -> Node:
        sentence = f"{what}{f' in {within}' if within else ''} to be ready"

        def _ready() -> Node:
            node = self._look(what, within)
            return node if node is not None and is_(node, *states) else None

        return patiently(sentence, _ready)

    def _look(self, what: str, within: str = "") -> Node:
        """The shown widget whose id ends so; with `within`, the one with this name inside the widget of that id."""
        root = self._running.application
        if not within:
            return next((node for node in shown(root) if _id_of(node) == what), None)
        place = next((node for node in shown(root) if _id_of(node) == within), None)
        return place and next((node for node in shown(place) if node.get_name() == what), None)


def _id_of(node: Node) -> str:
    return str(node.get_accessible_id()).rpartition(".")[2]


def main(driver: Driver) -> int:
    """Answer requests until there are no more."""
    try:
        for line in sys.stdin:
            request = json.loads(line)
            answer: dict[str, Any]
            try:
                answer = {"ok": driver.requests[request.pop("do")](**request)}
            except DriverError as error:
                answer = {"error": str(error)}
            except subprocess.CalledProcessError as error:
                answer = {"error": f"{error}: {error.stderr}"}
            except GLib.Error as error:
                answer = {"error": f"the accessibility bus says: {error.message}"}
            print(json.dumps(answer), flush=True)
    finally:
        driver.end()
    return 0


if __name__ == "__main__":
    sys.exit(main(Driver()))
