"""Where the add dialog has put the focus for the person. It leads on only from there, never from their own work."""

from PySide6.QtWidgets import QWidget


class Leading:
    """Moves the focus in one dialog, and knows whether the person has moved it since."""

    def __init__(self, dialog: QWidget) -> None:
        self._dialog = dialog
        self._led_to: QWidget | None = None
        """Where the focus was to be put."""
        self._focus_then: QWidget | None = None
        """Where it was after that: elsewhere, where the place could not be used."""

    def lead_to(self, place: QWidget) -> None:
        """Put the focus there."""
        place.setFocus()
        self._led_to = place
        self._focus_then = self._dialog.focusWidget()

    @property
    def is_at_place(self) -> bool:
        """Whether the focus is at the place to which the person was led."""
        return self._led_to is not None and self._led_to is self._dialog.focusWidget()

    @property
    def is_followed(self) -> bool:
        """Whether the person has not gone elsewhere since."""
        return self._dialog.focusWidget() in (None, self._led_to, self._focus_then)
