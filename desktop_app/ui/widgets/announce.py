"""Announcements to screen readers, for texts that appear without a change of focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_STEP = 25


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader read `text` aloud. Does nothing if none is running."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class ProgressSteps:
    """Tracks progress in steps of 25 %, so that a screen reader does not read every percent."""

    def __init__(self) -> None:
        self._reached: dict[str, int] = {}

    def reached(self, key: str, percent: int) -> int | None:
        """Return the step that `key` has just reached, in percent; None if it is not a new one."""
        step = percent // _STEP * _STEP
        before = self._reached.get(key, 0)
        self._reached[key] = step
        return step if step > before else None
