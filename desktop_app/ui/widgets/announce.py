"""Saying something to a screen reader that no focus change would make it read."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_STEP = 25


def announce(widget: QWidget, text: str) -> None:
    """Have `text` read aloud where a screen reader runs; nothing happens where none does."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class ProgressSteps:
    """Which steps of 25 % are new: progress is read in steps, not in every hundredth."""

    def __init__(self) -> None:
        self._reached: dict[str, int] = {}

    def reached(self, key: str, percent: int) -> int | None:
        """The step that `key` has newly reached, in per cent; None when there is nothing new to say."""
        step = percent // _STEP * _STEP
        before = self._reached.get(key, 0)
        self._reached[key] = step
        return step if step > before else None
