"""Waiting for the focus: it moves a moment after a window opens, closes or goes on to another page."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget


async def until_focused(until: Callable[..., Coroutine[Any, Any, None]], *widgets: QWidget) -> None:
    """Wait until one of the widgets has the focus, in a window that is active."""
    if QApplication.activeWindow() is None:
        widgets[0].window().activateWindow()  # a window manager would have done that when the one above it closed
    names = " or ".join(widget.objectName() for widget in widgets)
    await until(f"the focus in {names}", lambda: QApplication.focusWidget() in widgets)
