"""The parts of the window, which F6 goes round."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class Panes:
    """In their order: the search, the messages, the list, the details. One with nothing to use is passed over."""

    def __init__(self, parts: tuple[QWidget, QWidget, QWidget, QWidget]) -> None:
        self._parts = parts

    def focus_next(self) -> None:
        """Go to the part after the one that has the focus."""
        here = QApplication.focusWidget()
        at = next((place for place, part in enumerate(self._parts) if here is not None and _holds(part, here)), -1)
        for step in range(1, len(self._parts) + 1):
            if _focus(self._parts[(at + step) % len(self._parts)]):
                return

    def focus_list(self) -> None:
        """Go to the list, or what stands in its place."""
        _focus(self._parts[2])

    def focus_details(self) -> None:
        """Go to the details."""
        _focus(self._parts[3])


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _focus(part: QWidget) -> bool:
    inner = part.currentWidget() if isinstance(part, QStackedWidget) else part
    for widget in () if inner is None else (inner, *inner.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
