"""Brings a window to the front when the app is started a second time, though it may be minimised.

A desktop lets a program take the front only on behalf of whoever has it: on Wayland by a token that the starting
program hands over, on Windows by that program's permission.
"""

import os
import re
import sys
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_TOKEN = re.compile(r"[\x21-\x7e]{1,1000}")
_ANY_PROCESS = 0xFFFFFFFF
"""ASFW_ANY of winuser.h."""


def activation_in(surroundings: Mapping[str, str]) -> str:
    """The token with which the desktop started this process, to be handed to the running app; "" if there is none."""
    found = surroundings.get("XDG_ACTIVATION_TOKEN", "")
    return found if _TOKEN.fullmatch(found) else ""


def accept_activation(handed: object) -> None:
    """Have Qt use a token from a second start for the next window that is activated. Qt's Wayland part removes it."""
    if isinstance(handed, str) and _TOKEN.fullmatch(handed):
        os.environ["XDG_ACTIVATION_TOKEN"] = handed


def let_others_come_forward() -> None:
    """Permit the running app to take the front, which this process was given by the person who started it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)


def bring_to_front(window: QWidget) -> None:
    """Show a window, not minimised any more, above all others; a dialog that it waits for above it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    dialog = QApplication.activeModalWidget()
    for each in filter(None, (window, dialog if dialog is not window else None)):
        each.show()
        each.raise_()
        each.activateWindow()
