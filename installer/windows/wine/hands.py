"""A person at the machine's screen: finds windows by their titles, types, presses keys."""

import re
import time

from installer.trial_server import SECONDS, TrialError
from installer.windows.wine.machine import Machine


class Hands:
    """Uses what is on the display of a machine."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def titles(self) -> list[str]:
        """The titles of all windows that can be seen."""
        found = self._xdotool("search", "--onlyvisible", "--name", ".").split()
        return [title for each in found if (title := self._xdotool("getwindowname", each).strip())]

    def window(self, title: str, seconds: float = SECONDS) -> str:
        """Wait for a window whose title matches and give its number. Raises TrialError."""
        ends = time.monotonic() + seconds
        while True:
            found = self._xdotool("search", "--onlyvisible", "--name", title).split()
            if found:
                return found[-1]
            if time.monotonic() > ends:
                raise TrialError(f"waited {seconds:.0f} s in vain for the window “{title}”; there are {self.titles()}")
            time.sleep(0.3)

    def gone(self, title: str, seconds: float = SECONDS) -> None:
        """Wait until no window's title matches. Raises TrialError."""
        ends = time.monotonic() + seconds
        while any(re.search(title, each) for each in self.titles()):
            if time.monotonic() > ends:
                raise TrialError(f"the window “{title}” stays for {seconds:.0f} s")
            time.sleep(0.3)

    def press(self, window: str, *keys: str) -> None:
        """Press keys in a window, one after another."""
        self._to_front(window)
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)
            time.sleep(0.2)

    def type(self, window: str, text: str) -> None:
        """Type into what has the focus in a window."""
        self._to_front(window)
        self._xdotool("type", "--delay", "30", text)

    def _to_front(self, window: str) -> None:
        self._xdotool("windowactivate", "--sync", window)
        time.sleep(0.2)

    def _xdotool(self, *arguments: str) -> str:
        return self._machine.linux("timeout", "20", "xdotool", *arguments, seconds=40).out
